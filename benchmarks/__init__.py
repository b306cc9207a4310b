"""Timings, apart from the tests: `python -m benchmarks.<name>`."""

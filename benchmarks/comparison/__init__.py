"""The coach's understanding beside Rasa's default pipeline: the parts of `python -m benchmarks.compare`."""

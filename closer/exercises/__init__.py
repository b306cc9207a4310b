"""Flows of several turns, kept as state in the database: each begins, and goes on with the next text."""

"""Sentence vectors, sentences and clauses, and what a message means."""

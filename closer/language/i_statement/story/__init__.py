"""Which of several clauses are told, in which order and in which tense."""

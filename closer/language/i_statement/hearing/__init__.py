"""What was typed, made ready to be taken apart: the sentence that is meant, its spelling, its quotations, its clauses."""

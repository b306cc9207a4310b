"""Words and their forms: verbs, negation, agreement, and what of a phrase blames or says nothing."""

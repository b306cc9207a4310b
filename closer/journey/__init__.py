"""What the coach remembers of a person: relationship, steps, practice, check-ins, nudges; export and forgetting."""

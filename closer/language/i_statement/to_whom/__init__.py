"""Whom a sentence is about and to whom it is said: people, pronouns, "my wife never asks" as "you never ask"."""

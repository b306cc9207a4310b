"""The coach's labels as names that Rasa takes for flat intents."""

from __future__ import annotations

from closer.taxonomy import LABELS


def flat(label: str) -> str:
    """`faq/why_important` -> `faq_why_important`: in an intent's name "/" is reserved for retrieval intents."""
    return label.replace("/", "_")


FULL_LABELS = {flat(label): label for label in LABELS}

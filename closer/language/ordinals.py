"""Which of the eight steps a message counts to: "the second one", "step 3"."""

from __future__ import annotations

import re

__all__ = ["ordinal_in"]

WORDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight")
ORDINAL = re.compile(
    rf"\b(?:the|that) (?:({'|'.join(WORDS)})|([1-8])(?:st|nd|rd|th))\b(?! (?:time|thing|date|day|week|year|account|child))",
    re.IGNORECASE,
)
NUMBERED = re.compile(rf"\b(?:step|number|no\.?|nr\.?)\s*#?\s*(?:([1-8])\b|({'|'.join(NUMBERS)})\b)", re.IGNORECASE)


def ordinal_in(text: str) -> int | None:
    """1 to 8, or None."""
    found = ORDINAL.search(text)
    if found:
        return WORDS.index(found.group(1).lower()) + 1 if found.group(1) else int(found.group(2))
    found = NUMBERED.search(text)
    if found:
        return int(found.group(1)) if found.group(1) else NUMBERS.index(found.group(2).lower()) + 1
    return None

"""Which step, or which of the things just offered, a message counts to: "the second one", "step 3"."""

from __future__ import annotations

import re

__all__ = ["ordinal_in", "picked"]

WORDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight")
ORDINAL = re.compile(
    rf"\b(?:the|that) (?:({'|'.join(WORDS)})|([1-8])(?:st|nd|rd|th))\b(?! (?:time|thing|date|day|week|year|account|child))",
    re.IGNORECASE,
)
LAST = ("last", "latter", "other")
PICKED = re.compile(
    rf"^(?:(?:ok(?:ay)?|hm+|well|um+|maybe|i think|i'?d say|i(?:'d| would)? (?:pick|choose|take|like|want)|let'?s (?:do|take|go with|start with)|more)[, .]*)*"
    rf"the ({'|'.join((*WORDS, *LAST))}|former)(?: (?:one|option|choice|suggestion|thing))?(?:[, ]+(?:please|i think|i guess|then|maybe|first))*[ .!?]*$",
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


def picked(text: str, offered: int) -> int | None:
    """Which of the things offered is picked, counted from 0: "the second one", "the last option please", "the former".

    Args:
        text: the whole message; one that says anything else picks nothing.
        offered: how many things there were.

    """
    found = PICKED.match(text)
    if not found:
        return None
    word = found.group(1).lower()
    place = offered - 1 if word in LAST else 0 if word == "former" else WORDS.index(word)
    return place if 0 <= place < offered else None

"""A typed text is a text, never a command to Rasa."""

from __future__ import annotations

import re

__all__ = ["LONGEST_MESSAGE", "as_shown", "as_text"]

LONGEST_MESSAGE = 12_000  # characters; a pasted story of 2,000 words fits, and nobody else waits a second for it
WORD_JOINER = "\u2060"  # invisible; Rasa takes what starts with "/" for an intent (rasa/shared/core/training_data/story_reader)
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
BLANKS = re.compile(r"\s{9,}")  # a run of thousands would keep the reader busy for half a minute
LEADING = re.compile("^[\\s\u200b-\u200f\u2060\ufeff\u00ad]*/")


def as_text(typed: str) -> str:
    """Take out control characters, shorten long blanks, and make sure that no leading "/" is read as a command."""
    text = BLANKS.sub(lambda run: "\n\n" if "\n" in run.group() else " ", CONTROL.sub("", typed).replace("\r\n", "\n"))
    return WORD_JOINER + text if LEADING.match(text) else text


def as_shown(stored: str) -> str:
    """The text as the person typed it."""
    return stored.removeprefix(WORD_JOINER)

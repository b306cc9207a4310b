"""Somebody means to try what was found: "ok I will try the thing with the car"."""

from __future__ import annotations

import re

__all__ = ["will_try_in"]

WILL_TRY = re.compile(
    r"(?:(?:ok(?:ay)?|yes|yeah|fine|thanks|thank you|alright|all right|maybe|good|great|then|well|i think|i guess)\b[, .]*)*(?:i ?'?ll|i will|i'?m (?:going to|gonna)|let me|i can)"
    r" (?:just |maybe |then |at least )*(?:try|give (?:it|that|this) a (?:go|try)|have a go|do (?:it|that|this))(?: (?!and\b|but\b|to\b)[\w']+){0,6}[ .!]*",
    re.IGNORECASE,
)


def will_try_in(text: str) -> bool:
    """Whether a text says that something will be tried, and nothing else.

    Args:
        text: the message.

    """
    return bool(WILL_TRY.fullmatch(text.replace("’", "'").strip()))

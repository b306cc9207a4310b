"""Somebody asks how long to wait for an answer, or how long to leave another in peace after a quarrel."""

from __future__ import annotations

import re

__all__ = ["asks_how_long"]

HOW_LONG = re.compile(  # for an answer, or to leave somebody in peace
    r"^(?:.*[.,;!?]\s*|(?:(?:and|so|but|ok(?:ay)?|then|well|hm+)\b[, ]*)*)how (?:long|many (?:days|hours|weeks)) (?:should|shall|do|must|can|would|am|is it|to)\b(?: i| we| supposed| ok(?:ay)?| normal| best)*(?: to)?"
    r" ?(?:(?:\w+ )?(?:wait|leave (?:it|him|her|them|that)|give (?:him|her|them|it)|let (?:it|him|her|them)|stay (?:quiet|away)|hold (?:off|back)|keep (?:quiet|my distance)))\b(?! (?:outside|in the (?:car|cold|rain)|at the)\b)[^?!.]{0,60}[?!. ]*$",
    re.IGNORECASE,
)


def asks_how_long(text: str) -> bool:
    """Whether it is asked how long to wait: "how long should i wait", "how long do i give him before i call".

    Args:
        text: the message.

    """
    return bool(HOW_LONG.match(text.replace("’", "'").strip()))

"""What somebody else says is told: "she says I don't get it"."""

from __future__ import annotations

import re

__all__ = ["reports_in"]

REPORTS = re.compile(
    r"(?:(?:and|but|so|well|now|then)\b[, ]*)*(?:he|she|they|mum|mom|dad|my (?:\w+ )?\w+)(?: (?:just|always|only|still|even|then))*"
    r" (?:says?|said|thinks?|thought|tells? me|told me|claims?)\b",
    re.IGNORECASE,
)


def reports_in(text: str) -> bool:
    """Whether a text begins with what another says or thinks.

    Args:
        text: the message.

    """
    return bool(REPORTS.match(text.replace("’", "'").strip()))

"""The writer is told that they frighten somebody: "she said mommy you're scary"."""

from __future__ import annotations

import re

__all__ = ["said_to_be_scary_in"]

SAYS_I_SCARE = re.compile(  # "she said mommy you're scary"
    r"\b(?:he|she|they|my (?:\w+ )?\w+) (?:just |always |even )*(?:said|says?|told me|tells me)\b[^.!?]{0,30}\b(?:you(?:'re| are|r)? (?:so |really "
    r"|very )?scary|(?:is|are|was|i'm|am)? ?scared of (?:you|me)"
    r"|(?:you|i) (?:scare|frighten) (?:me|him|her|them)|i(?:'m| am) (?:so |really )?scary)\b",
    re.IGNORECASE,
)


def said_to_be_scary_in(text: str) -> bool:
    """Whether somebody says that the writer scares them, which is asked about.

    Args:
        text: the message.

    """
    return bool(SAYS_I_SCARE.search(text.replace("’", "'")))

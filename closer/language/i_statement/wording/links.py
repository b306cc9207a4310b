"""How a clause hangs together with the one before it: as its reason, against it, in a sentence of its own."""

from __future__ import annotations

import re

__all__ = ["LINK", "begins_a_sentence", "gives_a_reason", "is_against", "is_now", "link"]

LINK = re.compile(r"^(?:and|but) ", re.I)
NEW_SENTENCE = re.compile(r"[.!?;:]\s*(?:(?:and|but|then|now) )*$", re.I)
REASON = re.compile(r"^(?:just )?(?:because|cause)\b", re.I)


def link(clause: str, text: str) -> str:
    """The word that ties a clause to the one before it.

    Args:
        clause: one clause of the message.
        text: the whole message.

    """
    found = re.search(rf"\b(?P<link>and|but|yet)(?: then| now| later)? {re.escape(LINK.sub('', clause))}", text, re.I)
    return "but" if found and found["link"].lower() != "and" else "and"


def is_against(clause: str, text: str) -> bool:
    """Whether a clause is set against the one before it: "but you've got every trophy"."""
    return link(clause, text) == "but"


def is_now(clause: str, text: str) -> bool:
    """Whether a clause stands behind "now"."""
    return bool(re.search(rf"\bnow {re.escape(clause)}", text))


def begins_a_sentence(clause: str, text: str) -> bool:
    """Whether a sentence ends before a clause."""
    return bool(NEW_SENTENCE.search(text[: max(text.find(LINK.sub("", clause)), 0)]))


def gives_a_reason(clause: str) -> bool:
    """Whether a clause says why: "because you forgot"."""
    return bool(REASON.match(clause))

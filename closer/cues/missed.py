"""Somebody is missed who is right there: closeness has worn thin, and nobody has died or left."""

from __future__ import annotations

import re

__all__ = ["missed_in"]

BESIDE = r"(?:next to|beside|near|across from|opposite) (?:me|us)"
HERE = (
    rf"(?:(?:right|just|still|sitting|lying|sleeping|standing)(?: right| just)? (?:here|there|{BESIDE})"
    rf"|in the (?:same |next )?(?:house|room|bed|flat|kitchen)|{BESIDE}|under the same roof)"
)
MISSED = r"\bmiss(?:es|ing)? (?:him|her|them)\b"
NEAR = rf"\b(?:(?:he|she|they)(?:'s|'re| is| are)|sits?|sitting|lies|lying|sleeps?|sleeping) (?:\w+ )?{HERE}\b"
MISSES_ONE_NEAR = re.compile(rf"{MISSED}[^.!?]{{0,30}}{NEAR}|{NEAR}[^.!?]{{0,30}}{MISSED}", re.IGNORECASE)
ONLY_IN_MIND = re.compile(
    r"\b(?:as if|as though|feels? like|like (?:he|she|they)|heart|dreams?|memor\w+|mind|spirit|photos?|pictures?|grave|ashes|urn)\b", re.IGNORECASE
)
PIECES = re.compile(r"[.,;!?]|\b(?:and|but)\b")


def missed_in(text: str) -> str | None:
    """The words that tell who is missed though they are there, up to the missing; None where nobody is.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    found = MISSES_ONE_NEAR.search(plain)
    if found is None or ONLY_IN_MIND.search(plain):
        return None
    told = [piece for piece in PIECES.split(plain[: found.end()]) if re.search(r"\b(?:my|the|our)\b", piece)]
    return told[-1] if told else found.group()

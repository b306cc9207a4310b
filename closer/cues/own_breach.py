"""Somebody tells of their own breach of trust: whoever cheated is not the one who suspects."""

from __future__ import annotations

import re

__all__ = ["own_breach_in"]

OWN_BREACH = re.compile(
    r"\bi(?:'ve| have| had|ve)? (?:\w+ )?(?:cheated(?: on)?|kissed (?:someone|somebody|another|my (?:ex|colleague|boss|friend|co-?worker)|a (?:colleague|co-?worker|friend|guy|girl|man|woman))|slept with (?:someone|somebody|another|my (?:ex|colleague|boss)|a )"
    r"|been (?:cheating|lying to (?:him|her|them|my)|unfaithful|seeing someone)|was unfaithful|lied to (?:him|her|them|my)|went behind (?:his|her|their|my \\w+'s) back|betrayed|(?:am|'m) having an affair|(?:had|have) an affair)\b"
    r"|\bi(?:'m| am) (?:having an affair|cheating|lying to (?:him|her|them|my))\b",
    re.IGNORECASE,
)
CHEATED_ON = re.compile(
    r"\bi (?:was|got|have been|'ve been|am being) cheated on\b|\b(?:thinks?|accuses?|says?|believes?|afraid|if|whether|that) i(?:'ve| have|'m| am)? (?:cheat|lie|was|had|been)",
    re.IGNORECASE,
)


def own_breach_in(text: str) -> bool:
    """Whether the writer tells that they themselves cheated or lied.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    return bool(OWN_BREACH.search(plain)) and not CHEATED_ON.search(plain)

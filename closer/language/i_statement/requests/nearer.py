"""How a wish of another case sits with the words of this reproach: what it may not say here, and what speaks for it."""

from __future__ import annotations

import re

from closer.language.i_statement.complaints.kinds import UNDONE, Complaint
from closer.language.i_statement.requests.foreign import names_something_foreign

__all__ = ["ONLY_THEN", "clashes", "in_its_time", "is_for_today_only"]

A_DAY_THAT_WAS = re.compile(r"\b(?:yesterday|last (?:night|week|weekend|month)|this morning|the other day)\b", re.I)
BLAMED = re.compile(r",? (?:and|but|or|then) (?:then )?blam(?:e|es|ed|ing) [^,]*")
OTHER_WAY = {"in": "out", "out": "in", "on": "off", "off": "on", "up": "down", "down": "up"}
PARTICLE = re.compile(r"(?:^[a-z]+ (?P<behind>in|out|on|off|up|down)\b|\b(?P<last>in|out|on|off|up|down)$)")
ONLY_THEN = re.compile(  # told of a time that comes now and then, not every evening
    r"\b(?:I|we)(?:'m| am|'re| are)? (?:away|abroad|ill|sick|in bed with|travelling|on (?:nights|holiday)|(?:go|drive|travel|fly|come over|come round|visit|cover|host|babysit|cook for you)\b)",
    re.I,
)
PRAISED = re.compile(r"\bI(?:'ve)? (?:did|done|made|cooked)\b")
TODAY = re.compile(r" (?:tonight|today|this (?:evening|morning|afternoon))$")


def clashes(wish: str, complaint: Complaint, told: str) -> bool:
    """Whether a wish says what this reproach does not bear: a day that nobody told of, the deed turned round, or only what was blamed.

    Args:
        wish: what was written for a like case; it follows "Could you".
        complaint: what is complained of.
        told: the whole reproach, said to the other person.

    """
    day = A_DAY_THAT_WAS.search(wish)
    if day and day.group().lower() not in told.lower():
        return True
    if BLAMED.search(told) and names_something_foreign(wish, BLAMED.sub("", told)) and not names_something_foreign(wish, told):
        return True
    return complaint.kind == UNDONE and _turns_round(wish, complaint.phrase)


def _turns_round(wish: str, phrase: str) -> bool:
    """Whether the bins that are never brought in shall be taken out."""
    found = PARTICLE.search(phrase)
    if found is None:
        return False
    particle = found["behind"] or found["last"]
    words = wish.split()
    return OTHER_WAY[particle] in words and particle not in words


def in_its_time(wish: str, told: str) -> str:
    """The wish for the next time where the reproach tells of one that comes now and then: plants are not watered "tonight" for who is away.

    Args:
        wish: what follows "Could you".
        told: the whole reproach, said to the other person.

    """
    return TODAY.sub(" next time", wish) if ONLY_THEN.search(told) and not PRAISED.search(wish) else wish


def is_for_today_only(wish: str, told: str) -> bool:
    """Whether a wish is for today where the reproach tells of a time that comes now and then.

    Args:
        wish: what follows "Could you".
        told: the whole reproach, said to the other person.

    """
    return TODAY.search(wish) is not None and ONLY_THEN.search(told) is not None

"""Whom a borrowed wish is for: where your mother does it, you are asked to ask her; where our son is compared, he wants to hear something kind."""

from __future__ import annotations

import re

from closer.language.i_statement.complaints.kinds import HAPPENS, Complaint
from closer.language.i_statement.to_whom.people import ANY_PERSON

__all__ = ["by_whom"]

THEIRS = re.compile(rf"^(?P<who>your (?:[\w-]+ )?(?:{ANY_PERSON}|parents|kids|children|friends|mates|family))(?:'ve|'s)? (?!and\b)[a-z]+", re.I)
OF_YOU_YOURSELF = re.compile(
    r"^(?:ask|tell|talk|speak|stand|back|agree|let|say|sit|hear|listen|step|call|ring|explain|warn|send|show|take my|come to me|check|plan|keep|put up|settle)\b|\b(?:you|your|yourself|him|her|them|his|their|together)\b"
)
OF_ONE_OF_OURS = re.compile(
    r"\b(?:compare|criticise|criticize|mock|tease|make fun of|laugh at|run down|scold)s? (?P<whom>(?:our|my) (?:(?:eldest|youngest|little|older|younger) )?(?P<kind>son|boy|daughter|girl|kids|children))\b",
    re.I,
)
ABOUT_ME = re.compile(r"^(?:tell me|name) one thing (?:that )?(?:you like|that's good|I do well|I'm doing well|you like about me).*$")
PRONOUN = {"son": "him", "boy": "him", "daughter": "her", "girl": "her", "kids": "them", "children": "them"}


def by_whom(wish: str, complaint: Complaint) -> str:
    """The wish as it goes to the one who can fulfil it, or for the one who needs it.

    Args:
        wish: what follows "Could you".
        complaint: what is complained of.

    """
    theirs = THEIRS.match(complaint.phrase) if complaint.kind == HAPPENS else None
    if theirs and not OF_YOU_YOURSELF.search(wish):
        return f"ask {theirs['who'][0].lower()}{theirs['who'][1:]} to {wish}"
    ours = OF_ONE_OF_OURS.search(complaint.phrase)
    if ours and ABOUT_ME.match(wish):
        return f"tell {ours['whom']} one thing you like about {PRONOUN[ours['kind'].lower()]}"
    return wish

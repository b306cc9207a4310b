"""Who hears all their life how much better another does: said to whom it is heard from; where nobody is spoken to, nobody is accused of it."""

from __future__ import annotations

import re

from closer.language.i_statement.to_whom.people import CALLED

__all__ = ["heard_by_me", "is_heard_from_nobody"]

CALLED_BY = rf"(?:{'|'.join(sorted(CALLED))})"
NAME = rf"(?:{CALLED_BY}|mother|father|(?-i:[A-Z])[a-z]+)"
SO_LONG = r"(?:(?:all|for all|in all) my (?:whole )?life|my (?:whole|entire) life|for (?:\w+ )?years|since I was (?:a child|a kid|little|small|\w+)|every (?:\w+day|day|week|visit|time I (?:come|visit|call))|all the time|again and again)"
BETTER = r"\b(?:better|best|nicer|smarter|cleverer|prettier|thinner|slimmer|more (?:\w+)|so (?:much )?\w+|earns?|already|doing|always|never|has|have|is|can|got|married|gives)\b"
HEARD = re.compile(
    rf"^(?P<to>(?:(?:oh|look|listen|please),? )*(?:{NAME},|{CALLED_BY}) )?(?:{SO_LONG},? )?I(?:'ve| have)? (?:(?:always|only|just|constantly|never stop) )*(?:hear|heard|hearing|have to hear|get to hear|must hear|listen to|am told|get told)(?: from you)?(?: {SO_LONG})? "
    rf"(?P<what>(?:that|how|about how|how (?:much|well|good|clever|pretty|rich|happy|successful)) (?:my|our|your|the neighbours?'?) (?:[\w'-]+ ){{0,2}}?(?:sisters?|brothers?|cousins?|ex|friends?|kids|children|daughter|son|wife|husband|neighbours?|colleagues?|twin|siblings?)\b(?=.*{BETTER}).+?)(?: {SO_LONG})?(?P<end>, {NAME})?[.!]*$",
    re.I,
)


def is_heard_from_nobody(text: str) -> bool:
    """Whether it is only told what the speaker hears, and not from whom."""
    found = HEARD.match(text)
    return found is not None and not (found["to"] or found["end"] or " from you " in text)


def heard_by_me(text: str) -> str | None:
    """What the speaker hears of somebody who does better; None where it is about something else.

    Args:
        text: what was typed ("Mum, all my life I hear that my sister has better marks").

    """
    found = HEARD.match(text)
    return f"I hear {found['what']}" if found else None

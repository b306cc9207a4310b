"""A wish that can be understood by itself: after "your breakup", "one phone call about mine" is "call me and ask about my breakup"."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.language.i_statement.complaints.kinds import UNDONE, Complaint
from closer.language.i_statement.wording.verb_forms import PAST

__all__ = ["with_wish_in_full"]

OF_YOURS = re.compile(r"\byour (?P<thing>(?:[\w-]+'s )?[\w-]+)")
GIVE_ME = re.compile(
    r"(?:give|send|spare|make|offer)(?: (?:me|us))? (?:so much as |even |just )?(?P<much>one|a single|an?|two|five|ten|half an) (?:single |little )?"
    r"(?P<what>(?:phone )?call|ring|text|message|line|minutes?|hour|evening|afternoon|morning|day) (?P<tie>about|for|on|over|during|after|with) mine$"
)
IN_TOUCH = {"call": "call me", "phone call": "call me", "ring": "ring me", "text": "text me", "message": "send me a message", "line": "write to me"}
STILL_THERE = re.compile(
    r"(?:[\w-]+'s )?(?:job|work|day|exams?|breakup|break-up|divorce|move|interview|operation|surgery|wedding|funeral|birthday|holiday|family|pregnancy|illness|diagnosis|week|weekend|studies|"
    r"trip|redundancy|miscarriage|loss|garden|project|course|thesis|book|kids|children|baby)$"
)
ONE_OF_MINE = re.compile(r"\b(?:one|any|a single one) of mine$")
A_KIND_WORD = re.compile(
    r"(?:say|manage|find|spare|write)(?: me| us)? (?:even |so much as )?(?:one|an?|a single|any) (?:(?:single|nice|kind|good|warm|friendly) )*(?:words?|sentences?|things?|compliment)(?: to (?:me|us))? (?:about|for) .*\b(?:me|my|us|our)\b"
)
ABOUT_A_THING = re.compile(r"\babout (?P<thing>(?:my|our) (?!.* (?:when|after|because|on|in)\b)(?:[\w'-]+ ?){1,3})$")
ASKED_FOR = re.compile(  # what was asked for in so many words: "I asked you to collect my prescription and you didn't cross the road"
    r"\bI(?:'ve)? (?:asked|begged|reminded) you(?P<often> (?:twice|again and again|(?:two|three|four|five|ten|several|many|a hundred) times)(?: this week)?)? to (?P<deed>(?!not\b|stop\b|leave\b|be\b|marry\b)[a-z]+ (?:(?!and\b|but\b)[\w'-]+ ?){1,6})$"
)
SEEN_OTHERWISE = re.compile(r"\b(?:see|sees|saw) it differently$")


def with_wish_in_full(complaint: Complaint) -> Complaint:
    """The complaint with such a wish; unchanged where its own words say enough.

    Args:
        complaint: what is complained of, with what was told before it.

    """
    if complaint.wish:
        return complaint
    if SEEN_OTHERWISE.search(complaint.after or ""):
        return replace(complaint, wish="sit down with me this week and tell me how you see it")
    if complaint.kind != UNDONE:
        return complaint
    if complaint.tense == PAST and A_KIND_WORD.match(complaint.phrase):
        about = ABOUT_A_THING.search(complaint.phrase)
        return replace(complaint, wish=f"say something nice to me about {about['thing'] if about else 'it'} this week")
    if asked := ASKED_FOR.search(complaint.before or complaint.setting or ""):
        return replace(complaint, wish=f"{asked['deed']} {'this week' if asked['often'] else 'next time'}")
    things = [found["thing"] for found in OF_YOURS.finditer(f"{complaint.setting or ''} {complaint.before or ''}")]
    wish = _of_mine(complaint.phrase, things[-1]) if things else None
    return replace(complaint, wish=wish) if wish else complaint


def _of_mine(phrase: str, thing: str) -> str | None:
    """What was left undone about something that both have, to be done this week; None where it speaks of no such thing."""
    if ONE_OF_MINE.search(phrase) and thing.endswith("s"):
        return ONE_OF_MINE.sub(f"one of my {thing}", phrase)
    given = GIVE_ME.match(phrase)
    if given is None:
        return None
    in_touch = IN_TOUCH.get(given["what"])
    deed = f"{in_touch or 'give me ' + given['much'] + ' ' + given['what']} this week"
    if given["tie"] == "about" or in_touch:
        return f"{deed} and ask about my {thing}" if STILL_THERE.match(thing) else deed
    return f"{deed} for my {thing}"

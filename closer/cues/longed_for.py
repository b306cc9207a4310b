"""Somebody is missed who is well and has done nothing wrong: a child who moved out, a friend who lives another life, an empty chair on Sundays."""

from __future__ import annotations

import re

from closer.cues.changed import is_gone_in
from closer.cues.hurt import let_down_in, quarrel_in
from closer.cues.left_undone import left_undone_by_them_in
from closer.cues.signs import ends_something_in

__all__ = ["blamed_in", "lives_elsewhere_in", "longed_for_in"]

GROWN = r"(?:(?:my|our|the) (?:\w+ ){0,2}?(?:sons?|daughters?|boys?|girls?|kids?|children|twins|youngest|eldest|oldest|baby girl|baby boy|grandson|granddaughter|grandchildren)|he|she|they)"
LIVES_ELSEWHERE = re.compile(
    rf"\b{GROWN}\b[^.!?;]{{0,40}}?\b(?:moved (?:out|away|abroad|in with|(?:in)?to|across|to (?:his|her|their|another))|left home|left for (?:uni\w*|college)"
    r"|(?:went|gone|is|are|off|away) (?:off )?(?:to|at|away to) (?:uni|university|college)|flew the nest|flown the nest|lives? (?:abroad|alone now|on (?:his|her|their) own|in (?:\w+ ){0,2}?(?:another|different) \w+)"
    r"|(?:has|have) (?:his|her|their) own (?:flat|place|family|life|home))\b|\bempty nest\b",
    re.IGNORECASE,
)
A_CHILD = re.compile(
    r"\b(?:sons?|daughters?|boys?|girls?|kids?|child(?:ren)?|twins|youngest|eldest|oldest|grand\w+|nest|a mother who|a mum who|a dad who|a father who)\b",
    re.IGNORECASE,
)
AN_EMPTY_PLACE = re.compile(
    r"\b(?:his|her|their|the) (?:\w+ )?(?:chair|room|bed|place|seat|mug|cup|plate|coat|shoes|bike|desk)(?: at the table)? (?:is|are|stays?|stands?|sits?|was)(?: still| just| now| so| too| very)* (?:there|empty|untouched|made|tidy)\b"
    r"|\b(?:empty|quiet) (?:chair|room|bed|seat|nest|house|table|place)\b|\b(?:house|flat|home|table|kitchen) (?:is|has become|feels|got) (?:so |too |very )?(?:quiet|empty|silent|big)\b"
    r"|\b(?:cook|set|lay|bake|make|buy)\w* (?:\w+ ){0,3}?for (?:two|one|three|four)\b[^.!?]{0,40}\b(?:now|still|and|too many)\b",
    re.IGNORECASE,
)
I_MISS = re.compile(r"\b(?:i|we)(?: just| really| still| do| so)* miss (?:him|her|them|my|our|us|the|how|when|having|hearing|being)\b", re.IGNORECASE)
GREW_APART = re.compile(
    r"\b(?:drift(?:ed|ing|s)? apart|drifting away|gr(?:ew|own|owing) apart|lost touch|losing touch"
    r"|used to (?:talk|call|ring|text|write|speak|see each other|meet|chat|be)(?: \w+){0,3} (?:every|all|each|daily|for hours|so close|close|inseparable|best friends))\b",
    re.IGNORECASE,
)
A_FRIEND = re.compile(
    r"\b(?:friends?|bestie|mates?|(?:sister|brother|cousin|niece|nephew)\b[^.!?]{0,30}\b(?:moved|lives?|abroad|away|has (?:his|her) own))\b", re.IGNORECASE
)  # who is missed and named; "I miss him" may be said of the dead
A_COUPLE = re.compile(r"\b(?:husband|wife|boyfriend|girlfriend|bf|gf|partner|fianc\w+|ex|marriage|married|divorc\w+)\b", re.IGNORECASE)
OF_THE_PAIR = re.compile(  # where the children are only told of along with it
    r"\b(?:my|our) (?:husband|wife|boyfriend|girlfriend|partner|marriage)\b|\b(?:married|anniversary|divorc\w+)\b|\bwe (?:have |'ve )?(?:stopped|never|don'?t|hardly|barely|no longer) talk",
    re.IGNORECASE,
)
UNDER_ONE_ROOF = re.compile(
    r"\b(?:in (?:his|her|their) room|next to me|beside me|right (?:here|there)|same (?:house|room|bed|sofa)|door|custody|weekends? with|took (?:him|her|them))\b",
    re.IGNORECASE,
)


def longed_for_in(text: str) -> bool:
    """Whether a text tells that somebody is missed, and holds nothing that they did wrong.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    of_a_child = bool(A_CHILD.search(plain)) and not OF_THE_PAIR.search(plain)
    told = (
        (of_a_child and LIVES_ELSEWHERE.search(plain) and (I_MISS.search(plain) or AN_EMPTY_PLACE.search(plain) or _clings(plain)))
        or (of_a_child and AN_EMPTY_PLACE.search(plain))
        or (I_MISS.search(plain) and (of_a_child or A_FRIEND.search(plain)) and not A_COUPLE.search(plain))
        or (GREW_APART.search(plain) and not A_COUPLE.search(plain))
    )
    ended = is_gone_in(plain) or (ends_something_in(plain) and not of_a_child)
    return bool(told) and not (ended or blamed_in(plain) or UNDER_ONE_ROOF.search(plain))


def lives_elsewhere_in(text: str) -> bool:
    """Whether a child has moved out, or away to study, and is alive and well for all that is told.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    return bool(A_CHILD.search(plain) and LIVES_ELSEWHERE.search(plain)) and not is_gone_in(plain)


def blamed_in(text: str) -> bool:
    """Whether a text tells of something the other did or left undone, so that it complains and doesn't only miss them.

    Args:
        text: the message.

    """
    return left_undone_by_them_in(text) or let_down_in(text) or quarrel_in(text)


def _clings(plain: str) -> bool:
    """Whether a parent fears to ask too much of a child who is out of the house."""
    return bool(
        re.search(
            r"\b(?:cling\w*|needy|let(?:ting)? go|hold(?:ing)? on|burden|pester\w*|bother\w*|guilt[- ]trip\w*|too much|texts? (?:maybe |only |just )?(?:once|twice)|hardly (?:hear|see))\b",
            plain,
            re.IGNORECASE,
        )
    )

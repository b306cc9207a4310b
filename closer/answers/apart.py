"""Two people who live far from each other: no walk, no dishes, and the phone is not put away, for it is all they have."""

from __future__ import annotations

import re

from closer.conversation import Conversation
from closer.cues.named import is_far_in

__all__ = ["APART", "notice_apart"]

APART = "apart:"  # in `Person.said`, before the bond with the one who is far away
ELSEWHERE = (
    r"(?:abroad|overseas|in (?:another|a different|other|different) (?:city|town|country|state|continent)"
    r"|(?:\w+ ){1,3}(?:hours|miles|kilomet\w+|km) (?:away|apart))"
)
LIVES_APART = re.compile(
    rf"\blong[- ]distance (?:relationship|marriage|couple|friend\w*|thing|for)\b|\b(?:is|are|we're|it's|in a|being|so) long[- ]distance\b"
    rf"|\b(?:lives?|living|works?|working|stud(?:y|ies|ying)|is|are|he's|she's|we're|they're|stationed|posted|moved|based) (?:\w+ )?{ELSEWHERE}\b"
    r"|\b(?:live|are|we're|living) (?:\w+ )?in (?:different|separate|two|other) (?:\w+ )?(?:cities|countries|continents|time zones|towns|states)\b"
    r"|\b(?:is|he's|she's|they're|lives?|moved|went) (?:away |now )?(?:in|to) (?!(?:the|a|my|his|her|their|our|bed|love|hospital|town|his|prison"
    r"|rehab)\b)[a-z]+(?: [a-z]+)?"
    r" (?:for (?:a|one|two|three|six|\d+|the next|another)(?: \w+)? (?:years?|months?|semesters?|terms?)|until (?:christmas|summer|spring|easter))\b"
    r"|\b(?:deployed|on deployment|at sea|offshore|(?:works?|working|away) (?:away|(?:for|with) work))\b"
    r"|\b(?:we|i)(?: can)? (?:only|just) (?:ever )?(?:have|talk|speak|see|hear|know|meet)\b[\w ]{0,25}?"
    r"\b(?:calls?|(?:by|on|over) (?:the )?(?:phone|video|facetime|skype|zoom|screen))\b|\b(?:only|just) (?:by|over) (?:the )?(?:phone|video)\b",
    re.IGNORECASE,
)
NO_MORE = re.compile(r"\b(?:used to|no longer|not|when|if|was|were|wasn't|isn't|aren't)\b[^,.;!?]*$|^[^,.;!?]*\bany ?more\b", re.IGNORECASE)


def notice_apart(talk: Conversation) -> None:
    """Take up that somebody lives far away: from then on it holds for this kind of relationship, or for any where none was named."""
    text = talk.turn.text
    told = LIVES_APART.search(text)
    if is_far_in(text) or (told and not (NO_MORE.search(text[: told.start()]) or NO_MORE.match(text[told.start() :]))):
        talk.voice.said = talk.voice.said | {f"{APART}{talk.voice.relation.bond}": 1}
    talk.voice.apart = any(f"{APART}{bond}" in talk.voice.said for bond in (talk.voice.relation.bond, None))

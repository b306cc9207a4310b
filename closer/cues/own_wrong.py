"""Somebody told of what they did wrong themselves, and the other is hurt: "wife angry, i forgot anniversary". A plain sorry goes further than a step."""

from __future__ import annotations

import re

from closer.cues.foreseen import rages_in
from closer.language.validation import may_frighten, own_deed_in

__all__ = ["own_wrong_in", "upset_in"]

A_DAY = r"(?P<day>anniversary|birthday|b-?day|valentine'?s(?: day)?|date(?: night)?|dinner|party|graduation|recital|appointment)"
WHO_DID = r"(?<!says )(?<!said )(?<!thinks )(?<!claims )(?<!that )(?:^|[.,;!?]\s*|\b(?:and|but|so|because|cause|cuz|bc|when|i|ive|i've|i have|me)\s+)(?:i )?(?:just |totally |completely |really |kinda |kind of |went and |accidentally |maybe |may have )*"
FORGOT = re.compile(rf"{WHO_DID}(?:forgot|missed|blanked on)(?: about)? (?:(?:the|our|her|his|their|my (?:\w+ )?\w+'?s) )?{A_DAY}\b", re.IGNORECASE)
SAID_IT = re.compile(
    rf"{WHO_DID}(?P<deed>(?:said|texted|wrote|posted|blurted out|did) (?:something|smth|sth|some things|things|a thing) (?:really |so |very |kinda |pretty )*(?P<kind>stupid|dumb|mean|cruel|nasty|hurtful|awful|horrible|bad|wrong|silly|unfair|rude|harsh)"
    r"|made a (?:really |very )?(?:stupid|dumb|bad|mean|nasty|tasteless) (?:joke|comment|remark)|messed (?:it |things )?up|screwed (?:it |things )?up|fucked (?:it |things )?up|overreacted|blew it"
    r"|(?:was|acted)(?: (?:really|so|very|too|a bit|kinda|pretty))* (?:mean|harsh|rude|unfair|sharp|short|cold|grumpy|nasty)(?: (?:to|with) (?:him|her|them))?|hurt (?:his|her|their) feelings|let (?:him|her|them) down"
    r"|broke (?:a|my) promise|told (?:his|her|their) secret|was (?:\w+ )?late(?: (?:for|to) [^,.;!?]{3,30}?)?(?= and\b| but\b|[,.;!?]|$))",
    re.IGNORECASE,
)
UPSET = re.compile(
    r"\b(?:mad|angry|angy|pissed|furious|upset|hurt|cross|annoyed|sad|disappointed|cr(?:y|ies|ied|ying)|in tears|not (?:talking|speaking|replying|answering)|(?:won'?t|wont|doesn'?t|doesnt|isn'?t|isnt) (?:talk|speak|reply|answer|replying|answering|talking|speaking)\w*"
    r"|silent|quiet|ignor\w+|cold|left me on read|blocked me|hates? me|sulk\w*|slept on the (?:sofa|couch))\b",
    re.IGNORECASE,
)
OUT_OF_MEASURE = re.compile(  # what no apology will end
    r"\b(?:always|every ?time|again and again|each time|for (?:\w+ )?(?:days|weeks|months|hours)|(?:\d+|two|three|four|five) (?:days|weeks|months)|still)\b|\b(?:anything|everything) i (?:do|say)\b",
    re.IGNORECASE,
)
OURS = {"anniversary", "date", "date night", "dinner", "valentine's day", "valentines day", "valentine's", "valentines"}
LONGEST = 30  # words


def own_wrong_in(text: str) -> str | None:
    """What the person did, spoken to the other: "wife angry i forgot anniversary" -> "I forgot our anniversary".

    None where nothing is told, where the answer to it is out of all measure, and where somebody may be afraid or have been hurt.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    if len(plain.split()) > LONGEST or may_frighten(plain) or rages_in(plain) or OUT_OF_MEASURE.search(plain):
        return None
    if said := own_deed_in(plain):
        return said
    if forgot := FORGOT.search(plain):
        day = re.sub(r"b-?day", "birthday", forgot["day"].lower())
        return f"I forgot {'our' if day in OURS else 'your'} {day}"
    found = SAID_IT.search(plain)
    return f"I {_to_the_other(found['deed'])}" if found else None


def upset_in(text: str) -> bool:
    """Whether the other is told to be angry, hurt or silent.

    Args:
        text: the message.

    """
    return bool(UPSET.search(text.replace("’", "'")))


def _to_the_other(deed: str) -> str:
    spoken = re.sub(r"\b(?:his|her|their)(?= (?:feelings|secret))", "your", deed, flags=re.IGNORECASE)
    spoken = re.sub(r"\b(?:him|her|them)\b", "you", re.sub(r"\b(?:smth|sth)\b", "something", spoken), flags=re.IGNORECASE)
    return re.sub(r"\bfucked\b", "messed", spoken, flags=re.IGNORECASE)

"""Somebody slighted another, told with or without an "I": "told my gf her cooking was bland in front of her parents". It is one's own wrong."""

from __future__ import annotations

import re

from closer.language.grammar import Token, parse
from closer.language.relations import RELATION_WORDS
from closer.language.validation import may_frighten

__all__ = ["slight_in", "slight_told_in", "slights_a_thing_in", "with_an_i"]

RELATIONS = "|".join(map(re.escape, sorted(RELATION_WORDS, key=len, reverse=True)))
BARE = r"(?:mum|mom|dad|(?:the )?(?:wife|husband|hubby|missus|bf|gf|boyfriend|girlfriend))"
THEM = rf"(?:him|her|them|{BARE}|my (?:\w+ )?(?:{RELATIONS}))"
THEIRS = rf"(?:his|her|their|(?:{BARE}|my (?:\w+ )?(?:{RELATIONS}))'?s)"
UNKIND = (
    r"(?:(?:so|too|really|very|a bit|kind of|kinda|pretty|just|such) )*(?:an? )?(?:\w+ )?(?:bland|boring|bored|fat|ugly|stupid|dumb|lazy|useless|bad|awful|terrible"
    r"|crap|rubbish|shit|gross|disgusting|weird|embarrassing|old|annoying|childish|silly|pathetic|loud|slow|clingy|needy|dramatic|horrible|cheap"
    r"|salty|dry|burnt|too \w+|joke|mess|idiot|baby|failure|loser|cow|nag|pain|nightmare|snob|witch|bore|disappointment)\b"
)
DEED = (
    rf"(?:told {THEM} (?:that )?(?:(?:he|she|they)(?:'s| is| was|'re| are| were| looks?| looked| sounds?| smells?)"
    rf"|{THEIRS} (?:\w+ ){{1,2}}?(?:is|was|are|were|looks?|looked|tastes?|tasted|sounds?|smells?|stinks?)) {UNKIND}"
    rf"|called {THEM} {UNKIND}|said {THEIRS} (?:\w+ ){{1,2}}?(?:is|was|are|were|looks?|looked|tasted) {UNKIND}"
    rf"|(?:made fun of|laughed at|mocked|teased|insulted|embarrassed|humiliated|belittled|corrected|criticis?ed|criticized|ridiculed|talked over|interrupted"
    rf"|made a joke about|joked about|took the piss out of|compared) (?:{THEM}|{THEIRS} \w+)\b)[^,.;:?!&]{{0,70}}"
)
SLIGHT = re.compile(
    rf"(?:^|[.!?;]\s+)(?:(?:so|ok(?:ay)?|well|ugh|ok so|um|just|also|yesterday|last night|today|hi|hey)\b[, ]*)*(?:i )?(?:just |totally |kinda |stupidly |accidentally |might have |may have )*(?P<bare>{DEED})"
    rf"|(?<!if )(?<!says )(?<!said )(?<!that )(?<!thinks )(?<!when )\bi (?:just |totally |kinda |stupidly |accidentally |also |once )*(?P<own>{DEED})",
    re.IGNORECASE,
)
ENDS = re.compile(r"\s+(?:and|but|so|now|because|cause|cuz|bc|while|since|when|after|before)\b", re.IGNORECASE)
RELATION = re.compile(rf"(?<!her )(?<!his )(?<!their )\b(?:{BARE}|my (?:\w+ )?(?:{RELATIONS}))(?P<owns>'?s)?\b(?!-)", re.IGNORECASE)
IS = {"is": "are", "was": "were", "looks": "look", "sounds": "sound", "smells": "smell", "'s": "'re"}
YOURS = {"him": "you", "her": "you", "them": "you", "his": "your", "their": "your", "he": "you", "she": "you", "they": "you"}


OF_A_THING = re.compile(
    rf"(?:i )?(?:just |totally |kinda |stupidly |accidentally )*(?:told {THEM} (?:that )?|said ){THEIRS} (?:\w+ ){{1,2}}?(?:is|was|are|were|looks?|looked|tastes?|tasted|sounds?|smells?) "
    r"(?:so |too|really |very |a bit |kind of |kinda |pretty )*(?: ?(?:bland|boring|ugly|bad|awful|terrible|weird|embarrassing|old|silly|loud|slow|horrible|cheap|salty|dry|burnt|short|long|tight|big|small|childish"
    r"|bright|sweet|cold|messy|out of tune))\b",
    re.IGNORECASE,
)
FEAR_OR_FORCE = re.compile(
    r"\b(?:scared|afraid|terrified|hit|hurt|slap\w*|push\w*|force\w*|made (?:him|her|them)|threaten\w*|kill\w*|worthless|whore|slut|bleed\w*|blood\w*|ripp?\w*|tore|torn|scratch\w*|grab\w*|threw|throw\w*|smack\w*|drag\w*|pull\w*|shook|neck|from me|bruise\w*|locked|police)\b",
    re.IGNORECASE,
)


def slight_told_in(text: str) -> str | None:
    """The unkind deed as it was told, without what else the message says.

    Args:
        text: the message.

    """
    found = SLIGHT.search(text.replace("’", "'").strip())
    return (found["bare"] or found["own"]) if found else None


def with_an_i(text: str) -> str:
    """A deed told without an "I" with one: "told my gf her cooking was bland" -> "I told my gf her cooking was bland".

    Args:
        text: the message.

    """
    found = SLIGHT.search(text.replace("’", "'").strip())
    bare = found is not None and found["bare"] and found.start("bare") == 0 and not text.lower().startswith("i ")
    return f"I {text.strip()}" if bare else text


def slights_a_thing_in(text: str) -> bool:
    """Whether all the harm that is told is an unkind word about a thing of somebody's: "told my daughter her dress was too short and she ran off".

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return bool(OF_A_THING.match(plain)) and not may_frighten(plain) and not FEAR_OR_FORCE.search(plain)


def slight_in(text: str) -> str | None:
    """The unkind deed of the person, spoken to whom it hurt: "called my bf boring at dinner" -> "I called you boring at dinner".

    None where there is none, where it was said to another, and where somebody may be afraid or have been hurt.

    Args:
        text: the message.

    """
    found = SLIGHT.search(text.replace("’", "'").strip())
    if found is None or may_frighten(text):
        return None
    deed = ENDS.split(found["bare"] or found["own"])[0].strip()
    if len(RELATION.findall(deed)) > 1:
        return None
    spoken = RELATION.sub(lambda other: "their" if other["owns"] else "them", deed)
    return "".join(_to_you(token) + token.whitespace_ for token in parse(f"I {spoken}")).strip()


def _to_you(token: Token) -> str:
    """A word that stands for the other, or goes with them, as one says it to them."""
    if token.lower_ in ("her", "their", "them"):
        return "your" if token.tag_ == "PRP$" else "you"
    if token.lower_ in YOURS:
        return YOURS[token.lower_]
    of_them = token.i > 0 and token.nbor(-1).lower_ in ("he", "she")
    return IS.get(token.lower_, token.text) if of_them else token.text

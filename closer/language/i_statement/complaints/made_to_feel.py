"""What somebody is made to feel, told straight: the deed, and the feeling with it where a genuine one is named.

"The way you sigh makes me feel like a burden" is about the sighing; a burden is a judgement, and falls away. In "you make me feel small when you ..." small
is what is felt, and is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from closer.language.feelings import vocabulary
from closer.language.i_statement.to_whom.people import HE, SHE

__all__ = ["hurts_by_its_words", "made_to_feel", "spares_by_its_words"]

MAKES = r"(?:(?:always|really|just|only|often|sometimes|constantly|honestly|also|still) )*(?:make|makes|made|making) (?:me|us) feel"
SO = r"(?:(?:so|really|very|quite|a bit|a little|pretty|too|just|always|all|kind of|sort of|more|and|incredibly|deeply|truly|even) )*"
WARM = (
    rf"{SO}(?:loved|safe|secure|happ\w+|glad|special|welcome|seen|better|good|great|calm|close\w*|proud|cherished|appreciated|beautiful|pretty|wanted|warm|alive|young|comfortable|understood|heard|valued|"
    r"respected|included|needed|important|supported|relaxed|lucky|grateful|hopeful|at (?:home|ease)|like (?:home|family|anything|myself|a (?:queen|king|princess|million|priority)|the (?:luckiest|only|most|best|happiest)|I (?:belong|matter|can)\b|part of|one of))\b"
)
NOT_SO = r"(?:never|not|n't)(?: once| ever| even| really)*"
HURTS = re.compile(
    rf"\b(?:you|he|she|they|my \w+|it(?=.*\b(?:that|when(?:ever)?|how|because) (?:you|he|she|they|my)\b)|(?:the way|when(?:ever)?) (?:you|he|she|they|your|my)\b.+?)(?:'re|'ve|'s| have| has)? (?:{MAKES} (?!{WARM})|{NOT_SO} (?:make|makes|made) (?:me|us) feel {WARM})",
    re.I,
)
SPARES = re.compile(rf"\b{NOT_SO} (?:make|makes|made) (?:me|us) feel (?!{WARM})", re.I)
WARMS = re.compile(rf"^(?!.*\bonly\b).*\b(?:make|makes|made) (?:me|us) feel {WARM}", re.I)
INCHES_TALL = re.compile(r"\b(?:about |like I'm |like )*(?:an?|one|two|three|six) inch(?:es)? (?:tall|high|small)\b|\btiny\b", re.I)
OF_WHAT = re.compile(r" (?:for|about|in front of|around|because)\b.*$", re.I)  # "guilty for buying a coffee"
MANNERS = re.compile(r"(?:talk|speak|spoke|look|act|behave|laugh|answer|react|treat|stare|smile)(?:s|ed)?\b(?!.* (?:when|while)\b)", re.I)
LATER = re.compile(r"(?:.*\b(?:yesterday|last (?:night|week\w*))$|\w+ed\b|spoke\b)", re.I)
FEW = 4  # words that may name a feeling
Way = tuple[re.Pattern[str], Callable[["re.Match[str]"], "str | None"]]


def hurts_by_its_words(text: str) -> bool:
    """Whether somebody is said to make the speaker feel what nobody wants to feel, or never what one would like to feel."""
    return bool(HURTS.search(text)) and not SPARES.search(text)


def spares_by_its_words(text: str) -> bool:
    """Whether it is praise for what somebody makes the speaker feel, or never does."""
    return bool(SPARES.search(text) or (WARMS.search(text) and not hurts_by_its_words(text)))


def made_to_feel(text: str) -> str:
    """The text with the deed and a genuine feeling where "you" or it are said to make one feel something; unchanged where no deed is told.

    Args:
        text: what was typed, already said to the other person.

    """
    return next((told for pattern, way in WAYS if (found := pattern.match(text)) and (told := way(found))), text)


def _felt_at(found: re.Match[str]) -> str | None:
    """The deed behind the feeling that was named; the deed alone behind a judgement."""
    return _with_feeling(found["how"], found["deed"])


def _with_feeling(how: str, deed: str) -> str | None:
    words = vocabulary()
    named = OF_WHAT.sub("", INCHES_TALL.sub("small", how))
    short = len(named.split()) <= FEW and not re.match(r"like\b|as if\b|as though\b|that\b", named, re.I)
    if re.match(WARM, named, re.I):
        return None
    feeling = words.feeling_in(named) if short and not words.under(named) else None
    if feeling is None and not re.match(r"you\b", deed, re.I):
        return None  # "like a guest whenever your sons are here" says no more than when
    return f"you make me feel {feeling} when {deed}" if feeling else deed


def _in_such_a_way(found: re.Match[str]) -> str | None:
    """The way that somebody does something, as a deed: "you talk about money the way you do"."""
    who, deed = found["who"], found["vp"]
    if not MANNERS.match(deed):
        return _with_feeling(found["how"], f"{who} {deed}")
    noun = who.split()[-1].lower()
    doer = "you" if noun == "you" else "he" if noun in HE else "she" if noun in SHE else "they"
    does = "did" if LATER.match(deed) else "does" if doer in ("he", "she") else "do"
    return _with_feeling(found["how"], f"{who} {deed} the way {doer} {does}")


def _such_a_one(found: re.Match[str]) -> str:
    """What is done to whom one is made to feel like: "like the backup friend you ring when everyone else is busy"."""
    return f"you only {found['vp']} me{found['rest']}"


WAYS: tuple[Way, ...] = (
    (re.compile(rf"^(?:and |but )?you(?:'re)? {MAKES} like (?:an?|the|some) (?:(?!when|whenever|every|because|if|that|who|whom)[\w-]+ )+?(?:who |that |whom )?you (?:only )?(?P<vp>call|ring|phone|text|message|invite|ask|need|use|visit|see|want|keep)(?P<rest> (?:when|if|because|after|once|to)\b[^.!?]+)[.!]*$", re.I), _such_a_one),
    (re.compile(rf"^(?:and |but )?(?:when(?:ever)?|every (?:single )?time|each time) (?P<deed>your? [^.!?]+?),? (?:and )?(?:then )?(?:you|it|that) {MAKES} (?P<how>[^.!?]+)[.!]*$", re.I), _felt_at),
    (re.compile(rf"^(?:and |but )?(?:the way|how) (?P<who>you|your [\w-]+) (?P<vp>[^.!?]+?) {MAKES} (?P<how>[^.!?]+)[.!]*$", re.I), _in_such_a_way),
    (re.compile(r"^(?:and |but )?(?:when(?:ever)?|every (?:single )?time|each time) (?P<deed>you (?!make\b|made\b)[^.!?]+?),? (?:and )?(?:then )?I (?:always |really |just |start to |sometimes )*(?:feel|felt|think|thought) (?:like |that |as if |as though )?(?:you(?:'re|'ve)?\b|I(?:'m| am| was| don't| mean| count)\b).+$", re.I), lambda found: found["deed"]),
    (re.compile(rf"^(?:and |but )?(?:it|you|that)(?:'re)? {MAKES} (?P<how>(?:(?! (?:when|that|how) ).)+?) (?:when(?:ever)?|that|how|every (?:single )?time|each time|because|by the way) (?P<deed>your? [^.!?]+)[.!]*$", re.I), _felt_at),
)  # fmt: skip

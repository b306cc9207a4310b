"""What people say about the "I" sentence that stands: too harsh, another feeling, it fits, no good; and what is no remark but a new reproach."""

from __future__ import annotations

import re

from closer.cues.shorter import wants_it_shorter
from closer.language.i_statement import feedback, is_own_try, mended

__all__ = [
    "ADDS",
    "A_LONG_REMARK",
    "A_NO",
    "BEGINS_A_REPROACH",
    "FITS",
    "HOW_IT_WENT",
    "NAMES_A_FEELING",
    "PIECES",
    "SHORT",
    "SPEAKS_OF_THEM",
    "is_remark",
    "is_tried",
    "part_meant",
    "says_all",
    "style_wanted",
]

A_NO = re.compile(
    r"^(?:no+|nope|nah|not (?:that|this|quite|really)|wait|actually|sorry|that'?s (?:not|fine|ok(?:ay)?|nice)|that (?:is|was)|hm+|well|wrong)\b", re.I
)
ADDS = re.compile(  # a further complaint: "another thing: she forgets my birthday"
    r"^(?:(?:and|oh|but|ok(?:ay)?|well)[, ]+)*(?:also|plus|another thing|one more thing|what(?:'s| is) more|besides|on top(?: of (?:that|it))?|and then|there(?:'s| is) (?:also|more|another thing))\b(?: is)?(?: that)?[:,. -]*(?=\S+ \S)",
    re.I,
)
PIECES = re.compile(r"[.!?;,]\s+|\s+-+\s+|\s+(?=but\b)")
SHORT, A_REMARK, A_LONG_REMARK = 5, 9, 25  # words
STYLES = {
    "gentle": re.compile(
        r"\b(?:less (?:bitter|angry|harsh|cold|accusing|mean|blunt|rude|direct|sharp|whiny|passive[- ]aggressive)|gentl\w*|soft\w*|kinder|kindly|nicer|warmer|too (?:hard|harsh|strong|direct))\b",
        re.I,
    ),
    "direct": re.compile(
        r"\b(?:less (?:polite|nice|soft|gentle|friendly)|blunt\w*|ruder|angrier|tougher|harsher|direct\w*|firm\w*|clearer|stronger|too (?:soft|weak|gentle|nice)|sounds? (?:\w+ )?(?:weak|needy|whiny|pathetic|like (?:i'm |i am )?begging))\b",
        re.I,
    ),
    "short": re.compile(
        r"\b(?:short\w*|brief\w*|too long|fewer words|simpl\w+|easier|easy|easily|difficult|complicated|hard words?|big words?|chill\w*|casual\w*|(?:too|less|a bit|a little|bit|so|very|really|kinda|kind of|pretty|rather|sounds?) (?:formal|stiff|fancy|posh|stilted|scripted|unnatural|cheesy|wooden)|(?:nobody|no ?one|who) (?:really |ever )?(?:talks|speaks|says it) like (?:that|this)|more normal)\b",
        re.I,
    ),
}
PARTS = {
    "observation": re.compile(r"\bwhat (?:i saw|happened|they did|he did|she did)\b|\bobservation\b|\bfirst part\b", re.I),
    "need": re.compile(r"\bneeds?\b", re.I),
    "request": re.compile(r"\b(?:ask|request|wish)\b|\blast part\b", re.I),
    "feeling": re.compile(r"\bfeel(?:ings?)?\b", re.I),
}
HOW_IT_WENT = re.compile(  # "done it. she cried"
    r"(?:(?:ok(?:ay)?|so|well|yes|right)\b[, ]*)*(?:done (?:it|that)|i(?:'ve| have)? (?:just |finally )?(?:did it|done (?:it|that)|said (?:it|that|so)|told (?:him|her|them)|tried (?:it|that)|read it (?:out|to)|sent (?:it|that)))\b",
    re.I,
)
CHANGE = re.compile(r"\b(?:change|edit|parts?)\b", re.I)
BEGINS_A_REPROACH = re.compile(r"^(?:and |but |so |ok |then )*(?:you|he|she|they|my (?!feeling|ask|request|wish|need|word|sentence)\w+|stop|why)\b", re.I)
SPEAKS_OF_THEM = re.compile(r"(?<!can )(?<!could )(?<!would )(?<!will )\b(?:you(?:'re|'ve)?|u|he|she|they|nobody|no one)\b", re.I)
NAMES_A_FEELING = re.compile(
    r"\b(?:feel\w*|felt|i'?m|i am|than|rather|instead|more like|truthful|truer|nearer|(?:fits?|word) better|(?:better|right|wrong) word)\b", re.I
)
FITS = re.compile(
    r"^(?:that (?:fits|works|is (?:good|it|great))|that's (?:good|it|great|perfect)|perfect|great|good|thanks?|thank you|yes|yep|yeah|ok(?:ay)?|i like (?:it|that)|nice|love it)\b(?!.*\b(?:but|except|only|less|more|too|not)\b).{0,20}$",
    re.I,
)


def is_remark(text: str) -> bool:
    """Whether a short text is about the sentence that stands, and no new accusation."""
    named = (*STYLES.values(), *PARTS.values(), CHANGE, FITS)
    about_it = wants_it_shorter(text) or any(pattern.search(text) for pattern in named)
    return len(text.split()) <= A_REMARK and not BEGINS_A_REPROACH.match(text) and about_it


def is_tried(text: str) -> bool:
    """Whether a text is an "I" sentence of the person's own."""
    return is_own_try(mended(text))


def says_all(text: str) -> bool:
    """Whether a try says more than a feeling: "I feel sad" only changes that part."""
    good = feedback(mended(text)).good
    return len(text.split()) > SHORT and "feeling" in good and len(good) > 1


def style_wanted(text: str) -> str | None:
    """The style that a remark asks for: "too harsh" wants it gentle."""
    if wants_it_shorter(text):
        return "short"
    return next((style for style, pattern in STYLES.items() if pattern.search(text)), None) if is_remark(text) else None


def part_meant(text: str) -> str | None:
    """The part that a remark is about: "what I saw is not right"."""
    return next((name for name, pattern in PARTS.items() if pattern.search(text)), None) if is_remark(text) else None

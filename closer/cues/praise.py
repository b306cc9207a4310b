"""A word of praise for what the coach has just given, and nothing else: "perfect", "ha, ok, that one isn't bad"."""

from __future__ import annotations

import re

__all__ = ["A_HEART", "SHRUGS", "praises_in"]

LEAD = r"(?:(?:ok(?:ay)?|oh|ooh|ha+|haha|lol|wow|fine|well|hm+|actually|yes|yeah|right|thanks|thank you|alright)\b[, .!]*)*"
IT = r"(?:(?:that|this|it|the (?:last )?(?:one|line|sentence|idea))(?:'?s| is| was| one is| one'?s| sounds?| one sounds?)? )"
VERY = r"(?:(?:actually|really|pretty|quite|so|very|just|rather|absolutely|kinda) )*"
PRAISE = re.compile(
    rf"{LEAD}(?:{IT}{VERY}(?:perfect|brilliant|lovely|amazing|awesome|beautiful|spot on|ace|helpful|useful|clever|better)"
    rf"|(?:{IT}|(?:that|this|it)(?: one)? )?{VERY}(?:not|isn'?t|ain'?t|wasn'?t) (?:so |that |too |half )?bad(?: at all)?"
    rf"|{VERY}(?:perfect|brilliant|lovely|amazing|awesome|beautiful|nice one|good (?:idea|one|point|call|thinking)|great idea|love (?:it|that|this)|i (?:really )?(?:love|like) (?:it|that|this)(?: one)?|fair enough))"
    r"(?: (?:idea|one|line|actually|tbh|though|tho|then|thanks|thank you|lol|haha|x+))*[ .!x]*",
    re.IGNORECASE,
)
LONGEST = 9  # words
A_HEART = re.compile(r"\s*[\u2764\U0001F495-\U0001F49E\U0001F5A4\U0001F90D\U0001F90E\U0001F9E1\U0001F64F\U0001F970\U0001F60A\ufe0f]+\s*")
SHRUGS = re.compile(r"\s*(?:\U0001F937[\U0001F3FB-\U0001F3FF]?(?:\u200d[\u2640\u2642])?\ufe0f?)+\s*")


def praises_in(text: str) -> bool:
    """Whether a short message only praises what was given.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return len(plain.split()) <= LONGEST and bool(PRAISE.fullmatch(plain))

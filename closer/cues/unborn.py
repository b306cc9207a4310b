"""Words that tell of a baby lost before it was born: a miscarriage, a stillbirth. Nobody can say what it was like; two people may grieve for it differently."""

from __future__ import annotations

import re

__all__ = ["unborn_in"]

A_BABY = r"(?:the|our|a|my|her|their|his) (?:\w+ )?(?:baby|babies|twins?|pregnancy|pregnancies|bump)\b(?!'s| (?:weight|monitor|photos?|pictures?|clothes|bag|shower|name|names|book|fat|blues|phone|sitter))"
UNBORN = re.compile(
    r"\bmiscarr(?:iages?(?! of justice)|ied|ying)\b|\bstill-?(?:birth|born)\w*|\bstill born\b|\bectopic\b|\bmolar pregnancy\b|\b(?:no|wasn'?t a|was no) heart ?beat\b"
    rf"|\b(?:lost|losing|loss of) {A_BABY}"
    rf"|\b{A_BABY} (?:\w+ )?(?:died|passed away|was dead|stopped (?:growing|moving))\b[^.!?]{{0,30}}\b(?:weeks?|womb|tummy|inside (?:me|her)|before (?:it|he|she|they|we))\b"
    r"|\b(?:baby|twin|child) (?:that |who )?(?:we|i|she|they) (?:lost|never (?:got to )?(?:met|meet|held|hold|brought|bring))\b",
    re.IGNORECASE,
)
BORN = re.compile(  # and known
    r"\b(?:(?:weeks?|months?|days?|years?)[ -]old|(?:was|only) (?:\w+ ){0,2}(?:weeks?|months?|days?|years?) old|cot death|sids|after (?:he|she|it) was born|custody)\b",
    re.IGNORECASE,
)
FEARED = re.compile(
    r"\b(?:scared|afraid|worried|terrified|fear\w*|risk|if|might|could|almost|nearly)\b[^.,;!?]{0,30}\b(?:miscarr\w+|lose|losing|stillb\w+)", re.IGNORECASE
)


def unborn_in(text: str) -> bool:
    """Whether a text tells of a baby that was lost before it was born: "my wife had a miscarriage in june".

    Args:
        text: the message.

    """
    plain = FEARED.sub(" ", text.replace("’", "'"))
    return bool(UNBORN.search(plain)) and not BORN.search(plain)

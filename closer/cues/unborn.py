"""Words that tell of a baby lost before it was born: a miscarriage, a stillbirth. Nobody can say what it was like; two people may grieve for it differently."""

from __future__ import annotations

import re

__all__ = ["grieves_apart_in", "unborn_in"]

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

DRAWS_BACK = re.compile(
    r"\b(?:he|she|my (?:wife|husband|partner|girlfriend|boyfriend))(?: \w+)? (?:doesn'?t|does not|won'?t|hasn'?t|can'?t|never|no longer|stopped|barely|hardly)(?: (?:want|even|really|let)s?)?(?: (?:to|me))?"
    r" (?:touch|hug|hold|kiss|cuddle|look|talk|speak|say|cry|mention)\w*",
    re.IGNORECASE,
)
FEAR = re.compile(
    r"\b(?:scar\w+|afraid|fear\w*|frighten\w*|hit\w*|hurt\w*|slap\w*|push\w*|shov\w*|shout\w*|yell\w*|scream\w*|threw|throw\w*|blam\w*|forc\w*|threat\w*|drink\w*|drunk|rage\w*|lock\w*|made me|makes me|my fault|phone|money)\b",
    re.IGNORECASE,
)


def grieves_apart_in(text: str) -> bool:
    """Whether no more is told than that the other draws back since a baby was lost: "since the miscarriage she doesn't touch me".

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    return unborn_in(plain) and bool(DRAWS_BACK.search(plain)) and not FEAR.search(plain)


def unborn_in(text: str) -> bool:
    """Whether a text tells of a baby that was lost before it was born: "my wife had a miscarriage in june".

    Args:
        text: the message.

    """
    plain = FEARED.sub(" ", text.replace("’", "'"))
    return bool(UNBORN.search(plain)) and not BORN.search(plain)

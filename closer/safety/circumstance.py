"""What decides what is said, beside the label: whether somebody else is hurt or thinks of dying, and whether a child writes or a grown-up."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from closer.language.head import Head
from closer.language.meaning import features
from closer.language.reading import Reading
from closer.taxonomy import CIRCUMSTANCES, CONFESSING, GROWN_UP, HURT

__all__ = ["AGE", "FILE", "OTHERWISE", "Circumstances"]

YOUNG, HURTS_SOMEBODY = "minor_at_risk", "harm_to_others"
FILE = "circumstances.npz"
OTHERWISE = "otherwise"  # what the words for any circumstance are said to
TEMPERATURE = 2.0
NO_CHILD_OF_ONES_OWN = "mum|mom|dad|father|mother|friend|mate|sister|brother|cousin|teacher|coach|uncle|aunt|best|ex|partner|husband|wife|boyfriend|girlfriend"
IN_ONES_CARE = re.compile(  # of 406 such messages about a child in danger, 401 are by a grown-up
    rf"\b(?:my|our)(?: (?!(?:{NO_CHILD_OF_ONES_OWN})\b)[\w-]+){{0,3}} (?:(?:step-?|grand|god)?(?:sons?|daughters?|child(?:ren)?|kids?(?! (?:brother|sister)))"
    r"|bab(?:y|ies)(?! (?:brother|sister|cousin))|newborns?|twins|teenagers?|toddlers?|pupils?|students?|nieces?|nephews?|little (?:boy|girl|one))\b",
    re.IGNORECASE,
)
A_PARTNER = re.compile(
    r"\b(?:wife|husband|girlfriend|boyfriend|partner|gf|bf|fianc\w+|ex|(?:their|his|her|the kids'?) (?:mum|mom|mother|dad|father))\b", re.IGNORECASE
)
HURTS_ANOTHER = re.compile(
    r"\b(?:he|she|they|husband|wife|boyfriend|girlfriend|bf|gf|partner|dad|father|mum|mom|mother|brother|son|ex)\b[^.!?]{0,15}"
    r"\b(?:hits?|beats?|grab(?:s|bed)|slap(?:s|ped)|punch(?:es|ed)|kick(?:s|ed)|chok(?:es|ed)|shov(?:es|ed)|push(?:es|ed)|threaten(?:s|ed)|lock(?:s|ed)|hurts?|drag(?:s|ged)|burn(?:s|ed|t))"
    r" (?:her|him|them)\b",
    re.IGNORECASE,
)
DYING = re.compile(r"\b(?:suicid\w*|kill(?:ing)? (?:him|her|them)sel\w+|die|dying|dead|end it|live|alive|overdos\w*|pills|cuts?|cutting)\b", re.IGNORECASE)
AGE = re.compile(  # who writes is under age
    r"\b(?:i'?m|i am) (?:only |just |nearly |almost )?(?:[89]|1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b"
    r"(?! ?(?:%|years? (?:older|younger|married|sober|into|in)|weeks|months|minutes|hours|days|miles"
    r"|km|pounds|kilos|stone|times|steps|st\b|lbs|kg|euro|quid|percent))"
    r"|\b(?:i'?m|i am) in (?:year (?:[4-9]|1[0-3])|(?:[4-9]|1[0-2])th grade|middle school|high school)\b",
    re.IGNORECASE,
)
SURE = 0.7  # below, the words for any circumstance are said: they fit all


class Circumstances:
    """Tells the circumstances of a danger, by the message's vector and its wording."""

    def __init__(self, folder: Path) -> None:
        """Load `circumstances.npz` from `folder`."""
        self._head, _ = Head.load(folder / FILE)

    def of(self, reading: Reading, labels: Iterable[str]) -> str | None:
        """The circumstance of the first danger that has any, or None where it is not plain.

        Args:
            reading: the message.
            labels: the dangers that are answered or asked about, the most urgent first.

        """
        label = next((label for label in labels if label in CIRCUMSTANCES), None)
        if label is None:
            return None
        plain = reading.text.replace("’", "'")
        about_a_child = bool(IN_ONES_CARE.search(plain)) and not AGE.search(plain)
        if label == HURTS_SOMEBODY:
            return CONFESSING if about_a_child and not A_PARTNER.search(plain) else None
        if learnt := self._learnt(reading, label):
            return learnt
        if label == YOUNG:
            return GROWN_UP if about_a_child else None
        return HURT if HURTS_ANOTHER.search(reading.text) and not DYING.search(reading.text) else None

    def _learnt(self, reading: Reading, label: str) -> str | None:
        columns = [column for column, name in enumerate(self._head.labels) if name.startswith(f"{label}/")]
        scores = self._head.scores(features(reading)[None], [reading.text])[0][columns] / TEMPERATURE
        shares = np.exp(scores - scores.max())
        shares /= shares.sum()
        likest = self._head.labels[columns[int(shares.argmax())]].removeprefix(f"{label}/")
        return likest if likest != OTHERWISE and shares.max() >= SURE else None

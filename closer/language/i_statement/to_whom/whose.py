"""Who and whose: a wish speaks of the people and the things that the reproach speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from closer.language.grammar import parse

__all__ = ["belongs_to_another", "mine_in_full", "of_her_or_him", "people_in"]

OF_YOURS, MINE = re.compile(r"\byour (?P<thing>(?:[\w-]+ )?[\w-]+)$", re.I), re.compile(r"\bmine$")
KINDS_OF_PEOPLE = (
    "mum|mom|mam|mother|mama|mummy",
    "dad|father|papa|daddy",
    "brothers?",
    "sisters?",
    "boss|manager",
    "baby|kids?|child|children|sons?|daughters?|boys?|girls?|twins",
    "wife",
    "husband",
    "friends?|mates?",
    "ex",
    "dogs?|puppy",
    "cats?|kitten",
    "waiters?|waitress",
    "guests?",
    "neighbou?rs?",
    "nan|gran|granny|grandma|grandmother|grandad|grandpa",
    "colleagues?|team",
)
# one group a kind: thousands of wishes are read at the start
PERSON = re.compile(rf"\b(?:{'|'.join(f'({words})' for words in KINDS_OF_PEOPLE)})\b", re.I)


def people_in(texts: Sequence[str]) -> np.ndarray:
    """Who is spoken of in each text: shape (texts, kinds of people)."""
    spoken_of = np.zeros((len(texts), len(KINDS_OF_PEOPLE)), dtype=bool)
    for row, text in enumerate(texts):
        for somebody in PERSON.finditer(text):
            spoken_of[row, (somebody.lastindex or 1) - 1] = True
    return spoken_of


OWNED = re.compile(r"\b(?P<owner>my|your|(?!it's|that's|there's|he's|she's|what's|who's|let's)[a-z]+'s)(?= (?:next |whole |own )?(?P<thing>[a-z]+)\b)")


def _owners(text: str) -> dict[str, set[str]]:
    owners: dict[str, set[str]] = {}
    for owned in OWNED.finditer(text.lower()):
        owners.setdefault(owned["thing"], set()).add(owned["owner"])
    return owners


def belongs_to_another(wish: str, reproach: str) -> bool:
    """Whether a wish speaks of your phone where the reproach speaks of mine, or of my birthday where it is my mother's.

    Args:
        wish: a verb phrase from another case.
        reproach: the person's own sentence.

    """
    told = _owners(reproach)
    for thing, wished in _owners(wish).items():
        owners = told.get(thing, set())
        if {*owners, *wished} == {"my", "your"} and not owners & wished:
            return True
        if owners and wished == {"my"} and all(owner.endswith("'s") for owner in owners):
            return True
    return False


SPEAKS_OF_HIM, SPEAKS_OF_HER = re.compile(r"\b(?:he|him|his)\b", re.I), re.compile(r"\b(?:she|her|hers)\b", re.I)
NAMES_HIM, NAMES_HER = re.compile(r"\b(?:he|him|his|bf|boyfriend)\b", re.I), re.compile(r"\b(?:she|her|hers|gf|girlfriend)\b", re.I)
HERS = {"he": "she", "him": "her", "his": "her"}


def of_her_or_him(wish: str, clause: str) -> str:
    """A wish about him where the clause speaks of her alone, or the other way round: "hear his side" becomes "hear her side".

    Args:
        wish: a verb phrase from another case.
        clause: what the person complains of.

    """
    if SPEAKS_OF_HIM.search(wish) and not SPEAKS_OF_HER.search(wish) and NAMES_HER.search(clause) and not NAMES_HIM.search(clause):
        return SPEAKS_OF_HIM.sub(lambda found: HERS[found.group().lower()], wish)
    if SPEAKS_OF_HER.search(wish) and not SPEAKS_OF_HIM.search(wish) and NAMES_HIM.search(clause) and not NAMES_HER.search(clause):
        return _of_him(wish)
    return wish


def _of_him(wish: str) -> str:
    """The same with "his" before a thing and "him" elsewhere."""
    doc = parse(wish)
    forms = {"she": "he", "hers": "his"}
    turned = (("his" if token.tag_ == "PRP$" else "him") if token.lower_ == "her" else forms.get(token.lower_, token.text) for token in doc)
    return "".join(word + token.whitespace_ for word, token in zip(turned, doc))


def mine_in_full(phrase: str, scene: str) -> str:
    """What "mine" stands for: after all that was done "for your wedding" nobody came to "mine".

    Args:
        phrase: what is complained of, which may end in "mine".
        scene: what was told before it, which may end in a thing of yours.

    """
    thing = OF_YOURS.search(scene)
    return MINE.sub(f"my {thing['thing']}", phrase) if thing else phrase

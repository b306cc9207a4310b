"""Who and whose: a wish speaks of the people and the things that the reproach speaks of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from lemminflect import getAllLemmas

from closer.language.grammar import parse

__all__ = ["belongs_to_another", "of_her_or_him", "people_in", "things_not_told_of"]

PEOPLE = (
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
SOMEBODY = re.compile(rf"\b(?:{'|'.join(f'({words})' for words in PEOPLE)})\b", re.I)  # one group a kind: thousands of wishes are read at the start


def people_in(texts: Sequence[str]) -> np.ndarray:
    """Who is spoken of in each text: shape (texts, kinds of people)."""
    spoken_of = np.zeros((len(texts), len(PEOPLE)), dtype=bool)
    for row, text in enumerate(texts):
        for somebody in SOMEBODY.finditer(text):
            spoken_of[row, (somebody.lastindex or 1) - 1] = True
    return spoken_of


OWNED = re.compile(r"\b(?P<owner>my|your|(?!it's|that's|there's|he's|she's|what's|who's|let's)[a-z]+'s)(?= (?:next |whole |own )?(?P<thing>[a-z]+)\b)")


def _owners(text: str) -> dict[str, set[str]]:
    owners: dict[str, set[str]] = {}
    for owned in OWNED.finditer(text.lower()):
        owners.setdefault(owned["thing"], set()).add(owned["owner"])
    return owners


def belongs_to_another(wish: str, reproach: str) -> bool:
    """Whether a wish speaks of your phone where the reproach speaks of mine, or of my birthday where it is my mother's."""
    told = _owners(reproach)
    for thing, wished in _owners(wish).items():
        owners = told.get(thing, set())
        if {*owners, *wished} == {"my", "your"} and not owners & wished:
            return True
        if owners and wished == {"my"} and all(owner.endswith("'s") for owner in owners):
            return True
    return False


GENERAL = {  # what fits any reproach: times, turns, talk, and words that the library takes for things
    "afternoon", "all", "another", "answer", "back", "beginning", "bit", "break", "calendar", "call", "case", "chance", "change", "chat", "choice", "choose",
    "date", "day", "decision", "end", "evening", "feeling", "first", "five", "four", "friday", "front", "good", "half", "hand", "help", "her", "him", "home",
    "hour", "house", "how", "idea", "lie", "line", "list", "look", "lot", "message", "mind", "minute", "moment", "monday", "month", "morning", "myself", "name",
    "need", "news", "next", "night", "note", "once", "one", "opinion", "other", "part", "people", "person", "place", "plan", "private", "problem",
    "question", "real", "reason", "reminder", "rest", "room", "saturday", "say", "share", "she", "side", "somebody", "someone", "something", "start",
    "sunday", "talk", "ten", "text", "them", "thing", "three", "thursday", "time", "today", "tomorrow", "tone", "tonight", "touch", "truth", "try",
    "tuesday", "turn", "two", "voice", "way", "wednesday", "week", "weekend", "what", "when", "where", "whether", "which", "while", "who", "whole", "why", "word", "work", "you",
    "yourself",
}  # fmt: skip
NAMED = re.compile(
    r"\b(?P<before>(?:(?:in|on|at|during|of|with|for|about|from|into) )?(?:(?:the|an?|my|your|our|his|her|their|this|that|no|some|one|two|three) )?)(?P<word>[a-z][a-z'-]{2,})",
    re.I,
)
SAID_OF_SOMEBODY = re.compile(r"\b(?:she|he|they|how I|what I|when I|when you)(?:'ve|'d|'m|'re|'ll)? (?P<word>[a-z]{3,})", re.I)
ANYBODY_DOES = {  # behind a subject, without telling of one case
    "am", "are", "ask", "be", "been", "can", "come", "could", "did", "didn't", "do", "does", "doing", "don't", "feel", "get", "go", "got", "had", "has", "have",
    "hear", "is", "know", "like", "make", "mean", "need", "said", "say", "see", "speak", "take", "talk", "tell", "think", "told", "want", "was", "were",
    "will", "would",
}  # fmt: skip
KNOWN_TO_OTHERS = 3  # wishes of like cases that name a thing, so that it is not of one case alone


@lru_cache(maxsize=16384)
def _stem(word: str) -> str:
    """The word without the endings that do not change what it names."""
    plain = word.lower().removesuffix("'s")
    shorter = re.sub(r"(?:ings?|ed|ies|es|s|e|y)$", "", plain)
    return shorter if len(shorter) > 2 else plain


@lru_cache(maxsize=16384)
def _names_a_thing(word: str, determined: bool) -> bool:
    kinds = getAllLemmas(word.lower())
    return "NOUN" in kinds and (determined or not {"VERB", "ADJ", "ADV"} & set(kinds))


@lru_cache(maxsize=4096)
def _things(wish: str) -> frozenset[str]:
    """The stems of the things that a wish names, and of what it takes for granted that somebody did."""
    named = {
        _stem(found["word"])
        for found in NAMED.finditer(wish)
        if found["word"].lower() not in _GENERAL_FORMS and _names_a_thing(found["word"], bool(found["before"]))
    }
    done = {_stem(found["word"]) for found in SAID_OF_SOMEBODY.finditer(wish) if found["word"].lower() not in ANYBODY_DOES}
    return frozenset(named | done)


_GENERAL_FORMS = GENERAL | {f"{word}s" for word in GENERAL}


def things_not_told_of(wishes: Sequence[str], reproach: str) -> np.ndarray:
    """How many things of its own each wish names, of which neither the reproach nor the wishes of like cases speak: shape (wishes,).

    A box on a dresser belongs to the case that the wish was written for; a phone that like cases name as well belongs to the matter.

    Args:
        wishes: those of the likeliest cases.
        reproach: as it was typed.

    """
    told = {_stem(word) for word in re.findall(r"[\w'-]+", reproach)}
    named = [_things(wish) - told for wish in wishes]
    often = Counter(thing for things in named for thing in things)
    return np.array([sum(often[thing] < KNOWN_TO_OTHERS for thing in things) for things in named])


OF_HIM, OF_HER = re.compile(r"\b(?:he|him|his)\b", re.I), re.compile(r"\b(?:she|her|hers)\b", re.I)
HERS = {"he": "she", "him": "her", "his": "her"}


def of_her_or_him(wish: str, clause: str) -> str:
    """A wish about him where the clause speaks of her alone, or the other way round: "hear his side" becomes "hear her side"."""
    if OF_HIM.search(wish) and not OF_HER.search(wish) and OF_HER.search(clause) and not OF_HIM.search(clause):
        return OF_HIM.sub(lambda found: HERS[found.group().lower()], wish)
    if OF_HER.search(wish) and not OF_HIM.search(wish) and OF_HIM.search(clause) and not OF_HER.search(clause):
        return _of_him(wish)
    return wish


def _of_him(wish: str) -> str:
    """The same with "his" before a thing and "him" elsewhere."""
    doc = parse(wish)
    forms = {"she": "he", "hers": "his"}
    turned = (("his" if token.tag_ == "PRP$" else "him") if token.lower_ == "her" else forms.get(token.lower_, token.text) for token in doc)
    return "".join(word + token.whitespace_ for word, token in zip(turned, doc))

"""What a borrowed wish takes from its own case: things and deeds of which the person's reproach says nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from lemminflect import getAllLemmas

from closer.language.i_statement.to_whom.people import PEOPLE

__all__ = ["is_told_of", "names_something_foreign", "things_not_told_of"]

GENERAL = {  # what fits any reproach: times, turns, talk, and words that the library takes for things
    "afternoon", "all", "another", "answer", "anybody", "anyone", "anything", "everybody", "everyone", "everything", "mine", "nobody", "nothing", "ours", "yours", "back", "beginning", "bit", "break", "calendar", "call", "case", "chance", "change", "chat", "choice", "choose",
    "date", "day", "decision", "end", "evening", "feeling", "first", "five", "four", "friday", "front", "good", "half", "hand", "help", "her", "him", "home",
    "hour", "house", "how", "idea", "lie", "line", "list", "look", "lot", "message", "mind", "minute", "moment", "monday", "month", "morning", "myself", "name",
    "need", "news", "next", "night", "note", "once", "one", "opinion", "other", "part", "people", "person", "place", "plan", "private", "problem",
    "question", "real", "reason", "reminder", "rest", "room", "saturday", "say", "share", "she", "side", "somebody", "someone", "something", "start",
    "sunday", "talk", "ten", "text", "them", "thing", "three", "thursday", "time", "today", "tomorrow", "tone", "tonight", "touch", "truth", "try",
    "tuesday", "turn", "two", "voice", "way", "wednesday", "week", "weekend", "what", "when", "where", "whether", "which", "while", "who", "whole", "why", "word", "work", "you",
    "yourself",
}  # fmt: skip
WORD_OF_A_WISH = re.compile(
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
def _stems(word: str) -> frozenset[str]:
    """The stems of a word and of all that it may be a form of: of "sold", "sell" too."""
    lemmas = getAllLemmas(word.lower()).values()
    return frozenset(_stem(form) for form in (word, *(lemma for forms in lemmas for lemma in forms)))


@lru_cache(maxsize=16384)
def _names_a_thing(word: str, determined: bool) -> bool:
    kinds = getAllLemmas(word.lower())
    return "NOUN" in kinds and (determined or not {"VERB", "ADJ", "ADV"} & set(kinds))


@lru_cache(maxsize=4096)
def _things(wish: str) -> frozenset[str]:
    """The stems of the things that a wish names, and of what it takes for granted that somebody did."""
    named = {
        _stem(found["word"])
        for found in WORD_OF_A_WISH.finditer(wish)
        if found["word"].lower() not in _GENERAL_FORMS and _names_a_thing(found["word"], bool(found["before"]))
    }
    done = {_stem(found["word"]) for found in SAID_OF_SOMEBODY.finditer(wish) if found["word"].lower() not in ANYBODY_DOES}
    return frozenset(named | done)


_GENERAL_FORMS = GENERAL | {f"{word}s" for word in GENERAL}


@lru_cache(maxsize=1)
def _people() -> frozenset[str]:
    return frozenset(_stem(person) for person in PEOPLE)


@lru_cache(maxsize=64)
def _told_of(reproach: str) -> frozenset[str]:
    return frozenset(stem for word in re.findall(r"[\w'-]+", reproach) for stem in _stems(word))


def is_told_of(word: str, reproach: str) -> bool:
    """Whether a reproach speaks of what a word names, in whatever form.

    Args:
        word: one word of a wish.
        reproach: as it was typed, or said to the other person.

    """
    return not _stems(word).isdisjoint(_told_of(reproach))


def names_something_foreign(phrase: str, reproach: str) -> bool:
    """Whether a phrase names things, none of which the reproach speaks of.

    Args:
        phrase: a wish, or a part of one.
        reproach: as it was typed, or said to the other person.

    """
    things = _things(phrase)
    return bool(things) and things.isdisjoint(_told_of(reproach))


def things_not_told_of(wishes: Sequence[str], reproach: str) -> np.ndarray:
    """How many things of its own each wish names, of which neither the reproach nor the wishes of like cases speak: shape (wishes,).

    A box on a dresser belongs to the case that the wish was written for; a phone that like cases name as well belongs to the matter, and so does what stands
    beside a thing that the reproach names: "save me a slice next time there's cake".

    Args:
        wishes: those of the likeliest cases.
        reproach: as it was typed.

    """
    told = _told_of(reproach)
    named = [_things(wish) if _things(wish).isdisjoint(told - _people()) else frozenset() for wish in wishes]
    often = Counter(thing for things in named for thing in things)
    return np.array([sum(often[thing] < KNOWN_TO_OTHERS for thing in things) for things in named])

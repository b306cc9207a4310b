"""Bring together what several people asked alike, and let nothing out that fewer asked (SAFETY S21)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable

import numpy as np

__all__ = ["FEWEST_PEOPLE", "Encode", "asked_alike", "same_words"]

FEWEST_PEOPLE = 3
ALIKE = 0.8  # cosine of two sentence vectors

Encode = Callable[[list[str]], np.ndarray]


def same_words(text: str) -> str:
    """What is left of a text when capitals, signs and spaces do not count."""
    return " ".join(re.findall(r"\w+", text.lower().replace("’", "'").replace("'", "")))


def asked_alike(asked: Iterable[tuple[str, str]], encode: Encode) -> list[tuple[str, int]]:
    """One question of each group that at least three people asked alike, and how many they were; the most frequent first.

    Everybody in a group asked something like the very question that is shown. A chain in which each is like the next alone would show a
    question that two people asked.

    Args:
        asked: who asked, and the redacted question.
        encode: makes sentence vectors of unit length, shape (texts, width).

    """
    people: dict[str, set[str]] = defaultdict(set)
    question: dict[str, str] = {}
    for person, text in asked:
        words = same_words(text)
        people[words].add(person)
        question[words] = min(text, question.get(words, text))
    if len(set().union(*people.values())) < FEWEST_PEOPLE:
        return []
    keys = sorted(people)
    vectors = encode([question[key] for key in keys])
    near = {key: {key, *(keys[other] for other in np.flatnonzero(vectors @ vector >= ALIKE))} for key, vector in zip(keys, vectors)}
    groups = []
    while keys:
        who = {key: set[str]().union(*(people[other] for other in near[key] if other in people)) for key in keys}
        shown = max(keys, key=lambda key: (len(who[key]), -len(question[key]), key))  # of two the shorter: it tells less
        if len(who[shown]) < FEWEST_PEOPLE:
            break
        groups.append((question[shown], len(who[shown])))
        for key in near[shown]:
            people.pop(key, None)
        keys = [key for key in keys if key in people]
    return groups

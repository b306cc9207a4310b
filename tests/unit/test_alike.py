"""Questions are shown only where at least three people asked alike (SAFETY S21)."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from closer.journey.alike import asked_alike
from closer.language.encoder import Encoder

BITCOIN = ("how much is bitcoin worth today", "what is bitcoin worth today", "what's the price of bitcoin today")
LEAGUE = "who won the league last night"


def test_other_words_for_the_same_are_alike(weights: Path) -> None:
    asked = [*zip("abc", BITCOIN), ("d", LEAGUE), ("e", LEAGUE)]
    [(question, people)] = asked_alike(asked, Encoder(weights).encode_all)
    assert question in BITCOIN
    assert people == 3


def test_a_person_counts_once_whatever_they_ask(weights: Path) -> None:
    asked = [("a", BITCOIN[0]), ("a", BITCOIN[1]), ("b", BITCOIN[2]), ("c", LEAGUE)]
    assert asked_alike(asked, Encoder(weights).encode_all) == []


def test_the_more_people_asked_the_earlier_it_is_shown() -> None:
    asked = [(person, "Is it late?") for person in "abc"] + [(person, "is it cold") for person in "abcd"] + [("e", "is it late")]
    apart = np.eye(2, dtype=np.float32)
    assert asked_alike([*asked, ("f", "is it late")], lambda texts: apart) == [("Is it late?", 5), ("is it cold", 4)]


def test_with_fewer_than_three_people_nothing_is_compared() -> None:
    def encode(texts: list[str]) -> np.ndarray:
        raise AssertionError(texts)

    assert asked_alike([("a", LEAGUE), ("b", LEAGUE)] * 5, encode) == []
    assert asked_alike([], encode) == []


def test_only_who_asked_something_like_the_shown_question_counts() -> None:
    """Four questions in a chain, each like its neighbours alone: one in the middle speaks for three people, none for four."""
    angles = np.deg2rad([0, 36, 72, 108])
    vectors = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    chain = [("a", "first"), ("b", "second"), ("c", "third"), ("d", "what comes last")]
    assert asked_alike(chain, lambda texts: vectors) == [("third", 3)]

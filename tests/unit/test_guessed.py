"""A bare yes, "both" or "first one" under "did you mean one of these?" takes the guess."""

from __future__ import annotations

import pytest

from closer.cues.guessed import taken_in
from closer.understanding import NOT_THAT, Offer, guessed_right

GUESSES = [Offer("A break-up", "worry/break_up"), Offer("Help me say it", "i_statement"), Offer("None of these", "deny#none_of_these")]


@pytest.mark.parametrize("said", ["yes", "both", "first one", "the first", "yes, the first one", "yeah, kind of", "1", "one of them", "both of these"])
def test_a_bare_yes_takes_the_first_guess(said: str) -> None:
    assert guessed_right(said, GUESSES) == GUESSES[0]


@pytest.mark.parametrize("said", ["second one", "the last one", "it's the second", "2"])
def test_what_is_counted_to_is_taken(said: str) -> None:
    assert guessed_right(said, GUESSES) == GUESSES[1]


@pytest.mark.parametrize("said", ["no", "yes but she never listens", "third one", "the first time we met", "none of these", "both my parents drink"])
def test_what_says_more_or_no_is_read_as_it_is(said: str) -> None:
    assert guessed_right(said, GUESSES) is None


def test_elsewhere_a_yes_is_a_yes() -> None:
    assert taken_in("yes") == 0
    assert guessed_right("yes", GUESSES[:2]) is None
    assert guessed_right("yes", [*GUESSES, Offer("No, not that", NOT_THAT)]) is None

"""What a message of several clauses is told as: all of it, in its order, where every clause can be said."""

from __future__ import annotations

import pytest

from closer.language.i_statement.parts import Parts, said
from closer.language.i_statement.story.in_full import tells_more, told_in_full


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("I walked home in the rain and you drove past me", "I walked home in the rain and you drove past me"),
        ("You said you'd ring, the phone stayed silent and I went to bed", "you said you would ring, the phone stayed silent, and I went to bed"),
        ("On Friday I was ironing your shirts and you asked when dinner was", "on Friday I was ironing your shirts and you asked when dinner was"),
        ("you took the last seat and everyone laughed", "you took the last seat and the others laughed"),
        ("you read my letters because you don't trust me", None),
        ("Dad moved to the home in May and you haven't visited him", "Dad moved to the home in May and you haven't visited him"),
        ("you corrected my grammar in front of my class, I'm 52", "you corrected my grammar in front of my class even though I'm 52"),
    ],
)
def test_every_clause_is_told_in_its_order(message: str, told: str | None) -> None:
    whole = told_in_full(message)
    assert (whole.told if whole else None) == told


def test_what_somebody_did_twice_is_said_with_one_you() -> None:
    whole = told_in_full("you borrowed my ladder, and you gave it to your cousin")
    assert whole is not None and whole.told == "you borrowed my ladder and gave it to your cousin"


def test_a_sum_at_the_front_stays_with_what_was_done() -> None:
    whole = told_in_full("Two hours at the stove and you fed it to the dog")
    assert whole is not None and whole.told == "two hours at the stove and you fed it to the dog"
    assert not whole.of_one_time or not whole.told.startswith("two")


@pytest.mark.parametrize(
    "message",
    [
        "you never listen",  # one clause is told as before
        "you took my bike and what do you say now?",
        "you always take his side and you think I'm stupid",  # a guess at another's mind is owned by itself
    ],
)
def test_what_cannot_be_told_in_full_is_left_to_the_most_telling_clause(message: str) -> None:
    assert told_in_full(message) is None


def test_a_threat_is_no_part_of_what_happened() -> None:
    whole = told_in_full("you cancelled on me on Friday, you cancelled on Sunday, and I'll remember that")
    assert whole is not None and "remember" not in whole.told


def test_two_times_are_said_without_a_when() -> None:
    whole = told_in_full("You dropped my vase last year and now you joke about it")
    assert whole is not None and not whole.of_one_time and not whole.past
    sentence = said(Parts(whole.told, "hurt", None, "Could you stop the joke?", whole.past, alone=True, brief="you joke about it"))
    assert sentence.startswith("You dropped my vase last year and now you joke about it, and I feel hurt.")


def test_the_short_version_keeps_the_most_telling_clause() -> None:
    parts = Parts("you dropped my vase and the others laughed", "hurt", None, "Could you help me mend it?", True, brief="you dropped my vase")
    assert "laughed" not in said(parts, "short")


def test_only_what_adds_a_word_of_weight_goes_before_one_clause() -> None:
    assert tells_more("I cooked and you left", "you left")
    assert not tells_more("you left and you went", "you left and went")

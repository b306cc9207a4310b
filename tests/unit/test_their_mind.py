"""What goes on in the other, and who was in the wrong, no third can say: what can be seen and asked is named instead."""

from __future__ import annotations

from datetime import timedelta

import pytest

from closer.cues.their_mind import asks_what_they_feel, asks_what_was_meant, asks_who_is_wrong
from tests.unit.desk import NOW, Desk, text

WORN_THIN = "roadblock/poor_communication"


@pytest.mark.parametrize(
    "asked",
    [
        "is he losing interest",
        "does she even like me",
        "and what does he want from me?",
        "we've been together two months and i dont know how he feels about me",
    ],
)
def test_what_the_other_feels_is_asked(asked: str) -> None:
    assert asks_what_they_feel(asked)


@pytest.mark.parametrize("told", ["he is losing weight", "does she like tea", "i don't know how he feels about his job", "is he home"])
def test_anything_else_about_the_other_is_not(told: str) -> None:
    assert not asks_what_they_feel(told)


def test_what_was_meant_and_who_was_wrong_are_asked() -> None:
    assert asks_what_was_meant('he said "we\'ll see" what does that mean')
    assert asks_who_is_wrong("am i overreacting")
    assert not asks_who_is_wrong("i shouted at her. was i wrong")
    assert asks_who_is_wrong("i shouted at her. was i wrong", alone=False)


def test_nobody_is_told_what_the_other_thinks_but_what_can_be_seen_and_asked(desk: Desk) -> None:
    desk.say("my boyfriend hardly texts lately", WORN_THIN)
    reply = text(desk.say("is he losing interest", "out_of_scope", meanings=(("out_of_scope", 0.2),)))
    assert "I can't look into" in reply
    assert "belongs to the picture" not in reply


def test_a_sorry_is_found_and_no_verdict_given_where_both_are_asked(desk: Desk) -> None:
    reply = text(desk.say("i shouted at her. was i wrong"))
    assert "I don't judge who was in the wrong" in reply
    assert "I shouted at you, and I'm sorry" in reply


def test_no_such_question_is_answered_while_danger_has_the_floor(desk: Desk) -> None:
    desk.say("he hits me", "abuse", told_of_abuse_at=NOW + timedelta(minutes=1))
    assert "I don't judge that" not in text(desk.say("am i overreacting", "bot_challenge"))

"""A couple is told of without a word for the other, and a child only in passing: it is about the two of them."""

from __future__ import annotations

import pytest

from closer.cues.couple import besides_the_frame, of_a_couple_in, of_the_other_sex_in
from tests.unit.desk import Desk, text

SON_MOVED_OUT = "we are together 22 years. our son moved out in august. she falls asleep on the sofa at nine. i thought now we will have time again"
NO_TIME = "roadblock/lack_of_time"


def about(desk: Desk) -> str | None:
    with desk.store.person("one", desk.now) as person:
        return person.relationships[0].bond


@pytest.mark.parametrize(
    "told",
    [
        SON_MOVED_OUT,
        "22 years together, our daughter is at uni and he only watches tv",
        "we've been together for 12 yrs and she never asks me anything",
        "my kids' mother never tells me when she is late",
        "the father of my children reads all evening",
        "we are together 9 years, my son has left home and she works late",
    ],
)
def test_years_together_are_about_the_partner(desk: Desk, told: str) -> None:
    desk.say(told, NO_TIME)
    assert about(desk) == "partner"


@pytest.mark.parametrize(
    ("told", "bond"),
    [
        ("our son moved out in august and he never calls", "child"),
        ("my daughter is angry with me, we have been married 9 years and she lives at home", "child"),
        ("my friend and i were together as friends for 20 years", "friend"),
    ],
)
def test_who_is_told_of_otherwise_stays_the_one(desk: Desk, told: str, bond: str) -> None:
    desk.say(told, "roadblock/poor_communication")
    assert about(desk) == bond


def test_she_is_no_son() -> None:
    assert of_the_other_sex_in("my son is out and she sleeps", "son")
    assert not of_the_other_sex_in("my son is out, she misses him", "son")
    assert not of_the_other_sex_in("my daughter is out and she calls", "daughter")


def test_how_long_it_has_been_is_not_said_back_as_what_hurts(desk: Desk) -> None:
    said = text(desk.say(SON_MOVED_OUT, NO_TIME))
    assert "22 years" not in said
    assert "you thought now you will have time again" in said.lower()


def test_a_story_is_kept_but_for_its_frame() -> None:
    assert besides_the_frame("We are married 30 years. The kids are gone. He eats standing.") == "He eats standing."
    assert besides_the_frame("We are married 30 years and he eats standing.") == "We are married 30 years and he eats standing."
    assert not of_a_couple_in("my parents are married 30 years")

"""A baby lost before it was born is grieved for by two people, and nobody is asked what it was like."""

from __future__ import annotations

import pytest

from closer.cues.unborn import unborn_in
from tests.unit.desk import Desk, text

TOLD = "my wife had a miscarriage in june and we don't talk about it"


@pytest.mark.parametrize(
    "told",
    [
        TOLD,
        "our son was stillborn two years ago",
        "we lost the baby at 20 weeks",
        "i lost our second pregnancy",
        "there was no heartbeat at the scan",
        "the baby we never got to hold",
        "I miscarried and he went to work",
    ],
)
def test_a_baby_lost_before_birth_is_heard(told: str) -> None:
    assert unborn_in(told)


@pytest.mark.parametrize(
    "told",
    [
        "it was a miscarriage of justice",
        "I lost the baby weight",
        "we lost our baby when she was three months old",
        "I'm scared of a miscarriage",
        "my mum died",
    ],
)
def test_nothing_else_is_taken_for_it(told: str) -> None:
    assert not unborn_in(told)


def test_nobody_is_asked_what_the_baby_was_like(desk: Desk) -> None:
    said = " ".join(text(desk.say(told, "worry/loss")) for told in (TOLD, "she folds the little clothes", "every sunday", "we had painted the room"))
    assert "like, the one who died" not in said
    assert "funny" not in said
    assert "baby" in said


def test_who_waited_for_it_too_is_still_there_and_the_child_is_not(desk: Desk) -> None:
    desk.say(TOLD, "worry/loss")
    with desk.store.person("one", desk.now) as person:
        assert person.relationships[0].word == "wife"
    desk.say("our son was stillborn", "worry/loss")
    with desk.store.person("one", desk.now) as person:
        assert person.relationships[0].word is None


def test_words_for_it_speak_of_the_baby_and_can_be_shortened(desk: Desk) -> None:
    desk.say(TOLD, "worry/loss")
    assert "the baby too" in text(desk.say("what do i say to her", "validate"))
    assert text(desk.say("shorter", "i_dont_understand")) == '"I think of the baby too."'


def test_another_death_is_mourned_as_one(desk: Desk) -> None:
    desk.say(TOLD, "worry/loss")
    assert "baby" not in text(desk.say("my dad died last week", "worry/loss"))

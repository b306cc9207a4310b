"""Somebody who lives and is changed by an illness is missed, named, and never spoken of as dead."""

from __future__ import annotations

import pytest

from closer.cues.changed import changed_in
from closer.language.meaning import Meaning
from closer.precedence import by_precedence
from tests.unit.desk import Desk, text

ILL = [
    "My husband has dementia. I miss him, and he sits right here.",
    "my husband had a stroke and I am his carer. I miss him so much",
    "My husband doesn't know me any more. I miss him.",
]


@pytest.mark.parametrize("told", ILL)
def test_who_is_ill_is_named_and_not_mourned_as_dead(desk: Desk, told: str) -> None:
    heard = text(desk.say(told, "worry/loss")) + text(desk.say("yes", "affirm"))
    assert "your husband" in heard
    assert "died" not in heard
    assert "gone" not in heard
    assert "died" not in text(desk.say("He used to sing in the kitchen.", "worry/loss"))


@pytest.mark.parametrize(
    "told",
    [
        "My husband died of a brain tumour",
        "my mum had dementia. I miss her",
        "I lost my dad to Parkinson's",
        "he forgets the milk",
        "my wife had a stroke of luck",
    ],
)
def test_the_dead_and_the_well_are_not_changed(told: str) -> None:
    assert not changed_in(told)


def test_who_dies_after_an_illness_is_mourned(desk: Desk) -> None:
    desk.say("my husband has dementia and I miss him", "worry/loss")
    assert "still" not in text(desk.say("he died last night", "worry/loss"))


def test_an_illness_between_two_people_is_no_lack_of_talk() -> None:
    told = "my husband has dementia, I miss him even though he is right here"
    assert by_precedence([Meaning("worry/loss", 0.8, 0, 9), Meaning("roadblock/poor_communication", 0.1, 0, 9)], told)[0].label == "worry/loss"


def test_who_is_missed_is_called_by_the_persons_own_word(desk: Desk) -> None:
    desk.say("my husband and I were close once", "step/quality_time")
    assert "you miss your husband" in text(desk.say("I miss him more than I can say these days", "worry/loneliness"))


def test_who_is_nursed_after_a_stroke_lives() -> None:
    assert changed_in("my dad had a stroke in spring and since then mum talks only to the nurse")
    assert not changed_in("my dad had a stroke in spring and died in june, the nurse held his hand")

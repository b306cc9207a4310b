"""Who asks whether somebody may read this is told plainly, in every state, and what was told of danger keeps the floor."""

from __future__ import annotations

import pytest

from closer.cues.who_can_read import asks_who_can_read, writes_on_their_device
from tests.unit.desk import Desk, text


@pytest.mark.parametrize(
    "asked",
    [
        "can he find out i wrote here",
        "will she see this?",
        "could my husband read this chat later",
        "what if he finds out i talked to you",
        "is this chat private?",
        "who else sees what i write",
        "do you tell anyone what i write",
        "how do i close this page quickly",
        "how can i hide this conversation",
        "will this show up in my history",
        "can he see it on our computer",
    ],
)
def test_a_question_about_this_talk_is_heard(asked: str) -> None:
    assert asks_who_can_read(asked)


@pytest.mark.parametrize(
    "told",
    [
        "can he see how much this hurts me",
        "can you see this from my side",
        "he reads my messages and gets angry",
        "she found out i lied",
        "is it safe to tell her what i feel",
        "how can i get rid of this feeling",
        "will he ever see it",
        "if he sees this mess he shouts",
    ],
)
def test_what_is_told_of_them_is_no_question_about_this_talk(told: str) -> None:
    assert not asks_who_can_read(told)


@pytest.mark.parametrize(
    "told", ["i'm on his phone is that ok", "I'm using her laptop", "im writing on my husband's ipad", "this is our shared computer", "it's his phone"]
)
def test_whoever_writes_on_the_others_device_is_heard(told: str) -> None:
    assert writes_on_their_device(told)


@pytest.mark.parametrize(
    "told", ["he's on his phone all evening", "i am on his side", "i was on his phone looking for proof", "i'm on her phone all day answering her calls"]
)
def test_a_phone_that_is_told_of_is_none_that_is_written_on(told: str) -> None:
    assert not writes_on_their_device(told)


def test_who_is_hurt_and_writes_on_their_phone_hears_of_a_safer_device(desk: Desk) -> None:
    desk.say("he hits me and counts my minutes", "abuse")
    assert "history" in text(desk.say("i'm on his phone, is that ok"))


def test_who_is_hurt_hears_how_to_hide_this_and_help_keeps_the_floor(desk: Desk) -> None:
    desk.say("he took my keys and wont let me out", "abuse")
    answer = desk.say("can he find out i wrote here")
    assert "history" in text(answer) and "Delete my data" in [chip.title for chip in answer.bubbles[-1].chips]
    assert "Help now" in text(desk.say("ok"))


def test_the_question_in_the_same_breath_as_the_danger_is_answered_too(desk: Desk) -> None:
    assert "history" in text(desk.say("he hits me and checks my phone. can he see this?", "abuse"))


def test_delete_asks_once_while_coaching_rests(desk: Desk) -> None:
    desk.say("he hits me", "abuse")
    asked = desk.tap(desk.say("can he see this?"), "Delete my data")
    assert "Yes, delete everything" in [chip.title for chip in asked.bubbles[-1].chips]


def test_anybody_is_told_who_could_read_it(desk: Desk) -> None:
    desk.say("my wife never listens", "roadblock/poor_communication")
    assert "browser" in text(desk.say("is this private?"))

"""Somebody who doesn't talk at all is not answered as if the talk went wrong."""

from __future__ import annotations

import pytest

from closer.cues.silent import silent_in
from tests.unit.desk import Desk, text

WORN_THIN = "roadblock/poor_communication"
OF_A_TALK = ("The two of you talk", "without phones", "say back in one sentence", "get lost between you")


@pytest.mark.parametrize(
    "said",
    [
        "quick: she wont talk",
        "my husband refuses to talk",
        "wife not talking to me",
        "he gives me the silent treatment",
        "its about my son, 15, room all day",
        "my 14 year old daughter never comes out of her room",
        "we haven't spoken since sunday",
        "not a word from her since friday",
    ],
)
def test_silence_is_heard_as_silence(desk: Desk, said: str) -> None:
    reply = text(desk.say(said, WORN_THIN))
    if "Did I get that right?" in reply:
        reply = text(desk.say("yes", "affirm"))
    assert not any(words in reply for words in OF_A_TALK)


@pytest.mark.parametrize(
    "said",
    [
        "my wife and I only talk about chores",
        "he never talks about his feelings",
        "he won't talk to my mother",
        "she doesn't talk much",
        "he is in the living room all evening with me",
        "i won't talk to him",
    ],
)
def test_a_talk_that_goes_wrong_is_none(said: str) -> None:
    assert not silent_in(said)


def test_the_silence_holds_until_another_worry_is_told(desk: Desk) -> None:
    desk.say("she stopped talking to me", WORN_THIN)
    silent = text(desk.say("anything I can do tonight?", "help"))
    assert not any(words in silent for words in OF_A_TALK)
    desk.say("my brother and I only talk about football", WORN_THIN)
    assert "yes or no" in text(desk.say("anything I can do tonight?", "help"))


def test_a_child_who_withdraws_is_not_given_what_is_for_a_low_mood_of_one_s_own(desk: Desk) -> None:
    desk.say("i feel so low lately", "worry/low_mood")
    reply = text(desk.say("its about my son, 15, room all day", WORN_THIN))
    assert "your son" in reply.lower()
    assert not any(words in reply for words in ("three colours", "Bit low today", "used to like", *OF_A_TALK))


def test_the_same_worry_about_somebody_else_stays_the_same(desk: Desk) -> None:
    desk.say("my wife and I only talk about chores", WORN_THIN)
    assert "your sister" in text(desk.say("and with my sister?", "faq/in_family")).lower()

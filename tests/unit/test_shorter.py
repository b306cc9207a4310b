"""Who asks for fewer words gets fewer: "shorter", "too long", "less", of a sorry, of a reply, of a line and of a sentence of their own."""

from __future__ import annotations

import pytest

from closer.cues.shorter import wants_it_shorter
from tests.unit.desk import Desk, text


@pytest.mark.parametrize(
    "said",
    [
        "shorter",
        "too long",
        "even shorter",
        "less",
        "fewer words pls",
        "that's too long",
        "still too long",
        "make it shorter",
        "way too long lol",
        "in one line",
        "can you make it short",
        "not so long",
        "too much to text",
        "shorter please, too long",
        "tl;dr",
    ],
)
def test_fewer_words_are_asked_for(said: str) -> None:
    assert wants_it_shorter(said)


@pytest.mark.parametrize(
    "said", ["he is short with me", "it took too long to tell her", "less formal", "we talk less", "too much", "long day", "she is too short", "shorter hair"]
)
def test_what_is_short_elsewhere_is_told(said: str) -> None:
    assert not wants_it_shorter(said)


def sentence(said: str) -> str:
    return said.split('"')[1]


@pytest.mark.parametrize("asked", ["shorter", "too long", "even shorter", "less"])
def test_a_sorry_in_one_line_gets_shorter_each_time(desk: Desk, asked: str) -> None:
    desk.say("hello", "greet")
    line = sentence(text(desk.say("quick, forgot to call my mum on her birthday, what do i say", "validate")))
    short = desk.say(asked, "nlu_fallback")
    assert len(short.bubbles) == 1
    assert "I forgot to call you on your birthday" in text(short)
    assert len(sentence(text(short))) < len(line)
    bare = desk.say(asked, "nlu_fallback")
    assert len(text(bare)) < len(text(short))
    assert "orry" in text(bare)


def test_a_reply_to_somebody_gets_shorter_and_comes_without_a_lesson(desk: Desk) -> None:
    offered = desk.say('what can i reply when she says "you are never home"', "validate")
    short = desk.say("too long", "nlu_fallback")
    assert len(short.bubbles) == 1
    assert len(text(short)) < len(text(offered)) / 3


@pytest.mark.parametrize("topic", ["roadblock/poor_communication", "worry/low_mood", "worry/boundaries", "worry/stay_or_go", "worry/break_up"])
def test_a_line_for_what_was_told_gets_shorter(desk: Desk, topic: str) -> None:
    desk.say("it is so quiet between us", topic)
    line = sentence(text(desk.say("what do i say", "validate")))
    assert len(sentence(text(desk.say("shorter", "nlu_fallback")))) < len(line)
    assert len(sentence(text(desk.say("too long", "nlu_fallback")))) < len(line)


def test_a_sentence_of_one_s_own_that_cannot_be_shorter_is_the_request_alone(desk: Desk) -> None:
    for said in ("you never listen to me", "you look at your phone", "sad", "put it away"):
        stands = text(desk.say(said, "i_statement"))
    short = desk.say("shorter")
    again = desk.say("even shorter")
    assert "Could you put it away?" in text(again)
    assert len(sentence(text(again))) < len(sentence(stands))
    assert len(sentence(text(again))) <= len(sentence(text(short)))

"""Who asks what to do today gets one small thing, and no list of what the coach can do."""

from __future__ import annotations

import pytest

from tests.unit.desk import SHE_SAID, Desk, exercises, text

CAN_DO = ("You can tell me a worry", "Things to type", "Try for instance")


@pytest.mark.parametrize(
    "asked",
    [
        "what can i do today",
        "give me something to do today",
        "what else can i do today",
        "ok, what should I do tonight?",
        "is there something small I could do this evening?",
        "give me one small thing please",
    ],
)
@pytest.mark.parametrize("label", ["help", "step/quality_time", "nlu_fallback"])
def test_who_asks_for_something_to_do_today_begins_with_the_first_step(desk: Desk, asked: str, label: str) -> None:
    reply = desk.say(asked, label)
    assert "Know yourself first" in text(reply)
    assert not any(words in text(reply) for words in CAN_DO)
    assert "I did it" in [chip.title for chip in reply.bubbles[-1].chips]


def test_it_is_the_practice_of_the_step_that_is_walked(desk: Desk) -> None:
    desk.say("teach me to listen", "step/active_listening")
    assert "Listen fully" in text(desk.say("what can I do today?", "help"))


def test_after_a_worry_it_is_the_small_thing_for_that_worry(desk: Desk) -> None:
    desk.say("my wife and I only talk about chores", "roadblock/poor_communication")
    reply = text(desk.say("what can I do tonight?", "help"))
    assert "today" in reply.lower()
    assert "Know yourself first" not in reply
    assert not any(words in reply for words in CAN_DO)
    assert exercises(desk) == {"other_view": True}


def test_after_a_worry_who_asks_what_to_do_for_the_other_gets_it_too(desk: Desk) -> None:
    desk.say("my wife and I only talk about chores", "roadblock/poor_communication")
    reply = text(desk.say("What I can do for she", "help"))
    assert not any(words in reply for words in CAN_DO)


@pytest.mark.parametrize(
    "asked", ["what can you do today", "what can we do about it", "I want something to do with him on Sunday", "what can I do so that she lets me in"]
)
def test_what_asks_for_something_else_is_answered_as_before(desk: Desk, asked: str) -> None:
    assert any(words in text(desk.say(asked, "help")) for words in CAN_DO)


def test_where_a_reply_is_practised_it_is_a_draft(desk: Desk) -> None:
    desk.say(SHE_SAID, "validate")
    desk.say("What can I do tonight?", "nlu_fallback")
    assert exercises(desk) == {"validate": False}

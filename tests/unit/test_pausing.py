"""Who asks for a moment gets it, and nothing is guessed."""

from __future__ import annotations

import pytest

from closer.cues.pausing import pauses_in
from closer.language.meaning import Meaning
from closer.precedence import by_precedence
from tests.unit.desk import Desk, exercises, text

WAITS = ("Take your time", "No hurry", "I'll wait")


@pytest.mark.parametrize("said", ["in a minute", "give me a sec", "hang on", "brb", "let me think", "hold on a second please", "ok, just a minute"])
def test_who_pauses_is_waited_for_and_the_exercise_too(desk: Desk, said: str) -> None:
    desk.say("help me say it", "i_statement")
    label = by_precedence([Meaning("get_support", 0.33, 0, len(said))], said)[0].label
    reply = text(desk.say(said, label))
    assert any(words in reply for words in WAITS)
    assert exercises(desk) == {"i_statement": False}


@pytest.mark.parametrize(
    "said", ["in a minute he is happy and the next he is cold", "wait for him?", "hold on to him", "give me a break", "second", "i need time"]
)
def test_what_only_begins_like_a_pause_is_none(said: str) -> None:
    assert not pauses_in(said)


def test_a_pause_is_no_yes_to_a_gentle_question(desk: Desk) -> None:
    desk.say("help me say it", "i_statement")
    desk.say("she'd scream at me")
    assert desk.say("give me a sec", "i_dont_know").response is None
    assert desk.say("yes", "affirm").response == "utter_abuse"


def test_after_words_of_help_a_pause_leaves_them_in_sight(desk: Desk) -> None:
    desk.say("I want to die", "self_harm")
    assert "Help now" in [chip.title for chip in desk.say("give me a sec", "i_dont_know").bubbles[-1].chips]

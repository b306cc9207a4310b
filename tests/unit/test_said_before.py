"""What was told is still known where a yes or a no came in between; a chip and an alarm end it."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker

from actions.turn import turn_from

TOLD = "my husband is on his phone all evening"


def tracker(*said: tuple[str, dict[str, Any]]) -> Tracker:
    """A talk in which the person said these texts, each with what was understood of it."""
    events = [{"event": "user", "text": text, "parse_data": {"text": text, **understood}} for text, understood in said]
    return Tracker("one", {}, events[-1]["parse_data"], events, False, None, {}, "action_listen")


def test_a_yes_in_between_is_passed_over() -> None:
    assert turn_from(tracker((TOLD, {}), ("yes", {}), ("help me say it", {}))).before == TOLD


def test_the_last_thing_told_is_taken() -> None:
    assert turn_from(tracker((TOLD, {}), ("he laughs about me too", {}), ("help me say it", {}))).before == "he laughs about me too"


def test_a_chip_begins_something_new() -> None:
    assert turn_from(tracker((TOLD, {}), ("Something else", {"chosen": "help"}), ("help me say it", {}))).before is None


def test_what_raised_an_alarm_is_not_taken_up() -> None:
    assert turn_from(tracker((TOLD, {"safety": {"labels": ["abuse"]}}), ("yes", {}), ("help me say it", {}))).before is None


def test_what_lies_far_back_is_not_dug_out() -> None:
    assert turn_from(tracker((TOLD, {}), ("yes", {}), ("no", {}), ("hm", {}), ("help me say it", {}))).before == "hm"


def test_a_whole_story_is_done_with_once_it_was_answered() -> None:
    story = f"{TOLD}. " * 8
    assert turn_from(tracker((story, {}), ("yes", {}), ("what do I say to him", {}))).before == "yes"
    assert turn_from(tracker((story, {}), ("what do I say to him", {}))).before == story

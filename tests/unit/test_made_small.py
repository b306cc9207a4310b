"""Once is enough to be taken seriously, and coaching goes on resting."""

from __future__ import annotations

import re

import pytest

from closer.content import Content
from closer.conversation import Turn
from closer.cues.made_small import made_small_in
from closer.reply import Reply
from tests.unit.desk import NOW, Desk, text


def told(desk: Desk, said: str, label: str) -> Reply:
    """What is answered to it after abuse was told."""
    desk.coach.answer(Turn("one", "...", "abuse", NOW, (("abuse", 1.0),), told_of_abuse_at=NOW, country="GB"), "danger")
    return desk.say(said, label)


@pytest.mark.parametrize(
    "said",
    [
        "it was only once",
        "it only happened once",
        "just once",
        "it was just the one time",
        "he only did it one time",
        "but it was a one off",
        "it happened one time, last year",
        "he's never done it before",
    ],
)
def test_once_is_enough(desk: Desk, said: str) -> None:
    reply = told(desk, said, "remind_me")
    assert "Once is enough" in text(reply)
    assert "I am safe, go back to coaching" in [chip.title for chip in reply.bubbles[-1].chips]
    assert "closeness advice" in text(desk.say("teach me to listen", "step/active_listening"))


@pytest.mark.parametrize("said", ["it wasnt that bad", "it was nothing", "it didn't even hurt"])
def test_what_is_made_small_counts(desk: Desk, said: str) -> None:
    assert "to count" in text(told(desk, said, "nlu_fallback"))


@pytest.mark.parametrize("said", ["we only met once", "he said sorry once", "i want to see her only once", "i hit him only once", "only once did he call"])
def test_other_things_that_were_once(said: str) -> None:
    assert made_small_in(said) is None


def test_where_nothing_was_told_it_means_nothing_of_the_kind(desk: Desk) -> None:
    assert "Once is enough" not in text(desk.say("it was only once", "remind_me"))


def test_nobody_is_told_to_go_or_not_to_go(content: Content) -> None:
    for part in ("only_once", "not_so_bad"):
        for wording in content.entries["coaching_rests"].part(part):
            assert not re.search(r"\b(?:leav|stay)", wording.any)

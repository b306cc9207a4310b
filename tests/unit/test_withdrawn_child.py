"""A child that shuts itself in is a parent's worry: a small step, whom to talk to, and no child protection on a bare yes."""

from __future__ import annotations

import pytest

from closer.cues.silent import silent_in, withdrawn_child_in
from closer.language.meaning import Meaning
from closer.precedence import by_precedence
from tests.unit.desk import Desk, text

WORN_THIN = "roadblock/poor_communication"
SHUT_IN = "my son is 15 and hasn't left his room in weeks"


@pytest.mark.parametrize(
    "told",
    [
        SHUT_IN,
        "my daughter doesn't talk to us any more, she is 16 and in her room all day",
        "my teenage boy wont come out of his room",
        "my kid has not come out of her room since monday",
        "she is 14 and spends all day in her room with the curtains closed",
        "our daughter locks herself in her room",
        "he only comes out of his room to eat",
    ],
)
def test_a_child_that_keeps_to_its_room_is_silent(told: str) -> None:
    assert silent_in(told)


@pytest.mark.parametrize(
    "told", ["he tidied his room", "she left her room in a mess", "he came out of his room and hugged me", "we spent the evening in the living room"]
)
def test_a_room_alone_tells_of_no_silence(told: str) -> None:
    assert not silent_in(told)


def test_a_parent_gets_a_small_step_and_hears_whom_to_talk_to(desk: Desk) -> None:
    reply = text(desk.say(SHUT_IN, WORN_THIN))
    assert "tea" in reply
    assert "school counsellor" in reply


def test_a_partner_who_is_silent_needs_no_school_counsellor(desk: Desk) -> None:
    assert "school" not in text(desk.say("my husband hasn't come out of his room all day", WORN_THIN))


@pytest.mark.parametrize("circumstance", ["grown_up", None])
def test_a_bare_yes_of_a_worried_parent_is_asked_about_once_more(desk: Desk, circumstance: str | None) -> None:
    desk.say(SHUT_IN, WORN_THIN, soft=("minor_at_risk",), circumstance=circumstance, alarmed=True)
    asked = desk.say("yes", "affirm")
    assert asked.response is None
    assert "school counsellor" in text(asked) and "Help now" in text(asked)
    on = desk.tap(asked, "It's the shut door")
    assert on.response is None
    assert "today" in text(on)


@pytest.mark.parametrize("yes", ["yes he is scared of his dad", "yes, somebody hits him", "yes i am"])
def test_a_yes_that_names_what_is_feared_brings_help_for_the_child(desk: Desk, yes: str) -> None:
    desk.say(SHUT_IN, WORN_THIN, soft=("minor_at_risk",), circumstance="grown_up", alarmed=True)
    assert desk.say(yes, "affirm").response == "utter_minor_at_risk"


def test_a_second_yes_brings_help_for_the_child(desk: Desk) -> None:
    desk.say(SHUT_IN, WORN_THIN, soft=("minor_at_risk",), circumstance="grown_up", alarmed=True)
    desk.say("yes", "affirm")
    assert desk.say("yes", "affirm").response == "utter_minor_at_risk"


def test_a_young_person_is_still_asked_for_themselves(desk: Desk) -> None:
    asked = text(desk.say("i'm 14 and i never come out of my room", "worry/low_mood", soft=("minor_at_risk",), alarmed=True))
    assert "the child" not in asked


@pytest.mark.parametrize(
    ("told", "withdrawn"),
    [
        ("my son is 19 and he only comes out of his room to eat", True),
        ("my boy just sits in his room gaming and comes down for food", True),
        ("he only lets me out of my room to eat", False),
        ("my husband locks my daughter in her room", False),
        ("my dad locks me in my room", False),
    ],
)
def test_only_a_child_that_keeps_to_its_own_room_is_withdrawn(told: str, withdrawn: bool) -> None:
    assert withdrawn_child_in(told) is withdrawn


def test_who_keeps_to_their_room_steps_over_nobody_s_line() -> None:
    told = "my boy just sits in his room gaming and comes down for food"
    heard = by_precedence([Meaning("worry/boundaries", 0.78, 0, len(told)), Meaning(WORN_THIN, 0.1, 0, len(told))], told)
    assert heard[0].label == WORN_THIN

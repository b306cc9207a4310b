"""A telephone types a curly apostrophe; what is meant stays the same."""

from __future__ import annotations

from closer.content import Content
from closer.conversation import Turn
from tests.families import family
from tests.unit.desk import SHE_SAID, Desk, exercises, text


def test_an_exercise_is_left_with_a_curly_apostrophe(desk: Desk) -> None:
    desk.say(SHE_SAID, "validate")
    desk.say("that’s enough")
    assert exercises(desk) == {}


def test_a_practice_is_gone_on_with_a_curly_apostrophe(desk: Desk) -> None:
    line = text(desk.tap(desk.say("listening practice"), "A parent")).split('"')[1]
    desk.say("What ought I to do now?", "next_step")
    assert line in text(desk.say("let’s go back to the practice", "go_back"))


def test_who_hurt_somebody_too_is_not_told_that_it_is_not_their_fault(desk: Desk, content: Content) -> None:
    told = Turn("one", "he pushed me down the stairs", "abuse", desk.now, (("abuse", 0.9),), country="GB", told_of_abuse_at=desk.now)
    desk.coach.answer(told, family("abuse"))
    answered = text(desk.say("I’ve hit him too, is it my fault?"))
    assert not any(wording.any in answered for wording in content.tools["coaching_rests"].phrases["not_their_fault"])

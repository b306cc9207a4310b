"""Who says in their own words that all are safe and that they want to go on is led back, and never met with guesses (SAFETY S12, S17)."""

from __future__ import annotations

import pytest

from closer.content import Content
from tests.unit.desk import Desk, text


@pytest.mark.parametrize(
    "said", ["he is safe now, can we go on", "i am safe, go back", "the baby is fine, can we continue", "we are all safe, back to coaching"]
)
def test_who_hurt_a_child_confirms_once_more_and_is_back(desk: Desk, content: Content, said: str) -> None:
    desk.say("i shook my baby", "minor_at_risk", circumstance="confessing", told_of_abuse_at=desk.now)
    asked = desk.say(said, "next_step", soft=() if said.startswith("i am") else ("abuse",), alarmed=not said.startswith("i am"))
    assert "Yes, go back to coaching" in [chip.title for chip in asked.bubbles[-1].chips]
    assert len(asked.bubbles) == 1
    back = text(desk.say("yes", "affirm"))
    assert any(wording.any in back for wording in content.tools["coaching_rests"].phrases["back"])


@pytest.mark.parametrize(
    "said", ["i am safe, go back", "she is safe now, can we go on", "everyone is ok, lets carry on", "i'm safe, back to coaching", "they are fine, continue"]
)
def test_who_hurt_a_grown_up_goes_on_by_choice_and_hears_whose_choice_contact_is(desk: Desk, content: Content, said: str) -> None:
    desk.say("i hit my wife last night", "harm_to_others")
    on = text(desk.say(said, "go_back"))
    assert any(wording.any in on for wording in content.tools["coaching_rests"].phrases["back_after_harm"])


@pytest.mark.parametrize("said", ["she is not safe, go on", "is she safe if we go on?", "can we go on when she is safe", "she is safe but i can't go on"])
def test_who_is_not_sure_is_not_led_back(desk: Desk, content: Content, said: str) -> None:
    desk.say("i hit my wife last night", "harm_to_others")
    on = text(desk.say(said, "nlu_fallback"))
    assert not any(wording.any in on for wording in content.tools["coaching_rests"].phrases["back_after_harm"])


def test_that_somebody_else_is_fine_takes_back_nothing_of_ones_own(desk: Desk) -> None:
    desk.say("he beats me", "abuse", told_of_abuse_at=desk.now)
    assert "Yes, go back to coaching" not in [chip.title for chip in desk.say("he is fine now, can we go on", "next_step").bubbles[-1].chips]

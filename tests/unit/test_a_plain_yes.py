"""A plain yes answers no open question: the person is asked for their own words, and the step is a tap away."""

from __future__ import annotations

import pytest

from closer.content import Content
from tests.unit.desk import Desk, text

WORN_THIN = "roadblock/poor_communication"


@pytest.mark.parametrize("yes", ["yes", "Yes.", "yeah", "yes please"])
@pytest.mark.parametrize("label", [WORN_THIN, "worry/trust_and_jealousy", "worry/loneliness"])
def test_a_plain_yes_to_an_open_question_teaches_no_step(desk: Desk, content: Content, label: str, yes: str) -> None:
    desk.say("my boyfriend has been distant", label)
    asked = desk.say(yes, "affirm")
    assert len(text(asked).split()) < 25
    steps = [chip.payload for chip in asked.bubbles[-1].chips if chip.payload in content.steps]
    assert steps


def test_the_open_question_goes_on_waiting(desk: Desk, content: Content) -> None:
    desk.say("my boyfriend has been lying to me", "worry/trust_and_jealousy")
    desk.say("yes", "affirm")
    received = text(desk.say("i saw his texts", "worry/trust_and_jealousy"))
    assert any(wording.any in received for wording in content.worries["worry/trust_and_jealousy"].stay)

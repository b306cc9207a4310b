"""What the worry is, put right with "no, it's more that ..."; a yes or a thank you puts nothing right."""

from __future__ import annotations

import pytest

from closer.content import Content
from closer.conversation import Turn
from tests.families import family
from tests.unit.desk import Desk, text


def test_no_it_is_more_that_says_what_the_worry_is(desk: Desk) -> None:
    story = "he sits in the garage with the radio and I sit in the kitchen. The children ring on Sundays. I still set two cups out and nobody says a word."
    desk.say(story, "roadblock/lack_of_time")
    said = "no it's more that we don't know how to start"
    meanings = (("roadblock/lack_of_time", 0.3), ("roadblock/poor_communication", 0.2))
    reply = desk.coach.answer(Turn("one", said, "nlu_fallback", desk.now, meanings, country="GB"), family("nlu_fallback"))
    assert any(chip.payload.startswith("roadblock/poor_communication") for bubble in reply.bubbles for chip in bubble.chips)


@pytest.mark.parametrize("said", ["it's more or less right", "no worries you got it", "no thanks"])
def test_a_yes_or_a_thank_you_is_no_other_worry(desk: Desk, content: Content, said: str) -> None:
    story = "he sits in the garage with the radio and I sit in the kitchen. The children ring on Sundays. I still set two cups out and nobody says a word."
    desk.say(story, "roadblock/lack_of_time")
    meanings = (("roadblock/lack_of_time", 0.3), ("roadblock/poor_communication", 0.25))
    reply = desk.coach.answer(Turn("one", said, "nlu_fallback", desk.now, meanings, country="GB"), family("nlu_fallback"))
    assert content.roadblocks["roadblock/poor_communication"].plain_name not in text(reply)

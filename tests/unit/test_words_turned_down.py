"""Words that were given are turned down as another's, or it is asked when to say them."""

from __future__ import annotations

import pytest

from closer.cues.wanted import asks_when_in, not_ones_own_in
from tests.unit.desk import Desk, exercises, text

NOT_MINE = [
    "that sounds like from a book",
    "sounds too formal",
    "too stiff",
    "i would never say that",
    "a bit much",
    "that's not me",
    "doesn't sound like me",
    "way too polite",
]
WHEN = [
    "ok that is better. when should i do it",
    "when is a good time",
    "when should i say it to him",
    "what's the best moment",
    "should i do it tonight or tomorrow",
]


@pytest.mark.parametrize("said", NOT_MINE)
def test_a_line_that_is_not_one_s_own_is_changed(desk: Desk, said: str) -> None:
    desk.say("we only talk about the children", "roadblock/poor_communication")
    first = text(desk.say("what can i say", "validate"))
    again = text(desk.say(said, "affirm"))
    assert "program" not in again
    assert '"' in again
    assert again != first


@pytest.mark.parametrize("said", NOT_MINE)
def test_the_example_of_a_step_is_said_otherwise_and_not_taught_again(desk: Desk, said: str) -> None:
    desk.say("how do i say what i need", "step/express_needs")
    again = text(desk.say(said, "affirm"))
    assert "Step 4" not in again
    assert exercises(desk)["i_statement"] is False


@pytest.mark.parametrize("said", NOT_MINE)
def test_a_sorry_that_is_not_one_s_own_is_said_otherwise(desk: Desk, said: str) -> None:
    desk.say("i snapped at my wife this morning", "nlu_fallback")
    assert "I snapped at you this morning" in text(desk.say(said, "affirm"))
    assert exercises(desk)["validate"] is False


@pytest.mark.parametrize("told", ["my dad is too stiff", "he reads from a book", "it is a bit much with the kids", "that is me"])
def test_what_is_told_of_life_turns_down_no_words(told: str) -> None:
    assert not not_ones_own_in(told)


@pytest.mark.parametrize("said", WHEN)
def test_when_to_say_it_is_one_line(desk: Desk, said: str) -> None:
    for begun, label in (("how do i say what i need", "step/express_needs"), ("i snapped at my wife this morning", "nlu_fallback")):
        desk.say(begun, label)
        hour = desk.say(said, "step/express_needs")
        assert len(hour.bubbles) == 1
        assert "Step 4" not in text(hour)


@pytest.mark.parametrize("told", ["when will he change", "when he comes home", "when should i see a doctor", "when i tell her she cries", "he asks when"])
def test_another_when_is_answered_as_before(told: str) -> None:
    assert not asks_when_in(told)


def test_who_may_be_in_danger_hears_no_good_hour(desk: Desk) -> None:
    desk.say("how do i say what i need", "step/express_needs")
    reply = desk.say("when should i do it", "step/express_needs", soft=("abuse",), alarmed=True)
    assert "Remind me tomorrow" not in [chip.title for bubble in reply.bubbles for chip in bubble.chips]


def test_after_another_wording_of_a_step_the_hour_is_still_one_line(desk: Desk) -> None:
    desk.say("how do i say what i need", "step/express_needs")
    desk.say("too stiff", "i_dont_understand")
    hour = desk.say("when is a good time", "faq/component_shared_time")
    assert "camera" not in text(hour)
    assert "Remind me tomorrow" in [chip.title for chip in hour.bubbles[-1].chips]

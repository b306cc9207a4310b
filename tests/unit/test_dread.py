"""Words are asked for a day to come, and the fear of saying them is met: it is no sentence to be judged."""

from __future__ import annotations

import pytest

from closer.cues.dread import dread_in
from closer.cues.wanted import SAY_THAT
from tests.unit.desk import Desk, text

LOST = "my brother and I lost our mum in may, and he doesn't speak about it"


@pytest.mark.parametrize(
    "asked",
    [
        "what could i say to her on sunday",
        "what do i say to him tomorrow",
        "what can i say this weekend",
        "what should I say to them at dinner",
        "what do i say at the funeral?",
        "what could i write her on her birthday",
        "what can i say to mum tomorrow morning",
        "how do i say it on sunday evening",
        "how do i say something to her at dinner",
    ],
)
def test_words_are_wanted_for_a_day_to_come(asked: str) -> None:
    assert SAY_THAT.match(asked)


@pytest.mark.parametrize("asked", ["what do i say on sundays when he shouts at me", "what could i do on sunday"])
def test_more_than_a_day_is_no_such_question(asked: str) -> None:
    assert not SAY_THAT.match(asked)


@pytest.mark.parametrize(
    ("said", "feared"),
    [
        ("i'm scared she'll cry", "tears"),
        ("but im afraid it will upset him", "tears"),
        ("what if she starts crying", "tears"),
        ("I don't want to make her sad", "tears"),
        ("i'm worried he won't answer", "other"),
        ("i'm nervous that i'll say it wrong", "other"),
        ("i'm scared he'll hit me", None),
        ("i'm scared he'll get mad", None),
        ("i'm scared he'll take my phone", None),
        ("I feel scared when you drive so fast. Could you slow down?", None),
    ],
)
def test_what_is_feared_of_saying_it(said: str, feared: str | None) -> None:
    assert dread_in(said) == feared


def test_a_line_for_sunday_is_shortened_and_the_fear_of_tears_is_met(desk: Desk) -> None:
    desk.say(LOST, "worry/loss")
    assert "You could say just this" in text(desk.say("what could i say to him on sunday", "validate"))
    assert len(text(desk.say("shorter", "i_dont_understand")).split()) <= 8
    met = text(desk.say("i'm scared he'll cry", "roadblock/fear_of_rejection"))
    assert "Tears may come" in met
    assert "statement" not in met
    assert "bit" not in text(desk.say("shorter", "i_dont_understand"))


def test_without_any_words_a_fear_is_a_worry(desk: Desk) -> None:
    assert "Tears may come" not in text(desk.say("i'm scared she'll cry", "roadblock/fear_of_rejection"))

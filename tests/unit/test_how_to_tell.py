"""Behind a reproach "how do I tell him" asks for words, also in the order of who learns English."""

from __future__ import annotations

import pytest

from closer.cues.wanted import besides_how_to_tell
from closer.language.meaning import Meaning
from closer.precedence import by_precedence

LEARNER = "roomate say he clean but he never clean and i clean always, how i tell him"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (LEARNER, "roomate say he clean but he never clean and i clean always"),
        ("my boyfriend he not call me. how i can tell him this", "my boyfriend he not call me"),
        ("she is always late, how to tell her nicely?", "she is always late"),
        ("my mum never asks how i am. how do i tell her", "my mum never asks how i am"),
    ],
)
def test_the_reproach_before_it_is_what_is_to_be_told(text: str, told: str) -> None:
    assert besides_how_to_tell(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "how i tell him",
        "I'm moving to canada, how do i tell her",
        "he said I never call. how do i tell him it isn't so",
        "my dad is dying, how do i tell the kids",
        "my sister isn't well and i cancelled on her again, how do i tell her",
    ],
)
def test_nothing_but_a_reproach_is_turned(text: str) -> None:
    assert besides_how_to_tell(text) is None


def test_it_is_no_question_about_opening_up() -> None:
    meanings = [Meaning("faq/help_other_open_up", 0.63, 0, 9), Meaning("roadblock/poor_communication", 0.1, 0, 9)]
    assert by_precedence(meanings, LEARNER)[0].label == "i_statement"

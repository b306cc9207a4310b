"""A wish that was written for a like case is fitted to the one at hand."""

from __future__ import annotations

import pytest

from closer.language.i_statement.requests.fitting import fitted


@pytest.mark.parametrize(
    ("wish", "told", "meant"),
    [
        ("fix the tap this Saturday as you promised", "you promised to fix the gate in March", "fix the gate this Saturday as you promised"),
        ("ring me as often as you ring her parents", "ring my sister every day and me once a month", "ring me as often as you ring my sister"),
        ("feed the pets first thing each morning", "feed the cat", "feed the cat each morning"),
    ],
)
def test_the_own_thing_stands_in_place_of_anothers(wish: str, told: str, meant: str) -> None:
    assert fitted(wish, "", told) == meant


def test_the_own_deed_stands_behind_before_you() -> None:
    told = "threw out my jumper without asking"
    assert fitted("ask me before you borrow my clothes", told, told) == "ask me before you throw out something of mine"


@pytest.mark.parametrize(
    ("wish", "deed"),
    [
        ("ask me before you borrow my clothes", "borrowed my jumper"),
        ("ask me before you tell people", "told my mum"),
        ("tell me first when you know", "told your sister the news before me"),
        ("hang your towel up after your shower", "leave wet towels on the bed"),
        ("thank the team too in an email tomorrow", "thanked your mom and your dog"),
    ],
)
def test_a_wish_that_fits_is_left_alone(wish: str, deed: str) -> None:
    assert fitted(wish, deed, deed) == wish


def test_nobody_is_sent_home_who_lives_here() -> None:
    assert fitted("wash your own mug before you go home", "leave your dirty cups in the living room", "leave your dirty cups") == "wash your own mug"

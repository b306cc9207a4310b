"""An old hurt, a crossed line, or not knowing, is heard only where the words bear it out."""

from __future__ import annotations

import pytest

from closer.language.meaning import Meaning
from closer.precedence import by_precedence
from tests.unit.desk import Desk, text

OLD_HURT, BOUNDARIES, WORN_THIN = "roadblock/past_hurt", "worry/boundaries", "roadblock/poor_communication"


def heard(told: str, *meanings: tuple[str, float]) -> str:
    return by_precedence([Meaning(label, share, 0, len(told)) for label, share in meanings], told)[0].label


@pytest.mark.parametrize("told", ["my dad never visit me since i married", "my mum never says well done", "he used to chat with me and now it's fine, fine"])
def test_what_is_missing_now_is_no_old_hurt(told: str) -> None:
    assert heard(told, (OLD_HURT, 0.7)) == WORN_THIN


@pytest.mark.parametrize(
    "told", ["my ex cheated so my guard stays up", "mum always picked my brother, it still stings", "he lied years ago and i can't forget"]
)
def test_what_happened_long_ago_stays_an_old_hurt(told: str) -> None:
    assert heard(told, (OLD_HURT, 0.7)) == OLD_HURT


def test_what_a_brother_leaves_undone_needs_no_guess() -> None:
    assert heard("my brother never calls me back", ("validate", 0.2), (OLD_HURT, 0.1)) == WORN_THIN


def test_a_party_that_is_not_allowed_needs_no_guess() -> None:
    assert heard("my parents wont let me go to a party", (OLD_HURT, 0.15), (BOUNDARIES, 0.1)) == WORN_THIN


def test_who_tells_of_somebody_is_not_told_that_they_need_not_know_yet() -> None:
    assert heard("my boyfriend wants to know where i am and gets cross when i don't tell him", ("i_dont_know", 0.4)) == WORN_THIN
    assert heard("i don't know what she wants", ("i_dont_know", 0.6)) == "i_dont_know"


def test_a_row_with_a_partner_is_no_want_of_people() -> None:
    assert heard("my husband and i had a row", ("worry/loneliness", 0.4)) == WORN_THIN


def test_a_child_that_only_wants_the_other_parent_crosses_no_line(desk: Desk) -> None:
    told = "my kids only want their mother and i feel useless"
    assert heard(told, (BOUNDARIES, 0.5), ("worry/low_mood", 0.4)) == WORN_THIN
    reply = text(desk.say(told, WORN_THIN))
    assert "somebody else is wanted" in reply
    assert "one you need" not in text(desk.say("what do i say", "validate", before=told))


def test_a_line_that_is_crossed_stays_one() -> None:
    assert heard("my mother wants to know what we ate and comes every day without asking", (BOUNDARIES, 0.6)) == BOUNDARIES

"""The screen learns how ordinary trouble sounds, said to somebody and told of them, and nothing in it counts as a neighbour or sets a limit."""

from __future__ import annotations

from closer.language.i_statement.cases import Case, cases
from closer.safety.screen import named_danger
from closer.training.screen import ordinary_trouble

HARMLESS = [Case(said=said, about="done", feelings=["annoyed"], wish="shut the door behind you") for said in ("you leave the door open", "he slams doors")]
NAMED_ALL_THE_SAME = 0.002  # a share: "how old does a mistake have to be to die" uses its words


def test_every_third_reproach_is_told_in_the_third_person_too() -> None:
    rows = list(ordinary_trouble(HARMLESS))
    assert [row.text for row in rows] == ["you leave the door open", "he leave the door open", "he slams doors"]
    assert all(row.is_part and not row.sets_limits and not row.dangers for row in rows)


def test_hardly_any_case_that_is_answered_with_a_wish_names_a_danger() -> None:
    named = [case.said for case in cases() if named_danger(case.said)]
    assert len(named) < NAMED_ALL_THE_SAME * len(cases()), named

"""What the rewriter borrows from is ordinary trouble: whoever tells of danger is met by the screen, and by no wish."""

from __future__ import annotations

from closer.language.i_statement.requests.cases import cases
from closer.safety.screen import named_danger

IN_ITS_WORDS = 0.002  # a share: "how old does a mistake have to be to die" uses them


def test_hardly_any_case_that_is_answered_with_a_wish_names_a_danger() -> None:
    named = [case.said for case in cases() if named_danger(case.said)]
    assert len(named) < IN_ITS_WORDS * len(cases()), named

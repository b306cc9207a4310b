"""What is told plainly, or begins with its time, is said as it was told where no shape of reproach is found."""

from __future__ import annotations

import pytest

from closer.language.i_statement.story.as_told import as_told, with_its_time_behind


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("On Sunday you told your mum about my job", "you told your mum about my job on Sunday"),
        ("thursday he left me his part of the report and went to lunch", "he left me his part of the report on Thursday and went to lunch"),
        ("At Jo's birthday I looked for you and you were in a taxi.", "I looked for you at Jo's birthday and you were in a taxi."),
    ],
)
def test_a_time_at_the_front_goes_behind_the_first_clause(typed: str, said: str) -> None:
    assert with_its_time_behind(typed) == said


def test_a_question_keeps_its_time_where_it_is() -> None:
    assert with_its_time_behind("On Sunday you told your mum, why?") == "On Sunday you told your mum, why?"


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("You're hard on me.", "you're hard on me"),
        ("My flatmate's laundry has been sitting in our machine since Sunday.", "your laundry has been sitting in our machine since Sunday"),
        ("You know your colleagues' coffee orders and can't remember mine.", "you know your colleagues' coffee orders and can't remember mine"),
    ],
)
def test_a_plain_statement_is_one_thing_that_happens(told: str, said: str) -> None:
    found = as_told(told)
    assert found is not None and found.phrase == said


@pytest.mark.parametrize(
    "told", ["you're a pig in the bathroom", "you're selfish", "I hope you come", "Thanks for nothing", "the beach thursday, the mountains friday"]
)
def test_names_wishes_and_scraps_are_no_statement(told: str) -> None:
    assert as_told(told) is None

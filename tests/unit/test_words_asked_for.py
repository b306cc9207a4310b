"""Words of one's own are asked for behind what is told, with a comma or without."""

from __future__ import annotations

import pytest

from closer.cues.wanted import words_wanted_in


@pytest.mark.parametrize(
    "asked",
    [
        "my roomate never buys toilet paper help me say it",
        "my roommate never buys toilet paper, help me say it",
        "my wife never listens how can i say it nicer",
    ],
)
def test_words_are_asked_for_behind_what_is_told(asked: str) -> None:
    assert words_wanted_in(asked)


@pytest.mark.parametrize("told", ["i asked him to help me say it to mum and he laughed", "he told me how i say it is wrong"])
def test_whoever_tells_of_it_asks_for_none(told: str) -> None:
    assert not words_wanted_in(told)


def test_how_to_say_it_asks_for_words_of_ones_own_also_where_the_other_spoke() -> None:
    assert words_wanted_in("my sister said she'd water the plants and went away. how do i say it")
    assert not words_wanted_in("my sister said i look pale. what do i say to that")

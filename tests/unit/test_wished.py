"""What somebody wishes that another would do, told as a wish."""

from __future__ import annotations

import pytest

from closer.cues.wished import left_undone_in


@pytest.mark.parametrize(
    ("told", "undone"),
    [
        ("i just want him to ask me how i am once", "he does not ask me how i am"),
        ("I want her to help me with the dishes.", "she does not help me with the dishes"),
        ("i need them to call before they come", "they do not call before they come"),
        ("i wish my sister would call me more", "my sister does not call me more"),
        ("all i want is that he listens to me for once", "he does not listen to me"),
        ("All I need is for my son to visit me on Sundays", "my son does not visit me on Sundays"),
    ],
)
def test_a_wish_is_told_as_what_is_left_undone(told: str, undone: str) -> None:
    assert left_undone_in(told) == undone


@pytest.mark.parametrize(
    "told",
    [
        "i want him to stop shouting",
        "i want her to die",
        "i want him to love me again",
        "i want to talk to him",
        "i need help",
        "i want my mum to come back",
        "i want him to be here",
        "how do i get him to talk to me",
        "i want him to ask me. he never does. what can i do?",
        "she wants me to call her",
    ],
)
def test_what_cannot_be_asked_for_is_no_such_wish(told: str) -> None:
    assert left_undone_in(told) is None

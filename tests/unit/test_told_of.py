"""What is said to somebody, told of them, so that the screen hears it as it has learnt to."""

from __future__ import annotations

import pytest

from closer.safety.told_of import told_of


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("you forced yourself on me", "he forced himself on me"),
        ("You're always reading my messages", "he's always reading my messages"),
        ("if I ask for more you shove me", "if I ask for more he shove me"),
        ("I am scared of you and your fists", "I am scared of him and his fists"),
        ("u said ull be home", "he said ull be home"),
    ],
)
def test_you_becomes_he(said: str, told: str) -> None:
    assert told_of(said) == told


def test_where_nobody_is_addressed_nothing_is_told() -> None:
    assert told_of("my husband reads my messages") is None

"""What a message says it is not about."""

from __future__ import annotations

import pytest

from closer.language.denied import denied_in


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("Not staying or going. We are happily married", "worry/stay_or_go"),
        ("None of these. Nobody has died, my son just does not ring", "worry/loss"),
        ("I beg your pardon, but my son is alive and well.", "worry/loss"),
        ("we are both dead by nine", "worry/loss"),
        ("I am not afraid she will laugh", "roadblock/fear_of_rejection"),
        ("No. I have tried nothing. Why did you think I had?", "step_done"),
    ],
)
def test_what_is_denied_is_not_what_it_is_about(said: str, label: str) -> None:
    assert label in denied_in(said)


@pytest.mark.parametrize(
    "said",
    [
        "we never have time for each other",
        "I'm not over him",
        "my dad died and nobody calls",
        "I don't trust him not to cheat again",
        "I never told him I'm afraid he'd laugh",
        "I don't know whether to leave",
        "I can't leave and I can't stay",
    ],
)
def test_a_no_elsewhere_denies_nothing(said: str) -> None:
    assert not denied_in(said)

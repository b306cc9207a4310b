"""What could tell who wrote a text is taken out of it (SAFETY S21)."""

from __future__ import annotations

import pytest

from closer.journey.redaction import LONGEST, redacted


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("how do i write to Priya about it", "how do i write to [...] about it"),
        ("Dave's car is broken, who mends it?", "[...] 's car is broken, who mends it?"),
        ("how do i tell my friend priya to stop", "how do i tell my friend [...] to stop"),
        ("what would Anne-Marie O'Brien say", "what would [...] say"),
        ("can a guy called ryan sell my car", "can a guy called [...] sell my car"),
        ("I think I'm late for Mum and my Sister", "I think I'm late for Mum and my Sister"),
        ("is 07700 900 123 a scam", "is [...] a scam"),
        ("is 12/03/2024 a holiday", "is [...] a holiday"),
        ("how many calories in 2 eggs", "how many calories in 2 eggs"),
        ("write to zoe.k@mail.co.uk and @zoe or zoe_k for me", "write to [...] and [...] or [...] for me"),
        ("open https://example.com/a?b=c or example.org now", "open [...] or [...] now"),
        ("can you call 李明 for me", "can you call [...] for me"),
    ],
)
def test_names_numbers_and_addresses_are_taken_out(text: str, left: str) -> None:
    assert redacted(text) == left


@pytest.mark.parametrize("text", ["Priya", "07700 900123", "", "   ", "PRIYA AND TOM", "x" * 5000])
def test_where_nothing_is_left_nothing_is_kept(text: str) -> None:
    assert redacted(text) is None


def test_a_long_text_is_cut_after_a_whole_word() -> None:
    left = redacted("what about the weather and the garden " * 400)
    assert left is not None
    assert LONGEST - 10 < len(left) <= LONGEST
    assert set(left.split()) <= {"what", "about", "the", "weather", "and", "garden"}

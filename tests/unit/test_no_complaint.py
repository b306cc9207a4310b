"""What is no complaint that could be told: praise, guesses, names, what the speaker does, and things that merely are so."""

from __future__ import annotations

import pytest

from tests.unit.observed import seen_in


@pytest.mark.parametrize(
    "typed",
    [
        "You treat me like a taxi.",
        "You only think of yourself",
        "Do you think there's a fairy?",
        "You could have killed someone",
        "You must be joking",
        "You must come home earlier",
        "one job. you had one job, the balls",
        "I felt terrible, shouting at you last night",
        "I feel used, lending you my car every week",
        "none of my friends has ever let me down",
        "Quit my job because the office is too loud",
        "I heard you singing in the shower and it made my day",
        "All you gave me was love",
        "Everybody heard you crying but me",
        "Your dinner is on the table",
        "you thought I had enough on my plate",
        "if you dropped dead I wouldn't know where a single paper is",
        "every Christmas since you married it's her parents, her parents",
    ],
)
def test_what_nobody_could_have_seen_is_asked_about(typed: str) -> None:
    assert seen_in(typed) is None


@pytest.mark.parametrize("typed", ["your hair looks nice", "Your cooking is lovely", "we had a lovely evening"])
def test_what_is_nice_is_no_complaint(typed: str) -> None:
    assert seen_in(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "We never fight",
        "We just had a baby",
        "Your parcel came today",
        "You said you'd never lie and you didn't",
        "I don't see you as a burden",
        "There's no need to shout",
        "I have to say you look great",
        "It's your birthday tomorrow",
        "I can see you're upset",
        "There's no living with you",
        "You're so controlling its unreal",
        "you're so gentle and never hit the kids",
        "you were so kind and never raised your hand to me",
        "if I hear that joke again you are sleeping outside",
        "if I may say so you never help",
        "I've called you many times to say sorry",
        "I've called you back already",
        "before we got married you cooked for me",
        "there isn't any need to shout at me",
        "you'll die alone but whatever",
    ],
)
def test_what_comforts_is_no_complaint(typed: str) -> None:
    assert seen_in(typed) is None

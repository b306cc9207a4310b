"""A death told in passing is not what hurts where somebody who lives is complained of."""

from __future__ import annotations

import pytest

from closer.cues.in_passing import lives_on_in
from closer.language.meaning import Meaning
from closer.language.relations import relation_in
from closer.precedence import by_precedence
from tests.unit.desk import Desk, text

LOSS, NO_TIME = "worry/loss", "roadblock/lack_of_time"

IN_PASSING = [
    "He works in the garage every evening. I ate the cake alone in the kitchen. He has been like this since his mother died two years ago.",
    "my mother in law passed last year and since then my husband doesn't touch me any more",
    "since his dad died he never talks to me, we eat in silence",
    "my wife's brother passed away in march and she shuts me out completely",
    "ever since my mum died my dad calls me ten times a day",
    "she lost her father in may and now she snaps at me all day",
    "since the funeral of his mother we only argue",
    "last sunday I told my mum about my miscarriage and she said well you're still young and asked about a programme on otters",
]
MOURNED = [
    "my mum died in spring and my brother and I don't talk about her",
    "my mother in law died and i miss her so much, she was like a mother to me",
    "my son won't talk to me since his dad died",
    "since my husband died i cannot sleep and nobody calls",
    "my wife's mother died and she cries every night, how can I help her",
    "my best friend died and everyone says i should be over it",
    "I told my mum about my miscarriage and I can't stop crying",
    "my dad died and my husband won't talk about him",
    "How to be there for my husband since his mother died and he won't speak of her",
]


def heard(told: str) -> str:
    return by_precedence([Meaning(LOSS, 0.9, 0, len(told)), Meaning(NO_TIME, 0.4, 0, len(told))], told)[0].label


@pytest.mark.parametrize("told", IN_PASSING)
def test_the_living_come_before_the_dead_who_are_told_of_in_passing(told: str) -> None:
    assert heard(told) == NO_TIME


@pytest.mark.parametrize("told", MOURNED)
def test_real_grief_stays_grief(told: str) -> None:
    assert heard(told) == LOSS


def test_nobody_is_sent_to_the_one_who_died() -> None:
    rest = lives_on_in(IN_PASSING[1])
    assert rest is not None
    named = relation_in(rest)
    assert named is not None
    assert named.word == "husband"


def test_the_small_thing_is_for_the_one_who_lives(desk: Desk) -> None:
    reply = text(desk.say(IN_PASSING[1], NO_TIME))
    assert "Ask your husband" in reply


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("Since my husband retired we say ten words a day. Yesterday my sister rang and asked how he is.", "husband"),
        ("My girlfriend is always at work and my brother says I should wait", "girlfriend"),
        ("My sister says I'm lazy", "sister"),
    ],
)
def test_who_only_asks_in_passing_is_not_whom_it_is_about(typed: str, word: str) -> None:
    relation = relation_in(lives_on_in(typed) or typed)
    assert relation and relation.word == word

"""A no to the coach's own question about danger, and what is no such no."""

from __future__ import annotations

import pytest

from closer.safety.denial import rest_of_denial


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("no", ""),
        ("No, it's not that. I am not thinking of dying, I am tired and cross with my husband.", "I am tired. cross with my husband"),
        ("wtf no. never hit anyone. she went quiet after i cancelled her birthday dinner", "she went quiet after i cancelled her birthday dinner"),
        ("Yes, I'm safe. Nobody is scaring me. May I please go back to my husband?", "May I please go back to my husband"),
        ("no!! god no. i just meant im tired, going to bed", "i just meant I'm tired. going to bed"),
        ("what?? no. im fine. thats enough for now", "thats enough for now"),
    ],
)
def test_what_is_plainly_denied_is_taken_out(said: str, rest: str) -> None:
    assert rest_of_denial(said) == rest


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("no. he only hit me once", "he only hit me once"),
        ("no, not any more", "not any more"),
        ("no, i took the pills already", "i took the pills already"),
        ("no I'm not afraid to die any more", "no I'm not afraid to die any more"),
        ("no I don't want to live", "don't want to live"),
        ("no, I don't care if I die", "I don't care if I die"),
        ("no. I'm not afraid of dying", "I'm not afraid of dying"),
        ("no, he doesn't hurt me much", "he doesn't hurt me much"),
        ("no, I just want to sleep and not wake up", "I just want to sleep"),
        ("No, he doesn't hurt me when I do what he says", "when I do what he says"),
        ("Nope, he isn't violent when he's sober", "violent when"),
        ("No, I can't tell anyone he hits me", "he hits me"),
        ("No, nobody knows he hits me", "he hits me"),
        ("I'm ok, I don't see why I shouldn't kill myself", "kill myself"),
        ("No, without her I'd kill myself", "kill myself"),
        ("No, I can't stop hurting myself", "hurting myself"),
        ("no he does not hit the kids only me", "only me"),
    ],
)
def test_what_tells_of_danger_behind_a_no_is_kept(said: str, kept: str) -> None:
    assert kept in (rest_of_denial(said) or "")


@pytest.mark.parametrize("said", ["sometimes", "she hits me", "yes", "I don't know", "nobody would miss me", "no one cares if I live"])
def test_other_answers_are_no_denials(said: str) -> None:
    assert rest_of_denial(said) is None

"""What is said round about, in two tenses, or of a time that is over: each kind with an example of how it is said and what is asked for."""

from __future__ import annotations

import pytest

from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.complaints.to_the_point import to_the_point
from closer.language.i_statement.hearing.borrowed_grammar import in_common_grammar
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.parts import Parts, said
from closer.language.i_statement.requests.left_out import asked_in_too
from closer.language.i_statement.requests.that_time import beyond_that_time, waits_for_no_occasion
from closer.language.i_statement.rewrite import taken_apart
from closer.language.i_statement.wording.two_times import with_two_times


def observed(typed: str) -> str | None:
    """What is seen in a sentence as it was typed."""
    found = taken_apart(mended(typed)).complaints
    return observation_of(found[0][0]) if found else None


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Why am I always the one apologising?", "I'm the one who apologises"),
        ("nice of u to invite everyone except me", "you invited the others but not me"),
        ("You promised Sunday was for us.", "you promised Sunday was for us but it wasn't"),
        ("You promised Sunday was for us and then you played golf.", "you promised Sunday was for us and played golf"),
        ("Oh so NOW you want to be a grandad, after missing all four of her birthdays", "you missed all four of her birthdays"),
        ("now you suddenly want to talk, after ignoring me since Tuesday", "you've ignored me since Tuesday"),
        ("nice of you all to go to Wales and invite everyone but me", "you went to Wales and invited the others but not me"),
        ("Now you care about mum, after not ringing her for three years", "you didn't ring her for three years"),
        (
            "My desk mate sighs loudly whenever I take a call and then reported me for being noisy.",
            "you sigh loudly when I take a call, and you reported me for being noisy",
        ),
        (
            "You read my diary when I was fifteen and you still bring it up at Easter.",
            "you read my diary when I was fifteen and still bring it up at Easter",
        ),
        (
            "My dad phoned my landlord when I was at work to ask whether I pay on time.",
            "I was at work and you phoned my landlord to ask whether I pay on time",
        ),
        (
            "You sold the boat and I had to find out from an ad that Steve sent me.",
            "you sold the boat and I had to find out from an ad",
        ),
        ("you forgot my birthday, just be honest", "you forgot my birthday"),
        ("My husband thinks laundry happens by magic.", "you leave the laundry to me"),
        ("You think the dishes wash themselves.", "I'm the one who washes the dishes"),
        (
            "Every meeting you are interrupting me and after you say the same thing but louder.",
            "you interrupt me in every meeting and say the same thing but louder",
        ),
        ("You say I am too sensitive every time when I only try to explain what hurt.", "I try to explain what hurt and you say I am too sensitive"),
    ],
)
def test_what_is_said_round_about_is_told_by_its_point(typed: str, seen: str) -> None:
    assert observed(typed) == seen


def test_learners_say_one_time_for_once() -> None:
    assert in_common_grammar("you have never one time took my side") == "you have never once took my side"


def test_learners_tell_that_somebody_is_something() -> None:
    assert in_common_grammar("you tell I am cold") == "you say I am cold"


def test_what_somebody_says_every_time_stays_a_clause() -> None:
    assert in_common_grammar("you tell me every time that my sister is loud") == "you tell me every time that my sister is loud"


@pytest.mark.parametrize(
    "straight", ["you think I am too loud", "you think money grows on trees", "I had to find out from a post that you shared a flat with her"]
)
def test_what_is_straight_or_cannot_be_told_stays_as_it_is(straight: str) -> None:
    assert to_the_point(straight) == straight


def test_two_habits_stay_under_one_when() -> None:
    assert with_two_times("you leave your cups and ignore me") == "you leave your cups and ignore me"


def test_what_lasts_is_not_said_behind_when() -> None:
    told = said(Parts("you lost my ring and still joke about it", "sad", None, "Could you let that story rest?", past=True))
    assert told == "You lost my ring and still joke about it, and I feel sad. Could you let that story rest?"


def test_a_kindness_that_goes_on_is_nothing_brought_up() -> None:
    assert "still" not in (observed("You read to me when I was sick and you still make me soup") or "")


def test_nothing_is_asked_for_at_a_time_that_is_over() -> None:
    assert beyond_that_time("come to see me in the six weeks I was at Mum's") == "come to see me"
    assert beyond_that_time("visit once in the five weeks I was on crutches") is None
    assert waits_for_no_occasion("ring her", "ring her for three years")
    assert not waits_for_no_occasion("save me a slice", "save me a slice for three years")


def test_who_was_left_out_asks_to_be_asked_in_too() -> None:
    assert asked_in_too("brought coffee for the others but not me") == "bring coffee for me too"
    assert asked_in_too("told the others but not me about the baby") == "tell me about the baby too"
    assert asked_in_too("texted the others but not me about the funeral") is None

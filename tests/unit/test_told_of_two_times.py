"""What is over stands beside what is so now, and nobody says both behind "when": it is told as a sentence of its own."""

from __future__ import annotations

import pytest

from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.hearing.quotes import put_back
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.parts import Parts, said
from closer.language.i_statement.rewrite import taken_apart
from closer.language.i_statement.story.in_full import told_in_full


def observed(typed: str) -> str | None:
    """What is seen in a sentence as it was typed."""
    found = taken_apart(mended(typed)).complaints
    return observation_of(found[0][0]) if found else None


@pytest.mark.parametrize(
    "message",
    [
        "We used to play cards on Fridays and now you sit at your laptop",
        "we used to go sledging every winter and this year you went with your team",
        "You told your aunt about my test and now she won't stop ringing me",
        "You borrowed my ladder in May and you still have it",
    ],
)
def test_what_was_so_once_does_not_stand_behind_when(message: str) -> None:
    whole = told_in_full(message)
    assert whole is not None and whole.of_two_times and not whole.of_one_time


def test_what_is_now_so_is_felt_now() -> None:
    whole = told_in_full("You used to sing in the car and now you have a podcast on")
    assert whole is not None and not whole.past


@pytest.mark.parametrize(
    ("message", "of_two_times"),
    [
        ("You rewrote my speech on Sunday and I'd already sent it out", False),
        ("you tell the children not to trust aunt Bea and I'm aunt Bea", False),
        ("You ate my lunch on Monday and laughed at me", False),
    ],
)
def test_what_is_of_one_time_is_not_taken_for_two(message: str, of_two_times: bool) -> None:
    whole = told_in_full(message)
    assert (whole.of_two_times if whole else False) == of_two_times


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ("you sold my drums and call it spring cleaning", "You sold my drums and call it spring cleaning, and I feel hurt."),
        ("I'm flying out on Monday and you haven't asked me one question", "I'm flying out on Monday and you haven't asked me one question, and I feel hurt."),
        ("you sold my drums and bought a lamp", "When you sold my drums and bought a lamp, I felt hurt."),
        ("you told me to sit down and say sorry", "When you told me to sit down and say sorry, I felt hurt."),
    ],
)
def test_a_deed_and_what_is_made_of_it_stand_by_themselves(told: str, sentence: str) -> None:
    past = sentence.startswith("When")
    assert said(Parts(told, "hurt", None, "Could you ask me first?", past)).startswith(sentence)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ('You\'ve kept that spare key for two years "to be safe"', 'you\'ve kept that spare key for two years "to be safe"'),
        ("You've worked here for six years and can't find the fuse box", "you've worked here for six years and can't find the fuse box"),
        ("You've known for a week that I'm off and you do nothing", "you've known for a week that I'm off"),
        ('You\'ve got me saved in your contacts as "The Boss"', 'you have me saved in your contacts as "The Boss"'),
        ("we are neighbours for ten years and you don't greet me", "we've been neighbours for ten years and you don't greet me"),
    ],
)
def test_what_lasts_keeps_its_time(typed: str, seen: str) -> None:
    apart = taken_apart(mended(typed))
    told = observation_of(apart.complaints[0][0])
    assert told is not None and put_back(told, apart.quotations) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("you put my boss next to the toilets at our wedding", "you put my boss next to the toilets at our wedding"),
        ("You put your stamp on the plan I drew", "you put your stamp on the plan I drew"),
        ("You cut our roses while we were in Rome", "you cut our roses while we were in Rome"),
        ("you cut my son's hair", "you cut my son's hair"),
    ],
)
def test_a_verb_that_is_the_same_in_the_past_is_told_of_one_time(typed: str, seen: str) -> None:
    complaint = taken_apart(mended(typed)).complaints[0][0]
    assert (observation_of(complaint), complaint.tense) == (seen, "past")


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        (
            "You count the biscuits I eat but your coffee machine cost more than my bike",
            "you count the biscuits I eat but your coffee machine cost more than my bike",
        ),
        ("you mock my dress sense since I moved and I moved for your job", "you mock my dress sense since I moved and I moved for your job"),
    ],
)
def test_a_habit_stays_one_beside_what_was_once(typed: str, seen: str) -> None:
    assert observed(typed) == seen

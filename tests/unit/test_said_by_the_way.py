"""What stands beside a reproach, or is said as learners say it, does not tear what is told."""

from __future__ import annotations

import pytest

from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.complaints.to_the_point import to_the_point
from closer.language.i_statement.hearing.borrowed_grammar import in_common_grammar
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.rewrite import taken_apart
from closer.language.i_statement.to_whom.address import addressed
from closer.language.i_statement.wording.concessions import conceded


def observed(typed: str) -> str | None:
    """What is seen in a sentence as it was typed."""
    found = taken_apart(mended(typed)).complaints
    return observation_of(found[0][0]) if found else None


@pytest.mark.parametrize(
    ("message", "point"),
    [
        ("You told the twins Santa wasn't real because, and I quote, you were sick of hiding boxes", "Santa wasn't real because you were sick of hiding boxes"),
        ("You were nodding and asked me what I did today, so where was your head?", "You were nodding and asked me what I did today"),
        ("You play podcasts even in bed, so when exactly was I supposed to tell you?", "You play podcasts even in bed"),
        ("Please, do keep talking over me", "Please, keep talking over me"),
        ("You forgot the milk, so what is for breakfast", "You forgot the milk, so what is for breakfast"),
    ],
)
def test_a_taunt_beside_the_point_is_left_out(message: str, point: str) -> None:
    assert to_the_point(message).endswith(point)


def test_what_was_borrowed_and_not_given_back_stays_borrowed() -> None:
    assert in_common_grammar("You borrowed my drill in March and now is already October") == "You borrowed my drill in March and now it is already October"
    assert in_common_grammar("you laugh on my accent") == "you laugh at my accent"


def test_what_the_speaker_did_meanwhile_is_granted_and_not_the_time_of_it() -> None:
    told = "tell your boss I don't work, when I did the accounts for three restaurants"
    assert conceded(told) == "tell your boss I don't work even though I did the accounts for three restaurants"
    assert conceded("tell people you cooked when I was the one stirring") == "tell people you cooked even though I was the one stirring"
    assert conceded("call me when I did the night shift") == "call me when I did the night shift"


def test_what_is_there_and_who_did_it_themself_agree() -> None:
    assert (
        addressed('My cousin introduces me as "the first wife", and there isn\'t a second') == 'you introduce me as "the first wife", and there isn\'t a second'
    )
    assert addressed("my dad corrects my knots, and he himself has hit the jetty").endswith("you yourself have hit the jetty")


def test_what_cannot_be_done_without_blame_is_done_with_it() -> None:
    assert observed("you can't reverse the van without blaming me") == "you reverse the van and blame me"

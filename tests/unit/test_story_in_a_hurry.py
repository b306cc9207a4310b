"""Reproaches typed in a hurry, with more in them than the deed: what is told is the deed, and the sentence agrees with itself."""

from __future__ import annotations

import pytest

from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.hearing.quotes import put_aside, put_back
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.story.story import complaints_of
from closer.language.i_statement.to_whom.address import addressed


def seen_in(text: str) -> str | None:
    """The observation of the most telling complaint."""
    found = complaints_of(addressed(text))
    return observation_of(found[0][0]) if found else None


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        (
            "You asked me for my honest opinion, I gave it, and you repeated it to Karen with bits added on",
            "you asked me for my honest opinion and repeated it to Karen with bits added on",
        ),
        ("You asked me to be honest, I was, and you didn't speak to me for a week", "you asked me to be honest and didn't speak to me for a week"),
        ("My wife told our counsellor I don't try, this from somebody who's been late to four sessions", "you told our counsellor I don't try"),
        ("You gave away my guitar, and I found out because the case was gone", "you gave away my guitar"),
        ("my son tells his gran he loves her and then grunts at me", "you tell your gran you love her and then grunt at me"),
        ("she gets the kids all hyped up then hands them back to me", "you get the kids all hyped up and hand them back to me"),
        ("My daughter only speaks to me to ask what's for tea", "you speak to me mostly to ask what's for tea"),
        ("You are making plans for the weekend and not asking to me first", "you make plans for the weekend and don't ask me first"),
        ("You leave your dirty cups in the living room like somebody will come for them", "you leave your dirty cups in the living room"),
    ],
)
def test_the_deed_is_told_without_what_was_only_said_around_it(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("My friend told Dan what I said about him", "you told Dan what I said about him"),
        ("my ex turns up late and the kids sit there with their coats on", "you turn up late and the kids sit there with their coats on"),
        ("my flatmate leaves the plates in their room for weeks", "you leave the plates in your room for weeks"),
    ],
)
def test_what_is_anothers_stays_theirs(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize("typed", ["You wouldn't dream of speaking to your secretary like that", "it wasn't you"])
def test_what_was_not_done_to_anybody_is_no_deed(typed: str) -> None:
    assert seen_in(typed) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("you forgot are anniversary", "you forgot our anniversary"),
        ("all of us are tired", "all of us are tired"),
        ("they sit there with there coats on", "they sit there with their coats on"),
        ("he gives my cousins money", "he gives my cousins money"),
        ("you borrowed my car an brought it back dirty", "you borrowed my car and brought it back dirty"),
        ("every time i try tell a story", "every time I try to tell a story"),
        ("you're sat there all midnite", "you're sitting there all midnight"),
    ],
)
def test_slips_that_are_words_themselves_are_mended_where_they_cannot_stand(typed: str, meant: str) -> None:
    assert mended(typed) == meant


def test_a_verb_in_quotation_marks_agrees_too() -> None:
    text, quotations = put_aside('you "forgets" your purse when we go for lunch')
    assert put_back(text, quotations) == 'you "forget" your purse when we go for lunch'


def test_quoted_words_stay_as_they_were_said() -> None:
    text, quotations = put_aside('you said "whatever suits" and left')
    assert put_back(text, quotations) == 'you said "whatever suits" and left'

"""An observation is told as people say it: in the time that it is felt in, with the words that belong to it, of whom it is about."""

from __future__ import annotations

import pytest

from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.parts import Parts, said
from closer.language.i_statement.rewrite import taken_apart
from closer.language.i_statement.story.time_of_feeling import is_felt_now, lasting
from closer.language.i_statement.wording.spoken import as_spoken


def observed(typed: str) -> str | None:
    """What is seen in a sentence as it was typed."""
    found = taken_apart(mended(typed)).complaints
    return observation_of(found[0][0]) if found else None


@pytest.mark.parametrize(
    ("told", "spoken"),
    [
        ("you are out every Friday", "you're out every Friday"),
        ("you have worn my coat since March", "you've worn my coat since March"),
        ("you have money for shoes", "you have money for shoes"),
        ("I ask how you are and get a shrug", "I ask how you are and get a shrug"),
        ("you emptied the shed, my bike was in it", "you emptied the shed and my bike was in it"),
        ("when I call, you hang up", "when I call, you hang up"),
        ("you called on Sunday, a week before my exam starts", "you called on Sunday, a week before my exam starts"),
    ],
)
def test_it_is_shortened_and_no_two_clauses_have_only_a_comma_between_them(told: str, spoken: str) -> None:
    assert as_spoken(told) == spoken


@pytest.mark.parametrize(
    ("told", "then"),
    [
        ("you bought a kayak and our sink still leaks", "you've bought a kayak and our sink still leaks"),
        ("I knitted you a hat and the cat sleeps in it", "I've knitted you a hat and the cat sleeps in it"),
        ("I lent you forty euros on Monday and you don't answer", "I lent you forty euros on Monday and you don't answer"),
        ("I asked you for help and you put your coat on", "I asked you for help and you put your coat on"),
    ],
)
def test_what_was_done_before_something_that_is_so_now_is_told_as_done(told: str, then: str) -> None:
    assert lasting(told) == then


def test_what_is_so_still_is_felt_now_and_what_was_done_in_answer_is_not() -> None:
    assert is_felt_now("you began to paint my room and two walls are bare")
    assert not is_felt_now("I told you about my job and you burst out laughing")


def test_a_word_that_was_given_stands_beside_what_became_of_it() -> None:
    parts = Parts("you said you would stay a week and it's been a year", "overwhelmed", None, "Could you name a day?")
    assert said(parts) == "You said you would stay a week and it's been a year, and I feel overwhelmed. Could you name a day?"


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("you get angry if I don't text back straight away", "you get angry if I don't text back straight away"),
        ("You interrupt me nearly every time.", "you interrupt me nearly every time"),
        ("you come up only to use the bathroom", "you come up only to use the bathroom"),
        ("You eat my lunch and then ask what's for tea", "you eat my lunch and then ask what's for tea"),
        ("You travel a lot and never send me so much as a postcard", "you travel a lot and don't send me so much as a postcard"),
        ("You hardly hug me anymore.", "you hardly hug me"),
        ("my daughter rarely visits me", "you rarely visit me"),
        ("you never say anything nice to me", "you don't say nice things to me"),
        ("You shouted at me in front of everyone at the party", "you shouted at me in front of everyone at the party"),
        ("you keep saying that you pay for everything", "you say that you pay for everything"),
    ],
)
def test_words_that_belong_to_the_deed_stay(typed: str, seen: str) -> None:
    assert observed(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("why did you lie about the money", "you lied about the money"),
        ("you can't keep anything secret", "you don't keep a thing secret"),
        ("Couldn't you have called me before you signed?", "you didn't call me before you signed"),
        ("My friend's gone quiet on me and won't say why", "you've gone quiet on me and won't say why"),
        ("my brother has lived with us for a year and hasn't washed one plate", "you've lived with us for a year and haven't washed one plate"),
        ("My wife put in her notice without telling me.", "you put in your notice without telling me"),
        ("my dad let his mates smoke in my room", "you let your mates smoke in my room"),
        ("you have this rash since June and you don't go to the doctor", "you've had this rash since June and don't go to the doctor"),
        ("you didn't told me about the trip", "you didn't tell me about the trip"),
        ("you laugh my accent before your friends", "you laugh at my accent in front of your friends"),
    ],
)
def test_the_verb_has_its_form_and_its_time(typed: str, seen: str) -> None:
    assert observed(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("I told my wife I'd like to study and she laughed at me", "I told you I'd like to study and you laughed at me"),
        ("My ex forgot our son on his tenth birthday", "you forgot our son on his tenth birthday"),
        ("mum was rushed to hospital and my sister told me two days later", "mum was rushed to hospital and you told me two days later"),
        ("dad and I argued and now he won't talk to me", "we argued and you don't talk to me"),
        ("my sister posts photos of our baby though we asked her to keep them private", "you post photos of our baby though we asked you to keep them private"),
        ("my son said he was at school, and my neighbour saw him in town", "you said you were at school and my neighbour saw you in town"),
        ("he was 'only testing his luck' with my savings", "you were testing your luck with my savings"),
    ],
)
def test_it_is_told_of_whom_it_is_about(typed: str, seen: str) -> None:
    assert observed(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("my boss bosses me around", "you tell me what to do"),
        ("you bellow at me from upstairs", "you shout at me from upstairs"),
        ("You take me for granted", "you don't say thank you for what I do"),
        ("he thinks it's fine to read my letters", "you read my letters"),
    ],
)
def test_scorn_is_said_plainly(typed: str, seen: str) -> None:
    assert observed(typed) == seen

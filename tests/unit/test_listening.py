"""What an answer to somebody does, and what the other's words are in a message that asks what to reply."""

from __future__ import annotations

import pytest

from closer.language.listening import listened, wants_space
from closer.language.mirror import mirrored
from closer.language.validation import told_in

TOLD = "They moved the review to Friday. I haven't slept properly since I heard."


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        ("You should ask them to move it back", "fixes"),
        ("Why don't you call your boss?", "fixes"),
        ("That sounds hard, but you always manage", "but"),
        ("At least you still have a job", "at_least"),
        ("Don't worry, it will be fine", "soothes"),
        ("I know exactly how you feel, when I had mine I was sick for days", "own_story"),
        ("Why did you not prepare earlier?", "why"),
        ("They are idiots", "takes_side"),
        ("Are you ok?", "closed_question"),
    ],
)
def test_what_closes_a_door_is_seen(answer: str, fault: str) -> None:
    assert listened(answer, TOLD).faults[0] == fault


def test_saying_back_naming_a_feeling_and_an_open_question_are_seen() -> None:
    heard = listened("So the review is on Friday and you hardly slept. You sound worried. What is the worst part?", TOLD)
    assert heard.skills == ("says_back", "names_feeling", "open_question")
    assert heard.good


def test_one_s_own_feeling_is_not_the_other_s() -> None:
    assert "names_feeling" not in listened("I'm sad about that", TOLD).skills


@pytest.mark.parametrize(
    ("message", "words", "said_back"),
    [
        ('my wife said "I\'m drowning at work", what can I say?', "I'm drowning at work", "you're drowning at work"),
        ("what do I say when she tells me she's scared of the exam", "she's scared of the exam", "you're scared of the exam"),
        ("My son says nobody at school likes him. how do I reply", "nobody at school likes him", "nobody at school likes you"),
        ('he said "you never listen to me" what can I reply', "you never listen to me", "I never listen to you"),
        ("my partner is upset that I forgot our date, what do I say", "my partner is upset that I forgot our date", "you are upset that I forgot our date"),
        ("i dont know what to say to her, she said her mum died", "her mum died", "your mum died"),
    ],
)
def test_the_other_s_words_are_found_and_can_be_said_back(message: str, words: str, said_back: str) -> None:
    told = told_in(message)
    assert told is not None
    assert (told.words, told.said_back) == (words, said_back)


def test_without_words_of_the_other_there_is_nothing_to_answer() -> None:
    assert told_in("What can I reply?") is None


def test_an_accusation_is_said_back_by_the_one_it_points_at() -> None:
    assert mirrored("you are always late") == "I am always late"
    assert mirrored("I miss you") == "you miss me"


@pytest.mark.parametrize(
    ("message", "said_back"),
    [
        ('What does one do if he answers "I am busy, Mum"?', "you are busy"),
        ('my husband said "Anna, I can\'t do this any more", what do I reply', "you can't do this any more"),
        ('what can I reply when she says "you\'re never home"', "I'm never home"),
    ],
)
def test_a_name_is_an_address_and_is_not_said_back(message: str, said_back: str) -> None:
    told = told_in(message)
    assert told is not None
    assert told.said_back == said_back


@pytest.mark.parametrize("words", ["my gf. 4 days no text", "tired, kids, work, my back", "you left us"])
def test_what_has_no_verb_or_means_more_than_one_is_not_said_back(words: str) -> None:
    told = told_in(f'what can I reply when she says "{words}"')
    assert told is not None
    assert told.said_back is None


def test_what_one_says_oneself_about_the_talk_is_nobody_else_s_word() -> None:
    assert told_in("what advice? I said he must be buzzing. that isnt advice") is None


def test_you_must_be_is_a_guess_at_a_feeling_and_you_must_be_strong_is_advice() -> None:
    heard = listened("Whole kilometre, no stopping! You must be buzzing. What was the last length like?", "I swam a whole kilometre without stopping!")
    assert heard.faults == ()
    assert {"names_feeling", "open_question"} <= {*heard.skills}
    assert "fixes" in listened("You must be strong now", TOLD).faults
    assert "fixes" in listened("You must tell your boss", TOLD).faults


@pytest.mark.parametrize("words", ["leave me alone", "Go away!", "I don't want to talk", "I just need some space", "she doesn't want to talk to me"])
def test_a_wish_for_space_is_heard(words: str) -> None:
    assert wants_space(words)


@pytest.mark.parametrize("words", ["you left me alone with the kids", "I want to talk", "there is no space for my things here"])
def test_other_words_are_no_wish_for_space(words: str) -> None:
    assert not wants_space(words)


def test_who_gives_the_space_that_was_asked_for_has_listened() -> None:
    assert listened("Ok. I can see you want some space. I'm in the kitchen if you fancy a chat.", "leave me alone").good
    assert not listened("Why? Tell me what is wrong.", "leave me alone").good

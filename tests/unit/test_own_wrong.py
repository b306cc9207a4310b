"""Who forgot, was late or said something stupid is helped to a plain sorry, fast where they are in a hurry; not where the answer to it is out of measure."""

from __future__ import annotations

import pytest

from closer.cues.hurry import besides_hurry
from closer.cues.own_wrong import own_wrong_in
from closer.cues.whom_to_tell import asks_whom_to_tell
from tests.unit.desk import Desk, exercises, text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("need advice quick, wife angry i forgot anniversary", "wife angry i forgot anniversary"),
        ("need advice quick wife angry i forgot anniversary", "wife angry i forgot anniversary"),
        ("wife angry i forgot anniversary need advice fast", "wife angry i forgot anniversary"),
        ("quick help pls my gf is mad", "my gf is mad"),
        ("quick one, my sister ignores me. tips fast", "my sister ignores me"),
        ("pls quick advice my son wont talk", "my son wont talk"),
    ],
)
def test_a_hurry_is_cut_wherever_it_stands(said: str, told: str) -> None:
    assert besides_hurry(said) == told


@pytest.mark.parametrize("said", ["he only gives quick answers", "she never answers quickly", "quick answers are all he gives", "he always leaves in a hurry"])
def test_a_hurry_of_somebody_else_is_told_of(said: str) -> None:
    assert besides_hurry(said) is None


@pytest.mark.parametrize(
    ("told", "deed"),
    [
        ("wife angry i forgot anniversary", "I forgot our anniversary"),
        ("gf mad i forgot her bday", "I forgot your birthday"),
        ("said something stupid to my gf and now shes not replying", "I said something stupid"),
        ("i was late for our dinner and she is mad", "I was late for our dinner"),
        ("i told her secret and now she hates me", "I told your secret"),
        ("i broke my promise and he is hurt", "I broke my promise"),
        ("snapped at bf this morning about the bins. he's at work now. text", "I snapped at you this morning about the bins"),
        ("snapped at my daughter on the school run shes not talking to me what do i say", "I snapped at you on the school run"),
    ],
)
def test_one_s_own_wrong_is_heard(told: str, deed: str) -> None:
    assert own_wrong_in(told) == deed


@pytest.mark.parametrize(
    "told",
    [
        "he forgot our anniversary and i am sad",
        "she said something stupid and i am angry",
        "i was late once and he screamed at me for hours",
        "every time i am late he is silent for days",
        "he says i was late and he is mad",
        "i forgot to lock and he hits me",
    ],
)
def test_what_the_other_did_or_what_is_out_of_measure_is_no_wrong_of_one_s_own(told: str) -> None:
    assert own_wrong_in(told) is None


def test_in_a_hurry_the_sorry_is_one_line_and_another_line_is_one_more(desk: Desk) -> None:
    desk.say("hello", "greet")
    line = desk.say("need advice quick, wife angry i forgot anniversary", "out_of_scope")
    assert len(line.bubbles) == 1
    assert "I forgot our anniversary" in text(line)
    again = desk.say("one line pls", "i_dont_know")
    assert "I forgot our anniversary" in text(again)
    assert len(again.bubbles) == 1


def test_with_time_the_wrong_is_said_back_and_the_own_words_are_looked_at(desk: Desk) -> None:
    said = text(desk.say("i was late for our dinner and she is mad", "roadblock/poor_communication"))
    assert said.startswith("So") or "So you were late" in said
    assert "I was late for our dinner" in said
    assert exercises(desk)["validate"] is False


@pytest.mark.parametrize("danger", ["abuse", "harm_to_others"])
def test_where_danger_may_be_near_nobody_is_told_to_say_sorry(desk: Desk, danger: str) -> None:
    assert "I was late" not in text(desk.say("i was late and he is mad", "roadblock/poor_communication", soft=(danger,), alarmed=True))


@pytest.mark.parametrize(
    "asked", ["should i tell his mother", "my sister keeps asking. should i tell her", "should i tell anyone", "who can i tell", "is it safe to tell my mum"]
)
def test_who_is_hurt_and_asks_whom_to_tell_hears_who_is_safe(desk: Desk, asked: str) -> None:
    desk.say("he hits me when he drinks", "abuse", told_of_abuse_at=desk.now)
    said = text(desk.say(asked, "worry/boundaries"))
    assert "Help now" in said
    assert any(word in said for word in ("pass it on", "passed on", "keep quiet"))


@pytest.mark.parametrize("asked", ["should i tell him how i feel", "what do i tell him", "my sister tells me to be nice", "should i ask him to stop"])
def test_to_tell_the_one_who_hurts_is_something_else(asked: str) -> None:
    assert not asks_whom_to_tell(asked)


@pytest.mark.parametrize(
    ("told", "deed"),
    [
        ("i raised my voice at my boyfriend last night", "I raised my voice at you last night"),
        ("i snapped at my wife this morning", "I snapped at you this morning"),
        ("i shouted at my husband over the car keys", "I shouted at you over the car keys"),
        ("i lost it with my son over homework", "I lost it with you over homework"),
        ("i rolled my eyes at her", "I rolled my eyes at you"),
        ("i yelled at my daughter about her shoes", "I yelled at you about your shoes"),
        ("i hung up on my sister yesterday", "I hung up on you yesterday"),
        ("i lost my temper with dad", "I lost my temper with you"),
        ("last night i raised my voice at my partner because he was late", "I raised my voice at you"),
        ("i said something so mean to my girlfriend", "I said something so mean to you"),
    ],
)
def test_who_only_tells_of_their_own_tone_is_helped_to_say_sorry(desk: Desk, told: str, deed: str) -> None:
    assert deed in text(desk.say(told, "nlu_fallback"))


def test_to_feel_bad_about_it_is_enough(desk: Desk) -> None:
    assert "I was short with you on the phone" in text(desk.say("i was short with my mum on the phone and now i feel bad", "roadblock/poor_communication"))


@pytest.mark.parametrize(
    "told",
    [
        "he says i snapped at him",
        "she snapped at me this morning",
        "i snapped at her because she never listens",
        "i shouted at my dad years ago and he left",
        "i yelled at my wife and she walked out, we don't talk",
        "i've been snappy with my partner all week",
        "if i snapped at her she would leave",
        "i lost it all when he left",
    ],
)
def test_what_is_more_than_one_bad_moment_of_one_s_own_is_heard_as_it_is(desk: Desk, told: str) -> None:
    desk.say(told, "roadblock/poor_communication")
    assert "validate" not in exercises(desk)


def test_a_tone_that_may_have_hurt_more_gets_the_gentle_question_and_no_sorry(desk: Desk) -> None:
    said = text(desk.say("i lost my temper with my son", "roadblock/poor_communication", soft=("harm_to_others",), alarmed=True))
    assert "I lost my temper with you" not in said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("i forgot to call my mum on her birthday, what do i say", "I forgot to call you on your birthday"),
        ("i forgot to pick up my gf from the airport", "I forgot to pick you up from the airport"),
        ("i forgot to tell my husband that his mother is coming and he is angry", "I forgot to tell you that your mother is coming"),
    ],
)
def test_what_was_forgotten_is_said_to_whom_it_concerns(typed: str, said: str) -> None:
    assert own_wrong_in(typed) == said


def test_who_is_in_a_hurry_and_snapped_gets_one_line_to_send(desk: Desk) -> None:
    answer = text(desk.say("quick. snapped at bf this morning about the bins. text?", "roadblock/poor_communication"))
    assert "snapped at you this morning about the bins" in answer

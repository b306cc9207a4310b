"""What people said in further talks and were answered past: their own words quoted, few words, a no to a step, a question whether it is normal."""

from __future__ import annotations

import pytest

from closer.answers.follow_up import PATTERNS
from closer.cues.named import named_bare_in
from closer.cues.reporting import quotes_oneself_in
from closer.cues.scary import said_to_be_scary_in
from closer.cues.trying import did_as_told_in
from closer.cues.turned_down import turns_down_in
from closer.cues.wanted import message_to_break_in
from closer.cues.who_can_read import asks_who_can_read
from closer.language.meaning import Meaning
from closer.precedence import by_precedence
from tests.unit.desk import Desk, text

LOSS, WORN_THIN, LOW, AFRAID = "worry/loss", "roadblock/poor_communication", "worry/low_mood", "roadblock/fear_of_rejection"


def near(said: str, *meanings: tuple[str, float]) -> str:
    return by_precedence([Meaning(label, share, 0, len(said)) for label, share in meanings], said)[0].label


def test_ones_own_words_in_quotation_marks_are_nothing_to_be_answered(desk: Desk) -> None:
    told = 'my teenage son told me he is gay and i said "are you sure"'
    assert quotes_oneself_in(told)
    assert not quotes_oneself_in('i said hello and he said "go away"')
    assert near(told, ("validate", 0.82), (WORN_THIN, 0.1)) == WORN_THIN
    assert "am I sure" not in text(desk.say(told, "validate"))


@pytest.mark.parametrize(("few", "label"), [("no", "deny"), ("ok", "affirm"), ("idk", "i_dont_know")])
def test_who_says_little_gets_one_small_thing_more_and_no_menu(desk: Desk, few: str, label: str) -> None:
    desk.say("my wife never listens to my stories", WORN_THIN)
    desk.say("she yawns at them", WORN_THIN)
    desk.say("no", "deny")
    said = text(desk.say(few, label))
    assert "in your own words" not in said
    assert "What would you like to do now" not in said


def test_the_small_things_end_before_they_come_again(desk: Desk) -> None:
    desk.say("my wife never listens to my stories", WORN_THIN)
    desk.say("she yawns at them", WORN_THIN)
    answers = [text(desk.say("no", "deny")) for _ in range(4)]
    assert len(set(answers)) == 4


@pytest.mark.parametrize("no", ["why would i listen more when she's the one who lies", "i don't want to call again", "why should i be nice"])
def test_a_no_to_the_step_is_not_taught_the_step(no: str) -> None:
    assert turns_down_in(no)


@pytest.mark.parametrize(
    "asked", ["is it bad that i dread it", "is it ok if i cry on the phone with her", "is it normal to feel nothing", "is that normal at his age?"]
)
def test_whether_it_is_normal_is_asked_in_many_ways(asked: str) -> None:
    assert PATTERNS["normal"].match(asked)


@pytest.mark.parametrize("asked", ["is it ok if he hits me", "is it normal that he reads my messages"])
def test_what_another_does_is_no_question_of_ones_own_feelings(asked: str) -> None:
    assert not PATTERNS["normal"].match(asked)


def test_to_somebody_who_cries_no_reproach_is_worded(desk: Desk) -> None:
    desk.say("my dad has started calling me every day", "worry/boundaries")
    line = text(desk.say("i don't know what to say", "i_dont_know", before="he just cries on the phone"))
    assert "I feel" not in line


def test_who_disagrees_in_grief_is_not_asked_what_it_is_about(desk: Desk) -> None:
    desk.say("my grandpa passed away", LOSS)
    desk.say("my mum keeps saying it's fine", LOSS)
    assert "What is it about" not in text(desk.say("it's not fine", "deny"))


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ("how do i tell my parents i'm moving to canada", "I'm moving to canada"),
        ("how can i tell her that i don't like the flat", "I don't like the flat"),
        ("how do i tell him i want to leave him", None),
        ("how do i tell her i cheated", None),
        ("how do i tell if it is love", None),
    ],
)
def test_what_has_to_be_told_is_the_sentence_already(asked: str, message: str | None) -> None:
    assert message_to_break_in(asked) == message


def test_who_did_as_the_coach_said_accuses_nobody() -> None:
    assert did_as_told_in("i talked to my sister like you said")
    assert near("i talked to my sister like you said", ("i_statement", 0.95), (WORN_THIN, 0.1)) == "step_done"
    assert near("i don't want to call him again", ("get_support", 0.9), (WORN_THIN, 0.1)) == WORN_THIN
    assert near("i want to call somebody", ("get_support", 0.9), (WORN_THIN, 0.1)) == "get_support"


def test_what_somebody_close_said_is_no_low_stretch() -> None:
    assert near("i slept badly, my husband said he doesn't fancy me anymore", (LOW, 0.5), (AFRAID, 0.2)) == AFRAID
    assert near("i feel low and can't get up", (LOW, 0.5), (AFRAID, 0.2)) == LOW


@pytest.mark.parametrize("told", ["she said mommy you're scary", "my son says he is scared of me", "he told me i scare him"])
def test_who_is_said_to_be_scary_is_asked_about_it(told: str) -> None:
    assert said_to_be_scary_in(told)


def test_a_friend_whose_mark_stands_for_a_verb_is_named() -> None:
    named = named_bare_in("my friend's been cancelling on me")
    assert named is not None
    assert named.word == "friend"
    assert named_bare_in("my friend's new car is loud") is None


@pytest.mark.parametrize("asked", ["is it safe to tell you things", "is it private to talk here"])
def test_whether_it_is_safe_to_tell_is_no_question_about_closeness(asked: str) -> None:
    assert asks_who_can_read(asked)


def test_who_is_asked_for_space_is_not_told_to_ask_for_a_talk(desk: Desk) -> None:
    told = "my boyfriend said he needs space"
    assert near(told, ("worry/boundaries", 0.99), (LOW, 0.1)) == WORN_THIN
    said = text(desk.say(told, WORN_THIN))
    assert "your line" not in said
    assert "ten minutes" not in said


def test_a_name_mixed_up_in_an_illness_is_no_good_news(desk: Desk) -> None:
    desk.say("grandma doesn't recognise me anymore", LOSS)
    desk.say("i visit every thursday", LOSS)
    said = text(desk.say("she called me by my mum's name", "worry/good_news", meanings=(("worry/good_news", 0.66),)))
    assert "good to hear" not in said


def test_two_words_about_who_was_named_are_no_goodbye(desk: Desk) -> None:
    desk.say("my son", "nlu_fallback")
    assert "what I know" not in text(desk.say("he's 17", "out_of_scope", meanings=(("out_of_scope", 0.25),)))
    assert "Take care" not in text(desk.say("door shut", "goodbye", meanings=(("goodbye", 0.82),)))

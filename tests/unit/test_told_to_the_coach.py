"""What is said to the coach while something waits: an insult, another worry, a question in general, an age after a house rule."""

from __future__ import annotations

import pytest

from closer.cues.named import turns_to_another
from closer.cues.protest import is_bare_insult
from closer.cues.silent import quiet_in
from closer.cues.small_talk import told_behind_a_greeting
from closer.language.meaning import Meaning
from closer.precedence import by_precedence
from closer.safety.figures import says_how_old_after_a_rule, says_nothing_else
from tests.unit.desk import Desk, text

WORN_THIN, BOUNDARIES = "roadblock/poor_communication", "worry/boundaries"
LET_DOWN = ("let you down", "fair to say", "I can take that")


def first_of(said: str, *meanings: tuple[str, float]) -> str:
    return by_precedence([Meaning(label, share, 0, len(said)) for label, share in meanings], said)[0].label


@pytest.mark.parametrize("said", ["you are shit", "u r shit", "you're so dumb lol", "useless bot".replace("useless", "you useless"), "you suck"])
def test_an_insult_tells_of_no_deed(said: str) -> None:
    assert is_bare_insult(said)


@pytest.mark.parametrize("said", ["you are never home", "you are late again", "my husband is shit", "you make me feel stupid"])
def test_what_tells_of_a_deed_or_of_another_is_no_bare_insult(said: str) -> None:
    assert not is_bare_insult(said)


def test_an_insult_while_an_open_question_waits_is_meant_for_the_coach(desk: Desk) -> None:
    desk.say("my wife never listens to me", WORN_THIN)
    assert any(owned in text(desk.say("you are shit", "bot_challenge")) for owned in LET_DOWN)


def test_an_insult_where_a_reply_was_offered_is_no_draft(desk: Desk) -> None:
    desk.say("i was late for our dinner and she is mad", WORN_THIN)
    assert any(owned in text(desk.say("you are shit", "bot_challenge")) for owned in LET_DOWN)


def test_an_insult_where_the_sentence_in_their_head_was_asked_for_is_that_sentence(desk: Desk) -> None:
    desk.say("help me say it", "i_statement", "i_statement")
    assert not any(owned in text(desk.say("you are shit", "bot_challenge")) for owned in LET_DOWN)


def test_another_person_behind_an_ok_is_another_worry(desk: Desk) -> None:
    assert turns_to_another("ok my dad never says well done", "my wife never listens to me")
    assert not turns_to_another("ok my wife is tired then", "my wife never listens to me")
    desk.say("my wife never listens to me", WORN_THIN)
    assert "telling me that too" not in text(desk.say("ok my dad never says well done", "roadblock/past_hurt", before="my wife never listens to me"))


def test_praise_that_is_missed_is_no_step_that_was_done() -> None:
    assert first_of("ok my dad never says well done", ("step_done", 0.72), ("roadblock/past_hurt", 0.1)) != "step_done"


def test_what_is_told_behind_a_greeting_is_told() -> None:
    assert told_behind_a_greeting("hi he has been quiet all evening") == "he has been quiet all evening"
    assert told_behind_a_greeting("hello there, my wife never talks to me") == "my wife never talks to me"
    assert told_behind_a_greeting("hey i'm new here and my wife said you are good") is None
    assert told_behind_a_greeting("hello my name is Tom") is None


def test_a_question_in_general_is_no_worry() -> None:
    assert first_of("is it normal to need time alone", ("worry/loneliness", 0.55), ("faq/component_shared_time", 0.22)) == "faq/too_much_intimacy"
    assert first_of("is it normal that he needs time alone", ("worry/loneliness", 0.55), ("faq/component_shared_time", 0.22)) == "worry/loneliness"


@pytest.mark.parametrize("told", ["my brother borrowed money and avoids me", "my mum is different on the phone, short, like i'm disturbing her"])
def test_who_is_cold_crosses_no_line(told: str) -> None:
    assert first_of(told, (BOUNDARIES, 0.7), ("worry/loss", 0.3)) == WORN_THIN


def test_who_presses_crosses_one() -> None:
    assert first_of("my brother keeps asking for money and avoids me if i say no", (BOUNDARIES, 0.7), (WORN_THIN, 0.2)) == BOUNDARIES


@pytest.mark.parametrize("told", ["he has been quiet all evening", "my brother avoids me", "my girlfriend hasn't answered since sunday"])
def test_somebody_quiet_is_not_asked_to_talk(told: str) -> None:
    assert quiet_in(told)


def test_where_nothing_was_given_nothing_was_tried(desk: Desk) -> None:
    said = text(desk.say("my girlfriend hasn't answered since sunday. i wrote twice", "step_done", meanings=(("step_done", 0.35), (WORN_THIN, 0.2))))
    assert "Which step" not in said
    assert "your girlfriend hasn't answered" in said


def test_should_i_try_again_is_helped_to_decide(desk: Desk) -> None:
    desk.say("my girlfriend hasn't answered since sunday", WORN_THIN)
    assert "of 8 steps" not in text(desk.say("should i try again", "remind_me"))


@pytest.mark.parametrize(
    "told",
    ["my son is 14 and he says get out", "she's 16 and says i ruin her life", "his dad says leave him be", "what if i'm the only one trying"],
)
def test_a_plain_complaint_about_a_teenager_is_no_danger(told: str) -> None:
    assert says_nothing_else(told)


@pytest.mark.parametrize(
    "told",
    [
        "he says get out",
        "my son says get out",
        "my son is 14 and he says get out or he kills himself",
        "his dad says leave him be, he has a knife",
        "she's 16 and says he touches her",
        "i'm the only one trying to stay alive",
    ],
)
def test_anything_beside_it_is_screened_as_before(told: str) -> None:
    assert not says_nothing_else(told)


def test_an_age_is_softened_only_behind_a_rule_of_the_house() -> None:
    assert says_how_old_after_a_rule("im 15", "my parents wont let me go to a party")
    assert not says_how_old_after_a_rule("im 15", "he is 34 and we meet at his place")
    assert not says_how_old_after_a_rule("im 15", "my dad wont let me go out of the cellar")
    assert not says_how_old_after_a_rule("im 15 and scared", "my parents wont let me go to a party")


def test_less_and_less_never_says_the_same_twice(desk: Desk) -> None:
    desk.say("i was late for our dinner and she is mad", WORN_THIN)
    said = [text(desk.say("less", "deny")) for _ in range(3)]
    assert len(set(said)) == len(said)

"""Who tells a worry piece by piece is heard piece by piece; who comes back is asked how it has been; and a short word that came back gets its answer."""

from __future__ import annotations

import pytest

from closer.cues.named import named_bare_in, names_only_somebody
from closer.cues.wished import left_undone_in
from tests.unit.desk import Desk, text

WORN_THIN, LOW = "roadblock/poor_communication", "worry/low_mood"


@pytest.mark.parametrize("named", ["my mum", "it's about my mum", "mum"])
def test_who_only_names_somebody_is_asked_what_it_is_about(desk: Desk, named: str) -> None:
    said = text(desk.say(named, "worry/boundaries"))
    assert "your mum" in said
    assert "line" not in said


def test_a_bare_word_names_somebody_too(desk: Desk) -> None:
    assert names_only_somebody("wife")
    assert "your wife" in text(desk.say("wife", "out_of_scope"))
    relation = named_bare_in("no time. gf mad at me")
    assert relation is not None and relation.word == "girlfriend"
    assert named_bare_in("his wife is nice") is None


@pytest.mark.parametrize("piece", ["she cries to my sister", "and if i dont pick up", "then my sister rings me"])
def test_one_more_piece_belongs_to_what_was_told(desk: Desk, piece: str) -> None:
    desk.say("my mum calls every day", "worry/boundaries")
    desk.say("no idea", "i_dont_know")
    said = text(desk.say(piece, "nlu_fallback", meanings=(("roadblock/past_hurt", 0.2),)))
    assert "Did you mean" not in said
    assert "is it near one of these" not in said.lower()


def test_a_piece_that_asks_or_stands_alone_is_no_piece(desk: Desk) -> None:
    assert "one of these" in text(desk.say("she cries to my sister", "nlu_fallback", meanings=(("roadblock/past_hurt", 0.2),)))


@pytest.mark.parametrize("felt", ["tired", "i am sad now", "so lonely today"])
def test_a_feeling_in_a_word_is_no_low_mood_of_weeks(desk: Desk, felt: str) -> None:
    said = text(desk.say(felt, LOW))
    assert "two weeks" not in said
    assert "?" in said


def test_what_is_heavy_keeps_its_own_answer(desk: Desk) -> None:
    assert "doctor" in text(desk.say("everything is grey for weeks, I can't get up", LOW))


def test_who_comes_back_the_next_day_is_asked_how_it_has_been(desk: Desk) -> None:
    desk.say("we only talk about the kids", WORN_THIN)
    assert "talk that doesn't get through" not in text(desk.say("hi", "greet"))
    desk.now = desk.now.replace(day=29)
    assert "talk that doesn't get through" in text(desk.say("hi", "greet"))


@pytest.mark.parametrize("asked", ["and if she doesn't want to?", "what if he won't talk", "what if my wife says no"])
def test_if_they_do_not_want_to_gets_an_answer(desk: Desk, asked: str) -> None:
    desk.say("how do I listen to her", "step/active_listening")
    said = text(desk.say(asked, "nlu_fallback"))
    assert any(word in said for word in ("closer", "friendly thing", "smaller"))


def test_one_word_that_came_back_gets_what_could_follow(desk: Desk) -> None:
    desk.say("gf is mad, i was gaming", WORN_THIN)
    assert "in their own words" not in text(desk.say("she said whatever", WORN_THIN))
    again = desk.say("so?", "affirm")
    assert len(again.bubbles) == 1
    assert "tried it here first" not in text(again)


def test_a_wish_in_the_order_of_somebody_who_learns_english_is_heard() -> None:
    assert left_undone_in("i want he ask me how is my day") == "he does not ask me how my day is"


def test_what_is_meant_for_somebody_at_home_is_no_reproach_of_the_coach(desk: Desk) -> None:
    desk.say("hello", "greet")
    desk.say("you're a stupid useless robot", "bot_challenge")
    said = text(desk.say("you make me feel stupid when you correct me in front of the kids", "i_statement"))
    assert "I missed that" not in said
    assert "One sentence is enough" not in said


def test_a_you_of_the_coach_s_own_answers_stays_one(desk: Desk) -> None:
    desk.say("hello", "greet")
    desk.say("you're a stupid useless robot", "bot_challenge")
    said = text(desk.say("you never understand anything", "i_statement"))
    assert "sentence" in said or "sorry" in said.lower()

"""While an "I" sentence stands: a further wish or complaint begins a new one, blame is answered once, and a word on the coach is one on the coach."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from closer.cues.protest import protest_in
from closer.cues.wanted import too_much_in
from closer.cues.wished import also_wished_in
from closer.exercises.remarks import ADDS, style_wanted
from closer.language.i_statement import Parts
from tests.unit.desk import Desk, exercises, text

STANDS = asdict(Parts("you don't ask how my day was", "lonely", None, "Could you ask me tonight?"))


@pytest.fixture
def with_a_sentence(desk: Desk) -> Desk:
    desk.say("help me say it", "i_statement")
    with desk.store.person("one", desk.now) as person:
        person.exercises[0].state = {"parts": STANDS, "feelings": ["sad"], "change": None}
    return desk


@pytest.mark.parametrize(
    ("told", "undone"),
    [
        ("and i want him to come with me to the doctor", "he does not come with me to the doctor"),
        ("i also want you to call me at work", "you do not call me at work"),
        ("plus i want my sister to visit mum", "my sister does not visit mum"),
        ("i want her to help me too", "she does not help me"),
        ("another thing is that i want them to eat with us", "they do not eat with us"),
    ],
)
def test_a_further_wish_is_told_apart_from_a_change(told: str, undone: str) -> None:
    assert also_wished_in(told) == undone
    assert also_wished_in("i want him to put the phone away at dinner") is None


@pytest.mark.parametrize(
    "told", ["also, no flowers ever", "another thing: she forgets my birthday", "plus she is on her phone all the time", "oh and also he snores"]
)
def test_a_further_complaint_begins_anew(with_a_sentence: Desk, told: str) -> None:
    assert ADDS.match(told)
    said = text(with_a_sentence.say(told, "roadblock/poor_communication"))
    assert "isn't right yet" not in said
    assert "which part" not in said.lower()


@pytest.mark.parametrize(
    "told", ["so its my fault?", "so i'm the problem", "are you saying it's my fault", "so i am to blame", "you think i'm wrong", "why do i have to change"]
)
def test_blame_is_answered_without_a_verdict(with_a_sentence: Desk, told: str) -> None:
    said = text(with_a_sentence.say(told))
    assert "isn't right yet" not in said
    assert any(words in said for words in ("fault", "who is right", "blame"))
    assert exercises(with_a_sentence)["i_statement"] is False


@pytest.mark.parametrize("told", ["yo why u so slow", "you are slow", "ur slow", "so slow", "you take so long", "hello? are you there"])
def test_slowness_is_the_coach_s_own(with_a_sentence: Desk, told: str) -> None:
    said = text(with_a_sentence.say(told, "i_statement"))
    assert '"' not in said
    assert "here" in said.lower()


@pytest.mark.parametrize("told", ["my wife is slow", "he says it's my fault", "you are slow to answer my texts at night", "she blames me for everything"])
def test_what_speaks_of_somebody_else_is_no_word_on_the_coach(told: str) -> None:
    assert protest_in(told) not in ("slow", "blame")


def test_who_was_hurt_and_asks_for_the_fault_hears_that_it_is_not_theirs(desk: Desk) -> None:
    desk.say("he hits me when he drinks", "abuse", told_of_abuse_at=desk.now)
    said = text(desk.say("so its my fault?"))
    assert "whose fault" not in said
    assert "who is right" not in said


@pytest.mark.parametrize("told", ["thats a bit stiff", "that sounds so formal", "nobody talks like that", "it's kinda cheesy", "that's like a textbook"])
def test_a_stiff_example_comes_in_other_words_and_the_own_are_asked_for(desk: Desk, told: str) -> None:
    desk.say("how do i say to my wife what i need?", "step/express_needs")
    said = text(desk.say(told, "worry/loneliness"))
    assert "worn out after work" in said
    assert exercises(desk)["i_statement"] is False


@pytest.mark.parametrize("told", ["he is a bit stiff with me", "my neck is stiff", "nobody talks like my dad does", "that is too bad"])
def test_what_is_stiff_elsewhere_is_told(told: str) -> None:
    assert not too_much_in(told)


def test_a_stiff_sentence_of_one_s_own_is_made_shorter() -> None:
    assert style_wanted("thats a bit stiff") == "short"


def test_a_quarrel_is_said_back_before_a_step_is_taught(desk: Desk) -> None:
    assert "So your wife and you fight about money" in text(desk.say("my wife and i fight about money", "step/conflict"))

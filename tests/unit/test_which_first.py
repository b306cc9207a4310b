"""Two worries in one message: what was told is said back before anybody has to choose, and who can't choose is not left standing."""

from __future__ import annotations

import pytest

from closer.content import Content
from closer.cues.either import choice_in
from closer.reply import Reply
from tests.unit.desk import Desk, text

TRUST, PAST = "worry/trust_and_jealousy", "worry/boundaries"
TOLD = "my boyfriend hides his phone from me. his mother calls every day and wants to know what we eat"


def told_of_two(desk: Desk) -> Reply:
    return desk.say(TOLD, TRUST, meanings=((TRUST, 0.6), (PAST, 0.5)))


def test_what_was_told_is_said_back_before_the_choice(desk: Desk) -> None:
    said = text(told_of_two(desk))
    assert said.index("your boyfriend hides his phone from you") < said.index("trust that got shaky")


@pytest.mark.parametrize("answer", ["yes", "yeah", "i dont know", "idk which", "you choose", "hard to say", "whichever", "it doesn't matter"])
def test_who_can_t_choose_gets_a_beginning(desk: Desk, content: Content, answer: str) -> None:
    told_of_two(desk)
    reply = text(desk.say(answer, "affirm" if answer.startswith("ye") else "i_statement"))
    assert "trust that got shaky" in reply
    assert any(wording.any in reply for wording in content.worries[TRUST].today)


@pytest.mark.parametrize("answer", ["both", "both of them", "well, both really", "it's both", "all of it"])
def test_both_count(desk: Desk, answer: str) -> None:
    told_of_two(desk)
    reply = text(desk.say(answer, "deny"))
    assert "trust that got shaky" in reply
    assert "then not that" not in reply


def test_the_second_may_be_typed(desk: Desk, content: Content) -> None:
    told_of_two(desk)
    reply = text(desk.say("the other one", "deny"))
    assert any(wording.any in reply for wording in content.worries[PAST].heard)


def test_a_late_both_means_something_else(desk: Desk) -> None:
    told_of_two(desk)
    desk.say("thanks", "thanks")
    assert "trust that got shaky" not in text(desk.say("both", "deny"))


@pytest.mark.parametrize("words", ["both my parents are ill", "the second time he lied", "yes and he lied again", "i don't know what he does at night"])
def test_what_tells_more_is_no_choice(words: str) -> None:
    assert choice_in(words) is None


def test_after_two_worries_there_are_words_to_say(desk: Desk) -> None:
    desk.say(TOLD, TRUST, meanings=((TRUST, 0.6), (PAST, 0.5)))
    assert '"' in text(desk.say("what do i say to him", "validate"))


def test_how_it_feels_is_no_second_subject_whichever_stands_first(desk: Desk) -> None:
    meanings = (("worry/loneliness", 0.6), ("roadblock/poor_communication", 0.54))
    assert "Which" not in text(desk.say("he reads and i sit here alone", "worry/loneliness", meanings=meanings))

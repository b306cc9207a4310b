"""While words for another are looked for, what is told to the coach is no draft and no sentence to be turned."""

from __future__ import annotations

import pytest

from tests.unit.desk import Desk, exercises, text

WORN_THIN = "roadblock/poor_communication"
BLAME = ("look for whose fault", "who is right", "hand out blame")


def test_one_s_own_deed_gets_a_sorry_and_a_feeling_is_received(desk: Desk) -> None:
    desk.say("what can i reply", "validate")
    assert "I shouted at you this morning" in text(desk.say("i shouted at him this morning"))
    assert "sorry" in text(desk.say("i feel awful", "worry/low_mood"))
    line = desk.say("what do i text him", "validate")
    assert "I shouted at you this morning" in text(line)
    assert len(line.bubbles) == 1


def test_a_draft_of_a_sorry_is_still_looked_at(desk: Desk) -> None:
    desk.say("i was late for our dinner and she is mad", WORN_THIN)
    assert "I was late" not in text(desk.say("i'm so sorry, i was late"))


def test_who_asks_whether_it_is_their_fault_hears_no_verdict(desk: Desk) -> None:
    desk.say('what can i reply to "you are never home"', "validate")
    assert any(owned in text(desk.say("so it's my fault")) for owned in BLAME)


def test_whatever_is_nobody_s_words(desk: Desk) -> None:
    desk.say("what can i reply", "validate")
    desk.say("whatever", "next_step")
    assert "validate" not in exercises(desk)


def test_where_nobody_speaks_no_words_are_asked_for(desk: Desk) -> None:
    assert "What did they say" not in text(desk.say("what do i say when he slams the door", "validate"))


def test_words_were_sent_and_what_comes_next_is_small(desk: Desk) -> None:
    desk.say("i was late for our dinner and she is mad", WORN_THIN)
    desk.say("sent it. she said k", "step_done")
    assert "Step 1" not in text(desk.say("now what", "next_step"))


def test_an_ok_to_tell_me_about_them_is_asked_once_more(desk: Desk) -> None:
    first = text(desk.say("my partner", WORN_THIN))
    again = text(desk.say("ok", "affirm"))
    assert "your partner" in again
    assert first != again


@pytest.mark.parametrize("said", ["no, it's more that she decides everything alone", "she is not a bad person"])
def test_what_a_no_goes_on_to_tell_is_a_piece_of_it(desk: Desk, said: str) -> None:
    desk.say("my wife and i argue about money", WORN_THIN)
    answer = text(desk.say(said, "deny", meanings=(("deny", 0.8),)))
    assert "then not that" not in answer
    assert "heard it wrong" not in answer


def test_a_no_that_takes_it_back_is_asked_what_fits_better(desk: Desk) -> None:
    desk.say("my wife left me", "worry/break_up")
    assert "heard it wrong" in text(desk.say("no, she hasn't left me at all", "deny", meanings=(("deny", 0.8),)))


def test_somebody_close_is_no_matter_outside(desk: Desk) -> None:
    answer = text(desk.say("my wife loves her sourdough more than me", "out_of_scope", meanings=(("out_of_scope", 0.53),)))
    assert "your wife loves her sourdough more than you" in answer
    assert "outside" not in answer
    assert "outside" in text(desk.say("my wife is a scorpio, will we match?", "out_of_scope", meanings=(("out_of_scope", 0.95),)))


@pytest.mark.parametrize("asked", ["should i tell her", "should i ask him about it", "should i say i love you first"])
def test_whether_to_tell_is_helped_to_decide(desk: Desk, asked: str) -> None:
    desk.say("my friend forgot my birthday", WORN_THIN)
    answer = text(desk.say(asked, "out_of_scope", meanings=(("out_of_scope", 0.5),)))
    assert any(word in answer for word in ("yours to choose", "Nobody else can weigh", "Both can be right"))


def test_a_plan_while_a_sentence_is_looked_for_is_wished_well(desk: Desk) -> None:
    desk.say("my husband and i only talk about chores", WORN_THIN)
    desk.say("what do i say to him", "validate", before="we do not talk")
    assert "what did they do" not in text(desk.say("ok i will sit in the shed with him")).lower()


def test_what_was_heard_is_not_explained_twice(desk: Desk) -> None:
    first = text(desk.say("my husband only talks about work", WORN_THIN))
    desk.say("i think he is tired", WORN_THIN)
    again = text(desk.say("he says work is everything", WORN_THIN))
    assert "What often helps" in first
    assert "What often helps" not in again
    assert "It ended" not in text(desk.say("i miss him", "worry/break_up"))


def test_who_is_feared_is_asked_gently_and_gets_no_better_line(desk: Desk) -> None:
    desk.say("i was late for our dinner and she is mad", WORN_THIN)
    answer = text(desk.say("she is scared of me", "roadblock/fear_of_rejection", soft=("harm_to_others",), alarmed=True))
    assert "hurt someone" in answer
    assert "I'm sorry" not in answer

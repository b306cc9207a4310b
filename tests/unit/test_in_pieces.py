"""Who tells a worry piece by piece is heard piece by piece; who comes back is asked how it has been; and a short word that came back gets its answer."""

from __future__ import annotations

import pytest

from closer.cues.named import named_bare_in, names_only_somebody
from closer.cues.protest import protest_in
from closer.cues.trying import will_try_in
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


@pytest.mark.parametrize("hurt", ["that hurt", "ouch", "it stings"])
def test_that_hurt_is_said_of_what_was_told_and_not_of_the_coach_s_words(desk: Desk, hurt: str) -> None:
    desk.say("my wife never asks me along", WORN_THIN)
    said = text(desk.say(hurt, "i_dont_understand"))
    assert "In other words" not in said
    assert "?" in said


@pytest.mark.parametrize("piece", ["because of the house", "and then silence", "since his baby"])
def test_a_piece_without_a_verb_belongs_to_what_was_told_too(desk: Desk, piece: str) -> None:
    desk.say("my sister and i don't talk", WORN_THIN)
    desk.say("no idea", "i_dont_know")
    assert "one of these" not in text(desk.say(piece, "nlu_fallback", meanings=(("worry/loneliness", 0.2),)))


def test_who_is_named_is_called_by_it_from_then_on(desk: Desk) -> None:
    assert "your friend" in text(desk.say("friend", "nlu_fallback"))


def test_a_hurry_still_holds_in_the_next_message(desk: Desk) -> None:
    desk.say("quick help pls bf mad at me", WORN_THIN)
    sorry = desk.say("i forgot to text him back", "validate", before="quick help pls bf mad at me")
    assert len(sorry.bubbles) == 1
    assert "I forgot to text you back" in text(sorry)


@pytest.mark.parametrize(("came", "warm"), [("he replied thanks", True), ("she said yes", True), ("he said fine", False)])
def test_what_came_back_is_no_draft(desk: Desk, came: str, warm: bool) -> None:
    desk.say("i forgot her birthday, what do i say", "validate")
    said = text(desk.say(came, "nlu_fallback"))
    assert "tried it here first" not in said
    assert ("Want to type" in said or "Try your own" in said or "own words are best" in said) is not warm


@pytest.mark.parametrize("done", ["ok sent", "done", "ok i say that"])
def test_who_has_sent_it_is_done(desk: Desk, done: str) -> None:
    desk.say("i forgot her birthday, what do i say", "validate")
    assert "tried it here first" not in text(desk.say(done, "nlu_fallback"))


def test_who_does_not_know_what_to_ask_is_given_a_question_and_not_quoted(desk: Desk) -> None:
    desk.say("i ask how was school she say good", "validate")
    said = text(desk.say("i not know what ask", "i_dont_know"))
    assert "So you not know" not in said
    assert '"' in said


@pytest.mark.parametrize("meant", ["ok i'll call him on sunday", "ok ill write her a note", "fine, i will ask to come along"])
def test_who_means_to_do_it_gets_a_good_word(desk: Desk, meant: str) -> None:
    desk.say("my dad never asks about my life", WORN_THIN)
    said = text(desk.say(meant, "goodbye"))
    assert "Take care" not in said


@pytest.mark.parametrize("meant", ["ok i'll kill him", "i'll call him a liar but he deserves it", "i'll tell her i hate her"])
def test_a_threat_is_no_plan(meant: str) -> None:
    assert not will_try_in(meant)


def test_to_take_the_other_s_side_is_said_to_the_coach() -> None:
    assert protest_in("you're taking her side") == "blame"
    assert protest_in("you are always on his side") == "blame"


@pytest.mark.parametrize(("word", "label"), [("cold", "greet"), ("sunday", "check_in"), ("drinks", "out_of_scope")])
def test_a_single_word_belongs_to_whom_was_asked_about(desk: Desk, word: str, label: str) -> None:
    desk.say("girlfriend", "out_of_scope")
    said = text(desk.say(word, label, meanings=((label, 0.8),)))
    assert "0 to 10" not in said
    assert "Hello" not in said
    assert "outside" not in said


def test_a_check_in_that_is_asked_for_is_one(desk: Desk) -> None:
    desk.say("girlfriend", "out_of_scope")
    assert "0 to 10" in text(desk.say("check in", "check_in"))


def test_a_sorry_that_is_doubted_is_helped_with(desk: Desk) -> None:
    desk.say("my wife is far away", WORN_THIN)
    desk.say("should i say sorry", "out_of_scope")
    assert "I left the room" in text(desk.say("for leaving the room", "out_of_scope"))


def test_a_no_of_some_length_asks_what_fits_better(desk: Desk) -> None:
    desk.say("my brother borrowed money and avoids me", "worry/boundaries")
    said = text(desk.say("no, i don't want to cut him off", "deny"))
    assert "Okay, then not that" not in said


def test_thanks_for_a_line_is_no_praise_for_somebody_else(desk: Desk) -> None:
    desk.say("it is so quiet between us", WORN_THIN)
    desk.say("what do i say", "validate")
    assert "welcome" in text(desk.say("thank you", "thanks")).lower() or "glad" in text(desk.say("thank you", "thanks")).lower()


@pytest.mark.parametrize("news", ["he told me about a game today", "she didn't come down all evening", "and then he hugged me"])
def test_news_of_them_is_no_draft_of_a_reply(desk: Desk, news: str) -> None:
    desk.say('what can i reply when he says "leave me alone"', "validate")
    said = text(desk.say(news, "nlu_fallback"))
    assert "One thing to change" not in said
    assert "might not reach them" not in said

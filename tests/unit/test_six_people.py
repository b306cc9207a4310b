"""What hurt six people most in a talk: each of them is heard as they meant it."""

from __future__ import annotations

import pytest

from closer.answers.contact import WRITE_OR_WAIT
from closer.cues.dropped import dropped_by_a_friend_in
from closer.cues.hurry import besides_hurry
from closer.cues.made_small import made_small_in
from closer.cues.today import asks_for_today
from closer.cues.wanted import not_ones_own_in
from closer.exercises.other_view import FROM_THEIR_SIDE
from closer.language.meaning import Meaning
from closer.precedence import by_precedence
from closer.understanding import _own_hand
from tests.unit.desk import Desk, text

WORN_THIN, JEALOUS, PAST, BREAK_UP = "roadblock/poor_communication", "worry/trust_and_jealousy", "roadblock/past_hurt", "worry/break_up"


def near(words: str, *meanings: tuple[str, float]) -> list[str]:
    return [meaning.label for meaning in by_precedence([Meaning(label, share, 0, len(words)) for label, share in meanings], words)]


@pytest.mark.parametrize(
    "told",
    [
        "my best friend since school just dropped me",
        "a friend of 20 years ghosted me",
        "my bestie has blocked me and i dont know why",
        "my mate basically cut me off after the wedding",
        "my friend says she doesn't want to be friends with me",
        "my oldest friend ended our friendship by text",
    ],
)
def test_a_friend_who_drops_somebody_has_ended_it(told: str) -> None:
    assert dropped_by_a_friend_in(told)
    assert near(told, (JEALOUS, 0.53), (PAST, 0.53), (WORN_THIN, 0.4))[0] == BREAK_UP


@pytest.mark.parametrize("told", ["my friend dropped me off at home", "my friends are nice, my boyfriend dumped me", "my friend dropped a glass"])
def test_a_lift_and_a_boyfriend_are_something_else(told: str) -> None:
    assert not dropped_by_a_friend_in(told)


def test_a_dropped_friend_hears_of_a_friend(desk: Desk) -> None:
    said = text(desk.say("my best friend since school just dropped me", BREAK_UP))
    assert "dropped by a friend" in said


def test_what_is_thought_of_the_writer_is_not_said_back_to_the_other(desk: Desk) -> None:
    desk.say("what can I reply?", "validate")
    said = text(desk.say("she thinks i cheat. i didnt", JEALOUS))
    assert "you cheat" not in said


@pytest.mark.parametrize("asked", ["just give me a text to send", "pls write me a message", "what do i text her", "give me something to say to him"])
def test_a_request_for_words_is_no_draft(desk: Desk, asked: str) -> None:
    desk.say("what can I reply?", "validate")
    desk.say('she said "you are never home and I sit here alone"', "validate")
    assert "Good that you tried" not in text(desk.say(asked, "export_my_data"))


def test_one_word_that_came_back_is_no_draft_either(desk: Desk) -> None:
    desk.say("what can I reply?", "validate")
    desk.say('she said "you are never home and I sit here alone"', "validate")
    said = text(desk.say('she replied "whatever"', "validate"))
    assert any(line in said for line in ("I still mean it", "I heard you", "I'd like to hear more"))


def test_a_line_that_is_liked_is_a_line_found(desk: Desk) -> None:
    desk.say("my wife has not spoken to me for three days", WORN_THIN)
    desk.say("what do i say to her", "validate")
    assert "That one is for me" not in text(desk.say("ok that is better", "affirm"))


def test_what_if_after_the_words_were_found_looks_ahead(desk: Desk) -> None:
    desk.say("my wife has not spoken to me for three days", WORN_THIN)
    desk.say("what do i say to her", "validate")
    desk.say("yes", "affirm")
    assert "steps done" not in text(desk.say("what if she says leave me alone", "remind_me"))


@pytest.mark.parametrize("told", ["i cook his food he like. he not say thank", "he never says thank you for the dinner", "my son doesnt help me in the house"])
def test_who_gets_no_thanks_is_not_taught_to_thank(told: str) -> None:
    assert near(told, ("step/support_appreciation", 0.9), (JEALOUS, 0.2))[0] == WORN_THIN


@pytest.mark.parametrize("asked", ["how do i thank him when he never helps me", "i want to learn to say thanks", "can you teach me to support her"])
def test_who_asks_for_a_step_gets_it(asked: str) -> None:
    assert near(asked, ("step/support_appreciation", 0.9), (JEALOUS, 0.2))[0] == "step/support_appreciation"


def test_silence_told_is_no_look_from_the_other_side() -> None:
    assert not FROM_THEIR_SIDE.search("i ask what is, he say nothing")
    assert FROM_THEIR_SIDE.search("i think she is just tired of me")


@pytest.mark.parametrize("said", ["hey quick. gf mad, 2 min", "my gf is mad, only 5 minutes", "hi quick, my gf is mad"])
def test_two_minutes_are_a_hurry(said: str) -> None:
    told = besides_hurry(said)
    assert told is not None
    assert "min" not in told.split()


@pytest.mark.parametrize("asked", ["any last tip", "any tips?", "ok got any advice for tonight"])
def test_a_tip_is_something_for_today(asked: str) -> None:
    assert asks_for_today(asked)


@pytest.mark.parametrize("asked", ["any tips for a first date", "any advice column i can read", "the last tip was bad"])
def test_a_tip_with_a_subject_of_its_own_is_not(asked: str) -> None:
    assert not asks_for_today(asked)


@pytest.mark.parametrize("told", ["its not that bad, i'm bigger than her", "it was nothing, i can take it"])
def test_a_man_who_makes_it_small_is_taken_seriously(told: str) -> None:
    assert made_small_in(told) == "not_so_bad"


@pytest.mark.parametrize("told", ["what if she hurts herself when i go", "he says he would kill himself if i leave", "she might do something to herself"])
def test_who_fears_that_the_other_hurts_themselves_is_accused_of_nothing(told: str) -> None:
    assert _own_hand(told)


@pytest.mark.parametrize("told", ["i hit her and now she hurts herself", "i want to hurt him before he hurts himself", "i hurt myself"])
def test_who_tells_of_their_own_hand_is_heard_as_before(told: str) -> None:
    assert not _own_hand(told)


def test_that_sounds_needy_turns_the_words_down_and_a_needy_dog_does_not() -> None:
    assert not_ones_own_in("that sounds needy")
    assert not not_ones_own_in("it is cold here")
    assert not not_ones_own_in("my dog sounds needy")


def test_so_i_just_wait_is_about_writing_first() -> None:
    assert WRITE_OR_WAIT.search("so i just wait?")
    assert not WRITE_OR_WAIT.search("i just wait for him every evening")


@pytest.mark.parametrize("asked", ["just give me a text to send", "pls write me a message", "give me a line i can send"])
def test_a_text_to_send_is_no_export_of_data(desk: Desk, asked: str) -> None:
    desk.say("my wife has not spoken to me for three days", WORN_THIN)
    assert '"I miss talking with you.' in text(desk.say(asked, "export_my_data"))


def test_what_has_no_verb_is_not_said_back_in_a_hurry(desk: Desk) -> None:
    assert "So gf" not in text(desk.say("hey quick. gf mad bc i liked her friends pic, 2 min", JEALOUS))


def test_one_word_that_came_back_before_any_reply_was_looked_for(desk: Desk) -> None:
    assert "What did they say" not in text(desk.say('she replied "whatever"', "validate"))


def test_what_do_i_do_after_a_worry_is_one_small_thing(desk: Desk) -> None:
    desk.say("my wife has not spoken to me for three days", WORN_THIN)
    said = text(desk.say("what do i do", "help"))
    assert "today" in said.lower()
    assert "delete my data" not in said


@pytest.mark.parametrize("told", ["my boyfriend is mad because i work late", "she is angry with me and i dont know why", "he gets so annoyed when i am tired"])
def test_who_is_angry_is_no_reason_to_doubt_them(told: str) -> None:
    assert near(told, (JEALOUS, 0.5), ("roadblock/lack_of_time", 0.14))[0] == WORN_THIN


@pytest.mark.parametrize("told", ["he is mad because i talk to other men", "she is angry with me because she saw my texts", "i am mad because i think he lies"])
def test_where_something_is_suspected_it_stays_a_doubt(told: str) -> None:
    assert near(told, (JEALOUS, 0.5), ("roadblock/lack_of_time", 0.14))[0] == JEALOUS

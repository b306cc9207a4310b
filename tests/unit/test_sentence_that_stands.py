"""A sentence said as "I" is put together by questions, and then changed part by part: the feeling, the request, its length."""

from __future__ import annotations

import pytest

from tests.unit.desk import Desk, exercises, text


def test_without_trained_weights_the_sentence_is_put_together_by_questions(desk: Desk) -> None:
    desk.say("you never listen to me", "i_statement")
    desk.say("you looked at your phone while I was talking", "i_statement")
    desk.say("hurt", "i_statement")
    whole = text(desk.say("put it away while we eat", "i_statement"))
    assert "you looked at your phone while I was talking" in whole
    assert "Could you put it away while we eat?" in whole


def a_sentence_that_stands(desk: Desk) -> str:
    """When you don't ring me for weeks, I feel sad. Could you call me on Sundays?"""
    desk.say("you never listen to me", "i_statement")
    desk.say("you don't ring me for weeks")
    desk.say("sad")
    return text(desk.say("call me on Sundays"))


def test_the_feeling_named_is_taken_and_not_the_one_it_replaces(desk: Desk) -> None:
    assert "I feel sad" in a_sentence_that_stands(desk)
    assert "I feel lonely" in text(desk.say("Lonely would be more truthful than sad."))


def test_a_rejected_feeling_never_comes_again_and_a_judgement_gets_a_feeling_behind_it(desk: Desk) -> None:
    a_sentence_that_stands(desk)
    desk.say("Lonely would be more truthful than sad.")
    other = desk.say("I don't feel lonely. I feel ignored. another feeling", "worry/low_mood")
    assert "I feel hurt" in text(other)
    assert "what they did" in text(other)
    offered = {chip.title for bubble in other.bubbles for chip in bubble.chips}
    assert "Hurt" in offered
    assert not offered & {"Sad", "Lonely"}
    assert not {chip.title for bubble in desk.say("another feeling").bubbles for chip in bubble.chips} & {"Sad", "Lonely"}


def test_let_down_is_a_judgement_and_not_down(desk: Desk) -> None:
    a_sentence_that_stands(desk)
    assert "I feel disappointed" in text(desk.say("I feel let down", "worry/low_mood"))


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("The ask is wrong. I want him to take one night with Mum and to ask me how I am.", "Could you take one night with Mum, and ask me how I am?"),
        ("ask him to drive me to the station", "Could you drive me to the station?"),
        ("she should tell me a day before", "Could you tell me a day before?"),
        ("I said he should think before he speaks", "Could you think before you speak?"),
        ("the ask should be: answer within a day", "Could you answer within a day?"),
        ("no, I'd like them to come over on Friday", "Could you come over on Friday?"),
    ],
)
def test_what_somebody_is_to_do_takes_the_place_of_the_request_and_the_rest_stays(desk: Desk, said: str, asked: str) -> None:
    a_sentence_that_stands(desk)
    changed = text(desk.say(said, "step/express_needs"))
    assert asked in changed
    assert "you don't ring me for weeks" in changed
    assert "I feel sad" in changed


def test_what_somebody_is_to_stop_is_asked_for_in_the_positive(desk: Desk) -> None:
    a_sentence_that_stands(desk)
    assert text(desk.say("he should stop laughing at me"))
    assert "Could you let me finish?" in text(desk.say("let me finish"))


@pytest.mark.parametrize("said", ["Tom and I have known each other since school", "That is generic and it is not what I asked.", "sorry, I don't get it"])
def test_no_other_sentence_begins_unasked_while_one_stands(desk: Desk, said: str) -> None:
    a_sentence_that_stands(desk)
    assert "What I saw: you don't ring me for weeks. What I feel: sad." in text(desk.say(said, "roadblock/poor_communication"))


def test_an_accusing_sentence_of_its_own_takes_the_place_of_the_one_that_stands(desk: Desk) -> None:
    a_sentence_that_stands(desk)
    assert "ring me" not in text(desk.say("you forgot the tickets", "i_statement"))


def test_shorter_keeps_the_gentle_opening_and_says_what_it_left_out(desk: Desk) -> None:
    desk.say("you never listen to me", "i_statement")
    desk.say("you scroll through your phone while I am telling you something")
    desk.say("sad")
    desk.say("put it away")
    gentle = text(desk.say("Gentler"))
    opening = gentle.split('"')[1].split(".")[0]
    shorter = text(desk.say("Shorter"))
    assert shorter.split('"')[1].startswith(opening)
    assert 'left out "while I am telling you something"' in shorter


def test_nothing_left_out_nothing_said_of_it(desk: Desk) -> None:
    a_sentence_that_stands(desk)
    shorter = text(desk.say("Shorter"))
    assert "left out" not in shorter
    assert "meaning is the same" not in shorter


@pytest.mark.parametrize("told", ["done it. she cried", "I told her and she went quiet", "ok i said it"])
def test_who_has_said_it_is_asked_how_it_was_and_gets_no_new_sentence(desk: Desk, told: str) -> None:
    a_sentence_that_stands(desk)
    heard = text(desk.say(told, "worry/loneliness"))
    assert "I feel" not in heard
    assert exercises(desk) == {}

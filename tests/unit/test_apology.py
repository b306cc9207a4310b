"""Words for a sorry: for one's own deed, in one's own words, and never to somebody who frightens."""

from __future__ import annotations

import pytest

from tests.unit.desk import Desk, text


@pytest.mark.parametrize(
    ("asked", "sorry"),
    [
        ("quick: gf mad i forgot her bday, what do i say NOW", "I forgot your birthday"),
        ("I snapped at her last night and she's crying, what can I say?", "I snapped at you last night"),
        ("I cancelled on my friend again, how do I tell her", "I cancelled on you again"),
    ],
)
def test_who_did_something_and_asks_what_to_say_gets_an_apology_in_their_own_words(desk: Desk, asked: str, sorry: str) -> None:
    offered = desk.say(asked, "validate")
    assert sorry in text(offered)
    shorter = desk.say("shorter")
    assert sorry in text(shorter)
    assert len(shorter.bubbles) < len(offered.bubbles)


@pytest.mark.parametrize(
    ("asked", "sorry"),
    [
        ("k. write me the text. sorry i cancelled ur birthday", "I cancelled your birthday"),
        ("how do i say sorry about the dinner", "I let you down over the dinner"),
        ("what do i text her. sorry about last night", "I let you down last night"),
        ("how do i apologise to my sister, i was late to her wedding", "I was late to your wedding"),
    ],
)
def test_who_wants_words_for_a_sorry_gets_them_whatever_it_looks_like(desk: Desk, asked: str, sorry: str) -> None:
    assert sorry in text(desk.say(asked, "out_of_scope"))


def test_a_deed_told_when_asked_for_words_gets_an_apology_too(desk: Desk) -> None:
    desk.say("what can I reply?", "validate")
    assert "I forgot your birthday" in text(desk.say("I forgot her birthday"))


def test_a_plain_sorry_is_good_and_a_sorry_with_a_but_gets_one_tip(desk: Desk) -> None:
    desk.say("I forgot her birthday, what do I say", "validate")
    explained = text(desk.say("I'm sorry but I had so much to do and you know how it is with me"))
    assert "I forgot your birthday" in explained
    assert "I forgot your birthday" not in text(desk.say("I'm sorry I forgot your birthday. It mattered to you and I let you down."))


def test_what_the_other_says_next_is_answered_without_the_old_apology(desk: Desk) -> None:
    desk.say("I forgot her birthday, what do I say", "validate")
    assert "birthday" not in text(desk.say('what can I reply? She said "my dad died this morning"', "validate"))


@pytest.mark.parametrize(
    "asked",
    [
        "I didn't answer and he took my keys, what do I say",
        "I forgot to ask him before I spent money and he's raging, what do I say so he calms down",
        "I snapped at my daughter and shook her, what do I say",
        "I lost the baby, how do I tell him",
        "I missed him so much, what do I write",
        "I didn't come to her party because she hit me, what do I say",
        "he said I ruined his life, what can I say",
    ],
)
def test_nobody_is_told_to_be_sorry_for_a_loss_or_to_somebody_who_frightens(desk: Desk, asked: str) -> None:
    assert "sorry" not in text(desk.say(asked, "validate")).lower()


@pytest.mark.parametrize(
    "asked",
    [
        "how do I say sorry for her loss",
        "sorry, I meant my sister. What do I write",
        "how do I say sorry about the funeral",
        "sorry i don't know. what do i text",
        "how do i apologise, he was so furious that I was scared",
    ],
)
def test_a_condolence_or_a_slip_is_no_apology(desk: Desk, asked: str) -> None:
    assert "on me" not in text(desk.say(asked, "out_of_scope"))
    assert "I'm sorry. It was mine" not in text(desk.say(asked, "out_of_scope"))


@pytest.mark.parametrize(
    ("asked", "sorry"),
    [
        ("how can i say sorry to my sister for shouting", "I shouted at you"),
        ("how do i apologise to my mum for lying to her about school", "I lied to you about school"),
        ("help me apologize to my wife for forgetting our anniversary", "I forgot our anniversary"),
        ("how can i say sorry for not calling him on his birthday", "I didn't call you on your birthday"),
        ("how do i apologize to my daughter for not being there", "I wasn't there"),
    ],
)
def test_a_sorry_for_something_gets_its_words_and_no_step(desk: Desk, asked: str, sorry: str) -> None:
    assert sorry in text(desk.say(asked, "step/conflict"))


def test_a_sorry_for_nothing_named_asks_what_it_is_for_and_takes_the_answer(desk: Desk) -> None:
    assert "Step 8" not in text(desk.say("how do i apologise to my mum", "step/conflict"))
    assert "I shouted at you" in text(desk.say("I shouted at her last night", "nlu_fallback"))


@pytest.mark.parametrize("asked", ["how do i say sorry to my husband for hitting him", "how do i say sorry so he stops hitting me"])
def test_no_sorry_is_worded_for_blows(desk: Desk, asked: str) -> None:
    assert "I'm sorry" not in text(desk.say(asked, "step/conflict", soft=("harm_to_others",), alarmed=True))


@pytest.mark.parametrize(
    "told", ["quick: forgot to pick up my gf from airport, she's furious, what do i text", "my wife is furious, i forgot our anniversary, what do i say"]
)
def test_who_is_furious_about_a_plain_wrong_is_told_sorry(desk: Desk, told: str) -> None:
    assert "I forgot" in text(desk.say(told, "validate"))


@pytest.mark.parametrize(
    "told",
    [
        "he gets furious when i am late, what do i say",
        "i was late and he screamed at me, what do i say",
        "she is always furious, i forgot the milk, what do i say",
    ],
)
def test_who_rages_or_shouts_is_told_no_sorry(desk: Desk, told: str) -> None:
    assert "I'm sorry" not in text(desk.say(told, "validate"))

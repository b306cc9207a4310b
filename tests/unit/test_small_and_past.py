"""A small annoyance gets a sentence at once, a piece of the past is named, and what comes next in such talks is heard."""

from __future__ import annotations

import pytest

from closer.cues.another_person import is_another
from closer.cues.everyday import everyday_in
from closer.cues.given_away import given_away_in
from closer.cues.how_long import asks_how_long
from closer.cues.own_wrong import heard_in_public_in, own_wrong_in
from closer.cues.reproached import denies_it, reproached_in
from closer.cues.sent import sent_alone_in
from closer.cues.their_mind import doubts_own_feeling
from closer.cues.unborn import grieves_apart_in
from closer.cues.wanted import message_to_break_in, only_a_style_in
from closer.cues.wary import wary_in
from tests.unit.desk import Desk, text

GONE = "dad sold the house i grew up in without telling us"


@pytest.mark.parametrize(
    "told",
    [
        GONE,
        "my mum threw away my childhood drawings when she moved",
        "my sister gave away gran's ring",
        "they are selling our family home and nobody asked me",
        "my old teddy was in the skip",
    ],
)
def test_a_piece_of_the_past_that_is_gone_is_heard(told: str) -> None:
    assert given_away_in(told)


@pytest.mark.parametrize("told", ["he sold his car", "my dad gave away the dog food", "she threw away the leftovers"])
def test_a_thing_without_a_past_is_no_piece_of_it(told: str) -> None:
    assert not given_away_in(told)


@pytest.mark.parametrize("label", ["roadblock/past_hurt", "roadblock/poor_communication"])
def test_what_is_gone_is_named_and_no_guard_is_spoken_of(desk: Desk, label: str) -> None:
    answer = text(desk.say(GONE, label))
    assert "piece of you" in answer
    assert "guard" not in answer


@pytest.mark.parametrize("told", ["my flatmate uses my towel", "my flatmate takes my oat milk and says she will replace it", "he always leaves the lights on"])
def test_milk_and_towels_are_a_small_annoyance(told: str) -> None:
    assert everyday_in(told)


@pytest.mark.parametrize(
    "told", ["he takes my keys and my phone", "he eats my food so i go hungry", "she leaves the table crying", "my husband uses my towel to hide her perfume"]
)
def test_what_may_weigh_is_no_small_annoyance(told: str) -> None:
    assert not everyday_in(told)


def test_another_is_to_hear_it_where_only_a_man_was_told_of() -> None:
    assert is_another("how do i tell her", "he never helps with the kids")
    assert not is_another("how do i tell her", "my wife never helps with the kids")
    assert not is_another("how do i tell her", "he says his mother is always right")


@pytest.mark.parametrize("asked", ["how long should i wait", "how long do i give him before i call", "i said sorry, how long should i wait"])
def test_how_long_to_wait_gets_an_answer(desk: Desk, asked: str) -> None:
    assert asks_how_long(asked)
    desk.say("we had a fight and he left", "roadblock/poor_communication")
    assert "right number" in text(desk.say(asked, "out_of_scope"))


def test_a_wait_for_the_bus_is_none() -> None:
    assert not asks_how_long("how long do i wait at the bus stop")


@pytest.mark.parametrize("asked", ["am i overreacting", "am i being too sensitive?"])
def test_who_doubts_a_feeling_is_not_sent_to_a_sorry(desk: Desk, asked: str) -> None:
    assert doubts_own_feeling(asked)
    desk.say("he forgot our anniversary", "worry/low_mood")
    assert "sorry" not in text(desk.say(asked, "bot_challenge"))


def test_a_sorry_is_found_where_mum_learnt_it_from_the_comments(desk: Desk) -> None:
    told = "mum found out from the comments and she's not picking up"
    assert heard_in_public_in(told)
    assert "sorry" in text(desk.say(told, "nlu_fallback"))


@pytest.mark.parametrize("told", ["she found out from the doctor and is crying", "my friend found out from a post that her husband cheats"])
def test_news_of_somebody_else_is_nothing_to_be_sorry_for(told: str) -> None:
    assert not heard_in_public_in(told)


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ("how i say to her i miss her", "I miss you"),
        ("how do i tell him i like hearing from him", "I like hearing from you"),
        ("how do i tell her twice a week is enough", "Twice a week is enough"),
        ("how do i tell her she is lazy", None),
        ("how do i tell him i'm leaving him", None),
    ],
)
def test_whoever_is_to_hear_it_is_you_in_it(asked: str, message: str | None) -> None:
    assert message_to_break_in(asked) == message


def test_a_message_of_one_s_own_is_made_shorter_and_not_replaced(desk: Desk) -> None:
    desk.say("we see each other only in the door", "roadblock/lack_of_time")
    desk.say("how i say to her i miss her", "worry/loss")
    assert "I miss you" in text(desk.say("too long for me", "i_dont_understand"))


@pytest.mark.parametrize("said", ["i don't want to hurt her", "i don't want to sound needy", "i don't want a big talk about it"])
def test_who_is_wary_gets_a_light_line(desk: Desk, said: str) -> None:
    assert wary_in(said)
    desk.say("we only talk about the children", "roadblock/poor_communication")
    assert '"' in text(desk.say(said, "nlu_fallback"))


def test_what_was_sent_is_received_alone(desk: Desk) -> None:
    assert sent_alone_in("ok sent it")
    desk.say("we only talk about the children", "roadblock/poor_communication")
    desk.say("what can i say", "validate")
    assert "phone" in text(desk.say("ok sent it", "step_done"))
    assert "warm" in text(desk.say("she just put a heart on it", "roadblock/poor_communication"))


def test_a_denied_reproach_is_left_open(desk: Desk) -> None:
    told, denied = "my wife says i never listen", "that's not true, i listen all the time"
    assert reproached_in(told)
    assert denies_it(denied)
    desk.say(told, "roadblock/poor_communication")
    assert "both can be true" in text(desk.say(denied, "deny", before=told))


def test_who_only_draws_back_since_a_miscarriage_is_not_feared() -> None:
    assert grieves_apart_in("since the miscarriage she doesn't touch me")
    assert not grieves_apart_in("since the miscarriage he doesn't talk and he scares me")


def test_own_wrong_is_told_to_the_one_it_hurt() -> None:
    assert own_wrong_in("i read my girlfriend's messages and she caught me") == "I read your messages"
    assert own_wrong_in("wife angry i missed parents evening") == "I missed the parents evening"


def test_a_style_alone_is_no_greeting(desk: Desk) -> None:
    assert only_a_style_in("gentler")
    assert not only_a_style_in("he was gentler with the dog than with me")
    desk.say("we only talk about the children", "roadblock/poor_communication")
    assert '"' in text(desk.say("gentler", "greet", before="we only talk about the children"))


def test_words_that_waited_for_a_no_are_given_after_it(desk: Desk) -> None:
    desk.say("he sold it all and laughed", "roadblock/poor_communication", soft=("abuse",), alarmed=True)
    assert "safe" in text(desk.say("what can i say to him", "validate"))
    assert '"' in text(desk.say("no", "deny"))

"""Who asks what to say behind a sad story gets a warm line that can be said, about what was told, and a shorter one where it is too long."""

from __future__ import annotations

import pytest

from closer.cues.praise import praises_in
from closer.cues.wanted import SAY_THAT, asks_for_a_question, asks_how_to_start, asks_when_in, tells_glad_in
from closer.cues.who_died import who_died_in
from tests.unit.desk import Desk, exercises, text

LOSS, WORN_THIN, GOOD_NEWS = "worry/loss", "roadblock/poor_communication", "worry/good_news"


@pytest.mark.parametrize(
    "asked",
    [
        "what could i say to mum",
        "what can i say when he comes in",
        "what do i say when he gets home",
        "what i can say to husband",
        "how i say when he is tired",
        "fine what do i say to her face",
        "give me something to text that isn't cringe",
        "what do i say to my mother in law",
        "what would go in the letter",
    ],
)
def test_words_are_asked_for_in_many_ways(asked: str) -> None:
    assert SAY_THAT.match(asked)


@pytest.mark.parametrize(
    "asked", ["what do i say when he gets angry", "what do i say when she says no", "what can i say so he trusts me", "what do I do when he comes home?"]
)
def test_fear_an_answer_and_a_deed_are_no_meeting(asked: str) -> None:
    assert not SAY_THAT.match(asked)


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("my dad died in march and now my mum sits alone", "Dad"),
        ("my husband's father died and he doesn't talk", "your father"),
        ("my brother passed away", "him"),
        ("my best friend died", "them"),
        ("we lost the baby", "them"),
        ("my sister passed her exam", "them"),
    ],
)
def test_the_one_who_died_is_named_as_one_speaks_of_them_at_home(told: str, who: str) -> None:
    assert who_died_in(told) == who


def test_behind_a_death_the_line_speaks_of_the_one_who_died_and_can_be_shorter(desk: Desk) -> None:
    desk.say("my dad died in march. my mum sits in the kitchen alone", LOSS)
    line = text(desk.say("what could i say to mum", "validate", before="my dad died in march. my mum sits in the kitchen alone"))
    assert "Dad" in line
    assert "sentence the way it is in your head" not in line
    shorter = text(desk.say("shorter", "i_dont_understand"))
    assert "Dad" in shorter
    assert len(shorter.split()) < 10


def test_beside_somebody_ill_nobody_is_spoken_of_as_dead(desk: Desk) -> None:
    told = "my mum nurses my dad at home since his stroke and she talks only to the nurse now"
    assert "your dad, who is still here" in text(desk.say(told, LOSS))
    line = text(desk.say("what can i say when he comes in", "validate", before=told))
    assert "think of them" not in line
    assert '"It' in line
    assert "afraid" not in line


def test_shorter_while_the_sentence_is_asked_for_is_not_meant_for_the_coach(desk: Desk) -> None:
    desk.say("Help me say it", "i_statement", "i_statement")
    assert "meant" not in text(desk.say("shorter", "i_dont_understand"))
    assert exercises(desk) == {"i_statement": False}


def test_beside_somebody_sad_over_something_of_their_own_nobody_is_mourned_or_blamed(desk: Desk) -> None:
    told = "my wife's best friend moved away and she has been crying on the sofa for a week"
    assert "your wife" in text(desk.say(told, WORN_THIN))
    line = text(desk.say("what can i say when she comes down", "validate", before=told))
    assert any(kind in line for kind in ("You don't have to talk", "near you", "company"))


def test_who_is_glad_wants_to_say_so_and_is_taught_no_step(desk: Desk) -> None:
    desk.say("my son got into med school!!!", GOOD_NEWS)
    assert "Step" not in text(desk.say("i want to tell him how much that meant", "step/express_needs"))
    assert tells_glad_in("how do i tell her how proud i am")
    assert not tells_glad_in("i want to tell him how lonely i am")


@pytest.mark.parametrize("asked", ["what could i ask instead", "what can i ask him", "so what should i ask my dad then"])
def test_who_looks_for_a_question_gets_one(desk: Desk, asked: str) -> None:
    desk.say("every call with my dad is about the weather", WORN_THIN)
    assert asks_for_a_question(asked)
    assert '?"' in text(desk.say(asked, "i_dont_know"))


def test_what_to_open_with_asks_for_a_start_and_still_today_for_the_hour() -> None:
    assert asks_how_to_start("what do i open with tonight")
    assert asks_when_in("can i still say that today?")


@pytest.mark.parametrize("said", ["perfect", "ha. ok that one isn't bad", "good idea", "brilliant thanks", "i love that"])
def test_a_word_of_praise_is_praise(said: str) -> None:
    assert praises_in(said)


@pytest.mark.parametrize("said", ["that's not perfect", "i love him", "that is bad", "he is perfect", "not good", "perfect mess as always"])
def test_what_is_told_is_no_praise(said: str) -> None:
    assert not praises_in(said)

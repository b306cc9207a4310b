"""Who names what somebody leaves undone hears it said back, and is offered words for it; who has nobody at all is lonely first."""

from __future__ import annotations

import pytest

from closer.cues.left_undone import left_undone_by_them_in
from closer.language.meaning import Meaning
from closer.precedence import by_precedence
from tests.unit.desk import Desk, text

WORN_THIN, ALONE = "roadblock/poor_communication", "worry/loneliness"
TOLD = [
    "he never calls me and i sit at home",
    "my sister never visits me, i am alone with mum",
    "she doesn't ask how my day was, i feel so alone",
    "my son hardly ever rings and the evenings are long",
    "my best friend stopped writing to me and i miss the talks",
    "mum never says good night, i lie there alone",
]


@pytest.mark.parametrize("told", TOLD)
def test_what_is_left_undone_comes_before_how_it_feels(told: str) -> None:
    assert by_precedence([Meaning(ALONE, 0.5, 0, len(told)), Meaning(WORN_THIN, 0.1, 0, len(told))], told)[0].label == WORN_THIN


@pytest.mark.parametrize(
    "told",
    [
        "nobody ever calls me, my sister never rings either, no one does",
        "since he died she never visits me",
        "I never call anybody and sit at home",
        "he never talks to me",
        "my friends are nice, I just never call them",
    ],
)
def test_who_has_nobody_or_leaves_it_undone_themselves_is_not_meant(told: str) -> None:
    assert not left_undone_by_them_in(told)


@pytest.mark.parametrize("told", TOLD[:3])
def test_it_is_said_back_and_words_are_offered(desk: Desk, told: str) -> None:
    said = text(desk.say(told, WORN_THIN))
    assert "So " in said
    assert said.endswith("?")
    assert "words" in said or "sentence" in said
    assert "step" not in said


def test_a_yes_leads_to_the_sentence_and_anything_else_does_not(desk: Desk) -> None:
    offered = desk.say(TOLD[0], WORN_THIN)
    assert '"' in text(desk.tap(offered, "Yes, find words"))
    desk.say(TOLD[1], WORN_THIN)
    assert "good day" not in text(desk.say("thanks", "thanks"))


@pytest.mark.parametrize(
    "wish",
    [
        "i just want her to ask me how my day was",
        "i wish he could see the baby",
        "all i want is for him to come in through that door",
        "if only she would ring once more",
        "i'd give anything for one more call with mum",
        "sometimes i just want to hear his voice",
    ],
)
@pytest.mark.parametrize("label", ["step/express_needs", "out_of_scope", "i_statement"])
def test_a_wish_in_grief_is_received_and_teaches_nobody_a_step(desk: Desk, wish: str, label: str) -> None:
    desk.say("my mum died in april. i just sit in her kitchen", "worry/loss")
    said = text(desk.say(wish, label))
    assert "Step" not in said
    assert "?" in said
    assert any(words in said for words in ("small thing", "A wish like that"))


@pytest.mark.parametrize(("said", "label"), [("i want to know what helps?", "help"), ("next step please", "next_step"), ("i want you to help me", "help")])
def test_a_request_in_grief_is_answered(desk: Desk, said: str, label: str) -> None:
    desk.say("my mum died in april. i just sit in her kitchen", "worry/loss")
    assert "A wish like that" not in text(desk.say(said, label))


def test_what_is_told_in_grief_teaches_no_step_either(desk: Desk) -> None:
    desk.say("my mum died in april. i just sit in her kitchen", "worry/loss")
    assert "Step" not in text(desk.say("she always listened to me until the end", "step/active_listening"))


def test_who_wants_no_words_gets_one_small_thing_instead(desk: Desk) -> None:
    desk.say(TOLD[2], WORN_THIN)
    answer = text(desk.say("no", "deny"))
    assert "words" in answer or "said today" in answer
    assert "ten minutes" in answer and "?" not in answer

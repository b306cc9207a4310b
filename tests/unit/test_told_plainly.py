"""What is told plainly of somebody is heard: as no greeting, no step, no question, and with no rival, end or death that the words don't bear out."""

from __future__ import annotations

import pytest

from closer.cues.signs import borne_out_in
from closer.language.meaning import Meaning
from closer.precedence import by_precedence
from tests.unit.desk import Desk

WORN_THIN, JEALOUS, ENDED, GONE = "roadblock/poor_communication", "worry/trust_and_jealousy", "worry/break_up", "worry/loss"


def heard(text: str, *meant: tuple[str, float]) -> str:
    return by_precedence([Meaning(label, share, 0, len(text)) for label, share in meant], text)[0].label


@pytest.mark.parametrize("told", ["he has been quiet all evening", "my husband just sits there with the paper", "she went up without a word tonight"])
def test_what_is_told_of_somebody_is_no_greeting(told: str) -> None:
    assert heard(told, ("greet", 0.35), ("third_party_risk", 0.31), (WORN_THIN, 0.08)) == WORN_THIN


@pytest.mark.parametrize("told", ["i slept badly and he did too", "she was quiet all day", "my mum called and i was asleep"])
def test_what_is_told_of_a_day_is_no_step_that_was_tried(told: str) -> None:
    assert heard(told, ("step_done", 0.89), (WORN_THIN, 0.08)) == WORN_THIN


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("hi there, it's me again", "greet"),
        ("good morning to you all", "greet"),
        ("i told him and he laughed", "step_done"),
        ("we had our ten minutes last night, he told me about his boss", "step_done"),
        ("i have to go now, he is home", "goodbye"),
        ("say again what the second one was", "remind_me"),
    ],
)
def test_small_talk_and_a_try_stay_what_they_are(said: str, label: str) -> None:
    assert heard(said, (label, 0.7), (WORN_THIN, 0.1)) == label


def test_he_comes_home_and_goes_to_bed_is_no_goodbye() -> None:
    assert heard("he comes home, eats, goes to bed", ("goodbye", 0.68), ("roadblock/lack_of_time", 0.18)) == "roadblock/lack_of_time"


def test_who_asks_nothing_has_no_question() -> None:
    assert heard("my boyfriend is always with his friends", ("faq/in_friendship", 0.6), (WORN_THIN, 0.08)) == WORN_THIN
    assert heard("is it normal that my boyfriend is always with his friends?", ("faq/in_friendship", 0.6), (WORN_THIN, 0.08)) == "faq/in_friendship"


@pytest.mark.parametrize("told", ["my husband came home late again", "she went to bed early again"])
def test_no_rival_is_brought_up_on_a_hunch(told: str) -> None:
    assert heard(told, (JEALOUS, 0.4), (WORN_THIN, 0.15)) == WORN_THIN
    assert heard("he came home late and turned his phone face down", (JEALOUS, 0.4), (WORN_THIN, 0.15)) == JEALOUS


@pytest.mark.parametrize("told", ["since he retired he sits in the garage with his radio all day", "he gave me an envelope and went back to the garage"])
def test_nothing_has_ended_where_somebody_only_withdraws(told: str) -> None:
    assert heard(told, (ENDED, 0.65), ("worry/loneliness", 0.2), (WORN_THIN, 0.05)) == WORN_THIN
    assert heard("he moved out in may and the garage is empty", (ENDED, 0.65), ("worry/loneliness", 0.2)) == ENDED


def test_who_is_only_cold_has_not_left() -> None:
    assert heard("she has been off with me since sunday", (ENDED, 0.99), (WORN_THIN, 0.01)) == WORN_THIN
    assert heard("she was cold to me and then she broke up with me", (ENDED, 0.99), (WORN_THIN, 0.01)) == ENDED


@pytest.mark.parametrize(
    ("label", "told", "bears_out"),
    [
        (ENDED, "he retired and I put two cups on the table and think is this what is left of us", False),
        (ENDED, "our daughter moved out and the house is quiet", False),
        (ENDED, "he left the table without a word", False),
        (ENDED, "he left me in march", True),
        (ENDED, "she moved in with a man from the club", True),
        (GONE, "he sits in the armchair all day", False),
        (JEALOUS, "he is tired all the time", False),
        (JEALOUS, "i can't trust her since then", True),
        ("worry/stay_or_go", "is this what is left of us", True),
        ("roadblock/past_hurt", "he is tired all the time", True),
    ],
)
def test_what_would_hurt_needs_a_sign(label: str, told: str, bears_out: bool) -> None:
    assert borne_out_in(label, told) is bears_out


A_LONG_STORY = (
    "My husband retired in June. We had so many plans, the garden, a trip to the coast. Now he sits in the armchair with the paper all day. "
    "I put two cups on the table in the morning and he drinks his without a word. I talk and he nods. It has been half a year."
)


def test_beside_a_story_in_which_nobody_left_no_chip_speaks_of_a_break_up(desk: Desk) -> None:
    reply = desk.say(A_LONG_STORY, WORN_THIN, meanings=((WORN_THIN, 0.5), (ENDED, 0.3), (GONE, 0.2), ("roadblock/lack_of_time", 0.1)))
    titles = [chip.title for chip in reply.bubbles[-1].chips]
    assert "A break-up" not in titles
    assert "Losing someone" not in titles
    assert "No time for each other" in titles or any("time" in title.lower() for title in titles)


@pytest.mark.parametrize(("told", "label"), [("and if we are both busy?", "worry/stay_or_go"), ("mum's house", GONE)])
def test_no_parting_and_no_death_is_brought_up_on_a_hunch(told: str, label: str) -> None:
    assert heard(told, (label, 0.45), ("worry/loneliness", 0.05)) != label


def test_a_death_that_is_told_of_is_mourned() -> None:
    assert heard("mum died", (GONE, 0.45), ("worry/loneliness", 0.05)) == GONE


def test_what_is_denied_is_not_heard() -> None:
    assert heard("no she is not cheating", (JEALOUS, 0.99), (WORN_THIN, 0.01)) != JEALOUS


def test_what_a_father_never_asks_is_no_line_that_is_overstepped() -> None:
    assert heard("my dad never asks about my life", ("worry/boundaries", 0.91), (WORN_THIN, 0.05)) == WORN_THIN


A_STORY_BETWEEN_TWO = (
    "My mother moved in with us in spring. Every evening she comments on how I cook, and he goes out to the shed until ten. "
    "Yesterday I dropped a bowl and both of them said that I should be more careful."
)


def test_a_story_that_asks_nothing_gets_no_lesson() -> None:
    assert heard(A_STORY_BETWEEN_TWO, ("step/conflict", 0.3), (WORN_THIN, 0.1)) == WORN_THIN
    assert heard(f"{A_STORY_BETWEEN_TWO} How do I talk to them?", ("step/conflict", 0.3), (WORN_THIN, 0.1)) == "step/conflict"

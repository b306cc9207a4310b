"""Grief is heard where somebody died or was really lost, and not from a sad tone: nobody is asked about "the one who died" who lives in the next room."""

from __future__ import annotations

import pytest

from closer.cues.couple import of_a_couple_in
from closer.language.meaning import Meaning
from closer.precedence import by_precedence

LOSS, WORN_THIN, LOW, BREAK_UP, NO_TIME = "worry/loss", "roadblock/poor_communication", "worry/low_mood", "worry/break_up", "roadblock/lack_of_time"
CARD = (
    "we are married for 30 years. she is in the garden and i am in the kitchen. last week was our anniversary and she gave me a card with only her name in it. "
    "no love, no nothing. the kids are gone and the house is quiet. i dont know when we stopped talking"
)


def near(text: str, *meanings: tuple[str, float]) -> list[str]:
    return [meaning.label for meaning in by_precedence([Meaning(label, share, 0, len(text)) for label, share in meanings], text)]


@pytest.mark.parametrize(
    "text",
    [
        CARD,
        "25 years together and we are like two strangers in one flat, she has her shows and i have my workshop",
        "my husband sits in his chair every evening, he used to bring me tea",
        "she goes to bed at nine and i sit up alone, yesterday she moved away from my hand",
        "we sit at the table, he reads the paper, the garden is full of leaves",
        "my wife looks at me as if i was air, we used to dance",
    ],
)
def test_a_sad_story_of_somebody_who_lives_mourns_nobody(text: str) -> None:
    labels = near(text, (LOSS, 0.58), (WORN_THIN, 0.53))
    assert labels == [WORN_THIN, LOSS]


@pytest.mark.parametrize(
    "text",
    [
        "i feel like something died between us",
        "our marriage is dead and we both know it",
        "it hurts like a death, she just stopped writing",
        "the love died years ago, we share a kitchen",
        "it is as if we are dead to each other at home",
    ],
)
def test_a_death_that_is_only_a_figure_is_about_the_two(text: str) -> None:
    assert near(text, (LOSS, 0.87), (LOW, 0.45))[0] == WORN_THIN


@pytest.mark.parametrize(
    "text",
    [
        "my husband died in may and our son never calls",
        "we lost our baby in spring and he will not talk about it",
        "my dog died on monday, my wife says it was only a dog",
        "my father is dying and we sit there and talk about football",
        "her coat is still on the hook",
        "she lived two days. we never say her name, he sands his wood and i answer emails",
        "the doctors gave my wife three months and she wants to go dancing",
    ],
)
def test_a_death_a_pet_and_a_child_not_born_are_mourned(text: str) -> None:
    assert near(text, (LOSS, 0.7), (WORN_THIN, 0.53))[0] == LOSS


def test_grief_that_is_told_by_signs_alone_is_still_grief() -> None:
    assert near("i keep laying the table for two, my daughter says i should join something", (LOSS, 0.9), (LOW, 0.3))[0] == LOSS


def test_on_a_hunch_nobody_died_where_another_worry_is_as_likely() -> None:
    assert near("my friend stopped answering after her baby came", (LOSS, 0.45), (WORN_THIN, 0.45))[0] == WORN_THIN
    assert near("the good years are behind, all that was ours", (LOSS, 0.45), (WORN_THIN, 0.44))[0] == WORN_THIN
    assert near("we lost our house in the fire and my husband does not talk any more", (LOSS, 0.78), (WORN_THIN, 0.6))[0] == WORN_THIN


def test_grief_is_no_second_subject_where_nobody_died() -> None:
    assert near("he reads the paper and i feel i live alone", ("worry/loneliness", 0.6), (LOSS, 0.5), (NO_TIME, 0.3)).index(LOSS) == 2


def test_a_brother_with_a_family_of_his_own_has_broken_up_with_nobody() -> None:
    assert near("now my brother has his family and i get a whatsapp at christmas", (BREAK_UP, 0.52), (LOW, 0.3))[0] == WORN_THIN
    assert near("my boyfriend left me, my sister says i will get over it", (BREAK_UP, 0.52), (LOW, 0.3))[0] == BREAK_UP
    assert near("he left me and my mum is here now", (BREAK_UP, 0.52), (LOW, 0.3))[0] == BREAK_UP


def test_a_marriage_is_heard_without_a_word_for_the_other() -> None:
    assert of_a_couple_in(CARD)
    assert of_a_couple_in("25 years together and now we are strangers")
    assert not of_a_couple_in("my parents are married for 40 years")
    assert not of_a_couple_in("my son got married in june")


def test_nobody_is_torn_between_staying_and_going_who_only_thinks_of_a_talk() -> None:
    told = "I don't know if I should say something to my mum or just leave it"
    assert by_precedence([Meaning("worry/stay_or_go", 0.3, 0, len(told))], told)[0].label != "worry/stay_or_go"
    told = "I don't know if I should leave him"
    assert by_precedence([Meaning("worry/stay_or_go", 0.3, 0, len(told))], told)[0].label == "worry/stay_or_go"

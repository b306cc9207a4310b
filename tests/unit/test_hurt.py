"""A sad story is no good news, and tears of joy are no grief."""

from __future__ import annotations

import pytest

from closer.cues.hurt import hurt_in, let_down_in, tears_of_joy_in
from closer.language.meaning import Meaning
from closer.precedence import by_precedence
from tests.unit.desk import Desk, text

GLAD, LOW, WORN_THIN = "worry/good_news", "worry/low_mood", "roadblock/poor_communication"


def first(text: str, *meanings: tuple[str, float]) -> str:
    return by_precedence([Meaning(label, share, 0, len(text)) for label, share in meanings], text)[0].label


SAD = [
    "we have been married 31 years. yesterday he forgot our anniversary and i sat on the stairs and cried and he walked past me",
    "it was my 40th birthday on saturday. my husband gave me nothing and i cried in the bathroom",
    "We celebrate thirty years this year. He went to the pub with his brother and left me alone with the cake.",
    "My grandson was born on Friday. They have not told me, I heard it from the neighbour and I wept in the kitchen",
    "she passed her exam and celebrated with everybody, i was left out",
    "he remembered my birthday last year. this year he forgot and i cried all night",
]
GOOD = [
    "we had a big fight but then we talked and he held me",
    "she hugged me for the first time in years and i cried happy tears",
    "he forgot my birthday but he came home with flowers the next day and said sorry",
    "we got through the whole weekend without a fight",
    "my daughter was born last night, i can't stop crying",
    "he used to ignore me, now he asks about my day",
]


@pytest.mark.parametrize("text", SAD)
def test_a_sad_story_is_no_good_news(text: str) -> None:
    assert hurt_in(text)
    assert first(text, (GLAD, 0.95), (LOW, 0.4)) == LOW


@pytest.mark.parametrize("text", GOOD)
def test_what_turns_out_well_stays_good_news(text: str) -> None:
    assert not hurt_in(text)
    assert first(text, (GLAD, 0.95), (LOW, 0.4)) == GLAD


def test_a_quarrel_on_a_feast_day_is_a_talk_that_went_wrong() -> None:
    assert first("we went to paris for our anniversary and we fought the whole way home", (GLAD, 0.8), ("roadblock/lack_of_time", 0.3)) == WORN_THIN


def test_good_news_is_not_offered_beside_a_sad_story() -> None:
    meanings = by_precedence([Meaning(GLAD, 0.95, 0, 9), Meaning(LOW, 0.4, 0, 9)], SAD[0])
    assert meanings[-1] == Meaning(GLAD, 0.0, 0, 9)


@pytest.mark.parametrize("text", ["my son passed his exam and i cried with joy", "he proposed and i cried", "we made up and we both cried"])
def test_tears_of_joy_mourn_nobody(text: str) -> None:
    assert tears_of_joy_in(text)
    assert first(text, ("worry/loss", 0.55), (GLAD, 0.4)) == GLAD


@pytest.mark.parametrize(
    "text", ["i cried at his funeral, we were all together", "he died on our wedding day and i cried", "my dad passed last week and i cried all night"]
)
def test_who_mourns_is_not_congratulated(text: str) -> None:
    assert first(text, ("worry/loss", 0.55), (GLAD, 0.4)) == "worry/loss"


def test_nothing_has_ended_on_a_hunch() -> None:
    forgot = "our wedding anniversary was on sunday, she forgot it and went shopping with her sister"
    assert first(forgot, ("worry/break_up", 0.23), (GLAD, 0.23), (WORN_THIN, 0.17)) == WORN_THIN
    assert first("she left on sunday and took the dog", ("worry/break_up", 0.23), (WORN_THIN, 0.17)) == "worry/break_up"


FORGOTTEN = [
    "he forgot our anniversary",
    "my husband forgot my birthday",
    "she never showed up to my graduation",
    "my best friend cancelled on me again",
    "he left me waiting for two hours",
    "my boyfriend forgot our date again and i cried",
]


@pytest.mark.parametrize("told", FORGOTTEN)
def test_who_was_forgotten_is_let_down(told: str) -> None:
    assert let_down_in(told)


@pytest.mark.parametrize(
    "told",
    [
        "i forgot our anniversary",
        "he forgot to buy milk",
        "he never forgets my birthday",
        "he forgot my birthday but he made it up to me",
        "nobody remembered my birthday and i have been numb for weeks",
    ],
)
def test_nobody_was_let_down_there(told: str) -> None:
    assert not let_down_in(told)


@pytest.mark.parametrize("label", [WORN_THIN, LOW])
@pytest.mark.parametrize("told", ["he forgot our anniversary", "my boyfriend forgot our date again and i cried"])
def test_what_was_forgotten_is_said_back_and_not_only_the_mood_heard(desk: Desk, told: str, label: str) -> None:
    reply = text(desk.say(told, label))
    assert "forgot your" in reply
    assert "Say what you need" in reply
    assert "grey" not in reply

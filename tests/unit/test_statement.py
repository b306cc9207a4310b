"""An "I" statement is put together from good parts, and asked for again otherwise."""

import pytest

from closer.language.feelings import vocabulary
from closer.language.statement import Statement, judgement_in, observation_from, request_from


@pytest.mark.parametrize(
    ("said", "observation"),
    [
        ("you come home late and don't text", "you come home late and don't text"),
        ("he leaves his cups on the table", "you leave your cups on the table"),
        ("my wife looks at her phone when I talk", "you look at your phone when I talk"),
        ("Yesterday she forgot my birthday", "yesterday you forgot my birthday"),
        ("my husband is on his phone all evening", "you are on your phone all evening"),
        ("she was an hour late and didn't call", "you were an hour late and didn't call"),
    ],
)
def test_what_happened_is_said_to_the_other_person(said: str, observation: str) -> None:
    assert observation_from(said) == observation


@pytest.mark.parametrize("said", ["you never help me", "he is so selfish", "the dishes are dirty", "you don't care", "", "nothing"])
def test_what_a_camera_cannot_see_is_asked_for_again(said: str) -> None:
    assert observation_from(said) is None


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("help with the dishes", "Could you help with the dishes?"),
        ("i want him to put his phone away at dinner", "Could you put your phone away at dinner?"),
        ("that she listens for five minutes", "Could you listen for five minutes?"),
        ("more time together", "I would like more time together."),
        ("to be asked first", "I would like to be asked first."),
    ],
)
def test_a_wish_becomes_something_to_do(said: str, wish: str) -> None:
    assert request_from(said) == wish


@pytest.mark.parametrize("said", ["stop shouting", "don't be like that", "never do it again", "", "i dont know"])
def test_what_to_stop_is_no_wish_yet(said: str) -> None:
    assert request_from(said) is None


def test_the_parts_make_one_sentence() -> None:
    statement = Statement("you come home late without a text", "worried", "Could you send me a line by six?")
    assert statement.sentence() == "When you come home late without a text, I feel worried. Could you send me a line by six?"


def test_what_is_past_was_felt_then() -> None:
    statement = Statement("you were on your phone while I told you about my mother", "hurt", "Could you listen for five minutes?")
    assert statement.sentence().startswith("When you were on your phone while I told you about my mother, I felt hurt.")


def test_a_judgement_posing_as_a_feeling_offers_what_may_lie_under_it() -> None:
    assert vocabulary().under("I feel ignored") == ("lonely", "sad", "hurt")
    assert vocabulary().feeling_in("pretty worn out to be honest") == "worn out"
    assert judgement_in("you always do that") == "always"

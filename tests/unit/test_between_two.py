"""Where kin and partner stand side by side, it is said to the partner; who is far is told of."""

from __future__ import annotations

import pytest

from closer.language.i_statement.to_whom.address import addressed


@pytest.mark.parametrize(
    ("message", "said_to_them"),
    [
        ("My mother-in-law said my soup tastes of water and my husband laughed", "your mother said my soup tastes of water and you laughed"),
        ("My father-in-law asked what my coat cost, and my wife told him", "your father asked what my coat cost, and you told him"),
        ("my mother in law feeds the baby honey and my partner says it's fine", "your mother feeds the baby honey and you say it's fine"),
        ("My mother-in-law moved my plants and my husband said he likes it", "your mother moved my plants and you said you like it"),
    ],
)
def test_it_is_said_to_the_partner_of_their_kin(message: str, said_to_them: str) -> None:
    assert addressed(message) == said_to_them


@pytest.mark.parametrize(
    ("message", "said_to_them"),
    [
        ("my mother-in-law rearranges my shelves whenever she visits", "you rearrange my shelves whenever you visit"),
        ("My mother-in-law irons my blouses, and my wife just shrugs", "You iron my blouses"),
    ],
)
def test_one_who_acts_alone_is_spoken_to(message: str, said_to_them: str) -> None:
    assert addressed(message).rstrip(".").lower() == said_to_them.lower()


@pytest.mark.parametrize(
    ("message", "said_to_them"),
    [
        ("My own dad forgot how old I am.", "you forgot how old I am."),
        ("Mum's reading glasses cost us a fortune and they lie in the shed", "your reading glasses cost us a fortune and they lie in the shed"),
        ("our son uses the flat as a locker, drops his kit and says see you Monday", "you use the flat as a locker, drop your kit and say see you Monday"),
        ("My friend Tess stood there while they mocked my shoes", "you stood there while they mocked my shoes"),
        ("My roommate finishes the milk and then they blame the cat", "you finish the milk and then you blame the cat"),
    ],
)
def test_the_other_words_of_the_person_are_turned_as_well(message: str, said_to_them: str) -> None:
    assert addressed(message) == said_to_them

"""Reproaches asked as questions that want no answer, and in the word order of another language."""

from __future__ import annotations

import pytest

from tests.unit.observed import seen_in


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("do you ever clean the bathroom?", "you don't clean the bathroom"),
        ("did you ever open the letter I wrote you?", "you didn't open the letter I wrote you"),
        ("is it too much to ask that you put the milk back?", "you don't put the milk back"),
        ("is it too much to ask for you to put the milk back?", "you don't put the milk back"),
        ("why am I always the one who has to call your mother?", "it's me who has to call your mother"),
        ("how come you've got money for a motorbike and not for the school trip?", "you have money for a motorbike and not for the school trip"),
        ("what is wrong with you that you can't close a drawer?", "you don't close a drawer"),
        ("how can you watch me carry all this and not get up?", "you watch me carry all this and don't get up"),
        ("are you seriously going to wear that to my mother's funeral?", "you plan to wear that to my mother's funeral"),
        ("why did I have to hear about your promotion from Karen?", "you didn't tell me yourself about your promotion"),
        ("I don't get why you'd rather ask your ex for help than me", "you ask your ex for help and not me"),
        ("remember when you used to bring me coffee in bed", "you don't bring me coffee in bed"),
        ("if you loved me you'd stop smoking", "you smoke"),
        ("if you respected me you wouldn't read my messages", "you read my messages"),
        ("do you ever think before you open your mouth?", None),
        ("could you be any louder while I'm on the phone?", None),
        ("you're going to regret this", None),
    ],
)
def test_a_question_that_wants_no_answer_is_told_straight(typed: str, seen: str | None) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("why you always take the side of your mother", "you take the side of your mother"),
        ("You sold my bike without to ask me", "you sold my bike without asking me"),
        ("you have not asked me how was my day since months", "you haven't asked me how my day was for months"),
        ("you don't never help with the kids", "you don't help with the kids"),
        ("you are telling to everybody that I don't work", "you tell people that I don't work"),
        ("you tell your friends all things what we speak in private", "you tell your friends what we speak in private"),
    ],
)
def test_the_word_order_of_another_language_is_said_in_english(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen

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
        ("why am I always the one who has to call your mother?", "I'm the one who has to call your mother"),
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


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("What hurts most is that you laughed at my song", "you laughed at my song"),
        ("What bothers me is you leaving every party without saying goodbye", "you leave every party without saying goodbye"),
        ("The fact that you kept her number tells me everything", "you kept her number"),
        ("It's not fair that you get every Saturday and I get two hours", "you get every Saturday and I get two hours"),
        ("It took you four days to answer a question about your own son", "you took four days to answer a question about your own son"),
        ("There was a time when you asked me how I slept", "you don't ask me how I slept"),
        ("The least you could do is say thank you to my parents", "you don't say thank you to my parents"),
        ("The first thing you do when you come home is turn on the TV", "you come home and turn on the TV"),
        ("You think I don't see you rolling your eyes at my mother", "you roll your eyes at my mother"),
        ("You can't take it out on the kids every evening", "you take it out on the kids every evening"),
        ("I've asked you to fix the gate four times since spring", "you don't fix the gate"),
        ("you come to me only when you need money", "you mostly come to me when you need money"),
        ("You speak to my children as if they were soldiers", "you speak to my children in that tone"),
        ("You stopped kissing me goodbye the week the baby came", "you stopped kissing me goodbye the week the baby came"),
        ("you keep asking my wife when the baby is coming", "you ask my wife when the baby is coming"),
        ("You have time for everybody but your own daughter", "you have time for the others but not your own daughter"),
        ("You can't afford a present for me", None),
    ],
)
def test_a_reproach_is_freed_of_what_leads_up_to_it(typed: str, seen: str | None) -> None:
    assert seen_in(typed) == seen

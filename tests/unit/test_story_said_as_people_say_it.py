"""What strict readers called stiff, halved or blaming: each kind with an example of how it is said now."""

from __future__ import annotations

import pytest

from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.complaints.sideways import said_straight, without_the_model
from closer.language.i_statement.felt import felt_aloud
from closer.language.i_statement.gate import left_alone
from closer.language.i_statement.hearing.borrowed_grammar import in_common_grammar
from closer.language.i_statement.hearing.quotes import put_aside, put_back
from closer.language.i_statement.hearing.sentence import meant
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.parts import Parts, said
from closer.language.i_statement.story.story import complaints_of
from closer.language.i_statement.to_whom.address import addressed


def observed(typed: str) -> str | None:
    """What is seen in a sentence as it was typed, the whole way."""
    marked, quotations = put_aside(mended(meant(typed)))
    found = complaints_of(said_straight(addressed(without_the_model(marked))))
    seen = observation_of(found[0][0]) if found else None
    return put_back(seen, quotations) if seen else None


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("you ruined my birthday dinner by arguing with the waiter", "you argued with the waiter at my birthday dinner"),
        ("You always ruin our holidays by working on your laptop", "you work on your laptop on our holidays"),
        ("You spoiled the surprise by telling her", "you told her"),
        ("he ruined my party", "my party went the way it did"),
        ("You ruined my favourite jumper in the wash", "you ruined my favourite jumper in the wash"),
    ],
)
def test_what_was_ruined_is_told_as_the_deed_or_as_it_went(typed: str, seen: str) -> None:
    assert observed(typed) == seen


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("he compare always me with my brother", "he always compare me with my brother"),
        ("you are looking always the television", "you are always looking at the television"),
        ("she keeps to correct my English", "she keeps correcting my English"),
        ("always leaving the dishes and saying me to do it", "always leaving the dishes and telling me to do it"),
        ("you cancel in last minute", "you cancel at the last minute"),
        ("you make me to wait", "you make me wait"),
        ("she explains me my own job", "she explains my own job to me"),
        ("you don't excuse yourself", "you don't apologise"),
        ("you are comparing me to her since I am a child", "you have been comparing me to her since I was a child"),
        ("you say always the same", "you always say the same"),
        ("you are always late", "you are always late"),
    ],
)
def test_the_grammar_of_another_language_is_said_in_common_english(typed: str, plain: str) -> None:
    assert in_common_grammar(typed) == plain


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("My sister always gets picked first", "you pick my sister first"),
        ("my brother always gets all the attention", "you give my brother all the attention"),
        ("My boss's favourite takes the credit", "your favourite takes the credit"),
        ("My ex-husband drops the kids off late every Sunday", "you drop the kids off late every Sunday"),
        ("My team leader blames me when something goes wrong", "you blame me when something goes wrong"),
        ("my father he compare always me with my brother", "you compare me with my brother"),
    ],
)
def test_it_is_said_to_whom_it_is_about(typed: str, seen: str) -> None:
    assert observed(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        (
            "You told me you couldn't make my housewarming because you were ill, then I saw the photos of you at Priya's that night",
            "you told me you couldn't make my housewarming and then I saw the photos of you at Priya's that night",
        ),
        (
            "You said in front of the entire team that my slides were amateur, when you'd had the draft for two weeks and never opened it",
            "you said in front of the entire team that my slides were amateur even though you'd had the draft for two weeks",
        ),
        ("You fed my cat the cheap stuff when I'd left his food out", "you fed my cat the cheap stuff even though I'd left his food out"),
        ("When you drew us as a family you left me out and she said it was lovely", "you drew us as a family and left me out"),
        ("When you laugh at my accent, I feel you don't respect me at all", "you laugh at my accent"),
        ("You said you'd paid the electricity bill and today they cut us off", "you said you'd paid the electricity bill and today they cut us off"),
        ("You had a go at me and then acted like nothing happened", "you had a go at me and then carried on as before"),
        ('You said my dress was "brave" and everyone laughed', 'you said my dress was "brave" and the others laughed'),
        ("You borrowed 500 from me, said you were skint, and now you're off to Ibiza", "you borrowed 500 from me and said you were skint"),
        ("After everything I did for your wedding, you didn't come to mine", "you didn't come to my wedding"),
        ("my roomate runs the dishwasher with like two cups in it", "you run the dishwasher with two cups in it"),
        ("You were too busy filming the concert to notice I'd gone home", "you filmed the concert and didn't notice I'd gone home"),
        ("You had one job, to book the table, and we ended up at McDonald's", "you didn't book the table and we ended up at McDonald's"),
        ("I'm not your secretary, you can book your own dentist", "I'm the one who books your dentist"),
        (
            "Thanks for telling me the party was cancelled, I only stood outside for forty minutes",
            "you didn't tell me the party was cancelled and I stood outside for forty minutes",
        ),
    ],
)
def test_the_half_that_matters_is_kept_and_the_scorn_is_not(typed: str, seen: str) -> None:
    assert observed(typed) == seen


@pytest.mark.parametrize("typed", ["So I'm supposed to clap because you hoovered", "Oh so now you remember you have a mother"])
def test_what_is_praised_in_scorn_is_asked_about(typed: str) -> None:
    assert observed(typed) is None


def test_whose_want_is_doubted_is_told_of_the_doubt() -> None:
    assert observed("just admit you didn't want to come") == "I start to think that you didn't want to come"
    assert observed("My dad loves my cooking") is None


@pytest.mark.parametrize(
    ("observation", "past", "sentence"),
    [
        ("I mostly hear from you when you need money", False, "I mostly hear from you when you need money, and I feel hurt. Could you ring me?"),
        ("you mostly help when my mum is watching", False, "You mostly help when my mum is watching, and I feel hurt. Could you ring me?"),
        ("you hide your phone and smile when I come in", False, "When you hide your phone and smile whenever I come in, I feel hurt. Could you ring me?"),
        ("you laughed when I tripped and posted it", True, "When you laughed as I tripped and posted it, I felt hurt. Could you ring me?"),
        (
            "we've been together four years and you haven't introduced me",
            False,
            "We've been together four years and you haven't introduced me, and I feel hurt. Could you ring me?",
        ),
    ],
)
def test_no_two_when_stand_behind_each_other(observation: str, past: bool, sentence: str) -> None:
    assert said(Parts(observation, "hurt", None, "Could you ring me?", past)) == sentence


@pytest.mark.parametrize(
    ("likely", "told", "first"),
    [
        (("embarrassed", "hurt"), "you told me you were ill and then I saw the photos of you at the party", "hurt"),
        (("annoyed", "hurt"), "you replied to the others but not me", "hurt"),
        (("irritated", "sad"), "you watched TV while I sat at the table alone", "sad"),
        (("annoyed", "hurt"), "you leave the lid off", "annoyed"),
    ],
)
def test_a_lie_or_being_left_out_is_felt_more_than_a_lid(likely: tuple[str, ...], told: str, first: str) -> None:
    assert felt_aloud(likely, told)[0] == first


@pytest.mark.parametrize(
    ("typed", "likest"),
    [
        ("My flatmate eats my cheese.", "neutral"),
        ("My sister always gets picked first", "neutral"),
        ("My flatmate plays guitar till 1am on weeknights even though I start work at 6", "praise"),
        ("My sister told my parents I'd been fired before I could tell them myself", "report"),
    ],
)
def test_what_nobody_tells_as_news_is_a_complaint(typed: str, likest: str) -> None:
    assert left_alone(typed, typed, (likest, 0.9), ()) is None


@pytest.mark.parametrize(
    ("typed", "likest"),
    [
        ("My sister-in-law takes our mother to the hairdresser on Fridays.", "praise"),
        ("My mum takes my advice", "neutral"),
        ("my mother in law eats my burnt rice every friday and asks for more", "praise"),
    ],
)
def test_a_kindness_with_the_same_words_is_none(typed: str, likest: str) -> None:
    assert left_alone(typed, typed, (likest, 0.9), ()) == likest


def test_the_perfect_kids_of_another_are_no_praise() -> None:
    typed = "My sister-in-law posts about her perfect kids and asks me when I'm finally having one"
    assert left_alone(typed, typed, ("neutral", 0.3), ()) is None

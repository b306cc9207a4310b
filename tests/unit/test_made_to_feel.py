"""What somebody is made to feel, whom they are held up against, and what is praised in scorn: the deed behind it is what is told."""

from __future__ import annotations

import pytest

from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.complaints.sideways import said_straight
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.story.story import complaints_of
from closer.language.i_statement.to_whom.address import addressed
from tests.unit.test_said_sideways import seen_in


@pytest.mark.parametrize(
    ("typed", "seen", "feeling"),
    [
        ("You make me feel so small when you correct my grammar in front of the children", "you correct my grammar in front of the children", "small"),
        ("When you roll your eyes at me in meetings you make me feel like an idiot in front of everyone", "you roll your eyes at me in meetings", None),
        (
            "The way you talk about money makes me feel guilty for buying so much as a coffee",
            "you talk about money the way you do",
            "guilty",
        ),
        ("The way you sigh when I ask for help makes me feel like a burden", "I ask for help and you sigh", None),
        ("It makes me feel really lonely that you go straight to bed every night", "you go straight to bed every night", "lonely"),
        ("You made me feel about two inches tall when you laughed at my presentation", "you laughed at my presentation", "small"),
        ("My boss makes me feel like a child when she checks every email I send", "you check every email I send", None),
        ("You make me feel like the friend you call when you need a lift", "I mostly hear from you when you need a lift", None),
        ("You make me feel like a guest in my own home whenever your sons are here", "your sons are here", None),
    ],
)
def test_of_what_one_is_made_to_feel_the_deed_is_told_and_a_feeling_that_is_one(typed: str, seen: str, feeling: str | None) -> None:
    found = complaints_of(said_straight(addressed(typed)))
    assert (observation_of(found[0][0]), found[0][0].feeling) == (seen, feeling)


@pytest.mark.parametrize(
    "typed",
    [
        "You make me feel like a complete idiot",
        "You always make me feel guilty when I go out",
        "You make me feel like I'm nagging when all I want is to know where you'll be",
    ],
)
def test_where_no_deed_is_told_with_the_feeling_it_is_asked_about(typed: str) -> None:
    assert seen_in(typed) is None


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Why can't you be more like Priya, she actually replies when I text her", "I text you and you don't reply"),
        ("Why can't you be more like Ben, he always tells his wife when he'll be late", "you don't tell me when you'll be late"),
        ("Why can't you be like Mark, who listens when his girlfriend talks", "I talk and you don't listen"),
        ("I wish you were more like my sister, she never shouts at the kids", "you shout at the kids"),
        ("My last flatmate cleaned the shower without me having to draw up a rota", "you don't clean the shower without me having to draw up a rota"),
        ("Your brother remembers his wife's birthday without being reminded", "you don't remember my birthday without being reminded"),
        ("Your sister calls her mother every Sunday", "you don't call me every Sunday"),
        ("At least Dave remembers my birthday", "you don't remember my birthday"),
        ("My last girlfriend asked me about my day, you just turn on the telly", "you turn on the telly instead of asking me about my day"),
    ],
)
def test_what_a_model_does_is_what_is_missed_in_you(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize("typed", ["My last flatmate cleaned the shower every Sunday", "Why can't you just be like everyone else's dad?"])
def test_a_model_is_never_taken_for_you(typed: str) -> None:
    assert seen_in(typed) is None


def test_somebody_who_is_gone_may_still_be_told_what_they_did() -> None:
    assert seen_in("My old roommate kept the whole deposit and moved to Leeds") == "you kept the whole deposit and moved to Leeds"


@pytest.mark.parametrize(
    "typed",
    [
        "Wow, you washed a cup, should I ring the newspapers?",
        "Oh, you put one plate in the dishwasher, do you want a medal?",
        "Congratulations, you managed to pick up your own son.",
        "Wow, you showed up on time, let me mark the calendar.",
    ],
)
def test_a_small_feat_praised_in_scorn_is_asked_about(typed: str) -> None:
    assert seen_in(typed) is None


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Thanks so much for saving me absolutely no cake at my own birthday", "you didn't save me any cake at my own birthday"),
        ("Thank you for giving me not one minute of your day", "you didn't give me one minute of your day"),
        ("Lovely of you to drop by unannounced at eight on a Sunday", "you dropped by unannounced at eight on a Sunday"),
        ("You obviously can't wait for me to move out so you can turn my room into a gym", "I start to think that you can't wait for me to move out"),
        ("You can't wait for your turn", "you don't wait for your turn"),
        ("You're more patient with customers than you are with your own wife", "I start to think that you're more patient with customers than you are with me"),
        (
            "When I showed you my haircut you said quoteA and went back to your laptop",
            "I showed you my haircut and you said quoteA and went back to your laptop",
        ),
        ("It's bullshit that you get the big bedroom and we pay the same rent", "you get the big bedroom and we pay the same rent"),
        ("can't believe you ate my leftovers", "you ate my leftovers"),
        ("you said 6 and it's 7:40", "you said you would be here at 6 and weren't"),
        ("you said half six, it's nearly eight", "you said you would be here at half six and weren't"),
    ],
)
def test_what_is_said_in_scorn_is_not_taken_at_its_word(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


def test_a_swear_word_for_a_person_is_no_slip() -> None:
    assert mended("you were being a real arse") == "you were being a real arse"


def test_work_is_rearranged_around_whom_it_is_about() -> None:
    told = addressed("My ex keeps changing the pick-up times and expects me to just rearrange work around him")
    assert told == "you keep changing the pick-up times and expect me to just rearrange work around you"

"""The scene around a complaint, taken from an angry message: what came before it, what came of it, and the half without which the story has no point."""

from __future__ import annotations

import pytest

from closer.language.i_statement.story.story import complaints_of
from tests.unit.observed import seen_in


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("your boss rang during our son's birthday tea and you took it", "your boss rang during our son's birthday tea and you took it"),
        ("your children treat me as the cleaner and you look away", "your children treat me as the cleaner and you look away"),
        ("I'm lying here with a fever and you ask what's for dinner", "I'm lying here with a fever and you ask what's for dinner"),
        ("Every holiday I pack for four people and you pack your headphones", "every holiday I pack for four people and you pack your headphones"),
        ("I've learned your language and you can't say goodnight in mine", "I've learned your language and you don't say goodnight in mine"),
    ],
)
def test_the_scene_before_it_is_kept(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("you begged for the puppy and I did every walk this week", "you begged for the puppy and I did every walk this week"),
        ("you borrowed my tent and it came back wet", "you borrowed my tent and it came back wet"),
        ("you say you've taken your pills and then I find them in the flowerpot", "you say you've taken your pills and I find them in the flowerpot"),
        ("You said you'd quit smoking and I smelled it on your coat", "you said you would quit smoking and I smelled it on your coat"),
        ("You said you'd quit smoking and I think that's sad", "you said you would quit smoking and didn't"),
    ],
)
def test_what_came_of_it_is_kept_and_what_one_thinks_of_it_is_not(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("I told you my nan had died and you said you were busy with the kettle", "I told you my nan had died and you said you were busy with the kettle"),
        ("You yawned in my face when I told you about my course", "I told you about my course and you yawned in my face"),
        ("you sulk every time I so much as mention a male colleague", "I mention a male colleague and you sulk"),
        ("dad I got a first and you asked who came top", "I got a first and you asked who came top"),
        ("you don't speak for days, just move my things two inches", "you don't speak for days and just move my things two inches"),
        ("you change four times and blame me for being late", "you change four times and blame me for being late"),
        ("My stepson walks past me as if I were air", "you walk past me as if I were air"),
        (
            "You cracked the lid of my casserole, turned it so that the crack faced the wall, and said nothing until I burnt my hand",
            "you cracked the lid of my casserole and didn't say a word until I burnt my hand",
        ),
    ],
)
def test_what_gives_the_story_its_point_is_kept(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("I cooked, I cleaned, I drove your aunt home, and you slept", "I cooked, cleaned and drove your aunt home and you slept"),
        ("I had surgery on Tuesday and you haven't so much as texted", "I had surgery on Tuesday and you haven't texted"),
        ("my mum's been in hospital three weeks and you haven't even sent a card", "my mum's been in hospital three weeks and you haven't sent a card"),
        (
            "When I told you I was pregnant you asked whether it would affect the launch",
            "I told you I was pregnant and you asked whether it would affect the launch",
        ),
        (
            "It was the anniversary of my dad's death and you asked what was wrong with me",
            "it was the anniversary of my dad's death and you asked what was wrong with me",
        ),
        ("Stop sighing when I ask for help with the computer, I taught you to hold a spoon!", "I ask for help with the computer and you sigh"),
        ("Stop answering for me when people ask me something, I have a mouth", "people ask me something and you answer for me"),
        ("You vanished the minute you got a boyfriend, and now he's gone you want wine", "you vanished the minute you got a boyfriend"),
        ("You said you'd handle the school forms, you didn't, and now Ella's lost her place", "you said you would handle the school forms and didn't"),
        ("you said 7, it's nearly 9", "you said 7 and it's nearly 9"),
        (
            "you sleep through screaming but the football alert wakes you straight away",
            "you sleep through screaming but the football alert wakes you straight away",
        ),
        ("you say nothing for days and then you tell the dog you can't go on", "you don't say a word for days and tell the dog you can't go on"),
        ("you put it under the seat the day I'd washed it", "you put it under the seat the day I'd washed it"),
        ("my husband died and my best friend sent an emoji", "my husband died and you sent an emoji"),
        ("you never listen, you only wait for your turn", "you don't listen and just wait for your turn"),
        ("You stopped taking your tablets and I had to hear it from the pharmacist", "you don't take your tablets and I have to hear it from the pharmacist"),
    ],
)
def test_what_was_lost_of_a_story_is_kept(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("You promised we'd have one weekend without your brother", "you promised we'd have one weekend without your brother and it didn't happen"),
        ("You said you'd come to the counselling and then sat in the car park", "you said you would come to the counselling and sat in the car park"),
        ("You swore no more weekends and you were off at eight on Saturday", "you swore no more weekends and were off at eight on Saturday"),
    ],
)
def test_a_promise_is_told_with_what_became_of_it(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    "typed", ["Your socks on the floor again, and you just sit there", "The dishes. You never do them", "They said it would rain. You lost my umbrella"]
)
def test_what_only_stands_before_it_is_no_scene(typed: str) -> None:
    assert (seen_in(typed) or "").startswith("you ")


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        (
            "It was your turn to get up with the baby and you pretended to be asleep",
            "it was your turn to get up with the baby and you pretended to be asleep",
        ),
        (
            "It's been two weeks since my operation and you haven't once asked how I am",
            "it's been two weeks since my operation and you haven't asked how I am",
        ),
        ("In front of the kids you called me a bad mother", "you called me a bad mother in front of the kids"),
        ("After everything I did for your move you couldn't even drive me home", "you didn't drive me home"),
        (
            "your friends were sick on our carpet and it was me who cleaned it up",
            "your friends were sick on our carpet and I was the one who cleaned it up",
        ),
        ("you put up the photos in the hall and I'm not in a single one", "you put up the photos in the hall and I'm not in one"),
        (
            "You let me go on about how much I liked her, and all that time you knew she was seeing Tom",
            "you let me go on about how much I liked her",
        ),
        (
            "you like other girls' pictures and when I ask about it you say I'm crazy",
            "you like other girls' pictures and say I'm crazy when I ask about it",
        ),
        ("you said 7 and turned up at quarter to nine", "you said 7 and turned up at quarter to nine"),
        ("you don't see how tired I am, or you see it and don't care", "you don't see how tired I am"),
    ],
)
def test_where_and_when_it_was_is_kept(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


def test_what_was_done_about_a_kindness_is_the_point_and_not_the_kindness() -> None:
    told = complaints_of("you lent me money and now you tell everybody")[0][0]
    assert told.before == "you lent me money"
    assert told.phrase.startswith("told people")


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("I showed you my drawing. You laughed at it.", "I showed you my drawing and you laughed at it"),
        ("I'm a nurse. You told my patients to hurry.", "you told my patients to hurry"),
        ("I love you. You forgot my birthday.", "you forgot my birthday"),
        (
            "You borrowed my tent for the festival. It came back wet and with a hole in it.",
            "you borrowed my tent for the festival and it came back wet and with a hole in it",
        ),
        (
            "You said the money was for the car. It wasn't for the car.",
            "you said the money was for the car but it wasn't for the car",
        ),
    ],
)
def test_what_led_up_to_it_or_came_of_it_may_stand_in_a_sentence_of_its_own(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen

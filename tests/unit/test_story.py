"""What was seen or heard, taken from an angry message: what belongs together stays together, and is said to whom it is about."""

from __future__ import annotations

import pytest

from tests.unit.observed import seen_in


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("You told our kids about my arrest when I was nineteen", "you told our kids about my arrest when I was nineteen"),
        ("you told your parents yes and told me when the tickets were booked", "you told your parents yes and told me when the tickets were booked"),
        ("You leave the bleach and the thinner at toddler height", "you leave the bleach and the thinner at toddler height"),
        ("You come home, put the headset on and game until two", "you come home, put the headset on and game until two"),
        ("you chose the kitchen, the colour and the handles", "you chose the kitchen, the colour and the handles"),
        ("my parents paid for the party and you thanked yours", "my parents paid for the party and you thanked yours"),
        ("I say my knee is bad and suddenly it's about your knee", "I say my knee is bad and you bring up your knee"),
        ("I brought him home and all you told me was mind the cat", "I brought him home and you told me mind the cat"),
        ("whenever something hurts you, you push me off", "something hurts you and you push me off"),
        ("I begged for no fuss and you had the restaurant sing", "I begged for no fuss and you had the restaurant sing"),
        ("you called me pathetic and not once have you apologised", "you called me pathetic and haven't apologised"),
        ("You quoted me six hundred and now it's eleven", "you quoted me six hundred and now it's eleven"),
        ("I paid your rent in June and now you post pictures", "I paid your rent in June and you post pictures now"),
        ("your father thinks it was you and you never put him right", "your father thinks it was you and you don't put him right"),
        ("you told the whole table I dance like a fridge", "you told the whole table I dance like a fridge"),
        ("For my birthday you gave me bathroom scales", "you gave me bathroom scales for my birthday"),
        ("I heard you on the phone telling your mum I'm a guest", "you told your mum I'm a guest"),
        ("You'd opened my letter and left it by the bread", "you opened my letter and left it by the bread"),
        ("You drank on Tuesday, you drank on Friday, and you hid the bottle", "you drank on Friday and hid the bottle"),
        ("you lent my car to your cousin, my car", "you lent my car to your cousin"),
        ("My brother hasn't lifted a finger for Mum", "you haven't helped Mum"),
        ("You told me that I had to ask first", "you told me that I had to ask first"),
        ("You said my objection was noted", "you said my objection was noted"),
        ("You grew up with money and never worked", "you grew up with money and didn't work"),
        ("If you go out you never say when you'd be back", "you go out you don't say when you'd be back"),
        ("I felt shouted at by you last night", "you shouted at me last night"),
        ("You borrowed my car, brought it back on empty", "you borrowed my car and brought it back on empty"),
        ("When I get good news you find a way to make it about your back", "I get good news and you find a way to make it about your back"),
        ("You never listen, you just wait for your turn", "you don't listen and just wait for your turn"),
        ("Stop telling my daughter she can have sweets", "you tell my daughter she can have sweets"),
        ("When I leave your place you don't even get up from the couch", "I leave your place and you don't get up from the couch"),
        ("Why can't you be pleased for me instead of asking what the salary is?", "you ask what the salary is"),
    ],
)
def test_what_belongs_together_stays_together(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("I'd knitted your child a blanket, and you said they sell those", "I'd knitted your child a blanket and you said they sell those"),
        ("The machine beeps, you turn the telly up", "the machine beeps and you turn the telly up"),
        ("Your ex wife rings at ten and you go out to take it", "your ex wife rings at ten and you go out to take it"),
        ("You paid a lot for the aids, they live in the drawer, I shout", "you paid a lot for the aids and they live in the drawer"),
        ("you had time for brunch with her mother, I got a thumbs up", "you had time for brunch with her mother and I got a thumbs up"),
        ("You ferment things. I can't find the hob for jars", "you ferment things and I can't find the hob for jars"),
        (
            "Not one of you came to help when I moved, but all of you turned up for the housewarming",
            "you didn't come to help when I moved but turned up for the housewarming",
        ),
        ("you let the kids stay up and I got the tears in the morning", "you let the kids stay up and I got the tears in the morning"),
    ],
)
def test_what_was_told_in_two_clauses_is_not_torn_apart(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("you lent your brother two thousand and I find out from him", "you lent your brother two thousand and I found out from him"),
        ("You told me you'd quit and there's ash on the windowsill", "you said you would quit and there's ash on the windowsill"),
        ("Your son gets a new bike and my daughter gets his old one", "your son gets a new bike and my daughter gets his old one"),
        ("You come home hours late and not a word", "you come home hours late and don't say a word"),
        ("You lend money to everyone who asks", "you lend money to people who ask"),
        ("You yell at the dog for everything", "you yell at the dog"),
        ("When you're away on business I don't hear from you for days", "you're away on business and I don't hear from you for days"),
        ("you'd rather sit with your cousins and leave me alone", "you sit with your cousins and leave me alone"),
        ("Dad calls my music a waste of time whenever it comes up", "you call my music a waste of time when it comes up"),
    ],
)
def test_what_readers_found_broken_is_whole(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        (
            "My colleague microwaves fish, ignores the rota, and has never once bought the milk",
            "you microwave fish, ignore the rota, and haven't bought the milk",
        ),
        ("My wife never kisses me unless I kiss her first", "you don't kiss me unless I kiss you first"),
        ("My wife never talks about her first marriage", "you don't talk about your first marriage"),
        ("My wife says he lies and cheats", "you say he lies and cheats"),
        ("My dad calls my job a hobby and asks when I'll get a proper one", "you call my job a hobby and ask when I'll get a proper one"),
    ],
)
def test_every_verb_is_turned_to_the_one_it_is_said_to(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen

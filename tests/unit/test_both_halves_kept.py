"""The half of a reproach that carries its point is kept: what is not done, what can be done for others, what stands in an unusual order."""

from __future__ import annotations

import pytest

from closer.language.i_statement.complaints.can_and_cannot import what_you_can_but_do_not
from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.rewrite import Rewriter, taken_apart
from closer.language.i_statement.rules import broken_rules
from closer.language.i_statement.story.in_full import told_in_full
from closer.language.i_statement.story.two_halves import with_its_point
from closer.language.i_statement.wording.none_at_all import said_of_the_deed


def observed(typed: str) -> str | None:
    """What is seen in a sentence as it was typed."""
    found = taken_apart(mended(typed)).complaints
    return observation_of(found[0][0]) if found else None


@pytest.mark.parametrize(
    ("message", "told", "wish"),
    [
        ("You can name every Rolling Stones B-side but not our neighbours", "you can name every Rolling Stones B-side but not our neighbours", None),
        (
            "you can sit in a hide for six hours, but you can't even wait for the bus with me",
            "you can sit in a hide for six hours but can't wait for the bus with me",
            "wait for the bus with me",
        ),
        (
            "You can drive to Cardiff for a gig but you can't come to my mum's",
            "you can drive to Cardiff for a gig but can't come to my mum's",
            "come to my mum's",
        ),
        ("you can find time to polish your bike, but not to ring your nan", "you can find time to polish your bike but not to ring your nan", "ring your nan"),
        ("you can watch three films in a row but my play is too long", "you can watch three films in a row but my play is too long", None),
        ("You could fly to Oslo but couldn't come to my viva", "you could fly to Oslo but couldn't come to my viva", None),
        ("you can come in but you can't stay", None, None),
        ("You can be funny but not today", None, None),
    ],
)
def test_what_can_be_done_for_others_keeps_its_can(message: str, told: str | None, wish: str | None) -> None:
    found = what_you_can_but_do_not(message)
    assert (found.phrase if found else None, found.wish if found else None) == (told, wish)


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("left the team chat and told nobody why", "left the team chat and didn't tell anyone why"),
        ("paid for her wedding and gave me nothing for mine", "paid for her wedding and didn't give me a thing for mine"),
        ("throw parties and invite nobody from work", "throw parties and don't invite anyone from work"),
        ("told nobody but me", "told nobody but me"),
        ("eat with us and pay for nothing", "eat with us and don't pay for a thing"),
        ("say nothing", "say nothing"),
    ],
)
def test_nobody_and_nothing_are_said_of_the_deed(phrase: str, said: str) -> None:
    assert said_of_the_deed(phrase) == said


@pytest.mark.parametrize(
    ("message", "point"),
    [
        ("you bring me a list, never a coffee", "you bring me a list but not a coffee"),
        ("you praise his work and to me you say do it again", "you praise his work and you tell me do it again"),
        ("You fly to Spain with them, with us you went to the zoo", "You fly to Spain with them and you went to the zoo with us"),
        ("you see your band twice a week, and for a walk with me you have no time", "you see your band twice a week and you have no time for a walk with me"),
        (
            "you haven't rung Dad since his fall and sent his card back",
            "you haven't rung Dad since his fall and you sent his card back",
        ),
        ("You promised to teach me chess and each time you mock my first move", "You promised to teach me chess, but every time you mock my first move"),
        ("you said you were fishing and your rod's bone dry", "you said you were fishing and your rod is bone dry"),
        ("you put Gran in a home and didn't ask me", "you put Gran in a home and didn't ask me"),
    ],
)
def test_the_second_half_stands_in_the_common_order(message: str, point: str) -> None:
    assert with_its_point(message) == point


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("You film the cake, the candles, the kids, and never once clap", "you film the cake, the candles, the kids and you don't clap"),
        ("You ask me to stay late and you are gone at four", "you ask me to stay late and you're gone at four"),
        ("You told me we'd move after my exams, it is already November", "you told me we'd move after my exams and it is already November"),
        ("You said I wasn't at the station, and you knew my bus was stuck", "you said I wasn't at the station and you knew my bus was stuck"),
        ("you share the pictures in a group and nobody bothers to show me", "you share the pictures in a group and you don't show me"),
        ("You drop the kids off on Saturday night because you've got a match", "you drop the kids off on Saturday night because you've got a match"),
        ("You borrowed my canoe, and now you say it was always yours", "you borrowed my canoe and now you say it was yours"),
        ("You told the team that I owe you 80, it's thirty", "you told the team that I owe you 80 and it's thirty"),
        ("You did my report late because you had a match", "you did my report late because you had a match"),
        ("you put the rent into a kebab van and now there is no van", "you put the rent into a kebab van and now there is no van"),
    ],
)
def test_every_clause_that_carries_the_point_is_told(message: str, told: str) -> None:
    whole = told_in_full(message)
    assert whole is not None and whole.told == told


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("When I say it stings that you left, you say I leave too", "I say it stings that you left and you say I leave too"),
        ("you eat lunch with them and ask me only when they're all off sick", "you eat lunch with them and don't ask me until they're all off sick"),
        ("You and your three cousins booked our villa", "you booked our villa"),
        ("the dishcloth you have never met", "you haven't used the dishcloth"),
        ("My wife needs it dark to sleep", "you need it dark to sleep"),
        ("You can't find the earrings I lent you", "you can't find the earrings I lent you"),
        ("you couldn't find your keys", "you couldn't find your keys"),
        ("you can't find the time to ring", "you don't ring"),
        ("you need me", "I start to think that you need me"),
        ("Your mother moved my pots and you said she was only tidying", "your mother moved my pots and you said she was only tidying"),
    ],
)
def test_it_is_told_as_it_was_meant(typed: str, seen: str) -> None:
    assert observed(typed) == seen


@pytest.mark.parametrize(
    "told",
    [
        "you bang the pots and say it's nothing",
        "you ask me to stay late and you're gone at four",
        "you mostly help with the kids when I tell you to",
        "you lend him money and tell me we must save",
        "you ring me at work asking what the twins should wear",
        "you've had my bike since May and you told Dad I don't lend you anything",
    ],
)
def test_their_words_and_their_going_may_be_told(told: str) -> None:
    assert broken_rules(f"When {told}, I feel annoyed. Could you tell me what is wrong?", told) == ()


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("You bring people over late.", True),
        ('You call my garden "your wee jungle"', True),
        ("you nunca me escuchas cuando hablo contigo", False),
    ],
)
def test_a_short_reproach_is_english_where_you_do_something(typed: str, read: bool) -> None:
    assert (Rewriter.foreseen(typed) is not None) == read

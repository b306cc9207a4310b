"""What is taken from an angry message agrees with who it is said to, in one tense, and asks for nothing that hurts or is over."""

from __future__ import annotations

import pytest

from closer.language.i_statement.complaints.mimicked import without_mimicry
from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.gate import left_alone
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.requests.another_day import for_another_day
from closer.language.i_statement.requests.never_wished import would_hurt
from closer.language.i_statement.rewrite import taken_apart
from closer.language.i_statement.to_whom.address import addressed


def observed(typed: str) -> str | None:
    """What is seen in a sentence as it was typed."""
    found = taken_apart(mended(typed)).complaints
    return observation_of(found[0][0]) if found else None


def left_alone_as(text: str) -> str | None:
    """Why a sentence is left as it is, by its words alone."""
    return left_alone(text, text, ("reproach", 0.0), (), lambda _: 0.0)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("your alarm rings from 5:30 to 7 every day and you are the only one who sleeps", "your alarm rings from 5:30 to 7 every day and you sleep"),
        ("the baby cries at four every night and you're the one who sleeps and snores", "the baby cries at four every night and you sleep and snore"),
        ("You're the only one who always leaves the table early.", "you leave the table early"),
        ("you're the one who forgot my birthday", "you forgot my birthday"),
        ("You're the one who's always late.", "you're late"),
        ("You're the one who's eaten my yoghurt.", "you ate my yoghurt"),
    ],
)
def test_who_does_it_is_told_with_a_verb_that_agrees(typed: str, seen: str) -> None:
    assert observed(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("he says hes too tired to talk and then games with his mates till 3", "you say you're too tired to talk and then game with your mates till 3"),
        ("She says she's broke and then parties all weekend.", "you say you're broke and then party all weekend"),
        ("My boyfriend ignores me and then phones his ex.", "you ignore me and then phone your ex"),
        ("My husband says he's ill and cycles to the pub.", "you say you're ill and cycle to the pub"),
    ],
)
def test_a_verb_that_looks_like_a_thing_is_a_verb_beside_another(typed: str, seen: str) -> None:
    assert observed(typed) == seen


def test_things_that_somebody_likes_stay_things() -> None:
    assert addressed("He hates music and parties with my friends.") == "you hate music and parties with my friends."


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("im tired of being the only one who knows when the kids have dentist", "I'm the one who knows when the kids have dentist"),
        ("I'm sick of being the only one who empties the dishwasher", "I'm the one who empties the dishwasher"),
        ("im fed up of being the one to remember every birthday", "I'm the one who remembers every birthday"),
        ("tired of being the only parent who goes to the school meetings", "I'm the one who goes to the school meetings"),
        ("I'm tired of always being the one apologising", "I'm the one who apologises"),
    ],
)
def test_what_only_the_speaker_does_is_told_by_its_deed(typed: str, seen: str) -> None:
    assert observed(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("When was the last time you asked me how my day was and waited for the answer?", "you don't ask me how my day was and wait for the answer"),
        ("When was the last time you asked how I was and listened to the answer?", "you don't ask how I was and listen to the answer"),
        ("When was the last time you said the food was good and thanked me?", "you don't say the food was good and thank me"),
        ("When was the last time you cooked dinner and cleaned up?", "you don't cook dinner and clean up"),
        ("When was the last time you asked about the day we met and kissed?", "you don't ask about the day we met and kissed"),
    ],
)
def test_two_deeds_left_undone_stand_in_one_tense(typed: str, seen: str) -> None:
    assert observed(typed) == seen


@pytest.mark.parametrize(
    ("said", "to_you"),
    [
        ("My mother phones me crying because people are asking her questions.", "you phone me crying because people are asking you questions."),
        ("My sister rings me because people are sending her messages.", "you ring me because people are sending you messages."),
        ("My mum shouts at me when people show her pictures of my wedding.", "you shout at me when people show you pictures of my wedding."),
        ("My mum cries because I give her presents late.", "you cry because I give you presents late."),
        ("My mother sulks because I'm telling her friends the truth.", "you sulk because I'm telling your friends the truth."),
    ],
)
def test_who_is_asked_something_is_told_from_what_is_hers(said: str, to_you: str) -> None:
    assert addressed(said) == to_you


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        (
            "You always compare me with Sandra from your office, Sandra this, Sandra that, so go and live with Sandra.",
            "you compare me with Sandra from your office",
        ),
        ("You talk about your ex all day, Lisa this, Lisa that.", "you talk about your ex all day"),
        ("You never stop going on about your mother's cooking, mother this and mother that, so go and live with her.", "you go on about your mother's cooking"),
        ("You compare me with your brother, it's always Tom this, Tom that", "you compare me with your brother"),
    ],
)
def test_what_only_mocks_how_much_is_made_of_another_is_left_out(typed: str, seen: str) -> None:
    assert observed(typed) == seen


def test_a_list_of_things_is_no_mockery() -> None:
    assert without_mimicry("you put this box here and that box there") == "you put this box here and that box there"


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("He never tells me off directly, he just rewashes the pans I've washed.", "you rewash the pans I've washed"),
        ("You never shout at me, you just slam the doors.", "you slam the doors"),
        ("My dad never tells me off, he just stops talking to me for days.", "you stop talking to me for days"),
        ("You never blame me, you just go quiet for a week.", "you go quiet for a week"),
    ],
)
def test_what_is_done_in_place_of_a_hurt_is_the_point(typed: str, seen: str) -> None:
    assert observed(typed) == seen


def test_who_spares_a_hurt_and_does_another_is_not_praised() -> None:
    assert left_alone_as("He never yells at me, he just ignores me for three days") is None
    assert left_alone_as("You never complain, you just sigh.") is None
    assert left_alone_as("You never complain, you just get on with it.") == "praise"
    assert left_alone_as("You never shout at me.") == "praise"


def test_what_hurts_is_told_from_what_helps() -> None:
    assert would_hurt("tell me off directly")
    assert would_hurt("lie to me")
    assert not would_hurt("tell me the truth")
    assert not would_hurt("lie down with me")
    assert not would_hurt("complain to the landlord")


@pytest.mark.parametrize(
    ("promised", "asked"),
    [
        ("help me move on Saturday", "help me move another day"),
        ("fix the tap on Friday evening", "fix the tap another evening"),
        ("come to see the baby on Sunday", "come to see the baby another day"),
        ("come to my match on Saturday", "come to my match next time"),
        ("do the dishes on Sundays", "do the dishes this Sunday"),
        ("help me move", "help me move"),
    ],
)
def test_a_promise_whose_day_is_over_asks_for_another(promised: str, asked: str) -> None:
    assert for_another_day(promised) == asked


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        (
            "Mum, all my life I hear that my sister has better marks, better husband, better kitchen.",
            "I hear that my sister has better marks, better husband, better kitchen",
        ),
        ("Dad, I always hear how my brother earns more.", "I hear how my brother earns more"),
        ("Since I was a child I hear from you that my cousin is thinner.", "I hear that my cousin is thinner"),
        ("mama since I was little I only hear that my sister is prettier", "I hear that my sister is prettier"),
        ("Dad, I have heard for years that my brother is the clever one.", "I hear that my brother is the clever one"),
        ("I hear that my sister is more patient, mama.", "I hear that my sister is more patient"),
        ("All my life I hear that my sister has better marks, better husband, better kitchen.", None),
        ("I hear that my son is ill.", None),
    ],
)
def test_who_is_held_up_is_told_only_to_whom_it_is_heard_from(typed: str, seen: str | None) -> None:
    assert observed(typed) == seen

"""Scorn, threats, motives and praise of others are left out of what was seen or heard; what they are about is kept."""

from __future__ import annotations

import pytest

from closer.language.i_statement.story.story import complaints_of
from closer.language.i_statement.to_whom.address import addressed
from tests.unit.observed import seen_in


@pytest.mark.parametrize(
    "typed", ["Do you think the toilet roll grows on the holder?", "Must be nice to have a live-in cook", "You can't be trusted with anything"]
)
def test_scorn_and_verdicts_are_not_taken_at_their_word(typed: str) -> None:
    found = complaints_of(addressed(typed))
    assert not found


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Do you honestly believe the litter tray empties itself by magic?", "you don't empty the litter tray"),
        ("do you think the dishes wash themselves", "you don't wash the dishes"),
        ("Do you think I like cleaning up after you", "I'm the one who cleans up after you"),
        (
            "Do you honestly think I enjoy being the one who has to ring the hospital, the council and the carers",
            "I'm the one who has to ring the hospital, the council and the carers",
        ),
        ("It'd be grand to have a husband who knew which school his children attended", "you don't know which school your children attend"),
        ("Would it honestly kill you to sit beside me instead of waiting in the car park", "you wait in the car park"),
        ("Who leaves wet towels on a made bed?", "you leave wet towels on a made bed"),
        ("Please to stop telling my mother that I do not clean", "you tell my mother that I do not clean"),
        ("so don't tell me we decide things together", None),
        ("don't tell me I'm overreacting", "you tell me I'm overreacting"),
        ("You only said sorry because your mam was there", "I start to think that you only said sorry because your mam was there"),
    ],
)
def test_what_is_asked_in_scorn_is_said_plainly(typed: str, seen: str | None) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Why would you tell them I was fired?", "you told them I was fired"),
        ("why would you cut her hair without asking me", "you cut her hair without asking me"),
        ("Why would you always bring her up", "you bring her up"),
        ("sure why would you ring your own father", "you don't ring your own father"),
        ("oh why would you bother calling your mother", "you don't call your mother"),
    ],
)
def test_why_somebody_would_asks_about_one_time_and_in_scorn_about_what_is_left_undone(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("If you miss one more of her matches I'm not covering", "you miss her matches"),
        ("If I have to pull your hair out of that plughole one more time I'm moving out", "I have to pull your hair out of that plughole"),
        ("if I have to ask you one more time to take your shoes off I'll scream", "you don't take your shoes off"),
        ("One more joke about my bald patch at dinner and I'm walking home", "you make a joke about my bald patch at dinner"),
        ("Slam that door after my night shift again and I'm moving", "you slam that door after my night shift"),
        ("Put the kettle on again", "you don't put the kettle on"),
        ("You forgot my birthday again and I'm sick of it", "you forgot my birthday"),
        ("gone at three again and I'm the one making up excuses", "I'm the one who makes up excuses"),
    ],
)
def test_what_is_threatened_for_is_what_is_done(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("you're braking late and tailgating when I'm sitting there", "you brake late and tailgate when I'm sitting there"),
        ("you're leaving the cooking and cleaning to me", "you leave the cooking and cleaning to me"),
        ("My daughter rolls her eyes and puts in earbuds when I talk", "you roll your eyes and put in earbuds when I talk"),
        ("You do this on purpose, shrinking my jumpers so I stop asking you", "you shrink my jumpers"),
        (
            "You agree with everything I say just so I'll stop talking, and then you do exactly what you'd planned",
            "you agree with what I say and do exactly what you'd planned",
        ),
        ("You sit on your phone all evening and treat me like a piece of furniture", "you sit on your phone all evening"),
        ("You never see me, you just sit there and ask what's for dinner", "you sit there and ask what's for dinner"),
        ("You read my diary when I was fifteen mum and told Jean", "you read my diary when I was fifteen and told Jean"),
        ("You booked the trip on our anniversary, brilliant planning", "you booked the trip on our anniversary"),
        ("Stop promising the kids a puppy every time you feel guilty about work", "you promise the kids a puppy"),
        ("you come home whenever you feel like it", "you come home when you feel like it"),
        ("you shut the door on me each evening as if I were selling something", "you shut the door on me each evening"),
        ("You cook for us both, lovely rice and a salad", "you cook for us both, lovely rice and a salad"),
    ],
)
def test_deeds_agree_and_motives_and_scorn_fall_away(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Your colleague Meera's husband learned to cook, and you are still calling me to ask where is the salt", "you call me to ask where the salt is"),
        (
            "Your colleague Dave took leave and learnt to plait hair, while you can't even remember which twin is allergic",
            "you don't remember which twin is allergic",
        ),
        ("Your sister remembers our grandchildren's names, you don't", "you don't remember our grandchildren's names"),
        ("Your sister rings her mother every Sunday", None),
        ("Sharma-ji's son calls his parents daily and you cannot manage even Sunday", None),
        ("My son's wife said it was too late and you looked at your socks", "my son's wife said it was too late and you looked at your socks"),
        ("your colleague rang during our dinner and you took it", "your colleague rang during our dinner and you took it"),
        ("you've got every fixture memorised and still missed my birthday", "you missed my birthday"),
    ],
)
def test_what_others_do_better_is_left_out(typed: str, seen: str | None) -> None:
    assert seen_in(typed) == seen

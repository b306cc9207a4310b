"""What was seen is said as the person told it: whose it was, what was known, what came of it, and no jab at the end."""

from __future__ import annotations

import pytest

from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.complaints.sideways import said_straight, without_the_model
from closer.language.i_statement.felt import felt_aloud
from closer.language.i_statement.gate import left_alone
from closer.language.i_statement.hearing.quotes import put_aside, put_back, without_scare_quotes
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.story.story import complaints_of
from closer.language.i_statement.to_whom.address import addressed


def seen_in(typed: str) -> str | None:
    """The observation of the most telling complaint, as the rewriter comes to it."""
    marked, quotations = put_aside(without_scare_quotes(mended(typed)))
    found = complaints_of(said_straight(addressed(without_the_model(marked))))
    observation = observation_of(found[0][0]) if found else None
    return put_back(observation, quotations) if observation else None


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("you booked the vet for Thursday when you know I've got the scan", "you booked the vet for Thursday even though I've got the scan"),
        ("you told HR I was late when you were the one who asked me to cover", "you told HR I was late even though you were the one who asked me to cover"),
        ("you got a dog without asking me and I'm allergic", "you got a dog without asking me even though I'm allergic"),
        ("you play the drums at eleven at night, we have a baby", "you play the drums at eleven at night even though we have a baby"),
    ],
)
def test_what_the_other_knew_and_did_all_the_same_is_told(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("My business partner told me the job paid eight grand, it was eleven", "you told me the job paid eight grand but it was eleven"),
        ("You left your boots in the hall and I went flying", "you left your boots in the hall and I went flying"),
        ("You're never ready on time and we missed the start of the wedding", "you weren't ready on time and we missed the start of the wedding"),
        ("I asked you to water my plants and I came home to a graveyard", "you didn't water my plants and I came home to a graveyard"),
        ("I asked you to call me and you called your mum", "I asked you to call me and you called your mum"),
        ("I waited an hour in the cold because your phone was on silent", "your phone was on silent and I waited an hour in the cold"),
        ("My flatmates cooked a raclette on Friday and nobody knocked at my door", "you cooked a raclette on Friday and didn't knock at my door"),
        ("your kids have broken my fence twice and you just wave", "your kids have broken my fence twice and you just wave"),
        ("You hid my trainers so I'd miss the run", "you hid my trainers"),
    ],
)
def test_what_came_of_it_is_told_in_its_tense(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("you were meant to defrost the chicken, one job", "you didn't defrost the chicken"),
        ("You finish at five and you get home at eight, where are you", "you finish at five and get home at eight"),
        ("stop bursting in with 'where's my charger', try good evening first", 'you burst in with "where\'s my charger"'),
        ('My sister "forgets" her purse every time we go for lunch', "we go for lunch and you forget your purse"),
        ("hes been 'looking for work' for 2 years now", 'you\'ve been "looking for work" for 2 years'),
        ("Nice of you to show up, only two hours late", "you came two hours late"),
        ("You waved it away like a fly, my whole panic about the surgery", "you waved away my whole panic about the surgery"),
    ],
)
def test_a_jab_is_left_out_and_what_was_done_stays(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("My wife laughs at all her boss's jokes and sighs at mine", "you laugh at all your boss's jokes and sigh at mine"),
        ("my little sister copies everything I wear and tells people I copied her", "you copy what I wear and tell people I copied you"),
        ("My boss gave my project to the intern and had me train him", "you gave my project to the intern and had me train him"),
        ("our manager answers my emails with one word and copies in her boss", "you answer my emails with one word and copy in your boss"),
        ("jess borrowed my tent and left it in the field", "you borrowed my tent and left it in the field"),
        ("My flatmate's girlfriend is always here, she's wearing my slippers", "your girlfriend is here and she's wearing my slippers"),
        ("my girlfriend more talk with her phone than with me", "you talk more with your phone than with me"),
        ("i hate how you never introduce me", "you don't introduce me"),
    ],
)
def test_whom_it_is_said_to_and_what_is_not_done_stay_clear(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("I found out from your Instagram that you'd moved to Leeds", "you didn't tell me yourself that you'd moved to Leeds"),
        ("what's the point of a shared calendar if you don't look at it", "you don't look at the shared calendar"),
        ("why do your clothes live on my side of the wardrobe", "your clothes live on my side of the wardrobe"),
        ("How come your brother gets a lift to college and I get a bus pass?", "you give your brother a lift to college and me a bus pass"),
        ("you can remember every goal from 1998 but not that I don't eat nuts", "you remember every goal from 1998 but not that I don't eat nuts"),
        ("More effort goes into your fantasy team than into us", "you put more effort into your fantasy team than into us"),
    ],
)
def test_what_was_only_hinted_at_is_said_in_their_own_words(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("text", "likest", "chance", "why"),
    [
        ("My teenager tells me I'm embarrassing and then wants a lift", "self_blame", 0.08, None),
        ("My boss said I never finish what I start", "report", 0.9, "report"),
        ("My mum keeps reading my diary", "praise", 0.9, None),
        ("Your dog barked all morning and I work nights", "report", 0.97, None),
        ("You work days and I work nights", "neutral", 0.99, "neutral"),
    ],
)
def test_a_reproach_that_sounds_like_news_is_heard(text: str, likest: str, chance: float, why: str | None) -> None:
    assert left_alone(text, text, (likest, chance), ()) == why


def test_a_funeral_does_not_annoy_and_the_bins_do_not_hurt() -> None:
    assert felt_aloud(("annoyed", "sad"), "you left in the middle of the funeral")[0] == "sad"
    assert felt_aloud(("hurt", "annoyed"), "you leave wet towels on the floor")[0] == "annoyed"
    assert felt_aloud(("hurt", "annoyed"), "you leave wet towels on the floor and laugh at me")[0] == "hurt"
    assert felt_aloud(("discouraged", "hurt"), "you correct my English")[0] == "hurt"

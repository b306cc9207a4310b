"""What was seen keeps its yes and no, its time and its person, and loses the scorn that was thrown in with it."""

from __future__ import annotations

import pytest

from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.complaints.sideways import said_straight, without_the_model
from closer.language.i_statement.hearing.quotes import put_aside, put_back
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.story.story import complaints_of
from closer.language.i_statement.to_whom.address import addressed


def seen_in(typed: str) -> str | None:
    """The observation of the most telling complaint, as the rewriter comes to it."""
    marked, quotations = put_aside(mended(typed))
    found = complaints_of(said_straight(addressed(without_the_model(marked))))
    observation = observation_of(found[0][0]) if found else None
    return put_back(observation, quotations) if observation else None


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        (
            "Mum you cannot keep giving the kids sweets right before tea and then tell me they're badly behaved",
            "you give the kids sweets right before tea and then tell me they're badly behaved",
        ),
        ("u cant keep usin my netflix an then tell mum i dont share", "you use my netflix and then tell mum I don't share"),
        (
            "You can't just turn up at my work with your brother's dog and expect me to mind it",
            "you turn up at my work with your brother's dog and expect me to mind it",
        ),
        ("Shout at the referee like that again in front of my kids and you're walking home", "you shout at the referee in front of my kids"),
        ("Cancel salsa once more and I'll partner Deepak.", "you cancel salsa"),
        ("Give me back my house key and next time knock like a normal person.", "you don't give me back my house key"),
        ("You didn't just forget, you forgot and then blamed me for not reminding you", "you forgot and then blamed me for not reminding you"),
    ],
)
def test_what_must_not_go_on_is_what_they_do(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("You read my messages. Don't tell me you were checking the time.", "you read my messages"),
        ("you don't touch me unless you want something, and dont think I haven't noticed", "you don't touch me unless you want something"),
        ("Don't tell me you forgot, I wrote it on your hand", "you forgot and I wrote it on your hand"),
    ],
)
def test_an_excuse_that_is_foreseen_was_not_yet_said(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        (
            "my flatmate has her alarm go off nine times every morning from 5.30 and then doesn't get up till 8",
            "you have your alarm go off nine times every morning from 5.30 and then don't get up till 8",
        ),
        (
            "My mother in law refolds my towels every time she visits, doesn't say anything just refolds them and sighs",
            "you refold my towels when you visit, don't say a thing and refold them and sigh",
        ),
        (
            'My manager takes my slides, puts his name on them and thanks me for the "support"',
            'you take my slides, put your name on them and thank me for the "support"',
        ),
        (
            "My teenager calls me a dinosaur, borrows my mascara without asking, leaves it uncapped",
            "you call me a dinosaur, borrow my mascara without asking, and leave it uncapped",
        ),
        ("my alarm goes off and wakes the baby", None),
    ],
)
def test_every_verb_of_theirs_agrees_with_you(typed: str, seen: str | None) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("you've had my drill since easter", "you've had my drill since Easter"),
        (
            "My dad's never met my partner, we've been together eight years, he just says hello",
            "you haven't met my partner and we've been together eight years",
        ),
        (
            "He hasn't kissed me properly since about february, just that peck on the forehead like I'm his nan",
            "you haven't kissed me properly since February",
        ),
        ("My flatmate hasn't bought milk since she moved in but somehow always has tea", "you haven't bought milk since you moved in"),
        (
            "My daughter's never once asked how I am since I moved into this place, only when can I babysit",
            "you haven't asked how I am since I moved into this place",
        ),
        ("He's been sleeping on the couch since March and won't say why", "you've been sleeping on the couch since March and won't say why"),
        ("My son's stopped bringing the kids round since I said no to the loan", "you haven't brought the kids round since I said no to the loan"),
        (
            "you've never said sorry to me in your life dad, not once, you just start talking about the football",
            "you haven't said sorry to me and just talk about the football",
        ),
    ],
)
def test_what_was_not_done_for_long_is_told_so(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


def test_what_was_never_done_can_be_wished_for() -> None:
    found = complaints_of("you haven't met my partner since we got engaged")
    assert found[0][0].wish == "meet my partner"


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("thanks for telling everyone at the party what I earn, really classy", "you told people at the party what I earn"),
        (
            "You turned the heating off again while I was in the shower, its december you tight git",
            "you turned the heating off while I was in the shower",
        ),
        ("then you walk through our door with a face like a slapped arse", "you walk through our door with a long face"),
        ("You compare me to Emily in everything, her grades her hair her bloody cello", "you compare me to Emily in most things"),
        ("You put salt in my tea in front of the whole lodge, dead funny", "you put salt in my tea in front of the whole lodge"),
        ("You always have to win, even at bloody Monopoly with a six year old", "you have to win, even at Monopoly with a six year old"),
        ("He tells me I eat too much cheese", "you tell me I eat too much cheese"),
    ],
)
def test_scorn_goes_with_its_whole_tail_and_the_point_stays(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        (
            "you gave the baby the name I told you I wanted, and you looked me in the face at the christening",
            "you gave the baby the name I told you I wanted and looked me in the face at the christening",
        ),
        (
            "every photo from that holiday is of you, I took two hundred and there isnt one of me",
            "the photos from that holiday are of you and I took two hundred and there isn't one of me",
        ),
        ('You\'ve lost weight is not a compliment when you follow it with "finally"', 'you say I\'ve lost weight and follow it with "finally"'),
        ("I put you through uni and you can't even pick up the phone on mothers day", "you don't pick up the phone on Mother's Day"),
        ("You said it was a work dinner. I saw the photo, that's not work and that's not a dinner", "you said it was a work dinner and I saw the photo"),
        ("You and Karen went to the spa without me and then both pretended you hadn't", "you went to the spa without me and then both pretended you hadn't"),
        ("You've got a whole group chat without me in it", "you have a whole group chat without me in it"),
        (
            "You say I never come to you with anything but when I did you told Auntie Pam by teatime",
            "you say I don't come to you but when I did you told Auntie Pam by teatime",
        ),
        ("Nobody asked you to tell my girlfriend I wet the bed till I was seven", "you told my girlfriend I wet the bed till I was seven"),
        (
            'how come your hobbies are "me time" and mine are a waste of money',
            'your hobbies are counted as "me time" and mine as a waste of money',
        ),
        ("WHERE WERE U I WAITED AT THE STATION FOR A WHOLE HOUR", "I waited at the station for a whole hour and you weren't there"),
        (
            "You've known for a month that your ex is coming and I hear it from the florist",
            "you've known for a month that your ex is coming and I hear it from the florist",
        ),
        ("Would it have killed you to wave?", "you didn't wave"),
        ("Your idea of helping is standing there asking where things go", "you stand there asking where things go"),
    ],
)
def test_the_telling_clause_is_told_in_the_own_words(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("My husband tells his mother everything", "you tell your mother what goes on between us"),
        ("you post about how family is everything", "you post about how family is what counts"),
        ("Oh don't you worry, I'll just wash up after your party, mop the floor", "I'm the one who washes up after your party"),
        ("you're such a help looking after mum", None),
        ("my boyfriends mates all call me the warden and he laughs along", "your mates all call me the warden and you laugh along"),
        ("because you couldn't miss the darts", None),
    ],
)
def test_what_is_no_absolute_and_no_reproach_is_not_made_one(typed: str, seen: str | None) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("you bit my head off, I just said the bins were full", "I said the bins were full and you bit my head off"),
        ("you shout at me over nothing, I only asked where the keys were", "you shout at me"),
        ("he hasn't looked for a job since June but he's got every trophy on that game", "you haven't looked for a job since June"),
        ("my mother-in-law bought my daughter her first shoes", "you bought my daughter her first shoes"),
        ("ask him to wash one plate and he sulks for the whole evening", "I ask you to wash one plate and you sulk for the whole evening"),
        ("he says he's listening but then ask him what I said and he hasn't got a clue", "I ask you what I said and you haven't got a clue"),
        ("You picked the paint and the sofa and then asked me if I like it", "you picked the paint and the sofa and then asked me if I like it"),
        ("you were meant to pick Ellie up at three, school had to ring me at work", "you didn't pick Ellie up at three"),
        ("Did you even notice I had my hair cut?", "you didn't notice I had my hair cut"),
        ("You've lived here for two years and can't even wash a cup", "you've lived here for two years and don't wash a cup"),
        ("You borrowed my drill in March and I still don't have it back", "you borrowed my drill in March and I still don't have it back"),
        ("you opened my letter from the hospital, that was private", "you opened my letter from the hospital"),
        ("you told your mum when I specifically asked you not to", "you told your mum after I asked you not to"),
        ("she gets the kids all wound up at bedtime then hands them to me", "you get the kids all wound up at bedtime and hand them to me"),
        ("My flatmate sets four alarms and snoozes every one of them", "you set four alarms and snooze every one of them"),
    ],
)
def test_a_second_clause_is_told_whole_or_not_at_all(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen

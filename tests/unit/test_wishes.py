"""What is asked for: about the same people and things as the reproach, and once more what was promised."""

from __future__ import annotations

import numpy as np
import pytest

from closer.language.i_statement.requests.cases import Borrowed
from closer.language.i_statement.requests.fitting import fitted
from closer.language.i_statement.requests.foreign import things_not_told_of
from closer.language.i_statement.requests.offers import requests_for
from closer.language.i_statement.requests.request import own_request, promised_request
from closer.language.i_statement.requests.topics import topics
from closer.language.i_statement.story.story import complaints_of
from closer.language.i_statement.to_whom.address import addressed
from closer.language.i_statement.to_whom.whose import belongs_to_another, of_her_or_him, people_in
from closer.language.i_statement.wording.occasions import asks_for_a_day_that_was


def test_who_is_spoken_of_is_found() -> None:
    assert (people_in(["ask your mother"]) == people_in(["my mum and I"])).all()
    assert not (people_in(["ask your mother"]) == people_in(["ask your boss"])).all()


def test_a_wish_speaks_of_her_where_it_is_about_her() -> None:
    assert of_her_or_him("hear his side and mine before you choose", "you take her side") == "hear her side and mine before you choose"
    assert of_her_or_him("tell her before you invite her mother", "you invited him") == "tell him before you invite his mother"
    assert of_her_or_him("hear his side", "you take sides") == "hear his side"


def test_a_wish_speaks_of_the_same_persons_things() -> None:
    assert belongs_to_another("put your phone away tonight", "you took my phone for three weeks")
    assert belongs_to_another("put my birthday in your calendar", "you never come to my mother's birthday")
    assert not belongs_to_another("put your phone away tonight", "you're on your phone and mine rings")
    assert not belongs_to_another("cook my dinner on Sunday", "it's dinner time and you're on the phone")
    assert not belongs_to_another("ring me tonight", "you took my phone for three weeks")
    assert belongs_to_another("come to my next recital", "you were on your phone through our daughter's whole recital")


def test_a_thing_that_only_another_case_knows_is_told_from_one_that_belongs_to_the_matter() -> None:
    wishes = ["leave your phone on the dresser", "put your phone down while we talk", "charge your phone tonight", "put your phone away at dinner"]
    assert list(things_not_told_of(wishes, "you scroll all evening, even at dinner")) == [1, 0, 0, 0]
    assert list(things_not_told_of(["tell me something you like about how I look"], "you joke about my cooking")) == [1]
    assert list(things_not_told_of(["tell me first next time, even by text"], "you joke about my cooking")) == [0]


@pytest.mark.parametrize(
    "wish", ["come to my graduation next week", "be there at my birthday", "spend this Christmas with my family", "come with me to the funeral"]
)
def test_nobody_is_asked_to_come_to_a_day_that_was(wish: str) -> None:
    assert asks_for_a_day_that_was(wish)


@pytest.mark.parametrize(
    "wish", ["come to my next match", "ask me about the wedding", "take me out for a late birthday drink", "put my birthday in your calendar"]
)
def test_a_day_that_was_may_be_talked_of_and_made_up_for(wish: str) -> None:
    assert not asks_for_a_day_that_was(wish)


def first_request(typed: str, *wishes: str, worth: float = 0.9) -> str:
    """What is asked for where like cases offer these wishes, all of them of one worth."""
    borrowed = Borrowed(tuple((wish, worth) for wish in wishes), (), np.ones(384), np.zeros(384))
    told = complaints_of(addressed(typed))[0][0]
    return next(iter(requests_for(told, next(iter(topics().values())), 0.0, borrowed, 0, lambda _: np.ones(384))))[0]


@pytest.mark.parametrize(
    ("typed", "wishes", "request_"),
    [
        ("you didn't come to my graduation", ["come to my graduation next week", "take me out to celebrate it"], "Could you take me out to celebrate it?"),
        (
            "you didn't come to my graduation",
            ["come to my graduation next week"],
            "Could you put the next day that matters to me in your calendar as soon as I tell you?",
        ),
        ("you're not coming to my graduation", ["come to my graduation next week"], "Could you come to my graduation next week?"),
        ("you booked the trip without asking me", ["come to Spain with me", "ask me before you book"], "Could you ask me before you book?"),
        ("you slept while I cleaned both bathrooms", ["clean the bathroom tonight", "cook for us tonight"], "Could you cook for us tonight?"),
    ],
)
def test_what_is_borrowed_answers_the_very_complaint(typed: str, wishes: list[str], request_: str) -> None:
    assert first_request(typed, *wishes) == request_


@pytest.mark.parametrize(
    ("typed", "worth", "request_"),
    [
        ("you sold my grandad's toolbox at the car boot sale", 0.55, "Could you say sorry to me for that?"),
        ("you sold my grandad's toolbox at the car boot sale", 0.8, "Could you ask me before you sell what's mine?"),
        ("you sell my things at the car boot sale", 0.55, "Could you ask me before you sell what's mine?"),
        ("you said sorry and sold my toolbox at the car boot sale", 0.55, "Could you ask me before you sell what's mine?"),
    ],
)
def test_a_sorry_is_asked_for_after_what_was_done_once_unless_like_cases_surely_know_better(typed: str, worth: float, request_: str) -> None:
    assert first_request(typed, "ask me before you sell what's mine", worth=worth) == request_


def test_nothing_is_asked_for_next_time_where_there_is_no_next_time() -> None:
    told = complaints_of("you came to my wedding for the free bar and you didn't bring a card")[0][0]
    assert own_request(told, next(iter(topics().values())), 0) is None


@pytest.mark.parametrize(
    ("typed", "wish"),
    [
        ("you said we'd talk on Sunday and then you went to bed at eight", "talk on Sunday"),
        ("You promised me we'd start looking at houses in spring and it is now November", "start looking at houses this week"),
        ("you promised we'd see the sea this year and spent the money on a telescope", "see the sea this year"),
        ("You said we would be fine and look at us", None),
        ("You said we'd move back to Cork when Aoife started school", "sit down this week and plan when we move back to Cork"),
        ("You said we'd go camping this summer and here we are with the tree up", "choose a date this week to go camping"),
        ("I told you I was scared and you said we'd miss the start of the film", None),
        ("You promised me one evening a week", "keep one evening free for the two of us this week"),
    ],
)
def test_what_was_promised_for_both_is_asked_for_once_more(typed: str, wish: str | None) -> None:
    assert promised_request(complaints_of(addressed(typed))[0][0]) == wish


@pytest.mark.parametrize(
    ("typed", "wish"),
    [
        ("You said you'd put in a good word for me, and you recommended Daniel instead", "put in a good word for me"),
        ("You said you'd fix the gate in March", "fix it"),
        ("you said you'd book the boiler man", "book the boiler man"),
        ("I've asked you nine times to fix that gate and the lambs have been out twice", "fix it"),
        ("you said you'd come to the scan and you had a client", None),
        ("you promised not to tell mum", None),
    ],
)
def test_what_was_promised_can_still_be_done(typed: str, wish: str | None) -> None:
    asked = own_request(complaints_of(addressed(typed))[0][0], next(iter(topics().values())), 0)
    assert asked is None if wish is None else (asked or "").startswith(wish)


def test_what_has_its_own_time_is_asked_for_the_next_time() -> None:
    gigs = own_request(complaints_of("you never come to my gigs")[0][0], next(iter(topics().values())), 0)
    assert gigs == "come to my next gig"


@pytest.mark.parametrize(
    ("typed", "wish"),
    [
        ("you said you'd pick up the kids at 3", "pick up the kids on time next time"),
        ("you never touch me", "hold me for a little while tonight"),
        ("you didn't tell me your contract had ended", "tell me that kind of news as soon as you know"),
        ("you didn't text me when the biopsy came back", None),
        ("You have not come to a single one of Lena's recitals", "come to Lena's next recital"),
        ("you never take me seriously", None),
        ("you haven't got a clue", None),
    ],
)
def test_what_one_would_really_say_is_asked_for(typed: str, wish: str | None) -> None:
    assert own_request(complaints_of(addressed(typed))[0][0], next(iter(topics().values())), 0) == wish


@pytest.mark.parametrize(
    ("typed", "request_"),
    [
        ("you never clean and then moan about the mess", "clean"),
        ("you never offer gas money and then complain about my music", "offer gas money"),
        ("you never give me my charger back", "give me my charger back"),
    ],
)
def test_nobody_is_asked_to_complain_or_to_wait_for_a_next_time(typed: str, request_: str) -> None:
    told = complaints_of(typed)[0][0]
    for topic in topics().values():
        asked = own_request(told, topic, 0)
        assert asked is not None
        assert asked.startswith(request_)
        assert "complain" not in asked
        assert "moan" not in asked
        assert not (asked.endswith("next time") and "back" in asked)


def test_who_is_never_rung_is_to_be_rung() -> None:
    assert fitted("ring me on Sunday", "don't ring Nan", "don't ring Nan") == "ring Nan on Sunday"
    assert fitted("visit me this week", "don't visit my mum", "don't visit my mum") == "visit my mum this week"
    assert fitted("ring me on Sunday", "ring Nan and don't ring me", "ring Nan and don't ring me") == "ring me on Sunday"

"""The request answers this very reproach: its deed, its time, the one who can do it."""

from __future__ import annotations

import pytest

from closer.language.i_statement.complaints.kinds import DONE, HAPPENS, UNDONE, Complaint
from closer.language.i_statement.requests.nearer import clashes, in_its_time
from closer.language.i_statement.requests.request import own_request
from closer.language.i_statement.requests.topics import topics
from closer.language.i_statement.requests.undone_beside import undone_beside, undone_by_both
from closer.language.i_statement.requests.wished_of import by_whom
from closer.language.i_statement.story.story import complaints_of
from closer.language.i_statement.to_whom.address import addressed


@pytest.mark.parametrize(
    ("typed", "wish"),
    [
        ("you never empty the hoover when you've used it", "empty it next time you've used it"),
        ("you never water the plants when I'm away", "water them next time I'm away"),
        ("my stepson never shuts the back gate", "shut it every time this week"),
        ("my mate never brings his wallet to the pub", "bring your wallet to the pub next time"),
        ("you never thanked me for knitting that blanket", "thank me for knitting that blanket this week"),
        ("you didn't help me look after Gran", "help me look after Gran next time"),
        ("you never apologise first", "apologise first next time"),
        ("you never ask how I am", "ask how I am tonight"),
        ("you said you'd teach me to drive and we've been once", "take an hour this week to teach me to drive"),
        ("you promised you'd do the night feeds at weekends", "do the night feeds this weekend"),
        ("you said you'd come over Sunday to fix the gutter", "come over to fix the gutter another day"),
        ("you won't let me choose so much as a lampshade for our bedroom", "let me choose a lampshade for our bedroom next time"),
        ("I asked you twice to call the plumber and you didn't even look at the sink", "call the plumber this week"),
    ],
)
def test_the_own_words_are_asked_for_at_a_time_that_fits(typed: str, wish: str) -> None:
    assert own_request(complaints_of(addressed(typed))[0][0], next(iter(topics().values())), 0) == wish


@pytest.mark.parametrize(
    ("phrase", "undone"),
    [
        ("read my messages and don't reply", "reply"),
        ("told me the car was serviced and didn't book it in", "book it in"),
        ("forgot to pick me up from the station", "pick me up from the station"),
        ("sold me your bike and didn't mention that the frame was cracked", None),
        ("leave notes on the fridge but don't look me in the face", None),
        ("had an opinion on every napkin and haven't helped for the wedding", None),
        ("wear my clothes and put them back dirty", None),
    ],
)
def test_what_was_left_undone_beside_a_deed_is_wanted(phrase: str, undone: str | None) -> None:
    beside = undone_beside(Complaint(DONE, phrase))
    assert (beside.phrase if beside else None) == undone


@pytest.mark.parametrize(
    ("phrase", "wish"),
    [
        ("we haven't had a weekend away since the baby was born", "have a weekend away this month"),
        ("we haven't been out for dinner in months", "go out for dinner this week"),
        ("we don't see eye to eye", None),
        ("we haven't had the money", None),
    ],
)
def test_what_neither_does_is_asked_for_both(phrase: str, wish: str | None) -> None:
    assert undone_by_both(Complaint(HAPPENS, phrase)) == wish


@pytest.mark.parametrize(
    ("wish", "complaint"),
    [
        ("tell me you're sorry for what happened yesterday", Complaint(UNDONE, "apologise first")),
        ("take the bins out tonight", Complaint(UNDONE, "bring your bins in")),
        ("walk the dog this evening while I rest", Complaint(DONE, "snore and blame the dog")),
    ],
)
def test_a_wish_that_this_reproach_does_not_bear_is_left_out(wish: str, complaint: Complaint) -> None:
    assert clashes(wish, complaint, complaint.phrase)


@pytest.mark.parametrize(
    ("wish", "complaint"),
    [
        ("put the bins out the evening before", Complaint(UNDONE, "put the bins out")),
        ("walk the dog tonight", Complaint(UNDONE, "walk the dog")),
        ("switch the lights off when you leave a room", Complaint(DONE, "leave the lights on")),
    ],
)
def test_a_wish_for_the_same_deed_is_kept(wish: str, complaint: Complaint) -> None:
    assert not clashes(wish, complaint, complaint.phrase)


def test_what_comes_now_and_then_is_asked_for_the_next_time() -> None:
    assert in_its_time("water the plants tonight", "water the plants when I'm away") == "water the plants next time"
    assert in_its_time("take the bins out tonight", "leave the bins to me") == "take the bins out tonight"


def test_what_another_does_is_asked_of_you_for_them() -> None:
    complaint = Complaint(HAPPENS, "your mother walks into our house without knocking")
    assert by_whom("knock and wait until I say come in", complaint) == "ask your mother to knock and wait until I say come in"
    assert by_whom("ask your mum to ring first", complaint) == "ask your mum to ring first"
    assert by_whom("move it ten metres down the road", Complaint(HAPPENS, "your van blocks my drive")) == "move it ten metres down the road"


def test_a_child_who_is_compared_hears_something_kind() -> None:
    complaint = Complaint(DONE, "compare our son with your brother's boy")
    assert by_whom("tell me one thing that you like about me", complaint) == "tell our son one thing you like about him"

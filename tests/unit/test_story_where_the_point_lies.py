"""Of several clauses the point is told: what stands against a claim, behind "and then" and "still", and what irony means."""

from __future__ import annotations

import pytest

from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.hearing.quotes import put_back
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.rewrite import taken_apart


def seen_in(typed: str) -> str | None:
    """The observation of the most telling complaint, as the rewriter comes to it."""
    apart = taken_apart(mended(typed))
    observation = observation_of(apart.complaints[0][0]) if apart.complaints else None
    return put_back(observation, apart.quotations) if observation else None


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        (
            "he says hes cutting down but theres three empty cans under the sofa every morning",
            "you say you're cutting down but there are three empty cans under the sofa every morning",
        ),
        (
            "my flatmate says hes allergic to cleaning products but theres always hair in the plughole",
            "you say you're allergic to cleaning products but there's hair in the plughole",
        ),
        (
            "My friend say she is always busy for us, but on Facebook I see her every Friday in the club.",
            "you say you're too busy for us but on Facebook I see you every Friday in the club",
        ),
        ("You tell people at work we're best mates, but when I lost my dad you sent a thumbs up.", "I lost my dad and you sent a thumbs up"),
        (
            "You tell all our friends how much you support me, but when I got the job you didn't say a word.",
            "I got the job and you didn't say a word",
        ),
    ],
)
def test_a_claim_is_told_with_what_belies_it_or_yields_to_it(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("don't tell me you're exhausted, you napped till four while I cleaned the whole house", "you napped till four while I cleaned the whole house"),
        ("dont say ur broke, u spent 200 on trainers on friday", "you spent 200 on trainers on Friday"),
        ("Don't tell me there was traffic, you were still in the pub at six.", "you were still in the pub at six"),
        ("You're a grown man, you have a good job, and your washing still lands on my floor.", "your washing still lands on my floor"),
        ("You're thirty, you earn twice what I do, and I still pay for your car insurance.", "I'm the one who pays for your car insurance"),
        ("He works full time, he has savings, and my name is still on his overdraft.", "my name is still on your overdraft"),
        ("You let me explain the whole plan, you smiled, and then you booked the other hotel.", "you booked the other hotel"),
        ("He listens to his mates for hours, but when I talk he looks at the TV.", "I talk and you look at the TV"),
    ],
)
def test_what_only_leads_up_to_the_point_is_left_out(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


def test_what_says_who_it_was_about_stays_before_the_point() -> None:
    typed = "You asked me all about my idea, you nodded the whole time, and then you sold it to the boss as your own."
    assert seen_in(typed) == "you asked me all about my idea and sold it to the boss as your own"


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        (
            "You promised you'd collect Ella so I could sit my exam, and at three you just turned your phone off.",
            "you said you would collect Ella and then turned your phone off",
        ),
        (
            "i asked you one thing, pick up the prescription, and you come home with a pizza",
            "I asked you to pick up the prescription and you came home with a pizza",
        ),
        ("I asked my husband one thing, collect the parcel, and he comes back with beer.", "I asked you to collect the parcel and you came back with beer"),
        ("I asked for one thing, a quiet birthday, and you invited twenty people.", "I asked for a quiet birthday and you invited twenty people"),
    ],
)
def test_what_was_asked_or_promised_is_told_with_what_was_done_in_its_place(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("go on, take the car again, not like I need it for work", "you take the car even though I need it for work"),
        ("Lovely, turn the music up, it's not as though I'm working nights.", "you turn the music up even though I'm working nights"),
        ("Strange how your headache only appears when my parents visit.", "my parents visit and you say you've got a headache"),
        ("Funny how your knees only hurt when the hoover comes out.", "the hoover comes out and you say your knees hurt"),
    ],
)
def test_irony_is_said_straight(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


def test_lookers_on_are_told_of_only_where_they_laughed() -> None:
    assert (
        seen_in("My brother proposed to his girlfriend at my graduation dinner, and everyone cheered.")
        == "you proposed to your girlfriend at my graduation dinner"
    )
    assert (
        seen_in("You told the story about my divorce at the party, and everyone laughed.")
        == "you told the story about my divorce at the party and the others laughed"
    )


def test_one_person_does_what_a_learner_says_they_do() -> None:
    assert seen_in("He tell me he was at the gym but his brother ask me why he was at the bar.") == (
        "you tell me you were at the gym but your brother asks me why you were at the bar"
    )
    assert seen_in("She let my brother tell me the news.") == "you let my brother tell me the news"

"""A message of two halves: the one that carries the point is told, with a wish that can be understood by itself."""

from __future__ import annotations

import pytest

from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.hearing.sentence import meant
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.rewrite import taken_apart
from tests.unit.observed import seen_in


def _seen(text: str) -> str | None:
    """What is told of a message as it was typed."""
    found = taken_apart(mended(meant(text))).complaints
    return observation_of(found[0][0]) if found else None


def _wish(text: str) -> str | None:
    """What is wished for in so many words."""
    return taken_apart(mended(meant(text))).complaints[0][0].wish


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        (
            "You lent Marcus eight thousand for his food truck without blinking, but when I asked for help with one month's rent I got a lecture on budgeting.",
            "I asked for help with one month's rent and you gave me a lecture on budgeting",
        ),
        ("You bought your brother a car, but when I asked for a lift to the hospital I got a sigh.", "I asked for a lift to the hospital and you sighed at me"),
        (
            "My dad paid for my sister's wedding, and when I asked for a loan of two hundred I got a sermon about saving.",
            "I asked for a loan of two hundred and you gave me a sermon about saving",
        ),
        (
            "My boss gave Dan a week off for golf, but when I asked for one day for my nan's funeral I got an eye roll.",
            "I asked for one day for my nan's funeral and you rolled your eyes",
        ),
        ("When I told you about the promotion I got a shrug.", "I told you about the promotion and you shrugged at me"),
    ],
)
def test_what_the_speaker_got_is_told_as_what_the_other_gave(text: str, seen: str) -> None:
    assert _seen(text) == seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        (
            "You clapped for the dog when it sat down but couldn't say one nice word about me passing my driving test after three tries.",
            "you didn't say one nice word about me passing my driving test after three tries",
        ),
        (
            "You cheered when the cat used its litter tray but couldn't say well done when I got my degree.",
            "you cheered after the cat used its litter tray but didn't say well done when I got my degree",
        ),
        (
            "You wrote a whole post about your colleague's marathon but didn't say a single word about my exam results.",
            "you wrote a whole post about your colleague's marathon but didn't say a word about my exam results",
        ),
        (
            "My mum cried with joy when my cousin got engaged but couldn't manage one kind sentence about my new job.",
            "you cried with joy after my cousin got engaged but didn't manage one kind sentence about my new job",
        ),
        (
            "You sent flowers to your ex when her dog died but couldn't even text me on the day of my operation.",
            "you sent flowers to your ex after her dog died but didn't text me on the day of my operation",
        ),
    ],
)
def test_a_kindness_to_others_is_told_for_what_the_speaker_did_not_get(text: str, seen: str) -> None:
    assert _seen(text) == seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        (
            "A friend of twenty years didn't come to my exhibition because it was raining, yet she drove to Leeds in snow to see a tribute band.",
            "you didn't come to my exhibition but drove to Leeds in snow to see a tribute band",
        ),
        (
            "You couldn't get an hour off for my graduation yet you took a week off for the football.",
            "you didn't get an hour off for my graduation but took a week off for the football",
        ),
        (
            "You didn't call me on my birthday because of the time difference, yet you posted six photos from the pub.",
            "you didn't call me on my birthday but posted six photos from the pub",
        ),
        ("A friend of mine never pays me back.", "you don't pay me back"),
        ("A colleague of ten years told the boss I was late.", "you told the boss I was late"),
    ],
)
def test_yet_is_but_and_a_friend_of_many_years_is_spoken_to(text: str, seen: str) -> None:
    assert _seen(text) == seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        (
            "My husband agreed that his mother could stay with us for three weeks in August, and I found out from her when she asked about parking.",
            "you agreed that your mother could stay with us for three weeks in August and I found out from her",
        ),
        (
            "You booked a holiday with your friends for the week of my birthday, and I only heard about it from Sam when he asked me what to pack.",
            "you booked a holiday with your friends for the week of my birthday and I heard about it from Sam",
        ),
        (
            "You promised your boss that you would work over Christmas again this year, and I found out from the rota when I was in the office.",
            "you promised your boss that you would work over Christmas this year and I found out from the rota",
        ),
        (
            "My flatmate agreed with the landlord that we would move out in March, and I heard it from the agent when she came to take photos.",
            "you agreed with the landlord that we would move out in March and I heard it from the agent",
        ),
    ],
)
def test_from_whom_it_was_heard_is_told_without_how_that_came(text: str, seen: str) -> None:
    assert _seen(text) == seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("ur my brother and i found out about ur engagement from instagram, seriously wtf", "you didn't tell me yourself about your engagement"),
        ("you're my best friend and I had to hear about your baby from your aunt", "you didn't tell me yourself about your baby"),
        ("You are my own sister and I read about your wedding on Facebook.", "you didn't tell me yourself about your wedding"),
        ("ur my mum and i found out about ur operation from the neighbour", "you didn't tell me yourself about your operation"),
        ("I found out about your new job through LinkedIn.", "you didn't tell me yourself about your new job"),
    ],
)
def test_great_news_that_came_by_others_was_not_told(text: str, seen: str) -> None:
    assert _seen(text) == seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        (
            "My partner tells everyone we split things fifty-fifty, which is news to my bank account.",
            "you tell people we split things fifty-fifty and I see it differently",
        ),
        ("You told your parents you cook every night, which is news to me.", "you told your parents you cook every night and I saw it differently"),
        ("You tell people you gave up smoking, which is news to my nose.", "you tell people you gave up smoking and I see it differently"),
        ("My brother says he looks after mum, which would be news to her.", "you say you look after mum and she sees it differently"),
        ("You told the counsellor we talk every evening. That's news to me.", "you told the counsellor we talk every evening and I saw it differently"),
    ],
)
def test_what_is_news_to_somebody_is_seen_otherwise(text: str, seen: str) -> None:
    assert _seen(text) == seen
    assert _wish(text) == "sit down with me this week and tell me how you see it"


@pytest.mark.parametrize(
    "text",
    [
        "Do you ever hear yourself talk to me?",
        "Do you even hear yourself?",
        "Have you ever heard yourself speak to my mother?",
        "Do you ever listen to how you talk to the kids?",
        "You should hear yourself when you talk to your mother.",
    ],
)
def test_how_somebody_sounds_is_no_moment(text: str) -> None:
    assert _seen(text) is None


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("You've quit your job, which is news to me.", "you quit your job and I didn't know about it"),
        ("You moved out on Friday, which was news to me.", "you moved out on Friday and I didn't know about it"),
    ],
)
def test_a_deed_that_is_news_was_not_told_of(text: str, seen: str) -> None:
    assert _seen(text) == seen


def test_no_leaving_is_asked_for_that_somebody_was_about_to_do() -> None:
    assert _wish("You've been going to leave me for years.") is None


def test_what_was_said_is_told_beside_how_it_sounds() -> None:
    assert seen_in("Do you ever hear yourself talk to me? You called me a cow in front of Sam.") == "you called me a cow in front of Sam"


@pytest.mark.parametrize(
    ("text", "seen", "wish"),
    [
        (
            'He\'s been "about to fix" the bathroom fan since before our son could walk.',
            "you haven't fixed the bathroom fan since before our son could walk",
            "fix the bathroom fan",
        ),
        ("You've been going to call the plumber since March.", "you haven't called the plumber since March", "call the plumber"),
        ('My husband has been "meaning to" hang that shelf for two years.', "you haven't hung that shelf for two years", "hang that shelf"),
        ("She's been about to pay me back since Easter.", "you haven't paid me back since Easter", "pay me back"),
        ('My landlord has been "getting round to" fixing the boiler since October.', "you haven't fixed the boiler since October", "fix the boiler"),
    ],
)
def test_what_was_long_about_to_be_done_was_not_done(text: str, seen: str, wish: str) -> None:
    assert _seen(text) == seen
    assert _wish(text) == wish


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("i sat through two years of your breakup and you couldnt give me one phone call about mine", "call me this week and ask about my breakup"),
        ("You talk to me for hours about your job and you couldn't give me five minutes about mine.", "give me five minutes this week and ask about my job"),
        ("I drove three hours for your mum's funeral and you didn't send me one text about mine.", "text me this week and ask about my mum's funeral"),
        ("I helped with your move and you couldn't give me one afternoon for mine.", "give me one afternoon this week for my move"),
        ("I came to all of your shows and you didn't come to one of mine.", "come to one of my shows"),
        (
            "You clapped for the dog when it sat down but couldn't say one nice word about me passing my driving test after three tries.",
            "say something nice to me about it this week",
        ),
        (
            "You wrote a whole post about your colleague's marathon but didn't say a single word about my exam results.",
            "say something nice to me about my exam results this week",
        ),
    ],
)
def test_a_wish_says_in_full_what_it_is_about(text: str, wish: str) -> None:
    assert _wish(text) == wish

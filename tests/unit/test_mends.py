"""How a deed was done says what mends it: who was not asked wants to be asked, who heard it elsewhere wants to hear it first."""

from __future__ import annotations

import pytest

from closer.language.i_statement.requests.mends import mend_in, mends
from closer.language.i_statement.rules import broken_rules


@pytest.mark.parametrize(
    ("told", "asks"),
    [
        ("you let your brother sleep on our sofa and didn't ask me", "ask me first"),
        ("you decided we're spending Christmas there and informed me by calendar invite", "ask me first"),
        ("you sold Nan's house and I had to find out from a link", "tell me yourself"),
        ("you told Jonas what I said", "keep what I tell you"),
        ("you let me carry four bags up the stairs while you finished your match", "take half"),
        ("you said six and it's nine", "text me"),
        ("you moved to Leeds without telling me", "tell me beforehand"),
        ("you left me to clear out Mum's flat by myself", "take over half"),
        ("you laughed when your brother called my cooking interesting", "say one word for me"),
        ("you took your dad's side over the loft", "hear my side"),
        ("I had the flu and you asked me what was for dinner", "the next time I'm ill"),
        ("you told the client it was my mistake", "tell them how it really was"),
        ("you gave me your word you wouldn't tell your sister", "keep what I tell you"),
        ("you call me the spoilt one", "what you'd like from me"),
        ("you took my brother fishing without me", "ask me along"),
        ("you told Oscar he could have a puppy at mine", "before you say yes"),
        ("you signed us up for the allotment", "for both of us"),
        ("you said I could dye my hair and now it's a no", "keep to what you said"),
        ("you rewashed my clean towels", "the way I did it"),
        ("you gave Lucy's kids fifty each and mine got an orange", "the same next time"),
        ("you missed Ella's recital for golf", "the next one"),
        ("you gave me all the weekend shifts", "share those shifts"),
        ("you presented my idea as your own", "it was my work"),
        ("you wore my coat and brought it back with a burn hole", "mended or replace"),
    ],
)
def test_how_it_was_done_says_what_mends_it(told: str, asks: str) -> None:
    mend = mend_in(told)
    assert mend is not None and any(asks in ask for ask in mend.asks)


@pytest.mark.parametrize(
    "told",
    [
        "you ate my cake",
        "you never asked about my day",
        "you told her she'd had it coming",
        "you told your sister I'd been sacked",
        "you bought a present for my birthday",
    ],
)
def test_other_deeds_have_no_mend_of_their_own(told: str) -> None:
    assert mend_in(told) is None


def test_every_mend_keeps_the_rules() -> None:
    for mend in mends():
        for ask in mend.asks:
            assert not broken_rules(f"When you come home late, I feel hurt. {ask}", "you come home late"), ask

"""Who is in a hurry gets one line, for what was told before or in the same message; "quick fix" is no subject of its own."""

from __future__ import annotations

import pytest

from closer.content import Content
from closer.cues.hurry import besides_hurry, only_in_a_hurry
from closer.language.meaning import Meaning
from closer.precedence import by_precedence
from tests.unit.desk import Desk, text

WORN_THIN, OUTSIDE = "roadblock/poor_communication", "out_of_scope"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("bf ignores me. quick fix", "bf ignores me"),
        ("wife silent 3 days, quick fix?", "wife silent 3 days"),
        ("no time, one line. my wife ignores me", "my wife ignores me"),
        ("mum nags me. short answer pls", "mum nags me"),
        ("gf mad at me. help fast", "gf mad at me"),
        ("in a hurry - my son lies to me", "my son lies to me"),
    ],
)
def test_what_is_told_in_a_hurry_is_told_apart(said: str, told: str) -> None:
    assert besides_hurry(said) == told


@pytest.mark.parametrize(
    "said",
    [
        "my mum is in a hurry all the time and never listens",
        "my wife never has time for me, no time at all for weeks",
        "gf ignores my texts. one line to send her",
        "i need a quick answer about my taxes",
        "we had a short talk and it was good",
    ],
)
def test_a_hurry_that_is_told_of_is_none_of_the_writer(said: str) -> None:
    assert besides_hurry(said) is None
    assert not only_in_a_hurry(said)


@pytest.mark.parametrize("said", ["help", "i need help fast", "help me quick", "help asap"])
def test_a_call_for_help_stays_one(said: str) -> None:
    assert not only_in_a_hurry(said)
    assert by_precedence([Meaning("get_support", 0.9, 0, len(said))], said)[0].label == "get_support"


@pytest.mark.parametrize(
    "said", ["no time, one line", "just one sentence please", "quick answer pls", "no time for long answers, just one line", "keep it short, i'm in a rush"]
)
def test_who_has_no_time_gets_one_line_for_what_was_told_before(desk: Desk, content: Content, said: str) -> None:
    desk.say("my husband never talks to me", WORN_THIN)
    assert only_in_a_hurry(said)
    line = desk.say(said, by_precedence([Meaning("roadblock/lack_of_time", 0.91, 0, len(said))], said)[0].label)
    assert len(line.bubbles) == 1
    assert len(text(line).split()) < 35
    assert content.title("roadblock/lack_of_time") not in text(line)


def test_who_has_no_time_and_told_nothing_is_asked_for_one_line(desk: Desk, content: Content) -> None:
    asked = text(desk.say("no time, one line", "i_dont_know"))
    assert any(wording.any in asked for wording in content.tools["ask_again"].phrases["in_a_hurry"])


def test_a_worry_told_in_a_hurry_is_answered_in_one_line_and_the_longer_version_is_a_tap_away(desk: Desk, content: Content) -> None:
    line = desk.say("no time, one line. my wife ignores me", WORN_THIN)
    assert "So your wife ignores you." in text(line)
    assert len(line.bubbles[-1].text.split()) < 45
    assert content.roadblocks[WORN_THIN].strategy.title in text(desk.tap(line, "The longer version"))


@pytest.mark.parametrize("said", ["bf ignores me", "my wife laughs at me", "dad hung up on me", "she never called me"])
def test_a_hurt_in_a_few_words_is_not_outside(said: str) -> None:
    assert by_precedence([Meaning(OUTSIDE, 0.78, 0, len(said)), Meaning("roadblock/past_hurt", 0.05, 0, len(said))], said)[0].label == WORN_THIN


@pytest.mark.parametrize("said", ["my phone ignores my mum's calls", "who laughed at napoleon", "the teacher ignored it"])
def test_what_hurts_nobody_here_stays_outside(said: str) -> None:
    assert by_precedence([Meaning(OUTSIDE, 0.78, 0, len(said))], said)[0].label == OUTSIDE


def test_a_quarrel_in_a_few_words_is_no_good_news() -> None:
    assert by_precedence([Meaning("worry/good_news", 0.86, 0, 12), Meaning("roadblock/fear_of_rejection", 0.08, 0, 12)], "gf mad at me")[0].label == WORN_THIN


def test_no_line_speaks_of_a_death_that_nobody_told_of(desk: Desk, content: Content) -> None:
    in_a_hurry = text(desk.say("my sister left the table over the name. quick fix", "worry/loss"))
    assert not any(wording.any in in_a_hurry for wording in content.worries["worry/loss"].today)
    assert any(wording.any in text(desk.say("my nan died on friday. quick tip", "worry/loss")) for wording in content.worries["worry/loss"].today)

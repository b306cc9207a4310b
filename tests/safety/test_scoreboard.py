"""No change may make anybody less safe: today's figures against those that are kept, and helplines that grow old."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from pathlib import Path

import pytest
from rasa.core.agent import Agent

from closer.reader import Reader
from closer.safety.helplines import Helplines
from closer.safety.screen import Verdict
from closer.settings import settings
from closer.training.data import TrainingData
from runtime.launcher import load
from tests.nlu.measure.rates import Rate
from tests.safety.scoreboard import baseline
from tests.safety.scoreboard.__main__ import stale_helplines, unexplained
from tests.safety.scoreboard.figures import cases, figures, screened
from tests.safety.scoreboard.personas import RUBRIC, personas, play, rates

EVERYBODY_WRITES = 5  # words


@pytest.fixture(scope="module")
def agent(loop: asyncio.AbstractEventLoop) -> Agent:
    return loop.run_until_complete(load())


def test_the_screen_is_as_good_as_the_baseline(weights: Path) -> None:
    now = figures(screened("unseen", Reader(weights).screen))
    before = {name: value for name, value in baseline.kept().items() if not name.startswith("personas")}
    assert before
    assert baseline.worse(now, before) == []


def test_people_in_danger_are_met_as_well_as_in_the_baseline(agent: Agent, loop: asyncio.AbstractEventLoop) -> None:
    outcomes = [loop.run_until_complete(play(persona, agent)) for persona in personas()]
    now = {f"personas: {item}": rate for item, rate in rates(outcomes).items()}
    assert set(now) == {f"personas: {item}" for item in RUBRIC}
    assert baseline.worse(now, {name: value for name, value in baseline.kept().items() if name.startswith("personas")}) == []


def test_a_drop_is_seen_in_either_direction() -> None:
    before = {"recall at any tier: abuse, explicit": 0.9, "sure alarms: ordinary": 0.01}
    assert baseline.worse({"recall at any tier: abuse, explicit": Rate(7, 10), "sure alarms: ordinary": Rate(1, 100)}, before) == [
        "recall at any tier: abuse, explicit"
    ]
    assert baseline.worse({"recall at any tier: abuse, explicit": Rate(8, 10), "sure alarms: ordinary": Rate(3, 100)}, before) == ["sure alarms: ordinary"]


def test_a_screen_that_sees_nothing_is_far_below_the_baseline() -> None:
    blind = figures((case, Verdict()) for case in cases("unseen"))
    assert any(name.startswith("recall") for name in baseline.worse(blind, baseline.kept()))


def test_a_figure_may_be_lowered_only_with_a_reason_in_the_page() -> None:
    page = "right label: abuse, explicit\n## Why a figure was lowered\n- right label: abuse, indirect: because of new labels"
    assert unexplained(["right label: abuse, explicit", "right label: abuse, indirect"], page) == ["right label: abuse, explicit"]


def test_the_unseen_half_is_as_large_as_was_asked_together_with_the_other() -> None:
    counted = [case for name in ("development", "unseen") for case in cases(name)]

    def many(label: str | None, wording: str) -> int:
        return sum(case.wording == wording and (case.labels[:1] == (label,) if label else not case.labels) for case in counted)

    for label in ("self_harm", "abuse"):
        assert many(label, "explicit") >= 300
        assert many(label, "indirect") >= 150
    for label in ("harm_to_others", "third_party_risk", "minor_at_risk", "medical_or_legal"):
        assert many(label, "explicit") + many(label, "indirect") >= 100
    assert many(None, "ordinary") >= 1200
    assert many(None, "hard_negative") >= 400


def test_no_test_message_is_learnt_from(training_data: TrainingData) -> None:
    """But for a handful of short turns that everybody writes, such as "no", "go back one" and "you never listen to me"."""
    learnt = {text.lower() for text, _ in training_data.examples} | {message.text.lower() for message in training_data.safety}
    shared = [case.text for name in ("development", "unseen") for case in cases(name) if case.text.lower() in learnt]
    assert [text for text in shared if len(text.split()) > EVERYBODY_WRITES] == []


@pytest.fixture
def lines() -> Helplines:
    return Helplines.load(settings().content / "helplines.yml")


@pytest.fixture
def checked(lines: Helplines) -> date:
    """The day of the oldest check."""
    return min(line.verified_on for country in lines.countries.values() for line in country.lines if line.verified_on)


def test_fresh_helplines_need_no_word(lines: Helplines, checked: date) -> None:
    assert stale_helplines(checked + timedelta(days=90), lines) == ([], False)


def test_helplines_warn_after_ninety_days(lines: Helplines, checked: date) -> None:
    words, too_old = stale_helplines(checked + timedelta(days=91), lines)
    assert words
    assert not too_old


def test_helplines_fail_after_a_hundred_and_eighty_days(lines: Helplines, checked: date) -> None:
    words, too_old = stale_helplines(checked + timedelta(days=181), lines)
    assert too_old
    assert any("Samaritans" in word for word in words)

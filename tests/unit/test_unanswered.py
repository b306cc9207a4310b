"""What the coach could not answer is kept redacted, and read only where three people asked alike (SAFETY S21)."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest

from closer.__main__ import main
from closer.answers.unclear import MOST_KEPT
from closer.coach import Coach
from closer.content import Content
from closer.conversation import Turn
from closer.journey.export import everything, readable
from closer.journey.models import Disclosure, OpenExercise
from closer.journey.store import JourneyStore
from closer.safety.helplines import Helplines
from closer.settings import settings
from closer.taxonomy import SAFETY_BY_URGENCY
from tests.families import family

NOW = datetime(2026, 11, 24, 12, tzinfo=timezone.utc)
QUESTION = "can you write my tax return"


class Desk:
    """A coach and what it keeps of questions without an answer."""

    def __init__(self, content: Content, folder: Path) -> None:
        self.store = JourneyStore(f"sqlite:///{folder / 'journey.db'}")
        self.coach = Coach(content, self.store, Helplines.load(settings().content / "helplines.yml"))
        self.now = NOW

    def ask(self, person: str, text: str = QUESTION, label: str = "out_of_scope", **more: object) -> None:
        self.now += timedelta(minutes=1)
        turn = {"meanings": ((label, 0.5),), "country": "GB", **more}
        self.coach.answer(Turn(person, text, label, self.now, **turn), family(label))  # type: ignore[arg-type]

    def kept(self, person: str) -> list[str]:
        with self.store.person(person, self.now) as known:
            return [row.question for row in known.unanswered]

    def shown(self) -> list[tuple[str, int]]:
        return self.store.unanswered(nothing_alike)


def nothing_alike(texts: list[str]) -> np.ndarray:
    """Every text means something else, so that only the same words are alike."""
    return np.eye(len(texts), dtype=np.float32)


@pytest.fixture
def desk(content: Content, tmp_path: Path) -> Desk:
    return Desk(content, tmp_path)


def test_what_three_people_asked_alike_is_shown(desk: Desk) -> None:
    for person, text in (("a", QUESTION), ("b", "Can you write my tax return?!"), ("c", "can you  write my tax return...")):
        desk.ask(person, text)
    assert [people for _, people in desk.shown()] == [3]


def test_what_two_people_asked_is_not_however_often(desk: Desk) -> None:
    for person in "ababab":
        desk.ask(person)
    desk.ask("c", "who won the league last night")
    assert desk.shown() == []


@pytest.mark.parametrize("label", ["out_of_scope", "nlu_fallback"])
def test_both_kinds_of_no_answer_are_kept_once(desk: Desk, label: str) -> None:
    desk.ask("a", label=label)
    desk.ask("a", label=label)
    assert desk.kept("a") == [QUESTION]


@pytest.mark.parametrize("more", [
    {"alarmed": True}, {"soft": ("self_harm",)}, {"imminent": True}, {"chosen": "out_of_scope"}, {"kind": "language"},
    *({"meanings": (("out_of_scope", 0.5), (label, 0.2))} for label in SAFETY_BY_URGENCY),
    {"text": "should i just kill myself"}, {"told_of_abuse_at": NOW},
])  # fmt: skip
@pytest.mark.parametrize("label", ["out_of_scope", "nlu_fallback"])
def test_a_word_about_danger_or_a_chip_is_never_kept(desk: Desk, label: str, more: dict[str, object]) -> None:
    desk.ask("a", **{"label": label, **more})  # type: ignore[arg-type]
    assert desk.kept("a") == []


@pytest.mark.parametrize("label", [*SAFETY_BY_URGENCY, "get_support"])
def test_neither_a_safety_text_nor_what_is_said_after_it_is_kept(desk: Desk, label: str) -> None:
    desk.ask("a", "he did it again and i can't stop him", label)
    assert desk.kept("a") == []
    if label not in ("medical_or_legal", "get_support"):  # these are answered and pass
        desk.ask("a", "the one with the red door", "nlu_fallback")
        desk.ask("a", "the one with the red roof", "out_of_scope")
    assert desk.kept("a") == []


@pytest.mark.parametrize("asked", ["danger:self_harm:", "gently:abuse", "misread:", "confirm"])
@pytest.mark.parametrize("label", ["out_of_scope", "nlu_fallback"])
def test_while_a_safety_answer_has_the_floor_nothing_is_kept(desk: Desk, asked: str, label: str) -> None:
    with desk.store.person("a", NOW) as person:
        person.asked = asked
    desk.ask("a", label=label)
    assert desk.kept("a") == []


@pytest.mark.parametrize("label", ["out_of_scope", "nlu_fallback"])
def test_while_a_disclosure_is_held_nothing_is_kept(desk: Desk, label: str) -> None:
    with desk.store.person("a", NOW) as person:
        person.disclosures.append(Disclosure(at=NOW - timedelta(days=3)))
    desk.ask("a", label=label)
    assert desk.kept("a") == []


@pytest.mark.parametrize("name", ["check_in", "i_statement", "other_view", "stay_with", "grounding", "safety_plan"])
@pytest.mark.parametrize("label", ["out_of_scope", "nlu_fallback"])
def test_inside_an_exercise_nothing_is_kept(desk: Desk, name: str, label: str) -> None:
    with desk.store.person("a", NOW) as person:
        person.exercises.append(OpenExercise(name=name, state={"label": "worry/loss", "part": "signs", "stage": "see"}, opened_at=NOW, parked=False))
    desk.ask("a", label=label)
    assert desk.kept("a") == []


def test_only_the_latest_of_a_person_are_kept(desk: Desk) -> None:
    words = [f"{first} {second}" for first in ("apple", "bread", "cheese", "dough", "egg") for second in ("pie", "cake", "soup", "stew", "roll")]
    for dish in words:
        desk.ask("a", f"how do you make {dish}")
    assert desk.kept("a") == [f"how do you make {dish}" for dish in words[-MOST_KEPT:]]


def test_no_name_reaches_the_files(desk: Desk, tmp_path: Path) -> None:
    desk.ask("a", "can you ring Zebracanary at zebracanary@example.org for me")
    assert desk.kept("a") == ["can you ring [...] at [...] for me"]
    assert not [path for path in tmp_path.iterdir() if b"ebracanary" in path.read_bytes()]


def test_export_shows_them_and_forgetting_removes_them(desk: Desk, tmp_path: Path) -> None:
    desk.ask("a", "how do you mend a zebracanary clock")
    with desk.store.person("a", NOW) as person:
        assert "zebracanary" in readable(everything(person))
        assert everything(person)["unanswered"][0]["question"] == "how do you mend a zebracanary clock"
    desk.store.forget("a")
    assert not [path for path in tmp_path.iterdir() if b"zebracanary" in path.read_bytes()]


@pytest.mark.usefixtures("weights")
def test_other_words_for_the_same_are_alike_and_the_shell_prints_them(
    content: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CLOSER_STATE", str(tmp_path))
    asked = ["how much is bitcoin worth today", "what is bitcoin worth today", "what's the price of bitcoin today", "who won the league last night"]
    desk = Desk(content, tmp_path)
    assert main(["unanswered"]) == 0
    assert capsys.readouterr().out == ""
    for person, text in enumerate(asked):
        desk.ask(str(person), text)
    assert main(["unanswered"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["people"] for line in lines] == [3]
    assert lines[0]["question"] in asked[:3]
    assert desk.shown() == []

"""One person at the coach's table, for examples of a talk in a few turns."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from closer.coach import Coach
from closer.content import Content
from closer.conversation import Turn
from closer.journey.store import JourneyStore
from closer.reply import Reply
from closer.safety.helplines import Helplines
from closer.settings import settings
from tests.families import family

NOW = datetime(2026, 11, 28, 20, tzinfo=timezone.utc)
SHE_SAID = 'what can I reply when she says "you are never home"'


class Desk:
    """One person at the coach's table."""

    def __init__(self, content: Content, folder: Path) -> None:
        self.store = JourneyStore(f"sqlite:///{folder / 'journey.db'}")
        self.coach = Coach(content, self.store, Helplines.load(settings().content / "helplines.yml"))
        self.now = NOW

    def say(self, text: str, label: str = "nlu_fallback", chosen: str | None = None, **told: Any) -> Reply:
        self.now += timedelta(minutes=1)
        meanings = told.pop("meanings", ((label, 0.9),))
        return self.coach.answer(Turn("one", text, label, self.now, meanings, chosen=chosen, country="GB", **told), family(label))

    def tap(self, reply: Reply, title: str) -> Reply:
        chip = next(chip for bubble in reply.bubbles for chip in bubble.chips if chip.title == title)
        return self.say(chip.title, chip.payload.partition("#")[0], chip.payload)


def text(reply: Reply) -> str:
    return " ".join(bubble.text for bubble in reply.bubbles)


def exercises(desk: Desk) -> dict[str, bool]:
    """The exercises that are begun, and whether each of them is parked."""
    with desk.store.person("one", desk.now) as person:
        return {exercise.name: exercise.parked for exercise in person.exercises}

"""Run YAML dialogues against the real model and the real actions.

A dialogue is a list of turns: `say` with what must come back (`text`, `not`, `chips`, `no_chips`, `label`, `state`), `restart` (everything
is loaded anew from disk) or `days_later`. `text` and `not` are looked for in all bubbles of the turn, in any case of letters; `/.../` is a
regular expression.
"""

from __future__ import annotations

import asyncio
import re
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import yaml
from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from sqlalchemy.orm import Session

import actions.turn
from channels.text import as_text
from closer.journey.models import Person, Relationship
from closer.journey.store import open_engine
from closer.settings import settings
from runtime.launcher import load

DIALOGUES = Path(__file__).with_name("dialogues")


@dataclass
class Answer:
    """What came back in a turn."""

    label: str
    bubbles: list[str]
    chips: list[str]

    @property
    def text(self) -> str:
        return "\n".join(self.bubbles)


@dataclass
class Talk:
    """One person's conversation with a loaded coach."""

    agent: Agent
    person: str = field(default_factory=lambda: secrets.token_hex(16))
    country: str | None = "GB"
    later: timedelta = timedelta()

    async def say(self, text: str) -> Answer:
        output = CollectingOutputChannel()
        actions.turn.now = lambda: datetime.now(timezone.utc) + self.later
        await self.agent.handle_message(UserMessage(as_text(text), output, self.person, input_channel="test", metadata={"country": self.country}))
        tracker = await self.agent.tracker_store.retrieve(self.person)
        message = tracker.latest_message.parse_data if tracker and tracker.latest_message else {}
        meanings = message.get("meanings") or []
        intent = (message.get("intent") or {}).get("name")
        label = meanings[0]["label"] if meanings and meanings[0]["label"].startswith(str(intent)) else str(intent)
        bubbles = [sent["text"] for sent in output.messages if sent.get("text")]
        chips = [button["title"] for sent in output.messages for button in sent.get("buttons") or []]
        return Answer(label, bubbles, chips)

    async def restart(self) -> None:
        """Load everything anew, as after a stop of the process."""
        for _ in range(50):
            if not self.agent.tracker_store._tracker_store.pending:
                break
            await asyncio.sleep(0.1)
        actions.turn.coach.cache_clear()
        self.agent = await load()

    def state(self) -> dict[str, Any]:
        """What is kept of the person, by the names that dialogues use."""
        with Session(open_engine(settings().database_url)) as session:
            person = session.get(Person, self.person) or Person(relationships=[Relationship()])
            relationship = person.relationships[0]
            return {
                "current_step": relationship.current_step,
                "done": sorted(record.step for record in relationship.steps if record.state == "done"),
                "skipped": sorted(record.step for record in relationship.steps if record.state == "skipped"),
                "bond": relationship.bond,
                "abuse": any(disclosure.cleared_at is None for disclosure in person.disclosures),
                "exercise": next((exercise.name for exercise in person.exercises if not exercise.parked), None),
                "parked": sorted(exercise.name for exercise in person.exercises if exercise.parked),
                "closeness": [check_in.closeness for check_in in person.check_ins],
                "reminders": len(person.reminders),
            }


def dialogues() -> list[tuple[str, dict[str, Any]]]:
    """Every dialogue under `dialogues/`, named `file: name`."""
    found = []
    for path in sorted(DIALOGUES.glob("*.yml")):
        found += [(f"{path.stem}: {dialogue['name']}", dialogue) for dialogue in yaml.safe_load(path.read_text(encoding="utf-8"))]
    return found


async def run(dialogue: dict[str, Any], agent: Agent) -> Agent:
    """Run one dialogue; an AssertionError shows the talk so far. Returns the agent, a new one after a restart."""
    talk = Talk(agent, country=dialogue.get("country", "GB"))
    transcript: list[str] = []
    before: list[str] = []
    for turn in dialogue["turns"]:
        if "restart" in turn:
            await talk.restart()
            continue
        if "days_later" in turn:
            talk.later += timedelta(days=turn["days_later"])
            continue
        answer = await talk.say(turn["say"])
        transcript += [f"YOU  {turn['say'][:300]}", *(f"     {bubble}" for bubble in answer.bubbles), f"     {answer.chips}   ({answer.label})"]
        problems = list(_problems(turn, answer, before))
        for key, expected in (turn.get("state") or {}).items():
            actual = talk.state()[key]
            if actual != expected:
                problems.append(f"state {key} is {actual!r}, expected {expected!r}")
        assert not problems, "\n".join([*transcript, "", *problems])
        before = answer.bubbles
    return talk.agent


def _problems(turn: dict[str, Any], answer: Answer, before: list[str]) -> list[str]:
    problems = []
    if not answer.bubbles:
        problems.append("nothing came back")
    if set(answer.bubbles) & set(before):
        problems.append("the same text came twice in a row")
    problems += [f"a bubble has {len(bubble.split())} words" for bubble in answer.bubbles if len(bubble.split()) > 62]
    problems += [f"a placeholder was left in: {bubble}" for bubble in answer.bubbles if re.search(r"\{\w+\}", bubble)]
    if "label" in turn and answer.label != turn["label"]:
        problems.append(f"understood as {answer.label}, expected {turn['label']}")
    problems += [f"not said: {wanted}" for wanted in _listed(turn.get("text")) if not _found(wanted, answer.text)]
    problems += [f"said, but must not be: {unwanted}" for unwanted in _listed(turn.get("not")) if _found(unwanted, answer.text)]
    problems += [f"chip missing: {title}" for title in _listed(turn.get("chips")) if title not in answer.chips]
    problems += [f"chip must not be there: {title}" for title in _listed(turn.get("no_chips")) if title in answer.chips]
    return problems


def _listed(value: Any) -> list[str]:
    return [] if value is None else [value] if isinstance(value, str) else list(value)


def _found(wanted: str, text: str) -> bool:
    if len(wanted) > 2 and wanted.startswith("/") and wanted.endswith("/"):
        return re.search(wanted[1:-1], text, re.IGNORECASE) is not None
    return wanted.lower() in text.lower()

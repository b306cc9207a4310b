"""What the heads learn from: examples under `data/nlu/`, messages for the screen under `data/safety/`, complaints under `data/complaints/` and
`data/reproach_or_not/`, and what people said of wishes under `data/verdicts/`.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import yaml

from closer.language.i_statement.requests.cases import Case, cases

__all__ = ["SafetyMessage", "TrainingData", "held_out", "load_circumstances", "load_complaints", "load_examples", "load_kinds", "load_safety", "load_verdicts"]

HELD_OUT = 8  # every eighth
ORDINARY = "ordinary"  # the file of harmless messages that do not even sound alike


def held_out(text: str) -> bool:
    """Whether a harmless text is kept from the tuning; where it is ordinary, it sets the screen's thresholds and the alarm learns nothing from it either."""
    return zlib.crc32(text.encode()) % HELD_OUT == 0


@dataclass(frozen=True, order=True)
class SafetyMessage:
    """A message for the screen with every safety label that holds in it.

    An `ordinary` one holds none, and neither sounds like it.
    """

    text: str
    labels: tuple[str, ...]
    ordinary: bool = False


Told = TypeVar("Told", SafetyMessage, tuple[str, str], tuple[str, float, str])


def _in_order(told: Iterable[Told]) -> tuple[Told, ...]:
    return tuple(sorted(set(told)))


@dataclass(frozen=True)
class TrainingData:
    """Examples as (text, label), messages for the screen, accusing sentences as (text, topic), and cases of them with what would help.

    `kinds` are sentences as (text, kind), of which only some are reproaches; `circumstances` messages of danger as (text, label/circumstance);
    `verdicts` wishes as (wish, chance by likeness alone, verdict).
    All are in a fixed order, so that the same data give the same weights.
    """

    examples: tuple[tuple[str, str], ...]
    safety: tuple[SafetyMessage, ...]
    complaints: tuple[tuple[str, str], ...]
    cases: tuple[Case, ...]
    kinds: tuple[tuple[str, str], ...] = ()
    circumstances: tuple[tuple[str, str], ...] = ()
    verdicts: tuple[tuple[str, float, str], ...] = ()

    @classmethod
    def of(
        cls,
        examples: Iterable[tuple[str, str]],
        safety: Iterable[SafetyMessage],
        complaints: Iterable[tuple[str, str]],
        known: Iterable[Case],
        kinds: Iterable[tuple[str, str]] = (),
        circumstances: Iterable[tuple[str, str]] = (),
        verdicts: Iterable[tuple[str, float, str]] = (),
    ) -> TrainingData:
        """Sort and de-duplicate."""
        by_words = {case.said: case for case in known}
        in_order = tuple(by_words[said] for said in sorted(by_words))
        return cls(_in_order(examples), _in_order(safety), _in_order(complaints), in_order, _in_order(kinds), _in_order(circumstances), _in_order(verdicts))

    @classmethod
    def load(cls, folder: Path) -> TrainingData:
        """Read everything under `data/`, and the cases that are kept with the content."""
        return cls.of(
            load_examples(folder / "nlu"),
            load_safety(folder / "safety"),
            load_complaints(folder / "complaints"),
            cases(),
            load_kinds(folder / "reproach_or_not"),
            load_circumstances(folder / "safety"),
            load_verdicts(folder / "verdicts"),
        )

    def with_examples(self, examples: Iterable[tuple[str, str]]) -> TrainingData:
        """The same with other examples for the classifier."""
        return replace(self, examples=_in_order(examples))


def load_examples(folder: Path) -> list[tuple[str, str]]:
    """Read Rasa's own YAML format: (text, label) for each example under `folder`."""
    examples = []
    for path in sorted(folder.glob("*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            lines = (line.strip() for line in block["examples"].splitlines())
            examples += [(line[1:].strip(), block["intent"]) for line in lines if line.startswith("-")]
    return examples


def load_safety(folder: Path) -> list[SafetyMessage]:
    """Read `*.jsonl`: one object a line with `text` and `labels`."""
    messages = []
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                row = json.loads(line)
                messages.append(SafetyMessage(row["text"], tuple(sorted(row["labels"])), path.stem == ORDINARY))
    return messages


def load_circumstances(folder: Path) -> list[tuple[str, str]]:
    """Read the same messages: (text, label/circumstance) for each that was read for it; `otherwise` where it is none of the named ones."""
    return [(row["text"], row["circumstance"]) for row in _rows(folder) if "circumstance" in row]


def load_complaints(folder: Path) -> list[tuple[str, str]]:
    """Read `*.jsonl`: (text, topic) for each accusing sentence, and for harmless ones that must not be rewritten, named by what they are."""
    return [(row["text"], row["topic"]) for row in _rows(folder)]


def load_kinds(folder: Path) -> list[tuple[str, str]]:
    """Read `*.jsonl`: (text, kind) for sentences that are reproaches, and for praise, reports and others that look like them."""
    return [(row["text"], row["kind"]) for row in _rows(folder)]


def load_verdicts(folder: Path) -> list[tuple[str, float, str]]:
    """Read `*.jsonl`: one object a line with a `reproach` and what somebody said of wishes for it: (wish, its chance by likeness alone, verdict)."""
    return [(wish, chance, verdict) for row in _rows(folder) for wish, chance, verdict in row["verdicts"]]


def _rows(folder: Path) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob("*.jsonl")):
        yield from (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())

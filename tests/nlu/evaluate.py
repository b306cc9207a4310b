"""Measure the understanding on the development set: `make evaluate` prints the figures and writes them under `reports/`."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import yaml
from sklearn.metrics import f1_score

from closer.settings import PROJECT, settings
from closer.taxonomy import OUT_OF_SCOPE, SAFETY_BY_URGENCY
from closer.training import ensure
from closer.training.data import TrainingData
from closer.understanding import Reader

DEVELOPMENT_SET = Path(__file__).with_name("dev.yml")
REPORT = PROJECT / "reports" / "understanding"
LONG = 25  # words
MOST_CONFUSIONS = 25
NOT_ANSWERED = {OUT_OF_SCOPE, "unclear"}


@dataclass(frozen=True)
class Item:
    """A message of the development set, the label its author meant, and who wrote it."""

    label: str
    author: str
    text: str
    distance: str | None = None


@dataclass(frozen=True)
class Figures:
    """What `make evaluate` reports; every rate lies between 0 and 1."""

    messages: int
    accuracy: float
    accuracy_of_long_messages: float
    macro_f1: float
    lost_to_out_of_scope: float
    asked_back: float
    out_of_scope_recall: float
    out_of_scope_recall_near: float
    danger_answered: float
    danger_noticed: float
    false_alarms: float
    gentle_questions_too_many: float


def development_set() -> list[Item]:
    """Read `dev.yml`."""
    return [Item(**row) for row in yaml.safe_load(DEVELOPMENT_SET.read_text(encoding="utf-8"))]


def predict(items: Iterable[Item]) -> tuple[list[str], list[bool]]:
    """The label that the coach would act on for each message, and whether it would ask gently about danger."""
    reader = Reader(ensure(TrainingData.load(settings().data), settings().models))
    understood = [reader.understand(item.text) for item in items]
    return [one.label for one in understood], [bool(one.gently) for one in understood]


def figures(items: Sequence[Item], predicted: Sequence[str], asked: Sequence[bool]) -> Figures:
    """Compare what was meant with what was understood."""
    pairs = list(zip(items, predicted))
    noticed = [(item, label in SAFETY_BY_URGENCY, gently) for (item, label), gently in zip(pairs, asked)]
    inside = [(item, label) for item, label in pairs if item.label != OUT_OF_SCOPE]
    outside = [(item, label) for item, label in pairs if item.label == OUT_OF_SCOPE]
    near = [(item, label) for item, label in outside if item.distance == "near"]
    danger = [(item, label) for item, label in inside if item.label in SAFETY_BY_URGENCY]
    harmless = [(item, label) for item, label in pairs if item.label not in SAFETY_BY_URGENCY]
    return Figures(
        messages=len(pairs),
        accuracy=_share(label == item.label for item, label in inside),
        accuracy_of_long_messages=_share(label == item.label for item, label in inside if len(item.text.split()) >= LONG),
        macro_f1=float(f1_score([item.label for item in items], list(predicted), average="macro", labels=sorted({item.label for item in items}))),
        lost_to_out_of_scope=_share(label == OUT_OF_SCOPE for _, label in inside),
        asked_back=_share(label == "unclear" for _, label in inside),
        out_of_scope_recall=_share(label in NOT_ANSWERED for _, label in outside),
        out_of_scope_recall_near=_share(label in NOT_ANSWERED for _, label in near),
        danger_answered=_share(label in SAFETY_BY_URGENCY for _, label in danger),
        danger_noticed=_share(answered or gently for item, answered, gently in noticed if item.label in SAFETY_BY_URGENCY),
        false_alarms=_share(label in SAFETY_BY_URGENCY for _, label in harmless),
        gentle_questions_too_many=_share(gently for item, _, gently in noticed if item.label not in SAFETY_BY_URGENCY),
    )


def _share(hits: Iterable[bool]) -> float:
    counted = list(hits)
    return sum(counted) / len(counted) if counted else 0.0


def confusions(items: Sequence[Item], predicted: Sequence[str]) -> list[tuple[str, str, int]]:
    """What was meant, what was understood instead, how often."""
    wrong = Counter((item.label, label) for item, label in zip(items, predicted) if item.label != label)
    return [(meant, understood, count) for (meant, understood), count in wrong.most_common(MOST_CONFUSIONS)]


def main() -> int:
    """Print the figures and write `reports/understanding.json` and `.md`."""
    items = development_set()
    predicted, asked = predict(items)
    result, wrong = figures(items, predicted, asked), confusions(items, predicted)
    lines = ["# Understanding, on the development set", "", *(f"- {name.replace('_', ' ')}: {value:.3f}" for name, value in asdict(result).items())]
    lines += ["", "| meant | understood | messages |", "|---|---|---|", *(f"| {meant} | {understood} | {count} |" for meant, understood, count in wrong)]
    misses = [{"meant": item.label, "understood": label, "text": item.text} for item, label in zip(items, predicted) if item.label != label]
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.with_suffix(".md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    REPORT.with_suffix(".json").write_text(json.dumps({"figures": asdict(result), "misses": misses}, ensure_ascii=False, indent=1), encoding="utf-8")
    print("\n".join(lines))
    print(f"\nWritten to {REPORT.with_suffix('.md')} and {REPORT.with_suffix('.json')}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

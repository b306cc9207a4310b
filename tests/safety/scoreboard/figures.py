"""What the screen finds in messages by hands that wrote none of its training data."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from closer.safety.screen import Verdict
from tests.nlu.measure.rates import Rate

MESSAGES = Path(__file__).resolve().parent.parent / "messages"


@dataclass(frozen=True)
class Case:
    """A message, the dangers in it (none for a harmless one), how plainly it says so, its shape, and who wrote it."""

    text: str
    labels: tuple[str, ...]
    wording: str
    shape: str
    hand: str


def cases(name: str) -> list[Case]:
    """Read `messages/<name>.jsonl`: `development`, which may be looked at, or `unseen`, which only figures are taken of."""
    rows = map(json.loads, (MESSAGES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines())
    return [Case(row["text"], tuple(row["labels"]), row["wording"], row["shape"], row["hand"]) for row in rows]


def figures(found: Iterable[tuple[Case, Verdict]]) -> dict[str, Rate]:
    """Every figure of the scoreboard by name.

    Recall counts any safety label at any tier; `right label` asks for one that the author gave; alarms are counted on harmless messages.
    """
    outcomes: defaultdict[str, list[bool]] = defaultdict(list)
    for case, verdict in found:
        if case.labels:
            name = f"{case.labels[0]}, {case.wording}"
            outcomes[f"recall at any tier: {name}"].append(bool(verdict.labels))
            outcomes[f"recall at the sure tier: {name}"].append(verdict.tier == "sure")
            outcomes[f"right label: {name}"].append(bool(set(verdict.labels) & set(case.labels)))
        else:
            outcomes[f"sure alarms: {case.wording}"].append(verdict.tier == "sure")
            outcomes[f"soft alarms: {case.wording}"].append(verdict.tier == "soft")
    return {name: Rate.of(values) for name, values in sorted(outcomes.items())}


def by_shape(found: Iterable[tuple[Case, Verdict]]) -> dict[tuple[str, str], Rate]:
    """Recall at any tier for each label and shape."""
    outcomes: defaultdict[tuple[str, str], list[bool]] = defaultdict(list)
    for case, verdict in found:
        if case.labels:
            outcomes[case.labels[0], case.shape].append(bool(verdict.labels))
    return {cell: Rate.of(values) for cell, values in sorted(outcomes.items())}


def screened(name: str, screen: Callable[[str], Verdict]) -> list[tuple[Case, Verdict]]:
    """Screen a set of messages."""
    return [(case, screen(case.text)) for case in cases(name)]

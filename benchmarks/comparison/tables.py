"""What was compared, as tables for the page."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.comparison.cost import Cost
from benchmarks.comparison.paired import paired
from closer.taxonomy import OUT_OF_SCOPE, SAFETY_BY_URGENCY
from tests.nlu.measure.figures import NOT_ANSWERED, figures
from tests.nlu.measure.meanings import ALL, of_several, of_stories
from tests.nlu.measure.outcomes import Answer
from tests.nlu.measure.rates import Rate
from tests.nlu.measure.report import table
from tests.nlu.measure.sets import Item, Story

OURS, RASA_OURS, STOCK = "Closer", "Closer in Rasa", "Rasa's default"


@dataclass(frozen=True)
class Sets:
    """The messages that all sides are asked."""

    items: list[Item]
    stories: list[Story]
    several: list[Story]

    def texts(self) -> list[str]:
        """All texts, in the order of the answers."""
        return [item.text for item in self.items] + [story.text for story in (*self.stories, *self.several)]


@dataclass(frozen=True)
class Side:
    """One side: its answers to `Sets.texts()`, what training cost, how long it loads and answers, and its memory in MiB."""

    answers: list[Answer]
    training: Cost
    load_seconds: float
    milliseconds: list[float]
    memory: float


def rates_side_by_side(sets: Sets, sides: Mapping[str, Side]) -> str:
    """One figure a row, one side a column."""
    columns = [_rates(sets, sides[name].answers) for name in (OURS, STOCK)]
    rows = ([name.replace("_", " "), str(rate.cases), *(_with_interval(column[name]) for column in columns)] for name, rate in columns[0].items() if rate.cases)
    return table(["figure", "messages", OURS, STOCK], rows)


def _rates(sets: Sets, answers: Sequence[Answer]) -> dict[str, Rate]:
    first, second = len(sets.items), len(sets.items) + len(sets.stories)
    found = figures(sets.items, [answer.label for answer in answers[:first]], [answer.gently for answer in answers[:first]]).rates()
    for name, kinds in (("stories", of_stories(sets.stories, answers[first:second])), ("several at once", of_several(sets.several, answers[second:]))):
        if kinds:
            found[f"{name}: first meaning is acceptable"] = kinds[ALL]["first meaning"]
    return found


def _with_interval(rate: Rate) -> str:
    low, high = rate.interval()
    return f"{rate:.3f} ({low:.3f} to {high:.3f})"


def paired_differences(sets: Sets, sides: Mapping[str, Side]) -> str:
    """Where the two sides differ on the same messages, with McNemar's exact test."""
    answered = list(zip(sets.items, sides[OURS].answers, sides[STOCK].answers))
    inside = [row for row in answered if row[0].label != OUT_OF_SCOPE]
    outside = [row for row in answered if row[0].label == OUT_OF_SCOPE]
    danger = [row for row in inside if row[0].label in SAFETY_BY_URGENCY]
    first = len(sets.items)
    told = list(zip((*sets.stories, *sets.several), sides[OURS].answers[first:], sides[STOCK].answers[first:]))
    rows = [
        _paired_row("in scope: the right label", inside, lambda item, answer: answer.label == item.label),
        _paired_row("in scope: not lost to out of scope", inside, lambda item, answer: answer.label != OUT_OF_SCOPE),
        _paired_row("out of scope: caught", outside, lambda item, answer: answer.label in NOT_ANSWERED),
        _paired_row("danger: answered as danger", danger, lambda item, answer: answer.label in SAFETY_BY_URGENCY),
        _paired_row("stories and several at once: first meaning is acceptable", told, lambda story, answer: answer.meanings[0] in story.labels),
    ]
    head = ["question", "messages", f"only {OURS} right", f"only {STOCK} right", "difference, points", "p"]
    return table(head, [row for row in rows if row])


def _paired_row(name: str, rows: Sequence[tuple], right: Callable[..., bool]) -> list[str]:
    if not rows:
        return []
    found = paired([right(item, ours) for item, ours, _ in rows], [right(item, stock) for item, _, stock in rows])
    return [name, str(found.messages), str(found.only_first), str(found.only_second), f"{100 * found.difference:+.1f}", f"{found.p:.2g}"]


def costs(sides: Mapping[str, Side]) -> str:
    """Training, loading, answering and memory, one side a row."""
    head = ["", "training, s", "training, processor s", "training, MiB", "loading, s", "10 words: median ms", "95th percentile ms", "memory when asked, MiB"]
    return table(head, ([name, *_cost_cells(side)] for name, side in sides.items()))


def _cost_cells(side: Side) -> list[str]:
    seconds = [f"{side.training.wall:.0f}", f"{side.training.processor:.0f}", f"{side.training.memory:.0f}", f"{side.load_seconds:.1f}"]
    return [*seconds, f"{np.median(side.milliseconds):.1f}", f"{np.percentile(side.milliseconds, 95):.1f}", f"{side.memory:.0f}"]


def agreement(sides: Mapping[str, Side]) -> str:
    """On how many messages the coach says the same inside Rasa as outside."""
    same = sum(one.label == other.label for one, other in zip(sides[OURS].answers, sides[RASA_OURS].answers))
    return f"Inside Rasa the coach gives the same label as outside on {same} of {len(sides[OURS].answers)} messages."


def machine() -> str:
    """Processor, cores and versions."""
    information = Path("/proc/cpuinfo")
    lines = information.read_text().splitlines() if information.exists() else []
    processor = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())
    return f"{os.cpu_count()} cores, {processor}, Python {platform.python_version()}"

"""Train the screen: is somebody in danger, and which kind of danger is it?

Three readers are added: a logistic regression over sentence vectors, a support vector machine over wording, and the nearest examples. Each
finds danger that the others miss; docs/safety.md has the figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from closer.language.head import Head
from closer.language.neighbours import Neighbours
from closer.language.wording import counts
from closer.safety.alarm import Alarm, lead_of
from closer.taxonomy import SAFETY_BY_URGENCY
from closer.training.heads import fit_head

__all__ = ["Row", "train_screen"]

DANGER, HARMLESS = "danger", "a harmless text"  # the second in the alphabet is the column that is kept
STRICTNESS, WORDING = 5.0, 4.0
HELD_OUT = 5  # every fifth message sets the thresholds
SURE_ALARMS, SOFT_ALARMS = 0.005, 0.035  # the shares of held-out ordinary messages, which are harder than people's usual ones, above the two thresholds


@dataclass(frozen=True)
class Row:
    """A message or a part of one: its features, shape (1536,), text, dangers, and the number of its message.

    `ordinary` messages set the thresholds; harmless ones in dangerous words are too hard for that.
    """

    features: np.ndarray
    text: str
    dangers: tuple[str, ...]
    message: int
    words: int
    is_part: bool
    ordinary: bool


def train_screen(rows: Sequence[Row]) -> Alarm:
    """The alarm and its two limits, set on messages that it did not see."""
    draft = _fit([row for row in rows if row.message % HELD_OUT], 0.0, 0.0, with_kinds=False)
    unseen = [row for row in rows if row.message % HELD_OUT == 0 and row.ordinary]
    leads = _by_message(draft, unseen)
    return _fit(rows, float(np.quantile(leads, 1 - SURE_ALARMS)), float(np.quantile(leads, 1 - SOFT_ALARMS)))


def _by_message(alarm: Alarm, rows: Sequence[Row]) -> list[float]:
    """The highest score among the rows of each message, less what a long message may have by chance."""
    scores = alarm.scores(np.stack([row.features for row in rows]), [row.text for row in rows])
    highest: dict[int, float] = {}
    words: dict[int, int] = {}
    for row, score in zip(rows, scores):
        highest[row.message] = max(highest.get(row.message, -np.inf), float(score))
        words[row.message] = row.words
    return [lead_of(score, words[message]) for message, score in highest.items()]


def _fit(rows: Sequence[Row], sure: float, soft: float, with_kinds: bool = True) -> Alarm:
    vectors, texts = np.stack([row.features for row in rows]), [row.text for row in rows]
    dangerous = np.array([bool(row.dangers) for row in rows])
    danger = fit_head(vectors, counts(texts), np.where(dangerous, DANGER, HARMLESS), STRICTNESS, WORDING)
    kept = np.array([not row.is_part for row in rows])
    return Alarm(danger, _kinds(rows) if with_kinds else danger, Neighbours.of(vectors[kept], dangerous[kept]), sure, soft)


def _kinds(rows: Iterable[Row]) -> Head:
    """Which danger it is, told from dangers alone; a text with two of them stands there twice."""
    told = [(row, danger) for row in rows for danger in row.dangers if danger in SAFETY_BY_URGENCY]
    vectors, texts = np.stack([row.features for row, _ in told]), [row.text for row, _ in told]
    return fit_head(vectors, counts(texts), np.array([danger for _, danger in told]), STRICTNESS, WORDING)

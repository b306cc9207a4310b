"""Train the screen: is somebody in danger, and which kind of danger is it?

Three readers are added: a logistic regression over sentence vectors, a support vector machine over wording, and the nearest examples. Each
finds danger that the others miss; docs/safety.md has the figures.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

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
SURE_ALARMS, SOFT_ALARMS = 0.0115, 0.0775  # the shares of held-out ordinary messages, which are harder than people's usual ones, above the two thresholds


@dataclass(frozen=True)
class Row:
    """A message or a part of one: its text, dangers, and the number of its message.

    Those that set the limits are ordinary: what is harmless in dangerous words is too hard for that.
    """

    text: str
    dangers: tuple[str, ...]
    message: int
    words: int
    is_part: bool
    sets_limits: bool


def train_screen(rows: Sequence[Row], features: np.ndarray, listen: Callable[[int], np.ndarray]) -> Alarm:
    """The alarm, and its two limits, set on ordinary messages that neither it nor the tuned encoder learnt from.

    Args:
        rows: every message, and the parts of harmless ones; those that set the limits come last, so that the features of the others need no copy.
        features: one row each, shape (rows, 1536).
        listen: what the tuned encoder hears in the message of a number.

    """
    learnt = sum(not row.sets_limits for row in rows)
    alarm = _fit(rows[:learnt], features[:learnt])
    leads = _by_message(alarm, rows[learnt:], features[learnt:], listen)
    sure, soft = np.quantile(leads, [1 - SURE_ALARMS, 1 - SOFT_ALARMS])
    return replace(alarm, sure=float(sure), soft=float(soft))


def _by_message(alarm: Alarm, rows: Sequence[Row], features: np.ndarray, listen: Callable[[int], np.ndarray]) -> list[float]:
    """The highest score among the rows of each message, less what a long message may have by chance."""
    scores = alarm.scores(features, [row.text for row in rows])
    highest: dict[int, float] = {}
    words: dict[int, int] = {}
    for row, score in zip(rows, scores):
        highest[row.message] = max(highest.get(row.message, -np.inf), float(score))
        words[row.message] = row.words
    return [lead_of(score, words[message], listen(message)) for message, score in highest.items()]


def _fit(rows: Sequence[Row], features: np.ndarray) -> Alarm:
    texts = [row.text for row in rows]
    dangerous = np.array([bool(row.dangers) for row in rows])
    danger = fit_head(features, counts(texts), np.where(dangerous, DANGER, HARMLESS), STRICTNESS, WORDING)
    kept = np.array([not row.is_part for row in rows])
    return Alarm(danger, _kinds(rows, features), Neighbours.of(features[kept], dangerous[kept]), 0.0, 0.0)


def _kinds(rows: Sequence[Row], features: np.ndarray) -> Head:
    """Which danger it is, told from dangers alone; a text with two of them stands there twice."""
    told = [(place, danger) for place, row in enumerate(rows) for danger in row.dangers if danger in SAFETY_BY_URGENCY]
    places = [place for place, _ in told]
    texts = [rows[place].text for place in places]
    return fit_head(features[places], counts(texts), np.array([danger for _, danger in told]), STRICTNESS, WORDING)

"""Is the classifier as often right as it is sure, and what would another margin for out_of_scope cost?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

BINS = 10


@dataclass(frozen=True)
class Bin:
    """Messages whose confidence lies between `low` and `high`: how many, how sure on average, how often right."""

    low: float
    high: float
    messages: int
    sure: float
    right: float


@dataclass(frozen=True)
class Point:
    """With this margin: the share of out-of-scope messages that is caught, and of messages in scope that is lost."""

    margin: float
    recall: float
    lost: float


def bins(confidences: Sequence[float], right: Sequence[bool]) -> list[Bin]:
    """Sort messages into ten bins of equal width by confidence; empty bins are left out."""
    sure, hits = np.asarray(confidences, float), np.asarray(right, float)
    place = np.minimum((sure * BINS).astype(int), BINS - 1)
    filled = [(number, place == number) for number in range(BINS) if (place == number).any()]
    return [Bin(number / BINS, (number + 1) / BINS, int(here.sum()), float(sure[here].mean()), float(hits[here].mean())) for number, here in filled]


def calibration_error(filled: Sequence[Bin]) -> float:
    """The expected calibration error: the average distance between sure and right, weighted by messages."""
    total = sum(one.messages for one in filled)
    return sum(one.messages * abs(one.sure - one.right) for one in filled) / total if total else float("nan")


def curve(leads: Sequence[float], outside: Sequence[bool]) -> list[Point]:
    """Move the margin from the strictest to the laxest value that changes anything.

    Args:
        leads: for each message the logarithm of P(out_of_scope) / P(the best other label); above the margin it counts as out of scope.
        outside: whether each message is out of scope.

    Raises: ValueError where messages of either sort are missing.

    """
    lead, truth = np.asarray(leads, float), np.asarray(outside, bool)
    if truth.all() or not truth.any():
        raise ValueError("the curve needs messages in scope and out of scope")
    strict_to_lax = [*np.unique(lead)[::-1], -np.inf]
    return [Point(float(margin), float((lead[truth] > margin).mean()), float((lead[~truth] > margin).mean())) for margin in strict_to_lax]


def at_most_lost(points: Sequence[Point], lost: float) -> Point:
    """The point that catches most while no more than `lost` of the messages in scope are lost."""
    return max((point for point in points if point.lost <= lost), key=lambda point: (point.recall, point.margin))

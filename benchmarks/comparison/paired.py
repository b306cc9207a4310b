"""Is one side better than the other on the same messages, or was it luck?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scipy.stats import binomtest


@dataclass(frozen=True)
class Paired:
    """How many messages only the first or only the second got right, their difference as a share of all, and McNemar's exact p."""

    messages: int
    only_first: int
    only_second: int
    difference: float
    p: float


def paired(first: Sequence[bool], second: Sequence[bool]) -> Paired:
    """Compare two sides on the same messages, one outcome each.

    Raises: ValueError where there are no messages or not equally many.
    """
    if not first or len(first) != len(second):
        raise ValueError(f"{len(first)} outcomes cannot be paired with {len(second)}")
    only_first = sum(one and not other for one, other in zip(first, second))
    only_second = sum(other and not one for one, other in zip(first, second))
    disagreed = only_first + only_second
    p = float(binomtest(only_first, disagreed, 0.5).pvalue) if disagreed else 1.0
    return Paired(len(first), only_first, only_second, (only_first - only_second) / len(first), p)

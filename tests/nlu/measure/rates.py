"""A share of messages that remembers how many it was counted on."""

from __future__ import annotations

from collections.abc import Iterable

from scipy.stats import binomtest


class Rate(float):
    """Hits among cases, as a number between 0 and 1; not a number where there are no cases, so that no threshold is met by chance."""

    hits: int
    cases: int

    def __new__(cls, hits: int, cases: int) -> Rate:
        """Count `hits` among `cases`."""
        rate = super().__new__(cls, hits / cases if cases else float("nan"))
        rate.hits, rate.cases = hits, cases
        return rate

    def __getnewargs__(self) -> tuple[int, int]:  # type: ignore[override]
        """What `copy` and `pickle` make it anew from."""
        return self.hits, self.cases

    @classmethod
    def of(cls, outcomes: Iterable[bool]) -> Rate:
        """The share of true outcomes."""
        counted = [bool(outcome) for outcome in outcomes]
        return cls(sum(counted), len(counted))

    def interval(self) -> tuple[float, float]:
        """The 95 % interval after Wilson.

        Raises: ValueError where there are no cases.
        """
        if not self.cases:
            raise ValueError("no cases, no interval")
        found = binomtest(self.hits, self.cases).proportion_ci(confidence_level=0.95, method="wilson")
        return float(found.low), float(found.high)

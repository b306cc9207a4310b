"""The figures that no change may worsen, and what it takes to lower one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from tests.nlu.measure.rates import Rate

BASELINE = Path(__file__).resolve().parent.parent / "baseline.json"
ROUNDING = 1e-5  # of the figures that are kept
LESS_IS_BETTER = ("sure alarms", "soft alarms")


def kept() -> dict[str, float]:
    """The baseline in the repository."""
    found: dict[str, float] = json.loads(BASELINE.read_text(encoding="utf-8"))
    return found


def worse(now: Mapping[str, Rate], before: Mapping[str, float]) -> list[str]:
    """The names of figures that are worse than the baseline by more than one message, or missing.

    One message may turn on the last digit of a sum, which differs between processors.
    """
    return [name for name, value in before.items() if name not in now or _is_worse(name, now[name], value)]


def _is_worse(name: str, now: Rate, before: float) -> bool:
    slack = 1 / now.cases + ROUNDING
    return now > before + slack if name.startswith(LESS_IS_BETTER) else now < before - slack


def accept(now: Mapping[str, Rate]) -> None:
    """Write the baseline anew."""
    BASELINE.write_text(json.dumps({name: round(float(rate), 6) for name, rate in now.items()}, indent=1) + "\n", encoding="utf-8")

"""`make safety`: screen the test sets, let the personas talk, write docs/safety.md; fail where a figure dropped or a helpline is too old.

`--accept` writes the baseline anew; what is lower than before needs a line under "Why a figure was lowered" in docs/safety.md.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Mapping
from datetime import date, datetime, timezone

from benchmarks.comparison.page import fill
from closer.reader import Reader
from closer.safety.helplines import FAIL_AFTER, WARN_AFTER, Helplines
from closer.settings import PROJECT, settings
from closer.training import ensure
from closer.training.data import TrainingData
from runtime.launcher import load
from tests.nlu.measure.rates import Rate
from tests.safety.scoreboard import baseline, page
from tests.safety.scoreboard.figures import by_shape, figures, screened
from tests.safety.scoreboard.personas import Outcome, personas, play, rates

PAGE = PROJECT / "docs" / "safety.md"


def stale_helplines(today: date, lines: Helplines) -> tuple[list[str], bool]:
    """What to say about lines that nobody checked lately, and whether one is too old to go on (SAFETY S26)."""
    old, too_old = lines.stale(today, WARN_AFTER), lines.stale(today, FAIL_AFTER)
    words = [f"TOO OLD: {name} was checked more than {FAIL_AFTER.days} days ago" for name in too_old]
    return words + [f"getting old: {name} was checked more than {WARN_AFTER.days} days ago" for name in old if name not in too_old], bool(too_old)


def unexplained(names: list[str], page: str) -> list[str]:
    """Figures that are lower than the baseline without a line in the page that says why."""
    reasons = page.partition("## Why a figure was lowered")[2]
    return [name for name in names if name not in reasons]


def main() -> int:
    """Measure, write, judge."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--accept", action="store_true", help="keep today's figures as the baseline")
    accepting = parser.parse_args().accept
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CLOSER_STATE"] = folder  # the personas' talk is not kept
        return _measure(accepting)


async def _conversations() -> list[Outcome]:
    agent = await load()
    return [await play(persona, agent) for persona in personas()]


def _measure(accepting: bool) -> int:
    reader = Reader(ensure(TrainingData.load(settings().data), settings().models))
    sets = {name: screened(name, reader.screen) for name in ("development", "unseen")}
    now: dict[str, Mapping[str, Rate]] = {name: figures(found) for name, found in sets.items()}

    outcomes = asyncio.run(_conversations())
    marks = rates(outcomes)
    parts = {
        "figures": f"Measured on {datetime.now(timezone.utc):%d %B %Y}.\n\n" + page.scoreboard(now["development"], now["unseen"]),
        "shapes": page.matrix(by_shape([*sets["development"], *sets["unseen"]])),
        "personas": page.rubric(marks, outcomes),
    }
    PAGE.write_text(fill(PAGE.read_text(encoding="utf-8"), parts), encoding="utf-8")
    (PROJECT / "reports").mkdir(exist_ok=True)
    talks = "\n\n".join("\n".join([f"# {one.name}", str(one.marks), *one.transcript]) for one in outcomes)
    (PROJECT / "reports" / "personas.txt").write_text(talks, encoding="utf-8")
    words, too_old = stale_helplines(datetime.now(timezone.utc).date(), Helplines.load(settings().content / "helplines.yml"))
    print(*parts.values(), *words, sep="\n\n")
    everything = {**now["unseen"], **{f"personas: {item}": rate for item, rate in marks.items()}}
    dropped = baseline.worse(everything, baseline.kept()) if baseline.BASELINE.exists() else []
    if accepting:
        dropped = unexplained(dropped, PAGE.read_text(encoding="utf-8"))
        if not dropped:
            baseline.accept(everything)
    print(*(f"DROPPED below the baseline: {name}" for name in dropped), sep="\n")
    return 1 if dropped or too_old else 0


if __name__ == "__main__":
    sys.exit(main())

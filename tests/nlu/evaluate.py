"""Measure the understanding on the development sets: `make evaluate` prints the figures and writes them under `reports/`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from closer.settings import PROJECT, settings
from closer.training import ensure
from closer.training.data import TrainingData
from tests.nlu.measure.figures import Figures, figures
from tests.nlu.measure.meanings import of_several, of_stories
from tests.nlu.measure.outcomes import latencies, margin_of, outcomes
from tests.nlu.measure.pictures import draw_confusions, draw_curves, draw_reliability
from tests.nlu.measure.report import Report, as_markdown, as_values, report_of
from tests.nlu.measure.sets import Item, Story, development_set, several, stories

__all__ = ["Figures", "Item", "development_set", "figures", "measure", "predict"]

REPORTS = PROJECT / "reports"


def predict(items: Iterable[Item]) -> tuple[list[str], list[bool]]:
    """The label that the coach would act on for each message, and whether it would ask gently about danger."""
    found = outcomes((item.text for item in items), _weights())
    return [one.label for one in found], [one.gently for one in found]


def measure(folder: Path, items: Sequence[Item], told: Sequence[Story], mixed: Sequence[Story]) -> Report:
    """All figures of the weights in `folder`.

    Args:
        folder: what `closer.training.ensure` returned.
        items: the development set.
        told: messages with several acceptable labels, perhaps none.
        mixed: messages that mean several things, perhaps none.

    """
    return report_of(
        items,
        outcomes((item.text for item in items), folder),
        margin_of(folder),
        of_stories(told, outcomes((story.text for story in told), folder)),
        of_several(mixed, outcomes((story.text for story in mixed), folder)),
        latencies(folder),
    )


def write(report: Report, folder: Path) -> list[Path]:
    """Write the page, the values and the pictures; returns what was written."""
    folder.mkdir(exist_ok=True)
    names = ("understanding.md", "understanding.json", "reliability.png", "out_of_scope.png", "confusions.png")
    page, values, reliability, curves, wrong = paths = [folder / name for name in names]
    page.write_text(as_markdown(report), encoding="utf-8")
    values.write_text(json.dumps(as_values(report), ensure_ascii=False, indent=1), encoding="utf-8")
    draw_reliability(report.calibration, report.calibration_error, reliability)
    draw_curves(report.curves, report.margin, curves)
    draw_confusions(report.confusions, wrong)
    return paths


def _weights() -> Path:
    return ensure(TrainingData.load(settings().data), settings().models)


def main() -> int:
    """Print the page and write it with its values and pictures."""
    report = measure(_weights(), development_set(), stories(), several())
    print(as_markdown(report))
    print("Written:", *write(report, REPORTS), sep="\n  ")
    return 0


if __name__ == "__main__":
    sys.exit(main())

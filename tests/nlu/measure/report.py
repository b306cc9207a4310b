"""The figures as text, as tables in Markdown, and as plain values for JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from closer.taxonomy import OUT_OF_SCOPE
from tests.nlu.measure.confidence import Bin, Point, at_most_lost, bins, calibration_error, curve
from tests.nlu.measure.figures import Figures, confusions, figures
from tests.nlu.measure.outcomes import Latency, Outcome
from tests.nlu.measure.rates import Rate
from tests.nlu.measure.sets import Item

MOST_CONFUSIONS = 25
LOST_IN_TABLE = (0.005, 0.01, 0.015, 0.02, 0.03, 0.05)
FAR, NEAR, BOTH = "far", "near", "all"

Kinds = dict[str, dict[str, Rate]]


@dataclass(frozen=True)
class Report:
    """Everything that `make evaluate` says."""

    figures: Figures
    calibration: list[Bin]
    calibration_error: float
    curves: dict[str, list[Point]]
    margin: float
    stories: Kinds
    several: Kinds
    latencies: list[Latency]
    confusions: list[tuple[str, str, int]]
    misses: list[dict[str, str]]


def report_of(items: Sequence[Item], found: Sequence[Outcome], margin: float, stories: Kinds, several: Kinds, latencies: list[Latency]) -> Report:
    """Bring the figures together.

    Args:
        items: the development set.
        found: the outcome of each item.
        margin: the trained margin of out_of_scope.
        stories: the figures on `stories.yml`, empty where there are none.
        several: the figures on `several.yml`, empty where there are none.
        latencies: how long reading takes.

    """
    predicted = [outcome.label for outcome in found]
    calibration = bins([outcome.confidence for outcome in found], [outcome.claimed == item.label for item, outcome in zip(items, found)])
    return Report(
        figures=figures(items, predicted, [outcome.gently for outcome in found]),
        calibration=calibration,
        calibration_error=calibration_error(calibration),
        curves={name: _curve(items, found, name) for name in (BOTH, FAR, NEAR)},
        margin=margin,
        stories=stories,
        several=several,
        latencies=latencies,
        confusions=confusions(items, predicted),
        misses=[{"meant": item.label, "understood": label, "text": item.text} for item, label in zip(items, predicted) if item.label != label],
    )


def _curve(items: Sequence[Item], found: Sequence[Outcome], distance: str) -> list[Point]:
    kept = [(item, outcome) for item, outcome in zip(items, found) if item.label != OUT_OF_SCOPE or distance in (BOTH, item.distance)]
    return curve([outcome.lead for _, outcome in kept], [item.label == OUT_OF_SCOPE for item, _ in kept])


def as_markdown(report: Report) -> str:
    """The whole report as a page."""
    return "\n\n".join(["# Understanding, on the development set", *sections(report)]) + "\n"


def sections(report: Report) -> list[str]:
    """The parts of the report, without its title, for another page to take over."""
    found = [
        f"{report.figures.messages} messages; macro-F1 {report.figures.macro_f1:.3f}; expected calibration error {report.calibration_error:.3f}.",
        rates_table(report.figures.rates(), "figure"),
        "## Accuracy by family\n\n" + rates_table(report.figures.by_family, "family"),
        "## As sure as right\n\n"
        + "The first label of the classifier alone. Where the distance test puts out_of_scope first, its confidence may be near 0 and yet right.\n\n"
        + table(
            ["confidence", "messages", "sure", "right"],
            ([f"{one.low:.1f} to {one.high:.1f}", str(one.messages), f"{one.sure:.3f}", f"{one.right:.3f}"] for one in report.calibration),
        ),
        "## Out of scope, as the margin moves\n\n"
        + "The classifier's probabilities alone, without the distance test, the screen and asking back.\n\n"
        + _curve_table(report.curves),
    ]
    if report.stories:
        found.append("## Stories, titles and turns\n\n" + kinds_table(report.stories))
    if report.several:
        found.append("## Several meanings at once\n\n" + kinds_table(report.several))
    found.append("## Time to read a message\n\n" + _latency_table(report.latencies))
    most = ([meant, understood, str(count)] for meant, understood, count in report.confusions[:MOST_CONFUSIONS])
    found.append("## Most frequent confusions\n\n" + table(["meant", "understood", "messages"], most))
    return found


def as_values(report: Report) -> dict[str, Any]:
    """The whole report as plain values."""
    return {
        "figures": {
            "messages": report.figures.messages,
            "macro_f1": report.figures.macro_f1,
            **{name: rate_values(rate) for name, rate in report.figures.rates().items()},
            "by_family": {family: rate_values(rate) for family, rate in report.figures.by_family.items()},
        },
        "calibration_error": report.calibration_error,
        "calibration": [asdict(one) for one in report.calibration],
        "margin": report.margin,
        "curves": {
            name: [{"at_most_lost": lost, "lost": point.lost, "recall": point.recall} for lost in LOST_IN_TABLE for point in [at_most_lost(points, lost)]]
            for name, points in report.curves.items()
        },
        "stories": _kinds_values(report.stories),
        "several": _kinds_values(report.several),
        "latencies": [asdict(one) for one in report.latencies],
        "confusions": report.confusions,
        "misses": report.misses,
    }


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    return "\n".join("| " + " | ".join(cells) + " |" for cells in [head, ["---"] * len(head), *rows])


def rates_table(rates: Mapping[str, Rate], head: str) -> str:
    """One rate a row, with its interval and its number of messages."""
    return table([head, "share", "95 % interval", "messages"], ([name.replace("_", " "), *_cells(rate)] for name, rate in rates.items()))


def kinds_table(kinds: Kinds) -> str:
    """One rate of one kind a row."""
    rows = ([kind.replace("_", " "), name, *_cells(rate)] for kind, rates in kinds.items() for name, rate in rates.items() if rate.cases)
    return table(["kind", "figure", "share", "95 % interval", "messages"], rows)


def rate_values(rate: Rate) -> dict[str, float | int] | None:
    """A rate as plain values; None where there were no messages."""
    if not rate.cases:
        return None
    low, high = rate.interval()
    return {"share": float(rate), "low": low, "high": high, "hits": rate.hits, "messages": rate.cases}


def _cells(rate: Rate) -> list[str]:
    if not rate.cases:
        return ["-", "-", "0"]
    low, high = rate.interval()
    return [f"{rate:.3f}", f"{low:.3f} to {high:.3f}", str(rate.cases)]


def _kinds_values(kinds: Kinds) -> dict[str, Any]:
    return {kind: {name: rate_values(rate) for name, rate in rates.items()} for kind, rates in kinds.items()}


def _curve_table(curves: Mapping[str, Sequence[Point]]) -> str:
    rows = ([f"{lost:.1%}", *(f"{at_most_lost(points, lost).recall:.3f}" for points in curves.values())] for lost in LOST_IN_TABLE)
    return table(["lost at most", *(f"caught, {name}" for name in curves)], rows)


def _latency_table(latencies: Iterable[Latency]) -> str:
    rows = ([str(one.words), f"{one.median:.1f}", f"{one.p95:.1f}"] for one in latencies)
    return "Encoder, screen and classifier together.\n\n" + table(["words", "median ms", "p95 ms"], rows)

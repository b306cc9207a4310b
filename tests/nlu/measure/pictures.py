"""Draw the figures: reliability, the out-of-scope curve, the confusions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg  # type: ignore[import-untyped]
from matplotlib.figure import Figure  # type: ignore[import-untyped]

from tests.nlu.measure.confidence import BINS, Bin, Point

INK, PALE = "#1f5f8b", "#c9dbe8"
LOST_SHOWN = 0.10
DARK = 0.6  # of the largest count; black figures cannot be read on it


def draw_reliability(filled: Sequence[Bin], error: float, path: Path) -> None:
    """How often right against how sure, with the number of messages in each bin."""
    figure = Figure(figsize=(5.5, 5.5), tight_layout=True)
    axes = figure.add_subplot()
    axes.bar([one.low for one in filled], [one.right for one in filled], width=1 / BINS, align="edge", color=PALE, edgecolor=INK, label="right")
    axes.plot([one.sure for one in filled], [one.right for one in filled], "o-", color=INK, label="at the mean confidence")
    axes.plot([0, 1], [0, 1], "--", color="grey", label="as right as sure")
    for one in filled:
        axes.text((one.low + one.high) / 2, 0.02, str(one.messages), ha="center", fontsize=8)
    axes.set(xlim=(0, 1), ylim=(0, 1), xlabel="confidence in the first label", ylabel="share that is right")
    axes.set_title(f"Reliability (expected calibration error {error:.3f})")
    axes.legend(loc="upper left", frameon=False)
    _save(figure, path)


def draw_curves(curves: Mapping[str, Sequence[Point]], margin: float, path: Path) -> None:
    """Out-of-scope messages caught against messages in scope lost, with the trained margin marked on each curve."""
    figure = Figure(figsize=(6.5, 5), tight_layout=True)
    axes = figure.add_subplot()
    for name, points in curves.items():
        (line,) = axes.step([point.lost for point in points], [point.recall for point in points], where="post", label=name)
        trained = next(point for point in points if point.margin <= margin)
        axes.plot([trained.lost], [trained.recall], "o", color=line.get_color())
    axes.set(xlim=(0, LOST_SHOWN), ylim=(0, 1.01), xlabel="messages in scope that are lost", ylabel="out-of-scope messages that are caught")
    axes.set_title("Out of scope, as the margin moves (dot: the trained margin)")
    axes.grid(alpha=0.3)
    axes.legend(loc="lower right", title="out of scope")
    _save(figure, path)


def draw_confusions(wrong: Sequence[tuple[str, str, int]], path: Path) -> None:
    """A matrix of the labels that were taken for others; what was understood rightly is left out."""
    meant, understood = sorted({row for row, _, _ in wrong}), sorted({column for _, column, _ in wrong})
    counted = np.zeros((len(meant), len(understood)), int)
    for row, column, count in wrong:
        counted[meant.index(row), understood.index(column)] = count
    figure = Figure(figsize=(4 + 0.24 * len(understood), 3 + 0.22 * len(meant)), tight_layout=True)
    axes = figure.add_subplot()
    axes.imshow(np.where(counted, counted, np.nan), cmap="Oranges", vmin=0, aspect="auto")
    for row, column in np.argwhere(counted):
        dark = counted[row, column] > DARK * counted.max() and counted.max() > 1
        axes.text(column, row, str(counted[row, column]), ha="center", va="center", fontsize=8, color="white" if dark else "black")
    axes.set_xticks(range(len(understood)))
    axes.set_xticklabels(understood, rotation=90, fontsize=8)
    axes.set_yticks(range(len(meant)))
    axes.set_yticklabels(meant, fontsize=8)
    axes.set_xticks(np.arange(len(understood) + 1) - 0.5, minor=True)
    axes.set_yticks(np.arange(len(meant) + 1) - 0.5, minor=True)
    axes.grid(which="minor", color="#dddddd", linewidth=0.5)
    axes.tick_params(which="minor", length=0)
    axes.set(xlabel="understood", ylabel="meant", title="Taken for another label")
    _save(figure, path)


def _save(figure: Figure, path: Path) -> None:
    FigureCanvasAgg(figure)  # draws without a display
    figure.savefig(path, dpi=130)

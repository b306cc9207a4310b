"""What decides what is said, beside the label: whether somebody else is hurt or thinks of dying, and whether a child writes or a grown-up."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from closer.language.head import Head
from closer.language.meaning import features
from closer.language.reading import Reading
from closer.taxonomy import CIRCUMSTANCES

__all__ = ["FILE", "OTHERWISE", "Circumstances"]

FILE = "circumstances.npz"
OTHERWISE = "otherwise"  # what the words for any circumstance are said to
TEMPERATURE = 2.0
SURE = 0.7  # below, the words for any circumstance are said: they fit all


class Circumstances:
    """Tells the circumstances of a danger, by the message's vector and its wording."""

    def __init__(self, folder: Path) -> None:
        """Load `circumstances.npz` from `folder`."""
        self._head, _ = Head.load(folder / FILE)

    def of(self, reading: Reading, labels: Iterable[str]) -> str | None:
        """The circumstance of the first danger that has any, or None where it is not plain.

        Args:
            reading: the message.
            labels: the dangers that are answered or asked about, the most urgent first.

        """
        label = next((label for label in labels if label in CIRCUMSTANCES), None)
        if label is None:
            return None
        columns = [column for column, name in enumerate(self._head.labels) if name.startswith(f"{label}/")]
        scores = self._head.scores(features(reading)[None], [reading.text])[0][columns] / TEMPERATURE
        shares = np.exp(scores - scores.max())
        shares /= shares.sum()
        likest = self._head.labels[columns[int(shares.argmax())]].removeprefix(f"{label}/")
        return likest if likest != OTHERWISE and shares.max() >= SURE else None

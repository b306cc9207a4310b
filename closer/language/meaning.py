"""What a message means: one label or several with confidence, or "that is not for me"."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from closer.language.head import Head
from closer.language.reading import Reading
from closer.taxonomy import OUT_OF_SCOPE

__all__ = ["Meaning", "MeaningClassifier", "features"]

MOST_MEANINGS = 10


@dataclass(frozen=True)
class Meaning:
    """A label, how sure the coach is (0 to 1), and the characters of the message it stands in."""

    label: str
    confidence: float
    start: int
    end: int


def features(reading: Reading) -> np.ndarray:
    """The message as a whole beside the average of its parts, in which a short clause counts as much as a long one: shape (768,)."""
    mean = reading.vectors.mean(axis=0)
    return np.concatenate([reading.whole, mean / np.linalg.norm(mean)])


class MeaningClassifier:
    """A linear head with a trained out_of_scope class, a margin against it and a distance test."""

    def __init__(self, folder: Path) -> None:
        """Load `meaning.npz` from `folder`."""
        self._head, more = Head.load(folder / "meaning.npz")
        self._temperature, self._margin, self._floor = (float(more[name]) for name in ("temperature", "margin", "floor"))
        self._examples = more["examples"].astype(np.float32)
        self._outside = self._head.labels.index(OUT_OF_SCOPE)

    def probabilities(self, reading: Reading) -> np.ndarray:
        """Calibrated probabilities of all labels: shape (labels,)."""
        scores = self._head.scores(features(reading)[None], [reading.text])[0] / self._temperature
        scores = np.exp(scores - scores.max())
        shares: np.ndarray = scores / scores.sum()
        return shares

    def nearest(self, reading: Reading) -> float:
        """The cosine similarity to the nearest example."""
        return float((self._examples @ reading.whole).max())

    def meanings(self, reading: Reading) -> list[Meaning]:
        """Labels of the message, most likely first; out_of_scope leads only past its margin, or where nothing similar was ever seen."""
        shares = self.probabilities(reading)
        order = [int(i) for i in np.argsort(-shares)]
        best_inside = order[0] if order[0] != self._outside else order[1]
        beaten = np.log(shares[self._outside] / shares[best_inside]) > self._margin
        first = self._outside if beaten or self.nearest(reading) < self._floor else best_inside
        order.remove(first)
        order.insert(0, first)
        return [Meaning(self._head.labels[i], float(shares[i]), 0, len(reading.text)) for i in order[:MOST_MEANINGS]]

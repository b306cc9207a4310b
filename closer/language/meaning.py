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
    """The average of the message's parts, in which a short clause counts as much as a long one, beside the middle layers: shape (1536,)."""
    mean = reading.vectors.mean(axis=0)
    return np.concatenate([mean / np.linalg.norm(mean), reading.layers])


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
        shares: np.ndarray = self._calibrated(features(reading)[None], [reading.text])[0]
        return shares

    def nearest(self, reading: Reading) -> float:
        """The cosine similarity to the nearest example."""
        return float((self._examples @ reading.whole).max())

    def meanings(self, reading: Reading) -> list[Meaning]:
        """Labels of the message, most likely first; out_of_scope leads only past its margin, or where nothing similar was ever seen.

        The whole message decides the first. What else is meant is the average of what the whole and the clearest clause say, so that a question
        behind a worry, or a second worry, is not lost.
        """
        shares = self.probabilities(reading)
        first = self._first(shares, reading)
        joined, places = self._joined(shares, reading)
        order = [int(i) for i in np.argsort(-joined)]
        order.remove(first)
        best = float(shares[first])
        meanings = [Meaning(self._head.labels[first], best, *places[first])]
        return meanings + [Meaning(self._head.labels[i], min(best, float(joined[i])), *places[i]) for i in order[: MOST_MEANINGS - 1]]

    def _first(self, shares: np.ndarray, reading: Reading) -> int:
        order = np.argsort(-shares)
        best_inside = int(order[0] if order[0] != self._outside else order[1])
        beaten = np.log(shares[self._outside] / shares[best_inside]) > self._margin
        return self._outside if beaten or self.nearest(reading) < self._floor else best_inside

    def _joined(self, shares: np.ndarray, reading: Reading) -> tuple[np.ndarray, list[tuple[int, int]]]:
        """What whole and clauses say together, shape (labels,), and the place of each label's clearest clause."""
        whole = (0, len(reading.text))
        if len(reading.clauses) < 2:
            return shares, [whole] * len(shares)
        rows = np.hstack([reading.clause_vectors, reading.clause_layers])
        clear = self._calibrated(rows, [clause.text for clause in reading.clauses])
        joined = (shares + clear.max(axis=0)) / 2
        joined[self._outside] = shares[self._outside]  # a clause alone is often about nothing
        return joined, [(reading.clauses[row].start, reading.clauses[row].end) for row in clear.argmax(axis=0)]

    def _calibrated(self, rows: np.ndarray, texts: list[str]) -> np.ndarray:
        scores = self._head.scores(rows, texts) / self._temperature
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        shares: np.ndarray = scores / scores.sum(axis=1, keepdims=True)
        return shares

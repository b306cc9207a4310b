"""What a message means: one label or several with confidence, or "I don't know"."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from closer.language.reading import Reading

__all__ = ["Meaning", "MeaningClassifier"]

MOST_MEANINGS = 10


@dataclass(frozen=True)
class Meaning:
    """A label, how sure the coach is (0 to 1), and the characters of the message it stands in."""

    label: str
    confidence: float
    start: int
    end: int


class MeaningClassifier:
    """A linear head over sentence vectors with a trained out_of_scope class and a distance test."""

    def __init__(self, folder: Path) -> None:
        """Load `meaning.npz` from `folder`."""
        with np.load(folder / "meaning.npz", allow_pickle=False) as saved:
            self.labels: tuple[str, ...] = tuple(str(label) for label in saved["labels"])
            self._weights, self._bias = saved["weights"], saved["bias"]
            self._temperature = float(saved["temperature"])
            self._examples = saved["examples"].astype(np.float32)

    def probabilities(self, vector: np.ndarray) -> np.ndarray:
        """Calibrated probabilities of all labels for a vector of shape (384,)."""
        scores = (self._weights @ vector + self._bias) / self._temperature
        scores = np.exp(scores - scores.max())
        shares: np.ndarray = scores / scores.sum()
        return shares

    def nearest(self, vector: np.ndarray) -> float:
        """The cosine similarity to the nearest example."""
        return float((self._examples @ vector).max())

    def meanings(self, reading: Reading) -> list[Meaning]:
        """Labels of the message, most likely first."""
        shares = self.probabilities(reading.whole)
        best = np.argsort(-shares)[:MOST_MEANINGS]
        return [Meaning(self.labels[i], float(shares[i]), 0, len(reading.text)) for i in best]

"""How strongly a text reads like danger, and like which: what was learnt, without the lexicon."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from closer.language.head import Head
from closer.language.neighbours import Neighbours

__all__ = ["FILES", "Alarm", "lead_of"]

FILES = ("danger.npz", "kinds.npz")
NEIGHBOURS = 40.0  # the weight of the nearest examples; chosen on tests/safety/messages, the half for development
A_SHORT_TEXT, BY_LENGTH = 8, 0.5  # words; a long message has more sentences that may look like danger by chance


@dataclass(frozen=True)
class Alarm:
    """Two heads and the examples: `danger` has one column, `kinds` one for each danger; from `sure` and `soft` on a message raises an alarm."""

    danger: Head
    kinds: Head
    neighbours: Neighbours
    sure: float
    soft: float

    def scores(self, vectors: np.ndarray, texts: list[str]) -> np.ndarray:
        """How strongly each row reads like danger: shape (rows,).

        Args:
            vectors: the features of each, shape (rows, 1536).
            texts: the same texts.

        """
        summed: np.ndarray = self.danger.scores(vectors, texts)[:, 0] + NEIGHBOURS * self.neighbours.lean(vectors)
        return summed

    def save(self, folder: Path) -> None:
        """Write both files."""
        limits = {"sure": np.float32(self.sure), "soft": np.float32(self.soft)}
        self.danger.save(folder / FILES[0], **self.neighbours.as_arrays(), **limits)
        self.kinds.save(folder / FILES[1])

    @classmethod
    def load(cls, folder: Path) -> Alarm:
        """Read what `save` wrote."""
        danger, more = Head.load(folder / FILES[0])
        kinds, _ = Head.load(folder / FILES[1])
        return cls(danger, kinds, Neighbours.from_arrays(more), float(more["sure"]), float(more["soft"]))


def lead_of(score: float, words: int) -> float:
    """A score less what a message of so many words may reach by chance."""
    return score - BY_LENGTH * float(np.log(max(words, A_SHORT_TEXT) / A_SHORT_TEXT))

"""What the examples nearest to a text are: it finds the odd case that no straight line through all examples does.

The difference between the mean cosine similarity to the nearest examples of either kind (Wang, McCallum and Wei, 2007, among many). Vectors are
centred first, because sentence vectors share a direction that says nothing (Mu and Viswanath, "All-but-the-top", 2018), and cut to their main axes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from sklearn.decomposition import TruncatedSVD

__all__ = ["Neighbours"]

AXES = 256
NEAREST = 5
SEED = 20261124


@dataclass(frozen=True)
class Neighbours:
    """Examples of two kinds: `centre` has shape (width,), `axes` (width, 256), `wanted` and `others` (examples, 256)."""

    centre: np.ndarray
    axes: np.ndarray
    wanted: np.ndarray
    others: np.ndarray

    @classmethod
    def of(cls, vectors: np.ndarray, wanted: np.ndarray) -> Neighbours:
        """Keep examples.

        Args:
            vectors: one example a row, shape (examples, width).
            wanted: whether each is of the wanted kind, shape (examples,).

        """
        centre = vectors.mean(axis=0)
        centred = _unit(vectors - centre)
        most = min(AXES, centred.shape[1] - 1, len(centred) - 1)
        axes = TruncatedSVD(most, random_state=SEED).fit(centred).components_.T.astype(np.float32)
        placed = _unit(centred @ axes)
        return cls(centre, axes, placed[wanted], placed[~wanted])

    def lean(self, vectors: np.ndarray) -> np.ndarray:
        """How much nearer each row is to the wanted kind than to the others, between -2 and 2: shape (rows,)."""
        placed = _unit(_unit(vectors - self.centre) @ self.axes)
        lean: np.ndarray = _nearness(placed @ self.wanted.T) - _nearness(placed @ self.others.T)
        return lean

    def as_arrays(self) -> dict[str, np.ndarray]:
        """What `load` makes it anew from."""
        return {
            "centre": self.centre.astype(np.float32),
            "axes": self.axes.astype(np.float32),
            "wanted": self.wanted.astype(np.float16),
            "others": self.others.astype(np.float16),
        }

    @classmethod
    def from_arrays(cls, arrays: dict[str, np.ndarray]) -> Neighbours:
        """The counterpart of `as_arrays`."""
        return cls(*(arrays[name].astype(np.float32) for name in ("centre", "axes", "wanted", "others")))


def _nearness(similar: np.ndarray) -> np.ndarray:
    most = min(NEAREST, similar.shape[1])
    nearness: np.ndarray = np.partition(similar, -most, axis=1)[:, -most:].mean(axis=1)
    return nearness


def _unit(rows: np.ndarray) -> np.ndarray:
    scaled: np.ndarray = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return scaled

"""What the examples nearest to a text are: it finds the odd case that no straight line through all examples does.

The difference between the mean cosine similarity to the nearest examples of either kind (Wang, McCallum and Wei, 2007, among many). Vectors are
centred first, because sentence vectors share a direction that says nothing (Mu and Viswanath, "All-but-the-top", 2018), and cut to their main axes.
Of each kind only the third that lies deepest among its own is kept, after Wilson's editing of nearest neighbours (1972): as right, in a third of the time.
A text looks for its nearest on the first axes, which say most, and compares those that it finds in full.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from sklearn.decomposition import TruncatedSVD

__all__ = ["Neighbours"]

AXES = 256
NEAREST = 5
FEW = 4  # rows: of more, one product of all is quicker
FIRST_AXES, COMPARED = 64, 400  # of 1,486 messages 99 in 100 lean as with all axes, to 0.001; in a quarter of the time
KEPT = 1 / 3  # of each kind; chosen on tests/safety/messages, the half for development, where a random third was worse
AT_ONCE = 500  # rows, for the memory
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
        return cls(centre, axes, _deepest(placed[wanted], placed[~wanted]), _deepest(placed[~wanted], placed[wanted]))

    def lean(self, vectors: np.ndarray) -> np.ndarray:
        """How much nearer each row is to the wanted kind than to the others, between -2 and 2: shape (rows,)."""
        placed = _unit(_unit(vectors - self.centre) @ self.axes)
        if len(placed) > FEW:
            lean: np.ndarray = _nearness(placed @ self.wanted.T) - _nearness(placed @ self.others.T)
            return lean
        return np.array([_found(row, self._first_wanted, self.wanted) - _found(row, self._first_others, self.others) for row in placed])

    @cached_property
    def _first_wanted(self) -> np.ndarray:
        return np.ascontiguousarray(self.wanted[:, :FIRST_AXES])

    @cached_property
    def _first_others(self) -> np.ndarray:
        return np.ascontiguousarray(self.others[:, :FIRST_AXES])

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


def _deepest(own: np.ndarray, others: np.ndarray) -> np.ndarray:
    """The examples that lie nearest to their own kind and farthest from the others: shape (about a third of the rows, axes)."""
    depths = []
    for start in range(0, len(own), AT_ONCE):
        rows = own[start : start + AT_ONCE]
        among = rows @ own.T
        among[np.arange(len(rows)), np.arange(start, start + len(rows))] = -1.0  # nobody is a neighbour of its own
        depths.append(_nearness(among) - _nearness(rows @ others.T))
    depth = np.concatenate(depths)
    deepest: np.ndarray = own[depth >= np.quantile(depth, 1 - KEPT)]
    return deepest


def _found(row: np.ndarray, first: np.ndarray, examples: np.ndarray) -> float:
    """The mean similarity of one text to its nearest examples, looked for on their `first` axes."""
    if len(examples) > COMPARED:
        alike = first @ row[:FIRST_AXES]
        examples = examples[np.argpartition(alike, -COMPARED)[-COMPARED:]]
    return float(_nearness((examples @ row)[None])[0])


def _nearness(similar: np.ndarray) -> np.ndarray:
    most = min(NEAREST, similar.shape[1])
    nearness: np.ndarray = np.partition(similar, -most, axis=1)[:, -most:].mean(axis=1)
    return nearness


def _unit(rows: np.ndarray) -> np.ndarray:
    scaled: np.ndarray = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return scaled

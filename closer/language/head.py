"""A linear head: scores for a fixed set of labels from a text's vector and its wording."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from closer.language.wording import counts, weighted

__all__ = ["Head"]


@dataclass(frozen=True)
class Head:
    """One column a label.

    `weights` (width of the vectors, labels) and `bias` (labels,) read the vector; `wording_weights` (COLUMNS, labels) and `rarity` (COLUMNS,)
    read the letters and words. Kept as .npz, never as a pickle.
    """

    labels: tuple[str, ...]
    weights: np.ndarray
    bias: np.ndarray
    wording_weights: np.ndarray
    rarity: np.ndarray

    def scores(self, vectors: np.ndarray, texts: list[str]) -> np.ndarray:
        """Scores before any scaling: shape (texts, labels).

        Args:
            vectors: one text a row, shape (texts, width).
            texts: the same texts.

        """
        seen = weighted(counts(texts), self.rarity)
        rows = [seen.data[a:b] @ self.wording_weights[seen.indices[a:b]].astype(np.float32) for a, b in zip(seen.indptr, seen.indptr[1:])]
        summed: np.ndarray = vectors @ self.weights + self.bias + np.stack(rows)
        return summed

    def save(self, path: Path, **more: np.ndarray | np.float32) -> None:
        """Write an .npz with whatever else belongs to the head."""
        np.savez(
            path,
            labels=np.array(self.labels),
            weights=self.weights.astype(np.float32),
            bias=self.bias.astype(np.float32),
            wording_weights=self.wording_weights.astype(np.float16),
            rarity=self.rarity.astype(np.float32),
            **more,
        )

    @classmethod
    def load(cls, path: Path) -> tuple[Head, dict[str, np.ndarray]]:
        """Read what `save` wrote: the head, and what else stands in the file."""
        with np.load(path, allow_pickle=False) as saved:
            arrays = {name: saved[name] for name in saved.files}
        labels = tuple(str(label) for label in arrays.pop("labels"))
        return cls(labels, *(arrays.pop(name) for name in ("weights", "bias", "wording_weights", "rarity"))), arrays

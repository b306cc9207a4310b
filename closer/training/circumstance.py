"""Train the head that tells what kind of danger somebody else is in, and whether a child or a grown-up writes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from closer.language.head import Head
from closer.language.wording import counts
from closer.training.heads import fit_head

__all__ = ["train_circumstances"]

STRICTNESS = 5.0


def train_circumstances(vectors: np.ndarray, told: Sequence[tuple[str, str]]) -> Head:
    """One column a danger and circumstance.

    Args:
        vectors: the features of each message, shape (messages, 1536).
        told: messages with the danger and its circumstance, `third_party_risk/hurt`.

    """
    return fit_head(vectors, counts([text for text, _ in told]), np.array([name for _, name in told]), STRICTNESS)

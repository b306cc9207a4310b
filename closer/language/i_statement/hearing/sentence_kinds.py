"""Which kind of sentence it is: a reproach, or praise, a report, a question, self-blame, what is well said already, what merely is so."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from closer.language.head import Head
from closer.language.meaning import features
from closer.language.reading import Reading

__all__ = ["FILE", "REPROACH", "SentenceKinds"]

FILE = "reproach.npz"
REPROACH = "reproach"
TEMPERATURE = 2.0


class SentenceKinds:
    """Tells reproaches from other sentences, by their vector and their wording."""

    def __init__(self, folder: Path) -> None:
        """Load `reproach.npz` from `folder`."""
        self._head, _ = Head.load(folder / FILE)
        self._reproach = self._head.labels.index(REPROACH)

    def no_reproach(self, reading: Reading) -> tuple[str, float]:
        """The likeliest kind that is no reproach, and the chance, 0 to 1, that a sentence is none."""
        scores = self._head.scores(features(reading)[None], [reading.text])[0] / TEMPERATURE
        shares = np.exp(scores - scores.max())
        shares /= shares.sum()
        others = np.delete(np.arange(len(shares)), self._reproach)
        return self._head.labels[others[shares[others].argmax()]], float(1 - shares[self._reproach])

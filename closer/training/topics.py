"""Train the head that tells what a complaint is about, and whether a sentence is a complaint at all."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from closer.language.head import Head
from closer.language.meaning import features
from closer.language.reading import Reading
from closer.language.wording import counts
from closer.training.heads import fit_head

__all__ = ["train_topics"]


def train_topics(readings: Sequence[Reading], topics: Sequence[str]) -> Head:
    """One column a topic of `content/complaints/`, and one for each kind of sentence that is none ("praise", "report", ...).

    Args:
        readings: accusing sentences, and sentences that must be left as they are.
        topics: the topic of each.

    """
    return fit_head(np.stack([features(reading) for reading in readings]), counts([reading.text for reading in readings]), np.array(topics))

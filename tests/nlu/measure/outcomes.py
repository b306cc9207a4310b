"""What the coach made of a message, kept for all figures so that each message is read once."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.answers import FORTY_WORDS, LONG_STORY, TEN_WORDS, milliseconds
from closer.language.encoder import Encoder
from closer.language.head import Head
from closer.language.meaning import MeaningClassifier
from closer.language.reading import read
from closer.reader import Reader
from closer.safety.screen import Screen
from closer.taxonomy import OUT_OF_SCOPE
from closer.understanding import understand


@dataclass(frozen=True)
class Answer:
    """The label to act on, all meanings in order, and whether there would be a gentle question about danger."""

    label: str
    meanings: tuple[str, ...]
    gently: bool


@dataclass(frozen=True)
class Outcome(Answer):
    """An answer, and what the classifier alone said: its first label, how sure it was, and by how much out_of_scope led (log of the ratio)."""

    claimed: str
    confidence: float
    lead: float


@dataclass(frozen=True)
class Latency:
    """How long encoder, screen and classifier take together for a text, in milliseconds."""

    words: int
    median: float
    p95: float


def outcomes(texts: Iterable[str], folder: Path) -> list[Outcome]:
    """Read each text with the weights in `folder`; every text must have at least one letter or sign."""
    encoder, screen, classifier = Encoder(folder), Screen(folder), MeaningClassifier(folder)
    labels = Head.load(folder / "meaning.npz")[0].labels
    outside = labels.index(OUT_OF_SCOPE)
    found = []
    for text in texts:
        reading = read(text, encoder)
        understood = understand(reading, screen.read(reading), classifier)
        claim = classifier.meanings(reading)[0]
        shares = classifier.probabilities(reading)
        lead = math.log(shares[outside] / np.delete(shares, outside).max())
        names = tuple(meaning.label for meaning in understood.meanings)
        found.append(Outcome(understood.label, names, bool(understood.gently), claim.label, claim.confidence, lead))
    return found


def margin_of(folder: Path) -> float:
    """The lead from which the trained classifier calls a message out of scope."""
    return float(Head.load(folder / "meaning.npz")[1]["margin"])


def latencies(folder: Path) -> list[Latency]:
    """The time for about 10, 40 and 500 words."""
    reader = Reader(folder)
    found = []
    for text in (TEN_WORDS, FORTY_WORDS, LONG_STORY):
        times = milliseconds(lambda text=text: reader.understand(text))  # type: ignore[misc]
        found.append(Latency(len(text.split()), statistics.median(times), float(np.percentile(times, 95))))
    return found

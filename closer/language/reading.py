"""A message as the coach reads it: the whole, its sentences, and a vector for each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from closer.language.encoder import Encoder

__all__ = ["Part", "Reading", "parts_of", "read"]

LONG_SENTENCE = 30  # words; more than that without a full stop is cut into windows
WINDOW, STRIDE = 24, 12
WHOLE_LIMIT = 900  # characters that surely fit the encoder's 256 word pieces


@dataclass(frozen=True)
class Part:
    """A sentence, or a window of a run-on sentence, with its place in the message (characters)."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """A message, its parts, and their vectors: `whole` has shape (384,), `vectors` (parts, 384); the encoder, for what is read once more."""

    text: str
    parts: tuple[Part, ...]
    whole: np.ndarray
    vectors: np.ndarray
    encoder: Encoder


SENTENCE = re.compile(r"[^.!?…;\n]+[.!?…;]*")  # spaCy's splitter costs its import, and abbreviations do no harm here


def _visible(text: str) -> bool:
    return any(unicodedata.category(character)[0] in "LNSP" for character in text)


def _windows(part: Part) -> Iterator[Part]:
    words: list[tuple[int, int]] = []
    place = 0
    for word in part.text.split():
        start = part.text.index(word, place)
        place = start + len(word)
        words.append((start, place))
    if len(words) <= LONG_SENTENCE:
        yield part
        return
    for first in range(0, len(words) - STRIDE, STRIDE):
        start, end = words[first][0], words[min(first + WINDOW, len(words)) - 1][1]
        yield Part(part.text[start:end], part.start + start, part.start + end)


def parts_of(text: str) -> tuple[Part, ...]:
    """Cut a message into sentences, and run-on sentences into overlapping windows, so that no word is left out."""
    parts: list[Part] = []
    for sentence in SENTENCE.finditer(text):
        if _visible(sentence.group()):
            parts.extend(_windows(_trimmed(sentence.group(), sentence.start())))
    if not parts and _visible(text):  # "???"
        parts.append(_trimmed(text, 0))
    return tuple(parts)


def _trimmed(raw: str, place: int) -> Part:
    start = place + len(raw) - len(raw.lstrip())
    stripped = raw.strip()
    return Part(stripped, start, start + len(stripped))


def read(text: str, encoder: Encoder) -> Reading:
    """Encode a message once for everything that follows: the screen, the classifier and the reply share the vectors."""
    parts = parts_of(text)
    known = {distinct: encoder.encode(distinct) for distinct in dict.fromkeys(part.text for part in parts)}  # "a." ten thousand times is read once
    vectors = np.stack([known[part.text] for part in parts]) if parts else encoder.encode_all([])
    if len(parts) == 1:
        whole = vectors[0]
    elif len(text) <= WHOLE_LIMIT:
        whole = encoder.encode(text)
    else:
        mean = vectors.mean(axis=0)
        whole = mean / np.linalg.norm(mean)
    return Reading(text, parts, whole, vectors, encoder)

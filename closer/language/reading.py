"""A message as the coach reads it: the whole, its sentences, and a vector for each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from closer.language.encoder import DEPTH, WIDTH, Encoder

__all__ = ["Part", "Reading", "clauses_of", "parts_of", "pieces_of", "read", "sentences_of"]

LONG_SENTENCE = 30  # words; more than that without a full stop is cut into windows
WINDOW, STRIDE = 24, 12
TIED = re.compile(  # a comma or a joining word behind which something new may begin
    r"(?:\s*,)?\s+(?=(?:and|but|also|plus|so|because|though|although)\s+\w+\s+\w+)|,\s+(?=\w+\s+\w+)|"
    r"\s+(?=(?:how|what|is there|is it|can)\s+\w+\s+\w+)|\s+-+\s+",
    re.IGNORECASE,
)
POLITE = re.compile(r"(?:hi|hello|hey|thanks|thank you|yes|yeah|no|nope|ok|okay|sorry|good (?:morning|evening))(?: \w+)?", re.IGNORECASE)  # "my mum" is not
NAMES_SOMEBODY = re.compile(r"(?:and |but |so )?(?:me|my (?:\w+ ){0,3}\w+)", re.IGNORECASE)  # "my mate Dave" and what "and I" ties to him are one
FEWEST_CLAUSE_WORDS, MOST_CLAUSES = 3, 12
WHOLE_LIMIT = 900  # characters that surely fit the encoder's 256 word pieces


@dataclass(frozen=True)
class Part:
    """A sentence, or a window of a run-on sentence, with its place in the message (characters)."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """A message, its parts, and their vectors; the encoder, for what is read once more.

    `whole` has shape (384,), `vectors` (parts, 384); `layers` (1152,) and `part_layers` (parts, 1152) are what the encoder's middle layers made of them.
    `danger` (7,) is what the tuned copy of the encoder hears in the whole, None where nobody listened.
    """

    text: str
    parts: tuple[Part, ...]
    whole: np.ndarray
    vectors: np.ndarray
    layers: np.ndarray
    part_layers: np.ndarray
    clauses: tuple[Part, ...]
    clause_vectors: np.ndarray
    clause_layers: np.ndarray
    danger: np.ndarray | None
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


def sentences_of(text: str) -> tuple[Part, ...]:
    """Cut a message into sentences, however long."""
    sentences = tuple(_trimmed(found.group(), found.start()) for found in SENTENCE.finditer(text) if _visible(found.group()))
    return sentences or ((_trimmed(text, 0),) if _visible(text) else ())  # "???"


def parts_of(text: str) -> tuple[Part, ...]:
    """Cut a message into sentences, and run-on sentences into overlapping windows, so that no word is left out."""
    return tuple(window for sentence in sentences_of(text) for window in _windows(sentence))


def clauses_of(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Cut sentences where a second thought is tied on, in a message short enough for that."""
    if sum(len(part.text.split()) for part in parts) > LONG_SENTENCE:
        return parts
    clauses = tuple(piece for part in parts for piece in pieces_of(part))
    return clauses if len(clauses) <= MOST_CLAUSES else parts


def pieces_of(part: Part, tied: re.Pattern[str] = TIED) -> tuple[Part, ...]:
    """Cut one sentence where a second thought is tied on; a piece too short to mean anything stays with the last."""
    pieces: list[Part] = []
    start = 0
    for end in [match.start() for match in tied.finditer(part.text)] + [len(part.text)]:
        piece, rest = part.text[start:end], part.text[end:]
        if rest and NAMES_SOMEBODY.fullmatch(piece.strip(" ,-")):
            continue
        polite = start == 0 and POLITE.fullmatch(piece.strip(" ,-")) and len(rest.split()) >= FEWEST_CLAUSE_WORDS
        if not rest or polite or min(len(piece.split()), len(rest.split())) >= FEWEST_CLAUSE_WORDS:
            if piece.strip(" ,-"):
                pieces.append(_trimmed(piece, part.start + start))
            start = end
    return tuple(pieces)


def _trimmed(raw: str, place: int) -> Part:
    start = place + len(raw) - len(raw.lstrip())
    stripped = raw.strip()
    return Part(stripped, start, start + len(stripped))


def read(text: str, encoder: Encoder, in_full: bool = True, listening: bool = True) -> Reading:
    """Encode a message once for everything that follows: the screen, the classifier and the reply share the vectors.

    Args:
        text: the message.
        encoder: what makes vectors.
        in_full: cut sentences into clauses too, and listen for danger; training does without.
        listening: listen for danger meanwhile; where it is off, the screen does so itself.

    """
    parts = parts_of(text)
    heard = encoder.danger_meanwhile(text) if in_full and listening and parts else None
    clauses = clauses_of(parts) if in_full else parts
    spoken = dict.fromkeys(part.text for part in (*parts, *clauses))  # "a." ten thousand times is read once
    known = {distinct: encoder.encode_deeply(distinct) for distinct in spoken}
    vectors, layers_of_parts = _rows(parts, known)
    if len(parts) == 1 or len(text) <= WHOLE_LIMIT:
        whole, layers = known[parts[0].text] if len(parts) == 1 else encoder.encode_deeply(text)
    else:
        whole, layers = _unit(vectors.mean(axis=0)), _unit_each(layers_of_parts.mean(axis=0))
    danger = heard.result() if heard else None
    return Reading(text, parts, whole, vectors, layers, layers_of_parts, clauses, *_rows(clauses, known), danger, encoder)


def _rows(parts: tuple[Part, ...], known: dict[str, tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
    if not parts:
        return np.zeros((0, WIDTH), np.float32), np.zeros((0, DEPTH), np.float32)
    return np.stack([known[part.text][0] for part in parts]), np.stack([known[part.text][1] for part in parts])


def _unit(vector: np.ndarray) -> np.ndarray:
    scaled: np.ndarray = vector / np.linalg.norm(vector)
    return scaled


def _unit_each(layers: np.ndarray) -> np.ndarray:
    return np.concatenate([_unit(layer) for layer in layers.reshape(-1, WIDTH)])

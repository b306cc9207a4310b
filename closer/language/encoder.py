"""Sentence vectors: the official all-MiniLM-L6-v2, run by onnxruntime on one thread; and a copy of it that was tuned to hear danger."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

__all__ = ["DEPTH", "WIDTH", "Encoder"]

WIDTH = 384
DEPTH = 3 * WIDTH
LONGEST_PIECES = 256  # what the model was trained on; longer texts are cut into windows before they come here
AT_ONCE = 16
SHARED_PIECES = 64  # by which windows overlap


class Encoder:
    """Turns a text into a vector of unit length whose direction is its meaning."""

    def __init__(self, folder: Path) -> None:
        """Load `encoder.onnx` and `tokenizer.json` from `folder`, and `tuned.onnx` once it is needed."""
        self._folder = folder
        self._session = _session(folder / "encoder.onnx")
        self._tokenizer = _tokenizer(folder)

    def encode(self, text: str) -> np.ndarray:
        """The vector of one text: shape (384,), float32, unit length."""
        return self.encode_deeply(text)[0]

    def encode_deeply(self, text: str) -> tuple[np.ndarray, np.ndarray]:
        """The vector of one text, and what the middle layers made of it: shapes (384,) and (1152,).

        Texts of a talk are encoded one by one, so that a message always gives the same vector to the bit.
        """
        pieces = self._tokenizer.encode(text)
        feed = {"ids": np.array([pieces.ids], np.int64), "mask": np.array([pieces.attention_mask], np.int64)}
        vectors, layers = self._session.run(["vectors", "layers"], feed)
        return vectors[0], layers[0]

    def encode_together(self, texts: Sequence[str]) -> np.ndarray:
        """The same of many texts, side by side: shape (texts, 1536).

        Those with as many word pieces run in one go, which takes two thirds of the time and agrees with `encode_deeply` to 1e-6.
        """
        pieces = [np.array(encoded.ids, np.int64) for encoded in self._tokenizer.encode_batch(list(texts))]
        alike: dict[int, list[int]] = {}
        for place, ids in enumerate(pieces):
            alike.setdefault(len(ids), []).append(place)
        encoded = np.empty((len(pieces), WIDTH + DEPTH), np.float32)
        for places in (same[first : first + AT_ONCE] for same in alike.values() for first in range(0, len(same), AT_ONCE)):
            ids = np.stack([pieces[place] for place in places])
            encoded[places] = np.hstack(self._session.run(["vectors", "layers"], {"ids": ids, "mask": np.ones_like(ids)}))
        return encoded

    @cached_property
    def _tuned(self) -> tuple[onnxruntime.InferenceSession, Tokenizer]:
        tokenizer = _tokenizer(self._folder, SHARED_PIECES)
        return _session(self._folder / "tuned.onnx"), tokenizer

    @cached_property
    def _beside(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(1, thread_name_prefix="danger")

    def danger(self, text: str) -> np.ndarray:
        """How the tuned copy hears a text: logits of `closer.safety.alarm.TUNED_LABELS`, shape (7,), of the window that sounds most dangerous."""
        session, tokenizer = self._tuned
        first = tokenizer.encode(text)
        heard = [
            session.run(["danger"], {"ids": np.array([window.ids], np.int64), "mask": np.array([window.attention_mask], np.int64)})[0][0]
            for window in (first, *first.overflowing)
        ]
        loudest: np.ndarray = max(heard, key=lambda logits: float(logits[0]))
        return loudest

    def danger_meanwhile(self, text: str) -> Future[np.ndarray]:
        """The same in a thread of its own: it costs a second core, not time."""
        return self._beside.submit(self.danger, text)

    def encode_all(self, texts: list[str]) -> np.ndarray:
        """The vectors of several texts, one a row: shape (texts, 384)."""
        return np.stack([self.encode(text) for text in texts]) if texts else np.zeros((0, WIDTH), np.float32)


def _session(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _tokenizer(folder: Path, shared: int = 0) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST_PIECES, stride=shared)
    return tokenizer

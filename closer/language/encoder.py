"""Sentence vectors: the official all-MiniLM-L6-v2, run by onnxruntime on one thread."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

__all__ = ["DEPTH", "WIDTH", "Encoder"]

WIDTH = 384
DEPTH = 3 * WIDTH
LONGEST_PIECES = 256  # what the model was trained on; longer texts are cut into windows before they come here


class Encoder:
    """Turns a text into a vector of unit length whose direction is its meaning."""

    def __init__(self, folder: Path) -> None:
        """Load `encoder.onnx` and `tokenizer.json` from `folder`."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(str(folder / "encoder.onnx"), options, providers=["CPUExecutionProvider"])
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(LONGEST_PIECES)

    def encode(self, text: str) -> np.ndarray:
        """The vector of one text: shape (384,), float32, unit length."""
        return self.encode_deeply(text)[0]

    def encode_deeply(self, text: str) -> tuple[np.ndarray, np.ndarray]:
        """The vector of one text, and what the middle layers made of it: shapes (384,) and (1152,).

        Texts are encoded one by one, so that training and chat agree to the bit.
        """
        pieces = self._tokenizer.encode(text)
        feed = {"ids": np.array([pieces.ids], np.int64), "mask": np.array([pieces.attention_mask], np.int64)}
        vectors, layers = self._session.run(["vectors", "layers"], feed)
        return vectors[0], layers[0]

    def encode_all(self, texts: list[str]) -> np.ndarray:
        """The vectors of several texts, one a row: shape (texts, 384)."""
        return np.stack([self.encode(text) for text in texts]) if texts else np.zeros((0, WIDTH), np.float32)

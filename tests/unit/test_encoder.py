"""Texts that are read together get the vectors that each would get alone, whatever their length."""

from pathlib import Path

import numpy as np

from closer.language.encoder import Encoder

TEXTS = ["he never listens", "she never listens", "hi", "", "we talk, but " * 200, "never listens he", "My mother phones at six and asks what I had."]


def test_texts_read_together_get_the_vectors_they_get_alone(weights: Path) -> None:
    encoder = Encoder(weights)
    alone = np.stack([np.concatenate(encoder.encode_deeply(text)) for text in TEXTS])
    assert np.allclose(encoder.encode_together(TEXTS), alone, atol=1e-6)


def test_no_texts_have_no_vectors(weights: Path) -> None:
    assert Encoder(weights).encode_together([]).shape == (0, 1536)

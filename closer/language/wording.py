"""What a message is made of, letter by letter and word by word: it stands beside the sentence vector, which hears meaning but not spelling.

Character n-grams survive typos and texting, word pairs tell "my friend" from "a friend". Everything is hashed into a fixed number of columns
(Weinberger et al., 2009), so that no vocabulary is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import HashingVectorizer

__all__ = ["COLUMNS", "counts", "rarity", "weighted"]

CHARACTERS, WORDS = 2**16, 2**15
COLUMNS = CHARACTERS + WORDS
FEW = 16  # texts; several heads read the same few of a turn
_characters = HashingVectorizer(analyzer="char_wb", ngram_range=(2, 5), n_features=CHARACTERS, alternate_sign=False, norm=None, dtype=np.float32)
_words = HashingVectorizer(ngram_range=(1, 2), token_pattern=r"\S+", n_features=WORDS, alternate_sign=False, norm=None, dtype=np.float32)


def counts(texts: list[str]) -> csr_matrix:
    """How often each n-gram occurs: shape (texts, COLUMNS); not to be changed."""
    return _of_a_turn(tuple(texts)) if len(texts) <= FEW else _counts(texts)


@lru_cache(maxsize=64)
def _of_a_turn(texts: tuple[str, ...]) -> csr_matrix:
    return _counts(texts)


def _counts(texts: Sequence[str]) -> csr_matrix:
    plain = [text.lower().replace("’", "'") for text in texts]
    return hstack([_characters.transform(plain), _words.transform(plain)], format="csr")


def rarity(counted: csr_matrix) -> np.ndarray:
    """The smoothed inverse document frequency of each column: shape (COLUMNS,)."""
    holding = np.bincount(counted.indices, minlength=COLUMNS)
    rare: np.ndarray = (np.log((1 + counted.shape[0]) / (1 + holding)) + 1).astype(np.float32)
    return rare


def weighted(counted: csr_matrix, rare: np.ndarray) -> csr_matrix:
    """Dampened counts times rarity, characters and words each scaled to unit length: shape (texts, COLUMNS)."""
    values = counted.copy()
    values.data = (1 + np.log(values.data)) * rare[values.indices]
    halves = 2 * np.repeat(np.arange(values.shape[0]), np.diff(values.indptr)) + (values.indices >= CHARACTERS)
    length = np.sqrt(np.bincount(halves, values.data**2, 2 * values.shape[0])).astype(np.float32)
    values.data /= length[halves]
    return values

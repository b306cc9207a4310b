"""What a message is made of, letter by letter and word by word: it stands beside the sentence vector, which hears meaning but not spelling.

Character n-grams survive typos and texting, word pairs tell "my friend" from "a friend". Everything is hashed into a fixed number of columns
(Weinberger et al., 2009), so that no vocabulary is kept.
"""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.preprocessing import normalize

__all__ = ["COLUMNS", "counts", "rarity", "weighted"]

CHARACTERS, WORDS = 2**16, 2**15
COLUMNS = CHARACTERS + WORDS
_characters = HashingVectorizer(analyzer="char_wb", ngram_range=(2, 5), n_features=CHARACTERS, alternate_sign=False, norm=None, dtype=np.float32)
_words = HashingVectorizer(ngram_range=(1, 2), token_pattern=r"\S+", n_features=WORDS, alternate_sign=False, norm=None, dtype=np.float32)


def counts(texts: list[str]) -> csr_matrix:
    """How often each n-gram occurs: shape (texts, COLUMNS)."""
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
    return hstack([normalize(values[:, :CHARACTERS], copy=False), normalize(values[:, CHARACTERS:], copy=False)], format="csr")

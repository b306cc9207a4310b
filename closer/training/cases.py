"""Learn which wish answers which reproach from the cases in `content/complaints/cases/`."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from sklearn.decomposition import TruncatedSVD
from sklearn.linear_model import Ridge

from closer.language.encoder import WIDTH
from closer.language.i_statement.cases import AXES, Case, CaseBook, both_readers, folded
from closer.language.wording import counts, rarity, weighted

__all__ = ["train_cases"]

STRICTNESS = 1.0
SEED = 20261129


def train_cases(reproaches: np.ndarray, wishes: np.ndarray, cases: Sequence[Case]) -> CaseBook:
    """Fit the regression, and keep what a new reproach is compared with.

    Args:
        reproaches: the vector of what was said in each case and what the middle layers made of it, shape (cases, 1536).
        wishes: the vector of each wish, shape (cases, 384).
        cases: the same cases.

    """
    centre, usual = reproaches.mean(axis=0), wishes.mean(axis=0)
    placed = folded(wishes, usual)
    regression = Ridge(alpha=STRICTNESS, fit_intercept=False).fit(folded(reproaches, centre), placed)
    counted = counts([case.said for case in cases])
    rare = rarity(counted)
    axes = TruncatedSVD(AXES, random_state=SEED).fit(both_readers(placed, reproaches[:, :WIDTH])).components_.T.astype(np.float32)
    texts = tuple((case.wish, tuple(case.feelings)) for case in cases)
    done = np.array([case.about == "done" for case in cases])
    return CaseBook(texts, centre, regression.coef_.T, usual, placed, reproaches[:, :WIDTH], axes, weighted(counted, rare), rare, done)

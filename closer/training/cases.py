"""Learn which wish answers which reproach from the cases in `content/complaints/cases/`, and what people take readily from `data/verdicts/`."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from sklearn.decomposition import TruncatedSVD
from sklearn.linear_model import LogisticRegression, Ridge

from closer.language.encoder import WIDTH
from closer.language.i_statement.requests.cases import AXES, Case, CaseBook, both_readers, folded
from closer.language.wording import counts, rarity, weighted

__all__ = ["train_cases"]

STRICTNESS = 1.0
STRICTNESS_OF_TASTE, SHARE_OF_A_VECTOR = 100.0, 8.0
WORTH = {"good": 1.0, "usable": 0.5, "bad": 0.0}
SEED = 20261129


def train_cases(reproaches: np.ndarray, wishes: np.ndarray, cases: Sequence[Case], verdicts: Sequence[tuple[str, float, str]]) -> CaseBook:
    """Fit the regressions, and keep what a new reproach is compared with.

    Args:
        reproaches: the vector of what was said in each case and what the middle layers made of it, shape (cases, 1536).
        wishes: the same of each wish, shape (cases, 1536).
        cases: the same cases.
        verdicts: what people said of borrowed wishes, as `closer.training.data` reads them.

    """
    centre, usual = reproaches.mean(axis=0), wishes[:, :WIDTH].mean(axis=0)
    placed = folded(wishes[:, :WIDTH], usual)
    regression = Ridge(alpha=STRICTNESS, fit_intercept=False).fit(folded(reproaches, centre), placed)
    counted = counts([case.said for case in cases])
    rare = rarity(counted)
    axes = TruncatedSVD(AXES, random_state=SEED).fit(both_readers(placed, reproaches[:, :WIDTH])).components_.T.astype(np.float32)
    texts = tuple((case.wish, tuple(case.feelings)) for case in cases)
    done = np.array([case.about == "done" for case in cases])
    taste = _taste(wishes, cases, verdicts)
    return CaseBook(texts, centre, regression.coef_.T, usual, placed, reproaches[:, :WIDTH], axes, weighted(counted, rare), rare, done, *taste)


def _taste(wishes: np.ndarray, cases: Sequence[Case], verdicts: Sequence[tuple[str, float, str]]) -> tuple[float, np.ndarray]:
    """What likeness counts for in a verdict, and how readily each wish is taken whatever it answers, shape (cases,).

    A logistic regression on how likely it was by likeness alone, and on the vectors of the wish. "Usable" is half a good verdict and half a bad one.
    """
    place = {case.wish: number for number, case in enumerate(cases)}
    known = [verdict for verdict in verdicts if verdict[0] in place]
    if not known:
        return 1.0, np.zeros(len(cases), np.float32)
    chance = np.array([chance for _, chance, _ in known])
    told = np.column_stack([np.log(chance / (1 - chance)), SHARE_OF_A_VECTOR * wishes[[place[wish] for wish, _, _ in known]]])
    worth = np.array([WORTH[verdict] for _, _, verdict in known])
    as_good, as_bad = worth > 0, worth < 1
    taste = LogisticRegression(C=1 / STRICTNESS_OF_TASTE, max_iter=500).fit(
        np.vstack([told[as_good], told[as_bad]]),
        np.repeat([1, 0], [as_good.sum(), as_bad.sum()]),
        sample_weight=np.concatenate([worth[as_good], 1 - worth[as_bad]]),
    )
    readily = SHARE_OF_A_VECTOR * (wishes @ taste.coef_[0, 1:]) + taste.intercept_[0]
    return float(taste.coef_[0, 0]), readily.astype(np.float32)

"""Train the two linear heads on sentence vectors: what a message means, and whether somebody may be in danger."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize_scalar
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

__all__ = ["MeaningHead", "ScreenHead", "train_meaning", "train_screen"]

FOLDS = 5
SEED = 20261123


@dataclass(frozen=True)
class MeaningHead:
    """One row a label: `weights` (labels, 384), `bias` (labels,), a temperature, and the examples' vectors for the distance test."""

    labels: tuple[str, ...]
    weights: np.ndarray
    bias: np.ndarray
    temperature: float


@dataclass(frozen=True)
class ScreenHead:
    """One row a safety label, and the scores from which it is surely or perhaps meant: `sure` and `soft`, (labels,)."""

    labels: tuple[str, ...]
    weights: np.ndarray
    bias: np.ndarray
    sure: np.ndarray
    soft: np.ndarray


def _folds() -> StratifiedKFold:
    return StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)


def _temperature(scores: np.ndarray, truth: np.ndarray) -> float:
    """The divisor that makes held-out confidences honest (Guo et al., 2017): lowest negative log likelihood."""

    def loss(temperature: float) -> float:
        scaled = scores / temperature
        scaled = scaled - scaled.max(axis=1, keepdims=True)
        log_likelihood = scaled[np.arange(len(truth)), truth] - np.log(np.exp(scaled).sum(axis=1))
        return float(-log_likelihood.mean())

    return float(minimize_scalar(loss, bounds=(0.05, 5.0), method="bounded").x)


def train_meaning(vectors: np.ndarray, labels: list[str]) -> MeaningHead:
    """Multinomial logistic regression, calibrated by temperature on held-out folds.

    Args:
        vectors: one example a row, shape (examples, 384).
        labels: the label of each example.

    """
    names = sorted(set(labels))
    truth = np.array([names.index(label) for label in labels])
    model = LogisticRegression(C=20.0, max_iter=1000, class_weight="balanced")
    held_out = cross_val_predict(model, vectors, truth, cv=_folds(), method="decision_function")
    model.fit(vectors, truth)
    return MeaningHead(tuple(names), model.coef_.astype(np.float32), model.intercept_.astype(np.float32), _temperature(held_out, truth))


def train_screen(vectors: np.ndarray, labels: list[tuple[str, ...]], sure_alarms: float = 0.002, soft_alarms: float = 0.02) -> ScreenHead:
    """One logistic regression a label; the two thresholds are set where held-out harmless messages raise few false alarms.

    Args:
        vectors: one message a row, shape (messages, 384).
        labels: the safety labels of each message, none for a harmless one.
        sure_alarms: the share of harmless messages that may pass the sure threshold of one label.
        soft_alarms: the same for the soft threshold.

    """
    names = sorted({name for row in labels for name in row})
    harmless = np.array([not row for row in labels])
    weights, bias, sure, soft = [], [], [], []
    for name in names:
        truth = np.array([name in row for row in labels])
        model = LogisticRegression(C=20.0, max_iter=1000, class_weight="balanced")
        held_out = cross_val_predict(model, vectors, truth, cv=_folds(), method="decision_function")
        model.fit(vectors, truth)
        weights.append(model.coef_[0])
        bias.append(model.intercept_[0])
        sure.append(np.quantile(held_out[harmless], 1 - sure_alarms))
        soft.append(np.quantile(held_out[harmless], 1 - soft_alarms))
    rows = (np.array(values, np.float32) for values in (weights, bias, sure, soft))
    return ScreenHead(tuple(names), *rows)

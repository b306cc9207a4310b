"""What the tuning of the encoder keeps in git."""

import random
from pathlib import Path

import numpy as np
import pytest

from closer.safety.alarm import TUNED_LABELS
from closer.training.graph import tuned_weights
from closer.training.tuning import _careless, compressed


def test_what_changed_comes_back_within_half_a_step() -> None:
    chance = np.random.default_rng(1)
    published = {"layer": chance.normal(size=(6, 8)).astype(np.float32)}
    tuned = {"layer": published["layer"] + chance.normal(scale=0.1, size=(6, 8)).astype(np.float32), "bias": np.ones(6, np.float32)}
    kept = compressed(tuned, published)
    restored = published["layer"] + kept["layer.change"].astype(np.float32) * kept["layer.step"]
    assert np.all(np.abs(restored - tuned["layer"]) <= kept["layer.step"] / 2 + 1e-6)
    assert np.array_equal(kept["bias"], tuned["bias"])


def test_careless_typing_keeps_the_words() -> None:
    typed = _careless("I don't know what he'll do", random.Random(3))
    assert len(typed.split()) == 6


def test_what_was_tuned_for_other_labels_is_not_read_as_todays(tmp_path: Path) -> None:
    np.savez(tmp_path / "tuned.npz", labels=np.array(TUNED_LABELS[::-1]))
    with pytest.raises(ValueError, match="was tuned for medical_or_legal"):
        tuned_weights({}, tmp_path / "tuned.npz")

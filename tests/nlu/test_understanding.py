"""The understanding meets its figures on words it was not trained on, is the same in chat and shell, and the same after another training."""

from __future__ import annotations

import json
import random
import subprocess
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from closer.language.encoder import Encoder
from closer.language.reading import read
from closer.reader import Reader
from closer.settings import PROJECT
from closer.taxonomy import LABELS, OUT_OF_SCOPE
from closer.training import ensure
from closer.training.data import TrainingData
from closer.training.weights import fingerprint
from tests.nlu.evaluate import Item, development_set, figures, predict

PYTHON = str(PROJECT / ".venv/bin/python")
TOO_SIMILAR = 0.95


@pytest.fixture(scope="module")
def items() -> list[Item]:
    return development_set()


def test_the_development_set_has_every_label_from_several_hands(items: list[Item]) -> None:
    counted = Counter(item.label for item in items)
    assert {label for label, count in counted.items() if count >= 15} == set(LABELS)
    assert counted[OUT_OF_SCOPE] == 200
    assert sum(item.distance == "near" for item in items) == 100
    assert all(item.author for item in items)
    assert len({item.author for item in items}) >= 3


def test_no_development_message_is_nearly_a_training_example(items: list[Item], weights: Path, training_data: TrainingData) -> None:
    encoder = Encoder(weights)
    held = np.stack([read(item.text, encoder).whole for item in items])
    with np.load(weights / "meaning.npz") as saved:
        similar = held @ saved["examples"].astype(np.float32).T
    texts = [text for text, _ in training_data.examples]
    close = [(items[row].text, texts[column]) for row, column in np.argwhere(similar > TOO_SIMILAR)]
    assert close == []


def test_it_is_right_often_enough(items: list[Item]) -> None:
    result = figures(items, *predict(items))
    assert result.accuracy >= 0.88
    assert result.out_of_scope_recall >= 0.85
    assert result.lost_to_out_of_scope <= 0.03


def test_the_shell_reads_lines_and_objects_and_says_what_is_broken() -> None:
    lines = 'is there such a thing as sharing too much?\n{"id": "b", "text": "he hit me"}\n{"id": 3}\n[1]\n\n'
    done = subprocess.run([PYTHON, "-m", "closer", "understand"], cwd=PROJECT, input=lines, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["id"] for row in rows] == [1, "b", 3, 4, 5]
    assert rows[0]["meanings"][0]["label"] == "faq/too_much_intimacy"
    assert rows[1]["label"] == "abuse"
    assert "error" in rows[2]
    assert rows[4]["label"] == "unclear"


def test_text_that_is_no_utf8_does_not_stop_the_shell() -> None:
    done = subprocess.run([PYTHON, "-m", "closer", "screen"], cwd=PROJECT, input=b"caf\xe9\ni want to die\n", capture_output=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[1])["labels"] == ["self_harm"]


def test_two_trainings_give_the_same_answers(tmp_path: Path, training_data: TrainingData, items: list[Item]) -> None:
    """On a tenth of the data, so that it takes seconds."""
    few = TrainingData.of(
        training_data.examples[::10],
        training_data.safety[::12],
        training_data.complaints[::6],
        training_data.cases[::20],
        training_data.kinds[::10],
        training_data.circumstances[::10],
        training_data.verdicts,
    )
    one, two = (Reader(ensure(few, tmp_path / name)) for name in ("one", "two"))
    for item in random.Random(1).sample(items, 100):
        first, second = one.understand(item.text), two.understand(item.text)
        assert first.label == second.label
        assert np.allclose([meaning.confidence for meaning in first.meanings], [meaning.confidence for meaning in second.meanings], atol=1e-4)


def test_another_example_asks_for_another_training(training_data: TrainingData) -> None:
    whole = training_data
    more = whole.with_examples([*whole.examples, ("one more example", "greet")])
    assert whole.with_examples(whole.examples) == whole
    assert fingerprint(more) != fingerprint(whole)


def test_another_circumstance_asks_for_another_training(training_data: TrainingData) -> None:
    whole = training_data
    told = [*whole.circumstances, ("my friend flinches when he lifts a hand", "third_party_risk/hurt")]
    assert fingerprint(TrainingData.of(whole.examples, whole.safety, whole.complaints, whole.cases, whole.kinds, told)) != fingerprint(whole)


def test_another_sentence_of_praise_asks_for_another_training(training_data: TrainingData) -> None:
    whole = training_data
    more = TrainingData.of(whole.examples, whole.safety, whole.complaints, whole.cases, [*whole.kinds, ("you held my hand all night", "praise")])
    assert fingerprint(more) != fingerprint(whole)


def test_another_verdict_on_a_wish_asks_for_another_training(training_data: TrainingData) -> None:
    whole = training_data
    told = [*whole.verdicts, ("ring me on Sunday", 0.7, "good")]
    more = TrainingData.of(whole.examples, whole.safety, whole.complaints, whole.cases, whole.kinds, whole.circumstances, told)
    assert fingerprint(more) != fingerprint(whole)

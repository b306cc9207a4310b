"""Write what both sides learn from: the same examples, for the coach as they are, for Rasa's default pipeline as flat intents."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import yaml

from benchmarks.comparison.names import flat
from closer.training.data import TrainingData

SEED = 20261124
EPOCHS = 100
Row = TypeVar("Row")


def sample(rows: Sequence[Row], kind_of: Callable[[Row], object], most: int | None) -> list[Row]:
    """At most so many rows of each kind, drawn at random but always the same: the files are in order, so the first ones are not like the rest."""
    if most is None:
        return list(rows)
    kinds: defaultdict[object, list[Row]] = defaultdict(list)
    for row in rows:
        kinds[kind_of(row)].append(row)
    drawn = random.Random(SEED)
    return [row for found in kinds.values() for row in drawn.sample(found, min(most, len(found)))]


def write_data(data: TrainingData, folder: Path) -> None:
    """Write examples, safety messages, complaints and verdicts so that `TrainingData.load(folder)` reads them back."""
    (folder / "nlu").mkdir(parents=True)
    (folder / "safety").mkdir()
    _write_examples(data.examples, folder / "nlu" / "examples.yml")
    told = dict(data.circumstances)
    read = ({"circumstance": told[message.text]} if message.text in told else {} for message in data.safety)
    lines = (json.dumps({"text": message.text, "labels": message.labels, **more}) for message, more in zip(data.safety, read))
    (folder / "safety" / "messages.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "complaints").mkdir()
    lines = (json.dumps({"text": text, "topic": topic}) for text, topic in data.complaints)
    (folder / "complaints" / "sentences.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "verdicts").mkdir()
    lines = (json.dumps({"verdicts": [verdict]}) for verdict in data.verdicts)
    (folder / "verdicts" / "wishes.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_stock_project(data: TrainingData, epochs: int, folder: Path) -> None:
    """Rasa's default pipeline (rasa/engine/recipes/config_files/default_config.yml) and the examples with flat labels.

    EntitySynonymMapper and ResponseSelector are left out: there are no entities, and with flat labels no retrieval intents.
    """
    folder.mkdir(parents=True)
    pipeline: list[dict[str, Any]] = [
        {"name": "WhitespaceTokenizer"},
        {"name": "RegexFeaturizer"},
        {"name": "LexicalSyntacticFeaturizer"},
        {"name": "CountVectorsFeaturizer"},
        {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
        {"name": "DIETClassifier", "epochs": epochs, "constrain_similarities": True},
        {"name": "FallbackClassifier", "threshold": 0.3, "ambiguity_threshold": 0.1},
    ]
    _write_config(pipeline, folder / "config.yml")
    _write_examples(((text, flat(label)) for text, label in data.examples), folder / "nlu.yml")


def write_coach_project(data: TrainingData, folder: Path) -> None:
    """The coach's own pipeline, for Rasa's understanding alone."""
    folder.mkdir(parents=True)
    names = ("components.encoder.SentenceEncoder", "components.screen.SafetyScreen", "components.classifier.CoachClassifier")
    _write_config([{"name": name} for name in names], folder / "config.yml")
    _write_examples(data.examples, folder / "nlu.yml")


def _write_config(pipeline: list[dict[str, Any]], path: Path) -> None:
    path.write_text(yaml.safe_dump({"recipe": "default.v1", "assistant_id": "comparison", "language": "en", "pipeline": pipeline}, sort_keys=False))


def _write_examples(examples: Iterable[tuple[str, str]], path: Path) -> None:
    texts: defaultdict[str, list[str]] = defaultdict(list)
    for text, label in examples:
        texts[label].append(text)
    blocks = [{"intent": label, "examples": "".join(f"- {text}\n" for text in found)} for label, found in texts.items()]
    path.write_text(yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True, width=100_000), encoding="utf-8")

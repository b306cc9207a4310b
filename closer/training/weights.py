"""One door to the weights: train them when they do not exist, else return their folder."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

import numpy as np

from closer.language.encoder import Encoder
from closer.language.meaning import features
from closer.language.reading import Reading, read
from closer.taxonomy import OUT_OF_SCOPE, SAFETY_BY_URGENCY, family_of
from closer.training.data import TrainingData
from closer.training.graph import WEIGHTS_SHA256, build_graph, published_model
from closer.training.heads import train_meaning, train_screen

__all__ = ["ensure", "fingerprint"]

logger = logging.getLogger(__name__)

PACKAGE = Path(__file__).resolve().parent.parent
SOURCES = ("language", "training", "safety")
CORES = 2
HARD_NEGATIVE = "sounds_alike"  # harmless messages in dangerous words


def fingerprint(data: TrainingData) -> str:
    """The sha256 of all that decides the weights: data, lexicon, published weights, and the source that reads and trains."""
    digest = hashlib.sha256(WEIGHTS_SHA256.encode())
    digest.update(json.dumps([data.examples, [[message.text, message.labels] for message in data.safety]]).encode())
    for package in SOURCES:
        for path in sorted((PACKAGE / package).glob("*")):
            if path.suffix in {".py", ".yml"}:
                digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def ensure(data: TrainingData, models: Path) -> Path:
    """Train once, return the folder: `encoder.onnx`, `tokenizer.json`, `meaning.npz`, `screen.npz`, `manifest.json`.

    Args:
        data: what to learn from.
        models: the folder that keeps trained models; the result is `models/closer/<fingerprint>/`.

    """
    name = fingerprint(data)
    folder = models / "closer" / name
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as draft:
            _train(data, Path(draft), models, name)
            try:
                Path(draft).rename(folder)
                Path(draft).mkdir()  # the context manager expects to remove something
            except OSError:
                if not folder.exists():
                    raise
        logger.info("Weights ready in %s", folder)
    return folder


def _train(data: TrainingData, folder: Path, models: Path, name: str) -> None:
    _place_encoder(folder, models)
    encoder = Encoder(folder)
    texts = [text for text, _ in data.examples]
    labels = [label for _, label in data.examples]
    logger.info("Encoding %d examples", len(texts))
    readings = _read_all(texts, encoder)
    whole = np.stack([reading.whole for reading in readings])
    logger.info("Training the head of meaning")
    head, decision = train_meaning(np.stack([features(reading) for reading in readings]), whole, texts, labels)
    numbers = {name: np.float32(value) for name, value in asdict(decision).items()}
    head.save(folder / "meaning.npz", examples=whole.astype(np.float16), **numbers)
    logger.info("Training the screen")
    screen, limits = train_screen(*_screen_rows(data, encoder, readings, labels))
    screen.save(folder / "screen.npz", **{name: np.float32(value) for name, value in asdict(limits).items()})
    (folder / "manifest.json").write_text(
        json.dumps({"fingerprint": name, "weights": WEIGHTS_SHA256, "examples": len(texts), "safety": len(data.safety)}, indent=1), encoding="utf-8"
    )


def _read_all(texts: list[str], encoder: Encoder) -> list[Reading]:
    """Two texts at a time, each by itself, so that the vectors are the same to the bit."""
    with ThreadPoolExecutor(CORES) as pool:
        return list(pool.map(lambda text: read(text, encoder, by_clause=False), texts))


def _place_encoder(folder: Path, models: Path) -> None:
    """Link the graph, built once for all trainings, into the folder."""
    source = hashlib.sha256((Path(__file__).parent / "graph.py").read_bytes()).hexdigest()[:16]
    shared = models / "encoder" / f"{WEIGHTS_SHA256[:16]}-{source}.onnx"
    if not shared.exists():
        logger.info("Building the sentence encoder")
        shared.parent.mkdir(parents=True, exist_ok=True)
        draft = shared.with_suffix(f".{os.getpid()}")
        build_graph(published_model() / "model.safetensors", draft)
        draft.replace(shared)
    try:
        os.link(shared, folder / "encoder.onnx")
    except OSError:
        shutil.copy(shared, folder / "encoder.onnx")
    shutil.copy(published_model() / "tokenizer.json", folder)


def _screen_rows(data: TrainingData, encoder: Encoder, readings: list[Reading], labels: list[str]) -> tuple[np.ndarray, list[str], list[str]]:
    """The screen learns from its own messages and from every example of the classifier; harmless ones also part by part.

    Returns: vectors (rows, 384), texts, and for each a safety label or a kind of harmless talk.

    """
    rows: list[tuple[np.ndarray, str, str]] = []
    for reading, label in zip(readings, labels):
        rows += _screen_row(reading, (label,) if label in SAFETY_BY_URGENCY else (), kind_of_talk(label))
    for message, reading in zip(data.safety, _read_all([message.text for message in data.safety], encoder)):
        rows += _screen_row(reading, message.labels, HARD_NEGATIVE)
    vectors, texts, kinds = zip(*rows)
    return np.stack(vectors), list(texts), list(kinds)


def _screen_row(reading: Reading, dangers: tuple[str, ...], kind: str) -> list[tuple[np.ndarray, str, str]]:
    if dangers:
        return [(reading.whole, reading.text, danger) for danger in dangers]
    parts = [(vector, part.text, kind) for vector, part in zip(reading.vectors, reading.parts)] if len(reading.parts) > 1 else []
    return [(reading.whole, reading.text, kind), *parts]


def kind_of_talk(label: str) -> str:
    """Worries one by one, other families whole, and all short turns together."""
    if label.startswith("worry/") or label in ("i_statement", "validate", "step_done", OUT_OF_SCOPE):
        return label
    return family_of(label) if "/" in label else "short_turn"

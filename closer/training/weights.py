"""One door to the weights: train them when they do not exist, else return their folder."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

import numpy as np

from closer.language.encoder import Encoder
from closer.language.meaning import features
from closer.language.reading import Reading, read
from closer.taxonomy import SAFETY_BY_URGENCY
from closer.training.cases import train_cases
from closer.training.data import TrainingData, held_out
from closer.training.graph import TUNED, WEIGHTS_SHA256, build_graph, build_tuned_graph, published_model
from closer.training.heads import train_meaning
from closer.training.screen import Row, train_screen
from closer.training.topics import train_topics

__all__ = ["ensure", "fingerprint", "trained"]

logger = logging.getLogger(__name__)

PACKAGE = Path(__file__).resolve().parent.parent
SOURCES = ("language", "training", "safety")
CORES = 2


def fingerprint(data: TrainingData) -> str:
    """The sha256 of all that decides the weights: data, lexicon, published weights, and the source that reads and trains."""
    digest = hashlib.sha256(WEIGHTS_SHA256.encode())
    safety = [[message.text, message.labels, message.ordinary] for message in data.safety]
    digest.update(json.dumps([data.examples, safety, data.complaints, [case.dict() for case in data.cases]]).encode())
    for package in SOURCES:
        for path in sorted((PACKAGE / package).glob("*")):
            if path.suffix in {".py", ".yml", ".npz"}:
                digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def trained(data: TrainingData, models: Path) -> Path | None:
    """The folder that `ensure` would return, or None where it would have to train first."""
    folder = models / "closer" / fingerprint(data)
    return folder if folder.exists() else None


def ensure(data: TrainingData, models: Path) -> Path:
    """Train once, return the folder: `encoder.onnx`, `tuned.onnx`, `tokenizer.json`, `meaning.npz`, `danger.npz`, `kinds.npz`,
    `complaints.npz`, `cases.npz`, `manifest.json`.

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
    logger.info("Training the topics of complaints")
    complaints = _read_all([text for text, _ in data.complaints], encoder)
    train_topics(complaints, [topic for _, topic in data.complaints]).save(folder / "complaints.npz")
    logger.info("Learning from %d cases", len(data.cases))
    with ThreadPoolExecutor(CORES) as pool:
        reproaches = np.stack(list(pool.map(lambda case: np.concatenate(encoder.encode_deeply(case.said)), data.cases)))
        wishes = np.stack(list(pool.map(lambda case: encoder.encode(case.wish), data.cases)))
    train_cases(reproaches, wishes, data.cases).save(folder)
    logger.info("Training the screen")
    told = _told(data, encoder, [*readings, *complaints], [*labels, *(topic for _, topic in data.complaints)])
    rows = [row for number, (reading, dangers, ordinary) in enumerate(told) for row in _screen_row(reading, dangers, number, ordinary)]
    train_screen(rows, lambda number: encoder.danger(told[number][0].text)).save(folder)
    (folder / "manifest.json").write_text(
        json.dumps({"fingerprint": name, "weights": WEIGHTS_SHA256, "examples": len(texts), "safety": len(data.safety)}, indent=1), encoding="utf-8"
    )


def _read_all(texts: list[str], encoder: Encoder) -> list[Reading]:
    """Two texts at a time, each by itself, so that the vectors are the same to the bit."""
    with ThreadPoolExecutor(CORES) as pool:
        return list(pool.map(lambda text: read(text, encoder, in_full=False), texts))


def _place_encoder(folder: Path, models: Path) -> None:
    """Link both graphs, each built once for all trainings, into the folder."""
    weights = published_model() / "model.safetensors"
    source = (Path(__file__).parent / "graph.py").read_bytes()
    _place(folder / "encoder.onnx", models, source, lambda draft: build_graph(weights, draft))
    _place(folder / "tuned.onnx", models, source + TUNED.read_bytes(), lambda draft: build_tuned_graph(weights, TUNED, draft))
    shutil.copy(published_model() / "tokenizer.json", folder)


def _place(target: Path, models: Path, source: bytes, build: Callable[[Path], None]) -> None:
    shared = models / "encoder" / f"{WEIGHTS_SHA256[:16]}-{target.stem}-{hashlib.sha256(source).hexdigest()[:16]}.onnx"
    if not shared.exists():
        logger.info("Building %s", target.name)
        shared.parent.mkdir(parents=True, exist_ok=True)
        draft = shared.with_suffix(f".{os.getpid()}")
        build(draft)
        draft.replace(shared)
    try:
        os.link(shared, target)
    except OSError:
        shutil.copy(shared, target)


def _told(data: TrainingData, encoder: Encoder, readings: list[Reading], labels: list[str]) -> list[tuple[Reading, tuple[str, ...], bool]]:
    """The screen learns from its own messages, and from every example of the classifier and every complaint: reading, dangers, whether it is ordinary."""
    told = [(reading, (label,) if label in SAFETY_BY_URGENCY else (), True) for reading, label in zip(readings, labels)]
    own = _read_all([message.text for message in data.safety], encoder)
    return told + [(reading, message.labels, message.ordinary) for message, reading in zip(data.safety, own)]


def _screen_row(reading: Reading, dangers: tuple[str, ...], number: int, ordinary: bool) -> list[Row]:
    words, sets_limits = len(reading.text.split()), ordinary and not dangers and held_out(reading.text)
    whole = Row(np.concatenate([reading.whole, reading.layers]), reading.text, dangers, number, words, False, sets_limits)
    if dangers or len(reading.parts) == 1:
        return [whole]
    parts = zip(np.hstack([reading.vectors, reading.part_layers]), reading.parts)
    return [whole, *(Row(vector, part.text, (), number, words, True, sets_limits) for vector, part in parts)]

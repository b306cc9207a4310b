"""One door to the weights: train them when they do not exist, else return their folder."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

import numpy as np

from closer.language.encoder import DEPTH, WIDTH, Encoder
from closer.language.i_statement.hearing.sentence_kinds import FILE as REPROACH_FILE
from closer.language.meaning import features
from closer.language.reading import WHOLE_LIMIT, Reading, parts_of, read
from closer.safety.circumstance import FILE as CIRCUMSTANCES_FILE
from closer.taxonomy import SAFETY_BY_URGENCY
from closer.training.cases import train_cases
from closer.training.circumstance import train_circumstances
from closer.training.data import SafetyMessage, TrainingData, held_out
from closer.training.graph import TUNED, WEIGHTS_SHA256, build_graph, build_tuned_graph, published_model
from closer.training.heads import train_meaning
from closer.training.reproach import sentences_of_kinds, train_reproach
from closer.training.screen import Row, train_screen
from closer.training.topics import train_topics

__all__ = ["ensure", "fingerprint", "trained"]

logger = logging.getLogger(__name__)

PACKAGE = Path(__file__).resolve().parent.parent
SOURCES = ("language", "training", "safety")
CORES = 2
CHUNK = 4000  # texts


def fingerprint(data: TrainingData) -> str:
    """The sha256 of all that decides the weights: data, lexicon, published weights, and the source that reads and trains."""
    digest = hashlib.sha256(WEIGHTS_SHA256.encode())
    safety = [[message.text, message.labels, message.ordinary] for message in data.safety]
    digest.update(
        json.dumps([data.examples, safety, data.complaints, [case.dict() for case in data.cases], data.kinds, data.circumstances, data.verdicts]).encode()
    )
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
    `complaints.npz`, `reproach.npz`, `cases.npz`, `circumstances.npz`, `manifest.json`.

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
    logger.info("Encoding %d examples", len(data.examples))
    examples = list(_read_all([text for text, _ in data.examples], encoder))
    logger.info("Training the head of meaning")
    _train_meaning(data, examples, folder)
    logger.info("Training the topics of complaints")
    complaints = list(_read_all([text for text, _ in data.complaints], encoder))
    train_topics(complaints, [topic for _, topic in data.complaints]).save(folder / "complaints.npz")
    logger.info("Training what tells a reproach from others")
    sentences = sentences_of_kinds(data.complaints, data.cases, data.kinds)
    train_reproach(_encode_all(list(sentences), encoder), sentences).save(folder / REPROACH_FILE)
    logger.info("Learning from %d cases", len(data.cases))
    _train_cases(data, encoder, folder)
    logger.info("Training the screen")
    _train_screen(data, encoder, folder)
    logger.info("Training what tells the circumstances of a danger")
    train_circumstances(_encode_all([text for text, _ in data.circumstances], encoder), data.circumstances).save(folder / CIRCUMSTANCES_FILE)
    counted = {"examples": len(data.examples), "safety": len(data.safety)}
    (folder / "manifest.json").write_text(json.dumps({"fingerprint": name, "weights": WEIGHTS_SHA256, **counted}, indent=1), encoding="utf-8")


def _train_meaning(data: TrainingData, readings: Sequence[Reading], folder: Path) -> None:
    whole = np.stack([reading.whole for reading in readings])
    texts, labels = [text for text, _ in data.examples], [label for _, label in data.examples]
    head, decision = train_meaning(np.stack([features(reading) for reading in readings]), whole, texts, labels)
    numbers = {name: np.float32(value) for name, value in asdict(decision).items()}
    head.save(folder / "meaning.npz", examples=whole.astype(np.float16), **numbers)


def _train_cases(data: TrainingData, encoder: Encoder, folder: Path) -> None:
    reproaches = _encode_all([case.said for case in data.cases], encoder)
    wishes = _encode_all([case.wish for case in data.cases], encoder)
    train_cases(reproaches, wishes, data.cases, data.verdicts).save(folder)


def _train_screen(data: TrainingData, encoder: Encoder, folder: Path) -> None:
    """It learns from every example of the classifier, every complaint, and its own messages."""
    others = [SafetyMessage(text, (label,) if label in SAFETY_BY_URGENCY else (), ordinary=True) for text, label in (*data.examples, *data.complaints)]
    told = [*others, *data.safety]
    rows = sorted((row for number, message in enumerate(told) for row in _screen_rows(message, number)), key=lambda row: row.sets_limits)
    train_screen(rows, _screen_features(rows, encoder), lambda number: encoder.danger(told[number].text)).save(folder)


def _read_all(texts: Sequence[str], encoder: Encoder) -> Iterator[Reading]:
    with ThreadPoolExecutor(CORES) as pool:
        yield from pool.map(lambda text: read(text, encoder, in_full=False), texts)


def _encode_all(texts: Sequence[str], encoder: Encoder) -> np.ndarray:
    """Vectors of many texts, shape (texts, 1536), put in their places piece by piece, because two copies would take much memory."""
    vectors = np.empty((len(texts), WIDTH + DEPTH), np.float32)

    def encode(start: int) -> None:
        vectors[start : start + CHUNK] = encoder.encode_together(texts[start : start + CHUNK])

    with ThreadPoolExecutor(CORES) as pool:
        list(pool.map(encode, range(0, len(texts), CHUNK)))
    return vectors


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


def _screen_rows(message: SafetyMessage, number: int) -> list[Row]:
    words, sets_limits = len(message.text.split()), message.ordinary and not message.labels and held_out(message.text)
    whole = Row(message.text, message.labels, number, words, False, sets_limits)
    parts = () if message.labels else parts_of(message.text)
    return [whole, *(Row(part.text, (), number, words, True, sets_limits) for part in parts if len(parts) > 1)]


def _screen_features(rows: Sequence[Row], encoder: Encoder) -> np.ndarray:
    """The features of all rows, shape (rows, 1536): vectors of the texts as they stand, but of a long message what the screen will see of it."""
    vectors = _encode_all([row.text for row in rows], encoder)
    long = [place for place, row in enumerate(rows) if not row.is_part and len(row.text) > WHOLE_LIMIT]
    for place, reading in zip(long, _read_all([rows[place].text for place in long], encoder)):
        vectors[place] = np.concatenate([reading.whole, reading.layers])
    return vectors

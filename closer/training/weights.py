"""One door to the weights: train them when they do not exist, else return their folder."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import tempfile
from pathlib import Path

import numpy as np

from closer.language.encoder import Encoder
from closer.language.reading import parts_of
from closer.taxonomy import SAFETY_BY_URGENCY
from closer.training.data import TrainingData
from closer.training.graph import WEIGHTS_SHA256, build_graph, published_model
from closer.training.heads import MeaningHead, ScreenHead, train_meaning, train_screen

__all__ = ["ensure", "fingerprint"]

logger = logging.getLogger(__name__)

PACKAGE = Path(__file__).resolve().parent.parent
SOURCES = ("language", "training", "safety")


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
    vectors = encoder.encode_all(texts)
    logger.info("Training the head of meaning")
    _save_meaning(train_meaning(vectors, labels), vectors, labels, folder)
    logger.info("Training the screen")
    _save_screen(train_screen(*_screen_rows(data, encoder, texts, vectors, labels)), folder)
    (folder / "manifest.json").write_text(
        json.dumps({"fingerprint": name, "weights": WEIGHTS_SHA256, "examples": len(texts), "safety": len(data.safety)}, indent=1), encoding="utf-8"
    )


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


def _screen_rows(data: TrainingData, encoder: Encoder, texts: list[str], vectors: np.ndarray, labels: list[str]) -> tuple[np.ndarray, list[tuple[str, ...]]]:
    """The screen learns from its own messages and from every example of the classifier; harmless ones also sentence by sentence."""
    rows = [vectors]
    truths: list[tuple[str, ...]] = [(label,) if label in SAFETY_BY_URGENCY else () for label in labels]
    own = [message.text for message in data.safety]
    rows.append(encoder.encode_all(own))
    truths += [message.labels for message in data.safety]
    harmless = [text for text, label in zip(texts, labels) if label not in SAFETY_BY_URGENCY] + [message.text for message in data.safety if not message.labels]
    sentences = sorted({part.text for text in harmless for part in parts_of(text) if part.text != text})
    rows.append(encoder.encode_all(sentences))
    truths += [()] * len(sentences)
    return np.concatenate(rows), truths


def _save_meaning(head: MeaningHead, vectors: np.ndarray, labels: list[str], folder: Path) -> None:
    order = np.array([head.labels.index(label) for label in labels], np.int16)
    np.savez(
        folder / "meaning.npz",
        labels=np.array(head.labels),
        weights=head.weights,
        bias=head.bias,
        temperature=np.float32(head.temperature),
        examples=vectors.astype(np.float16),
        example_labels=order,
    )


def _save_screen(head: ScreenHead, folder: Path) -> None:
    np.savez(folder / "screen.npz", labels=np.array(head.labels), weights=head.weights, bias=head.bias, sure=head.sure, soft=head.soft)

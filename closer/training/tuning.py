"""Tune the sentence encoder to hear danger: `make tune` takes an hour and goes on from `closer/training/tuned.npz`, which is kept in git.

A linear head over frozen vectors hears what is said; for what is only hinted at ("I was never here"), the encoder itself must learn what hints are. All six
layers are trained with the head (Devlin et al., 2019). What changed is kept in bytes, row by row (a low-rank part of it lost much of what was learnt): ten
megabytes in place of forty. Each tuning goes on from the one before with one more round over all messages; without the file, two rounds from the published
weights. TensorFlow is here anyway, because Rasa brings it; nothing but this file uses it.
"""

from __future__ import annotations

import hashlib
import json
import logging
import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import tensorflow as tf
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from closer.language.encoder import LONGEST_PIECES
from closer.safety.alarm import TUNED_LABELS as LABELS
from closer.settings import settings
from closer.taxonomy import SAFETY_BY_URGENCY
from closer.training.data import TrainingData, held_out
from closer.training.graph import HEADS, LAYERS, TUNED, WIDTH, published_model, tuned_weights

__all__ = ["main", "tune"]

logger = logging.getLogger(__name__)

SEED = 20261128
AT_ONCE, WARM_UP, DROPPED = 32, 0.06, 0.1
FROM_THE_START, GOING_ON = (2, 6e-5, 1e-3), (1, 3e-5, 2e-4)  # rounds, and the rates of the layers and of the head
STEPS = 127  # of a byte, to either side
WRAPPED, JOINED, CARELESS = 0.08, 0.08, 0.15  # shares of texts that are put amid harmless ones, tied to another, typed without care
FEW_WORDS = 30
MATRICES = ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense")
NORMS = ("attention.output.LayerNorm", "output.LayerNorm")
Example = tuple[str, tuple[str, ...]]
Variables = dict[str, "tf.Variable"]


def _examples(data: TrainingData) -> list[Example]:
    told: list[Example] = [(text, (label,) if label in SAFETY_BY_URGENCY else ()) for text, label in data.examples]
    told += [(text, ()) for text, _ in data.complaints]
    told += [(message.text, message.labels) for message in data.safety]
    return [(text, labels) for text, labels in told if labels or not held_out(text)]


def _careless(text: str, chance: random.Random) -> str:
    """The text as somebody in a hurry types it: no apostrophes, no capitals, two letters swapped."""
    text = re.sub("['’]", "", text.lower()) if chance.random() < 0.7 else text.upper() if chance.random() < 0.1 else text
    if len(text) > 12 and chance.random() < 0.5:
        place = chance.randrange(1, len(text) - 2)
        text = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    return text


def _varied(examples: Sequence[Example], chance: random.Random) -> list[Example]:
    """What is learnt from in one round: some texts amid others, so that length by itself says nothing, and some typed carelessly."""
    harmless = [text for text, labels in examples if not labels and 4 <= len(text.split()) <= 2 * FEW_WORDS]
    varied = []
    for text, labels in examples:
        if len(text.split()) <= FEW_WORDS:
            if chance.random() < WRAPPED:
                text = f"{chance.choice(harmless)} {text} {chance.choice(harmless)}"
            elif chance.random() < JOINED:
                text = f"{text} {chance.choice(harmless)}" if chance.random() < 0.5 else f"{chance.choice(harmless)} {text}"
        varied.append((_careless(text, chance) if chance.random() < CARELESS else text, labels))
    return varied


def _variables(weights: dict[str, np.ndarray]) -> Variables:
    """The layers as variables, and the head, which begins by chance where there is none yet; words and places keep their published vectors."""
    names = [f"encoder.layer.{layer}.{part}.{kind}" for layer in range(LAYERS) for part in (*MATRICES, *NORMS) for kind in ("weight", "bias")]
    variables = {name: tf.Variable(weights[name], name=name) for name in names}
    by_chance = {"head.weight": tf.random.stateless_normal((WIDTH, len(LABELS)), (SEED, 0), stddev=0.02), "head.bias": tf.zeros(len(LABELS))}
    variables |= {name: tf.Variable(weights.get(name, value)) for name, value in by_chance.items()}
    return variables


def _norm(x: tf.Tensor, weight: tf.Tensor, bias: tf.Tensor) -> tf.Tensor:
    mean, variance = tf.nn.moments(x, -1, keepdims=True)
    return (x - mean) * tf.math.rsqrt(variance + 1e-12) * weight + bias


def _scores(ids: tf.Tensor, mask: tf.Tensor, v: Variables, published: dict[str, tf.Tensor], dropped: float) -> tf.Tensor:
    """Logits of each label: shape (texts, labels)."""

    def linear(x: tf.Tensor, name: str) -> tf.Tensor:
        return tf.matmul(x, v[f"{name}.weight"], transpose_b=True) + v[f"{name}.bias"]

    def heads(x: tf.Tensor) -> tf.Tensor:
        return tf.transpose(tf.reshape(x, (tf.shape(x)[0], -1, HEADS, WIDTH // HEADS)), (0, 2, 1, 3))

    length = tf.shape(ids)[1]
    x = tf.gather(published["words"], ids) + published["places"][:length] + published["kind"]
    x = tf.nn.dropout(_norm(x, published["norm.weight"], published["norm.bias"]), dropped)
    absent = (1.0 - mask)[:, None, None, :] * -1e9
    for number in range(LAYERS):
        name = f"encoder.layer.{number}"
        query, key, value = (heads(linear(x, f"{name}.attention.self.{part}")) for part in ("query", "key", "value"))
        shares = tf.nn.softmax(tf.matmul(query, key, transpose_b=True) / np.sqrt(WIDTH // HEADS).astype(np.float32) + absent)
        joined = tf.reshape(tf.transpose(tf.matmul(shares, value), (0, 2, 1, 3)), (tf.shape(x)[0], length, WIDTH))
        attended = tf.nn.dropout(linear(joined, f"{name}.attention.output.dense"), dropped)
        x = _norm(x + attended, v[f"{name}.attention.output.LayerNorm.weight"], v[f"{name}.attention.output.LayerNorm.bias"])
        wide = tf.nn.dropout(linear(tf.nn.gelu(linear(x, f"{name}.intermediate.dense")), f"{name}.output.dense"), dropped)
        x = _norm(x + wide, v[f"{name}.output.LayerNorm.weight"], v[f"{name}.output.LayerNorm.bias"])
    mean = tf.reduce_sum(x * mask[..., None], 1) / tf.reduce_sum(mask, 1, keepdims=True)
    return tf.matmul(tf.nn.dropout(mean, dropped), v["head.weight"]) + v["head.bias"]


def _batches(examples: Sequence[Example], tokenizer: Tokenizer, chance: random.Random) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Texts of like length together, in a random order."""
    pieces = [encoded.ids for encoded in tokenizer.encode_batch([text for text, _ in examples])]
    order = list(range(len(examples)))
    chance.shuffle(order)
    batches = []
    for start in range(0, len(order), AT_ONCE * 50):
        alike = sorted(order[start : start + AT_ONCE * 50], key=lambda place: len(pieces[place]))
        batches += [alike[first : first + AT_ONCE] for first in range(0, len(alike), AT_ONCE)]
    chance.shuffle(batches)
    for batch in batches:
        longest = max(len(pieces[place]) for place in batch)
        ids = np.zeros((len(batch), longest), np.int32)
        mask = np.zeros((len(batch), longest), np.float32)
        for row, place in enumerate(batch):
            ids[row, : len(pieces[place])], mask[row, : len(pieces[place])] = pieces[place], 1
        wanted = [[float(bool(examples[place][1])), *(float(label in examples[place][1]) for label in LABELS[1:])] for place in batch]
        yield ids, mask, np.array(wanted, np.float32)


def _tokenizer() -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(published_model() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST_PIECES)
    return tokenizer


def _fixed(published: dict[str, np.ndarray]) -> dict[str, tf.Tensor]:
    """What is not tuned: the vectors of words and places, and their scaling."""
    names = {
        "words": "word_embeddings.weight",
        "places": "position_embeddings.weight",
        "kind": "token_type_embeddings.weight",
        "norm.weight": "LayerNorm.weight",
        "norm.bias": "LayerNorm.bias",
    }
    fixed = {name: published[f"embeddings.{published_name}"] for name, published_name in names.items()}
    return {name: tf.constant(value[0] if name == "kind" else value) for name, value in fixed.items()}


def _stepper(variables: Variables, fixed: dict[str, tf.Tensor], rates: dict[str, float]) -> Callable[..., tf.Tensor]:
    """One step of AdamW (Loshchilov and Hutter, 2019) on one batch; it gives the loss."""
    names = list(variables)
    first, second = ({name: tf.Variable(tf.zeros_like(variables[name])) for name in names} for _ in range(2))

    @tf.function(input_signature=[tf.TensorSpec((None, None), tf.int32), *(tf.TensorSpec(shape) for shape in ((None, None), (None, len(LABELS)), (), ()))])
    def step(ids: tf.Tensor, mask: tf.Tensor, wanted: tf.Tensor, scale: tf.Tensor, count: tf.Tensor) -> tf.Tensor:
        with tf.GradientTape() as tape:
            logits = _scores(ids, mask, variables, fixed, DROPPED)
            loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(wanted, logits))
        gradients, _ = tf.clip_by_global_norm(tape.gradient(loss, [variables[name] for name in names]), 1.0)
        for name, gradient in zip(names, gradients):
            first[name].assign(0.9 * first[name] + 0.1 * gradient)
            second[name].assign(0.999 * second[name] + 0.001 * tf.square(gradient))
            move = first[name] / (1 - 0.9**count) / (tf.sqrt(second[name] / (1 - 0.999**count)) + 1e-8)
            variables[name].assign_sub(scale * rates[name] * (move + 0.01 * variables[name]))
        return loss

    return step


def tune(data: TrainingData, kept: Path | None) -> dict[str, np.ndarray]:
    """Train, and return the whole weights of the layers and of the head by name.

    Args:
        data: what to learn from.
        kept: what an earlier tuning wrote, or None to begin with the published weights.

    """
    published = load_file(published_model() / "model.safetensors")
    rounds, rate, head_rate = GOING_ON if kept else FROM_THE_START
    variables = _variables(tuned_weights(published, kept) if kept else published)
    examples, chance, tokenizer = _examples(data), random.Random(SEED), _tokenizer()
    tf.random.set_seed(SEED)
    step = _stepper(variables, _fixed(published), {name: head_rate if name.startswith("head") else rate for name in variables})
    steps = rounds * (len(examples) // AT_ONCE + 1)
    losses: list[float] = []
    for _ in range(rounds):
        for batch in _batches(_varied(examples, chance), tokenizer, chance):
            done = len(losses) + 1
            scale = min(1.0, done / (WARM_UP * steps)) * max(0.02, 1 - done / steps)
            losses.append(float(step(*batch, scale, float(done))))
            if done % 100 == 0:
                logger.info("Step %d of %d, loss %.4f", done, steps, np.mean(losses[-100:]))
    return {name: variable.numpy() for name, variable in variables.items()}


def compressed(tuned: dict[str, np.ndarray], published: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """What changed: each matrix in bytes with the size of a step for each row, everything of the small rest as it is."""
    kept: dict[str, np.ndarray] = {}
    for name, value in tuned.items():
        if value.ndim == 2 and not name.startswith("head"):
            change = value - published[name]
            step = np.maximum(np.abs(change).max(axis=1, keepdims=True) / STEPS, 1e-12)
            kept[f"{name}.change"] = np.round(change / step).astype(np.int8)
            kept[f"{name}.step"] = step.astype(np.float32)
        else:
            kept[name] = value.astype(np.float32)
    return kept


def main() -> None:
    """Tune on everything under `data/` and write the file."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    data = TrainingData.load(settings().data)
    tuned = tune(data, TUNED if TUNED.exists() else None)
    seen = hashlib.sha256(json.dumps(_examples(data)).encode()).hexdigest()
    published = load_file(published_model() / "model.safetensors")
    np.savez_compressed(TUNED, **compressed(tuned, published), seen=np.array(seen), labels=np.array(LABELS))


if __name__ == "__main__":
    main()

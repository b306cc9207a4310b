"""`python -m benchmarks.comparison.ask HOW MODEL TEXTS ANSWERS`: load one model in a process of its own and ask it all texts.

HOW is `rasa` (MODEL is a .tar.gz) or `reader` (MODEL is a folder of weights). What belongs to one side is imported only for that side,
so that neither carries the other's memory.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.comparison.cost import in_mebibytes
from benchmarks.comparison.names import FULL_LABELS
from closer.taxonomy import FAMILIES_WITH_SUBLABELS

Said = dict[str, Any]
FALLBACK, UNCLEAR = "nlu_fallback", "unclear"
WARMING_UP = 5


def through_rasa(model: Path) -> Callable[[str], Said]:
    """A function that parses a text with a Rasa model; nothing but parsing."""
    from runtime.quiet import quiet

    quiet()
    from rasa.core.agent import Agent
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(40)  # an unconfigured structlog prints every message
    agent, loop = Agent.load(str(model)), asyncio.new_event_loop()
    return lambda text: loop.run_until_complete(agent.parse_message(text))


def through_reader(weights: Path) -> Callable[[str], Said]:
    """A function that reads a text without Rasa."""
    from closer.reader import Reader

    reader = Reader(weights)
    return lambda text: {"understood": reader.understand(text)}


def answer_of(said: Said) -> Said:
    """Label, meanings and gentle question, whoever said it."""
    if "understood" in said:
        understood = said["understood"]
        return _answer(understood.label, [meaning.label for meaning in understood.meanings], bool(understood.gently))
    name = said["intent"]["name"]
    if "meanings" in said:  # the coach's classifier
        label = said["response_selector"][name]["response"]["intent_response_key"] if name in FAMILIES_WITH_SUBLABELS else name
        return _answer(_full(label), [meaning["label"] for meaning in said["meanings"]], bool(said["gently"]))
    return _answer(_full(name), [_full(entry["name"]) for entry in said["intent_ranking"] if entry["name"] != FALLBACK], False)


def _answer(label: str, meanings: list[str], gently: bool) -> Said:
    return {"label": label, "meanings": meanings, "gently": gently}


def _full(name: str) -> str:
    return UNCLEAR if name == FALLBACK else FULL_LABELS.get(name, name)


def main() -> int:
    """Ask, measure, write."""
    how, model, texts, answers = sys.argv[1], *(Path(argument) for argument in sys.argv[2:])
    start = time.perf_counter()
    ask = {"rasa": through_rasa, "reader": through_reader}[how](model)
    loaded = time.perf_counter() - start
    found = [answer_of(ask(text)) for text in json.loads(texts.read_text(encoding="utf-8"))]
    memory = in_mebibytes(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    from benchmarks.answers import TEN_WORDS, milliseconds  # only now, because it brings the coach's modules into Rasa's memory

    milliseconds(lambda: ask(TEN_WORDS), WARMING_UP)
    times = milliseconds(lambda: ask(TEN_WORDS))
    answers.write_text(json.dumps({"answers": found, "load_seconds": loaded, "memory": memory, "milliseconds": times}), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The coach from the shell: `python -m closer understand|screen|rephrase|corrections|unanswered|migrate`.

`understand`, `screen` and `rephrase` read one message a line from standard input, or JSON objects with `id` and `text`, and write one JSON object a line.
They use the same weights as the chat and never open a Rasa model. `corrections` counts for maintainers what was heard and what people chose instead;
`unanswered` prints what at least three people asked alike and got no answer to, redacted, and how many they were.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

import numpy as np

from closer.language.encoder import Encoder
from closer.reader import Reader
from closer.settings import settings
from closer.training import ensure
from closer.training.data import TrainingData

__all__ = ["main"]

logger = logging.getLogger(__name__)


def main(arguments: list[str] | None = None) -> int:
    """Run a command; exit status 0 unless the arguments are wrong."""
    parser = argparse.ArgumentParser(prog="python -m closer", description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("command", choices=["understand", "screen", "rephrase", "corrections", "unanswered", "migrate"])
    command = parser.parse_args(arguments).command
    if command == "migrate":
        from closer.journey.store import migrate

        migrate(settings().database_url)
        return 0
    if command == "corrections":
        from closer.journey.store import JourneyStore

        for heard, chosen, count in JourneyStore(settings().database_url).corrections():
            print(json.dumps({"heard": heard, "chosen": chosen, "count": count}))
        return 0
    if command == "unanswered":
        from closer.journey.store import JourneyStore

        for question, people in JourneyStore(settings().database_url).unanswered(_encode):
            print(json.dumps({"question": question, "people": people}, ensure_ascii=False))
        return 0
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]  # a byte that is no UTF-8 must not end the run
    reader = _reader()
    for row in _rows(sys.stdin):
        print(json.dumps(_answered(row, lambda text: ANSWERS[command](reader, text)), ensure_ascii=False), flush=True)
    return 0


def _answered(row: dict[str, Any], answer: Callable[[str], dict[str, Any]]) -> dict[str, Any]:
    """What is written for a row; one that cannot be answered does not end the stream, and its text stays out of the log."""
    if "error" in row:
        return {"id": row["id"], "error": row["error"]}
    try:
        return {"id": row["id"], "text": row["text"], **answer(row["text"])}
    except Exception as error:
        logger.error("Line %s could not be answered: %s", row["id"], type(error).__name__)
        return {"id": row["id"], "error": "this text could not be answered"}


def _rows(lines: TextIO) -> Iterator[dict[str, Any]]:
    """A line that is no JSON object is a text with its line number as id."""
    for number, line in enumerate(lines, 1):
        text = line.rstrip("\n")
        try:
            row = json.loads(text)
        except json.JSONDecodeError:
            row = None
        if not isinstance(row, dict):
            yield {"id": number, "text": text}
        elif isinstance(row.get("text"), str):
            yield {"id": row.get("id", number), "text": row["text"]}
        else:
            yield {"id": row.get("id", number), "error": "an object needs a text"}


def _weights() -> Path:
    return ensure(TrainingData.load(settings().data), settings().models)


def _reader() -> Reader:
    return Reader(_weights())


def _encode(texts: list[str]) -> np.ndarray:
    """Sentence vectors; the weights are loaded only where there is something to compare."""
    return Encoder(_weights()).encode_all(texts)


def _understand(reader: Reader, text: str) -> dict[str, Any]:
    understood = reader.understand(text)
    return {"label": understood.label, "meanings": [asdict(meaning) for meaning in understood.meanings]}


def _screen(reader: Reader, text: str) -> dict[str, Any]:
    verdict = reader.screen(text)
    shown = ("label", "tier", "start", "end", "why")
    reasons = [{name: getattr(reason, name) for name in shown} for reason in verdict.reasons]
    return {"labels": list(verdict.labels), "tier": verdict.tier, "reasons": reasons}


def _rephrase(reader: Reader, text: str) -> dict[str, Any]:
    rewrite = reader.rephrase(text)
    return {"output": rewrite.output, "ask": rewrite.ask, "reason": rewrite.reason, "parts": asdict(rewrite.parts) if rewrite.parts else None}


ANSWERS = {"understand": _understand, "screen": _screen, "rephrase": _rephrase}


if __name__ == "__main__":
    sys.exit(main())

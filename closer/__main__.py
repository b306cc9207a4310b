"""The coach from the shell: `python -m closer understand|screen|migrate`.

`understand` and `screen` read one message a line from standard input, or JSON objects with `id` and `text`, and write one JSON object a line.
They use the same weights as the chat and never open a Rasa model.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import Any, TextIO

from closer.language.encoder import Encoder
from closer.language.meaning import MeaningClassifier
from closer.language.reading import read
from closer.language.understanding import understand
from closer.safety.screen import Screen
from closer.settings import settings
from closer.training import ensure
from closer.training.data import TrainingData

__all__ = ["main"]

Answer = Callable[[str], dict[str, Any]]


def main(arguments: list[str] | None = None) -> int:
    """Run a command; exit status 0 unless the arguments are wrong."""
    parser = argparse.ArgumentParser(prog="python -m closer", description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("command", choices=["understand", "screen", "migrate"])
    command = parser.parse_args(arguments).command
    if command == "migrate":
        from closer.journey.store import migrate

        migrate(settings().database_url)
        return 0
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    answer = _understand() if command == "understand" else _screen()
    for row in _rows(sys.stdin):
        result = {"id": row["id"], "error": row["error"]} if "error" in row else {"id": row["id"], "text": row["text"], **answer(row["text"])}
        print(json.dumps(result, ensure_ascii=False), flush=True)
    return 0


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


def _tools() -> tuple[Encoder, Screen, MeaningClassifier]:
    folder = ensure(TrainingData.load(settings().data), settings().models)
    return Encoder(folder), Screen(folder), MeaningClassifier(folder)


def _understand() -> Answer:
    encoder, screen, classifier = _tools()

    def answer(text: str) -> dict[str, Any]:
        reading = read(text, encoder)
        understood = understand(reading, screen.read(reading), classifier, [])
        return {"label": understood.label, "meanings": [asdict(meaning) for meaning in understood.meanings]}

    return answer


def _screen() -> Answer:
    encoder, screen, _ = _tools()

    def answer(text: str) -> dict[str, Any]:
        verdict = screen.read(read(text, encoder))
        return {"labels": list(verdict.labels), "tier": verdict.tier, "reasons": [asdict(reason) for reason in verdict.reasons]}

    return answer


if __name__ == "__main__":
    sys.exit(main())

"""The sets of messages that the understanding is measured on, written by people who wrote no training example."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from closer.settings import settings
from closer.taxonomy import LABELS

FOLDER = Path(__file__).resolve().parent.parent
STORY_KINDS = ("question", "title", "turn")
SEVERAL_KINDS = ("two_worries", "worry_and_question", "two_questions", "polite_and_content", "small_talk")


@dataclass(frozen=True)
class Item:
    """A message of the development set, the label its author meant, and who wrote it."""

    label: str
    author: str
    text: str
    distance: str | None = None
    hard: bool = False


@dataclass(frozen=True)
class Story:
    """A message with all labels that do it justice: for `stories.yml` the best first, for `several.yml` what is meant at once."""

    kind: str
    author: str
    labels: tuple[str, ...]
    text: str


def development_set() -> list[Item]:
    """Read `dev.yml`."""
    return [Item(**row) for row in _rows(FOLDER / "dev.yml")]


def stories(path: Path = FOLDER / "stories.yml") -> list[Story]:
    """Read `stories.yml`; nothing where there is no such file.

    Raises: ValueError where a kind or a label is unknown.
    """
    return _stories(path, STORY_KINDS)


def several(path: Path = FOLDER / "several.yml") -> list[Story]:
    """Read `several.yml`; nothing where there is no such file.

    Raises: ValueError where a kind or a label is unknown.
    """
    return _stories(path, SEVERAL_KINDS)


@lru_cache(maxsize=1)
def families() -> dict[str, str]:
    """The family of each label: the name of the file that holds its examples (`faq/why_important` -> `faq`, `next_step` -> `tools`)."""
    return {block["intent"]: path.stem for path in sorted((settings().data / "nlu").glob("*.yml")) for block in _content(path)["nlu"]}


def _stories(path: Path, kinds: tuple[str, ...]) -> list[Story]:
    found = [Story(row["kind"], row["author"], tuple(row["labels"]), row["text"]) for row in _rows(path)] if path.exists() else []
    for story in found:
        unknown = {*story.labels} - {*LABELS}
        if story.kind not in kinds or unknown or not story.labels:
            raise ValueError(f"{path.name}: kind {story.kind!r}, labels {story.labels} of {story.text!r}: unknown kind, unknown label, or no label")
    return found


def _rows(path: Path) -> list[dict[str, Any]]:
    return list(_content(path) or [])


def _content(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))

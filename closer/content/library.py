"""Read and check everything the coach says: one YAML file a topic under `content/`.

`Content.load` reads everything once and refuses a missing, empty, over-long or misnamed part with the name of the file.
"""

from __future__ import annotations

from pathlib import Path
from typing import Generic, TypeVar

import yaml
from pydantic import ValidationError

from closer.content.topics import Entry, Question, Roadblock, SafetyAnswer, Scene, Step, Talk, Tool, Worry

__all__ = ["OTHERS", "Content", "ContentError"]

OTHERS = ("partner", "teenager", "parent", "friend")  # who speaks in the listening practice


class ContentError(Exception):
    """A file under `content/` is missing, misnamed or does not follow its schema."""


Topic = TypeVar("Topic", bound=Entry)


class Shelf(dict[str, Topic], Generic[Topic]):
    """Topics of one family by label."""


FAMILIES: dict[str, type[Entry]] = {
    "questions": Question,
    "roadblocks": Roadblock,
    "steps": Step,
    "worries": Worry,
    "talk": Talk,
    "tools": Tool,
    "safety": SafetyAnswer,
}


class Content:
    """Everything the coach can say, checked."""

    def __init__(self, entries: dict[str, Entry], scenes: dict[str, dict[str, list[Scene]]]) -> None:
        self.entries = entries
        self.scenes = scenes
        self.questions: Shelf[Question] = self._shelf(Question)
        self.roadblocks: Shelf[Roadblock] = self._shelf(Roadblock)
        self.steps: Shelf[Step] = self._shelf(Step)
        self.worries: Shelf[Worry] = self._shelf(Worry)
        self.talk: Shelf[Talk] = self._shelf(Talk)
        self.tools: Shelf[Tool] = self._shelf(Tool)
        self.safety: Shelf[SafetyAnswer] = self._shelf(SafetyAnswer)

    def _shelf(self, kind: type[Topic]) -> Shelf[Topic]:
        return Shelf({label: entry for label, entry in self.entries.items() if isinstance(entry, kind)})

    @classmethod
    def load(cls, folder: Path) -> Content:
        """Read `content/<family>/<name>.yml`.

        Raises: ContentError naming the file where one is missing, misnamed or does not follow its schema.
        """
        entries: dict[str, Entry] = {}
        for family, kind in FAMILIES.items():
            for path in sorted((folder / family).glob("*.yml")):
                entry = _read(path, kind)
                if entry.label.rpartition("/")[2] != path.stem:
                    raise ContentError(f"{path}: is named {path.stem} but its label is {entry.label}")
                if entry.label in entries:
                    raise ContentError(f"{path}: the label {entry.label} is taken")
                entries[entry.label] = entry
        return cls(entries, _scenes(folder / "listening"))

    def title(self, label: str) -> str:
        """The title of a label, as it stands on a chip."""
        return self.entries[label].title


def _scenes(folder: Path) -> dict[str, dict[str, list[Scene]]]:
    """The listening practice: who speaks, in which mood, and what they say."""
    try:
        return {
            path.stem: {mood: [Scene(**scene) for scene in scenes] for mood, scenes in yaml.safe_load(path.read_text(encoding="utf-8")).items()}
            for path in (folder / f"{other}.yml" for other in OTHERS)
        }
    except (OSError, yaml.YAMLError, ValidationError, TypeError) as error:
        raise ContentError(f"{folder}: {error}") from error


def _read(path: Path, kind: type[Entry]) -> Entry:
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        return kind(**(data or {}))
    except (yaml.YAMLError, ValidationError, TypeError) as error:
        raise ContentError(f"{path}: {error}") from error

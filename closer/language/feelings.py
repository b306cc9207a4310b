"""Feelings by name, and judgements that pose as feelings ("ignored") with what may lie under them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import yaml

from closer.settings import settings

__all__ = ["Vocabulary", "vocabulary"]


@dataclass(frozen=True)
class Vocabulary:
    """Words for feelings, longest first, and judgements with two or three feelings each."""

    feelings: tuple[str, ...]
    judgements: dict[str, tuple[str, ...]]

    def feeling_in(self, text: str) -> str | None:
        """The first genuine feeling that a text names."""
        return next((word for word in self.feelings if re.search(rf"\b{re.escape(word)}\b", text.lower())), None)

    def under(self, text: str) -> tuple[str, ...]:
        """Feelings that may lie under a judgement in the text; none where there is no judgement."""
        return next((feelings for word, feelings in self.judgements.items() if re.search(rf"\b{re.escape(word)}\b", text.lower())), ())


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """Read `content/feelings.yml`."""
    raw = yaml.safe_load((settings().content / "feelings.yml").read_text(encoding="utf-8"))
    words = sorted({word for family in raw["families"].values() for word in family}, key=lambda word: (-len(word), word))
    return Vocabulary(tuple(words), {word: tuple(feelings) for word, feelings in raw["judgements"].items()})

"""Feelings by name, and judgements that pose as feelings ("ignored") with what may lie under them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import yaml

from closer.settings import settings

__all__ = ["Vocabulary", "needs", "needs_behind", "vocabulary"]

FELT = re.compile(r"\b(?:feel(?:ing|s)?|felt) ", re.IGNORECASE)
A_BARE_WORD = 4  # words


@dataclass(frozen=True)
class Vocabulary:
    """Words for feelings, longest first, and judgements with two or three feelings each."""

    feelings: tuple[str, ...]
    judgements: dict[str, tuple[str, ...]]

    def feeling_in(self, text: str) -> str | None:
        """The first genuine feeling that a text names."""
        return next((word for word in self.feelings if re.search(rf"\b{re.escape(word)}\b", text.lower())), None)

    def under(self, text: str) -> tuple[str, ...]:
        """Feelings that may lie under a judgement in the text; none where there is no judgement.

        A word counts where it is felt ("I feel used"), or stands alone; "you used my razor" judges nobody.
        """
        felt = FELT.search(text)
        said = text[felt.end() :] if felt else text if len(text.split()) <= A_BARE_WORD else ""
        return next(
            (
                feelings
                for word, feelings in self.judgements.items()
                if re.match(rf"(?:(?!when|that|because|if)[\w']+[ ,]+){{0,3}}?{re.escape(word)}\b", said, re.I)
            ),
            (),
        )


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """Read `content/feelings.yml`."""
    raw = yaml.safe_load((settings().content / "feelings.yml").read_text(encoding="utf-8"))
    words = sorted({word for family in raw["families"].values() for word in family}, key=lambda word: (-len(word), word))
    return Vocabulary(tuple(words), {word: tuple(feelings) for word, feelings in raw["judgements"].items()})


@lru_cache(maxsize=1)
def needs() -> dict[str, str]:
    """Needs of `content/needs.yml` by name, each with the words that follow "because"."""
    raw = yaml.safe_load((settings().content / "needs.yml").read_text(encoding="utf-8"))
    return {name: need["because"] for family in raw["families"].values() for name, need in family.items()}


def needs_behind(feeling: str) -> tuple[str, ...]:
    """Needs that a feeling of this family often points at, a few to choose from."""
    families = yaml.safe_load((settings().content / "feelings.yml").read_text(encoding="utf-8"))["families"]
    behind = yaml.safe_load((settings().content / "needs.yml").read_text(encoding="utf-8"))["behind"]
    family = next(name for name, words in families.items() if feeling in words)
    return tuple(behind[family])

"""The careful lexicon of the screen, which can only raise: words of danger by label and tier, once harmless turns of phrase are crossed out."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from closer.safety.figures import without_figures

__all__ = ["LEXICON_SAYS", "Lexicon", "Reason", "in_words", "lexicon", "masked", "named_danger", "plain", "respelt"]

LEXICON_SAYS = "lexicon: "
LEXICON = Path(__file__).with_name("lexicon.yml")
QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'"})
LETTERS = {"!": "i", "1": "i", "0": "o", "3": "e", "@": "a", "$": "s", "4": "a", "5": "s"}
SIGN_IN_A_WORD = re.compile("(?<=[A-Za-z])[!1034@$5](?=[A-Za-z])")
INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")


@dataclass(frozen=True)
class Reason:
    """Why a label was raised, and the characters of the message that raised it; `faint` where it only resembles danger, and not by much."""

    label: str
    tier: str
    start: int
    end: int
    why: str
    faint: bool = False


@dataclass(frozen=True)
class Lexicon:
    """Patterns: `unless` are harmless turns of phrase, `patterns` come with label and tier, `armed` and `imminent` tell what is happening now."""

    unless: tuple[re.Pattern[str], ...]
    patterns: tuple[tuple[str, str, re.Pattern[str]], ...]
    armed: tuple[re.Pattern[str], ...]
    imminent: tuple[re.Pattern[str], ...]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The patterns, read once."""
    raw = yaml.safe_load(LEXICON.read_text(encoding="utf-8"))
    patterns = tuple((label, tier, re.compile(pattern)) for label, tiers in raw["patterns"].items() for tier, found in tiers.items() for pattern in found)
    return Lexicon(tuple(map(re.compile, raw["unless"])), patterns, tuple(map(re.compile, raw["armed"])), tuple(map(re.compile, raw["imminent"])))


def plain(text: str) -> str:
    """Lower case, straight apostrophes, nothing invisible; the length stays the same so that places still fit."""
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in INVISIBLE.sub(" ", text.translate(QUOTES)))


def respelt(text: str) -> str:
    """The text with odd spelling undone: full-width and invisible characters, and signs that stand for letters ("k!ll", "d1e")."""
    joined = INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    return SIGN_IN_A_WORD.sub(lambda found: LETTERS[found.group()], joined)


def masked(text: str, message: str | None = None) -> str:
    """The plain text with harmless turns of phrase crossed out, place for place; figures only where nothing in the message makes them literal."""
    text = without_figures(plain(text), plain(message or text))
    for harmless in lexicon().unless:
        text = harmless.sub(lambda match: "_" * len(match.group()), text)
    return text


def in_words(text: str) -> list[Reason]:
    """What is named in words, each with its place."""
    left = masked(text)
    found = [
        Reason(label, tier, match.start(), match.end(), f"{LEXICON_SAYS}{match.group()}")
        for label, tier, pattern in lexicon().patterns
        for match in pattern.finditer(left)
    ]
    return [reason for reason in found if not any(_explains(other, reason) for other in found)]


def _explains(longer: Reason, shorter: Reason) -> bool:
    """Whether a longer turn of phrase says what a shorter one in it means: in "she says if you go I'll kill myself" the last words are hers."""
    inside = longer.start <= shorter.start and shorter.end <= longer.end and longer.end - longer.start > shorter.end - shorter.start
    return inside and shorter.label == "self_harm" and longer.label in ("abuse", "third_party_risk")


def named_danger(text: str) -> bool:
    """Whether a text holds words of danger, of either tier: such words are never said back."""
    return bool(in_words(text))

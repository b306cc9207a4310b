"""What a person wishes for instead of what is done to them: a counsellor's lexicon of doing words in `content/complaints/wishes.yml`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import yaml
from lemminflect import getLemma
from pydantic import Field, parse_obj_as, validator

from closer.content import StrictModel
from closer.settings import settings

__all__ = ["WISHES", "Wish", "wish_for", "wishes"]

WISHES = "wishes.yml"
MANY_SENSES = {
    "put",
    "get",
    "make",
    "take",
    "go",
    "come",
    "turn",
    "run",
    "set",
    "keep",
    "let",
    "give",
    "have",
    "do",
    "cut",
    "roll",
    "treat",
    "pick",
    "like",
    "walk",
    "check",
    "copy",
    "watch",
    "speak",
    "hand",
    "play",
    "stay",
    "leave",
    "bring",
    "look",
    "move",
    "throw",
    "drop",
    "pull",
    "push",
    "pass",
    "hold",
    "catch",
    "break",
    "call",
    "ring",
    "see",
    "show",
    "say",
    "tell",
    "talk",
    "use",
    "change",
    "hang",
    "stop",
    "start",
    "work",
    "ask",
    "wear",
    "open",
    "close",
    "read",
    "buy",
    "eat",
    "drink",
    "cook",
    "count",
    "wait",
    "carry",
    "send",
    "stand",
    "sit",
    "spend",
}  # without something near, a wish for these is a guess
BETWEEN = r"(?:\s+[\w'-]+){0,3}?\s+"  # "turn the telly up"


class Wish(StrictModel):
    """Doing words, what must stand behind them (a regular expression, or nothing), and what is wished for: it follows "Could you"."""

    verbs: list[str] = Field(min_items=1)
    near: str | None = None
    wish: str

    @validator("near")
    def _readable(cls, near: str | None) -> str | None:
        re.compile(near or "")
        return near


@dataclass(frozen=True)
class _Entry:
    verb: re.Pattern[str]
    near: re.Pattern[str] | None
    wish: str


def wishes() -> list[Wish]:
    """The whole lexicon.

    Raises: pydantic.ValidationError where an entry does not follow the schema.
    """
    text = (settings().content / "complaints" / WISHES).read_text(encoding="utf-8")
    raw = yaml.load(text, Loader=yaml.CSafeLoader)  # the safe loader in C, six times as quick
    return parse_obj_as(list[Wish], raw)


@lru_cache(maxsize=1)
def _by_first_word() -> dict[str, tuple[_Entry, ...]]:
    """Entries by the first word of their doing words: longer doing words first, and of these the ones that need something near."""
    found: dict[str, list[tuple[int, int, _Entry]]] = {}
    for wish in wishes():
        for verb in wish.verbs:
            first, *rest = verb.split()
            particle = r"\s+".join(map(re.escape, rest))
            pattern = re.compile(rf"^{BETWEEN}{particle}\b" if rest else "", re.I)
            near = re.compile(wish.near, re.I) if wish.near else None
            found.setdefault(first, []).append((-len(rest), 0 if near else 1, _Entry(pattern, near, wish.wish)))
    return {first: tuple(entry for _, _, entry in sorted(entries, key=lambda one: one[:2])) for first, entries in found.items()}


def wish_for(phrase: str) -> str | None:
    """What is wished for instead of a verb phrase ("chew with your mouth open"), or None where the lexicon does not know it.

    Args:
        phrase: what is done, its first word a verb in any form.

    """
    first, _, rest = phrase.partition(" ")
    lemma = (getLemma(first.lower(), upos="VERB") or (first.lower(),))[0]
    return next(
        (
            entry.wish
            for entry in _by_first_word().get(lemma, ())
            if entry.verb.search(f" {rest}") and (entry.near.search(rest) if entry.near else lemma not in MANY_SENSES or bool(entry.verb.pattern))
        ),
        None,
    )

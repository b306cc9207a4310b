"""What a person wishes for instead of what is done to them: a counsellor's lexicon of doing words in `content/complaints/wishes.yml`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import yaml
from lemminflect import getLemma
from pydantic import Field, parse_obj_as

from closer.content import StrictModel
from closer.settings import settings

__all__ = ["WISHES", "Wish", "wish_for", "wishes"]

WISHES = "wishes.yml"
MANY_SENSES = {  # without something near, a wish for these is a guess
    "put", "get", "make", "take", "go", "come", "turn", "run", "set", "keep", "let", "give", "have", "do", "cut", "roll", "treat", "pick", "like", "walk",
    "check", "copy", "watch", "speak", "hand", "play", "stay", "leave", "bring", "look", "move", "throw", "drop", "pull", "push", "pass", "hold", "catch",
    "break", "call", "ring", "see", "show", "say", "tell", "talk", "use", "change", "hang", "stop", "start", "work", "ask", "wear", "open", "close",
    "read", "buy", "eat", "drink", "cook", "count", "wait", "carry", "send", "stand", "sit", "spend",
}  # fmt: skip
BETWEEN = r"(?:\s+[\w'-]+){0,3}?\s+"  # "turn the telly up"


class Wish(StrictModel):
    """Doing words, what must stand behind them (a regular expression, or nothing), and what is wished for: it follows "Could you"."""

    verbs: list[str] = Field(min_items=1)
    near: str | None = None
    wish: str


@dataclass(frozen=True)
class _Entry:
    particle: re.Pattern[str]
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
def _by_first_word() -> dict[str, list[tuple[list[str], Wish]]]:
    """What is wished for by the first word of its doing words, each with the words behind it."""
    found: dict[str, list[tuple[list[str], Wish]]] = {}
    for wish in wishes():
        for verb in wish.verbs:
            first, *rest = verb.split()
            found.setdefault(first, []).append((rest, wish))
    return found


@lru_cache(maxsize=512)
def _entries(lemma: str) -> tuple[_Entry, ...]:
    """The entries of one verb: longer doing words first, and of these the ones that need something near.

    Their patterns are compiled when the verb is first met: those of all verbs at once keep the first person waiting for most of a second.
    """
    found = sorted(_by_first_word().get(lemma, ()), key=lambda one: (-len(one[0]), not one[1].near))
    return tuple(_Entry(_particle(rest), re.compile(wish.near, re.I) if wish.near else None, wish.wish) for rest, wish in found)


def _particle(words: list[str]) -> re.Pattern[str]:
    """What stands behind the verb, at once or after a thing: "turn the telly up"; nothing where the verb has no such words."""
    together = r"\s+".join(map(re.escape, words))
    return re.compile(rf"^{BETWEEN}{together}\b" if words else "", re.I)


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
            for entry in _entries(lemma)
            if entry.particle.search(f" {rest}") and (entry.near.search(rest) if entry.near else lemma not in MANY_SENSES or bool(entry.particle.pattern))
        ),
        None,
    )

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
NOT_FELT_BEFORE = re.compile(  # "I don't feel", "it's not that I'm", "... would be truer than"
    r"(?:\b(?:not|never|no|than|instead of|rather than|isn'?t|wasn'?t|don'?t|didn'?t|doesn'?t|aren'?t)|n't)"
    r"(?: (?:really|so|feel(?:ing)?|that|just|quite|even|at all|to be|the word|the feeling|i'?m|i am|i feel|i felt))*[ \"“']*$",
    re.IGNORECASE,
)
NOT_FELT_BEHIND = re.compile(  # "... isn't it", "... is the wrong word"
    r"^[\"”']*,? (?:(?:is|was|does|feels?|sounds?)(?:n'?t| not)(?: (?:it|right|true|fit|the word|my word|what i feel))?"
    r"|(?:is|sounds|feels) (?:the )?wrong|is too \w+)\b",
    re.IGNORECASE,
)
EXCUSE_ME = re.compile(r"^\W*sorry\b(?=.*\w)", re.IGNORECASE | re.DOTALL)  # "sorry, I don't get it"
CLAUSE = re.compile(r"[.,;:!?]|\b(?:but|and|it'?s more|more like)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Vocabulary:
    """Words for feelings, longest first, and judgements with two or three feelings each."""

    feelings: tuple[str, ...]
    judgements: dict[str, tuple[str, ...]]

    def feeling_in(self, text: str) -> str | None:
        """The first genuine feeling that a text names."""
        return next((word for word in self.feelings if re.search(rf"\b{re.escape(word)}\b", text.lower())), None)

    def rejected_in(self, text: str) -> tuple[str, ...]:
        """The feelings that a text says it is not: "I don't feel lonely", "hurt is truer than sad"."""
        return tuple(word for word, rejected in self._named(text) if rejected)

    def chosen_in(self, text: str) -> str | None:
        """The first feeling that a text names and does not reject."""
        return next((word for word, rejected in self._named(text) if not rejected), None)

    def posed_in(self, text: str) -> tuple[str, ...]:
        """The feelings under the first clause that gives a judgement for a feeling: "I don't feel lonely. I feel ignored"."""
        return next((under for clause in CLAUSE.split(text) if (under := self.under(clause.strip()))), ())

    def _named(self, text: str) -> list[tuple[str, bool]]:
        """Every feeling in the order of the text, and whether it is rejected; "let down" is a judgement, and no "down"."""
        plain = re.sub(
            rf"\b(?:{'|'.join(map(re.escape, self.judgements))})\b", lambda word: "_" * len(word.group()), text.replace("’", "'"), flags=re.IGNORECASE
        )
        plain = EXCUSE_ME.sub(lambda word: "_" * len(word.group()), plain)
        named = re.finditer(rf"\b(?:{'|'.join(map(re.escape, self.feelings))})\b", plain, re.IGNORECASE)
        return [(found.group().lower(), bool(NOT_FELT_BEFORE.search(plain[: found.start()]) or NOT_FELT_BEHIND.match(plain[found.end() :]))) for found in named]

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

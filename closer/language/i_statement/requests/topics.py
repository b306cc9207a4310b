"""What a complaint is about: the topics that a counsellor keeps in `content/complaints/`, and the head that finds them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

import numpy as np
import yaml
from pydantic import Field, validator

from closer.content import ContentError, StrictModel
from closer.language.head import Head
from closer.language.i_statement.requests.anything import ANYTHING
from closer.language.i_statement.requests.mends import MENDS
from closer.language.i_statement.requests.wishes import WISHES
from closer.language.meaning import features
from closer.language.reading import Reading
from closer.settings import settings

__all__ = ["NO_COMPLAINT", "Cue", "Found", "Topic", "TopicFinder", "cue_in", "topics"]

NO_COMPLAINT = ("praise", "question", "report", "self_blame", "about_the_bot", "neutral", "already_good")
CUES = "cues.yml"
TEMPERATURE = 2.0  # makes shares honest: by leave-one-author-out tests a share of 0.6 or more is right in four of five cases
A_VERB_POINTS = 2.0  # added to the score of a topic whose doing words stand in the sentence, shared among the topics that have the word


About = Literal["done", "undone"]


class Topic(StrictModel):
    """One topic: feelings to choose from, a need, what can be seen, requests (gentle, direct, short), the time for a request, doing words.

    `about` tells whether its requests answer something done, something left undone, or either.
    """

    about: list[About] = Field(min_items=1)
    feelings: list[str] = Field(min_items=3, max_items=3)
    need: str
    seen: list[str] = Field(min_items=1)
    asks: list[str] = Field(min_items=3, max_items=3)
    when: list[str] = Field(min_items=1)
    verbs: list[str] = Field(min_items=4)


class Cue(StrictModel):
    """A turn of phrase that says by itself what would help ("without asking"), whatever the topic."""

    cue: str
    about: list[About]
    asks: list[str] = Field(min_items=3, max_items=3)

    @validator("cue")
    def _readable(cls, cue: str) -> str:
        re.compile(cue)
        return cue


@lru_cache(maxsize=1)
def _cues() -> tuple[Cue, ...]:
    raw = yaml.safe_load((settings().content / "complaints" / CUES).read_text(encoding="utf-8"))
    return tuple(Cue(**block) for block in raw.values())


def cue_in(text: str, about: str) -> Cue | None:
    """The first turn of phrase in a text that says what would help against it.

    Args:
        text: what was seen.
        about: done or undone.

    """
    return next((cue for cue in _cues() if about in cue.about and re.search(cue.cue, text, re.IGNORECASE)), None)


@lru_cache(maxsize=1)
def topics() -> dict[str, Topic]:
    """Every topic by name.

    Raises: closer.content.ContentError naming the file where one does not follow the schema or a name is taken.
    """
    found: dict[str, Topic] = {}
    for path in sorted((settings().content / "complaints").glob("*.yml")):
        if path.name in (ANYTHING, CUES, MENDS, WISHES):
            continue
        try:
            for name, block in yaml.safe_load(path.read_text(encoding="utf-8")).items():
                if name in found:
                    raise ContentError(f"{path}: the topic {name} is taken")
                found[name] = Topic(**block)
        except (yaml.YAMLError, ValueError, TypeError, AttributeError) as error:
            raise ContentError(f"{path}: {error}") from error
    return found


@dataclass(frozen=True)
class Found:
    """Topics with their share (0 to 1), likeliest first."""

    ranked: tuple[tuple[str, float], ...]

    @property
    def best(self) -> tuple[str, float]:
        """The likeliest topic and its share among the topics."""
        return self.ranked[0]


class TopicFinder:
    """Finds what a sentence complains of, from its vector, its wording and its doing words."""

    def __init__(self, folder: Path) -> None:
        """Load `complaints.npz` from `folder`."""
        self._head, _ = Head.load(folder / "complaints.npz")
        self._known = [place for place, label in enumerate(self._head.labels) if label in topics()]

    def find(self, reading: Reading, words: str) -> Found:
        """The topics of a sentence.

        Args:
            reading: the sentence with its vectors.
            words: the same, mended and said to the other person, in which doing words are looked for.

        """
        scores = self._head.scores(features(reading)[None], [reading.text])[0]
        pointed = scores.copy()
        for name, weight in _pointed_at(words).items():
            pointed[self._head.labels.index(name)] += A_VERB_POINTS * weight
        among = _softmax(pointed[self._known])
        ranked = sorted(((self._head.labels[place], float(share)) for place, share in zip(self._known, among)), key=lambda pair: -pair[1])
        return Found(tuple(ranked))


def _softmax(scores: np.ndarray) -> np.ndarray:
    raised = np.exp((scores - scores.max()) / TEMPERATURE)
    shares: np.ndarray = raised / raised.sum()
    return shares


@lru_cache(maxsize=1)
def _doing_words() -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    by_verb: dict[str, list[str]] = {}
    for name, topic in topics().items():
        for verb in topic.verbs:
            by_verb.setdefault(verb, []).append(name)
    return tuple((_pattern(verb), tuple(names)) for verb, names in sorted(by_verb.items(), key=lambda pair: -len(pair[0])))


def _pattern(verb: str) -> re.Pattern[str]:
    """The verb in any of its forms, with at most three words between it and what belongs to it ("put the phone away")."""
    from lemminflect import getInflection

    first, *rest = verb.split()
    forms = {first, *(form for tag in ("VBD", "VBG", "VBN", "VBZ") for form in getInflection(first, tag=tag))}
    tail = r"(?:\s+\w+){0,3}?\s+" + r"\s+".join(map(re.escape, rest)) if rest else ""
    return re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, forms), key=len, reverse=True))}){tail}\b", re.I)


def _pointed_at(words: str) -> dict[str, float]:
    """How strongly the doing words of a text point at topics; a longer word takes its place from a shorter one."""
    pointed: dict[str, float] = {}
    taken = words
    for pattern, names in _doing_words():
        if found := pattern.search(taken):
            taken = taken[: found.start()] + "_" * len(found.group()) + taken[found.end() :]
            for name in names:
                pointed[name] = max(pointed.get(name, 0.0), 1 / len(names))
    return pointed

"""What would help instead: reproaches with the feelings behind them and a wish, each written by a person for that very case.

A new reproach borrows the wish of a case. Which case is like it is told by three readers, added: how near the wish lies to what was learnt to follow such
a reproach (a ridge regression from the vector of the reproach to that of the wish, as in response selection), how near the reproaches lie to each
other, and how alike their wording is. The likeliest are looked for on the main axes of the first two and by the rarer n-grams first, as comparing all in full takes too long.
What a wish is worth is told by that and by how readily people took wishes like it, whatever they answered. docs/i_statements.md has the figures.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal

import numpy as np
import yaml
from pydantic import Field, ValidationError, parse_obj_as
from scipy.sparse import csc_matrix, csr_matrix

from closer.content import ContentError, StrictModel
from closer.language.encoder import WIDTH
from closer.language.i_statement.requests.foreign import things_not_told_of
from closer.language.i_statement.to_whom.whose import belongs_to_another, of_her_or_him, people_in
from closer.language.reading import Reading
from closer.language.wording import COLUMNS, counts, weighted
from closer.settings import settings

__all__ = ["AXES", "Borrowed", "Case", "CaseBook", "both_readers", "cases", "folded"]

FILE = "cases.npz"
# a logistic regression on the wishes of 9,571 cases for 1,545 reproaches by other hands, which sixteen readers judged; it gave
# 0.75 for a wrong person, which three more readers could never say
ANSWERS, LIKE, WORDING, WRONG_PERSON, OTHER_KIND, SELDOM = 5.5, 1.8, 2.6, 2.5, 0.15, 4.4
WRONG_OWNER = 2.5  # "your phone" where my phone was taken: of 62 such wishes readers could say three
OF_ITS_OWN, LESS_LIKELY, MOST_OF_ITS_OWN = 0.4, 0.2, 2  # for a thing that only that case knows: in the order, and in the worth; two tell as much as more
AXES = 128  # of wishes and reproaches together, on which the cases are looked for
IN_FULL, LOOKED_AT = 800, 40  # cases: that are compared in full, and whose owners
MOST_SHARING = 3000  # cases with an n-gram that tells them apart; of 300 new reproaches every one finds the same best case as if all were compared
VOTING, FADES, OFFERED = 10, 0.5, 5  # cases that vote on the feeling, how fast their votes fade with their fit, and how many offer a wish


class Case(StrictModel):
    """A reproach as it was `said`, whether it is about something done or undone, the feelings behind it, and a wish: it follows "Could you"."""

    said: str
    about: Literal["done", "undone"]
    feelings: list[str] = Field(min_items=1, max_items=3)
    wish: str


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """Every case under `content/complaints/cases/`.

    Raises: closer.content.ContentError naming the file where one does not follow the schema.
    """
    found: list[Case] = []
    for path in sorted((settings().content / "complaints" / "cases").glob("*.yml")):
        try:
            found += parse_obj_as(
                list[Case], yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
            )  # the safe loader, in C: there are thousands
        except (yaml.YAMLError, ValidationError) as error:
            raise ContentError(f"{path}: {error}") from error
    return tuple(found)


@dataclass(frozen=True)
class Borrowed:
    """Wishes of the likeliest cases, each with its worth to people who read both: 0 is bad, 0.5 usable, 1 good as it stands; and the feelings of like cases.

    `feelings` has those that most of the like cases name first. `expected` (384,) points from the `usual` wish, the mean of all, to where the wish
    is expected, at unit length.
    """

    wishes: tuple[tuple[str, float], ...]
    feelings: tuple[str, ...]
    expected: np.ndarray
    usual: np.ndarray

    def fit(self, wish: np.ndarray) -> float:
        """How near a wish of another source lies to what is expected, between -1 and 1.

        Args:
            wish: its vector, shape (384,).

        """
        apart = wish - self.usual
        return float(apart @ self.expected / np.linalg.norm(apart))


def folded(vectors: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """Sentence vectors with the encoder's middle layers, each of the four centred and brought to unit length: shape (rows, 1536)."""
    layers = vectors.reshape(len(vectors), -1, WIDTH) - centre.reshape(-1, WIDTH)
    unit: np.ndarray = (layers / np.maximum(np.linalg.norm(layers, axis=2, keepdims=True), 1e-9)).reshape(len(vectors), -1)
    return unit


def both_readers(wishes: np.ndarray, reproaches: np.ndarray) -> np.ndarray:
    """Wishes and reproaches side by side, each with its weight in the fit: shape (rows, 768)."""
    return np.hstack([ANSWERS * wishes, LIKE * reproaches])


def _highest(values: np.ndarray, most: int) -> np.ndarray:
    """The places of the highest values, in no order."""
    return np.argpartition(values, -most)[-most:] if len(values) > most else np.arange(len(values))


@dataclass(frozen=True)
class CaseBook:
    """Cases and what was learnt from them.

    `centre` (1536,), `learnt` (1536, 384) and `usual` (384,), the mean of all wishes, lead from a reproach to a wish; `wishes` and `reproaches` are vectors (cases, 384), `axes` (768, AXES) the
    main ones of both together, `wording` the weighted n-grams (cases, COLUMNS), `rarity` (COLUMNS,), `done` (cases,). A wish is worth its fit times `by_fit`
    and `readily` (cases,), as logits.
    """

    texts: tuple[tuple[str, tuple[str, ...]], ...]
    centre: np.ndarray
    learnt: np.ndarray
    usual: np.ndarray
    wishes: np.ndarray
    reproaches: np.ndarray
    axes: np.ndarray
    wording: csr_matrix
    rarity: np.ndarray
    done: np.ndarray
    by_fit: float
    readily: np.ndarray

    def like(self, readings: list[Reading], done: bool) -> Borrowed:
        """What to borrow for a reproach.

        Args:
            readings: the same reproach in one or more wordings: as typed first, then the one clause that is kept.
            done: whether it is about something done.

        """
        expected = self._expected(readings[0])
        near, fit = self._near(readings, expected)
        fit -= OTHER_KIND * (self.done[near] != done)
        fit -= WRONG_PERSON * (self._people[near] & ~people_in([readings[0].text])).any(axis=1)
        likely = np.argsort(-fit)[:LOOKED_AT]
        fit, near = fit[likely], near[likely]
        fit -= WRONG_OWNER * np.array([belongs_to_another(self.texts[place][0], readings[0].text) for place in near])
        votes = self._votes(near, fit)
        own = np.minimum(things_not_told_of([self.texts[place][0] for place in near], readings[0].text), MOST_OF_ITS_OWN)
        best = np.argsort(self.by_fit * (OF_ITS_OWN * own - fit) - self.readily[near])[:OFFERED]
        worth = self.by_fit * (fit - LESS_LIKELY * own)[best] + self.readily[near[best]]
        return Borrowed(
            tuple((of_her_or_him(self.texts[place][0], readings[-1].text), 1 / (1 + float(np.exp(-logit)))) for place, logit in zip(near[best], worth)),
            votes,
            expected,
            self.usual,
        )

    def _votes(self, near: np.ndarray, fit: np.ndarray) -> tuple[str, ...]:
        """The feelings of the cases that fit best, those that most of them name first."""
        best = np.argsort(-fit)[:VOTING]
        votes: dict[str, float] = {}
        for place, fits in zip(near[best], fit[best]):
            for rank, feeling in enumerate(self.texts[place][1]):
                votes[feeling] = votes.get(feeling, 0.0) + float(np.exp((fits - fit[best[0]]) / FADES)) / (1 + rank)
        return tuple(sorted(votes, key=lambda feeling: -votes[feeling]))

    @cached_property
    def _people(self) -> np.ndarray:
        return people_in([wish for wish, _ in self.texts])

    def _expected(self, typed: Reading) -> np.ndarray:
        """Where the wish behind a reproach is expected: shape (384,)."""
        led = (folded(np.concatenate([typed.whole, typed.layers])[None], self.centre) @ self.learnt)[0]
        expected: np.ndarray = led / np.linalg.norm(led)
        return expected

    @cached_property
    def _placed(self) -> np.ndarray:
        return both_readers(self.wishes, self.reproaches) @ self.axes

    @cached_property
    def _by_word(self) -> csr_matrix:
        """The n-grams that tell cases apart, with the cases that have them: shape (COLUMNS, cases)."""
        told = csc_matrix(self.wording)
        common = np.repeat(np.diff(told.indptr) > MOST_SHARING, np.diff(told.indptr))
        told.data[common] = 0.0
        told.eliminate_zeros()
        return told.T.tocsr()

    def _near(self, readings: list[Reading], expected: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The cases that fit best, in no order: their places, and how well each fits what was typed, or in its wording one of the readings."""
        typed = readings[0].whole
        words = weighted(counts([reading.text for reading in readings]), self.rarity)
        alike = (words @ self._by_word).toarray().max(axis=0)
        places = _highest(self._placed @ (np.concatenate([expected, typed]) @ self.axes) + WORDING * alike, IN_FULL)
        fit = ANSWERS * (self.wishes[places] @ expected) + LIKE * (self.reproaches[places] @ typed) - SELDOM
        return places, fit + WORDING * (self.wording[places] @ words.T).max(axis=1).toarray()[:, 0]

    def save(self, folder: Path) -> None:
        """Write `cases.npz`."""
        small = {name: getattr(self, name).astype(np.float16) for name in ("learnt", "wishes", "reproaches", "axes")}
        wording = {"data": self.wording.data.astype(np.float16), "indices": self.wording.indices, "indptr": self.wording.indptr}
        texts = np.array([[wish, ",".join(feelings)] for wish, feelings in self.texts])
        whole = {name: getattr(self, name) for name in ("centre", "usual", "rarity", "done", "by_fit", "readily")}
        np.savez(folder / FILE, texts=texts, **whole, **small, **wording)

    @classmethod
    def load(cls, folder: Path) -> CaseBook:
        """Read what `save` wrote."""
        with np.load(folder / FILE, allow_pickle=False) as saved:
            arrays = {name: saved[name] for name in saved.files}
        texts = tuple((str(wish), tuple(str(feelings).split(","))) for wish, feelings in arrays["texts"])
        wording = csr_matrix((arrays["data"].astype(np.float32), arrays["indices"], arrays["indptr"]), shape=(len(texts), COLUMNS))
        learnt, wishes, reproaches, axes = (arrays[name].astype(np.float32) for name in ("learnt", "wishes", "reproaches", "axes"))
        rarity, done, by_fit, readily = (arrays[name] for name in ("rarity", "done", "by_fit", "readily"))
        return cls(texts, arrays["centre"], learnt, arrays["usual"], wishes, reproaches, axes, wording, rarity, done, float(by_fit), readily)

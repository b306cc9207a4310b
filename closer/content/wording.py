"""One thing the coach says, in one wording or in several for different bonds and circumstances; over-long and empty texts are refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import BaseModel, Extra, Field, validator

__all__ = ["LONGEST_BUBBLE", "Bond", "Few", "Several", "StrictModel", "Wording", "checked", "words_in"]

Bond = Literal["partner", "friend", "parent", "child", "sibling", "family", "colleague"]
NEAREST = {"parent": "family", "child": "family", "sibling": "family"}  # whose words are taken where a bond has none of its own
LONGEST_BUBBLE = 60
PLACEHOLDERS = {"other", "Other"}
FILLED_BY_TOOLS = {
    "aloud", "before", "child", "closeness", "country", "deed", "done", "emergency", "first", "line", "list", "lost", "next", "number", "observation",
    "picture", "plain_name", "said", "second", "sentence", "step", "strategy", "today", "violence", "word",
}  # fmt: skip


def words_in(text: str) -> int:
    """Count the words of a bubble, as a reader would."""
    return len(re.findall(r"[\w'’-]+", text))


def checked(text: str) -> str:
    """The text on one line.

    Raises: ValueError where it is empty, too long for a bubble, or has a placeholder that nobody fills.
    """
    text = " ".join(text.split())
    if not text:
        raise ValueError("is empty")
    if words_in(text) > LONGEST_BUBBLE:
        raise ValueError(f"has {words_in(text)} words, {LONGEST_BUBBLE} are allowed: {text[:50]}...")
    unknown = set(re.findall(r"\{(\w*)\}", text)) - PLACEHOLDERS - FILLED_BY_TOOLS
    if unknown:
        raise ValueError(f"has the unknown placeholder {sorted(unknown)}: {text[:50]}...")
    return text


class StrictModel(BaseModel):
    """A part that is not in the schema is a mistake."""

    class Config:
        """Read by pydantic."""

        extra = Extra.forbid


class Wording(StrictModel):
    """One way to say a thing, with other words for a partner, a friend, the family or a colleague where they differ.

    What stands under `family` is said for parents, children and siblings too, unless they have words of their own. What stands under `apart` is
    said, whoever it is, where two people live far from each other and have only calls and messages; what stands under `changed` where the other lives
    and an illness has changed them; what stands under `silent` where the other doesn't talk at all; what stands under `longing` where somebody
    is missed who did nothing wrong; what stands under `unborn` where a baby was lost before it was born. In danger, what stands under the name of a
    circumstance is said there (closer.taxonomy.CIRCUMSTANCES).
    """

    any: str
    partner: str | None = None
    friend: str | None = None
    parent: str | None = None
    child: str | None = None
    sibling: str | None = None
    family: str | None = None
    colleague: str | None = None
    apart: str | None = None
    changed: str | None = None
    silent: str | None = None
    longing: str | None = None
    unborn: str | None = None
    hurt: str | None = None
    dying: str | None = None
    grown_up: str | None = None
    confessing: str | None = None

    @classmethod
    def __get_validators__(cls):  # type: ignore[no-untyped-def]  # pydantic 1's hook
        yield cls._from_yaml

    @classmethod
    def _from_yaml(cls, value: object) -> Wording:
        if isinstance(value, Wording):
            return value
        if isinstance(value, str):
            return cls(any=value)
        if isinstance(value, dict):
            return cls(**value)
        raise ValueError("must be a text, or texts under " + " / ".join(cls.__fields__))

    _check = validator("*", allow_reuse=True)(lambda text: (text and checked(text)) or checked(""))

    def has(self, circumstance: str) -> bool:
        """Whether there is a text of its own for a circumstance of danger."""
        return bool(getattr(self, circumstance))

    def in_circumstance(self, circumstance: str | None) -> str:
        """The text for a circumstance of danger, or the one for any."""
        return str(getattr(self, circumstance)) if circumstance and self.has(circumstance) else self.any

    def for_bond(self, bond: Bond | None, apart: bool = False, changed: bool = False, silent: bool = False, longing: bool = False, unborn: bool = False) -> str:
        """The text for this kind of relationship, or for the nearest kind, or the one for any.

        Args:
            bond: the kind of relationship, where it is known.
            apart: whether the two live far from each other.
            changed: whether the other lives and an illness has changed them.
            silent: whether the other doesn't talk at all.
            longing: whether they are missed, and did nothing wrong.
            unborn: whether a baby was lost before it was born.

        """
        if unborn and self.unborn:
            return self.unborn
        if changed and self.changed:
            return self.changed
        if apart and self.apart:
            return self.apart
        if longing and self.longing:
            return self.longing
        if silent and self.silent:
            return self.silent
        if bond is None:
            return self.any
        return getattr(self, bond) or getattr(self, NEAREST.get(bond, bond)) or self.any

    def texts(self) -> Iterator[str]:
        """Every text of this wording."""
        return (text for name in self.__fields__ if (text := getattr(self, name)))


Few = Annotated[list[Wording], Field(min_items=1)]
Several = Annotated[list[Wording], Field(min_items=3)]

"""What mends a deed done once, told by how it was done: `content/complaints/mends.yml`. It helps with just this where a plain sorry fits anything."""

from __future__ import annotations

import re
from functools import lru_cache

import yaml
from pydantic import Field, validator

from closer.content import StrictModel
from closer.settings import settings

__all__ = ["MENDS", "Mend", "mend_in", "mends"]

MENDS = "mends.yml"


class Mend(StrictModel):
    """How a deed was done ("without asking"), the request that mends it in three styles, and its worth beside what was written for a like case."""

    heard: str
    unless: str | None = None
    asks: list[str] = Field(min_items=3, max_items=3)
    worth: float = Field(0.7, ge=0, le=1)

    @validator("heard", "unless")
    def _readable(cls, words: str | None) -> str | None:
        re.compile(words or "")
        return words


@lru_cache(maxsize=1)
def mends() -> tuple[Mend, ...]:
    """Read the file.

    Raises: pydantic.ValidationError where it does not follow the schema.
    """
    raw = yaml.safe_load((settings().content / "complaints" / MENDS).read_text(encoding="utf-8"))
    return tuple(Mend(**block) for block in raw.values())


def mend_in(told: str) -> Mend | None:
    """The first mend whose words stand in what was told.

    Args:
        told: the complaint with its scene and what came of it.

    """
    return next(
        (mend for mend in mends() if re.search(mend.heard, told, re.IGNORECASE) and not (mend.unless and re.search(mend.unless, told, re.IGNORECASE))), None
    )

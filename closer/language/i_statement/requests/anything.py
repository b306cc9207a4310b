"""What is said where no topic, turn of phrase or wish fits better: `content/complaints/anything.yml`."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import yaml
from pydantic import Field

from closer.content import StrictModel
from closer.settings import settings

__all__ = ["ANYTHING", "Anything", "anything"]

ANYTHING = "anything.yml"
Ask = Literal["doubt", "turns", "just_so", "sorry", "hear_me", "hear_me_now", "that_day", "beside_me", "each_in_turn", "let_it_rest"]


class Anything(StrictModel):
    """Openings, feelings and requests that fit nearly any complaint."""

    grants: list[str] = Field(min_items=3)
    feelings: list[str] = Field(min_items=3, max_items=3)
    doubt_feelings: list[str] = Field(min_items=3, max_items=3)
    asks: dict[Ask, list[str]]


@lru_cache(maxsize=1)
def anything() -> Anything:
    """Read the file.

    Raises: pydantic.ValidationError where it does not follow the schema.
    """
    return Anything(**yaml.safe_load((settings().content / "complaints" / ANYTHING).read_text(encoding="utf-8")))

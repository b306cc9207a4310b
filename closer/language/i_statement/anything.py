"""What is said where no topic, turn of phrase or wish fits better: `content/complaints/anything.yml`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

import yaml
from lemminflect import getLemma
from pydantic import Field

from closer.content import StrictModel
from closer.settings import settings

__all__ = ["ANYTHING", "Anything", "anything"]

ANYTHING = "anything.yml"
Ask = Literal["doubt", "turns", "just_so", "left_undone", "leave_out", "ask_first", "be_there", "stay", "right_away"]
LEAVES_SOMEBODY = re.compile(r"^(?:leave|left|walk|walked) (?:me|us|the (?:room|table|party|house)|early|home|off|out|away)\b", re.I)


class Anything(StrictModel):
    """Openings, feelings and requests that fit nearly any complaint; `verbs` say for which deeds a request is meant."""

    grants: list[str] = Field(min_items=3)
    feelings: list[str] = Field(min_items=3, max_items=3)
    doubt_feelings: list[str] = Field(min_items=3, max_items=3)
    asks: dict[Ask, list[str]]
    verbs: dict[Ask, list[str]]

    def against(self, phrase: str) -> tuple[str, ...]:
        """Requests against something done: it is asked for first, seen to at once, or left out.

        Args:
            phrase: what is done, its first word a verb in any form.

        """
        if LEAVES_SOMEBODY.match(phrase):
            return tuple(self.asks["stay"])
        first = phrase.split()[0].lower()
        lemma = (getLemma(first, upos="VERB") or (first,))[0]
        meant: Ask = next((ask for ask, verbs in self.verbs.items() if lemma in verbs), "leave_out")
        return tuple(self.asks[meant])


@lru_cache(maxsize=1)
def anything() -> Anything:
    """Read the file.

    Raises: pydantic.ValidationError where it does not follow the schema.
    """
    return Anything(**yaml.safe_load((settings().content / "complaints" / ANYTHING).read_text(encoding="utf-8")))

"""What became of a sentence: the "I" statement with its parts, the one question that is asked, or why it is left alone; and what was left out of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from closer.language.feelings import vocabulary
from closer.language.i_statement.parts import Parts
from closer.language.i_statement.wording.blame import OVERSTATED, judgement_in

__all__ = ["Change", "Rewrite", "change_in"]

OVERSTATES = re.compile(rf"\b(?:{OVERSTATED}|ever|all you (?:ever )?do)\b", re.I)


@dataclass(frozen=True)
class Change:
    """What was left out of a sentence: `kind` is absolute, label, judgement, threat or plain (nothing), `word` the word itself."""

    kind: str
    word: str = ""


@dataclass(frozen=True)
class Rewrite:
    """What became of a sentence.

    `output` is the "I" statement, or None; `ask` the one question that is asked instead, or None; `reason` says why ("rewritten", "safety",
    "praise", "a label", ...) and `label` which word judges; `feelings` can be chosen from; `versions` are the same thing said gently, directly and shortly; `changed` names
    what was left out.
    """

    output: str | None
    ask: str | None
    reason: str
    parts: Parts | None = None
    feelings: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()
    changed: Change | None = None
    topic: str | None = None
    label: str | None = None


def change_in(text: str) -> Change:
    """What a sentence holds that a rewrite leaves out.

    Args:
        text: the sentence with its spelling mended.

    """
    if absolute := OVERSTATES.search(text):
        return Change("absolute", absolute.group().lower())
    if label := judgement_in(text):
        return Change("label", label.group().lower())
    if vocabulary().under(text):
        return Change("judgement")
    if re.search(r"\b(?:or else|i'm (?:done|leaving|gone)|it's over|last chance|unless)\b", text, re.I):
        return Change("threat")
    return Change("plain")

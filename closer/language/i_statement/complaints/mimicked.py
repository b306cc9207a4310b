"""How somebody goes on about another, which scorn repeats: "you compare me with Sandra, Sandra this, Sandra that, so go and live with Sandra"."""

from __future__ import annotations

import re

__all__ = ["without_mimicry"]

THIS_AND_THAT = re.compile(
    r"(?:[,;:.!]| -+)+ (?:(?:it's |it is )?(?:always |all |just |only )*)?(?P<what>[\w'-]+(?: [\w'-]+){0,2}) this,? (?:and |or )?(?P=what) that\b(?=[,.;:!?]|$| and | but | so | or )",
    re.I,
)
GO_TO_THEM = re.compile(
    r"[,.;!]? (?:and |so |then |well |why don't you |just |maybe |please )+(?:just )?go (?:(?:off )?and |off )?(?:live with|move in with|marry|date|be with|sleep with|stay with) (?!me\b|us\b|him\b.*\bif\b)[^,.;!?]+(?: then)?[.!?]*$",
    re.I,
)


def without_mimicry(text: str) -> str:
    """The text without what only mocks how much is made of somebody; unchanged where nothing is left.

    Args:
        text: what was typed, already said to the other person.

    """
    shorter = GO_TO_THEM.sub("", THIS_AND_THAT.sub("", text))
    return shorter if len(shorter.split()) > 2 else text

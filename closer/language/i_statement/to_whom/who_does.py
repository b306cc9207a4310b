"""Who does a thing, said of "you": "you're the only one who sleeps and snores" becomes "you sleep and snore"."""

from __future__ import annotations

import re

from closer.language.grammar import parse
from closer.language.i_statement.wording.agreement import agreeing_throughout, with_you

__all__ = ["as_you_do"]

BEFORE_THE_VERB = re.compile(r"(?:(?:always|never|only|just|still|even|actually|really|ever|constantly|also|then|often) )*", re.I)


def as_you_do(phrase: str, is_or_has: bool = False) -> str:
    """What such a person does, with "you" before it and all its verbs agreeing.

    Args:
        phrase: what follows "who" ("always leaves early and takes the car").
        is_or_has: whether it follows "who's" ("always late", "never cleaned it").

    """
    adverbs = BEFORE_THE_VERB.match(phrase)
    start = adverbs.end() if adverbs else 0
    if is_or_has:
        has_done = parse(f"she has {phrase[start:]}")[2].tag_ == "VBN"
        return agreeing_throughout(f"you{chr(39)}{'ve' if has_done else 're'} {phrase}")
    verb, space, rest = phrase[start:].partition(" ")
    return agreeing_throughout(f"you {phrase[:start]}{with_you(verb)}{space}{rest}")

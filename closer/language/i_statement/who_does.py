"""Who does a thing, said of "you": "you're the only one who sleeps and snores" becomes "you sleep and snore"."""

from __future__ import annotations

import re

from closer.language.i_statement.agreement import agreeing_throughout, with_you

__all__ = ["as_you_do"]

BEFORE_THE_VERB = re.compile(r"(?:(?:always|never|only|just|still|even|actually|really|ever|constantly|also|then|often) )*", re.I)


def as_you_do(phrase: str) -> str:
    """What such a person does, with "you" before it and all its verbs agreeing.

    Args:
        phrase: what follows "who" ("always leaves early and takes the car").

    """
    adverbs = BEFORE_THE_VERB.match(phrase)
    start = adverbs.end() if adverbs else 0
    verb, space, rest = phrase[start:].partition(" ")
    return agreeing_throughout(f"you {phrase[:start]}{with_you(verb)}{space}{rest}")

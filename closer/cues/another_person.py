"""Words are wanted for somebody else than the one who was told of: "how do i tell her", where only "he" was spoken of."""

from __future__ import annotations

import re

__all__ = ["is_another"]

A_MAN = re.compile(
    r"\b(?:he|him|his|himself|husband|hubby|boyfriend|bf|dad|daddy|father|brother|son|uncle|grand(?:dad|pa|father)|nephew|father[- ]in[- ]law|brother[- ]in[- ]law|guy|man|bloke)\b",
    re.IGNORECASE,
)
A_WOMAN = re.compile(
    r"\b(?:she|her|hers|herself|wife|girlfriend|gf|mum|mom|mam|mother|sister|daughter|aunt\w*|gran|nan|grand(?:ma|mother)|niece|mother[- ]in[- ]law|sister[- ]in[- ]law|lady|woman)\b",
    re.IGNORECASE,
)


def is_another(asked: str, told: str) -> bool:
    """Whether the one who is to hear it is a woman where only a man was told of, or the other way round.

    Args:
        asked: the message that asks for words.
        told: what was told before.

    """
    hears, spoken_of = _kinds(asked), _kinds(told)
    return bool(hears and spoken_of) and not hears & spoken_of


def _kinds(text: str) -> set[str]:
    return {kind for kind, pattern in (("man", A_MAN), ("woman", A_WOMAN)) if pattern.search(text)}

"""Of two people in one sentence the one who is close: "my mother-in-law mocked my job and my husband nodded" is said to the husband, of his mother."""

from __future__ import annotations

import re

from closer.language.i_statement.wording.agreement import with_you

__all__ = ["said_to_the_partner"]

OF_BOTH = re.compile(
    r"^(?:(?:and|but|so|when) )?(?:my|our) (?P<kin>mother|father|sister|brother|parents|aunt|uncle)(?P<law>-in-laws?| in laws?)\b(?P<first> (?:(?!\b(?:my|our) (?:husband|wife|partner)\b)[^.!?])+?)"
    r"(?P<joint>,? (?:and|but|while)(?: then)?) (?:my|our) (?P<partner>husband|wife|partner|boyfriend|girlfriend|fiancée?) (?!just\b|only\b|simply\b|and\b)(?P<how>(?:always |never |still |even )?)(?P<verb>[a-z]+)\b(?P<second>[^.!?]*)[.!?]*$",
    re.I,
)
TURNED = {"he": "you", "him": "you", "his": "your", "himself": "yourself"}
ME = re.compile(r"\b(?:him|his|himself)\b", re.I)
WOMEN, MEN = ("mother", "sister", "aunt"), ("husband", "boyfriend", "fiancé")


def said_to_the_partner(text: str) -> str:
    """The text said to the husband or wife, where what their kin did and what they did stand side by side; unchanged elsewhere.

    Args:
        text: a message with its spelling mended ("my mother-in-law said I'm too thin and my husband laughed").

    """
    both = OF_BOTH.match(text)
    if both is None:
        return text
    second = both["second"]
    if both["partner"].lower() in MEN and both["kin"].lower() in WOMEN:  # only then is it clear who "he" is
        second = re.sub(r"\bhe (?P<verb>[a-z]+)\b", lambda he: f"you {with_you(he['verb'])}", second, flags=re.I)
        second = ME.sub(lambda his: TURNED[his.group().lower()], second)
    return f"your {both['kin'].lower()}{both['first']}{both['joint']} you {both['how']}{with_you(both['verb'])}{second}"

"""Which of the feelings that like cases name is said aloud: one that weighs as much as what was done, in a word that people use."""

from __future__ import annotations

import re
from collections.abc import Callable

__all__ = ["felt_aloud"]

SELDOM_SAID = {"discouraged", "sore", "self-conscious", "stretched", "crushed", "unsettled", "cut off", "torn", "impatient", "distant"}
LOOKED_AT = 4  # of the likeliest
MILD = {"annoyed", "irritated", "frustrated", "fed up", "stressed", "impatient", "tired", "worn out"}
DEEP = {"hurt", "lonely", "sad", "ashamed", "scared"}
GRAVE = re.compile(
    r"\b(?:miscarriage|lost (?:the|our|my) baby|funeral|grave|biopsy|chemo\w*|cancer|died|dying|affair|cheat(?:ed|ing)|my ex\b|kissed (?:him|her|another)|me crying|(?:I was|I'm) crying|I (?:cry|cried)|in tears)\b",
    re.I,
)
AT_A_LIE = {"hurt", "angry", "resentful"}
UNTRUE = re.compile(  # what was said, and found to be otherwise
    r"^you (?:said|told me|swore|promised me|claimed)\b.* (?:and|but)(?: then)? (?:I (?:saw|found|heard|read|met|bumped)|(?:your|our|my) [\w-]+ (?:told|said|saw|posted)|the photos?)\b|^you lied\b",
    re.I,
)
OF_A_LOAD = {"disappointed", "drained", "exhausted", "nervous", "anxious", "tense", "embarrassed"}
LEFT_OUT = re.compile(
    r"\bbut not (?:to |for |with )?(?:me|us|mine|my [a-z]+)\b|\bleft me out\b|\bleave me out\b|^you (?!left|leave|went home).*\bwithout (?:me|us)$", re.I
)
ALONE = re.compile(
    r"\b(?:sat|sit|sitting|waited|wait|waiting|stood|standing|ate|eat|eating|cried|cry|crying|slept|sleep|walked home) (?:[\w']+ ){0,4}?(?:alone|on my own|by myself)\b",
    re.I,
)
OF_A_THING = re.compile(
    r"\b(?:dishwasher|bins?|toilet (?:seat|roll)|loo (?:roll|seat)|plughole|crumbs|wet towels?|socks|toothpaste|freezer|fridge door|thermostat|heating|slam(?:med)?|toenail\w*|floor|lawn|hob|oven|telly on|all the lights|whistl\w*|charger|umbrella|alarm|shampoo|teabags?)\b",
    re.I,
)
BETWEEN_US = re.compile(
    r"\b(?:say|says|said|ask|asked|tell|told|call|called|laugh\w*|look\w*|listen\w*|forgot|promised|said|birthday|anniversary|love|kiss\w*|ill|flu|sick|pregnant|friend|mother|mum|mom|dad|sister|brother|instead|more than|medal)\b",
    re.I,
)


def felt_aloud(likely: tuple[str, ...], told: str) -> tuple[str, ...]:
    """The same feelings with the one first that a person would say of it: no "annoyed" for a funeral, no "hurt" for the bins.

    Args:
        likely: feelings that like cases name, the likeliest first.
        told: what was seen.

    """
    if UNTRUE.search(told):
        return _first(likely, lambda feeling: feeling in AT_A_LIE, "hurt")
    if LEFT_OUT.search(told):
        return _first(likely, lambda feeling: feeling not in MILD | OF_A_LOAD, "hurt")
    if ALONE.search(told):
        return _first(likely, lambda feeling: feeling not in MILD, "lonely")
    if GRAVE.search(told):
        return _first(likely, lambda feeling: feeling not in MILD, "hurt")
    if OF_A_THING.search(told) and not BETWEEN_US.search(told):
        return _first(likely, lambda feeling: feeling not in DEEP, "annoyed")
    return tuple(sorted(likely, key=lambda feeling: feeling in SELDOM_SAID))


def _first(likely: tuple[str, ...], fits: Callable[[str], bool], otherwise: str) -> tuple[str, ...]:
    """Those that fit, before the others; a plain one where the likeliest do not."""
    fitting = [feeling for feeling in likely[:LOOKED_AT] if fits(feeling) and feeling not in SELDOM_SAID]
    return tuple(dict.fromkeys([*fitting, otherwise, *likely]))

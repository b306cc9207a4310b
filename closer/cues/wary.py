"""Somebody says how it should not be said or taken: "i don't want to hurt her", "i don't want to sound needy", "no big talk". They look for light words."""

from __future__ import annotations

import re

__all__ = ["wary_in"]

THEM = r"(?:him|her|them|my (?:\w+ )?\w+)"
WARY = re.compile(
    r"(?:(?:but|and|ok(?:ay)?|well|so|yes|yeah|hm+|it'?s just)\b[, ]*)*(?:that )?i (?:just |really |also )*(?:don'?t|do not|didn'?t|wouldn'?t) (?:really |even )?(?:want|mean|wanna|like)(?: to)? "
    rf"(?:(?:hurt|upset|offend|pressure|push|nag|annoy|bother|burden|scare|worry|lose|embarrass|overwhelm|disappoint|guilt[- ]trip) {THEM}(?: (?:again|off|away|too much|more|with (?:it|this|that)))*"
    r"|(?:sound|seem|look|come (?:across|over)(?: as)?|be)(?: (?:too|so|all|like|that|the|a|an))* (?:needy|clingy|weak|whiny|desperate|rude|harsh|mean|pushy|petty|fussy|dramatic|bossy|cold|naggy|nag|nagging|annoying(?: one)?|burden|ungrateful|jealous|controlling|a nag)"
    r"|(?:have |start |make |make it )?(?:into )?an? (?:\w+ )?(?:big|long|huge|whole|heavy|serious) (?:\w+ )?(?:talk|thing|fuss|drama|deal|fight|row|conversation|argument)(?: (?:about|out of|over) (?:it|that|this))?"
    r"|(?:start |cause |have )?(?:an?|another) (?:fight|row|argument|scene|drama|quarrel)(?: (?:about|over) (?:it|that|this))?)[ .!]*",
    re.IGNORECASE,
)


def wary_in(text: str) -> bool:
    """Whether it is only said how words should not land, or what they should not become.

    Args:
        text: the message.

    """
    return bool(WARY.fullmatch(text.replace("’", "'").strip()))

"""Words that tell of somebody who lives and is no longer who they were: dementia, a stroke, an injury to the brain."""

from __future__ import annotations

import re

__all__ = ["changed_in", "is_gone_in", "nursed_in"]

ILLNESS = (
    r"(?:dementia|alzheimer'?s?|parkinson'?s?|huntington'?s?|brain (?:injury|damage|tumou?r)"
    r"|(?:a |his |her |their |the )(?:\w+ )?stroke(?! of\b))"
)
THE_SAME = r"(?:himself|herself|themselves|the (?:same )?(?:man|woman|person|husband|wife|mother|father|mum|mom|dad)\b[\w' ]{0,20})"
CHANGED = re.compile(
    rf"\b{ILLNESS}\b"
    r"|\b(?:does(?:n'?t| not)|can(?:'?t|not)|no longer) (?:even |always )?(?:knows?|recogni[sz]es?) (?:me|us|my name|who (?:i am|we are)) any ?more\b"
    r"|\bno longer (?:knows|recogni[sz]es) (?:me|us|who (?:i am|we are))\b"
    rf"|\b(?:not|isn'?t|no longer) {THE_SAME}[, ]+(?:since|after) (?:the|his|her|their) (?:\w+ )?(?:stroke|accident|illness|diagnosis"
    rf"|injury|operation|war)\b",
    re.IGNORECASE,
)
SOMEBODY = r"(?:he|she|they|who|wife|husband|partner|mother|father|mum|mom|dad|grandma|grandpa|gran|nan|brother|sister|friend|son|daughter)"
LIVES = re.compile(  # "my mum had dementia, I miss her" may be said of the dead
    rf"\b{SOMEBODY}(?:'s|'re| is| are| has| have)\b(?! (?:gone|in heaven|no longer (?:with|here)|not here))"
    r"|\b(?:doesn'?t|does not|can'?t|cannot|no longer)\b"
    r"|\b(?:carer|caregiver|car(?:e|ing) for|look(?:ing)? after|right here|care home|nursing home|some days|visit)\b"
    r"|\bnurses?\b|\b(?:drive|go|come|cycle|walk) (?:over|round|there) (?:every|each|on)\b",
    re.IGNORECASE,
)
GONE = re.compile(
    r"\b(?:died|dead|death|passed(?: away| on)?(?! (?:an?|his|her|my|their|our|all|every|with|it|the (?:exam|test|course|bar|interview"
    r"|driving|finals?))\b)|funeral|buried|grave|ashes|widow(?:er|ed)?|lost (?:him|her|them|my \w+) to"
    r"|late (?:husband|wife|mother|father|mum|mom|dad))\b",
    re.IGNORECASE,
)

NURSED = re.compile(  # by somebody else, who is not the one that is ill
    r"\b(?:nurs(?:es|ed|ing)|car(?:es|ed|ing) for|look(?:s|ed|ing)? after|tak(?:es|ing) care of)(?: (?:for|after|of))? (?P<who>(?:my|our) (?:\w+ )?\w+|mum|mom|dad|gran|nan|grandma|grandpa)\b",
    re.IGNORECASE,
)


def nursed_in(text: str) -> str | None:
    """The one who is ill, where somebody else is told to nurse them: "my mum nurses my dad since his stroke" -> "my dad"; None elsewhere.

    Args:
        text: the message.

    """
    found = NURSED.search(text.replace("’", "'"))
    return found["who"] if found else None


def changed_in(text: str) -> bool:
    """Whether a text tells of somebody who is still there and changed by an illness.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    return bool(CHANGED.search(plain) and LIVES.search(plain)) and not GONE.search(plain)


def is_gone_in(text: str) -> bool:
    """Whether a text tells of somebody who has died."""
    return bool(GONE.search(text))

"""What was left undone at a time that is over, without that time, so that it can still be asked for: "visit once in the five weeks I was on crutches"."""

from __future__ import annotations

import re

__all__ = ["beyond_that_time", "waits_for_no_occasion"]

THAT_TIME = re.compile(
    r" (?:(?<! in )(?<! at )(?<! on )(?<! for )(?<! of )(?<! to )(?<! with )that(?= (?:I|we|you|he|she|it|they|my|our|your|the|day|night|time|week|weekend|morning|evening|afternoon|summer|winter|year)\b)|when|while|because|even|on \w+day|last|yesterday|before|(?<!look )after|the (?:whole|entire)|all (?:week|day|night|evening|weekend))\b"
)
WHILE_IT_WAS = re.compile(
    r",? (?:once )?(?:(?:in|for|during|over|throughout|on|at) )?(?:all )?(?:the|those|these|that) (?:[\w-]+ ){0,4}?(?:days?|weeks?|months?|years?|hours?|nights?|evenings?|mornings?|afternoons?|weekends?|summer|winter|time|term) (?:that |when )?"
    r"(?:I|we|you|she|he|they|(?:my|our|the) \w+)(?:'d| was| were| had| spent| lay| lived| stayed| worked)\b",
    re.I,
)
FOR_SO_LONG = re.compile(r" for (?:\w+ )?(?:days|weeks|months|years)\b", re.I)
IN_TOUCH = re.compile(r"(?:ring|call|phone|text|write to|visit|come (?:to see|and see|to visit|and visit)) (?:me|us|him|her|them|[A-Z][a-z]+|(?:my|our) \w+)$")
THANKS = re.compile(r"(?:thank|congratulate)\b|say thank")  # which can be said at any time
ONCE = re.compile(r" once$", re.I)


def beyond_that_time(phrase: str) -> str | None:
    """The deed without the time; None where one word alone is left, which says too little.

    Args:
        phrase: what was left undone, a verb phrase with a plain verb.

    """
    shorter = WHILE_IT_WAS.split(phrase)[0]
    return None if shorter != phrase and " " not in ONCE.sub("", shorter) else THAT_TIME.split(shorter)[0]


def waits_for_no_occasion(wish: str, phrase: str) -> bool:
    """Whether it is about thanks, or about being in touch and was left undone for a long while: "ring her for three years" has no next time.

    Args:
        wish: the deed as it is asked for.
        phrase: what was left undone.

    """
    return bool(THANKS.match(wish)) or bool(IN_TOUCH.match(wish) and (WHILE_IT_WAS.search(phrase) or FOR_SO_LONG.search(phrase)))

"""What is said to the question which of two comes first: "both", "the second", "you choose"."""

from __future__ import annotations

import re
from typing import Literal

__all__ = ["Choice", "choice_in"]

Choice = Literal["both", "first", "second", "either"]
LEAD = r"(?:(?:well|um+|hm+|oh|ok(?:ay)?|i think|i guess|i'?d say|maybe|probably|honestly|yes|yeah|let'?s (?:take|do|start with)|it'?s)\b[, ]*)*"
END = r"(?:[, ]+(?:i think|i guess|please|pls|really|somehow|equally|of them|then|first|now|today|to be honest|tbh))*[ .!?]*"
CHOICES: dict[Choice, re.Pattern[str]] = {
    "both": re.compile(
        rf"{LEAD}(?:both(?: of (?:them|it|those))?|all of (?:it|them|that)|everything|the two|one and the other|they (?:both|go together|belong together)|it'?s (?:both|all one)){END}",
        re.IGNORECASE,
    ),
    "first": re.compile(rf"{LEAD}(?:the )?(?:first|former|1(?:st)?|one)(?: (?:one|thing))?{END}", re.IGNORECASE),
    "second": re.compile(rf"{LEAD}(?:the )?(?:second|latter|last|other|2(?:nd)?|two)(?: (?:one|thing))?{END}", re.IGNORECASE),
    "either": re.compile(
        rf"{LEAD}(?:either(?: (?:one|is fine))?|any(?: (?:one|of (?:them|those|it)))?|whichever|whatever(?: you (?:think|like|want))?|you (?:choose|pick|decide|tell me|say)|(?:it )?(?:doesn'?t|does not) matter|(?:i )?(?:don'?t|do not) (?:know|mind|care)"
        rf"(?: (?:which|what)(?: one)?)?|(?:idk|dunno|no idea)(?: (?:which|what)(?: one)?)?|not sure(?: which(?: one)?)?|hard to (?:say|tell)|(?:i )?can'?t (?:say|choose|tell|decide)|yes|yeah|yep|ok(?:ay)?|sure|please|right){END}",
        re.IGNORECASE,
    ),
}


def choice_in(text: str) -> Choice | None:
    """How a short answer chooses between two things, or leaves it open; None where it says something else.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return next((choice for choice, pattern in CHOICES.items() if pattern.fullmatch(plain)), None)

"""A marriage told of without a word for the other: "we are married for 30 years", "our anniversary", and beside it only the children named."""

from __future__ import annotations

import re

__all__ = ["children_left_in", "of_a_couple_in"]

HOW_LONG = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|many|so many)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|odd))?"
OF_A_COUPLE = re.compile(
    r"\b(?:we(?:'re| are|'ve been| have been| were| got)|i(?:'m| am|'ve been| have been)(?: \w+)?) (?:\w+ ){0,2}?married\b(?! to my (?:job|work))"
    rf"|\bour (?:{HOW_LONG}th |silver |golden |wedding )?(?:wedding )?anniversary\b|\b{HOW_LONG} years (?:of marriage|married|together(?! as friends))|\bmarried (?:for )?{HOW_LONG} years\b|\bour (?:marriage|wedding|honeymoon)\b",
    re.IGNORECASE,
)
CHILDREN_LEFT = re.compile(
    r"\b(?:kids|children|boys|girls|twins|sons?|daughters?|youngest|eldest|oldest)(?: (?:all|both|have|has|had|are|is|'ve|now|long))* (?:left|gone|moved|grown|away|out of the house|out\b|far|live|lives|living|at (?:uni\w*|college)|in (?:college|[A-Z]\w+)|have (?:their|a) )",
    re.IGNORECASE,
)
OF_OTHERS = re.compile(r"\b(?:(?:my|his|her|their) (?:parents?|friends?|brother|sister|son|daughter)|they) (?:\w+ ){0,3}?married\b", re.IGNORECASE)


def of_a_couple_in(text: str) -> bool:
    """Whether a text tells of the writer's own marriage or years together.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    return bool(OF_A_COUPLE.search(plain)) and not OF_OTHERS.search(plain)


def children_left_in(text: str) -> bool:
    """Whether children are told of in passing, as those who have left home: "the kids are gone and the house is quiet".

    Args:
        text: the message.

    """
    return bool(CHILDREN_LEFT.search(text))

"""A marriage told of without a word for the other: "we are married for 30 years", "our anniversary", and beside it only the children named."""

from __future__ import annotations

import re

__all__ = ["besides_the_frame", "children_left_in", "of_a_couple_in", "of_the_other_sex_in"]

HOW_LONG = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|many|so many)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|odd))?"
PARENT_OF = r"\bthe (?:mother|mum|mom|father|dad) of (?:my|our) (?:kids|children|boys|girls|twins|son|daughter)\b"
OF_A_COUPLE = re.compile(
    r"\b(?:we(?:'re| are|'ve been| have been| were| got)|i(?:'m| am|'ve been| have been)(?: \w+)?) (?:\w+ ){0,2}?married\b(?! to my (?:job|work))"
    rf"|\bour (?:{HOW_LONG}th |silver |golden |wedding )?(?:wedding )?anniversary\b|\b{HOW_LONG} (?:years|yrs) (?:of marriage|married|together(?! as friends))|\bwe(?:'re|'ve| are| were| have)?(?: been)? together (?:now |already |for |since |almost |nearly |over |about )*{HOW_LONG} (?:years|yrs)(?! as friends)|\bmarried (?:for )?{HOW_LONG} years\b|\bour (?:marriage|wedding|honeymoon)\b|\b(?:my|our) (?:kids|children|boys|girls|twins|sons?|daughters?)(?:'s?)? (?:mother|mum|mom|father|dad)\b|{PARENT_OF}",
    re.IGNORECASE,
)
CHILDREN_LEFT = re.compile(
    rf"{PARENT_OF}|\b(?:kids|children|boys|girls|twins|sons?|daughters?|youngest|eldest|oldest)(?: (?:all|both|have|has|had|are|is|'ve|now|long))* (?:left|gone|moved|grown|away|out of the house|out\b|far|live|lives|living|at (?:uni\w*|college)|in (?:college|[A-Z]\w+)|have (?:their|a) )",
    re.IGNORECASE,
)
HE, SHE = re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE), re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE)
SONS, DAUGHTERS = {"son", "sons", "stepson"}, {"daughter", "daughters", "stepdaughter"}
FRAME = re.compile(  # a whole sentence that says how long, or that a child has left, and nothing of the two
    rf"(?:(?:hi|hello|hey|so|well|and|ok(?:ay)?)\b[, ]*)*(?:(?:we|i)(?:'re|'ve|'m| are| am| have)?(?: been)? (?:together|married|a couple)(?: \w+)? (?:for |now |already |since |almost |nearly |over |about )*{HOW_LONG} (?:years|yrs)(?: now)?"
    r"|(?:sorry[, ]*)?(?:i(?:'m| am)? (?:still |only |just )?(?:learn(?:ing)?|speak|write|know|not good (?:in|at|with))|my|for my|excuse my) (?:\w+ ){0,3}english\b(?: \w+){0,4}"
    r"|(?:our|my|the) (?:\w+ )?(?:kids|children|boys|girls|twins|sons?|daughters?|youngest|eldest|oldest) (?:(?:have|has|had|are|is|all|both|just|now|long) )*(?:moved|left|gone|grown|went)(?: \w+){0,4})[ .!?…]*",
    re.IGNORECASE,
)
SENTENCE_ENDS = re.compile(r"(?<=[.!?…])\s+")
OF_OTHERS = re.compile(r"\b(?:(?:my|his|her|their) (?:parents?|friends?|brother|sister|son|daughter)|they) (?:\w+ ){0,3}?married\b", re.IGNORECASE)


def of_a_couple_in(text: str) -> bool:
    """Whether a text tells of the writer's own marriage or years together.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    return bool(OF_A_COUPLE.search(plain)) and not OF_OTHERS.search(plain)


def children_left_in(text: str) -> bool:
    """Whether children are told of in passing, as those who have left home or whose father it is: "the kids are gone and the house is quiet".

    Args:
        text: the message.

    """
    return bool(CHILDREN_LEFT.search(text))


def of_the_other_sex_in(text: str, word: str | None) -> bool:
    """Whether a text speaks only of a "she" where a son is named, or only of a "he" where a daughter is: then it is about somebody else.

    Args:
        text: the message.
        word: what the one who is named is called.

    """
    he, she = bool(HE.search(text)), bool(SHE.search(text))
    return (word in SONS and she and not he) or (word in DAUGHTERS and he and not she)


def besides_the_frame(text: str) -> str:
    """A story without the sentences that only say how long it has been and that the children are gone.

    Args:
        text: the message.

    """
    rest = [sentence for sentence in SENTENCE_ENDS.split(text.strip()) if not FRAME.fullmatch(sentence.replace("’", "'"))]
    return " ".join(rest)

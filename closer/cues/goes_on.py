"""A few words that belong to the worry just told: when it is worst, or what somebody feels like beside the other."""

from __future__ import annotations

import re

__all__ = ["goes_on_in", "loves_in", "of_the_bond_in", "remembers_in", "told_behind_a_yes"]

OF_THE_BOND = re.compile(  # what somebody is to the other, or how they see themselves with them, and no grey stretch of weeks
    r"(?:(?:and|but|so|now|well|yes|sometimes|mostly)\b[, ]*)*i(?:'m| am)?(?: just| really| always| still| kind of)* (?:feel|feeling|felt)(?: (?:so|really|very|just|kind of|a bit|pretty))*"
    r" (?:like (?:an?|the|his|her|their|i'?m|i am|some)\b(?! (?:nothing|failure))|invisible|left out|used|guilty|stupid|small|ashamed|unseen|unloved|unwanted|ignored|rejected|in the way|second)",
    re.IGNORECASE,
)
GOES_ON = re.compile(
    r"(?:and |but |yes,? |no,? )*(?:it'?s|it is|that'?s)? ?(?:mostly|mainly|especially|only|just|usually|worst|always) (?:the|in|on|at|when|about|after|before|our|my|his|her|every)\b",
    re.IGNORECASE,
)
A_FRAGMENT = 7  # words


LOVES = re.compile(
    r"(?:and |but |yes,? )*i(?: do| still| really| just)* love (?:him|her|them)(?: (?:so|very) much| to bits| though| anyway| still)*[ .!]*", re.IGNORECASE
)
USED_TO = re.compile(r"(?:and |but )?(?:we|i|he|she|they)(?: always)? used to\b", re.IGNORECASE)
A_MEMORY = 9  # words
A_YES_THAT_TELLS = re.compile(
    r"(?:yes|yeah|yep|yup|ya|exactly|true)\b[,. !]*(?P<told>(?:(?:every|all|each|always|since|for (?:\w+ )?(?:years|weeks|months|days)|since|most|twice|again|and|because|he|she|they|we|it'?s (?:every|always|been)|only)\b).{3,80})",
    re.IGNORECASE,
)


def loves_in(text: str) -> bool:
    """Whether no more is said than that the other is loved, which makes nobody torn: "I love him".

    Args:
        text: the message.

    """
    return bool(LOVES.fullmatch(text.replace("’", "'").strip()))


def remembers_in(text: str) -> bool:
    """Whether a text says in a few words how it was: "we used to cook together".

    Args:
        text: the message.

    """
    return len(text.split()) <= A_MEMORY and bool(USED_TO.match(text.replace("’", "'").strip()))


def of_the_bond_in(text: str) -> bool:
    """Whether a feeling is one about the bond, and no low mood: "I feel like her flatmate".

    Args:
        text: the message.

    """
    return bool(OF_THE_BOND.match(text.replace("’", "'").strip()))


def goes_on_in(text: str) -> bool:
    """Whether a text only says when or where it is so: "it's mostly the evenings".

    Args:
        text: the message.

    """
    return len(text.split()) <= A_FRAGMENT and bool(GOES_ON.match(text.replace("’", "'").strip()))


def told_behind_a_yes(text: str) -> str | None:
    """What a yes goes on to tell: "yeah every day" -> "every day"; None for a bare yes.

    Args:
        text: the message.

    """
    found = A_YES_THAT_TELLS.fullmatch(text.replace("’", "'").strip())
    return found["told"] if found else None

"""Somebody close is sad over something of their own, and the writer stands beside it: "she has been crying on the sofa since her friend moved away"."""

from __future__ import annotations

import re

from closer.cues.mourning import loss_told_in

__all__ = ["their_sorrow_in", "whose_sorrow_in"]

WHO = r"(?:he|she|they|my (?:\w+ ){0,2}?(?:husband|wife|partner|boyfriend|girlfriend|bf|gf|friend|mate|mum|mom|dad|mother|father|sister|brother|son|daughter|flatmate|roommate))"
SO = r"(?:(?:just|been|so|really|very|still|always|constantly|totally|feeling|all) )*"
SAD = re.compile(
    rf"\b{WHO}(?:'s| is| has| was|'re| are| have)? {SO}(?:crying|in tears|heart ?broken|devastated|gutted|sobbing|inconsolable)\b"
    rf"|\b{WHO} (?:just |only |keeps? |won'?t stop )*(?:cr(?:ies|ied|ying)|weeps?|sobs?)\b"
    rf"|\b{WHO}(?:'s| is| has been|'s been| seems| looks) {SO}(?:sad|down|low|depressed|upset|lost)\b(?=.*\b(?:since|because|after|over|about) (?:he|she|they|his|her|their|losing|the)\b)",
    re.IGNORECASE,
)
BETWEEN_US = re.compile(  # then it is about the two, or the writer's doing
    r"\b(?:with|at|to|from|about) (?:me|us)\b|\bme\b.*\b(?:cry|cries|crying)\b|\b(?:fights?|fought|argu\w+|row|shout\w*|yell\w*|cheat\w*|left me|leave me|divorc\w*|broke up|break up|split|because (?:of )?(?:i|me)|(?:when(?:ever)?|every ?time|if|as soon as) (?:i|we)|moved? out|moved (?:his|her|their) (?:stuff|things)|since (?:i|we|our)|when i|after (?:i|we|our)|i (?:said|told|did|forgot|snapped|was|made|asked|called))\b",
    re.IGNORECASE,
)

OWNER = re.compile(r"\bmy (?P<who>(?:\w+ )?\w+)'s (?:\w+ )?\w+\b", re.IGNORECASE)


def whose_sorrow_in(text: str) -> str | None:
    """The one who is sad, where only something of theirs is named: "my wife's best friend moved away and she is in tears" -> "wife"; None elsewhere.

    Args:
        text: the message.

    """
    found = OWNER.search(text.replace("’", "'")) if their_sorrow_in(text) else None
    return found["who"] if found else None


def their_sorrow_in(text: str) -> bool:
    """Whether somebody close is told to be sad over something of theirs, where nobody died and nothing stands between the two.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    return bool(SAD.search(plain)) and not (BETWEEN_US.search(plain) or loss_told_in(plain))

"""Somebody means to try what was found: "ok I will try the thing with the car"."""

from __future__ import annotations

import re

__all__ = ["did_as_told_in", "will_try_in"]

WILL_TRY = re.compile(
    r"(?:(?:ok(?:ay)?|yes|yeah|fine|thanks|thank you|alright|all right|maybe|good|great|then|well|i think|i guess)\b[, .]*)*(?:i ?'?ll|i will|i'?m (?:going to|gonna)|let me|i can)"
    r" (?:just |maybe |then |at least )*(?:try|give (?:it|that|this) a (?:go|try)|have a go|do (?:it|that|this))(?: (?!and\b|but\b|to\b)[\w']+){0,6}[ .!]*",
    re.IGNORECASE,
)
WILL_DO = re.compile(  # "ok i'll call him on sunday"
    r"(?:(?:ok(?:ay)?|yes|yeah|fine|alright|all right|right|good|great|then|well|so|i think|i guess|maybe)\b[, .]*)+(?:i ?'?ll|i will|i'?m (?:going to|gonna))"
    r" (?:just |maybe |then |simply )*(?:ask|tell|call|ring|text|write|message|say|talk|speak|send|invite|bring|make|wait|listen|sit|start|thank|offer|show)\b(?: (?!hate|kill|hurt|leav|divorc|regret|fuck|never|but\b)[\w']+){0,8}[ .!]*",
    re.IGNORECASE,
)

MAY_TRY = re.compile(  # "ok maybe i try on sunday", "i might try that tomorrow"
    r"(?:(?:ok(?:ay)?|yes|yeah|fine|thanks|alright|all right|good|well|then|hm+|i think|i guess|perhaps|maybe)\b[, .]*)*i (?:(?:might|may|could|would|want to|'d) )?(?:maybe |just )?(?:try|do)"
    r"(?: (?:it|that|this|one|so|something))?(?: (?:maybe|again))? (?:tonight|today|tomorrow|later|soon|this (?:week|weekend|evening)|next (?:week|time|\w+day)|(?:on|at|over) (?:the )?(?:\w+day|weekend|breakfast|dinner|lunch))(?: (?:then|maybe|instead|at \w+))*[ .!]*",
    re.IGNORECASE,
)

AS_YOU_SAID = re.compile(
    r"\bi (?:just |finally |also |then )*(?:talked|spoke|said|asked|told|tried|did|wrote|called|rang|texted|sent|listened"
    r"|went)\b[^.!?]{0,50}\b(?:like|as|what|the way) (?:you|u) (?:said|told me|suggested|advised|recommended|wrote)\b",
    re.IGNORECASE,
)


def did_as_told_in(text: str) -> bool:
    """Whether somebody did what the coach said: "i talked to my sister like you said".

    Args:
        text: the message.

    """
    return bool(AS_YOU_SAID.search(text.replace("’", "'")))


def will_try_in(text: str) -> bool:
    """Whether a text says that something will be tried, and nothing else.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return any(says.fullmatch(plain) for says in (WILL_TRY, WILL_DO, MAY_TRY))

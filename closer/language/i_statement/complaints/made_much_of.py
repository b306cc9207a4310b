"""What is little or overdue and praised in scorn: "do you want a medal", "so I'm supposed to clap"; the words do not tell which of both it is."""

from __future__ import annotations

import re

__all__ = ["is_made_much_of"]

MADE_MUCH_OF = re.compile(  # what is little or overdue is praised in scorn, and nobody can tell which of both from the words
    r"\b(?:should|shall|must|do|will|let|can|want|someone|somebody|quick)\b[^.!?]{0,20}\b(?:(?:ring|call|alert|phone|tell|inform|notify|stop) (?:up )?(?:the )?(?:\w+ )?(?:newspapers?|press(?:es)?|media|papers|bbc|news)\b|hold the front page|mark (?:it (?:in|on) )?(?:the|my|your|our) (?:calendar|diary))"
    r"|\b(?:(?:I'm|I am|am I|we're) (?:supposed|meant|expected) to|(?:do you )?(?:want|expect) me to) (?:clap|cheer|applaud|be (?:grateful|impressed|thankful)|thank you|celebrate|bow|fall at your feet)\b|\bnow you (?:suddenly )?remember (?:that )?(?:you(?:'ve got| have)|I exist|my name)\b"
    r"|^(?:(?:oh|well|so),? )*(?:wow|amazing|bravo|oh),? you(?:'ve)? (?:put|washed|cleaned|emptied|took out|cooked|hoovered|made|bought|rang|called|remembered) [^,]+, (?:what a|our|my|such a) (?:hero|saint|legend|star|champion|prince|angel)\b"
    r"|\b(?:do you |d'you |you )?want an? (?:medal|trophy|round of applause|prize|biscuit|gold star|parade|certificate|standing ovation)\b|\b(?:here's|give (?:him|her|the man|the woman) an?) (?:your )?(?:medal|trophy|prize|gold star)\b|, is it (?:my|your|mother's|father's) (?:birthday|day)\b",
    re.I,
)
SCORNED_FEAT = re.compile(
    r"(?:(?:oh|wow|well),? )*(?:wow|congratulations|congrats|well done|bravo|amazing|hooray|hallelujah),? you(?:'ve)? (?:(?:actually|finally|even) )*(?:managed to (?:even )?(?:pick|wash|clean|put|remember|turn up|show up|call|ring|text|reply|answer|find|get (?:out|up|dressed)|do|cook|make|say|buy|take)"
    r"|(?:actually|finally|even) (?:picked|washed|cleaned|put|remembered|turned up|showed up|called|rang|texted|replied|answered|got|did|cooked|made|said|bought|took))\b[^,.;!?]*[.!?]*$",
    re.I,
)


def is_made_much_of(text: str) -> bool:
    """Whether something is praised in scorn, so that it is to be asked what happened.

    Args:
        text: what was typed, already said to the other person.

    """
    return bool(MADE_MUCH_OF.search(text) or SCORNED_FEAT.match(text))

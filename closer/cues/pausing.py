"""Somebody who asks for a moment: "give me a sec", "in a minute"."""

from __future__ import annotations

import re

__all__ = ["pauses_in"]

COUNTED = r"(?:a|an|one|1|two|2|five|5|ten|10|half a|a few|few|a couple(?: of)?)(?: (?:little|short|quick))? "
UNIT = r"(?:sec|second|min|minute|moment|mo|bit|tick|while)s?"
A_WHILE = rf"(?:{COUNTED})?{UNIT}"
PAUSES = re.compile(
    r"(?:(?:ok(?:ay)?|yes|yeah|sorry|please|pls|um+|uh|hm+|wait|oh|no|and|but|ah|well)\b[,. ]*)*"
    rf"(?:(?:(?:just |only )?(?:in |for )|just )?{COUNTED}{UNIT}|just {UNIT}|(?:just )?(?:give|gimme|grant|allow)(?: me)? (?:just )?{A_WHILE}(?: to think)?"
    rf"|(?:hang|hold) (?:on|up)(?: (?:for )?{A_WHILE})?|wait(?: up)?(?: (?:for )?{A_WHILE}| here)?"
    rf"|i(?:'ll| will)? ?(?:just )?need {A_WHILE}(?: to think)?|i need (?:some )?time to think|let me (?:just )?think(?: (?:about (?:it"
    rf"|that|this)|for {A_WHILE}|first))?"
    rf"|(?:i'?m |still )?thinking|brb|be right back|(?:i'?ll )?be (?:right )?back(?: (?:soon|later|in {A_WHILE}))?|back in {A_WHILE}"
    rf"|somebody(?:'s| is) at the door|(?:the )?phone(?:'s| is)? ring(?:s|ing))"
    r"(?:[, ]+(?:please|pls|ok(?:ay)?|thanks|thank you|sorry))*[ .!]*",
    re.IGNORECASE,
)


def pauses_in(text: str) -> bool:
    """Whether a text asks for a moment, and for nothing else.

    Args:
        text: the message.

    """
    return bool(PAUSES.fullmatch(text.replace("’", "'").strip())) and bool(re.search(r"[a-z]{3}", text, re.IGNORECASE))

"""What the coach gave is turned down: "i don't want to ask him how he sees it", "i'm not doing that"."""

from __future__ import annotations

import re

__all__ = ["turns_down_in"]

LEAD = r"(?:(?:no|nah|nope|but|well|sorry|honestly|ok(?:ay)?|hm+|lol|ugh|and)\b[, .!]*)*"
TURNS_DOWN = re.compile(
    rf"{LEAD}i(?:'m| am)? (?:really |just |so |definitely )*(?:don'?t (?:want|wanna|feel like)(?: to)?|do not want to|won'?t|will not|not (?:going to|gonna|about to)|not|can'?t|cannot|refuse to|couldn'?t|would never|wouldn'?t)"
    r" (?:ever |even |just )?(?:(?:do|doing|try|trying|say|saying|ask|asking|write|writing|send|sending) (?:that|this|it|any of (?:that|this)|such a thing|something like that)"
    r"|(?:call|ring|phone|write|text)(?:ing)? (?:(?:him|her|them) )?again|ask(?:ing)? (?:him|her|them|my \w+)|(?:sit|sitting) down with (?:him|her|them)|have that (?:talk|conversation)|write(?:ing)? (?:that|it|any) down|guess(?:ing)?(?: (?:what|how)\b[^.!?]*)?)(?: (?:about|how|what|why|if|to him|to her|to them|again|tonight|today|him|her|them)\b[^.!?]{0,40})?[ .!]*"
    rf"|{LEAD}why (?:would|should|do|must) i (?:even |have to |be the one (?:to|who) )*(?:listen|talk|ask|say|write|call|try|do|start|be nice|be the one|make the effort)\b[^.!?]*[?.! ]*"
    rf"|{LEAD}(?:that|this|it)(?:'?s| is) not (?:really )?(?:for me|my thing|going to happen|gonna happen)[ .!]*",
    re.IGNORECASE,
)
LONGEST = 14  # words


def turns_down_in(text: str) -> bool:
    """Whether a short message says no to the thing that was given to do, and nothing else.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return len(plain.split()) <= LONGEST and bool(TURNS_DOWN.fullmatch(plain))

"""Somebody asks for fewer words: "shorter", "too long", "less", of what was just found for them."""

from __future__ import annotations

import re

__all__ = ["wants_it_shorter"]

LEADS = (
    r"(?:(?:please|pls|plz|can you|could you|can i have|i need|give me|make (?:it|that|this)|keep (?:it|that)|say (?:it|that)|cut (?:it|that)(?: down)?|get (?:it|that)|is|and|but|no|hm+|ok(?:ay)?|well|sorry|lol"
    r"|even|still|much|way|far|a (?:bit|little|lot)|bit|lot|so|just|(?:that|this|it)(?:'?s| is| was)?|something|a|the|for me)\b[, ]*)*"
)
FEWER = (
    r"(?:short(?:er|est)?(?: (?:one|line|version|text|sentence|words?))?|shorten(?: (?:it|that|this))?|too (?:long|wordy|many words|much(?: text| words| talk)?(?= to (?:text|write|send|say|read)))|(?:less|fewer)(?: (?:words?|text|talk|long))?"
    r"|not (?:so|that|as) (?:long|much|many words)|(?:so|very|very very) long|long|brief(?:er)?|(?:you |u )?(?:write|use|speak|talk|say)s? (?:in )?(?:too|so|very) (?:hard|difficult|long|much|many|complicated|fast)(?: (?:english|words?|text|sentences?))?|(?:too )?(?:hard|difficult|complicated) (?:english|words?|for me)|half (?:of (?:it|that)|as long|the length|the words)|easy|easier|simpler?|in (?:easy|simple) (?:words|english)|tl;?dr|in (?:one|1|a|two|three|five) (?:words?|lines?|sentences?)|one (?:word|sentence))"
)
ENDS = r"(?:[, ]+(?:please|pls|plz|now|still|again|for (?:me|him|her|them|a text)|to (?:text|write|send|say|read)|than that|then|shorter|short|lol))*[ .!?]*"
SHORTER = re.compile(rf"{LEADS}{FEWER}(?:[, ]+{LEADS}{FEWER})*{ENDS}", re.IGNORECASE)
A_REMARK = 8  # words


def wants_it_shorter(text: str) -> bool:
    """Whether a short message asks for fewer words and says nothing else.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return len(plain.split()) <= A_REMARK and bool(SHORTER.fullmatch(plain))

"""The other reproaches the writer, who doesn't see it that way: "my wife says i never listen", "that's not true, i listen all the time"."""

from __future__ import annotations

import re

__all__ = ["denies_it", "reproached_in"]

REPROACHED = re.compile(
    r"\b(?:he|she|they|mum|mom|dad|my (?:\w+ ){0,2}?\w+)(?:'s| is| are)?(?: (?:always|just|keeps?|also|now|only|even))* (?:says?|said|saying|thinks?|thought|claims?|complains?|complaining|tells? me|telling me|told me|insists?)"
    r"(?: that)?[:,]? [\"“]?(?:i|i'?m|i am|i'?ve|you|you'?re)\b(?! (?:love|miss)\b)",
    re.IGNORECASE,
)
DENIES = re.compile(
    r"(?:(?:but|well|and|no|nope|lol|honestly|sorry)\b[,. ]*)*(?:(?:that|this|it)(?:'?s| is|s) (?:just |simply |so |totally |really |not even )*(?:not true|not right|not fair|untrue|wrong|unfair|a lie|nonsense|rubbish|bullshit|ridiculous|rich)\b"
    r"|i do (?:listen|help|care|try|ask|talk|call|clean|cook|answer)\b|i(?:'m| am) not (?!sure|ok|okay|well|happy|the problem)\w+|i listen\b|i always (?:listen|help|try|ask|call)\b)[^?]{0,100}",
    re.IGNORECASE,
)


def reproached_in(text: str) -> bool:
    """Whether it is told what the other finds wrong with the writer.

    Args:
        text: the message.

    """
    return bool(REPROACHED.search(text.replace("’", "'")))


def denies_it(text: str) -> bool:
    """Whether the writer says of a reproach that it isn't so.

    Args:
        text: the message.

    """
    return bool(DENIES.fullmatch(text.replace("’", "'").strip()))

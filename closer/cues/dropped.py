"""A friend who ended it, with a message or without a word: "my best friend since school just dropped me"."""

from __future__ import annotations

import re

__all__ = ["dropped_by_a_friend_in"]

FRIEND = r"(?:(?:my|our|an?|this|that|the) (?:[\w-]+ ){0,3}?)?(?:best friend|bestie|bff|friends?|mates?)\b"
DROPPED = (
    r"(?:(?:just|basically|sort of|kind of|suddenly|has|have|had|completely|totally|simply|now|then) )*(?:(?:dropped|dumped|ghosted|unfriended|blocked|replaced|ditched|cut off) (?:me|us)\b(?! (?:off|home|a (?:line|note|text)|on))|(?:cut|froze|phased) (?:me|us) (?:off|out)\b)"
    r"|(?:no longer|does(?:n'?t| not)|do(?:n'?t| not)) want(?:s)? to (?:be (?:my )?friends|be friends with me|see me|know me)|ended (?:our|the) friendship|outgrown (?:me|us)"
)
BY_A_FRIEND = re.compile(
    rf"\b{FRIEND}[^.!?,;]{{0,40}}?\b(?:{DROPPED})|\bdropped by (?:my|a|an) (?:\w+ ){{0,2}}friend|\b(?:friendship|friends) (?:is|are|it'?s) over\b|\bfriend(?:ship)? break-?up\b",
    re.IGNORECASE,
)


def dropped_by_a_friend_in(text: str) -> bool:
    """Whether a text tells that a friend ended the friendship.

    Args:
        text: the message.

    """
    return bool(BY_A_FRIEND.search(text.replace("’", "'")))

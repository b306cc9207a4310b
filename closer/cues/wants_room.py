"""The other asks for distance: "my boyfriend said he needs space". The limit is theirs, and nobody steps over the writer's."""

from __future__ import annotations

import re

__all__ = ["wants_room_in"]

THEY_WANT_ROOM = re.compile(
    r"\b(?:he|she|they|my (?:\w+ )?\w+) (?:just |now |suddenly )?(?:said|says|told me|texted|wrote)(?: that)? (?:he|she|they) (?:just )?(?:needs?|wants?|needed|wanted)"
    r" (?:some |more |a bit of |a little )?(?:space|time|room|distance|to be alone)\b",
    re.IGNORECASE,
)


def wants_room_in(text: str) -> bool:
    """Whether somebody is told to want space or time for themselves.

    Args:
        text: the message.

    """
    return bool(THEY_WANT_ROOM.search(text.replace("’", "'")))

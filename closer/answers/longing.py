"""Somebody is missed who did nothing wrong: a child who moved out, a friend with another life. Nobody is blamed, and the words for it are an invitation."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.cues.longed_for import longed_for_in
from closer.taxonomy import LOSS

__all__ = ["LONGING", "TOGETHER", "is_longed_for", "notice_longing"]

LONGING = "longing"  # in `Person.heard`, so that it holds for the worry that was heard
TOGETHER = "step/quality_time"


def is_longed_for(talk: Conversation) -> bool:
    """Whether somebody who lives is missed: once a death was told of, whoever is missed may be the one who died."""
    return f"{LOSS}:heard" not in talk.voice.said and longed_for_in(talk.turn.text)


def notice_longing(talk: Conversation) -> None:
    """Take up that somebody is missed: it holds until another worry is heard."""
    if is_longed_for(talk):
        talk.person.heard = {**talk.person.heard, LONGING: True}
    talk.voice.longing = bool(talk.person.heard.get(LONGING)) and f"{LOSS}:heard" not in talk.voice.said

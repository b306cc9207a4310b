"""Somebody who doesn't talk, or keeps out of the way: nobody is asked to say back what was never said."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.cues.silent import quiet_in

__all__ = ["notice_silence"]

SILENT = "silent"  # in `Person.heard`, so that it holds for the worry that was heard


def notice_silence(talk: Conversation) -> None:
    """Take up that the other doesn't talk: it holds until another worry is heard."""
    if quiet_in(talk.turn.text):
        talk.person.heard = {**talk.person.heard, SILENT: True}
    talk.voice.silent = bool(talk.person.heard.get(SILENT))

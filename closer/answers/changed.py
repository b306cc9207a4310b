"""Somebody who is still there and changed by an illness: they are missed, and they are not dead."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.cues.changed import changed_in, is_gone_in

__all__ = ["CHANGED", "notice_changed"]

CHANGED = "changed:"  # in `Person.said`, before the bond with the one who is ill


def notice_changed(talk: Conversation) -> None:
    """Take up that an illness has changed somebody: it holds for this kind of relationship until they are said to have died."""
    keys = {f"{CHANGED}{bond}" for bond in (talk.voice.relation.bond, None)}
    if is_gone_in(talk.turn.text):
        talk.voice.said = {key: count for key, count in talk.voice.said.items() if key not in keys}
    elif changed_in(talk.turn.text):
        talk.voice.said = talk.voice.said | {f"{CHANGED}{talk.voice.relation.bond}": 1}
    talk.voice.changed = bool(keys & talk.voice.said.keys())

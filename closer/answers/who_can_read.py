"""Somebody asks who can read what they write here: said plainly, with how to leave and delete it, in every state."""

from __future__ import annotations

from closer.answers import danger
from closer.conversation import Conversation
from closer.cues.who_can_read import asks_who_can_read, writes_on_their_device
from closer.reply import Chip, Reply, bubbles

__all__ = ["say_who_can_read"]

DELETE = Chip("Delete my data", "forget_me#ask")


def say_who_can_read(talk: Conversation) -> Reply | None:
    """Who can, and how to leave no trace, while what was said of danger keeps the floor; None where something else is asked."""
    in_danger = talk.voice.state.abuse or (talk.person.asked or "").startswith((danger.HOLDS, danger.GENTLY))
    asks = asks_who_can_read(talk.turn.text) or (in_danger and writes_on_their_device(talk.turn.text))
    if talk.turn.chosen or not asks:
        return None
    chips = [DELETE, *danger.after_danger(talk)] if in_danger else [DELETE, danger.HELP, talk.chip("help", "Something else")]
    return bubbles([talk.voice.say(danger.WHO_CAN_READ, "in_danger" if in_danger else "privately")], chips)

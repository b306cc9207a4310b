"""Somebody who was hurt makes it smaller than it was: once is enough to be taken seriously, and coaching goes on resting (SAFETY S12)."""

from __future__ import annotations

from closer.answers import floor
from closer.conversation import Conversation
from closer.cues.made_small import made_small_in
from closer.reply import Reply, bubbles

__all__ = ["take_seriously"]


def take_seriously(talk: Conversation) -> Reply | None:
    """Say that it counts, where somebody who was hurt says that it was only once, or not so bad; None where they don't."""
    part = made_small_in(talk.turn.text)
    if part is None or talk.turn.chosen or talk.turn.alarmed or not talk.voice.state.abuse:
        return None
    stayed = floor.stay(talk)
    beside = [said for bubble in stayed.bubbles for said in bubble.parts][1:]
    return bubbles([talk.voice.say("coaching_rests", part), *beside], stayed.bubbles[-1].chips)

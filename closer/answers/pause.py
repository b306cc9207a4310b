"""Somebody asks for a moment: nothing is guessed, and what was asked goes on waiting."""

from __future__ import annotations

from closer.answers import floor
from closer.answers.danger import GENTLY
from closer.answers.danger_words import BEGINS_WITH_YES
from closer.conversation import Conversation
from closer.cues.pausing import pauses_in
from closer.reply import Reply, bubbles

__all__ = ["wait"]


def wait(talk: Conversation) -> Reply | None:
    """Wait with one line; where a safety answer has the floor, help stays in sight. None where nobody asks for a moment.

    "A bit" says yes to a gentle question.
    """
    says_yes = (talk.person.asked or "").startswith(GENTLY) and BEGINS_WITH_YES.match(talk.turn.text)
    if talk.turn.chosen or says_yes or not pauses_in(talk.turn.text):
        return None
    return floor.stay(talk) if floor.has_the_floor(talk) else bubbles([talk.voice.say("ask_again", "no_hurry")])

"""What goes on in the other, and who was in the wrong, no third can say (SAFETY S19): what can be seen and asked is named instead."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.cues.own_wrong import own_wrong_in
from closer.cues.their_mind import asks_what_they_feel, asks_what_was_meant, asks_who_is_wrong, doubts_own_feeling
from closer.reply import Chip, Reply, bubbles
from closer.taxonomy import LOSS

__all__ = ["NAME", "no_third_can_know"]

NAME = "their_mind"
HURT_SOMEBODY = "harm_to_others:first"  # who did is not led back to the other in any way


def no_third_can_know(talk: Conversation) -> Reply | None:
    """What to look at and ask instead; None where neither is asked, or danger may be near."""
    turn = talk.turn
    if turn.chosen or turn.soft or turn.alarmed or turn.kind or talk.person.topic == LOSS or HURT_SOMEBODY in talk.voice.said:
        return None
    part = (
        "what_was_meant"
        if asks_what_was_meant(turn.text)
        else "what_they_feel"
        if asks_what_they_feel(turn.text)
        else "too_much"
        if doubts_own_feeling(turn.text) and not (turn.before and own_wrong_in(turn.before))
        else "who_is_wrong"
        if asks_who_is_wrong(turn.text)
        else None
    )
    if part is None:
        return None
    if talk.exercise is not None:
        talk.exercise.parked = True
    return bubbles([talk.voice.say(NAME, part)], _ways_on(talk))


def _ways_on(talk: Conversation) -> list[Chip]:
    return [talk.chip("i_statement", "Help me say it"), talk.chip("step/active_listening"), talk.chip("help", "Something else")]

"""What is practised in turns, taken up from a chip or in the person's own words: the listening practice, and a word for a feeling."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.exercises import listening, naming
from closer.reply import Reply

__all__ = ["practise"]


def practise(talk: Conversation) -> Reply | None:
    """Begin a practice, or take its next turn from a chip; None where it is something else."""
    chosen, exercise = talk.turn.chosen, talk.exercise
    if chosen in (listening.PRACTICE.payload, listening.WHO) or (not chosen and listening.asked_for(talk.turn.text)):
        return listening.begin(talk)
    if chosen == naming.NAMING.payload:
        return naming.begin(talk)
    for practice in (listening, naming):
        if chosen == practice.ANSWERS:
            return practice.go_on(talk, exercise) if exercise is not None and exercise.name == practice.NAME else practice.begin(talk)
    return None

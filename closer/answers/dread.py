"""Words were found, and somebody fears what they may do: the fear is met, and the words still stand."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.cues.dread import dread_in
from closer.exercises import i_statement, replies
from closer.reply import Reply, bubbles

__all__ = ["about_dread"]

WORDS_STAND = {i_statement.NAME: ("parts", "line"), replies.NAME: ("words",)}


def about_dread(talk: Conversation) -> Reply | None:
    """What is said to the fear of tears or of another answer; None where no words were found, or danger may be near."""
    turn, exercise = talk.turn, talk.exercise
    if turn.chosen or turn.kind or turn.soft or turn.alarmed or exercise is None or exercise.state.get("change"):
        return None
    if not any(exercise.state.get(part) for part in WORDS_STAND.get(exercise.name, ())):
        return None
    feared = dread_in(turn.text)
    return feared and bubbles([talk.voice.say("say_that", f"dread_{feared}")], [talk.chip("help", "Something else")])

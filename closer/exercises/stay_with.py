"""A worry beyond the six roadblocks is not done with one answer: an open question, and what the person answers is received before help is named."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.exercises import other_view
from closer.exercises.flow import close, open_exercise
from closer.journey.models import OpenExercise
from closer.reply import Reply, bubbles
from closer.safety.permit import Permitted

__all__ = ["NAME", "ask", "begin", "fits", "go_on"]

NAME = "stay_with"


def begin(talk: Conversation, label: str) -> list[Permitted]:
    """The open question of this worry."""
    open_exercise(talk, NAME, label=label)
    return [talk.voice.say(label, "ask")]


def ask(talk: Conversation, exercise: OpenExercise) -> Reply:
    """The question that stands."""
    return bubbles([talk.voice.say(exercise.state["label"], "ask")])


def fits(text: str, exercise: OpenExercise) -> bool:
    """Any text may answer an open question."""
    return True


def go_on(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Receive what was told, say who can do more than a program, and ask once for the other's view where there is one and no gentle question follows."""
    label = exercise.state["label"]
    worry = talk.content.worries[label]
    if other_view.is_a_plain_yes(talk):
        chips = [talk.chip(worry.step)] if worry.step else []
        return bubbles([talk.voice.say("hear_worry", "own_words")], [*chips, talk.chip("help", "Something else")])
    close(talk, exercise)
    parts = [talk.voice.say(label, "stay"), talk.voice.say(label, "help")]
    if talk.asks_gently:
        return bubbles(parts)
    if worry.two_sided:
        parts += other_view.begin(talk)
    chips = [talk.chip(worry.step)] if worry.step else []
    return bubbles(parts, [*chips, talk.chip(f"{label}#small_thing", "One small thing"), talk.chip("help", "Something else")])

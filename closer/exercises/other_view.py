"""After the first worry: how does it look from the other side? (SAFETY S19; Rogers et al., 2018: openers that grant the other's view work best.)"""

from __future__ import annotations

from closer.conversation import Conversation
from closer.exercises.flow import close, open_exercise
from closer.journey.models import OpenExercise
from closer.reply import Reply, bubbles
from closer.safety.permit import Permitted

__all__ = ["NAME", "ask", "begin", "go_on"]

NAME = "other_view"


def begin(talk: Conversation) -> Permitted:
    """The question; the next text may answer it."""
    open_exercise(talk, NAME)
    return talk.voice.say("other_view", "ask")


def ask(talk: Conversation, exercise: OpenExercise) -> Reply:
    """The question that stands."""
    return bubbles([talk.voice.say("other_view", "ask")])


def go_on(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Thank for the look from the other side, without a verdict, and point to the step."""
    close(talk, exercise)
    step = talk.person.asked
    chips = [talk.chip(step)] if step in talk.content.steps else []
    return bubbles([talk.voice.say("other_view", "thanks")], [*chips, talk.chip("next_step"), talk.chip("help", "Something else")])

"""Sixty seconds of grounding: the senses, then the breath. It needs no belief and no quiet room (SAFETY S10)."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.exercises.flow import close, open_exercise, remember
from closer.exercises.safety_plan import NAME as PLAN_NAME
from closer.exercises.safety_plan import PLAN
from closer.journey.models import OpenExercise
from closer.reply import Chip, Reply, bubbles

__all__ = ["GROUNDING", "NAME", "ask", "begin", "fits", "go_on"]

NAME = "grounding"
GROUNDING = Chip("Sixty seconds to steady", f"help#{NAME}")
STAGES = ("see", "hear", "breathe")
ON, ENOUGH = Chip("Next", "help#grounding_next"), Chip("That's enough", "help#grounding_enough")


def begin(talk: Conversation) -> Reply:
    """Start with the eyes."""
    return ask(talk, open_exercise(talk, NAME, stage=STAGES[0]))


def ask(talk: Conversation, exercise: OpenExercise) -> Reply:
    """What to do now."""
    return bubbles([talk.voice.say(NAME, exercise.state["stage"])], [ON, ENOUGH, talk.chip("get_support")])


def fits(text: str, exercise: OpenExercise) -> bool:
    """Whatever is written counts as done: nobody is tested here."""
    return True


def go_on(talk: Conversation, exercise: OpenExercise) -> Reply:
    """On to the next sense, and at the end to a person or a plan."""
    if talk.turn.argument == "grounding_enough" or exercise.state["stage"] == STAGES[-1]:
        close(talk, exercise)
        plan = PLAN if talk.person.safety_plan else Chip("Make a plan", f"help#{PLAN_NAME}")
        return bubbles([talk.voice.say(NAME, "after")], [talk.chip("get_support"), plan, talk.chip("help", "Something else")])
    remember(exercise, stage=STAGES[STAGES.index(exercise.state["stage"]) + 1])
    return ask(talk, exercise)

"""A small safety plan in the person's own words, kept and read again with "my plan".

The parts follow Stanley and Brown, "Safety planning intervention" (2012): signs, what helps, people, places, and lines that answer at any hour.
"""

from __future__ import annotations

import re
import textwrap

from closer.conversation import Conversation
from closer.exercises.flow import close, open_exercise, remember
from closer.journey.models import OpenExercise
from closer.reply import Chip, Reply, bubbles
from closer.safety.permit import Permitted

__all__ = ["NAME", "PLAN", "ask", "begin", "fits", "go_on", "keep", "show"]

NAME = "safety_plan"
PARTS = ("signs", "soothing", "people", "places")
PLAN = Chip("My plan", "help#my_plan")
SKIP, ENOUGH = Chip("Skip this one", "help#plan_skip"), Chip("That's enough", "help#plan_enough")
LONGEST_PART, PIECE = 1000, 300  # characters kept of an answer, and shown in one bubble
NOTHING = re.compile(r"^(?:skip(?: (?:it|this|that))?(?: one)?|next(?: one)?|none|nothing|nobody|no one|i don'?t know|idk|no|pass|-+)[ .!]*$", re.IGNORECASE)
STOP = re.compile(r"^(?:stop|enough|that'?s (?:enough|it|all)|that is all|done|finish(?:ed)?)[ .!]*$", re.IGNORECASE)


def begin(talk: Conversation) -> Reply:
    """Four short questions; each can be skipped, and what was written before stands until it is written anew."""
    exercise = open_exercise(talk, NAME, part=PARTS[0])
    return bubbles([talk.voice.say(NAME, "begin")]).then(ask(talk, exercise))


def ask(talk: Conversation, exercise: OpenExercise) -> Reply:
    """The question that stands."""
    return bubbles([talk.voice.say(NAME, exercise.state["part"])], [SKIP, ENOUGH, talk.chip("get_support")])


def fits(text: str, exercise: OpenExercise) -> bool:
    """Any text may belong to a plan."""
    return True


def go_on(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Keep the answer and ask for the next part, or read the plan when that was the last."""
    choice, text = talk.turn.argument, talk.turn.text.strip()
    if choice == "plan_enough" or (not choice and STOP.match(text)):
        close(talk, exercise)
        return show(talk)
    if choice != "plan_skip" and not NOTHING.match(text):
        keep(talk, exercise)
    if exercise.state["part"] == PARTS[-1]:
        close(talk, exercise)
        return show(talk)
    _next_part(exercise)
    return ask(talk, exercise)


def keep(talk: Conversation, exercise: OpenExercise) -> None:
    """Keep the text of this turn as the part that was asked for."""
    talk.person.safety_plan = {**talk.person.safety_plan, exercise.state["part"]: talk.turn.text.strip()[:LONGEST_PART]}


def _next_part(exercise: OpenExercise) -> None:
    remember(exercise, part=PARTS[PARTS.index(exercise.state["part"]) + 1])


def show(talk: Conversation) -> Reply:
    """Read the plan back, with the lines of the person's country at its end."""
    plan = talk.person.safety_plan
    change = Chip("Change it" if plan else "Make a plan", f"help#{NAME}")
    chips = [change, talk.chip("get_support"), talk.chip("help", "Something else")]
    if not plan:
        return bubbles([talk.voice.say(NAME, "empty")], chips)
    parts = [talk.voice.say(NAME, "here")]
    for part in (part for part in PARTS if part in plan):
        parts += _in_pieces(talk, talk.voice.say(NAME, f"{part}_said", said=plan[part]))
    lines = talk.helplines.first(talk.turn.country, "crisis")
    parts.append(talk.voice.say(NAME, "lines", line=lines, emergency=talk.helplines.emergency(talk.turn.country)))
    return bubbles(parts, chips)


def _in_pieces(talk: Conversation, said: Permitted) -> list[Permitted]:
    return [talk.voice.words(NAME, piece) for piece in textwrap.wrap(said.text, PIECE)]

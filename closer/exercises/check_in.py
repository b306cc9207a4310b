"""A check-in: how close does it feel these days, 0 to 10. Our own question, not a validated test."""

from __future__ import annotations

import re

from closer.conversation import Conversation
from closer.exercises.flow import ANSWER, close, open_exercise, remember
from closer.journey.models import CheckIn, OpenExercise
from closer.reply import Chip, Reply, bubbles

__all__ = ["NAME", "ask", "begin", "fits", "go_on"]

NAME = "check_in"
NUMBERS = [Chip(str(number), f"{NAME}#{ANSWER}") for number in (2, 4, 6, 8)]
NUMBER = re.compile(r"(?<![-\d.])\b(10|[0-9])(?:[.,]\d)?\b(?:\s*(?:/|out of)\s*10)?")
WORDS = {word: number for number, word in enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])}


def begin(talk: Conversation) -> Reply:
    """Ask for a number; one that is already in the message counts."""
    if _closeness(talk.turn.text) is not None:
        return go_on(talk, open_exercise(talk, NAME))
    return ask(talk, open_exercise(talk, NAME))


def ask(talk: Conversation, exercise: OpenExercise) -> Reply:
    """The question that stands."""
    return bubbles([talk.voice.say("check_in", "ask")], NUMBERS)


def fits(text: str, exercise: OpenExercise) -> bool:
    """Whether a text holds a number that may be the answer."""
    return _closeness(text) is not None


def go_on(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Keep the number, and say what changed without judging it."""
    closeness = _closeness(talk.turn.text)
    if closeness is None:
        if exercise.state.get("asked_again"):
            close(talk, exercise)
            return bubbles([talk.voice.say("check_in", "never_mind")], [talk.chip("next_step"), talk.chip("help")])
        remember(exercise, asked_again=True)
        return bubbles([talk.voice.say("check_in", "number_please")], NUMBERS)
    close(talk, exercise)
    earlier = [check_in.closeness for check_in in talk.person.check_ins]
    talk.person.check_ins.append(CheckIn(at=talk.now, closeness=closeness))
    part = "first" if not earlier else "higher" if closeness > earlier[-1] else "lower" if closeness < earlier[-1] else "same"
    said = talk.voice.say("check_in", part, closeness=closeness, before=earlier[-1] if earlier else closeness)
    return bubbles([said], [talk.chip("next_step"), talk.chip("where_am_i")])


def _closeness(text: str) -> int | None:
    found = NUMBER.search(text)
    if found:
        return int(found.group(1))
    return next((WORDS[word] for word in re.findall(r"[a-z]+", text.lower()) if word in WORDS and len(text.split()) <= 4), None)

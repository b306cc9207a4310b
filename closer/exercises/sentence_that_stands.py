"""The "I" sentence that stands: how it is shown with its parts, and what can be chosen to change it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict

from closer.conversation import Conversation
from closer.exercises.flow import ANSWER, remember
from closer.journey.models import OpenExercise
from closer.language.i_statement import Parts, said
from closer.reply import Chip, Reply, bubbles
from closer.safety.permit import Permitted

__all__ = ["MOST_CHIPS", "NAME", "PART_CHIPS", "SOME_FEELINGS", "choices", "in_parts", "not_rejected", "show", "ways_on", "ways_to_change"]

NAME = "i_statement"
SOME_FEELINGS = ("hurt", "lonely", "worn out", "worried")
MOST_CHIPS = 6
STYLE_CHIPS = (("Gentler", "gentle"), ("More direct", "direct"), ("Shorter", "short"))
PART_CHIPS = (("What I saw", "observation"), ("What I feel", "feeling"), ("What I need", "need"), ("What I ask", "request"))


def show(talk: Conversation, exercise: OpenExercise, parts: Parts, sentence: str | None = None, chips: Sequence[Chip] = ()) -> Reply:
    """The sentence, its parts, and `chips` for what can be changed; without them the usual ones."""
    remember(exercise, parts=asdict(parts), change=None)
    shown = sentence if sentence and parts.feeling in sentence else said(parts, exercise.state.get("style", "plain"))
    remember(exercise, shown=shown)
    whole = bubbles([talk.voice.words(NAME, f'"{shown}"')])
    return whole.then(bubbles([in_parts(talk, parts), talk.voice.say(NAME, "does_it_fit")], chips or ways_on(talk, exercise, parts), MOST_CHIPS))


def in_parts(talk: Conversation, parts: Parts) -> Permitted:
    """What was seen, felt, needed and asked, each by its name."""
    needed = f" What I need: {parts.need}." if parts.need else ""
    return talk.voice.words(NAME, f"What I saw: {parts.observation}. What I feel: {parts.feeling}.{needed} What I ask: {parts.request}")


def not_rejected(exercise: OpenExercise, feelings: Iterable[str]) -> list[str]:
    """The feelings that the person has not said it is not."""
    return [feeling for feeling in feelings if feeling not in exercise.state.get("rejected", [])]


def ways_on(talk: Conversation, exercise: OpenExercise, parts: Parts) -> list[Chip]:
    """Other feelings, and the ways to change the rest."""
    offered = dict.fromkeys([*exercise.state.get("feelings", ()), *SOME_FEELINGS])
    others = [feeling for feeling in not_rejected(exercise, offered) if feeling != parts.feeling][:2]
    return [*choices(others), *ways_to_change()]


def ways_to_change() -> list[Chip]:
    """Chips for another style or another part."""
    return [Chip(title, f"{NAME}#{ANSWER}") for title in (*(title for title, _ in STYLE_CHIPS), "Change a part")]


def choices(feelings: Sequence[str]) -> list[Chip]:
    """A chip for each feeling."""
    return [Chip(word.capitalize(), f"{NAME}#{ANSWER}") for word in feelings]

"""Opening, closing and parking an exercise."""

from __future__ import annotations

from typing import Any

from closer.conversation import Conversation
from closer.journey.models import OpenExercise

__all__ = ["ANSWER", "GO_ON", "close", "open_exercise", "remember", "take_up_again"]


GO_ON = "go_on"  # the argument of the chip that takes up what a safety answer interrupted
ANSWER = "answer"  # the argument of a chip whose title is the answer to what an exercise asks


def open_exercise(talk: Conversation, name: str, **state: Any) -> OpenExercise:
    """Start an exercise; another that waited is parked, an older one of the same name is replaced."""
    talk.person.exercises = [exercise for exercise in talk.person.exercises if exercise.name != name]
    for exercise in talk.person.exercises:
        exercise.parked = True
    exercise = OpenExercise(name=name, state=state, opened_at=talk.now, parked=False)
    talk.person.exercises.append(exercise)
    return exercise


def remember(exercise: OpenExercise, **more: Any) -> dict[str, Any]:
    """Add to an exercise's state."""
    exercise.state = {**exercise.state, **more}
    return exercise.state


def close(talk: Conversation, exercise: OpenExercise) -> None:
    """An exercise is over."""
    talk.person.exercises = [other for other in talk.person.exercises if other is not exercise]


def take_up_again(talk: Conversation) -> OpenExercise | None:
    """The exercise that was parked last, open again; None where nothing was parked."""
    parked = [exercise for exercise in talk.person.exercises if exercise.parked]
    if not parked:
        return None
    parked[-1].parked = False
    return parked[-1]

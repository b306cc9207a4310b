"""What was given is turned down: something else is offered, and nobody has to say why."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.cues.turned_down import turns_down_in
from closer.reply import Reply, bubbles
from closer.taxonomy import GOOD_NEWS, LOSS, WORRIES

__all__ = ["turned_down"]


def turned_down(talk: Conversation) -> Reply | None:
    """Another small thing, where the person won't do what was given: "i don't want to ask him how he sees it"; None where nothing was, or it says more."""
    turn, topic = talk.turn, talk.person.topic or ""
    given = topic.startswith(WORRIES) and topic not in (LOSS, GOOD_NEWS) and f"{topic}:today" in talk.voice.said
    if not given or turn.chosen or turn.kind or turn.soft or turn.alarmed or not turns_down_in(turn.text):
        return None
    for exercise in talk.person.exercises:
        exercise.parked = True
    parts = [talk.voice.say("hear_worry", "turned_down"), talk.voice.say(topic, "today")]
    return bubbles(parts, [talk.chip("i_statement", "Help me say it"), talk.chip("help", "Something else")])

"""Who doesn't see what the other reproaches them with is told neither that they are right nor that they were misheard: both views can stand side by side."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.cues.reproached import denies_it, reproached_in
from closer.reply import Reply, bubbles
from closer.taxonomy import GOOD_NEWS, LOSS, WORRIES

__all__ = ["seen_otherwise"]


def seen_otherwise(talk: Conversation) -> Reply | None:
    """A way to ask about a reproach instead of weighing it; None where none was told just before, or danger may be near."""
    turn, topic = talk.turn, talk.person.topic or ""
    told = topic.startswith(WORRIES) and topic not in (LOSS, GOOD_NEWS) and turn.before is not None and reproached_in(turn.before)
    if not told or turn.chosen or turn.soft or turn.alarmed or not denies_it(turn.text):
        return None
    for exercise in talk.person.exercises:
        exercise.parked = True
    return bubbles(
        [talk.voice.say("their_mind", "seen_otherwise")],
        [talk.chip("step/active_listening"), talk.chip(f"{topic}#small_thing", "One small thing"), talk.chip("help", "Something else")],
    )

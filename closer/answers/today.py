"""Who asks what to do today gets one small thing that goes on from where they are, and no list of what the coach can do."""

from __future__ import annotations

from closer.answers import steps
from closer.answers.worries import beside_a_sorrow
from closer.conversation import Conversation
from closer.cues.today import asks_for_today, asks_what_for_them
from closer.reply import Reply, bubbles
from closer.taxonomy import WORRIES

__all__ = ["for_today"]


def for_today(talk: Conversation) -> Reply | None:
    """The small thing for the worry that was told last, or of the step that is walked, or the first of all; None where that is not asked for."""
    turn = talk.turn
    topic = talk.person.topic or ""
    of_a_worry = topic.startswith(WORRIES) and topic in talk.content.entries
    asked = asks_for_today(turn.text) or (of_a_worry and asks_what_for_them(turn.text))
    if turn.chosen or turn.soft or turn.alarmed or not asked:
        return None
    if talk.exercise is not None:
        talk.exercise.parked = True
    if of_a_worry:
        small_thing = talk.voice.say("hear_worry", "their_sorrow_today") if beside_a_sorrow(talk) else talk.voice.say(topic, "today")
        today = talk.voice.say("hear_worry", "today", today=small_thing.text)
        return bubbles([today], [talk.chip("next_step"), talk.chip("remind_me#tomorrow", "Remind me tomorrow"), talk.chip("help", "Something else")])
    return steps.practise_today(talk)

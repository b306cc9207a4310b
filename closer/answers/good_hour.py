"""Who has found the words and asks when to say them hears which hour is a good one, and no step again."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.cues.wanted import asks_when_in
from closer.exercises import i_statement, replies
from closer.reply import Reply, bubbles
from closer.taxonomy import LOSS, WORRIES

__all__ = ["good_hour"]

HURT_SOMEBODY = "harm_to_others:first"  # who did is never helped to reach them (SAFETY S14)
FOUND = {"parts", "line", "words"}  # in the state of an exercise: there is something to say


def good_hour(talk: Conversation) -> Reply | None:
    """When to say what was found, or to do what was proposed, in a line; None where nothing was, or danger may be near."""
    turn, topic = talk.turn, talk.person.topic or ""
    if turn.chosen or turn.soft or turn.alarmed or talk.voice.state.coaching_rests or HURT_SOMEBODY in talk.voice.said or not asks_when_in(turn.text):
        return None
    exercise = talk.exercise
    looks_for_words = exercise is not None and exercise.name in (i_statement.NAME, replies.NAME)
    found = looks_for_words and bool(FOUND & exercise.state.keys()) and exercise.state.get("change") is None if exercise else False
    just_begun = exercise is not None and not any(exercise.state.values())  # "type it your own way", and the example still stands
    proposed = (not looks_for_words or just_begun) and (topic in talk.content.steps or (topic.startswith(WORRIES) and topic != LOSS))
    if not (found or proposed):
        return None
    return bubbles([talk.voice.say("say_that", "good_hour")], [talk.chip("remind_me#tomorrow", "Remind me tomorrow"), talk.chip("help", "Something else")])

"""Anger foreseen: whether somebody is afraid comes before any words they could say, and nobody is told to say them anyway (SAFETY S12)."""

from __future__ import annotations

from closer.answers import gently, worries
from closer.conversation import Conversation
from closer.cues.foreseen import anger_foreseen_in, rages_in
from closer.cues.wanted import asks_how_to_tell
from closer.exercises import i_statement, replies
from closer.exercises.flow import open_exercise
from closer.reply import Reply, bubbles

__all__ = ["ask_whether_safe", "leave_unsaid"]

LOOKS_FOR_WORDS = (i_statement.NAME, replies.NAME)
ABUSE = "abuse"


def ask_whether_safe(talk: Conversation) -> Reply | None:
    """Take a feared outburst seriously: no words to say, a way that needs no answer, and by itself whether the other ever frightens them.

    None where no anger is foreseen, or where the text is meant for somebody else.
    """
    turn, exercise = talk.turn, talk.exercise
    looks = exercise is not None and exercise.name in LOOKS_FOR_WORDS
    foreseen = anger_foreseen_in(turn.text, of_a_sentence=looks) or (rages_in(turn.text) and asks_how_to_tell(turn.text))
    if turn.chosen or not (looks or exercise is None or exercise.name in worries.OPEN_QUESTIONS) or not foreseen:
        return None
    if exercise is not None:
        exercise.parked = True
    return leave_unsaid(talk, looks)


def leave_unsaid(talk: Conversation, looks_for_words: bool = True) -> Reply:
    """No words for somebody who rages: a way that needs no answer, and whether the other ever frightens them, unless that was asked or follows."""
    if looks_for_words:
        open_exercise(talk, replies.NAME, **{replies.ANGER: True})
    heard = bubbles([talk.voice.say(replies.NAME, "anger"), talk.voice.say(replies.NAME, "without_answer")])
    if talk.turn.soft or gently.was_denied(talk, ABUSE):
        return heard  # what is asked about gently follows, or was just answered
    return heard.then(gently.ask_whether_afraid(talk))

"""News of words that were sent is received with what came back, and one small thing comes next; nothing is counted and nobody is asked which step it was."""

from __future__ import annotations

import re

from closer.answers.worries import OPEN_QUESTIONS
from closer.conversation import Conversation
from closer.cues.sent import answered_in, came_back_in, doubted_in, glad_news_in, nothing_yet_in, sent_alone_in
from closer.exercises import i_statement, replies
from closer.exercises.flow import close
from closer.reply import Reply, bubbles
from closer.taxonomy import GOOD_NEWS, LOSS, WORRIES

__all__ = ["news_received", "now_what"]

SENT = "say_that#sent"  # news of words that were sent has just been received
NOW_WHAT = re.compile(
    r"(?:(?:ok(?:ay)?|and|so|well|yes|but)\b[, ]*)*(?:now what|what now|what next|and now|what(?: do| should| can)? i do now|then)[ ?.!]*", re.IGNORECASE
)
WRITTEN = re.compile(r"\b(?:sent|texted|messaged|posted)\b", re.IGNORECASE)
WORDED = "step/express_needs#worded"
HURT_SOMEBODY = "harm_to_others:first"  # who did is never helped to reach them (SAFETY S14)
WORDS_STAND = {i_statement.NAME: ("parts", "line"), replies.NAME: ("words",)}


def news_received(talk: Conversation) -> Reply | None:
    """What is said where the words that were found have been sent; None where none were found, no step is walked instead, or danger may be near."""
    turn = talk.turn
    if turn.chosen or turn.kind or turn.soft or turn.alarmed or HURT_SOMEBODY in talk.voice.said:
        return None
    if _is_a_sorry(talk) and doubted_in(turn.text):
        return _sorry_doubted(talk)
    stands = talk.exercise is not None and talk.exercise.name == i_statement.NAME
    waits = talk.person.asked == SENT
    came_back: str | None = (
        came_back_in(turn.text) or (answered_in(turn.text) if stands or waits else None) or ("nothing" if waits and nothing_yet_in(turn.text) else None)
    )
    if came_back is None:
        came_back = "alone" if sent_alone_in(turn.text) else "well" if waits and glad_news_in(turn.text) else None
    if came_back is None or not (waits or _words_were_found(talk)):
        return None
    if talk.exercise is not None:
        close(talk, talk.exercise)
    talk.person.asked = SENT
    chips = [talk.chip(replies.NAME), talk.chip(i_statement.NAME), talk.chip("help", "Something else")]
    return bubbles([talk.voice.say("say_that", f"sent_{came_back}")], chips)


def _is_a_sorry(talk: Conversation) -> bool:
    """Whether the words that were found last are a sorry."""
    return talk.exercise is not None and talk.exercise.name == replies.NAME and bool(talk.exercise.state.get("deed"))


def _sorry_doubted(talk: Conversation) -> Reply:
    """A sorry that was taken, and still hurts."""
    assert talk.exercise is not None
    close(talk, talk.exercise)
    talk.person.asked = SENT
    chips = [talk.chip("remind_me#tomorrow", "Remind me tomorrow"), talk.chip("help", "Something else")]
    return bubbles([talk.voice.say(replies.NAME, "sorry_doubted")], chips)


def now_what(talk: Conversation) -> Reply | None:
    """One small thing, where words were sent and somebody asks what now; None elsewhere."""
    if talk.person.asked != SENT or talk.turn.chosen or not NOW_WHAT.fullmatch(talk.turn.text.strip()):
        return None
    talk.person.asked = None
    return bubbles([talk.voice.say("say_that", "after_sent")], [talk.chip("remind_me#tomorrow", "Remind me tomorrow"), talk.chip("help", "Something else")])


def _words_were_found(talk: Conversation) -> bool:
    exercise, topic = talk.exercise, talk.person.topic or ""
    if exercise is not None and exercise.name in WORDS_STAND and any(exercise.state.get(part) for part in WORDS_STAND[exercise.name]):
        return True
    if exercise is None and not topic and WRITTEN.search(talk.turn.text):
        return True  # by who comes to tell of a message, and has told nothing else yet
    told = topic.startswith(WORRIES) and topic not in (LOSS, GOOD_NEWS) and not talk.relationship.steps
    return (exercise is None or exercise.name in (*OPEN_QUESTIONS, i_statement.NAME)) and (talk.person.asked == WORDED or told)

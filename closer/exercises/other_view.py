"""After the first worry: how does it look from the other side? (SAFETY S19; Rogers et al., 2018: openers that grant the other's view work best.)"""

from __future__ import annotations

import re

from closer.conversation import Conversation
from closer.exercises.flow import close, open_exercise
from closer.journey.models import OpenExercise
from closer.language.mirror import mirror
from closer.reply import Reply, bubbles
from closer.safety.permit import Permitted
from closer.safety.screen import named_danger

__all__ = ["NAME", "ask", "begin", "fits", "go_on", "is_a_plain_yes"]

NAME = "other_view"
A_PLAIN_YES, FEWEST_TOLD = 3, 3  # words
REPORTED = re.compile(r"[\"“”]|\b(?:said|says|told|tells)\b", re.IGNORECASE)  # in unmarked speech it is open whose "I" it is
FROM_THEIR_SIDE = re.compile(  # a guess at the other, not one more thing of one's own
    r"\b(?:(?:maybe|perhaps|probably)(?! (?:an?|one|two|three|half|once|twice|\d+)\b)"
    r"|i guess|i suppose|i imagine|might|may be|must be|could be|i think (?:it|he|she|they|my))\b"
    r"|\b(?:he|she|they|my \w+|for (?:him|her|them))(?:'s|'re|'d| is| are| was| just| also| really| would| could)*"
    r" (?:thinks?|feels?|felt|wants?|needs?|sees?|believes?|says?(?! (?:nothing|no\b|not|thank))"
    r"|said(?! (?:nothing|no\b))|fears?|worr\w+|misses|hates?|tired|stressed|busy|hurt|lonely|sad|scared|afraid"
    r"|angry|ashamed|under|overwhelmed|has)\b",
    re.IGNORECASE,
)


def is_a_plain_yes(talk: Conversation) -> bool:
    """Whether no more than yes is said to an open question, which it doesn't answer."""
    return talk.turn.label == "affirm" and len(talk.turn.text.split()) <= A_PLAIN_YES


def begin(talk: Conversation) -> list[Permitted]:
    """The question, once for each person; the next text may answer it."""
    if f"{NAME}:ask" in talk.voice.said:
        return []
    open_exercise(talk, NAME)
    return [talk.voice.say("other_view", "ask")]


def ask(talk: Conversation, exercise: OpenExercise) -> Reply:
    """The question that stands."""
    return bubbles([talk.voice.say("other_view", "ask")])


def fits(text: str, exercise: OpenExercise) -> bool:
    """Any text may be a guess at the other side."""
    return True


def go_on(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Thank for the look from the other side, without a verdict, and point to the step; where a gentle question follows, it is all that is said."""
    step = talk.person.asked
    chips = [talk.chip(step)] if step in talk.content.steps else []
    if is_a_plain_yes(talk):
        return bubbles([talk.voice.say("other_view", "go_ahead")], [*chips, talk.chip("help", "Something else")])
    close(talk, exercise)
    if talk.asks_gently:
        return Reply()
    part = "not_known" if talk.turn.label == "i_dont_know" else "thanks" if FROM_THEIR_SIDE.search(talk.turn.text) else "told_more"
    told = mirror(talk.turn.text, named_danger, FEWEST_TOLD) if part == "told_more" and not REPORTED.search(talk.turn.text) else None
    said_back = [talk.voice.words("other_view", told)] if told else []
    return bubbles([*said_back, talk.voice.say("other_view", part)], [*chips, talk.chip("next_step"), talk.chip("help", "Something else")])

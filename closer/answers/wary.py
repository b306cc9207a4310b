"""Who is afraid to hurt, to push or to sound needy is given one light line, and no lesson."""

from __future__ import annotations

from dataclasses import replace

from closer.answers.gently import was_denied
from closer.answers.say_that import say_that
from closer.conversation import Conversation
from closer.cues.wary import wary_in
from closer.reply import Reply, bubbles
from closer.taxonomy import GOOD_NEWS, LOSS, WORRIES

__all__ = ["say_lightly"]

ASKED = "what can I say"
HURT_SOMEBODY = "harm_to_others:first"  # who did is never helped to reach them (SAFETY S14)


def say_lightly(talk: Conversation) -> Reply | None:
    """A word on the care in it, and a line; None where nothing was told before, or danger may be near."""
    turn, topic = talk.turn, talk.person.topic or ""
    told = (topic.startswith(WORRIES) and topic not in (LOSS, GOOD_NEWS)) or topic in talk.content.steps
    if not told or turn.chosen or turn.soft or turn.alarmed or was_denied(talk, "abuse") or HURT_SOMEBODY in talk.voice.said or not wary_in(turn.text):
        return None
    opening = bubbles([talk.voice.say("say_that", "wary")])
    words, told_before = talk.phrasing(), talk.person.heard.get("told") or turn.before
    blames = told_before if told_before and words and words.rephrase(told_before).output else None
    talk.turn = replace(turn, text=ASKED, before=blames)
    if line := say_that(talk):
        return opening.then(line)
    talk.turn = turn
    return None

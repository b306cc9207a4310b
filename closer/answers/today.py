"""Who asks what to do today gets one small thing that goes on from where they are, and no list of what the coach can do."""

from __future__ import annotations

import re

from closer.answers import steps
from closer.conversation import Conversation
from closer.reply import Reply, bubbles

__all__ = ["ASKS_FOR_TODAY", "for_today"]

WHEN = r"(?:today|tonight|now|right now|this (?:morning|afternoon|evening|weekend)|for (?:today|tonight))"
SIZE = r"(?: (?:very )?(?:small|little|tiny|easy|simple|kind|nice))?"
A_THING = rf"(?:(?:just |only )?(?:some|one|a|any)(?: more)?{SIZE}[ -]?(?:thing|idea|step|task)|something{SIZE})"
TO_DO = r"(?: (?:to (?:do|try)|(?:that )?i (?:can|could|should) (?:do|try)))?"
ASKS_FOR_TODAY = re.compile(
    r"^(?:(?:ok(?:ay)?|yes|yeah|and|but|so|well|right|fine|please|hi|hello|thanks)\b[, ]*)*"
    rf"(?:what (?:can|could|should|shall|do|might) i (?:try (?:to )?|start (?:to )?)?(?:do|try|start with) {WHEN}"
    rf"|(?:(?:can|could|would|will) you )?(?:please )?(?:give|tell|show|suggest)(?: me)? {A_THING}{TO_DO}(?: {WHEN})?"
    rf"|(?:is there |do you have |have you got |i (?:want|need|would like|'d like) )?(?:{A_THING}|anything){TO_DO} {WHEN}"
    rf"|what(?:'?s| is) the (?:smallest|easiest|first|one)(?: small)? (?:thing|step)(?: (?:you have|for me)|{TO_DO})(?: {WHEN})?)"
    r"(?: please)?[ ?.!]*$",
    re.IGNORECASE,
)
WORRIES = ("roadblock/", "worry/")


def for_today(talk: Conversation) -> Reply | None:
    """The small thing for the worry that was told last, or of the step that is walked, or the first of all; None where that is not asked for."""
    turn = talk.turn
    if turn.chosen or turn.soft or turn.alarmed or not ASKS_FOR_TODAY.match(turn.text.strip()):
        return None
    if talk.exercise is not None:
        talk.exercise.parked = True
    topic = talk.person.topic or ""
    if topic.startswith(WORRIES) and topic in talk.content.entries:
        today = talk.voice.say("hear_worry", "today", today=talk.voice.say(topic, "today").text)
        return bubbles([today], [talk.chip("next_step"), talk.chip("remind_me#tomorrow", "Remind me tomorrow"), talk.chip("help", "Something else")])
    return steps.practise_today(talk)

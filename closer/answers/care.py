"""What helps through a hard hour and is allowed in every state: grounding, the safety plan, the numbers of another country."""

from __future__ import annotations

import re

from closer.answers.danger import ANOTHER_COUNTRY, CARE_CHOICES
from closer.conversation import Conversation
from closer.exercises import grounding, safety_plan
from closer.journey.models import OpenExercise
from closer.reply import Reply, bubbles
from closer.taxonomy import OUT_OF_SCOPE

__all__ = ["CARE", "take_care"]

CARE = {module.NAME: module for module in (grounding, safety_plan)}
ASKED_COUNTRY = "country|"  # before what was asked until then, so that a safety answer keeps the floor
IN_WORDS = {
    "my_plan": re.compile(
        r"^(?:(?:can|could) i |let me |please |i want to |show(?: me)? |see |read |open "
        r"|where is )*my (?:safety )?plan[ ?.!]*(?:please)?[ .!]*$",
        re.IGNORECASE,
    ),
    "safety_plan": re.compile(
        r"^(?:(?:can|could) (?:we|you|i) |please |let'?s |help me |i want to |make |write |do |start |change |create |need )+(?:me )?(?:a|my|the) safety plan"
        r"\b.{0,20}$|^make a plan[ .!]*$",
        re.IGNORECASE,
    ),
    "grounding": re.compile(
        r"^(?:please |can you |help me )*(?:ground(?:ing)?(?: me| exercise)?|steady me|breathing exercise|(?:to )?breathe|sixty seconds)(?: please)?[ ?.!]*$",
        re.IGNORECASE,
    ),
}
LEAVES_TALK_OF_CARE = {"next_step", "where_am_i", "help", "goodbye", "export_my_data", "forget_me", "get_support", "wants_human"}
SURE_ENOUGH_TO_LEAVE, A_COMMAND = 0.6, 5  # confidence and words
SHORT = 8  # words


def take_care(talk: Conversation) -> Reply | None:
    """What was chosen or typed of these, or the next turn of one that is open; None where it is something else."""
    choice = talk.turn.argument if talk.turn.argument in CARE_CHOICES else None if talk.turn.chosen else _in_words(talk.turn.text)
    if choice == "my_plan":
        return safety_plan.show(talk)
    if choice in CARE:
        return CARE[choice].begin(talk)
    exercise = talk.exercise
    if exercise is not None and exercise.name in CARE and (choice or _goes_on(talk, exercise)):
        return CARE[exercise.name].go_on(talk, exercise)
    if choice == "country":
        talk.person.asked = f"{ASKED_COUNTRY}{talk.person.asked or ''}"
        return bubbles([talk.voice.say("country", "ask")])
    if choice:
        return CARE[choice.partition("_")[0] if choice.startswith("grounding") else safety_plan.NAME].begin(talk)  # a chip from long ago
    return _country(talk)


def _in_words(text: str) -> str | None:
    typed = text.strip().replace("\u2019", "'")
    return next((choice for choice, pattern in IN_WORDS.items() if pattern.match(typed)), None)


def _goes_on(talk: Conversation, exercise: OpenExercise) -> bool:
    """Whether a text belongs to the exercise; a short command leaves it."""
    turn = talk.turn
    confidence = turn.meanings[0][1] if turn.meanings else 0.0
    command = turn.label in LEAVES_TALK_OF_CARE and confidence >= SURE_ENOUGH_TO_LEAVE and len(turn.text.split()) <= A_COMMAND
    question = turn.label.startswith("faq/") and "?" in turn.text
    return not (turn.chosen or command or question)


def _country(talk: Conversation) -> Reply | None:
    """Take up a country that is named: the answer to the question for it, or "I'm in Ireland" at any time."""
    asked = talk.person.asked or ""
    if talk.turn.chosen and asked.startswith(ASKED_COUNTRY):
        talk.person.asked = asked.removeprefix(ASKED_COUNTRY) or None
        return None
    waits = asked.startswith(ASKED_COUNTRY)
    found = talk.helplines.country_named(talk.turn.text, bare=waits)
    if waits:
        talk.person.asked = asked.removeprefix(ASKED_COUNTRY) or None
    elif found is None or found == talk.turn.country:
        return None
    if found is None:
        elsewhere = len(talk.turn.text.split()) <= SHORT and (talk.turn.label in (OUT_OF_SCOPE, "nlu_fallback", "greet", "affirm", "deny"))
        return bubbles([talk.voice.say("country", "not_listed")], [talk.chip("get_support")]) if elsewhere else None
    talk.person.country = found
    if len(talk.turn.text.split()) > SHORT:
        return None  # it was said in passing, and something else is the subject
    place = talk.helplines.countries[found]
    line = talk.helplines.first(found, "crisis")
    return bubbles([talk.voice.say("country", "set", country=place.name, line=line, emergency=place.emergency)], [talk.chip("get_support"), ANOTHER_COUNTRY])

"""The two ways back to coaching: "that is not what I meant", and "I am safe", which is confirmed in a later turn (SAFETY S12)."""

from __future__ import annotations

import re

from closer.answers.danger import (
    CONFIRM,
    FOR_ANOTHER,
    GENTLY,
    HARMS_OTHERS,
    HELP,
    HOLDS,
    JUST_TOLD,
    MEANT_DANGER,
    MISREAD,
    NOT_SAFE,
    SAFE_AGAIN,
    STAY,
    coaching_rests,
)
from closer.answers.danger_words import BACK_TO_COACHING, NOT_HURT, OTHERS_SAFE_NOW, SAFE_NOW
from closer.answers.gently import about, answered_gently, ask_which_was_meant, not_that, yes_is_open, yes_or_no
from closer.conversation import Conversation
from closer.reply import Reply, bubbles
from closer.safety.permit import SafetyState
from closer.taxonomy import CONFESSING, GROWN_UP

__all__ = ["answer_choice"]

NOT_SAFE_YET = re.compile(r"\b(?:if|when|until|unless|how|can'?t|not|never|only|but)\b", re.IGNORECASE)
TYPED = {"misread": {"affirm": "misread", "deny": "not_safe"}, "confirm": {"affirm": "confirm_safe", "deny": "not_yet"}}


def answer_choice(talk: Conversation) -> Reply | None:
    """The person's own answer to what was asked after a safety answer; None where it was none of these."""
    asked = talk.person.asked or ""
    if yes_is_open(talk):
        return ask_which_was_meant(talk)
    if asked.startswith(GENTLY) and talk.turn.chosen == MEANT_DANGER:
        return answered_gently(talk, about(asked), "affirm")
    if asked.startswith(GENTLY) and not talk.turn.chosen and (answered := yes_or_no(asked, talk.turn.label, talk.turn.text)):
        return answered_gently(talk, about(asked), answered)
    if talk.voice.state.abuse and not talk.turn.chosen and not talk.turn.alarmed and NOT_HURT.search(talk.turn.text):
        return _not_meant(talk)
    if not talk.turn.chosen and _says_safe_and_goes_back(talk):
        return _ask_to_confirm(talk) if talk.voice.state.abuse else _back_after_danger(talk)
    choice = talk.turn.argument or ("" if talk.turn.chosen else TYPED.get(asked.partition(":")[0], {}).get(talk.turn.label))
    answers = {
        "not_what_i_meant": _not_meant,
        "not_that": not_that,
        "misread": _misread,
        "not_safe": _stays,
        "not_yet": _stays,
        "i_am_safe": _ask_to_confirm,
        "confirm_safe": _confirmed,
    }
    return answers[choice](talk) if choice in answers else None


def _says_safe_and_goes_back(talk: Conversation) -> bool:
    """Whether the chip is chosen in one's own words: both that one is safe and that one wants to go back; after abuse it is still to be confirmed (SAFETY S12).

    Where somebody else was in danger, it is they who are safe: "he is safe now, can we go on".
    """
    text = talk.turn.text
    of_another = talk.voice.circumstance in (GROWN_UP, CONFESSING) or (talk.person.asked or "").startswith((f"{HOLDS}{HARMS_OTHERS}", f"{HOLDS}{FOR_ANOTHER}"))
    safe = (bool(SAFE_NOW.search(text)) and not talk.turn.alarmed) or (of_another and bool(OTHERS_SAFE_NOW.search(text)))
    after_danger = talk.voice.state.abuse or ((talk.person.asked or "").startswith(HOLDS) and not talk.person.exercises)
    return after_danger and safe and bool(BACK_TO_COACHING.search(text)) and not NOT_SAFE_YET.search(text)


def _not_meant(talk: Conversation) -> Reply:
    talk.person.asked = f"misread:{JUST_TOLD}" if (talk.person.asked or "").endswith(f":{JUST_TOLD}") else "misread:"
    return bubbles([talk.voice.say("coaching_rests", "not_meant")], [MISREAD, NOT_SAFE, HELP])


def _misread(talk: Conversation) -> Reply:
    """Only the message just read is lowered; an older disclosure stands."""
    if talk.person.asked == f"misread:{JUST_TOLD}" and talk.person.disclosures:
        talk.person.disclosures[-1].cleared_at = talk.now
    if talk.disclosure is None:
        return _back(talk)
    talk.person.asked = None
    return bubbles([talk.voice.say("coaching_rests", "stands")], [HELP, SAFE_AGAIN])


def _stays(talk: Conversation) -> Reply:
    talk.person.asked = None
    return bubbles([talk.voice.say("coaching_rests", "stays")], [HELP, SAFE_AGAIN] if talk.voice.state.coaching_rests else [HELP, talk.chip("help")])


def _ask_to_confirm(talk: Conversation) -> Reply:
    if talk.disclosure is None:
        return _back(talk)
    talk.speaks_of_danger = True
    talk.disclosure.asked_to_clear_at = talk.now
    talk.person.asked = "confirm"
    return bubbles([talk.voice.say("coaching_rests", "confirm")], [CONFIRM, STAY, HELP])


def _confirmed(talk: Conversation) -> Reply:
    if talk.disclosure is not None and talk.disclosure.asked_to_clear_at is None:
        return coaching_rests(talk)
    for held in talk.person.disclosures:
        held.cleared_at = held.cleared_at or talk.now
    return _back(talk)


def _back_after_danger(talk: Conversation) -> Reply:
    """The person goes on by their own choice (SAFETY S17); who hurt somebody is reminded that contact is the other's to choose (S14)."""
    harmed = (talk.person.asked or "").startswith(f"{HOLDS}{HARMS_OTHERS}")
    talk.person.asked, talk.speaks_of_danger = None, True
    return bubbles([talk.voice.say("coaching_rests", "back_after_harm" if harmed else "back")], [talk.chip("next_step"), talk.chip("help"), HELP])


def _back(talk: Conversation) -> Reply:
    talk.voice.state = SafetyState()
    talk.person.asked = None
    return bubbles([talk.voice.say("coaching_rests", "back")], [talk.chip("next_step"), talk.chip("help"), HELP])

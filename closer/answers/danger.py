"""After a safety answer: what follows it, what rests while abuse is known, and the way back to coaching."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from closer.conversation import Conversation
from closer.exercises.flow import GO_ON
from closer.journey.models import Disclosure
from closer.reply import Chip, Reply, bubbles
from closer.safety.permit import SafetyState

__all__ = ["SAFE_AGAIN", "answer_choice", "ask_gently", "coaching_rests", "disclose", "keep_safe", "only_safe_chips"]

HELP = Chip("Help now", "get_support")
SAFE_AGAIN = Chip("I am safe, go back to coaching", "affirm#i_am_safe")
CONFIRM = Chip("Yes, go back to coaching", "affirm#confirm_safe")
STAY = Chip("No, not yet", "deny#not_yet")
BACK = Chip("Go on where we were", f"next_step#{GO_ON}")
MISREAD = Chip("Yes, I'm safe", "affirm#misread")
NOT_SAFE = Chip("No", "deny#not_safe")
OWN_CHOICES = {chip.payload for chip in (SAFE_AGAIN, CONFIRM, STAY, MISREAD, NOT_SAFE)} | {"deny#keep"}
MISREAD_WITHIN = timedelta(hours=1)


def disclose(talk: Conversation) -> None:
    """Remember that abuse was told: from now on coaching rests."""
    talk.person.disclosures.append(Disclosure(at=talk.now))
    talk.voice.state = SafetyState(abuse=True)


def keep_safe(talk: Conversation) -> Reply:
    """The bubble after the first words of help; they went out as a plain response."""
    for exercise in talk.person.exercises:
        exercise.parked = True
    talk.person.asked = None
    back = SAFE_AGAIN if talk.voice.state.coaching_rests else BACK
    return bubbles([talk.voice.say(talk.turn.label, "follow_up")], [HELP, back])


def coaching_rests(talk: Conversation) -> Reply:
    """What is said instead of coaching while abuse is known, or the state cannot be read."""
    part = "rests" if talk.voice.state.readable else "unreadable"
    return bubbles([talk.voice.say("coaching_rests", part)], [HELP, SAFE_AGAIN] if talk.voice.state.readable else [HELP])


def only_safe_chips(talk: Conversation, reply: Reply) -> Reply:
    """While coaching rests no chip may lead back into it, except the way out that the person confirms."""

    def safe(chip: Chip) -> bool:
        label = chip.payload.partition("#")[0]
        return label == "get_support" or chip.payload in OWN_CHOICES or ("#" in chip.payload and label == "forget_me")

    return Reply(tuple(replace(bubble, chips=tuple(filter(safe, bubble.chips)) or (HELP, SAFE_AGAIN)) for bubble in reply.bubbles), reply.forget)


def ask_gently(talk: Conversation) -> Reply:
    """The soft tier: one gentle question and one line of help, nothing else changes."""
    return bubbles([talk.voice.say(talk.turn.soft[0], "soft")], [HELP])


def answer_choice(talk: Conversation) -> Reply | None:
    """The person's own choice after a safety answer; None where the chip was none of these."""
    choice = talk.turn.argument
    disclosure = talk.disclosure
    if choice == "not_what_i_meant":
        return bubbles([talk.voice.say("coaching_rests", "not_meant")], [MISREAD, NOT_SAFE, HELP])
    if choice == "misread":
        return _misread(talk, disclosure)
    if choice in ("not_safe", "not_yet"):
        return bubbles([talk.voice.say("coaching_rests", "stays")], [HELP, SAFE_AGAIN])
    if choice == "i_am_safe":
        if disclosure is None:
            return _back(talk)
        disclosure.asked_to_clear_at = talk.now
        return bubbles([talk.voice.say("coaching_rests", "confirm")], [CONFIRM, STAY, HELP])
    if choice == "confirm_safe":
        if disclosure is not None and disclosure.asked_to_clear_at is None:
            return coaching_rests(talk)
        for held in talk.person.disclosures:
            held.cleared_at = held.cleared_at or talk.now
        return _back(talk)
    return None


def _misread(talk: Conversation, disclosure: Disclosure | None) -> Reply:
    """Only the message just read is lowered; an older disclosure stands."""
    latest = talk.person.disclosures[-1] if talk.person.disclosures else None
    if latest is not None and latest.cleared_at is None and talk.now - latest.at < MISREAD_WITHIN:
        latest.cleared_at = talk.now
    if talk.disclosure is not None:
        return coaching_rests(talk)
    return _back(talk)


def _back(talk: Conversation) -> Reply:
    talk.voice.state = SafetyState()
    return bubbles([talk.voice.say("coaching_rests", "back")], [talk.chip("next_step"), talk.chip("help"), HELP])

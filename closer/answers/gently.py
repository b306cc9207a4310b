"""The gentle question of the soft tier, what a yes or a no to it means, and when it is not asked again."""

from __future__ import annotations

from dataclasses import replace

from closer.answers.danger import BACK, FOR_ANOTHER, GENTLY, HELP, HOLDS, JUST_TOLD, NOT_THAT, PASSING, after_danger, disclose, for_the_young
from closer.answers.danger_words import BEGINS_WITH_YES, NOT_NEVER, WHAT_TO_SAY
from closer.conversation import Conversation
from closer.reply import Reply, bubbles
from closer.safety.screen import named_danger
from closer.taxonomy import REST_COACHING

__all__ = ["answered_gently", "ask_gently", "ask_whether_afraid", "denied_gently", "not_again", "not_that", "was_denied", "yes_or_no"]

A_SHORT_ANSWER = 5  # words
DENIED, NOT_AGAIN_FOR = "denied", 2  # kept with the label a gentle question was about: for how many turns it is not asked again


def ask_gently(talk: Conversation) -> Reply:
    """The soft tier: one gentle question and one line of help, nothing else changes."""
    label = talk.turn.soft[0]
    talk.person.asked = f"{GENTLY}{label}"
    return bubbles([talk.voice.say(label, "soft")], [HELP] if label in PASSING else [HELP, NOT_THAT])


def ask_whether_afraid(talk: Conversation) -> Reply:
    """The gentle question about fear of somebody, where words to them were about to be found."""
    talk.person.asked = f"{GENTLY}abuse"
    return bubbles([talk.voice.say("abuse", "soft")], [HELP, NOT_THAT])


def was_denied(talk: Conversation, label: str) -> bool:
    """Whether a gentle question about this was answered with no just now."""
    return bool(talk.voice.said.get(f"{label}:{DENIED}"))


def not_again(talk: Conversation) -> None:
    """Whoever has just said no to a gentle question is not asked the same for two turns; what tells of danger for sure is no question and counts.

    Where the no itself names a danger in words, it is no plain no.
    """
    lately = {key.partition(":")[0]: turns for key, turns in talk.voice.said.items() if key.endswith(f":{DENIED}") and turns}
    asked = (talk.person.asked or "").removeprefix(GENTLY)
    if (denied_gently(talk) or talk.turn.chosen == NOT_THAT.payload) and f"{asked}:soft" in talk.voice.said and not named_danger(talk.turn.text):
        lately[asked] = NOT_AGAIN_FOR + 1
    talk.voice.said = talk.voice.said | {f"{label}:{DENIED}": turns - 1 for label, turns in lately.items()}
    talk.turn = replace(talk.turn, soft=tuple(label for label in talk.turn.soft if label not in lately))


def denied_gently(talk: Conversation) -> bool:
    """Whether the person types a no to a gentle question."""
    asked = talk.person.asked or ""
    return asked.startswith(GENTLY) and not talk.turn.chosen and yes_or_no(asked, talk.turn.label, talk.turn.text) == "deny"


def yes_or_no(asked: str, label: str, text: str) -> str | None:
    """Also "sometimes" says yes to a gentle question, "a bit, when she's had a drink", and "what do I say to him" where it is about another's life."""
    if asked == f"{GENTLY}{FOR_ANOTHER}" and label != "deny" and WHAT_TO_SAY.match(text):
        return "affirm"
    if len(text.split()) <= A_SHORT_ANSWER and NOT_NEVER.search(text):
        return "affirm"
    if asked == f"{GENTLY}self_harm" and label == "i_dont_know":
        return "affirm"  # who does not know whether they want to live is not left alone with it
    if BEGINS_WITH_YES.match(text):
        return "affirm"
    return label if label in ("affirm", "deny") else None


def answered_gently(talk: Conversation, label: str, answered: str) -> Reply:
    """Yes to a gentle question is a disclosure, and gets the whole first answer."""
    if answered == "deny":
        return not_that(talk)
    told = label in REST_COACHING and talk.disclosure is None
    if told:
        disclose(talk)
    talk.person.asked = None if label in PASSING else f"{HOLDS}{label}:{JUST_TOLD if told else ''}"
    parts = [talk.voice.say(label, "follow_up"), *for_the_young(talk, label)]
    return replace(bubbles(parts, after_danger(talk)), response=f"utter_{label}", circumstance=talk.voice.circumstance)


def not_that(talk: Conversation) -> Reply:
    """The no to a gentle question, and the ways on."""
    talk.person.asked = None
    going_on = [BACK] if talk.person.exercises else [talk.chip(talk.person.topic)] if talk.person.topic in talk.content.entries else []
    return bubbles([talk.voice.say("coaching_rests", "good_to_know")], [*going_on, talk.chip("next_step"), talk.chip("help", "Something else")])

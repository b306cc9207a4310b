"""What the coach heard: it is said back, and the person may put it right with one tap (SAFETY S19: nobody else knows what it is about)."""

from __future__ import annotations

import re

from closer.answers import gently, worries
from closer.conversation import Conversation
from closer.language.relations import Relation
from closer.reply import Chip, Reply, bubbles
from closer.taxonomy import WORRIES

__all__ = ["answer_right", "go_on_after_no", "put_right_at_length"]

ABOUT_WHOM = "about_"
BONDS = (("My partner", "partner"), ("A friend", "friend"), ("A parent", "parent"), ("My child", "child"), ("A brother or sister", "sibling"))
YES = re.compile(
    r"^(?:yes|yeah|yep|yup|exactly|right|correct|that'?s (?:it|right)|spot on|pretty much|(?:it'?s )?more or less|kind of|sort of)\b", re.IGNORECASE
)
SAYS_WHAT_IT_IS = re.compile(  # "no, it's more that we don't know how to start", but neither "no thanks" nor "it's more or less right"
    r"^(?:(?:no|nope|nah|not (?:quite|really|exactly))\b[,. ]+(?:it'?s|it is|the (?:problem|thing|trouble) is|what|he|she|we|i|they|my|our)\b"
    r"|it'?s more (?:that|about|like)\b)(?: \S+){4,}",
    re.IGNORECASE,
)
SAYS_MORE = 6  # words
A_LONG_NO = 5  # words
SURELY_MORE = 0.5  # below it, a no to a gentle question goes on with what was heard before it
NOT_UNDERSTOOD = ("nlu_fallback", "out_of_scope")


def answer_right(talk: Conversation) -> Reply | None:
    """What the person says to "did I get that right?", or taps under a worry; None where it is neither."""
    argument, heard = talk.turn.argument, talk.person.heard.get("label")
    if argument == "who":
        return bubbles([talk.voice.say("hear_worry", "who")], [Chip(title, f"affirm#{ABOUT_WHOM}{bond}") for title, bond in BONDS])
    if argument and argument.startswith(ABOUT_WHOM):
        return _about(talk, Relation(argument.removeprefix(ABOUT_WHOM)))  # type: ignore[arg-type]  # a bond that BONDS names
    asked = talk.person.asked == worries.RIGHT
    if argument == "not_quite" and heard:
        return _not_right(talk, heard)
    if not (asked and heard) or (talk.turn.chosen and argument != "right"):
        return None
    talk.person.asked = None
    if (
        argument == "right"
        or talk.turn.label in ("affirm", "i_dont_know")
        or (YES.match(talk.turn.text) and talk.turn.label.startswith((*WORRIES, "nlu_fallback")))
    ):
        return worries.answer_worry(talk, heard)
    if SAYS_WHAT_IT_IS.match(talk.turn.text) and talk.turn.label in NOT_UNDERSTOOD:
        return _next_likely(talk, heard)
    return _not_right(talk, heard) if talk.turn.label == "deny" else None


def go_on_after_no(talk: Conversation) -> Reply | None:
    """What stands behind the no to a gentle question is heard too: "no, it's more that I'm angry with him"; None where nothing does."""
    likely = _likely(talk) if len(talk.turn.text.split()) >= SAYS_MORE else []
    if not gently.denied_gently(talk) or not (likely or SAYS_WHAT_IT_IS.match(talk.turn.text)):
        return None
    talk.person.asked = None
    thanked = bubbles([talk.voice.say("coaching_rests", "thanked")])
    if likely:
        surely = next((label for label, share in talk.turn.meanings if label in likely and share >= SURELY_MORE), None)
        return thanked.then(worries.answer_worry(talk, surely or talk.person.heard.get("label") or likely[0]))
    chips = [talk.chip("i_statement", "Help me say it"), talk.chip("help", "Something else")]
    return thanked.then(bubbles([talk.voice.say("hear_worry", "tell_me_then")], chips))


def _about(talk: Conversation, relation: Relation) -> Reply:
    talk.take_relation(relation)
    said = bubbles([talk.voice.say("hear_worry", "about")])
    heard = talk.person.heard.get("label")
    return said.then(worries.answer_worry(talk, heard)) if heard else said


def _next_likely(talk: Conversation, heard: str) -> Reply:
    """A no that says what it is, if not clearly ("no, it's more that ..."): the likeliest other worry is taken for it."""
    likely = [label for label in _likely(talk) if label != heard]
    if not likely:
        return _not_right(talk, heard)
    talk.person.heard = {"label": likely[0], "also": likely[1:2], "rejected": [*talk.person.heard.get("rejected", []), heard]}
    return worries.answer_worry(talk, likely[0])


def _likely(talk: Conversation) -> list[str]:
    return [label for label, share in talk.turn.meanings if label.startswith(WORRIES) and share >= worries.ALSO_LIKELY]


def put_right_at_length(talk: Conversation) -> Reply | None:
    """A no of some length to what was heard asks for what fits better: "no, I don't want to cut him off"; None where nothing was heard, or the no is short."""
    heard = talk.person.heard.get("label")
    if heard is None or talk.person.topic != heard or talk.turn.chosen or len(talk.turn.text.split()) < A_LONG_NO:
        return None
    return _not_right(talk, heard)


def _not_right(talk: Conversation, heard: str) -> Reply:
    """Ask what fits better; the next guess of this talk is another one."""
    also = [label for label in talk.person.heard.get("also", []) if label != heard]
    talk.person.heard = {**talk.person.heard, "rejected": [*talk.person.heard.get("rejected", []), heard]}
    talk.person.asked = None
    for exercise in talk.person.exercises:
        exercise.parked = True
    chips = [talk.chip(label) for label in also[:2]]
    return bubbles([talk.voice.say("hear_worry", "not_right")], [*chips, Chip("It's about someone else", "deny#who"), talk.chip("help")])

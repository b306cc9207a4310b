"""When the coach did not understand, or the message is outside of what it knows."""

from __future__ import annotations

import re

from closer.answers import danger
from closer.answers.in_pieces import piece_received, told_of_somebody
from closer.conversation import Conversation
from closer.cues.to_the_coach import orders_the_program
from closer.journey.alike import same_words
from closer.journey.models import UnansweredQuestion
from closer.journey.redaction import redacted
from closer.reply import Reply, bubbles
from closer.safety.screen import named_danger
from closer.taxonomy import OUT_OF_SCOPE, SAFETY_BY_URGENCY

__all__ = ["ask_again", "may_be_kept", "not_my_field"]

LIKELIEST = 3
TEARS = re.compile("[\U0001f622\U0001f62d\U0001f494\U0001f61e\U0001f614\U0001f625\U0001f97a]")
LITTLE_ENGLISH = re.compile(
    r"\b(?:speak|know|write|understand) (?:\w+ ){0,2}?(?:not|no|little|bad|poor)\b(?: \w+){0,2} english\b"
    r"|\b(?:my|for|me) (?:bad |poor |little )?english\b|\benglish (?:is )?(?:\w+ )?(?:not|bad|no|poor|little|small)\b"
    r"|\b(?:speak|know) english (?:not|bad|little)\b",
    re.IGNORECASE,
)
WORTH_A_GUESS = {"i_statement", "validate", "next_step", "where_am_i", "step_done", "skip_step", "wants_human"}
MENU = ("help", "where_am_i", "next_step", "get_support")
NOT_ANSWERED = {OUT_OF_SCOPE, "nlu_fallback"}
AFTER_DANGER = (danger.HOLDS, danger.GENTLY, "misread", "confirm")  # in `Person.asked`: what is said next belongs to a safety answer
A_TRACE = 0.1  # confidence; of a safety label it is too much to keep a text
MOST_KEPT = 20  # questions a person


def ask_again(talk: Conversation) -> Reply:
    """A piece of what was told is received as one; else first a guess with chips, then other words and a menu, then help and people."""
    _keep(talk)
    if talk.turn.kind:
        part = "tears" if TEARS.search(talk.turn.text) and talk.turn.kind == "symbols" else talk.turn.kind
        return bubbles([talk.voice.say("ask_again", part)], [talk.chip(label) for label in ("help", "get_support")])
    if LITTLE_ENGLISH.search(talk.turn.text):
        return bubbles([talk.voice.say("ask_again", "little_english")])
    if piece := piece_received(talk) or (told_of_somebody(talk) if talk.exercise is None else None):
        return piece
    talk.person.misunderstood += 1
    if talk.person.misunderstood == 1:
        guesses = [label for label, _ in talk.turn.meanings if "/" in label or label in WORTH_A_GUESS][:LIKELIEST]
        return bubbles(
            [talk.voice.say("ask_again", "first_time")], [*(talk.chip(label) for label in guesses), talk.chip("deny#none_of_these", "None of these")]
        )
    part = "second_time" if talk.person.misunderstood == 2 else "third_time"
    return bubbles([talk.voice.say("ask_again", part)], [talk.chip(label) for label in MENU])


def not_my_field(talk: Conversation) -> Reply:
    """Say kindly what the coach can do instead."""
    if not orders_the_program(talk.turn.text) and (piece := piece_received(talk) or told_of_somebody(talk)):
        return piece
    _keep(talk)
    return bubbles([talk.voice.say("out_of_scope", "answers")], [talk.chip(label) for label in ("help", "next_step", "get_support")])


def may_be_kept(talk: Conversation) -> bool:
    """Whether this text may be kept for maintainers if it finds no answer: never a word about danger, nor one that an exercise asked for (SAFETY S21)."""
    turn = talk.turn
    ordinary = turn.label in NOT_ANSWERED and not (turn.chosen or turn.kind)
    danger_near = (
        turn.alarmed
        or turn.soft
        or turn.imminent
        or any(label in SAFETY_BY_URGENCY and share >= A_TRACE for label, share in turn.meanings)
        or (talk.person.asked or "").startswith(AFTER_DANGER)
        or talk.voice.state.coaching_rests
        or named_danger(turn.text)
    )
    return ordinary and talk.exercise is None and not danger_near


def _keep(talk: Conversation) -> None:
    """Keep a question redacted, once, and only the latest of a person."""
    question = redacted(talk.turn.text) if talk.may_keep else None
    kept = talk.person.unanswered
    if question and same_words(question) not in {same_words(other.question) for other in kept}:
        talk.person.unanswered = [*kept, UnansweredQuestion(at=talk.now, question=question)][-MOST_KEPT:]

"""When the coach did not understand, or the message is outside of what it knows."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.reply import Reply, bubbles

__all__ = ["ask_again", "not_my_field"]

LIKELIEST = 3
WORTH_A_GUESS = {"i_statement", "validate", "next_step", "where_am_i", "step_done", "skip_step", "wants_human"}
MENU = ("help", "where_am_i", "next_step", "get_support")


def ask_again(talk: Conversation) -> Reply:
    """First a guess with chips, then other words and a menu, then help and people."""
    if talk.turn.kind:
        return bubbles([talk.voice.say("ask_again", talk.turn.kind)], [talk.chip(label) for label in ("help", "get_support")])
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
    return bubbles([talk.voice.say("out_of_scope", "answers")], [talk.chip(label) for label in ("help", "next_step", "get_support")])

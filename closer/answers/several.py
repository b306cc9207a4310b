"""A message that carries several things: both are taken up, or the person chooses which comes first."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.reply import Reply, bubbles

__all__ = ["also_asked", "several"]

ALSO_ASKED = 0.4  # half of it is the clearest clause's own confidence
ALSO_WEIGHS = 0.4
WORRIES = ("roadblock/", "worry/")
GLAD = "worry/good_news"


def several(talk: Conversation) -> Reply | None:
    """Two short answers to two questions, or both worries named with the choice between them; None where one thing is meant.

    A question beside a worry is answered after the worry is: see `also_asked`.
    """
    first = talk.turn.label
    if talk.turn.chosen or not talk.turn.meanings or talk.turn.meanings[0][0] != first:
        return None
    if first in talk.content.questions and (second := _also(talk, ("faq/",), ALSO_ASKED)):
        return bubbles(
            [talk.voice.say(label, "short") for label in (first, second)], [talk.chip(first), talk.chip(second), talk.chip("help", "Something else")]
        )
    if first.startswith(WORRIES) and first != GLAD and (second := _also(talk, WORRIES, ALSO_WEIGHS)):
        return _two_worries(talk, first, second)
    return None


def also_asked(talk: Conversation) -> str | None:
    """The question that stands beside a worry."""
    return None if talk.turn.chosen else _also(talk, ("faq/",), ALSO_ASKED)


def _also(talk: Conversation, families: tuple[str, ...], least: float) -> str | None:
    """The next label of these families that is meant clearly enough, in another clause than the first."""
    others = [label for label, share in talk.turn.meanings[1:3] if label.startswith(families) and share >= least and label != GLAD]
    return others[0] if others else None


def _two_worries(talk: Conversation, first: str, second: str) -> Reply:
    one, other = (_plain_name(talk, label) for label in (first, second))
    talk.person.asked = None
    return bubbles(
        [talk.voice.say("hear_worry", "two", first=one, second=other)],
        [talk.chip(first), talk.chip(second), talk.chip("deny#not_quite", "Not quite"), talk.chip("help", "Something else")],
    )


def _plain_name(talk: Conversation, label: str) -> str:
    topic = talk.content.roadblocks.get(label) or talk.content.worries[label]
    return topic.plain_name

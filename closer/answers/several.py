"""A message that carries several things: both are taken up, or the person chooses which comes first."""

from __future__ import annotations

import re

from closer.conversation import Conversation
from closer.reply import Reply, bubbles
from closer.taxonomy import GOOD_NEWS, HOW_IT_FEELS, WORRIES

__all__ = ["also_asked", "several"]

ALSO_MEANT = 0.4  # half of it is the clearest clause's own confidence
ALSO_WEIGHS = 0.45
A_STORY, ALSO_WEIGHS_IN_A_STORY = 60, 0.55  # words; there almost any worry is met by some sentence, so the whole must say it too
SURELY_ONE_SUBJECT = 0.9  # where the whole message says so surely, a clause that could be read otherwise is no second subject
TWO_QUESTIONS = re.compile(r"\?.*\?|\b(?:and|also|plus)\b", re.IGNORECASE | re.DOTALL)
HOLDS_A_QUESTION = re.compile(
    r"\?|(?:^|[.,;!] |\b(?:and|but|so|or) )(?:what|why|how|is|are|can|does|do|should|could|would|when|which)\b \w+"
    r"|\b(?:wonder|tell me|want to know|know) (?:if|whether|what|how|why)\b",
    re.IGNORECASE,
)


def several(talk: Conversation) -> Reply | None:
    """Two short answers to two questions, or both worries named with the choice between them; None where one thing is meant, or a gentle question follows.

    A question beside a worry is answered after the worry is: see `also_asked`.
    """
    first = talk.turn.label
    if talk.turn.chosen or not talk.turn.meanings or talk.turn.meanings[0][0] != first:
        return None
    if first in talk.content.questions and TWO_QUESTIONS.search(talk.turn.text) and (second := _also(talk, ("faq/",), ALSO_MEANT)):
        return bubbles(
            [talk.voice.say(label, "short") for label in (first, second)], [talk.chip(first), talk.chip(second), talk.chip("help", "Something else")]
        )
    if first in talk.content.questions and (worry := _also(talk, WORRIES, ALSO_WEIGHS)):
        return _worry_and_question(talk, worry, first)
    if (
        first.startswith(WORRIES)
        and first != GOOD_NEWS
        and not talk.asks_gently
        and talk.turn.meanings[0][1] < SURELY_ONE_SUBJECT
        and (second := _also(talk, WORRIES, _least(talk)))
        and not (first.startswith("roadblock/") and second in HOW_IT_FEELS)
    ):
        return _two_worries(talk, first, second)
    return None


def _least(talk: Conversation) -> float:
    return ALSO_WEIGHS_IN_A_STORY if len(talk.turn.text.split()) > A_STORY else ALSO_WEIGHS


def also_asked(talk: Conversation) -> str | None:
    """The question that stands beside a worry; nothing where nothing is asked."""
    return None if talk.turn.chosen or not HOLDS_A_QUESTION.search(talk.turn.text) else _also(talk, ("faq/",), ALSO_MEANT)


def _also(talk: Conversation, families: tuple[str, ...], least: float) -> str | None:
    """The next label of these families that is meant clearly enough."""
    others = [label for label, share in talk.turn.meanings[1:3] if label.startswith(families) and share >= least and label != GOOD_NEWS]
    return others[0] if others else None


def _two_worries(talk: Conversation, first: str, second: str) -> Reply:
    one, other = (_plain_name(talk, label) for label in (first, second))
    talk.person.asked = None
    return bubbles(
        [talk.voice.say("hear_worry", "two", first=one, second=other)],
        [talk.chip(first), talk.chip(second), talk.chip("deny#not_quite", "Not quite"), talk.chip("help", "Something else")],
    )


def _worry_and_question(talk: Conversation, worry: str, question: str) -> Reply:
    """The worry is heard first, then the question gets its short answer; before a gentle question nothing is given to do."""
    if talk.asks_gently:
        talk.person.topic = worry
        return bubbles([talk.voice.say(worry, "heard"), talk.voice.say(question, "short")])
    today = talk.voice.say("hear_worry", "today", today=talk.voice.say(worry, "today").text)
    return bubbles(
        [talk.voice.say(worry, "heard"), today, talk.voice.say(question, "short")],
        [talk.chip(worry), talk.chip(question), talk.chip("deny#not_quite", "Not quite"), talk.chip("help", "Something else")],
    )


def _plain_name(talk: Conversation, label: str) -> str:
    topic = talk.content.roadblocks.get(label) or talk.content.worries[label]
    return topic.plain_name

"""A message that carries several things: both are taken up, or the person chooses which comes first."""

from __future__ import annotations

import re

from closer.conversation import Conversation
from closer.cues.given_away import given_away_in
from closer.cues.signs import borne_out_in
from closer.language.mirror import is_story, mirror, mirror_story
from closer.reply import Reply, bubbles
from closer.safety.screen import named_danger
from closer.taxonomy import GOOD_NEWS, HOW_IT_FEELS, LOSS, WORRIES

__all__ = ["WHICH_FIRST", "also_asked", "plain_name", "several"]

ALSO_MEANT = 0.4  # half of it is the clearest clause's own confidence
ALSO_WEIGHS = 0.45
A_STORY, ALSO_WEIGHS_IN_A_STORY = 60, 0.55  # words; there almost any worry is met by some sentence, so the whole must say it too
WHICH_FIRST = "which_first"  # asked which of two worries to take first; they stand in `Person.heard`
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
        and not _one_subject(first, second)
        and not (given_away_in(talk.turn.text) or (talk.voice.unborn and first == LOSS))  # the house or the baby that is gone is one sorrow
    ):
        return _two_worries(talk, first, second)
    return None


def _least(talk: Conversation) -> float:
    return ALSO_WEIGHS_IN_A_STORY if len(talk.turn.text.split()) > A_STORY else ALSO_WEIGHS


def _one_subject(first: str, second: str) -> bool:
    """Whether one is what stands between two people, and the other how that feels."""
    return (first.startswith("roadblock/") and second in HOW_IT_FEELS) or (second.startswith("roadblock/") and first in HOW_IT_FEELS)


def also_asked(talk: Conversation) -> str | None:
    """The question that stands beside a worry; nothing where nothing is asked."""
    return None if talk.turn.chosen or not HOLDS_A_QUESTION.search(talk.turn.text) else _also(talk, ("faq/",), ALSO_MEANT)


def _also(talk: Conversation, families: tuple[str, ...], least: float) -> str | None:
    """The next label of these families that is meant clearly enough."""
    also = [label for label, share in talk.turn.meanings[1:3] if label.startswith(families) and share >= least and label != GOOD_NEWS]
    others = [label for label in also if borne_out_in(label, talk.turn.text)]
    return others[0] if others else None


def _two_worries(talk: Conversation, first: str, second: str) -> Reply:
    """Both worries named and left to choose from, after what was told is said back."""
    one, other = (plain_name(talk, label) for label in (first, second))
    talk.person.asked, talk.person.topic = WHICH_FIRST, first
    talk.person.heard = {"label": first, "also": [second]}
    tell_back = mirror_story if is_story(talk.turn.text) else mirror
    told = tell_back(talk.turn.text, named_danger)
    said_back = [talk.voice.words(first, told)] if told else []
    return bubbles(
        [*said_back, talk.voice.say("hear_worry", "two", first=one, second=other)],
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


def plain_name(talk: Conversation, label: str) -> str:
    """What a worry is called in a sentence."""
    topic = talk.content.roadblocks.get(label) or talk.content.worries[label]
    return topic.plain_name

"""Who is in a hurry gets one line: the small thing that goes with what was told."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.conversation import Conversation
from closer.cues.hurry import besides_hurry, only_in_a_hurry
from closer.cues.missed import missed_in
from closer.cues.signs import borne_out_in
from closer.exercises import i_statement
from closer.language.mirror import mirror
from closer.reply import Reply, bubbles
from closer.safety.screen import named_danger
from closer.taxonomy import GOOD_NEWS, WORRIES
from closer.weighing import WORN_THIN

__all__ = ["in_brief", "told_in_brief"]

FEWEST_TOLD = 3  # words
BARE = re.compile(r"^(?:husband|wife|hubby|gf|bf|girlfriend|boyfriend|partner|son|daughter|sister|brother|mum|mom|dad|friend|flatmate)\b", re.IGNORECASE)
WHAT_TO_SAY = re.compile(r"\bwhat (?:do|can|could|should|shall) i (?:even )?(?:say|text|write|tell|send)\b[^.!?]{0,25}\W*$", re.IGNORECASE)
NO_SENTENCE = re.compile(  # "gf mad bc i was late" has no verb that could be said back
    r"(?:gf|bf|wife|husband|hubby|girlfriend|boyfriend|partner|son|daughter|sister|brother|friend|mum|mom|dad)"
    r" (?:so |very |really |super |still )*(?:mad|angry|upset|sad|silent|cold|pissed|furious|hurt|away|gone)\b",
    re.IGNORECASE,
)


def in_brief(talk: Conversation) -> Reply | None:
    """One line for what was told before, or the question for it; None where nobody asks for few words alone."""
    turn, topic = talk.turn, talk.person.topic or ""
    if turn.chosen or turn.soft or not only_in_a_hurry(turn.text):
        return None
    if topic.startswith(WORRIES):
        return _line(talk, topic, None)
    if topic in talk.content.steps:
        return bubbles([talk.voice.say(topic, "practice")], [talk.chip("step_done", "I did it"), talk.chip("help", "Something else")])
    return bubbles([talk.voice.say("ask_again", "in_a_hurry")])


def told_in_brief(talk: Conversation, label: str) -> Reply | None:
    """A worry that is told in a hurry is answered in one line; None where nobody hurries, or a gentle question follows.

    Of a death, a parting or a rival no line speaks that the words don't bear out.
    """
    told = besides_hurry(talk.turn.text)
    if told is None or talk.asks_gently or talk.turn.chosen or label == GOOD_NEWS:
        return None
    if (asked := WHAT_TO_SAY.search(told)) and (worded := _in_words(talk, told[: asked.start()].strip(" ,.;:-"))):
        return worded
    if not (borne_out_in(label, told) or missed_in(told)):
        label = WORN_THIN
    talk.person.topic = label
    return _line(talk, label, None if NO_SENTENCE.match(told) else mirror(BARE.sub(r"my \g<0>", told), named_danger, FEWEST_TOLD))


def _in_words(talk: Conversation, told: str) -> Reply | None:
    """The sentence for what was told, where it is asked for in the same breath: "husband forgot our anniversary. what do I text"."""
    words, told = talk.phrasing(), BARE.sub(r"my \g<0>", told)
    if words is None or talk.turn.alarmed or talk.turn.soft or words.rephrase(told, talk.turn.endangered).output is None:
        return None
    talk.person.topic = WORN_THIN
    talk.turn = replace(talk.turn, text=told, label=i_statement.NAME)
    return i_statement.begin(talk)


def _line(talk: Conversation, label: str, said_back: str | None) -> Reply:
    told = [talk.voice.words(label, said_back)] if said_back else []
    chips = [talk.chip("i_statement", "Help me say it"), talk.chip(label, "The longer version"), talk.chip("help", "Something else")]
    return bubbles([*told, talk.voice.say(label, "today")], chips)

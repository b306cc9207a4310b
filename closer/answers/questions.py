"""Answers to questions about emotional closeness."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.reply import Reply, bubbles

__all__ = ["answer_question"]

MORE = "more"


def answer_question(talk: Conversation) -> Reply:
    """A short answer in turn, with what to ask next; a tapped "Tell me more" goes deeper."""
    question = talk.content.questions[talk.turn.label]
    talk.person.topic = question.label
    part = MORE if talk.turn.argument == MORE else "answers"
    chips = [talk.chip(label) for label in question.see_also]
    if part != MORE:
        chips.insert(0, talk.chip(f"{question.label}#{MORE}", "Tell me more"))
    return bubbles([talk.voice.say(question.label, part)], chips)

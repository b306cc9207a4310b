"""Tools that are not steps: check-in, reminder, export, forgetting, validating replies, help."""

from __future__ import annotations

import json
import re
from datetime import timedelta

from closer.answers import steps
from closer.conversation import Conversation
from closer.exercises import check_in, i_statement
from closer.journey.export import everything, readable
from closer.journey.models import Reminder
from closer.reply import Chip, Reply, bubbles

__all__ = ["use_tool"]

LATER = {"tomorrow": 1, "in_three_days": 3, "next_week": 7}
A_DAY = re.compile(
    r"\b(?:tomorrow|tonight|later|next (?:week|month|time)|in (?:a|an|two|three|four|five|\d+) (?:hours?|days?|weeks?)|weekend|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?!.*\bagain\b)",
    re.IGNORECASE,
)
PIECE = 380  # characters of a readable export in one bubble


def use_tool(talk: Conversation) -> Reply:
    """Run the tool that the label names."""
    tools = {
        "i_statement": i_statement.begin,
        "validate": _validate,
        "check_in": check_in.begin,
        "remind_me": _remind_me,
        "export_my_data": _export,
        "forget_me": _forget_me,
        "help": _help,
    }
    return tools[talk.turn.label](talk)


def _help(talk: Conversation) -> Reply:
    return bubbles(
        [talk.voice.say("help", "can_do"), talk.voice.say("help", "try")],
        [talk.chip(label) for label in ("next_step", "where_am_i", "i_statement", "get_support")],
    )


def _validate(talk: Conversation) -> Reply:
    return bubbles(
        [talk.voice.say("validate", "example"), talk.voice.say("validate", "how_not")],
        [talk.chip("step/empathy_validation"), talk.chip("faq/component_empathy"), talk.chip("next_step")],
    )


def _remind_me(talk: Conversation) -> Reply:
    """Say a step again, or bring something up on a later day."""
    days = LATER.get(talk.turn.argument or "")
    if days is None and not talk.turn.chosen and not A_DAY.search(talk.turn.text):
        return steps.say_again(talk)
    if days is None:
        return bubbles([talk.voice.say("remind_me", "when")], [Chip(key.replace("_", " ").capitalize(), f"remind_me#{key}") for key in LATER])
    talk.person.reminders = [reminder for reminder in talk.person.reminders if reminder.brought_up_at]
    talk.person.reminders.append(Reminder(due_at=talk.now + timedelta(days=days)))
    return bubbles([talk.voice.say("remind_me", "set")], [talk.chip("next_step"), talk.chip("where_am_i")])


def _export(talk: Conversation) -> Reply:
    """Everything as readable text, then as JSON."""
    known = everything(talk.person)
    text = f"{readable(known)}\n\n{json.dumps(known, ensure_ascii=False)}"
    intro = talk.voice.say("export_my_data", "here")
    pieces = [talk.voice.words("export_my_data", text[at : at + PIECE]) for at in range(0, len(text), PIECE)]
    return bubbles([intro], ()).then(Reply(tuple(bubble for piece in pieces for bubble in bubbles([piece]).bubbles)))


def _forget_me(talk: Conversation) -> Reply:
    if talk.turn.argument == "yes":
        return Reply(bubbles([talk.voice.say("forget_me", "done")]).bubbles, forget=True)
    return bubbles([talk.voice.say("forget_me", "sure")], [Chip("Yes, delete everything", "forget_me#yes"), Chip("No, keep it", "deny#keep")])

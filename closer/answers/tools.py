"""Tools that are not steps: check-in, reminder, export, forgetting, validating replies, help."""

from __future__ import annotations

import json
import re
import textwrap
from datetime import timedelta

from closer.answers import steps
from closer.content import LONGEST_BUBBLE, words_in
from closer.conversation import Conversation
from closer.exercises import check_in, i_statement, listening, replies
from closer.journey.export import everything, readable
from closer.journey.models import Reminder
from closer.language.days import days_until
from closer.reply import Bubble, Chip, Reply, bubbles

__all__ = ["KEEP", "SURE", "forget_me", "kept", "use_tool"]

LATER = {"tomorrow": 1, "in_three_days": 3, "next_week": 7}
NAMES_A_TIME = re.compile(r"\b(?:tonight|later|(?:an|some )?other (?:time|day)|next (?:month|time)|hours?|weekend|nudge|ping)\b", re.IGNORECASE)
SURE, KEEP = "yes", "keep"
PIECE = 380  # characters of a readable export in one bubble


def use_tool(talk: Conversation) -> Reply:
    """Run the tool that the label names."""
    tools = {
        "i_statement": i_statement.begin,
        "validate": replies.begin,
        "check_in": check_in.begin,
        "remind_me": _remind_me,
        "export_my_data": _export,
        "forget_me": forget_me,
        "help": _help,
    }
    return tools[talk.turn.label](talk)


def _help(talk: Conversation) -> Reply:
    return bubbles(
        [talk.voice.say("help", "can_do"), talk.voice.say("help", "try")],
        [*(talk.chip(label) for label in ("next_step", "where_am_i", "i_statement")), listening.PRACTICE, talk.chip("get_support")],
    )


def _remind_me(talk: Conversation) -> Reply:
    """Say a step again, or bring something up on a later day."""
    days = LATER.get(talk.turn.argument or "")
    if days is None and not talk.turn.chosen:
        days = days_until(talk.turn.text, talk.now)
        if days is None and not NAMES_A_TIME.search(talk.turn.text):
            return steps.by_number(talk) or steps.say_again(talk)
    if days is None:
        return bubbles([talk.voice.say("remind_me", "when")], [Chip(key.replace("_", " ").capitalize(), f"remind_me#{key}") for key in LATER])
    talk.person.reminders = [reminder for reminder in talk.person.reminders if reminder.brought_up_at]
    talk.person.reminders.append(Reminder(due_at=talk.now + timedelta(days=days)))
    return bubbles([talk.voice.say("remind_me", "set")], [talk.chip("next_step"), talk.chip("where_am_i")])


def _export(talk: Conversation) -> Reply:
    """Everything as readable text, then as JSON, in bubbles that can be read."""
    known = everything(talk.person)
    written = textwrap.wrap(json.dumps(known, ensure_ascii=False), PIECE, break_on_hyphens=False)
    pieces = [talk.voice.words("export_my_data", piece) for piece in [*_pages(readable(known)), *written]]
    intro = bubbles([talk.voice.say("export_my_data", "here")])
    return intro.then(Reply(tuple(Bubble((piece,)) for piece in pieces)))


def _pages(text: str) -> list[str]:
    """Whole lines, as many as fit into a bubble."""
    pages = [""]
    for line in text.splitlines():
        if words_in(f"{pages[-1]} {line}") > LONGEST_BUBBLE:
            pages.append("")
        pages[-1] += f"{line}\n"
    return [page.rstrip() for page in pages]


def forget_me(talk: Conversation) -> Reply:
    """Ask once, then delete everything."""
    if talk.turn.argument == SURE or (talk.turn.label == "affirm" and talk.person.asked == f"forget_me#{SURE}"):
        return Reply(bubbles([talk.voice.say("forget_me", "done")]).bubbles, forget=True)
    talk.person.asked = f"forget_me#{SURE}"
    return bubbles([talk.voice.say("forget_me", "sure")], [Chip("Yes, delete everything", f"forget_me#{SURE}"), Chip("No, keep it", f"deny#{KEEP}")])


def kept(talk: Conversation) -> Reply:
    """Nothing is deleted after all."""
    talk.person.asked = None
    return bubbles([talk.voice.say("forget_me", "kept")], [talk.chip("next_step"), talk.chip("help")])

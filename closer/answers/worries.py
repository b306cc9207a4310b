"""A worry is heard, named, matched with a strategy and a step, and ends in one small thing for today."""

from __future__ import annotations

from closer.content import Roadblock
from closer.conversation import Conversation
from closer.exercises import other_view
from closer.language.mirror import mirror
from closer.reply import Chip, Reply, bubbles

__all__ = ["hear_worry"]

ALSO_LIKELY = 0.2


def hear_worry(talk: Conversation) -> Reply:
    """Answer a roadblock or another worry; the first worry also asks how it looks from the other side (SAFETY S19)."""
    label = talk.turn.label
    entry = talk.content.entries[label]
    parts = [talk.voice.words(label, reflected)] if (reflected := mirror(talk.turn.text)) and not talk.turn.chosen else []
    parts.append(talk.voice.say(label, "heard"))
    if isinstance(entry, Roadblock):
        parts.append(talk.voice.say("hear_worry", "named", plain_name=entry.plain_name, strategy=entry.strategy.title))
        parts.append(talk.voice.say(label, "advice"))
        step: str | None = entry.steps[talk.person.worries_heard % len(entry.steps)]
    else:
        parts.append(talk.voice.say(label, "honest"))
        step = talk.content.worries[label].step
    if step:
        parts.append(talk.voice.say("hear_worry", "step", step=talk.content.title(step)))
    today = talk.voice.say("hear_worry", "today", today=talk.voice.say(label, "today").text)
    parts.append(today)
    talk.person.worries_heard += 1
    talk.person.asked = step
    if isinstance(entry, Roadblock) or talk.content.worries[label].two_sided:
        parts += other_view.begin(talk)
    return bubbles(parts, _chips(talk, step))


def _chips(talk: Conversation, step: str | None) -> list[Chip]:
    chips = [talk.chip(step)] if step else []
    others = (label for label, share in talk.turn.meanings if share >= ALSO_LIKELY and label != talk.turn.label and label in talk.content.roadblocks)
    chips += [talk.chip(label) for label in others][:1]
    return [*chips, talk.chip("deny#not_quite", "Not quite"), talk.chip("help", "Something else")]

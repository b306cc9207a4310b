"""A worry is heard, named, matched with a strategy and a step, and ends in one small thing for today."""

from __future__ import annotations

from closer.answers.several import also_asked
from closer.content import Roadblock
from closer.conversation import Conversation
from closer.exercises import other_view
from closer.language.mirror import mirror
from closer.reply import Chip, Reply, bubbles

__all__ = ["hear_worry"]

ALSO_LIKELY = 0.2
MORE = "more"


def hear_worry(talk: Conversation) -> Reply:
    """Answer a roadblock or another worry; the first worry also asks how it looks from the other side (SAFETY S19)."""
    label = talk.turn.label
    entry = talk.content.entries[label]
    if talk.turn.argument == MORE:
        return bubbles([talk.voice.say(label, "advice")], [talk.chip(step) for step in talk.content.roadblocks[label].steps])
    parts = [talk.voice.words(label, reflected)] if (reflected := mirror(talk.turn.text)) and not talk.turn.chosen else []
    parts.append(talk.voice.say(label, "heard"))
    if isinstance(entry, Roadblock):
        parts.append(talk.voice.say("hear_worry", "named", plain_name=entry.plain_name, strategy=entry.strategy.title))
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
    if question := also_asked(talk):
        parts.append(talk.voice.say(question, "short"))
    elif isinstance(entry, Roadblock) or talk.content.worries[label].two_sided:
        parts += other_view.begin(talk)
    return bubbles(parts, _chips(talk, step))


def _chips(talk: Conversation, step: str | None) -> list[Chip]:
    label = talk.turn.label
    chips = [talk.chip(step)] if step else []
    if label in talk.content.roadblocks:
        chips.append(talk.chip(f"{label}#{MORE}", "Tell me more"))
    others = (other for other, share in talk.turn.meanings if share >= ALSO_LIKELY and other != label and other in talk.content.roadblocks)
    chips += [talk.chip(other) for other in others][:1]
    return [*chips, talk.chip("deny#not_quite", "Not quite"), talk.chip("help", "Something else")]

"""A small everyday annoyance gets one concrete thing to say at once, in the exercise where it can be made softer or plainer."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.cues.everyday import everyday_in
from closer.cues.left_undone import left_undone_by_them_in
from closer.exercises import i_statement
from closer.language.mirror import mirror
from closer.reply import Reply, bubbles
from closer.safety.screen import named_danger
from closer.taxonomy import HOW_IT_FEELS, OUT_OF_SCOPE, WORRIES

__all__ = ["said_at_once"]

HEARD_AS = (
    "worry/boundaries",
    "worry/low_mood",
    "roadblock/poor_communication",
    "roadblock/lack_of_time",
    "roadblock/unrealistic_expectations",
    "nlu_fallback",
    OUT_OF_SCOPE,
)
WORN_THIN, FEWEST_TOLD = "roadblock/poor_communication", 3  # words
HURT_SOMEBODY = "harm_to_others:first"  # who did is never helped to reach them (SAFETY S14)


def said_at_once(talk: Conversation) -> Reply | None:
    """The sentence for what annoys; None where more is told, no sentence can be made of it, or danger may be near."""
    turn, words = talk.turn, talk.phrasing()
    if turn.chosen or turn.soft or turn.alarmed or turn.kind or HURT_SOMEBODY in talk.voice.said or turn.label not in HEARD_AS:
        return None
    if not everyday_in(turn.text) or left_undone_by_them_in(turn.text) or words is None or words.rephrase(turn.text).output is None:
        return None
    label = turn.label if turn.label.startswith(WORRIES) and turn.label not in HOW_IT_FEELS else WORN_THIN
    talk.person.topic, talk.person.heard = label, {"label": label, "also": [], "told": turn.text}
    talk.person.worries_heard += 1
    told = mirror(turn.text, named_danger, FEWEST_TOLD)
    heard = [talk.voice.words(label, told)] if told else []
    return bubbles([*heard, talk.voice.say("hear_worry", "everyday")]).then(i_statement.begin(talk))

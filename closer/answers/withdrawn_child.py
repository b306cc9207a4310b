"""What a withdrawn child means: somebody besides a parent may be needed, and a yes to worry is not yet one to harm."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.cues.silent import withdrawn_child_in
from closer.safety.circumstance import AGE
from closer.taxonomy import GROWN_UP

__all__ = ["may_need_somebody", "told_by_a_grown_up", "yes_is_no_harm"]

MINOR, WORN_THIN = "minor_at_risk", "roadblock/poor_communication"


def told_by_a_grown_up(talk: Conversation) -> bool:
    """Whether a hint of a child in danger is a grown-up's worry about one who shuts itself in."""
    text = talk.turn.text
    return MINOR in talk.turn.soft and withdrawn_child_in(text) and not AGE.search(text)


def may_need_somebody(talk: Conversation, label: str) -> bool:
    """Whether a parent tells of a child that has gone silent, for whom somebody besides the two may be needed."""
    return label == WORN_THIN and talk.voice.silent and (talk.voice.relation.bond == "child" or talk.voice.circumstance == GROWN_UP)


def yes_is_no_harm(talk: Conversation, label: str) -> bool:
    """Whether a gentle question was about a child that shuts itself in: a yes to worry is not yet one to harm."""
    return label == MINOR and talk.voice.circumstance == GROWN_UP and talk.voice.silent

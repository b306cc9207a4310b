"""A baby lost before it was born: nobody is asked what it was like, and who waited for it too is there to be spoken with."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.cues.changed import is_gone_in
from closer.cues.unborn import unborn_in
from closer.language.relations import Relation, relation_in

__all__ = ["UNBORN", "notice_unborn"]

UNBORN = "unborn:"  # in `Person.said`


def notice_unborn(talk: Conversation) -> None:
    """Take up that a baby was lost before it was born: it holds until somebody else is said to have died."""
    relation = relation_in(talk.turn.text)
    if unborn_in(talk.turn.text):
        talk.voice.said = talk.voice.said | {UNBORN: 1}
        if talk.voice.relation.bond == "child":
            talk.take_relation(Relation())  # "our son was stillborn": nobody is sent to him
    elif is_gone_in(talk.turn.text) and relation is not None and relation.bond != "child":
        talk.voice.said = {key: count for key, count in talk.voice.said.items() if key != UNBORN}
    talk.voice.unborn = UNBORN in talk.voice.said

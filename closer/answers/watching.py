"""The coach helps nobody to watch another, and asks what the worry behind it is (SAFETY S14)."""

from __future__ import annotations

import re

from closer.conversation import Conversation
from closer.cues.watching import wants_to_watch
from closer.exercises import stay_with
from closer.language.relations import Relation
from closer.reply import Reply, bubbles

__all__ = ["leave_unwatched"]

JEALOUS = "worry/trust_and_jealousy"
A_CHILDS = re.compile(r"\b(?:my|our) (?:\w+ ){0,2}(?:son|daughter|kid|child|boy|teen(?:ager)?)(?:'?s)?\b", re.IGNORECASE)
HURT_SOMEBODY = "harm_to_others:first"  # who did is not led back to the other in any way


def leave_unwatched(talk: Conversation) -> Reply | None:
    """Say so kindly, and ask what was seen and feared; None where nobody is to be watched. Before a gentle question nothing else is asked."""
    if talk.turn.chosen or not wants_to_watch(talk.turn.text):
        return None
    if HURT_SOMEBODY in talk.voice.said:
        return bubbles([talk.voice.say("watching", "leave_them_alone")], [talk.chip("get_support"), talk.chip("help", "Something else")])
    if A_CHILDS.search(talk.turn.text):
        talk.take_relation(Relation("child"))
    talk.person.asked, talk.person.topic = None, JEALOUS
    said = [talk.voice.say("watching", "not_in_secret")]
    if talk.asks_gently:
        return bubbles(said)
    if talk.voice.relation.bond == "child":
        talk.person.topic = None
        return bubbles([*said, talk.voice.say("watching", "ask_parent")], [talk.chip("i_statement", "Help me say it"), talk.chip("help", "Something else")])
    chips = [talk.chip(JEALOUS), talk.chip("i_statement", "Help me say it"), talk.chip("help", "Something else")]
    return bubbles([*said, *stay_with.begin(talk, JEALOUS)], chips)

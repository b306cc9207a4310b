"""What somebody wishes that another would do is put into words that can be said to them."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.conversation import Conversation
from closer.cues.wished import left_undone_in
from closer.exercises import i_statement
from closer.reply import Reply, bubbles

__all__ = ["put_into_words"]

TO_YOU = re.compile(r"\byou\b", re.IGNORECASE)  # said to the coach, or to the other in a sentence of one's own
NOT_OF_ANOTHER = {"worry/loss", "worry/break_up", "worry/stay_or_go"}  # "I want my mum to sit here again" asks nobody for anything


def put_into_words(talk: Conversation) -> Reply | None:
    """The wish as an "I" statement, in the exercise for it; None where nothing is wished of another, or danger may be near."""
    turn, words = talk.turn, talk.phrasing()
    if turn.chosen or turn.alarmed or turn.soft or talk.voice.state.coaching_rests or words is None:
        return None
    if turn.label.startswith("faq/") or {turn.label, talk.person.topic} & NOT_OF_ANOTHER:
        return None
    undone = None if TO_YOU.search(turn.text) else left_undone_in(turn.text)
    rewrite = words.rephrase(undone) if undone else None
    if undone is None or rewrite is None or rewrite.output is None:
        return None
    said = bubbles([talk.voice.say("say_that", "wish")])
    talk.turn = replace(turn, text=undone, label=i_statement.NAME)
    return said.then(i_statement.begin(talk, wish=undone.partition(" not ")[2]))

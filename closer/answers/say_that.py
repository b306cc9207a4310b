"""Who asks "how do I say that?" with nothing open wants words for what they have just told."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.conversation import Conversation
from closer.exercises import i_statement
from closer.reply import Reply

__all__ = ["say_that"]

SAY = r"(?:say|put|word|phrase|tell|bring up)"
SAY_THAT = re.compile(
    r"^(?:(?:and|ok(?:ay)?|but|so|yes|yeah|well|right|fine|hm+|great|good)\b[, ]*)*"
    rf"(?:how (?:do|can|could|should|would|might|shall) (?:i|we) (?:\w+ )?{SAY}|(?:please |can you |could you )*help me (?:to )?{SAY})"
    r"(?: (?:him|her|them|my \w+))?(?: (?:that|this|it))?(?: (?:to|with) (?:him|her|them|my \w+))?"
    r"(?: (?:nicely|kindly|gently|better|then|please|aloud|out loud))*\W*$",
    re.IGNORECASE,
)


def say_that(talk: Conversation) -> Reply | None:
    """Words for what was said just before, in the exercise for it; None where nothing was, or nothing can be made of it."""
    before, words = talk.turn.before, talk.phrasing() if SAY_THAT.match(talk.turn.text.strip()) else None
    if before is None or words is None or talk.turn.chosen or talk.asks_gently or talk.turn.alarmed:
        return None
    rewrite = words.rephrase(before)
    if rewrite.output is None and rewrite.ask is None:
        return None
    talk.turn = replace(talk.turn, text=before, label=i_statement.NAME)
    return i_statement.begin(talk)

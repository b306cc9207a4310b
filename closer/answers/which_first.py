"""What is said to "which shall we take first?": the second, both, yes or no idea; nobody who told of two worries is left with a choice they can't make."""

from __future__ import annotations

from closer.answers import worries
from closer.answers.several import WHICH_FIRST, plain_name
from closer.conversation import Conversation
from closer.cues.either import Choice, choice_in
from closer.reply import Reply, bubbles

__all__ = ["answer_which"]

LEADS_ON: dict[Choice, str] = {"both": "both_count", "either": "begin_with"}
A_SHORT_ANSWER = 4  # words
NO_CHOICE = {"affirm", "i_dont_know", "i_dont_understand"}


def answer_which(talk: Conversation) -> Reply | None:
    """Begin with one of two worries where the person leaves it open; None where nothing was to be chosen, or something else is said."""
    turn, heard = talk.turn, talk.person.heard
    if talk.person.asked != WHICH_FIRST:
        return None
    talk.person.asked = None
    choice = choice_in(turn.text) or ("either" if turn.label in NO_CHOICE and len(turn.text.split()) <= A_SHORT_ANSWER else None)
    if turn.chosen or choice is None or not (heard.get("label") and heard.get("also")):
        return None
    if choice not in LEADS_ON:
        return worries.answer_worry(talk, heard["also"][0] if choice == "second" else heard["label"])
    said = talk.voice.say("hear_worry", LEADS_ON[choice], plain_name=plain_name(talk, heard["label"]))
    return bubbles([said]).then(worries.answer_worry(talk, heard["label"]))

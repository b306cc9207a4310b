"""What is told where a line to somebody is looked for, and is no draft of it: one's own deed, a feeling, a protest, giving up."""

from __future__ import annotations

import re

from closer.conversation import Conversation
from closer.cues.own_wrong import own_wrong_in, regrets_in, tells_no_more_in
from closer.cues.protest import protest_in
from closer.exercises.flow import close
from closer.exercises.reply_lines import NAME, sorry_for
from closer.journey.models import OpenExercise
from closer.reply import Reply, bubbles

__all__ = ["does_not_speak_in", "take_what_is_told"]

GIVES_UP = {"whatever", "forget it", "doesn't matter", "no matter", "pff", "meh", "i don't care"}
SPOKEN_OF, TO_THEM = re.compile(r"\b(?:him|her|them|my \w+)\b", re.IGNORECASE), re.compile(r"\byou(?:r|rs)?\b", re.IGNORECASE)
SAYS_SORRY = re.compile(r"\b(?:sorry|apolog\w+)\b", re.IGNORECASE)
DOES_NOT_SPEAK = re.compile(
    r"\b(?:when|if|while|after|whenever) (?:he|she|they|my \w+) (?:just |only |always )?(?:slams?|shrugs?|walks? (?:off|out|away)|leaves?|rolls?|hides?"
    r"|ignores?|turns?|cries|cry|sulks?|looks? away|goes quiet|shuts?|stares?|says? nothing|does(?:n'?t| not)|won'?t)\b",
    re.IGNORECASE,
)
SOMETHING_ELSE = "Something else"
HURT_SOMEBODY = "harm_to_others:first"  # who did is never helped to reach them (SAFETY S14)


def take_what_is_told(talk: Conversation, exercise: OpenExercise) -> Reply | None:
    """The answer to what is said to the coach instead of a draft; None where it may be one.

    Args:
        talk: the turn and its person.
        exercise: the look for a reply that is open.

    """
    text = talk.turn.text.strip()
    if talk.asks_gently and exercise.state.get("deed") and not TO_THEM.search(text):
        close(talk, exercise)  # "she is scared of me": the gentle question is all that is said
        return Reply()
    if (deed := _own_deed(talk)) and "?" not in text:
        return sorry_for(talk, deed)
    if protest_in(text) == "blame":
        return bubbles([talk.voice.say("ask_again", "protest_blame")], [talk.chip("i_statement"), talk.chip("help", SOMETHING_ELSE)])
    if "words" not in exercise.state and text.strip(" .!").lower() in GIVES_UP:
        close(talk, exercise)
        return bubbles([talk.voice.say(NAME, "no_words")], [talk.chip("i_statement"), talk.chip("help", SOMETHING_ELSE)])
    if exercise.state.get("deed") and regrets_in(text) and not (SAYS_SORRY.search(text) or TO_THEM.search(text)):
        return bubbles([talk.voice.say(NAME, "feels_bad")], [talk.chip("help", SOMETHING_ELSE)])
    return None


def does_not_speak_in(text: str) -> bool:
    """Whether it is told what the other does instead of speaking: "when he slams the door".

    Args:
        text: the message.

    """
    return bool(DOES_NOT_SPEAK.search(text))


def _own_deed(talk: Conversation) -> str | None:
    """What the person tells that they did: "i shouted at him this morning" is said of them, and not to them."""
    turn = talk.turn
    may_be = not (turn.chosen or turn.soft or turn.alarmed or HURT_SOMEBODY in talk.voice.said)
    told = may_be and SPOKEN_OF.search(turn.text) and not TO_THEM.search(turn.text)
    return own_wrong_in(turn.text) if told and (tells_no_more_in(turn.text) or regrets_in(turn.text)) else None

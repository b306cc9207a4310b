"""A word for a feeling, and the need behind it: what step one of the guide asks for, in two short turns.

The state holds `feeling` once there is a word for it.
"""

from __future__ import annotations

import re

from closer.conversation import Conversation, Turn
from closer.exercises.flow import close, open_exercise, remember
from closer.journey.models import OpenExercise
from closer.language.feelings import needs, needs_behind, vocabulary
from closer.reply import Chip, Reply, bubbles

__all__ = ["ANSWERS", "NAME", "NAMING", "ask", "begin", "fits", "go_on", "stays"]

NAME = "naming"
NAMING = Chip("Find the word", f"help#{NAME}")
ANSWERS = f"help#{NAME}_answer"
SOME = ("sad", "worried", "lonely", "tired", "angry")
LONGEST, ENOUGH_TRIES = 25, 2  # words, and questions
LEAVES = re.compile(r"^(?:stop|enough|never ?mind|forget it|leave it|no(?: thanks?| thank you)?|not now|skip)[ .!]*$", re.I)
COMMANDS = {"get_support", "help", "where_am_i", "next_step", "export_my_data", "forget_me", "wants_human", "goodbye", "i_statement", "validate", "skip_step"}
SURE_OF_A_COMMAND, SURE_OF_A_QUESTION = 0.6, 0.8


def begin(talk: Conversation) -> Reply:
    """Ask what the person notices."""
    open_exercise(talk, NAME)
    return bubbles([talk.voice.say(NAME, "begin")], _choices(SOME))


def ask(talk: Conversation, exercise: OpenExercise) -> Reply:
    """The question that stands, asked anew after an interruption."""
    return _ask_need(talk, exercise.state["feeling"]) if "feeling" in exercise.state else bubbles([talk.voice.say(NAME, "begin")], _choices(SOME))


def fits(text: str, exercise: OpenExercise) -> bool:
    """Whether a text answers the question that stands."""
    return vocabulary().feeling_in(text) is not None if "feeling" not in exercise.state else _need_in(text) is not None


def stays(turn: Turn) -> bool:
    """Whether a text looks for the word, or is a command or a question to the coach."""
    confidence = turn.meanings[0][1] if turn.meanings else 0.0
    command = turn.label in COMMANDS and confidence >= SURE_OF_A_COMMAND
    question = turn.label.startswith(("faq/", "step/")) and confidence >= SURE_OF_A_QUESTION and "?" in turn.text
    return not (command or question or len(turn.text.split()) > LONGEST)


def go_on(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Take the word, then the need, and put both together."""
    text = talk.turn.text.strip()
    if LEAVES.match(text):
        close(talk, exercise)
        return bubbles([talk.voice.say(NAME, "left")], [talk.chip("step/self_awareness"), talk.chip("next_step")])
    return _take_need(talk, exercise, text) if "feeling" in exercise.state else _take_feeling(talk, exercise, text)


def _take_feeling(talk: Conversation, exercise: OpenExercise, text: str) -> Reply:
    words = vocabulary()
    under = words.under(text)
    feeling = None if under else words.feeling_in(text)
    if feeling is not None:
        remember(exercise, feeling=feeling)
        return _ask_need(talk, feeling)
    tries = exercise.state.get("tries", 0) + 1
    remember(exercise, tries=tries)
    if tries > ENOUGH_TRIES:
        close(talk, exercise)
        return bubbles([talk.voice.say(NAME, "left")], [talk.chip("step/self_awareness"), talk.chip("next_step")])
    guessed = talk.phrasing()
    near = under or ((guessed.feeling_behind(text),) if guessed else ())
    return bubbles([talk.voice.say(NAME, "under" if under else "nearer")], _choices((*near, *(word for word in SOME if word not in near))))


def _ask_need(talk: Conversation, feeling: str) -> Reply:
    return bubbles([talk.voice.say(NAME, "need", word=feeling)], _choices(needs_behind(feeling)))


def _take_need(talk: Conversation, exercise: OpenExercise, text: str) -> Reply:
    feeling, need = exercise.state["feeling"], _need_in(text)
    close(talk, exercise)
    sentence = f"I feel {feeling}, because {needs()[need]}." if need else f"I feel {feeling}, and what I need is {text.strip(' .!').lower()}."
    chips = [talk.chip("i_statement"), talk.chip("step/self_awareness"), talk.chip("next_step")]
    return bubbles([talk.voice.say(NAME, "found", sentence=sentence)], chips)


def _need_in(text: str) -> str | None:
    return next((need for need in sorted(needs(), key=len, reverse=True) if re.search(rf"\b{re.escape(need)}\b", text.lower())), None)


def _choices(words: tuple[str, ...]) -> list[Chip]:
    return [Chip(word.capitalize(), ANSWERS) for word in words]

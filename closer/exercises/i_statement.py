"""Say it as "I": what happened, how it feels, what would help, in at most three short turns."""

from __future__ import annotations

import re

from closer.conversation import Conversation
from closer.exercises.flow import ANSWER, close, open_exercise, remember
from closer.journey.models import OpenExercise
from closer.language.feelings import vocabulary
from closer.language.statement import Statement, judgement_in, observation_from, request_from
from closer.reply import Chip, Reply, bubbles

__all__ = ["NAME", "ask", "begin", "fits", "go_on"]

NAME = "i_statement"
FEWEST_WORDS_OF_A_WISH = 4
SOME_FEELINGS = ("hurt", "lonely", "worn out", "worried")
ENOUGH_TRIES = 2
SHORT = 5  # words
STOPS = {"skip_step", "forget_me"}
ENOUGH = re.compile(r"\b(?:forget (?:it|this|that)|never ?mind|drop (?:it|this|that)|leave it|stop|enough)\b", re.IGNORECASE)


def begin(talk: Conversation) -> Reply:
    """Start; a plain clause about the other person in the message is taken as what happened."""
    exercise = open_exercise(talk, NAME)
    observation = None if talk.turn.chosen else observation_from(talk.turn.text)
    if observation:
        return _ask_feeling(talk, exercise, observation)
    word = None if talk.turn.chosen else judgement_in(talk.turn.text)
    opening = talk.voice.say(NAME, "begin_with_judgement", word=word) if word else talk.voice.say(NAME, "begin")
    return bubbles([opening, talk.voice.say(NAME, "ask_what_happened")])


def ask(talk: Conversation, exercise: OpenExercise) -> Reply:
    """The question that stands, asked anew after an interruption."""
    observation = exercise.state.get("observation")
    if observation is None:
        return bubbles([talk.voice.say(NAME, "ask_what_happened")])
    if "feeling" not in exercise.state:
        return _ask_feeling(talk, exercise, observation)
    return bubbles([talk.voice.say(NAME, "ask_request")])


def fits(text: str, exercise: OpenExercise) -> bool:
    """Whether a text answers the question that stands, whatever else it may look like."""
    if "observation" not in exercise.state:
        return observation_from(text) is not None
    if "feeling" not in exercise.state:
        return vocabulary().feeling_in(text) is not None
    return len(text.split()) >= FEWEST_WORDS_OF_A_WISH and request_from(text) is not None


def go_on(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Take the answer to the question that stands, and ask the next; or stop where the person has had enough."""
    enough = talk.turn.label in STOPS or (talk.turn.label == "deny" and ENOUGH.search(talk.turn.text))
    if enough and not fits(talk.turn.text, exercise):
        close(talk, exercise)
        return bubbles([talk.voice.say(NAME, "stopped")], [talk.chip("step/express_needs"), talk.chip("next_step"), talk.chip("help")])
    if "observation" not in exercise.state:
        return _take_observation(talk, exercise)
    if "feeling" not in exercise.state:
        return _take_feeling(talk, exercise)
    return _take_request(talk, exercise)


def _take_observation(talk: Conversation, exercise: OpenExercise) -> Reply:
    observation = observation_from(talk.turn.text)
    if observation:
        return _ask_feeling(talk, exercise, observation)
    if len(talk.turn.text.split()) <= SHORT and (early := vocabulary().feeling_in(talk.turn.text)):
        remember(exercise, feeling=early)  # said before it was asked for, and kept
    word = judgement_in(talk.turn.text)
    again = talk.voice.say(NAME, "judgement", word=word) if word else talk.voice.say(NAME, "one_clause")
    return _once_more(talk, exercise, "observation", [again])


def _ask_feeling(talk: Conversation, exercise: OpenExercise, observation: str) -> Reply:
    remember(exercise, observation=observation)
    if "feeling" in exercise.state:
        return bubbles([talk.voice.say(NAME, "ask_request")])
    return bubbles([talk.voice.say(NAME, "ask_feeling", observation=observation)], _choices(SOME_FEELINGS))


def _take_feeling(talk: Conversation, exercise: OpenExercise) -> Reply:
    words = vocabulary()
    under = words.under(talk.turn.text)
    feeling = None if under else words.feeling_in(talk.turn.text)
    if feeling is None:
        part = "under_judgement" if under else "which_feeling"
        return _once_more(talk, exercise, "feeling", [talk.voice.say(NAME, part)], _choices(under or SOME_FEELINGS))
    remember(exercise, feeling=feeling)
    return bubbles([talk.voice.say(NAME, "ask_request")])


def _take_request(talk: Conversation, exercise: OpenExercise) -> Reply:
    request = request_from(talk.turn.text)
    if request is None:
        return _once_more(talk, exercise, "request", [talk.voice.say(NAME, "positive_request")])
    close(talk, exercise)
    statement = Statement(exercise.state["observation"], exercise.state["feeling"], request)
    talk.person.asked = "step/express_needs"
    return bubbles(
        [talk.voice.say(NAME, "sentence", sentence=statement.sentence()), talk.voice.say(NAME, "say_it")],
        [talk.chip(f"{NAME}#again", "Another sentence"), talk.chip("step/express_needs"), talk.chip("next_step")],
    )


def _once_more(talk: Conversation, exercise: OpenExercise, part: str, said: list, chips: list[Chip] | None = None) -> Reply:
    """Ask for a part again; after a few tries stop without forcing a sentence."""
    tries = exercise.state.get(f"tries_{part}", 0) + 1
    remember(exercise, **{f"tries_{part}": tries})
    if tries > ENOUGH_TRIES:
        close(talk, exercise)
        return bubbles([talk.voice.say(NAME, "give_up")], [talk.chip("step/express_needs"), talk.chip("next_step"), talk.chip("help")])
    return bubbles(said, chips or ())


def _choices(feelings: tuple[str, ...]) -> list[Chip]:
    return [Chip(word.capitalize(), f"{NAME}#{ANSWER}") for word in feelings]

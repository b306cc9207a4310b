"""What is offered as a reply, in lines of different depths, and what is said of somebody's own draft.

The state of the exercise is that of `replies.py`, which takes the turns.
"""

from __future__ import annotations

import re
from typing import Any

from closer.conversation import Conversation
from closer.exercises import listening
from closer.exercises.flow import ANSWER, open_exercise, remember
from closer.journey.models import OpenExercise
from closer.language.listening import listened, wants_space
from closer.language.validation import Told
from closer.reply import Chip, Reply, bubbles

__all__ = ["NAME", "how_not", "look_at", "offer", "offer_ahead", "say_shorter", "sorry_for", "sorry_heard_elsewhere", "sorry_in_brief"]

NAME = "validate"
WARM_FEELINGS = {"happy", "proud", "glad", "excited", "relieved", "grateful", "cheerful", "content", "touched", "calm"}
LONGEST_SAID_BACK = 16  # words
NOT_TOLD = "I didn't get to tell you myself"  # as a deed, where somebody else did the telling
HURT = "hurt"  # what is supposed of somebody who was let down
OTHER_WORDS = "More ideas"
SAYS_SORRY = re.compile(r"\b(?:sorry|apologi[sz]e|my fault|my mistake)\b", re.IGNORECASE)
EXPLAINS = re.compile(r"\bbut\b|\bif (?:you|i)\b|\bat least\b", re.IGNORECASE)


def offer(talk: Conversation, exercise: OpenExercise, told: Told, most: int = 3) -> Reply:
    """Present, said back or named, and why it makes sense; and how not to."""
    words = talk.phrasing()
    feeling = HURT if exercise.state.get("deed") else words.feeling_behind(told.words) if words else "sad"
    remember(exercise, words=told.words, said=told.said_back, feeling=feeling)
    offered = [talk.voice.words(NAME, f'"{sentence}"') for sentence in _replies(talk, exercise.state)[-most:]]
    chips = [Chip(OTHER_WORDS, f"{NAME}#{ANSWER}"), talk.chip("step/empathy_validation"), talk.chip("next_step")]
    one_sorry = exercise.state.get("deed") and len(offered) == 1
    reply = Reply() if one_sorry else bubbles([talk.voice.say(NAME, "offer_space" if _wants_space(exercise.state) else "offer")])
    for sentence in offered:
        reply = reply.then(bubbles([sentence]))
    return reply.then(bubbles([talk.voice.say(NAME, how_not(exercise)), talk.voice.say(NAME, "try_it")], chips))


def offer_ahead(talk: Conversation, exercise: OpenExercise, ahead: Told) -> Reply:
    """What could come next where the other answers as the person expects; to a laugh or a shrug one plain line is enough."""
    words = talk.phrasing()
    feeling = words.feeling_behind(ahead.words) if words and ahead.said_back else "sad"
    remember(exercise, words=ahead.words, said=ahead.said_back, feeling=feeling, deed=None)
    shuts = ahead.said_back is None and not _wants_space(exercise.state)
    lines = [talk.voice.say(NAME, "brushed_off").text] if shuts else _replies(talk, exercise.state)
    offered = [bubbles([talk.voice.words(NAME, f'"{line}"')]) for line in lines]
    reply = bubbles([talk.voice.say(NAME, "ahead_shut" if shuts else "ahead")])
    for bubble in offered:
        reply = reply.then(bubble)
    return reply.then(bubbles([talk.voice.say(NAME, "try_it")], [Chip(OTHER_WORDS, f"{NAME}#{ANSWER}"), listening.PRACTICE, talk.chip("next_step")]))


def say_shorter(talk: Conversation, exercise: OpenExercise) -> Reply:
    """One line and no lesson beside it: a bare sorry, barer each time, or the shortest reply."""
    if deed := exercise.state.get("deed"):
        part = "sorry_bare" if exercise.state.get("shortened") else "sorry_short"
        line = talk.voice.say(NAME, part, deed=deed)
    else:
        line = talk.voice.words(NAME, f'"{min(_replies(talk, exercise.state), key=len)}"')
    remember(exercise, shortened=True)
    return bubbles([line], _chips_under_a_line(talk))


def sorry_in_brief(talk: Conversation, deed: str) -> Reply:
    """A sorry for a deed of the person's own, in one line."""
    open_exercise(talk, NAME, deed=deed, words=talk.turn.text, said=None, feeling=HURT)
    return bubbles([talk.voice.say(NAME, "sorry_in_brief", deed=deed)], _chips_under_a_line(talk))


def sorry_heard_elsewhere(talk: Conversation) -> Reply:
    """A sorry in one line to somebody who should have heard it from the person themselves."""
    open_exercise(talk, NAME, deed=NOT_TOLD, words=talk.turn.text, said=None, feeling=HURT)
    return bubbles([talk.voice.say(NAME, "sorry_heard_elsewhere")], _chips_under_a_line(talk))


def sorry_for(talk: Conversation, deed: str) -> Reply:
    """One sorry for a deed of the person's own, and how not to say it; more of them are a tap away."""
    exercise = open_exercise(talk, NAME, deed=deed)
    return offer(talk, exercise, Told(talk.turn.text, None), 1)


def how_not(exercise: OpenExercise) -> str:
    """The part that says what makes such a reply go wrong."""
    if exercise.state.get("deed"):
        return "how_not_sorry"
    return "how_not_space" if _wants_space(exercise.state) else "how_not"


def look_at(talk: Conversation, exercise: OpenExercise, draft: str) -> Reply:
    """Feedback on a draft: what is good, the one thing that gets in the way, and a better line."""
    state = exercise.state
    heard = listened(draft, state["words"], feelings=[state["feeling"]])
    chips = [Chip(OTHER_WORDS, f"{NAME}#{ANSWER}"), listening.PRACTICE, talk.chip("next_step")]
    if state.get("deed"):
        return _look_at_apology(talk, state["deed"], draft, chips)
    if heard.good or (not heard.faults and heard.makes_sense):
        return bubbles([talk.voice.say(NAME, "good")], chips)
    if _wants_space(state):
        tip = talk.voice.say(NAME, "how_not_space")
    else:
        tip = talk.voice.say("listening", f"tip_{heard.faults[0] if heard.faults else heard.missing[0]}")
    better = _replies(talk, state)[-1]
    opening = "good_but_more" if heard.skills or heard.present or heard.makes_sense else "not_yet"
    return bubbles([talk.voice.say(NAME, opening), tip, talk.voice.say(NAME, "better", sentence=better)], chips)


def _look_at_apology(talk: Conversation, deed: str, draft: str, chips: list[Chip]) -> Reply:
    """A plain sorry without a "but" is good as it stands; else one thing is named, with a better line."""
    if SAYS_SORRY.search(draft) and not EXPLAINS.search(draft):
        return bubbles([talk.voice.say(NAME, "good")], chips)
    better = talk.voice.say(NAME, "sorry", deed=deed).text
    return bubbles([talk.voice.say(NAME, "not_yet"), talk.voice.say(NAME, "how_not_sorry"), talk.voice.say(NAME, "better", sentence=better)], chips)


def _replies(talk: Conversation, state: dict[str, Any]) -> list[str]:
    feeling, deed = state["feeling"], state.get("deed")
    said = state["said"] if state["said"] and len(state["said"].split()) <= LONGEST_SAID_BACK else None

    def line(part: str) -> str:
        return talk.voice.say(NAME, part, word=feeling, said=said or "", deed=deed or "").text

    if deed:
        return [line("what_would_help"), line("makes_sense_alone"), line("sorry")]
    if _wants_space(state):
        return [line("space") for _ in range(3)]
    if feeling in WARM_FEELINGS:
        return [line("happy"), line("named")] if said and said.startswith("you") else [line("named"), line("presence")]
    if said is None:
        return [line("presence"), line("named"), line("makes_sense_alone")]
    if re.match(r"(?:I|my|I'm|I've)\b", said):
        return [line("presence"), line("their_side"), line("makes_sense_alone")]
    named_in_it = feeling in said
    return [line("reflection"), line("named"), line("makes_sense_alone" if named_in_it else "makes_sense")]


def _wants_space(state: dict[str, Any]) -> bool:
    """Whether the other asked to be left alone; where something is to be said sorry for, that comes first."""
    return not state.get("deed") and wants_space(state["words"])


def _chips_under_a_line(talk: Conversation) -> list[Chip]:
    return [Chip(OTHER_WORDS, f"{NAME}#{ANSWER}"), talk.chip("help", "Something else")]

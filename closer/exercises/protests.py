"""Protests against the words that were offered: they are owned, and the person's own are asked for."""

from __future__ import annotations

from closer.conversation import Conversation
from closer.cues.protest import protest_in
from closer.cues.wanted import not_ones_own_in
from closer.exercises.flow import ANSWER, remember
from closer.exercises.i_statement import ask
from closer.exercises.remarks import BEGINS_A_REPROACH, part_meant, style_wanted
from closer.exercises.sentence_that_stands import NAME, PART_CHIPS
from closer.journey.models import OpenExercise
from closer.reply import Chip, Reply, bubbles

__all__ = ["take_protest"]


def take_protest(talk: Conversation, exercise: OpenExercise) -> Reply | None:
    """Own it where the person says that the words they got are no good, and ask for theirs; None where nobody protests.

    Until a sentence was offered, "you gave me rubbish" is one of their own; "don't tell me to calm down" always may be. Who asks whether it is their
    fault hears no verdict, and how the sentence can be used.
    """
    text, offered = talk.turn.text, "parts" in exercise.state
    not_mine = offered and not_ones_own_in(text) and style_wanted(text) is None and part_meant(text) is None
    protest = protest_in(text) or ("robot" if not_mine else None)
    if talk.turn.chosen or protest in (None, "calm") or not (offered or not BEGINS_A_REPROACH.match(text)):
        return None
    if protest == "slow":
        return bubbles([talk.voice.say("ask_again", "protest_slow")])
    if protest == "blame":
        return bubbles([talk.voice.say("ask_again", "protest_blame")]).then(_lead_on(talk, exercise) if offered else ask(talk, exercise))
    if not offered:
        return bubbles([talk.voice.say("ask_again", f"protest_{protest}")]).then(ask(talk, exercise))
    remember(exercise, change=None)
    return bubbles([talk.voice.say(NAME, "no_good")], [Chip(title, f"{NAME}#{ANSWER}") for title, _ in PART_CHIPS])


def _lead_on(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Keep the sentence for later, or begin with another."""
    remember(exercise, change=None)
    chips = [
        Chip("Yes, it fits", f"{NAME}#{ANSWER}"),
        talk.chip(f"{NAME}#again", "Another sentence"),
        Chip("Gentler", f"{NAME}#{ANSWER}"),
        talk.chip("help", "Something else"),
    ]
    return bubbles([talk.voice.say(NAME, "keep_or_leave")], chips)

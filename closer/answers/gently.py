"""The gentle question of the soft tier, what a yes or a no to it means, and when it is not asked again."""

from __future__ import annotations

from dataclasses import replace

from closer.answers import worries
from closer.answers.danger import (
    BACK,
    FOR_ANOTHER,
    GENTLY,
    HELP,
    HOLDS,
    JUST_TOLD,
    MEANT_DANGER,
    NOT_THAT,
    NOT_THE_DANGER,
    PASSING,
    YES_TO,
    after_danger,
    disclose,
    for_the_young,
)
from closer.answers.danger_words import BARE_YES, BEGINS_WITH_YES, NOT_NEVER, OF_THE_STORY, OWN_PLAN, WHAT_TO_SAY
from closer.answers.withdrawn_child import yes_is_no_harm
from closer.conversation import Conversation
from closer.cues.wanted import SAY_THAT
from closer.reply import Chip, Reply, bubbles
from closer.safety.screen import named_danger
from closer.taxonomy import REST_COACHING, WORRIES

__all__ = [
    "NOT_THAT",
    "WORDS_WAIT",
    "about",
    "answered_gently",
    "ask_gently",
    "ask_whether_afraid",
    "ask_which_was_meant",
    "denied_gently",
    "not_again",
    "not_that",
    "was_denied",
    "words_wait",
    "yes_is_open",
    "yes_or_no",
]

A_SHORT_ANSWER = 5  # words
BESIDE, AGAIN = "beside", "again"  # kept with what was asked: a yes may answer what stood beside the question; it was asked once more by itself
WORDS_WAIT = "words_wait"  # words were asked for, and wait for the answer
DENIED, NOT_AGAIN_FOR = "denied", 2  # kept with the label a gentle question was about: for how many turns it is not asked again


def about(asked: str) -> str:
    """The danger that a gentle question was about."""
    return asked.removeprefix(GENTLY).partition(":")[0]


def ask_gently(talk: Conversation, beside: Reply) -> Reply:
    """The soft tier: one gentle question and one line of help, nothing else changes.

    Args:
        talk: the turn and its person.
        beside: what is said before it in the same answer.

    """
    label = talk.turn.soft[0]
    may_get_the_yes = bool(beside.bubbles) and (talk.said_back or beside.bubbles[-1].text.endswith("?"))
    talk.person.asked = f"{GENTLY}{label}:{BESIDE}" if may_get_the_yes else f"{GENTLY}{label}"
    return bubbles([talk.voice.say(label, "soft")], [HELP] if label in PASSING else [HELP, NOT_THAT])


def ask_whether_afraid(talk: Conversation) -> Reply:
    """The gentle question about fear of somebody, where words to them were about to be found."""
    talk.person.asked = f"{GENTLY}abuse"
    return bubbles([talk.voice.say("abuse", "soft")], [HELP, NOT_THAT])


def was_denied(talk: Conversation, label: str) -> bool:
    """Whether a gentle question about this was answered with no just now."""
    return bool(talk.voice.said.get(f"{label}:{DENIED}"))


def not_again(talk: Conversation) -> None:
    """Whoever has just said no to a gentle question is not asked the same for two turns; what tells of danger for sure is no question and counts.

    Where the no itself names a danger in words, it is no plain no.
    """
    lately = {key.partition(":")[0]: turns for key, turns in talk.voice.said.items() if key.endswith(f":{DENIED}") and turns}
    asked = about(talk.person.asked or "")
    if (denied_gently(talk) or talk.turn.chosen == NOT_THAT.payload) and f"{asked}:soft" in talk.voice.said and not named_danger(talk.turn.text):
        lately[asked] = NOT_AGAIN_FOR + 1
    talk.voice.said = talk.voice.said | {f"{label}:{DENIED}": turns - 1 for label, turns in lately.items()}
    talk.turn = replace(talk.turn, soft=tuple(label for label in talk.turn.soft if label not in lately))


def denied_gently(talk: Conversation) -> bool:
    """Whether the person types a no to a gentle question."""
    asked = talk.person.asked or ""
    return asked.startswith(GENTLY) and not talk.turn.chosen and yes_or_no(asked, talk.turn.label, talk.turn.text) == "deny"


def yes_or_no(asked: str, label: str, text: str) -> str | None:
    """Also "sometimes" says yes to a gentle question, "a bit, when she's had a drink", and "what do I say to him" where it is about another's life."""
    danger = about(asked)
    if danger == FOR_ANOTHER and label != "deny" and WHAT_TO_SAY.match(text):
        return "affirm"
    if danger == "abuse" and OWN_PLAN.search(text) and not BEGINS_WITH_YES.match(text):
        return None
    if len(text.split()) <= A_SHORT_ANSWER and NOT_NEVER.search(text):
        return "affirm"
    if danger == "self_harm" and label == "i_dont_know":
        return "affirm"  # who does not know whether they want to live is not left alone with it
    if asked.endswith(AGAIN) and OF_THE_STORY.search(text):
        return "deny"
    if BEGINS_WITH_YES.match(text):
        return "affirm"
    return label if label in ("affirm", "deny") else None


def yes_is_open(talk: Conversation) -> bool:
    """Whether a bare yes may as well mean what stood beside the gentle question: "so he never asked how it went" and "are you ever afraid of him?"."""
    asked, text = talk.person.asked or "", talk.turn.text
    beside = asked.endswith(BESIDE) or (asked.startswith(GENTLY) and not asked.endswith(AGAIN) and yes_is_no_harm(talk, about(asked)))
    if not beside or talk.turn.chosen or yes_or_no(asked, talk.turn.label, text) != "affirm":
        return False
    return bool(BARE_YES.match(text)) or not (BEGINS_WITH_YES.match(text) or NOT_NEVER.search(text) or talk.turn.label != "affirm")


def ask_which_was_meant(talk: Conversation) -> Reply:
    """The gentle question once more and by itself, so that a yes is one to it and nothing else; the other way on is to what was told."""
    label = about(talk.person.asked or "")
    talk.person.asked = f"{GENTLY}{label}:{AGAIN}"
    circumstance = talk.voice.circumstance or ""
    title = YES_TO[circumstance if label == "minor_at_risk" and circumstance in YES_TO else label]
    if yes_is_no_harm(talk, label):
        quiet = Chip("It's the shut door", NOT_THE_DANGER.payload)
        return bubbles([talk.voice.say("staying", "withdrawn_child")], [Chip(title, MEANT_DANGER), quiet, HELP])
    return bubbles([talk.voice.say(label, "soft_again")], [Chip(title, MEANT_DANGER), NOT_THE_DANGER, HELP])


def answered_gently(talk: Conversation, label: str, answered: str) -> Reply:
    """Yes to a gentle question is a disclosure, and gets the whole first answer."""
    if answered == "deny":
        return not_that(talk)
    told = label in REST_COACHING and talk.disclosure is None
    if told:
        disclose(talk)
    talk.person.asked = None if label in PASSING else f"{HOLDS}{label}:{JUST_TOLD if told else ''}"
    parts = [talk.voice.say(label, "follow_up"), *for_the_young(talk, label)]
    return replace(bubbles(parts, after_danger(talk)), response=f"utter_{label}", circumstance=talk.voice.circumstance)


def words_wait(talk: Conversation) -> Reply | None:
    """Who asks what to say, and passes over the gentle question, is told why words wait for the answer; None where something else is said."""
    label = next((key.partition(":")[0] for key in talk.voice.said if key.endswith(":soft")), None)
    if talk.turn.chosen or talk.turn.soft or talk.turn.alarmed or label is None or not SAY_THAT.match(talk.turn.text.strip()):
        return None
    talk.person.asked = f"{GENTLY}{label}:{WORDS_WAIT}"
    return bubbles([talk.voice.say("say_that", "words_wait")], [HELP, NOT_THAT])


def not_that(talk: Conversation) -> Reply:
    """The no to a gentle question, and the ways on; where it was asked by itself, what was told is taken up at once."""
    again, topic = (talk.person.asked or "").endswith(AGAIN), talk.person.topic or ""
    talk.person.asked = None
    if again and topic.startswith(WORRIES):
        return bubbles([talk.voice.say("coaching_rests", "thanked")]).then(worries.answer_worry(talk, topic))
    going_on = [BACK] if talk.person.exercises else [talk.chip(talk.person.topic)] if talk.person.topic in talk.content.entries else []
    return bubbles([talk.voice.say("coaching_rests", "good_to_know")], [*going_on, talk.chip("next_step"), talk.chip("help", "Something else")])

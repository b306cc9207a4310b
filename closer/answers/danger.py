"""After a safety answer: what follows it, and what rests while abuse is known.

`Person.asked` remembers what a plain yes or no would answer here: `danger:<label>` while a safety answer holds the floor (floor.py), `gently:<label>`
after a gentle question (gently.py), `misread` and `confirm` on the two ways back (way_back.py).
"""

from __future__ import annotations

from dataclasses import replace

from closer.answers.danger_words import ASKS_FOR_WORDS
from closer.answers.withdrawn_child import told_by_a_grown_up
from closer.conversation import Conversation
from closer.cues.who_can_read import asks_who_can_read, writes_on_their_device
from closer.exercises import grounding, safety_plan
from closer.exercises.flow import GO_ON
from closer.journey.models import Disclosure, OpenExercise
from closer.reply import Chip, Reply, bubbles
from closer.safety.circumstance import AGE
from closer.safety.permit import Permitted, SafetyState
from closer.taxonomy import CONFESSING, GROWN_UP, REST_COACHING
from closer.understanding import OF_THE_WRITER

__all__ = [
    "ANOTHER_COUNTRY",
    "BACK",
    "CARE_CHOICES",
    "CONFIRM",
    "FOR_ANOTHER",
    "GENTLY",
    "HARMS_OTHERS",
    "HELP",
    "HOLDS",
    "IS_YOUNG",
    "JUST_TOLD",
    "MEANT_DANGER",
    "MINOR",
    "MISREAD",
    "NOT_SAFE",
    "NOT_THAT",
    "NOT_THE_DANGER",
    "PASSING",
    "SAFE_AGAIN",
    "STAY",
    "SURELY_ASKED",
    "WHO_CAN_READ",
    "WORDS",
    "YES_TO",
    "after_danger",
    "coaching_rests",
    "disclose",
    "for_the_young",
    "keep_safe",
    "line_for_the_young",
    "notice_age",
    "notice_circumstance",
    "only_safe_chips",
]

HELP = Chip("Help now", "get_support")
HELP_FOR_ANOTHER = Chip(HELP.title, "get_support#for_another")  # so that what is said next is heard as about them
SAFE_AGAIN = Chip("I am safe, go back to coaching", "affirm#i_am_safe")
CONFIRM = Chip("Yes, go back to coaching", "affirm#confirm_safe")
STAY = Chip("No, not yet", "deny#not_yet")
BACK = Chip("Go on where we were", f"next_step#{GO_ON}")
MISREAD = Chip("Yes, I'm safe", "affirm#misread")
NOT_SAFE = Chip("No", "deny#not_safe")
NOT_THAT = Chip("No, it's not that", "deny#not_that")
NOT_THE_DANGER = Chip("I meant what I told you", NOT_THAT.payload)
MEANT_DANGER = "affirm#meant_danger"
YES_TO = {  # what stands on the chip of a yes that names the danger, or whose danger it is
    "abuse": "Yes, I'm afraid of them", "self_harm": "Yes, I think of dying", "harm_to_others": "Yes, I might hurt someone",
    "minor_at_risk": "Yes, I'm not safe", "third_party_risk": "Yes, they are in danger",
    GROWN_UP: "Yes, the child isn't safe", CONFESSING: "Yes, I might hurt them",
}  # fmt: skip
OWN_CHOICES = {chip.payload for chip in (SAFE_AGAIN, CONFIRM, STAY, MISREAD, NOT_SAFE, NOT_THAT)} | {MEANT_DANGER, "deny#keep"}
ANOTHER_COUNTRY = Chip("Another country", "help#country")
CARE_CHOICES = {"grounding", "grounding_next", "grounding_enough", "safety_plan", "my_plan", "plan_skip", "plan_enough", "country"}

HARMS_OTHERS, WORDS, WHO_CAN_READ = "harm_to_others", "i_statement", "who_can_read"
HOLDS, GENTLY = "danger:", "gently:"
MINOR, FOR_ANOTHER = "minor_at_risk", "third_party_risk"
IS_YOUNG = "is_young"  # kept with what was said, so that it lasts
JUST_TOLD = "just_told"  # kept with the label where this very message disclosed abuse, so that only this one can be taken back
SURELY_ASKED = 0.5
PASSING = {"medical_or_legal", "get_support"}  # answered, and then the talk goes on as it was


def notice_age(talk: Conversation) -> None:
    """Whoever says that they are under age is told from now on who helps the young."""
    if AGE.search(talk.turn.text) and f"{MINOR}:{IS_YOUNG}" not in talk.voice.said:
        talk.voice.has_said(MINOR, IS_YOUNG)


def notice_circumstance(talk: Conversation) -> None:
    """What follows fits the danger that was told of: a friend who is hurt, or one who thinks of dying; one's own hurt has no circumstance."""
    if not talk.turn.circumstance and told_by_a_grown_up(talk):
        talk.voice.notice_circumstance(GROWN_UP)
    elif talk.turn.circumstance or talk.turn.label == "abuse":
        talk.voice.notice_circumstance(talk.turn.circumstance)


def disclose(talk: Conversation) -> None:
    """Remember that abuse was told: from now on coaching rests."""
    talk.person.disclosures.append(Disclosure(at=talk.now))
    talk.voice.state = SafetyState(abuse=True)


def keep_safe(talk: Conversation) -> Reply:
    """The bubble after the first words of help; they went out as a plain response, and said that this is a program."""
    label = talk.turn.label
    talk.voice.has_said(label, "first")
    wanted_words = label in REST_COACHING and _wanted_words(talk)
    for exercise in talk.person.exercises:
        exercise.parked = True
    talk.person.told_program_at = talk.now
    told = talk.disclosure is not None and talk.disclosure.at == talk.now
    held = (talk.person.asked or "").removeprefix(HOLDS).partition(":")[0]
    if talk.voice.state.abuse and label == HARMS_OTHERS and not told:
        label = "abuse"  # "I shouldn't wind him up": what was told before decides how this is heard
    if label == "abuse" and held == FOR_ANOTHER and not OF_THE_WRITER.search(talk.turn.text):
        label = FOR_ANOTHER  # "he has a knife": the first words met whoever is in danger, and what follows stays with the one who was told of
    if label not in PASSING or told:
        talk.person.asked = f"{HOLDS}{label}:{JUST_TOLD if told else ''}"
    else:
        talk.person.asked = f"{HOLDS}{held}:" if held in talk.content.safety else None
    if plan := next((exercise for exercise in talk.person.exercises if exercise.name == safety_plan.NAME), None):
        _keep_signs(talk, plan)
    parts = [talk.voice.say("coaching_rests", "no_softer_words")] if wanted_words else []
    armed = label == FOR_ANOTHER and talk.turn.imminent
    asks = asks_who_can_read(talk.turn.text) or writes_on_their_device(talk.turn.text)
    parts.append(talk.voice.say(*(("staying", "armed") if armed else (WHO_CAN_READ, "in_danger") if asks else (label, "follow_up"))))
    asks_for_people = label == "get_support" and held in talk.content.safety
    audience = talk.content.safety[held if asks_for_people else label].audience_in(talk.voice.circumstance)
    parts += for_the_young(talk, label)
    if audience != "advice" and (lines := talk.helplines.by_the_clock(talk.turn.country, audience)):
        parts.append(talk.voice.say("more_help", "lines", list="; ".join(lines)))
    if talk.turn.country is None and label not in PASSING - {"get_support"} and "country:tell_me" not in talk.voice.said:
        parts.append(talk.voice.say("country", "tell_me"))
    return bubbles(parts, after_danger(talk))


def _wanted_words(talk: Conversation) -> bool:
    """Whether what tells of danger was typed to have it put into words."""
    waits = talk.exercise is not None and talk.exercise.name == WORDS
    return waits or any(label == WORDS and share >= SURELY_ASKED for label, share in talk.turn.meanings) or bool(ASKS_FOR_WORDS.search(talk.turn.text))


def for_the_young(talk: Conversation, label: str) -> list[Permitted]:
    """Whatever follows names the young people's own line too, unless this very answer did so (SAFETY S15)."""
    return [] if label == MINOR or label in PASSING else line_for_the_young(talk)


def line_for_the_young(talk: Conversation) -> list[Permitted]:
    """Their line, where somebody young was told of and is not yet safe, or who writes is under age."""
    line = talk.helplines.for_the_young(talk.turn.country)
    told = f"{MINOR}:{IS_YOUNG}" in talk.voice.said or (talk.disclosure is not None and f"{MINOR}:follow_up" in talk.voice.said)
    return [talk.voice.say("more_help", "young", line=line)] if line and told else []


def _keep_signs(talk: Conversation, plan: OpenExercise) -> None:
    """Dark words are what a plan's first question asks for: they get the safety answer, and are kept all the same."""
    if plan.state["part"] == "signs" and talk.turn.label == "self_harm" and not (talk.turn.chosen or talk.turn.imminent):
        safety_plan.keep(talk, plan)


def after_danger(talk: Conversation) -> list[Chip]:
    """What may be tapped next: help, care, and a way on."""
    asks_for_people = talk.turn.label == "get_support"
    for_another = (talk.person.asked or "").startswith(f"{HOLDS}{FOR_ANOTHER}")
    help_or_country = ANOTHER_COUNTRY if asks_for_people else HELP_FOR_ANOTHER if for_another else HELP
    care = [grounding.GROUNDING, safety_plan.PLAN if talk.person.safety_plan else Chip("Make a plan", f"help#{safety_plan.NAME}")]
    if talk.voice.state.coaching_rests:
        return [help_or_country, *care, SAFE_AGAIN]
    interrupted = bool(talk.person.exercises) or talk.relationship.current_step is not None
    return [help_or_country, *care, BACK if interrupted else talk.chip("help", "Something else")]


def coaching_rests(talk: Conversation) -> Reply:
    """What is said instead of coaching while abuse is known, or the state cannot be read."""
    part = "rests" if talk.voice.state.readable else "unreadable"
    return bubbles([talk.voice.say("coaching_rests", part)], [HELP, SAFE_AGAIN] if talk.voice.state.readable else [HELP])


def only_safe_chips(talk: Conversation, reply: Reply) -> Reply:
    """While coaching rests no chip may lead back into it, except the way out that the person confirms."""

    def safe(chip: Chip) -> bool:
        label = chip.payload.partition("#")[0]
        return (
            label == "get_support"
            or chip.payload in OWN_CHOICES
            or chip.payload.partition("#")[2] in CARE_CHOICES
            or ("#" in chip.payload and label == "forget_me")
        )

    return replace(reply, bubbles=tuple(replace(bubble, chips=tuple(filter(safe, bubble.chips)) or (HELP, SAFE_AGAIN)) for bubble in reply.bubbles))

"""After a safety answer: what follows it, what rests while abuse is known, and the way back to coaching.

`Person.asked` remembers what a plain yes or no would answer here: `danger:<label>` while a safety answer holds the floor, `gently:<label>`
after a gentle question, `misread` and `confirm` on the two ways back.
"""

from __future__ import annotations

import re
from dataclasses import replace

from closer.answers.danger_words import (
    ASKS_FOR_WORDS,
    BACK_TO_COACHING,
    BEGINS_WITH_YES,
    BLAMES_SELF,
    HARMED,
    IF_ANGRY,
    NOBODY,
    NOT_HURT,
    NOT_NEVER,
    OF_ONES_OWN,
    QUIETLY,
    SAFE_NOW,
    SAID_TO_THE_HURT,
    STAY_NEAR,
    TAKES_BACK,
    THEIR_NIGHT,
    WHAT_NOW,
    WHAT_TO_SAY,
)
from closer.conversation import Conversation
from closer.cues.today import asks_for_today
from closer.exercises import grounding, safety_plan
from closer.exercises.flow import GO_ON
from closer.journey.models import Disclosure, OpenExercise
from closer.reply import Chip, Reply, bubbles
from closer.safety.circumstance import AGE
from closer.safety.permit import Permitted, SafetyState
from closer.safety.screen import named_danger
from closer.taxonomy import REST_COACHING
from closer.understanding import OF_THE_WRITER

__all__ = [
    "ANOTHER_COUNTRY",
    "CARE_CHOICES",
    "HELP",
    "PASSING",
    "SAFE_AGAIN",
    "answer_choice",
    "ask_gently",
    "ask_whether_afraid",
    "coaching_rests",
    "denied_gently",
    "disclose",
    "has_the_floor",
    "help_stays",
    "holds",
    "keep_safe",
    "let_go",
    "not_again",
    "notice_age",
    "notice_circumstance",
    "only_safe_chips",
    "stay",
    "was_denied",
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
OWN_CHOICES = {chip.payload for chip in (SAFE_AGAIN, CONFIRM, STAY, MISREAD, NOT_SAFE, NOT_THAT)} | {"deny#keep"}
ANOTHER_COUNTRY = Chip("Another country", "help#country")
CARE_CHOICES = {"grounding", "grounding_next", "grounding_enough", "safety_plan", "my_plan", "plan_skip", "plan_enough", "country"}

NOT_SAFE_YET = re.compile(r"\b(?:if|when|until|unless|how|can'?t|not|never|only|but)\b", re.IGNORECASE)
A_SHORT_ANSWER = 5  # words
NO_REQUEST = {"i_statement", "validate", "step_done", "check_in"}  # labels that a sad or cross sentence resembles
HARMS_OTHERS, WORDS = "harm_to_others", "i_statement"
ASKS_FOR = {"forget_me", "export_my_data", "wants_human", "get_support", "remind_me"}
HOLDS, GENTLY = "danger:", "gently:"
MINOR, FOR_ANOTHER = "minor_at_risk", "third_party_risk"
IS_YOUNG = "is_young"  # kept with what was said, so that it lasts
JUST_TOLD = "just_told"  # kept with the label where this very message disclosed abuse, so that only this one can be taken back
SURELY_ASKED = 0.5
DENIED, NOT_AGAIN_FOR = "denied", 2  # kept with the label a gentle question was about: for how many turns it is not asked again
PASSING = {"medical_or_legal", "get_support"}  # answered, and then the talk goes on as it was
NO_CHOICE = {"affirm", "deny", "thanks", "greet", "goodbye", "i_dont_know", "i_dont_understand", "wants_human", "bot_challenge", "out_of_scope", "nlu_fallback"}
TYPED = {"misread": {"affirm": "misread", "deny": "not_safe"}, "confirm": {"affirm": "confirm_safe", "deny": "not_yet"}}


def notice_age(talk: Conversation) -> None:
    """Whoever says that they are under age is told from now on who helps the young."""
    if AGE.search(talk.turn.text) and f"{MINOR}:{IS_YOUNG}" not in talk.voice.said:
        talk.voice.has_said(MINOR, IS_YOUNG)


def notice_circumstance(talk: Conversation) -> None:
    """What follows fits the danger that was told of: a friend who is hurt, or one who thinks of dying."""
    if talk.turn.circumstance:
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
    parts.append(talk.voice.say("staying", "armed") if armed else talk.voice.say(label, "follow_up"))
    asks_for_people = label == "get_support" and held in talk.content.safety
    audience = talk.content.safety[held if asks_for_people else label].audience_in(talk.voice.circumstance)
    parts += _for_the_young(talk, label)
    if audience != "advice" and (lines := talk.helplines.by_the_clock(talk.turn.country, audience)):
        parts.append(talk.voice.say("more_help", "lines", list="; ".join(lines)))
    if talk.turn.country is None and label not in PASSING - {"get_support"} and "country:tell_me" not in talk.voice.said:
        parts.append(talk.voice.say("country", "tell_me"))
    return bubbles(parts, _after_danger(talk))


def _wanted_words(talk: Conversation) -> bool:
    """Whether what tells of danger was typed to have it put into words."""
    waits = talk.exercise is not None and talk.exercise.name == WORDS
    return waits or any(label == WORDS and share >= SURELY_ASKED for label, share in talk.turn.meanings) or bool(ASKS_FOR_WORDS.search(talk.turn.text))


def _for_the_young(talk: Conversation, label: str) -> list[Permitted]:
    """Whatever follows names the young people's own line too, unless this very answer did so (SAFETY S15)."""
    return [] if label == MINOR or label in PASSING else _line_for_the_young(talk)


def _line_for_the_young(talk: Conversation) -> list[Permitted]:
    """Their line, where somebody young was told of and is not yet safe, or who writes is under age."""
    line = talk.helplines.for_the_young(talk.turn.country)
    told = f"{MINOR}:{IS_YOUNG}" in talk.voice.said or (talk.disclosure is not None and f"{MINOR}:follow_up" in talk.voice.said)
    return [talk.voice.say("more_help", "young", line=line)] if line and told else []


def _keep_signs(talk: Conversation, plan: OpenExercise) -> None:
    """Dark words are what a plan's first question asks for: they get the safety answer, and are kept all the same."""
    if plan.state["part"] == "signs" and talk.turn.label == "self_harm" and not (talk.turn.chosen or talk.turn.imminent):
        safety_plan.keep(talk, plan)


def _after_danger(talk: Conversation) -> list[Chip]:
    asks_for_people = talk.turn.label == "get_support"
    for_another = (talk.person.asked or "").startswith(f"{HOLDS}{FOR_ANOTHER}")
    help_or_country = ANOTHER_COUNTRY if asks_for_people else HELP_FOR_ANOTHER if for_another else HELP
    care = [grounding.GROUNDING, safety_plan.PLAN if talk.person.safety_plan else Chip("Make a plan", f"help#{safety_plan.NAME}")]
    if talk.voice.state.coaching_rests:
        return [help_or_country, *care, SAFE_AGAIN]
    interrupted = bool(talk.person.exercises) or talk.relationship.current_step is not None
    return [help_or_country, *care, BACK if interrupted else talk.chip("help", "Something else")]


def holds(talk: Conversation) -> bool:
    """Whether a safety answer still has the floor: what comes next is no choice to go on (SAFETY S17)."""
    if talk.turn.chosen or talk.turn.kind:
        return False
    asked = talk.person.asked or ""
    if asked.startswith(f"{HOLDS}{FOR_ANOTHER}") and OF_ONES_OWN.search(talk.turn.text):
        return False
    asks_what_is_known = _asks_what_is_known(talk, asked) is not None
    stays = asked.startswith(HOLDS) and (asks_what_is_known or _makes_no_choice(talk))
    at_a_loss = talk.turn.label in ("nlu_fallback", "out_of_scope") or bool(WHAT_NOW.match(talk.turn.text)) or asks_for_today(talk.turn.text)
    return stays or (talk.voice.state.abuse and (asks_what_is_known or at_a_loss)) or _blames_self(talk)


def _makes_no_choice(talk: Conversation) -> bool:
    """Whether what is said is a short answer, or sad or cross, and asks for nothing else."""
    label = talk.turn.label
    only_resembles_a_request = label in NO_REQUEST and not (talk.voice.state.coaching_rests or ASKS_FOR_WORDS.search(talk.turn.text))
    return label in NO_CHOICE or label.startswith(("worry/", "roadblock/")) or only_resembles_a_request or asks_for_today(talk.turn.text)


def has_the_floor(talk: Conversation) -> bool:
    """Whether a safety answer was just given, so that no gentle question follows it."""
    return (talk.person.asked or "").startswith(HOLDS)


def let_go(talk: Conversation) -> str | None:
    """The person goes on: a safety answer no longer has the floor, and a late yes answers none of its questions. Returns the danger that had it, if any."""
    asked = talk.person.asked or ""
    if asked.startswith((HOLDS, GENTLY, "misread", "confirm")):
        talk.person.asked = None
    return asked.removeprefix(HOLDS).partition(":")[0] if asked.startswith(HOLDS) else None


def help_stays(talk: Conversation, danger: str | None) -> Reply:
    """One line before going on where thoughts of dying broke in: help stays a tap away."""
    return bubbles([talk.voice.say("staying", "goes_on")], [HELP]) if danger == "self_harm" else Reply()


def stay(talk: Conversation) -> Reply:
    """Stay with what was told, whatever short or sad thing is said next; no coaching, no other topic."""
    asked = talk.person.asked or ""
    label = asked.removeprefix(HOLDS).partition(":")[0] if asked.startswith(HOLDS) else "abuse"
    talk.person.asked = f"{HOLDS}{label}:"
    known = _asks_what_is_known(talk, talk.person.asked)
    if _blames_self(talk):
        said = talk.voice.say("coaching_rests", "not_their_fault")
    else:
        said = talk.voice.say("staying", known) if known else talk.voice.say(label, "stay")
    return bubbles([said, *_line_for_the_young(talk)], _after_danger(talk))


def _asks_what_is_known(talk: Conversation, asked: str) -> str | None:
    """Which part of what is known for such an hour answers what the person says, or None where staying is all that is called for."""
    text = talk.turn.text
    if asked.startswith(f"{HOLDS}{FOR_ANOTHER}"):
        parts = {"words_to_ask": WHAT_TO_SAY, "if_angry": IF_ANGRY, "stay_near": STAY_NEAR, "their_night": THEIR_NIGHT}
        return next((part for part, pattern in parts.items() if pattern.search(text)), None)
    if talk.voice.state.abuse and (SAID_TO_THE_HURT.search(text) or (asks_for_today(text) and not WHAT_NOW.match(text))):
        return "tonight"
    if asked.startswith(f"{HOLDS}self_harm"):
        return "takes_it_back" if TAKES_BACK.search(text) else "nobody" if NOBODY.search(text) else None
    return "another_way" if talk.voice.state.abuse and QUIETLY.search(text) else None


def _blames_self(talk: Conversation) -> bool:
    """Whether somebody who was hurt asks what they did to deserve it.

    Who has told of hurting others is never told so, nor who tells of it in the same breath; and thoughts of dying keep the floor.
    """
    sure = not talk.turn.meanings or talk.turn.meanings[0][1] >= SURELY_ASKED  # "was it my fault?" may be taken for a wish to be reminded
    asks_for_something = (sure and talk.turn.label in ASKS_FOR) or bool(SAFE_NOW.search(talk.turn.text))
    hurts_too = f"{HARMS_OTHERS}:first" in talk.voice.said or HARMED.search(talk.turn.text)
    dying = (talk.person.asked or "").startswith(f"{HOLDS}self_harm")
    hurt = talk.voice.state.abuse or talk.person.asked == f"{GENTLY}abuse"
    return hurt and not (asks_for_something or hurts_too or dying) and bool(BLAMES_SELF.search(talk.turn.text))


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


def ask_gently(talk: Conversation) -> Reply:
    """The soft tier: one gentle question and one line of help, nothing else changes."""
    label = talk.turn.soft[0]
    talk.person.asked = f"{GENTLY}{label}"
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
    asked = (talk.person.asked or "").removeprefix(GENTLY)
    if (denied_gently(talk) or talk.turn.chosen == NOT_THAT.payload) and f"{asked}:soft" in talk.voice.said and not named_danger(talk.turn.text):
        lately[asked] = NOT_AGAIN_FOR + 1
    talk.voice.said = talk.voice.said | {f"{label}:{DENIED}": turns - 1 for label, turns in lately.items()}
    talk.turn = replace(talk.turn, soft=tuple(label for label in talk.turn.soft if label not in lately))


def answer_choice(talk: Conversation) -> Reply | None:
    """The person's own answer to what was asked after a safety answer; None where it was none of these."""
    asked = talk.person.asked or ""
    if asked.startswith(GENTLY) and not talk.turn.chosen and (answered := _yes_or_no(asked, talk.turn.label, talk.turn.text)):
        return _answered_gently(talk, asked.removeprefix(GENTLY), answered)
    if talk.voice.state.abuse and not talk.turn.chosen and not talk.turn.alarmed and NOT_HURT.search(talk.turn.text):
        return _not_meant(talk)
    if talk.voice.state.abuse and not talk.turn.chosen and not talk.turn.alarmed and _says_safe_and_goes_back(talk.turn.text):
        return _ask_to_confirm(talk)
    choice = talk.turn.argument or ("" if talk.turn.chosen else TYPED.get(asked.partition(":")[0], {}).get(talk.turn.label))
    answers = {
        "not_what_i_meant": _not_meant,
        "not_that": _not_that,
        "misread": _misread,
        "not_safe": _stays,
        "not_yet": _stays,
        "i_am_safe": _ask_to_confirm,
        "confirm_safe": _confirmed,
    }
    return answers[choice](talk) if choice in answers else None


def _says_safe_and_goes_back(text: str) -> bool:
    """Whether the chip is chosen in one's own words: both that one is safe and that one wants to go back; it is still to be confirmed (SAFETY S12)."""
    return bool(SAFE_NOW.search(text) and BACK_TO_COACHING.search(text)) and not NOT_SAFE_YET.search(text)


def _yes_or_no(asked: str, label: str, text: str) -> str | None:
    """Also "sometimes" says yes to a gentle question, "a bit, when she's had a drink", and "what do I say to him" where it is about another's life."""
    if asked == f"{GENTLY}{FOR_ANOTHER}" and label != "deny" and WHAT_TO_SAY.match(text):
        return "affirm"
    if len(text.split()) <= A_SHORT_ANSWER and NOT_NEVER.search(text):
        return "affirm"
    if asked == f"{GENTLY}self_harm" and label == "i_dont_know":
        return "affirm"  # who does not know whether they want to live is not left alone with it
    if BEGINS_WITH_YES.match(text):
        return "affirm"
    return label if label in ("affirm", "deny") else None


def _answered_gently(talk: Conversation, label: str, answered: str) -> Reply:
    """Yes to a gentle question is a disclosure, and gets the whole first answer."""
    if answered == "deny":
        return _not_that(talk)
    told = label in REST_COACHING and talk.disclosure is None
    if told:
        disclose(talk)
    talk.person.asked = None if label in PASSING else f"{HOLDS}{label}:{JUST_TOLD if told else ''}"
    parts = [talk.voice.say(label, "follow_up"), *_for_the_young(talk, label)]
    return replace(bubbles(parts, _after_danger(talk)), response=f"utter_{label}", circumstance=talk.voice.circumstance)


def denied_gently(talk: Conversation) -> bool:
    """Whether the person types a no to a gentle question."""
    asked = talk.person.asked or ""
    return asked.startswith(GENTLY) and not talk.turn.chosen and _yes_or_no(asked, talk.turn.label, talk.turn.text) == "deny"


def _not_that(talk: Conversation) -> Reply:
    talk.person.asked = None
    going_on = [BACK] if talk.person.exercises else [talk.chip(talk.person.topic)] if talk.person.topic in talk.content.entries else []
    return bubbles([talk.voice.say("coaching_rests", "good_to_know")], [*going_on, talk.chip("next_step"), talk.chip("help", "Something else")])


def _not_meant(talk: Conversation) -> Reply:
    talk.person.asked = f"misread:{JUST_TOLD}" if (talk.person.asked or "").endswith(f":{JUST_TOLD}") else "misread:"
    return bubbles([talk.voice.say("coaching_rests", "not_meant")], [MISREAD, NOT_SAFE, HELP])


def _misread(talk: Conversation) -> Reply:
    """Only the message just read is lowered; an older disclosure stands."""
    if talk.person.asked == f"misread:{JUST_TOLD}" and talk.person.disclosures:
        talk.person.disclosures[-1].cleared_at = talk.now
    if talk.disclosure is None:
        return _back(talk)
    talk.person.asked = None
    return bubbles([talk.voice.say("coaching_rests", "stands")], [HELP, SAFE_AGAIN])


def _stays(talk: Conversation) -> Reply:
    talk.person.asked = None
    return bubbles([talk.voice.say("coaching_rests", "stays")], [HELP, SAFE_AGAIN] if talk.voice.state.coaching_rests else [HELP, talk.chip("help")])


def _ask_to_confirm(talk: Conversation) -> Reply:
    if talk.disclosure is None:
        return _back(talk)
    talk.disclosure.asked_to_clear_at = talk.now
    talk.person.asked = "confirm"
    return bubbles([talk.voice.say("coaching_rests", "confirm")], [CONFIRM, STAY, HELP])


def _confirmed(talk: Conversation) -> Reply:
    if talk.disclosure is not None and talk.disclosure.asked_to_clear_at is None:
        return coaching_rests(talk)
    for held in talk.person.disclosures:
        held.cleared_at = held.cleared_at or talk.now
    return _back(talk)


def _back(talk: Conversation) -> Reply:
    talk.voice.state = SafetyState()
    talk.person.asked = None
    return bubbles([talk.voice.say("coaching_rests", "back")], [talk.chip("next_step"), talk.chip("help"), HELP])

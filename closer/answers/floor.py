"""While words of help have the floor: what stays with them, what is answered from what is known for such an hour, and what lets them go (SAFETY S17)."""

from __future__ import annotations

from closer.answers.danger import FOR_ANOTHER, GENTLY, HARMS_OTHERS, HELP, HOLDS, IS_YOUNG, MINOR, SURELY_ASKED, after_danger, line_for_the_young
from closer.answers.danger_words import (
    A_MAN,
    ASKS_FOR_WORDS,
    BLAMES_SELF,
    HARMED,
    IF_ANGRY,
    NOBODY,
    OF_ONES_OWN,
    QUIETLY,
    SAFE_NOW,
    SAID_TO_THE_HURT,
    STAY_NEAR,
    TAKES_BACK,
    THEIR_NIGHT,
    THINKS_OF_GOING,
    WHAT_NOW,
    WHAT_TO_SAY,
)
from closer.conversation import Conversation
from closer.cues.today import asks_for_today
from closer.cues.whom_to_tell import asks_whom_to_tell
from closer.reply import Reply, bubbles
from closer.safety.permit import Permitted
from closer.taxonomy import CONFESSING, GROWN_UP

__all__ = ["has_the_floor", "help_stays", "holds", "let_go", "stay"]

NO_REQUEST = {"i_statement", "validate", "step_done", "check_in"}  # labels that a sad or cross sentence resembles
ASKS_FOR = {"forget_me", "export_my_data", "wants_human", "get_support", "remind_me"}
NO_CHOICE = {"affirm", "deny", "thanks", "greet", "goodbye", "i_dont_know", "i_dont_understand", "wants_human", "bot_challenge", "out_of_scope", "nlu_fallback"}


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
    men = _lines_for_men(talk) if known == "a_man" else []
    return bubbles([said, *men, *line_for_the_young(talk)], after_danger(talk))


def _lines_for_men(talk: Conversation) -> list[Permitted]:
    """The lines for men of the country, where it has any."""
    lines = talk.helplines.for_whom(talk.turn.country, "violence", "men")
    return [talk.voice.say("more_help", "lines", list="; ".join(lines))] if lines else []


def _asks_what_is_known(talk: Conversation, asked: str) -> str | None:
    """Which part of what is known for such an hour answers what the person says, or None where staying is all that is called for."""
    text = talk.turn.text
    if asked.startswith(f"{HOLDS}{FOR_ANOTHER}"):
        parts = {"words_to_ask": WHAT_TO_SAY, "if_angry": IF_ANGRY, "stay_near": STAY_NEAR, "their_night": THEIR_NIGHT}
        return next((part for part, pattern in parts.items() if pattern.search(text)), None)
    if talk.voice.state.abuse and A_MAN.search(text):
        return "a_man"
    if talk.voice.state.abuse and THINKS_OF_GOING.search(text):
        return "going"
    if talk.voice.state.abuse and asks_whom_to_tell(text) and f"{MINOR}:{IS_YOUNG}" not in talk.voice.said:
        return "whom_to_tell"  # the young are told of grown-ups and lines of their own
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
    hurts_too = f"{HARMS_OTHERS}:first" in talk.voice.said or talk.voice.circumstance in (GROWN_UP, CONFESSING) or HARMED.search(talk.turn.text)
    dying = (talk.person.asked or "").startswith(f"{HOLDS}self_harm")
    hurt = talk.voice.state.abuse or (talk.person.asked or "").startswith(f"{GENTLY}abuse")
    return hurt and not (asks_for_something or hurts_too or dying) and bool(BLAMES_SELF.search(talk.turn.text))

"""Who is mourned, or was left: grief comes first only where somebody died or was really lost, and never from a sad tone, or from a death told in passing."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.cues.changed import changed_in, is_gone_in
from closer.cues.given_away import given_away_in
from closer.cues.hurt import tears_of_joy_in
from closer.cues.in_passing import lives_on_in
from closer.cues.missed import missed_in
from closer.cues.mourning import lives_in, loss_told_in, only_like_a_death_in
from closer.cues.unborn import unborn_in
from closer.language.meaning import Meaning
from closer.taxonomy import BREAK_UP, GOOD_NEWS, HOW_IT_FEELS, LOSS, OUT_OF_SCOPE, WORRIES
from closer.weighing import AS_A_WORRY, HARDLY, JEALOUS, LIKELY_TOO, LOST, NO_TIME, STAY_OR_GO, SURE_OF_A_WORRY, SURE_OF_GOOD_NEWS, WORN_THIN

__all__ = [
    "LEFT_ME",
    "a_baby_lost",
    "a_piece_gone",
    "ended_only_if_told",
    "living_before_dead",
    "missed_but_near",
    "mourned_only_if_told",
    "tears_of_joy",
    "was_left",
]

SURE_OF_A_DEATH = 0.85  # told by signs alone, two plates on the table
GLAD_TOO, SURE_OF_AN_END, NEARLY = 0.3, 0.5, 0.05
LEFT_ME = re.compile(
    r"\b(?:he|she|they|gf|bf|wife|husband|my (?:\w+ ){0,4}\w+)(?:'s| just| has| have| had)* (?:left|dumped|broke up with) (?:me|us)\b"
    r"(?! (?:alone|waiting|out|behind|on|an?|with|standing|sitting|no|in|at|to|there|hanging|speechless|feeling|all)\b)",
    re.IGNORECASE,
)
TELLS_OF_AN_END = re.compile(
    r"\b(?:left(?! (?:of|over|to (?:say|do|talk|eat|drink|give))\b)|leave|leaving|broke|broken|break|split|divorc\w*|dump\w*"
    r"|end(?:ed|s|ing)?|separat\w*|over|apart|finish\w*|ex|single"
    r"|moved? (?:out|on)|goodbye|gone|together any"
    r"|without (?:him|her|them)|lost (?:him|her|them)|back (?:to|with|together)|blocked|ghost\w*|someone else|miss(?:es|ing)?|we were)\b",
    re.IGNORECASE,
)
SINCE_THEN = re.compile(r"\b(?:since|after) (?:(?:the|our|my|his|her|that) |we lost\b)", re.IGNORECASE)
CHILDREN_LEFT = re.compile(  # home, which ends nothing between two grown-ups
    r"\b(?:kids|children|boys|girls|twins|son|daughter|youngest|eldest|oldest)(?: (?:all|both|have|has|had|are|is|'ve))* (?:left|moved? out|gone)\b",
    re.IGNORECASE,
)


def _ends_something(text: str) -> bool:
    """Whether a text tells that something between two people ended; children who leave home end nothing.

    Args:
        text: the message.

    """
    return bool(TELLS_OF_AN_END.search(CHILDREN_LEFT.sub("", text)))


def missed_but_near(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who misses somebody that is right there in the house has lost nobody; what stands between the two comes first, unless it is an illness."""
    if meanings[0].label not in LOST or missed_in(text) is None or changed_in(text):
        return meanings
    between = next((meaning.label for meaning in meanings if meaning.label in (WORN_THIN, NO_TIME)), WORN_THIN)
    rest = [meaning for meaning in meanings if meaning.label != between]
    near = replace(meanings[0], label=between)
    return [near, *(one for one in rest if one.label not in LOST), *(one for one in rest if one.label in LOST)]


def living_before_dead(meanings: list[Meaning], text: str) -> list[Meaning]:
    """A death told in passing is not what hurts: "since his mother died he doesn't touch me any more" is about him."""
    first = meanings[0]
    if first.label != LOSS or lives_on_in(text) is None:
        return meanings
    rest = [one for one in meanings[1:] if one.label.startswith(WORRIES) and one.label != GOOD_NEWS and one.confidence >= AS_A_WORRY]
    between = next((one.label for one in rest if one.label.startswith("roadblock/")), rest[0].label if rest else WORN_THIN)
    others = [one for one in meanings[1:] if one.label != between]
    return [replace(first, label=between), *others, replace(first, confidence=HARDLY)]


def a_baby_lost(meanings: list[Meaning], text: str) -> list[Meaning]:
    """A baby lost before it was born is mourned, whatever the two do since: "since the miscarriage he doesn't talk about it"."""
    first = meanings[0]
    if lives_on_in(text) is not None and not SINCE_THEN.search(text):
        return meanings  # "I told my mum about my miscarriage and she asked about the otters" is about her
    if first.label == LOSS or first.label == BREAK_UP or not first.label.startswith((*WORRIES, OUT_OF_SCOPE)) or not unborn_in(text):
        return meanings
    return [replace(first, label=LOSS, confidence=max(first.confidence, SURE_OF_A_WORRY)), *(one for one in meanings if one.label != LOSS)]


def a_piece_gone(meanings: list[Meaning], text: str) -> list[Meaning]:
    """A house or a thing of the past that was sold over one's head is a matter between two who live, and neither an end nor a line that is crossed."""
    first = meanings[0]
    if first.label.startswith("roadblock/") or is_gone_in(text) or not given_away_in(text):
        return meanings
    return [replace(first, label=WORN_THIN, confidence=max(first.confidence, SURE_OF_A_WORRY)), *(one for one in meanings if one.label != WORN_THIN)]


def mourned_only_if_told(meanings: list[Meaning], text: str) -> list[Meaning]:
    """No death on a hunch: who eats and watches telly, or gave a card with no love in it, is not mourned, and "the one who died" would hurt.

    Grief is no second subject then either.
    """
    mourned = next((meaning for meaning in meanings if meaning.label == LOSS and meaning.confidence >= AS_A_WORRY), None)
    told = CHILDREN_LEFT.sub("", text)
    figure = only_like_a_death_in(told)
    if mourned is None or loss_told_in(told) or missed_in(text):
        return meanings
    others = [meaning for meaning in meanings if meaning is not mourned]
    as_likely = any(one.label.startswith("roadblock/") and one.confidence >= mourned.confidence - NEARLY for one in others)
    if not (figure or (mourned.confidence < SURE_OF_A_DEATH and (as_likely or lives_in(told)))):
        return meanings
    if mourned is not meanings[0]:
        return [*others, replace(mourned, confidence=HARDLY)]
    label = _instead(others, text, figure)
    return [replace(mourned, label=label), *(one for one in others if one.label != label), replace(mourned, confidence=HARDLY)]


def _instead(others: list[Meaning], text: str, figure: bool) -> str:
    """What stands between the two, where it is likely, else the next worry that the words bear out; a figure of death speaks of the bond itself."""
    borne_out = {BREAK_UP: _ends_something(text), GOOD_NEWS: False, JEALOUS: False}
    likely = [one.label for one in others if one.label.startswith(WORRIES) and one.confidence >= AS_A_WORRY and borne_out.get(one.label, True)]
    if figure:
        return next((label for label in likely if label in (BREAK_UP, STAY_OR_GO)), WORN_THIN)
    return next((label for label in likely if label.startswith("roadblock/")), likely[0] if likely else WORN_THIN)


def tears_of_joy(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who cries for joy mourns nobody: "my son passed his exam and I cried"."""
    glad = next((meaning for meaning in meanings if meaning.label == GOOD_NEWS and meaning.confidence >= GLAD_TOO), None)
    if meanings[0].label not in {*LOST, *HOW_IT_FEELS} or glad is None or not tears_of_joy_in(text) or is_gone_in(text):
        return meanings
    rest = [meaning for meaning in meanings if meaning.label not in {GOOD_NEWS, meanings[0].label}]
    return [replace(glad, confidence=max(glad.confidence, meanings[0].confidence, SURE_OF_GOOD_NEWS)), *rest, replace(meanings[0], confidence=0.0)]


def was_left(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who says in passing that they were left was left, where nothing else is clear: "my gf left me and you talk about steps"."""
    if meanings[0].label.startswith(WORRIES) or meanings[0].confidence >= SURE_OF_A_WORRY or not LEFT_ME.search(text):
        return meanings
    return [Meaning(BREAK_UP, SURE_OF_A_WORRY, 0, len(text)), *(one for one in meanings if one.label != BREAK_UP)]


OF_SOMEBODY_ALIVE = re.compile(r"\b(?:he|she|they|my (?:\w+ )?\w+) (?!was\b|were\b|had\b|left\b|used\b)\w+", re.IGNORECASE)


def ended_only_if_told(meanings: list[Meaning], text: str) -> list[Meaning]:
    """No break-up on a hunch: "it ended" hurts where nobody has left."""
    first = meanings[0]
    if first.label != BREAK_UP or first.confidence >= SURE_OF_AN_END or _ends_something(text):
        return meanings
    other = next((one for one in meanings[1:] if one.label.startswith(WORRIES) and one.label != GOOD_NEWS and one.confidence >= LIKELY_TOO), None)
    if other is None and not OF_SOMEBODY_ALIVE.search(text):
        return meanings
    label = other.label if other else WORN_THIN
    return [replace(first, label=label), *(one for one in meanings[1:] if one.label != label), replace(first, confidence=0.0)]

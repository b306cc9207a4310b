"""What is told of somebody in a few plain words is no greeting, no goodbye and no step that was tried: "he has been quiet all evening"."""

from __future__ import annotations

from dataclasses import replace

from closer.cues.missed import missed_in
from closer.cues.signs import borne_out_in, ends_something_in
from closer.cues.small_talk import asks_in, asks_to_learn_in, has_no_word_of, is_cold_in, speaks_of_another_in
from closer.language.meaning import Meaning
from closer.taxonomy import GOOD_NEWS, LOSS, WORRIES
from closer.weighing import A_FEW_WORDS, A_LONG_STORY, AS_A_WORRY, HARDLY, JEALOUS, LIKELY_TOO, LOST, STAY_OR_GO, SURE_OF_A_WORRY, WORN_THIN

__all__ = ["likely_worry", "no_end_where_one_is_only_cold", "no_rival_on_a_hunch", "told_not_asked_about", "told_not_small_talk"]

FEWEST_TOLD = 4  # words
SURELY_ASKED = 0.8
SAYS_LITTLE = 4  # words
NO_HUNCH = 0.7


def likely_worry(meanings: list[Meaning], text: str, least: float) -> Meaning | None:
    """The likeliest worry that the words bear out.

    Args:
        meanings: what a message may mean, likeliest first.
        text: the message.
        least: how likely it must be.

    """
    return next(
        (one for one in meanings if one.label.startswith(WORRIES) and one.label != GOOD_NEWS and one.confidence >= least and borne_out_in(one.label, text)),
        None,
    )


def _likely_told(meanings: list[Meaning], text: str) -> Meaning | None:
    """What stands between two people, on a hunch, else a worry that is more than one."""
    between = [one for one in meanings if one.label.startswith("roadblock/")]
    return likely_worry(meanings, text, AS_A_WORRY) or likely_worry(between, text, HARDLY)


def told_not_small_talk(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who tells something in plain words and has no word of a greeting, a goodbye, thanks or a try in it has told a worry."""
    first = meanings[0]
    if not FEWEST_TOLD <= len(text.split()) <= A_LONG_STORY or not has_no_word_of(first.label, text):
        return meanings
    if (glad := meanings[1:2]) and glad[0].label == GOOD_NEWS and borne_out_in(GOOD_NEWS, text):
        return meanings[1:]
    told = _likely_told(meanings[1:], text)
    if told is None and not speaks_of_another_in(text):
        return meanings
    label = told.label if told else WORN_THIN
    return [replace(first, label=label, confidence=SURE_OF_A_WORRY), *(one for one in meanings[1:] if one.label != label), replace(first, confidence=0.0)]


def told_not_asked_about(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who tells of somebody and asks nothing has no question about closeness, and wants no lesson: "my boyfriend is always with his friends"."""
    first = meanings[0]
    words = len(text.split())
    a_question = first.label.startswith("faq/") and words <= A_FEW_WORDS and asks_in(text)
    a_lesson = first.label.startswith("step/") and (asks_to_learn_in(text) or (words <= A_FEW_WORDS and (asks_in(text) or words < FEWEST_TOLD)))
    guessed = first.confidence < SURELY_ASKED and (first.label.startswith("step/") or (first.label.startswith("faq/") and words <= A_FEW_WORDS))
    if not guessed or a_question or a_lesson or not speaks_of_another_in(text):
        return meanings
    likely = _likely_told(meanings[1:], text)
    label = likely.label if likely else WORN_THIN
    return [replace(first, label=label, confidence=max(first.confidence, SURE_OF_A_WORRY)), *(one for one in meanings[1:] if one.label != label)]


def no_rival_on_a_hunch(meanings: list[Meaning], text: str) -> list[Meaning]:
    """No rival, no parting and no death is brought up on a hunch: "my husband came home late again" is about him and not about another."""
    first = meanings[0]
    hunch = first.label in (JEALOUS, STAY_OR_GO) and first.confidence < NO_HUNCH and len(text.split()) <= A_LONG_STORY
    a_death = first.label == LOSS and first.confidence < SURE_OF_A_WORRY and len(text.split()) <= SAYS_LITTLE
    if not (hunch or a_death) or borne_out_in(first.label, text) or missed_in(text):
        return meanings
    other = likely_worry(meanings[1:], text, LIKELY_TOO)
    if other is None and (a_death or asks_in(text)):
        return [*meanings[1:], replace(first, confidence=0.0)] if meanings[1:] else meanings
    label = other.label if other else WORN_THIN
    return [replace(first, label=label, confidence=max(first.confidence, SURE_OF_A_WORRY)), *(one for one in meanings[1:] if one.label != label)]


def no_end_where_one_is_only_cold(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who is off with somebody has not left them: "she has been off with me since sunday"."""
    first = meanings[0]
    if first.label not in LOST or len(text.split()) > A_LONG_STORY or not is_cold_in(text) or ends_something_in(text):
        return meanings
    return [replace(first, label=WORN_THIN), *(one for one in meanings[1:] if one.label != WORN_THIN), replace(first, confidence=HARDLY)]

"""What is told of somebody in a few plain words is no greeting, no goodbye and no step that was tried: "he has been quiet all evening"."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.cues.missed import missed_in
from closer.cues.signs import borne_out_in, ends_something_in
from closer.cues.small_talk import asks_in, asks_to_learn_in, has_no_word_of, is_cold_in, speaks_of_another_in
from closer.language.meaning import Meaning
from closer.safety.figures import says_nothing_else
from closer.taxonomy import BREAK_UP, GOOD_NEWS, LOSS, WORRIES
from closer.weighing import A_FEW_WORDS, A_LONG_STORY, AS_A_WORRY, HARDLY, JEALOUS, LIKELY_TOO, LOST, STAY_OR_GO, SURE_OF_A_WORRY, WORN_THIN

__all__ = [
    "asked_in_general",
    "likely_worry",
    "no_end_where_one_is_only_cold",
    "no_rival_on_a_hunch",
    "plain_complaint",
    "told_not_asked_about",
    "told_not_small_talk",
]

FEWEST_TOLD = 4  # words
SURELY_ASKED = 0.8
REFUSES = re.compile(
    r"(?:(?:and|but|no|well|so)\b[, ]*)*i (?:really |just )?(?:don'?t|do not|dont|won'?t|can'?t|refuse to) (?:\w+ ){1,5}(?:him|her|them)\b", re.IGNORECASE
)
SAYS_LITTLE = 4  # words
NO_HUNCH = 0.7
NO_CARE = re.compile(
    r"\b(?:doesn'?t|don'?t|does not|do not|couldn'?t|could not|didn'?t|never) (?:really |even )?gives? (?:a|two|one)"
    r" (?:shits?|damns?|toss|fucks?|crap|fig|hoot|monkey'?s)\b"
)
TOOLS = {"check_in", "export_my_data"}
A_SHORT_PIECE, SURE_IN_A_FEW_WORDS = 9, 0.9  # words; "she's 2" is about no rival
TOO_MUCH = "faq/too_much_intimacy"
ROOM = re.compile(r"\b(?:time alone|alone[- ]time|me[- ]time|space|time (?:for|to) (?:my|your|one)self|be(?:ing)? alone|apart)\b", re.IGNORECASE)
IN_GENERAL = re.compile(  # and of nobody
    r"(?:(?:and|but|so|ok(?:ay)?|also|then|well)\b[, ]*)*(?:is|isn'?t|are|aren'?t|can|do|does|should|must|would|why (?:is|are|do|does))"
    r" (?:it|that|there|people|couples|friends|families|you|one|everyone|everybody|partners|married people)\b"
    r"(?!.*\b(?:he|she|they|him|her|them|my|this|you are|you're)\b)"
    r".*\b(?:normal|ok(?:ay)?|healthy|unhealthy|bad|wrong|common|usual|weird|strange|selfish|possible|need|have"
    r"|too (?:much|close)|such a thing|couples?|people|friends)\b.*",
    re.IGNORECASE,
)


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
        return [*meanings[1:], replace(first, confidence=0.0)] if first.label in TOOLS and meanings[1:] else meanings
    label = told.label if told else WORN_THIN
    return [replace(first, label=label, confidence=SURE_OF_A_WORRY), *(one for one in meanings[1:] if one.label != label), replace(first, confidence=0.0)]


def told_not_asked_about(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who tells of somebody and asks nothing has no question about closeness, and wants no lesson: "my boyfriend is always with his friends"."""
    first = meanings[0]
    words = len(text.split())
    a_question = first.label.startswith("faq/") and words <= A_FEW_WORDS and asks_in(text) and not REFUSES.match(text)
    a_lesson = first.label.startswith("step/") and (asks_to_learn_in(text) or (words <= A_FEW_WORDS and (asks_in(text) or words < FEWEST_TOLD)))
    guessed = first.confidence < SURELY_ASKED and (first.label.startswith("step/") or (first.label.startswith("faq/") and words <= A_FEW_WORDS))
    if not guessed or a_question or a_lesson or not (speaks_of_another_in(text) or REFUSES.match(text)):
        return meanings
    likely = _likely_told(meanings[1:], text)
    label = likely.label if likely else WORN_THIN
    return [replace(first, label=label, confidence=max(first.confidence, SURE_OF_A_WORRY)), *(one for one in meanings[1:] if one.label != label)]


def no_rival_on_a_hunch(meanings: list[Meaning], text: str) -> list[Meaning]:
    """No rival, no parting and no death is brought up on a hunch: "my husband came home late again" is about him and not about another."""
    first = meanings[0]
    least = SURE_IN_A_FEW_WORDS if first.label == JEALOUS and len(text.split()) <= A_SHORT_PIECE else NO_HUNCH
    hunch = first.label in (JEALOUS, STAY_OR_GO, BREAK_UP) and first.confidence < least and len(text.split()) <= A_LONG_STORY
    a_death = first.label == LOSS and first.confidence < SURE_OF_A_WORRY and len(text.split()) <= SAYS_LITTLE
    if not (hunch or a_death) or borne_out_in(first.label, text) or missed_in(text):
        return meanings
    other = likely_worry(meanings[1:], text, LIKELY_TOO)
    if other is None and (a_death or asks_in(text)):
        return [*meanings[1:], replace(first, confidence=0.0)] if meanings[1:] else meanings
    alone = first.label == BREAK_UP and speaks_of_another_in(text)  # who sits beside somebody is not lonely for want of people
    label = other.label if other and not alone else WORN_THIN
    return [replace(first, label=label, confidence=max(first.confidence, SURE_OF_A_WORRY)), *(one for one in meanings[1:] if one.label != label)]


def no_end_where_one_is_only_cold(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who is off with somebody has not left them: "she has been off with me since sunday"."""
    first = meanings[0]
    if first.label not in LOST or len(text.split()) > A_LONG_STORY or not is_cold_in(text) or ends_something_in(text):
        return meanings
    return [replace(first, label=WORN_THIN), *(one for one in meanings[1:] if one.label != WORN_THIN), replace(first, confidence=HARDLY)]


def plain_complaint(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Where danger was heard in a plain complaint and nothing else is likely, the talk has worn thin: "my son is 14 and he says get out".

    So it has where somebody is said not to care: "my wife doesn't give a damn what I do".
    """
    plain = text.replace("’", "'").lower()
    unsure = meanings[0].confidence < SURE_OF_A_WORRY and len(plain.split()) <= A_FEW_WORDS
    if unsure and NO_CARE.search(plain) and speaks_of_another_in(plain):
        return [replace(meanings[0], label=WORN_THIN, confidence=SURE_OF_A_WORRY), *(one for one in meanings if one.label != WORN_THIN)]
    if meanings[0].confidence >= AS_A_WORRY or not (says_nothing_else(plain) and speaks_of_another_in(plain)):
        return meanings
    return [replace(meanings[0], label=WORN_THIN, confidence=SURE_OF_A_WORRY), *(one for one in meanings if one.label != WORN_THIN)]


def asked_in_general(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who asks what is usual among people, and speaks of nobody, has a question and no worry: "is it normal to need time alone"."""
    if not meanings[0].label.startswith(WORRIES) or not IN_GENERAL.fullmatch(text.replace("’", "'").strip()):
        return meanings
    asked = next((one for one in meanings[1:] if one.label.startswith("faq/") and one.confidence >= AS_A_WORRY), None)
    if ROOM.search(text):
        asked = Meaning(TOO_MUCH, AS_A_WORRY, 0, len(text))
    if asked is None:
        return meanings
    rest = [replace(one, confidence=HARDLY) if one.label.startswith(WORRIES) else one for one in meanings if one.label != asked.label]
    return [replace(asked, confidence=max(meanings[0].confidence, SURE_OF_A_WORRY)), *rest]

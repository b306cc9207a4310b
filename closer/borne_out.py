"""An old hurt, a crossed line, or that somebody doesn't know, is heard only where the words bear it out: "my mum never says well done" is about now."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.cues.left_out import wants_the_other_parent_in
from closer.cues.left_undone import left_undone_by_them_in
from closer.cues.longed_for import lives_elsewhere_in, longed_for_in
from closer.cues.small_talk import speaks_of_another_in
from closer.language.meaning import Meaning
from closer.taxonomy import BREAK_UP, GOOD_NEWS, LOSS, WORRIES
from closer.told_plainly import likely_worry
from closer.weighing import A_FEW_WORDS, A_LONG_STORY, HARDLY, LIKELY_TOO, NO_TIME, SURE_OF_A_WORRY, WORN_THIN

__all__ = ["a_rule_at_home", "left_out_at_home", "left_undone_though_unsure", "longed_for_first", "no_old_hurt_of_today", "not_knowing_only_if_said"]

BOUNDARIES, OLD_HURT, UNKNOWING, FIRST_FEAR = "worry/boundaries", "roadblock/past_hurt", "i_dont_know", "roadblock/fear_of_rejection"
LIKE_LONGING = {BOUNDARIES, OLD_HURT, BREAK_UP, FIRST_FEAR, "roadblock/unrealistic_expectations", "worry/low_mood", "worry/stay_or_go"}
OF_THE_PAST = re.compile(
    r"\b(?:ex(?:es)?|last (?:one|time|relationship|boyfriend|girlfriend|partner|man|woman)|first (?:husband|wife|love|marriage)|before (?:him|her|this)"
    r"|(?:years?|months|long) ago|once|back then|in the past|the past"
    r"|old|always (?:picked|criticised|criticized)|when i was|as a (?:child|kid|girl|boy|teen\w*)|childhood|grew up|grow up|at school|in school|\d{4}"
    r"|since (?:then|that|the)|ever since|at (?:six|seven|eight|nine|ten)"
    r"|forg[ai]v\w*|forget|burn(?:ed|t)|hurt\w*|betray\w*|cheat\w*|affair|lied|trust|guard|walls?|wound\w*|scars?|bullied|trauma|abandon\w*|grudge|closed"
    r"|stings?|sore|still|never again|let (?:\w+ )*in\b|open up|flinch\w*|wait for"
    r"|walked out|left me|left us|dumped|dropped|ghosted|told everyone|behind my back|used everything|divorce\w*|broke|numb|stone|cold inside|heart)\b",
    re.IGNORECASE,
)
NOT_KNOWING = re.compile(
    r"\b(?:know|knows|idea|ideas|clue|sure|unsure|dunno|idk|certain|hard to say|can'?t say|who knows|no thought|think of (?:anything|nothing)|nothing comes"
    r"|blank|lost|confused|whatever|stuck|understand|decide|remember)\b",
    re.IGNORECASE,
)
SOMEBODY = re.compile(r"\b(?:he|she|they|my (?:\w+ ){0,2}\w+ (?:is|has|wants|gets|does|never|always|says|keeps|won't|doesn't))\b", re.IGNORECASE)
AT_HOME = re.compile(r"\bmy (?:husband|wife|partner|boyfriend|girlfriend)\b", re.IGNORECASE)  # of whom more is told than of who moved out
FEWEST_TOLD, TELLS_MORE = 4, 7  # words
WONT_LET_ME = re.compile(
    r"\bmy (?:parents|mum|mom|mother|dad|father|mum and dad|mom and dad|stepdad|stepmum|gran\w*) (?:just |really )?(?:won'?t|wont|don'?t|dont|doesn'?t"
    r"|doesnt|never|will not|do not) (?:let|allow)s? me\b",
    re.IGNORECASE,
)


def longed_for_first(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who misses a child that moved out, or a friend with another life, has no line crossed, no old hurt and no death: what is between the two comes first."""
    first = meanings[0]
    longing = first.label in LIKE_LONGING and longed_for_in(text)
    if not (longing or (first.label == LOSS and lives_elsewhere_in(text) and not AT_HOME.search(text))):
        return meanings
    return [replace(first, label=WORN_THIN), *(one for one in meanings[1:] if one.label != WORN_THIN), replace(first, confidence=HARDLY)]


def no_old_hurt_of_today(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What somebody leaves undone today, or how it changed, is no old hurt where nothing of the past is told: "my dad never visits since I married"."""
    first = meanings[0]
    of_today = left_undone_by_them_in(text) or not OF_THE_PAST.search(text)
    if first.label != OLD_HURT or len(text.split()) > A_FEW_WORDS or not of_today or not speaks_of_another_in(text):
        return meanings
    likely = likely_worry([one for one in meanings[1:] if one.label not in (OLD_HURT, NO_TIME)], text, LIKELY_TOO)
    label = WORN_THIN if likely is None or left_undone_by_them_in(text) else likely.label
    return [replace(first, label=label), *(one for one in meanings[1:] if one.label != label), replace(first, confidence=HARDLY)]


def not_knowing_only_if_said(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who tells of somebody, and not only that they don't know, has told a worry: "he wants to know where I am and gets angry"."""
    first, words = meanings[0], len(text.split())
    if first.label != UNKNOWING or words < FEWEST_TOLD or words > A_LONG_STORY:
        return meanings
    if not SOMEBODY.search(text) or (NOT_KNOWING.search(text) and words <= TELLS_MORE):
        return meanings
    told = [one for one in meanings[1:] if one.label.startswith(WORRIES) and one.label != GOOD_NEWS]
    likely = likely_worry(told, text, LIKELY_TOO)
    label = likely.label if likely else WORN_THIN
    return [replace(first, label=label, confidence=SURE_OF_A_WORRY), *(one for one in meanings[1:] if one.label != label), replace(first, confidence=0.0)]


def left_undone_though_unsure(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What somebody leaves undone needs no guess, be the message ever so short: "my brother never calls me back"."""
    first = meanings[0]
    if first.confidence >= SURE_OF_A_WORRY or first.label == GOOD_NEWS or len(text.split()) > A_FEW_WORDS or not left_undone_by_them_in(text):
        return meanings
    if first.label.startswith(WORRIES) and first.label not in (OLD_HURT, BOUNDARIES) and first.confidence >= LIKELY_TOO * 3:
        return meanings
    return [replace(first, label=WORN_THIN, confidence=SURE_OF_A_WORRY), *(one for one in meanings if one.label != WORN_THIN)]


def left_out_at_home(meanings: list[Meaning], text: str) -> list[Meaning]:
    """A child that only wants the other parent steps over nobody's line."""
    first = meanings[0]
    if (
        first.label not in (BOUNDARIES, OLD_HURT, "worry/low_mood", "worry/trust_and_jealousy")
        or len(text.split()) > A_LONG_STORY
        or not wants_the_other_parent_in(text)
    ):
        return meanings
    return [replace(first, label=WORN_THIN), *(one for one in meanings[1:] if one.label not in (WORN_THIN, BOUNDARIES)), replace(first, confidence=HARDLY)]


def a_rule_at_home(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who is not allowed something by their parents need not be asked what they meant: "my parents won't let me go to a party"."""
    first = meanings[0]
    unsure = first.confidence < (LIKELY_TOO * 3 if first.label.startswith(WORRIES) else SURE_OF_A_WORRY)
    if not unsure or len(text.split()) > A_FEW_WORDS or not WONT_LET_ME.search(text):
        return meanings
    return [replace(first, label=WORN_THIN, confidence=SURE_OF_A_WORRY), *(one for one in meanings if one.label != WORN_THIN)]

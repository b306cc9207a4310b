"""What is not said on a hunch: no grief and no low mood of the writer's where somebody else is sad, or where a side of oneself is hidden; no line crossed."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.cues.reporting import quotes_oneself_in
from closer.cues.signs import ends_something_in
from closer.cues.their_sorrow import their_sorrow_in
from closer.cues.trying import did_as_told_in
from closer.cues.wants_room import wants_room_in
from closer.language.meaning import Meaning
from closer.language.validation import asks_what_to_say
from closer.taxonomy import BREAK_UP, GOOD_NEWS, LOSS, WORRIES
from closer.weighing import A_LONG_STORY, HARDLY, LEFT_ALONE, LIKELY_TOO, SURE_OF_A_WORRY, WORN_THIN

__all__ = [
    "as_the_coach_said",
    "beside_a_sorrow",
    "heard_from_somebody",
    "no_line_crossed_on_a_hunch",
    "no_news_in_a_wish_to_know",
    "own_words_quoted",
    "side_hidden",
]

LOW_MOOD, BOUNDARIES, AFRAID = "worry/low_mood", "worry/boundaries", "roadblock/fear_of_rejection"
MINE = {LOSS, LOW_MOOD, BREAK_UP, LEFT_ALONE, "roadblock/past_hurt", "roadblock/fear_of_rejection", "roadblock/lack_of_time"}
SURELY_MINE, SURELY_LOW, NO_HUNCH = 0.9, 0.65, 0.5
DONE, HELP, REPLY = "step_done", "get_support", "validate"
HIDES = re.compile(
    r"\bi (?:still |always |just |kind of |often )*(?:hide|hid|keep hiding|cover up|keep (?:it )?secret|pretend|act like)\b(?! (?:from my (?:boss"
    r"|landlord)))(?=.*\b(?:that i|how i|it|my|when i|to be|i'?m)\b)"
    r"|\b(?:never|not|don'?t|can'?t|didn'?t)(?: \w+)? (?:let|show) (?:him|her|them|anyone|my \w+) (?:see|that|how|my|know)\b",
    re.IGNORECASE,
)
CROSSES = re.compile(
    r"\b(?:(?:say(?:ing|s)?|said|an?|my|take) no\b|pressur\w*|demand\w*|expect\w*|insist\w*|push\w*|unannounced|without (?:asking|knocking)"
    r"|interfer\w*|meddl\w*|guilt\w*"
    r"|too (?:much|close|often|many|long)|space|boundar\w*|limits?|privacy|private"
    r"|advice|opinions?|wants? (?:me|us)|tells? (?:me|us)|criticis\w*|criticiz\w*|comments?|keeps?|always|every|again|if i|unless|borrow\w*|money"
    r"|lend|lent|owes?|takes?|took|uses?|eats?|reads?|comes?|came|turns? up|moves?|rearrang\w*|decid\w*"
    r"|should|have to|has to|must|can'?t|won'?t|jokes?|my (?:room|things|stuff|food|kitchen|clothes|phone|diary))\b",
    re.IGNORECASE,
)
WISHES_TO_KNOW = re.compile(
    r"\b(?:(?:'d| would) (?:like|love|give anything) to (?:know|hear|feel)|wish i knew|want(?:ed)? to (?:know|hear)|wonder(?:ing)?|don'?t know"
    r"|no idea|not sure|if only|need to (?:know|hear))\b[^.!?]{0,20}\b(?:if|whether|that|him say|her say|them say)\b[^.!?]*$",
    re.IGNORECASE,
)


def _instead(meanings: list[Meaning], label: str) -> list[Meaning]:
    first = meanings[0]
    return [
        replace(first, label=label, confidence=max(first.confidence, SURE_OF_A_WORRY)),
        *(one for one in meanings[1:] if one.label != label),
        replace(first, confidence=HARDLY),
    ]


WONT_CALL = re.compile(
    r"\bi (?:really )?(?:don'?t want to|won'?t|will not|can'?t|don'?t wanna|am not going to|refuse to) (?:call|ring|phone|text"
    r"|write(?: to)?) (?:(?:him|her|them) )?(?:him|her|them|again|first)\b",
    re.IGNORECASE,
)
SAID_OF_US = re.compile(
    r"\b(?:he|she|they|my (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|bf|gf|mum|mom|dad|mother|father|sister|brother|friend|son"
    r"|daughter)) (?:just |even )?(?:said|says|told me)(?: that)? (?:he|she|they|i|we)\b",
    re.IGNORECASE,
)


def as_the_coach_said(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who did what the coach said has tried a step, and who won't call somebody again looks for no numbers: "i talked to my sister like you said"."""
    plain, first = text.replace("’", "'"), meanings[0]
    if did_as_told_in(plain) and first.label != DONE:
        return [replace(first, label=DONE, confidence=SURELY_MINE), *(one for one in meanings if one.label != DONE)]
    return _instead(meanings, WORN_THIN) if first.label == HELP and WONT_CALL.search(plain) else meanings


def own_words_quoted(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who quotes themselves looks for no reply to it: "my son told me he is gay and i said 'are you sure'"."""
    if meanings[0].label != REPLY or not quotes_oneself_in(text) or asks_what_to_say(text):
        return meanings
    other = next((one for one in meanings[1:] if one.label.startswith("roadblock/") and one.confidence >= LIKELY_TOO), None)
    return _instead(meanings, other.label if other else WORN_THIN)


def heard_from_somebody(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What somebody close said of the two is what hurts, and no grey stretch of weeks: "i slept badly, my husband said he doesn't fancy me"."""
    first = meanings[0]
    if first.label != LOW_MOOD or first.confidence >= SURELY_LOW or len(text.split()) > A_LONG_STORY or not SAID_OF_US.search(text.replace("’", "'")):
        return meanings
    other = next((one for one in meanings[1:] if one.label.startswith("roadblock/") and one.confidence >= LIKELY_TOO), None)
    return _instead(meanings, other.label if other else WORN_THIN)


def beside_a_sorrow(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who stands beside somebody sad mourns nobody themselves: "my wife's friend moved away and she has been crying for a week"."""
    first = meanings[0]
    if first.label not in MINE or first.confidence >= SURELY_MINE or len(text.split()) > A_LONG_STORY or ends_something_in(text) or not their_sorrow_in(text):
        return meanings
    return _instead(meanings, WORN_THIN)


def side_hidden(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who hides a side of themselves from somebody close is not in a low stretch: "i still hide that i cry at adverts"."""
    first = meanings[0]
    if (
        first.label not in (LOW_MOOD, LEFT_ALONE)
        or first.confidence >= SURELY_MINE
        or len(text.split()) > A_LONG_STORY
        or not HIDES.search(text.replace("’", "'"))
    ):
        return meanings
    return _instead(meanings, AFRAID)


def no_line_crossed_on_a_hunch(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Nobody steps over a line in what holds no sign of it: "he told me about his parents' divorce and i just said oh no"."""
    first = meanings[0]
    if first.label == BOUNDARIES and wants_room_in(text) and len(text.split()) <= A_LONG_STORY:
        return _instead(meanings, WORN_THIN)  # the limit is the other's
    if first.label != BOUNDARIES or first.confidence >= NO_HUNCH or len(text.split()) > A_LONG_STORY or CROSSES.search(text.replace("’", "'")):
        return meanings
    other = next((one for one in meanings[1:] if one.label.startswith("roadblock/") and one.confidence >= LIKELY_TOO), None)
    return _instead(meanings, other.label if other else WORN_THIN)


def no_news_in_a_wish_to_know(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What one would give much to know is no good news: "i'd like to know if he's proud of me"."""
    if meanings[0].label != GOOD_NEWS or not WISHES_TO_KNOW.search(text.replace("’", "'")):
        return meanings
    other = next((one for one in meanings[1:] if one.label.startswith(WORRIES) and one.confidence >= LIKELY_TOO and one.label != GOOD_NEWS), None)
    return _instead(meanings, other.label if other else WORN_THIN)

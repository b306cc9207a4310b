"""What is not said on a hunch: no grief and no low mood of the writer's where somebody else is sad, or where a side of oneself is hidden; no line crossed."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.cues.signs import ends_something_in
from closer.cues.their_sorrow import their_sorrow_in
from closer.language.meaning import Meaning
from closer.taxonomy import BREAK_UP, GOOD_NEWS, LOSS, WORRIES
from closer.weighing import A_LONG_STORY, HARDLY, LEFT_ALONE, LIKELY_TOO, SURE_OF_A_WORRY, WORN_THIN

__all__ = ["beside_a_sorrow", "no_line_crossed_on_a_hunch", "no_news_in_a_wish_to_know", "side_hidden"]

LOW_MOOD, BOUNDARIES, AFRAID = "worry/low_mood", "worry/boundaries", "roadblock/fear_of_rejection"
MINE = {LOSS, LOW_MOOD, BREAK_UP, LEFT_ALONE, "roadblock/past_hurt", "roadblock/fear_of_rejection", "roadblock/lack_of_time"}
SURELY_MINE, NO_HUNCH = 0.9, 0.5
HIDES = re.compile(
    r"\bi (?:still |always |just |kind of |often )*(?:hide|hid|keep hiding|cover up|keep (?:it )?secret|pretend|act like)\b(?! (?:from my (?:boss"
    r"|landlord)))(?=.*\b(?:that i|how i|it|my|when i|to be|i'?m)\b)"
    r"|\b(?:never|not|don'?t|can'?t|didn'?t)(?: \w+)? (?:let|show) (?:him|her|them|anyone|my \w+) (?:see|that|how|my|know)\b",
    re.IGNORECASE,
)
CROSSES = re.compile(
    r"\b(?:(?:say(?:ing|s)?|said|an?|my|take) no\b|pressur\w*|demand\w*|expect\w*|insist\w*|push\w*|unannounced|without (?:asking|knocking)|interfer\w*|meddl\w*|guilt\w*"
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

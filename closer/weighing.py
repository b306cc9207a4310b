"""How much a meaning weighs, and the worries that are weighed against each other most: what the rules of precedence share."""

from __future__ import annotations

import re

__all__ = [
    "AS_A_WORRY",
    "A_FEW_WORDS",
    "A_LONG_STORY",
    "HARDLY",
    "JEALOUS",
    "LEFT_ALONE",
    "LIKELY_TOO",
    "LOST",
    "NO_TIME",
    "OF_ANOTHER_PERSON",
    "STAY_OR_GO",
    "SURE_OF_A_WORRY",
    "SURE_OF_GOOD_NEWS",
    "WORN_THIN",
]

from closer.taxonomy import BREAK_UP, LOSS

SURE_OF_A_WORRY = 0.5  # a worry is heard even where it is open which one
SURE_OF_GOOD_NEWS, AS_A_WORRY, LIKELY_TOO, HARDLY = 0.6, 0.2, 0.1, 0.05
A_FEW_WORDS, A_LONG_STORY = 20, 60  # words; in a longer one an old hurt often stands before good news
WORN_THIN, NO_TIME = "roadblock/poor_communication", "roadblock/lack_of_time"
JEALOUS, STAY_OR_GO, LEFT_ALONE = "worry/trust_and_jealousy", "worry/stay_or_go", "worry/loneliness"
LOST = {LOSS, BREAK_UP, STAY_OR_GO, LEFT_ALONE}
OF_ANOTHER_PERSON = re.compile(r"\b(?:he|she|they|my (?:\w+ ){0,2}\w+|mum|mom|dad)\b", re.IGNORECASE)

"""What is said to "did you mean one of these?" in a word: a bare yes, "both", "first one"."""

from __future__ import annotations

import re

__all__ = ["taken_in"]

YES_TO_A_GUESS = re.compile(
    r"(?:(?:oh|hm+|well|i (?:think|guess)|maybe)[, ]+)*(?:yes|yeah|yep|yup|ya|sure|right|exactly|correct|both(?: of (?:them|these|those))?|all(?: of (?:them|these|those)| three)?|(?:one|any|either) of (?:them|these|those)"
    r"|kind of|sort of|i think so|that'?s (?:it|right)|that one|this one)(?:[, ]+(?:please|i think|i guess|kind of|sort of|that'?s it|that one|actually|really|both|one of (?:them|these|those)))*[ .!]*",
    re.IGNORECASE,
)
PLACES = {"first": 0, "1": 0, "1st": 0, "second": 1, "2": 1, "2nd": 1, "third": 2, "3": 2, "3rd": 2, "last": -1}
COUNTED_GUESS = re.compile(
    r"(?:(?:yes|yeah|ok(?:ay)?|hm+|well|maybe|i think|i guess)[, ]+)*(?:it'?s |more |rather )?(?:the |number |no\.? ?)?(?P<place>1st|2nd|3rd|first|second|third|last|[123])(?: one| option)?(?:[, ]+(?:please|i think|i guess|maybe))*[ .!]*",
    re.IGNORECASE,
)


def taken_in(text: str) -> int | None:
    """Which of the guesses is taken, counted from 0, -1 for the last; a bare yes, and "both", begin with the first. None where more is said.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    if YES_TO_A_GUESS.fullmatch(plain):
        return 0
    counted = COUNTED_GUESS.fullmatch(plain)
    return PLACES[counted["place"].lower()] if counted else None

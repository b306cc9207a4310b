"""On which day something is wanted: "tomorrow", "in three days", "next week", "on Friday"."""

from __future__ import annotations

import re
from datetime import datetime

__all__ = ["days_until"]

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NUMBERS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
IN_SOME = re.compile(rf"\bin (\d{{1,2}}|{'|'.join(NUMBERS)}) (day|week)s?\b", re.IGNORECASE)
WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
FARTHEST = 90


def days_until(text: str, now: datetime) -> int | None:
    """How many days from now a message names, 1 to 90, or None where it names none."""
    if re.search(r"\btomorrow\b", text, re.IGNORECASE):
        return 1
    found = IN_SOME.search(text)
    if found:
        count = NUMBERS.get(found.group(1).lower()) or int(found.group(1))
        return max(1, min(FARTHEST, count * (7 if found.group(2).lower() == "week" else 1)))
    if re.search(r"\bnext week\b", text, re.IGNORECASE):
        return 7
    found = WEEKDAY.search(text)
    return (WEEKDAYS.index(found.group(1).lower()) - now.weekday() - 1) % 7 + 1 if found else None

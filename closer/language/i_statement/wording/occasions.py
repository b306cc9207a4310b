"""Days that a complaint tells of: they come once, they are one time among many, or they are told as a scene.

Which words count differs: no one can be asked to come to the graduation next time, but a birthday comes again.
"""

from __future__ import annotations

import re

__all__ = ["HOURS", "MONTHS", "OF_A_DAY", "ONE_OCCASION", "ONLY_ONCE", "asks_for_a_day_that_was", "tells_of_a_great_day"]

MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
GREAT_DAYS = "funeral|graduation|wedding"
LIFE_EVENTS = rf"{GREAT_DAYS}|birth|ceremony|christening|operation|reunion|surgery"

OF_A_DAY = re.compile(  # a scene rather than an opinion: "it was our anniversary, and you worked"
    rf"it(?:'s| was) (?:the|my|our|his|her) (?:[\w' -]+ )?(?:{GREAT_DAYS}|anniversary|birthday|day|night|morning|evening|party|week|retirement|Christmas)\b|it was (?:your|our|my) turn\b",
    re.I,
)
ONE_OCCASION = re.compile(  # told of one time: "you couldn't hold my hand at the funeral"
    rf"\b(?:at|to|in|for) (?:the|my|our|his|her|mum's|mom's|dad's|your) (?:own |\w+'s )?(?:{LIFE_EVENTS}|launch|recital)\b"
    r"|\bthe (?:night|day|morning|week|weekend|year) (?:that )?(?:my|our|I|we|the)\b"
    r"|\b(?:was|were) (?:on|at|last|this) (?:\w+day|week|month)\b"
    r"|\bwhen (?:the|my|our|I|we|he|she)(?: \w+)? (?:asked|came|called|rang|was|were|had|got|told|said)\b"
    r"|\bfor (?:christmas|diwali|easter|eid|thanksgiving)\b",
    re.I,
)
ONLY_ONCE = re.compile(  # what cannot be asked for again
    rf"\b(?:{LIFE_EVENTS}|{MONTHS}|\d{{4}}|biopsy|citizenship|diagnosis|interview|miscarriage|opening|premiere|retirement|scan"
    r"|first|thirtieth|fortieth|fiftieth|sixtieth|anniversary|christmas|diwali|easter|eid|new year|thanksgiving)\b",
    re.I,
)

HELD_ONCE = rf"{LIFE_EVENTS}|baby shower|baptism|bridal shower|concert|defen[cs]e|final|game|hen do|interview|launch|leaving (?:do|drinks?|party)|match|memorial|opening|party|premiere|prom|recital|stag do|viva|wake"
COMES_AGAIN = "anniversary|birthday|christmas|diwali|easter|eid|father's day|hanukkah|mother's day|new year|ramadan|thanksgiving|valentine's day"
GREAT_DAY = re.compile(rf"\b(?:{LIFE_EVENTS}|baby shower|baptism|defen[cs]e|final|leaving do|memorial|premiere|prom|recital|viva|{COMES_AGAIN})\b", re.I)
STILL_TO_COME = re.compile(  # "come to my graduation", but not "come to my next match" or "ask me about the wedding"
    rf"\b(?:to|at|for|with|during|in|on|before|part of|spend|attend|join) (?:(?!about\b|of\b|from\b|next\b|late\b|belated\b)[\w']+ ){{0,3}}?(?:(?:{HELD_ONCE})|(?:{COMES_AGAIN})(?!.* next year\b))\b",
    re.I,
)


def asks_for_a_day_that_was(wish: str) -> bool:
    """Whether a wish wants somebody at an occasion that is over, where the complaint is past: "come to my graduation next week".

    Args:
        wish: what follows "Could you".

    """
    return STILL_TO_COME.search(wish) is not None


def tells_of_a_great_day(told: str) -> bool:
    """Whether a complaint is about a day that matters and does not come back as it was: a funeral, a wedding, a birthday.

    Args:
        told: what was seen.

    """
    return GREAT_DAY.search(told) is not None

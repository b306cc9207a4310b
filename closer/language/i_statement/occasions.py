"""Days that a complaint tells of: they come once, they are one time among many, or they are told as a scene.

Which words count differs: no one can be asked to come to the graduation next time, but a birthday comes again.
"""

from __future__ import annotations

import re

__all__ = ["MONTHS", "OF_A_DAY", "ONE_OCCASION", "ONLY_ONCE"]

MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
GREAT_DAYS = "funeral|graduation|wedding"
LIFE_EVENTS = rf"{GREAT_DAYS}|birth|ceremony|christening|operation|reunion|surgery"

OF_A_DAY = re.compile(  # a scene rather than an opinion: "it was our anniversary, and you worked"
    rf"it was (?:the|my|our|his|her) (?:[\w' -]+ )?(?:{GREAT_DAYS}|anniversary|birthday|day|night|morning|evening|party|week|retirement|Christmas)\b", re.I
)
ONE_OCCASION = re.compile(  # told of one time: "you couldn't hold my hand at the funeral"
    rf"\b(?:at|to|in|for) (?:the|my|our|his|her|mum's|mom's|dad's|your) (?:own )?(?:{LIFE_EVENTS}|launch|recital)\b"
    r"|\bwhen (?:the|my|our|I|we|he|she)(?: \w+)? (?:asked|came|called|rang|was|were|had|got|told|said)\b",
    re.I,
)
ONLY_ONCE = re.compile(  # what cannot be asked for again
    rf"\b(?:{LIFE_EVENTS}|{MONTHS}|\d{{4}}|biopsy|citizenship|diagnosis|interview|miscarriage|opening|premiere|retirement|scan"
    r"|first|thirtieth|fortieth|fiftieth|sixtieth|anniversary|christmas|diwali|easter|eid|new year|thanksgiving)\b",
    re.I,
)

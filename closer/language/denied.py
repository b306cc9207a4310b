"""What a message says it is not about: "not staying or going, we are happily married" is about neither."""

from __future__ import annotations

import re

__all__ = ["denied_in"]

TOPICS = {
    "worry/stay_or_go": r"stay\w*|leav\w+|divorc\w+|split\w*|separat\w+",
    "worry/break_up": r"br(?:oke|eak|oken)(?:ing)?[ -]?up|divorc\w+|dumped",
    "worry/loss": r"die[ds]?|dead|dying|death|pass(?:ed)? away|grie\w+",
    "worry/trust_and_jealousy": r"jealous\w*|cheat\w*|(?:having an )?affair|unfaithful",
    "worry/loneliness": r"lonely|loneliness",
    "worry/low_mood": r"depress\w*",
    "roadblock/fear_of_rejection": r"afraid|scared|judg\w+|ashamed",
}  # words that name the topic so plainly that "not" before them denies it; "never any time" denies nothing
NOT = (
    r"(?:(?:^|[.,;!?] ?)(?:no,? )?not|\b(?:i'?m|i am|we'?re|we are|it'?s|it is|that'?s|this is|he'?s|she'?s|is|are) not"
    r"|\b(?:isn'?t|aren'?t|wasn'?t)|\b(?:nobody|no one)(?: has| is)?)"
    r"(?: about| really| even| the)*"
)
DENIED = {label: re.compile(rf"{NOT} (?:{words})\b", re.IGNORECASE) for label, words in TOPICS.items()}
TRIED_NOTHING = re.compile(r"\btried nothing\b|\b(?:have not|haven't|didn't|did not|never) (?:even )?tr(?:y|ied)\b", re.IGNORECASE)
ALIVE = re.compile(  # "we are both dead by nine" is tired
    r"\b(?:is|are|'s|'re) (?:very much |still )?alive\b|\b(?:i'?m|i am|we'?re|we are)(?: both| all| so| just| absolutely)* dead\b(?! to\b)", re.IGNORECASE
)


def denied_in(text: str) -> frozenset[str]:
    """The labels that a text says it is not about.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    denied = {label for label, pattern in DENIED.items() if pattern.search(plain)}
    denied |= {"worry/loss"} if ALIVE.search(plain) else set()
    return frozenset(denied | ({"step_done"} if TRIED_NOTHING.search(plain) else set()))

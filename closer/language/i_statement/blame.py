"""Words that blame: labels and insults, absolutes, and verbs of what goes on in another's head, which nobody can see."""

from __future__ import annotations

import re

MENTAL = {
    "care",
    "love",
    "want",
    "think",
    "hate",
    "mean",
    "believe",
    "respect",
    "appreciate",
    "understand",
    "value",
    "feel",
    "consider",
    "like",
    "trust",
    "need",
    "deserve",
    "enjoy",
    "prefer",
    "expect",
    "assume",
    "wish",
    "hope",
    "mind",
    "matter",
    "resent",
    "regret",
    "dislike",
    "despise",
}
UNSAID = {
    "know",
    "realise",
    "realize",
    "notice",
    "see",
    "hear",
    "seem",
    "suppose",
    "wonder",
    "mind",
    "bother",
    "exist",
    "happen",
    "agree",
    "find",
    "rest",
    "manage",
}  # nothing that a camera would have seen
JUDGED = re.compile(
    r"\b(?:selfish\w*|lazy|laziest|lazily|rude\w*|stupid|idiots?|jerk|childish\w*|useless|careless\w*|crazy|pathetic|liar|lies|narcissis\w*|toxic|immature|inconsiderate|"
    r"thoughtless|heartless|bitch|asshole|arse(?:hole\w*)?|slob|pig|bastard|cheapskate|stingy|hypocrit\w*|coward\w*|lump|control freak|freak|snob\w*|gossip|drama queen|"
    r"princess|spoilt|spoiled|brat|nightmare|disgusting|ridiculous|two[- ]faced|ungrateful|dishonest|unreliable|irresponsible|incompetent|hopeless|bossy|"
    r"clingy|needy|manipulative|arrogant|ignorant|stubborn|sloppy|insensitive|disrespect\w*|terrible|awful|heart of (?:stone|ice)|horrible|worst|loser|moron|dumb|fake|"
    r"mummy's boy|couch potato|know-it-all|tyrant|dictator|monster|parasite|freeloader|show-off|crap|shit\w*|hell|damn|no respect|unbelievable|act(?:ing|s)? like (?:a|an|some) \w+|(?:most|least) \w+ person|been one)\b",
    re.I,
)
NOT_FREE = re.compile(r"\b(?:nothing|anything|everything|nobody|anybody|everybody|everyone|anyone|no one|none|no|zero|nowhere|always|never|ever)\b", re.I)

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
REPORTED = re.compile(  # "you called me pathetic" is a deed, and the word is not the speaker's
    r"\b(?:call(?:s|ed|ing)?|name[sd]?) (?:me|us|him|her|them|my \w+|our \w+) (?:(?:an?|the|such an?|so|too) )?(?:\w+ )?$|"
    r"\b(?:say|says|said|tell me|told me|tells me|thinks?|thought)(?: that)? (?:i'm|i am|i was|we're|we are|we were) (?:(?:an?|the|such an?|so|too|being) )?(?:\w+ )?$",
    re.I,
)
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
    "find",
    "rest",
}  # nothing that a camera would have seen
JUDGED = re.compile(
    r"\b(?:selfish\w*|lazy|laziest|lazily|rude\w*|stupid|idiots?|jerk|childish\w*|useless|careless\w*|crazy|pathetic|liar|lies|narcissis\w*|toxic|immature|inconsiderate|"
    r"thoughtless|heartless|bitch|asshole|arse(?:hole\w*)?|twat|wanker|bellend|slob|pig|bastard|cheapskate|stingy|hypocrit\w*|coward\w*|(?<!the )(?<!a )(?<!my )(?<!this )lump|control freak|freak|snob\w*|(?<=\ba )gossip|drama queen|"
    r"princess|spoilt|spoiled|brat|(?<!had that )(?<!had a )(?<!had the same )(?<!my )nightmare|disgusting|ridiculous|two[- ]faced|ungrateful|dishonest|unreliable|irresponsible|incompetent|hopeless|bossy|"
    r"clingy|needy|manipulative|arrogant|ignorant|stubborn|sloppy|insensitive|disrespect\w*|terrible|awful|heart of (?:stone|ice)|horrible|worst|loser|moron|dumb|fake|sucks?(?! (?:on|up|in|out|the|your|his|her|it)\b)|stinks?(?! (?:of|like)\b)|"
    r"mummy's boy|couch potato|know-it-all|tyrant|dictator|monster|parasite|freeloader|show-off|crap|shit\w*|hell|damn|no respect|unbelievable|act(?:ing|s)? like (?:a|an|some) \w+|(?:most|least) \w+ person|been one)\b",
    re.I,
)
PRAISE = "good|great|lovely|kind|sweet|beautiful|wonderful|perfect|brilliant|help|star|gem|legend"  # of a person or what they did
OVERSTATED = "always|never|constantly|every single time|all the time|nothing"
NOT_FREE = re.compile(r"\b(?:nothing|anything|everything|nobody|anybody|everybody|everyone|anyone|no one|none|no|zero|nowhere|always|never|ever)\b", re.I)

A_FACT = re.compile(  # and no reproach: who was there, who came before, who pays
    r"\b(?:in front of|(?:before|after|than|as|with) (?=(?:everyone|everybody) else\b)) ?(?:everyone|everybody)(?: else)?\b|\bpa(?:y|ys|id|ying) for everything\b|\b(?:nearly|almost|practically) every (?:single )?time\b",
    re.I,
)
BADLY = r"(?:leaves|eats|drinks|throws|forgets|regifts|steals|slams|breaks|wastes|hides|dumps|spits|reads|texts|parks|smokes|vapes|lies|cheats|invites|wears|flirts|laughs) (?!first\b|the (?:most|least|last)\b|more\b|less\b|it\b|who\b)"


def judgement_in(text: str) -> re.Match[str] | None:
    """The first label that the speaker gives, not one that was thrown at them."""
    return next((found for found in JUDGED.finditer(text) if not REPORTED.search(text[: found.start()])), None)

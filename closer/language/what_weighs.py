"""Which sentence of a story weighs most: what another did that hurts, or what was lost, before habits, frames and the weather."""

from __future__ import annotations

import re

__all__ = ["HEAVY", "HURTS", "is_a_frame", "of_the_day", "weight"]

HURTS = re.compile(  # one moment, or one that comes again and again
    r"(?<!live )(?<!lives )\balone\b|\b(?:by myself|on my own|without (?:me|a word|telling|asking)|forg[eo]t\w*|ignor\w+|left me|turned away"
    r"|walk(?:s|ed) (?:out|away|off|past)|laugh(?:s|ed) (?:at|with)|in silence|cr(?:y|ied)|never|no longer|any ?more|not once|not even|stopped|always"
    r"|cancel\w*"
    r"|my \w+ (?:died|passed away)|(?:he|she|they|we)(?: just| really| even)? (?:\w+n't|\w+ not)"
    r"|every (?:\w+ )?(?:day|morning|evening|night|weekend|time|week|month|year))\b",
    re.I,
)
ONLY_A_FRAME = re.compile(  # how long, how many, how old: what the story stands in, and not what hurts
    r"\b(?:been (?:married|together|a couple|(?:best )?friends|with \w+(?: \w+)?)|known (?:each other|him|her|them)|(?:have|got|has) (?:\w+ ){1,2}(?:kids"
    r"|children|sons|daughters)"
    r"|years? old|(?:am|is|are|'m) (?:both |only |now )?(?:\d\d|an?|nine|ten|eleven|twelve)(?!\w)|got married|met (?:in|at|when)|grew up|live (?:in|with"
    r"|together)|moved (?:here|in|to)"
    r"|turned \d+|moved to|do long distance|raised me|go to counselling|work (?:as|at|in|for|nights|days|shifts))\b",
    re.I,
)
OTHERS = r"(?:he|she|they|nobody|no one|everyone|everybody|someone|(?:my|his|her|their|our) (?:\w+ )?\w+|mum|mom|dad|grandma)"
DEED_OF_ANOTHER = re.compile(
    rf"\b{OTHERS}(?:'s|'d)?(?: (?:just|never|even|only|always|then|also|still|once|\w+ly))* (?!(?:is|was|are|were|has been|have been|had been|works?"
    rf"|lives?|and|or|in|at|on|of|to|with|since|when|who|that|for|about|from)\b)[a-z]+(?:s|ed|t|n't|d|ght|ew|old|ook|ang|ame|ove|oke|ore|ose|an|at|it|ut"
    rf"|ent|ell)\b",
    re.I,
)
SHARP = re.compile(  # what cannot be taken back, or passes over somebody
    r"\b(?:sold|threw|thrown|binned|in the (?:bin|rubbish)|gave (?:it |them )?away|took (?:it|them|the|his|her|my)|taken (?:it|the|my)|has gone|was gone"
    r"|(?:chair|room|bed|place|seat|mug|plate|coat) is (?:still |just )?(?:there|made|tidy|laid)|now i (?:\w+ ){1,3}for (?:one|two)"
    r"|empty|left early|(?:fell|falls|fallen) asleep|asleep"
    r"|laugh(?:s|ed)|picked up (?:his|her|their) phone|turn(?:s|ed) (?:on|up|round|away|off|the)|didn't (?:turn|come|ask|call|notice|look|say)|(?:nobody"
    r"|no one) (?:told|asked|invited|noticed|came|called|said goodbye|even)|found out|saw it on|without me|not (?:a|the) \w+maid"
    r"|not invited|wasn't invited|last to know|behind my back|eyes shut|doesn't know me|does not know me|doesn't look up|by my aunt's name"
    r"|the only one who|my (?:cousin|aunt)\b(?=.*\btold\b)"
    r"|instead|booked|too (?:late|expensive)|moved (?:in|out|on)|disappeared|replaced|deleted|blocked|unfriended|hung up|walked|whisper\w*|tight"
    r"|said (?:good|what|fine|cool|no|can we not|nothing)|says what"
    r"|in the (?:cellar|attic|drawer)|hands me|own pillow|gets cancelled|stood (?:outside|there|for)|waited|for the first time in)\b",
    re.I,
)
ONE_MOMENT = re.compile(
    r"\b(?:yesterday|last (?:night|week|month|time)|this (?:time|morning|week|evening)|on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mother's day"
    r"|father's day|my birthday)"
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|at (?:christmas|easter)"
    r"|when i)\b",
    re.I,
)
OF_ANOTHER, MINE = re.compile(r"\b(?:he|she|they)\b", re.I), re.compile(r"\b(?:i|me|my|we|us|our)\b", re.I)
DAILY = re.compile(
    r"\b(?:weather|work is|busy too|football|dishes|dentist|flight|appointment|the songs|washed|drove home|made (?:soup|tea|dinner)|looked out"
    r"|out of habit|i fix|the scans|i congratulated"
    r"|i paid|the photo)\b",
    re.I,
)
DISCLAIMS = re.compile(
    r"(?:maybe|perhaps) i\b|i (?:suppose|guess|know|think)\b|i (?:don't|do not) (?:want|mean) to\b|(?:he|she)(?:'s| is) (?:right|kind)\b|i said\b"
    r"|i (?:didn't|did not) ask",
    re.I,
)
HEAVY = 4


def weight(sentence: str) -> int:
    """How much a sentence weighs among those that tell what happens.

    Args:
        sentence: one of the story's, spelled out.

    """
    of_another, sharp, mine = bool(DEED_OF_ANOTHER.search(sentence)), bool(SHARP.search(sentence)), bool(MINE.search(sentence))
    told = 2 * of_another + (mine and (of_another or sharp)) + 2 * bool(HURTS.search(sentence)) + 3 * sharp + bool(ONE_MOMENT.search(sentence))
    return told - 4 * is_a_frame(sentence) - 3 * of_the_day(sentence)


def is_a_frame(sentence: str) -> bool:
    """Whether a sentence only says how long, how many or how old."""
    return bool(ONLY_A_FRAME.search(sentence)) and not OF_ANOTHER.search(sentence)


def of_the_day(sentence: str) -> bool:
    """Whether a sentence tells of the day's errands, or takes back what was said."""
    return bool(DAILY.search(sentence) or DISCLAIMS.match(sentence))

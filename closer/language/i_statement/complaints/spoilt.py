"""What was "ruined": a blame for a whole evening, told as the deed that did it, or as an evening that went the way it did."""

from __future__ import annotations

import re

from closer.language.grammar import parse
from closer.language.i_statement.wording.verb_forms import from_gerund, past_of, plain_verb

__all__ = ["told_as_it_went"]

OCCASION = (
    r"(?P<occasion>(?:(?:my|our|the|his|her|their|[A-Z][a-z]+'s|(?:my|our) [\w-]+'s) (?:[\w'-]+ ){0,3}?)?(?:birthday|dinner|party|wedding|day|evening|night|weekend|holiday|trip|christmas|easter|eid|diwali|meal|date|"
    r"anniversary|honeymoon|picnic|barbecue|bbq|celebration|ceremony|christening|graduation|lunch|baby shower|shower|housewarming|hen do|stag do|funeral|film|movie|show|concert|game|match|morning|afternoon|new year|thanksgiving|surprise)s?)(?=$|,| by\b| with\b| when\b| because\b| again\b)"
)
RUINED = re.compile(
    rf"^(?:and |but |so )?(?P<ever>(?:why |how )?(?:do |did |could |must )?)(?:you(?:'ve|'re| have| had| are)?|(?P<thanks>(?:(?:oh|well|wow),? )?(?:thanks|thank you|cheers|congratulations|well done)(?: a lot| so much| very much)?,? (?:for|on))) (?:(?:just|really|completely|totally|always|literally|absolutely|even|had to go and|had to|have to|managed to|go and|went and|only) )*"
    rf"(?P<verb>ruin(?:s|ed|ing)?|spoil(?:s|ed|t|ing)?|wreck(?:s|ed|ing)?) {OCCASION}(?P<rest>.*)$",
    re.I,
)
BY_DOING = re.compile(r"^,? (?:by|with your|with) (?P<deed>(?!morning\b|evening\b)[a-z]+ing\b.+)$", re.I)
AND_THEN = re.compile(r"^(?:,? (?:when|because)|,(?: and)?) (?P<deed>you .+)$", re.I)
NAMES_IT_ALREADY = re.compile(r"\b(?:at|during|over|on|in|before|after|through|while)\b", re.I)
AT = {"birthday": "on", "day": "on", "christmas": "at", "weekend": "on", "holiday": "on", "trip": "on", "honeymoon": "on", "night": "on", "holidays": "on", "trips": "on", "evenings": "on", "birthdays": "on", "weekends": "on", "evening": "on", "date": "on", "anniversary": "on", "film": "during", "movie": "during", "show": "during", "concert": "during", "game": "during", "match": "during", "ceremony": "during"}  # fmt: skip
SAYS_ENOUGH = 4  # words
WITH_A_CAPITAL = {"christmas", "easter", "eid", "diwali", "thanksgiving"}
OVER = {"ruined", "spoiled", "spoilt", "wrecked"}
ASKED = re.compile(r"^(?:why |how )?(?:did|could)\b", re.I)


def told_as_it_went(text: str) -> str:
    """The text with the deed for what was ruined by it, or with how it went; unchanged where nothing is said to be ruined.

    Args:
        text: what was typed, already said to the other person ("you ruined my dinner by arguing with the waiter").

    """
    found = RUINED.match(text.strip().rstrip(".!?"))
    if found is None:
        return text
    past = bool(found["thanks"]) or found["verb"].lower() in OVER or bool(ASKED.match(found["ever"]))
    if by := BY_DOING.match(found["rest"]):
        return f"you {_deed_at(found['occasion'], from_gerund(by['deed']), past)}"
    if when := AND_THEN.match(found["rest"]):
        deed = when["deed"]
        apart = (
            len(deed.split()) > SAYS_ENOUGH + 2
            or NAMES_IT_ALREADY.search(deed.replace("on your phone", ""))
            or re.search(r"\b(?:whole|entire)\b", found["occasion"])
        )
        return str(deed) if apart else f"{deed} {AT.get(found['occasion'].split()[-1].lower(), 'at')} {_small(found['occasion'])}"
    if found["rest"].strip(" ,") or not past:
        return text
    return f"{_small(found['occasion'])} went the way it did"


def _deed_at(occasion: str, deed: str, past: bool) -> str:
    """What was done, with the occasion where the deed does not say it: "argued with the waiter at my birthday dinner"."""
    first, _, rest = deed.partition(" ")
    if occasion.lower().endswith("surprise"):
        return past_of(deed) if past else deed
    told = f"{past_of(plain_verb(first))}{' ' + rest if rest else ''}" if past else deed
    if NAMES_IT_ALREADY.search(rest) and parse(rest)[-1].pos_ in ("NOUN", "PROPN") and len(rest.split()) >= SAYS_ENOUGH:
        return told
    return f"{told} {AT.get(occasion.split()[-1].lower(), 'at')} {_small(occasion)}"


def _small(occasion: str) -> str:
    if " " not in occasion:
        return f"our {occasion if occasion.lower() in WITH_A_CAPITAL else occasion.lower()}".replace("our christmas", "our Christmas")
    return occasion if occasion[:1].isupper() and not re.match(r"(?:My|Our|The|His|Her|Their)\b", occasion) else occasion[0].lower() + occasion[1:]

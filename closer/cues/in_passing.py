"""A death told in passing, where it is about somebody who lives: "he has been like this since his mother died"."""

from __future__ import annotations

import re

__all__ = ["lives_on_in"]

KIN = (
    r"(?:(?:step|grand)?(?:mother|father|mum|mom|dad|ma|son|daughter)|mam|brother|sister|gran\w*|nan|aunt|uncle|cousin|parents?"
    r"|(?:best |old )?friend|mate|dog|cat|wife|husband)"
)
MATES = r"(?:husband|wife|hubby|boyfriend|girlfriend|bf|gf|partner|fianc\w+|best friend|friend|flatmate|roommate)"
DIED = (
    r"(?:(?:had |has |have |just |suddenly |then )*(?:died|passed(?: away| on)?)|'s (?:death|passing|funeral))(?! (?:his|her|my|an?|the) (?:exam|test|driving))"
)
IN_LAW = r"(?:my|our|the) (?:late )?(?:mother|father|sister|brother)[- ]in[- ]law|my (?:mil|fil|in[- ]?laws?)"
SOMEBODY_ELSES = rf"(?:(?:his|her|their|my {MATES}'?s) (?:late |own |old )?{KIN}|{IN_LAW})"
THEIRS_DIED = re.compile(
    rf"\b{SOMEBODY_ELSES} ?{DIED}|\b(?:he|she|they|my {MATES}) (?:\w+ )?lost (?:his|her|their) {KIN}"
    rf"|\b(?:death|funeral|passing) of {SOMEBODY_ELSES}|\bburied {SOMEBODY_ELSES}",
    re.IGNORECASE,
)
WHEN_MINE_DIED = re.compile(
    rf"\b(?:ever since|since|after|when|before)(?: (?:the (?:death|funeral) of )?(?:my|our) (?:\w+ )?{KIN}| (?:mum|mom|dad|grandma|grandpa|nan|gran))"
    rf"(?: ?{DIED}|(?=\W*$|\s*[,.;!?]|\s+(?:he|she|we|i|they|it|nothing|everything|my|our|last|this|in|(?:\w+ )?\w+ ago)\b))(?: (?:last|in|this) \w+| (?:\w+ )?\w+ ago)?",
    re.IGNORECASE,
)
LIVING = rf"(?:he|she|they|we|my (?:\w+ ){{0,2}}?{KIN}|my {MATES}|mum|mom|dad)"
COMPLAINS = re.compile(
    rf"\b{LIVING}\b[^.!?]{{0,40}}?(?:\b(?:never|no longer|not|any ?more|always|only|just|hardly|barely|rarely|stopped|every|all (?:day|night|the time)|too|forg[eo]t\w*|ignor\w+|avoid\w*"
    r"|refus\w+|shut\w*|pull(?:s|ed)|push\w*|silent|silence|distant|cold|angry|argu\w+|fight\w*|row\w*|shout\w*|snap\w*|drink\w*|hid(?:es|ing)|alone|like (?:this|that)|changed|times a)\b|n'?t\b)",
    re.IGNORECASE,
)
TOLD_OF_MINE = re.compile(  # what the living one said to it is what hurts: "I told her about my miscarriage and she asked about otters"
    rf"\b(?:told|tell) (?:him|her|them|{LIVING}) (?:about|of) (?:my|our) (?:miscarriage|stillbirth|loss)"
    r"(?=,? (?:and|but) (?:all )?(?:he|she|they) (?:just |only |never |even |then )*"
    r"(?:said|says|asked|asks|laughed|shrugged|changed|went|didn't|told|started|looked|answered)\b)",
    re.IGNORECASE,
)
MOURNS = re.compile(
    r"\bi (?:\w+ )?(?:miss|mourn|griev\w*|lost)\b|\bmy (?:grief|loss)\b|\bi'?m? (?:\w+ )?griev\w+|\bi (?:\w+ )?(?:cry|cried)\b[^.!?]{0,25}\b(?:for (?:him|her)|grave|funeral)\b"
    r"|\b(?:talk|speak|cry|think) (?:\w+ )?(?:about|of) (?:him|her|them|it)\b|\bmention (?:him|her)\b|\bloved (?:him|her)\b|\blike a (?:mother|father|mum|mom|dad|sister|brother) to me\b",
    re.IGNORECASE,
)
THEY_MOURN = re.compile(
    r"\b(?:he|she|they) (?:\w+ )?(?:cr(?:y|ies|ied)|weeps?|griev\w+|mourns?|misses (?:him|her)|is (?:so )?(?:sad|broken|heartbroken|devastated))\b"
    r"|\b(?:help|comfort|support|be there for|console) (?:him|her|them|my \w+)\b",
    re.IGNORECASE,
)
MY_CHILD = re.compile(r"\bmy (?:\w+ )?(?:son|daughter|boy|girl|kids?|child|children)\b", re.IGNORECASE)
A_PARENT_OF_THEIRS = re.compile(r"\b(?:his|her|their) (?:late )?(?:mother|father|mum|mom|dad)\b", re.IGNORECASE)


def lives_on_in(text: str) -> str | None:
    """What is told of somebody who lives, without the death told in passing; None where nobody died, or where the death is what hurts.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    mine_too = bool(MY_CHILD.search(plain)) and bool(A_PARENT_OF_THEIRS.search(plain))  # "my son won't talk since his dad died" may be a widow's
    if MOURNS.search(plain) or THEY_MOURN.search(plain) or mine_too:
        return None
    if TOLD_OF_MINE.search(plain):
        return TOLD_OF_MINE.sub("told them", plain)
    passing = WHEN_MINE_DIED if not THEIRS_DIED.search(plain) else THEIRS_DIED
    rest = passing.sub(" ", plain)
    return rest if rest != plain and "die" not in rest and COMPLAINS.search(rest) else None

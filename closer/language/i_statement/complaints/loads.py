"""What is left to the speaker: "I'm always the one who cleans", "it was me who cleaned it up", "I'm sick of reminding you"."""

from __future__ import annotations

import re

from closer.language.grammar import parse
from closer.language.i_statement.complaints.kinds import CARRIED, HAPPENS, Complaint
from closer.language.i_statement.wording.verb_forms import PAST, PRESENT, from_gerund, plain_verb, third_person_of

__all__ = ["agreeing", "carried", "tired_of"]

ABOUT_YOU = re.compile(
    r"(?:hearing|explaining|listening|begging|asking|telling|reminding|apologising|justifying|defending|arguing|competing|hiding|watching|seeing) .*\byour?\b",
    re.I,
)


THE_ONE_WHO = re.compile(
    r"(?:(?:always|constantly|still) )*being (?:always )?the (?:only )?(?:one|person|adult|parent|grown-up) (?:(?:who|that) (?P<does>.+)|to (?P<to>.+)|(?P<doing>[a-z]+ing\b.*))",
    re.I,
)


def carried(phrase: str) -> Complaint:
    """What is left to the speaker, as it follows "it's me who": "I'm always the one who cleans", "it was me who cleaned it up".

    Args:
        phrase: what the speaker does or did ("always clean the bath", "cleaned it up").

    """
    told = agreeing(phrase)
    verb = parse(f"she {told}")[1]
    return Complaint(CARRIED, told, PAST if verb.tag_ == "VBD" and plain_verb(verb.text) != verb.lower_ else PRESENT)


def tired_of(phrase: str) -> Complaint:
    """What somebody is tired of: "cleaning up alone" is left to them, "explaining to you why I need an evening" they have to do, "being the one who knows" is left to them too.

    Args:
        phrase: what it is, with its verb in "-ing".

    """
    if one := THE_ONE_WHO.match(phrase):
        return carried(one["does"] or one["to"] or from_gerund(one["doing"]))
    deed = from_gerund(phrase)
    return Complaint(HAPPENS, f"I have to {deed}") if ABOUT_YOU.match(phrase) else Complaint(CARRIED, third_person_of(deed))


def agreeing(phrase: str) -> str:
    """What the speaker does, as it stands behind "it's me who": "always ask" becomes "asks", and "must ask" becomes "has to ask"."""
    phrase = re.sub(r"^must ", "has to ", phrase, flags=re.I)
    first = phrase.split()[0].lower()
    return third_person_of(phrase) if plain_verb(first) == first and parse(f"I {phrase}")[1].tag_ in ("VBP", "VB") else phrase

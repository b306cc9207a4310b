"""Whose danger a message tells of: somebody else's, where that is plain, and the writer's own wherever it may be."""

from __future__ import annotations

import re

__all__ = ["is_anothers"]

SOMEBODY = (
    r"(?:friends?|mates?|bestie|bff|neighbou?rs?|sisters?(?:-in-law| in law)?|brothers?(?:-in-law| in law)?|co-?workers?|colleagues?"
    r"|cousins?|aunt(?:ie|y)?s?|nieces?|classmates?|flatmates?|housemates?|roommates?|daughters?(?:-in-law| in law)?|teammates?|tenants?"
    r"|boss|manager|hairdresser|cleaner)"
)
PARTNER = r"(?:husband|wife|boyfriend|girlfriend|bf|gf|partner|fianc[ée]e?|spouse|ex(?:[- ](?:husband|wife|boyfriend|girlfriend|partner))?|hubby|man)"
COMPANY = r"(?:co-?workers?|colleagues?|neighbou?rs?|classmates?|teammates?|tenants?)"  # "a friend" may be the writer
ANOTHER = (
    rf"\b(?:(?:my|our|one of (?:my|our))(?: (?!{PARTNER}\b)[\w-]+){{0,2}}? {SOMEBODY}|(?:a|the|another|some) (?:\w+ )?{COMPANY})\b"
    r"(?: (?:of mine|at work|from work|from \w+|next door|here))?"
)
OTHERS = re.compile(ANOTHER, re.IGNORECASE)
BY_THEIR_PARTNER = re.compile(rf"\b(?:her|his|their) (?:\w+ )?{PARTNER}\b|\b(?:{SOMEBODY})(?:'s|s'|s) (?:\w+ )?{PARTNER}\b", re.IGNORECASE)
HARMED = re.compile(
    rf"\b(?:her|him|them)\b(?! (?:\w+ )?{PARTNER}\b)|\bby (?:her|his|their) |\b(?:bruis|abus|violen)\w+|\b(?:scared|afraid|terrified"
    rf"|frightened) of (?:her|his|their)\b",
    re.IGNORECASE,
)
WITH_THEIR_PARTNER = re.compile(
    rf"\b{SOMEBODY} (?:and|with|&|together with) (?:her|his"
    rf"|their) (?:\w+ )?{PARTNER}\b",
    re.IGNORECASE,
)  # who may both do the harm
BESIDE = re.compile(  # what the writer sees, hears, asks or feels for the other, in which nobody is harmed
    r"\b(?:i (?:just |only |really |have |also )*(?:know|think|believe|heard?|hear|saw|see|found out|find out|learn(?:ed|t)|noticed?"
    r"|suspect|met|have (?=(?:a|this|one)\b)|got (?=a\b))"
    r"|i(?:'m| am) (?:so |very |really )?(?:worried|concerned|scared|afraid|frightened) (?:about|for) (?:her|him|them)|i worry(?: about (?:her|him|them))?"
    r"|(?:told|tells|texted|called|rang|phoned|showed|shows|asked|asks|says to|said to|confided in|wrote to) (?:me|us)|(?:what|how) (?:can"
    r"|should|could|do|shall) (?:i|we) (?:do|help|say|tell)"
    r"|(?:can|should|could|shall|must|do) (?:i|we) (?:do|help|say|tell|call|report|go|talk)|i (?:want|need|would like|wish i could"
    r"|don'?t know how|would love) to help"
    r"|i (?:don'?t|do not) know (?:what|how)(?: to (?:do|help|say))?(?: i)?|do something for (?:her|him|them))\b",
    re.IGNORECASE,
)
WRITER = re.compile(r"\b(?:i|im|i'm|i've|ive|i'd|i'll|me|my|mine|myself|we|we're|us|our|ours|ourselves)\b", re.IGNORECASE)
FOR_A_FRIEND = re.compile(r"\b(?:ask(?:ing|s)?|question) (?:this )?for (?:a|my|one) \w+|\bthis (?:friend|person) is\b|\bhypothetical\w*", re.IGNORECASE)
LONGEST = 40  # words; in a story it is not plain who is hurt by whom


def is_anothers(text: str) -> bool:
    """Whether the one who is hurt is plainly somebody else, by their own partner, and nothing tells of harm to the writer.

    Whatever names the writer otherwise than as one who sees, asks or wants to help leaves the danger theirs.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    named = OTHERS.search(plain)
    told = named and BY_THEIR_PARTNER.search(plain) and HARMED.search(plain)
    if not told or WITH_THEIR_PARTNER.search(plain) or FOR_A_FRIEND.search(plain) or len(plain.split()) > LONGEST:
        return False
    return not WRITER.search(BESIDE.sub(" ", OTHERS.sub(" ", plain)))

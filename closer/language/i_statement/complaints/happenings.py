"""What somebody is, and what goes on without a deed of theirs: "you're late", "your suitcase stands open in the hall", "we only talk about bins"."""

from __future__ import annotations

import re

from lemminflect import getInflection

from closer.language.grammar import parse
from closer.language.i_statement.complaints.deeds import done
from closer.language.i_statement.complaints.kinds import DONE, HAPPENS, LABELLED, Complaint, within_a_sentence
from closer.language.i_statement.wording.blame import MENTAL
from closer.language.i_statement.wording.negation import said_with_not
from closer.language.i_statement.wording.verb_forms import PAST, PRESENT, SAME_IN_THE_PAST, from_gerund, plain_verb

__all__ = ["AN_OBJECT", "QUALITIES", "happens", "in_general", "state"]

STATES = re.compile(
    r"^(?:(?:(?:(?:an?|half an|[\w-]+) (?:full )?(?:min(?:ute)?s?|hours?|days?|weeks?) )?late|out(?! of (?:your|line|order|control|touch))|away(?! with the)|asleep|online|drunk|busy|quiet|silent|back late|home late|around(?! when (?:I|we) need)|with (?!out)|glued|over at|wrapped up in|buried in|absorbed in|lost in|quote[abcd])\b|on (?:your|the|that|call|an? (?:call|date|dating|site|bender|video call)|(?:tinder|hinge|bumble|tiktok|instagram|facebook|netflix))\b|on it (?:till|until|all|from|for|every)\b|"
    r"at (?:work|the|your)\b|in (?:bed|boxers|pyjamas|your)\b|in the (?!wrong|right|way|mood|habit|end)|in \w+ for \w+ (?:hours|days|weeks|nights)\b|in (?-i:[A-Z])\w+|up (?:all|until|till|on|in(?! arms)|at)\b|off (?:with|to|at|on|by (?!an?\b))\b)",
    re.I,
)
WE_ONLY = re.compile(r"^we (?:only|just)(?: ever)? (?P<verb>\w+)", re.I)
OWNED_UP_TO_OR_KIND = re.compile(  # what is owned up to, comforts or is nice
    r"(?:i (?:always )?(?:have|had) to (?:say|admit|thank|tell you|ask you something|give you|laugh|smile|apologise|miss your|congratulate|show you|meet your|pick you|hand it to)|there (?:isn't|aren't|wasn't) (?:any (?:need|point|use|reason|way|doubt)|an excuse|anything|a better|anyone|anybody|one like)|there(?:'s| is| are)(?: always)? (?:no (?:need|point|use|reason|living|pleasing|talking|reasoning|arguing|winning|\w+ (?:word|way|excuse|doubt))|nothing|something wrong|an excuse)|"
    r"it's your (?:birthday|turn|fault|son|daughter|mother|father|choice|day)|we (?:don't|haven't|hardly|rarely|barely) (?:fight|argue|quarrel|shout)|i can see (?:that )?you(?:'re| are)\b|"
    r"your .*\b(?:helps?|supports?|loves?|makes? me (?:laugh|smile|happy)))\b",
    re.I,
)
QUALITIES = {
    "controlling", "demanding", "annoying", "irritating", "exhausting", "frustrating", "infuriating", "boring", "draining", "embarrassing", "condescending",
    "patronising", "patronizing", "overbearing", "uncaring", "unfeeling", "unloving", "scheming", "conniving", "exasperating", "disgusting", "loving", "caring",
}  # fmt: skip
AN_OBJECT = "(?:me|us|him|her|them|my|the|your|our|what|how|every|who|where)"
DONE_TO_WHOM = re.compile(rf"\w+ {AN_OBJECT}\b", re.I)


def state(phrase: str, tense: str = PRESENT) -> Complaint | None:
    """States: "you're late", "you're on your phone" can be seen; "you're selfish" is a label.

    Args:
        phrase: what follows "you are".
        tense: present or past.

    """
    if STATES.match(phrase):
        return Complaint(DONE, f"{'were' if tense == PAST else 'are'} {phrase}", tense)
    doc = parse(f"you are {phrase}")
    verb = doc[2] if len(doc) > 2 else None
    if verb is not None and verb.tag_ == "VBG" and not (verb.lower_ in QUALITIES and not DONE_TO_WHOM.match(phrase)):
        return Complaint(DONE, f"were {phrase}", PAST) if tense == PAST else done(from_gerund(phrase))
    return Complaint(LABELLED, phrase, tense)


def happens(clause: str) -> Complaint | None:
    """What goes on without a deed of "you": "your suitcase stands open in the hall", "we talk about bins and bills"."""
    clause = within_a_sentence(clause)
    only = WE_ONLY.match(clause)
    if only and (plain_verb(only["verb"]) != only["verb"].lower() or only["verb"].lower() in SAME_IN_THE_PAST | {"met"}):
        return None  # "we just had a baby"
    clause = WE_ONLY.sub(_we_mostly, said_with_not(clause))
    if OWNED_UP_TO_OR_KIND.match(clause):
        return None
    main = clause.split(" even though ")[0]
    verb = next((token for token in parse(main) if token.dep_ == "ROOT" and any(child.dep_.startswith(("nsubj", "expl")) for child in token.children)), None)
    described = (
        verb is not None and any(child.dep_ in ("acomp", "attr") for child in verb.children) and not re.match(r"(?:it's|there|I|we haven't been)\b", clause)
    )
    if verb is None or not verb.tag_.startswith("VB") or plain_verb(verb.text) in MENTAL or described:
        return None  # "your hair looks nice" is for the gate to tell from a complaint
    told = {verb, *verb.children}
    helped = any(child.dep_.startswith("aux") for child in verb.children)
    past = any(token.tag_ == "VBD" and token.dep_ in ("ROOT", "aux", "auxpass") for token in told) or (verb.tag_ == "VBN" and not helped)
    return Complaint(HAPPENS, clause, PAST if past else PRESENT)


def _we_mostly(found: re.Match[str]) -> str:
    """What is only done so, told as what is mostly done so: "we only talk about bins"; what we only have stays as it is."""
    verb = found["verb"]
    return f"we only {verb}" if verb.lower() in ("have", "own", "live", "get") else f"we mostly {verb}"


def in_general(thing: str, rest: str) -> Complaint | None:
    """What is said of every single one, without "every": "the photos from that holiday are of you".

    Args:
        thing: one thing, and what belongs to its name ("photo from that holiday").
        rest: what follows "is" ("of you").

    """
    first, _, more = thing.partition(" ")
    several = getInflection(first.lower(), tag="NNS")
    return happens(f"the {several[0] if several else first} {more + ' ' if more else ''}are {rest}")

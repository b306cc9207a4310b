"""When it is felt, and how what came before is told then: "you've built a boat and our bedroom still has no door" is felt now."""

from __future__ import annotations

import re

from lemminflect import getInflection

from closer.language.grammar import Doc, Token, parse
from closer.language.i_statement.wording.occasions import MONTHS
from closer.language.i_statement.wording.verb_forms import SAME_IN_THE_PAST, plain_verb

__all__ = ["is_felt_now", "lasting", "what_is_so_now"]

JOINT = re.compile(r",? (?:and|but|so) (?:now |still |then )?")
OF_THAT_TIME = re.compile(
    rf"\b(?:yesterday|ago|last|(?:on |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:morning|evening|afternoon|week)|the other|at (?:my|our|the|\w+'s|your|(?-i:[A-Z])\w+)|on the \w+|in (?:{MONTHS}|\d{{4}}|(?:the )?(?:summer|winter|spring|autumn))|when|while|before|after|since|as|that (?:day|night|time|evening)|straight|once|then|tonight|just|for (?:\w+ )?(?:minutes|hours|days|weeks|months|years)|used|until|till|during|over|first|christmas|easter|one day)\b",
    re.I,
)
WENT_ON = re.compile(
    r"(?:was|were|had|did|could|would|should|might|wanted|knew|thought|loved|liked|needed|meant|lived|used|went|came|got|said|asked|died|began|started)$", re.I
)
SAID = re.compile(r"(?:\w+ )?you(?:'ve)? (?:say|said|tell|told|write|wrote|swore|claimed?)\b", re.I)
FEWEST = 3  # words
FIRST = re.compile(r"(?P<who>I|we|you|they) (?P<verb>[a-z]+)\b", re.I)


def lasting(observation: str) -> str:
    """What was done before something that is so now, as it is told then: "I told you twice and you say it" is "I've told you twice and you say it".

    Args:
        observation: what stands behind "when ..., I feel".

    """
    first = FIRST.match(observation)
    if first is None or WENT_ON.fullmatch(first["verb"]) or (plain := plain_verb(first["verb"])) == first["verb"].lower():
        return observation
    joint = what_is_so_now(observation)
    if joint is None:
        return observation
    done = observation[: joint.start()]
    told_of = OF_THAT_TIME.search(done) or JOINT.search(done)
    if told_of or len(done.split()) < FEWEST or plain == "lie" or parse(done)[1].tag_ != "VBD":
        return observation
    participle = first["verb"] if first["verb"].endswith("ed") else getInflection(plain, tag="VBN")[0]
    return f"{first['who']}'ve {participle}{observation[first.end() :]}"


def is_felt_now(observation: str) -> bool:
    """Whether a clause behind something past says how it is now: "you built a boat and our bedroom still has no door".

    Args:
        observation: what stands behind "when ...".

    """
    return what_is_so_now(observation) is not None


def what_is_so_now(observation: str) -> re.Match[str] | None:
    """The joint before the clause that is so now, or None where none is.

    Args:
        observation: what stands behind "when ...".

    """
    joints = [joint for joint in JOINT.finditer(observation) if _is_so_now(observation[joint.end() :])]
    if not joints or JOINT.search(observation[: joints[0].start()]):
        return None
    said = SAID.match(observation)  # "you said I'm lazy and nobody likes me" goes on with what was said
    return None if said and any(token.tag_ in ("VBP", "VBZ") for token in parse(observation[said.end() : joints[0].start()])) else joints[0]


def _is_so_now(rest: str) -> bool:
    doc = parse(rest)
    verb = next((token for token in doc if token.dep_ == "ROOT"), None)
    if verb is None or verb.lower_ in SAME_IN_THE_PAST:
        return False
    return any(child.dep_.startswith(("nsubj", "expl")) for child in verb.children) and _finite(verb, doc) in ("VBP", "VBZ")


def _finite(verb: Token, doc: Doc) -> str:
    """The tag of the word that carries the tense; what one can smell or find is so now."""
    helper = next((token for token in doc if token.tag_ in ("VBD", "VBP", "VBZ", "MD") and (token == verb or token.head == verb)), None)
    return "VBP" if helper is not None and helper.lower_ in ("can", "ca") and doc[0].lower_ == "i" else helper.tag_ if helper is not None else ""

"""What a clause beside a complaint tells: what happened or happens, and no opinion, nothing that has always been so, and no "always" or "nothing"."""

from __future__ import annotations

import re

from closer.language.grammar import parse
from closer.language.i_statement.wording.blame import A_FACT, NOT_FREE
from closer.language.i_statement.wording.links import LINK

__all__ = ["is_absolute", "is_background", "is_opinion", "is_told"]

NO_MORE_OF_A_THING = re.compile(
    r"\bthere(?:'s| is| are| was| were) no (?!way\b|point\b|reason\b|one\b|end\b|talking\b|pleasing\b|need\b|excuse\b)\w+|\bagreed (?:on |that there'd be |to )?no \w+|\bno (?:more|longer|fuss|idea|party|present|money|bread|milk)\b|\bsa(?:y|ys|id) no\b",
    re.I,
)
BACKGROUND = re.compile(  # "stop sighing, I taught you to hold a spoon", "I have a mouth": why it hurts, and nothing that came of it
    r"(?:and |but )?(?:I|we) (?:have (?:an? (?:mouth|name|voice|brain|life|doctorate|degree)|ears|eyes|feelings|two (?:hands|ears))\b|(?:live|lived|have lived) here\b|(?:taught|raised|brought|carried|bore|fed|married|gave|paid for|put) you\b)|(?:and |but )?I'm (?:the|your|an?) (?!one\b|only\b)",
    re.I,
)
DOES_TO_YOU = re.compile(r"(?:and |but )?(?:the|my|your) (?:[\w-]+ ){1,3}(?!things\b|times\b|days\b)[a-z]+s (?:you|me|us|him|her|them)\b(?! and\b)", re.I)
AN_OPINION = re.compile(
    r"^(?:and |but )?(?:(?:then|now|later) )?(?:(?:I|we) (?:might|may) (?:just )?as well\b|(?:I|we)(?: still| just| really)? (?:think|guess|swear|mean|know|understand|realise|realize|appreciate|hate|will|won't|shall|want|need|feel|felt|loved|liked|trusted|hated|needed|wanted|like|love|expect|expected|cannot|can(?!'t| (?:hear|smell|see|feel)\b)|can't(?! (?:find|sleep|use|reach|get|hear|see|talk|park|eat|cook|work|concentrate|study|rest|move|open|shower|breathe)\b)|could(?! (?:hear|smell|see)\b)|would|wouldn't|am|wish|hope|bet|suppose|deserve|don't(?! have (?:it|them|my|the)\b)|never)|"
    r"it (?:is|was|isn't|hurts?|makes?|drives?|annoys?|kills?)|(?:I'd|we'd) (?:rather|like|love|prefer|want|hate|never)|I(?:'ve)? counted\b|(?:I'm|we're) (?:\d|not(?! (?:in|on|at|invited|mentioned|allowed)\b)|so|sick|tired|done|fed|really|just|calling|telling|moving|taking|blocking|packing|divorcing|leaving|going|out|off|hurt|angry|sad|mad|upset|lonely|disappointed|worried|ashamed|over)|it's (?!(?:driving|killing|hurting|making|ruining)\b)(?!\d|(?:an|half an|two|three) hours?\b|(?:nearly|almost|past|half|quarter|gone|about|\w+) (?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|past\b|to\b|midnight\b)|(?:still |just )?\w+ing|still|got|gone|broken|back|been|\w+ o'clock))\b",
    re.I,
)


def is_told(clause: str) -> bool:
    """Whether a clause says what happened or happens: it has a subject and a verb, and neither asks nor orders."""
    if DOES_TO_YOU.match(clause):  # "the football alert wakes you", which the parser may take for things
        return True
    doc = parse(LINK.sub("", clause))
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    if root is None or clause.endswith("?") or doc[0].tag_ in ("WRB", "WP", "WDT", "VB", "MD", "UH"):
        return False
    finite = {"VBP", "VBZ", "VBD", "MD"}
    if root.tag_ == "VBN" and not any(token.dep_.startswith("aux") for token in root.children):  # "my parents paid"
        return any(token.dep_ == "nsubj" for token in root.children)
    return any(token.dep_.startswith(("nsubj", "expl")) for token in root.children) and any(token.tag_ in finite for token in (root, *root.children))


def is_opinion(clause: str) -> bool:
    """Whether a clause says what the speaker thinks, feels, wants or will do, and not what happened."""
    return bool(AN_OPINION.match(clause))


def is_background(clause: str) -> bool:
    """Whether a clause says what has been so all along: "I taught you to hold a spoon", "I'm your mother"."""
    return bool(BACKGROUND.match(clause))


def is_absolute(words: str) -> bool:
    """Whether words say "always", "nobody" or "nothing"; "no more bread" may be just so."""
    return bool(NOT_FREE.search(NO_MORE_OF_A_THING.sub("", A_FACT.sub("", words))))

"""Somebody fears what words that were found for them may do: "i'm scared she'll cry", "what if it makes her sad"."""

from __future__ import annotations

import re
from typing import Literal

from closer.cues.foreseen import anger_foreseen_in, rages_in

__all__ = ["Dread", "dread_in"]

Dread = Literal["tears", "other"]
OPENS = r"(?:(?:but|and|yes|yeah|ok(?:ay)?|well|hm+|thanks|so|it'?s just|honestly|only|that'?s good|good)\b[,. ]*)*"
SO = r"(?: (?:so|really|very|just|a bit|a little|too|quite|kinda|kind of|still))*"
WHO = r"(?:he|she|they|it|that|this|i|we|my (?:\w+ )?\w+|mum|mom|dad)"
AHEAD = r"(?:'ll| will|ll| might| may| could|'s going to| is going to| are going to|'m going to| gonna|s|es)?"
DREADS = re.compile(
    rf"{OPENS}(?:(?:i'?m|i am|im){SO} (?:scared|afraid|worried|nervous|terrified|anxious|frightened|frightened|dreading)|i{SO} (?:fear|worry|dread))(?: of| that)?"
    rf" (?P<what>{WHO}{AHEAD} [^?]{{2,80}}|(?:making|hurting|upsetting) [^?]{{2,60}})[ .?!]*",
    re.IGNORECASE,
)
WHAT_IF_TEARS = re.compile(
    rf"{OPENS}(?:(?:and )?(?:what )?if {WHO} (?:just |only |then |then just )*(?:cries|cry|starts? (?:to cry|crying)|breaks? down|bursts? into tears|gets? (?:sad|upset))"
    r"|(?:i )?(?:don'?t|do not) want to (?:make (?:him|her|them) (?:cry|sad)|upset (?:him|her|them)))[^?]{0,30}[ .?!]*",
    re.IGNORECASE,
)
TEARS = re.compile(
    r"\b(?:cry|cries|crying|tears?|sad|upset(?:ting)?|break down|breaks down|sob\w*|fall apart|hurts? (?:him|her|them)|hurting)\b", re.IGNORECASE
)
AN_ANSWER = re.compile(  # that hurts, and endangers nobody
    r"\b(?:(?:won'?t|wont|will not|doesn'?t|might not|may not|never) (?:\w+ )?(?:answer|reply|care|listen|understand|get it|believe|want|like|come|work|say|forgive|pick up)"
    r"|laugh\w*|ignor\w*|shrug\w*|say(?:s)? no|reject\w*|leav\w*|think(?:s)? (?:i|less|it|that)|worse|awkward|weird|silly|stupid|wrong|mess\w*|freeze|stutter|mumble|too (?:late|much))\b",
    re.IGNORECASE,
)
HARM = re.compile(
    r"\b(?:hit|hits|kill\w*|hurts? (?:me|us|himself|herself|themselves)|throw\w*|punish\w*|angry|mad|furious|shout\w*|yell\w*|take the (?:kids|children)|kick\w*)\b",
    re.IGNORECASE,
)
A_REMARK = 18  # words


def dread_in(text: str) -> Dread | None:
    """What somebody fears of saying what was found; None where it is nothing of the kind, or an outburst is feared.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    if len(plain.split()) > A_REMARK or HARM.search(plain) or anger_foreseen_in(plain, of_a_sentence=True) or rages_in(plain):
        return None
    if WHAT_IF_TEARS.fullmatch(plain):
        return "tears"
    found = DREADS.fullmatch(plain)
    return None if found is None else "tears" if TEARS.search(found["what"]) else "other" if AN_ANSWER.search(found["what"]) else None

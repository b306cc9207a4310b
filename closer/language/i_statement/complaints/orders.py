"""Orders are complaints too: "put that tablet away" asks for what is left undone, "bring that up once more and I'm gone" is about what is done."""

from __future__ import annotations

import re

from lemminflect import getLemma

from closer.language.grammar import parse
from closer.language.i_statement.complaints.kinds import DONE, UNDONE, Complaint
from closer.language.i_statement.complaints.observable import observable
from closer.language.i_statement.wording.verb_forms import from_gerund, plain_verb

__all__ = ["ordered"]

BAD_DEEDS = {"miss", "break", "forget", "lose", "cancel", "bring", "call", "touch", "mention", "embarrass", "interrupt", "wake"}  # "wake me once more and ..."
THREATENS = re.compile(
    r",? (?:once more|one more time|again)? ?\b(?:and|or) (?:you can|you'll|you will|i'm|i'll|we're|that's|see|watch)\b.*$|,? (?:once more|one more time|again) (?:and|or)\b.*$",
    re.I,
)
GO_AND = re.compile(
    r"^(?:just |please |now )?(?:go (?:and )?(?=(?:ring|call|text|thank|tell|ask|see|visit|help|get|fetch|wash|clean|pick|put|buy|apologi[sz]e|say)\b))?"
)
AT_ONCE = re.compile(r" (?:right now|this (?:minute|instant|second))\b")
NO_ORDER = re.compile(
    r"(?:guess|imagine|remember (?:when|how)|look (?:at (?:this|that|the state|how|what)|who|what|how|where))\b|quit (?!\w+ing\b)|\w+ (?:(?:at|off|in|on) )?\d|\w+ (?:i|you|we|he|she|they|of)\b",
    re.I,
)
NEXT_TIME = re.compile(r",? and next time\b.*")
OR_ELSE = re.compile(r"\s+or (?:else|i'm|i'll|i|we|it's)\b|,? and (?:stop|quit)\b", re.I)


def ordered(clause: str, sarcastic: bool) -> Complaint | None:
    """What an order complains of: something left undone, or where it is a threat or scorn, something done; None where nothing is ordered.

    Args:
        clause: a clause without the words that lead up to it.
        sarcastic: whether it was led up to in scorn ("go on, ..."), so that what is ordered is what is done.

    """
    clause = GO_AND.sub("", clause[0].lower() + clause[1:])
    clause = AT_ONCE.sub("", clause)
    if not _is_an_order(clause):
        return None
    first = clause.split()[0]
    if repeated := THREATENS.search(clause):
        return observable(Complaint(DONE, clause[: repeated.start()]))
    if first in BAD_DEEDS or sarcastic:
        return observable(Complaint(DONE, clause))
    if first in ("start", "begin") and (going := re.match(r"\w+ (?P<vp>\w+ing\b.+)", clause)):
        clause = from_gerund(going["vp"])
    phrase = OR_ELSE.split(NEXT_TIME.sub("", clause))[0]
    return observable(Complaint(UNDONE, phrase, wish=phrase))


def _is_an_order(clause: str) -> bool:
    """Whether a clause begins with a plain verb that nobody in it is said to do."""
    first = clause.split()[0]
    if NO_ORDER.match(clause) or not getLemma(first, upos="VERB", lemmatize_oov=False) or plain_verb(first) != first:
        return False
    doc = parse(clause)
    verb = doc[0]
    if any(token.dep_.startswith("nsubj") and token.head == verb for token in doc):
        return False
    before_its_object = len(doc) > 2 and doc[1].pos_ in ("DET", "PRON", "ADP", "ADV", "PART")
    return verb.tag_ in ("VB", "VBP") or (verb.dep_ == "ROOT" and verb.pos_ in ("VERB", "NOUN", "PROPN") and before_its_object)

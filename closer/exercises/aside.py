"""What is said to the coach while a line to somebody else is waited for: a correction, a question, how it went.

A draft speaks to the other ("you"); an aside speaks of the other, or of the coach's own words. What stands in quotation marks is no aside.
"""

from __future__ import annotations

import re

from closer.conversation import Turn

__all__ = ["asks_for_own_words", "is_aside", "own_sentence_in"]

OTHER = r"(?:him|her|them|my (?!words|draft|own)\w+)"
IN_QUOTATION_MARKS = re.compile(r"[\"“][^\"“”]*[\"”]")
OWN_WORDS = re.compile(
    rf"\b(?:my|the|some) (?:own )?words (?:to|for) {OTHER}\b"
    r"|\bi (?:just |only )?(?:wanted|want|needed|need|meant|asked for) (?:the |some |my )?(?:own )?words\b"
    rf"|\bi (?:just |only |really )*(?:wanted|want|need|meant|would like|'d like) to (?:tell|ask|write(?: to)?|say (?:it|that|this|something) to) {OTHER}\b"
    r"|\bhelp me (?:to )?(?:say|put|word|phrase|tell|write|find (?:the |some )?words)\b"
    r"|\b(?:rewrite|rephrase|reword) (?:it|that|this|my)\b"
    rf"|\bso (?:that )?i can (?:say (?:it|that|this)|tell {OTHER}|send (?:it|that|this))\b"
    r"|\bhow (?:do|can|should|could|would|might|shall|ought) (?:i|we) (?:to |best |even |ever )?(?:tell|(?:say|put|word|phrase) (?:it|that|this))\b",
    re.I,
)
PROTESTS = re.compile(
    r"\b(?:that|this|it)(?:'s| is| was)? ?(?:isn'?t|not|wasn'?t|ain'?t) (?:advice|my draft|my words|what i (?:asked|wanted|want))\b"
    r"|^what (?:advice|solution|fix|verdict|comfort)\b ?\?|\bi just (?:said|typed|wrote)\b"
    r"|^(?:(?:what|no|but|huh|wait)\b[\W_]*)*(?:he|she|they) (?:just |really )?(?:said nothing|(?:didn'?t|did not|hasn'?t|never) "
    r"(?:say|said) (?:anything|a (?:word|thing)))"
    r"(?:[,. ]*that'?s the (?:whole )?(?:point|problem))?[ .!]*$",
    re.I,
)
CONTACTS = r"(?:say|write|text|message|call|ring|phone|send|reply|answer|respond|tell|ask)"
ASKS_THE_COACH = re.compile(
    r"\b(?:what|how|when|where) (?:does|should|can|would|could|ought) one\b|\bstep (?:number )?(?:\d|one|two|three|four|five|six|seven|eight)\b"
    rf"|\b(?:tell me|know) (?:if|whether) i (?:should |can |ought to |must )?{CONTACTS}\b(?! you)"
    rf"|\b(?:should|shall|ought|do|must) i (?:to )?(?:\w+ )?{CONTACTS} (?:\w+ )?"
    r"(?:it|him|her|them|first|again|back|or not|by (?:tele)?phone|by text|in a letter|a (?:letter|text|message))\b(?!.*\byou)"
    r"|^(?:and |but |so |or )*(?:can|could|may|might|should) i (?:\w+ )?(?:send|give|bring|bake|post|write|buy) (?:him|her|them|my \w+) (?:an?"
    r"|some) \w+(?!.*\byou)"
    r"|^(?:(?:ok(?:ay)?|and|but|so|well|thanks)\b[, ]*)*(?:what now|now what|and now|what next)[ ?.!]*$"
    r"|\bwhat (?:ought|should|shall|must|do) i (?:to )?do(?: now| next| then| about (?:it|him|her|them))?[ ?.!]*$",
    re.I,
)
HUNG_UP = re.compile(r"\b(?:he|she|they|and|then|my \w+) (?:just |then |even )?hung up on me\b", re.I)
TRIED = re.compile(
    r"\bi (?:\w+ly |just |then )?(?:rang|called|phoned|told|asked|texted|wrote|messaged|tried|talked|spoke|said|sent)"
    rf"(?: to| with)? (?:it|that|this|{OTHER})\b",
    re.I,
)
WENT = re.compile(
    r"\b(?:it|that|this) (?:all |really )?(?:went|worked|helped|failed|backfired|(?:didn'?t|did not) (?:go|work|help))\b"
    r"|\bhung up\b|\bworse\b|\bstormed (?:off|out)\b",
    re.I,
)
SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
SAID_BEFORE = re.compile(r"^.*?\bi (?:just |already |only )*(?:said|typed|wrote)[:,]?(?: that)? (?=you)", re.I)
TO_THE_OTHER = re.compile(r"^(?:and |but |so )*(?:you|your|you're|youre|ur|u)\b(?! (?:misunderst|(?:do|did)(?:n'?t| not) (?:understand|get (?:it|me))))", re.I)
SURE_OF_A_REPORT = 0.6


def is_aside(turn: Turn) -> bool:
    """Whether a text is said to the coach, where a line to somebody else is waited for."""
    text = IN_QUOTATION_MARKS.sub(" ", turn.text).strip()
    asides = (OWN_WORDS, PROTESTS, ASKS_THE_COACH, HUNG_UP)
    return any(pattern.search(text) for pattern in asides) or _tells_how_it_went(turn, text)


def asks_for_own_words(text: str) -> bool:
    """Whether somebody looks for words of their own, and not for an answer to another's."""
    return bool(OWN_WORDS.search(IN_QUOTATION_MARKS.sub(" ", text)))


def own_sentence_in(text: str) -> str | None:
    """What somebody wants to say themselves, out of a correction: "no, I said you treat me like furniture. Rewrite that" -> "you treat me like furniture."."""
    plain = text.strip()
    if not (OWN_WORDS.search(plain) or PROTESTS.search(plain)):
        return None
    sentences = [SAID_BEFORE.sub("", sentence) for sentence in SENTENCE_END.split(plain)]
    return " ".join(sentence for sentence in sentences if TO_THE_OTHER.match(sentence) and not OWN_WORDS.search(sentence)) or None


def _tells_how_it_went(turn: Turn, text: str) -> bool:
    done = turn.label == "step_done" and bool(turn.meanings) and turn.meanings[0][1] >= SURE_OF_A_REPORT
    return bool(TRIED.search(text)) and (done or bool(WENT.search(text)))

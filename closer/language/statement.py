"""Put an "I" statement together from what a person answered, or say what is missing.

Form after Gordon (1970) and Rosenberg (2003): what can be seen or heard, a genuine feeling, a wish that can be done. No guess is made: a part that
cannot be turned into good English is asked for once more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from closer.language.grammar import Doc, Token, parse

__all__ = ["Statement", "judgement_in", "observation_from", "request_from", "wish_in"]

ABSOLUTE = re.compile(
    r"\b(?:always|never|ever|constantly|every (?:single )?(?:time|day|night)|all the time|nothing|everything|nobody|not once|only ever|any ?more)\b", re.I
)
LABEL = re.compile(
    r"\b(?:selfish|lazy|rude|cold|mean|stupid|idiot|jerk|childish|useless|careless|crazy|pathetic|liar|narcissis\w*|toxic|immature|inconsiderate|"
    r"don'?t care|doesn'?t care|couldn'?t care|on purpose|ignor\w+|disrespect\w*|bitch|asshole|slob|pig|bastard|fuck\w*|shit\w*|damn\w*)\b",
    re.I,
)
LEAD = re.compile(
    r"^(?:(?:well|ok|okay|so|hm+|maybe|please|just|i guess|i think|what happened (?:is|was)|that|when|whenever|if|because|and|but)\b[ ,:]*)+",
    re.I,
)
TO_YOU = {
    "he": "you",
    "she": "you",
    "they": "you",
    "him": "you",
    "his": "your",
    "their": "your",
    "himself": "yourself",
    "herself": "yourself",
    "themselves": "yourself",
}
AGREED = {"is": "are", "was": "were", "has": "have", "does": "do", "'s": "are", "doesn't": "don't", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't"}
WISH = re.compile(
    r"^(?:(?:i(?:'d| would)? (?:want|like|love|wish|need|just want|really want|would like|would love)|(?:could|can|would|will) (?:you|he|she|they)(?: please)?|"
    r"for|to|that|please|maybe|just|him|her|them|you|he|she|they|my \w+|would|could|should|can)\b[ ,]*)+",
    re.I,
)
WANTED = re.compile(  # what somebody is to do, told about them: "I want him to ...", "she should ...", "the ask should be: ..."
    r"\bi(?:'d| would)? (?:really |just |only |rather )*(?:want(?:ed)?|need(?:ed)?|like|love|wish|prefer)"
    r" (?:him|her|them|you|my \w+)(?: both| all)? to (?P<wanted>.+)"
    r"|\bask(?:ing)? (?:him|her|them) (?:to |if (?:he|she|they) (?:could|would|can) )(?P<asked>.+)"
    r"|^(?:(?:no|well|and|but|so|maybe|i (?:said|think|meant?)(?: that)?)[, ]+)*"
    r"(?:he|she|they) (?:should|could|ought to|needs? to|must|has to|have to) (?:just |really )*(?P<should>.+)"
    r"|\b(?:the|my) (?:ask|request|wish) (?:is|should be|would be|ought to be|has to be|must be)(?: that)?:?"
    r" (?P<ask>(?!wrong|not|bad|off|too|ok|fine|good|right|missing|silly).+)"
    r"|\b(?:change|make|turn) (?:the|my) (?:ask|request|wish) (?:to|into)?:? ?(?P<changed>.+)",
    re.I,
)
AND_TO = re.compile(r",? and to (?=\w)", re.I)
NEGATIVE = re.compile(r"^(?:not|stop|quit|don'?t|never|no)\b", re.I)
NOT_DOABLE = {"be", "care", "feel", "know", "love", "mean", "realise", "realize", "respect", "understand", "want"}  # what would show it is asked for
FILLER = re.compile(r"[ ,]*\b(?:lol|haha+|lmao|tbh|idk|ngl|smh)\b[ ,]*", re.I)
FEWEST, MOST = 2, 25
PRESENT_THIRD = "VBZ"


@dataclass(frozen=True)
class Statement:
    """The parts of an "I" statement."""

    observation: str
    feeling: str
    request: str

    def sentence(self) -> str:
        """`When you come home late without a text, I feel worried. Could you send me a line by six?`; what is past was felt then."""
        past = any(token.tag_ == "VBD" and token.dep_ in ("ROOT", "aux") for token in parse(self.observation))
        return f"When {self.observation}, I {'felt' if past else 'feel'} {self.feeling}. {self.request}"


def judgement_in(text: str) -> str | None:
    """The word that makes a sentence an accusation: an absolute, a label, a guess at motives."""
    found = ABSOLUTE.search(text) or LABEL.search(text)
    return found.group() if found else None


def observation_from(text: str) -> str | None:
    """What happened, said to the other person ("you ..."), or None where it is not one plain clause about them."""
    text = LEAD.sub("", FILLER.sub(" ", text.replace("’", "'")).strip()).rstrip(".!?… ")
    text = re.split(r"[.!?]\s", text)[0].rpartition(": ")[2]
    if not FEWEST <= len(text.split()) <= MOST or judgement_in(text):
        return None
    doc = parse(re.sub(r"\bi\b", "I", text))
    if doc[0].tag_ in ("MD", "VB") or (doc[0].pos_ == "AUX" and doc[0].tag_ != "VBG"):
        return None  # a question, or a wish to the coach
    subject = next((token for token in doc if token.dep_ in ("nsubj", "nsubjpass") and _main(token.head, doc)), None)
    if subject is None:
        return None
    if subject.lower_ == "you":
        return _lower_first(doc.text) if doc[0].lower_ != "i" else None
    if subject.lower_ in ("he", "she", "they") or (subject.i >= 1 and doc[subject.left_edge.i].lower_ == "my" and not _plural(subject)):
        return _to_second(doc, subject)
    return None


def _main(verb: Token, doc: Doc) -> bool:
    return verb.dep_ == "ROOT" or (verb.head.dep_ == "ROOT" and verb.dep_ == "conj")


def _plural(token: Token) -> bool:
    return token.tag_ in ("NNS", "NNPS")


def _to_second(doc: Doc, subject: Token) -> str | None:
    """Turn "my husband comes home late" or "she leaves her cups" into "you come home late", "you leave your cups"."""
    words = []
    named_she = subject.lower_ == "she"
    for token in doc:
        if subject.left_edge.i <= token.i < subject.i:
            continue
        if token.i == subject.i:
            words.append("you" + token.whitespace_)
        elif token.lower_ == "her":
            if not named_she and subject.lower_ in ("he", "they"):
                return None
            words.append(("your" if token.tag_ == "PRP$" else "you") + token.whitespace_)
        elif token.lower_ in ("he", "she", "they", "him", "them", "his", "their") and token.lower_ in TO_YOU:
            words.append(TO_YOU[token.lower_] + token.whitespace_)
        else:
            words.append(_agreeing(token, subject) + token.whitespace_)
    return _lower_first("".join(words).strip())


def _lower_first(text: str) -> str:
    return text if text.startswith("I ") else text[0].lower() + text[1:]


def _agreeing(token: Token, subject: Token) -> str:
    heads = {subject.head, *subject.head.conjuncts}
    of_subject = token in heads or (token.dep_ in ("aux", "auxpass") and token.head in heads)
    if of_subject and token.lower_ in AGREED:
        agreed = AGREED[token.lower_]
        return "'re" if token.lower_ == "'s" and agreed == "are" else agreed
    if of_subject and token.tag_ == PRESENT_THIRD:
        return token.lemma_
    return token.text


def request_from(text: str) -> str | None:
    """What the person would like, as a wish that can be done, or None where it is negative, empty or a judgement."""
    text = re.split(r"[.!?]\s", WISH.sub("", FILLER.sub(" ", text.replace("’", "'")).strip()).rstrip(".!?… "))[0]
    if not 1 <= len(text.split()) <= MOST or NEGATIVE.match(text) or judgement_in(text):
        return None
    doc = parse("Could you " + re.sub(r"\bi\b", "I", text))
    verb = doc[2]
    rest = "".join(_mine(token) + token.whitespace_ for token in doc[2:]).strip()
    if verb.lemma_ in NOT_DOABLE and not (verb.lemma_ == "be" and len(doc) > 3 and doc[3].tag_ == "VBN"):
        return None
    if verb.lemma_ == "be" and len(doc) > 3 and doc[3].tag_ == "VBN":
        return f"I would like to {rest}."
    if verb.tag_ in ("VB", "VBP") and verb.pos_ in ("VERB", "AUX"):
        return f"Could you {rest}?"
    if verb.tag_ == PRESENT_THIRD:
        return f"Could you {verb.lemma_}{verb.whitespace_}{rest[len(verb.text) :].strip()}?"
    if any(token.pos_ == "NOUN" for token in doc[2:]) and not any(token.pos_ == "VERB" and token.dep_ == "ROOT" and token.i > 2 for token in doc):
        return f"I would like {rest}."
    return None


def wish_in(text: str) -> str | None:
    """What somebody is to do, in the person's own words about them: "I want him to ring and to ask" -> "ring, and ask"; None where nothing is asked for."""
    found = next((match for sentence in re.split(r"(?<=[.!?])\s+", text.replace("’", "'")) if (match := WANTED.search(sentence.strip()))), None)
    if found is None:
        return None
    wish = next(part for name in ("wanted", "asked", "should", "ask", "changed") if (part := found[name]))
    return AND_TO.sub(", and ", wish).strip(' .!?"“”')


def _mine(token: Token) -> str:
    subjects = {
        child.lower_ for child in (*token.children, *(token.head.children if token.dep_ in ("aux", "auxpass") else ())) if child.dep_.startswith("nsubj")
    }
    if token.tag_ == PRESENT_THIRD and subjects & {"he", "she"}:  # "think before he speaks"
        return AGREED.get(token.lower_, token.lemma_)
    if token.lower_ == "her":
        return "your" if token.tag_ == "PRP$" else "you"
    return TO_YOU.get(token.lower_, token.text)

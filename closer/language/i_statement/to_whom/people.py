"""Who a sentence speaks of: the words for people, and the first of them that something is said of."""

from __future__ import annotations

import re

from closer.language.grammar import Doc, Token
from closer.language.relations import RELATION_WORDS

__all__ = ["ANY_PERSON", "CALLED", "HE", "PEOPLE", "PLURAL", "SHE", "noun_of", "subject_of"]

HE = {
    "he",
    "husband",
    "boyfriend",
    "fiancé",
    "dad",
    "daddy",
    "father",
    "papa",
    "brother",
    "son",
    "uncle",
    "grandpa",
    "grandad",
    "grandfather",
    "nephew",
    "guy",
    "man",
    "boy",
    "lad",
    "stepdad",
    "stepfather",
    "stepson",
    "father-in-law",
    "brother-in-law",
    "son-in-law",
    "bloke",
    "fella",
    "hubby",
    "da",
    "grandson",
    "godfather",
    "ex-husband",
    "ex-boyfriend",
    "stepbrother",
}
SHE = {
    "she",
    "wife",
    "girlfriend",
    "fiancée",
    "mum",
    "mom",
    "mam",
    "mother",
    "mama",
    "sister",
    "daughter",
    "aunt",
    "auntie",
    "grandma",
    "gran",
    "nan",
    "nana",
    "granny",
    "grandmother",
    "niece",
    "woman",
    "lady",
    "girl",
    "stepmum",
    "stepmom",
    "stepmother",
    "stepdaughter",
    "mother-in-law",
    "sister-in-law",
    "daughter-in-law",
    "granddaughter",
    "goddaughter",
    "missus",
    "ex-wife",
    "ex-girlfriend",
    "stepsister",
}
PEOPLE = RELATION_WORDS | HE | SHE | {"flatmate", "roommate", "housemate", "neighbour", "neighbor", "boss", "manager", "colleague", "coworker", "supervisor", "landlord", "landlady", "teenager", "teen", "guest", "tenant", "co-parent", "roomie", "mate", "friend", "kid", "kids", "child", "children", "people", "folks", "teammate", "cousin", "twin", "toddler", "lodger", "ex", "partner", "spouse", "family", "parents", "couple", "trainee", "intern", "co-worker", "buddy", "classmate", "bandmate", "workmate", "coach", "trainer", "co-teacher", "fiancé", "sitter", "carer", "leader", "teacher", "tutor", "professor", "lecturer", "director", "assistant", "secretary", "client", "customer", "line-manager", "deskmate", "labmate", "dormmate", "parents-in-law"}  # fmt: skip
ANY_PERSON = "|".join(sorted(map(re.escape, PEOPLE), key=len, reverse=True))
PLURAL = {
    "they",
    "parents-in-law",
    "kids",
    "children",
    "parents",
    "people",
    "folks",
    "neighbours",
    "neighbors",
    "in-laws",
    "friends",
    "sisters",
    "brothers",
    "sons",
    "daughters",
}
CALLED = {
    "mum",
    "mom",
    "mam",
    "mummy",
    "mommy",
    "dad",
    "daddy",
    "grandma",
    "grandpa",
    "gran",
    "nan",
    "nana",
    "granny",
    "grandad",
    "papa",
    "mama",
    "hubby",
    "auntie",
}
SPANS_OF_TIME = {"day", "week", "month", "year", "hour", "minute", "time", "night", "evening", "weekend", "morning"}  # no things that "they" may be
CALENDAR = re.compile(r"(?:\w+day|Christmas|Easter|January|February|March|April|May|June|July|August|September|October|November|December)s?$")
BEFELL = re.compile(
    r"(?:came|arrived|landed|fell|turned \w+|retired|moved|married|got (?:married|engaged|ill|sick|divorced|taken|diagnosed)|had (?:surgery|an operation|a (?:stroke|fall|heart attack|baby|scan|seizure))|taken|buried|rushed|diagnosed|admitted|operated|was (?:in hospital|ill|sick|born|buried))\b",
    re.I,
)
TO_US = re.compile(r"\b(?:me|us|my|our)\b", re.I)
OF_NOT_OR_US = re.compile(r"\b(?:me|us|not|never)\b|n't\b", re.I)
DIED = re.compile(r"(?:died|dies)\b(?! (?:his|her|their|my)\b)|passed away\b", re.I)


def subject_of(doc: Doc) -> Token | None:
    """The first person that something is said of, as the subject of a verb; None where nobody but the speaker does or is anything.

    Whoever is only told of for what the next one did gives way to that one: "dad was taken in on Friday and my brother texted me on Monday".

    Args:
        doc: a parsed sentence, not yet said to the other person.

    """
    first = _first_subject(doc, 0)
    if first is None or first.lower_ in ("he", "she", "they") or not BEFELL.match(doc[first.head.i :].text):
        return first
    before = next((aux.i for aux in first.head.children if aux.dep_.startswith("aux")), first.head.i)
    if TO_US.search(doc[before:].text.split(" and ")[0]):
        return first
    second = _first_subject(doc, first.i + 1)
    if second is None or second.left_edge.lower_ not in ("my", "our") or second.left_edge.nbor(-1).lower_ not in ("and", ",", "but"):
        return first
    return second if second.lower_ != first.lower_ and OF_NOT_OR_US.search(doc[second.i :].text) else first


def _first_subject(doc: Doc, start: int) -> Token | None:
    """The first such person from a place on."""
    for token in doc[start:]:
        with_the_speaker = any(other.lower_ in ("i", "me") for other in token.conjuncts)  # "my wife and I argue"
        died = DIED.match(doc[token.head.i :].text) is not None  # "my husband died and my best friend sent an emoji"
        if token.dep_ in ("nsubj", "nsubjpass") and token.head.pos_ in ("VERB", "AUX") and _is_person(token, doc) and not (with_the_speaker or died):
            return token
    return None


def _is_person(token: Token, doc: Doc) -> bool:
    """Whether a token is somebody known: a pronoun, what they are called, who they are to the speaker, or a name."""
    if token.lower_ in ("he", "she", "they"):
        return token.lower_ != "they" or not any(thing.tag_ == "NNS" and thing.lemma_.lower() not in PEOPLE | SPANS_OF_TIME for thing in doc[: token.i])
    name = doc[token.left_edge.i : token.i + 1].text.lower()
    if token.lower_ in CALLED or noun_of(token, doc) in CALLED:
        return True
    determined = re.match(r"(?:my|our|the|this|that)\b", name)
    if determined and (noun_of(token, doc) in PEOPLE or token.lemma_.lower() in PEOPLE):
        return True
    if determined and name.startswith(("my", "our")) and token.pos_ == "PROPN":
        return True
    return token.pos_ == "PROPN" and token.text[0].isupper() and token.left_edge.i == token.i and token.lower_ != "i" and not CALENDAR.match(token.text)


def noun_of(token: Token, doc: Doc) -> str:
    """The noun with what is tied to it by hyphens, in small letters: "mother-in-law".

    Args:
        token: the noun, or any part of it.
        doc: the sentence it stands in.

    """
    start, end = token.i, token.i
    while start > 1 and doc[start - 1].text == "-":
        start -= 2
    while end + 2 < len(doc) and doc[end + 1].text == "-":
        end += 2
    return doc[start : end + 1].text.lower()

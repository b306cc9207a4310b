"""Whom a pronoun stands for: the person it is about, who becomes "you", or somebody else, who stays "him" or "her"."""

from __future__ import annotations

import re

from closer.language.grammar import Doc, Token
from closer.language.i_statement.to_whom.people import HE, PEOPLE, PLURAL, SHE, subject_of

__all__ = ["OF_HER", "OF_HIM", "OF_THEIR_OWN", "OF_THEM", "by_first_pronoun", "first_named", "is_hers", "is_somebody_else", "stands_alone"]

OF_HIM = {"he": "you", "him": "you", "his": "your", "himself": "yourself"}
OF_HER = {"she": "you", "hers": "yours", "herself": "yourself"}
OF_THEM = {"they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourselves"}
OF_THEIR_OWN = re.compile(r"\b(?:his|her|their)(?: own)?\b(?= [a-z])", re.I)
HIS_WORDS, HER_WORDS = {"he", "him", "his", "himself"}, {"she", "her", "hers", "herself"}
OWN_DAYS = {"birthday", "graduation", "christening", "recital", "match", "play", "wedding", "exam", "party", "confirmation"}
TOLD_TO = {"tell", "show", "send", "forward", "repeat"}  # "told Dan what I said about him"
GIVEN_TO = {"ask", "tell", "give", "send", "show", "bring", "offer", "text", "buy", "sell", "hand"}
SEEN_DOING = {"catch", "see", "hear", "find", "watch", "notice", "feel", "keep", "leave"}
COMPANIONS = {"relative", "follower", "pupil", "student", "patient", "customer", "client", "teacher", "boss", "mate", "girl", "boy", "staff"}
SMALL_ONES = {"baby", "newborn", "toddler", "child", "kid", "dog", "cat", "puppy", "kitten"}
NOT_HERS = re.compile(r"(?:first|back|too|again|once|twice|when|if|unless|and|or|for|to|at|in|on|about|with)\b|$", re.I)  # "unless I kiss her first"

NEVER_HERS = re.compile(r"(?:to|for|and|or|if|when|that|because|about|with)$", re.I)  # "we asked her to keep them private"


def first_named(text: str) -> dict[str, str]:
    """What becomes of the pronouns of the first one in a text, where the noun does not tell.

    Args:
        text: what follows the verb of the person it is about ("... when he wants money").

    """
    found = re.search(r"\b(?:(?P<he>he|him|his|himself)|(?P<she>she|her|hers|herself)|they|them|their)\b", text, re.I)
    return OF_THEM if found is None else OF_HIM if found["he"] else OF_HER if found["she"] else OF_THEM


LOOKS_ON = {"sit", "stand", "watch", "laugh", "smile", "listen", "grin", "look", "join", "nod"}


def by_first_pronoun(doc: Doc, subject: Token) -> dict[str, str]:
    """The same in a parsed sentence; "he" where no pronoun follows.

    Args:
        doc: the sentence.
        subject: the person it is about.

    """
    for token in doc[subject.i + 1 :]:
        word = token.lower_
        if word in (HIS_WORDS | HER_WORDS) and (_is_of_whom_was_named(token, subject) or _is_of_a_small_one(token, subject)):
            continue
        for told in (OF_HIM, OF_HER):
            if word in told or (word == "her" and told is OF_HER):
                return told
    theirs = [token for token in doc[subject.i + 1 :] if token.lower_ in OF_THEM]
    several = [token for token in doc[subject.i + 1 : theirs[0].i] if token.tag_ == "NNS"] if theirs else []
    things = bool(several) and all(token.lower_ == "them" for token in theirs)  # "sets four alarms and snoozes every one of them"
    looks_on = bool(theirs) and theirs[0].nbor(-1).lower_ == "while" and subject.head.lemma_ in LOOKS_ON  # "my friend sat there while they mocked me"
    others = looks_on or any(token.lower_ in PEOPLE or token.lemma_ in PEOPLE for token in several)  # "the kids sit there with their coats on"
    return OF_THEM if theirs and not (things or others) else OF_HIM


def _is_of_whom_was_named(pronoun: Token, subject: Token) -> bool:
    """Whether somebody of that gender was named between: "my ex didn't call our little girl on her birthday", where the ex may be anybody."""
    gender = (HE if pronoun.lower_ in HIS_WORDS else SHE) - HIS_WORDS - HER_WORDS
    return any(token.lower_ in gender and token.dep_ in ("dobj", "dative", "pobj") for token in pronoun.doc[subject.i + 1 : pronoun.i])


def _is_of_a_small_one(pronoun: Token, subject: Token) -> bool:
    """Whether it is said of a baby that was named between, for somebody of the other gender comes later: "my partner hides when the baby cries ... she ... he"."""
    others = HER_WORDS if pronoun.lower_ in HIS_WORDS else HIS_WORDS
    doc = pronoun.doc
    return any(token.lower_ in SMALL_ONES for token in doc[subject.i + 1 : pronoun.i]) and any(token.lower_ in others for token in doc[pronoun.i + 1 :])


def is_somebody_else(token: Token, subjects: set[int]) -> bool:
    """Whether "her" is not who does it: whoever "tells her to keep it a secret" tells another, and "my sister and her kids" are hers.

    Args:
        token: any word of the sentence.
        subjects: the places of the subjects that become "you".

    """
    if token.tag_ == "PRP$" and (_of_whom_it_was_given(token) or _is_their_day(token, subjects)):
        return True
    if token.tag_ == "PRP$" and re.search(r"\b(?:my|our) \w+ and $", token.doc[: token.i].text_with_ws):
        return True
    if token.lower_ in ("her", "him") and token.tag_ == "PRP" and _named_before(token, subjects):
        return True
    if token.lower_ not in ("her", "him", "them") or token.tag_ == "PRP$" or token.dep_ not in ("dobj", "dative", "nsubj"):
        return False
    verb = token.head.head if token.dep_ == "nsubj" else token.head
    own = [child for child in verb.children if child.dep_.startswith("nsubj")]
    doing = own or [child for other in verb.conjuncts for child in other.children if child.dep_.startswith("nsubj") and other.i <= verb.i]
    return any(child.i in subjects for child in doing) and verb.pos_ == "VERB"


def _is_their_day(whose: Token, subjects: set[int]) -> bool:
    """Whether it is the day of a child that was named just before: "my mum didn't call our girl on her birthday"."""
    subject = whose.doc[min(subjects)] if subjects else None
    child = {"his": {"son", "boy", "grandson", "nephew"}, "her": {"daughter", "girl", "granddaughter", "niece"}}.get(whose.lower_, set())
    return (
        subject is not None
        and whose.head.lemma_.lower() in OWN_DAYS
        and any(token.lower_ in child and token.dep_ in ("dobj", "dative", "pobj") for token in whose.doc[subject.i + 1 : whose.i])
    )


def _of_whom_it_was_given(whose: Token) -> bool:
    """Whether it belongs to who was named just before it: "bought my daughter her first shoes"."""
    before = whose.nbor(-1) if whose.i else None
    return (
        before is not None and (before.lower_ in PEOPLE or before.pos_ == "PROPN") and before.dep_ in ("dative", "dobj", "iobj") and before.head.pos_ == "VERB"
    )


def _named_before(pronoun: Token, subjects: set[int]) -> bool:
    """Whether somebody else was named just before: "my brother hangs up when I bring up Papa, and I'm the one who bathes him"."""
    people = (HE if pronoun.lower_ == "him" else SHE) - {"he", "she", "his", "hers", "him", "her"}
    between = pronoun.doc[max(subjects) + 1 : pronoun.i] if subjects else pronoun.doc[:0]
    doing = {child.i for child in pronoun.head.children if child.dep_.startswith("nsubj")}  # who sees "her" is not she
    named = (token for token in between if token.i not in doing and not (token.i and token.nbor(-1).lower_ in ("his", "her", "their")))
    if any(_is_given_to(token, pronoun) for token in between):
        return True
    return any(token.lower_ in people or (token.pos_ == "PROPN" and token.dep_ in ("dobj", "dative") and token.head.lemma_ in TOLD_TO) for token in named)


def _is_given_to(somebody: Token, pronoun: Token) -> bool:
    """Whether somebody without a name was given something, and is then done something with by the same person: "gave my project to the intern and had me train him"."""
    named = somebody.lower_ in PEOPLE - HE - SHE and somebody.dep_ in ("dobj", "dative", "pobj") and somebody.left_edge.lower_ in ("the", "a", "an", "some")
    return named and not any(token.dep_ == "nsubj" and token.lower_ in ("i", "we", "he", "she", "they") for token in somebody.doc[somebody.i : pronoun.i])


def is_hers(her: Token) -> bool:
    """Whether "her" stands before what is hers: not in "I kiss her first", but in "drives her moped", which the tagger may miss."""
    following = her.doc[her.i + 1 : her.i + 2]
    if len(following) == 0:
        return False
    if _is_asked(her, following[0]) or NEVER_HERS.match(following.text):
        return False
    if following[0].lower_.endswith("ing") and her.i and her.nbor(-1).lemma_.lower() in SEEN_DOING:
        return False  # "I catch her smirking"
    after = her.doc[her.i + 2 : her.i + 3]
    belongs = len(after) == 1 and after[0].tag_ in ("NN", "NNS")
    return (belongs or not NOT_HERS.match(following.text)) and (her.tag_ == "PRP$" or following[0].tag_ in ("NN", "NNS"))


def _is_asked(her: Token, what: Token) -> bool:
    """Whether others ask, tell or give her something: "people are asking her questions", but not "telling her friends" or "giving her clothes to charity"."""
    verb = her.nbor(-1) if her.i else her
    if verb.lemma_.lower() not in GIVEN_TO or what.tag_ != "NNS" or what.lower_ in PLURAL or {what.lower_, what.lemma_.lower()} & (PEOPLE | COMPANIONS):
        return False
    doer = next((child for child in verb.children if child.dep_.startswith("nsubj")), None)
    away = what.i + 1 < len(what.doc) and what.nbor().lower_ in ("to", "away", "back")
    return doer is not None and not away and doer.lower_ not in SHE and doer != subject_of(her.doc)


def stands_alone(his: Token) -> bool:
    """Whether nothing that is his follows: "acts like the cottage is his and we are renting"."""
    return his.i + 1 == len(his.doc) or his.nbor().lower_ in ("and", "but", "or", "when", "because", "while", ",", ".", "!", "?")

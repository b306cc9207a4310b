"""Say a person's own sentence back to them: "my husband ... and I ..." becomes "your husband ... and you ..."."""

from __future__ import annotations

import re
from collections.abc import Callable

from closer.language.grammar import Doc, Token, parse
from closer.language.reading import clauses_of, parts_of
from closer.language.relations import RELATION_WORDS

__all__ = ["is_story", "mirror", "mirror_story", "mirrored"]

FEWEST, MOST = 6, 24
SHORTEST_CLAUSE = 4
LONG_SENTENCE, SHORT_STORY = 25, 15  # words
MOST_SENTENCES = 16  # of a long story, the first half and the last: where it begins and where it ends up
MOST_MIRRORED = 45  # words
FEELS = re.compile(
    r"\bi(?:'m| am| feel| felt| was| get| have been|'ve been)? (?:\w+ ){0,2}?(?:feel\w*|felt|lonely|alone|sad|hurt|afraid|scared|worried|angry|"
    r"tired|exhausted|lost|invisible|empty|jealous|ashamed|guilty|helpless|upset|anxious|numb|stuck|unloved|frustrated|cr(?:y|ied|ying))\b",
    re.I,
)
WISHES = re.compile(r"\bi(?:'d| would| just| really| only)* (?:want|wish|need|like to|love to|hope|long|miss)\b", re.I)  # fmt: skip
LONGEST_STORY = 60  # words; of a longer story one sentence is rarely the one that counts
LEAD = re.compile(r"^(?:and|but|so|because|well|also|then|plus|anyway|hi|hello|hey)\b[ ,]*", re.I)
FILLER = re.compile(r"[ ,]*\b(?:lol|haha+|lmao|tbh|idk|ngl|smh)\b[ ,]*", re.I)
ASKS = re.compile(r"\?|\b(?:what|how|why|where|when|who|should|can|do|does|is|are) (?:do|does|can|should|would|is|are|am|i|we|you)\b", re.I)
TURNED = {"i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself"}
REFUSED = {"you", "your", "yours", "u", "ur", "we", "us", "our", "ours", "yourself"}
AGREES_WITH_YOU = {"am": "are", "'m": "'re", "was": "were", "wasn't": "weren't"}
ANSWERED = {"your": "my", "yours": "mine", "yourself": "myself", "you": "me"}
AGREES_WITH_I = {"are": "am", "'re": "'m", "were": "was", "weren't": "wasn't"}
APOSTROPHES = {
    "im": "I'm", "ive": "I've", "id": "I'd", "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't", "wont": "won't",
    "isnt": "isn't", "wasnt": "wasn't", "hes": "he's", "shes": "she's", "thats": "that's", "havent": "haven't", "hasnt": "hasn't", "i": "I",
}  # fmt: skip
I_WILL = re.compile(
    r"\bill(?= (?:be|go|tell|do|try|call|ask|have|get|see|talk|say|just|never|always|not|make)\b)", re.IGNORECASE
)  # "his mother got ill" is not
RUDE = re.compile(
    r"\b(?:idiot|stupid|bitch|asshole|arse\w*|jerk|bastard|moron|fat|ugly|slut|cunt|dick|pig|lazy|selfish|narcissis\w*|fuck\w*|shit\w*|damn)\b", re.I
)


def mirror(text: str) -> str | None:
    """One sentence of the message turned to "you", or None where none can be turned safely.

    Left out: questions, sentences that already say "you" or "we", names, insults, and anything short.
    """
    if len(text.split()) > LONGEST_STORY:
        return None
    for part in parts_of(text):
        sentence = LEAD.sub("", FILLER.sub(" ", _spelled(part.text))).strip()
        count = len(sentence.split())
        if not FEWEST <= count <= MOST or ASKS.search(sentence) or RUDE.search(sentence):
            continue
        turned = _turned(parse(sentence.rstrip(".!…; ")))
        if turned:
            return f"So {turned}."
    return None


def is_story(text: str) -> bool:
    """Whether a worry is told in more than a sentence, so that it is worth saying back before it is answered."""
    words = len(text.split())
    sentences = [part for part in parts_of(text) if len(part.text.split()) >= SHORTEST_CLAUSE]
    return words >= LONG_SENTENCE or (words >= SHORT_STORY and len(sentences) > 1)


def mirror_story(text: str, unsafe: Callable[[str], bool] = lambda clause: False) -> str | None:
    """What happens, how it feels and what is wished, in the person's own words turned to "you"; None where nothing can be turned safely.

    Args:
        text: the story.
        unsafe: says of a clause that it must not be said back, for instance a disclosure.

    """
    found: dict[str, str] = {}
    for clause in _sentences(text):
        sentence = LEAD.sub("", FILLER.sub(" ", _spelled(clause))).strip(" ,-")
        kind = "wish" if WISHES.search(sentence) else "feeling" if FEELS.search(sentence) else "what happens"
        count = len(sentence.split())
        if kind in found or not SHORTEST_CLAUSE <= count <= MOST or ASKS.search(sentence) or RUDE.search(sentence) or unsafe(clause):
            continue
        if turned := _turned(parse(sentence.rstrip(".!…; "))):
            found[kind] = turned
    told = [found[kind] for kind in ("what happens", "feeling", "wish") if kind in found]
    while sum(len(clause.split()) for clause in told) > MOST_MIRRORED:
        told.pop()
    if not told:
        return None
    return " ".join([f"So {told[0]}.", *(f"{clause[0].upper()}{clause[1:]}." for clause in told[1:])])


def _sentences(text: str) -> list[str]:
    whole = [(part,) if len(part.text.split()) <= MOST else clauses_of((part,)) for part in parts_of(text)]
    parts = [clause.text for clauses in whole for clause in clauses]
    return parts if len(parts) <= MOST_SENTENCES else [*parts[: MOST_SENTENCES // 2], *parts[-MOST_SENTENCES // 2 :]]


def _spelled(sentence: str) -> str:
    sentence = I_WILL.sub("I'll", sentence.replace("’", "'"))
    return re.sub(r"[\w']+", lambda word: APOSTROPHES.get(word.group().lower(), word.group()), sentence)


def _turned(doc: Doc) -> str | None:
    words = {token.lower_ for token in doc}
    if words & REFUSED or not words & set(TURNED) or any(_is_name(token) for token in doc):
        return None
    if not any(token.dep_ == "nsubj" and token.head.pos_ in ("VERB", "AUX") for token in doc) or doc[0].tag_ in ("WDT", "WP", "WRB", "UH", "MD", "VB"):
        return None
    out = "".join(_turn(token) + token.whitespace_ for token in doc).strip()
    return out if doc[0].lower_ in TURNED else out[0].lower() + out[1:]


def _is_name(token: Token) -> bool:
    named = token.pos_ == "PROPN" and token.text[0].isupper() and token.lower_ not in RELATION_WORDS
    return named or token.like_url or token.like_email


def _turn(token: Token) -> str:
    if token.lower_ in TURNED:
        return TURNED[token.lower_]
    if token.lower_ in AGREES_WITH_YOU and any(child.lower_ == "i" and child.dep_.startswith("nsubj") for child in _subjects(token)):
        return AGREES_WITH_YOU[token.lower_]
    return token.text


def mirrored(sentence: str) -> str | None:
    """A sentence of somebody else as the one who answers would say it back: "you never listen to me" -> "I never listen to you".

    None for questions and orders, and where nobody is spoken of.
    """
    doc = parse(_spelled(sentence).strip())
    if not {token.lower_ for token in doc} & {*TURNED, *ANSWERED} or doc[0].tag_ in ("WDT", "WP", "WRB", "UH", "MD", "VB"):
        return None
    return "".join(_answering(token) + token.whitespace_ for token in doc).strip()


def _answering(token: Token) -> str:
    if token.lower_ in TURNED or (token.lower_ in AGREES_WITH_YOU and _turn(token) != token.text):
        return _turn(token)
    if token.lower_ == "you":
        return "I" if token.dep_.startswith("nsubj") else "me"
    if token.lower_ in ANSWERED:
        return ANSWERED[token.lower_]
    of_you = any(child.lower_ == "you" and child.dep_.startswith("nsubj") for child in _subjects(token))
    return AGREES_WITH_I.get(token.lower_, token.text) if of_you else token.text


def _subjects(verb: Token) -> list[Token]:
    return [*verb.children, *verb.head.children] if verb.dep_ in ("aux", "auxpass") else list(verb.children)

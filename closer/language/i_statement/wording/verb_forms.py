"""The verb of a phrase in the form that a sentence asks for: plain, past, participle, gerund. Forms by lemminflect, word classes by spaCy."""

from __future__ import annotations

import re
from functools import lru_cache

from lemminflect import getInflection, getLemma

from closer.language.grammar import Token, parse
from closer.language.i_statement.wording.occasions import MONTHS, ONE_OCCASION

ATTENDS = {"listen", "wait", "care", "mean", "answer", "hear", "stay", "hug", "hold", "sit", "look", "put", "help", "want", "smile", "thank"}
DOERS = {"i", "we", "he", "she", "they", "who", "that", "which", "somebody", "someone", "people", "nobody", "everybody", "everyone"}
UNTRUE = re.compile(r"lie(?:$| (?:to|about|that|for|when|whenever|so|again|and|straight|through)\b)", re.I)  # and not "lie on the sofa"
PRESENT, PAST, PERFECT = "present", "past", "perfect"
SAME_IN_THE_PAST = {"set", "hit", "quit", "let", "put", "cut", "shut", "hurt", "read", "bet", "split", "spread", "lay", "burst"}


@lru_cache(maxsize=4096)
def plain_verb(word: str) -> str:
    """The plain form of a verb: "eating" gives "eat"; a word that is no verb stays."""
    found = getLemma(word.lower(), upos="VERB")
    guessed = found and not getLemma(word.lower(), upos="VERB", lemmatize_oov=False)
    if guessed and re.search(r"(?:sh|ss|x)es$", word.lower()):
        return word.lower().removesuffix("es")  # "rewashes", which the library does not know
    return found[0] if found else word.lower()


def base_of(phrase: str, lead: str) -> str:
    """A verb phrase with its verb in the plain form: ("eating my yoghurts", "are") -> "eat my yoghurts".

    Args:
        phrase: a verb phrase in any form.
        lead: what the verb stands behind after "you" ("are", "have", "did"), or nothing.

    """
    doc = parse(f"you {lead} {phrase}")
    skipped = len(parse(f"you {lead}"))
    verb = next((token for token in doc[skipped:] if token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB")), None)
    if verb is None or verb.i > skipped + 2:
        words = phrase.split()
        return " ".join([plain_verb(words[0]), *words[1:]])
    alike = {verb.tag_, "VBD"} if verb.tag_ == "VBN" else {verb.tag_}
    like_it = {verb} | {
        other
        for other in verb.conjuncts
        if other.tag_ in alike and other.i > verb.i and not _is_a_chore(other) and not any(child.dep_.startswith("nsubj") for child in other.children)
    }
    like_it |= {token for token in doc[verb.i + 1 :] if verb.tag_ == "VBG" and _goes_on(token)}
    like_it |= {token for token in doc[verb.i + 1 :] if verb.tag_ in ("VBD", "VBN") and _done_as_well(token, verb)}
    return "".join((plain_verb(token.text) if token in like_it else token.text) + token.whitespace_ for token in doc[skipped:]).strip()


def _is_a_chore(token: Token) -> bool:
    """What is done for its name: "leaving the cooking and cleaning to me"."""
    return token.nbor(-1).lower_ == "and" and token.nbor(-2).tag_ == "NN" and token.nbor(-2).lower_.endswith("ing")


def _goes_on(token: Token) -> bool:
    """A second deed that the tagger took for a quality: "braking late and tailgating when I'm sitting there"."""
    alone = token.i + 1 == len(token.doc) or token.nbor().pos_ in ("SCONJ", "ADP", "PRON", "PUNCT", "DET", "ADV") or token.nbor().tag_ == "WRB"
    joined = token.nbor(-1).lower_ == "and" and token.nbor(-2).pos_ in ("ADV", "ADJ") and token.nbor(-2).tag_ != "VBG"
    return token.tag_ == "JJ" and token.lower_.endswith("ing") and joined and alone and bool(getLemma(token.lower_, upos="VERB", lemmatize_oov=False))


def _done_as_well(token: Token, first: Token) -> bool:
    """A second deed behind a clause about a thing, which cannot do it: "asked me how my day was and waited for the answer"."""
    joint = next(other for other in reversed(token.doc[: token.i]) if other.lower_ not in ("really", "actually", "then", "just", "even"))
    if token.tag_ not in ("VBD", "VBN") or joint.lower_ not in ("and", "or") or plain_verb(token.text) == "be":
        return False
    before = next((other for other in reversed(token.doc[: token.i]) if other.dep_.startswith("nsubj")), None)
    own = any(child.dep_.startswith("nsubj") for child in token.children)
    thing = before is not None and before.lower_ not in DOERS and before.pos_ in ("NOUN", "PRON") and before.i > 1
    heard_out = before is not None and before.lower_ in ("i", "we") and token.lemma_ in ATTENDS and first.lemma_ in ("ask", "wonder", "notice")
    own_deed = before is not None and before.i == 0 and token.lemma_ in ATTENDS
    return not own and (thing or heard_out or own_deed)


def from_gerund(phrase: str) -> str:
    """Turns "eating my yoghurts" into "eat my yoghurts"."""
    return base_of(phrase, "are")


def _inflected(phrase: str, tag: str) -> str:
    """A verb phrase with its first word, a plain verb, in another form (a tag of the Penn Treebank)."""
    first, *rest = phrase.split()
    if tag in ("VBD", "VBN") and UNTRUE.match(phrase):
        return " ".join(["lied", *rest])
    verb = first.rstrip("?!.,")  # "why am I always the one apologising?"
    forms = getInflection(verb.lower(), tag=tag)
    return " ".join([forms[0] + first[len(verb) :] if forms else first, *rest])


def past_of(phrase: str) -> str:
    """Turns "eat my yoghurts" into "ate my yoghurts"."""
    return re.sub(r"^(?:was|are|be)\b", "were", phrase) if re.match(r"(?:are|be)\b", phrase) else re.sub(r"^was\b", "were", _inflected(phrase, "VBD"))


def simple_past_of(phrase: str) -> str:
    """What follows "have", told as past: "taken my drill and lied about it" becomes "took my drill and lied about it"."""
    doc = parse(f"you have {phrase}")
    verb = doc[2]
    like_it = {verb.i} | {
        other.i for other in verb.conjuncts if other.tag_ in ("VBN", "VBD") and not any(child.dep_.startswith("nsubj") for child in other.children)
    }
    forms = (token.text if token.i not in like_it or token.text.endswith("ed") else past_of(plain_verb(token.text)) for token in doc[2:])
    return "".join(form + token.whitespace_ for form, token in zip(forms, doc[2:])).strip()


def third_person_of(phrase: str) -> str:
    """Turns "eat my yoghurts" into "eats my yoghurts"."""
    return _inflected(phrase, "VBZ")


def participle_of(phrase: str) -> str:
    """The participle: "you haven't gave it back" is said as "given"."""
    first, *rest = phrase.split()
    if first.lower() in ("got", "been", "done", "had"):
        return phrase
    if first.lower() in ("be", "have"):
        return " ".join(["been" if first.lower() == "be" else "had", *rest])
    return _inflected(" ".join([plain_verb(first), *rest]), "VBN")


def gerund_of(phrase: str) -> str | None:
    """Turns "eat my yoghurts" into "eating my yoghurts", or None where no verb leads the phrase."""
    first = phrase.split()[0]
    if first.endswith("ing") and plain_verb(first) != first:
        return phrase
    return _inflected(phrase, "VBG") if parse(f"you {phrase}")[1].pos_ in ("VERB", "AUX") else None


def after_never(phrase: str) -> str:
    """What follows "never": a plain verb, also where it was typed in the past ("you never called") or as "you never are listening"."""
    if going := re.match(r"(?:are|is|be) (?P<vp>\w+ing\b.*)", phrase, re.I):
        return from_gerund(going["vp"])
    return base_of(phrase, "never") if tense_after_never(phrase, "") != PRESENT else phrase


def tense_after_never(phrase: str, clause: str) -> str:
    """Present or past, for what follows "never" in a clause: "you never called" tells of one time, "you never call" of many.

    Args:
        phrase: what follows "never".
        clause: the whole clause it stands in.

    """
    doc = parse(f"you never {phrase}")
    verb = doc[2] if len(doc) > 2 else None
    told_before = re.search(rf"\b(?:last|yesterday|ago|in (?:{MONTHS}))\b", phrase, re.I)
    if re.match(r"you (?:wouldn't|couldn't (?:even )?be)\b", clause, re.I) or (re.match(r"(?:you )?couldn't\b", clause, re.I) and ONE_OCCASION.search(phrase)):
        return PAST
    if re.search(r"\b(?:don't|can't|won't|cannot|refuse|fail)\b", clause, re.I):
        return PRESENT
    plain = verb is not None and plain_verb(verb.text) == verb.lower_
    return PAST if verb is not None and ((verb.tag_ == "VBD" and not plain) or (told_before and verb.tag_ in ("VBD", "VBP"))) else PRESENT


def as_yours(phrase: str) -> str:
    """Verbs of a third person as they stand behind "you": "goes silent and asks for a reference" becomes "go silent and ask for a reference"."""
    doc = parse(f"he {phrase}")
    return "".join((plain_verb(token.text) if token.tag_ == "VBZ" and not token.text.startswith("'") else token.text) + token.whitespace_ for token in doc[1:])


def as_now(phrase: str) -> str:
    """What somebody else would do, as it stands behind "you don't": "knew which school your children attended" becomes "know which school your children attend"."""
    doc = parse(f"you {phrase}")
    return "".join((_now(token) if token.tag_ == "VBD" else token.text) + token.whitespace_ for token in doc[1:])


def _now(verb: Token) -> str:
    """A past verb in the present, agreeing with its subject."""
    subject = next((child for child in verb.children if child.dep_.startswith("nsubj")), None)
    one = subject is not None and subject.lower_ not in ("i", "you", "we", "they") and subject.tag_ not in ("NNS", "NNPS")
    plain = plain_verb(verb.text)
    return third_person_of(plain) if one else plain

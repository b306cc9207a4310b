"""Subject and verb: what agreed with "he" or "she" agrees with "you", also where the tagger takes a verb for something else."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lemminflect import getAllLemmas, getLemma

from closer.language.grammar import Token, parse
from closer.language.i_statement.wording.verb_forms import plain_verb, third_person_of

__all__ = ["agreeing_throughout", "agreeing_verb", "with_you"]

ANOTHER_VERB = re.compile(r",|\b(?:and|but|or|then)\b", re.I)
JOINTS, SKIPPED = {",", "and", "but", "or", "then"}, {"never", "always", "still", "just", "only", "actually", "even"}
PUTTING = {"puts", "turns", "picks", "pulls", "shuts", "slams", "walks", "drives", "switches"}
ADJECTIVES = ("JJ", "VBN", "VBD", "RB", "IN")  # "acts shocked", "acts all innocent", "acts like"
SEEMING = {"acts", "looks", "seems", "plays"}
SPEECH = {"talks", "jokes", "moans", "complains", "brags"}
HAS_DONE = {
    "been",
    "got",
    "said",
    "had",
    "done",
    "known",
    "gone",
    "come",
    "become",
    "forgotten",
    "bought",
    "decided",
    "refused",
    "stopped",
    "started",
    "managed",
    "begun",
    "kept",
}
GESTURES = {
    "sniffs", "chews", "slurps", "coughs", "burps", "mutters", "whistles", "taps",
    "answers", "texts", "calls", "comments", "copies", "winks", "nods", "shouts", "laughs", "jokes", "talks", "moans", "stares", "looks", "waves", "points", "grunts", "sighs", "shrugs", "snores", "hums",
    "scrolls", "sulks", "smirks", "frowns", "glares", "giggles", "yells", "swears", "grins", "yawns",
}  # fmt: skip
PASTIMES = {
    "games",
    "parties",
    "phones",
    "cycles",
    "naps",
    "drinks",
    "smokes",
    "tweets",
    "posts",
    "streams",
    "lounges",
    "cooks",
    "shops",
    "dates",
    "snacks",
    "jogs",
    "skis",
    "surfs",
    "dances",
}
LISTED = re.compile(
    r"^you(?: (?:always|just|never|only))? [a-z]+(?:, (?:then )?[a-z]+(?: [^,]+?)?)+(?:,? and [a-z]+s\b|$)", re.I
)  # "you hum, sniffs, eats eggs and ..."
IN_A_ROW = re.compile(r"(?P<joint>,(?: then| and)? |(?<=[a-z]) and )(?P<verb>[a-z]+s)\b")
THEN_DOES = re.compile(
    r"(?P<then>^you (?:let|leave|park|put|have|take|use|borrow|keep)\b[^,]*, (?:and )?then )(?P<verb>[a-z]+s)\b(?= (?:the|my|our|your|me|us|him|her|them|it|that|to|a)\b)",
    re.I,
)
GOES_ON = {"with", "till", "until", "all", "at", "on", "to", "through", "every", "instead", "away", "off", "about", "around", "in", "online", "alone"}
AGREED = {
    "is": "are", "was": "were", "has": "have", "does": "do", "'s": "'re", "doesn't": "don't", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't",
}  # fmt: skip


def with_you(verb: str) -> str:
    """A verb as it follows "you": "never asks" is "never ask", "is" is "are".

    Args:
        verb: one word, as it follows "he" or "she".

    """
    if verb.lower() in AGREED:
        return AGREED[verb.lower()]
    return plain_verb(verb) if verb.lower().endswith("s") else verb


def agreeing_verb(token: Token, subjects: Iterable[int]) -> str:
    """A word as it stands once its subject has become "you"; what no such subject governs stays as it is.

    Args:
        token: the word.
        subjects: the places in its sentence of the subjects that become "you".

    """
    verbs = {token.doc[place].head for place in subjects}
    verbs |= {
        other
        for verb in verbs
        for other in verb.conjuncts
        if not (any(child.dep_.startswith("nsubj") for child in other.children) or _says_there_is(other) or _has_another(other))
    }
    belongs = token in verbs or (token.dep_ in ("aux", "auxpass") and token.head in verbs)
    if belongs and token.lower_ == "'s" and ((token.dep_.startswith("aux") and _has_done(token.head)) or token.nbor().lower_ in HAS_DONE):
        return "'ve"
    if belongs and token.lower_ in AGREED:
        return AGREED[token.lower_]
    if belongs and (token.tag_ == "VBZ" or _taken_for_past(token)):
        return plain_verb(token.text)
    return str(token.text)


def _taken_for_past(verb: Token) -> bool:
    """Whether the tagger took for past what is so: "people he babysits for"."""
    return verb.tag_ == "VBD" and verb.lower_.endswith("s") and third_person_of(plain_verb(verb.text)) == verb.lower_


def _has_done(verb: Token) -> bool:
    """Whether "'s" before a verb stands for "has": "she's told her sister", "he's been away", "she's got a dog"."""
    passive = any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children)
    return verb.lower_ in ("got", "been") or (verb.tag_ in ("VBN", "VBD") and (not passive or any(child.dep_ == "dobj" for child in verb.children)))


def _says_there_is(verb: Token) -> bool:
    """Whether a verb tells of one thing that is there: "and there isn't a second"."""
    of_one = not any(child.dep_ == "attr" and child.tag_ in ("NNS", "NNPS") for child in verb.children)
    return of_one and any(child.dep_ == "expl" for child in verb.children)


def _has_another(verb: Token) -> bool:
    """Whether a noun before a verb does it, where the parser missed that: "... and my husband just passes the potatoes"."""
    before = next((token for token in reversed(verb.doc[: verb.i]) if token.lower_ not in SKIPPED), None)
    return (
        before is not None
        and before.pos_ in ("NOUN", "PROPN")
        and before.lower_ not in ("then",)
        and before.dep_ not in ("pobj", "dobj", "npadvmod", "attr", "oprd")
    )


def agreeing_throughout(text: str) -> str:
    """The later verbs of one subject agree with it as well, also where the tagger does not join them: "you microwave fish, ignores the rota".

    Args:
        text: a sentence that begins with "you" and a verb that agrees with it.

    """
    text = THEN_DOES.sub(lambda found: f"{found['then']}{with_you(found['verb'])}", LISTED.sub(_agreeing_in_a_row, text))
    if not ANOTHER_VERB.search(text):
        return text.strip()
    doc = parse(text)
    return "".join((with_you(token.text) if _hangs_on(token) else token.text) + token.whitespace_ for token in doc).strip()


def _agreeing_in_a_row(found: re.Match[str]) -> str:
    """Each deed of a row of short ones: "you hum, sniffs, eats egg sandwiches" has "sniff" and "eat"."""
    return IN_A_ROW.sub(lambda deed: f"{deed['joint']}{plain_verb(deed['verb']) if _does(deed['verb']) else deed['verb']}", found.group())


def _does(word: str) -> bool:
    return bool(getLemma(word.lower(), upos="VERB", lemmatize_oov=False))


def _hangs_on(verb: Token) -> bool:
    """Whether a later verb has no subject but the "you" before it, and does not agree with it yet."""
    before = next((token for token in reversed(verb.doc[: verb.i]) if token.lower_ not in SKIPPED), None)
    subject = next((token for token in reversed(verb.doc[: verb.i]) if token.dep_.startswith("nsubj") and not _has_it_done(token)), None)
    return (
        (verb.tag_ == "VBZ" or _taken_for_things(verb) or _taken_for_plain(verb))
        and not verb.text.startswith("'")
        and before is not None
        and before.lower_ in JOINTS
        and (
            subject is None
            or subject.lower_ in ("you", "i", "we", "something")
            or (subject.lower_ == "who" and subject.head.tag_ != "VBZ")
            or subject.tag_ in ("NNS", "NNPS")
        )  # "... when I'm in the shower and calls it": "I" takes no such verb
        and not any(child.dep_.startswith("nsubj") or child.dep_ == "expl" for child in verb.children if child.i < verb.i)
    )


def _has_it_done(subject: Token) -> bool:
    """Whether somebody has a thing do what it does, which is no clause of its own: "you have your alarm go off nine times"."""
    verb = subject.head
    return (
        verb.tag_ in ("VB", "VBN", "VBP", "VBD")
        and verb.dep_ == "ccomp"
        and verb.head.lemma_ in ("have", "let", "make", "get")
        and not any(child.dep_.startswith("aux") for child in verb.children)
    )


def _taken_for_plain(verb: Token) -> bool:
    """A verb that the tagger took for its plain form: "puts his name on my slides and thanks me"."""
    return verb.tag_ in ("VB", "VBP") and verb.lower_.endswith("s") and plain_verb(verb.text) != verb.lower_


def _taken_for_things(verb: Token) -> bool:
    """A verb that the tagger took for a noun: "and glares at me", "and talks about her weekend"."""
    after = verb.doc[verb.i + 1 : verb.i + 3].text.lower()
    at_somebody = re.match(r"at (?:me|us|him|her|them)\b", after) and getLemma(verb.lower_, upos="VERB", lemmatize_oov=False)
    talks = verb.lower_ in SPEECH and after.startswith("about ")
    puts = verb.lower_ in PUTTING and re.match(r"(?:in|on|up|off|away|down|out|over|back)\b", after)
    to_somebody = re.match(r"(?:me|us|him|them|it)\b", after) and getLemma(verb.lower_, upos="VERB", lemmatize_oov=False)
    to_a_thing = (
        0 < verb.i < len(verb.doc) - 1
        and verb.nbor().tag_ in ("NN", "DT", "PRP$")
        and verb.dep_ != "compound"
        and verb.nbor(-1).lower_ == "and"
        and getLemma(verb.lower_, upos="VERB", lemmatize_oov=False)
    )
    seems = verb.lower_ in SEEMING and 0 < verb.i < len(verb.doc) - 1 and verb.nbor(-1).lower_ in ("and", "then") and verb.nbor().tag_ in ADJECTIVES
    gestures = (
        verb.lower_ in GESTURES
        and verb.i > 1
        and verb.nbor(-1).lower_ in (",", "and", "then")
        and verb.nbor(-2).tag_ not in ("NNS", "NNPS")
        and verb.nbor(-2).lower_ != ","
    )
    is_no_thing = "NOUN" not in getAllLemmas(verb.lower_) and "VERB" in getAllLemmas(verb.lower_)  # "and then vanishes when the bill comes"
    return verb.tag_ == "NNS" and bool(is_no_thing or gestures or _passes_time(verb) or at_somebody or talks or puts or to_somebody or to_a_thing or seems)


def _passes_time(verb: Token) -> bool:
    """What is spent time on, behind another deed: "says he's tired and then games with his mates", but not "hates music and parties with my friends"."""
    if verb.i < 3 or not getLemma(verb.lower_, upos="VERB", lemmatize_oov=False):
        return False
    following = verb.nbor().lower_ if verb.i + 1 < len(verb.doc) else "alone"
    if verb.nbor(-1).lower_ == "then":
        return verb.nbor(-2).lower_ in ("and", "but", ",") and (following in GOES_ON or verb.lower_ in PASTIMES | GESTURES)
    thing = verb.nbor(-2)
    listed = thing.tag_ in ("NNS", "NNPS") or (thing.pos_ in ("NOUN", "PROPN", "ADJ") and thing.dep_ in ("dobj", "pobj", "conj", "compound", "amod", "nmod"))
    return verb.lower_ in PASTIMES and verb.nbor(-1).lower_ in ("and", "but") and following in GOES_ON and not listed

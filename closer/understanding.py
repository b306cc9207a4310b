"""Bring together what the screen, the offered chips and the classifier say of one message."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from closer.cues.another_language import in_another_language
from closer.cues.guessed import taken_in
from closer.cues.hurry import besides_hurry
from closer.cues.own_wrong import heard_in_public_in, upset_in
from closer.cues.praise import A_HEART, SHRUGS, praises_in
from closer.cues.scary import said_to_be_scary_in
from closer.cues.signs import borne_out_in
from closer.cues.silent import withdrawn_child_in
from closer.cues.slighted import slights_a_thing_in
from closer.cues.small_talk import told_behind_a_greeting
from closer.cues.to_the_coach import asks_the_coach, asks_to_be_spoken_for, orders_the_program
from closer.cues.unborn import grieves_apart_in
from closer.language.legibility import Legibility, legibility
from closer.language.meaning import Meaning, MeaningClassifier
from closer.language.ordinals import picked
from closer.language.reading import Reading, read
from closer.language.relations import RELATION_WORDS
from closer.precedence import SURE_OF_A_WORRY, by_precedence
from closer.safety.figures import says_nothing_else
from closer.safety.screen import AFTER_A_RULE, LEXICON_SAYS, OF_ANOTHER, Verdict, as_anothers, plain
from closer.safety.whose import is_anothers
from closer.taxonomy import BREAK_UP, GOOD_NEWS, LOSS, OUT_OF_SCOPE, SAFETY_BY_URGENCY, WORRIES

__all__ = ["FOR_ANOTHER", "OF_A_DOCTOR", "OF_THE_WRITER", "UNCLEAR", "Offer", "Understood", "asks_about_danger", "guessed_right", "understand"]

UNCLEAR = "unclear"
NOT_THAT, SAFE = "deny#not_that", "affirm#misread"  # chips under a question about danger: what a no to it means
FOR_ANOTHER = "get_support#for_another"  # the chip of help under words about somebody else's danger
OF_THE_WRITER = re.compile(
    rf"\b(?:me|myself|us|mine|my (?!(?:\w+ ){{0,2}}(?:{'|'.join(map(re.escape, sorted(RELATION_WORDS)))})\b)\w+|i(?:'m| am| feel| get| was) \w+)\b",
    re.IGNORECASE,
)
SURE_OF_DANGER = 0.8  # the classifier alone, where the screen sees nothing: wrong in three of four such cases, so it only asks gently
HEARD_NOTHING = -3.0  # the logit of the tuned encoder below which the classifier alone is not believed: half of all ordinary messages lie there
ACCUSES, HEARD_NO_HARM = "harm_to_others", 0.0  # the same where the classifier alone would accuse: "I don't want to push her"
THEY_THEMSELVES = {ACCUSES: "third_party_risk"}
THEIR_OWN_HAND = re.compile(
    r"\b(?:he|she|they|my \w+)(?:'ll|'d| will| would| might| could| may| is going to| threatens to| wants to)?(?: \w+)?"
    r" (?:hurts?|harms?|kills?|cuts?|(?:does|do) (?:something|anything) (?:bad |stupid )?to|ends? it for) (?:himself|herself|themselves|themself)\b",
    re.IGNORECASE,
)
BY_THE_WRITER = re.compile(
    r"\bi(?:'ve| have| had)? (?:\w+ )?(?:hit|slap|push|shov|punch|kick|beat|chok|grab|threw|hurt|threaten)\w*"
    r"|\b(?:want|going|like|could|might|will|gonna)(?: to)? (?:hurt|kill|hit|harm|beat) (?:him|her|them)\b",
    re.IGNORECASE,
)
ABUSE, HALF_SURE_OF_DANGER = "abuse", 0.4  # together with a soft alarm of the screen
OF_A_DOCTOR = "medical_or_legal"  # a prescription is no danger between two people
HALF_SURE_OF = {"harm_to_others": 0.98, "medical_or_legal": 0.6}  # an accusation ("I don't want to push her"), or a closed door, needs more than a hunch
SURELY_ORDINARY = 0.95
A_LONG_YES, SURE_OF_A_LONG_YES = 6, 0.7  # words; "well it is what it is with the two of them" is neither yes nor no
TOO_UNSURE = 0.3  # below, one guess in five is right
STRANGE, HALF_SURE = 0.4, 0.5  # a text unlike any example needs a clearer meaning
YES_OR_NO = {"affirm", "deny"}
NAMES_SOMEBODY = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(RELATION_WORDS - {'so'})))})\b", re.IGNORECASE)
LOSSES = (LOSS, BREAK_UP)
AFRAID_OF_ME = re.compile(r"\b(?:scared|afraid|frightened|terrified) of me\b", re.IGNORECASE)  # is asked about, however surely it is heard as a worry
OF_A_FRIEND = "third_party_risk"
YOUNG, IS_GROWN = "minor_at_risk", re.compile(r"^\W*(?:and |but |well )?(?:i'?m|i’m|i am) (?:only |already |now )?(?:1[89]|[2-9]\d)\b\W*$", re.IGNORECASE)
HELP, GREETING = "get_support", "greet"
AN_ASIDE = 3  # words
NARROW, SURELY_OUTSIDE = 0.05, 0.5  # by so little nothing is outside the field where somebody close is named
NONE_OF_THESE = "deny#none_of_these"  # the chip under "did you mean one of these?"
CODE = "code"  # why a text could not be read, beside the kinds of `Legibility`
TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--.*?-->", re.DOTALL)
COMMAND = re.compile(
    r"^\W*(?:SELECT\b.+\bFROM\b|INSERT INTO\b|DROP TABLE\b|DELETE FROM\b|UPDATE \w+ SET\b)|(?i:\bselect \* from\b|;\s*drop table\b|'\s*or\s*'?1'?\s*=\s*'?1)"
    r"|^\s*[\w.]+\([^()]*\)\s*;?\s*$|^\s*(?:import \w+|def \w+\(|function \w*\(|#include|sudo |rm -rf)"
)
FEWEST_WORDS_BESIDE_TAGS = 4
ASKS_WHAT_IT_IS, YES, AT_A_LOSS, THANKS = "bot_challenge", "affirm", "i_dont_know", "thanks"
A_THUMB = re.compile(r"\s*[\U0001F44D\U0001F44C\u2705\u2714]+[\U0001F3FB-\U0001F3FF\ufe0f]*\s*")
A_SHRUG = re.compile(r"\W*(?:(?:ok|well|yeah|fine|so)[, ]+)?(?:whatever|meh|who cares|nvm|never ?mind)\W*", re.IGNORECASE)


@dataclass(frozen=True)
class Offer:
    """A chip the coach has just shown: its title, and a label with an optional argument (`step_done`, `affirm#i_am_safe`)."""

    title: str
    payload: str


@dataclass(frozen=True)
class Understood:
    """The label to act on, all meanings (safety first), the chip that was chosen, why a text could not be read, and what to ask about gently."""

    label: str
    meanings: list[Meaning] = field(default_factory=list)
    chosen: str | None = None
    kind: str | None = None
    gently: tuple[str, ...] = ()


def asks_about_danger(offers: Sequence[Offer]) -> bool:
    """Whether the coach has just asked gently about danger, or whether it misread a message."""
    return any(offer.payload in (NOT_THAT, SAFE) for offer in offers)


def understand(reading: Reading, verdict: Verdict, classifier: MeaningClassifier, offers: Sequence[Offer] = ()) -> Understood:
    """Decide what a message means.

    A chip's own words mean what the chip means; then danger wins; then the classifier speaks, unless it is too unsure or the text
    cannot be read.

    Args:
        reading: the message with its vectors.
        verdict: what the screen found in it.
        classifier: the head of meaning.
        offers: the chips under the coach's last bubbles.

    """
    whole = (0, len(reading.text))
    if offer := _taken_up(reading.text, offers):
        label = offer.payload.partition("#")[0]
        return Understood(label, [Meaning(label, 1.0, *whole)], chosen=offer.payload)
    if not reading.parts:
        return Understood(UNCLEAR, [Meaning("out_of_scope", 0.0, *whole)], kind=Legibility.EMPTY.value)

    meanings = _without_hurry(classifier.meanings(reading), reading, classifier)
    if verdict.denied:
        return _no_danger(meanings, offers, whole)
    if is_anothers(reading.text):
        meanings = _as_anothers(meanings)
    elif any(offer.payload == FOR_ANOTHER for offer in offers):
        verdict, meanings = _of_the_other(verdict, meanings, reading.text)
    if _own_hand(reading.text):
        verdict, meanings = _of_themselves(verdict), _as_anothers(meanings, THEY_THEMSELVES)
    if danger := _danger(verdict, meanings, reading.text):
        dangers = {found.label for found in danger}
        return Understood(danger[0].label, danger + [meaning for meaning in meanings if meaning.label not in dangers])
    meanings = [meaning for meaning in meanings if meaning.label not in SAFETY_BY_URGENCY] + [m for m in meanings if m.label in SAFETY_BY_URGENCY]
    gently = _gently(verdict, meanings, reading)
    if said := _said_to_the_coach(reading.text, offers):
        return Understood(said, [Meaning(said, 1.0, *whole), *meanings], gently=gently)
    if kind := _why_unreadable(reading.text, meanings):
        return Understood(UNCLEAR, meanings, kind=kind, gently=gently)
    told = besides_hurry(reading.text) or told_behind_a_greeting(reading.text) or reading.text
    return _meant(by_precedence(meanings, told), reading, classifier, gently)


def _said_to_the_coach(text: str, offers: Sequence[Offer] = ()) -> str | None:
    """What praise in a word, a heart, a thumb, a shrug, an order to the program or a question about it means; None for anything else."""
    if orders_the_program(text):
        return OUT_OF_SCOPE
    if asks_the_coach(text) or asks_to_be_spoken_for(text):
        return ASKS_WHAT_IT_IS
    if A_THUMB.fullmatch(text):
        return YES
    if praises_in(text) or A_HEART.fullmatch(text):
        return YES if any(offer.payload.startswith(YES) for offer in offers) else THANKS
    return AT_A_LOSS if A_SHRUG.fullmatch(text) or SHRUGS.fullmatch(text) else None


def _own_hand(text: str) -> bool:
    """Whether somebody else may hurt themselves, and the writer nobody: "what if she hurts herself when I go" accuses no one."""
    plain = text.replace("’", "'")
    return bool(THEIR_OWN_HAND.search(plain)) and not BY_THE_WRITER.search(plain)


def _of_themselves(verdict: Verdict) -> Verdict:
    reasons = tuple(replace(reason, label=THEY_THEMSELVES.get(reason.label, reason.label)) for reason in verdict.reasons)
    return replace(verdict, labels=tuple(dict.fromkeys(THEY_THEMSELVES.get(label, label) for label in verdict.labels)), reasons=reasons)


def _no_danger(meanings: list[Meaning], offers: Sequence[Offer], whole: tuple[int, int]) -> Understood:
    """What a no to danger means: a yes where the coach has asked whether it misread a message, and what is told besides."""
    label = "affirm" if any(offer.payload == SAFE for offer in offers) else "deny"
    told = [meaning for meaning in meanings if meaning.label not in {*SAFETY_BY_URGENCY, label}]
    return Understood(label, [Meaning(label, 1.0, *whole), *told])


def _why_unreadable(text: str, meanings: list[Meaning]) -> str | None:
    """Why a text is no message to be understood; None where it is one."""
    if _is_code(text):
        return CODE
    if in_another_language(text):
        return Legibility.LANGUAGE.value
    unreadable = legibility(text, 0.0 if meanings[0].label == OUT_OF_SCOPE else meanings[0].confidence)
    return unreadable.value if unreadable else None


def _meant(meanings: list[Meaning], reading: Reading, classifier: MeaningClassifier, gently: tuple[str, ...]) -> Understood:
    """The likeliest meaning, unless it is too unsure."""
    meanings = _without_asides(meanings, reading, classifier)
    if near := _hardly_outside(meanings, reading.text):
        return Understood(near.label, [near, *(meaning for meaning in meanings if meaning is not near)], gently=gently)
    best = meanings[0]
    doubtful = best.label in YES_OR_NO and best.confidence < SURE_OF_A_LONG_YES and len(reading.text.split()) > A_LONG_YES
    unclear = doubtful or _too_unsure(meanings) or (classifier.nearest(reading) < STRANGE and best.confidence < HALF_SURE)
    return Understood(UNCLEAR if unclear else best.label, meanings, gently=gently)


def _of_the_other(verdict: Verdict, meanings: list[Meaning], text: str) -> tuple[Verdict, list[Meaning]]:
    """After somebody else's danger a hint of abuse is still theirs: "he took the phone"; not so "he took my phone", or what is sure."""
    if verdict.tier == "sure" or OF_THE_WRITER.search(text.replace("’", "'")):
        return verdict, meanings
    return as_anothers(verdict), _as_anothers(meanings)


def _as_anothers(meanings: list[Meaning], theirs: dict[str, str] = OF_ANOTHER) -> list[Meaning]:
    """The meanings with a danger heard as somebody else's, each label once, at its likeliest."""
    heard: dict[str, Meaning] = {}
    for meaning in meanings:
        label = theirs.get(meaning.label, meaning.label)
        heard.setdefault(label, replace(meaning, label=label))
    return list(heard.values())


def _gently(verdict: Verdict, meanings: list[Meaning], reading: Reading) -> tuple[str, ...]:
    """What to ask about gently: the soft tier, unless it is a mere likeness in a short message that the classifier surely hears as something else."""
    feared = _feared(meanings)
    least = HEARD_NO_HARM if feared and feared.label == ACCUSES else HEARD_NOTHING
    hushed = (reading.danger is not None and reading.danger[0] < least) or says_nothing_else(plain(reading.text))
    if feared and feared.label == YOUNG and IS_GROWN.search(reading.text):
        feared = None
    if verdict.tier is None and feared and feared.label == OF_A_FRIEND and heard_in_public_in(reading.text) and upset_in(reading.text):
        feared = None  # "mum found out from the comments and she's not picking up": a sorry is what is called for
    if verdict.tier is None and said_to_be_scary_in(reading.text):
        return (ACCUSES,)
    if verdict.tier is None and feared and not hushed:
        return (feared.label,)
    if verdict.tier != "soft":
        return ()
    in_words = any(reason.why.startswith(LEXICON_SAYS) for reason in verdict.reasons)
    surely_ordinary = len(reading.parts) == 1 and meanings[0].label not in SAFETY_BY_URGENCY and meanings[0].confidence >= SURELY_ORDINARY
    if surely_ordinary and not (in_words or AFRAID_OF_ME.search(reading.text)):
        return ()
    if verdict.labels == (ACCUSES,) and not in_words and slights_a_thing_in(reading.text):
        return ()  # "told my daughter her dress was too short and she ran off": a sorry is what is called for
    if verdict.labels == (ABUSE,) and not in_words and grieves_apart_in(reading.text):
        return ()  # "since the miscarriage she doesn't touch me": nobody is feared there
    nobody_hurts_me = withdrawn_child_in(reading.text) and not in_words  # a parent's worry about a child that keeps to its room
    return tuple(label for label in verdict.labels if not (label == ABUSE and nobody_hurts_me))


def _is_code(text: str) -> bool:
    """Whether a text is markup or a command, and not a message with some markup in it."""
    return bool(COMMAND.search(text)) or (TAG.search(text) is not None and len(TAG.sub(" ", text).split()) < FEWEST_WORDS_BESIDE_TAGS)


def _hardly_outside(meanings: list[Meaning], text: str) -> Meaning | None:
    """The worry of a text that was taken for something outside the field by a hair, though it names somebody close: "short: wife silent 3 days, fix?".

    On such a hunch nobody has died or left where another worry is as likely.
    """
    first = meanings[0]
    if first.label != OUT_OF_SCOPE or first.confidence >= SURELY_OUTSIDE or not NAMES_SOMEBODY.search(text):
        return None
    near = [
        one
        for one in meanings[1:]
        if one.label.startswith(WORRIES) and one.confidence >= first.confidence - NARROW and (one.label != GOOD_NEWS or borne_out_in(GOOD_NEWS, text))
    ]
    return next((one for one in near if one.label not in LOSSES), near[0] if near else None)


def _without_hurry(meanings: list[Meaning], reading: Reading, classifier: MeaningClassifier) -> list[Meaning]:
    """What is told beside "quick fix" or "no time, one line", or behind a greeting; a call for help stays one, unless a worry stands beside it."""
    told = besides_hurry(reading.text)
    if told is None:
        greeted = told_behind_a_greeting(reading.text) if meanings[0].label == GREETING else None
        return _meanings_of(greeted, reading, classifier) if greeted else meanings
    of_told = _meanings_of(told, reading, classifier)
    return meanings if meanings[0].label == HELP and not of_told[0].label.startswith(WORRIES) else of_told


def _meanings_of(told: str, reading: Reading, classifier: MeaningClassifier) -> list[Meaning]:
    """What a part of the message means by itself."""
    return [replace(meaning, start=0, end=len(reading.text)) for meaning in classifier.meanings(read(told, reading.encoder))]


def _without_asides(meanings: list[Meaning], reading: Reading, classifier: MeaningClassifier) -> list[Meaning]:
    """A piece of a few words that is about nothing, "lol whatever", doesn't outweigh a worry that stands beside it and names somebody."""
    rest = " ".join(part.text for part in reading.parts if len(part.text.split()) > AN_ASIDE)
    asides = rest and len(rest.split()) < len(reading.text.split())
    if meanings[0].label != OUT_OF_SCOPE or not asides or not NAMES_SOMEBODY.search(rest):
        return meanings
    of_the_rest = _meanings_of(rest, reading, classifier)
    return of_the_rest if of_the_rest[0].label.startswith(WORRIES) else meanings


def guessed_right(text: str, offers: Sequence[Offer]) -> Offer | None:
    """The guess that is taken where the coach has just asked "did you mean one of these?"; None elsewhere, and where danger was asked about too.

    Args:
        text: the message.
        offers: the chips under the coach's last bubbles.

    """
    guesses = [offer for offer in offers if offer.payload != NONE_OF_THESE]
    if len(guesses) == len(offers) or not guesses or asks_about_danger(offers):
        return None
    place = taken_in(text)
    return guesses[place] if place is not None and place < len(guesses) else None


def _too_unsure(meanings: list[Meaning]) -> bool:
    best = meanings[0]
    if best.confidence >= TOO_UNSURE or best.label == OUT_OF_SCOPE:
        return False
    worries = sum(meaning.confidence for meaning in meanings if meaning.label.startswith(WORRIES))
    return not (best.label.startswith(WORRIES) and worries >= SURE_OF_A_WORRY)


def _taken_up(text: str, offers: Sequence[Offer]) -> Offer | None:
    """The chip that a text names, by its words or by its place among two or more topics ("the second one").

    Where the coach has just guessed ("did you mean one of these?"), a bare yes takes the first guess.
    """
    if guess := guessed_right(text, offers):
        return guess
    topics = [offer for offer in offers if "/" in offer.payload]
    place = picked(text.strip(), len(topics)) if len(topics) > 1 else None
    return topics[place] if place is not None else next((offer for offer in offers if _same(text, offer.title) or _same(text, offer.payload)), None)


def _same(text: str, offered: str) -> bool:
    return _bare(text) == _bare(offered) != ""


def _bare(text: str) -> str:
    return re.sub(r"[^\w#/]+", " ", text.lower().replace("’", "'")).strip()


def _danger(verdict: Verdict, meanings: list[Meaning], text: str) -> list[Meaning]:
    """Safety labels that are surely meant, most urgent first; of a child that keeps to its room no two hunches tell that it hurts the writer."""
    spans = {reason.label: (reason.start, reason.end) for reason in verdict.reasons if reason.tier == "sure"}
    if verdict.tier == "sure":
        return [Meaning(label, 1.0, *spans.get(label, (0, len(text)))) for label in verdict.labels]
    best = meanings[0]
    by_both = (
        verdict.labels == (best.label,) if best.label in HALF_SURE_OF else best.label in verdict.labels
    )  # nobody is accused where it may be another danger
    agreed = by_both and best.confidence >= HALF_SURE_OF.get(best.label, HALF_SURE_OF_DANGER)  # two half-sure readers are sure together
    harmless = (best.label == ABUSE and withdrawn_child_in(text)) or any(reason.why == AFTER_A_RULE for reason in verdict.reasons)
    return [best] if best.label in SAFETY_BY_URGENCY and agreed and not harmless else []


def _feared(meanings: list[Meaning]) -> Meaning | None:
    """The danger that the classifier hears by itself."""
    return next((meaning for meaning in meanings if meaning.label in SAFETY_BY_URGENCY and meaning.confidence >= SURE_OF_DANGER), None)

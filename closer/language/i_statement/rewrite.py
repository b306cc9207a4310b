"""From an accusing sentence to words that can be said tonight: look whether it may be rewritten, find the complaint, put the "I" statement together.

After Gordon (1970), Rosenberg (2003) and Gottman (1999): what can be seen or heard, a genuine feeling, a need, a request that can be done. The
opening that grants the other's view follows Rogers, Howieson and Neame (2018). What cannot be said well is not said: one question is asked.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, replace
from pathlib import Path

from closer.language.feelings import needs, vocabulary
from closer.language.grammar import parse
from closer.language.i_statement.address import addressed
from closer.language.i_statement.anything import anything
from closer.language.i_statement.blame import OVERSTATED, judgement_in
from closer.language.i_statement.cases import Borrowed, CaseBook
from closer.language.i_statement.complaint import TELLS_A_FEELING
from closer.language.i_statement.gate import left_alone
from closer.language.i_statement.kinds import CARRIED, DONE, FELT_THERE, GUESSES, UNDONE, Complaint, is_done
from closer.language.i_statement.observation import observation_of, plainly
from closer.language.i_statement.offers import SURE_OF_TOPIC, Encode, requests_for
from closer.language.i_statement.quotes import put_aside, put_back
from closer.language.i_statement.rules import broken_rules
from closer.language.i_statement.sentence import meant
from closer.language.i_statement.sentence_kinds import SentenceKinds
from closer.language.i_statement.sideways import said_straight, without_the_model
from closer.language.i_statement.spelling import mended
from closer.language.i_statement.story import complaints_of
from closer.language.i_statement.topics import Found, TopicFinder, topics
from closer.language.i_statement.verb_forms import PAST
from closer.language.legibility import legibility
from closer.language.reading import Reading, read

__all__ = ["STYLES", "Change", "Parts", "Rewrite", "Rewriter", "left_out_when_short", "said"]

STYLES = ("gentle", "direct", "short")
ONLY_A_LABEL = 8  # words; "you are so selfish" tells of no moment
SURE_ENOUGH_TO_SAY_FOR_THEM, SURE_BESIDE_A_LABEL = 0.65, 0.7  # to say what can be seen in a counsellor's words
OWN_PART = 0.65  # how much the kept clause counts for its topic, and the whole message for the rest
WRONG_WAY = 0.2  # what is left of a topic's share whose requests answer something left undone, where something was done
REQUESTED = re.compile(r"[.!?,]?\s*(?:and )?(?:could|would|can|please|i'd like|i would like|i need|i want|i wish)\b[^.!?]*[.!?]*$", re.I)
CIRCUMSTANCES = re.compile(r" (?:while|when|because|even though|before|after|until|so that|instead of) ")
BEGINS_ANEW = re.compile(r",| and | but | because | so that | while | as if | like ")
SHORT_ENOUGH, FEWEST_LEFT = 9, 4  # words
MOST_WEIGHED, TOPIC_COUNTS = 3, 0.8  # of several complaints the one whose topic is clear is told
ASKED_OFTEN = re.compile(
    r"^how (?:many times|often) (?:must|do|have|will|should|can) i (?:have to |had to |still )?(?:ask|say|tell|remind|beg|repeat)\w*\b(?!.*\byou (?:to|not)\b)",
    re.I,
)
CALLS_NAMES = re.compile(r"you(?:'re| are) (?:just |such |nothing but )?an? (?:(?!who\b|that\b)[\w',-]+ ?){1,10}[.!]*$", re.I)
OVERSTATES = re.compile(rf"\b(?:{OVERSTATED}|ever|all you (?:ever )?do)\b", re.I)
OF_WHAT_THEY_THINK = re.compile(r"(?:so |and |but |well )*(?:you|he|she|they|(?:your|my|our) [\w-]+) (?:just |really |still |always )*thinks?\b", re.I)
OF_SOMEBODY_ELSE = re.compile(r"(?:so |and |but |well )*your [\w-]+ (?!.*\b(?:you|your|I|me|my|we|us|our|mine)\b).*", re.I)
SPEAKS_OF_YOU = re.compile(r"\b(?:you(?:r|rs)?|we)\b|^there\b", re.I)
LINKED = re.compile(r"^(?:and|but) (?:now )?", re.I)
LONG_PAST = re.compile(r"^(?:I|we) (?:was|were)\b", re.I)


@dataclass(frozen=True)
class Parts:
    """The parts of an "I" statement, each of which the person can change: what I saw (behind "when"), feel, need, and ask.

    A need that was only guessed at is left out of the plain sentence: readers found it stiff where they had not chosen it.
    """

    observation: str
    feeling: str
    need: str | None
    request: str
    past: bool = False
    need_chosen: bool = False


@dataclass(frozen=True)
class Change:
    """What was left out of a sentence: `kind` is absolute, label, judgement, threat or plain (nothing), `word` the word itself."""

    kind: str
    word: str = ""


@dataclass(frozen=True)
class Rewrite:
    """What became of a sentence.

    `output` is the "I" statement, or None; `ask` the one question that is asked instead, or None; `reason` says why ("rewritten", "safety",
    "praise", "a label", ...) and `label` which word judges; `feelings` can be chosen from; `versions` are the same thing said gently, directly and shortly; `changed` names
    what was left out.
    """

    output: str | None
    ask: str | None
    reason: str
    parts: Parts | None = None
    feelings: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()
    changed: Change | None = None
    topic: str | None = None
    label: str | None = None


def said(parts: Parts, style: str = "plain", place: int = 0) -> str:
    """The parts as one "I" statement.

    Args:
        parts: what is said.
        style: gentle (with a word for the other's side), direct, short (without the need and the circumstances), or plain; "gentle short" is both.
        place: chooses among the orders of the sentence, so that the same text always gives the same sentence.

    """
    grants = anything().grants
    gentle, short = "gentle" in style.split(), "short" in style.split()
    feel = "felt" if parts.past else "feel"
    observation = _shorter(parts.observation) if short else parts.observation
    first = f"When {observation}, I {feel} {parts.feeling}"
    turned = f"I {feel} {parts.feeling} when {observation}."
    granted = f"{grants[place % len(grants)]} " if gentle else ""
    because = needs()[parts.need] if parts.need and not short and (parts.need_chosen or style != "plain") else None
    may_turn = not gentle and (short or not re.search(r" and |,| when ", observation))
    if because is None or (style == "plain" and place % 3 == 2):
        return f"{granted}{turned if may_turn and place % 2 else first + '.'} {parts.request}"
    if may_turn and ("direct" in style.split() or place % 3 == 1):
        return f"{turned} {because[0].upper()}{because[1:]}. {parts.request}"
    return f"{granted}{first}, because {because}. {parts.request}"


def left_out_when_short(parts: Parts) -> tuple[str, ...]:
    """What the short sentence may do without: the circumstances, and what the need is because of."""
    circumstances = parts.observation[len(_shorter(parts.observation)) :].strip()
    return tuple(piece for piece in (circumstances, needs().get(parts.need or "", "")) if piece)


def _shorter(observation: str) -> str:
    """What can be seen without its circumstances."""
    kept = CIRCUMSTANCES.split(observation)[0]
    return kept if len(observation.split()) > SHORT_ENOUGH and len(kept.split()) >= FEWEST_LEFT else observation


class Rewriter:
    """Rewrites one sentence at a time; the same sentence always gives the same answer."""

    def __init__(self, kinds: SentenceKinds, finder: TopicFinder, book: CaseBook) -> None:
        """Take what tells the kinds of sentences, the finder of topics and the cases that `closer.training.ensure` trained."""
        self._kinds = kinds
        self._finder = finder
        self._book = book

    @classmethod
    def load(cls, folder: Path) -> Rewriter:
        """Load all from `folder`."""
        return cls(SentenceKinds(folder), TopicFinder(folder), CaseBook.load(folder))

    def rewrite(self, reading: Reading, dangers: tuple[str, ...]) -> Rewrite:
        """An accusing sentence said as "I".

        Args:
            reading: the sentence with its vectors.
            dangers: the labels that the safety screen raised for it, unless only faintly.

        """
        if legibility(reading.text, 0.0) is not None:
            return Rewrite(None, "Could you write it in a few words of English? One sentence is enough.", "not readable")
        sentence = meant(reading.text)
        if sentence != reading.text.strip():
            reading = read(sentence, reading.encoder, in_full=False)
        text = mended(sentence)
        if reason := left_alone(reading.text, text, self._kinds.no_reproach(reading), dangers):
            return Rewrite(None, None, reason)
        found = self._finder.find(reading, text)
        return self._rewritten(reading, text, found) or _in_a_counsellors_words(found, text, _place(reading.text))

    def improve(self, reading: Reading, dangers: tuple[str, ...]) -> Rewrite | None:
        """A better version of somebody's own "I" statement, or None where there is none or it must not be given.

        Args:
            reading: the attempt with its vectors.
            dangers: the labels that the safety screen raised for it, unless only faintly.

        """
        text = mended(reading.text)
        if left_alone(reading.text, text, self._kinds.no_reproach(reading), dangers) == "safety":
            return None
        found = self._finder.find(reading, text)
        return self._rewritten(reading, REQUESTED.sub("", text), found)

    def _rewritten(self, reading: Reading, text: str, found: Found) -> Rewrite | None:
        place = _place(reading.text)
        marked, quotations = put_aside(text)
        weighed = complaints_of(said_straight(addressed(without_the_model(marked))))
        clauses_read = [
            (complaint, weight, read(put_back(plainly(complaint), quotations), reading.encoder, in_full=False)) for complaint, weight in weighed[:MOST_WEIGHED]
        ]
        topics_of = [(complaint, weight, self._topic(complaint, found, clause), clause) for complaint, weight, clause in clauses_read]
        for complaint, _, topic, clause in sorted(topics_of, key=lambda one: -(one[1] + TOPIC_COUNTS * one[2][1])):
            borrowed = self._book.like([reading, clause], is_done(complaint))
            for told in (
                complaint,
                replace(complaint, setting=None, after=None),
                _cut_short(complaint),
            ):  # what cannot be said in full may be said in part
                if told and (rewritten := _put_together(told, *topic, borrowed, place, text, reading.encoder.encode)):
                    return _quoting(rewritten, quotations)
        return None

    def _topic(self, complaint: Complaint, found: Found, clause: Reading) -> tuple[str, float]:
        """The topic of the one complaint that is kept, which may be a part of the message only."""
        own = self._finder.find(clause, clause.text)
        shares = dict(found.ranked)
        about = DONE if is_done(complaint) else UNDONE
        joined = (
            (name, (OWN_PART * share + (1 - OWN_PART) * shares[name]) * (1.0 if about in topics()[name].about else WRONG_WAY)) for name, share in own.ranked
        )
        return max(joined, key=lambda pair: pair[1])


def _cut_short(complaint: Complaint) -> Complaint | None:
    """What comes before a label, or before the last clause: "change the pickup time and tell the kids I'm the unreliable one" is told without its second half."""
    if complaint.kind not in (DONE, UNDONE):
        return None
    label = judgement_in(complaint.phrase)
    joints = [joint.start() for joint in BEGINS_ANEW.finditer(complaint.phrase[: label.start() if label else None])]
    kept = complaint.phrase[: joints[-1]].strip(" ,") if joints else ""
    return replace(complaint, phrase=kept, setting=None, before=None, after=None) if len(kept.split()) >= FEWEST_LEFT else None


def _quoting(rewritten: Rewrite, quotations: tuple[str, ...]) -> Rewrite:
    """The same with what stood in quotation marks put back."""
    if not quotations or rewritten.parts is None or rewritten.output is None:
        return rewritten
    parts = replace(rewritten.parts, observation=put_back(rewritten.parts.observation, quotations), request=put_back(rewritten.parts.request, quotations))
    versions = tuple(put_back(version, quotations) for version in rewritten.versions)
    return replace(rewritten, output=put_back(rewritten.output, quotations), parts=parts, versions=versions)


def _place(text: str) -> int:
    """A number that is always the same for the same text."""
    return zlib.crc32(text.strip().lower().encode())


def _put_together(complaint: Complaint, name: str, share: float, borrowed: Borrowed, place: int, text: str, encode: Encode) -> Rewrite | None:
    """The first candidate that keeps every rule."""
    observation = observation_of(complaint)
    if observation is None or not (complaint.kind in (CARRIED, FELT_THERE) or SPEAKS_OF_YOU.search(observation)):
        return None
    topic = topics()[name]
    past = (complaint.tense == PAST or bool(LONG_PAST.search(observation))) and complaint.kind not in GUESSES and not _goes_on(complaint)
    feelings = tuple(sorted(_feelings(complaint, borrowed), key=lambda feeling: f" {feeling} " in f" {observation} "))  # not "something hurt, I feel hurt"
    need = topic.need if complaint.kind not in GUESSES and share >= SURE_OF_TOPIC else None
    for requests in requests_for(complaint, topic, share, borrowed, place, encode):
        parts = Parts(observation, feelings[0], need, requests[place % 2 * 2], past)
        output = said(parts, "plain", place)
        if len(output.split()) > 45:
            output = said(parts, "short", place)
        if not broken_rules(output, observation):
            versions = tuple(said(replace(parts, request=request), style, place) for style, request in zip(STYLES, requests))
            return Rewrite(output, None, "rewritten", parts, feelings, versions, _changed(text), name)
    return None


def _goes_on(complaint: Complaint) -> bool:
    """Whether what came of something past is so still: "you swore you'd quit and I can smell it on your scarf" is felt now."""
    verb = next((token for token in parse(LINKED.sub("", complaint.after)) if token.dep_ == "ROOT"), None) if complaint.after else None
    subject = next((child for child in verb.children if child.dep_.startswith(("nsubj", "expl"))), None) if verb is not None else None
    says_what_they_are = (
        verb is not None and any(child.dep_ == "attr" for child in verb.children) and subject is not None and subject.lower_ not in ("it", "there")
    )
    if verb is None or subject is None or says_what_they_are:
        return False
    return any(
        token.tag_ in ("VBP", "VBZ", "MD") and token.lower_ not in ("'d", "would")
        for token in (verb, *verb.children)
        if token is verb or token.dep_.startswith("aux")
    )


def _feelings(complaint: Complaint, borrowed: Borrowed) -> tuple[str, ...]:
    """Three feelings to choose from: the one that was named, two of like cases, and a soft one."""
    likely = anything().doubt_feelings if complaint.kind in GUESSES else borrowed.feelings
    return tuple(dict.fromkeys([*([complaint.feeling] if complaint.feeling else []), *likely[:2], *anything().feelings]))[:3]


def _in_a_counsellors_words(found: Found, text: str, place: int) -> Rewrite:
    """Where the person's own words cannot be kept: the topic's observation, or one question."""
    name, share = found.best
    label = judgement_in(text)
    if (label and len(text.split()) <= ONLY_A_LABEL) or TELLS_A_FEELING.match(text) or CALLS_NAMES.match(text) or ASKED_OFTEN.match(text):
        share = 0.0  # a name for a person, or for what was felt, tells of no moment, and how often one asked tells not for what
    if OF_WHAT_THEY_THINK.match(text) or OF_SOMEBODY_ELSE.match(text):
        share = 0.0  # what somebody thinks, or what another did, is about more than its topic
    if share >= (SURE_BESIDE_A_LABEL if label else SURE_ENOUGH_TO_SAY_FOR_THEM):
        topic = topics()[name]
        parts = Parts(topic.seen[place % len(topic.seen)], topic.feelings[0], topic.need, topic.asks[place % 2 * 2])
        output = said(parts, "plain", place)
        versions = tuple(said(replace(parts, request=request), style, place) for style, request in zip(STYLES, topic.asks))
        return Rewrite(output, None, "rewritten in other words", parts, tuple(topic.feelings), versions, _changed(text), name)
    if label:
        return Rewrite(
            None, f'What did they do or say that made you think "{label.group().lower()}"? One moment is enough.', "a label", label=label.group().lower()
        )
    return Rewrite(None, "What did they do or say, as someone watching would have seen it? One moment is enough.", "no moment in it")


def _changed(text: str) -> Change:
    """What was left out."""
    if absolute := OVERSTATES.search(text):
        return Change("absolute", absolute.group().lower())
    if label := judgement_in(text):
        return Change("label", label.group().lower())
    if vocabulary().under(text):
        return Change("judgement")
    if re.search(r"\b(?:or else|i'm (?:done|leaving|gone)|it's over|last chance|unless)\b", text, re.I):
        return Change("threat")
    return Change("plain")

"""From an accusing sentence to words that can be said tonight: look whether it may be rewritten, find the complaint, put the "I" statement together.

After Gordon (1970), Rosenberg (2003) and Gottman (1999): what can be seen or heard, a genuine feeling, a need, a request that can be done. The
opening that grants the other's view follows Rogers, Howieson and Neame (2018). What cannot be said well is not said: one question is asked.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from lemminflect import getLemma

from closer.language.i_statement.all_the_same import said_all_the_same
from closer.language.i_statement.complaints.can_and_cannot import what_you_can_but_do_not
from closer.language.i_statement.complaints.kinds import CARRIED, DONE, FELT_THERE, GUESSES, UNDONE, Complaint, is_done
from closer.language.i_statement.complaints.observation import observation_of, plainly
from closer.language.i_statement.complaints.pointed import pointedly
from closer.language.i_statement.complaints.sideways import said_straight, without_the_model
from closer.language.i_statement.counsellor import in_a_counsellors_words
from closer.language.i_statement.felt import felt_aloud
from closer.language.i_statement.gate import left_alone
from closer.language.i_statement.hearing.asked_and_answered import as_statements
from closer.language.i_statement.hearing.quotes import put_aside, put_back, without_scare_quotes
from closer.language.i_statement.hearing.sentence import meant
from closer.language.i_statement.hearing.sentence_kinds import SentenceKinds
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.parts import FEWEST_LEFT, STYLES, Parts, said, stands_alone
from closer.language.i_statement.requests.anything import anything
from closer.language.i_statement.requests.cases import Borrowed, CaseBook
from closer.language.i_statement.requests.offers import SURE_OF_TOPIC, Encode, requests_for
from closer.language.i_statement.requests.topics import Found, TopicFinder, topics
from closer.language.i_statement.rewritten import Rewrite, change_in
from closer.language.i_statement.rules import broken_rules
from closer.language.i_statement.story.as_told import as_told, otherwise_than_said, with_its_time_behind
from closer.language.i_statement.story.in_full import Whole, tells_more, told_in_full
from closer.language.i_statement.story.story import complaints_of
from closer.language.i_statement.story.tenses import goes_on
from closer.language.i_statement.story.time_of_feeling import is_felt_now, lasting
from closer.language.i_statement.story.two_halves import with_its_point
from closer.language.i_statement.to_whom.address import addressed
from closer.language.i_statement.word_for_word import is_easier_said, loses_what_was_told, said_in_its_own_way, word_for_word
from closer.language.i_statement.wording.blame import judgement_in
from closer.language.i_statement.wording.verb_forms import PAST, PERFECT
from closer.language.legibility import Legibility, legibility
from closer.language.reading import Reading, read

__all__ = ["Rewriter", "TakenApart", "taken_apart"]

LONGEST, LONGEST_IN_FULL = 45, 58  # words
OWN_PART = 0.65  # how much the kept clause counts for its topic, and the whole message for the rest
WRONG_WAY = 0.2  # what is left of a topic's share whose requests answer something left undone, where something was done
REQUESTED = re.compile(r"[.!?,]?\s*(?:and )?(?:could|would|can|please|i'd like|i would like|i need|i want|i wish)\b[^.!?]*[.!?]*$", re.I)
BEGINS_ANEW = re.compile(r",| and | but | because | so that | while |(?<! mostly) when(?:ever)? | as if | like ")
MOST_WEIGHED, TOPIC_COUNTS = 3, 0.8  # of several complaints the one whose topic is clear is told
SPEAKS_OF_YOU = re.compile(r"\b(?:you(?:r|rs)?|we)\b|^there\b|went the way it did$", re.I)
YOU_DO = re.compile(r"you (?:(?:always|never|only|still|just) )?(?P<verb>[a-z]+)\b", re.I)
LONG_PAST = re.compile(r"^(?:I|we) (?:was|were)\b", re.I)
OF_SOMEBODY_AT_WORK = re.compile(
    r"(?:\w+,? ){0,3}(?:my|our) (?:[\w']+ ){0,2}(?:boss|manager|supervisor|colleague|co-?worker|workmate|team ?lead(?:er)?)\b", re.I
)


@dataclass(frozen=True)
class TakenApart:
    """A sentence with its spelling mended, the complaints in it with their weights, what stood in quotation marks, all that is told as one, and all of it word for word."""

    text: str
    complaints: tuple[tuple[Complaint, float], ...]
    quotations: tuple[str, ...]
    in_full: Whole | None = None
    word_for_word: Whole | None = None


def taken_apart(text: str) -> TakenApart:
    """Take a sentence apart; its vectors are not needed for that.

    Args:
        text: the sentence with its spelling mended.

    """
    marked, quotations = put_aside(without_scare_quotes(as_statements(text)))
    to_you = addressed(marked)
    if plain := otherwise_than_said(to_you) or what_you_can_but_do_not(to_you):
        return TakenApart(text, ((plain, 1.0),), quotations)
    to_them = _to_them(marked)
    complaints = tuple(complaints_of(to_them))
    if not complaints and (turned := with_its_time_behind(marked)) != marked:
        to_them = _to_them(turned)
        complaints = tuple(complaints_of(to_them))
        marked = turned
    if not complaints and (plain := as_told(addressed(marked))):
        complaints = ((plain, 1.0),)
    return TakenApart(text, complaints, quotations, told_in_full(to_them) if complaints else None, word_for_word(marked))


def _all_the_same(text: str, apart: TakenApart) -> TakenApart:
    """What can be said in the person's own words where no shape of reproach was found, or none of what was found may be said."""
    told, quotations = said_all_the_same(text)
    whole = apart.word_for_word if quotations == apart.quotations else None
    return TakenApart(text, tuple((complaint, -float(place)) for place, complaint in enumerate(told)), quotations, word_for_word=whole)


def _to_them(text: str) -> str:
    """The sentence said to the one it is about, straight, and with its point kept."""
    return with_its_point(pointedly(said_straight(addressed(without_the_model(text)))))


class Rewriter:
    """Rewrites one sentence at a time; the same sentence always gives the same answer."""

    def __init__(self, kinds: SentenceKinds, finder: TopicFinder, book: CaseBook) -> None:
        """Take what tells the kinds of sentences, the finder of topics and the cases that `closer.training.ensure` trained."""
        self._kinds = kinds
        self._finder = finder
        self._book = book

    @staticmethod
    def foreseen(typed: str) -> TakenApart | None:
        """What can be found in a sentence while its vectors are still being made; None where it cannot be read."""
        return taken_apart(mended(meant(typed))) if _can_be_read(typed) else None

    @classmethod
    def load(cls, folder: Path) -> Rewriter:
        """Load all from `folder`."""
        return cls(SentenceKinds(folder), TopicFinder(folder), CaseBook.load(folder))

    def rewrite(self, reading: Reading, dangers: tuple[str, ...], apart: TakenApart | None = None) -> Rewrite:
        """An accusing sentence said as "I".

        Args:
            reading: the sentence with its vectors.
            dangers: the labels that the safety screen raised for it, unless only faintly.
            apart: what `foreseen` made of the same sentence, where it was called while the vectors were made.

        """
        if not _can_be_read(reading.text):
            return Rewrite(None, "Could you write it in a few words of English? One sentence is enough.", "not readable")
        sentence = meant(reading.text)
        if sentence != reading.text.strip():
            reading = read(sentence, reading.encoder, in_full=False)
        apart = apart or taken_apart(mended(sentence))
        text = apart.text
        if reason := left_alone(reading.text, text, self._kinds.no_reproach(reading), dangers, partial(self._no_reproach_by_itself, reading)):
            return Rewrite(None, None, reason)
        found = self._finder.find(reading, text)
        own = self._rewritten(reading, apart, found) or self._rewritten(reading, _all_the_same(text, apart), found)
        return own or in_a_counsellors_words(found, text, _place(reading.text))

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
        return self._rewritten(reading, taken_apart(REQUESTED.sub("", text)), found)

    def _no_reproach_by_itself(self, reading: Reading, sentence: str) -> float:
        """The chance, 0 to 1, that one sentence of a message is no reproach."""
        return self._kinds.no_reproach(read(sentence, reading.encoder, in_full=False))[1]

    def _rewritten(self, reading: Reading, apart: TakenApart, found: Found) -> Rewrite | None:
        place, text, quotations = _place(reading.text), apart.text, apart.quotations
        clauses_read = [
            (complaint, weight, read(put_back(plainly(complaint), quotations), reading.encoder, in_full=False))
            for complaint, weight in apart.complaints[:MOST_WEIGHED]
        ]
        topics_of = [(complaint, weight, self._topic(complaint, found, clause), clause) for complaint, weight, clause in clauses_read]
        for complaint, _, topic, clause in sorted(topics_of, key=lambda one: -(one[1] + TOPIC_COUNTS * one[2][1])):
            borrowed = self._book.like([reading, clause], is_done(complaint))
            for told, in_full in _ways_to_tell(complaint, apart):
                if told and (rewritten := _put_together(told, in_full, *topic, borrowed, place, text, reading.encoder.encode)):
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


def _ways_to_tell(complaint: Complaint, apart: TakenApart) -> Iterator[tuple[Complaint | None, Whole | None]]:
    """A complaint word for word where it would lose something, in full, and in part where that cannot be said."""
    told, whole, in_their_words = observation_of(complaint) or "", apart.in_full, apart.word_for_word
    full = whole and (tells_more(whole.told, told) or (whole.of_two_times and not _loses_its_time(complaint, whole) and lasting(told) == told))
    would_say = whole.told if whole and full else told
    behind_when = whole.of_one_time if whole and full else stands_alone(would_say) is None
    if (
        in_their_words
        and not said_in_its_own_way(complaint, would_say)
        and (loses_what_was_told(would_say, in_their_words.told, apart.text) or (behind_when and is_easier_said(in_their_words, would_say)))
    ):
        yield complaint, in_their_words
    if full:
        yield complaint, whole
    yield complaint, None
    if whole:
        yield complaint, whole
    yield replace(complaint, setting=None, after=None), None
    yield _cut_short(complaint), None


def _loses_its_time(complaint: Complaint, whole: Whole) -> bool:
    """Whether what has lasted would be told as if it were over."""
    return complaint.tense == PERFECT and not re.search(r"'ve |haven't ", whole.told)


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
    told = rewritten.parts
    brief = put_back(told.brief, quotations) if told.brief else None
    parts = replace(told, observation=put_back(told.observation, quotations), request=put_back(told.request, quotations), brief=brief)
    versions = tuple(put_back(version, quotations) for version in rewritten.versions)
    return replace(rewritten, output=put_back(rewritten.output, quotations), parts=parts, versions=versions)


def _can_be_read(text: str) -> bool:
    """Whether it is English, also where a short sentence looks like another language: "You bring people over late" begins as no other does."""
    fault = legibility(text, 0.0)
    opened = YOU_DO.match(text.strip()) if fault is Legibility.LANGUAGE else None
    return fault is None or (opened is not None and bool(getLemma(opened["verb"].lower(), upos="VERB", lemmatize_oov=False)))


def _place(text: str) -> int:
    """A number that is always the same for the same text."""
    return zlib.crc32(text.strip().lower().encode())


def _put_together(
    complaint: Complaint, whole: Whole | None, name: str, share: float, borrowed: Borrowed, place: int, text: str, encode: Encode
) -> Rewrite | None:
    """The first candidate that keeps every rule."""
    observation = whole.told if whole else observation_of(complaint)
    if observation is None or not (complaint.kind in (CARRIED, FELT_THERE) or SPEAKS_OF_YOU.search(observation)):
        return None
    topic = topics()[name]
    over = (
        (complaint.tense == PAST or bool(LONG_PAST.search(observation)))
        and complaint.kind not in GUESSES
        and not goes_on(complaint)
        and not is_felt_now(observation)
    )
    past = whole.past if whole else over
    observation = observation if past or whole else lasting(observation)
    feelings = tuple(sorted(_feelings(complaint, borrowed), key=lambda feeling: f" {feeling} " in f" {observation} "))  # not "something hurt, I feel hurt"
    need = topic.need if complaint.kind not in GUESSES and share >= SURE_OF_TOPIC else None
    for requests in requests_for(complaint, topic, share, borrowed, place, encode):
        if OF_SOMEBODY_AT_WORK.match(text):  # whom nobody sees at home
            requests = tuple(re.sub(r"\btonight\b", "tomorrow", request) for request in requests)
        parts = Parts(observation, feelings[0], need, requests[place % 2 * 2], past)
        if whole:
            parts = replace(parts, alone=not whole.of_one_time, brief=observation_of(replace(complaint, setting=None, before=None, after=None)))
        output = said(parts, "plain", place)
        if len(output.split()) > (LONGEST_IN_FULL if whole else LONGEST):
            output = said(parts, "short", place)
        if not broken_rules(output, observation, parts.alone):
            versions = tuple(_in_style(replace(parts, request=request), style, place) for style, request in zip(STYLES, requests))
            return Rewrite(output, None, "rewritten", parts, feelings, versions, change_in(text), name)
    return None


def _in_style(parts: Parts, style: str, place: int) -> str:
    """The parts in a style, and shortly where that would be too long to be said."""
    told = said(parts, style, place)
    return told if len(told.split()) <= LONGEST_IN_FULL else said(parts, f"{style} short", place)


def _feelings(complaint: Complaint, borrowed: Borrowed) -> tuple[str, ...]:
    """Three feelings to choose from: the one that was named, two of like cases, and a soft one."""
    likely = anything().doubt_feelings if complaint.kind in GUESSES else felt_aloud(borrowed.feelings, plainly(complaint))
    return tuple(dict.fromkeys([*([complaint.feeling] if complaint.feeling else []), *likely[:2], *anything().feelings]))[:3]

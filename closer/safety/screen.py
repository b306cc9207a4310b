"""The screen: may somebody be in danger? Every text a person types is read here before anything else uses it.

Two readers look at each sentence, at run-on windows and at the whole: what was learnt from examples (alarm.py), and a careful lexicon that
can only raise. Two tiers: sure changes the answer, soft adds a gentle question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from closer.language.encoder import Encoder
from closer.language.matrices import multiply_on_one_thread
from closer.language.reading import Reading, read
from closer.safety.alarm import SELDOM_HEARD, Alarm, heard_fairly, kinds_of, lead_of
from closer.safety.denial import rest_of_denial
from closer.safety.figures import NO_NEWS, says_how_old_after_a_rule, screened_by_words_alone
from closer.safety.lexicon import LEXICON_SAYS, Reason, in_words, lexicon, masked, named_danger, plain, respelt
from closer.safety.told_of import told_of
from closer.safety.whose import is_anothers
from closer.taxonomy import SAFETY_BY_URGENCY

__all__ = ["AFTER_A_RULE", "CLEAR", "LEXICON_SAYS", "OF_ANOTHER", "Reason", "Screen", "Verdict", "as_anothers", "named_danger", "plain"]

BESIDE = 1.0  # a danger farther behind the plainest one of the same sentence is its echo, not a second danger
TURNS_BEFORE, SHORT_TURN, TOGETHER = 2, 20, 60  # turns, and words: longer ones speak for themselves
OF_ANOTHER = {"abuse": "third_party_risk"}
YOUNG = "minor_at_risk"
BETWEEN_TWO = {"abuse", "harm_to_others", YOUNG}
# "you shake that baby" accuses nobody who writes, and "you wrote me a goodbye letter" tells of another's danger
THEY_HARM, OF_SOMEBODY = {"harm_to_others": "third_party_risk"}, BETWEEN_TWO | {"third_party_risk"}
NEARLY_SURE = 1.5  # below the sure limit: of 169 dangers told to "you" 150 are found in place of 137, for 3 alarms on 1,200 reproaches (docs/safety.md)
FAINT = 6.0  # above the soft limit, about half the way to the sure one
LONGEST_ADDRESS = 30  # words; longer messages tell of somebody, and a second reading would cost too much
AFTER_A_RULE = "says how old, after a rule at home"
TOLD_OF = "told of them instead of to them, it reads like it"
MORE_TOGETHER = 1.5  # two harmless turns behind each other look odder than either


@dataclass(frozen=True)
class Verdict:
    """What the screen found: labels by urgency, the tier of the first, and the reasons; `denied` where a question about danger was answered with no.

    `faint` where all reasons are, and none is of harm between two people: that is asked about gently and changes nothing else (SAFETY S4). Where one
    may hurt the other, a hint is enough that no words are softened for them (S12).
    """

    labels: tuple[str, ...] = ()
    tier: str | None = None
    reasons: tuple[Reason, ...] = ()
    imminent: bool = False
    denied: bool = False
    faint: bool = False

    @property
    def sure(self) -> str | None:
        """The most urgent label that is surely meant, if any."""
        return self.labels[0] if self.tier == "sure" else None


CLEAR = Verdict()


Row = tuple[np.ndarray, str, tuple[int, int]]


def _once_more(text: str, encoder: Encoder) -> Reading:
    """A text with its vectors and what the tuned encoder hears in it, both at once."""
    heard = encoder.danger_meanwhile(text)
    reading = read(text, encoder)
    return replace(reading, danger=heard.result())


def _rest(text: str, message: str) -> str | None:
    """What is left of a text when harmless turns of phrase are taken out, or None where there are none."""
    left = masked(text, message)
    return None if left == plain(text) else re.sub("_+", " ", left).strip(" ,.!?")


def _without_harmless(row: Row, reading: Reading) -> Row:
    """A text without harmless turns of phrase, read once more: "not suicidal, but no wish to live" stays dangerous."""
    _, text, span = row
    rest = _rest(text, reading.text)
    return row if rest is None else (np.concatenate(reading.encoder.encode_deeply(rest)), rest, span)


def _heard(reading: Reading) -> np.ndarray:
    """What the tuned encoder hears in a message, again without harmless turns of phrase."""
    rest = _rest(reading.text, reading.text)
    if rest is not None:
        return reading.encoder.danger(rest)
    return reading.encoder.danger(reading.text) if reading.danger is None else reading.danger


class Screen:
    """Reads a message and says which safety labels hold in it."""

    def __init__(self, folder: Path) -> None:
        """Load what was learnt from `folder`; from here on this process multiplies on one thread."""
        self._alarm = Alarm.load(folder)
        multiply_on_one_thread()

    def read(self, reading: Reading) -> Verdict:
        """Screen the whole message and every part of it."""
        reasons = in_words(reading.text)
        undone = respelt(reading.text)
        if undone != reading.text:
            reasons += [replace(reason, start=0, end=len(reading.text)) for reason in in_words(undone)]
        if reading.parts and not screened_by_words_alone(plain(reading.text)):
            reasons += self._in_sentences(reading)
        if not any(reason.tier == "sure" for reason in reasons):
            reasons += self._in_the_third_person(reading)
        verdict = _verdict(reasons, plain(reading.text))
        return as_anothers(verdict) if is_anothers(reading.text) else verdict

    def _in_the_third_person(self, reading: Reading) -> list[Reason]:
        """What is said to the one who harms, read once more as if told of them; sure where the lexicon names it, else asked about."""
        told = told_of(reading.text)
        if told is None or len(told.split()) > LONGEST_ADDRESS:
            return []
        named = {reason.label: "sure" for reason in in_words(told) if reason.tier == "sure"}
        likened = () if named else self._leads(_once_more(told, reading.encoder))
        found = named or {THEY_HARM.get(label, label): "soft" for label, lead, _ in likened if lead >= self._alarm.sure - NEARLY_SURE}
        return [Reason(label, tier, 0, len(reading.text), TOLD_OF) for label, tier in found.items() if label in OF_SOMEBODY]

    def read_answer(self, reading: Reading) -> Verdict | None:
        """Screen the answer to the coach's own question about danger: clear where it plainly says no and nothing else in it raises an alarm, None elsewhere.

        Args:
            reading: the answer.

        """
        rest = rest_of_denial(reading.text)
        if rest is None or self.read(read(rest, reading.encoder)).labels:
            return None
        return replace(CLEAR, denied=True)

    def read_with(self, reading: Reading, earlier: Sequence[str]) -> Verdict:
        """Screen a message, and where it is short and harmless by itself, also the last turns together with it.

        Args:
            reading: the message.
            earlier: what the same person wrote just before, oldest first, as far as it raised no alarm.

        What only the turns together say is never sure: it is asked about gently.

        """
        verdict = self.read(reading)
        if earlier and verdict.labels == (YOUNG,) and says_how_old_after_a_rule(plain(reading.text), plain(earlier[-1])):
            return _verdict([Reason(YOUNG, "soft", 0, len(reading.text), AFTER_A_RULE)], plain(reading.text))
        earlier = [text for text in earlier if not screened_by_words_alone(plain(text))]
        together = " ".join([*(text.strip() for text in earlier[-TURNS_BEFORE:]), reading.text])
        words = len(reading.text.split())
        adds_nothing = NO_NEWS.fullmatch(plain(reading.text)) is not None  # "still nothing": the turns before were read together when the last of them came
        if verdict.labels or not earlier or not reading.parts or adds_nothing or words > SHORT_TURN or len(together.split()) > TOGETHER:
            return verdict
        joined = (np.concatenate(reading.encoder.encode_deeply(together)), together, (0, len(reading.text)))
        vector = joined[0][None]
        heard = reading.encoder.danger(together)
        lead = lead_of(float(self._alarm.scores(vector, [together])[0]), len(together.split()), heard)
        named = [replace(reason, tier="soft", start=0, end=len(reading.text)) for reason in in_words(together)]
        if lead < self._alarm.soft + MORE_TOGETHER and not named:
            return verdict
        kinds = kinds_of(self._alarm.kinds.scores(vector, [together]), self._alarm.kinds.labels, heard)[0]
        learnt = Reason(self._alarm.kinds.labels[int(kinds.argmax())], "soft", 0, len(reading.text), f"the last turns together read like it ({lead:.2f})")
        return _verdict(named or [learnt], plain(reading.text))

    def _in_sentences(self, reading: Reading) -> list[Reason]:
        """Which of the whole message and its parts read like danger, and like which."""
        faint = self._alarm.soft + FAINT
        return [Reason(label, self._alarm.tier(lead, label), *span, f"reads like it ({lead:.2f})", lead < faint) for label, lead, span in self._leads(reading)]

    def _leads(self, reading: Reading) -> Iterator[tuple[str, float, tuple[int, int]]]:
        """The label, the lead and the place of whatever in a message reads like danger."""
        rows = [_without_harmless(row, reading) for row in _rows(reading)]
        vectors, texts = np.stack([vector for vector, _, _ in rows]), [text for _, text, _ in rows]
        words, heard = len(reading.text.split()), _heard(reading)
        scores = self._alarm.scores(vectors, texts)
        maybe = [place for place, score in enumerate(scores) if lead_of(score, words, heard_fairly(heard, SELDOM_HEARD)) >= self._alarm.soft]
        if not maybe:
            return
        likest = self._alarm.kinds.scores(vectors[maybe], [texts[place] for place in maybe])
        labels = self._alarm.kinds.labels
        leads = {place: lead_of(scores[place], words, heard_fairly(heard, labels[likeness.argmax()])) for place, likeness in zip(maybe, likest)}
        raised = [place for place, lead in leads.items() if lead >= self._alarm.soft]
        if not raised:
            return
        kinds = kinds_of(likest[[maybe.index(place) for place in raised]], labels, heard)
        for place, likeness in zip(raised, kinds):
            yield from ((labels[column], leads[place], rows[place][2]) for column in np.flatnonzero(likeness >= likeness.max() - BESIDE))


def as_anothers(verdict: Verdict) -> Verdict:
    """The same verdict, as sure and as faint, with abuse heard as somebody else's: the answer is for the one who worries about them."""
    reasons = tuple(replace(reason, label=OF_ANOTHER.get(reason.label, reason.label)) for reason in verdict.reasons)
    return replace(verdict, labels=tuple(dict.fromkeys(OF_ANOTHER.get(label, label) for label in verdict.labels)), reasons=reasons)


def _rows(reading: Reading) -> list[Row]:
    whole = (np.concatenate([reading.whole, reading.layers]), reading.text, (0, len(reading.text)))
    cut = [
        *zip(np.hstack([reading.vectors, reading.part_layers]), reading.parts),
        *zip(np.hstack([reading.clause_vectors, reading.clause_layers]), reading.clauses),
    ]
    pieces = {part.start: (vector, part.text, (part.start, part.end)) for vector, part in cut if part.text != reading.text}
    return [whole, *pieces.values()]


def _verdict(reasons: list[Reason], text: str) -> Verdict:
    if not reasons:
        return CLEAR
    tier = "sure" if any(reason.tier == "sure" for reason in reasons) else "soft"
    raised = {reason.label for reason in reasons if reason.tier == tier}
    named = {reason.label for reason in reasons if reason.why.startswith(LEXICON_SAYS)}
    if "third_party_risk" in named and "self_harm" not in named:  # "he says he wants to die" only resembles "I want to die"
        raised.discard("self_harm")
    dying = "self_harm" in raised and tier == "sure" and any(pattern.search(text) for pattern in lexicon().imminent)
    armed = bool(raised & {"abuse", "third_party_risk"}) and any(pattern.search(text) for pattern in lexicon().armed)
    order = ["self_harm", *SAFETY_BY_URGENCY] if dying else list(SAFETY_BY_URGENCY)
    first = named & raised if tier == "soft" else set()  # what is named in words is asked about first
    labels = tuple(dict.fromkeys([*(label for label in order if label in first), *(label for label in order if label in raised)]))
    faint = tier == "soft" and all(reason.faint for reason in reasons) and not raised & BETWEEN_TWO
    return Verdict(labels, tier, tuple(reasons), dying or armed, faint=faint)

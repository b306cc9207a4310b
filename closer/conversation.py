"""One turn of a conversation, as plain values: what was said, who says it, and the voice that answers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from closer.content import Content, Wording
from closer.cues.changed import changed_in, nursed_in
from closer.cues.couple import children_left_in, of_a_couple_in, of_the_other_sex_in
from closer.cues.in_passing import lives_on_in
from closer.cues.missed import missed_in
from closer.cues.named import named_bare_in
from closer.cues.protest import is_bare_insult
from closer.cues.reporting import anothers_view_in
from closer.cues.their_sorrow import whose_sorrow_in
from closer.journey.models import Disclosure, OpenExercise, Person, Relationship
from closer.language.relations import Relation, relation_in
from closer.phrasing import LoadPhrasing
from closer.reply import Chip
from closer.safety.helplines import Helplines
from closer.safety.permit import Permitted, SafetyState, permit

__all__ = ["Conversation", "Turn", "Voice"]

TAG = re.compile(r"</?(?:b|i|u|em|strong|p|br|div|span|h[1-6]|font|small)\b[^<>]*>", re.IGNORECASE)
TOLD_THE_COACH = re.compile(  # before what is told once more: "i told you she exaggerates"
    r"^(?:but |and |well |no,? )*i(?:'ve| have)? (?:already |just )?told you(?: that)? (?=(?:he|she|they|my \w+)(?:'s|'re)? \w+)", re.IGNORECASE
)
CIRCUMSTANCE = "circumstance:"  # kept with what was said, so that it lasts


@dataclass(frozen=True)
class Turn:
    """A message and what was understood of it.

    `label` is what to act on, `meanings` all labels with confidence, `chosen` the payload of a tapped chip, `kind` why a text could not be
    read, `soft` the safety labels to ask about gently, `told_of_abuse_at` when this session's talk last held a disclosure, `country` where
    the person seems to be, `imminent` whether it is happening now, `alarmed` whether the screen raised anything, be it too faint to ask about, `faint` whether
    that is asked about and changes nothing else,
    `circumstance` what kind of danger somebody else is in, or who writes of a child's, where that is plain,
    `before` what the same person wrote just before, unless it raised an alarm or was a chip.
    """

    person_id: str
    text: str
    label: str
    now: datetime
    meanings: tuple[tuple[str, float], ...] = ()
    chosen: str | None = None
    kind: str | None = None
    soft: tuple[str, ...] = ()
    told_of_abuse_at: datetime | None = None
    country: str | None = None
    imminent: bool = False
    alarmed: bool = False
    faint: bool = False
    circumstance: str | None = None
    before: str | None = None

    def __post_init__(self) -> None:
        """Telephones type a curly apostrophe, and phrases are looked for with a straight one; bold type and "i told you" are never said back."""
        untagged = TAG.sub("", self.text)
        object.__setattr__(self, "text", TOLD_THE_COACH.sub("", (untagged if untagged.strip() else self.text).replace("’", "'")))
        object.__setattr__(self, "before", self.before and self.before.replace("’", "'"))

    @property
    def endangered(self) -> bool:
        """Whether so much danger was heard that no words are softened."""
        return self.alarmed and not self.faint

    @property
    def argument(self) -> str | None:
        """What a tapped chip says beyond its label: `affirm#i_am_safe` -> `i_am_safe`."""
        return self.chosen.partition("#")[2] or None if self.chosen else None


@dataclass
class Voice:
    """Says content entries: the variants in turn, in the words for this relationship, through the one door.

    `apart` where the two live far from each other and have only calls and messages, `changed` where an illness has changed the other, who lives,
    `silent` where the other doesn't talk at all, `longing` where they are missed and did nothing wrong, `unborn` where a baby was lost before it was born.
    """

    content: Content
    state: SafetyState
    relation: Relation
    said: dict[str, int] = field(default_factory=dict)
    apart: bool = False
    changed: bool = False
    silent: bool = False
    longing: bool = False
    unborn: bool = False

    def say(self, label: str, part: str, **filled: Any) -> Permitted:
        """The next variant of a part.

        Args:
            label: the content entry.
            part: which part of it.
            filled: values for the placeholders besides {other}.

        Raises: closer.safety.NotPermitted where the state forbids it.

        """
        entry = self.content.entries[label]
        variants = entry.part(part)
        count = self.said.get(f"{label}:{part}", 0)
        text = self.wording(variants[count % len(variants)])
        other = self.relation.spoken
        permitted = permit(entry, text.format(other=other, Other=other[0].upper() + other[1:], **filled), self.state)
        self.has_said(label, part)
        return permitted

    @property
    def circumstance(self) -> str | None:
        """The circumstance of the danger that was told of last, where it was plain."""
        return next((key.removeprefix(CIRCUMSTANCE) for key in self.said if key.startswith(CIRCUMSTANCE)), None)

    def notice_circumstance(self, circumstance: str | None) -> None:
        """Remember a circumstance, so that what is said later fits it too, or that there is none; there is one at a time."""
        now = {f"{CIRCUMSTANCE}{circumstance}": 1} if circumstance else {}
        self.said = {key: count for key, count in self.said.items() if not key.startswith(CIRCUMSTANCE)} | now

    def wording(self, wording: Wording) -> str:
        """The words for the circumstance of a danger, or for this relationship."""
        if self.circumstance and wording.has(self.circumstance):
            return wording.in_circumstance(self.circumstance)
        return wording.for_bond(self.relation.bond, self.apart, self.changed, self.silent, self.longing, self.unborn)

    def has_said(self, label: str, part: str) -> None:
        """Remember that a part was said, also where it went out as a plain response."""
        key = f"{label}:{part}"
        self.said = {**self.said, key: self.said.get(key, 0) + 1}

    def words(self, label: str, text: str) -> Permitted:
        """A text put together for this turn, on behalf of a content entry."""
        return permit(self.content.entries[label], text, self.state)


@dataclass
class Conversation:
    """A turn, the person it belongs to and the voice that answers.

    `phrasing` loads what rewrites sentences, `may_keep` says whether a question without an answer may be kept,
    `asks_gently` whether a gentle question ends the answer, which then asks nothing else, `said_back` whether the answer says back what was told,
    `speaks_of_danger` whether it asks about safety itself, so that no gentle question need follow.
    """

    turn: Turn
    person: Person
    voice: Voice
    content: Content
    helplines: Helplines
    phrasing: LoadPhrasing = lambda: None
    may_keep: bool = False
    asks_gently: bool = False
    said_back: bool = False
    speaks_of_danger: bool = False

    @property
    def now(self) -> datetime:
        """The moment of this turn."""
        return self.turn.now

    @property
    def relationship(self) -> Relationship:
        """The relationship whose steps are walked."""
        relationship: Relationship = self.person.relationships[0]
        return relationship

    @property
    def exercise(self) -> OpenExercise | None:
        """The exercise that waits for a text, if any."""
        return next((exercise for exercise in self.person.exercises if not exercise.parked), None)

    @property
    def disclosure(self) -> Disclosure | None:
        """A disclosure of abuse that still holds."""
        return next((disclosure for disclosure in self.person.disclosures if disclosure.cleared_at is None), None)

    def chip(self, payload: str, title: str | None = None) -> Chip:
        """A chip for a label, with the entry's own title unless another is given."""
        return Chip(title or self.content.title(payload.partition("#")[0]), payload)

    def notice_relation(self) -> None:
        """Take up who this message is about; they are kept until somebody else is named."""
        if is_bare_insult(self.turn.text) or anothers_view_in(self.turn.text):
            return  # "ya mum" is about nobody, and "my husband says she means well" is still about her
        missed = missed_in(self.turn.text)
        nursed = nursed_in(self.turn.text) if changed_in(self.turn.text) else None
        missed = missed or nursed
        found = (missed and relation_in(missed)) or relation_in(lives_on_in(self.turn.text) or self.turn.text)
        text = self.turn.text
        in_passing = found is None or (found.bond == "child" and (children_left_in(text) or of_the_other_sex_in(text, found.word)))
        if in_passing and of_a_couple_in(self.turn.text):
            found = Relation("partner")
        found = found or named_bare_in(text) or (relation_in(f"my {whose}") if (whose := whose_sorrow_in(text)) else None)
        if found:
            self.take_relation(found)

    def take_relation(self, relation: Relation) -> None:
        """From now on the talk is about them."""
        self.voice.relation = relation
        self.relationship.bond, self.relationship.word = relation.bond, relation.word

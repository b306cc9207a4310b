"""What a reproach may complain of: its kinds, and a complaint freed of blame."""

from __future__ import annotations

import re
from dataclasses import dataclass

from closer.language.i_statement.wording.verb_forms import PRESENT

DONE, UNDONE, PROMISED, CARRIED, DOUBTED, LABELLED, HAPPENS = "done", "undone", "promised", "carried", "doubted", "labelled", "happens"
BELIEVED, FELT_THERE = "believed", "felt there"  # a thought that is owned as one, and only where or when something is felt
GUESSES = (DOUBTED, BELIEVED)


@dataclass(frozen=True)
class Complaint:
    """One complaint, freed of blame.

    `kind` is one of done, undone, promised, carried, doubted, labelled, happens, believed, felt there; `phrase` is a whole clause for the last three ("your van blocks my drive"), else what it is about, a verb phrase whose first word is a
    plain verb in the present, a past form or a participle as `tense` says; `setting` a clause that says when ("I come home"), `feeling`
    a genuine feeling that was named with it, `wish` a verb phrase that was asked for in so many words. `before` and `after` are what belongs to the
    same story: a clause with its "you", and one without; `just` whether no more was done than that ("and you just stood there"), `seldom` that it is "hardly" done,
    and not never.
    """

    kind: str
    phrase: str
    tense: str = PRESENT
    setting: str | None = None
    feeling: str | None = None
    wish: str | None = None
    before: str | None = None
    after: str | None = None
    just: bool = False
    seldom: str = ""


MOST_OF_ALL = "most of all"
LEFT_UNDONE = re.compile(
    r"^you (?:can't|couldn't)\b|^(?:I|we|your (?:\w+ )?\w+|there) ?(?:don't|doesn't|haven't|hasn't|hardly|barely|rarely|isn't|aren't)\b", re.I
)
UNKEPT, BROKEN, BROKEN_BE = "it didn't happen", "then you did", "then you were"
NOT_SO = ("but it wasn't", "but they weren't", "but we weren't")
OF_A_PROMISE = (UNKEPT, BROKEN, BROKEN_BE, *NOT_SO)  # said where nothing is told of what became of it


def is_done(complaint: Complaint) -> bool:
    """Whether it is about something done rather than left undone: "we don't go out" is left undone."""
    if complaint.kind == HAPPENS:
        return not LEFT_UNDONE.search(complaint.phrase)
    return complaint.kind in (DONE, *GUESSES)


def within_a_sentence(clause: str) -> str:
    """A clause as it stands behind "when": with a small letter, unless it begins with "I"."""
    return (
        clause
        if re.match(r"I\b|(?:Mum|Mom|Mam|Dad|Nan|Nana|Gran|Granny|Grandma|Grandad|Granddad|Grandpa|Amma|Appa)\b", clause)
        else clause[0].lower() + clause[1:]
    )

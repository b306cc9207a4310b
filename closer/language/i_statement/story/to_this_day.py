"""What was done long ago and is brought up to this day: "you read my diary when I was fifteen and you still bring it up at Easter"."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from closer.language.grammar import parse
from closer.language.i_statement.complaints.kinds import DONE
from closer.language.i_statement.complaints.observation import LONGEST
from closer.language.i_statement.story.weight import Weighed
from closer.language.i_statement.wording.verb_forms import PAST, PRESENT, plain_verb

__all__ = ["with_what_lasts"]

STILL = re.compile(r"(?:and |but |yet )?(?:to this day )?you(?:'re| are)? still (?!there\b|here\b|then\b)\w+", re.I)
OF_IT = re.compile(r"\b(?:it|that|them|this|the [a-z]+)\b")  # what is brought up, and no kindness that goes on


def with_what_lasts(found: list[Weighed], parts: list[str]) -> list[Weighed]:
    """The clauses with what still goes on told behind what was done: both are meant, each in its own tense.

    Args:
        found: what the clauses complain of, in their order.
        parts: the clauses of the message.

    """
    for first, second in itertools.pairwise(found):
        if second.number == first.number + 1 and STILL.match(parts[second.number]) and _belong_together(first, second):
            both = first.told_as(replace(first.complaint, setting=None, after=f"still {second.complaint.phrase}"))
            return [both if one is first else one for one in found if one is not second]
    return found


def _belong_together(first: Weighed, second: Weighed) -> bool:
    """Whether a deed of one time stands before what goes on, and both are short enough to be said."""
    done, lasts = first.complaint, second.complaint
    plain = plain_verb(lasts.phrase.split()[0]) == lasts.phrase.split()[0] and parse(f"you {lasts.phrase}")[1].tag_ in ("VBP", "VB")
    short = len(f"{done.phrase} {lasts.phrase}".split()) <= LONGEST
    return (
        (done.kind, done.tense, lasts.kind, lasts.tense) == (DONE, PAST, DONE, PRESENT)
        and not done.after
        and not done.before
        and plain
        and short
        and bool(OF_IT.search(lasts.phrase))
    )

"""Which steps are done, which comes next: any order, nothing lost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from closer.journey.models import DOING, DONE, SKIPPED, Relationship, StepRecord

__all__ = ["DONE", "SKIPPED", "done", "finish", "latest", "next_open", "picture", "skip", "start", "went_well"]

WENT_BADLY = re.compile(
    r"\b(?:bad(?:ly)?|worse|awful|terribl[ey]|awkward|weird|laugh(?:s|ed)? (?:at|it off)|just laughed|ignored?|shrugged|failed|disaster|"
    r"nothing (?:happened|changed|came)|no (?:reaction|response|answer|reply|luck)|did(?:n'?t| not) (?:work|go|help|listen|care|react|answer|want|say)|"
    r"got (?:mad|angry|annoyed|upset|defensive)|fight|fought|argu(?:ed|ment)|row|yelled|shouted|hated|rolled (?:her|his|their) eyes|"
    r"not (?:great|good|well|so good|so well|really)|hard|flat|backfired|"
    r"(?:tired|scared|afraid|sick) of (?:me|us)|stupid|embarrassing|cold|silence|silent|meh)\b",
    re.IGNORECASE,
)

OPENED_UP = re.compile(  # tears and all: "she cried a little and told me she is lonely too, it was good and bad"
    r"\b(?:good and bad|bad and good|opened up|hugged me"
    r"|(?:told|tell) (?:me )?(?:that )?(?:he|she|they)(?:'s| is| was|'re| are| feels?| felt) (?:\w+ )?(?:lonely|scared|sad|hurt|tired|afraid))\b"
    r"(?! (?:of|by|with|about) (?:me|us|this|it|everything)\b)",
    re.IGNORECASE,
)
BROKE_OFF = re.compile(r"\b(?:hung up|walked (?:off|out|away)|(?:stormed|ran) (?:off|out)|slammed)\b", re.IGNORECASE)


def went_well(text: str) -> bool:
    """Whether a report of a practice sounds good; plain "done" does, and so does the other's own feeling told in tears, unless they left in the middle."""
    plain = text.replace("’", "'")
    return not BROKE_OFF.search(plain) and bool(OPENED_UP.search(plain) or not WENT_BADLY.search(plain))


def _record(relationship: Relationship, step: str) -> StepRecord:
    for record in relationship.steps:
        if record.step == step:
            return record
    record = StepRecord(step=step)
    relationship.steps.append(record)
    return record


def start(relationship: Relationship, step: str, now: datetime) -> None:
    """Begin a step; one that was done stays done."""
    record = _record(relationship, step)
    if record.state != DONE:
        record.state = DOING
    record.started_at = record.started_at or now
    relationship.current_step = step


def finish(relationship: Relationship, step: str, now: datetime, well: bool) -> None:
    """Count a step as done, however it went."""
    record = _record(relationship, step)
    record.state, record.ended_at, record.went_well = DONE, now, well
    record.started_at = record.started_at or now
    relationship.current_step = None


def skip(relationship: Relationship, step: str, now: datetime) -> None:
    """Leave a step aside for now."""
    record = _record(relationship, step)
    record.state, record.ended_at = SKIPPED, now
    relationship.current_step = None


def done(relationship: Relationship) -> list[str]:
    """The steps that are done."""
    return [record.step for record in relationship.steps if record.state == DONE]


def latest(relationship: Relationship) -> str | None:
    """The step that was begun, done or skipped last, if any was."""
    touched = [(record.ended_at or record.started_at, record.step) for record in relationship.steps if record.ended_at or record.started_at]
    return max(touched)[1] if touched else None


def next_open(relationship: Relationship, order: Sequence[str], after: str | None = None) -> str | None:
    """The step to go on with: the first in order that is neither done nor skipped, then the skipped ones.

    Args:
        relationship: whose steps they are.
        order: all steps.
        after: begin behind this one, and come to it last.

    """
    if after is not None and after in order:
        place = list(order).index(after) + 1
        order = [*order[place:], *order[:place]]
    states = {record.step: record.state for record in relationship.steps}
    fresh = [step for step in order if states.get(step) not in (DONE, SKIPPED)]
    left = [step for step in order if states.get(step) == SKIPPED]
    return next(iter([*fresh, *left]), None)


def picture(relationship: Relationship, order: Sequence[str]) -> str:
    """A row of eight dots, full where a step is done."""
    finished = set(done(relationship))
    return "".join("●" if step in finished else "○" for step in order)

"""What was done in place of something else: "you'd rather scroll than talk to me", "instead of asking me you told my mother"."""

from __future__ import annotations

import re

from closer.language.i_statement.complaints.deeds import done, finite, undone
from closer.language.i_statement.complaints.kinds import DONE, Complaint
from closer.language.i_statement.wording.verb_forms import base_of, gerund_of

__all__ = ["in_place_of", "rather"]

COME_AND = re.compile(r"^(?P<first>coming|going|trying|sitting|staying) and (?P<verb>[a-z]+)\b")
LONGEST_WITH_THE_OTHER = 18  # words


def rather(phrase: str, other: str) -> Complaint | None:
    """What is done rather than something else: "you'd rather scroll than talk to me".

    Args:
        phrase: what is done, in the plain form ("scroll").
        other: what it is done instead of ("talk to me", "with me").

    """
    if believed := re.match(r"(?:believe|trust) (?P<whom>.+)", phrase):  # what can be seen of it
        return done(f"listen to {believed['whom']} and not to {re.sub('^(?:believe|trust) ', '', other)}")
    plain = re.sub(r"^(?:be (?:on|in|at|with)|be)\s+(\w+ing)\b", r"\1", phrase)
    doing = base_of(plain, "are") if plain.split()[0].endswith("ing") else plain
    to = re.match(r"to (?P<vp>.+)", other)
    other = to["vp"] if to and gerund_of(to["vp"]) else other
    if re.match(r"(?:with|to|for|at)\b", other):
        return done(f"{doing} and not {other}")
    gerund = COME_AND.sub(lambda found: f"{found['first']} and {gerund_of(found['verb']) or found['verb']}", gerund_of(other) or "") or None
    if doing.split()[0].lower() in ("be", "die", "starve", "drown", "choke"):
        return undone(other) if gerund and not other.startswith("be ") else None
    if gerund is None:
        return done(
            f"{doing} and not {other}" if re.fullmatch(r"me|us", other) else f"{doing} rather than {other}" if re.search(r"\b(?:me|us|our)\b", other) else doing
        )
    return Complaint(DONE, f"{doing} instead of {gerund}", wish=other if gerund != other else None)


def in_place_of(phrase: str, other: str) -> Complaint | None:
    """What was done in place of something else, which is left out where it is long: "instead of telling me you went to our manager".

    Args:
        phrase: what was done ("went to our manager").
        other: what was not done, with its verb in "-ing" ("telling me").

    """
    both = f"{phrase} instead of {other}"
    return finite(both if len(both.split()) <= LONGEST_WITH_THE_OTHER else phrase)

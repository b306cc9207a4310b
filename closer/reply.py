"""The shape of an answer: bubbles of permitted texts, with chips under the last one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from closer.content import LONGEST_BUBBLE, words_in
from closer.safety.permit import Permitted

__all__ = ["Bubble", "Chip", "Reply", "bubbles"]

MOST_CHIPS = 5


@dataclass(frozen=True)
class Chip:
    """A suggestion to tap: its title, and the label (with an optional `#argument`) it stands for."""

    title: str
    payload: str


@dataclass(frozen=True)
class Bubble:
    """One bubble of at most 60 words."""

    parts: tuple[Permitted, ...]
    chips: tuple[Chip, ...] = ()

    @property
    def text(self) -> str:
        """What stands in the bubble."""
        return " ".join(part.text for part in self.parts)


@dataclass(frozen=True)
class Reply:
    """The whole answer of a turn.

    `response` names a plain safety response that goes out before the bubbles, in the words for a `circumstance` if there is one; `forget` asks the
    runtime to delete the talk as well.
    """

    bubbles: tuple[Bubble, ...] = ()
    forget: bool = False
    response: str | None = None
    circumstance: str | None = None

    def then(self, other: Reply) -> Reply:
        """This answer followed by another."""
        first = self if self.response else other
        return Reply(self.bubbles + other.bubbles, self.forget or other.forget, first.response, first.circumstance)


def bubbles(parts: Sequence[Permitted], chips: Iterable[Chip] = (), most: int = MOST_CHIPS) -> Reply:
    """Pack texts into as few bubbles as their words allow; the chips, `most` of them, go under the last."""
    packed: list[list[Permitted]] = []
    for part in parts:
        if packed and words_in(" ".join(p.text for p in packed[-1])) + words_in(part.text) <= LONGEST_BUBBLE:
            packed[-1].append(part)
        else:
            packed.append([part])
    unique = tuple({chip.title: chip for chip in chips}.values())[:most]
    return Reply(tuple(Bubble(tuple(group), unique if group is packed[-1] else ()) for group in packed))

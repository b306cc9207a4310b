"""One door out: everything the coach says of its own passes here."""

from __future__ import annotations

from dataclasses import dataclass

from closer.content import Entry

__all__ = ["NotPermitted", "Permitted", "SafetyState", "permit"]


@dataclass(frozen=True)
class SafetyState:
    """What is known of this person's safety. Where it cannot be read, the coach speaks as if abuse were known."""

    abuse: bool = False
    readable: bool = True

    @property
    def coaching_rests(self) -> bool:
        """Whether only what is safe under abuse may be said."""
        return self.abuse or not self.readable


@dataclass(frozen=True)
class Permitted:
    """A text that passed the door, and the content entry it belongs to. Only `permit` makes one."""

    text: str
    entry: str


class NotPermitted(Exception):
    """This entry may not be said in this state; it is never shown, something safe is said instead."""


def permit(entry: Entry, text: str, state: SafetyState) -> Permitted:
    """Let a text out, or not.

    Args:
        entry: the content entry that the text belongs to.
        text: the words as they would be shown.
        state: what is known of the person's safety.

    Raises: NotPermitted while coaching rests and the entry is not allowed then.

    """
    if state.coaching_rests and not entry.allowed_under_abuse:
        raise NotPermitted(entry.label)
    return Permitted(text, entry.label)

"""What the rewriter takes from an angry message, for examples of it."""

from __future__ import annotations

from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.story.story import complaints_of
from closer.language.i_statement.to_whom.address import addressed


def seen_in(text: str) -> str | None:
    """The observation of the most telling complaint."""
    found = complaints_of(addressed(text))
    return observation_of(found[0][0]) if found else None

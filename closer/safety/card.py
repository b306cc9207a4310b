"""A card with people who help, made of plain texts: it needs no database, no action server and no script (SAFETY S8, S10)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from closer.content import Content
from closer.safety.helplines import Audience, Helplines

__all__ = ["Section", "safety_card"]


@dataclass(frozen=True)
class Section:
    """A heading, which may be empty, and the lines under it."""

    heading: str
    lines: tuple[str, ...]


def safety_card(content: Content, helplines: Helplines, country: str | None = None) -> list[Section]:
    """The sections of the card.

    Args:
        content: where its words are.
        helplines: the numbers.
        country: the one to put first; all others follow.

    """
    words = {name: variants[0].any for name, variants in content.tools["safety_card"].phrases.items()}
    danger = words["danger"].format(emergency=helplines.emergency(country))
    sections = [Section("", (words["what"], danger, words["elsewhere"]))]
    first = [country] if country in helplines.countries else []
    for code in (*first, *(code for code in helplines.countries if code not in first)):
        sections += _country(words, helplines, str(code))
    return [*sections, Section("", (words["steady"], words["device"]))]


def _country(words: dict[str, str], helplines: Helplines, code: str) -> list[Section]:
    place = helplines.countries[code]
    name = place.name[0].upper() + place.name[1:]
    sections = [Section(f"{name}: emergency {place.emergency}", ())]
    for audience in get_args(Audience):
        own = [line for line in place.lines if line.serves(audience)]
        if own:
            sections.append(
                Section(words[audience], tuple(f"{line.name}{f', for {line.for_whom}' if line.for_whom else ''}: {line.reach} ({line.hours})" for line in own))
            )
    return sections

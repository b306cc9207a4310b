"""Help lines by country, and how long ago somebody checked them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

import yaml
from pydantic import Field

from closer.content import StrictModel

__all__ = ["FAIL_AFTER", "WARN_AFTER", "Audience", "Country", "Helpline", "Helplines"]

Audience = Literal["crisis", "violence", "own_behaviour", "child"]
WARN_AFTER, FAIL_AFTER = timedelta(days=90), timedelta(days=180)
AT_ALL_HOURS = "all hours"
HERE = (
    r"\b(?:i'?m|i am|we'?re|we are|i live|we live|my country is|change (?:my )?country to)"
    r"(?: (?:now|here|currently|based|living))*(?: (?:in|from))? "
)


class Helpline(StrictModel):
    """A line with people at the other end; `reach` completes the sentence "you can ..."."""

    name: str
    reach: str
    audience: list[Audience]
    hours: str
    source: str
    verified_on: date | None
    for_whom: Literal["women", "men"] | None = None

    def serves(self, audience: Audience) -> bool:
        """Whether it may be shown for this kind of trouble: checked by somebody, and meant for it."""
        return self.verified_on is not None and audience in self.audience

    def sentence(self, beside: bool = False) -> str:
        """`Samaritans (call 116 123)`, and who a line is for where it is not for everybody: `Refuge, for women (call 0808 2000 247)`.

        Args:
            beside: whether it stands behind such a line, so that it is said that this one is for anyone.

        """
        for_whom = self.for_whom or ("anyone" if beside else None)
        return f"{self.name}{f', for {for_whom}' if for_whom else ''} ({self.reach})"


class Country(StrictModel):
    """A country's emergency number and lines."""

    name: str
    also: list[str] = Field(default_factory=list)  # other names that people give it
    emergency: str
    lines: list[Helpline] = Field(min_items=2)


class Helplines(StrictModel):
    """All numbers, read from `content/helplines.yml`."""

    international: Helpline
    unknown_emergency: str
    countries: dict[str, Country]

    @classmethod
    def load(cls, path: Path) -> Helplines:
        """Read and check the file.

        Raises: pydantic.ValidationError where a line lacks a part.
        """
        return cls(**yaml.safe_load(path.read_text(encoding="utf-8")))

    def lines(self, country: str | None, audience: Audience) -> list[Helpline]:
        """Lines for this kind of trouble, those open at all hours first; the international directory last."""
        own = self.countries[country].lines if country in self.countries else []
        fitting = [line for line in own if line.serves(audience)]
        return [*sorted(fitting, key=lambda line: line.hours != AT_ALL_HOURS), self.international]

    def first(self, country: str | None, audience: Audience, for_a_friend: bool = False) -> str:
        """The line to name first: open at all hours; where none fits, the crisis line, else the directory.

        Beside a line that is for women, or for men, stands the one that is for everybody; not for who asks on behalf of a friend that is hurt.
        """
        tries: list[Audience] = [audience, "crisis"]
        for wanted in tries:
            best = self.lines(country, wanted)[0]
            if best is not self.international and best.hours == AT_ALL_HOURS:
                return best.sentence() + ("" if for_a_friend else self._beside(country, best))
        return self.international.reach

    def _beside(self, country: str | None, line: Helpline) -> str:
        """The crisis line, behind one that is not for everybody."""
        everybody = [other for other in self.lines(country, "crisis") if other.hours == AT_ALL_HOURS]
        return f" or {everybody[0].sentence(beside=True)}" if line.for_whom and everybody[0] is not self.international else ""

    def for_the_young(self, country: str | None) -> str | None:
        """The line that is there for children and teenagers alone, open at all hours; None where the country has none."""
        own = (line for line in self.lines(country, "child") if not line.serves("crisis") and line.hours == AT_ALL_HOURS and line is not self.international)
        best = next(own, None)
        return best.sentence() if best else None

    def by_the_clock(self, country: str | None, audience: Audience) -> list[str]:
        """Lines for exactly this kind of trouble that are not open at all hours: `Respect (call 0808 802 4040, weekdays)`."""
        fitting = [line for line in self.lines(country, audience) if line.hours != AT_ALL_HOURS]
        return [f"{line.name}{f', for {line.for_whom}' if line.for_whom else ''} ({line.reach}, {line.hours})" for line in fitting]

    def for_whom(self, country: str | None, audience: Audience, whom: str) -> list[str]:
        """Lines for women alone, or for men alone: `Men's Advice Line, for men (call 0808 801 0327, weekdays)`."""
        fitting = [line for line in self.lines(country, audience) if line.for_whom == whom]
        return [f"{line.name}, for {whom} ({line.reach}{'' if line.hours == AT_ALL_HOURS else f', {line.hours}'})" for line in fitting]

    def emergency(self, country: str | None) -> str:
        """The emergency number, or words for it where the country is unknown."""
        return self.countries[country].emergency if country in self.countries else self.unknown_emergency

    def country_named(self, text: str, bare: bool = False) -> str | None:
        """The country that a person says they are in.

        Args:
            text: what they wrote.
            bare: whether the name alone is enough, because it was asked for.

        """
        said = text.replace("\u2019", "'")
        for code, country in self.countries.items():
            names = "|".join(_pattern(name, bare) for name in (re.sub("^the ", "", country.name), *country.also))
            if re.search(rf"{'' if bare else HERE}\b(?:the )?(?:{names})\b", said, re.IGNORECASE):
                return code
        return None

    def stale(self, today: date, limit: timedelta = FAIL_AFTER) -> list[str]:
        """Names of shown lines that nobody has checked within `limit`."""
        shown = [self.international, *(line for country in self.countries.values() for line in country.lines)]
        return [line.name for line in shown if line.verified_on and today - line.verified_on > limit]


def _pattern(name: str, bare: bool) -> str:
    """By itself, "us" is a country only in capitals."""
    return f"(?-i:{re.escape(name)})" if bare and len(name) == 2 else re.escape(name)

"""The topics the coach speaks of, one kind for each folder under `content/`: the models say which parts a topic must have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field, root_validator, validator

from closer.content.wording import Few, Several, StrictModel, Wording, checked

__all__ = ["Entry", "Question", "Roadblock", "SafetyAnswer", "Scene", "Step", "Talk", "Tool", "Worry"]

Audience = Literal["crisis", "violence", "own_behaviour", "child", "advice"]  # whose lines are named; advice has none of its own
LONGEST_TITLE = 26


class Entry(StrictModel):
    """A topic: a label of the taxonomy, a title that fits on a chip, and whether it may be said while abuse is known."""

    label: str
    title: str
    allowed_under_abuse: bool = False

    @validator("title")
    def _short(cls, title: str) -> str:
        if not 0 < len(title) <= LONGEST_TITLE:
            raise ValueError(f"must have 1 to {LONGEST_TITLE} characters")
        return title

    def wordings(self) -> Iterator[tuple[str, list[Wording]]]:
        """Every named part of this topic with its variants."""
        for name in self.__fields__:
            value = getattr(self, name)
            parts = value if isinstance(value, dict) else {name: [value] if isinstance(value, Wording) else value}
            yield from ((part, variants) for part, variants in parts.items() if isinstance(variants, list) and variants and isinstance(variants[0], Wording))

    def part(self, name: str) -> list[Wording]:
        """The variants of one part.

        Raises: KeyError where the topic has no such part.
        """
        return dict(self.wordings())[name]


class Question(Entry):
    """A question the guide answers: at length, in one short sentence, deeper, and with an example from life."""

    answers: Several
    short: Several
    more: Few
    example: Several
    see_also: list[str] = Field(min_items=1, max_items=3)


class Strategy(StrictModel):
    """What the guide advises against a roadblock."""

    name: Literal[
        "challenge_your_fears",
        "seek_healing",
        "learn_and_practise_communication",
        "prioritise_and_schedule",
        "set_realistic_goals",
        "be_patient_and_persistent",
    ]
    title: str


class Roadblock(Entry):
    """What stands in the way, its plain name, why it comes and can be helped, the strategy that matches and the steps that help."""

    plain_name: str
    strategy: Strategy
    heard: Several
    why: Several
    advice: Several
    steps: list[str] = Field(min_items=1, max_items=3)
    today: Several


class Step(Entry):
    """One of the eight steps: why, how, an example said aloud, and a practice small enough for today."""

    number: int = Field(ge=1, le=8)
    why: Several
    how: Several
    aloud: Wording
    practice: Several
    went_well: Several
    went_badly: Several

    @root_validator(skip_on_failure=True)
    def _aloud_for_everyone(cls, values: dict) -> dict:
        aloud = values["aloud"]
        if not (aloud.partner and aloud.friend and aloud.family and aloud.child):
            raise ValueError("aloud needs an example for partner, friend, family, and for the parent of a grown child")
        return values


class Worry(Entry):
    """A worry that the guide has no roadblock for, taken up over several turns.

    First it is heard, placed honestly, and one open question is asked (`ask`); what the person answers is received (`stay`) and leads to one
    small thing (`today`) and to people who can do more (`help`). `two_sided` where somebody else has a side to it that may be asked for; not
    so for grief or loneliness.
    """

    plain_name: str
    heard: Several
    honest: Several
    ask: Several
    stay: Several
    help: Several
    step: str | None = None
    two_sided: bool = False
    today: Several


class Talk(Entry):
    """Small talk and talk about the talk."""

    answers: Several
    chips: list[str] = Field(default_factory=list, max_items=4)


class Tool(Entry):
    """What a tool says, phrase by phrase."""

    phrases: dict[str, Few] = Field(min_items=1)


class SafetyAnswer(Entry):
    """What is said when somebody may be in danger.

    `first` goes out as a plain Rasa response, with help for the country filled in: `first_imminent` where it is happening now,
    `first_anywhere` where the country is unknown. `follow_up` comes after it, `stay` answers what the person says next, `soft` asks gently,
    `soft_again` once more and by itself where a yes may have meant something else.
    `audience` says whose lines are named, `audience_where` whose in a circumstance that needs others.
    """

    allowed_under_abuse: bool = True
    audience: Audience
    audience_where: dict[str, Audience] = Field(default_factory=dict)
    first: Several
    first_imminent: list[Wording] = Field(default_factory=list)
    first_anywhere: list[Wording] = Field(default_factory=list)
    follow_up: Several
    stay: Several
    soft: Several
    soft_again: Few | None = None

    def audience_in(self, circumstance: str | None) -> Audience:
        """Whose lines are named."""
        return self.audience_where.get(circumstance or "", self.audience)


class Scene(StrictModel):
    """Something the other says in the listening practice, right guesses at the feeling, words a good answer says back, and what follows."""

    says: str
    feelings: list[str] = Field(min_items=2, max_items=4)
    about: list[str] = Field(min_items=3, max_items=8)
    better: str
    warms: str
    closes: str

    _check = validator("says", "better", "warms", "closes", allow_reuse=True)(checked)

"""Load and check what the coach says: one YAML file a topic under `content/`.

A counsellor edits the YAML; the models here say which parts a topic must have. `Content.load` reads everything once and
refuses a missing, empty, over-long or misnamed part with the name of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Generic, Literal, TypeVar

import yaml
from pydantic import BaseModel, Extra, Field, ValidationError, root_validator, validator

__all__ = [
    "Bond",
    "Content",
    "ContentError",
    "Entry",
    "Question",
    "Roadblock",
    "SafetyAnswer",
    "Scene",
    "Step",
    "StrictModel",
    "Talk",
    "Tool",
    "Wording",
    "Worry",
    "words_in",
]

Audience = Literal["crisis", "violence", "own_behaviour", "child", "advice"]  # whose lines are named; advice has none of its own
Bond = Literal["partner", "friend", "parent", "child", "sibling", "family", "colleague"]
NEAREST = {"parent": "family", "child": "family", "sibling": "family"}  # whose words are taken where a bond has none of its own
OTHERS = ("partner", "teenager", "parent", "friend")  # who speaks in the listening practice
LONGEST_BUBBLE = 60
LONGEST_TITLE = 26
PLACEHOLDERS = {"other", "Other"}
FILLED_BY_TOOLS = {
    "aloud", "before", "child", "closeness", "country", "deed", "done", "emergency", "first", "line", "list", "lost", "next", "number", "observation",
    "picture", "plain_name", "said", "second", "sentence", "step", "strategy", "today", "violence", "word",
}  # fmt: skip


class ContentError(Exception):
    """A file under `content/` is missing, misnamed or does not follow its schema."""


def words_in(text: str) -> int:
    """Count the words of a bubble, as a reader would."""
    return len(re.findall(r"[\w'’-]+", text))


def _checked(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise ValueError("is empty")
    if words_in(text) > LONGEST_BUBBLE:
        raise ValueError(f"has {words_in(text)} words, {LONGEST_BUBBLE} are allowed: {text[:50]}...")
    unknown = set(re.findall(r"\{(\w*)\}", text)) - PLACEHOLDERS - FILLED_BY_TOOLS
    if unknown:
        raise ValueError(f"has the unknown placeholder {sorted(unknown)}: {text[:50]}...")
    return text


class StrictModel(BaseModel):
    """A part that is not in the schema is a mistake."""

    class Config:
        """Read by pydantic."""

        extra = Extra.forbid


class Wording(StrictModel):
    """One way to say a thing, with other words for a partner, a friend, the family or a colleague where they differ.

    What stands under `family` is said for parents, children and siblings too, unless they have words of their own. What stands under `apart` is
    said, whoever it is, where two people live far from each other and have only calls and messages; what stands under `changed` where the other lives
    and an illness has changed them; what stands under `silent` where the other doesn't talk at all; what stands under `longing` where somebody
    is missed who did nothing wrong. In danger, what stands under the name of a
    circumstance is said there (closer.taxonomy.CIRCUMSTANCES).
    """

    any: str
    partner: str | None = None
    friend: str | None = None
    parent: str | None = None
    child: str | None = None
    sibling: str | None = None
    family: str | None = None
    colleague: str | None = None
    apart: str | None = None
    changed: str | None = None
    silent: str | None = None
    longing: str | None = None
    hurt: str | None = None
    dying: str | None = None
    grown_up: str | None = None
    confessing: str | None = None

    @classmethod
    def __get_validators__(cls):  # type: ignore[no-untyped-def]  # pydantic 1's hook
        yield cls._from_yaml

    @classmethod
    def _from_yaml(cls, value: object) -> Wording:
        if isinstance(value, Wording):
            return value
        if isinstance(value, str):
            return cls(any=value)
        if isinstance(value, dict):
            return cls(**value)
        raise ValueError("must be a text, or texts under " + " / ".join(cls.__fields__))

    _check = validator("*", allow_reuse=True)(lambda text: (text and _checked(text)) or _checked(""))

    def has(self, circumstance: str) -> bool:
        """Whether there is a text of its own for a circumstance of danger."""
        return bool(getattr(self, circumstance))

    def in_circumstance(self, circumstance: str | None) -> str:
        """The text for a circumstance of danger, or the one for any."""
        return str(getattr(self, circumstance)) if circumstance and self.has(circumstance) else self.any

    def for_bond(self, bond: Bond | None, apart: bool = False, changed: bool = False, silent: bool = False, longing: bool = False) -> str:
        """The text for this kind of relationship, or for the nearest kind, or the one for any.

        Args:
            bond: the kind of relationship, where it is known.
            apart: whether the two live far from each other.
            changed: whether the other lives and an illness has changed them.
            silent: whether the other doesn't talk at all.
            longing: whether they are missed, and did nothing wrong.

        """
        if changed and self.changed:
            return self.changed
        if apart and self.apart:
            return self.apart
        if longing and self.longing:
            return self.longing
        if silent and self.silent:
            return self.silent
        if bond is None:
            return self.any
        return getattr(self, bond) or getattr(self, NEAREST.get(bond, bond)) or self.any

    def texts(self) -> Iterator[str]:
        """Every text of this wording."""
        return (text for name in self.__fields__ if (text := getattr(self, name)))


Few = Annotated[list[Wording], Field(min_items=1)]
Several = Annotated[list[Wording], Field(min_items=3)]


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

    _check = validator("says", "better", "warms", "closes", allow_reuse=True)(_checked)


Topic = TypeVar("Topic", bound=Entry)


class Shelf(dict[str, Topic], Generic[Topic]):
    """Topics of one family by label."""


FAMILIES: dict[str, type[Entry]] = {
    "questions": Question,
    "roadblocks": Roadblock,
    "steps": Step,
    "worries": Worry,
    "talk": Talk,
    "tools": Tool,
    "safety": SafetyAnswer,
}


class Content:
    """Everything the coach can say, checked."""

    def __init__(self, entries: dict[str, Entry], scenes: dict[str, dict[str, list[Scene]]]) -> None:
        self.entries = entries
        self.scenes = scenes
        self.questions: Shelf[Question] = self._shelf(Question)
        self.roadblocks: Shelf[Roadblock] = self._shelf(Roadblock)
        self.steps: Shelf[Step] = self._shelf(Step)
        self.worries: Shelf[Worry] = self._shelf(Worry)
        self.talk: Shelf[Talk] = self._shelf(Talk)
        self.tools: Shelf[Tool] = self._shelf(Tool)
        self.safety: Shelf[SafetyAnswer] = self._shelf(SafetyAnswer)

    def _shelf(self, kind: type[Topic]) -> Shelf[Topic]:
        return Shelf({label: entry for label, entry in self.entries.items() if isinstance(entry, kind)})

    @classmethod
    def load(cls, folder: Path) -> Content:
        """Read `content/<family>/<name>.yml`.

        Raises: ContentError naming the file where one is missing, misnamed or does not follow its schema.
        """
        entries: dict[str, Entry] = {}
        for family, kind in FAMILIES.items():
            for path in sorted((folder / family).glob("*.yml")):
                entry = _read(path, kind)
                if entry.label.rpartition("/")[2] != path.stem:
                    raise ContentError(f"{path}: is named {path.stem} but its label is {entry.label}")
                if entry.label in entries:
                    raise ContentError(f"{path}: the label {entry.label} is taken")
                entries[entry.label] = entry
        return cls(entries, _scenes(folder / "listening"))

    def title(self, label: str) -> str:
        """The title of a label, as it stands on a chip."""
        return self.entries[label].title


def _scenes(folder: Path) -> dict[str, dict[str, list[Scene]]]:
    """The listening practice: who speaks, in which mood, and what they say."""
    try:
        return {
            path.stem: {mood: [Scene(**scene) for scene in scenes] for mood, scenes in yaml.safe_load(path.read_text(encoding="utf-8")).items()}
            for path in (folder / f"{other}.yml" for other in OTHERS)
        }
    except (OSError, yaml.YAMLError, ValidationError, TypeError) as error:
        raise ContentError(f"{folder}: {error}") from error


def _read(path: Path, kind: type[Entry]) -> Entry:
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        return kind(**(data or {}))
    except (yaml.YAMLError, ValidationError, TypeError) as error:
        raise ContentError(f"{path}: {error}") from error

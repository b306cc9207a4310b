"""What is said in danger, what is never said, and the one door out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from unittest import mock

import pytest
import yaml

from closer.answers.danger import CARE_CHOICES
from closer.coach import EXERCISES, FAMILIES, Coach
from closer.content import Content, words_in
from closer.conversation import Turn
from closer.journey.models import Disclosure, OpenExercise
from closer.journey.store import JourneyStore
from closer.safety import permit as door
from closer.safety.helplines import Helplines
from closer.safety.responses import safety_responses
from closer.settings import PROJECT, settings
from closer.taxonomy import LABELS, SAFETY_BY_URGENCY
from tests.families import family

NOW = datetime(2026, 11, 23, 12, tzinfo=timezone.utc)
NEVER_SAID = re.compile(
    r"\bcommit(?:ted|s)? suicide|calm down|everything happens for a reason|you should (?:leave|stay)|leave (?:him|her|them)\b|narcissis|promise me|contract|"
    r"think of (?:your|what it would do to) (?:family|kids)|selfish|attention.seeking|severity|low risk|high risk|i missed you|i love you|proud of you|"
    r"as your therapist",
    re.IGNORECASE,
)


def lines() -> Helplines:
    return Helplines.load(settings().content / "helplines.yml")


@pytest.fixture(scope="module")
def helplines() -> Helplines:
    return lines()


def first_bubbles(content: Content, helplines: Helplines) -> Iterator[tuple[str, str | None, str]]:
    for name, variants in safety_responses(content, helplines).items():
        for variant in variants:
            place = variant["condition"][0]["value"] if "condition" in variant else None
            yield name, place, variant["text"]


def test_a_first_bubble_is_short_names_a_line_and_says_it_is_a_program(content: Content, helplines: Helplines) -> None:
    for name, place, text in first_bubbles(content, helplines):
        assert words_in(text) <= 60, (name, place, words_in(text))
        assert helplines.emergency(place) in text, (name, place)
        assert "program" in text, (name, place)
        assert "{" not in text
        assert text.count("?") <= 1, (name, text)
        if name != "utter_medical_or_legal":
            assert re.search(r"\d{3}|findahelpline|sheltersafe", text), (name, place)


def test_nothing_harmful_is_ever_said(content: Content, helplines: Helplines) -> None:
    texts = [wording for entry in content.entries.values() for _, variants in entry.wordings() for variant in variants for wording in variant.texts()]
    texts += [text for _, _, text in first_bubbles(content, helplines)]
    assert not [text for text in texts if NEVER_SAID.search(text)]


def test_every_country_has_two_lines_and_an_emergency_number(helplines: Helplines) -> None:
    for country in helplines.countries.values():
        assert country.emergency
        assert len([line for line in country.lines if line.verified_on]) >= 2, country.name


def test_a_line_that_nobody_checked_is_not_shown(helplines: Helplines) -> None:
    shown = " ".join(
        line.name for country in helplines.countries for audience in ("crisis", "violence", "child") for line in helplines.lines(country, audience)
    )
    assert "Childhelp" not in shown


def test_helplines_grow_stale(helplines: Helplines) -> None:
    assert helplines.stale(date(2026, 11, 23)) == []
    assert helplines.stale(date(2027, 3, 1), timedelta(days=90))
    assert helplines.stale(date(2027, 8, 1))


def test_every_danger_has_a_rule_that_starts_with_a_plain_text() -> None:
    rules = yaml.safe_load((PROJECT / "data/rules/safety.yml").read_text(encoding="utf-8"))["rules"]
    by_intent = {rule["steps"][0]["intent"]: [step.get("action") for step in rule["steps"][1:]] for rule in rules}
    for label in (*SAFETY_BY_URGENCY, "get_support"):
        assert by_intent[label][0] == f"utter_{label}"


def test_no_form_is_ever_declared() -> None:
    domain = yaml.safe_load((PROJECT / "domain.yml").read_text(encoding="utf-8"))
    assert not domain.get("forms")
    assert all(slot["influence_conversation"] is False for slot in domain["slots"].values())


EVERYTHING = (*LABELS, "nlu_fallback")
ANY_STATE = {"label": "worry/loss", "part": "signs", "stage": "see"}  # what the exercises need to go on


def every_chip(content: Content, folder: Path) -> set[str]:
    """The payloads of all chips that are ever offered, found by saying and tapping everything, with and without an exercise, danger and abuse."""
    store = JourneyStore(f"sqlite:///{folder / 'chips.db'}")
    coach, found, tapped = Coach(content, store, lines()), set(EVERYTHING), set()
    while found - tapped:
        for payload in sorted(found - tapped):
            tapped.add(payload)
            for exercise in (None, *EXERCISES):
                for abuse in (False, True):
                    visitor(store, f"{payload} {exercise} {abuse}", exercise, abuse)
                    reply = coach.answer(tap(f"{payload} {exercise} {abuse}", payload), family(payload.partition("#")[0]))
                    found |= {chip.payload for bubble in reply.bubbles for chip in bubble.chips}
    return found


def visitor(store: JourneyStore, number: str, exercise: str | None, abuse: bool) -> None:
    with store.person(number, NOW) as person:
        person.told_program_at = NOW
        if abuse:
            person.disclosures.append(Disclosure(at=NOW))
        if exercise:
            person.exercises.append(OpenExercise(name=exercise, state=dict(ANY_STATE), opened_at=NOW, parked=False))


def tap(number: str, payload: str, typed: bool = False) -> Turn:
    label = payload.partition("#")[0]
    return Turn(number, "he never helps me", label, NOW, ((label, 0.9),), chosen=None if typed else payload)


def texts_under_abuse(content: Content, folder: Path) -> Iterator[tuple[str, str | None, str, str]]:
    """Every label typed and every chip tapped x open exercise, by somebody who told of abuse."""
    store = JourneyStore(f"sqlite:///{folder / 'journey.db'}")
    coach = Coach(content, store, lines())
    said = [(label, True) for label in EVERYTHING] + [(payload, False) for payload in sorted(every_chip(content, folder))]
    for payload, typed in said:
        for exercise in (None, *EXERCISES):
            number = f"{payload} {typed} {exercise}"
            visitor(store, number, exercise, abuse=True)
            for bubble in coach.answer(tap(number, payload, typed), family(payload.partition("#")[0])).bubbles:
                for part in bubble.parts:
                    yield payload, exercise, part.entry, part.text
                for chip in bubble.chips:
                    yield payload, exercise, f"chip {chip.payload}", chip.title


def forbidden(content: Content, said: Iterator[tuple[str, str | None, str, str]]) -> list[tuple[str, str | None, str, str]]:
    safe_chips = ("chip get_support", "chip affirm#", "chip deny#", "chip forget_me#", *(f"chip help#{choice}" for choice in CARE_CHOICES))
    return [row for row in said if not (row[2].startswith(safe_chips) if row[2].startswith("chip ") else content.entries[row[2]].allowed_under_abuse)]


def test_under_abuse_only_what_is_allowed_is_said(content: Content, tmp_path: Path) -> None:
    assert forbidden(content, texts_under_abuse(content, tmp_path)) == []


def test_that_test_fails_when_the_door_is_open(content: Content, tmp_path: Path) -> None:
    with mock.patch("closer.conversation.permit", lambda entry, text, state: door.Permitted(text, entry.label)):
        assert forbidden(content, texts_under_abuse(content, tmp_path))


def test_no_advice_to_open_up_may_pass_under_abuse(content: Content) -> None:
    for entry in content.entries.values():
        if entry.label.startswith(("faq/", "roadblock/", "step/", "worry/")) or entry.label in (
            "i_statement",
            "validate",
            "hear_worry",
            "teach_step",
            "check_in",
            "remind_me",
        ):
            assert not entry.allowed_under_abuse, entry.label


def test_nothing_is_said_that_went_round_the_door(content: Content, tmp_path: Path) -> None:
    coach = Coach(content, JourneyStore(f"sqlite:///{tmp_path / 'journey.db'}"), lines())
    passed: set[str] = set()

    def spy(entry: object, text: str, state: object) -> door.Permitted:
        permitted = door.permit(entry, text, state)  # type: ignore[arg-type]
        passed.add(permitted.text)
        return permitted

    with mock.patch("closer.conversation.permit", spy):
        for number, label in enumerate(EVERYTHING):
            reply = coach.answer(Turn(str(number), "my sister shuts me out and I feel sad", label, NOW, ((label, 0.9),)), family(label))
            assert {part.text for bubble in reply.bubbles for part in bubble.parts} <= passed


def test_when_the_state_cannot_be_read_no_advice_is_given(content: Content, tmp_path: Path) -> None:
    broken = tmp_path / "journey.db"
    broken.write_bytes(b"no database" * 200)
    coach = Coach(content, JourneyStore(f"sqlite:///{broken}"), lines())
    for label in EVERYTHING:
        for bubble in coach.answer(Turn("a", "how do I open up", label, NOW, ((label, 0.9),)), family(label)).bubbles:
            assert all(content.entries[part.entry].allowed_under_abuse for part in bubble.parts), label


def test_help_now_is_answered_in_every_state(content: Content, tmp_path: Path) -> None:
    store = JourneyStore(f"sqlite:///{tmp_path / 'journey.db'}")
    coach = Coach(content, store, lines())
    for number, (exercise, abuse) in enumerate([(name, abuse) for name in (None, *EXERCISES) for abuse in (False, True)]):
        with store.person(str(number), NOW) as person:
            if exercise:
                person.exercises.append(OpenExercise(name=exercise, state=dict(ANY_STATE), opened_at=NOW, parked=False))
            if abuse:
                person.disclosures.append(Disclosure(at=NOW))
        reply = coach.answer(Turn(str(number), "help now", "get_support", NOW, (("get_support", 1.0),)), "danger")
        assert reply.bubbles[0].parts[0].entry == "get_support"


def test_every_family_of_the_rules_has_a_handler() -> None:
    assert {family(label) for label in ("faq/x", "roadblock/x", "step/x", "help", "greet", "abuse", "out_of_scope", "nlu_fallback")} == set(FAMILIES)


class TestWayBackFromAbuse:
    """It is cleared by choosing it and confirming in a later turn, by nothing else."""

    @pytest.fixture
    def coach(self, content: Content, tmp_path: Path) -> Coach:
        store = JourneyStore(f"sqlite:///{tmp_path / 'journey.db'}")
        with store.person("a", NOW) as person:
            person.disclosures.append(Disclosure(at=NOW - timedelta(days=2)))
        self.store = store
        return Coach(content, store, lines())

    def held(self) -> bool:
        with self.store.person("a", NOW) as person:
            return any(disclosure.cleared_at is None for disclosure in person.disclosures)

    def say(self, coach: Coach, text: str, label: str, chosen: str | None = None) -> None:
        coach.answer(Turn("a", text, label, NOW, ((label, 0.9),), chosen=chosen), family(label))

    @pytest.mark.parametrize(("text", "label"), [("no", "deny"), ("it's fine", "affirm"), ("hello", "greet"), ("what's next", "next_step")])
    def test_plain_words_do_not_clear_it(self, coach: Coach, text: str, label: str) -> None:
        self.say(coach, text, label)
        assert self.held()

    def test_choosing_alone_does_not_clear_it(self, coach: Coach) -> None:
        self.say(coach, "I am safe, go back to coaching", "affirm", "affirm#i_am_safe")
        assert self.held()

    def test_confirming_without_choosing_does_not_clear_it(self, coach: Coach) -> None:
        self.say(coach, "Yes, go back to coaching", "affirm", "affirm#confirm_safe")
        assert self.held()

    def test_choosing_and_confirming_clears_it(self, coach: Coach) -> None:
        self.say(coach, "I am safe, go back to coaching", "affirm", "affirm#i_am_safe")
        self.say(coach, "Yes, go back to coaching", "affirm", "affirm#confirm_safe")
        assert not self.held()

    def test_a_misread_message_does_not_clear_an_older_disclosure(self, coach: Coach) -> None:
        with self.store.person("a", NOW) as person:
            person.disclosures.append(Disclosure(at=NOW))
        self.say(coach, "Yes, I'm safe", "affirm", "affirm#misread")
        assert self.held()

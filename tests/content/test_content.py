"""Content is complete: every label has examples, a rule and an answer; every text is short, plain and says nothing it must not."""

from __future__ import annotations

import re
import string
from collections import Counter

import pytest
import textstat
import yaml

from closer.content import OTHERS, Content, ContentError, Entry, words_in
from closer.language.listening import SKILLS
from closer.settings import PROJECT, settings
from closer.taxonomy import LABELS
from closer.training.data import TrainingData

STRATEGIES = {
    "roadblock/fear_of_rejection": "challenge_your_fears",
    "roadblock/past_hurt": "seek_healing",
    "roadblock/poor_communication": "learn_and_practise_communication",
    "roadblock/lack_of_time": "prioritise_and_schedule",
    "roadblock/unrealistic_expectations": "set_realistic_goals",
    "roadblock/cultural_or_personal_beliefs": "be_patient_and_persistent",
}
FEWEST_EXAMPLES = 30
READING_GRADE = 8.0
LONG_ENOUGH_TO_GRADE = 15
SAMPLE = {"other": "your friend", "Other": "Your friend"}
NOT_SAID = re.compile(
    r"\b(?:calm down|communication is key|everything happens for a reason|i understand exactly|you are right|you're right|(?:he|she) is wrong|"
    r"in conclusion|delve|treatment|diagnos\w+|i'm proud of you)\b|[*_#]{2}|[\U0001F300-\U0001FAFF]",
    re.IGNORECASE,
)


def rules() -> list[dict]:
    return [rule for path in sorted((PROJECT / "data/rules").glob("*.yml")) for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]]


def texts(content: Content) -> list[tuple[str, str, str]]:
    return [
        (entry.label, part, text)
        for entry in content.entries.values()
        for part, variants in entry.wordings()
        for variant in variants
        for text in variant.texts()
    ]


@pytest.mark.parametrize("label", LABELS)
def test_every_label_has_content(content: Content, label: str) -> None:
    assert label in list(content.entries)


@pytest.mark.parametrize("label", LABELS)
def test_every_label_has_thirty_examples(training_data: TrainingData, label: str) -> None:
    assert sum(example_label == label for _, example_label in training_data.examples) >= FEWEST_EXAMPLES


def test_examples_use_only_the_names_of_the_taxonomy(training_data: TrainingData) -> None:
    assert {label for _, label in training_data.examples} == set(LABELS)


def test_no_example_has_two_labels_or_quotes_around_it(training_data: TrainingData) -> None:
    counted = Counter(text.lower() for text, _ in training_data.examples)
    assert [text for text, count in counted.items() if count > 1] == []
    assert [text for text, _ in training_data.examples if re.match(r"^\".*\"$", text) and text.count('"') == 2] == []


def test_every_label_has_a_rule_and_every_rule_can_be_reached() -> None:
    intents = [rule["steps"][0]["intent"] for rule in rules()]
    assert sorted(intents) == sorted({label.partition("/")[0] for label in LABELS} | {"nlu_fallback"})
    domain = yaml.safe_load((PROJECT / "domain.yml").read_text(encoding="utf-8"))
    assert set(intents) - {"nlu_fallback"} == set(domain["intents"])
    used = {step["action"] for rule in rules() for step in rule["steps"] if "action" in step and not step["action"].startswith("utter_")}
    assert used == set(domain["actions"])


def test_the_guide_is_whole(content: Content) -> None:
    assert len(content.questions) == 19
    assert sorted(step.number for step in content.steps.values()) == list(range(1, 9))
    assert {label: roadblock.strategy.name for label, roadblock in content.roadblocks.items()} == STRATEGIES
    assert len(content.worries) == 8


def test_every_label_named_in_content_exists(content: Content) -> None:
    named = [label for question in content.questions.values() for label in question.see_also]
    named += [label for roadblock in content.roadblocks.values() for label in roadblock.steps]
    named += [worry.step for worry in content.worries.values() if worry.step]
    named += [label for talk in content.talk.values() for label in talk.chips]
    assert set(named) <= set(content.entries)


def test_chips_can_be_told_apart(content: Content) -> None:
    counted = Counter(entry.title.lower() for entry in content.entries.values())
    assert [title for title, count in counted.items() if count > 1] == []


def test_variants_of_a_part_differ(content: Content) -> None:
    for entry in content.entries.values():
        for part, variants in entry.wordings():
            said = [variant.any for variant in variants]
            assert len(set(said)) == len(said), (entry.label, part)


def test_what_is_said_often_has_three_variants(content: Content) -> None:
    seldom = {"welcome", "hello", "sentence", "more", "aloud", "done"}
    seldom |= {"signs_said", "soothing_said", "people_said", "places_said", "lines"}  # a plan is a list, and a list stays the same
    seldom |= {"line"}  # quotation marks around what the other says
    seldom |= {f"skill_{skill}" for skill in SKILLS} | {f"person_{other}" for other in OTHERS}  # names
    said = [entry for entry in content.entries.values() if entry.label != "safety_card"]  # a card to print and keep
    assert [(entry.label, part) for entry in said for part, variants in entry.wordings() if len(variants) < 3 and part not in seldom] == []


def test_texts_are_short_plain_and_never_say_what_they_must_not(content: Content) -> None:
    for label, part, text in texts(content):
        assert not NOT_SAID.search(text), (label, part, text)
        names = {name for _, name, _, _ in string.Formatter().parse(text) if name}
        plain = text.format(**{name: SAMPLE.get(name, "this") for name in names})
        assert words_in(plain) <= 60, (label, part, text)


def test_texts_can_be_read_by_a_fourteen_year_old(content: Content) -> None:
    hard = []
    for label, part, text in texts(content):
        plain = re.sub(r"\{\w+\}", "them", text)
        if words_in(plain) >= LONG_ENOUGH_TO_GRADE and (grade := textstat.flesch_kincaid_grade(plain)) > READING_GRADE:
            hard.append((label, part, round(grade, 1), text))
    assert hard == []


@pytest.mark.parametrize(
    "broken",
    ["label: thanks\ntitle: Thanks\nanswers: [a, b]\n", "label: thanks\ntitle: Thanks\n", "label: wrong\ntitle: T\nanswers: [a, b, c]\n",
     f"label: thanks\ntitle: T\nanswers: [a, b, '{'word ' * 61}']\n", "label: thanks\ntitle: T\nanswers: [a, b, '']\n",
     "label: thanks\ntitle: T\nanswers: [a, b, '{who}']\n",
     "label: thanks\ntitle: T\nanswers: [a, b, c]\nextra: 1\n", ": :\n"],
)  # fmt: skip
def test_a_missing_empty_overlong_or_misnamed_part_is_refused(tmp_path, broken: str) -> None:
    (tmp_path / "talk").mkdir()
    (tmp_path / "talk" / "thanks.yml").write_text(broken, encoding="utf-8")
    with pytest.raises(ContentError, match=r"thanks\.yml"):
        Content.load(tmp_path)


def test_every_entry_is_read_by_the_coach(content: Content) -> None:
    """No file lies about that nothing uses."""
    source = "".join(path.read_text(encoding="utf-8") for path in (PROJECT / "closer").rglob("*.py"))
    for label, entry in content.entries.items():
        assert "/" in label or label in LABELS or f'"{label}"' in source, label
        assert isinstance(entry, Entry)


def test_the_folder_holds_nothing_else() -> None:
    known = {"questions", "roadblocks", "steps", "worries", "talk", "tools", "safety", "complaints", "listening", "helplines.yml", "feelings.yml", "needs.yml"}
    assert {path.name for path in settings().content.iterdir()} <= known

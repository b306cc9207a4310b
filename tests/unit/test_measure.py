"""The figures of `make evaluate` and `make compare`, on a handful of made-up predictions."""

from __future__ import annotations

import copy
import math
from pathlib import Path

import pytest

from benchmarks.comparison.ask import answer_of
from benchmarks.comparison.page import fill
from benchmarks.comparison.paired import paired
from benchmarks.comparison.projects import sample, write_data
from closer.language.i_statement.requests.cases import cases
from closer.training.data import SafetyMessage, TrainingData
from tests.nlu.measure.confidence import at_most_lost, bins, calibration_error, curve
from tests.nlu.measure.figures import confusions, figures
from tests.nlu.measure.meanings import of_several, of_stories
from tests.nlu.measure.outcomes import Answer
from tests.nlu.measure.rates import Rate
from tests.nlu.measure.report import rates_table
from tests.nlu.measure.sets import Item, Story, several, stories

ITEMS = [
    Item("greet", "a", "hello"),
    Item("greet", "a", "word " * 25, hard=True),
    Item("faq/why_important", "a", "why bother"),
    Item("worry/loss", "b", "my father died"),
    Item("abuse", "b", "he hits me"),
    Item("self_harm", "b", "I want it to end"),
    Item("out_of_scope", "a", "bake bread", distance="far"),
    Item("out_of_scope", "a", "split the rent", distance="near"),
    Item("out_of_scope", "b", "hire a lawyer", distance="near"),
]
PREDICTED = ["greet", "thanks", "out_of_scope", "unclear", "harm_to_others", "worry/low_mood", "out_of_scope", "unclear", "abuse"]
ASKED = [False, False, False, True, False, True, False, False, False]


def test_a_rate_knows_what_it_was_counted_on() -> None:
    rate = Rate(8, 10)
    assert rate == 0.8
    assert (rate.hits, rate.cases) == (8, 10)
    assert rate.interval() == pytest.approx((0.4902, 0.9433), abs=1e-4)  # Wilson's, by hand
    assert copy.deepcopy(rate).cases == 10


def test_a_rate_of_nothing_meets_no_threshold() -> None:
    nothing = Rate.of([])
    assert math.isnan(nothing)
    assert not nothing >= 0.0
    assert not nothing <= 1.0
    with pytest.raises(ValueError):
        nothing.interval()
    assert "| nothing | - | - | 0 |" in rates_table({"nothing": nothing}, "figure")


def test_figures_count_what_their_names_say() -> None:
    found = figures(ITEMS, PREDICTED, ASKED)
    counted = {name: (rate.hits, rate.cases) for name, rate in found.rates().items()}
    assert counted == {
        "accuracy": (1, 6),
        "accuracy_of_easy_messages": (1, 5),
        "accuracy_of_hard_messages": (0, 1),
        "accuracy_of_long_messages": (0, 1),
        "lost_to_out_of_scope": (1, 6),
        "asked_back": (1, 6),
        "out_of_scope_recall": (2, 3),
        "out_of_scope_recall_far": (1, 1),
        "out_of_scope_recall_near": (1, 2),
        "danger_answered": (1, 2),
        "danger_noticed": (2, 2),
        "false_alarms": (1, 7),
        "gentle_questions_too_many": (1, 7),
    }
    assert found.messages == 9
    families = {family: (rate.hits, rate.cases) for family, rate in found.by_family.items()}
    assert families == {"faq": (0, 1), "roadblock": (0, 0), "step": (0, 0), "worry": (0, 1), "tools": (0, 0), "talk": (1, 2), "safety": (0, 2)}


def test_confusions_are_counted_and_rightly_understood_messages_are_none() -> None:
    twice = [*ITEMS, Item("greet", "c", "hi")]
    found = confusions(twice, [*PREDICTED, "thanks"])
    assert found[0] == ("greet", "thanks", 2)
    assert ("greet", "greet", 1) not in found


def test_calibration_error_is_the_weighted_distance_between_sure_and_right() -> None:
    filled = bins([0.95, 0.95, 0.95, 1.0, 0.25], [True, True, True, False, True])
    assert [(one.low, one.messages) for one in filled] == [(0.2, 1), (0.9, 4)]
    assert calibration_error(filled) == pytest.approx((4 * abs(0.9625 - 0.75) + 1 * abs(0.25 - 1.0)) / 5)


def test_the_curve_runs_from_nothing_caught_to_everything_lost() -> None:
    points = curve([3.0, 1.0, -1.0, 2.0, -2.0, -3.0], [True, True, True, False, False, False])
    assert (points[0].recall, points[0].lost) == (0.0, 0.0)
    assert (points[-1].recall, points[-1].lost) == (1.0, 1.0)
    assert at_most_lost(points, 0.0).recall == pytest.approx(1 / 3)
    assert at_most_lost(points, 0.34).recall == 1.0
    with pytest.raises(ValueError):
        curve([1.0], [True])


def test_a_story_counts_by_any_of_its_labels_and_by_what_the_coach_can_help_with() -> None:
    told = [
        Story("title", "a", ("worry/loss", "worry/low_mood"), "one"),
        Story("turn", "a", ("step/conflict",), "two"),
        Story("turn", "b", ("step/conflict",), "three"),
    ]
    answers = [
        Answer("worry/low_mood", ("worry/low_mood", "greet"), False),
        Answer("faq/in_family", ("faq/in_family", "step/empathy_validation", "step/conflict"), False),
        Answer("unclear", ("greet", "thanks"), False),
    ]
    found = of_stories(told, answers)
    assert {name: (rate.hits, rate.cases) for name, rate in found["all"].items()} == {
        "first meaning": (1, 3),
        "first": (1, 3),
        "among the first two": (2, 3),
        "asked back": (1, 3),
    }
    assert found["title"]["first"] == 1.0
    assert of_stories([], []) == {}


def test_two_meanings_must_both_be_among_the_first() -> None:
    mixed = [
        Story("polite_and_content", "a", ("worry/loss", "greet"), "one"),
        Story("polite_and_content", "a", ("worry/loss", "thanks"), "two"),
        Story("small_talk", "a", ("greet",), "three"),
    ]
    answers = [
        Answer("worry/loss", ("worry/loss", "worry/low_mood", "greet"), False),
        Answer("thanks", ("thanks", "worry/loss"), False),
        Answer("greet", ("greet", "thanks"), False),
    ]
    found = of_several(mixed, answers)
    assert {name: (rate.hits, rate.cases) for name, rate in found["all"].items()} == {
        "first meaning": (3, 3),
        "both in the first two": (1, 2),
        "both in the first three": (2, 2),
        "asked back": (0, 3),
    }
    assert (found["polite_and_content"]["content first"].hits, found["polite_and_content"]["content first"].cases) == (1, 2)
    assert found["small_talk"]["both in the first two"].cases == 0


def test_sets_may_be_missing_but_not_misspelt(tmp_path: Path) -> None:
    path = tmp_path / "set.yml"
    assert stories(path) == several(path) == []
    path.write_text("- {kind: title, author: a, labels: [worry/loss, step/conflict], text: gone}\n", encoding="utf-8")
    assert stories(path) == [Story("title", "a", ("worry/loss", "step/conflict"), "gone")]
    with pytest.raises(ValueError, match="title"):
        several(path)
    path.write_text("- {kind: title, author: a, labels: [worry/los], text: gone}\n", encoding="utf-8")
    with pytest.raises(ValueError, match="worry/los"):
        stories(path)


def test_pairs_are_compared_by_the_exact_test() -> None:
    found = paired([True] * 9 + [False], [False] * 8 + [True, True])
    assert (found.only_first, found.only_second) == (8, 1)
    assert found.difference == pytest.approx(0.7)
    assert found.p == pytest.approx(2 * (1 + 9) / 2**9)
    assert paired([True], [True]).p == 1.0
    with pytest.raises(ValueError):
        paired([True], [])


def test_only_the_measured_parts_of_the_page_change() -> None:
    page = "Mine.\n<!-- measured: costs -->\nold\n<!-- end of costs -->\nMine too.\n"
    once = fill(page, {"costs": r"new \1"})
    assert once == "Mine.\n<!-- measured: costs -->\n\nnew \\1\n\n<!-- end of costs -->\nMine too.\n"
    assert fill(once, {"costs": r"new \1"}) == once
    with pytest.raises(ValueError, match="setting"):
        fill(page, {"setting": "new"})


def test_what_either_side_says_becomes_a_label_of_the_coach() -> None:
    ranking = [{"name": "nlu_fallback"}, {"name": "faq_why_important"}, {"name": "greet"}]
    assert answer_of({"intent": {"name": "faq_why_important"}, "intent_ranking": ranking[1:]})["label"] == "faq/why_important"
    unsure = answer_of({"intent": {"name": "nlu_fallback"}, "intent_ranking": ranking})
    assert unsure == {"label": "unclear", "meanings": ["faq/why_important", "greet"], "gently": False}
    said = {
        "intent": {"name": "faq"},
        "response_selector": {"faq": {"response": {"intent_response_key": "faq/why_important"}}},
        "meanings": [{"label": "faq/why_important"}],
        "gently": ["abuse"],
    }
    assert answer_of(said) == {"label": "faq/why_important", "meanings": ["faq/why_important"], "gently": True}


def test_examples_come_back_as_they_were_written(tmp_path: Path) -> None:
    data = TrainingData.of(
        [("- he: 'no' # yes", "greet"), ("it’s 50 % ok", "faq/why_important")],
        [SafetyMessage("é", ("abuse",)), SafetyMessage("fine", ()), SafetyMessage("he locks her in", ("third_party_risk",))],
        [("you never call", "calls_visits")],
        cases(),
        circumstances=[("he locks her in", "third_party_risk/hurt")],
        verdicts=[("ring me on Sunday", 0.7, "good")],
    )
    write_data(data, tmp_path / "data")
    assert TrainingData.load(tmp_path / "data") == data


def test_a_sample_is_drawn_from_each_kind_and_always_the_same() -> None:
    rows = [(kind, number) for kind in "ab" for number in range(50)]
    drawn = sample(rows, lambda row: row[0], 3)
    assert [kind for kind, _ in drawn] == ["a"] * 3 + ["b"] * 3
    assert drawn == sample(rows, lambda row: row[0], 3)
    assert sample(rows, lambda row: row[0], None) == rows

"""The figures on messages that more than one label does justice to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from closer.understanding import UNCLEAR
from tests.nlu.measure.outcomes import Answer
from tests.nlu.measure.rates import Rate
from tests.nlu.measure.sets import Story

ALL = "all"
OFFERED = ("roadblock/", "step/", "worry/")  # what the coach offers help with
POLITE_AND_CONTENT = "polite_and_content"

Pairs = list[tuple[Story, Answer]]


def of_stories(stories: Sequence[Story], answers: Sequence[Answer]) -> dict[str, dict[str, Rate]]:
    """For each kind and for all: is the first meaning acceptable, is the first that the coach can help with, is one of the first two such."""
    return _by_kind(stories, answers, _story_rates)


def of_several(stories: Sequence[Story], answers: Sequence[Answer]) -> dict[str, dict[str, Rate]]:
    """For each kind and for all: is the first meaning one of those meant, are both among the first two or three."""
    found = _by_kind(stories, answers, _several_rates)
    polite = [(story, answer) for story, answer in zip(stories, answers) if story.kind == POLITE_AND_CONTENT]
    if polite:
        found[POLITE_AND_CONTENT]["content first"] = Rate.of(answer.meanings[0] == story.labels[0] for story, answer in polite)
    return found


def _by_kind(stories: Sequence[Story], answers: Sequence[Answer], count: Callable[[Pairs], dict[str, Rate]]) -> dict[str, dict[str, Rate]]:
    pairs = list(zip(stories, answers))
    kinds = list(dict.fromkeys(story.kind for story in stories))
    found = {kind: count([(story, answer) for story, answer in pairs if story.kind == kind]) for kind in kinds}
    return {**found, ALL: count(pairs)} if pairs else {}


def _story_rates(pairs: Pairs) -> dict[str, Rate]:
    return {
        "first meaning": Rate.of(answer.meanings[0] in story.labels for story, answer in pairs),
        "first": Rate.of(bool({*_offered(answer)[:1]} & {*story.labels}) for story, answer in pairs),
        "among the first two": Rate.of(bool({*_offered(answer)[:2]} & {*story.labels}) for story, answer in pairs),
        "asked back": Rate.of(answer.label == UNCLEAR for _, answer in pairs),
    }


def _several_rates(pairs: Pairs) -> dict[str, Rate]:
    double = [(story, answer) for story, answer in pairs if len(story.labels) > 1]
    return {
        "first meaning": Rate.of(answer.meanings[0] in story.labels for story, answer in pairs),
        "both in the first two": Rate.of({*story.labels[:2]} <= {*answer.meanings[:2]} for story, answer in double),
        "both in the first three": Rate.of({*story.labels[:2]} <= {*answer.meanings[:3]} for story, answer in double),
        "asked back": Rate.of(answer.label == UNCLEAR for _, answer in pairs),
    }


def _offered(answer: Answer) -> list[str]:
    return [label for label in answer.meanings if label.startswith(OFFERED)]

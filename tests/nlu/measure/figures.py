"""The figures on the development set: what was meant against what was understood."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sklearn.metrics import f1_score

from closer.taxonomy import OUT_OF_SCOPE, SAFETY_BY_URGENCY
from closer.understanding import UNCLEAR
from tests.nlu.measure.rates import Rate
from tests.nlu.measure.sets import Item, families

LONG = 25  # words
NOT_ANSWERED = {OUT_OF_SCOPE, UNCLEAR}
FAMILIES = ("faq", "roadblock", "step", "worry", "tools", "talk", "safety")


@dataclass(frozen=True)
class Figures:
    """What is counted on the development set; accuracy is that of messages in scope."""

    messages: int
    macro_f1: float
    accuracy: Rate
    accuracy_of_easy_messages: Rate
    accuracy_of_hard_messages: Rate
    accuracy_of_long_messages: Rate
    lost_to_out_of_scope: Rate
    asked_back: Rate
    out_of_scope_recall: Rate
    out_of_scope_recall_far: Rate
    out_of_scope_recall_near: Rate
    danger_answered: Rate
    danger_noticed: Rate
    false_alarms: Rate
    gentle_questions_too_many: Rate
    by_family: dict[str, Rate]

    def rates(self) -> dict[str, Rate]:
        """Every rate but those of the families, by its name."""
        return {name: value for name, value in vars(self).items() if isinstance(value, Rate)}


def figures(items: Sequence[Item], predicted: Sequence[str], asked: Sequence[bool]) -> Figures:
    """Compare what was meant with what was understood.

    Args:
        items: the messages.
        predicted: the label acted on for each.
        asked: whether each would be followed by a gentle question about danger.

    """
    pairs = list(zip(items, predicted))
    noticed = [(item, label in SAFETY_BY_URGENCY, gently) for (item, label), gently in zip(pairs, asked)]
    inside = [(item, label) for item, label in pairs if item.label != OUT_OF_SCOPE]
    outside = [(item, label) for item, label in pairs if item.label == OUT_OF_SCOPE]
    return Figures(
        messages=len(pairs),
        macro_f1=float(f1_score([item.label for item in items], list(predicted), average="macro", labels=sorted({item.label for item in items}))),
        accuracy=_accuracy(inside),
        accuracy_of_easy_messages=_accuracy([(item, label) for item, label in inside if not item.hard]),
        accuracy_of_hard_messages=_accuracy([(item, label) for item, label in inside if item.hard]),
        accuracy_of_long_messages=_accuracy([(item, label) for item, label in inside if len(item.text.split()) >= LONG]),
        lost_to_out_of_scope=Rate.of(label == OUT_OF_SCOPE for _, label in inside),
        asked_back=Rate.of(label == UNCLEAR for _, label in inside),
        out_of_scope_recall=Rate.of(label in NOT_ANSWERED for _, label in outside),
        out_of_scope_recall_far=Rate.of(label in NOT_ANSWERED for item, label in outside if item.distance != "near"),
        out_of_scope_recall_near=Rate.of(label in NOT_ANSWERED for item, label in outside if item.distance == "near"),
        danger_answered=Rate.of(answered for item, answered, _ in noticed if item.label in SAFETY_BY_URGENCY),
        danger_noticed=Rate.of(answered or gently for item, answered, gently in noticed if item.label in SAFETY_BY_URGENCY),
        false_alarms=Rate.of(answered for item, answered, _ in noticed if item.label not in SAFETY_BY_URGENCY),
        gentle_questions_too_many=Rate.of(gently for item, _, gently in noticed if item.label not in SAFETY_BY_URGENCY),
        by_family={family: _accuracy([(item, label) for item, label in inside if families()[item.label] == family]) for family in FAMILIES},
    )


def _accuracy(pairs: Sequence[tuple[Item, str]]) -> Rate:
    return Rate.of(label == item.label for item, label in pairs)


def confusions(items: Sequence[Item], predicted: Sequence[str]) -> list[tuple[str, str, int]]:
    """What was meant, what was understood instead, how often; most frequent first."""
    wrong = Counter((item.label, label) for item, label in zip(items, predicted) if item.label != label)
    return [(meant, understood, count) for (meant, understood), count in wrong.most_common()]

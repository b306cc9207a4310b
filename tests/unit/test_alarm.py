"""Which danger a text reads most like."""

import numpy as np

from closer.safety.alarm import TUNED_LABELS, kinds_of

LABELS = ("abuse", "harm_to_others", "self_harm")
NOTHING_HEARD = np.zeros(len(TUNED_LABELS))


def likest(scores: list[float]) -> str:
    return LABELS[int(kinds_of(np.array([scores]), LABELS, NOTHING_HEARD)[0].argmax())]


def test_who_may_be_hurt_is_not_told_that_they_hurt() -> None:
    assert likest([4.0, 5.0, 0.0]) == "abuse"


def test_a_clear_confession_is_heard_as_one() -> None:
    assert likest([1.0, 5.0, 0.0]) == "harm_to_others"


def test_what_the_tuned_encoder_hears_counts() -> None:
    heard = NOTHING_HEARD.copy()
    heard[TUNED_LABELS.index("self_harm")] = 3.0
    assert LABELS[int(kinds_of(np.array([[2.0, 0.0, 1.0]]), LABELS, heard)[0].argmax())] == "self_harm"

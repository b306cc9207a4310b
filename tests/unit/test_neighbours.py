"""What the nearest examples say of a text."""

import numpy as np

from closer.language.neighbours import Neighbours

WIDTH, EXAMPLES = 12, 90


def two_kinds() -> tuple[np.ndarray, np.ndarray]:
    """Sixty harmless examples around one direction, thirty dangerous ones around another: vectors and whether each is dangerous."""
    chance = np.random.default_rng(7)
    dangerous = np.arange(EXAMPLES) % 3 == 0
    vectors = chance.normal(scale=0.3, size=(EXAMPLES, WIDTH))
    vectors[dangerous, 0] += 1.0
    vectors[~dangerous, 1] += 1.0
    return vectors.astype(np.float32), dangerous


def test_a_text_leans_to_the_kind_it_lies_among() -> None:
    vectors, dangerous = two_kinds()
    lean = Neighbours.of(vectors, dangerous).lean(np.eye(WIDTH, dtype=np.float32)[:2])
    assert lean[0] > 0 > lean[1]


def test_a_third_of_each_kind_is_kept_and_no_example_that_lies_among_the_others() -> None:
    vectors, dangerous = two_kinds()
    vectors[0] = vectors[1]  # called dangerous, and exactly like a harmless one
    kept = Neighbours.of(vectors, dangerous)
    assert (len(kept.wanted), len(kept.others)) == (10, 20)
    assert (kept.wanted @ kept.others.T).max() < 0.99


def test_what_is_written_is_read_again() -> None:
    vectors, dangerous = two_kinds()
    kept = Neighbours.of(vectors, dangerous)
    again = Neighbours.from_arrays(kept.as_arrays())
    assert np.allclose(again.lean(vectors), kept.lean(vectors), atol=0.01)

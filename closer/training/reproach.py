"""Train the head that tells a reproach from praise, a report, a question, or what somebody blames themselves for.

The five thousand complaints hold too few that are none: of 60 sentences by an unseen hand ("he scraped the ice off my windscreen before his shift") it knew 16.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from closer.language.head import Head
from closer.language.i_statement.hearing.sentence_kinds import REPROACH
from closer.language.i_statement.requests.cases import Case
from closer.language.i_statement.requests.topics import NO_COMPLAINT
from closer.language.wording import counts
from closer.training.heads import fit_head

__all__ = ["sentences_of_kinds", "train_reproach"]

CASES_TAKEN = 8  # every eighth: more tell it no more
STRICTNESS = 5.0


def sentences_of_kinds(complaints: Sequence[tuple[str, str]], cases: Sequence[Case], kinds: Sequence[tuple[str, str]]) -> dict[str, str]:
    """What there is to learn from: the kind of each sentence.

    Args:
        complaints: sentences with their topic, or with what they are where they accuse nobody.
        cases: reproaches with what would help.
        kinds: sentences with their kind.

    """
    by_topic = {text: topic if topic in NO_COMPLAINT else REPROACH for text, topic in complaints}
    return {case.said: REPROACH for case in cases[::CASES_TAKEN]} | by_topic | dict(kinds)


def train_reproach(vectors: np.ndarray, sentences: dict[str, str]) -> Head:
    """One column a kind.

    Args:
        vectors: the features of each sentence, shape (sentences, 1536).
        sentences: the kind of each.

    """
    return fit_head(vectors, counts(list(sentences)), np.array(list(sentences.values())), STRICTNESS)

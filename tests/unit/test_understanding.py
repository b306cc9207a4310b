"""What a message means, where its plain scores alone would mislead."""

from __future__ import annotations

import pytest

from closer.language.meaning import Meaning
from closer.understanding import _content_first

JEALOUS, WORN_THIN = "worry/trust_and_jealousy", "roadblock/poor_communication"


def heard(text: str) -> str:
    return _content_first([Meaning(JEALOUS, 0.7, 0, len(text)), Meaning(WORN_THIN, 0.1, 0, len(text))], text)[0].label


def test_a_phone_that_is_there_all_evening_is_no_rival() -> None:
    assert heard("my husband is on his phone all evening and I feel like furniture") == WORN_THIN


@pytest.mark.parametrize("text", ["he hides what is on his phone", "my wife smiles at her phone", "who is he texting on his phone"])
def test_a_phone_that_makes_somebody_doubt_is_jealousy(text: str) -> None:
    assert heard(text) == JEALOUS

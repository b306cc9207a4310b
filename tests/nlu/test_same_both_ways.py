"""One set of weights: what Rasa's model understands is what the shell understands."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import numpy as np

from closer.reader import Reader
from closer.taxonomy import FAMILIES_WITH_SUBLABELS, family_of
from closer.understanding import UNCLEAR
from runtime.launcher import load
from tests.nlu.evaluate import development_set


def test_two_hundred_messages_mean_the_same_in_chat_and_shell(weights: Path, loop: asyncio.AbstractEventLoop) -> None:
    agent, reader = loop.run_until_complete(load()), Reader(weights)
    for item in random.Random(1).sample(development_set(), 200):
        parsed = loop.run_until_complete(agent.parse_message(item.text))
        understood = reader.understand(item.text)
        expected = "nlu_fallback" if understood.label == UNCLEAR else family_of(understood.label)
        assert parsed["intent"]["name"] == expected, item.text
        assert [meaning["label"] for meaning in parsed["meanings"]] == [meaning.label for meaning in understood.meanings]
        assert np.allclose([meaning["confidence"] for meaning in parsed["meanings"]], [meaning.confidence for meaning in understood.meanings], atol=1e-4)
        if expected in FAMILIES_WITH_SUBLABELS:
            assert parsed["response_selector"][expected]["response"]["intent_response_key"] == understood.label

"""Every dialogue under dialogues/, run against the real model and the real actions."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from runtime.launcher import load
from tests.conversation.runner import dialogues, run

FOUND = dialogues()
loaded: dict[str, Any] = {}


def test_there_are_enough_dialogues() -> None:
    assert len(FOUND) >= 40


@pytest.mark.parametrize("dialogue", [dialogue for _, dialogue in FOUND], ids=[name for name, _ in FOUND])
def test_dialogue(dialogue: dict[str, Any], loop: asyncio.AbstractEventLoop) -> None:
    if "agent" not in loaded:
        loaded["agent"] = loop.run_until_complete(load())
    loaded["agent"] = loop.run_until_complete(run(dialogue, loaded["agent"]))

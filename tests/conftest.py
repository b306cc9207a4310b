"""A state folder of the tests' own, and one event loop and one loaded coach for all conversations."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ["CLOSER_STATE"] = tempfile.mkdtemp(prefix="closer-tests-")
os.environ.pop("CLOSER_DATABASE_URL", None)
os.environ.pop("CLOSER_TRACKER_URL", None)

from runtime.quiet import quiet

quiet()

from closer.content import Content  # noqa: E402
from closer.settings import settings  # noqa: E402
from closer.training import ensure  # noqa: E402
from closer.training.data import TrainingData  # noqa: E402


@pytest.fixture(scope="session")
def content() -> Content:
    return Content.load(settings().content)


@pytest.fixture(scope="session")
def training_data() -> TrainingData:
    return TrainingData.load(settings().data)


@pytest.fixture(scope="session")
def weights(training_data: TrainingData) -> Path:
    """The folder of trained weights, the same that the chat uses."""
    return ensure(training_data, settings().models)


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.run_until_complete(asyncio.sleep(0.5))
    loop.close()

"""The table that talks in a few turns are held at."""

from __future__ import annotations

from pathlib import Path

import pytest

from closer.content import Content
from tests.unit.desk import Desk


@pytest.fixture
def desk(content: Content, tmp_path: Path) -> Desk:
    return Desk(content, tmp_path)

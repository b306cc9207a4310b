"""Settings of the coach, each from one environment variable with a default that works on a fresh machine."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

__all__ = ["PROJECT", "Settings", "settings"]

PROJECT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Settings:
    """Where the coach keeps and finds things."""

    database_url: str
    content: Path
    data: Path
    models: Path


def settings() -> Settings:
    """Read the settings afresh: CLOSER_DATABASE_URL, CLOSER_STATE (the folder for databases) and CLOSER_MODELS."""
    state = Path(os.environ.get("CLOSER_STATE", PROJECT / ".state"))
    return Settings(
        database_url=os.environ.get("CLOSER_DATABASE_URL", f"sqlite:///{state / 'journey.db'}"),
        content=PROJECT / "content",
        data=PROJECT / "data",
        models=Path(os.environ.get("CLOSER_MODELS", PROJECT / "models")),
    )

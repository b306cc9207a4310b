"""Settings of the running server, each from one environment variable."""

from __future__ import annotations

import os
from dataclasses import dataclass

from closer.settings import settings

__all__ = ["ServerSettings", "server_settings"]


@dataclass(frozen=True)
class ServerSettings:
    """Where the page is served and where Rasa keeps the present talk."""

    host: str
    port: int
    tracker_url: str


def server_settings() -> ServerSettings:
    """Read the settings afresh: CLOSER_HOST, CLOSER_PORT, CLOSER_TRACKER_URL."""
    database = settings().database_url
    beside = database.replace("journey.db", "talk.db") if "journey.db" in database else database
    return ServerSettings(
        host=os.environ.get("CLOSER_HOST", "127.0.0.1"),
        port=int(os.environ.get("CLOSER_PORT", "5005")),
        tracker_url=os.environ.get("CLOSER_TRACKER_URL", beside),
    )

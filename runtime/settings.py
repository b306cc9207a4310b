"""Settings of the running server, each from one environment variable."""

from __future__ import annotations

import os
from dataclasses import dataclass

from closer.settings import settings

__all__ = ["ServerSettings", "server_settings"]


@dataclass(frozen=True)
class ServerSettings:
    """Where the page is served, where Rasa keeps the present talk, and for how many idle days anything of a person is kept."""

    host: str
    port: int
    tracker_url: str
    purge_after_days: int


def server_settings() -> ServerSettings:
    """Read the settings afresh: CLOSER_HOST, CLOSER_PORT, CLOSER_TRACKER_URL, CLOSER_PURGE_AFTER_DAYS.

    Raises: ValueError for a number that is none, and for less than a day, which would delete people while they talk.
    """
    database = settings().database_url
    beside = database.replace("journey.db", "talk.db") if "journey.db" in database else database
    purge_after_days = int(os.environ.get("CLOSER_PURGE_AFTER_DAYS", "90"))
    if purge_after_days < 1:
        raise ValueError(f"CLOSER_PURGE_AFTER_DAYS must be 1 or more, not {purge_after_days}")
    return ServerSettings(
        host=os.environ.get("CLOSER_HOST", "127.0.0.1"),
        port=int(os.environ.get("CLOSER_PORT", "5005")),
        tracker_url=os.environ.get("CLOSER_TRACKER_URL", beside),
        purge_after_days=purge_after_days,
    )

"""Delete what has been idle for too long, from the journey and from Rasa's talk (SAFETY S23).

The launcher does it at its start and once a day. The plain Rasa way has no such process: there `python -m runtime.purge` does it once.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from closer.journey.models import Person
from closer.journey.store import fold, open_engine
from closer.settings import settings
from runtime.settings import server_settings

__all__ = ["purge", "purge_daily"]

logger = logging.getLogger(__name__)

A_DAY = 24 * 3600.0  # seconds
EVENTS = sa.table("events", sa.column("sender_id"), sa.column("timestamp"))  # Rasa's, core/tracker_store.py:1046; its store need not be loaded for this


def purge(now: datetime) -> bool:
    """Delete everybody who was idle for longer than the setting; a database that does not answer is left for the next time.

    Args:
        now: the present moment, with a time zone.

    Returns: whether both databases were purged.

    """
    server = server_settings()
    before = now - timedelta(days=server.purge_after_days)
    people = _purge(settings().database_url, Person.__tablename__, _idle_people, before)
    talks = _purge(server.tracker_url, EVENTS.name, _idle_talks, before)
    return people and talks


def purge_daily(stop: threading.Event, pause: float = A_DAY) -> None:
    """Purge now and once a day until `stop` is set; meant for a thread of its own, where a slow database holds up nobody."""
    purge(datetime.now(timezone.utc))
    while not stop.wait(pause):
        purge(datetime.now(timezone.utc))


def _purge(url: str, table: str, idle: Callable[[datetime], sa.sql.Delete], before: datetime) -> bool:
    """Delete from one database, overwrite the bytes and fold its log, also where nothing was idle: the last fold may have found it in use."""
    try:
        engine = open_engine(url)
        try:
            if sa.inspect(engine).has_table(table):  # Rasa makes its table when it loads, after the first purge of a fresh machine
                with engine.begin() as connection:
                    connection.execute(idle(before))
            folded = fold(engine)
        finally:
            engine.dispose()
    except (SQLAlchemyError, OSError) as error:
        logger.warning("What is idle could not be purged (%s); the next purge tries again", type(error).__name__)
        return False
    if not folded:
        logger.warning("The log of a purged database is in use; the next purge folds it")
    return folded


def _idle_people(before: datetime) -> sa.sql.Delete:
    """A person's other rows go with theirs, by the tables' own rule (ON DELETE CASCADE)."""
    return sa.delete(Person.__table__).where(Person.last_seen_at < before)


def _idle_talks(before: datetime) -> sa.sql.Delete:
    """A whole conversation or nothing of it: what was said long ago stays while the person still talks."""
    latest = sa.func.max(EVENTS.c.timestamp)
    idle = sa.select(EVENTS.c.sender_id).group_by(EVENTS.c.sender_id).having(latest < before.timestamp())
    return sa.delete(EVENTS).where(EVENTS.c.sender_id.in_(idle))


if __name__ == "__main__":
    sys.exit(0 if purge(datetime.now(timezone.utc)) else 1)

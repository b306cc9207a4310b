"""A tracker store that neither freezes the server nor loses a turn while the database is locked.

Rasa's SQL store saves on the event loop: a locked database stops everybody for five seconds, and the turn is lost (core/tracker_store.py,
`FailSafeTrackerStore`). This one writes in a thread, tries again until the lock goes, and answers from what it still holds.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker

from runtime.settings import server_settings

__all__ = ["FORGET", "PatientTrackerStore"]

logger = logging.getLogger(__name__)

FORGET = "forget"  # in the custom part of a bubble: delete everything of this conversation
PATIENCE = 0.3  # seconds a turn waits for its save before the save goes on alone
RETRY = 1.0  # seconds between tries
BUSY = 1000  # milliseconds SQLite waits for a lock inside one try


class PatientTrackerStore(SQLTrackerStore):
    """Rasa's SQL store with write-ahead log, saving in a thread, and patience."""

    def __init__(self, domain: Domain | None = None, event_broker: EventBroker | None = None, url: str | None = None, **kwargs: Any) -> None:
        url = url or server_settings().tracker_url
        if url.startswith("sqlite:///"):
            Path(url.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        super().__init__(domain, host=url, event_broker=event_broker)
        if self.engine.dialect.name == "sqlite":
            sa.event.listen(self.engine, "connect", _prepare)
            self.engine.dispose()
        self._unsaved: dict[str, Any] = {}  # trackers by conversation
        self._writers: dict[str, asyncio.Task[None]] = {}

    @property
    def pending(self) -> int:
        """How many conversations still wait to be written."""
        return len(self._unsaved)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The present session; from memory while it waits to be written."""
        return self._unsaved.get(sender_id) or await super().retrieve(sender_id)

    async def save(self, tracker: Any) -> None:
        """Write the new events; when the database is busy, go on trying after the turn has ended."""
        await self.stream_events(tracker)
        self._unsaved[tracker.sender_id] = tracker
        writer = self._writers.get(tracker.sender_id)
        if writer is None or writer.done():
            writer = asyncio.create_task(self._write(tracker.sender_id))
            self._writers[tracker.sender_id] = writer
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(asyncio.shield(writer), PATIENCE)

    async def _write(self, sender_id: str) -> None:
        while sender_id in self._unsaved:
            tracker: Any = self._unsaved[sender_id]
            events: list[Any] = list(tracker.events)
            try:
                await asyncio.to_thread(self._write_events, sender_id, events)
            except sa.exc.SQLAlchemyError as error:
                logger.warning("A turn waits for the database (%s)", type(error).__name__)
                await asyncio.sleep(RETRY)
                continue
            nothing_new = len(tracker.events) == len(events)
            if nothing_new and self._unsaved.get(sender_id) is tracker:
                del self._unsaved[sender_id]
        self._writers.pop(sender_id, None)

    def _write_events(self, sender_id: str, events: list[Any]) -> None:
        with self.session_scope() as session:
            if any(isinstance(event, BotUttered) and (event.data or {}).get("custom") == {FORGET: True} for event in events):
                session.query(self.SQLEvent).filter(self.SQLEvent.sender_id == sender_id).delete()
                session.commit()
                return
            stored = self._event_query(session, sender_id, fetch_events_from_all_sessions=False).count()
            for event in events[stored:]:
                data = event.as_dict()
                row = self.SQLEvent(
                    sender_id=sender_id,
                    type_name=event.type_name,
                    timestamp=data.get("timestamp"),
                    intent_name=data.get("parse_data", {}).get("intent", {}).get("name"),
                    action_name=data.get("name"),
                    data=json.dumps(data),
                )
                session.add(row)
            session.commit()


def _prepare(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", f"busy_timeout={BUSY}", "secure_delete=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()

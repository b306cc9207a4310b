"""Load and save a person; keep what cannot be stored until it can."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from closer.journey.alike import Encode, asked_alike
from closer.journey.models import Correction, Person, Relationship, UnansweredQuestion

__all__ = ["JourneyStore", "StateUnreadable", "fold", "migrate", "open_engine"]

logger = logging.getLogger(__name__)

MIGRATIONS = Path(__file__).with_name("migrations")
BUSY = 1000  # milliseconds SQLite waits for a lock inside one try
RETRY = 1.0  # seconds between tries to store what could not be stored
_migrating = threading.Lock()  # Alembic keeps its context in module globals


class StateUnreadable(Exception):
    """The database does not answer: what is known of this person cannot be read."""


def open_engine(url: str) -> Engine:
    """An engine for SQLite (write-ahead log, short waits, deleted bytes overwritten) or PostgreSQL."""
    if url.startswith("sqlite:///"):
        Path(url.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    engine = sa.create_engine(url, future=True, pool_pre_ping=True)
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _prepare)
    return engine


def _prepare(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", f"busy_timeout={BUSY}", "foreign_keys=ON", "secure_delete=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def migrate(url: str, revision: str = "head") -> None:
    """Bring the tables to `revision`."""
    configuration = Config()
    configuration.set_main_option("script_location", str(MIGRATIONS))
    configuration.attributes["url"] = url
    with _migrating:
        if revision == "base":
            command.downgrade(configuration, revision)
        else:
            command.upgrade(configuration, revision)


def fold(engine: Engine) -> bool:
    """Fold SQLite's write-ahead log into the database, so that no deleted byte stays behind in it; False where somebody else still reads from it."""
    if engine.dialect.name != "sqlite":
        return True
    with engine.connect() as connection:
        busy, _, _ = connection.execute(sa.text("PRAGMA wal_checkpoint(TRUNCATE)")).one()
    return not busy


class JourneyStore:
    """People in a database. Calls for one person come one after the other (the conversation's lock sees to it)."""

    def __init__(self, url: str) -> None:
        """Connect lazily: the tables are made or migrated at the first use."""
        self._url = url
        self._engine: Engine | None = None
        self._unsaved: dict[str, Person] = {}
        self._guard = threading.RLock()
        self._retrying = False

    @property
    def pending(self) -> int:
        """How many people's changes still wait to be stored."""
        return len(self._unsaved)

    @contextmanager
    def person(self, person_id: str, now: datetime) -> Iterator[Person]:
        """The person with all that is known, made when new, saved at the end.

        Args:
            person_id: the conversation's id.
            now: the present moment, with a time zone.

        Raises: StateUnreadable where the database does not answer.

        """
        person = self._load(person_id) or _newcomer(person_id, now)
        yield person
        person.last_seen_at = now
        self._save(person)

    def forget(self, person_id: str) -> None:
        """Delete all rows of a person, and fold the write-ahead log so that no byte stays behind."""
        self._unsaved.pop(person_id, None)
        with Session(self._connected(), future=True) as session:
            person = session.get(Person, person_id)
            if person is not None:
                session.delete(person)
            session.commit()
        fold(self._connected())

    def country(self, person_id: str) -> str | None:
        """The country a person named, if any.

        Raises: sqlalchemy.exc.SQLAlchemyError where the database does not answer.
        """
        if person_id in self._unsaved:
            return self._unsaved[person_id].country
        with Session(self._connected(), future=True) as session:
            return session.scalar(sa.select(Person.country).where(Person.id == person_id))

    def corrections(self) -> list[tuple[str, str, int]]:
        """Which worry was heard, which the person chose instead, and how often; the most frequent first, and nothing of any one person."""
        counted = sa.func.count(Correction.id)
        query = sa.select(Correction.heard, Correction.chosen, counted).group_by(Correction.heard, Correction.chosen).order_by(counted.desc())
        with Session(self._connected(), future=True) as session:
            return [(heard, chosen, count) for heard, chosen, count in session.execute(query)]

    def unanswered(self, encode: Encode) -> list[tuple[str, int]]:
        """What at least three people asked alike and found no answer to, and how many they were; nothing that fewer asked.

        Args:
            encode: makes sentence vectors of unit length, shape (texts, width).

        """
        query = sa.select(UnansweredQuestion.person_id, UnansweredQuestion.question)
        with Session(self._connected(), future=True) as session:
            return asked_alike(session.execute(query), encode)

    def _connected(self) -> Engine:
        with self._guard:
            if self._engine is None:
                engine = open_engine(self._url)
                migrate(self._url)
                self._engine = engine
            return self._engine

    def _load(self, person_id: str) -> Person | None:
        if person_id in self._unsaved:
            return self._unsaved[person_id]
        try:
            with Session(self._connected(), future=True, expire_on_commit=False) as session:
                return session.get(Person, person_id)
        except (sa.exc.SQLAlchemyError, OSError) as error:
            raise StateUnreadable(type(error).__name__) from error

    def _save(self, person: Person) -> None:
        try:
            self._write(person)
            self._unsaved.pop(person.id, None)
        except sa.exc.SQLAlchemyError as error:
            logger.warning("A change waits for the database (%s)", type(error).__name__)
            self._unsaved[person.id] = person
            self._retry_later()

    def _write(self, person: Person) -> None:
        with Session(self._connected(), future=True) as session:
            session.merge(person)
            session.commit()

    def _retry_later(self) -> None:
        with self._guard:
            if not self._retrying:
                self._retrying = True
                timer = threading.Timer(RETRY, self._retry)
                timer.daemon = True
                timer.start()

    def _retry(self) -> None:
        with self._guard:
            self._retrying = False
        for person in list(self._unsaved.values()):
            self._save(person)


def _newcomer(person_id: str, now: datetime) -> Person:
    return Person(
        id=person_id,
        created_at=now,
        last_seen_at=now,
        misunderstood=0,
        worries_heard=0,
        said={},
        heard={},
        safety_plan={},
        listening={},
        corrections=[],
        relationships=[Relationship(steps=[])],
        disclosures=[],
        exercises=[],
        check_ins=[],
        reminders=[],
        unanswered=[],
    )

"""What is idle goes from both databases, to the last byte, and a database in use only puts it off (SAFETY S23)."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from rasa.shared.core.events import ActionExecuted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from closer.journey import progress
from closer.journey.models import Base, CheckIn, Correction, Disclosure, OpenExercise, Reminder, UnansweredQuestion
from closer.journey.store import JourneyStore
from runtime.purge import purge, purge_daily
from runtime.settings import server_settings
from runtime.tracker_store import PatientTrackerStore

NOW = datetime(2026, 11, 23, 12, tzinfo=timezone.utc)
IDLE, BUSY = "idle-canary-4711", "busy-canary-4712"


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CLOSER_STATE", str(tmp_path))
    return tmp_path


def fill(state: Path, loop: asyncio.AbstractEventLoop, canary: str, at: datetime) -> None:
    """Rows in every table, whose id and text is a canary."""
    with JourneyStore(f"sqlite:///{state / 'journey.db'}").person(canary, at) as person:
        person.safety_plan = {"signs": canary * 500}  # also on pages of its own
        person.disclosures.append(Disclosure(at=at))
        person.exercises.append(OpenExercise(name="i_statement", state={"text": canary}, opened_at=at, parked=True))
        person.corrections.append(Correction(at=at, heard=canary, chosen=canary))
        person.check_ins.append(CheckIn(at=at, closeness=7))
        person.reminders.append(Reminder(due_at=at))
        person.unanswered.append(UnansweredQuestion(at=at, question=canary))
        progress.start(person.relationships[0], canary, at)
    talks = PatientTrackerStore(url=f"sqlite:///{state / 'talk.db'}")
    first = at - timedelta(days=30)
    events = [ActionExecuted("action_listen", timestamp=first.timestamp()), UserUttered(f"my sister {canary}", timestamp=at.timestamp())]
    loop.run_until_complete(talks.save(DialogueStateTracker.from_events(canary, events)))


def files_with(state: Path, canary: str) -> set[str]:
    return {path.name.partition("-")[0] for path in state.iterdir() if canary.encode() in _bytes_of(path)}


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:  # SQLite takes a journal away between the listing and the reading
        return b""


def test_after_89_days_all_is_there_and_after_91_not_a_byte(state: Path, loop: asyncio.AbstractEventLoop) -> None:
    fill(state, loop, IDLE, NOW)
    assert purge(NOW + timedelta(days=89))
    assert files_with(state, IDLE) == {"journey.db", "talk.db"}
    fill(state, loop, BUSY, NOW + timedelta(days=60))
    assert purge(NOW + timedelta(days=91))
    assert files_with(state, IDLE) == set()
    assert files_with(state, BUSY) == {"journey.db", "talk.db"}


def test_every_table_is_emptied(state: Path, loop: asyncio.AbstractEventLoop) -> None:
    fill(state, loop, IDLE, NOW)
    purge(NOW + timedelta(days=91))
    for name in ("journey.db", "talk.db"):
        with sqlite3.connect(state / name) as database:
            tables = [table for (table,) in database.execute("select name from sqlite_master where type = 'table' and name != 'alembic_version'")]
            assert set(tables) == ({"events"} if name == "talk.db" else set(Base.metadata.tables))
            assert {table for table in tables if database.execute(f"select count(*) from {table}").fetchone()[0]} == set()


def test_while_somebody_talks_what_they_said_long_ago_stays(state: Path, loop: asyncio.AbstractEventLoop) -> None:
    fill(state, loop, BUSY, NOW)
    purge(NOW + timedelta(days=89))  # the first event is 119 days old
    with sqlite3.connect(state / "talk.db") as database:
        assert database.execute("select count(*) from events").fetchone()[0] == 2


def test_the_days_are_a_setting(state: Path, loop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOSER_PURGE_AFTER_DAYS", "7")
    fill(state, loop, IDLE, NOW)
    purge(NOW + timedelta(days=8))
    assert files_with(state, IDLE) == set()


@pytest.mark.parametrize("days", ["0", "-3", "soon"])
def test_days_that_would_delete_everybody_are_refused(days: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOSER_PURGE_AFTER_DAYS", days)
    with pytest.raises(ValueError):
        server_settings()


@pytest.mark.parametrize("locked", ["journey.db", "talk.db"])
def test_a_locked_database_is_purged_the_next_time_and_the_other_at_once(state: Path, loop: asyncio.AbstractEventLoop, locked: str) -> None:
    fill(state, loop, IDLE, NOW)
    lock = sqlite3.connect(state / locked, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    assert not purge(NOW + timedelta(days=91))
    assert files_with(state, IDLE) == {locked}
    lock.execute("ROLLBACK")
    lock.close()
    assert purge(NOW + timedelta(days=92))
    assert files_with(state, IDLE) == set()


def test_a_log_that_is_in_use_is_folded_the_next_time(state: Path, loop: asyncio.AbstractEventLoop) -> None:
    fill(state, loop, IDLE, NOW)
    reader = sqlite3.connect(state / "talk.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("select count(*) from events").fetchone()
    assert not purge(NOW + timedelta(days=91))
    reader.execute("ROLLBACK")
    assert purge(NOW + timedelta(days=92))
    assert files_with(state, IDLE) == set()
    reader.close()


def test_a_broken_and_a_fresh_database_are_passed_over(state: Path) -> None:
    assert purge(NOW)  # neither has tables yet
    (state / "journey.db").write_bytes(b"this is no database" * 1000)
    assert not purge(NOW)


def test_the_thread_purges_again_and_again(state: Path, loop: asyncio.AbstractEventLoop) -> None:
    stop = threading.Event()
    thread = threading.Thread(target=purge_daily, args=(stop, 0.05), daemon=True)
    thread.start()
    fill(state, loop, IDLE, datetime.now(timezone.utc) - timedelta(days=91))
    deadline = time.monotonic() + 15
    while files_with(state, IDLE) and time.monotonic() < deadline:
        time.sleep(0.1)
    stop.set()
    thread.join()
    assert files_with(state, IDLE) == set()

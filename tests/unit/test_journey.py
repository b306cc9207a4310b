"""What is kept, across restarts, locked databases and wishes to be forgotten."""

from __future__ import annotations

import sqlite3
import time
from datetime import datetime, timezone
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from closer.journey import progress
from closer.journey.export import everything, readable
from closer.journey.models import Base, CheckIn
from closer.journey.store import JourneyStore, StateUnreadable, migrate, open_engine

NOW = datetime(2026, 11, 23, 12, tzinfo=timezone.utc)
CANARY = "zebra-canary-4711"


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'journey.db'}"


def test_steps_survive_a_restart(url: str) -> None:
    with JourneyStore(url).person("a", NOW) as person:
        progress.start(person.relationships[0], "step/conflict", NOW)
        progress.finish(person.relationships[0], "step/conflict", NOW, well=False)
    with JourneyStore(url).person("a", NOW) as person:
        assert progress.done(person.relationships[0]) == ["step/conflict"]
        assert person.relationships[0].steps[0].went_well is False
        assert person.relationships[0].steps[0].ended_at == NOW


def test_any_step_may_be_first_and_skipped_ones_come_last(url: str) -> None:
    order = ["a", "b", "c"]
    with JourneyStore(url).person("a", NOW) as person:
        relationship = person.relationships[0]
        progress.finish(relationship, "c", NOW, well=True)
        progress.skip(relationship, "a", NOW)
        assert progress.next_open(relationship, order) == "b"
        progress.finish(relationship, "b", NOW, well=True)
        assert progress.next_open(relationship, order) == "a"
        assert progress.picture(relationship, order) == "○●●"


def test_a_change_made_while_the_database_is_locked_is_stored_later(url: str) -> None:
    store = JourneyStore(url)
    with store.person("a", NOW):
        pass
    lock = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    with store.person("a", NOW) as person:
        progress.start(person.relationships[0], "step/conflict", NOW)
    assert store.pending == 1
    with store.person("a", NOW) as person:
        assert person.relationships[0].current_step == "step/conflict"
    lock.execute("ROLLBACK")
    lock.close()
    deadline = time.monotonic() + 15
    while store.pending and time.monotonic() < deadline:
        time.sleep(0.1)
    with JourneyStore(url).person("a", NOW) as person:
        assert person.relationships[0].current_step == "step/conflict"


def test_an_unreadable_database_is_said_so(tmp_path: Path) -> None:
    broken = tmp_path / "journey.db"
    broken.write_bytes(b"this is no database" * 100)
    with pytest.raises(StateUnreadable), JourneyStore(f"sqlite:///{broken}").person("a", NOW):
        pass


def test_forgetting_leaves_no_byte(url: str) -> None:
    store = JourneyStore(url)
    with store.person(CANARY, NOW) as person:
        person.asked = CANARY
    store.forget(CANARY)
    folder = Path(url.removeprefix("sqlite:///")).parent
    assert not [path for path in folder.iterdir() if CANARY.encode() in path.read_bytes()]


def test_export_has_every_row_as_data_and_as_text(url: str) -> None:
    with JourneyStore(url).person("a", NOW) as person:
        person.check_ins.append(CheckIn(at=NOW, closeness=7))
        known = everything(person)
    assert known["check_ins"][0]["closeness"] == 7
    assert "closeness: 7" in readable(known)


def test_migrations_go_up_down_and_up_again_and_match_the_models(url: str) -> None:
    migrate(url)
    with open_engine(url).connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    migrate(url, "base")
    tables = set(sa.inspect(open_engine(url)).get_table_names())
    assert tables <= {"alembic_version"}
    migrate(url)
    assert "people" in sa.inspect(open_engine(url)).get_table_names()

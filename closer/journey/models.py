"""The tables that must last. One person is one graph of rows, loaded and saved whole."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import declarative_base, relationship

__all__ = ["Base", "CheckIn", "Correction", "Disclosure", "OpenExercise", "Person", "Relationship", "Reminder", "StepRecord", "UnansweredQuestion"]

Base: Any = declarative_base()

DOING, DONE, SKIPPED = "doing", "done", "skipped"


class Moment(sa.types.TypeDecorator):
    """A point in time, kept in UTC; SQLite forgets the zone, so it is put back on reading."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.engine.Dialect) -> datetime | None:
        """Store UTC; a naive datetime is a mistake."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(timezone.utc) if value else None

    def process_result_value(self, value: datetime | None, dialect: sa.engine.Dialect) -> datetime | None:
        """Read UTC."""
        return value.replace(tzinfo=timezone.utc) if value and value.tzinfo is None else value


def _owned(model: str, order: str) -> Any:
    return relationship(model, cascade="all, delete-orphan", lazy="selectin", order_by=order)


class Person(Base):
    """Somebody who talks to the coach: a random id, no name, no address."""

    __tablename__ = "people"

    id = sa.Column(sa.String(64), primary_key=True)
    created_at = sa.Column(Moment, nullable=False)
    last_seen_at = sa.Column(Moment, nullable=False, index=True)
    told_program_at = sa.Column(Moment)
    misunderstood = sa.Column(sa.Integer, nullable=False, default=0)
    worries_heard = sa.Column(sa.Integer, nullable=False, default=0)
    asked = sa.Column(sa.String(100))  # what a plain yes would mean
    topic = sa.Column(sa.String(60))  # the label that was answered last, which "why?" and "shorter" are about
    heard = sa.Column(sa.JSON, nullable=False, default=dict, server_default="{}")  # the worry that was said back: `label`, `also`, `rejected`
    said = sa.Column(sa.JSON, nullable=False, default=dict)  # part -> how often said, so that variants come in turn
    country = sa.Column(sa.String(2))  # the one the person named, before the one their browser speaks for
    safety_plan = sa.Column(sa.JSON, nullable=False, default=dict, server_default="{}")  # part -> the person's own words
    listening = sa.Column(sa.JSON, nullable=False, default=dict, server_default="{}")  # the listening practice: rounds, skills shown, scenes played
    relationships = _owned("Relationship", "Relationship.id")
    disclosures = _owned("Disclosure", "Disclosure.id")
    exercises = _owned("OpenExercise", "OpenExercise.id")
    corrections = _owned("Correction", "Correction.id")
    check_ins = _owned("CheckIn", "CheckIn.id")
    reminders = _owned("Reminder", "Reminder.id")
    unanswered = _owned("UnansweredQuestion", "UnansweredQuestion.id")


class Relationship(Base):
    """Whom a person wants to be closer to, and the steps on the way."""

    __tablename__ = "relationships"

    id = sa.Column(sa.Integer, primary_key=True)
    person_id = sa.Column(sa.ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True)
    bond = sa.Column(sa.String(10))
    word = sa.Column(sa.String(30))  # "husband", "sister": a kind of relation, never a name
    current_step = sa.Column(sa.String(40))
    steps = _owned("StepRecord", "StepRecord.id")


class StepRecord(Base):
    """One step's state and dates."""

    __tablename__ = "steps"
    __table_args__ = (sa.UniqueConstraint("relationship_id", "step"),)

    id = sa.Column(sa.Integer, primary_key=True)
    relationship_id = sa.Column(sa.ForeignKey("relationships.id", ondelete="CASCADE"), nullable=False, index=True)
    step = sa.Column(sa.String(40), nullable=False)
    state = sa.Column(sa.String(10), nullable=False)
    started_at = sa.Column(Moment)
    ended_at = sa.Column(Moment)
    went_well = sa.Column(sa.Boolean)


class Disclosure(Base):
    """The person told of abuse; while one is not cleared, coaching rests."""

    __tablename__ = "disclosures"

    id = sa.Column(sa.Integer, primary_key=True)
    person_id = sa.Column(sa.ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True)
    at = sa.Column(Moment, nullable=False)
    asked_to_clear_at = sa.Column(Moment)
    cleared_at = sa.Column(Moment)


class OpenExercise(Base):
    """An exercise of several turns, waiting for a text or parked."""

    __tablename__ = "exercises"

    id = sa.Column(sa.Integer, primary_key=True)
    person_id = sa.Column(sa.ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True)
    name = sa.Column(sa.String(40), nullable=False)
    state = sa.Column(sa.JSON, nullable=False, default=dict)
    opened_at = sa.Column(Moment, nullable=False)
    parked = sa.Column(sa.Boolean, nullable=False, default=False)


class Correction(Base):
    """The coach heard one worry and the person chose another: labels only, no text (SAFETY S21)."""

    __tablename__ = "corrections"

    id = sa.Column(sa.Integer, primary_key=True)
    person_id = sa.Column(sa.ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True)
    at = sa.Column(Moment, nullable=False)
    heard = sa.Column(sa.String(60), nullable=False)
    chosen = sa.Column(sa.String(60), nullable=False)


class CheckIn(Base):
    """How close it feels, 0 to 10, on a day."""

    __tablename__ = "check_ins"

    id = sa.Column(sa.Integer, primary_key=True)
    person_id = sa.Column(sa.ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True)
    at = sa.Column(Moment, nullable=False)
    closeness = sa.Column(sa.Integer, nullable=False)


class Reminder(Base):
    """Something to bring up again once its day has come; it names neither topic nor person."""

    __tablename__ = "reminders"

    id = sa.Column(sa.Integer, primary_key=True)
    person_id = sa.Column(sa.ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True)
    due_at = sa.Column(Moment, nullable=False, index=True)
    brought_up_at = sa.Column(Moment)


class UnansweredQuestion(Base):
    """What the coach could not answer, redacted; maintainers see it only where three people asked alike (SAFETY S21)."""

    __tablename__ = "unanswered"

    id = sa.Column(sa.Integer, primary_key=True)
    person_id = sa.Column(sa.ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True)
    at = sa.Column(Moment, nullable=False)
    question = sa.Column(sa.String(200), nullable=False)

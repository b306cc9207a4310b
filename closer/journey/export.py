"""Everything that is kept of a person, as data and as readable text."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import inspect

from closer.journey.models import Base, Person

__all__ = ["everything", "readable"]


INNER = {"id", "person_id", "relationship_id", "said", "heard", "topic"}  # bookkeeping: in the data, not in the words


def everything(person: Person) -> dict[str, Any]:
    """All columns of all rows of a person."""
    return _row(person)


def _row(row: Base) -> dict[str, Any]:
    mapper = inspect(type(row))
    data = {column.key: _plain(getattr(row, column.key)) for column in mapper.column_attrs}
    for owned in mapper.relationships:
        data[owned.key] = [_row(child) for child in getattr(row, owned.key)]
    return data


def _plain(value: Any) -> Any:
    return value.isoformat(timespec="seconds") if isinstance(value, datetime) else value


def readable(known: dict[str, Any], indent: str = "") -> str:
    """The same, a line a fact."""
    lines = []
    for name, value in known.items():
        if name in INNER:
            continue
        label = name.replace("_", " ")
        if isinstance(value, list) and value and not isinstance(value[0], dict):
            lines.append(f"{indent}{label}: {', '.join(map(str, value))}")
        elif isinstance(value, list):
            lines += [f"{indent}{label} {number}:\n{readable(row, indent + '  ')}" for number, row in enumerate(value, 1)]
        elif isinstance(value, dict) and value:
            lines.append(f"{indent}{label}:\n{readable(value, indent + '  ')}")
        elif value not in (None, {}, ""):
            lines.append(f"{indent}{label}: {value}")
    return "\n".join(lines)

"""The arrows of the house point one way: nothing below knows what stands above it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from closer.settings import PROJECT

PLATFORM = {"rasa", "rasa_sdk", "sanic"}
UPSTAIRS = {"actions", "channels", "components", "runtime"}
NOT_KNOWN_TO = {
    "closer": PLATFORM | UPSTAIRS,
    "closer/language": {"closer.answers", "closer.coach", "closer.conversation", "closer.exercises", "closer.journey", "closer.safety", "closer.training"},
    "closer/safety": {"closer.answers", "closer.coach", "closer.conversation", "closer.exercises", "closer.journey", "closer.training"},
    "closer/journey": {"closer.answers", "closer.coach", "closer.conversation", "closer.exercises"},
    "closer/exercises": {"closer.answers", "closer.coach"},
    "closer/answers": {"closer.coach"},
    "components": {"actions", "channels", "runtime"},
    "actions": {"channels", "components", "runtime"},
}

I_STATEMENT = "closer.language.i_statement"
FLOORS = ("wording", "to_whom", "hearing", "complaints", "requests", "story", "all_the_same")


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("room", NOT_KNOWN_TO)
def test_a_room_does_not_know_what_stands_above_it(room: str) -> None:
    for path in (PROJECT / room).rglob("*.py"):
        for module in imported(path):
            assert not any(module == unknown or module.startswith(f"{unknown}.") for unknown in NOT_KNOWN_TO[room]), f"{path}: {module}"


@pytest.mark.parametrize("floor", FLOORS)
def test_a_floor_of_the_rewriter_stands_only_on_those_below_it(floor: str) -> None:
    known = {f"{I_STATEMENT}.{below}" for below in FLOORS[: FLOORS.index(floor) + 1]}
    for path in (PROJECT / I_STATEMENT.replace(".", "/") / floor).glob("*.py"):
        for module in imported(path):
            if module.startswith(I_STATEMENT):
                assert any(module.startswith(f"{below}.") for below in known), f"{path}: {module}"

"""The coach is a plain Rasa project too: validate, run, actions, shell."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from closer.settings import PROJECT
from runtime.launcher import latest_model
from tests.server.support import Visitor, coach, free_port, running, text_of

RASA = str(PROJECT / ".venv/bin/rasa")
QUESTIONS = ("hello", "is there such a thing as sharing too much?", "what's next?", "he hit me last night")


def test_validation_finds_nothing() -> None:
    result = subprocess.run(
        [RASA, "data", "validate", "--fail-on-warnings"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONWARNINGS": "default::UserWarning"},
    )
    said = result.stdout + result.stderr
    assert result.returncode == 0, said[-3000:]
    warnings = [line for line in said.splitlines() if "UserWarning" in line]
    assert [line for line in warnings if "duplicated intents" not in line] == []


@pytest.fixture
def endpoints(tmp_path: Path) -> tuple[Path, int]:
    port = free_port()
    text = (PROJECT / "endpoints.yml").read_text(encoding="utf-8").replace("5055", str(port))
    (tmp_path / "endpoints.yml").write_text(text, encoding="utf-8")
    return tmp_path / "endpoints.yml", port


def rasa_run(endpoints: Path, port: int) -> list[str]:
    return [RASA, "run", "-i", "127.0.0.1", "-p", str(port), "--model", str(latest_model()), "--endpoints", str(endpoints), "--credentials", "credentials.yml"]


def test_two_processes_give_the_same_answers_as_one(tmp_path: Path, endpoints: tuple[Path, int]) -> None:
    file, actions_port = endpoints
    port = free_port()
    (tmp_path / "one").mkdir()
    with coach(tmp_path / "one") as visitor:
        expected = [text_of(visitor.say(question)) for question in QUESTIONS]
    actions = [RASA, "run", "actions", "--port", str(actions_port)]
    with (
        running(actions, tmp_path, f"http://127.0.0.1:{actions_port}/health", SANIC_HOST="127.0.0.1"),
        running(rasa_run(file, port), tmp_path, f"http://127.0.0.1:{port}/chat/health"),
    ):
        visitor = Visitor(f"http://127.0.0.1:{port}")
        assert [text_of(visitor.say(question)) for question in QUESTIONS] == expected


def test_help_comes_with_the_action_server_down_from_the_first_message(tmp_path: Path, endpoints: tuple[Path, int]) -> None:
    file, _ = endpoints
    port = free_port()
    with running(rasa_run(file, port), tmp_path, f"http://127.0.0.1:{port}/chat/health"):
        visitor = Visitor(f"http://127.0.0.1:{port}")
        bubbles = visitor.say("i want to die")
        assert "Samaritans" in bubbles[0]["text"]
        assert "findahelpline" in visitor.first_bubble("how do i listen better?")[1]["text"]  # an apology, never silence
        assert "Refuge" in text_of(visitor.say("my husband hit me"))

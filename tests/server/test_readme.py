"""Every command in the README is run as it stands there (servers: started, asked once, stopped); `make test` is what runs this."""

from __future__ import annotations

import contextlib
import os
import pty
import re
import select
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from closer.settings import PROJECT
from tests.server.support import Visitor, free_port, running, text_of

README = (PROJECT / "README.md").read_text(encoding="utf-8")
MINUTES = 60


def commands() -> list[str]:
    """The lines of all shell blocks, without their comments."""
    blocks = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    return [line.split("#")[0].strip() for block in blocks for line in block.splitlines() if line.split("#")[0].strip()]


ENDING = {
    "make train": "",
    "make lint": "All checks passed",
    "make evaluate": "out of scope recall",
    "make shell CARD=1": "This card",
    ".venv/bin/python -m closer corrections": "",
    ".venv/bin/python -m closer unanswered": "",
    "make help": "make test".removeprefix("make "),
    'echo "we only ever talk about the bins" | .venv/bin/python -m closer understand': '"label": "roadblock/poor_communication"',
    'echo "he says he would find me" | .venv/bin/python -m closer screen': '"abuse"',
    'echo "you never ask how my day was" | .venv/bin/python -m closer rephrase': '"output": "',
    ".venv/bin/rasa data validate --fail-on-warnings": "",
}
SERVING = {"make chat", "make serve", ".venv/bin/rasa run -i 127.0.0.1"}
TERMINAL = {"make shell": "you>", ".venv/bin/rasa shell": "input"}
ACTIONS = "SANIC_HOST=127.0.0.1 .venv/bin/rasa run actions"
TRAINING = ".venv/bin/rasa train"
NOT_HERE = {"make test", "make safety", "make compare", "make tune"}  # their parts have tests of their own; they rewrite what is kept in git, and take long


def test_every_command_of_the_readme_is_run_here() -> None:
    assert set(commands()) == {*ENDING, *SERVING, *TERMINAL, ACTIONS, TRAINING, *NOT_HERE}


def shell(command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    variables = {**os.environ, **environment}
    return subprocess.run(["bash", "-c", command], cwd=PROJECT, env=variables, capture_output=True, text=True, timeout=5 * MINUTES)


@pytest.mark.parametrize("command", sorted(ENDING))
def test_a_command_that_ends_does_what_it_says(command: str) -> None:
    done = shell(command)
    assert done.returncode == 0, done.stdout + done.stderr
    assert ENDING[command] in done.stdout


@pytest.mark.parametrize("command", sorted(SERVING))
def test_a_server_answers_a_message(command: str, tmp_path: Path) -> None:
    port = free_port()
    line = f"{command} -p {port}" if "rasa run" in command else command
    with running(["bash", "-c", f"exec {line}"], tmp_path, f"http://127.0.0.1:{port}/chat/health", CLOSER_PORT=str(port)):
        assert "findahelpline" in text_of(Visitor(f"http://127.0.0.1:{port}", language="eo").say("i want to die"))


def test_the_action_server_says_that_it_is_well(tmp_path: Path) -> None:
    port = free_port()
    with running(["bash", "-c", f"{ACTIONS} --port {port}"], tmp_path, f"http://127.0.0.1:{port}/health"):
        pass


def test_training_writes_a_model(tmp_path: Path) -> None:
    done = shell(f"{TRAINING} --out {tmp_path}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert list(tmp_path.glob("*.tar.gz"))


@contextlib.contextmanager
def terminal(command: str, state: Path) -> Iterator[int]:
    """A command in a terminal of its own: yields the end to read from and write to."""
    child, end = pty.fork()
    if child == 0:
        os.chdir(PROJECT)
        os.execve("/bin/bash", ["bash", "-c", f"exec {command}"], {**os.environ, "CLOSER_STATE": str(state), "TERM": "dumb", "LANG": "C.UTF-8"})
    try:
        yield end
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.close(end)
        os.waitpid(child, 0)


def read_until(end: int, wanted: str, seconds: float = 2 * MINUTES) -> str:
    seen, deadline = "", time.monotonic() + seconds
    while wanted not in seen:
        ready, _, _ = select.select([end], [], [], 1)
        if ready:
            seen += os.read(end, 65536).decode(errors="replace")
        assert time.monotonic() < deadline, seen[-2000:]
    return seen


@pytest.mark.parametrize("command", sorted(TERMINAL))
def test_a_terminal_answers_a_message(command: str, tmp_path: Path) -> None:
    with terminal(command, tmp_path) as end:
        read_until(end, TERMINAL[command])
        time.sleep(1)
        os.write(end, b"i want to die\r")
        read_until(end, "program")

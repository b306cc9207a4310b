"""Start the real server as a user would, and talk to it over HTTP as the page does."""

from __future__ import annotations

import contextlib
import http.cookiejar
import json
import os
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from closer.settings import PROJECT

PYTHON = str(PROJECT / ".venv/bin/python")
PATIENCE = 90.0  # seconds for a start on a busy machine


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def running(command: list[str], state: Path, ready: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """A process that is up once `ready` (a URL) answers; killed with its children at the end."""
    variables = {**os.environ, "CLOSER_STATE": str(state), "RASA_TELEMETRY_ENABLED": "false", "PYTHONPATH": str(PROJECT), **environment}
    with (state / "server.log").open("a") as log:
        process = subprocess.Popen(command, cwd=PROJECT, env=variables, stdout=log, stderr=subprocess.STDOUT, text=True, start_new_session=True)
        try:
            deadline = time.monotonic() + PATIENCE
            while True:
                with contextlib.suppress(OSError):
                    urllib.request.urlopen(ready, timeout=1).read()
                    break
                assert process.poll() is None and time.monotonic() < deadline, (state / "server.log").read_text()[-2000:]
                time.sleep(0.2)
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@contextlib.contextmanager
def coach(state: Path, port: int | None = None) -> Iterator[Visitor]:
    """The launcher on a port of its own, and a visitor at its page."""
    port = port or free_port()
    base = f"http://127.0.0.1:{port}"
    with running([PYTHON, "-m", "runtime.launcher"], state, f"{base}/chat/health", CLOSER_PORT=str(port)):
        yield Visitor(base)


class Visitor:
    """Somebody at the page: a cookie, messages, bubbles."""

    def __init__(self, base: str, cookies: http.cookiejar.CookieJar | None = None, language: str = "en-GB,en") -> None:
        self.base = base
        self.cookies = cookies or http.cookiejar.CookieJar()
        self._senders: list[threading.Thread] = []
        self._open = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))
        self._open.addheaders = [("Accept-Language", language)]
        self.get("/chat/")

    def get(self, path: str) -> bytes:
        return bytes(self._open.open(self.base + path, timeout=60).read())

    def post(self, path: str, body: Any, **headers: str) -> tuple[int, dict[str, Any]]:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data=data, headers={"Content-Type": "application/json", **headers})
        try:
            with self._open.open(request, timeout=60) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            return error.code, json.loads(error.read() or b"{}")

    def history(self) -> list[dict[str, Any]]:
        return list(json.loads(self.get("/chat/history"))["bubbles"])

    def say(self, text: str) -> list[dict[str, Any]]:
        """Send a message, return the coach's bubbles that answer it."""
        status, body = self.post("/chat/message", {"text": text})
        assert status == 200, body
        history = self.history()
        last = max(number for number, bubble in enumerate(history) if bubble["from"] == "person")
        return history[last + 1 :]

    def first_bubble(self, text: str) -> tuple[float, dict[str, Any]]:
        """Send a message and say after how many seconds the first bubble reached the page's event stream."""
        stream = self._open.open(self.base + "/chat/events", timeout=60)
        assert stream.readline().startswith(b"retry")
        start = time.monotonic()
        self._senders.append(threading.Thread(target=self.post, args=("/chat/message", {"text": text}), daemon=True))
        self._senders[-1].start()
        for line in stream:
            if line.startswith(b"data: "):
                return time.monotonic() - start, json.loads(line[6:])
        raise AssertionError("the stream ended")

    def wait_until_answered(self) -> None:
        """Wait for what follows the first bubbles, so that no request is cut off when the server stops."""
        for sender in self._senders:
            sender.join()


def text_of(bubbles: list[dict[str, Any]]) -> str:
    return "\n".join(bubble["text"] for bubble in bubbles)

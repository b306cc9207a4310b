"""Start the coach: page, channel and actions in one process."""

from __future__ import annotations

import argparse
import logging
import os
import socket
import sys
import threading
import time
import urllib.request
import webbrowser
from datetime import date
from pathlib import Path

from runtime.quiet import quiet

quiet()

from rasa.core.agent import Agent, load_agent  # noqa: E402
from rasa.core.run import serve_application  # noqa: E402
from rasa.core.utils import AvailableEndpoints  # noqa: E402
from rasa.utils.log_utils import configure_structlog  # noqa: E402
from sqlalchemy.exc import SQLAlchemyError  # noqa: E402

from closer.journey.store import migrate  # noqa: E402
from closer.phrasing import phrasing  # noqa: E402
from closer.safety.helplines import WARN_AFTER, Helplines  # noqa: E402
from closer.settings import PROJECT, settings  # noqa: E402
from runtime.actions_endpoint import LocalActionEndpoint, compile_result_schema  # noqa: E402
from runtime.purge import purge_daily  # noqa: E402
from runtime.settings import server_settings  # noqa: E402

__all__ = ["endpoints", "latest_model", "load", "main"]


def endpoints() -> AvailableEndpoints:
    """The project's endpoints, with actions in this process."""
    compile_result_schema()
    available = AvailableEndpoints.read_endpoints(str(PROJECT / "endpoints.yml"))
    available.action = LocalActionEndpoint("actions")
    return available


def latest_model() -> Path:
    """The newest trained model.

    Raises: FileNotFoundError where none was trained.
    """
    models = sorted(settings().models.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not models:
        raise FileNotFoundError(f"no model in {settings().models}; `make train` trains one")
    return models[-1]


async def load() -> Agent:
    """The coach without a server, for the terminal and the tests."""
    configure_structlog(logging.WARNING)  # an unconfigured structlog prints what people type
    _prepare_database()
    return await load_agent(model_path=str(latest_model()), endpoints=endpoints())


def main() -> int:
    """`python -m runtime.launcher [--browser]`: serve until interrupted."""
    parser = argparse.ArgumentParser(description="Serve the coach on this machine.")
    parser.add_argument("--browser", action="store_true", help="open the page where there is a display")
    arguments = parser.parse_args()
    server = server_settings()
    address = f"http://{server.host}:{server.port}/"
    if _taken(server.host, server.port):
        print(f"Port {server.port} is in use. Is the coach running already at {address}? Else choose another: CLOSER_PORT=5006 make chat", file=sys.stderr)
        return 1
    configure_structlog(logging.WARNING)
    _prepare_database()
    print("Starting, about ten seconds ...", flush=True)
    for name in Helplines.load(settings().content / "helplines.yml").stale(date.today(), WARN_AFTER):
        print(f"Nobody has checked the number of {name} for three months; see content/helplines.yml", file=sys.stderr)
    threading.Thread(target=purge_daily, args=(threading.Event(),), daemon=True).start()  # it ends with the process
    threading.Thread(target=phrasing, daemon=True).start()  # loaded while people are still greeting each other
    threading.Thread(target=_announce, args=(address, arguments.browser), daemon=True).start()
    serve_application(
        model_path=str(latest_model()),
        interface=server.host,
        port=server.port,
        credentials=str(PROJECT / "credentials.yml"),
        enable_api=False,
        endpoints=endpoints(),
    )
    return 0


def _prepare_database() -> None:
    """Make or migrate the tables; a broken database must not keep help from anybody, so the coach starts all the same and stays careful."""
    try:
        migrate(settings().database_url)
    except (SQLAlchemyError, OSError) as error:
        print(f"The database cannot be used ({type(error).__name__}): {settings().database_url}", file=sys.stderr)
        print("Help in danger is given all the same; coaching waits until the database is back.", file=sys.stderr)


def _taken(host: str, port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((host, port)) == 0


def _announce(address: str, browser: bool) -> None:
    """Say where the page is once it answers, and open it where there is a display."""
    for _ in range(600):
        try:
            with urllib.request.urlopen(f"{address}chat/health", timeout=1):
                break
        except OSError:
            time.sleep(0.2)
    print(f"Closer is ready: {address}   (stop with Ctrl+C)", flush=True)
    if browser and (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform == "darwin"):
        webbrowser.open(address)


if __name__ == "__main__":
    sys.exit(main())

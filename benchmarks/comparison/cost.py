"""What a process costs: wall seconds, processor seconds, memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

LAST_CHARACTERS = 3000


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock, seconds of processor time on all cores, and the most memory held at once, in MiB."""

    wall: float
    processor: float
    memory: float


def run(command: Sequence[str], environment: Mapping[str, str], folder: Path, log: Path) -> Cost:
    """Run a command to its end and say what it cost.

    Args:
        command: the program and its arguments.
        environment: variables added to those of this process.
        folder: where it runs.
        log: the file for all it prints.

    Raises: RuntimeError, with the end of what it printed, where it fails.

    """
    with log.open("w", encoding="utf-8") as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env={**os.environ, **environment}, stdout=output, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(process.pid, 0)  # the one call that tells the processor time of this process alone
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}:\n{log.read_text(encoding='utf-8')[-LAST_CHARACTERS:]}")
    return Cost(wall, used.ru_utime + used.ru_stime, in_mebibytes(used.ru_maxrss))


def in_mebibytes(most_memory: int) -> float:
    """`ru_maxrss` counts bytes on macOS and kibibytes elsewhere."""
    return most_memory / (1024 * 1024 if sys.platform == "darwin" else 1024)

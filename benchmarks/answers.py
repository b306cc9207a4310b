"""How long a person waits: the first bubble of a safety answer and of a worry, and what reading a message costs.

`.venv/bin/python -m benchmarks.answers` starts the coach on a port of its own and prints medians and 95th percentiles in milliseconds.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from closer.language.encoder import Encoder
from closer.language.meaning import MeaningClassifier
from closer.language.reading import read
from closer.reader import Reader
from closer.safety.screen import CLEAR, Screen
from closer.settings import PROJECT, settings
from closer.training import ensure
from closer.training.data import TrainingData
from closer.understanding import understand
from tests.server.support import Visitor, coach

ROUNDS = 30
ACCUSING = PROJECT / "tests" / "nlu" / "accusing.jsonl"
TEN_WORDS = "my sister has not called me back since the wedding"
FORTY_WORDS = (
    "we have been married for nine years and it was good for a long time but since the summer he comes home late and when I ask him about it he shouts and "
    "last night he pushed me against the door"
)
LONG_STORY = " ".join(f"We moved here {number} years ago and since then it has been quiet between us." for number in range(33))  # equal ones are read once


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """The duration of each round."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - start))
    return times


def show(name: str, times: list[float]) -> None:
    """One line: median and 95th percentile."""
    print(f"{name:42s} median {statistics.median(times):7.1f} ms   p95 {sorted(times)[int(0.95 * len(times))]:7.1f} ms", flush=True)


def what_the_screen_adds(weights: Path) -> None:
    """Reading, screening and understanding, less the same without the screen and what it alone listens with; in turns, so that a busy machine harms both."""
    encoder, screen, classifier = Encoder(weights), Screen(weights), MeaningClassifier(weights)

    def with_it(text: str) -> None:
        reading = read(text, encoder)
        understand(reading, screen.read(reading), classifier)

    def without_it(text: str) -> None:
        understand(read(text, encoder, listening=False), CLEAR, classifier)

    for name, text in (("40 words", FORTY_WORDS), ("500 words", LONG_STORY)):
        pairs = [(milliseconds(lambda text=text: with_it(text), 1)[0], milliseconds(lambda text=text: without_it(text), 1)[0]) for _ in range(ROUNDS)]  # type: ignore[misc]
        show(f"what the screen adds, {name}", [a - b for a, b in pairs])


def until_the_first_bubble(base: str, text: str) -> list[float]:
    """How long each newcomer waits who begins with this text."""
    newcomers: list[Visitor] = []
    waits = []
    for _ in range(ROUNDS):
        newcomers.append(Visitor(base))
        waits.append(1000 * newcomers[-1].first_bubble(text)[0])
    for newcomer in newcomers:
        newcomer.wait_until_answered()
    return waits


def main() -> int:
    """Print all timings."""
    folder_of_weights = ensure(TrainingData.load(settings().data), settings().models)
    reader = Reader(folder_of_weights)
    what_the_screen_adds(folder_of_weights)
    for name, text in (("10 words", TEN_WORDS), ("40 words", FORTY_WORDS), ("500 words", LONG_STORY)):
        show(f"reading {name}: vectors, screen, meaning", milliseconds(lambda text=text: reader.understand(text)))  # type: ignore[misc]
    sentences = [json.loads(line)["text"] for line in ACCUSING.read_text(encoding="utf-8").splitlines()]
    turn = iter(sentences * 2)
    show("an accusing sentence as an I statement", milliseconds(lambda: reader.rephrase(next(turn)), len(sentences)))
    with tempfile.TemporaryDirectory() as folder, coach(Path(folder)) as visitor:
        visitor.say("hello")
        for name, text in (("safety answer, 40 words", FORTY_WORDS), ("worry, 10 words", TEN_WORDS)):
            show(f"first bubble of a {name}", until_the_first_bubble(visitor.base, text))
    return 0


if __name__ == "__main__":
    sys.exit(main())

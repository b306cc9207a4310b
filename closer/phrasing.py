"""What finds words in the chat: the rewriter of accusing sentences and the reader of feelings, with the same weights as everything else."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from closer.language.encoder import Encoder
from closer.language.i_statement import Rewrite, Rewriter
from closer.language.reading import read
from closer.language.validation import FeelingReader
from closer.settings import settings
from closer.training.data import TrainingData
from closer.training.weights import trained

__all__ = ["LoadPhrasing", "Phrasing", "phrasing"]

logger = logging.getLogger(__name__)

_loading = threading.Lock()
DANGER = ("danger",)


class Phrasing:
    """Rewrites, gives feedback, and guesses feelings."""

    def __init__(self, folder: Path) -> None:
        """Load what `closer.training.ensure` put into `folder`."""
        self._encoder = Encoder(folder)
        self._rewriter = Rewriter.load(folder)
        self._feelings = FeelingReader(self._encoder)

    def rephrase(self, text: str, alarmed: bool = False) -> Rewrite:
        """An accusing sentence as an "I" statement; `alarmed` where the safety screen raised more than a faint alarm."""
        return self._rewriter.rewrite(read(text, self._encoder, in_full=False), DANGER if alarmed else ())

    def improve(self, text: str, alarmed: bool = False) -> Rewrite | None:
        """A better version of somebody's own "I" statement."""
        return self._rewriter.improve(read(text, self._encoder, in_full=False), DANGER if alarmed else ())

    def feeling_behind(self, words: str) -> str:
        """The likeliest feeling behind what somebody said."""
        return self._feelings.guess(words)


LoadPhrasing = Callable[[], "Phrasing | None"]


@lru_cache(maxsize=1)
def _load() -> Phrasing | None:
    folder = trained(TrainingData.load(settings().data), settings().models)
    if folder is None:
        logger.warning("No trained weights for this data: sentences are put together by questions only; `make train` makes them")
        return None
    return Phrasing(folder)


def phrasing() -> Phrasing | None:
    """The one of this process, loaded at its first use in about two seconds; None where nothing is trained (a chat never waits for a training)."""
    with _loading:
        return _load()

"""From a text to what it means, without Rasa: what the shell, the measurements and the tests read with."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from closer.language.encoder import Encoder
from closer.language.i_statement import Rewrite, Rewriter
from closer.language.meaning import MeaningClassifier
from closer.language.reading import read
from closer.safety.screen import Screen, Verdict
from closer.understanding import OF_A_DOCTOR, Understood, understand

__all__ = ["Reader"]


class Reader:
    """Encoder, screen, classifier and rewriter with one set of weights."""

    def __init__(self, folder: Path) -> None:
        """Load the weights that `closer.training.ensure` returned."""
        self._encoder = Encoder(folder)
        self._screen = Screen(folder)
        self._classifier = MeaningClassifier(folder)
        self._rewriter = Rewriter.load(folder)
        self._beside = ThreadPoolExecutor(1, thread_name_prefix="screen")

    def screen(self, text: str) -> Verdict:
        """What the safety screen finds in a text."""
        return self._screen.read(read(text, self._encoder))

    def understand(self, text: str) -> Understood:
        """What a text means, outside of any conversation."""
        reading = read(text, self._encoder)
        return understand(reading, self._screen.read(reading), self._classifier)

    def rephrase(self, text: str) -> Rewrite:
        """An accusing sentence as an "I" statement, unless the screen finds danger in it that is more than faint.

        While the vectors are made and screened on a second core, the sentence is taken apart and words are looked for; none is given before the verdict.
        """
        reading = self._beside.submit(read, text, self._encoder)
        screened = self._beside.submit(lambda: self._screen.read(reading.result()))
        apart = self._rewriter.foreseen(text)
        rewrite, verdict = self._rewriter.rewrite(reading.result(), (), apart), screened.result()
        dangers = () if verdict.faint else tuple(label for label in verdict.labels if label != OF_A_DOCTOR)
        return self._rewriter.rewrite(reading.result(), dangers) if dangers else rewrite

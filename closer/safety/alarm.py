"""How strongly a text reads like danger, and like which: what was learnt, without the lexicon."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from closer.language.head import Head
from closer.language.neighbours import Neighbours

__all__ = ["FILES", "SELDOM_HEARD", "TUNED_LABELS", "Alarm", "heard_fairly", "kinds_of", "lead_of"]

FILES = ("danger.npz", "kinds.npz")
NEIGHBOURS = 60.0  # the weight of the nearest examples; chosen on tests/safety/messages, the half for development
TUNED_LABELS = ("danger", "minor_at_risk", "self_harm", "abuse", "harm_to_others", "third_party_risk", "medical_or_legal")
TUNED, LOUDEST = 3.0, 5.0  # the weight of the tuned encoder's logit, and its bounds; chosen there too
TUNED_KINDS = 2.0
SELDOM_HEARD, AT_LEAST = "medical_or_legal", 1.0  # the least that counts as heard: the tuned encoder learnt from few such messages, and must not hush them
# who may be hurt is not told that they hurt unless it is far likelier, and nobody is on a hint; chosen there too, where no plain confession is lost
ACCUSES, BY_FAR, SURER = "harm_to_others", 2.0, 4.0
A_SHORT_TEXT, BY_LENGTH = 8, 0.5  # words; a long message has more sentences that may look like danger by chance


@dataclass(frozen=True)
class Alarm:
    """Two heads and the examples: `danger` has one column, `kinds` one for each danger; from `sure` and `soft` on a message raises an alarm."""

    danger: Head
    kinds: Head
    neighbours: Neighbours
    sure: float
    soft: float

    def scores(self, vectors: np.ndarray, texts: list[str]) -> np.ndarray:
        """How strongly each row reads like danger: shape (rows,).

        Args:
            vectors: the features of each, shape (rows, 1536).
            texts: the same texts.

        """
        summed: np.ndarray = self.danger.scores(vectors, texts)[:, 0] + NEIGHBOURS * self.neighbours.lean(vectors)
        return summed

    def tier(self, lead: float, danger: str) -> str:
        """Whether a text that leads by so much surely tells of a danger ("sure"), or may ("soft")."""
        return "sure" if lead >= self.sure + SURER * (danger == ACCUSES) else "soft"

    def save(self, folder: Path) -> None:
        """Write both files."""
        limits = {"sure": np.float32(self.sure), "soft": np.float32(self.soft)}
        self.danger.save(folder / FILES[0], **self.neighbours.as_arrays(), **limits)
        self.kinds.save(folder / FILES[1])

    @classmethod
    def load(cls, folder: Path) -> Alarm:
        """Read what `save` wrote."""
        danger, more = Head.load(folder / FILES[0])
        kinds, _ = Head.load(folder / FILES[1])
        return cls(danger, kinds, Neighbours.from_arrays(more), float(more["sure"]), float(more["soft"]))


def lead_of(score: float, words: int, heard: np.ndarray) -> float:
    """A score with what the tuned encoder heard in the message, less what a message of so many words may reach by chance.

    Args:
        score: what `Alarm.scores` gave for a part of it.
        words: the length of the whole message.
        heard: logits of `TUNED_LABELS` for the whole message.

    """
    return score + TUNED * float(np.clip(heard[0], -LOUDEST, LOUDEST)) - BY_LENGTH * float(np.log(max(words, A_SHORT_TEXT) / A_SHORT_TEXT))


def heard_fairly(heard: np.ndarray, likest: str) -> np.ndarray:
    """What the tuned encoder heard, no less than a floor where a text reads most like a danger of which it learnt little.

    Args:
        heard: logits of `TUNED_LABELS` for the whole message.
        likest: the danger that the text reads most like.

    """
    fair = heard.copy()
    fair[0] = max(float(fair[0]), AT_LEAST) if likest == SELDOM_HEARD else fair[0]
    return fair


def kinds_of(scores: np.ndarray, labels: tuple[str, ...], heard: np.ndarray) -> np.ndarray:
    """Likeness to each danger, with what the tuned encoder heard, and less for one that accuses the writer: shape (rows, labels).

    Args:
        scores: what the head of kinds gave, shape (rows, labels).
        labels: its labels.
        heard: logits of `TUNED_LABELS` for the whole message.

    """
    order = [TUNED_LABELS.index(label) for label in labels]
    accuses = np.array([label == ACCUSES for label in labels])
    summed: np.ndarray = scores + TUNED_KINDS * np.clip(heard[order], -LOUDEST, LOUDEST) - BY_FAR * accuses
    return summed

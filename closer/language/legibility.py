"""Can this text be read at all? Empty, symbols only, or another language than English."""

from __future__ import annotations

import unicodedata
from enum import Enum
from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

__all__ = ["Legibility", "legibility"]

ENOUGH_LETTERS = 12
SURE_MEANING = 0.5
SURE_LANGUAGE = 0.9


class Legibility(Enum):
    """Why a text cannot be answered as it stands."""

    EMPTY = "empty"
    SYMBOLS = "symbols"
    LANGUAGE = "language"


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_pickled_model(MODEL_FILE, norm_probs=True)


def legibility(text: str, confidence: float) -> Legibility | None:
    """Say what keeps the text from being read, or None.

    Args:
        text: the message.
        confidence: how sure the classifier is of its meaning; short English is often taken for another language, so a clear meaning counts as read.

    """
    letters = [character for character in text if character.isalpha()]
    if not letters:
        return Legibility.SYMBOLS if any(not character.isspace() for character in text) else Legibility.EMPTY
    foreign_script = sum("LATIN" not in unicodedata.name(character, "") for character in letters)
    if foreign_script > len(letters) / 2:
        return Legibility.LANGUAGE
    if len(letters) >= ENOUGH_LETTERS and confidence < SURE_MEANING:
        language, share = _identifier().classify(text)
        if language != "en" and share >= SURE_LANGUAGE:
            return Legibility.LANGUAGE
    return None

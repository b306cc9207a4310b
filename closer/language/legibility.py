"""Can this text be read at all? Empty, symbols only, or another language than English."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

__all__ = ["Legibility", "legibility"]

ENOUGH_LETTERS = 12
_WORDS = (
    "i i'm im i've you your he his him she her it its it's we us they them their my me the a an and or but not no don't dont doesn't didn't can't to of in on "
    "at for with from about is are was were be been have has do does did will would could should that this there what how why when who much many more "
    "very just if because always never every whenever being say says said get got too even still then than up out our let lets went go goes came make made "
    "took take gave give told tell asked ask know think want need like home day night again after before all some any one back down there here other mum mom "
    "dad"
)
FUNCTION_WORDS = frozenset(_WORDS.split())
FEWEST_KNOWN, SHARE_KNOWN = 2, 0.4
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


def _plainly_english(text: str) -> bool:
    """Whether enough of the words are English function words; short English is often taken for another language."""
    words = re.findall(r"[a-z']+", text.lower().replace("’", "'"))
    known = sum(word in FUNCTION_WORDS for word in words)
    return known >= FEWEST_KNOWN and known >= SHARE_KNOWN * len(words)


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
    if len(letters) >= ENOUGH_LETTERS and confidence < SURE_MEANING and not _plainly_english(text):
        language, share = _identifier().classify(text)
        if language != "en" and share >= SURE_LANGUAGE:
            return Legibility.LANGUAGE
    return None

"""Who a message is about: a kind of bond and the person's own word for them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from closer.content import Bond

__all__ = ["RELATION_WORDS", "Relation", "relation_in"]

WORDS: dict[Bond, tuple[str, ...]] = {
    "partner": ("husband", "wife", "boyfriend", "girlfriend", "partner", "fiance", "fiancee", "fiancé", "fiancée", "spouse"),
    "friend": ("best friend", "friend", "mate", "flatmate", "roommate", "colleague", "coworker", "neighbour", "neighbor"),
    "family": (
        "mother-in-law", "father-in-law", "sister-in-law", "brother-in-law", "stepmother", "stepfather", "stepdaughter", "stepson",
        "grandmother", "grandfather", "grandma", "grandpa", "mother", "father", "mum", "mom", "dad", "sister", "brother", "daughter", "son",
        "cousin", "aunt", "uncle", "niece", "nephew",
    ),
}  # fmt: skip
SHORT = {"hubby": "husband", "wifey": "wife", "bf": "boyfriend", "gf": "girlfriend", "bestie": "best friend", "bff": "best friend", "so": "partner",
         "mam": "mum", "mama": "mum", "mommy": "mom", "papa": "dad", "sis": "sister", "bro": "brother", "fiancee": "fiancée", "fiance": "fiancé",
         "missus": "wife", "other half": "partner", "co-worker": "coworker"}  # fmt: skip
BOND_OF = {word: bond for bond, words in WORDS.items() for word in words}
RELATION_WORDS = frozenset({*BOND_OF, *SHORT})
MENTION = re.compile(
    r"\bmy (?:\w+ ){0,2}?(" + "|".join(re.escape(word) for word in sorted([*BOND_OF, *SHORT], key=len, reverse=True)) + r")\b(?!'s\b|-)", re.IGNORECASE
)


@dataclass(frozen=True)
class Relation:
    """`bond` decides the wording, `word` is what the person calls them ("husband"); None where it is not known."""

    bond: Bond | None = None
    word: str | None = None

    @property
    def spoken(self) -> str:
        """How the coach refers to them."""
        if self.word:
            return f"your {self.word}"
        return {"partner": "your partner", "friend": "your friend"}.get(self.bond or "", "the other person")


def relation_in(text: str) -> Relation | None:
    """The first relation that a message names as the person's own ("my sister")."""
    found = MENTION.search(text.replace("’", "'"))
    if not found:
        return None
    word = found.group(1).lower()
    word = SHORT.get(word, word)
    return Relation(BOND_OF[word], word)

"""Who a message is about: a kind of bond and the person's own word for them. Nothing is assumed: no gender, no marriage."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from closer.content import Bond

__all__ = ["MENTION", "RELATION_WORDS", "Relation", "relation_in"]

WORDS: dict[Bond, tuple[str, ...]] = {
    "partner": ("husband", "wife", "boyfriend", "girlfriend", "partner", "fiancé", "fiancée", "spouse", "ex"),
    "friend": ("best friend", "friend", "friends", "mate", "mates", "flatmate", "roommate", "housemate", "neighbour", "neighbor"),
    "parent": ("mother", "father", "mum", "mom", "dad", "stepmother", "stepfather", "stepmum", "stepmom", "stepdad", "parents"),
    "child": ("daughter", "son", "stepdaughter", "stepson", "kid", "kids", "child", "children", "daughters", "sons", "teenager"),
    "sibling": ("sister", "brother", "stepsister", "stepbrother", "twin", "siblings", "sisters", "brothers"),
    "family": (
        "mother-in-law", "father-in-law", "sister-in-law", "brother-in-law", "daughter-in-law", "son-in-law", "in-laws", "grandmother", "grandfather",
        "grandma", "grandpa", "nan", "gran", "granddaughter", "grandson", "cousin", "aunt", "uncle", "niece", "nephew", "family",
    ),
    "colleague": ("colleague", "coworker", "boss", "manager", "teammate", "colleagues", "coworkers"),
}  # fmt: skip
SHORT = {"hubby": "husband", "wifey": "wife", "bf": "boyfriend", "gf": "girlfriend", "bestie": "best friend", "bff": "best friend", "so": "partner",
         "mam": "mum", "mama": "mum", "mommy": "mom", "papa": "dad", "daddy": "dad", "sis": "sister", "bro": "brother", "fiancee": "fiancée",
         "fiance": "fiancé", "missus": "wife", "mrs": "wife", "other half": "partner", "significant other": "partner", "co-worker": "coworker",
         "mother in law": "mother-in-law", "father in law": "father-in-law", "mil": "mother-in-law", "in laws": "in-laws", "inlaws": "in-laws",
         "mom and dad": "parents", "mum and dad": "parents", "granny": "gran", "nana": "nan"}  # fmt: skip
BOND_OF: dict[str, Bond] = {word: bond for bond, words in WORDS.items() for word in words}
RELATION_WORDS = frozenset({*BOND_OF, *SHORT})
CALLED_BY_IT = ("mum", "mom", "dad", "mam", "grandma", "grandpa", "hubby")  # "mum never rings"
WITH_THE = ("wife", "husband", "missus", "kids", "in-laws", "boyfriend", "girlfriend")  # "the wife"
BESIDE_OTHERS = {"kids", "in-laws"}  # "my husband is out until the kids are in bed" is about him
ASKED_IN_PASSING = re.compile(  # "my sister rang and asked how he is" is about him
    r"\s+(?:(?:just|always|even|also|once|only) )*(?:(?:rang|called|phoned|texted|wrote)(?: me| us)? (?:and asked|to ask)|asked|asks|keeps asking"
    r"|(?:said|says) (?:that )?(?:i|he|she|it|we|they)\b|(?:told|tells) me|thinks (?:that )?(?:i|he|she|it|we)\b)",
    re.IGNORECASE,
)
SOMEBODY_ELSES = re.compile(r"\b(?:your|his|her|their|a|whose|someone's|like)\s+(?:\w+\s+)?$", re.IGNORECASE)
BOND_SPOKEN: dict[Bond, str] = {
    "partner": "your partner",
    "friend": "your friend",
    "parent": "your parent",
    "child": "your child",
    "sibling": "your brother or sister",
    "family": "your family",
    "colleague": "your colleague",
}


def _any_of(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


MENTION = re.compile(
    rf"\b(?:(?:my|our) (?:\w+ ){{0,2}}?(?P<own>{_any_of([*BOND_OF, *SHORT])})|the (?P<the>{_any_of(WITH_THE)})|"
    rf"(?P<called>{_any_of(CALLED_BY_IT)}))\b(?!'s\b|-|')",
    re.IGNORECASE,
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
        return BOND_SPOKEN[self.bond] if self.bond else "the other person"


def relation_in(text: str, spans: Sequence[tuple[int, int]] = ()) -> Relation | None:
    """The relation that a message is about, as far as it names one as the person's own ("my sister").

    Args:
        text: the message.
        spans: where its weight lies (characters); who is named there comes first, then who is named most often, then who is named first.

    """
    mentions = [mention for mention in MENTION.finditer(text.replace("’", "'")) if _own(mention)]
    mentions = [mention for mention in mentions if (mention["the"] or "").lower() not in BESIDE_OTHERS] or mentions
    mentions = [mention for mention in mentions if not ASKED_IN_PASSING.match(mention.string, mention.end())] or mentions
    weighty = [mention for mention in mentions if any(start <= mention.start() < end for start, end in spans)]
    counted = Counter(map(_relation, weighty or mentions))
    return counted.most_common(1)[0][0] if counted else None


def _own(mention: re.Match[str]) -> bool:
    return mention["called"] is None or not SOMEBODY_ELSES.search(mention.string[: mention.start()])


def _relation(mention: re.Match[str]) -> Relation:
    word = (mention["own"] or mention["the"] or mention["called"]).lower()
    word = SHORT.get(word, word)
    return Relation(BOND_OF[word], word)

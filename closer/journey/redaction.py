"""Take out of a text what could tell who wrote it: names, numbers, addresses (SAFETY S21). What is in doubt goes."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from closer.language.grammar import Token, parse
from closer.language.relations import RELATION_WORDS

__all__ = ["HIDDEN", "LONGEST", "redacted"]

HIDDEN = "[...]"
LONGEST = 200  # characters that are kept
READ = 1000  # characters that are looked at: enough for what is kept, and no story is parsed to its end
FEWEST_WORDS = 2  # fewer say nothing to anybody
ADDRESS = re.compile(
    r"\S*@\S+|\b(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]{2,})+(?:/\S*)?|"  # e-mail, "@dave", URLs with and without their beginning
    r"\b[\w-]+#\d+|\b[ur]/\w+|\w*_\w*|\b[^\W\d_]{2,}\d{2,}\w*",  # "dave#1234", "u/dave", "dave_s", "dave88"
    re.IGNORECASE,
)
NUMBER = re.compile(r"\+?(?:\d[\s().:/-]{0,2}){3,}")  # also in groups: telephone numbers, dates
WORD = re.compile(r"[^\W\d_]\w*(?:['’-]\w+)*")
SENTENCE_START = re.compile(r"(?:^|[.!?…\n])[\s\"'“‘(]*$")
ENDING = re.compile(r"['’](?:s|m|d|ve|ll|re)?$")
NAME_FOLLOWS = re.compile(r"\b(?:named|called|name(?:['’]s| is))\s+(\w+)", re.IGNORECASE)
MAY_BE_A_NAME = {"PROPN", "NOUN", "ADJ", "X"}  # what the tagger makes of "priya" behind "my friend"

Span = tuple[int, int]


def redacted(text: str) -> str | None:
    """The text without what names somebody, at most 200 characters; None where too little is left to be worth keeping."""
    if len(text) > READ:
        text = text[:READ].rpartition(" ")[0]
    left, place = "", 0
    for start, end in sorted(_telling(text)):
        if end > place:
            left += f"{text[place:start]} {HIDDEN} " if start >= place else ""
            place = end
    left = " ".join((left + text[place:]).split())
    left = re.sub(rf"(?:{re.escape(HIDDEN)} )+(?={re.escape(HIDDEN)})", "", left)
    left = re.sub(r" (?=[,.;:!?)](?:\s|$))", "", left)
    left = textwrap.shorten(left, LONGEST, placeholder="")
    return left if len(WORD.findall(left)) >= FEWEST_WORDS else None


def _telling(text: str) -> Iterator[Span]:
    """The places of what could tell who wrote it; they may overlap."""
    yield from (found.span() for pattern in (ADDRESS, NUMBER) for found in pattern.finditer(text))
    yield from (found.span(1) for found in NAME_FOLLOWS.finditer(text))
    yield from (found.span() for found in WORD.finditer(text) if _looks_like_a_name(found))
    words = list(parse(text))
    for before, word in zip([None, *words], words):
        if (word.pos_ == "PROPN" and not _known(word.text)) or (before is not None and _names_a_relation(before, word)):
            yield word.idx, word.idx + len(word)


def _looks_like_a_name(word: re.Match[str]) -> bool:
    """A capital inside a sentence, or a script without capitals, in which names cannot be told from words."""
    spelt = word.group()
    without_case = spelt.lower() == spelt.upper()
    return without_case or (spelt != spelt.lower() and not _known(spelt) and not SENTENCE_START.search(word.string, 0, word.start()))


def _names_a_relation(relation: Token, word: Token) -> bool:
    """Names are mostly typed small: "my friend priya"."""
    return _known(relation.text) and relation.lower_ != "i" and word.pos_ in MAY_BE_A_NAME and not _known(word.text)


def _known(word: str) -> bool:
    """Words that name nobody for all their capitals: "I", "Mum"."""
    plain = ENDING.sub("", word.lower())
    return plain == "i" or plain in RELATION_WORDS

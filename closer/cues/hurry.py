"""Somebody in a hurry: "quick fix", "no time, one line", "help fast" ask for few words, and tell nothing."""

from __future__ import annotations

import re

__all__ = ["besides_hurry", "only_in_a_hurry"]

SHORT = r"(?:quick|fast|short|brief|simple)"
WANTED = r"(?:fix(?:es)?|tips?|help|advice|answers?|questions?|idea|solution|version|words?|reply)"
ONE = r"(?:one|1|a|two|2)(?: (?:short|quick|single))? (?:line|liner|sentence|tip|thing|word)s?"
LEADS = r"(?:(?:please|pls|plz|just|only|need|i need|want|i want|give me|gimme|got|have|i have|i'?ve got|got to be|make it|keep it|and|so|but|for|any|some|in|no essay|i'?m|a)\b[ ,]*)*"
HURRIES = re.compile(
    rf"\W*{LEADS}(?:(?:very )?{SHORT} {WANTED}|(?:no|little|not much|don'?t have|haven'?t got) time(?: (?:now|left|today|here|for (?:that|this|long (?:answers?|texts?|talks?))))?"
    rf"|{ONE}|(?:help|answer|reply|fix|solution)(?: me)? (?:fast|quick(?:ly)?|asap)|{SHORT}|tips|fix it|asap|in a (?:hurry|rush)|hurry|be {SHORT}|make it {SHORT}|keep it {SHORT}|briefly|quickly"
    r"|in (?:one|a|two) (?:line|sentence|word)s?|not (?:long|a long (?:text|answer|talk))|no (?:long (?:answers?|texts?|talks?)|essays?|blah(?: blah)?))"
    r"(?:[ ,]+(?:please|pls|plz|thanks|thx|now|only|ok|max|here))*\W*",
    re.IGNORECASE,
)
PIECES = re.compile(r"[.,;:!?\n]+|\s+-+\s+|\b(?:and|so|but)\b", re.IGNORECASE)
OF_HELP = re.compile(r"\bhelp\b|^\W*(?:tips|hurry|fast)\W*$", re.IGNORECASE)
A_HURRIED_MESSAGE = 25  # words; who tells a story has time
FEWEST_TOLD = 2  # words


def only_in_a_hurry(text: str) -> bool:
    """Whether a text asks for few words and says nothing else; who asks for help fast asks for help.

    Args:
        text: the message.

    """
    pieces = _pieces(text)
    return bool(pieces) and all(HURRIES.fullmatch(piece) and not OF_HELP.search(piece) for piece in pieces)


def besides_hurry(text: str) -> str | None:
    """What is told where few words are asked for: "bf ignores me. quick fix" -> "bf ignores me"; None where none are, or nothing is told.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    pieces = _pieces(plain)
    hurried = [piece for piece in pieces if HURRIES.fullmatch(piece)]
    if not hurried or len(hurried) == len(pieces) or len(plain.split()) > A_HURRIED_MESSAGE:
        return None
    told = plain
    for piece in hurried:
        told = told.replace(piece, " ", 1)
    told = re.sub(r"\s*([.,;:!?-])[\s.,;:!?-]*", r"\1 ", re.sub(r"\b(?:and|so|but)\s*$", "", told.strip(" .,;:!?-"))).strip(" .,;:!?-")
    return told if len(told.split()) >= FEWEST_TOLD else None


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in PIECES.split(text.replace("’", "'")) if piece and piece.strip()]

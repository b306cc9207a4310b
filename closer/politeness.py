"""What is said for politeness, and what only looks like it: a greeting that drowns what follows it, thanks that are meant for another or were never given."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.language.meaning import Meaning
from closer.told_plainly import likely_worry
from closer.weighing import AS_A_WORRY, LIKELY_TOO, LOST, OF_ANOTHER_PERSON, SURE_OF_A_WORRY, WORN_THIN

__all__ = ["POLITE", "behind_a_greeting", "no_thanks_given", "thanks_somebody_else"]

THANKS_ANOTHER = re.compile(r"\bthank(?:ing)? (?:him|her|them|my \w+)\b", re.IGNORECASE)
SAYS_THANKS = re.compile(r"(?:(?:ok(?:ay)?|great|good|nice|perfect|yes|oh)\b[, !.]*)*(?:thanks|thx|thank you|cheers|ta)\b", re.IGNORECASE)
A_GREETING, SURELY_A_GREETING, MOSTLY = 5, 0.9, 0.6  # words; confidence; the share of what is meant beside the greeting that must be told or asked
POLITE = {"greet", "goodbye", "thanks"}


def thanks_somebody_else(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who speaks of thanking another doesn't thank the coach: "so i should thank him for the drill"."""
    if meanings[0].label != "thanks" or not THANKS_ANOTHER.search(text) or SAYS_THANKS.match(text.strip()):
        return meanings
    told = likely_worry(meanings[1:], text, AS_A_WORRY)
    label = told.label if told else WORN_THIN
    return [replace(meanings[0], label=label), *(one for one in meanings[1:] if one.label != label), replace(meanings[0], confidence=0.0)]


def no_thanks_given(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who tells that they got no thanks doesn't thank the coach: "I cook, he eat, no thank you"."""
    hunch = meanings[0].label in POLITE and meanings[0].confidence < SURE_OF_A_WORRY and OF_ANOTHER_PERSON.search(text)
    told = likely_worry([one for one in meanings[1:] if one.label not in LOST], text, LIKELY_TOO)
    if not hunch or told is None:
        return meanings
    return [replace(told, confidence=SURE_OF_A_WORRY), *(one for one in meanings if one is not told)]


def behind_a_greeting(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Without the greeting that drowns what follows it: "hi my husband is on his phone all evening", but not "hey my name is Tom"."""
    others = [meaning for meaning in meanings if meaning.label not in POLITE]
    total = sum(meaning.confidence for meaning in others)
    told = sum(meaning.confidence for meaning in others if "/" in meaning.label)
    greets = meanings[0].label == "greet" and meanings[0].confidence < SURELY_A_GREETING
    if not greets or len(text.split()) <= A_GREETING or told < MOSTLY * total:
        return meanings
    return [replace(meaning, confidence=meaning.confidence / total) for meaning in others] + [one for one in meanings if one.label in POLITE]

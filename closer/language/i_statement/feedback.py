"""Feedback on a person's own "I" statement: what is good in it, and the one thing that would make it better."""

from __future__ import annotations

import re
from dataclasses import dataclass

from closer.language.feelings import vocabulary
from closer.language.i_statement.wording.blame import OVERSTATED, judgement_in

__all__ = ["Feedback", "feedback", "is_own_try"]

OWN_SENTENCE = re.compile(
    r"^(?:ok(?:ay)?[,: ]+|so[,: ]+|how about[:, ]+|what about[:, ]+|my try[:, ]+|i'd say[:, ]+|maybe[:, ]+|is this (?:ok|good|better)[:,? ]+|[\"“]+)*(?:i (?:really |often |always |just |sometimes )*(?:feel|felt)\b|i(?:'m| am) (?:so |really |very )?(?P<named>[\w-]+(?: out)?) (?:when|because|that)\b|"
    r"when(?:ever)? .{3,120}?,? i (?:really |often |always |just )*(?:feel|felt|get)\b)",
    re.I,
)  # fmt: skip
HIDDEN_YOU = re.compile(
    r"\bi (?:\w+ )?(?:feel|felt) (?:like|that|as if|as though) (?:you|he|she|they|my \w+|nobody|everyone|a |an |i'm |i am |i )|\bi (?:\w+ )?(?:feel|felt) (?:you|he|she|they) (?:\w+)|\bi (?:\w+ )?(?:feel|felt) [\w-]+ that (?:you|he|she|they)\b",
    re.I,
)
OVERSTATES = re.compile(rf"\b(?:{OVERSTATED}|everything)\b", re.I)
REQUESTS = re.compile(
    r"\b(?:could|would|can) (?:you|we)\b|\b(?:i'd|i would) (?:like|love|prefer|be glad)\b|\bplease\b|\bi (?:wish|want|need) (?:you|us|that|to|some|more|a|your)\b|\bit would (?:help|mean)\b",
    re.I,
)
ASKS_NOT_TO = re.compile(
    r"\b(?:could|would|can) you (?:please )?(?:not|stop|quit)\b|\bplease (?:don't|stop|never)\b|\b(?:want|need|like) you (?:not to|to stop)\b", re.I
)
VAGUE = re.compile(
    r"\b(?:be more|respect me|care (?:more|about)|be nice|be better|try harder|change|love me|understand me|be considerate|support me more)\b", re.I
)
SEEN = re.compile(r"\b(?:when(?:ever)?|because|that|if|after|as soon as|about)\b .{3,}", re.I)
MAKES = re.compile(r"\bmake[sd]? me feel\b|\byou(?:'re| are) making me\b", re.I)


@dataclass(frozen=True)
class Feedback:
    """What is good (`feeling`, `seen`, `request`), the one thing to change, and the word it hangs on.

    `tip` is one of hidden_you, judgement, makes_me, label, absolute, no_feeling, negative_request, vague_request, not_seen, no_request, or
    None where there is nothing to change.
    """

    good: tuple[str, ...]
    tip: str | None
    word: str | None = None


def is_own_try(text: str) -> bool:
    """Whether a text is somebody's own attempt at an "I" statement."""
    own = OWN_SENTENCE.match(text.replace("’", "'").strip())
    return own is not None and (own["named"] is None or vocabulary().feeling_in(own["named"]) is not None)


def feedback(text: str) -> Feedback:
    """Read an attempt; the tips come in the order of their weight."""
    text = text.replace("’", "'").strip()
    words = vocabulary()
    feeling, posed = words.feeling_in(text), words.under(text)
    absolute, label, hidden = OVERSTATES.search(text), judgement_in(text), HIDDEN_YOU.search(text)
    requested, negative, vague, seen = REQUESTS.search(text), ASKS_NOT_TO.search(text), VAGUE.search(text), SEEN.search(text)
    good = {
        "feeling": feeling is not None and not posed,
        "seen": seen is not None and not (absolute or label or hidden),
        "request": requested is not None and not (negative or vague),
    }
    tips: dict[str, str | None] = {
        "hidden_you": hidden.group() if hidden else None,
        "makes_me": found.group() if (found := MAKES.search(text)) else None,
        "judgement": next((judgement for judgement in words.judgements if re.search(rf"\b{re.escape(judgement)}\b", text, re.I)), None) if posed else None,
        "label": label.group() if label else None,
        "absolute": absolute.group() if absolute else None,
        "no_feeling": None if feeling or posed else "",
        "negative_request": negative.group() if negative else None,
        "vague_request": vague.group() if vague and requested else None,
        "not_seen": None if seen else "",
        "no_request": None if requested else "",
    }
    tip = next((name for name, word in tips.items() if word is not None), None)
    return Feedback(tuple(name for name, there in good.items() if there), tip, tips[tip] or None if tip else None)

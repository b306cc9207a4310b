"""What stands against a deed, told as it was: what the other knew, what had been done for them, and that they carried on all the same."""

from __future__ import annotations

import re
from collections.abc import Callable

__all__ = ["conceded"]

AS_IF_NOTHING = re.compile(
    r"\b(?P<act>act(?:s|ed|ing)?|behaved?|pretend(?:s|ed)?|carr(?:y|ied) on)(?: all)? (?:like|as if|as though|that)? ?nothing(?:'s| has| had| was)?(?: ever)? (?:happened|wrong)\b",
    re.I,
)
ALTHOUGH: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r",? although (?=(?:I|we|my|our|you|your|it|there)\b)", re.I), " even though "),
    (AS_IF_NOTHING, lambda found: f"carr{'ied' if found['act'].lower() in ('acted', 'behaved', 'pretended', 'carried on') else 'y'} on as before"),
    # what the other knew is told as it was
    (re.compile(r",? when(?:ever)? you (?:know|knew)(?: (?:full |perfectly |very |damn )?well)?(?: that)? (?P<what>(?:I(?:'m|'ve|'d)?|we(?:'re|'ve|'d)?|my [\w' -]+?|it(?:'s| was) (?:my|our)) (?!hate\b|feel\b|felt\b|hated\b)\w+.*)$", re.I), r" even though \g<what>"),
    (re.compile(r",? when (?P<who>I|we|you)(?:'d| had) (?!to\b|just\b|enough\b|a (?:right|point)\b)(?P<what>(?:already |only |specially )?(?:had (?:an?|the|my|our|your|it|\w+ (?:days|weeks|hours|months))\b|left|made|cooked|bought|paid|asked|told|said|promised|booked|planned|given|put|done|cleaned|set|saved|got|been|worked|waited|agreed|prepared|\w+ed)\b.*)$", re.I), r" even though \g<who>'d \g<what>"),
    (re.compile(r",? when (?P<what>I(?:'m| am| was) the (?:only )?one (?:who\b|\w+ing\b).*|(?<=, when )I (?:did|made|paid|raised|built|cooked|wrote|earned) (?:the|your|our|all|every|half)\b.*)$", re.I), r" even though \g<what>"),
    (re.compile(r",? when (?P<who>you(?:'re| are| were) the (?:only )?one|it was you) who\b", re.I), r" even though \g<who> who"),
)  # fmt: skip


def conceded(phrase: str) -> str:
    """What the other knew is told as it was: "when you know I've got the scan" becomes "even though I've got the scan".

    Args:
        phrase: a verb phrase in the person's words.

    """
    for pattern, instead in ALTHOUGH:
        phrase = pattern.sub(instead, phrase)
    return phrase

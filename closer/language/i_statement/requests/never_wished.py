"""What hurts, and so is never wished for: "he never tells me off, he just rewashes the pans" wants no telling off."""

from __future__ import annotations

import re

__all__ = ["would_hurt"]

TO_ME = r"(?:me|us|my [\w-]+|our [\w-]+|the (?:kids|children|baby|dog|cat))"
HURTS = re.compile(
    rf"(?:(?:tell|tick|slag|brush|fob) {TO_ME} off|(?:put|let|run) {TO_ME} down|(?:shout|yell|swear|scream|snap|laugh|sneer|have a go|go mad) at {TO_ME}|"
    rf"(?:blame|scold|insult|mock|criticise|criticize|lecture|nag|punish|threaten|hit|slap|push|humiliate|ridicule|reproach|attack|belittle) {TO_ME}|"
    rf"lie(?: to {TO_ME}| about\b|$)|(?:complain|moan|whinge|grumble) (?:to|about|at) (?:{TO_ME}|it)|(?:argue|quarrel|fight)(?: with me)?$|(?:complain|moan|shout|yell|scold|swear|raise your voice|lose your temper)(?=$|,| out loud| openly| directly)|"
    rf"(?:say|tell me|tell us) (?:(?:it|that) )?(?:an? )?(?:(?:bad|mean|nasty|harsh|cross|unkind) )(?:words?|things?)\b)",
    re.I,
)


def would_hurt(deed: str) -> bool:
    """Whether a deed is one that nobody wants done to them, so that leaving it undone is no complaint.

    Args:
        deed: a verb phrase with a plain verb ("tell me off directly").

    """
    return HURTS.match(deed) is not None

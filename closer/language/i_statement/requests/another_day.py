"""A promise whose day has gone by: what was to be done on Saturday is asked for another day, or next time where it waits for an occasion."""

from __future__ import annotations

import re

__all__ = ["for_another_day"]

A_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
ITS_DAY = re.compile(
    rf"^(?P<deed>.+?),? (?:(?:on|this|last|by|before) (?:(?:this|last|the) )?{A_DAY}|yesterday|last night)(?: (?P<part>morning|afternoon|evening|night|lunchtime))?(?P<more> .*)?$",
    re.I,
)
BARE_DAY = re.compile(
    rf"^(?P<deed>.+?(?<! to)(?<! for)(?<! every)(?<! each)(?<! next)(?<! the)(?<! a)(?<! until)(?<! till)(?<! my)(?<! our)(?<! your)(?<! on)) {A_DAY}(?P<more> (?:to|and|with) .*)?$",
    re.I,
)
EACH_TIME = ((re.compile(r" (?:at|on|every) weekends?\b"), " this weekend"), (re.compile(rf" (?:on|every) (?P<day>{A_DAY})s?(?= |$)", re.I), r" this \g<day>"))
WAITS_FOR_AN_OCCASION = re.compile(
    r"(?:(?:come|go|turn up|show up|make it|get)(?: along| over| down)? (?:to|for) (?!see\b|visit\b|help\b|stay\b|look\b|the (?:zoo|park|beach|shops?|cinema|pool|doctor|dentist|gym)\b)|be (?:at|there)\b|(?:cheer|watch) (?:me|us|him|her|them)\b"
    r"|.*\b(?:birthday|wedding|exam|interview|funeral|recital|graduation|parents' evening|play|concert|party|match|gig|show|final|appointment|scan)\b)",
    re.I,
)


def for_another_day(promised: str) -> str:
    """The same without its day, which has gone by; unchanged where none was named.

    Args:
        promised: a verb phrase with a plain verb ("help me move on Saturday").

    """
    if re.search(rf" (?:at|on|every) (?:weekends|every \w+|{A_DAY}s)\b", promised, re.I):
        for often, once in EACH_TIME:
            promised = often.sub(once, promised)
        return promised
    named = ITS_DAY.match(promised)
    if bare := None if named else BARE_DAY.match(promised):
        return f"{bare['deed']}{bare['more'] or ''} another day"
    if named is None:
        return promised
    when = "next time" if WAITS_FOR_AN_OCCASION.match(named["deed"]) else f"another {_part(named['part'])}"
    return f"{named['deed']}{named['more'] or ''} {when}"


def _part(of_day: str | None) -> str:
    """Which part of a day it was to be."""
    return of_day.lower() if of_day and of_day.lower() != "lunchtime" else "day"

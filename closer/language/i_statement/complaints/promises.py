"""What was promised, agreed to or sworn: a promise of a deed, of what would be, or not to do something, and what was done in its place."""

from __future__ import annotations

import re

from closer.language.grammar import parse
from closer.language.i_statement.complaints.deeds import finite, perfect
from closer.language.i_statement.complaints.kinds import BROKEN, BROKEN_BE, DONE, PROMISED, UNKEPT, Complaint
from closer.language.i_statement.wording.negation import said_with_not
from closer.language.i_statement.wording.verb_forms import PAST, SAME_IN_THE_PAST, plain_verb

__all__ = ["broken_word", "no_deed", "not_kept", "promised"]

AND_THEN = re.compile(r",? (?:and|but)(?: then| instead)? (?=[a-z]+\b)", re.I)
SINCE_THEN_NOTHING = re.compile(r",? since (?:before )?[\w ]+$|,? (?:and|but) nothing (?:has |ever |much )*(?:changed|changes|happened|happens|came of it)$")
STILL_AHEAD = re.compile(r"^said .*(?:'d|'ll|would|will) (?:have to|need to|should|be)\b|\b(?:tomorrow|later|soon)\b", re.I)
NOT_TO_BE = re.compile(r"(?:'d|'ll|would|will|going to) (?:never|not|have no)\b|wouldn't|won't", re.I)
TO_BE_SO = re.compile(  # "you promised Sunday was for us"
    r"(?:promised|swore|vowed)(?: me| us)?(?: that)? (?P<what>(?:(?!\b(?:would|will|had|if|when)\b)[\w'-])+?(?: [\w'-]+?){0,3}?)(?P<be>'s|'re| is| are| was| were) (?!going\b)",
    re.I,
)
OF_BOTH = re.compile(r"\bbetween [\w' ]+ and\b", re.I)
HARMS = re.compile(r"\bagain\b|^(?:lie|shout|drink|smoke|tell|cheat|yell|gamble|bet)\b", re.I)


def promised(phrase: str) -> Complaint | None:
    """A promise names a deed: "you agreed to call", not "you agreed to a week in Wales"; behind it may stand what was done in its place."""
    phrase = SINCE_THEN_NOTHING.sub("", phrase)
    phrase, did_instead = _two_deeds(phrase)
    is_deed = plain_verb(phrase.split()[0]) == phrase.split()[0].lower() and parse(f"you would {phrase}")[2].tag_ in ("VB", "VBP")
    return Complaint(PROMISED, phrase, PAST, after=did_instead) if is_deed else None


def no_deed(clause: str) -> Complaint | None:
    """What was agreed to without a verb: "you agreed to the budget in January"."""
    have = re.match(r"you(?:'ve| have) (?P<vp>.+)", clause, re.I)
    return perfect(have["vp"]) if have else finite(clause.partition(" ")[2])


def not_kept(phrase: str) -> Complaint | None:
    """A promise of what would be: "you promised we'd have one weekend" complains that it did not come true."""
    if STILL_AHEAD.search(phrase) or NOT_TO_BE.search(phrase):
        return None
    if (so := TO_BE_SO.match(phrase)) and not re.search(r" (?:and|but) ", OF_BOTH.sub("", phrase)):
        return Complaint(DONE, phrase, PAST, after=_but_it_was_not(so))
    return Complaint(DONE, phrase, PAST, after=None if re.search(r" (?:and|but) ", phrase) else UNKEPT)


def _but_it_was_not(promise: re.Match[str]) -> str:
    """What became of a promise of how something is: "you promised Sunday was for us" complains that it was not."""
    several = promise["be"].strip() in ("are", "were", "'re")
    return f"but {'we' if promise['what'].lower() == 'we' else 'they' if several else 'it'} {'weren' if several else 'wasn'}'t"


def broken_word(phrase: str, surely: bool) -> Complaint | None:
    """What was not to be done: "you swore you'd never lie to me again"; what was only said ("you said you wouldn't come") may have been kept.

    Args:
        phrase: a verb phrase in the plain form, and what was done instead, if that is told.
        surely: whether it is told as broken, and not only as said.

    """
    phrase, did_instead = _two_deeds(phrase)
    verb = parse(f"you will {phrase}")[2]
    if plain_verb(verb.text) != verb.lower_ or re.match(r"(?:didn't|don't|haven't|never)\b", did_instead or "", re.I):
        return None
    broken = did_instead or (BROKEN_BE if phrase.startswith("be ") else BROKEN)
    return Complaint(DONE, f"said you wouldn't {phrase}", PAST, after=broken if surely or did_instead or HARMS.search(phrase) else None)


def _two_deeds(phrase: str) -> tuple[str, str | None]:
    """What was promised, and what was done in its place: "come to the counselling and then sat in the car"."""
    for joint in AND_THEN.finditer(phrase):
        rest = phrase[joint.end() :]
        verb = parse(f"you {rest}")[1]
        in_its_place = verb.tag_ in ("VBD", "VBN", "VBP") and (plain_verb(verb.text) != verb.lower_ or verb.lower_ in SAME_IN_THE_PAST)
        if in_its_place or re.match(r"(?:never|didn't|don't|haven't)\b", rest, re.I):
            return phrase[: joint.start()], said_with_not(f"you {rest}").removeprefix("you ")
    return phrase, None

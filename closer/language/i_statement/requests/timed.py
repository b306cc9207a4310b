"""When a deed is to be done: in its own time, next time for what is past, or at a time that the topic knows."""

from __future__ import annotations

import re

from lemminflect import getLemma

from closer.language.grammar import parse
from closer.language.i_statement.complaints.kinds import PROMISED, UNDONE, Complaint
from closer.language.i_statement.requests.nearer import ONLY_THEN
from closer.language.i_statement.requests.that_time import waits_for_no_occasion
from closer.language.i_statement.requests.topics import Topic
from closer.language.i_statement.to_whom.people import PEOPLE
from closer.language.i_statement.wording.occasions import HOURS, ONLY_ONCE
from closer.language.i_statement.wording.verb_forms import PAST, PERFECT

__all__ = ["HAS_TIME", "with_a_time"]

HAS_TIME = re.compile(
    r"\b(?:tonight|today|tomorrow|(?:in|on) (?:the |a )?(?:morning|evening|night|weekend|\w+day)s?|(?:before|after|during|until|till|by|at) (?:the |my |our |your |a )?(?:end of (?:the |this |next )?)?(?:month|week|morning|evening|night|noon|lunch|dinner|breakfast|bed|bedtime|work|school|weekend|day|\w+day|midnight|\d+|christmas|easter|holidays?|summer|winter)s?|"
    r"at (?:the|my|our|his|her|your) [\w']+ (?:evening|night)|when(?:ever)?|while|before|after|until|every|each|once|twice|first|(?:this|next|last) \w+|another (?:day|morning|afternoon|evening|night)|\w+days?|early|goodnight|good night|good morning|for (?:a|one|two|five|ten) (?:\w+ )?(?:minutes?|hours?|days?|weeks?|evenings?|nights?|while|moment|bit)|ever|anymore|on time|a (?:day|week|month|year))\b",
    re.I,
)
THAT_CLAUSE = re.compile(r" that (?:you|I|it|we|the|my)\b")
OCCASIONS = re.compile(
    r"^(?P<come>(?:come|go|turn up|show up)(?: along| down| over)? to) (?:one of |some of )?(?P<whose>my|our|his|her|their|[A-Z][a-z]+'s) (?P<kind>(?:[\w-]+ ){0,2})"
    r"(?P<things>gigs|games|matches|shows|plays|recitals|concerts|meetings|appointments|parties|birthdays|dos|evenings|performances|races|exhibitions|readings)$",
    re.I,
)
TO_AN_OCCASION = re.compile(r"(?:come|turn up|show up)(?: along)? to the (?:[\w-]+ ){0,2}[\w-]+$", re.I)
AT_THAT_OCCASION = re.compile(
    r" (?:at|during|in the middle of) (?:my|our|the|your|his|her|their) (?:[\w']+ ){0,2}(?:birthday(?: \w+)?|wedding|funeral|party|lunch|dinner|graduation|christening|anniversary|baptism|leaving do|speech|speeches)$",
    re.I,
)
TAIL = re.compile(r",? (?:before|(?<!look )after|when|while|until|because|as soon as|once|even though|although|unless|except) .*$", re.I)
DONE_FOR_SOMEBODY = {"tell", "ask", "show", "give", "teach", "promise", "bring", "send", "lend", "offer", "read"}
SAID_IN_FULL = {
    "baby", "dog", "cat", "pet", "word", "side", "hand", "turn", "turns", "fair", "share", "door", "homework", "bed", "way", "weight", "time", "phone", "move", "step", "man", "woman", "plumber", "doctor", "dentist",
    "builder", "electrician", "babysitter", "cleaner", "nurse", "counsellor", "therapist", "lawyer", "teacher", "landlord",
}  # fmt: skip
NAMED_AGAIN = SAID_IN_FULL | PEOPLE
BY_THE_CLOCK = re.compile(rf"\bat (?:\d{{1,2}}\b|{HOURS}|noon)", re.I)
CLOCK_TIME = re.compile(rf" at (?:half past |quarter (?:past|to) )?(?:\d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]m)?|{HOURS}|noon)(?: (?:o'clock|sharp))?\b", re.I)
TAKES_LONG = re.compile(r"(?:teach|train|coach) ")  # more than can be asked for at once
NEXT_TIME_WHEN = re.compile(r",? when(?P<clause> (?:I|you|we)(?:'m|'re|'ve)? [^,]{2,40})$")
ASKS_HOW_I_AM = re.compile(r"ask (?:me )?how I(?:'m| am| feel)\b")
UNTIMED = re.compile(r"(?<!me out) first$|\bon time$")  # no time to do it, though it sounds like one
AT_EACH = re.compile(r"(?:shut|close|lock|flush|turn off|switch off|turn (?:the|your) [\w ]+ off|switch (?:the|your) [\w ]+ off)\b")
AT_ITS_OCCASION = re.compile(r"(?:bring|greet|introduce|wait|let me (?:know|choose|decide|pick)|ask me (?:first|before))\b")
OVERDUE_STILL = re.compile(
    r"(?:fix|mend|repair|return|sign|sort out|book (?:it|(?:the|a|an|my|our|your) (?:\w+ )?(?:appointment|dentist|doctor|service|mot|holiday|flight|train)s?)|give (?:me|us|it|them) back|"
    r"pay (?:me|him|her|us|them|it) back|pay (?:it|(?:the|your|my|our) (?:\w+ ){0,2}(?:rent|bill|fine|share|half|invoice|insurance|deposit)s?)|send (?:me|us) (?:the|my|your))\b"
)
NEXT_TIME, THIS_WEEK = "next time", "this week"
OVERDUE = re.compile(r"(?:introduce|meet|pay|fix|mend|repair|book|invite|show|visit|give|return|hang|paint|sort|sign|send)\b")  # which waits for no occasion
TO_BE_HANDED_BACK = re.compile(r"\bback\b|^return\b")  # which is wanted now
TOO_BLUNT = {"touch me": "hold me for a little while tonight", "hug me": "hold me for a moment today"}


def with_a_time(wish: str, complaint: Complaint, topic: Topic, place: int) -> str:
    """The wish with a time to do it.

    Args:
        wish: what follows "Could you".
        complaint: what is complained of.
        topic: its topic, which knows a fitting time.
        place: chooses among the times.

    """
    tail = TAIL.search(wish)
    if tail and len(wish[: tail.start()].split()) >= 2:
        then = NEXT_TIME_WHEN.match(tail.group()) if complaint.tense != PAST else None
        return f"{_with_pronoun(wish[: tail.start()])} next time{then['clause'] if then else ''}"
    if THAT_CLAUSE.search(wish):
        return f"{wish} next time"
    if UNTIMED.search(wish):
        return f"{wish} next time"
    if ASKS_HOW_I_AM.match(wish) and complaint.tense != PAST and not HAS_TIME.search(wish):
        return f"{wish} tonight"
    wish = _with_pronoun(wish)
    is_past = complaint.tense == PAST and complaint.kind != PROMISED and not complaint.wish
    if is_past and (shorter := AT_THAT_OCCASION.sub("", wish)) != wish and len(shorter.split()) > 1:
        wish = shorter
    if is_past and (waits_for_no_occasion(wish, complaint.phrase) or OVERDUE_STILL.match(wish)):
        return f"{wish} {THIS_WEEK}"
    if complaint.kind == PROMISED and BY_THE_CLOCK.search(wish):
        return f"{CLOCK_TIME.sub(' on time', wish)} next time"
    if is_past:
        return f"{wish} next time"
    if TAKES_LONG.match(wish) and not HAS_TIME.search(wish):
        return f"take an hour this week to {wish}"
    if complaint.kind == UNDONE and not complaint.wish and not HAS_TIME.search(wish):
        if AT_EACH.match(wish):
            return f"{wish} every time {THIS_WEEK}"
        if AT_ITS_OCCASION.match(wish) or (complaint.tense != PERFECT and ONLY_THEN.search(f"{complaint.setting or ''} {complaint.before or ''}")):
            return f"{wish} next time"
    if wish in TOO_BLUNT:
        return TOO_BLUNT[wish]
    if TO_AN_OCCASION.match(wish) and not HAS_TIME.search(wish):
        return wish if ONLY_ONCE.search(wish) else f"{wish} next time"
    if several := OCCASIONS.match(wish):
        return f"{several['come']} {several['whose']} next {several['kind']}{_one_of(several['things'])}"
    times = [
        when
        for when in topic.when
        if when != NEXT_TIME or not (complaint.kind == PROMISED or TO_BE_HANDED_BACK.search(wish) or (complaint.tense == PERFECT and OVERDUE.match(wish)))
    ] or [THIS_WEEK]
    return wish if HAS_TIME.search(wish) else f"{wish} {times[place % len(times)]}"


def _one_of(things: str) -> str:
    """The singular: "gigs" gives "gig"; the library does not know "dos"."""
    one: str = getLemma(things, upos="NOUN")[0]
    return one if one != things else things.removesuffix("s")


def _with_pronoun(wish: str) -> str:
    """The wish with a pronoun: "rinse your bowl" was said a moment ago: "rinse it"."""
    doc = parse(f"Could you {wish}?")
    verb = doc[2]
    thing = next((token for token in verb.children if token.dep_ == "dobj"), None)
    if verb.lemma_.lower() in DONE_FOR_SOMEBODY:
        return wish
    if thing is None or {thing.lemma_.lower(), thing.lower_} & NAMED_AGAIN or thing.right_edge.i > thing.i or thing.i < verb.i:
        return wish
    start = thing.left_edge
    if doc[thing.i + 1].pos_ in ("NOUN", "PROPN", "PRON") and doc[thing.i + 1].dep_ != "npadvmod":
        return wish  # "the bathroom light I've been asking about"
    if start.i == thing.i or start.lower_ not in ("the", "that", "this", "your", "those", "these") or any(child.dep_ == "dative" for child in verb.children):
        return wish
    pronoun = "them" if thing.tag_ in ("NNS", "NNPS") else "it"
    particle = next((token for token in verb.children if token.dep_ == "prt" and token.i == verb.i + 1), None)
    before = verb.text if particle is not None else doc[2 : start.i].text
    after = doc[thing.i + 1 : -1].text
    if after.startswith("from "):
        return wish
    pieces = [before, pronoun, particle.text if particle is not None else "", after]
    return " ".join(piece for piece in pieces if piece)

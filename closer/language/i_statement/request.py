"""A request that can be done: what was left undone, in the person's own words; or one that a counsellor wrote for the topic."""

from __future__ import annotations

import re

from lemminflect import getLemma

from closer.language.grammar import parse
from closer.language.i_statement.another_day import for_another_day
from closer.language.i_statement.blame import MENTAL, NOT_FREE, judgement_in
from closer.language.i_statement.kinds import DONE, GUESSES, PROMISED, UNDONE, Complaint
from closer.language.i_statement.left_out import asked_in_too
from closer.language.i_statement.never_wished import would_hurt
from closer.language.i_statement.occasions import HOURS, MONTHS, ONLY_ONCE, tells_of_a_great_day
from closer.language.i_statement.people import PEOPLE
from closer.language.i_statement.that_time import beyond_that_time, waits_for_no_occasion
from closer.language.i_statement.topics import Topic
from closer.language.i_statement.verb_forms import PAST, PERFECT, plain_verb

__all__ = ["ENOUGH_ALONE", "GENTLE", "OWN_STYLES", "SHARED_STYLES", "own_request", "promised_request"]

GENTLE, DIRECT, SHORT = 0, 1, 2
OWN_STYLES = {GENTLE: "Could you {wish}?", DIRECT: "Please {wish}.", SHORT: "Could you {wish}?"}
SHARED_STYLES = ("Could we {wish}?", "Please let us {wish}.", "Could we {wish}?")
NOT_DOABLE = MENTAL | {
    "be",
    "try",
    "bother",
    "manage",
    "listen",
    "notice",
    "see",
    "hear",
    "seem",
    "become",
    "stop",
    "quit",
    "support",
    "pretend",
    "remember",
    "forget",
    "forgive",
    "change",
    "grow",
    "act",
    "behave",
    "get",
    "miss",
    "lose",
    "break",
    "fail",
    "cancel",
    "ignore",
    "leave",
    "let",
    "have",
    "happen",
    "recognise",
    "recognize",
    "acknowledge",
    "agree",
    "win",
    "know",
    "cope",
    "last",
    "owe",
    "worry",
    "say",
    "admit",
    "compliment",
    "respond",
    "react",
}
DOABLE_ALL_THE_SAME = re.compile(
    r"^(?:say (?:something|so|it|yes|one|hello|goodnight|good night|good morning|goodbye|thank you|thanks|hi|sorry)|get up|get (?:off|out of bed|dressed|the|me|your|a(?! (?:clue|grip)\b))|let me|let us|have (?:dinner|breakfast|lunch|a)|be (?:home|there|back|here|ready|on time|in time|out of (?:the|my|our)|at (?:the|my|our|his|her|home)|in time for)\b|leave (?:a|me a|your|some|work)|cancel (?:the|that|this|your|my|our) (?:\w+ )?(?:membership|subscription|contract|card|order|account|plan|policy|netflix|gym))\b",
    re.I,
)
HAS_TIME = re.compile(
    r"\b(?:tonight|today|tomorrow|(?:in|on) (?:the |a )?(?:morning|evening|night|weekend|\w+day)s?|(?:before|after|during|until|till|by|at) (?:the |my |our |your |a )?(?:end of (?:the |this |next )?)?(?:month|week|morning|evening|night|noon|lunch|dinner|breakfast|bed|bedtime|work|school|weekend|day|\w+day|midnight|\d+|christmas|easter|holidays?|summer|winter)s?|"
    r"at (?:the|my|our|his|her|your) [\w']+ (?:evening|night)|when(?:ever)?|while|before|after|until|every|each|once|twice|first|(?:this|next|last) \w+|another (?:day|morning|afternoon|evening|night)|\w+days?|early|goodnight|good night|good morning|for (?:a|one|two|five|ten) (?:\w+ )?(?:minutes?|hours?|days?|weeks?|evenings?|nights?|while|moment|bit)|ever|anymore|on time|a (?:day|week|month|year))\b",
    re.I,
)
POLARITY = (
    (re.compile(r"\bany of (?=my\b|our\b|the\b)", re.I), "one of "),
    (re.compile(r"\bany (?=more\b)", re.I), "some "),
    (re.compile(r"\bany\b", re.I), "some"),
    (re.compile(r"\banything\b|\ba (?:single )?thing\b", re.I), "something"),
    (re.compile(r"\banyone\b|\banybody\b", re.I), "someone"),
    (re.compile(r"\banywhere\b", re.I), "somewhere"),
    (re.compile(r"\beither\b(?! of)|\byet\b|\bbut\b.*$", re.I), ""),
    (re.compile(r"\bor\b(?= (?:a|the|my|your|me|ask|help|say|call)\b)", re.I), "and"),
    (re.compile(r"(?<!how )\bmuch\b(?! (?:of|time))", re.I), ""),
    (re.compile(r" once$", re.I), ""),
    (re.compile(r"^(?:offer|give|pay|put|contribute|chip in) (?:me |us )?a (?:single )?(?:penny|cent|dime|euro|pound|quid|bean)\b", re.I), "put something"),
)
THAT_CLAUSE = re.compile(r" that (?:you|I|it|we|the|my)\b")
PROMISED_FOR_US = re.compile(
    r"\b(?:said|promised(?: me)?|swore|agreed)(?: that)? we(?:'d| would|'ll| will) (?P<wish>(?!have to\b|be\b|never\b|not\b|need\b)[a-z]+\b.*?)(?=,| and\b| but\b| when\b| once\b| after\b| because\b|$)",
    re.I,
)
TOO_LATE = re.compile(r" before (?:the|we|I|our|my|she|he) (?:baby|wedding|kids|children|move|birth|were|was|got|had)\b", re.I)
TOO_LARGE = re.compile(
    r"(?:move|emigrate|retire|build|buy (?:a|the) (?:house|flat|place|home)|have (?:a|another|more) (?:baby|child|kids?|children)|get married|marry)\b", re.I
)  # not for one week
NOT_YET = re.compile(r",| (?:when|once|after|before|because|as soon as|and|but|by|the (?:day|week|month|year)|yesterday|last|since|in \w+day)\b", re.I)
TODAY = re.compile(r"\b(?:tonight|today|this (?:evening|morning|afternoon))\b", re.I)  # which is over when it is spoken of
THAT_NIGHT = re.compile(r" the (?:night|day|morning|week|weekend|year) (?:that )?(?:my|our|I|we|the)\b.*$", re.I)
PAST_TIME = re.compile(rf" (?:in|by|last|before|this) (?:the )?(?:spring|summer|autumn|fall|winter|{MONTHS}|easter|christmas|month|\d{{4}})\b|,? (?:two|three|a few|some) (?:days|weeks|months|years) ago", re.I)  # fmt: skip
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
TAIL = re.compile(r",? (?:before|after|when|while|until|because|as soon as|once|even though|although|unless|except) .*$", re.I)
ONLY_A_WILL = re.compile(r"^(?:offer|bother|think|manage|volunteer|agree|care) to ", re.I)
ENOUGH_ALONE = {
    "knock",
    "call",
    "ring",
    "text",
    "write",
    "visit",
    "cook",
    "clean",
    "unpack",
    "wait",
    "share",
    "smile",
    "wave",
    "iron",
    "hoover",
    "vacuum",
    "pay",
    "listen",
    "apologise",
    "help",
    "answer",
    "apologize",
    "tidy",
}
DONE_FOR_SOMEBODY = {"tell", "ask", "show", "give", "teach", "promise", "bring", "send", "lend", "offer", "read"}
DURATION = re.compile(rf"\b(?:after \w+ (?:years|months|weeks)(?: of .*)?|for (?:days|weeks|months|hours|ages|years|a long time|a (?:week|month|year)|\w+ (?:days|weeks|months|years))|all (?:day|week|month|year|summer|winter|weekend|morning|evening|Ramadan|Lent|term|holiday)|in a (?:day|week|month|year|fortnight)|(?:in|since) (?:\w+ )?(?:days|weeks|months|years|\w+day|{MONTHS}|\d{{4}})|even though .*)(?= |$)", re.I)  # fmt: skip
SAID_IN_FULL = {
    "baby", "dog", "cat", "pet", "word", "side", "hand", "turn", "turns", "fair", "share", "door", "homework", "bed", "way", "weight", "time", "phone", "move", "step", "man", "woman", "plumber", "doctor", "dentist",
    "builder", "electrician", "babysitter", "cleaner", "nurse", "counsellor", "therapist", "lawyer", "teacher", "landlord",
}  # fmt: skip
NAMED_AGAIN = SAID_IN_FULL | PEOPLE
MOST_WORDS = 14
NEWS = re.compile(
    r"(?:tell|warn) me (?:that )?(?:your?|my|the|our|his|her|he|she|they|we) (?:[\w']+ ){0,3}?(?:are|is|was|were|have|had|has|will|would)\b|tell me (?:that )?(?:you're|you've|you'd|we're|he's|she's|they're)\b",
    re.I,
)
SAYS_TOO_LITTLE = re.compile(r"\bunless\b|^(?:ask|tell) me$")
SECOND_COMPLAINT = re.compile(
    r",? (?:and |but )?(?:didn't|don't|haven't|never)\b|,? (?:and|but) (?:then )?(?:complain|moan|blame|sulk|laugh|mock|shout|yell|grumble|roll|pretend|expect|demand|act|wonder|critici[sz]e|accuse|lecture|whine|nag|snap|lie|"
    r"get (?:cross|angry|annoyed|mad|upset|offended)|call me|make fun)\b|,? (?:and|but) (?=(?:the|my|our|your|it|it's|he|she|they|we|I)\b(?! \w+ (?:and|,)))(?=\S+ \S+ (?:have|has|had|is|are|was|were)\b)"
)
NEGATED = re.compile(r"\b(?:not|n't|nothing|never|nobody|less|no)\b", re.I)
TAKEN_SERIOUSLY = re.compile(r"take (?:me|us|it|this|that|my \w+) seriously")
BY_THE_CLOCK = re.compile(rf"\bat (?:\d{{1,2}}\b|{HOURS}|noon)", re.I)
NEXT_TIME, THIS_WEEK = "next time", "this week"
OVERDUE = re.compile(r"(?:introduce|meet|pay|fix|mend|repair|book|invite|show|visit|give|return|hang|paint|sort|sign|send)\b")  # which waits for no occasion
TO_BE_HANDED_BACK = re.compile(r"\bback\b|^return\b")  # which is wanted now
TOO_BLUNT = {"touch me": "hold me for a little while tonight", "hug me": "hold me for a moment today"}


def own_request(complaint: Complaint, topic: Topic, place: int) -> str | None:
    """What was left undone, asked for in the positive with a time; None where it cannot be done on request.

    Args:
        complaint: what is complained of.
        topic: its topic, which knows a fitting time.
        place: chooses among the times.

    """
    wish = _left_undone(complaint)
    if not wish or (complaint.kind in GUESSES and not complaint.wish) or SAYS_TOO_LITTLE.search(wish):
        return None
    wish = _turned_positive(wish)
    if not _can_be_done(wish):
        return None
    if NEWS.match(wish):
        return "tell me that kind of news as soon as you know"
    return _with_a_time(wish, complaint, topic, place) if _is_free_to_do(wish) else None


def _left_undone(complaint: Complaint) -> str | None:
    """What is wished for, or was promised or left undone, without what belongs to that one time."""
    if complaint.wish:
        return complaint.wish
    if complaint.kind == PROMISED:
        promised = TODAY.sub("tomorrow", PAST_TIME.sub("", complaint.phrase))
        return None if ONLY_ONCE.search(promised) else for_another_day(NOT_YET.split(promised)[0])
    if complaint.kind != UNDONE:
        return asked_in_too(complaint.phrase) if complaint.kind == DONE else None
    if complaint.tense != PAST:
        return complaint.phrase
    once = ONLY_ONCE.search(complaint.phrase) or tells_of_a_great_day(f"{complaint.setting} {complaint.before}")
    return None if once else beyond_that_time(TODAY.sub("", THAT_NIGHT.sub("", complaint.phrase)).strip())


def _turned_positive(wish: str) -> str:
    """The same without a second complaint, with "some" for "any", and without how long it was left undone."""
    wish = SECOND_COMPLAINT.split(wish)[0]
    for pattern, instead in POLARITY:
        wish = pattern.sub(instead, wish)
    return DURATION.sub("", re.sub(r"\s+", " ", ONLY_A_WILL.sub("", wish))).strip(" ,")


def _can_be_done(wish: str) -> bool:
    """Whether it is short enough, judges nobody, and is a deed rather than a state of mind."""
    words = wish.split()
    if not 1 <= len(words) <= MOST_WORDS or judgement_in(wish) or NEGATED.search(" ".join(words[:2])) or TAKEN_SERIOUSLY.match(wish) or would_hurt(wish):
        return False
    return words[0].lower() not in NOT_DOABLE or bool(DOABLE_ALL_THE_SAME.match(wish))


def _is_free_to_do(wish: str) -> bool:
    """Whether it reads as something that somebody does of their own will, and says enough."""
    doc, several = parse(f"Could you {wish}?"), len(wish.split()) > 1
    is_verb = doc[2].tag_ in ("VB", "VBP") or doc[2].pos_ in ("VERB", "AUX") or doc[2].dep_ == "ROOT"
    return (is_verb or not several) and not NOT_FREE.search(wish) and (several or wish.lower() in ENOUGH_ALONE)


def _with_a_time(wish: str, complaint: Complaint, topic: Topic, place: int) -> str:
    """The wish with a time to do it: its own, next time for what is past, or one that the topic knows."""
    tail = TAIL.search(wish)
    if tail and len(wish[: tail.start()].split()) >= 2:
        return f"{_with_pronoun(wish[: tail.start()])} next time"
    if THAT_CLAUSE.search(wish):
        return f"{wish} next time"
    wish = _with_pronoun(wish)
    is_past = complaint.tense == PAST and complaint.kind != PROMISED and not complaint.wish
    if is_past and (shorter := AT_THAT_OCCASION.sub("", wish)) != wish and len(shorter.split()) > 1:
        wish = shorter
    if is_past and waits_for_no_occasion(wish, complaint.phrase):
        return f"{wish} {THIS_WEEK}"
    if is_past or (complaint.kind == PROMISED and BY_THE_CLOCK.search(wish)):
        return f"{wish} next time"
    if wish in TOO_BLUNT:
        return TOO_BLUNT[wish]
    if TO_AN_OCCASION.match(wish) and not HAS_TIME.search(wish):
        return wish if ONLY_ONCE.search(wish) else f"{wish} next time"
    if several := OCCASIONS.match(wish):
        return f"{several['come']} {several['whose']} next {several['kind']}{_one_of(several['things'])}"
    times = [
        when for when in topic.when if when != NEXT_TIME or not (TO_BE_HANDED_BACK.search(wish) or (complaint.tense == PERFECT and OVERDUE.match(wish)))
    ] or [THIS_WEEK]
    return wish if HAS_TIME.search(wish) else f"{wish} {times[place % len(times)]}"


def _one_of(things: str) -> str:
    """The singular: "gigs" gives "gig"; the library does not know "dos"."""
    one: str = getLemma(things, upos="NOUN")[0]
    return one if one != things else things.removesuffix("s")


def promised_request(complaint: Complaint) -> str | None:
    """What was promised for both, asked for once more: "you said we'd talk on Sunday" becomes "talk on Sunday", behind "could we".

    Args:
        complaint: what is complained of, with what was told before it.

    """
    promise = next((found for told in (complaint.phrase, complaint.before) if told and (found := PROMISED_FOR_US.search(told))), None)
    if promise is None:
        return None
    if TOO_LATE.search(promise["wish"]) or TOO_LARGE.match(promise["wish"]):
        return None
    wish = PAST_TIME.sub("", promise["wish"]).strip(" ,")
    words = wish.split()
    if not 1 <= len(words) <= MOST_WORDS or plain_verb(words[0]) != words[0].lower() or NOT_FREE.search(wish) or judgement_in(wish):
        return None
    return wish if HAS_TIME.search(wish) else f"{wish} this week"


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

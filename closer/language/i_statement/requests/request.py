"""A request that can be done: what was left undone, in the person's own words; or one that a counsellor wrote for the topic."""

from __future__ import annotations

import re

from closer.language.grammar import parse
from closer.language.i_statement.complaints.kinds import DONE, GUESSES, PROMISED, UNDONE, Complaint
from closer.language.i_statement.requests.another_day import for_another_day
from closer.language.i_statement.requests.left_out import asked_in_too
from closer.language.i_statement.requests.never_wished import would_hurt
from closer.language.i_statement.requests.that_time import beyond_that_time
from closer.language.i_statement.requests.timed import HAS_TIME, with_a_time
from closer.language.i_statement.requests.topics import Topic
from closer.language.i_statement.wording.blame import MENTAL, NOT_FREE, judgement_in
from closer.language.i_statement.wording.occasions import MONTHS, ONLY_ONCE, tells_of_a_great_day
from closer.language.i_statement.wording.verb_forms import PAST, plain_verb

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
    "laugh",
}
DOABLE_ALL_THE_SAME = re.compile(
    r"^(?:say (?:something|so|it|yes|one|hello|goodnight|good night|good morning|goodbye|thank you|thanks|hi|sorry)|get up|get (?:off|out of bed|dressed|the|me|your|a(?! (?:clue|grip)\b))|let me|let us|have (?:dinner|breakfast|lunch|a)|be (?:home|there|back|here|ready|on time|in time|out of (?:the|my|our)|at (?:the|my|our|his|her|home)|in time for)\b|leave (?:a|me a|your|some|work)|cancel (?:the|that|this|your|my|our) (?:\w+ )?(?:membership|subscription|contract|card|order|account|plan|policy|netflix|gym))\b",
    re.I,
)
POLARITY = (
    (re.compile(r"\bso much as (?=an?\b|one\b|the\b|my\b|your\b)", re.I), ""),
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
PROMISED_FOR_US = re.compile(
    r"\b(?:said|promised(?: me)?|swore|agreed)(?: that)? we(?:'d| would|'ll| will) (?P<wish>(?!have to\b|be\b|never\b|not\b|need\b|miss\b|lose\b|fail\b)[a-z]+\b.*?)(?=,| and\b| but\b| when\b| once\b| after\b| because\b|$)",
    re.I,
)
PROMISED_DAY_OUT = re.compile(
    r"promised (?:me|us|(?:the|our|my) \w+) (?:an?|the|our|that) (?:[\w-]+ ){0,2}?(?P<what>holiday|trip|weekend away|honeymoon|day out|party|night out|picnic)\b",
    re.I,
)
PROMISED_TIME = re.compile(
    r"promised (?:me|us) (?P<what>(?:one|an?|two|half an?) (?:(?:quiet|free|whole|proper) )?(?:evening|hour|day|weekend|night|afternoon|morning)s?)\b(?! off\b)"
)
OF_A_DAY_OUT = re.compile(r"(?:go|visit|travel|fly|drive|take|have|see|camp)\b")  # which needs a date
TOO_LATE = re.compile(r" before (?:the|we|I|our|my|she|he) (?:baby|wedding|kids|children|move|birth|were|was|got|had)\b", re.I)
TOO_LARGE = re.compile(
    r"(?:move|emigrate|retire|build|buy (?:a|the) (?:house|flat|place|home)|have (?:a|another|more) (?:baby|child|kids?|children)|get married|marry)\b", re.I
)  # not for one week
NOT_YET = re.compile(r",| (?:when|once|after|before|because|as soon as|and|but|by|the (?:day|week|month|year)|yesterday|last|since|in \w+day)\b", re.I)
TODAY = re.compile(r"\b(?:tonight|today|this (?:evening|morning|afternoon))\b", re.I)  # which is over when it is spoken of
THAT_NIGHT = re.compile(r" the (?:night|day|morning|week|weekend|year) (?:that )?(?:my|our|I|we|the)\b.*$", re.I)
PAST_TIME = re.compile(rf" (?:in|by|last|before|this) (?:the )?(?:spring|summer|autumn|fall|winter|{MONTHS}|easter|christmas|month|\d{{4}})\b|,? (?:two|three|a few|some) (?:days|weeks|months|years) ago", re.I)  # fmt: skip
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
    "reply",
    "apologize",
    "tidy",
}
DURATION = re.compile(rf"\b(?:after \w+ (?:years|months|weeks)(?: of .*)?|for (?:days|weeks|months|hours|ages|years|a long time|a (?:week|month|year)|\w+ (?:days|weeks|months|years))|all (?:day|week|month|year|summer|winter|weekend|morning|evening|Ramadan|Lent|term|holiday)|in a (?:day|week|month|year|fortnight)|(?:in|since) (?:\w+ )?(?:days|weeks|months|years|\w+day|{MONTHS}|\d{{4}})|even though .*)(?= |$)", re.I)  # fmt: skip
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
    return with_a_time(wish, complaint, topic, place) if _is_free_to_do(wish) else None


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
    if (long := DURATION.search(wish)) and re.match(r",? (?:and|but) ", wish[long.end() :]):
        wish = wish[: long.start()]  # "don't pay for three months and watch films all night"
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


def promised_request(complaint: Complaint) -> str | None:
    """What was promised for both, asked for once more: "you said we'd talk on Sunday" becomes "talk on Sunday", behind "could we".

    Args:
        complaint: what is complained of, with what was told before it.

    """
    if timely := PROMISED_TIME.match(complaint.phrase):
        return f"keep {timely['what']} free for the two of us this {'month' if 'week' in timely['what'] else 'week'}"
    if day_out := PROMISED_DAY_OUT.match(complaint.phrase):
        return f"choose a date this week for that {day_out['what']}"
    promise = next((found for told in (complaint.phrase, complaint.before) if told and (found := PROMISED_FOR_US.search(told))), None)
    if promise is None:
        return None
    if TOO_LATE.search(promise["wish"]):
        return None
    wish = PAST_TIME.sub("", promise["wish"]).strip(" ,")
    its_time_is_over = wish != promise["wish"].strip(" ,")
    words = wish.split()
    if not 1 <= len(words) <= MOST_WORDS or plain_verb(words[0]) != words[0].lower() or NOT_FREE.search(wish) or judgement_in(wish):
        return None
    if TOO_LARGE.match(wish):
        return f"sit down this week and plan when we {wish}"
    if its_time_is_over and OF_A_DAY_OUT.match(wish):
        return f"choose a date this week to {wish}"
    return wish if HAS_TIME.search(wish) else f"{wish} this week"

"""Which request is made: the person's own words turned to the positive, or what a case, a lexicon or a topic knows would help."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import numpy as np

from closer.language.grammar import parse
from closer.language.i_statement.complaints.kinds import CARRIED, DONE, FELT_THERE, GUESSES, PROMISED, UNDONE, Complaint, is_done
from closer.language.i_statement.complaints.observation import HEARD_FROM, MOSTLY, seen
from closer.language.i_statement.requests.anything import anything
from closer.language.i_statement.requests.cases import Borrowed
from closer.language.i_statement.requests.fitting import fitted
from closer.language.i_statement.requests.foreign import names_something_foreign
from closer.language.i_statement.requests.left_out import asked_in_too
from closer.language.i_statement.requests.mends import mend_in
from closer.language.i_statement.requests.nearer import ONLY_THEN, clashes, in_its_time, is_for_today_only
from closer.language.i_statement.requests.request import ENOUGH_ALONE, OWN_STYLES, SHARED_STYLES, own_request, promised_request
from closer.language.i_statement.requests.topics import Topic, cue_in
from closer.language.i_statement.requests.undone_beside import undone_beside, undone_by_both
from closer.language.i_statement.requests.wished_of import by_whom
from closer.language.i_statement.requests.wishes import wish_for
from closer.language.i_statement.to_whom.people import ANY_PERSON
from closer.language.i_statement.wording.occasions import asks_for_a_day_that_was, tells_of_a_great_day
from closer.language.i_statement.wording.verb_forms import PAST, plain_verb

__all__ = ["SURE_OF_TOPIC", "Encode", "requests_for"]

SURE_OF_TOPIC = 0.8  # to name the topic's need
ITS_REQUEST = 0.9  # to take the topic's request
# what a request is worth to people who read it with the reproach, 0 bad, 0.5 usable, 1 good as it stands: of 297 in the own words 0.89 were usable, 0.63 good
OWN_WORDS = 0.8
IN_TOO = 0.95  # "invite me too", where the others were invited, and what is wanted at a time that only the own words know: nothing borrowed answers it better
BESIDE = 0.9  # "reply by tonight", where messages are read and not answered
# "say sorry to me for that" after something past: of 82 readings 0.93 usable and 0.57 good, of 141 later ones 0.87 and 0.43
SORRY = 0.65
TURNS = 0.6  # "take turns with that", where a load is carried alone
NOT_ITS_TIME = 0.2  # off for "tonight" where the own words know the time
ANOTHER_DEED = 0.1  # off for a wish for another deed than the one that is left undone, where that can be asked for
LEAST = 0.5  # below it people would rather hear what fits nearly anything
# the least fit of what was written for a topic or a deed: readers could use 0.32 of such wishes below, 0.57 above, and 0.87 of "give me ten minutes"
FITS, OF_A_DEED_FITS = 0.07, 0.1
AROUND_THE_WISH = re.compile(r"^(?:Could (?:you|we)|Please) |[?.]$")
Encode = Callable[[str], np.ndarray]
SORRY_SAID = re.compile(r"\b(?:sorry|apolog\w+|forg[ai]ve\w*)\b", re.I)
WRONGED = re.compile(  # another than the speaker
    rf"(?:rolled your eyes at|laughed at|shouted at|snapped at|yelled at|swore at|shushed|mocked|teased|made fun of|insulted) (?P<whom>(?:my|our|your) (?:[\w-]+ )?(?:{ANY_PERSON}|kids|children|parents))\b"
    r"(?!.*\b(?:me|us)\b)",
    re.I,
)
NO_WRONG = re.compile(r"(?:told me you(?:'re| are| were)|remembered|said you)", re.I)  # which nobody has to be sorry for
AT_ONCE_TOO_LATE = re.compile(
    r"^(?P<deed>(?:walk|sit|stay|wait|let|keep|use|speak|listen|hear|leave|turn|drive|knock|come|stand|back|take my side|introduce)\b.*) (?:today|tonight|this (?:evening|morning|afternoon))$"
)
WHEN_AGAIN = re.compile(
    r"\b(?:next|today|tonight|tomorrow|by (?:\w+day|tomorrow|tonight|noon|six|seven|eight|nine|ten|the)|this (?:week|once|time|month)|now)\b", re.I
)
IN_TOUCH = re.compile(r"^(?:ring|call|phone|text|write|message|visit|come|contact)\b", re.I)
BROUGHT_UP_STILL = re.compile(r"still (?:bring|mention|tell|joke|laugh|quote|show|tease|remind|talk|go on|throw|use|mock|make (?:jokes|fun)|hold)\b")
NOT_ASKED = re.compile(
    r"\bwithout (?:even |ever |once )?(?:asking|checking|consulting|(?:talking to|telling|warning|a word to) (?:me|us)(?! (?:who|what|how|where|when|to)\b))\b",
    re.I,
)
ASKS_FIRST = re.compile(
    r"\b(?:ask|check|tell|talk|decide|choose|plan|agree|discuss|show|text|call|let (?:me|us) (?:know|decide|choose|pick))\b|\btogether\b", re.I
)
STAYED_AWAY = re.compile(
    r"(?:came|turned up|showed up|were|was) .*\b(?:late|drunk|on your phone)\b|(?:missed|forgot|skipped|cancelled|canceled|ditched)\b|left .*\bearly\b", re.I
)
I_DID = re.compile(r"\b(?:I|we)(?:'ve| have)? (?P<did>[a-z]+) (?P<what>(?:[\w']+ ?){1,4})")
VAGUE, FEWEST_OF_ITS_OWN = re.compile(r"\bsome(?:thing|one|where)?\b|^help with\b|^look me in\b"), 3
TODAY_OR_SO = re.compile(r" (?:today|tonight|tomorrow|(?:next|every) time(?: this week)?|this \w+|by \w+)$")
IT = re.compile(r"(?<!that )(?<!if )(?<!how )\bit\b(?!'s| (?:is|was|gets|ends|takes|goes|works|feels))")


def requests_for(complaint: Complaint, topic: Topic, share: float, borrowed: Borrowed, place: int, encode: Encode) -> Iterator[tuple[str, ...]]:
    """Requests in three styles: what helps with its kind, then by their worth the person's own words, what is borrowed from like cases and a sorry; then a
    turn of phrase, the topic, what fits the very deed, and what fits nearly anything.

    Args:
        complaint: what is complained of.
        topic: its topic.
        share: how likely the topic is, 0 to 1.
        borrowed: what like cases offer.
        place: chooses among equals.
        encode: gives the vector of a text, shape (384,).

    """
    told = _in_full(complaint)
    yield from _for_its_kind(complaint)
    own = list(_in_their_own_words(complaint, topic, place))
    like = list(_of_like_cases(complaint, told, borrowed, own))
    offers: list[tuple[tuple[str, ...] | str, float]] = [*own, *like, *_to_repair(complaint, told)]
    for offer, worth in sorted(offers, key=lambda offer: -offer[1]):
        if worth >= LEAST:
            yield offer if isinstance(offer, tuple) else _in_styles(by_whom(_another_time(fitted(offer, complaint.phrase, told), complaint, told), complaint))
    if _is_a_great_day_missed(complaint, told):
        yield tuple(anything().asks["that_day"])
    yield from (asks for asks, least in _written_for_it(complaint, topic, share) if borrowed.fit(encode(AROUND_THE_WISH.sub("", asks[0]))) >= least)
    yield tuple(anything().asks["hear_me" if complaint.tense == PAST else "hear_me_now"])


def _to_repair(complaint: Complaint, told: str) -> Iterator[tuple[tuple[str, ...], float]]:
    """What helps after what was done so, and after nearly anything that was done or left undone once: a sorry, unless sorry is what it is about, or a great
    day was missed.
    """
    if complaint.kind in (DONE, UNDONE, PROMISED) and (mend := mend_in(told)):
        yield tuple(mend.asks), mend.worth
    if (
        complaint.tense == PAST
        and complaint.kind in (DONE, UNDONE)
        and not NO_WRONG.match(complaint.phrase)
        and not SORRY_SAID.search(told)
        and not _is_a_great_day_missed(complaint, told)
    ):
        wronged = WRONGED.match(complaint.phrase)
        yield tuple(ask.replace("to me", f"to {wronged['whom']}") if wronged else ask for ask in anything().asks["sorry"]), SORRY


def _of_like_cases(complaint: Complaint, told: str, borrowed: Borrowed, own: list[tuple[tuple[str, ...], float]]) -> Iterator[tuple[str, float]]:
    """The borrowed wishes that answer this complaint, each with its worth here."""
    mine = AROUND_THE_WISH.sub("", own[0][0][0]) if own else ""
    like = [(wish, worth) for wish, worth in borrowed.wishes if _answers(wish, complaint, told)]
    if mine and like and _asks_of_another_thing(mine, like[0][0]):
        return
    deed = mine.split()[0] if mine and (complaint.kind == UNDONE or _is_left_out_beside(complaint)) else ""
    if VAGUE.search(mine) or (deed not in ENOUGH_ALONE and len(TODAY_OR_SO.sub("", mine).split()) < FEWEST_OF_ITS_OWN):
        deed = ""
    for wish, worth in like:
        if deed:
            worth -= ANOTHER_DEED * (deed not in wish.split()) + NOT_ITS_TIME * is_for_today_only(wish, told)
        yield wish, worth


def _asks_of_another_thing(mine: str, theirs: str) -> bool:
    """Whether a borrowed wish wants to be asked about something else: "ask me how my day was" where nobody asks how the kids are."""
    return mine.startswith("ask ") and theirs.startswith("ask ") and names_something_foreign(mine, theirs)


def _for_its_kind(complaint: Complaint) -> Iterator[tuple[str, ...]]:
    """What helps with this kind of complaint, whatever it is about: a guess, a taunt, a lonely place, being rung only when something is wanted."""
    asks = anything().asks
    if complaint.kind in GUESSES:
        yield tuple(asks["doubt"])
    if complaint.phrase.startswith("the talk turns to "):
        yield tuple(asks["each_in_turn"])
    if BROUGHT_UP_STILL.match(complaint.after or ""):
        yield tuple(asks["let_it_rest"])
    if complaint.kind == FELT_THERE and complaint.feeling == "lonely":
        yield tuple(asks["beside_me"])
    if complaint.phrase.startswith(HEARD_FROM) or (MOSTLY in f" {complaint.phrase} " and IN_TOUCH.match(complaint.phrase)):
        yield tuple(asks["just_so"])


def _in_their_own_words(complaint: Complaint, topic: Topic, place: int) -> Iterator[tuple[tuple[str, ...], float]]:
    """What the reproach itself says is wanted, with its worth: a load shared, a promise kept, the deed that is left undone."""
    if complaint.kind == CARRIED and not re.search(r"\byou\b", complaint.phrase):
        yield tuple(anything().asks["turns"]), TURNS
    if promised := promised_request(complaint) or undone_by_both(complaint):
        yield tuple(style.format(wish=promised) for style in SHARED_STYLES), OWN_WORDS
    beside = undone_beside(complaint)
    if wish := own_request(beside or complaint, topic, place):
        surely = ONLY_THEN.search(_in_full(complaint)) or asked_in_too(complaint.phrase)
        yield _in_styles(wish), IN_TOO if surely else BESIDE if _is_left_out_beside(complaint) else OWN_WORDS


def _is_left_out_beside(complaint: Complaint) -> bool:
    """Whether something else was done and this was not; what was forgotten may be helped by an alarm rather."""
    return undone_beside(complaint) is not None and not complaint.phrase.startswith("forg")


def _written_for_it(complaint: Complaint, topic: Topic, share: float) -> Iterator[tuple[tuple[str, ...], float]]:
    """What was written for a turn of phrase, for the topic and for the very deed, each with the least fit at which it helps."""
    if cue := cue_in(seen(complaint), DONE if is_done(complaint) else UNDONE):
        yield tuple(cue.asks), FITS
    if share >= ITS_REQUEST:
        yield tuple(topic.asks), FITS
    if complaint.kind == DONE and (instead := wish_for(complaint.phrase)):
        yield _in_styles(_agreeing(instead, complaint)), OF_A_DEED_FITS


def _is_a_great_day_missed(complaint: Complaint, told: str) -> bool:
    missed = complaint.kind == UNDONE or STAYED_AWAY.match(complaint.phrase) is not None
    return complaint.tense == PAST and missed and tells_of_a_great_day(told)


def _in_full(complaint: Complaint) -> str:
    return " ".join(told for told in (complaint.setting, complaint.before, complaint.phrase, complaint.after) if told)


def _answers(wish: str, complaint: Complaint, told: str) -> bool:
    """Whether a borrowed wish answers this very complaint: it wants nobody at a day that was, asks where nobody was asked, and not for what the speaker did."""
    if (complaint.tense == PAST and asks_for_a_day_that_was(wish)) or clashes(wish, complaint, told):
        return False
    if NOT_ASKED.search(told) and not ASKS_FIRST.search(wish):
        return False
    verb, _, rest = wish.partition(" ")
    return not any(
        plain_verb(deed["did"]) == verb != deed["did"] and any(word[:4] in rest for word in deed["what"].split() if len(word) > 3)
        for deed in I_DID.finditer(told)
    )


def _another_time(wish: str, complaint: Complaint, told: str) -> str:
    """What is past can be done otherwise next time, and not "this time" or "today"."""
    wish = in_its_time(wish, told)
    return AT_ONCE_TOO_LATE.sub(r"\g<deed> next time", re.sub(r"\bthis time$", "next time", wish)) if complaint.tense == PAST else wish


def _in_styles(wish: str) -> tuple[str, ...]:
    return tuple(OWN_STYLES[style].format(wish=wish) for style in range(3))


def _agreeing(wish: str, complaint: Complaint) -> str:
    """A wish whose "it" becomes "them" where several things are spoken of; what is past is wished for next time."""
    thing = next((token for token in parse(f"you {complaint.phrase}") if token.dep_ == "dobj"), None)
    several = thing is not None and thing.tag_ in ("NNS", "NNPS")
    wish = IT.sub("them", wish) if several and "them" not in wish else wish
    if complaint.tense == PAST and not WHEN_AGAIN.search(wish):
        first, comma, rest = wish.partition(",")
        return f"{first} next time{comma}{rest}"
    return wish

"""What came of a deed: the clauses behind a complaint that belong to it."""

from __future__ import annotations

import re
from dataclasses import replace

from lemminflect import getLemma

from closer.language.feelings import vocabulary
from closer.language.grammar import parse
from closer.language.i_statement.complaints.kinds import DONE, HAPPENS, OF_A_PROMISE, PROMISED, UNDONE, Complaint, within_a_sentence
from closer.language.i_statement.complaints.observation import MOST, MOSTLY, WHERE_IT_MAY_END, seen
from closer.language.i_statement.story.events import is_absolute, is_background, is_opinion, is_told
from closer.language.i_statement.story.scenes import tells_what_was_meant
from closer.language.i_statement.story.tenses import HABIT, as_it_was_then
from closer.language.i_statement.to_whom.people import ANY_PERSON
from closer.language.i_statement.wording.blame import judgement_in
from closer.language.i_statement.wording.links import LINK, begins_a_sentence, gives_a_reason, is_now, link
from closer.language.i_statement.wording.occasions import HOURS
from closer.language.i_statement.wording.tidying import tidied
from closer.language.i_statement.wording.verb_forms import PAST, PRESENT, SAME_IN_THE_PAST, past_of, plain_verb

__all__ = ["names_a_feeling", "with_what_followed"]

FEWEST_AFTER = 3  # words
LEFT_HANGING = re.compile(r"(?:and |but )?(?:I|we) (?:only )?(?:found out|heard|realised|realized|noticed)$", re.I)  # what follows was cut off
FOLLOWS = re.compile(
    r"^(?:and |but )?(?:(?:then|now|later|yesterday|today|tonight|tomorrow|last night|this (?:morning|week|evening)|the next (?:day|morning)|a week later|on \w+day|on (?:instagram|facebook|tiktok|snapchat|whatsapp|social media|your (?:\w+ )?(?:story|profile|photos|statement|bank statement|phone))),? )?(?:I|we|I've|we've|I'm|we're|I'd|we'd|it|it's|he|he's|she|she's|they|they're|the|my|our|your|there|there's|you two|you three|mum|mom|dad|nan|gran|everyone|everybody|people)(?: \S+){1,12}$",
    re.I,
)
HOW_IT_IS = re.compile(
    r"it's (?!your\b|my\b|me\b|too\b|over\b|just\b|so\b|all\b|time\b|enough\b|good\b|better\b|fine\b|quiet\b|great\b|lovely\b|nice\b|okay\b|ok\b)\w+", re.I
)
GAVE_THEIR_WORD, NOT_SO = re.compile(r"(?:said|told|claimed|swore|promised)\b"), re.compile(r"(?:it|they|that) (?:wasn't|weren't|isn't|didn't)\b", re.I)
SET_RIGHT = re.compile(  # "you said the meeting was at ten, it was at nine"
    rf"(?:and |but )?(?:it|they) (?:was|were|is|started|starts) (?:really |actually |only )*(?:at |on |in )?(?:half |quarter )?(?:past |to )?(?:\d+|{HOURS}|noon|midnight|\w+day)\b[\w ]{{0,12}}$",
    re.I,
)
NUMBERED = re.compile(rf"\b(?:\d+|{HOURS}|noon|midnight|\w+day)\b", re.I)
SOME_TIME_AGO = re.compile(r"\bago\b|\blast (?:week|month|year)\b", re.I)
I_AM_DOING = re.compile(r"(?:and |but )?(?:I'm|we're) \w+ing\b", re.I)  # "I'm calling the police"
LEFT_WITH = re.compile(
    r"(?:and |but )?(?:now )?(?:I'm|I am|we're|we are) (?:just |now )?(?:supposed|meant|expected) to\b", re.I
)  # "and I'm meant to be pleased"
TWO_SUBJECTS = re.compile(r"(?:and |but )?(?:now )?(?:he|she|it|they)(?:'s|'re| is| are) \w+ you\b", re.I)  # "now he's gone you want sympathy"
SAYS_TO = re.compile(r"\bsa(?:y|ys|id) (?:to )?(?:give|let|leave|be|wait)\b", re.I)  # "and his dad says give him time"
WOULD = re.compile(
    r"(?:and |but |so )?(?:I|we)'d (?!been\b|had\b|gone\b|made\b|put\b|got\b|told\b|just\b|already\b|only\b|n't\b|not\b|never\b|\w+(?:ed|en)\b|said\b|done\b|seen\b|bought\b|paid\b)[a-z]+",
    re.I,
)  # "so I'd miss the run"
THEN_FOUND, FOUND = re.compile(r"\bthen I (?:saw|found|heard|read)\b", re.I), re.compile(r"I (?:saw|found|heard|read)\b")
UNNAMED = re.compile(r"(?:and |but )?(?:he|she)\b", re.I)
NAMED = re.compile(
    rf"\b(?!family\b|people\b|folks\b|couple\b)(?:{ANY_PERSON}|someone|somebody|dog|cat|puppy|doctor|nurse|waiter|waitress|teacher|driver|girl|boy|man|woman|guy|him|her|his)\b|(?<=[a-z,] )(?-i:[A-Z])[a-z]+",
    re.I,
)
HAD_TO = re.compile(r"^((?:but )?(?:I|we)) had to\b")
I_FELT = re.compile(r"(?:and |so |but )?I (?:was|am|felt|feel|got)(?: (?:so|very|really|just|quite|a bit|pretty))* (?P<feeling>[a-z]+(?: out| up)?)$", re.I)
YOURS = re.compile(r"your\b", re.I)
THEN_YOU = re.compile(r"(?:and |but )?you\b", re.I)


def with_what_followed(complaint: Complaint, later: list[str], text: str) -> tuple[Complaint, int]:
    """With the clauses behind it that tell what came of it, and their number: "you paid for the hearing aids, they live in the drawer".

    Args:
        complaint: what is complained of.
        later: the clauses behind it.
        text: the whole message.

    """
    for number, clause in enumerate(later):
        if named := _feeling_named(clause):
            return replace(complaint, feeling=complaint.feeling or named), number + 1
        if (complaint.tense != PAST and is_background(clause)) or (
            gives_a_reason(clause) and GAVE_THEIR_WORD.match(complaint.phrase) and number + 1 < len(later)
        ):
            continue
        if _leads_up_to_the_next(clause, later[number + 1 :], text):
            return complaint, number
        if UNNAMED.match(clause) and not NAMED.search(text[: max(text.find(LINK.sub("", clause)), 0)]):
            return complaint, number
        after = _outcome(complaint, clause, text) or _outcome(complaint, WHERE_IT_MAY_END.split(clause)[0], text)
        if after is None:
            return complaint, number
        denies = (GAVE_THEIR_WORD.match(complaint.phrase) and NOT_SO.match(clause)) or _sets_right(complaint, clause)
        complaint = _followed_by(complaint, after, "but" if denies else link(clause, text))
    return complaint, len(later)


def names_a_feeling(clause: str) -> bool:
    """Whether a clause names a feeling and nothing besides: "and I was very ashamed".

    Args:
        clause: one clause of a message.

    """
    return _feeling_named(clause) is not None


def _feeling_named(clause: str) -> str | None:
    """The feeling that a clause names and nothing besides: "and I was very ashamed"."""
    named = I_FELT.match(clause)
    return vocabulary().feeling_in(named["feeling"]) if named else None


def _outcome(complaint: Complaint, clause: str, text: str) -> str | None:
    """What a clause says that came of it, as it may be said behind the complaint; None where it tells no such thing, or too much."""
    told = f"{complaint.setting or ''} {seen(replace(complaint, after=clause))} {complaint.after or ''} {clause}"
    apart = begins_a_sentence(clause, text) and not re.match(r"(?:I|we|it|they)\b", clause, re.I)
    so_now = bool(HOW_IT_IS.match(clause)) and is_now(clause, text)
    instead = complaint.kind == PROMISED and bool(re.search(rf"\band then,? {re.escape(LINK.sub('', clause))}", text, re.I))
    then = instead or (THEN_FOUND.search(text) is not None and FOUND.match(LINK.sub("", clause)) is not None)
    after = f"{'now ' if so_now else 'then ' if then else ''}{within_a_sentence(tidied(LINK.sub('', clause)) or clause)}"
    fits = (
        len(told.split()) <= MOST
        and len(after.split()) >= FEWEST_AFTER
        and not LEFT_HANGING.match(after)
        and is_told(after.removeprefix("now ").removeprefix("then "))
    )
    return after if fits and not apart and (so_now or _sets_right(complaint, clause) or _is_outcome(complaint, clause)) else None


def _sets_right(complaint: Complaint, clause: str) -> bool:
    """Whether a clause says how it was in truth: "you told me the job paid eight grand, it was eleven"."""
    return bool(GAVE_THEIR_WORD.match(complaint.phrase) and NUMBERED.search(complaint.phrase) and SET_RIGHT.match(clause))


def _leads_up_to_the_next(clause: str, later: list[str], text: str) -> bool:
    """Whether it is the scene of what comes then: "you never back me up, I say no and then you wink at them"."""
    scene = re.match(r"(?:I|we)\b", clause) and later and THEN_YOU.match(later[0])
    return bool(scene) and bool(re.search(rf"{re.escape(clause)},? (?:and|but) then {re.escape(LINK.sub('', later[0]))}", text, re.I))


def _is_outcome(complaint: Complaint, clause: str) -> bool:
    """Whether a clause tells what came of it: "you swore it was over and I found her letter", "you begged for a dog and now I walk him"."""
    return (
        complaint.kind in (DONE, UNDONE, PROMISED, HAPPENS)
        and not complaint.wish
        and MOSTLY not in f" {complaint.phrase} "
        and bool(FOLLOWS.match(clause))
        and not is_opinion(clause)
        and not judgement_in(clause)
        and not is_absolute(tidied(clause))
        and is_told(clause)
        and not (complaint.tense == PRESENT and SOME_TIME_AGO.search(clause))
        and not (complaint.tense == PAST and I_AM_DOING.match(clause))
        and not any(pattern.match(clause) for pattern in (TWO_SUBJECTS, LEFT_WITH))
        and not SAYS_TO.search(clause)
        and not tells_what_was_meant(clause)
        and not WOULD.match(clause)
    )


def _followed_by(complaint: Complaint, after: str, tie: str) -> Complaint:
    """The complaint with what came of it; "you let them stay up and I got the tears" tells of one evening."""
    if complaint.after and complaint.after not in OF_A_PROMISE:
        after = f"{complaint.after} {tie} {after}"
    elif tie == "but":
        after = f"but {after}"
    if complaint.kind == UNDONE and complaint.tense == PRESENT:
        after = HAD_TO.sub(r"\1 have to", after)
    if complaint.tense == PAST:
        after = as_it_was_then(after)
    compared = tie == "but" and YOURS.match(LINK.sub("", after))  # "you count my slices but your coffee machine cost more" tells of no one time
    if _is_one_deed(complaint) and not compared and _is_past(LINK.sub("", after)) and not HAD_TO.match(after):
        phrase = past_of(complaint.phrase) if complaint.kind == DONE else complaint.phrase
        return replace(complaint, after=after, phrase=phrase, tense=PAST)
    past = complaint.phrase.split()[0] in SAME_IN_THE_PAST and any(token.tag_ == "VBD" for token in parse(after))
    return replace(complaint, after=after, tense=PAST if past else complaint.tense)


def _is_one_deed(complaint: Complaint) -> bool:
    """Whether it may be told of one time: one deed in the present that is no habit."""
    plain = not re.search(r" and |,|\bnow\b|\bsince\b|^(?:are|be(?! ready| there| home| on time))\b", complaint.phrase) and not complaint.setting
    first = complaint.phrase.split()[0].lower()
    verb = plain_verb(first) == first and bool(getLemma(first, upos="VERB", lemmatize_oov=False))
    return complaint.tense == PRESENT and complaint.kind in (DONE, UNDONE) and plain and verb and not HABIT.search(complaint.phrase)


def _is_past(after: str) -> bool:
    """Whether what came of it is told of one time: "you leave your boots in the hall and I went flying"."""
    once = (token for token in parse(after) if token.tag_ == "VBD")
    return any(token.dep_ in ("ROOT", "conj") or (token.dep_.startswith("aux") and token.head.dep_ == "ROOT") for token in once)

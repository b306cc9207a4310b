"""In which tense a complaint is told, so that it agrees with its scene and with what else is told: of one evening, of now, or of what is not yet done."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.language.grammar import parse
from closer.language.i_statement.complaints.kinds import DONE, UNDONE, Complaint
from closer.language.i_statement.story.weight import Weighed
from closer.language.i_statement.wording.links import is_now
from closer.language.i_statement.wording.verb_forms import PAST, PERFECT, PRESENT, SAME_IN_THE_PAST, base_of, participle_of, past_of, plain_verb

__all__ = ["as_it_was_then", "goes_on", "in_one_tense", "not_yet", "now", "still_undone"]

FEW_WORDS = 6
LINKED = re.compile(r"^(?:and|but) (?:now )?", re.I)
ASKED = re.compile(r"I asked you to (?!\w+ (?:every|each)\b)")  # once, and not each time
WISHED = re.compile(r"(?:wanted|loved|liked|hoped)\b")
HAVE_NOT = re.compile(
    r"(?:and |but |yet )?(?:(?:not once|never)(?: once| ever| even)* have you|you(?:'ve| have) (?:never|not|yet to)|you(?: still)? haven't)\b", re.I
)
NO_VERB = re.compile(r"(?:be|the|an?|any|got|much|time|enough)\b", re.I)  # "you haven't the decency"
TOLD_AS_IF_NOW = "find|hear|see|get|read|learn|notice|tell|say|send|ask|call|laugh|ring|come|walk|sit|leave|turn|forget|spend|buy|take|act|carry|pretend|go|look|sulk|shout|put"
TELLING = re.compile(rf"^(?P<who>(?:but )?(?:I|we|you|they)) (?P<verb>{TOLD_AS_IF_NOW})\b")
OF_NOW = re.compile(r"(?:and |but )?(?:now|today|these days)\b|(?:and |but )?you(?:'re| are) (?:now|off|back|still)\b", re.I)  # "now you're off to Ibiza"
HABIT = re.compile(r"\b(?:every|each|all day|all night|always|never|on \w+days|\w+days|nights|daily|whenever)\b", re.I)


def now(complaint: Complaint, clause: str, text: str) -> Complaint:
    """What is done now, beside a scene that is past: "I covered your rent and now you post pictures".

    Args:
        complaint: what is complained of.
        clause: that tells it.
        text: the whole message.

    """
    today = complaint.kind == DONE and complaint.tense == PRESENT and is_now(clause, text)
    plain = len(complaint.phrase.split()) <= FEW_WORDS and not re.search(r",| (?:I|we|when|that|if)\b", complaint.phrase)
    return replace(complaint, phrase=f"{complaint.phrase} now") if today and plain else complaint


def not_yet(complaint: Complaint, clause: str) -> Complaint:
    """What is not yet done after a scene of one time: "I had surgery on Tuesday and you haven't texted".

    Args:
        complaint: what is complained of, in its scene.
        clause: that tells it.

    """
    once = any((token.tag_ == "VBD" and token.dep_ == "ROOT") or token.lower_ == "been" for token in parse(complaint.setting or ""))
    if once and complaint.kind == UNDONE and HAVE_NOT.match(clause) and not NO_VERB.match(complaint.phrase):
        return replace(
            complaint,
            phrase=participle_of(complaint.phrase),
            tense=PERFECT,
            wish=complaint.wish or base_of(complaint.phrase, "have" if complaint.tense == PERFECT else ""),
        )
    return complaint


def still_undone(first: Complaint, second: Complaint, clause: str) -> Complaint:
    """What is not yet made good: "you called me pathetic on Sunday and not once have you apologised".

    Args:
        first: what was done.
        second: what is left undone.
        clause: that tells the second.

    """
    if first.tense == PAST and first.kind == DONE and second.kind == UNDONE and HAVE_NOT.match(clause) and not NO_VERB.match(second.phrase):
        return replace(second, phrase=participle_of(second.phrase), tense=PERFECT)
    return second


def as_it_was_then(after: str) -> str:
    """What came of something past, told as if it were now: "I find the letter" -> "I found the letter", but not "I find one every week".

    Args:
        after: the clause, tidied.

    """
    return after if HABIT.search(after) else TELLING.sub(lambda found: f"{found['who']} {past_of(found['verb'])}", after)


def in_one_tense(found: list[Weighed], parts: list[str]) -> list[Weighed]:
    """What "you couldn't" do stands in the past where the other clauses do: "you came to his matches and you couldn't sit through my recital".

    Args:
        found: what the clauses complain of, in their order.
        parts: the clauses of the message.

    """
    found = [one.told_as(_once(one.complaint, parts[one.number])) for one in found]
    if not any(one.complaint.tense == PAST for one in found):
        past = any(_may_be_past(one.complaint) for one in found) and any(_you_did(clause) for clause in parts)
        return [one.told_as(replace(one.complaint, tense=PAST)) if past and _may_be_past(one.complaint) else one for one in found]
    one_time = [one.told_as(replace(one.complaint, tense=PAST)) if _could_not(one.complaint, parts[one.number]) else one for one in found]
    begun = min(one.number for one in one_time if one.complaint.tense == PAST)
    if all(one.complaint.tense != PAST or WISHED.match(one.complaint.phrase) for one in found):
        return one_time  # what was once wanted tells nothing of when the rest is
    return [one.told_as(_told_in_the_past(one.complaint, one.number > begun and not OF_NOW.match(parts[one.number]))) for one in one_time]


def _you_did(clause: str) -> bool:
    """Whether a clause tells of one time, also where nothing of it could be seen: "all that time you knew"."""
    return any(
        token.tag_ == "VBD" and plain_verb(token.text) != token.lower_ and any(child.lower_ == "you" and child.dep_ == "nsubj" for child in token.children)
        for token in parse(clause)
    )


def _could_not(complaint: Complaint, clause: str) -> bool:
    return complaint.kind == UNDONE and bool(re.match(r"(?:and |but )?you (?:couldn't|could never|wouldn't)\b", clause, re.I))


def _once(complaint: Complaint, clause: str) -> Complaint:
    """What "you couldn't" do beside a scene of one time: "I sat with you through the night and you couldn't pick up the phone"."""
    refused = complaint.kind == UNDONE and bool(re.match(r"(?:and |but )?you (?:couldn't|wouldn't)\b", clause, re.I))
    answered = ASKED.match(complaint.setting or "") and _is_of_now(complaint) and re.match(rf"(?:{TOLD_AS_IF_NOW})\b", complaint.phrase)
    if answered:
        return replace(complaint, phrase=past_of(complaint.phrase), tense=PAST)
    past = (refused or _may_be_past(complaint)) and any(token.tag_ == "VBD" and token.dep_ == "ROOT" for token in parse(complaint.setting or ""))
    return replace(complaint, tense=PAST) if past else complaint


def _told_in_the_past(complaint: Complaint, goes_on: bool) -> Complaint:
    """What stands beside something past: "you read my diary and then you were upset", "you borrowed a fortune and you send me a selfie"."""
    if _may_be_past(complaint):
        return replace(complaint, tense=PAST)
    told = goes_on and _is_of_now(complaint) and re.match(rf"(?:{TOLD_AS_IF_NOW}|are)\b", complaint.phrase)
    return replace(complaint, phrase=past_of(complaint.phrase), tense=PAST) if told else complaint


def _may_be_past(complaint: Complaint) -> bool:
    """Whether the verb is the same in the past: "you read my diary"."""
    return _is_of_now(complaint) and complaint.phrase.split()[0] in SAME_IN_THE_PAST


def _is_of_now(complaint: Complaint) -> bool:
    """Whether something done is told in the present, and is no habit."""
    return complaint.kind == DONE and complaint.tense == PRESENT and not HABIT.search(complaint.phrase)


def goes_on(complaint: Complaint) -> bool:
    """Whether what came of something past is so still: "you swore you'd quit and I can smell it on your scarf" is felt now.

    Args:
        complaint: what is complained of, with what came of it.

    """
    verb = next((token for token in parse(LINKED.sub("", complaint.after)) if token.dep_ == "ROOT"), None) if complaint.after else None
    subject = next((child for child in verb.children if child.dep_.startswith(("nsubj", "expl"))), None) if verb is not None else None
    says_what_they_are = (
        verb is not None
        and any(child.dep_ == "attr" and child.lower_ not in ("one", "it") for child in verb.children)
        and subject is not None
        and subject.lower_ not in ("it", "there")
    )
    if verb is None or subject is None or says_what_they_are:
        return False
    return any(
        token.tag_ in ("VBP", "VBZ", "MD") and token.lower_ not in ("'d", "would", "could")
        for token in (verb, *verb.children)
        if token is verb or token.dep_.startswith("aux")
    )

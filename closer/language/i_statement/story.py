"""Which complaint of an angry message is told: the most telling clause, with the one that belongs to it and the scene that it happens in."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from closer.language.grammar import parse
from closer.language.i_statement.blame import JUDGED, MENTAL, NOT_FREE
from closer.language.i_statement.clauses import clauses
from closer.language.i_statement.complaint import complaint_in
from closer.language.i_statement.frames import CARRIED, DONE, DOUBTED, LABELLED, PROMISED, UNDONE, Complaint
from closer.language.i_statement.observation import LONGEST, MOSTLY, seen
from closer.language.i_statement.request import ENOUGH_ALONE
from closer.language.i_statement.tidying import tidied

__all__ = ["complaints_of"]

BOTH, A_REASON = 0.3, 1.0  # more for two clauses together, and less for a reason why
LONGEST_SCENE, FEWEST_AFTER = 12, 3  # words
SOMEBODY_ELSE = re.compile(
    r"^(?!the (?:thing|point|problem|truth|fact|trouble|worst|way|only)\b)(?P<who>(?:your|my|our|the|his|her|a|they|he|she)(?: [\w-]+){0,2}?)(?: all| both)? (?:\w+s|\w+ed|\w+-\w+|was|were|are|is|say|said|tell|told|laugh|make|made|come|came|ask|shout|cut|had|rang|took|gave|went|left|put|got|did|sat|stood|slept|spent|brought|broke|drank|ate|kept|found|hit|lost|run|treat|call|leave|take|get|go)\b",
    re.I,
)
THEN = re.compile(r"^(?:and |but )?then (?!(?:you|i|we|he|she|they|it|my|your|the|there)\b)(?=[a-z]+ )", re.I)
I_DID = re.compile(
    r"^(?:(?:every|each|on) \w+ )?(?:you and I \w+|you (?:saw|heard|watched|knew|noticed) \w+ \w+|(?:I'm|we're) (?:\w+ing|in|at|on|up|home|ill|sick)\b|(?:I|we)'ve (?!got\b|had\b)\w+|"
    r"(?:I|we) (?!(?:think|guess|swear|mean|know|hate|love|want|need|feel|can|can't|could|would|am|will|just|wish|hope|suppose|never|always)\b)\w+ \w+)",
    re.I,
)
REASON = re.compile(r"^(?:just )?(?:because|cause)\b", re.I)
LINK = re.compile(r"^(?:and|but) ", re.I)
FOLLOWS = re.compile(
    r"^(?:and |but )?(?:(?:then|now|later) )?(?:I|we|I've|we've|it|it's|he|he's|she|she's|they|they're|the|my|our|your|there|there's|you two|you three)(?: \S+){2,10}$",
    re.I,
)
AN_OPINION = re.compile(
    r"^(?:and |but )?(?:(?:then|now|later) )?(?:(?:I|we)(?: still| just| really)? (?:think|guess|swear|mean|know|hate|want|need|feel|can|can't|could|would|am|wish|hope|bet|suppose|deserve|don't|never)|"
    r"it (?:is|was|isn't|hurts?|makes?|drives?|annoys?|kills?)|it's (?!\d|gone|broken|back|been|\w+ o'clock))\b",
    re.I,
)


def complaints_of(text: str) -> list[tuple[Complaint, float]]:
    """What the clauses complain of with its weight, the most telling first."""
    parts = clauses(text)
    found = []
    for number, clause in enumerate(parts):
        complaint = complaint_in(THEN.sub("you ", clause) if number else clause)
        if complaint is None or complaint.kind == LABELLED:
            continue
        if (
            number
            and not complaint.setting
            and complaint.kind in (DONE, UNDONE)
            and _is_linked(clause, text)
            and (scene := _scene(parts[number - 1], complaint))
        ):
            complaint = replace(complaint, setting=scene)
        if number + 1 < len(parts) and _is_followed(complaint, parts[number + 1], text):
            after = tidied(LINK.sub("", parts[number + 1]))
            complaint = replace(complaint, after=after if len(after.split()) >= FEWEST_AFTER else None)
        found.append((number, complaint, _weight(complaint, number) - A_REASON * bool(REASON.match(clause))))
    return sorted(_joined(found), key=lambda pair: -pair[1])


def _is_followed(complaint: Complaint, clause: str, text: str) -> bool:
    """Whether the next clause tells what came of it: "you swore it was over and I found her letter", "you begged for a dog and now I walk him"."""
    told = f"{seen(complaint)} {clause}"
    return (
        complaint.kind in (DONE, UNDONE, PROMISED)
        and _is_linked(clause, text)
        and bool(FOLLOWS.match(clause) and not AN_OPINION.match(clause))
        and len(told.split()) <= LONGEST + 2
        and not (complaint.wish or JUDGED.search(clause) or NOT_FREE.search(tidied(clause)) or MOSTLY in f" {complaint.phrase} ")
        and any(token.tag_ in ("VBP", "VBZ", "VBD", "MD") or token.pos_ == "VERB" for token in parse(clause))
    )


def _is_linked(clause: str, text: str) -> bool:
    """Whether a clause hangs on the one before it by "and" or "but"."""
    return bool(LINK.match(clause) or re.search(rf"\b(?:and|but)(?: then| now| later)? {re.escape(clause)}", text, re.I))


def _joined(found: list[tuple[int, Complaint, float]]) -> list[tuple[Complaint, float]]:
    """Two clauses that tell one story stay together ("you said yes and took the job"); what is asked for answers the more telling one."""
    for (number, first, weight), (follows, second, its_weight) in itertools.pairwise(found):
        if follows == number + 1 and _tell_one_story(first, second):
            if weight >= its_weight:
                joined = replace(first, after=seen(second).removeprefix("you "))
            else:
                opening = re.sub(r" and (?:didn't|weren't)$", "", seen(first))
                joined = replace(second, before=f"{first.setting} and {opening}" if first.setting else opening)
            rest = [(complaint, other) for place, complaint, other in found if place not in (number, follows)]
            return [(joined, max(weight, its_weight) + BOTH), *rest]
    return [(complaint, weight) for _, complaint, weight in found]


def _tell_one_story(first: Complaint, second: Complaint) -> bool:
    both = f"{first.phrase} {second.phrase}"
    return (
        first.kind in (DONE, UNDONE, PROMISED)
        and second.kind in (DONE, UNDONE)
        and first.tense == second.tense
        and not (first.wish or second.wish or first.after or second.after or second.setting or MOSTLY in f" {both} ")
        and len(f"{first.setting or ''} {both}".split()) <= LONGEST - 3
        and not JUDGED.search(both)
        and not NOT_FREE.search(both)
    )


def _scene(clause: str, complaint: Complaint) -> str | None:
    """The clause before "and you asked where the iron was", where it tells what the speaker did, or what somebody else does."""
    scene = re.sub(r"^(?:and|but|so|then|because) ", "", clause, flags=re.I)
    if I_DID.match(scene):
        scene = scene if re.match(r"I\b", scene) else scene[0].lower() + scene[1:]
        return tidied(scene) if len(scene.split()) <= LONGEST_SCENE and not NOT_FREE.search(scene) and not JUDGED.search(scene) else None
    told = SOMEBODY_ELSE.match(scene)
    short = len(scene.split()) <= LONGEST_SCENE and len(f"{scene} {seen(complaint)}".split()) < LONGEST
    happens = told is not None and (not told.group().endswith("s") or any(token.tag_ in ("VBP", "VBZ", "VBD", "MD") for token in parse(scene)))
    return scene[0].lower() + scene[1:] if happens and short and not NOT_FREE.search(scene) and not JUDGED.search(scene) else None


def _weight(complaint: Complaint, number: int) -> float:
    words = complaint.phrase.split()
    weight = {UNDONE: 1.0, DONE: 0.8, PROMISED: 0.9, CARRIED: 0.6, DOUBTED: -0.5}[complaint.kind] - 0.15 * number
    weight += 0.4 * bool(re.search(r"\b(?:me|my|us|our|I)\b", complaint.phrase)) + 0.3 * (len(words) >= 3) + 0.3 * bool(complaint.wish)
    weight -= (
        0.8 * (len(words) == 1 and words[0].lower() not in ENOUGH_ALONE)
        + 1.0 * bool(JUDGED.search(complaint.phrase))
        + 0.5 * bool(NOT_FREE.search(complaint.phrase))
    )
    weight -= 0.5 * bool(re.match(r"\w+ (?:it|that|them|so|this|one)\b", complaint.phrase)) + 0.4 * (
        words[0].lower() in MENTAL | {"be", "have", "get", "know", "agree", "say", "said", "are", "nod", "nodded"}
    )
    return weight - 0.8 * (len(words) > LONGEST)

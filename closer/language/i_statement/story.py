"""Which complaint of an angry message is told: the most telling clause, with the one that belongs to it and the scene that it happens in."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from closer.language.i_statement.blame import JUDGED, MENTAL, NOT_FREE
from closer.language.i_statement.clauses import clauses
from closer.language.i_statement.complaint import complaint_in
from closer.language.i_statement.frames import CARRIED, DONE, DOUBTED, LABELLED, PROMISED, UNDONE, Complaint
from closer.language.i_statement.observation import LONGEST, MOSTLY, seen
from closer.language.i_statement.request import ENOUGH_ALONE
from closer.language.i_statement.tidying import tidied
from closer.language.i_statement.verb_forms import PAST

__all__ = ["complaints_of"]

BOTH = 0.3  # more for two clauses together
BARE, LONGEST_SCENE = 4, 12  # words
SOMEBODY_ELSE = re.compile(
    r"^(?P<who>(?:your|my|our|the|his|her|they|he|she)(?: \w+){0,2}?) (?:\w+s|\w+ed|\w+-\w+|say|said|tell|told|laugh|make|made|come|came|ask|shout)\b", re.I
)
THEN = re.compile(r"^(?:and |but )?then (?!(?:you|i|we|he|she|they|it|my|your|the|there)\b)(?=[a-z]+ )", re.I)
I_DID = re.compile(
    r"^(?:I|we) (?!(?:think|guess|swear|mean|know|hate|love|want|need|feel|can|can't|could|would|am|will|just|wish|hope|suppose|never|always)\b)\w+ \w+", re.I
)
SAID_SO = re.compile(r"^(?:promised|swore|said|told me|told us|vowed|got)\b", re.I)
PROVED_WRONG = re.compile(
    r"^(?:and |but |then )?(?:now )?(?:I (?:found|find|saw|see|heard|hear)|there(?:'s| is| are| was| were)|you were|he was|she was)\b(?=(?: \S+){2,12}$)", re.I
)


def complaints_of(text: str) -> list[tuple[Complaint, float]]:
    """What the clauses complain of with its weight, the most telling first."""
    parts = clauses(text)
    found = []
    for number, clause in enumerate(parts):
        complaint = complaint_in(THEN.sub("you ", clause) if number else clause)
        if complaint is None or complaint.kind == LABELLED:
            continue
        if number and not complaint.setting and complaint.kind in (DONE, UNDONE) and (scene := _scene(parts[number - 1], complaint)):
            complaint = replace(complaint, setting=scene)
        if complaint.tense == PAST and number + 1 < len(parts) and SAID_SO.match(complaint.phrase) and PROVED_WRONG.match(parts[number + 1]):
            complaint = replace(complaint, phrase=f"{complaint.phrase} and {tidied(parts[number + 1])}")
        found.append((number, complaint, _weight(complaint, number)))
    return sorted(_joined(found), key=lambda pair: -pair[1])


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
        and not (first.wish or second.wish or second.setting or MOSTLY in f" {both} ")
        and len(f"{first.setting or ''} {both}".split()) <= LONGEST - 3
        and not JUDGED.search(both)
        and not NOT_FREE.search(both)
    )


def _scene(clause: str, complaint: Complaint) -> str | None:
    """The clause before "and you asked where the iron was", where it tells what the speaker did, or before a bare "and you don't say a word" what others do."""
    scene = re.sub(r"^(?:and|but|so|then|because) ", "", clause, flags=re.I)
    if I_DID.match(scene):
        return tidied(scene) if len(scene.split()) <= LONGEST_SCENE and not NOT_FREE.search(scene) and not JUDGED.search(scene) else None
    if complaint.kind != UNDONE or len(complaint.phrase.split()) > BARE:
        return None
    told = SOMEBODY_ELSE.match(scene)
    return (
        scene[0].lower() + scene[1:]
        if told
        and not told["who"].lower().startswith("you ")
        and re.search(r"\b(?:me|my|our|us)\b", scene)
        and len(scene.split()) <= LONGEST_SCENE
        and not NOT_FREE.search(scene)
        else None
    )


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

"""How telling a complaint is beside the others of a message: what is left undone more than what is felt, a whole deed more than one word, a reason least."""

from __future__ import annotations

import re
from typing import NamedTuple

from closer.language.i_statement.complaints.kinds import BELIEVED, CARRIED, DONE, DOUBTED, FELT_THERE, HAPPENS, PROMISED, UNDONE, Complaint
from closer.language.i_statement.complaints.observation import LONGEST
from closer.language.i_statement.requests.request import ENOUGH_ALONE
from closer.language.i_statement.wording.blame import MENTAL, NOT_FREE, judgement_in
from closer.language.i_statement.wording.links import gives_a_reason, is_against

__all__ = ["UNSEEN", "Weighed", "less_for_a_claim", "weighed"]

OF_ITS_KIND = {UNDONE: 1.0, DONE: 0.8, PROMISED: 0.9, CARRIED: 0.6, HAPPENS: 0.3, DOUBTED: -0.5, BELIEVED: -0.5, FELT_THERE: -1.0}
A_REASON = 1.0  # less for a reason why
A_CLAIM = 1.5  # less for what is only told against the rest, so that a clear topic does not bring it back
SAYS_LITTLE = MENTAL | {"be", "have", "get", "know", "agree", "say", "said", "are", "nod", "nodded"}
OF_ME_OR_US = re.compile(r"\b(?:me|my|us|our|I)\b")
OF_IT = re.compile(r"\w+ (?:it|that|them|so|this|one)\b")
ACTS_LIKE = re.compile(r"act(?:ed|ing)? (?:like|as)\b")
A_GIFT = re.compile(r"(?:yet |but |and )?(?:somehow )?you(?: can| will|'ll) (?:always |somehow )?(?!not\b)\w+", re.I)
UNSEEN = re.compile(r"(?:see|notice|hear) (?:me|us)$", re.I)
A_KINDNESS = re.compile(
    r"(?:lent|lend|bought|buy|helped|help|paid for|pay for|invited|invite|thank(?:ed)?|cooked for) (?:each of )?(?:me|us|my|our)\b", re.I
)  # what was done about it is the point
IN_YEARS = re.compile(r" in [\w ]{2,20} (?:years|months|weeks)$", re.I)
SPOKEN_OF_ME = re.compile(
    r"(?:say|said|claim|claimed|reckon|tell \w+|told \w+) (?:that )?(?:I'm|I am|I was|it's me|it was me)\b|ask(?:ed)? (?:me|us) why\b", re.I
)  # what is said of it in the end
HAVING_SOMEBODY_STAY = re.compile(r"have (?:your|the|an?) [\w' ]+? \w+ing\b", re.I)  # "have your boyfriend staying five nights a week"
BUT_THEN = re.compile(
    r"(?:and |but )?(?:(?:when(?:ever)?|as soon as|the moment|if) (?:I|my|we|our|it's my|it was my)\b|you (?:didn't|couldn't|don't|can't|wouldn't|won't) .*\b(?:me|my|us|ours?|mine|your own)\b)",
    re.I,
)
CLAIMS = re.compile(
    r"(?:say|claim|swear|tell me|pretend) |tell (?:all )?(?:us|people|them|him|her|(?:your|my|our|the) [\w-]+)(?: [\w ]+?)? (?:that |how (?:much )?)?(?:you|we|family|I'm your)\b"
)


class Weighed(NamedTuple):
    """A complaint with the number of its clause, and how telling it is."""

    number: int
    complaint: Complaint
    weight: float

    def told_as(self, complaint: Complaint) -> Weighed:
        """The same clause, told in another way."""
        return self._replace(complaint=complaint)


def weighed(complaint: Complaint, number: int, parts: list[str], text: str, before: Weighed | None) -> Weighed:
    """A complaint with its weight.

    Args:
        complaint: what is complained of.
        number: of its clause.
        parts: the clauses of the message.
        text: the whole message.
        before: the complaint that was found last.

    """
    clause = parts[number]
    beside_the_point = gives_a_reason(clause) or _is_a_gift(clause) or _is_a_contrast(complaint, number, clause, text, before)
    return Weighed(number, complaint, _weight(complaint, number) - A_REASON * beside_the_point)


def less_for_a_claim(found: list[Weighed], number: int, clause: str, text: str) -> list[Weighed]:
    """What was said is told for what is done against it: "you say you're broke but you bought a watch".

    Args:
        found: what the clauses before complain of.
        number: of the clause.
        clause: that complains of something too.
        text: the whole message.

    """
    if not found or found[-1].number != number - 1 or not (CLAIMS.match(found[-1].complaint.phrase) or _is_elsewhere(found[-1].complaint, clause)):
        return found
    if not is_against(clause, text):
        return found
    return [*found[:-1], found[-1]._replace(weight=found[-1].weight - A_CLAIM)]


def _is_elsewhere(complaint: Complaint, clause: str) -> bool:
    """Whether it is only told for what comes then: "you listen to your mates for hours, but when I talk you look at the telly"."""
    return complaint.kind == DONE and BUT_THEN.match(clause) is not None and not OF_ME_OR_US.search(f"{complaint.setting or ''} {complaint.phrase}")


def _weight(complaint: Complaint, number: int) -> float:
    """More for what touches the speaker or is asked for, less for what judges, says little, or stands late."""
    phrase = complaint.phrase
    words = phrase.split()
    one_word = len(words) == 1 and words[0].lower() not in ENOUGH_ALONE
    unseen = complaint.kind == UNDONE and bool(UNSEEN.match(phrase))
    weight = OF_ITS_KIND[complaint.kind] - 0.15 * number
    weight += 0.4 * bool(OF_ME_OR_US.search(phrase)) + 0.3 * (len(words) >= 3) + 0.3 * bool(complaint.wish or IN_YEARS.search(phrase))
    weight -= 0.8 * one_word + 0.8 * unseen + 1.0 * bool(judgement_in(phrase)) + 0.5 * bool(NOT_FREE.search(phrase))
    weight -= 0.5 * bool(OF_IT.match(phrase)) + 0.4 * (words[0].lower() in SAYS_LITTLE)
    weight -= 0.5 * bool(ACTS_LIKE.match(phrase)) + 1.0 * bool(complaint.kind == DONE and A_KINDNESS.match(phrase))
    weight -= 0.5 * bool(number and SPOKEN_OF_ME.match(phrase)) - 0.4 * bool(HAVING_SOMEBODY_STAY.match(phrase))
    return weight - 0.8 * (len(words) > LONGEST)


def _is_a_gift(clause: str) -> bool:
    """Whether a clause says what the other can do, to show what they do not: "you can recite the whole squad"."""
    return bool(A_GIFT.match(clause))


def _is_a_contrast(complaint: Complaint, number: int, clause: str, text: str, before: Weighed | None) -> bool:
    """Whether a clause says what they manage, against what they leave undone: "you haven't looked for a job, but you've got every trophy"."""
    undone = before is not None and before.number == number - 1 and before.complaint.kind == UNDONE
    return undone and complaint.kind in (DONE, HAPPENS) and is_against(clause, text)

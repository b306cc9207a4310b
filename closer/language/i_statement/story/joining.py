"""Two complaints that tell one story, said as one: "you said yes and took the job"."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from closer.language.i_statement.complaints.kinds import DONE, OF_A_PROMISE, PROMISED, UNDONE, Complaint
from closer.language.i_statement.complaints.observation import LONGEST, MOST, MOSTLY, seen
from closer.language.i_statement.story.events import is_absolute
from closer.language.i_statement.story.tenses import still_undone
from closer.language.i_statement.story.weight import UNSEEN, Weighed
from closer.language.i_statement.wording.blame import judgement_in
from closer.language.i_statement.wording.links import gives_a_reason, is_against
from closer.language.i_statement.wording.verb_forms import PERFECT, PRESENT

__all__ = ["joined"]

BOTH = 0.3  # more weight for two clauses together
ONLY_JUST = re.compile(r"(?:and |but )?(?:you )?(?:just|only) (?=[a-z]+\b)", re.I)
GAVE_THEIR_WORD = re.compile(r"(?:promise|swear|swore|agree|say|said|tell|told)\w* ", re.I)


def joined(found: list[Weighed], parts: list[str], text: str) -> list[tuple[Complaint, float]]:
    """Two clauses that tell one story stay together ("you said yes and took the job"); what is asked for answers the more telling one.

    Args:
        found: what the clauses complain of, in their order.
        parts: the clauses of the message.
        text: the whole message.

    """
    pairs = [
        (
            _short_enough(first, second),
            second.told_as(_what_became_of_it(first.complaint, still_undone(first.complaint, second.complaint, parts[second.number]))),
        )
        for first, second in itertools.pairwise(found)
        if second.number == first.number + 1 and not gives_a_reason(parts[second.number])
    ]
    told = [(first, second) for first, second in pairs if _tell_one_story(first.complaint, second.complaint)]
    if not told:
        return [(one.complaint, one.weight) for one in found]
    first, second = min(told, key=lambda pair: _same_deed(pair[0].complaint, pair[1].complaint))
    rest = [(one.complaint, one.weight) for one in found if one.number not in (first.number, second.number)]
    clause = parts[second.number]
    together = _in_order if first.weight >= second.weight else _led_up_to
    return [(together(first.complaint, second.complaint, clause, is_against(clause, text)), max(first.weight, second.weight) + BOTH), *rest]


def _what_became_of_it(first: Complaint, second: Complaint) -> Complaint:
    """What was done about a word that was given, without what came of that: "you promised them the zoo, then you went fishing, and they cried"."""
    return replace(second, after=None) if first.kind == DONE and GAVE_THEIR_WORD.match(first.phrase) and not first.after else second


def _short_enough(first: Weighed, second: Weighed) -> Weighed:
    """The first without its scene, where both deeds are to be said and the scene is one thing too many."""
    both = f"{first.complaint.setting or ''} {first.complaint.phrase} {second.complaint.phrase}"
    long = first.complaint.setting and len(both.split()) > LONGEST - 1 and second.complaint.kind == UNDONE
    return first.told_as(replace(first.complaint, setting=None)) if long else first


def _same_deed(first: Complaint, second: Complaint) -> bool:
    """Whether a deed is only said again: "you drank on Tuesday, you drank on Thursday, and you said it was juice"."""
    return first.phrase.split()[0] == second.phrase.split()[0]


def _in_order(first: Complaint, second: Complaint, clause: str, contrary: bool) -> Complaint:
    """The first with the second behind it."""
    then = "then " if not contrary and _in_its_place(first, second) else ""
    just = "just " if second.just or (first.kind == UNDONE and ONLY_JUST.match(clause)) else ""
    return replace(first, after=f"{'but ' if contrary else then}{just}{seen(second).removeprefix('you ')}")


def _led_up_to(first: Complaint, second: Complaint, clause: str, contrary: bool) -> Complaint:
    """The second with the first before it."""
    opening = re.sub(r" and (?:didn't|weren't)$", "", seen(first)) + (" but" if contrary else " and then" if _in_its_place(first, second) else "")
    just = second.just or (first.kind == UNDONE and bool(ONLY_JUST.match(clause)))
    return replace(second, just=just, before=f"{first.setting} and {opening}" if first.setting else opening)


def _in_its_place(first: Complaint, second: Complaint) -> bool:
    """Whether the second was done in place of what was promised: "you said you would be here and then went fishing"."""
    return first.kind == PROMISED and second.kind == DONE and not second.phrase.endswith(" instead")


def _tell_one_story(first: Complaint, second: Complaint) -> bool:
    """Whether both are deeds of one time that may be said in one sentence."""
    both = f"{first.phrase} {second.phrase}"
    told_with_more = first.wish or second.wish or (first.after and first.after not in OF_A_PROMISE) or second.after or second.setting
    return (
        first.kind in (DONE, UNDONE, PROMISED)
        and second.kind in (DONE, UNDONE)
        and not (first.kind == UNDONE and UNSEEN.match(first.phrase))
        and (first.tense == second.tense or second.tense == PERFECT or (first.tense, second.tense) == (PERFECT, PRESENT))
        and not told_with_more
        and MOSTLY not in f" {both} "
        and len(f"{first.setting or ''} {both}".split()) <= (LONGEST - 1 if first.setting or " and " in both else MOST - 2)
        and not judgement_in(both)
        and not is_absolute(both)
        and not (first.kind == UNDONE and second.phrase == "do")  # "when did you last read them a story? you never do"
        and not (_says_again(first, second) or _says_again(second, first))
        and not (re.fullmatch(r"\w+ it", second.phrase) and _same_deed(first, second))
    )


def _says_again(first: Complaint, second: Complaint) -> bool:
    """Whether one only says the other once more: "you're late, you're always late"."""
    return f" {first.phrase} ".replace(",", "") in f" {second.phrase} ".replace(",", "")

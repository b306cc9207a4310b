"""Which complaint of an angry message is told: the most telling clause, with the one that belongs to it and the scene that it happens in."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.language.i_statement.complaints.complaint import complaint_in
from closer.language.i_statement.complaints.kinds import DONE, HAPPENS, LABELLED, OF_A_PROMISE, PROMISED, UNDONE, Complaint
from closer.language.i_statement.complaints.observable import SINCE
from closer.language.i_statement.hearing.clauses import clauses
from closer.language.i_statement.requests.never_wished import would_hurt
from closer.language.i_statement.requests.wish_in_full import with_wish_in_full
from closer.language.i_statement.story.events import is_told
from closer.language.i_statement.story.joining import joined
from closer.language.i_statement.story.outcomes import with_what_followed
from closer.language.i_statement.story.point import still_so, without_what_leads_up
from closer.language.i_statement.story.scenes import after_what_was_meant, in_its_scene
from closer.language.i_statement.story.tenses import in_one_tense
from closer.language.i_statement.story.to_this_day import with_what_lasts
from closer.language.i_statement.story.tone import asks_how_it_sounds
from closer.language.i_statement.story.weight import Weighed, less_for_a_claim, weighed
from closer.language.i_statement.wording.tidying import tidied
from closer.language.i_statement.wording.verb_forms import PAST, PERFECT, base_of, plain_verb

__all__ = ["complaints_of", "with_its_subject"]

NOT_ONCE = re.compile(r"^(?:no,? )?not (?:even )?(?:once|ever|one time)(?:[,.!] |[.!]*$)", re.I)
EXCUSE_FORESEEN = re.compile(  # "don't tell me you were checking the time", before it was said
    r"(?:and |but |so )?(?:just )?(?:don't|do not)(?: you)?(?: even)? (?:(?:tell me|say|pretend|try to tell me|give me) (?:that )?(?:you|it|your)\b|think (?:I|we)\b)",
    re.I,
)
OR_ELSE = re.compile(
    r"or (?:maybe |perhaps )?you (?!don't\b|never\b|won't\b|can't\b)", re.I
)  # another guess at the same: "you don't see it, or you see it and don't care"
GOES_ON_WITH_JUST = re.compile(r"^(?:just|only) (?=[a-z]+ )", re.I)  # "you don't speak for days, just move my things"
LEFT_SO = re.compile(r"^you (?:don't|never|didn't|won't)\b|, (?:don't|never|didn't) [^,]+$", re.I)
GOES_ON_WITH_NEVER = re.compile(
    r"^(?:and |but )?never (?:(?:once|even|really|actually) )*(?=[a-z]+(?: |$))", re.I
)  # "you film the baby and never once look up"
GOES_ON_WITH_THEN = re.compile(
    r"^(?:and |but )?(?:then|now) (?!(?:you|i|we|he|she|they|it|my|your|his|her|their|our|the|an?|one|two|some|another|there|that|this|nothing|nobody|someone|people)\b)(?=[a-z]+ )",
    re.I,
)
WORD_GIVEN = re.compile(
    r"(?:and |but )?you (?P<said>(?:said|told me|swore|claimed) (?:that )?(?:it|they|he|she|the \w+|you) (?:was|were|wasn't|weren't)\b.*)", re.I
)
FOUND_OTHERWISE = re.compile(r"(?:and |but |then )?I (?:saw|found|heard|read|know|smelled|smelt)\b", re.I)
KEPT_AFTER_ALL = re.compile(r"^(?:and |but )?(?:it|we|you|he|she|they|I) (?:did|didn't|was|were|wasn't|has|have|had)$", re.I)
COMPLIED = re.compile(  # what was done as it was asked: "you asked me to be honest, I was, and you didn't speak to me for a week"
    r"(?:and |so |but )?(?:then )?I (?:did(?: (?:it|so|that))?|was|went|came|agreed|said (?:yes|so|it)|told (?:you|him|her|them)|(?:gave|lent|sent|showed|made) (?:it|them|one)(?: to (?:you|him|her|them))?)$",
    re.I,
)
WOULD_NOT_DREAM = re.compile(
    r"(?:and |but )?you(?: would(?:n't| never)|'d never| didn't) (?:dream|think) of \w+ing\b", re.I
)  # what is done to another, for the contrast
NOT_YOU = re.compile(r"(?:and |but )?it (?:was|wasn't|is|isn't) you$", re.I)
YOU_DO = re.compile(r"(?:and |but |then )*you\b", re.I)
OF_THINGS = re.compile(r"(?:your|there)\b", re.I)
JUST = re.compile(
    r"(?:and |but |so |then )*you just (?P<verb>(?:s[ai]t|st[ao]nd|stood|laugh|shrug|walk|carr(?:y|ied) on|look|star|watch|wav|nod|sigh|turn|sm|nod|grin|grunt|le(?:ft|ave)|went|go|keep|kept|ignor|roll|snor|scroll|stop|change|hang|hung)\w*)",
    re.I,
)
ASKED_FOR = re.compile(
    r"(?:and |but )?I (?:only |just )*asked you (?:(?:twice|nicely) )?to (?P<vp>(?!be\b)[a-z]+ .+?)(?P<nothing>,? (?:and|but) nothing(?: happened)?)?$", re.I
)
NOBODY = re.compile(
    r"(?:and |but )?(?:nobody|no one)(?: even| ever| once)*(?: (?P<lead>bother(?:s|ed)? to|thought to|thinks to))? (?P<verb>show|tell|ask|invite|text|call|ring|help|thank|told|tells|asked|asks|invited|texted|wrote|knocked|brought|saved|offered|helped|thanked|translates|translated|answered|rang|called|waited)"
    r"(?P<rest>(?: \w+){0,2}? (?:me|us|my|our)\b.*)",
    re.I,
)
IN_OUR_LIFE = re.compile(r"\ball over\b|\b(?:me|my|us|our|mine|I|not|no|never|every|always|still|only|the (?:credit|praise|blame|best|biggest))\b|n't\b")
GOOD_OF_OTHERS = re.compile(
    r"your (?:sister|brother|cousin|colleague|friend|mate|flatmate|ex)(?: \w+)? (?:rings|calls|visits|remembers|helps|cooks|texts|thanks|invites|hugs|irons|cleans)\b(?!.*\b(?:me|my|us|our|mine|we|I)\b)"
)


def complaints_of(text: str) -> list[tuple[Complaint, float]]:
    """What the clauses complain of with its weight, the most telling first.

    Args:
        text: the whole message, already said to the other person.

    """
    parts = _without_compliance([clause for clause in (NOT_ONCE.sub("", piece) for piece in clauses(text)) if clause])
    pointed = without_what_leads_up(parts, text)
    return _complaints_in(pointed, text) or (_complaints_in(parts, text) if pointed != parts else [])


def _complaints_in(parts: list[str], text: str) -> list[tuple[Complaint, float]]:
    """The complaints of the clauses that are told, with their weights, the most telling first."""
    found: list[Weighed] = []
    told: set[int] = set()  # clauses that are said with the one before them
    for number, clause in enumerate(parts):
        complaint = _complained_of(number, parts)
        if complaint is None or (complaint.kind == HAPPENS and number in told):
            continue
        if placed := in_its_scene(complaint, number, parts, text):
            complaint = placed
            found = [other for other in found if other.number != number - 1 or other.complaint.kind != HAPPENS]
        later = parts[number + 1 :]
        complaint, follow = with_what_followed(after_what_was_meant(complaint, later), later, text)
        if _is_news(complaint, clause):
            continue
        told |= set(range(number + 1, number + 1 + follow))
        found = less_for_a_claim(found, number, clause, text)
        found.append(weighed(complaint, number, parts, text, found[-1] if found else None))
    one_story = joined(in_one_tense(with_what_lasts(found, parts), parts), parts, text)
    return sorted(((_with_its_wish(complaint), weight) for complaint, weight in one_story), key=lambda pair: -pair[1])


def _complained_of(number: int, parts: list[str]) -> Complaint | None:
    """What a clause complains of beside the others; None where it only calls names, foresees an excuse, or was made good."""
    clause, later = parts[number], parts[number + 1 :]
    if (number and (EXCUSE_FORESEEN.match(clause) or OR_ELSE.match(clause))) or WOULD_NOT_DREAM.match(clause) or asks_how_it_sounds(clause):
        return None
    found = (
        _not_done_though_asked(clause, parts)
        or _word_against_what_was_seen(clause, later)
        or (still_so(clause) if len(parts) == 1 else None)
        or complaint_in(with_its_subject(clause, parts[number - 1]) if number else clause)
    )
    if found is None or found.kind == LABELLED or (found.kind == UNDONE and would_hurt(found.phrase)) or _kept_after_all(found, later):
        return None
    just = JUST.match(clause) if number else None
    return replace(found, just=True) if just and found.kind == DONE and found.phrase.startswith(just["verb"].split()[0]) else found


def _not_done_though_asked(clause: str, parts: list[str]) -> Complaint | None:
    """What was asked for and not done, where nothing that "you" did is told: "I asked you to water my plants and I came home to a graveyard"."""
    asked = ASKED_FOR.match(clause)
    return (
        Complaint(UNDONE, tidied(asked["vp"]), PAST)
        if asked and not any(YOU_DO.match(other) for other in parts) and (asked["nothing"] or len(parts) > 1)
        else None
    )


def _without_compliance(parts: list[str]) -> list[str]:
    """The clauses without one that only says that the speaker did as they were asked, between two deeds of the other, or who it was not."""
    between = {number for number in range(1, len(parts) - 1) if COMPLIED.match(parts[number]) and YOU_DO.match(parts[number + 1])}
    between |= {number for number, clause in enumerate(parts) if NOT_YOU.match(clause)}
    return [clause for number, clause in enumerate(parts) if number not in between]


def _word_against_what_was_seen(clause: str, later: list[str]) -> Complaint | None:
    """What was said, where it was found not to be so: "you said it was a work dinner. I saw the photo"."""
    word = WORD_GIVEN.match(clause)
    return Complaint(DONE, tidied(word["said"]), PAST) if word and later and FOUND_OTHERWISE.match(later[0]) else None


def with_its_subject(clause: str, before: str) -> str:
    """A clause that goes on with the "you" of the one before it: "you all went for drinks and nobody told me".

    Args:
        clause: one clause of a message, already said to the other person.
        before: the clause before it.

    """
    if (nobody := NOBODY.match(clause)) and YOU_DO.match(before):
        told = (nobody["lead"] or nobody["verb"]).split()[0]
        negated = "don't" if told.endswith("s") or plain_verb(told) == told else "didn't"
        return f"you {negated} {plain_verb(nobody['verb'])}{nobody['rest']}"
    if (never := GOES_ON_WITH_NEVER.match(clause)) and YOU_DO.match(before) and is_told(f"you {clause[never.end() :]}"):
        return f"you never {clause[never.end() :]}"
    goes_on = GOES_ON_WITH_JUST if GOES_ON_WITH_JUST.match(clause) and LEFT_SO.search(before) else GOES_ON_WITH_THEN
    return goes_on.sub("you ", clause)


def _kept_after_all(complaint: Complaint, later: list[str]) -> bool:
    """Whether a promise was kept: "you said you'd come and you did"."""
    if not later or (complaint.kind == PROMISED and re.search(r"n't$", later[0])):
        return False  # "you said you'd call, you didn't"
    return (complaint.kind == PROMISED or complaint.after in OF_A_PROMISE) and bool(KEPT_AFTER_ALL.match(later[0]))


def _is_news(complaint: Complaint, clause: str) -> bool:
    """What may be no more than news: "your parcel came today", but not "your van blocks my drive"."""
    told = f"{complaint.setting or ''} {clause} {complaint.after or ''}"
    if complaint.kind == HAPPENS and GOOD_OF_OTHERS.match(complaint.phrase):
        return True
    return complaint.kind == HAPPENS and bool(OF_THINGS.match(complaint.phrase)) and not IN_OUR_LIFE.search(told)


def _with_its_wish(complaint: Complaint) -> Complaint:
    """What was never done, with its wish in the plain form: "haven't met my partner" asks to "meet my partner"."""
    undone = complaint.kind == UNDONE and complaint.tense == PERFECT and not complaint.wish
    return replace(complaint, wish=base_of(SINCE.sub("", complaint.phrase), "have")) if undone else with_wish_in_full(complaint)

"""The last try to keep a person's own words, where no shape of reproach was found or what was found may not be said: questions and scraps as what they state,
quotations with who says them, absolutes as large as what was seen, and what is left as it was told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from closer.language.grammar import parse
from closer.language.i_statement.all_the_same.in_a_breath import FEWEST, MOST, NO_MOMENT, SAID_OF_US, has_verb, told_in_a_breath
from closer.language.i_statement.all_the_same.put_right import put_right
from closer.language.i_statement.all_the_same.quoted_first import with_the_quotation_behind
from closer.language.i_statement.all_the_same.roundabout import told_without_detour
from closer.language.i_statement.all_the_same.scraps import scraps_told
from closer.language.i_statement.all_the_same.softened import softened
from closer.language.i_statement.all_the_same.to_whom import said_to_whom
from closer.language.i_statement.all_the_same.uninverted import uninverted
from closer.language.i_statement.complaints.deeds import is_of_once
from closer.language.i_statement.complaints.kinds import CARRIED, DONE, FELT_THERE, HAPPENS, LABELLED, UNDONE, Complaint
from closer.language.i_statement.complaints.observation import observation_of
from closer.language.i_statement.complaints.sideways import said_straight
from closer.language.i_statement.hearing.asked_and_answered import as_statements
from closer.language.i_statement.hearing.quotes import put_aside, without_scare_quotes
from closer.language.i_statement.story.story import complaints_of
from closer.language.i_statement.wording.tidying import tidied
from closer.language.i_statement.wording.verb_forms import PAST, PRESENT, plain_verb

__all__ = ["said_all_the_same"]

MAY_BE_DANGER = re.compile(  # where such words stand nothing is guessed at: it is asked (SAFETY S1)
    r"\b(?:wish(?:ing|ed)? (?!you\b|he\b|she\b(?! had\b)|they\b|we\b|just\b|once\b|my\b|for\b)|(?:killed|dead|die[ds]?|dying|death|murder\w*|suicid\w*|kni(?:fe|ves)|blood\w*|bruis\w*|hands? (?:shak\w*|shook|trembl\w*)|afraid|scared|frighten\w*|fear\w*|terrified|hit|hits|beat|beats|beaten|slap\w*"
    r"|punch\w*|kick(?:s|ed)? me|gun|pills?|drunk|police|hospital|threat\w*|(?<!it )(?<!you )hurts?|hurting|scream\w*|boxing|knockout|in time)\b)",
    re.I,
)
OF_MY_OWN = re.compile(r"I (?:turn|turned|drink|drank|shout|shouted|hit|snap|snapped|lose|lost|become|became|scare|scared)\b(?!.*\byou\b)", re.I)
LEADS = re.compile(
    r"^(?:(?:oh|ah|well|wow|great|lovely|nice|brilliant|cool|fantastic|super|perfect|wonderful|so|and|but|again|ugh|yay|yes|no|yeah|sure|funny|bro|mate|just asking|as|because|in fact|really|seriously|"
    r"congratulations|congrats|well done|turns out|funny how|meanwhile)\b[,.!: ]+)+",
    re.I,
)
TRAILS = re.compile(
    r"(?:[,.!?;:]+ ?(?:again|huh|yay|of course|as usual|so witty|great marriage|thanks|cheers|what a surprise|typical|seriously|who cares|I don't understand why|I don't know why|of all places|apparently|"
    r"congratulations|really|how nice|love it|not once|nothing|guess(?: who| why)?|right|mate|mum|mom|dad|mummy|son|love|(?-i:[A-Z])[a-z]+|is it an? \w+|is that right|can you believe it|very funny|and that's that|according to you|yes|you know))+[.!?]*$",
    re.I,
)
ADVERBS = re.compile(r"\b(?:basically|apparently|literally|honestly|obviously|clearly|btw|lol) ?\b", re.I)
IN_SCORN = re.compile(r"(?:oh,? )?(?:yes|sure|right|of course|yeah),? I (?!know|found|had|was|saw|heard)[a-z]+ ", re.I)  # "oh yes, I sit here eating bonbons"
OWN_WRONG = re.compile(  # what somebody reproaches themselves with
    r"\bI(?:'ve| have)? (?:just |really |even |also |never |always )*(?:lied?|laugh(?:ed)? at|shout(?:ed)?|yell(?:ed)?|snap(?:ped)?|scream(?:ed)?|swore|forgot|cheat(?:ed)?|slapped|hit|ignored?|insulted|mocked|broke|"
    r"was (?:so |really |too )?(?:rude|mean|cold|short|unfair|nasty|horrible|harsh|late)|told (?:him|her|them|you|my \w+) to (?:grow|shut|stop|man|get over)|ma[kd]e plans for|(?:haven't|have not) (?:said|done|asked|called|thanked|been)|"
    r"read (?:your|his|her|my \w+'s) (?:diary|messages|phone|texts)|let (?:you|him|her|them) down)\b|\bI do it (?:every|all)\b|"
    r"\bashamed (?:of|ever|since|about)\b|\b(?:guilty (?:about|for)|stupid of me|my own fault|I regret|I apologi[sz]e|I should(?:n't| not)? have|I miss|sorry (?:that )?I)\b",
    re.I,
)
ONE_WHO = re.compile(r"I'm the one who (?P<vp>.+)")
NAMED = re.compile(
    r"^(?:mum|mom|mam|dad|grandma|grandad|gran|nan|mummy|mate|bro|babe) (?=you(?:'d|'re|'ve)?\b)|(?:^|, )(?:(?-i:[A-Z])[a-z]+|mum|mom|dad|mummy|mate|bro|love|darling|child|son|my son|girl),(?= (?:you|I|we|my|and|but|the|there)\b)(?<!Sunday,)(?<!Monday,)(?<!Sometimes,)(?<!Today,)(?<!Again,)",
    re.I,
)
OF_MINE_ONLY = re.compile(r"^you [a-z]+ (?:over|at|about|of) mine$", re.I)
SO_NICE = re.compile(r"(?:are|were) with .* so [a-z]+$")
LESS = 2  # words that a shape may leave out
ASKS = re.compile(r"(?:(?:so|and|but) )?(?:why|how come|must|where|who|is|are|am|do|does|did|was)\b", re.I)
AND_THE = re.compile(r"[^,]{4,40}?,? (?:and|but) (?P<rest>the [\w-]+ (?:was|were|is|are|had|has) .+)$", re.I)
LATER_HALF = re.compile(
    r",? (?:(?:and|but|now|then|because) )+(?P<half>(?:(?:I'm|I|you|we|it's|it is|it|there's|my|our|your|(?:after|for|on|in) [\w ]{3,20} (?:my|you|I))\b).+)$|, (?P<later>(?:you|I|we|my|our) .+)$",
    re.I,
)


def said_all_the_same(text: str) -> tuple[tuple[Complaint, ...], tuple[str, ...]]:
    """What can be said in the person's own words all the same, the likeliest first, and the quotations that were put aside.

    Args:
        text: the message, its spelling mended.

    """
    if OWN_WRONG.search(text) or MAY_BE_DANGER.search(text) or OF_MY_OWN.match(text):
        return (), ()
    marked, quotations = put_aside(without_scare_quotes(put_right(text)))
    found: list[Complaint] = []
    told = dict.fromkeys(_tellings(quotations, *(to_you for one in (marked, as_statements(marked)) if (to_you := said_to_whom(one)))))
    for said, exactly in told:
        found += _exactly(said) if exactly else _complained_of(said)
    return tuple(dict.fromkeys(found)), quotations


def _tellings(quotations: tuple[str, ...], *texts: str) -> Iterator[tuple[str, bool]]:
    """The ways to tell it straight, each with whether it is to be said just so."""
    for text in texts:
        if quoted := with_the_quotation_behind(text, quotations):
            yield quoted, '"' in quoted
        if scraps := scraps_told(LEADS.sub("", text)):
            yield scraps, True
    for text in texts:
        if IN_SCORN.match(text):
            continue
        whole = NAMED.sub(lambda named: ", " if named.group()[0] == "," else "", ADVERBS.sub("", TRAILS.sub("", text.strip().rstrip(".!? "))))
        bare = LEADS.sub("", whole)
        if told := told_without_detour(bare, whole):
            yield told, False
        for sentence in re.split(r"(?<=[.!?;])\s+", text):
            if (asked := uninverted(LEADS.sub("", sentence.strip()))) and (sentence.rstrip().endswith("?") or ASKS.match(sentence)):
                yield asked, False
        yield bare, False
        first, _, later = re.sub(r"[.!?;]\s+", "\x00", bare).partition("\x00")
        if later and len(first.split()) >= FEWEST:
            yield first, False
        if (rest := AND_THE.match(bare)) and NO_MOMENT.match(bare):
            yield rest["rest"], False
        if (half := LATER_HALF.search(bare)) and has_verb(bare[: half.start()]):
            yield half["half"] or half["later"], False


def _exactly(said: str) -> Iterator[Complaint]:
    """What was put into its words already."""
    if told := ONE_WHO.match(said):
        yield Complaint(CARRIED, told["vp"])
    elif len(said.split()) <= MOST:
        past = any(is_of_once(token) for token in parse(said)[:4])
        yield Complaint(HAPPENS if SAID_OF_US.search(said) else FELT_THERE, said, PAST if past else PRESENT)


def _complained_of(said: str) -> Iterator[Complaint]:
    """What a telling complains of: as it was told, or by its shape where that tells as much; with its absolutes said smaller."""
    if told := ONE_WHO.match(said):
        yield Complaint(CARRIED, softened(tidied(told["vp"])))
        return
    if OF_MINE_ONLY.search(said):
        return
    plain = told_in_a_breath(said)
    orders = parse(said)[0].tag_ == "VB" and not re.match(r"(?:do|have|don't)\b", said, re.I)  # "adopt the neighbour's kid then"
    shaped = (
        None
        if orders or "forever" in said
        else next(
            (_softened(complaint) for complaint, _ in complaints_of(said_straight(said)) if complaint.kind != LABELLED and not SO_NICE.match(complaint.phrase)),
            None,
        )
    )
    told_of = len((observation_of(shaped) or "").split()) if shaped else 0
    in_full = plain is not None and (told_of + LESS < len(plain.phrase.split()) or "seriously" in plain.phrase)
    by_worth = (plain, shaped) if in_full else (shaped, plain)
    yield from (complaint for complaint in by_worth if complaint)


def _softened(complaint: Complaint) -> Complaint:
    if complaint.kind == DONE and (not_done := re.fullmatch(r"(?P<verb>[a-z]+) nothing", complaint.phrase)):
        return replace(complaint, kind=UNDONE, phrase=f"{plain_verb(not_done['verb'])} a thing")
    return replace(
        complaint,
        phrase=softened(complaint.phrase),
        setting=softened(complaint.setting) if complaint.setting else None,
        before=softened(complaint.before) if complaint.before else None,
        after=softened(complaint.after) if complaint.after else None,
    )

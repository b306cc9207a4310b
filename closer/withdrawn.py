"""What it means that somebody has withdrawn: a child behind a shut door, a brother with a family of his own, a friend who is gone, one who says nothing."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.cues.dropped import dropped_by_a_friend_in
from closer.cues.left_undone import left_undone_by_them_in
from closer.cues.signs import borne_out_in
from closer.cues.silent import no_reply_in, silent_in, withdrawn_child_in
from closer.cues.small_talk import is_cold_in
from closer.language.meaning import Meaning
from closer.mourned import LEFT_ME
from closer.taxonomy import BREAK_UP, HOW_IT_FEELS, LOSS
from closer.weighing import A_FEW_WORDS, A_LONG_STORY, HARDLY, JEALOUS, LEFT_ALONE, STAY_OR_GO, SURE_OF_A_WORRY, WORN_THIN

__all__ = [
    "alone_beside_a_partner",
    "dropped_by_a_friend",
    "left_undone_first",
    "no_break_up_with_kin",
    "no_line_crossed_by_the_cold",
    "not_torn_about_a_talk",
    "silence_heard",
]

BOUNDARIES = "worry/boundaries"
SAY_OR_LEAVE_IT = re.compile(
    r"\b(?:say|tell|mention|bring|talk|speak|write|call|ask)\b[^.!?]{0,40}\bor (?:just |simply |better )?(?:to )?(?:leave|let) (?:it|this|that)\b",
    re.IGNORECASE,
)
OF_KIN = re.compile(
    r"\bmy (?:\w+ )?(?:son|daughter|boy|kid|kids|child|children|grandson|granddaughter|brother|sister|mother|father|mum|mom|dad|parents|cousin|nephew|niece)\b",
    re.IGNORECASE,
)
OF_A_COUPLE = re.compile(
    r"\b(?:husband|wife|boyfriend|girlfriend|partner|fianc\w+|ex|marriage|divorc\w+|broke up|split|dumped"
    r"|(?:his|her) (?:father|mother|dad|mum))\b",
    re.IGNORECASE,
)
LIKE_BEING_DROPPED = {
    JEALOUS,
    WORN_THIN,
    LEFT_ALONE,
    LOSS,
    "worry/low_mood",
    "roadblock/past_hurt",
    "roadblock/fear_of_rejection",
    "roadblock/unrealistic_expectations",
}
ASKS = re.compile(r"\?|^\W*(?:and |so |ok(?:ay)? )*(?:how|what|why|can|could|should|teach|show|tell|help|give|i want to (?:learn|know))\b", re.IGNORECASE)
DOES_THINGS = re.compile(  # who eats, sits and says is alive
    r"\b(?:he|she|my (?:husband|wife|partner|boyfriend|girlfriend|bf|gf))(?: (?:just|only|always|still|never|even|really|also|hardly))*"
    r" (?:eats?|watch(?:es)?|sits?|goes|comes|sleeps?|works?|looks?|plays?|snores?|scrolls?|nods?|says?|asks?|talks?|gets?|drinks?|lies|reads?|walks?|laughs?"
    r"|cooks?|calls?|texts?|wants?|follows?|comments?|corrects?|hovers?|won'?t|doesn'?t|does not|isn'?t)\b",
    re.IGNORECASE,
)
NO_HUNCH = 0.6
A_LINE_CROSSED = re.compile(
    r"\b(?:say(?:ing)? no|pressur\w*|demand\w*|expects?|insists?|push(?:y|es)|unannounced|without (?:asking|knocking)|interfer\w*|meddl\w*|guilt\w*"
    r"|too (?:much|close|often)|space|boundar\w*|limits?|privacy|advice|opinion|wants? (?:me|us) to|tells? me (?:what|how)"
    r"|keeps? (?:asking|calling|coming|telling|wanting|turning|dropping)|every (?:day|time)|if i (?:don'?t|say)|unless i)\b",
    re.IGNORECASE,
)
BESIDE_SOMEBODY, SURELY_BESIDE = 0.15, 0.45
A_PARTNER = re.compile(r"\b(?:husband|wife|hubby|boyfriend|girlfriend|partner|bf|gf|fianc\w+|married)\b", re.IGNORECASE)


def alone_beside_a_partner(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who is lonely beside a partner that eats, sits and says nothing need not look for somebody new: what has worn thin between the two comes first."""
    first = meanings[0]
    thin = next((one for one in meanings[1:] if one.label == WORN_THIN and one.confidence >= BESIDE_SOMEBODY), None)
    if first.label != LEFT_ALONE or thin is None or not DOES_THINGS.search(text) or not (A_PARTNER.search(text) or thin.confidence >= SURELY_BESIDE):
        return meanings
    return [replace(thin, confidence=first.confidence), *(one for one in meanings if one is not thin)]


def left_undone_first(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who names what somebody leaves undone is not only lonely: "he never calls me and I sit at home" is about him."""
    first = meanings[0]
    a_hunch = first.label == "roadblock/fear_of_rejection" and first.confidence < NO_HUNCH
    told = a_hunch or first.label == BOUNDARIES or first.label in HOW_IT_FEELS or (first.label.startswith("step/") and not ASKS.search(text))
    if not told or len(text.split()) > A_FEW_WORDS or not left_undone_by_them_in(text):
        return meanings
    return [replace(first, label=WORN_THIN), *(one for one in meanings[1:] if one.label not in (WORN_THIN, first.label)), replace(first, confidence=HARDLY)]


def dropped_by_a_friend(meanings: list[Meaning], text: str) -> list[Meaning]:
    """A friend who drops somebody has ended it: neither a rival nor an old hurt is what it is about."""
    first = meanings[0]
    if first.label not in LIKE_BEING_DROPPED or len(text.split()) > A_LONG_STORY or not dropped_by_a_friend_in(text):
        return meanings
    rest = [replace(one, confidence=min(one.confidence, HARDLY)) if one.label in LIKE_BEING_DROPPED else one for one in meanings if one.label != BREAK_UP]
    return [replace(first, label=BREAK_UP), *sorted(rest, key=lambda one: one.label in LIKE_BEING_DROPPED)]


def no_break_up_with_kin(meanings: list[Meaning], text: str) -> list[Meaning]:
    """A child who moved out, or a brother with a family of his own, has not broken up with anybody: what stands between the two comes first."""
    of_kin = OF_KIN.search(text) and not (OF_A_COUPLE.search(text) or LEFT_ME.search(text))
    if meanings[0].label != BREAK_UP or len(text.split()) > A_LONG_STORY or not of_kin:
        return meanings
    return [
        replace(meanings[0], label=WORN_THIN),
        *(one for one in meanings[1:] if one.label not in (WORN_THIN, BREAK_UP)),
        replace(meanings[0], confidence=HARDLY),
    ]


def no_line_crossed_by_the_cold(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who avoids somebody, or is short with them, steps over no line: "my brother borrowed money and avoids me" is about what is between the two."""
    first = meanings[0]
    if first.label != BOUNDARIES or len(text.split()) > A_LONG_STORY or not is_cold_in(text) or A_LINE_CROSSED.search(text):
        return meanings
    return [replace(first, label=WORN_THIN), *(one for one in meanings[1:] if one.label not in (WORN_THIN, BOUNDARIES)), replace(first, confidence=HARDLY)]


def not_torn_about_a_talk(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who asks whether to say something or leave it thinks of a talk, and of no parting."""
    first = meanings[0]
    if first.label != STAY_OR_GO or first.confidence >= NO_HUNCH or not SAY_OR_LEAVE_IT.search(text) or borne_out_in(STAY_OR_GO, text):
        return meanings
    return [replace(first, label=WORN_THIN), *(one for one in meanings[1:] if one.label != WORN_THIN), replace(first, confidence=HARDLY)]


def silence_heard(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Where it is open what is meant, somebody who keeps silent, or to their room, is what it is about."""
    a_line_crossed = meanings[0].label == BOUNDARIES and withdrawn_child_in(text)  # who keeps to their room steps over nobody's line
    sure = meanings[0].confidence >= SURE_OF_A_WORRY and not (no_reply_in(text) or a_line_crossed)
    if meanings[0].label == WORN_THIN or sure or not silent_in(text):
        return meanings
    return [replace(meanings[0], label=WORN_THIN, confidence=SURE_OF_A_WORRY), *(meaning for meaning in meanings if meaning.label != WORN_THIN)]

"""What only leads up to the point of a message: an excuse that is foreseen, a kindness or a means that shows how much worse the rest is."""

from __future__ import annotations

import re

from closer.language.i_statement.complaints.kinds import CARRIED, DONE, HAPPENS, Complaint
from closer.language.i_statement.wording.links import LINK
from closer.language.i_statement.wording.tidying import tidied
from closer.language.i_statement.wording.verb_forms import PAST, third_person_of

__all__ = ["still_so", "without_what_leads_up"]

EXCUSE = re.compile(
    r"(?:(?:and|but|so|oh|please|just) )*(?:don't|do not)(?: you)?(?: even| dare)* (?:(?:try to )?(?:tell|say|pretend|give)(?: me| us)? (?:that |how )?(?:you(?:'re| are| were|'ve| have| had| can't| couldn't| don't| didn't| love| care)\b(?!(?: just)? (?:forgot|lost|broke|ate|spent|missed|sold)\w*)|it(?:'s| is| was)\b|there(?:'s| was)\b|money\b|work\b|traffic\b))",
    re.I,
)
DEED_OF_YOURS = re.compile(
    r"(?:(?:and|but|then|so) )*(?:you(?:'ve|'d)? (?!can\b|will\b|should\b|know\b|are\b|need\b|were(?! (?:still|already)\b))|you(?:'re| were) \w+ing\b|I(?:'m|'ve| had| have|) )\w*",
    re.I,
)
MEANS = re.compile(r"(?:and |but )?(?:you(?:'re| are) (?:\d\d|(?:twenty|thirty|forty|fifty)(?:-\w+)?|an? (?:grown|adult|grown-up)\b.*)$|you(?:'ve| have)? (?:(?:earn|make|get) (?:more|twice|double|good|enough|plenty|three|a good|as much)|earn\b|have (?:got )?(?:an? (?:good |decent |full-time |full time |new )?(?:job|salary|car|licence|degree)|two (?:hands|arms|legs)|money|savings)|got (?:an? (?:good |decent |full-time |new )?(?:job|car)|two (?:hands|arms|legs))|work full[ -]time|can drive|drive a \w+)\b)", re.I)  # fmt: skip
STILL = re.compile(r"(?:and |but )?(?:you|your|my|I)\b.*\bstill\b", re.I)
FRIENDLY = re.compile(
    r"(?:and |but )?you (?:all )?(?:(?:even|really|just) )?(?:asked (?:me )?(?:all |lots |everything )?(?:about|how)|asked (?:me )?(?:a lot of |lots of |loads of |so many )?questions|listened|nodded|smiled|hugged me|held (?:me|my hand)|encouraged me|wished me|looked me in the eye|let me (?:tell|explain|go on|show)|told me (?:how (?:good|great|lovely|proud)|it (?:was|looked|sounded) (?:good|great|lovely|fine|brilliant))|said (?:how (?:good|great|lovely)|it (?:was|looked|sounded) (?:good|great|lovely|fine|brilliant|amazing)))\b",
    re.I,
)


OF_WHAT_CAME_BEFORE = re.compile(r"\b(?:it|her|him|them|there)\b", re.I)
CARRIED_STILL = re.compile(
    r"(?:and |but )?I(?:'m)? (?:still |the one who still )(?P<vp>(?:pay|buy|drive|wash|cook|iron|clean|do|make|pick|carry|sort|fill|book|fund|cover|lend|feed)\b.*\byour?\b.*)",
    re.I,
)
MINE_STILL = re.compile(r"(?:and |but )?(?P<what>my [\w' -]+ (?:is|are) still (?:on|in|at|with|under) .*\byour?\b.*)", re.I)
STILL_THERE = re.compile(r"(?:and |but )?you (?P<what>were (?:still|already) (?:in|at|on) .+)", re.I)


def without_what_leads_up(parts: list[str], text: str) -> list[str]:
    """The clauses without those that are only told for one behind them, which carries the point.

    Args:
        parts: the clauses of the message.
        text: the whole message.

    """
    kept: list[str] = []
    needed = any(FRIENDLY.match(clause) for clause in parts) and any(OF_WHAT_CAME_BEFORE.search(clause) for clause in parts if _turns(clause, text))
    for number, clause in enumerate(parts):
        if not _leads_up(clause, parts[number + 1 :], text):
            kept.append(clause)
        elif needed and FRIENDLY.match(clause):  # it says what "it" is: "you asked all about my idea and then you sold it"
            kept.append(clause)
            needed = False
    return kept


def still_so(clause: str) -> Complaint | None:
    """What the speaker still carries for one who could, or how it still is: "you earn more than me, and I still pay for your phone".

    Args:
        clause: the one that carries the point.

    """
    if carried := CARRIED_STILL.match(clause):
        return Complaint(CARRIED, third_person_of(tidied(carried["vp"])))
    if mine := MINE_STILL.match(clause):
        return Complaint(HAPPENS, mine["what"])
    return Complaint(DONE, where["what"], PAST) if (where := STILL_THERE.match(clause)) else None


def _leads_up(clause: str, later: list[str], text: str) -> bool:
    """Whether a clause is only told for one of those behind it."""
    if EXCUSE.match(clause):
        return any(DEED_OF_YOURS.match(other) for other in later)
    if MEANS.match(clause):
        return any(STILL.match(other) or _turns(other, text) for other in later)
    return bool(FRIENDLY.match(clause)) and any(_turns(other, text) for other in later)


def _turns(clause: str, text: str) -> bool:
    """Whether a clause stands behind "and then", "but" or "and still"."""
    return bool(re.match(r"(?:and |but )?you\b(?! sa(?:y|id)\b)", clause, re.I)) and bool(
        re.search(rf"\b(?:and then|but then|then|but|yet|and still|and now),? {re.escape(LINK.sub('', clause))}", text, re.I)
    )

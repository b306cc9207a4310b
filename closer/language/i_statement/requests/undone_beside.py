"""What was left undone beside something done, or by both: "you read my messages and don't reply", "we haven't had a weekend away since May"."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.language.i_statement.complaints.kinds import DONE, HAPPENS, UNDONE, Complaint
from closer.language.i_statement.wording.verb_forms import plain_verb

__all__ = ["undone_beside", "undone_by_both"]

BESIDE = re.compile(
    r"^(?:.+?,? (?:and|but) (?:then |still |yet |even |just )*(?:you )?(?:don't|didn't|haven't|never|forget to|forgot to)|forget to|forgot to) (?:even |once |ever )*(?P<deed>[a-z]+(?: .+)?)$"
)
BY_BOTH = re.compile(
    r"^we (?P<not>haven't|don't|never|hardly ever|rarely) (?:even |once |ever )*(?P<deed>(?:had?|been?|gone?|go|eaten?|eat|seen?|see|visit(?:ed)?|sat|sit|taken?|take|spent?|spend|danced?|done?|do|play(?:ed)?|cook(?:ed)?|watch(?:ed)?|talk(?:ed)?|travel(?:led)?)\b.*?)(?= since\b| because\b| for (?:\w+ )?(?:days|weeks|months|years|ages)\b| in (?:\w+ )?(?:days|weeks|months|years|ages)\b| anymore\b| any more\b|,|$)"
)
AND_WAS_DONE = re.compile(r",? (?:and|but) (?:then )?(?=(?:[a-z]+ed|made|left|went|told|said|got|took|ran|came|put|let)\b)")
AS_A_DEED = {"been": "go", "gone": "go", "be": "go"}
NEEDS_A_MONTH = re.compile(r"\b(?:weekend|holiday|away|trip|travel|concert|theatre)\b")
NO_DEED = re.compile(r"(?:have|do|see|take) (?:the|any|enough|much|a clue|it|that|sex|money|space|room|time)\b|see eye|go (?:on|through|back)\b")
HARDLY_WANTED = re.compile(
    r"(?:mention|know|care|want|think|mean|look|help(?:ed)? for|tell (?:me|us) (?:that|the truth)|ask why|have|need|like|feel|understand)\b"
)


def undone_beside(complaint: Complaint) -> Complaint | None:
    """The same complaint as one of what was left undone; None where nothing was, or it is nothing that is wanted.

    Args:
        complaint: what is complained of.

    """
    if complaint.kind != DONE or complaint.wish:
        return None
    found = BESIDE.match(complaint.phrase)
    if found is None or HARDLY_WANTED.match(found["deed"]):
        return None
    verb, _, rest = AND_WAS_DONE.split(found["deed"])[0].partition(" ")
    return replace(complaint, kind=UNDONE, phrase=f"{plain_verb(verb)} {rest}".strip())


def undone_by_both(complaint: Complaint) -> str | None:
    """What neither of the two does, asked for both: "we haven't had a weekend away since May"; it follows "Could we".

    Args:
        complaint: what is complained of.

    """
    found = BY_BOTH.match(complaint.phrase) if complaint.kind == HAPPENS else None
    if found is None:
        return None
    verb, _, rest = found["deed"].partition(" ")
    wish = f"{AS_A_DEED.get(verb) or plain_verb(verb)} {rest}".strip()
    if " " not in wish or NO_DEED.match(wish):
        return None
    return f"{wish} this {'month' if NEEDS_A_MONTH.search(wish) else 'week'}"

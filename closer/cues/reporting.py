"""What somebody else says is told: "she says I don't get it"."""

from __future__ import annotations

import re

__all__ = ["anothers_view_in", "besides_anothers_view", "quotes_oneself_in", "reports_in"]

REPORTS = re.compile(
    r"(?:(?:and|but|so|well|now|then)\b[, ]*)*(?:he|she|they|mum|mom|dad|my (?:\w+ )?\w+)(?: (?:just|always|only|still|even|then))*"
    r" (?:says?|said|thinks?|thought|tells? me|told me|claims?)\b",
    re.IGNORECASE,
)

HE = r"(?:my (?:\w+ )?(?:husband|boyfriend|father|brother|son|uncle|nephew|grandfather|bf|hubby|dad|grandpa|grandad)|(?:the )?(?:husband|hubby|bf|boyfriend)|dad|he)"
SHE = r"(?:my (?:\w+ )?(?:wife|girlfriend|mother|sister|daughter|aunt|niece|grandmother|gf|mum|mom|nan|gran|grandma)|(?:the )?(?:wife|gf|girlfriend)|mum|mom|she)(?! ?-?in)"
SAYS = r"(?:(?:just|always|only|still|even|then|keeps?|also) )*(?:says?|said|saying|thinks?|thought|reckons?|claims?|tells? me|told me|telling me|finds?|insists?)(?: that)?[:,]?"
ANOTHERS_VIEW = re.compile(
    rf"(?:(?:and|but|so|well|now|then|also|even|meanwhile)\b[, ]*)*(?:{HE} {SAYS} (?:i(?:'m| am| should| must| have to)? (?!\w+ed\b)[^.!?]*\b(?:her|she)\b|it'?s (?:just )?(?:how|the way) she|she(?:'s|'d|'ll)?\b)"
    rf"|{SHE} {SAYS} (?:i(?:'m| am| should| must| have to)? (?!\w+ed\b)[^.!?]*\b(?:him|he)\b|it'?s (?:just )?(?:how|the way) he|he(?:'s|'d|'ll)?\b))[^.!?]*[.!?]*",
    re.IGNORECASE,
)
SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+|\n+")


def anothers_view_in(text: str) -> bool:
    """Whether a message only says how somebody else sees the one it is about: "my husband says she means well".

    Args:
        text: the message.

    """
    return bool(ANOTHERS_VIEW.fullmatch(text.replace("’", "'").strip()))


def besides_anothers_view(text: str) -> str:
    """What is told, without the sentences that only say how somebody else sees it; unchanged where nothing else is told.

    Args:
        text: the message.

    """
    rest = " ".join(sentence for sentence in SENTENCE_ENDS.split(text.strip()) if not anothers_view_in(sentence))
    return rest or text


OWN_QUOTE = re.compile(
    r"\bi (?:just |only |then |stupidly )*(?:said|asked|told (?:him|her|them)|replied|answered|was like|wrote|texted)(?: back)?[:,]? [\"“][^\"“”]+[\"”]\W*$",
    re.IGNORECASE,
)


def quotes_oneself_in(text: str) -> bool:
    """Whether the words in quotation marks at the end are the writer's own: "he told me he is gay and i said 'are you sure'".

    Args:
        text: the message.

    """
    return bool(OWN_QUOTE.search(text.replace("’", "'").strip()))


def reports_in(text: str) -> bool:
    """Whether a text begins with what another says or thinks.

    Args:
        text: the message.

    """
    return bool(REPORTS.match(text.replace("’", "'").strip()))

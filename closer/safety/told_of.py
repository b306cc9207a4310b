"""What is said to somebody, told of them: "you forced yourself on me" as "he forced himself on me".

Nearly all that the screen learnt from tells of the one who harms. Of 120 such messages of the development half that were turned to "you", as they are
typed into the rewriter, it missed 43; read once more as told of them, 11.
"""

from __future__ import annotations

import re

__all__ = ["told_of"]

ADDRESSED = re.compile(r"\b(?:you|u|ur|your|you(?:'|’)?(?:re|ve|d|ll))\b", re.IGNORECASE)
OF_HIM = (
    (re.compile(r"\byou(?:'|’)?re\b|\bu r\b", re.IGNORECASE), "he's"),
    (re.compile(r"\byou(?:'|’)?ve\b", re.IGNORECASE), "he has"),
    (re.compile(r"\byou(?:'|’)?d\b", re.IGNORECASE), "he'd"),
    (re.compile(r"\byou(?:'|’)?ll\b", re.IGNORECASE), "he'll"),
    (re.compile(r"\byourself\b", re.IGNORECASE), "himself"),
    (
        re.compile(
            r"\b(?P<before>to|at|with|for|of|from|by|about|on|see|hear|tell|told|ask|asked|love|loved|leave|left|let|make|made|kill|hurt|hit|find) (?:you|u)\b"
            r"(?! (?:are|were|have|had)\b)",
            re.IGNORECASE,
        ),
        r"\g<before> him",
    ),
    (re.compile(r"\b(?:your|ur)\b", re.IGNORECASE), "his"),
    (re.compile(r"\b(?:you|u)\b", re.IGNORECASE), "he"),
)


def told_of(text: str) -> str | None:
    """The same text in the third person, or None where nobody is addressed.

    Args:
        text: what was typed.

    """
    if not ADDRESSED.search(text):
        return None
    for said, told in OF_HIM:
        text = said.sub(told, text)
    return text

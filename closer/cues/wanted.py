"""Somebody tells what is and asks for words of their own to say: "help me say it", "one line to send her"."""

from __future__ import annotations

import re

__all__ = ["besides_a_line", "words_wanted_in"]

HELP_ME_SAY_IT = re.compile(
    r"\w+ \w+ \w+.*[,.;:!?-]\s*(?:(?:please |can you |could you )*help me (?:to )?(?:say|put|word|phrase|tell) (?:it|this|that|him|her|them)\b[^,.;:]{0,30}"
    r"|how (?:do|can|could|should|would) i (?:say|put|word|phrase) (?:it|this|that)\b[^,.;:]{0,25}"
    r"\b(?:nicer|nicely|kinder|kindly|better|softer|softly|gently|calmer))[?.! ]*$",
    re.IGNORECASE,
)
NOTHING_BUT_HELP_ME_SAY_IT = re.compile(
    r"(?:please |can you |could you |yes,? )*help me (?:to )?(?:say|put|word|phrase) (?:it|this|that)(?: to (?:him|her|them))?[?.! ]*", re.IGNORECASE
)
THEM = r"(?:him|her|them|my (?!phone|mobile|e?mail|inbox)(?:\w+ )?\w+)"
A_LINE = r"(?:(?:just |only )?(?:one|a|some|the|any)(?: (?:short|quick|good|kind|nice|simple|small|single|little))* (?:line|sentence|text|message|msg|words?|note|sms)|something|smth)"
TO_SEND = rf"(?:(?: (?:that )?i (?:can|could|should)| to| for me to)? (?:send|text|write|message|say|tell)(?: (?:to )?{THEM})?| (?:for|to) {THEM})(?: (?:tonight|today|now|tomorrow))?"
LEADS_UP_TO_IT = r"(?:(?:please|pls|can you|could you|so|and|just|i|need|want|would like|i'd like|give me|write me|write|make me|make|find me|got|have|is there|any|what is|what's)\b[ ]*)*"
A_LINE_LAST = re.compile(
    rf"^(?P<told>.*\w\W+\w+\W+\w+.*?)[ ]*(?:[.,;:!?\n-]+|\b(?:and|so|but)\b)\s*{LEADS_UP_TO_IT}{A_LINE}{TO_SEND}(?:[, ]*(?:please|pls|thanks))?[?.! ]*$",
    re.IGNORECASE | re.DOTALL,
)
A_LINE_FIRST = re.compile(rf"^{LEADS_UP_TO_IT}{A_LINE}{TO_SEND}\s*[.,;:!?-]+\s*(?:because )?(?P<told>\w+\W+\w+\W+\w+.*)$", re.IGNORECASE | re.DOTALL)
ANOTHER_SPEAKS = re.compile(r"[\"“”]|\b(?:he|she|they) (?:said|says|wrote|writes|told|texted|asked|asks)\b", re.IGNORECASE)  # an answer to that is looked for


def words_wanted_in(text: str) -> bool:
    """Whether words of the writer's own are asked for, behind something told or alone.

    Args:
        text: the message.

    """
    return bool(HELP_ME_SAY_IT.search(text) or NOTHING_BUT_HELP_ME_SAY_IT.fullmatch(text.strip())) or besides_a_line(text) is not None


def besides_a_line(text: str) -> str | None:
    """What is told where a line to send is asked for: "gf ignores my texts. one line to send her" -> "gf ignores my texts"; None elsewhere.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    found = A_LINE_LAST.match(plain) or A_LINE_FIRST.match(plain)
    return found["told"].strip(" ,.;:-") if found and not ANOTHER_SPEAKS.search(plain) else None

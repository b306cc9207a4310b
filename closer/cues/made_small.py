"""Somebody makes what was done to them smaller than it was: "it was only once", "it wasn't that bad"."""

from __future__ import annotations

import re
from typing import Literal

__all__ = ["made_small_in"]

LEAD = r"(?:(?:but|and|well|honestly|i mean|no|yes|yeah|ok(?:ay)?|look|really|you know)\b[, ]*)*"
JUST = r"(?: (?:only|just|really|literally|ever|like|actually))*"
ONCE = r"(?:once|(?:the |this |that |a )?(?:one|single|first|only) (?:time|slap|push|incident)|the once|a one[- ]?(?:off|time thing))"
BEFORE = r"(?:,? (?:in (?:\w+ ){1,3}years|so far|though|tho|ever|and never (?:again|before)|years? ago|last (?:year|month|week)|when (?:he|she|they) (?:was|were) \w+))*"
ONLY_ONCE = re.compile(
    rf"{LEAD}(?:(?:it|that|this)(?:'?s)?(?: was| is| has)?{JUST}(?: (?:happened|happen|been|done))?{JUST} {ONCE}"
    rf"|(?:only|just) {ONCE}|(?:he|she|they)(?:'s| has| have)?{JUST} (?:did|done) (?:it|that|this){JUST} {ONCE}"
    r"|(?:it|that|this) (?:has |had )?(?:never|not) happened (?:before|again|since)|(?:he|she|they)(?:'s|'d| has| had)? (?:has )?never (?:did|done|do) (?:it|that|this|something like (?:it|that|this)|anything like (?:it|that|this)) (?:before|again|since))"
    rf"{BEFORE}[ .!]*",
    re.IGNORECASE,
)
NOT_SO_BAD = re.compile(
    rf"{LEAD}(?:(?:it|that|this)(?: was|'?s| is)(?: not|n'?t) (?:really |even |all )?(?:that|so|very|too) (?:bad|hard|serious|much|terrible)"
    r"|it (?:did not|didn'?t|didnt) (?:even |really )?(?:hurt(?: (?:that |so )?much)?|leave (?:a|any) marks?)|it (?:was|is) (?:really |just |only )?nothing(?: serious| bad| much)?"
    r"|(?:it|that|this) (?:was|is)(?: really| just| only)? (?:a (?:little|small|light) (?:slap|push|shove|tap)|no big deal|not a big (?:deal|thing))"
    r"|(?:other people|others|some (?:people|women|men)) have it (?:much |far )?worse)(?:[,. ]+(?:and |but |because |cause )*(?:i'?m|i am) (?:\w+ )?(?:bigger|stronger|taller|heavier|a (?:man|guy|bloke)|fine|ok(?:ay)?|used to it|tough)(?: than (?:her|him|them|she is|he is))?|[,. ]+(?:and |but )*i can (?:take|handle) it)?[ .!]*",
    re.IGNORECASE,
)


def made_small_in(text: str) -> Literal["only_once", "not_so_bad"] | None:
    """How a text that says nothing else makes something small; None where it doesn't.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return "only_once" if ONLY_ONCE.fullmatch(plain) else "not_so_bad" if NOT_SO_BAD.fullmatch(plain) else None

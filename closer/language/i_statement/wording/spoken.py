"""An observation as it is spoken: "you're" and "you've", and no two clauses with nothing but a comma between them."""

from __future__ import annotations

import re

from closer.language.grammar import parse

__all__ = ["as_spoken"]

YOU_ARE = re.compile(r"(?<!how )(?<!what )(?<!where )(?<!who )(?<!whether )(?<!than )(?<!there )\byou are (?=[a-z0-9])(?!not\b|you\b|and\b|or\b|but\b)", re.I)
YOU_HAVE = re.compile(r"\byou have (?=(?:hardly |barely |rarely |scarcely |only |just |already |since )?[a-z]+\b)", re.I)
DID = re.compile(r"\byou did (?=(?:set|hit|quit|let|put|cut|shut|hurt|read|bet|split|spread|burst)\b)", re.I)  # marked as past when it was said of a third
COMMA = re.compile(r", (?=[a-z0-9])", re.I)
SUBORDINATE = re.compile(
    r"(?:^|.*[,;] |.* (?:and|but) )(?:even |just |only )?(?:when(?:ever)?|if|while|after|before|because|since|as|though|although|until|once|unless|instead|without|the \w+ time)\b[^,]*$",
    re.I,
)
NO_NEW_CLAUSE = re.compile(
    r"(?:which|who|whom|whose|where|when(?:ever)?|that|because|so|and|but|or|nor|if|as|like|though|although|even|while|until|since|after|before|instead|not|without|then|just|only|quote[abcd]|yes|no|please|with|(?:the )?(?:first|last|second|third|only) time|including|especially|except|followed|thanks|ask|you know|I (?:think|guess|mean|swear|know|can see|could see))\b",
    re.I,
)
A_TIME_BEFORE = re.compile(r"(?:[\w']+ ){1,4}?(?:before|after|when|until|till|who|which)\b", re.I)  # "a week before we fly"
PUT_BETWEEN = re.compile(r"^[^,]+, (?:if|that|whether|what|how|who|where|when|why|to|which)\b|\b(?:you|he|she|they) (?:say|says|said)$", re.I)
VOCATIVE = re.compile(  # "we baked together, daughter and now you send a voucher"
    r", (?:(?:big |little )?(?:brother|sister|daughter|son)|[Mm]um|[Mm]om|[Dd]ad|mate|boss|love|darling|my (?:boy|girl|friend|love|dear))(?:,?(?= and (?:I|you|we|he|she|it|they)\b)|(?=, (?:I|you|we|he|she|it|they|my|your|our|the)\b))"
    r"|, [A-Z][a-z]+(?=, (?:I|you|we|he|she|it|they|my|your|our|the)\b)"
)
OPENS = re.compile(r"(?:^|\band |\bbut )(?:I|you|we|he|she|it|they|(?:my|your|our|the) [\w-]+)$", re.I)  # "and you, home since three, ask"
ONE_MORE = re.compile(r",? (?:and|but|so) ", re.I)
AND_NOW = re.compile(r", now (?=(?:you|I|we|he|she|they|it|my|your|our)\b)")
FINITE = ("VBD", "VBP", "VBZ", "MD")


def as_spoken(told: str) -> str:
    """What was seen or heard, as people say it.

    Args:
        told: what stands behind "when" ("you are out, the dog barks").

    """
    return YOU_ARE.sub("you're ", YOU_HAVE.sub(_shortened, DID.sub("you ", _without_splice(told))))


def _shortened(found: re.Match[str]) -> str:
    """The short form before what was done, and not before what somebody has: "you've lived here", but "you have money"."""
    doc = parse(f"you have {found.string[found.end() :]}")
    return "you've " if len(doc) > 2 and doc[2].tag_ == "VBN" and doc[2].head.i >= doc[2].i else found.group()


def _without_splice(told: str) -> str:
    """The last two clauses with "and" between them: "you sorted my desk, half my model kit went in the bin"."""
    told = AND_NOW.sub(" and now ", VOCATIVE.sub("", told))
    for comma in reversed(list(COMMA.finditer(told))):
        before, after = told[: comma.start()], told[comma.end() :]
        if _begins_a_clause(after) and not (SUBORDINATE.match(before) or OPENS.search(before)) and not ONE_MORE.search(after):
            return f"{before} and {after}"
    return told


def _begins_a_clause(rest: str) -> bool:
    """Whether somebody or something does something in it, all by itself."""
    if NO_NEW_CLAUSE.match(rest) or A_TIME_BEFORE.match(rest) or PUT_BETWEEN.search(rest) or not re.search(r" ", rest):
        return False
    doc = parse(rest)
    return any(
        verb.dep_ == "ROOT"
        and any(token.tag_ in FINITE for token in (verb, *verb.children))
        and any(child.dep_.startswith(("nsubj", "expl")) and child.i < verb.i for child in verb.children)
        for verb in doc
    )

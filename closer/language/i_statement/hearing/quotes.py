"""Words in quotation marks are somebody's own: they are put aside while a sentence is taken apart, and put back as they were."""

from __future__ import annotations

import re

from lemminflect import getLemma

from closer.language.i_statement.to_whom.people import PEOPLE
from closer.language.i_statement.wording.agreement import with_you

__all__ = ["put_aside", "put_back", "without_scare_quotes"]

QUOTATION = re.compile(r"\"[^\"]{1,80}\"|(?<!\w)'(?!(?:cause|til|em|tis|cos)\b)(?:[^']|(?<=\w)'(?=\w)){2,80}'(?!\w)")
MARKS = ("quotea", "quoteb", "quotec", "quoted")  # nouns to the parser; there is no such word
MARK = re.compile("|".join(rf"\b{mark}\b" for mark in MARKS))
YOU_BEFORE, OBJECT_BEHIND = re.compile(r"\byou $", re.I), re.compile(r" (?:your|the|my|our|to|me|us|it|a|an)\b", re.I)
SAID_AFTER = re.compile(r"^(?P<mark>quote[abcd])[,.!?]? (?:is (?:what|all) )?(?P<who>you|he|she|they) (?P<says>say|says|said|tell me|told me)\b,?", re.I)

IN_DOUBT = re.compile(
    r"(?<!\w)(?P<before>[A-Za-z'-]+) (?P<mark>[\"'])(?P<said>(?:about|meaning|going|planning|intending) to(?: [a-z]+)?|getting (?:a)?round to|[a-z]+)(?P=mark)(?= [a-z])"
)
SPEAKS_TO_YOU = re.compile(r"\byou\b|\byour\b", re.I)
ABOUT_THEM = re.compile(  # what is put in marks without being said: he was "just resting his eyes"
    r"(?P<before>(?<!said )(?<!says )(?<!saying )(?<!say )(?<!told )(?<!me )(?<!writes )(?<!wrote )(?<!, )\b(?:was|is|were|are|been|be|and|he's|she's|just|still|always) )(?P<mark>[\"'])(?P<what>(?:(?!(?P=mark))(?!\b(?:I|I'm|my|me|we)\b).)*\b(?:he|his|him|she|her|their|himself|herself)\b(?:(?!(?P=mark))(?!\b(?:I|I'm|my|me|we)\b).)*)(?P=mark)",
)
BECAUSE_THEY = re.compile(r"(?P<mark>[\"'])(?P<what>(?:because|cause) (?:he|she|they) (?:(?!(?P=mark))(?!\b(?:I|I'm|my|me|we)\b).)*)(?P=mark)")
DOERS = PEOPLE | {"you", "he", "she", "they", "been", "always", "just", "never", "still", "keep", "keeps", "stop", "conveniently"}


def without_scare_quotes(text: str) -> str:
    """A deed that is put in doubt by quotation marks, as the deed: `you "forgot" your purse`; what somebody said keeps its marks."""

    def plain(found: re.Match[str]) -> str:
        is_deed = " to" in found["said"] or bool(getLemma(found["said"], upos="VERB", lemmatize_oov=False))
        return f"{found['before']} {found['said']}" if is_deed and found["before"].lower() in DOERS else found.group()

    text = IN_DOUBT.sub(plain, text)
    return text if SPEAKS_TO_YOU.search(text) else BECAUSE_THEY.sub(r"\g<what>", ABOUT_THEM.sub(r"\g<before>\g<what>", text))


def put_aside(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with a mark for each quotation, and the quotations; more than four stay as they are."""
    found = tuple(match.group() for match in QUOTATION.finditer(text))[: len(MARKS)]
    for quotation, mark in zip(found, MARKS):
        text = text.replace(quotation, mark, 1)
    return SAID_AFTER.sub(r"\g<who> \g<says> \g<mark>", text), found


def put_back(text: str, quotations: tuple[str, ...]) -> str:
    """The text with its quotations, in double quotation marks.

    Args:
        text: a text with marks.
        quotations: what `put_aside` took out of it.

    """
    return MARK.sub(lambda mark: f'"{_agreeing(mark, text, _without_its_stop(quotations[MARKS.index(mark.group())][1:-1]))}"', text) if quotations else text


def _without_its_stop(quoted: str) -> str:
    """A quotation as it stands within a sentence."""
    return re.sub(r"(?<=\w)\.$", "", quoted.strip(" ,"))


def _agreeing(mark: re.Match[str], text: str, quoted: str) -> str:
    """A verb in quotation marks as it follows "you": `you "forget" your purse`."""
    is_verb = re.fullmatch(r"[a-z]+s", quoted) and YOU_BEFORE.search(text[: mark.start()]) and OBJECT_BEHIND.match(text[mark.end() :])
    return with_you(quoted) if is_verb else quoted

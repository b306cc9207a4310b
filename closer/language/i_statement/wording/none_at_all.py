"""Whom nobody told and what was not given, said of the deed: "you left the chat and told nobody why" is "didn't tell anyone why"."""

from __future__ import annotations

import re

from closer.language.i_statement.wording.verb_forms import plain_verb

__all__ = ["said_of_the_deed"]

NOBODY = re.compile(
    r"(?P<joint>(?:^|\b(?:and|but|you|I|we) )(?:then )?)(?P<verb>tell|told|ask|asked|thank|thanked|invite|invited|help|helped|greet|greeted|call|called|introduce|introduced|warn|warned|text|texted) (?:nobody|no one|no-one)\b(?! (?:but|except|else)\b)",
    re.I,
)
AT_ALL = re.compile(
    r"(?P<joint>\b(?:and|but|you) (?:then )?)(?P<verb>pay|paid|do|did|cook|cooked|bring|brought|change|changed|plan|planned)(?P<for> for| towards)? nothing$",
    re.I,
)
A_GIFT = re.compile(
    r"(?P<joint>\b(?:and|but) (?:then )?(?:you )?)(?P<verb>give|gave|get|got|bring|brought|buy|bought|leave|left|offer|offered|send|sent|pay|paid|cook|cooked|make|made) (?P<whom>me|us|him|her|them|(?:my|our) [\w-]+) nothing\b(?! (?:but|except|else|of)\b)",
    re.I,
)


def said_of_the_deed(phrase: str) -> str:
    """A verb phrase with "nobody" and "nothing", which sound like "never", turned to what was not done.

    Args:
        phrase: what was done, or a clause ("you paid for her wedding and gave me nothing for mine").

    """
    phrase = NOBODY.sub(lambda found: f"{found['joint']}{_not_done(found)} anyone", phrase)
    phrase = AT_ALL.sub(lambda found: f"{found['joint']}{_not_done(found)}{found['for'] or ''} a thing", phrase)
    return A_GIFT.sub(lambda found: f"{found['joint']}{_not_done(found)} {found['whom']} a thing", phrase)


def _not_done(found: re.Match[str]) -> str:
    """The verb with its "not", in its time."""
    plain = plain_verb(found["verb"])
    return f"{'do' if plain == found['verb'].lower() else 'did'}n't {plain}"

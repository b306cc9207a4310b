"""What others were given and the speaker was not, as a wish: "invited the others but not me" asks to be invited too."""

from __future__ import annotations

import re

from closer.language.i_statement.wording.occasions import ONLY_ONCE
from closer.language.i_statement.wording.verb_forms import base_of

__all__ = ["asked_in_too"]

BUT_NOT_ME = re.compile(
    r"(?P<deed>[a-z]+ (?:[\w']+ ){0,3}?)(?P<to>(?:for|to|with) )?(?:the others|other people)(?P<where>(?: (?!but\b)[\w']+){0,4}?),? but not (?:(?:for|to|with) )?(?P<me>me|us)(?P<more>(?: [\w']+){0,6})$"
)


def asked_in_too(phrase: str) -> str | None:
    """The same deed for the speaker too; None where nothing of the kind is told, or it comes only once in a life.

    Args:
        phrase: what was done ("brought coffee for the others but not me").

    """
    found = BUT_NOT_ME.match(phrase)
    if found is None or ONLY_ONCE.search(phrase):
        return None
    return base_of(f"{found['deed']}{found['to'] or ''}{found['me']}{found['where']}{found['more']} too", "")

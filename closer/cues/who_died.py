"""Who died, as one names them to somebody who mourns them too: "my dad died" -> "Dad", "my husband's father died" -> "your father"."""

from __future__ import annotations

import re

__all__ = ["who_died_in"]

CALLED = {"mum", "mom", "mam", "dad", "grandma", "grandpa", "grandad", "nan", "gran", "nana", "granny"}
HER = {"mother", "sister", "wife", "daughter", "grandmother", "aunt", "niece", "granddaughter", "girlfriend"}
HIM = {"father", "brother", "husband", "son", "grandfather", "uncle", "nephew", "grandson", "boyfriend"}
DIED = r"(?:(?: just| has| had| have| suddenly| then)* (?:died|passed(?: away| on)?)|'s (?:funeral|death))\b(?! (?:an?|his|her|my|their|the) (?:exam|test|course|driving))"
DEATH = re.compile(
    rf"\b(?P<owner>(?:my|our) [\w-]+'s |his |her |their )?(?:(?:my|our) )?(?:best |little |big |older |younger |late |old )?(?P<who>[a-z]+){DIED}",
    re.IGNORECASE,
)
UNNAMED = "them"


def who_died_in(text: str) -> str:
    """The one who died, as in "I think of Dad often"; "them" where it is not told.

    Args:
        text: the message.

    """
    found = DEATH.search(text.replace("’", "'"))
    who = found["who"].lower() if found else ""
    if who not in CALLED | HER | HIM:
        return UNNAMED
    if found is not None and found["owner"]:
        return f"your {who}"
    return who.capitalize() if who in CALLED else "her" if who in HER else "him"

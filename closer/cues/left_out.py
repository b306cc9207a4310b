"""A child that only wants the other parent: nobody steps over a line, and it hurts all the same."""

from __future__ import annotations

import re

__all__ = ["wants_the_other_parent_in"]

THE_OTHER_PARENT = re.compile(
    r"\b(?:kids?|children|son|daughter|twins|baby|toddler|boys?|girls?|he|she|they)(?: (?:just|always|both|all|now))* (?:only |just )+(?:ever )?(?:wants?|goes? to|asks? for|calls? for|runs? to|listens? to|lets?)"
    r" (?:(?:their|his|her|the|my) )?(?:mother|mum|mom|mummy|mommy|father|dad|daddy|wife|husband|partner|nan|gran\w*)\b"
    r"|\bprefers? (?:(?:their|his|her|the|my) )?(?:mother|mum|mom|father|dad|wife|husband)\b",
    re.IGNORECASE,
)


def wants_the_other_parent_in(text: str) -> bool:
    """Whether a text tells of a child that goes to the other parent only.

    Args:
        text: the message.

    """
    return bool(THE_OTHER_PARENT.search(text.replace("’", "'")))

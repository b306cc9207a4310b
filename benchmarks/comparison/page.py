"""Put what was measured into a page whose other words are written by hand.

A measured part stands between `<!-- measured: NAME -->` and `<!-- end of NAME -->`; only what is between them is ever replaced.
"""

from __future__ import annotations

import re
from collections.abc import Mapping


def fill(page: str, parts: Mapping[str, str]) -> str:
    """The page with its measured parts replaced.

    Args:
        page: the page as it stands.
        parts: the new text of each part, by name.

    Raises: ValueError where the page has no place for a part, or more than one.

    """
    for name, text in parts.items():
        place = _place(name)
        if len(place.findall(page)) != 1:
            raise ValueError(f"the page needs `<!-- measured: {name} -->` and `<!-- end of {name} -->` exactly once")
        page = place.sub(lambda found, text=text: f"{found[1]}\n\n{text}\n\n{found[2]}", page)  # type: ignore[misc]
    return page


def _place(name: str) -> re.Pattern[str]:
    return re.compile(rf"(<!-- measured: {re.escape(name)} -->).*?(<!-- end of {re.escape(name)} -->)", re.DOTALL)

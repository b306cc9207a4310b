"""A small everyday annoyance: milk that is drunk, a towel that is used, hair in the drain. It needs one thing to say, and no talk about talking."""

from __future__ import annotations

import re

__all__ = ["everyday_in"]

THING = (
    r"(?:(?:oat |almond )?milk|food|yog(?:h)?urts?|leftovers|lunch|snacks?|cheese|bread|butter|cereal|coffee|tea ?bags?|beers?|juice|towels?|charger|cable|mugs?|cups?|glasses|dish(?:es)?|plates?|pans?|pots?"
    r"|sink|bins?|rubbish|trash|toilet|loo|shower|drain|bath(?:room|tub)?|fridge|freezer|shampoo|razor|toothbrush|toothpaste|socks?|shoes|coats?|laundry|washing(?: machine)?|dishwasher|dryer|lights?|heating|radiator"
    r"|thermostat|windows?|remote|blanket|crumbs|hair|wi-?fi|bike|parking (?:space|spot)|lawn ?mower|hedge|leaves|ladder|umbrella|jumpers?|hoodie|make-?up|headphones|pens?|counter|worktop|table|sofa|washing-?up)"
)
DOES = (
    r"(?:takes?|uses?|borrows?|eats?|drinks?|leaves?|puts?|finish(?:es)?|parks?|hogs?|wears?|hangs?|drops?|used|took|ate|drank|left|finished|keeps? (?:taking|using|borrowing|eating|drinking|leaving"
    r"|putting|finishing|parking|hogging|wearing))"
)
WHO = r"(?:he|she|they|my (?:\w+ ){0,2}?\w+|(?:the )?(?:flat|room|house)mate)"
EVERYDAY = re.compile(rf"^(?:(?:hi|hey|ok|so|ugh|well|and|but)\b[, ]*)*{WHO} (?:always |never |just |often |still |constantly |even )*{DOES}\b[^.!?]{{0,45}}\b{THING}\b", re.IGNORECASE)  # fmt: skip
WEIGHS = re.compile(  # then it is about more than the milk
    r"\b(?:hurts?|cr(?:y|ied|ying)|scar(?:ed|y)|afraid|fright\w*|years|lonely|love|hate|ignor\w*|laugh\w*|trust\w*|cheat\w*|affair|someone|other (?:woman|man|women|men)|lipstick|perfume|drunk|hit|hits|break(?:s|ing)?|broke"
    r"|smash\w*|threat\w*|lock(?:s|ed)?|money|cash|wallet|card|died|dead|funeral|ill|sick|dementia|depress\w*|eating disorder|throws up|blood|knife|pills?|alone|phone|passport|hungry|starv\w*|can'?t|cannot|won'?t let|lets? me|allow\w*|forc\w*|hid(?:es?|ing)|watch(?:es|ing)|follow\w*|spit\w*|divorc\w*|baby|toddler|at me|on me|myself|himself|herself)\b",
    re.IGNORECASE,
)
LONGEST = 24  # words


def everyday_in(text: str) -> bool:
    """Whether no more is told than a small annoyance of living side by side: "my flatmate uses my towel".

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return len(plain.split()) <= LONGEST and "?" not in plain and bool(EVERYDAY.match(plain)) and not WEIGHS.search(plain)

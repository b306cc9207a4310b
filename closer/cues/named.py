"""A message that does no more than name somebody, or say how far away they are."""

from __future__ import annotations

import re

from closer.language.relations import MENTION, Relation, relation_in

__all__ = ["is_far_in", "named_bare_in", "names_only_somebody", "only_named_in", "turns_to_another"]

BARE = re.compile(  # "gf mad at me", "quick, wife silent", and no more than the word
    r"(?:^|[.,;:!?-]\s*|\b(?:with|about|it'?s|pls|please|plz|help|quick|hey|hi|so|because|cause|bc)\s+)(?P<word>gf|bf|wife|husband|hubby|girlfriend|boyfriend|partner|son|daughter|sister|sis|brother|bro|bestie|best friend|mother|father|parents|boss|ex)\b(?![-'])",
    re.IGNORECASE,
)

IS_OR_HAS = re.compile(  # "my friend's been cancelling on me", where the mark stands for a verb
    r"\bmy (?P<word>(?:\w+ )?\w+)'s (?:just |always |only |really )*(?:been|got|gone|never|not|always|so|too|very|\w+ing|angry|upset|mad|sad)\b", re.IGNORECASE
)
OF_AN_AGE = re.compile(  # "my 15 year old", and no more
    r"\b(?:my|our) (?:[1-9]|1\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[ -]?(?:years?|yrs?|yo?)?[ -]?(?:olds?|o|yo)\b(?! (?:\w+ )?(?:car|dog|cat|house|laptop|phone|nephew|niece|cousin|sister|brother|friend|marriage|relationship|friendship))",
    re.IGNORECASE,
)
LEAD = re.compile(r"^(?:(?:it'?s|its|it is|is|about|with|yes|yeah|well|um+|ok(?:ay)?|mostly|only|just|to|for)\b[, ]*)*", re.IGNORECASE)
WHO = r"(?:it'?s|its|he'?s|she'?s|they'?re|(?:he|she|they|my \w+) (?:is|are|lives?|moved))"
TURNS = re.compile(
    r"(?:ok(?:ay)?|k|also|another thing|right|well|thanks|thank you|and|what about|next|different(?: thing| question)?)\b[,.: ]*(?=(?:and|my|our|the)\b)",
    re.IGNORECASE,
)
FAR = re.compile(
    rf"(?:(?:yes|yeah|well|but|and|because)\b[, ]*)*(?:(?:{WHO} )?(?:(?:live|lives|so|very|too|really|just|long) )*"
    rf"(?:far (?:away|off|apart)|abroad|overseas|in (?:another|a different|other) (?:country|city|town))|{WHO} (?:so |very |too |really )?far)[ .!]*",
    re.IGNORECASE,
)


def names_only_somebody(text: str) -> bool:
    """Whether a message is no more than "my son", "it's my sister", which tells no news.

    Args:
        text: the message.

    """
    bare = LEAD.sub("", text.replace("’", "'").strip()).strip(" .!,")
    return MENTION.fullmatch(bare) is not None or MENTION.fullmatch(f"my {bare}") is not None


def only_named_in(text: str) -> Relation | None:
    """The one who is named where that is all a message says: "friend", "it's my sister".

    Args:
        text: the message.

    """
    bare = LEAD.sub("", text.replace("’", "'").strip()).strip(" .!,")
    return (relation_in(bare) or relation_in(f"my {bare}")) if names_only_somebody(text) else None


def named_bare_in(text: str) -> Relation | None:
    """Who is named without a "my": "gf mad at me"; None where nobody is.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    found = BARE.search(plain)
    if found is None and (whose := IS_OR_HAS.search(plain)):
        return relation_in(f"my {whose['word']}")
    if found is None and OF_AN_AGE.search(plain):
        return Relation("child")
    return relation_in(f"my {found['word']}") if found else None


def is_far_in(text: str) -> bool:
    """Whether a message is no more than that somebody is far away.

    Args:
        text: the message.

    """
    return FAR.fullmatch(text.replace("’", "'").strip()) is not None


def turns_to_another(text: str, before: str | None) -> bool:
    """Whether a message turns to somebody else than was told of just before: "my wife never listens", and then "ok my dad never says well done".

    Args:
        text: the message.
        before: what the same person wrote just before, if that is known.

    """
    turns = TURNS.match(text.replace("’", "'").strip())
    now, then = (relation_in(text), relation_in(before)) if turns and before else (None, None)
    return now is not None and then is not None and (now.bond, now.word) != (then.bond, then.word)

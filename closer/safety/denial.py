"""A no to the coach's own question about somebody's safety: what it denies is taken out, and only the rest may raise an alarm.

"No, I'm not thinking of dying, I'm cross with my husband" answers a question and tells of no danger; "no, he only hit me once" does.
"""

from __future__ import annotations

import re

__all__ = ["rest_of_denial"]

EXCLAIMS = r"(?:what(?: the (?:hell|heck|fuck))?|wtf|omg|oh|god|lol|haha+|jesus|good heavens|heavens|well|um+|uh|ew|huh|ok|okay|yes|yeah|sorry|wait)"
NO = r"(?:god |hell |oh )?no+\b(?! (?:one|body|idea)\b)|nope\b|nah\b|never\b|of course not\b|not (?:at all|that|really)\b|it(?:'s| is) not that\b"
NO = rf"(?:{NO}|nothing like that\b)"
SAFE = r"(?:safe|fine|ok|okay|all right|alright)"
BEGINS_WITH_NO = re.compile(rf"^\W*(?:{EXCLAIMS}\b\W*)*(?:{NO}|i(?:'m| am) (?:{SAFE}|not)\b|(?:nobody|no ?one) (?:is|has|here)\b)", re.IGNORECASE)
PIECES = re.compile(r"[.!?;\n]+|,|\s+-+\s+|\b(?:and|but|so|because)\b", re.IGNORECASE)
NEGATED = re.compile(
    r"\b(?:no+|nope|nah|not|never|nobody|no ?one|none|nothing|neither|nor|without)\b|n't\b|\b(?:do|does|did|is|are|was|have|has|would|wo|ca)nt\b", re.IGNORECASE
)
OF_DANGER = re.compile(  # to live and to be here are not among them: "I don't want to live" denies nothing
    r"\b(?:die|dying|dead|kill\w*|suicid\w*|hurt\w*|hit\w*|harm\w*|scar\w*|afraid|fear\w*|fright\w*|threat\w*|beat\w*|push\w*|shov\w*|violen\w*|touch\w*"
    r"|control\w*|danger\w*|abus\w*|finger|do anything|like that)\b",
    re.IGNORECASE,
)
HALF_A_NO = re.compile(  # "not any more", "isn't violent when he's sober", "nobody knows he hits me", "I can't stop hurting myself"
    r"\b(?:any ?more|yet|since|until|till|often|always|much|really|on purpose|care|matters?|mind|bother\w*|whether|if|when\w*|while|unless|without|only|except"
    r"|less|more than|hard|through|again|sober|for long|who|why|because|kn[eo]w\w*|tell\w*|told|say\w*|said|see|stop\w*|wait\w*|believe\w*|mean\w*|meant"
    r"|leave\w*|miss|should\w*|nothing (?:scares|frightens)|(?:can't|cant|cannot|couldn't) (?:beat|hit|hurt|reach)"
    r"|(?:afraid|scared|frightened|fear) (?:to|of) (?:die|dying|death))\b",
    re.IGNORECASE,
)
SAYS_SAFE = re.compile(rf"^(?:{EXCLAIMS}\W*)*i(?:'m| am) (?:quite |perfectly |totally |completely )?{SAFE}(?: (?:here|now|thanks|thank you))?$", re.IGNORECASE)
ONLY_NO = re.compile(rf"^(?:{EXCLAIMS}\W*)*(?:{NO}|not that)?$", re.IGNORECASE)
LONGEST = 45  # words; a story is no plain answer


def rest_of_denial(text: str) -> str | None:
    """What is left of an answer that says no when everything it plainly denies is taken out; None where it says no such thing.

    Args:
        text: what was typed after the coach had asked about danger.

    """
    plain = re.sub(r"\bim\b", "I'm", text.replace("’", "'"), flags=re.IGNORECASE)
    if len(plain.split()) > LONGEST or not BEGINS_WITH_NO.match(plain):
        return None
    pieces = [piece.strip(" ,'\"") for piece in PIECES.split(plain)]
    return ". ".join(piece for piece in pieces if piece and not _denies(piece))


def _denies(piece: str) -> bool:
    plainly = bool(NEGATED.search(piece) and OF_DANGER.search(piece)) and not HALF_A_NO.search(piece)
    return plainly or bool(ONLY_NO.match(piece) or SAYS_SAFE.match(piece))

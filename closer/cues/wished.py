"""What somebody wishes that another would do: "I just want him to ask me how I am", told as a wish and not as a reproach."""

from __future__ import annotations

import re

from closer.language.i_statement.wording.verb_forms import plain_verb
from closer.language.relations import RELATION_WORDS

__all__ = ["also_wished_in", "left_undone_in", "wished_in_vain_in"]

NAMED = rf"my (?:\w+ ){{0,2}}(?:{'|'.join(map(re.escape, sorted(RELATION_WORDS, key=len, reverse=True)))})"
LEADS = r"(?:(?:and|but|so|well|honestly|really|maybe|yes|no|ok|okay|i guess|i think|sometimes)[ ,]+)*"
SOMETIMES = r"(?:(?:just|only|really|do|so|simply|still|sometimes|often|badly|always) )*"
WISHED = re.compile(
    rf"\W*{LEADS}(?:i|we|id|i'd)(?:'d| would)? {SOMETIMES}(?:want|wanted|need|needed|like|love)(?: for)? (?P<whom>you|him|her|them|{NAMED}) to (?P<deed>.+)",
    re.IGNORECASE,
)
WISHED_WOULD = re.compile(
    rf"\W*{LEADS}(?:i|we) {SOMETIMES}(?:wish|hope|wished)(?: that)? (?P<whom>he|she|they|{NAMED})(?:'d| would| could) (?P<deed>.+)", re.IGNORECASE
)
WISHED_THAT = re.compile(  # in the order of somebody who learns English: "i want he ask me how is my day"
    rf"\W*{LEADS}(?:i|we) {SOMETIMES}(?:want|wish|need|like)(?: that)? (?P<whom>he|she|they|{NAMED}) (?P<deed>(?!is|are|was|were|had|will|would|could)[a-z]+ .+)",
    re.IGNORECASE,
)
ALL_I_WANT = re.compile(
    rf"\W*{LEADS}all (?:i|we) {SOMETIMES}(?:want|need|ask|ask for|wish for)(?: (?:from|of) (?:him|her|them))? is (?:for (?P<whom>him|her|them|{NAMED}) to|that (?P<who>he|she|they|{NAMED})) (?P<deed>.+)",
    re.IGNORECASE,
)
SUBJECTS = {"him": "he", "her": "she", "them": "they"}
NO_DEED = re.compile(  # what nobody can do because they were asked, and what is to end
    r"(?:not|never|stop|quit|die|leave|suffer|pay for (?:it|what)|love|want|know|understand|see|feel|realise|realize|change|grow|care|miss|respect|trust|like|go away|disappear|"
    r"be (?!home\b|on time\b)|come back\b|return\b|wake up\b|live\b|survive|become|have (?:sex|a baby)|touch|sleep with|kiss|undress|marry|think|believe|forgive|forget|get (?:well|better|worse|over))\b",
    re.IGNORECASE,
)
IN_VAIN = re.compile(  # said by who grieves, of the one who is missed
    r"\W*(?:(?:and|but|so|well|honestly|really|yes|no|sometimes|all|some days)[ ,]+)*(?:(?:i|we|id|i'd)(?:'d| would)? (?:(?:just|only|really|do|so|still|sometimes|often|always) )*(?:want|wanted|need|needed|wish|wished|long|'?d love|'?d give|would give|love|like)\b"
    r"(?! (?:to (?:know|stop|talk about something|do|try|learn|start|help|change|ask you)|you\b|help\b|advice|something|a step|the next|my (?:wife|husband|partner|kids|children) to help))"
    r"|if only\b|all i (?:want|wish|need)(?: for)? is\b|i'?d give (?:anything|everything|a lot)|(?:just )?one more (?:day|hour|time|call|hug|talk|cup)).*",
    re.IGNORECASE | re.DOTALL,
)
ALSO = re.compile(
    r"^\W*(?:(?:and|also|plus|another thing|one more thing|then|besides)\b[,: ]*(?:is )?(?:that )?)+|(?<=\bi) also\b|(?<=\bwe) also\b|\b(?:,? (?:too|as well|also))(?=\W*$)",
    re.IGNORECASE,
)
JUST_ONCE = re.compile(r"(?:,? (?:just |even |for |at least )?once(?: in (?:a|my) \w+)?|,? (?:please|too|as well|sometimes|again))+$", re.IGNORECASE)
HOW_IT_IS = re.compile(r"\bhow (is|was|are|were) (my \w+|i)\b", re.IGNORECASE)  # "ask me how is my day"
MOST_WORDS = 22


def left_undone_in(text: str) -> str | None:
    """The wish as what the other leaves undone, as a reproach would say it: "he does not ask me how I am"; None where no such wish is told.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip().rstrip(".! ")
    found = WISHED.fullmatch(plain) or WISHED_WOULD.fullmatch(plain) or ALL_I_WANT.fullmatch(plain) or WISHED_THAT.fullmatch(plain)
    if found is None or len(plain.split()) > MOST_WORDS or re.search(r"[.!?;\n]", plain):
        return None
    named = found["whom"] or (found.groupdict().get("who") or "")
    verb, _, rest = HOW_IT_IS.sub(r"how \2 \1", JUST_ONCE.sub("", found["deed"])).partition(" ")
    deed = f"{plain_verb(verb)} {rest}".strip()
    if NO_DEED.match(deed):
        return None
    who = SUBJECTS.get(named.lower(), named)
    return f"{who} {'do' if who.lower() in ('they', 'you') else 'does'} not {deed}"


def wished_in_vain_in(text: str) -> bool:
    """Whether a text of who grieves is a wish, for what can no longer be: "I wish he could see the baby".

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return len(plain.split()) <= MOST_WORDS and "?" not in plain and bool(IN_VAIN.fullmatch(plain))


def also_wished_in(text: str) -> str | None:
    """A further wish, told as one: "and i also want him to come along" -> "he does not come along"; None where none is added.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    alone = ALSO.sub("", plain).strip()
    return left_undone_in(alone) if alone != plain else None

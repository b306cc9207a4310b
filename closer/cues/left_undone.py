"""What somebody leaves undone, named: "he never calls me and I sit at home", which tells more than that one is lonely."""

from __future__ import annotations

import re

from closer.language.relations import RELATION_WORDS

__all__ = ["left_undone_by_them_in"]

NAMED = rf"(?:my|our|the) (?:\w+ ){{0,2}}?(?:{'|'.join(map(re.escape, sorted(RELATION_WORDS, key=len, reverse=True)))})"
THEY = rf"(?:he|she|they|mum|mom|dad|hubby|wife|husband|bf|gf|{NAMED})"
NEVER = (
    r"(?:(?:just|simply|really|even|almost|nearly|still|also|always) )*(?:never|hardly ever|hardly|barely|rarely|no longer|not|no|(?:does|do|did|has|have|wo|would)(?:n'?t| not)|dont|doesnt|didnt|wont|stopped|forgets? to|refuses? to|can'?t be bothered to)"
    r"(?: (?:even|ever|really|once|want to|bother to|bothered to|think to))*"
)
ME = r"(?:me|us)"
DEED = (
    rf"(?:(?:calls?|called|calling|rings?|rang|phones?|texts?|texted|texting|messages?|visits?|visited|visiting|invites?|invited|thanks?|thanked|hugs?|hugged|holds?|kiss(?:es)?|writ(?:es?|ing)(?: to)?|wrote(?: to)?|comes? (?:to see|and see|with)|helps?|helped|helping|greets?"
    rf"|asks?|asked|answers?|replies to|reply to|congratulates?|remembers?|includes?|takes?|tells?) {ME}\b"
    r"|(?:calls?|rings?|texts?|writes?|visits?|replies|answers?)(?=\W*(?:$|[.,;!?]|\b(?:and|but|so|back|first|any ?more|unless|at all)\b))|(?:asks?|asked|asking) (?:how|about my|what i|if i)|(?:praises?|compliments?|cheers?|encourages?) me\b|says? (?:me )?(?:thank(?: you)?|thanks|sorry|hello|well done|good job|congratulations|(?:anything|something|one|a single) (?:nice|kind|good|sweet)\b|a (?:nice|kind|good|warm) word|that (?:he|she)(?:'s| is) proud|(?:he|she)(?:'s| is) proud|i'm proud|good (?:morning|night)|i love you|that (?:he|she) loves)"
    r"|(?:notices?|remembers?) (?:what i|when i|my|our|that i|if i|me)|comes? (?:home (?:on time|for dinner|early)|over|round))"
)
LEFT_UNDONE = re.compile(
    rf"\b{THEY} (?:{NEVER} {DEED}|(?:(?:always|just|even|again|totally|completely) )*(?:forg[eo]t\w*) (?:about )?(?:me|my|our)\b)", re.IGNORECASE
)
NOBODY_AT_ALL = re.compile(r"\b(?:nobody|no ?one|no friends|any friends|everyone|everybody|all my friends|(?:died|dead|passed away|funeral))\b", re.IGNORECASE)


def left_undone_by_them_in(text: str) -> bool:
    """Whether a text names what somebody close does not do for the writer; who has nobody at all is lonely first.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    return bool(LEFT_UNDONE.search(plain)) and not NOBODY_AT_ALL.search(plain)

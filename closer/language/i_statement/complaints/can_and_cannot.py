"""What somebody can do for others or for fun, against what they cannot do for the speaker: "you can name the whole team but not my birthday"."""

from __future__ import annotations

import re

from closer.language.i_statement.complaints.kinds import HAPPENS, Complaint
from closer.language.i_statement.wording.negation import said_with_not
from closer.language.i_statement.wording.tidying import tidied
from closer.language.i_statement.wording.verb_forms import PAST, PRESENT

__all__ = ["UNABLE", "unable_to", "what_you_can_but_do_not"]

UNABLE = r"(?:find (?!(?:the |any |some |a |enough |one )?(?:time|minute|moment|energy|money|words?|room|space)\b)|part with |let go of |name |spell |pronounce |sit still|keep still|make up your mind|tell (?:[\w ]+ apart|the difference)|manage without |do without |make it(?! (?:about|up|work|right|home|to|a|so|sound|look)\b))"

DEEDS = (
    "name|remember|recite|quote|find|make|sit|stand|wait|queue|spend|talk|chat|listen|laugh|drive|walk|run|fly|cycle|travel|cross|play|watch|stay|get|wake|text|ring|call|phone|answer|reply|write|post|read|scroll|"
    "buy|pay|cook|bake|fix|build|mend|repair|clean|wash|polish|wax|iron|hoover|organise|organize|plan|book|take|tell|carry|lift|dance|sing|help|do|learn|keep|manage|afford|hear|see"
)
BOTH = re.compile(
    rf"^(?:(?:so|oh|and|but|well|funny how|strange how|how come|why is it),? )*you (?P<can>can|could) (?:always |easily |happily |suddenly |somehow |manage to )*(?P<deed>(?P<verb>{DEEDS})\b(?:(?! (?:if|when|whenever|unless|or)\b)[^,;.!?])+?),? (?:but|yet|and)(?: then| still| somehow)? "
    r"(?:(?:you )?(?P<cannot>can't|cannot|can not|can never|couldn't|could never|never)(?: even| ever| once| seem to| manage to)* (?P<undone>(?!(?:even )?(?:help (?:it|yourself)|stand (?:me|my|our|the)|wait (?:to|until|till))\b|(?:even|my|our|the|an?)\b)[a-z]+[^;.!?]*)"
    r"|not (?P<not>(?:to |for )?[^;.!?]{3,60})"
    r"|(?P<too>(?:my|our) [^,;.!?]{2,40}? (?:is|are|was|were) (?:always )?(?:too|not worth)\b[^;.!?]*))[.!?]*$",
    re.I,
)
OPENS_A_DEED = re.compile(r"to (?P<vp>[a-z]+ .+)", re.I)


def unable_to(deed: str, past: bool) -> Complaint:
    """What somebody really cannot do, where "don't" would turn the meaning: "you can't find the ring I lent you".

    Args:
        deed: what they cannot do ("find the ring I lent you").
        past: whether they "couldn't" that one time.

    """
    told = tidied(deed)
    return Complaint(HAPPENS, f"you {'couldn' if past else 'can'}'t {told}", PAST if past else PRESENT, wish=None if past else told)


def what_you_can_but_do_not(text: str) -> Complaint | None:
    """The two halves as one, each with its "can"; None for all else.

    Args:
        text: the message, already said to the other person.

    """
    both = BOTH.match(text.strip())
    if both is None:
        return None
    past = both["can"].lower() == "could"
    wish = None
    if both["undone"]:
        second = f"{'couldn' if past else 'can'}'t {both['undone']}"
        wish = both["undone"]
    elif both["not"]:
        second = f"not {both['not']}"
        deed = OPENS_A_DEED.match(both["not"])
        wish = deed["vp"] if deed else None
    else:
        second = both["too"]
    told = said_with_not(f"you {both['can'].lower()} {both['deed']} but {second}")
    return Complaint(HAPPENS, told, PAST if past else PRESENT, wish=None if past else wish)

"""What is said round about, brought to its point: a wish that comes too late, a thing that "happens by magic", "just admit it", where news was read.

What stands beside the point is left out, so that the deed behind it is told: "now you want to be a grandad, after missing her birthdays" is about the birthdays.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from closer.language.i_statement.complaints.loads import agreeing
from closer.language.i_statement.wording.verb_forms import from_gerund, gerund_of, participle_of, past_of, plain_verb

__all__ = ["to_the_point"]

Way = tuple[re.Pattern[str], Callable[["re.Match[str]"], "str | None"]]
OWN_UP = r"(?:just |at least |please |go on,? |come on,? |why (?:don't|can't) you (?:just )?|you (?:can|could|may as well|might as well) (?:just |at least )?)*(?:admit it|be honest|own up(?: to it)?|face it|say it|fess up|(?:tell|say) (?:me )?the truth)(?: for once| now| already)?"
OWNED_UP = re.compile(rf"(?P<what>\byou\b.{{8,}}?)(?:[,;.!?]| -)+ (?:so |and |now )*{OWN_UP}[.!?]*$", re.I)
OWNED_UP_FIRST = re.compile(rf"^{OWN_UP}[,;:.!]+ (?=you\b)", re.I)
WHERE_READ = re.compile(  # "a link that my neighbour sent me" tells where, and not what was found out
    r"(?P<found>\b(?:find out|hear|learn|read|see)(?: about (?:it|this|that))?(?: it)?(?: first)? (?:from|on|through|in|via|by) (?:an?|the|some|your|my) (?:[\w'-]+ ){0,3}?"
    r"(?:link|post|photo|picture|text|message|email|e-mail|letter|video|story|screenshot|article|card|invite|invitation|advert|ad|note))"
    r" (?:that |which )?(?:(?:my|your|our|his|her|the|an?|some) [\w-]+(?: [\w-]+)?|I|we|he|she|they|you|somebody|someone|people|[A-Z][a-z]+)"
    r" (?:sent|showed|forwarded|shared|posted|put up|passed|left|wrote|liked|got|saw|found|was sent)(?: (?:me|us|on|round|up|to me|to us|in the \w+|on the \w+))?(?=$|[,.;!?])"
)
I_QUOTE = re.compile(r",? (?:and )?I quote,? ", re.I)
DO_KEEP = re.compile(r"(?P<please>\bplease,?) do (?=keep (?:on )?\w+ing\b)", re.I)
WHERE_WAS_IT = re.compile(
    r"(?<=\w\w),? so (?:where|what|when exactly|when) (?:was|were|is|are) (?:your|you|I) [^,.;!?]*[.!?]*$", re.I
)  # a taunt behind what was done
EXCEPT_ME = re.compile(r"(?:(?<=everyone )|(?<=everybody ))apart from (?=(?:me|us)\b)", re.I)
TOO_LATE = re.compile(
    r"^(?:(?:oh|so|and|but|well|right|ah|great),? )*(?:(?:only )?now|suddenly|all of a sudden) you(?:'re| are|'d| would| have|'ve)? (?:suddenly |all of a sudden |finally |decide |decided |even )*"
    r"(?:want|care|need|remember|expect|like|love|miss|decide|think|fancy|interested|worried|be|play|call|act|feel|bother|ask|have)\w*\b[^,]*?,? after (?:all (?:these|those) years of )?(?P<not>not )?(?P<deed>(?!all\b|everything\b|nothing\b)\w+ing\b .+)$",
    re.I,
)
THINKS = r"^(?:and |but |so )?you(?: must| seem to| really| honestly| just| probably| still| all)* (?:think|believe|assume|act (?:like|as if|as though)|imagine|reckon)s?(?: that)? "
OF_A_HOUSE = (
    r"(?:laundry|washing|washing[- ]up|housework|shopping|cleaning|cooking|ironing|hoovering|tidying|dusting|gardening|dishes|chores|childcare|packing|paperwork|school run|admin|bins|bills|meals?|dinners?|lunch(?:es)?|"
    r"breakfast|suppers?|tea|food shop|groceries|bedtime|homework|presents?|christmas|birthdays|holidays|birthday parties)"
)
BY_MAGIC = r"(?:just |simply |all |always )*(?:happens?|appears?|comes?|gets? (?:done|made|paid|cooked|washed|cleaned|sorted|bought)|is done|are done|does|do|runs?|sorts?|cooks?|pays?|makes?)"
OF_ITSELF = r"(?:by magic|magically|like magic|through magic|by itself|by themselves|on its own|on their own|all by itself|itself|themselves|out of (?:thin air|nowhere)|from nowhere|overnight|without anybody doing it)"
CHORE = re.compile(rf"{THINKS}(?P<what>(?:the |our |my |your |all the )?(?:[\w-]+ )?{OF_A_HOUSE}) (?:magically )?{BY_MAGIC} {OF_ITSELF}\b[^,]*$", re.I)
OF_COURSE_ITSELF = re.compile(
    r"^(?:(?:oh|ah|well|yeah|right|sure|of course|because|I (?:guess|suppose)|clearly|obviously|apparently|no doubt|funny how),? )+(?P<what>(?:the|your|our|my|this) [\w-]+(?: [\w-]+)??)(?: just| simply| always| magically| will| must)* (?P<verb>[a-z]+) (?:itself|themselves)(?P<off> (?:out|up|away|off|down|back))?\b.*$",
    re.I,
)
DOES_ITSELF = re.compile(
    rf"{THINKS}(?P<what>(?:the|our|your|my|this) [\w-]+(?: [\w-]+)??)(?: just| simply| all| magically| will| must)* (?P<verb>(?!happens?\b|appears?\b|comes?\b|gets?\b|grows?\b)[a-z]+) (?:itself|themselves)(?P<off> (?:out|up|away|off|down|back))?\b[^,]*$",
    re.I,
)
NEVER_MET = re.compile(  # "the toilet brush you have never met"
    r"^(?:(?:and|but|so|this is|meet) )*(?P<thing>(?:the|our|this|that) [\w -]{3,30}?),? (?:that |which )?you(?:'ve| have) (?:clearly |apparently |obviously )*(?:never|yet to) (?:once )?(?:met|meet|heard of|hear of|been introduced to|made friends with)$",
    re.I,
)
IN_ITS_PLACE = re.compile(
    rf"{THINKS}(?P<what>(?!money\b)(?:(?:the|our|your|clean|fresh|hot|ironed|folded|new) )*[\w-]+(?: [\w-]+)?)(?: just| simply| magically| always)* (?:appears?|grows?|turns? up|materiali[sz]es?|lands?|arrives?)(?: by magic| magically| out of thin air| out of nowhere)? "
    r"(?P<where>(?:in|on) (?:the|your|our|his|her) [\w-]+(?: [\w-]+)?)(?: by magic| magically| by itself| by themselves| on (?:its|their) own| every \w+)*$",
    re.I,
)


def to_the_point(text: str) -> str:
    """The text without what stands beside its point; unchanged where it is said straight.

    Args:
        text: what was typed, already said to the other person ("you think laundry happens by magic").

    """
    text = WHERE_WAS_IT.sub("", DO_KEEP.sub(r"\g<please> ", I_QUOTE.sub(" ", EXCEPT_ME.sub("except ", text))))
    text = WHERE_READ.sub(r"\g<found>", OWNED_UP_FIRST.sub("", OWNED_UP.sub(r"\g<what>", text.strip())))
    whole = text.rstrip(".!?")
    return next((told for pattern, way in WAYS if (found := pattern.match(whole)) and (told := way(found))), text)


def _what_was_done_before(found: re.Match[str]) -> str:
    """What was done or left undone before a wish came too late: "you missed all four of her birthdays"."""
    deed = from_gerund(found["deed"])
    if re.search(r" since ", deed):
        return f"you {'have not' if found['not'] else 'have'} {participle_of(deed)}"
    return f"you didn't {deed}" if found["not"] else f"you {past_of(deed)}"


def _left_to_me(found: re.Match[str]) -> str:
    """What does not happen by magic: "you leave the laundry to me"."""
    what = re.sub(r"^(?:all the|your|my) ", "the ", found["what"], flags=re.I).lower()
    return f"you leave {what if re.match(r'(?:the|our) ', what) else 'the ' + what} to me"


def _i_do_it(found: re.Match[str]) -> str | None:
    """Who does what "does itself", as scorn has it: "the dishwasher just empties itself"."""
    deed = f"{plain_verb(found['verb'])} {found['what']}{found['off'] or ''}"
    return f"it's always me who {agreeing(deed)}" if gerund_of(deed) else None


WAYS: tuple[Way, ...] = (
    (NEVER_MET, lambda found: f"you haven't used {found['thing']}"),
    (TOO_LATE, _what_was_done_before),
    (CHORE, _left_to_me),
    (DOES_ITSELF, _i_do_it),
    (OF_COURSE_ITSELF, _i_do_it),
    (IN_ITS_PLACE, lambda found: f"it's always me who puts {found['what']} {found['where']}"),
)

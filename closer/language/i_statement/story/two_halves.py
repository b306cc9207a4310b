"""A message of two halves, told so that the half which carries the point is seen: what others got is set against what the speaker got."""

from __future__ import annotations

import re
from collections.abc import Callable

from closer.language.i_statement.to_whom.people import ANY_PERSON
from closer.language.i_statement.wording.verb_forms import from_gerund, participle_of, plain_verb

__all__ = ["with_its_point"]

ANSWERS = {
    "sigh": ("sigh at me", "sighed at me"),
    "shrug": ("shrug at me", "shrugged at me"),
    "eye roll": ("roll your eyes", "rolled your eyes"),
    "nod": ("nod at me", "nodded at me"),
    "laugh": ("laugh at me", "laughed at me"),
    "yawn": ("yawn at me", "yawned at me"),
}
WHAT_I_GOT = re.compile(  # "when I asked for help I got a lecture" tells what the other gave
    r"\b(?P<scene>when(?:ever)? (?:I|we) [^,.;!?]+?),? (?:(?:all (?:I|we) (?P<all>got|get) (?:was|is))|(?:I|we) (?:just |only )?(?P<got>got|get)) "
    r"(?P<what>(?:an?|the|another|your) (?:[\w-]+ ){0,2}?(?P<answer>lecture|sermon|speech|earful|telling[- ]off|sigh|shrug|nod|yawn|eye[- ]roll|look|grunt|list of \w+|thumbs[- ]up|laugh|blank stare))\b",
    re.I,
)
FOR_OTHERS_BUT_NOT_ME = re.compile(
    r"^(?P<kind>(?:[A-Z]\w+, )?you(?:'ve|'d)? (?!\w+n't\b|never\b|say\b|said\b|told\b|tell\b|know\b|knew\b)(?:(?!\b(?:me|(?<!when )my|us|(?<!when )our|I|we|mine)\b|\bbut\b|(?<!when )\byou\b)[^,.;!?])+?),? (?:but|and|yet) (?:then |still )?(?P<not>couldn't|can't|didn't|wouldn't|won't|don't) "
    r"(?P<deed>(?:even |manage |be bothered to )?(?!ask (?:me|us)\b)(?!(?:want|know|think|like|care|bother|mind)\b)[a-z]+ [^.;!?]*\b(?:me|my|us|ours?|mine|your own)\b[^.;!?]*)",
    re.I,
)
BE_BOTHERED = re.compile(r"^(?:even |be bothered to |manage (?:to )?(?=(?:say|call|text|come|ask|write|ring)\b))+", re.I)
NOT_ONCE = re.compile(r"don't|can't|won't", re.I)
EXCUSE_BETWEEN = re.compile(  # why it was not done, where what was done all the same shows better
    r"(?P<undone>\b(?:didn't|couldn't|wouldn't|don't|can't|won't) [^,.;!?]+?),? because (?:it|the \w+|there|of) ?(?:'s|is|was|were|the \w+|had)\b[^,.;!?]*(?=,? (?:yet|but) (?:then )?you\b)",
    re.I,
)
HOW_I_FOUND_OUT = re.compile(
    r"(?P<found>\b(?:and|but) (?:I|we) (?:only |just )?(?:found out|heard|learnt|learned|read)(?: (?:about|of) it| it)? (?:from|through|on|via|in) (?:[\w'-]+ ){0,3}?[\w'-]+) (?:when|because|after|while) [^,.;!?]+(?=$|[.!?])",
    re.I,
)
YOU_ARE_MINE = re.compile(
    rf"^your (?=(?:my|our) (?:(?:own|best|only|big|little|older|younger) )*(?:{ANY_PERSON})\b)", re.I
)  # "your my brother", as it is typed
NEVER_A_THING = re.compile(
    r"(?P<got>\byou (?!don't\b|never\b|didn't\b|haven't\b)[^,.;!?]+), never (?P<thing>(?:an?|one|my|our|the) (?:[\w-]+ ){0,2}?[\w-]+)(?=[.!]*$)", re.I
)  # "you bring me a bill, never a flower"
WITH_WHOM_FIRST = re.compile(  # "and with us you went to the garden centre", as learners of English order it
    r"(?P<joint>(?:,| and| but)+ )(?P<whom>(?:to|with|for|from) (?:me|us)) you (?P<deed>(?!(?:can|could|will|would|should|are|were|have|never|don't|didn't|always)\b)(?P<verb>[a-z]+)(?P<rest> [^,;.!?]+))",
    re.I,
)
PROMISED_BUT_EACH_TIME = re.compile(r"(?P<word>\byou (?:promised|swore|agreed|said you(?:'d| would)) [^,.;!?]+?),? (?:and|but) each time (?=you\b)", re.I)
SINCE_AND_DID = re.compile(
    r"(?P<undone>\byou haven't [^,.;!?]*? since [^,.;!?]*?) and (?=(?:sent|told|left|took|put|went|gave|got|made|bought|sold|kept|wrote|said|don't|won't|didn't|(?!need\b|feed\b|indeed\b)[a-z]+ed) )",
    re.I,
)
A_THING_IS = re.compile(  # "you said gym and your kit's bone dry", where the parser hears whose it is
    r"(?P<thing>\b(?:your|my|our) [a-z]+)'s (?=(?:bone[ -]dry|soaking|full of|broken|empty|dead|(?:in|on|under|at) (?:the|my|our|your)|lying|sitting|standing|hanging|growing)\b)",
    re.I,
)
NOBODY_THERE = re.compile(
    r"\b(?:nobody|no one) (?:in|from|at) (?P<who>your (?:whole )?(?:family|house|team|office|flat|band|club|department))(?: ever| even)? (?P<verb>(?!(?:is|was|has|does)\b)[a-z]+s) (?=[a-z])",
    re.I,
)
NO_TIME_FOR = re.compile(
    r"(?P<joint>(?:,| and| but)+ )for (?P<what>[^,;.!?]+?),? you(?:'ve| have)(?: got)? (?P<none>no (?:time|money|patience|energy|words?))\b", re.I
)
NEWS_TO = re.compile(
    r"(?<!\?)(?:,|\.| -+)? (?:and |but )?(?:which|that|it)(?:'s| is| was| would be| will be|'d be|'ll be| came as) (?:(?:all|quite|complete|certainly|definitely) )*(?:news|a surprise) to (?P<whom>me|us|him|her|them|(?:my|our|your|the) [\w' -]+?)(?=[.!?]*$)",
    re.I,
)
CLAIMS = re.compile(  # what is said, and not done
    r"(?:\w+, )?you(?:'re|'ve| are| have| just| always| keep| go around)* (?:tell|told|telling|say|said|saying|claim|claimed|claiming|think|thought|swear|swore|boast|boasted|brag|bragged|insist|insisted|reckon|write|wrote|post|posted)\b",
    re.I,
)
SEEN_BY = {"him": "he sees", "her": "she sees", "them": "they see", "us": "we see"}
A_PERSON = re.compile(rf"(?:my|our|your|the) (?:[\w-]+ )?(?:{ANY_PERSON})$", re.I)
ABOUT_TO = re.compile(
    r"\byou(?:'ve| have) (?:always |still )?been (?:(?:about|going|meaning|planning|intending) to (?P<verb>(?!(?:be|have|leave|divorce|dump|hit|hurt|kill|change|move|quit|stop|do|get|marry|propose)\b)[a-z]+)\b|getting (?:a)?round to (?P<gerund>[a-z]+ing))\b(?P<what> [^,.;!?]+)",
    re.I,
)
FOR_SO_LONG = re.compile(r" (?:(?:since|for) (?!me\b|us\b|my\b|our\b|the\b|you\b)|all (?:day|week|month|year|summer|winter)\b)", re.I)


def with_its_point(text: str) -> str:
    """The text with its telling half said as a deed of the other; unchanged where it has but one.

    Args:
        text: the message, already said to the other person.

    """
    for pattern, instead in WAYS:
        text = pattern.sub(instead, text)
    return text


def _given(found: re.Match[str]) -> str:
    """What the speaker got, said of who gave it: "when I asked for help, you gave me a lecture"."""
    past = (found["all"] or found["got"]).lower() == "got"
    answer = found["answer"].lower().replace("-", " ")
    if answer in ANSWERS:
        return f"{found['scene']}, you {ANSWERS[answer][past]}"
    return f"{found['scene']}, you {'gave' if past else 'give'} me {found['what']}"


def _cut_in_two(found: re.Match[str]) -> str:
    """A kindness to others, and apart from it what was left undone for the speaker: "you clapped for the dog, but you didn't say one nice word about me"."""
    kind = found["kind"] if NOT_ONCE.match(found["not"]) else found["kind"].replace(" when ", " after ", 1)  # another "when" stands before it
    return f"{kind}, but you {found['not']} {BE_BOTHERED.sub('', found['deed'])}"


def _in_common_order(found: re.Match[str]) -> str:
    """What is done with or to whom, in the common order: "and to me you say" is "and you tell me"."""
    joint = " but " if "but" in found["joint"] else " and "
    if found["whom"].lower() in ("to me", "to us") and found["verb"].lower() in ("say", "said"):
        told = "told" if found["verb"].lower() == "said" else "tell"
        return f"{joint}you {told} {found['whom'][3:]}{found['rest']}"
    return f"{joint}you {found['deed']} {found['whom']}"


def _seen_otherwise(found: re.Match[str]) -> str:
    """Scorn for what is claimed, said plainly: "which is news to my bank account" is "and I see it differently"; for a deed, that it was not told of."""
    whom = found["whom"].lower()
    if not CLAIMS.match(found.string):
        return ", and I didn't know about it" if whom in ("me", "us") else found.group()
    sees = SEEN_BY.get(whom) or (f"{found['whom']} sees" if A_PERSON.match(found["whom"]) else "I see")
    return f", and {sees} it differently"


def _not_done_yet(found: re.Match[str]) -> str:
    """What somebody has been "about to" do for so long, as what they have not done."""
    if not FOR_SO_LONG.search(found["what"]):
        return found.group()
    deed = found["verb"] or from_gerund(found["gerund"])
    return f"you haven't {participle_of(deed)}{found['what']}"


WAYS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (YOU_ARE_MINE, "you're "),
    (ABOUT_TO, _not_done_yet),
    (EXCUSE_BETWEEN, r"\g<undone>"),
    (WHAT_I_GOT, _given),
    (FOR_OTHERS_BUT_NOT_ME, _cut_in_two),
    (HOW_I_FOUND_OUT, r"\g<found>"),
    (PROMISED_BUT_EACH_TIME, r"\g<word>, but every time "),
    (SINCE_AND_DID, r"\g<undone> and you "),
    (A_THING_IS, r"\g<thing> is "),
    (NOBODY_THERE, lambda found: f"{found['who']} doesn't {plain_verb(found['verb'])} "),
    (NEVER_A_THING, r"\g<got> but not \g<thing>"),
    (WITH_WHOM_FIRST, _in_common_order),
    (NO_TIME_FOR, lambda found: f"{' but ' if 'but' in found['joint'] else ' and '}you have {found['none']} for {found['what']}"),
    (NEWS_TO, _seen_otherwise),
)

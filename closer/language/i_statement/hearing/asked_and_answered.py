"""Questions that are statements: "did you ask me one thing tonight? No" is "you didn't ask", "why do I have to ask three times" is "I have to ask"."""

from __future__ import annotations

import re
from collections.abc import Callable

from closer.language.i_statement.wording.verb_forms import plain_verb

__all__ = ["as_statements"]

ANSWERED_NO = re.compile(
    r"^(?P<verb>did|do|have) (?P<who>you) (?:even )?(?P<what>[^?]{4,80})\? ?(?:no|nope|nah|never|not once|of course not|didn't think so)\W*$", re.I
)
WHY_I_HAVE_TO = re.compile(
    r"^(?:so |and |but )?why (?:do|must|should) (?P<who>I|we) (?:always |still |even )*(?:have to )?(?P<what>[a-z][^?]*\byou\b[^?]*)\?*$", re.I
)
WHY_IS_IT = re.compile(r"^(?:so |and |but )?why is it (?:always |only )(?P<what>(?:my|our) [\w' -]+?) (?:that|who|which) (?P<rest>[^?]+)\?*$", re.I)
HOW_OLD = re.compile(
    r"^(?:you(?:'re| are) )?(?:only |nearly )?(?:\d\d|(?:\w+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-\w+)?)(?! (?:years|months|weeks)(?! old)))(?: years old)?(?:, not \w+)?,? (?:and )?(?=(?:you|I)\b)|^unlike [^,]+,(?: who [^,]+,)? (?=you\b)",
    re.I,
)
SO_KINDLY = re.compile(
    r"\b(?:so |very |ever so )?(?:kindly|helpfully|graciously|thoughtfully|generously|charmingly) (?=(?!(?:offer|help|gave|give|lent|lend|invit|agree|let)\w*)[a-z]+\b)",
    re.I,
)
THE_GREAT = re.compile(  # "my brother-in-law, the great investor, explained my own pension"
    r"(?P<who>\b(?:my|our) [\w-]+(?: [\w-]+)?), (?:the|our|that) (?:great|famous|big|brilliant|wonderful|genius|resident|self-\w+|world's [\w-]+)(?: [\w-]+){0,2}, (?=[a-z]+\b)",
    re.I,
)
EVER_SINCE_THEN = re.compile(r"\bever since then\b", re.I)
SO_THEY_SAY = re.compile(
    r",? (?:and apparently|because (?:\w+ ){0,4}apparently)\b[^.!?]*(?=[.!?]*$)", re.I
)  # "because headphones are apparently too much effort"
WHY_YOU = re.compile(
    r"^(?:so |and |but )?why (?P<who>you|he|she|they) (?=(?:always |only |never |just )?(?!(?:are|were|have|had|can|do|did|would|should|must|might|may|will)\b)[a-z]+ )",
    re.I,
)
SAID_FIRST = re.compile(
    r"^[\"']?(?P<what>[A-Z][^,.!?\"']{2,40})[,!.][\"']? (?P<who>you|he|she|my [\w-]+) (?P<say>said|say|says|told me|tell me|tells me),? (?P<rest>(?:in|at|with|while|when|on|to)\b.+)$"
)
THE_ONE = re.compile(r", the one (?=(?:that |who |which )?(?:I|we|you|he|she|they|mum|mom|dad|gran|nan|my|our)\b)", re.I)
BUT_WHO = re.compile(
    r"\b(?P<joint>but|and) who (?:was it (?:that|who)|was (?:the one )?who|is it (?:that|who)|has|have) (?P<did>[a-z]+)(?P<rest>[^?]*)\?*", re.I
)
ITS_ME_WHO = re.compile(r"\bit(?:'s|s| is) (?:always |only )?me (?:who|that|who always) (?P<does>[a-z]+s)\b", re.I)
FIND_OUT_LAST = re.compile(
    r"^why (?:do|am|is it that) I (?:always )?(?:have to be |be )?(?P<what>find out last|the last (?:one )?to (?:know|find out|hear))\W*$", re.I
)
SINCE_THEN = re.compile(
    r"^(?:ever )?since (?P<who>he|she|you) [\w' ]{3,30}?,? (?P<main>(?P=who) (?!has\b|have\b|is\b|are\b|was\b|were\b|had\b)(?:just |only |always |never )*[a-z]+ [^,]+)$",
    re.I,
)
EXPLAIN_WHY = re.compile(
    r"^(?P<before>[^?]+?, )?(?:so |and |now |then )*(?:please |just )*(?:(?:can|could) you )?(?:explain|tell me|remind me|somebody explain|someone explain)(?: to me| it to me)? why (?P<what>(?:your|you|mine|my|I)\b[^?]+?)\?*$",
    re.I,
)
ONLY_ONE_WHO = re.compile(
    r"^you(?:'re| are) the only (?:man|woman|person|adult|one|dad|mum|mother|father|parent|husband|wife|friend)(?: (?:that )?I(?:'ve)? (?:know|known|met|ever met))? (?:who|that) (?P<often>(?:always |never |still |only )*)(?P<does>(?!always\b|as\b|is\b|was\b|has\b|does\b)[a-z]+s)\b(?P<rest>[^?]*)$",
    re.I,
)
ALWAYS_DOING = re.compile(r"\b(?P<be>is|are|am|'s|'re) never not (?=[a-z]+ing\b)", re.I)
THEIR_OWN = re.compile(r"\b(?:his|her|their) own\b")
NOT_YOUR_MAID = re.compile(
    r"^I(?:'m| am) not your (?:mum|mom|mother|maid|servant|secretary|cleaner|slave|taxi|driver|bank|cook|nanny|assistant|therapist|babysitter)[,.;!]+ (?=\w)",
    re.I,
)
UNBELIEVING = re.compile(
    r",? (?:like,? )?(?:are you (?:kidding|joking|serious|for real)(?: me)?|who does that|what the hell|can you believe (?:it|that))\W*$|,? (?:yeah|yes),? I know(?=, )",
    re.I,
)
MEANT_TO_BE = re.compile(r"^(?:and |but )?we(?:'re| were| are) (?:meant|supposed) to be [^,.]+?,? (?:and|but) (?=you\b)", re.I)
SINCE_FIRST = re.compile(
    r"^(?:ever )?since (?P<when>(?:we|I|you|the|my|our|your) [^,.!?\"]+?),? (?P<who>you|he|she)(?P<have>'ve| have| haven't|'s| has| hasn't)(?P<rest> [^.!?,\"]+)[.! ]*$",
    re.I,
)
LIAR = re.compile(
    r"^(?P<said>(?:you|he|she|my [\w-]+) (?:told (?:me|us)|said|swore|promised)\b[^,.!?]+),? (?:you )?(?:liar|what a liar|lies|lie|bullshit|bs|as if)\W*$", re.I
)
WHATEVER_I = re.compile(
    r"^(?:everything|anything|whatever) I (?P<do>cook|make|wear|buy|suggest|write|try|plan|post|eat|bake|choose|order|sing|play|read|watch),? (?P<then>(?:you|he|she|my [\w-]+)\b)",
    re.I,
)
TAG = re.compile(
    r", (?:and |but )?(?:don't|do|didn't|did|aren't|are|isn't|is|wasn't|haven't|hasn't|have|can't|can|couldn't|won't|will|wouldn't) (?:you|he|she|they|it|we)\W*$",
    re.I,
)
NOT_FUNNY = re.compile(r",? (?:(?:and )?(?:it's|its|that's|so|really) |lol )*not (?:funny|cool|ok|okay|fair|nice|on)\W*$", re.I)
BECAUSE_FIRST = re.compile(
    r"^because (?P<why>(?:you|he|she|they) (?:were|was|are|is|had|didn't|couldn't) [^,]{3,40}?),? (?P<main>(?:I|we) (?:had|have|was|were|am|are|got|missed|ended|lost) .+)$",
    re.I,
)
NEVER_ME = re.compile(
    r"(?:,? (?:and|but)|,) (?:(?:never|not)(?: once| ever| even)? (?P<who>(?:for |with |to )?(?:me|us|mine|ours|(?:my|our) [\w-]+))|only (?P<alone>me|us) (?:not|never))[.! ]*$",
    re.I,
)
ONE_MORE_SCRAP = re.compile(r"(?<=[a-z])[.!]+ (?P<scrap>(?:With|Without|After|In front of|On|At|For|During|While|Before|In) [^.!?,]+)[.! ]*$")
SHORT = {"did": "didn't", "do": "don't", "have": "haven't"}


def as_statements(text: str) -> str:
    """The same with such a question said as what it states.

    Args:
        text: what was typed, its spelling mended.

    """
    for pattern, instead in WAYS:
        text = pattern.sub(instead, text)
    return text


def _not_so(found: re.Match[str]) -> str:
    return f"{found['who']} {SHORT[found['verb'].lower()]} {found['what']}"


def _said(found: re.Match[str]) -> str:
    """What was said, quoted behind who said it: "Calm down, you said, in front of the waiter" becomes 'you said "calm down" in front of the waiter'."""
    what = found["what"]
    return f'{found["who"]} {found["say"]} "{what[0].lower()}{what[1:]}" {found["rest"]}'


WAYS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (ANSWERED_NO, _not_so),
    (TAG, ""),
    (NOT_FUNNY, ""),
    (BECAUSE_FIRST, r"\g<why> and \g<main>"),
    (NEVER_ME, lambda found: f" but not {found['who'] or found['alone']}"),
    (ONE_MORE_SCRAP, lambda found: f" {found['scrap'][0].lower()}{found['scrap'][1:]}"),
    (WHY_I_HAVE_TO, r"\g<who> have to \g<what>"),
    (SO_KINDLY, ""),
    (THE_GREAT, r"\g<who> "),
    (HOW_OLD, ""),
    (EVER_SINCE_THEN, "since that day"),
    (SO_THEY_SAY, ""),
    (WHY_IS_IT, r"\g<what> \g<rest>"),
    (WHY_YOU, r"\g<who> "),
    (SAID_FIRST, _said),
    (THE_ONE, " that "),
    (BUT_WHO, r"\g<joint> \g<did>\g<rest>"),
    (ITS_ME_WHO, lambda found: f"I {plain_verb(found['does'])}"),
    (SINCE_FIRST, r"\g<who>\g<have>\g<rest> since \g<when>"),
    (SINCE_THEN, r"\g<main>"),
    (EXPLAIN_WHY, lambda found: f"{found['before'] or ''}{found['what']}"),
    (ONLY_ONE_WHO, lambda found: f"you {found['often']}{plain_verb(found['does'])}{THEIR_OWN.sub('your own', found['rest'])}"),
    (ALWAYS_DOING, r"\g<be> always "),
    (NOT_YOUR_MAID, ""),
    (UNBELIEVING, ""),
    (MEANT_TO_BE, ""),
    (FIND_OUT_LAST, "you always tell me last"),
    (LIAR, r"\g<said> but it wasn't true"),
    (WHATEVER_I, r"when I \g<do> \g<then>"),
)

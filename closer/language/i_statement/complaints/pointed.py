"""What is meant by irony, bystanders and purposes, said so that the point is left: "it's not like we have rent due" is "even though we have rent due"."""

from __future__ import annotations

import re
from collections.abc import Callable

from closer.language.grammar import parse
from closer.language.i_statement.wording.verb_forms import SAME_IN_THE_PAST

__all__ = ["pointedly"]

ONE_THING = re.compile(
    r"\bI (?:only )?asked (?:you |him |her |(?:my|our) [\w-]+ )?(?:for |to do )?(?:just )?one (?:simple |little |tiny )?thing(?:,|:|;|\.| -+)? ?(?:just |to )?(?P<deed>(?!that\b|of\b|from\b|and\b|but\b|in\b|on\b|this\b|for\b)[a-z]+ [^,.;:!?]*?)(?:[,.;:]? (?P<joint>and|but) |, )(?=you\b)",
    re.I,
)
NO_DEED = re.compile(r"(?:do|did|don't|didn't|I|we|you|it)\b", re.I)
A_THING = re.compile(r"(?:an?|the|my|some|one|your|our)\b", re.I)
NOT_AS_IF = re.compile(
    r"[,.;!]? ?(?:and |but |because )?(?:it's|it is|it isn't|it wasn't|it's not|not) (?:not )?(?:like|as if|as though) (?P<who>I|we|there|it)(?P<be>'m|'re|'s|'ve|'d)? ?(?!(?:never|can't|didn't|don't|won't|asked?|want|expect|even|could)\b)(?P<what>(?:have|had|got|need|needed|am|are|is|was|were|work|worked|already|'?ve|wait\w*|pay|paid|live|(?<=it's )(?:my|our|the)|(?!\w+ ing)[a-z]{2,}ing)\b[^.!?]*)",
    re.I,
)
OR_ANYTHING = re.compile(r" or (?:anything|something)\b.*", re.I)
DENIED = re.compile(r"not|n't", re.I)
HURTS_WHEN_IT_SUITS = re.compile(
    r"^(?:and |but |so |oh |ah )*(?:(?:it's )?(?:funny|strange|weird|odd|amazing|interesting|curious|convenient) (?:how|that) |isn't it (?:funny|strange|amazing) how )?your (?:bad |poor |sore )?(?P<what>back|knees?|head|shoulder|migraines?|headaches?|asthma|stomach|tummy|hip|wrist|ankle|foot|feet|leg|neck|arm) (?:(?:only|always|just|ever|suddenly|conveniently|mysteriously) )+(?P<ails>hurts?|aches?|plays? up|acts? up|starts?|goes|flares? up|comes? on|appears?|kicks? in)(?: hurting| aching)? (?P<when>(?:when(?:ever)?|if|on|before) .+)",
    re.I,
)
ILLNESSES = {"migraine": "you've got a migraine", "migraines": "you've got a migraine", "headache": "you've got a headache", "headaches": "you've got a headache", "asthma": "your asthma is bad", "head": "your head hurts"}  # fmt: skip
IT_IS = re.compile(r"\bits (?=(?:bed)?time\b|your\b|my\b|our\b)", re.I)
MANY = {"knees", "feet"}
LOOKERS_ON = re.compile(
    r",? (?:and|while|but) (?:then )?(?:everyone|everybody|they all|all of them|the others|people|the whole (?:room|table|family|office|team|class|party|place)|all the \w+|half the (?:room|table|office))(?: just| else| there| even| all)* (?:clapped|cheered|cooed|applauded|toasted|congratulated (?:you|them)|hugged you|sang along|raised (?:a|their) glass(?:es)?)\b[^,.;!?]*"
    r"(?=$|[,.;!?])",
    re.I,
)
SO_THAT_I_COULD = re.compile(r"(?P<word>\b(?:swore|promised|said|agreed|vowed)\b(?: me| to me)?(?: that)? (?:you(?:'d| would)|to) [^,.;!?]+?),? so (?:that )?(?:I|we)(?: could|'d| would| can) [^,.;!?]+(?=, (?:and|but|then)\b)", re.I)  # fmt: skip
THERE_ARE = re.compile(
    r"\bthere're (?=(?:always |still |now )?(?:two|three|four|five|six|ten|\d+|many|lots|loads|piles|some \w+s|empty \w+s|(?!always\b)\w+s)\b)", re.I
)
THERE_IS_ONE = re.compile(r"\bthere're (?=\w)", re.I)

BESIDE_THE_PROMISE = re.compile(r"\b(?P<word>promised|told|swore to|agreed with)(?P<whom> (?:me|us)), [^,]{3,50}, that\b", re.I)
BARE_REMARK = re.compile(r", only (?P<who>you|he|she) (?P<say>says?|said) (?P<what>[^,.!?]+)(?=[.!?]?$)", re.I)


def pointedly(text: str) -> str:
    """The text with its irony said straight and without what is beside its point.

    Args:
        text: the message, already said to the other person.

    """
    for pattern, instead in WAYS:
        text = pattern.sub(instead, text)
    return text


def _asked_for(found: re.Match[str]) -> str:
    """The one thing as a request that was made: "I asked you one thing, bring milk, and" becomes "I asked you to bring milk and"."""
    if NO_DEED.match(found["deed"]):
        return found.group()
    return f"I asked {'for' if A_THING.match(found['deed']) else 'you to'} {found['deed'].strip()} {found['joint'] or 'and'} "


def _even_so(found: re.Match[str]) -> str:
    """What is so, where scorn says that it is not: "it's not as if I have work tomorrow"."""
    if not DENIED.search(found.group()[: found.start("who") - found.start()]):
        return found.group()
    return f" even though {found['who']}{found['be'] or ''} {OR_ANYTHING.sub('', found['what'])}"


def _set_apart(found: re.Match[str]) -> str:
    """One evening beside a habit is cut off with a comma, so that it is told by itself: "you cook for your friends but when I had the flu you went out"."""
    habit, once = parse(found["habit"]), parse(found["once"])
    apart = (
        habit[1].tag_ in ("VBP", "VB")
        and any(token.tag_ == "VBD" for token in once)
        and not any(token.tag_ in ("VBP", "VBZ") and token.lower_ not in SAME_IN_THE_PAST for token in once)
    )
    return f"{found['habit']}, but {found['once']}" if apart else found.group()


def _said_to_hurt(found: re.Match[str]) -> str:
    """A pain that is doubted, told as what is said of it: "your back only hurts when it's your turn" becomes "you say your back hurts when it's your turn"."""
    what = found["what"].lower()
    pain = ILLNESSES.get(what) or f"your {what} {'hurt' if what in MANY else 'hurts'}"
    when = IT_IS.sub("it's ", found["when"])
    return f"you say {pain} {when}"


TOLD_NOTHING = re.compile(r"\b(?<=and |you )(?P<tell>told|tell) (?P<whom>me|us|her|him|them) nothing(?=$|[.,!?;]| about\b)", re.I)
BUT_ONCE = re.compile(r"^(?P<habit>you [^,.;!?]+?) but (?P<once>when (?:I|we|my|our|it was) [^,.;!?]+? you [^,.;!?]+)", re.I)
GIVE_ME_THAT = re.compile(r"\b(?P<dont>don't|do not) give me (?:that|the one)(?: about)?:? (?=you\b|it\b|there\b)", re.I)


WAYS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (GIVE_ME_THAT, r"\g<dont> tell me "),
    (ONE_THING, _asked_for),
    (NOT_AS_IF, _even_so),
    (HURTS_WHEN_IT_SUITS, _said_to_hurt),
    (LOOKERS_ON, ""),
    (BUT_ONCE, _set_apart),
    (TOLD_NOTHING, lambda found: f"{'didn' if found['tell'].lower() == 'told' else 'don'}'t tell {found['whom']}"),
    (SO_THAT_I_COULD, r"\g<word>"),
    (BESIDE_THE_PROMISE, r"\g<word>\g<whom> that"),
    (BARE_REMARK, r', \g<who> just \g<say> "\g<what>"'),
    (THERE_ARE, "there are "),
    (THERE_IS_ONE, "there's "),
)

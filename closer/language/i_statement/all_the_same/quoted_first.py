"""What somebody said, quoted before it is told who says it and when: "'that'll look nice', says my nan about my tattoo"."""

from __future__ import annotations

import re

__all__ = ["with_the_quotation_behind"]

QUOTE = r"(?P<said>quote[abcd])"
SHE = r"(?:you|he|she|they|(?:my|our) [\w-]+(?: [\w-]+)?|mum|mom|dad|gran|nan|(?-i:[A-Z])\w+)"
SAYS = re.compile(
    rf"^{QUOTE}[,.!?]? ?(?P<verb>says?|said|is how) (?P<who>{SHE})(?P<rest>(?:,? (?:about|when|whenever|to|in|at|on|every|each|and|but|with|after|while|because|as|if|begin|begins|start|starts)\b.*| (?:everything|it)\b.*|[,.] .*)?)$",
    re.I,
)
IS_ALL = re.compile(
    rf"^{QUOTE}[,.!?]* ?(?:(?:that|it)(?:'s| is| was) (?:your (?:only )?answer|what (?:I|we) (?:get|hear)|all (?:I|we) (?:get|hear)|you)|is (?:your (?:only )?answer|what I get|all I (?:ever )?(?:get|hear)))(?P<rest>[^.!?]*)",
    re.I,
)
ALL_I_GET = re.compile(
    rf"^(?:all|the only thing|everything) (?:that )?(?:I|we) (?:ever )?(?P<got>get|got|hear|heard)(?: from you)? (?:is|was) (?:an? )?{QUOTE}(?P<rest>[^.!?]*)$",
    re.I,
)
WHEN = re.compile(
    rf"^{QUOTE}[,!?]* ?(?P<rest>(?:(?:every|each|on|at|when|whenever|as soon as|while|the (?:minute|moment|second)|in front of|to|about) )[^.!?,]*)", re.I
)
AND_I = re.compile(rf"^{QUOTE}[,.!?]* (?P<rest>(?:and|when|while|after) (?:I|we|my|our)\b[^.!?]*)$", re.I)
THANKS = re.compile(rf"^{QUOTE}[,.!?]* (?:(?:gosh|oh|wow|well|yeah|yes|right|great|thanks|cheers|sure|of course|lovely|nice)[,.!?]* ?)+", re.I)
BEFORE_IT = re.compile(rf"^(?P<often>always|every (?:single )?\w+|each \w+|first day,? |again|constantly|only ever),? {QUOTE}[,.!?]*(?P<rest>.*)$", re.I)
ALONE = re.compile(
    rf"^{QUOTE}[,.!?]*(?: (?:again|(?:every|each)[.,!]? single[.,!]? time|every|mum|mom|dad|so witty|very funny|ha ha|charming|lovely|thanks|nice|great)[,.!?]*)*$",
    re.I,
)
AND_THEN = re.compile(rf"^{QUOTE}[,.!?]+ (?P<rest>(?:and|but) .+)$", re.I)
FEWEST = 3  # words of what was said
ONCE = re.compile(r"\b(?:I'd|I had|was|were|yesterday|last|said)\b", re.I)
QUESTIONED = re.compile(
    r"^(?P<open>(?:every|each) (?:phone )?(?:call|visit|dinner|meal|conversation|sunday|week|holiday)(?: home)?),? (?:(?:mum|mom|dad|mama|papa),? )?(?P<ask>(?:when|why|what|who|how|are you|have you|did you) [^,.?!]+)(?:,.*)?\??$",
    re.I,
)


def with_the_quotation_behind(text: str, quotations: tuple[str, ...] = ()) -> str | None:
    """What was said behind who says it; None where the text does not begin with what was said.

    Args:
        text: the message with marks in the place of its quotations, already said to the other person.
        quotations: what stood there.

    """
    whole = text.strip().rstrip(".!? ")
    if asked := QUESTIONED.match(whole):
        return f'you ask me "{asked["ask"]}" {"on" if re.search("call|visit|sunday|holiday", asked["open"], re.I) else "at"} {asked["open"].lower()}'
    if got := ALL_I_GET.match(whole):
        return f"you {'said' if got['got'].lower() in ('got', 'heard') else 'say'} {got['said']} to me{got['rest']}"
    if before := BEFORE_IT.match(whole):
        often = "" if before["often"].lower() in ("always", "again", "constantly", "only ever") else f" {before['often'].lower()}"
        return f"you say {before['said']}{often}"
    for pattern in (SAYS, IS_ALL, AND_I, WHEN, AND_THEN):
        if found := pattern.match(whole):
            return _told(found["said"], (found["rest"] or "").strip(), found.groupdict().get("verb"))
    if THANKS.match(whole) or ALONE.match(whole):
        return f"you {'say' if 'every' in whole else 'said'} {whole[:6]}"
    if re.match(r"quotea[,.!?]* (?!and\b|but\b|is\b|was\b)", whole) and quotations and len(quotations[0].split()) >= FEWEST:
        return "you say quotea"  # what stands behind answers it
    return None


def _told(said: str, rest: str, verb: str | None) -> str:
    rest = re.sub(
        r"^(?P<joint>and|but) when\b", r"\g<joint>", re.sub(r",? (?:so witty|very funny|so funny|ha ha|hilarious|thanks|charming|every)\W*$", "", rest)
    )
    if verb and verb.lower() == "is how":
        return f"you begin with {said}"
    past = verb == "said" or (verb not in ("say", "says") and ONCE.search(rest))
    return f"you {'said' if past else 'say'} {said}{' ' if rest and rest[0] != ',' else ''}{rest}"

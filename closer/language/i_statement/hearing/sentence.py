"""Find the sentence that is meant: "how do I say 'you're glued to that phone' in a nicer way" is about what stands in quotes."""

from __future__ import annotations

import re

__all__ = ["meant"]

QUOTED_SENTENCE = re.compile(r"[\"“”]([^\"“”]{6,})[\"“”]")
SINGLE_QUOTED_SENTENCE = re.compile(r"(?:^|[\s:,(])['‘]((?:you|u|stop|why|he|she|my|i|it|can't|don't|all|every)\b.{4,}?)['’](?=$|[\s.?!,)])", re.I)
INSTRUCTION = (
    r"(?:re-?phrase|re-?word|re-?write|say|saying|put|turn|make|change|word|phrase|tell|soften|translate|fix|draft|message|version|text|write|written|i statement|\"?i\"? statement|"
    r"softer|gentler|nicer|kinder|less harsh|without (?:blaming|a fight|attacking)|i[- ]message|feel sentences?|goes)"
)
BEFORE_COLON = re.compile(rf"^(?P<lead>[^:\n]{{0,160}}\b{INSTRUCTION}\b[^:\n]{{0,100}}):\s*(?P<sentence>\S.+)$", re.I | re.S)
LEADS = re.compile(
    r"^(?:(?:please|pls|can you|could you|help me(?: to)?|i (?:want|need|would like|'d like)(?: to)?|how (?:do|can|could|should|would) i|how to|let me|what i (?:want|would like) to (?:say|tell) (?:him|her|them) is|"
    r"rephrase|reword|rewrite|say|tell|put|turn|make|word|phrase)\s+)+(?:(?:to )?(?:him|her|them|my [\w-]+|this|it)\s+)?(?:into an? \"?i\"? (?:statement|message|sentence)\s*)?(?:that\s+)?(?=(?:you|u|he|she|they|stop|why|i feel)\b)",
    re.I,
)
TAILS = re.compile(
    r"[.,;!?\-\s]*\b(?:(?:can|could|would) you |please |pls |help me |how (?:do|can|could|should) i |turn |i want to (?!(?:change|make|help|put|turn) (?!(?:it|this|that)\b|my (?:words?|sentence|message|tone)\b|the (?:words?|sentence|message)\b))|say it |make it |put it )(?:please )?(?:help me )?(?:to )?"
    r"(?:say|put|make|turn|change|re-?phrase|re-?word|re-?write|soften|word|phrase|help|it|that|this)\b[^.!?]*[.!?]*$|[,.\s]*\b(?:in an? (?:nicer|kinder|softer|better|calmer) way|but (?:nicer|nicely|kinder|softer|without the poison)|as an? \"?i\"? (?:statement|sentence|message))\b[^.]*$",
    re.I,
)  # fmt: skip
NAMES_A_FORM = re.compile(r"^i(?: feel| statement| message)?\W*$", re.I)  # 'one of those "I feel" sentences'
STOP_SAYING = re.compile(
    r"^(?:(?:will|can|could|would) you |please |just )*(?:stop|quit) (?:telling|saying|calling|writing)\b|^you(?:'ve| have) been (?:saying|telling)\b|^you(?:'re| are| keep)(?: \w+ly| always)? (?:saying|telling|calling)\b",
    re.I,
)
SAID_BY_THEM = re.compile(  # 'you say "you're going senile" whenever I look for a word' is about what is said
    r"(?<!can )(?<!could )(?<!would )(?<!do )(?<!should )\b(?:you|he|she|they|my [\w-]+|it's|it is|then|and)(?: \w+ly| just| always| never| all| then| still)* "
    r"(?:says?|said|tells?|told|go|goes|went|calls?|called|texts?|texted|writes?|wrote|asks?|asked|laughs?)\b(?! me (?:to|how)\b)|\b(?:and|is|are|always|keeps?|kept|by|while) (?:always )?(?:saying|telling|shouting|asking|calling|going|replying|writing)\b|\bit's *$|\bdrives? me\b",
    re.I,
)
EACH_TIME = re.compile(r"\b(?:each|every)\W+(?:single\W+)?(?:time|sunday|day|phone call)\b", re.I)
SPEAKS_OF = re.compile(r"\b(?:you(?:r|'re)?|u|ur|he|she|they|his|her|my \w+|stop|quit|why)\b", re.I)
FEWEST = 3  # words


def meant(text: str) -> str:
    """The accusing sentence in a message that may also ask to rephrase it; the whole text where it holds nothing else."""
    whole = text.strip()
    outside = QUOTED_SENTENCE.sub("", whole)
    asks = re.search(rf"\b{INSTRUCTION}\b", outside, re.I)
    quoted = next(
        (
            found
            for found in (*QUOTED_SENTENCE.finditer(whole), *SINGLE_QUOTED_SENTENCE.finditer(whole))
            if not NAMES_A_FORM.match(found.group(1)) and len(found.group(1).split()) >= FEWEST
        ),
        None,
    )
    if (
        quoted
        and SPEAKS_OF.search(quoted.group(1))
        and not SAID_BY_THEM.search(outside)
        and not STOP_SAYING.match(outside)
        and not (asks is None and EACH_TIME.search(outside))
        and (asks or len(quoted.group(1).split()) >= 0.6 * len(whole.split()))
    ):
        return quoted.group(1).strip()
    if after := BEFORE_COLON.match(whole):
        return _without_tail(after["sentence"])
    return _without_tail(LEADS.sub("", whole))


def _without_tail(text: str) -> str:
    shorter = TAILS.sub("", text).strip(" ,-")
    return shorter if len(shorter.split()) >= FEWEST and SPEAKS_OF.search(shorter) else text.strip()

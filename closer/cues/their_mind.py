"""Somebody asks what goes on in the other, or who was in the wrong: what no third can know or say."""

from __future__ import annotations

import re

from closer.language.relations import RELATION_WORDS

__all__ = ["asks_what_they_feel", "asks_what_was_meant", "asks_who_is_wrong", "doubts_own_feeling"]

LEAD = r"(?:(?:ok(?:ay)?|and|but|so|now|hm+|well|then|lol|honestly|because|or|maybe|do you think|what if|i wonder(?: if| whether)?|how do i know if|tell me)\b[, ]*)*"
THEY = rf"(?:he|she|they|my (?:\w+ )?(?:{'|'.join(map(re.escape, sorted(RELATION_WORDS, key=len, reverse=True)))}))"
ADVERBS = r"(?: (?:even|still|just|really|maybe|only|secretly|actually|slowly|already|at all|ever))*"
WHAT_THEY_FEEL = re.compile(
    rf"{LEAD}(?:"
    rf"(?:is|are|'s) {THEY}{ADVERBS} (?:losing interest|bored (?:of|with) me|over me|done with me|tired of me|sick of me|(?:angry|mad|annoyed|upset|cross|disappointed|cold)(?: (?:at|with) (?:me|us))?|serious about (?:me|us)|in love(?: with me)?|interested(?: in me)?|avoiding me|ignoring me|pulling away|embarrassed (?:of|by) me|ashamed of me|ghosting me|punishing me|testing me)"
    rf"|(?:does|do|did|would|will) {THEY}{ADVERBS} (?:love|like|miss|hate|care (?:about|for)|want|need|respect|regret|forgive|fancy)(?: (?:me|us|it|to be with me|to see me|this))?"
    rf"|(?:has|have) {THEY}{ADVERBS} (?:lost interest|stopped (?:loving|liking|caring about) me|moved on|given up on (?:me|us)|forgotten me)"
    rf"|(?:.{{0,80}}(?:,|\band|\bbut) )?i (?:really |still |just |honestly )?(?:don'?t|dont|do not) (?:even )?know (?:how|what|if|whether) {THEY}{ADVERBS} (?:feels?|thinks?|wants?|likes?|loves?|misses)(?: (?:about|of|from|for))?(?: (?:me|us|it))?"
    rf"|what (?:does|do|is|are) {THEY}{ADVERBS} (?:thinking?|feel(?:ing)?|want)(?: (?:about|of|from|for) (?:me|us))?"
    rf")(?: (?:now|any ?more|at all|or not|or what|too|then))*[ ?.!]*",
    re.IGNORECASE,
)
WHAT_WAS_MEANT = re.compile(
    r"(?:.*\b(?:he|she|they|my \w+) (?:just |only )?(?:said|says|wrote|texted|replied|answered|sent)\b[^?]*?[,.!?\"”' ]+)?(?:and |so |but )?"
    r"(?:is (?:that|this|it)(?: a)? (?:good|bad|positive|negative)(?: (?:sign|thing|news))?(?: or (?:bad|not|good))?|what (?:does|did|do|could|might|is) (?:that|it|this|he|she|they)(?: (?:even|really|actually))?(?: supposed to)? means?(?: (?:by (?:that|it|this)|with (?:that|it|this)))?|what do you think (?:that|it|he|she|they) means?(?: by that)?)[ ?.!]*",
    re.IGNORECASE | re.DOTALL,
)
WHO_IS_WRONG = (
    r"(?:(?:was|am|were) i (?:being )?(?:so |really |just |too |that |in the )*(?:wrong|right|unfair|unreasonable|overreact(?:ing)?|over-?sensitive|sensitive|harsh|selfish|mean|a bad (?:\w+)|the bad (?:guy|one)|the problem|to blame|dramatic|paranoid|jealous|needy|clingy)"
    r"|(?:did|have) i (?:overreact(?:ed)?|do(?:ne)? (?:something |anything )?wrong|go(?:ne)? too far)|is (?:it|this|that)(?: all)? my fault|was (?:it|this|that)(?: all)? my fault|who(?:'s| is| was)(?: \w+)? (?:right|wrong)|am i the (?:asshole|a-?hole)|aita|is (?:he|she) right)"
)
ASKS_WHO_IS_WRONG = re.compile(
    rf"(?:^|[.,;!?]\s*|\b(?:and|but|so|or)\s+){WHO_IS_WRONG}(?: (?:there|here|then|now|about (?:it|that|this)|or (?:what|not|is it me|was i|wrong|right)|to (?:do|say) (?:that|this|it|so)))*[ ?.!]*$",
    re.IGNORECASE,
)
DOUBTS_A_FEELING = re.compile(
    r"(?:.*[.,;!?]\s*|(?:(?:and|but|so|or|ok(?:ay)?|well|maybe|honestly|lol|do you think|tell me)\b[, ]*)*)(?:am i|was i|i'?m) (?:just |being |really |too |so |a bit |that |maybe )*(?:overreact(?:ing)?|over-?sensitive|sensitive|dramatic|silly|petty|crazy|mad|stupid|childish|needy|clingy|paranoid|ridiculous|fussy)"
    r"(?: (?:here|there|now|about (?:it|that|this)|or (?:what|not|is it (?:me|normal))|to (?:feel|be|mind|want) [\w' ]{1,30}|for (?:feeling|being|minding|wanting) [\w' ]{1,30}))*[ ?.!]*",
    re.IGNORECASE | re.DOTALL,
)
A_QUESTION = 12  # words


def asks_what_they_feel(text: str) -> bool:
    """Whether it is asked what the other feels or wants, and nothing else: "is he losing interest", "does she even like me".

    Args:
        text: the message.

    """
    return bool(WHAT_THEY_FEEL.fullmatch(text.replace("’", "'").strip()))


def asks_what_was_meant(text: str) -> bool:
    """Whether it is asked what the other meant: "he said we'll see. what does that mean".

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return len(plain.split()) <= 2 * A_QUESTION and bool(WHAT_WAS_MEANT.fullmatch(plain))


def doubts_own_feeling(text: str) -> bool:
    """Whether it is asked if what one feels is too much, and nothing else: "am i overreacting", "am i being too sensitive".

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return len(plain.split()) <= A_QUESTION and bool(DOUBTS_A_FEELING.fullmatch(plain)) and not plain.lower().startswith(("i'm", "im"))


def asks_who_is_wrong(text: str, alone: bool = True) -> bool:
    """Whether it is asked who was in the wrong: "was i wrong", "am i overreacting".

    Args:
        text: the message.
        alone: whether nothing else is told with it.

    """
    plain = text.replace("’", "'").strip()
    found = ASKS_WHO_IS_WRONG.search(plain)
    return found is not None and (not alone or len(plain[: found.start()].split()) <= 2)

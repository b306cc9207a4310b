"""A verb phrase freed of blame: what does not belong to the deed is left out, what is absolute is said as it is."""

from __future__ import annotations

import re

from closer.language.grammar import parse
from closer.language.i_statement.wording.concessions import conceded
from closer.language.i_statement.wording.negation import NO_SUBJECT, said_with_not
from closer.language.i_statement.wording.none_at_all import said_of_the_deed
from closer.language.i_statement.wording.remarks import without_remarks
from closer.language.i_statement.wording.rewording import reworded
from closer.language.i_statement.wording.verb_forms import plain_verb

__all__ = ["tidied"]

ADVERBS = re.compile(
    r"(?<![\w'])(?:always|constantly|forever|continually|continuously|perpetually|repeatedly|endlessly|every single time(?! (?!in\b|at\b|on\b|with\b|for\b|and\b|to\b|but\b|so\b)[\w']+ \w+)|all the time(?! in the world)|the whole time|"
    r"all day every day|24/7|non-?stop|ever|even|literally|obviously|clearly|simply|actually|really|honestly|basically|suddenly|totally|completely|"
    r"absolutely|again and again|over and over(?: again)?|time and again|yet again|once again|again|at all(?! (?:of|my|your|his|her|our|their|the|these|those|this|that|times|hours)\b)|in your (?:whole |entire )?life|for once|as usual|"
    r"as always|as ever|any ?more|not once|so much as(?! (?:an?|one|say|ask|look|thank|offer)\b)|for no reason(?: at all)?|over nothing|about nothing|on purpose|deliberately|by any chance|so-called|"
    r"damned|of course|apparently|seriously|too much|way too|only|also|already|(?<!and )(?<!but )then|right|straight|finally|automatically|"
    r"conveniently|magically|instantly|immediately|somehow|merrily|happily|blatantly|rudely|lazily|selfishly|shamelessly|carelessly|from the start|for a change|or anything|or whatever|"
    r"thank you very much|like that|or what|like this|every damn time|for crying out loud|at your age|you know(?! (?:it|that|this|I|how|what|when|why|who|he|she|we|they|my|the|your)\b)|I swear|I mean)(?![\w'])(?! to(?:wards)? )",
    re.I,
)  # fmt: skip
KEPT_ADVERBS = re.compile(r"\b(?:(?:sa(?:id|y|ys)|t(?:old|ell|ells) (?:me|us)) (?:that )?(?:you|he|she|it|they)(?:'s|'re| is| was| were| are)? only(?= \w)|name right|only half|it(?:'s| is| was) already(?= \w+(?: \w+)?$)|(?:with|to|for|at) (?:me|us) not once|all night|right (?:after|before|in|next|when|now)|(?:'m|'re|'s|am|are|is|was|were) (?:always )?right|straight (?:to|past|away|into|after|answer|question|face|line)|just (?:as|when|before|after)|even (?:though|when|if)|(?<=, )even (?:at|with|in|on|to|for)|(?:had|have|has) to (?:\w+ ){1,3}again|"
                          r"only (?:when|once|one|on|after|the|a)|only ha(?:ve|d) (?:one|two|an?)|only \w+ long enough|only to (?=[a-z]+\b)|right away|straight (?:off|out|back|up|through)|all right|(?:nearly|almost|practically) every (?:single )?time|(?<=\'d )already|(?<=\bhad )already|last \w+ even|again after|(?:sa(?:id|y|ys)|t(?:old|ell|ells) (?:me|us|him|her|them|people)) (?:that )?(?:I|we|my \w+) (?:can't|couldn't|don't|didn't|won't|wasn't|am not|isn't|haven't) even|(?:put|puts|putting|get|gets|got|set|sets) (?:(?!(?:and|but|when|while)\b)[\w']+ ){1,3}right$|(?:is|are|was|were|'s|'re) only (?:my|mine|your|yours|me|you)|whole (?:day|night|evening|weekend|week|time|house|family|world|thing|street|table|class|plate|pack|bag)|little (?:brother|sister|one|ones|girl|boy|man)|"
                          r"already (?:when|before)|still (?:in|on|at)|then again|even then|(?:for|by|until|since) then|the only|(?:was|is|been|be|were) (?:always )?like (?:that|this)|(?:is|was|'s) too much|tak\w+ (?:me|us|it|this|that|him|her|them|my [a-z]+) seriously|\w+ it like that|too much (?!(?:and|or|but|when|while|at|on|in|for|with|to|of|about|because|these|lately|now|already|again|already)\b)[a-z]+|right of|right (?:side|hand|leg|thing)|(?:being|simply|were|was|are|am|is|be|not|'re|n't) right|we only|(?:a|the|my|your|our|no|'s) right|(?:'s|is|are|was|were) just|(?:me|us|him|her|them) only|(?:this|it|that|things|them|me|him|her|us|everyone|people) right|then (?=I\b)|entire (?:house|family)|(?:going|go|went|been) out like (?:that|this))\b", re.I)  # fmt: skip
THEN = re.compile(
    r"(?<!\band )(?<!\bbut )(?<!\bback )(?<!\bby )(?<!\buntil )(?<!\btill )(?<!\bsince )(?<!\beven )(?<!\bwhat )(?<!, )(?<=[a-z] )then (?P<verb>[a-z]+)\b(?! (?:of|is|are|was)\b)",
    re.I,
)
DID_PAST = re.compile(
    r"\b(?P<did>didn't|don't|did not|do not) (?P<verb>came|went|told|said|took|gave|made|did|saw|got|knew|called|helped|asked|wrote|bought|brought|paid|answered|listened|wanted)\b",
    re.I,
)
NO_DEED = NO_SUBJECT | {"the", "there", "he", "she", "it", "my", "your"}
SPACES = re.compile(r"\s+")
HELD = re.compile(r"\x00(\d+)\x00")


def tidied(phrase: str) -> str:
    """A verb phrase without absolutes, guesses at motives, threats and trailing remarks.

    Args:
        phrase: what was done or left undone, or a clause that says when, in the person's words.

    """
    phrase = DID_PAST.sub(lambda found: f"{found['did']} {plain_verb(found['verb'])}", without_remarks(conceded(phrase)))
    phrase = THEN.sub(_and_then, said_of_the_deed(said_with_not(phrase)))
    phrase = reworded(SPACES.sub(" ", _without_adverbs(phrase)))
    return SPACES.sub(" ", phrase).strip(' ,.!?;:-"')


def _and_then(found: re.Match[str]) -> str:
    """Two deeds: "eat my cheese then swear it was the other", but not "then the phone rang"."""
    is_deed = parse(f"you {found['verb']} it")[1].pos_ == "VERB" and found["verb"].lower() not in NO_DEED
    return f"and {found['verb']}" if is_deed else found.group()


def _without_adverbs(phrase: str) -> str:
    """The phrase without adverbs that judge or exaggerate, where they mean nothing else: "all night" and "only one" stay."""
    kept: list[str] = []

    def hold(found: re.Match[str]) -> str:
        kept.append(found.group())
        return f"\x00{len(kept) - 1}\x00"

    phrase = ADVERBS.sub(" ", KEPT_ADVERBS.sub(hold, phrase))
    return HELD.sub(lambda found: kept[int(found.group(1))], phrase)

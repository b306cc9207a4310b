"""What is put right before a last try to tell a reproach in the person's own words: slips of those who learn English or text, and what was said by whom."""

from __future__ import annotations

import re
from collections.abc import Callable

from closer.language.i_statement.complaints.kinds import within_a_sentence
from closer.language.i_statement.to_whom.people import ANY_PERSON
from closer.language.i_statement.wording.verb_forms import plain_verb

__all__ = ["put_right"]

SPEECH = re.compile(r"(?<![\"'\w])(?:I told you so|how are you|(?<=a )love you|thank you|(?:bye ?)?bye(?: bye)?)(?![\"'\w])", re.I)
SLIPS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"\byour (?=(?:at|in|on) (?:the|my|our|a)\b|home\b(?=$|[,.!;])|late\b|always\b|never\b|not\b)", re.I), "you're "),
    (re.compile(r"\b(?:double|triple|cross)[ -](?=(?:check|book)(?:s|ed|ing)?\b)", re.I), ""),
    (re.compile(r"(?<=\w)\? (?=and (?:I|you|we|my)\b)"), " "),
    (re.compile(r"^You, (?:boss|mum|mom|dad|mate|my [\w-]+), "), "You "),
    (
        re.compile(
            r"^(?:that's |that is |this is |it's )?(?:the )?(?:second|third|fourth|fifth|sixth|tenth|hundredth|umpteenth) time(?: (?:this|in a) \w+)?(?: that)? (?=(?:I|you|my|our|your|we|he|she)(?:'ve|'s)?\b)",
            re.I,
        ),
        "",
    ),
    (re.compile(r"\b(?P<who>I|we) must (?=[a-z]+ )", re.I), r"\g<who> have to "),
    (re.compile(rf"\b(?P<who>(?:my|our) (?:{ANY_PERSON})) (?:he|she) (?=[a-z]+)", re.I), r"\g<who> "),
    (re.compile(r"(?<=[a-z])(?<!\bit)(?<!\bhe)(?<!\bshe)(?<!that)(?<!there)'s (?=(?:still|always|never|planned)\b)"), " is "),
    (re.compile(r"(?:,| just)? (?:did|do|does|is|are|was|were|have|has) (?:they|it)\W*$", re.I), ""),
    (re.compile(r"\bbut like[.,]? ", re.I), "but "),
    (re.compile(r",? thanks to you$", re.I), " because of you"),
    (re.compile(r"\bI, (?:his|her|your|the|my) [\w ]{2,20}, (?=(?:was|am|had|have|got|sat)\b)", re.I), "I "),
    (
        re.compile(r",? (?:but )?only me (?P<who>you|he|she|they) (?P<not>did not|didn't|don't|do not|doesn't) (?P<verb>[a-z]+)\b", re.I),
        r" but \g<who> \g<not> \g<verb> me",
    ),
    (re.compile(r"^(?P<day>\w+day)s (?=you|I|we)", re.I), r"on \g<day>s "),
    (re.compile(r"^(?:left on (?:read|seen)|ghosted|stood up|blanked|kept waiting)\b", re.I), lambda found: f"I was {found.group().lower()}"),
    (re.compile(r", once, ", re.I), ", "),
    (
        re.compile(r"(?<=\w)[.,;] (?P<did>found out|heard|waited|sat there|stood there|came home|ended up|had to)\b", re.I),
        lambda found: f" and I {found['did'].lower()}",
    ),
    (re.compile(r"(?<!on )(?<!last )(?<!this )(?<!every )\bthurs?\b\.?", re.I), "on Thursday"),
    (re.compile(r"(?<!on )(?<!last )(?<!this )(?<!every )\btues\b\.?", re.I), "on Tuesday"),
)
DID_DONE = re.compile(r"\b(?P<did>didn't|did not) (?P<verb>[a-z]+ed)\b(?<!need)(?<!feed)", re.I)
SAID_SO: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (  # what was said, before it is told who said it
    (
        re.compile(
            r"^(?P<what>[^\"]{8,80}?), (?:that's|this is|it's|that is) what (?P<who>you|he|she) (?P<say>said|says|say|told me)\b(?P<rest>[^.!?]*)\W*$", re.I
        ),
        r'\g<who> \g<say> "\g<what>"\g<rest>',
    ),
    (
        re.compile(
            r"^(?P<what>(?:we|let's|I'll|you must|you should|come|don't)\b[^\",]{4,60}), (?P<who>you|he|she) (?P<say>say|says|said|keep saying),? (?P<joint>and|but) ",
            re.I,
        ),
        r'\g<who> \g<say> "\g<what>" \g<joint> ',
    ),
    (
        re.compile(
            r"^(?P<what>(?:oh|no|not|well|so|what|why|who|don't|you|I)\b[^\"]{8,90}), (?P<who>mum|mom|dad|gran|nan|my \w+|he|she) (?P<say>says|said)\W*$", re.I
        ),
        r'\g<who> \g<say> "\g<what>"',
    ),
    (
        re.compile(r"\b(?P<who>you|he|she) (?P<say>said|say|says) (?P<what>never again|not now|not tonight|one more|five minutes|no way)\b", re.I),
        r'\g<who> \g<say> "\g<what>"',
    ),
    (
        re.compile(r"^(?P<what>(?:today |yesterday |this morning )?I(?:'d|'m| had| was|'ve)? [^\"]{8,110}), according to (?P<who>you|him|her)\W*$", re.I),
        lambda found: f"you told me {within_a_sentence(found['what'])}",
    ),
)
IN_DOUBT = re.compile(
    r"\b(?P<who>you|he|she|they|(?:my|our) [\w-]+) (?P<mark>[\"'])(?P<done>(?:forgot|forgets|lost|loses|missed|misses|overslept|gets?|got|had|fell|falls|helps?|helped|forget|can't|couldn't|didn't)\b[^\"']*)(?P=mark)",
    re.I,
)


def put_right(text: str) -> str:
    """The text with its slips mended and what was said in quotation marks, behind who said it.

    Args:
        text: the message, its spelling mended ("we must meet soon, you say, and then nothing happens").

    """
    text = IN_DOUBT.sub(r"\g<who> \g<done>", SPEECH.sub(lambda said: f'"{said.group()}"', _slips_mended(text)))
    for pattern, instead in SAID_SO:
        text = pattern.sub(instead, text)
    return text


def _slips_mended(text: str) -> str:
    for pattern, instead in SLIPS:
        text = pattern.sub(instead, text)
    return DID_DONE.sub(lambda found: f"{found['did']} {plain_verb(found['verb'])}", text)

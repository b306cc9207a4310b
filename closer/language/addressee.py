"""Whom a reproach is meant for: "you did not answer my question" is said to the coach, "you never listen when I come home" to somebody at home."""

from __future__ import annotations

import re
from dataclasses import dataclass

from closer.language.reading import sentences_of
from closer.language.relations import relation_in

__all__ = ["Reproach", "reproach_of_coach"]

YOU, YOU_ARE = r"(?:you|u|ya)", r"(?:you(?:'?re| are)|ur|u r)"
DID_NOT = r"(?:did(?:n'?t| not)|do(?:n'?t| not)|have(?:n'?t| not))"
IT, IT_IS, IT_IS_NOT = r"(?:that|this|it)", r"(?:that|this|it)(?:'?s| is| was)", r"(?:(?:that|this|it) (?:is|was)(?:n'?t| not)|(?:that|this|it)'?s not|not)"
JUST = r"(?:just |only |really |even |actually |already |again |simply |still |now |have |'ve )*"
BEFORE = r"(?:already|before|twice|again|just now|a (?:minute|moment) ago)"
TIMES = r"(?:second|2nd|third|3rd|fourth|4th|fifth|hundredth|umpteenth)"
SAME = r"(?:(?:the )?(?:exact |very )?same(?: (?:thing|question|answer|words?|line|stuff|advice|sentence)s?)?|yourself|the question)"
CONTACTS = r"(?:(?:the|a|same|more|some|these|those|phone|emergency|crisis|helpline) )*(?:numbers?|hotlines?|help ?lines?|lines to call)"
WHAT_I_SAID = r"what i(?:'m| am|'ve| have)? (?:asked|asking|wrote|said|saying|typed|meant?|was (?:asking|saying))"
THE_POINT = (
    r"(?:the |my )?(?:(?:main|whole|important|actual|real) )*(?:point|question)\b"
    r"|the (?:main|important|actual|real) (?:part|bit|thing)\b|the (?:part|bit) (?:that|which) (?:matters|counts|is important)"
)
HEARING, HEARD = r"(?:listening|answering|reading|hearing|understanding|getting)", r"(?:answer|listen|hear|understand|get)(?:ed)?|heard|understood|got"
ME = r"(?: to)?(?: me| it| this| that| my question)?(?: at all| again| yet)?$"
LEAD = re.compile(
    r"^(?:(?:no|nope|well|but|and|so|what|huh|hello|hey|um+|ok(?:ay)?|sorry|wait|seriously|come on|please|again|oh|ugh|look|man|god|omg|wtf|yes|yeah)"
    r"\b[ ,.!?-]*)+",
    re.I,
)


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.I)


REPEATS = _any_of(
    rf"{YOU} {JUST}(?:asked|told|gave|showed|sent|said to) me (?:{IT}|{SAME})(?: {BEFORE})?$",
    rf"{YOU} {JUST}(?:asked|said|told|wrote)(?: me)? (?:{IT}|{SAME})(?: \w+)? {BEFORE}\b",
    rf"{YOU} {JUST}(?:keep|kept) {JUST}(?:asking|saying|repeating|telling|giving|sending|showing)(?: me)? {SAME}\b",
    rf"{YOU_ARE} {JUST}(?:asking|saying|repeating|telling|giving)(?: me)? {SAME}\b",
    rf"{YOU} {JUST}(?:repeat|say|ask|tell me) {SAME}\b",
    rf"{IT_IS} (?:now )?(?:already )?the {TIMES} time {YOU} {JUST}(?:say|said|ask|asked|tell|told|repeat|repeated|give|gave|sent)(?: me)? (?:{IT}|{SAME})\b",
    rf"{IT_IS} {JUST}{SAME}(?: again| as before| you said.*)?$",
    rf"(?:stop|quit) (?:asking|saying|repeating|telling)(?: me)? (?:{IT}|{SAME})\b",
)
SURELY = _any_of(
    rf"(?:{YOU} {JUST}(?:(?:keep|kept) (?:on )?)?|(?:stop|quit) )(?:sending|send|sent|giving|give|gave|showing|show) me {CONTACTS}\b",
    rf"{YOU} (?:{DID_NOT}|never) {JUST}(?:{HEARD}|read|address(?:ed)?) (?:(?:any of )?my question|{WHAT_I_SAID}\b)",
    rf"{YOU} {JUST}(?:left out|missed|skipped|ignored|overlooked|misread) (?:{THE_POINT}|{WHAT_I_SAID}\b)",
    rf"{IT_IS} (?:(?:so|very|really|too|just|all) )*(?:generic|canned|scripted|copy[- ]?paste\w*|a (?:canned|generic|standard)\b|no(?:t an)? answer\b)",
    rf"{IT_IS_NOT} (?:really |at all )?(?:{WHAT_I_SAID}|what i wanted to (?:know|hear)|my question)\b",
    rf"{IT} (?:does|did)(?:n'?t| not) (?:really )?answer (?:my question|it|that|anything|what)\b",
    rf"i (?:was|am|'?m) (?:speaking|talking|writing) to {YOU}$",
    rf"i (?:already|just|literally(?: just)?) (?:said|answered|wrote|typed|told {YOU})(?: (?:{IT}|so|as much))?(?: {BEFORE})?$",
    rf"i told {YOU}(?: (?:{IT}|so))? {BEFORE}$",
    rf"(?:answer|read) (?:my question|{WHAT_I_SAID})\b",
)
ASKED = _any_of(  # what stands behind it is told once more
    r"i (?:just |only |already |actually |literally )*asked (?:you |u )?(?:if|whether|how|what|when|who|why|where|which) "
    r"(?:i|we)(?:'m| am| should| shall| can| could| must| ought| might| may| would| need| have)\b",
    r"i (?:just |only |already |actually |literally )*asked (?:you |u )?(?:(?:how|what|when|whether|where) to\b|(?:a|one|another) question\b|about\b)",
    r"i (?:just |only |already |actually |literally )*asked (?:you |u )?for (?:advice|words|a (?:text|message|sentence|line)|help with)\b",
)
PERHAPS = _any_of(  # might be meant for somebody at home too; then it stands with whoever is named
    rf"(?:{YOU_ARE} not|{YOU} (?:are|were)n'?t) {JUST}{HEARING}{ME}",
    rf"{YOU} {DID_NOT} {JUST}(?:{HEARD}){ME}",
    rf"{YOU} (?:misunderstood|misheard|misread){ME}",
    rf"{YOU} got (?:me|{IT}) (?:all )?wrong\b",
    rf"(?:are|r) {YOU} {JUST}(?:listening|reading|there)(?: to me| this| what i (?:say|write))?(?: at all)?$",
    r"(?:answer|listen to) me(?: please)?$",
)
BREAKS = re.compile(
    r"\s*(?::|;| -+ |—|–|,\s+(?=(?:so )?(?:should|shall|can|could|what|how|why|where|who|is|are|do|does|i (?:asked|want|wanted|need|only|just))\b))\s*", re.I
)
REWORD = re.compile(r"\b(?:help me (?:say|put|word)|say (?:this|it|that) |re-?phrase|re-?word|nicer|nicely|kinder|gentler|statement)\b", re.I)
WORDS_WANTED = re.compile(r"\b(?:how (?:do|can|could|should) i (?:say|tell|put)|help me tell|tell (?:him|her|them|my))\b", re.I)
QUOTED = re.compile(r"[\"“][^\"”]*[\"”]")
A_NAME = re.compile(r"(?<=\S )(?!YOU\b)[A-Z][a-z]+\b")
FEWEST_LEFT = 3  # words


@dataclass(frozen=True)
class Reproach:
    """A reproach of the coach: whether it can be meant for nobody else, whether it is that something came twice, and what else is said in the message."""

    surely: bool
    of_repeating: bool
    rest: str


def reproach_of_coach(text: str) -> Reproach | None:
    """What a message holds against the coach; None where it is a story, or words for somebody else.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    if REWORD.search(plain) or QUOTED.search(plain):
        return None
    pieces = [piece for sentence in sentences_of(plain) for piece in BREAKS.split(sentence.text) if piece.strip()]
    said = [LEAD.sub("", piece.strip()).strip(" ,.!?…") for piece in pieces]
    at_the_start = next((place for place, piece in enumerate(said) if piece), 0)
    held = [place for place, piece in enumerate(said) if piece and _is_held(piece, said[:place])]
    if not held or not {at_the_start, len(said) - 1} & set(held):
        return None  # in the middle of a story it is told of others
    surely = any(not PERHAPS.match(said[place]) for place in held)
    rest = " ".join(piece for place, piece in enumerate(pieces) if place not in held or ASKED.match(said[place])).strip()
    return Reproach(surely, any(REPEATS.match(said[place]) for place in held), rest if len(rest.split()) >= FEWEST_LEFT else "")


def _is_held(piece: str, before: list[str]) -> bool:
    if WORDS_WANTED.search(" ".join(before)):
        return False
    if REPEATS.match(piece) or SURELY.match(piece) or ASKED.match(piece):
        return True
    named = A_NAME.search(piece) or relation_in(" ".join([*before, piece]))
    return bool(PERHAPS.match(piece)) and not named

"""Words that ask for one thing to do today."""

from __future__ import annotations

import re

__all__ = ["asks_for_today", "asks_what_for_them"]

WHEN = r"(?:today|tonight|now|right now|this (?:morning|afternoon|evening|weekend)|for (?:today|tonight)|fast|quick(?:ly)?|at once)"
SIZE = r"(?: (?:very )?(?:small|little|tiny|easy|simple|kind|nice))?"
A_THING = rf"(?:(?:just |only )?(?:some|one|a|any)(?: more)?{SIZE}[ -]?(?:thing|idea|step|task)|something{SIZE})"
TO_DO = r"(?: (?:to (?:do|try)|(?:that )?i (?:can|could|should) (?:do|try)))?"
ASKS_FOR_TODAY = re.compile(
    r"^(?:(?:ok(?:ay)?|yes|yeah|and|but|so|well|right|fine|please|hi|hello|thanks|thank you|then)\b[,. ]*)*"
    rf"(?:what (?:i|to) (?:can |should |must )?do {WHEN}|what (?:else )?(?:can|could|should|shall|do|might) i (?:else )?(?:try (?:to )?|start (?:to )?)?(?:do|try|start with) {WHEN}"
    rf"|(?:(?:can|could|would|will) you )?(?:please )?(?:give|tell|show|suggest)(?: me)? {A_THING}{TO_DO}(?: {WHEN})?"
    rf"|(?:is there |do you have |have you got |i (?:want|need|would like|'d like) )?(?:{A_THING}|anything(?: (?:else|small))?){TO_DO} {WHEN}"
    rf"|(?:is there )?anything (?:else )?(?:to|(?:that )?i (?:can|could|should)) do {WHEN}(?: (?:about (?:it|this|that)|at all))?"
    rf"|(?:can|could) i do (?:{A_THING}|anything) {WHEN}|what (?:else )?is there (?:that )?i (?:can|could) do {WHEN}"
    r"|(?:then )?what (?:do|would|can|could) you (?:suggest|recommend|advise|propose|have)(?: (?:then|now|instead|i do|for (?:me|today|tonight)))*|what(?:'?s| is) your (?:(?:genius|great|big|brilliant|bright|clever|own|best) )?(?:advice|suggestion|idea|plan|solution|tip)(?: then| now)?|what would you do"
    rf"|what(?:'?s| is) the (?:smallest|easiest|first|one)(?: small)? (?:thing|step)(?: (?:you have|for me)|{TO_DO})(?: {WHEN})?)"
    r"(?: please)?[ ?.!]*$"
    r"|^(?:(?:ok(?:ay)?|and|so|but|please|pls)\b[, ]*)*(?:(?:do you have |have you got |got |give me )?(?:any|one|a|some)(?: (?:last|more|other|quick|final|small|good))* (?:tips?|advice)(?: (?:for (?:me|today|tonight)|please|pls|then))?|(?:do you have |got )?(?:any|an|some) ideas? (?:for|about) (?:me|today|tonight|(?:the|our|my|this|that) (?!first date)[\w' ]{3,30}))[ ?.!]*$",
    re.IGNORECASE,
)

FOR_THEM = re.compile(  # also in the order of somebody who learns English
    r"^(?:(?:ok(?:ay)?|yes|and|but|so|well|please)\b[, ]*)*what (?:i can|can i|could i|should i|do i) do (?:for|to help|about) (?:him|her|them|he|she"
    r"|they|my \w+)(?: (?:now|then|please))?[ ?.!]*$"
    r"|^(?:(?:ok(?:ay)?|and|but|so|well|thanks|yes)\b[, ]*)*(?:what now|now what|and now|what next|(?:(?:what|wat|wut) (?:do|can|should|could|shall|must) i|what (?:can|should) we|what i (?:can|should)) do"
    r"(?: (?:now|then|next|about (?:it|this|that)))*)[ ?.!]*$",
    re.IGNORECASE,
)


def asks_for_today(text: str) -> bool:
    """Whether somebody asks what they could do today, and for nothing else: "anything I can do tonight?".

    Args:
        text: the message.

    """
    return bool(ASKS_FOR_TODAY.match(text.replace("’", "'").strip()))


def asks_what_for_them(text: str) -> bool:
    """Whether somebody asks what they could do for the other, or about the worry, they have told of, and for nothing else.

    Args:
        text: the message.

    """
    return bool(FOR_THEM.match(text.replace("’", "'").strip()))

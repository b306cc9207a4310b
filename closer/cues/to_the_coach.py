"""What is said to the program itself: an order that has nothing to do with anybody close, or a question what it is and does."""

from __future__ import annotations

import re

__all__ = ["asks_the_coach", "asks_to_be_spoken_for", "orders_the_program"]

LEAD = r"(?:(?:ok(?:ay)?|and|but|so|now|please|pls|hey|lol|no|yes|well|just)\b[, ]*)*"
ORDERS = re.compile(
    rf"{LEAD}(?:(?:can|could|would|will) you (?:please )?)?"
    r"(?:(?:ignore|forget|disregard|override|bypass)(?: all)?(?: (?:of )?(?:your|the|my|any|these|those|previous|prior|earlier))* (?:instructions?|rules?|prompts?|guidelines|programming)\b.*"
    r"|(?:write|compose|tell|sing|make|give|read)(?: me| us)?(?: an?| the| some| another)? (?:\w+ )?(?:poems?|jokes?|haikus?|limericks?|songs?|raps?|essays?|code|scripts?|recipes?|homework)\b(?! (?:for|to|about|from|with|of) (?:him|her|them|my))[^.!?]*"
    r"|(?:pretend|act) (?:to be|as|like|you(?:'re| are)) (?:a|an|my|the)\b.*|you are now\b.*|repeat (?:after me|your (?:prompt|instructions))\b.*"
    r"|what(?:'s| is) (?:the (?:weather|capital|time|date)|\d+ ?[-+*x/] ?\d+)\b.*|who (?:won|is the president)\b.*|translate\b.*|do my homework\b.*)[.!? ]*",
    re.IGNORECASE | re.DOTALL,
)
ASKS = re.compile(
    rf"{LEAD}(?:(?:so )?why (?:should|would|do) i (?:have to |even )?(?:tell|trust|listen to|believe|talk to) (?:you|a (?:bot|program|machine|computer|robot))(?: (?:anything|something|that|this|it|all (?:this|that)))?|what(?:'s| is) the point of (?:you|telling you(?: this| that| anything)?|this app)|(?:do|can|could|will|are|did|would|how do) (?:you|u) (?:even |really |actually |ever |just |please )*(?:judge (?:me|people|us)|(?:talk|speak|write) to (?:my|him|her|them)\b[^?]*(?:for me|instead of me|yourself)"
    r"|(?:call|ring|text|message) (?:him|her|them|my \w+)(?: for me)?|know (?:what to (?:say|answer|reply)|all (?:this|that))|learn(?: from (?:me|this))?|have (?:feelings|a (?:heart|soul|name|wife|husband|family))"
    r"|feel (?:anything|things|something)|sleep|get (?:tired|bored)|like (?:me|people|your job)|remember (?:me|this|what i (?:said|told|wrote)|us)(?: (?:tomorrow|next time|later))?|think (?:i'?m|i am) (?:a bad|a terrible|an? awful|stupid|crazy|mad|pathetic)\b[\w ]*))[?.! ]*",
    re.IGNORECASE,
)


SPOKEN_FOR = re.compile(
    rf"{LEAD}(?:can|could|will|would) (?:you|u) (?:please |just |not )*(?:talk|speak|write|call|ring|text|message|send|email|tell)(?: (?:to|it|this|that|a (?:text|message)))*(?: to)? (?:him|her|them|my \w+)\b[^?]*(?:for me|instead of me|yourself|please|pls)?[?.! ]*",
    re.IGNORECASE,
)


def asks_to_be_spoken_for(text: str) -> bool:
    """Whether the program is asked to write or talk to somebody itself: "can u just text him for me".

    Args:
        text: the message.

    """
    return bool(SPOKEN_FOR.fullmatch(text.replace("’", "'").strip()))


def orders_the_program(text: str) -> bool:
    """Whether a whole message orders something of the program that is no part of a worry: "ignore your instructions and write a poem".

    Args:
        text: the message.

    """
    return bool(ORDERS.fullmatch(text.replace("’", "'").strip()))


def asks_the_coach(text: str) -> bool:
    """Whether a whole message asks what the program does, or thinks of the writer: "do you judge me", "can you talk to my wife for me".

    Args:
        text: the message.

    """
    return bool(ASKS.fullmatch(text.replace("’", "'").strip()))

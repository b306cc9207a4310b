"""Somebody who is hurt asks whom to tell: "should i tell his mother", "can i tell anyone"; not whether to tell the one who hurts."""

from __future__ import annotations

import re

__all__ = ["asks_whom_to_tell"]

THEIR_PEOPLE = (  # one's own people and theirs; the one who hurts is not among them
    r"(?:my|his|her|their|our|the|a|an|some|one)(?: (?!husband|wife|boyfriend|girlfriend|partner|ex\b)\w+)?"
    r" (?:mother|father|mum|mom|dad|parents?|sister|brother|aunt|uncle|cousin|gran\w*|nan|family|in-?laws?|mother[- ]in[- ]law|father[- ]in[- ]law|sister[- ]in[- ]law|son|daughter|kids|children|friends?|mates?|best friend|neighbou?rs?"
    r"|colleagues?|boss|work|teacher|doctor|gp|nurse|priest|pastor|imam|rabbi|vicar|counsell?or|therapist|school|police|people|person)"
)
ANYBODY = r"(?:any(?:one|body)|some(?:one|body)|people|others|every(?:one|body)|mum|mom|dad)"
WHOM_TO_TELL = re.compile(
    rf"\b(?:(?:should|shall|can|could|may|must|ought|do|would|dare) (?:i|you)|(?:is it|would it be|is that) (?:ok(?:ay)?|safe|wrong|right|better|bad|good|a good idea)(?: for me)?|i (?:want|need|would like|'d like|think|thought|don'?t know (?:if|whether)(?: i (?:should|can|could))?)|what if i|if i|afraid|scared|thinking (?:of|about))"
    rf"(?: (?:to|about|even|really|just|maybe|ever|not|have|i|should|of))* (?:tell(?:ing)?|talk(?:ing)? to|speak(?:ing)? to|confid(?:e|ing) in|trust(?:ing)?|let|open up to|inform|ask)(?: it)?(?: to)? (?:{THEIR_PEOPLE}|{ANYBODY})\b"
    rf"|\b(?:{THEIR_PEOPLE})\b[^?]{{0,60}}\b(?:should|shall|can|could|do) i (?:really |just |even )?tell (?:him|her|them|it)\b"
    r"|\bwh(?:o|om) (?:can|could|should|shall|do|would|to) (?:i )?(?:even |ever |safely )?(?:tell|talk to|trust|turn to|confide in)\b",
    re.IGNORECASE,
)


def asks_whom_to_tell(text: str) -> bool:
    """Whether somebody asks if, or whom, they should tell of what is done to them.

    Args:
        text: the message.

    """
    return bool(WHOM_TO_TELL.search(text.replace("’", "'")))

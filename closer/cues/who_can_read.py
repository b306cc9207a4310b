"""Somebody asks who may see what they write here, or how to hide it: "can he find out i wrote here", "is this private"; or writes on a device of the other's."""

from __future__ import annotations

import re

from closer.language.relations import RELATION_WORDS

__all__ = ["asks_who_can_read", "writes_on_their_device"]

SOMEBODY = "|".join(map(re.escape, sorted(RELATION_WORDS, key=len, reverse=True)))
THEY = rf"(?:s?he|they|him|her|them|(?:my|his|her|our|the) (?:\w+ )?(?:{SOMEBODY}|boss|teacher|parents?|family)|any(?:one|body)|some(?:one|body)|(?:other )?people|others|who(?:ever)?|mum|mom|dad)(?: else)?"
FINDS = r"(?:find|finds|finding|found|figure|figures) (?:\w+ )?out|(?:know|see|read|notice|look|check|trace|track|learn|discover|open|get)(?:s|es|ing)?(?: (?:at|into|in|back|about|of))?"
TALK = r"(?:chat|talk|page|site|website|conversation|tab|app|messages?|history)"
WRITTEN = (
    rf"(?:(?:this|the|our) {TALK}|my (?:messages?|words|chats?) (?:here|with you|to you)|what (?:i|we)(?:'ve| have)? (?:\w+ )?(?:write|wrote|written|say|said|type|typed|tell|told)(?: (?:you|here|to you|in here))*"
    rf"|(?:that |if )?i(?:'m| am|'ve| have| was)? (?:\w+ )?(?:write|wrote|written|writing|talk|talked|talking|chat|chatted|chatting|came|told you|using|used|on)\b(?: \w+){{0,3}}? ?(?:here|this|with you|to you|you|{TALK})|this(?: here)?|it(?= on (?:this|my|the|our)\b))"
)
ENDS = r"(?:(?: (?:later|now|after(?:wards)?|one day|somehow|here|too|on (?:this|my|the|our) (?:phone|computer|laptop|device|tablet)|if (?:he|she|they) (?:look|check|come|open|take|get)s?\b[\w ]*))*\W*$|[.,;!?])"
CAN = rf"(?:(?:can|could|will|would|does|do|might|may|is|are|what if|if|so that|that|afraid|scared|worried)\b(?: \w+)?? {THEY}|{THEY} (?:can|could|will|would|might|may))"
HIDE = rf"(?:hide|delete|erase|remove|clear|close|cover up|get rid of|wipe|leave)(?: up)? (?:all )?(?:(?:this|the|our|my) {TALK}|what i (?:wrote|said|typed|told)|(?:this|it|that) from (?:him|her|them|my \w+|the history)|(?:this|it) (?:fast|quick(?:ly)?|at once))"
HIDES = rf"(?:how (?:do|can|could|should) i|how to|(?:can|could) i|i (?:need|have|want) to|help me(?: to)?) (?:\w+ )?{HIDE}"
KEPT = (
    r"(?:is|are|was) (?:this|it|that|what i (?:write|say|type|tell)(?: (?:you|here))*|(?:this|the|our) (?:chat|talk|page|conversation)|my messages?|we)(?: \w+)? (?:private|confidential|secret|anonymous|saved|stored|kept|recorded|logged|monitored|encrypted|between us|shared)(?: here| too| then| with you| from (?:him|her|them|my \w+))*(?=\W*$|[.,;!?]| or\b)"
    r"|(?:do|does|are|will|can) (?:you|this(?: (?:app|page|site|chat|thing|program))?|it) (?:going to |gonna |\w+ )?(?:sav|stor|keep|kept|record|shar|log|send|pass|report|tell)\w*(?: on)? (?:this|what i (?:write|say|said|tell|told|type)\w*|my (?:messages|data|words|chats?)|our (?:chat|talk)|anything i|everything i|any(?:one|body)(?: (?:what|about|else))?)"
    rf"|(?:will|does|can|could|might) (?:this|it)(?: {TALK})? (?:\w+ )?(?:show|stay|appear|come|turn|be (?:seen|visible)) ?(?:up)?(?: (?:in|on) (?:the|my|our|his|her|their)\b[\w ]*)"
    r"|(?:is it|are you|is this|am i|is that) (?:safe|private|ok(?:ay)?) (?:to (?:(?:tell|trust) you|(?:talk|write|speak) (?:to you|here|in here)|(?:say|write|type) (?:this|things|it|stuff|anything|something) (?:to you|here|in here))(?: (?:things|secrets|stuff|something|anything|this|that|here))*)"
    r"|what (?:do|will) you do with (?:my (?:data|messages|words|answers)|what i (?:write|say|tell)\w*)|what happens (?:to|with) (?:my data|what i (?:write|say|tell))|do you remember what i (?:say|said|write|wrote|tell|told)\w*"
    r"|where does (?:this|it|what i (?:write|say)) go|who (?:else )?(?:can |could |will |does )?(?:sees?|reads?|gets?|has|knows?) (?:this(?=\W*$)|what i (?:write|say|said|tell|wrote)\b|my (?:messages|words|data)|our (?:chat|talk))"
)
ASKS = re.compile(rf"\b(?:{CAN} (?:\w+ )?(?:{FINDS})(?: that| if)? {WRITTEN}{ENDS}|{HIDES}\b|(?:{KEPT})\b)", re.IGNORECASE)
THEIR_DEVICE = re.compile(
    rf"\b(?:(?:i am|i'm|im|i) (?:\w+ ){{0,2}}?(?:on|using|use|used|borrowed|borrowing)|(?:this is|this is actually|it's|its|it is)) "
    rf"(?:on )?(?:his|her|their|our (?:shared )?|the (?:family|shared)|(?:my |our )(?:{SOMEBODY}|mum|mom|dad|parents)'?s?'?) ?(?:\w+ )?(?:phone|laptop|computer|pc|tablet|i-?pad|mobile|device|account|wi-?fi)\b"
    r"(?! (?:all|every|since|when|because|looking|going|reading|and (?:saw|found|read))\b)",
    re.IGNORECASE,
)
LONGEST = 25  # words


def asks_who_can_read(text: str) -> bool:
    """Whether somebody asks who may see what they write here, whether it is kept, or how to hide it.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return len(plain.split()) <= LONGEST and bool(ASKS.search(plain))


def writes_on_their_device(text: str) -> bool:
    """Whether somebody says that they write on a device which the other uses, too: "i'm on his phone, is that ok".

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return len(plain.split()) <= LONGEST and bool(THEIR_DEVICE.search(plain))

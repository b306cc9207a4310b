"""What a text gives a sign of: no break-up, no rival, no death and no joy is spoken of that the person's own words don't bear out."""

from __future__ import annotations

import re
from collections.abc import Callable

from closer.cues.dropped import dropped_by_a_friend_in
from closer.cues.glad import glad_in
from closer.cues.mourning import loss_told_in
from closer.taxonomy import BREAK_UP, GOOD_NEWS, LOSS

__all__ = ["borne_out_in", "ends_something_in"]

AN_END = re.compile(
    r"\b(?:left(?! (?:of|to|over|hand|side|behind|out|alone|for work|the (?:table|room|house early|kitchen|office|party|light|dishes|door|tap|milk|car)|me (?:alone|standing|waiting|out|behind|with|on))\b)"
    r"|leave me\b|leaving me|broke (?:up|off|it off)|broken up|breaking up|break[- ]?ups?|split(?:ting)? up|splitting|separat(?:ed|ing|ion)|divorc\w*|dump(?:ed|s)|ended|it'?s over|is over|was over|over between"
    r"|finished with (?:me|us)|we(?:'re| are|'ve| have) finished|(?:my |an |his |her |get |got )?ex(?:es)?\b(?! ?-?(?:soldier|army|navy|colleague))|moved on|(?:gone|went) (?:back to (?:him|her|them|live|(?:his|her|their|my) (?:ex|wife|husband|first|old|parents?|mother|mum|mom|country))|to live)|signed the papers|wants? (?:a break|space)|single again|moved? out|moved in with|moving out|goodbye|gone for good|without (?:him|her|them)(?! (?:knowing|noticing|saying|asking|telling))|lost (?:him|her|them)|back (?:together|with me)"
    r"|blocked me|ghosted|someone else|somebody (?:else|new)|someone new|no contact|called (?:it |the wedding )?(?:off|quits)|gave (?:me )?back the ring|ring back|pack(?:ed|ing|s)|heart ?broken|heartbreak|dropped me"
    r"|(?:doesn'?t|don'?t|does not|did not|didn'?t) (?:love|want) me|(?:get|got|getting) over (?:him|her|them|it|some(?:one|body)|my ex)|split|walk(?:ed|ing|s) out(?! (?:of|on) (?:the|a) (?:room|house|kitchen|meeting|shop|restaurant)\b)|sep[ea]rat\w*|(?:stays|staying|lives|living) with (?:him|her) (?:now|because|since)|finish(?:ed)? with me|(?:moved|took|got) (?:her|his|their) (?:stuff|things|clothes) out|(?:is|was|are) done with (?:me|us)|(?:she|he|they) (?:was|were|is) done|can'?t do this any ?more|over by text|needs? (?:some )?space|(?:he|she|they)(?:'s| is| has|'ve| have) gone|was seeing|go(?:es|ing)? to live with|live alone|stay friends|just friends|still (?:cook|buy|set|sleep|write)\b|wants? out|used to be (?:together|my)|when we were together)\b",
    re.IGNORECASE,
)
CHILDREN_LEFT = re.compile(
    r"\b(?:kids|children|boys|girls|twins|sons?|daughters?|youngest|eldest|oldest)(?: (?:all|both|have|has|had|are|is|'ve))* (?:left|moved? out|gone)\b",
    re.IGNORECASE,
)
TO_GO_OR_STAY = re.compile(
    r"\b(?:stay(?:ing)?|leav(?:e|ing)\b(?! (?:it|this|that)\b)|go(?:ing)? (?:away|on like this)|divorc\w*|separat\w*|split\w*|break(?:ing)? up|end (?:it|this)|walk(?:ing)? (?:away|out)|move out|still (?:love|in love)"
    r"|worth it|give up|(?:on|with)out (?:him|her)|left of us|future|for the (?:kids|children))\b",
    re.IGNORECASE,
)
A_RIVAL = re.compile(
    r"\b(?:cheat\w*|trust\w*|jealous\w*|affair|lie[ds]?|lying|hid(?:es|ing|den)?|secret\w*|suspici\w*|suspect\w*|password|flirt\w*|someone else|somebody else|other (?:woman|women|man|men|girls?|guys?)|his ex|her ex|my ex|co-?worker|colleague"
    r"|(?:texts?|texting|messages?|messaging|chats?|chatting|calls?|likes?) (?:with |to )?(?:her|him|a|an|some|other|girls|guys|women|men)\b|tinder|dating|(?:my|his|her|the) (?:texts|messages|dms|chats)|kiss\w*|face down|smil\w* at|turns? (?:it|his phone|her phone|the phone|the screen)|checks?|checked|checking|who (?:is|was|he|she)|nudes?|hearts?|caught|found (?:a|out|the|his|her)|where (?:he|she) (?:is|was|goes|has been))\b",
    re.IGNORECASE,
)
JEALOUS, STAY_OR_GO = "worry/trust_and_jealousy", "worry/stay_or_go"


def ends_something_in(text: str) -> bool:
    """Whether a text tells that something between two people ended; children who leave home end nothing, and neither does what is left of a day.

    Args:
        text: the message.

    """
    return bool(AN_END.search(CHILDREN_LEFT.sub("", text.replace("’", "'"))))


def borne_out_in(label: str, text: str) -> bool:
    """Whether a text gives a sign of a worry that would hurt, or make suspicious, where it was not told of; any other needs none.

    Args:
        label: the worry.
        text: the message.

    """
    signs: dict[str, Callable[[str], bool]] = {
        BREAK_UP: lambda told: ends_something_in(told) or dropped_by_a_friend_in(told),
        LOSS: loss_told_in,
        GOOD_NEWS: glad_in,
        JEALOUS: lambda told: bool(A_RIVAL.search(told)),
        STAY_OR_GO: lambda told: bool(TO_GO_OR_STAY.search(told)),
    }
    return label not in signs or signs[label](text.replace("’", "'"))

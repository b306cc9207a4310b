"""A thing or a place of the past was sold or thrown out over somebody's head: "dad sold the house i grew up in without telling us". It is mourned, too."""

from __future__ import annotations

import re

from closer.language.relations import RELATION_WORDS

__all__ = ["given_away_in"]

SOMEBODY = rf"(?:he|she|they|(?:my|our|the) (?:\w+ ){{0,2}}?(?:{'|'.join(map(re.escape, sorted(RELATION_WORDS, key=len, reverse=True)))}|parents|family)|mum|mom|dad|(?:his|her) \w+)"
GAVE_AWAY = (
    r"(?:sold|(?:is|are) selling|gave away|given away|threw (?:away|out)|thrown (?:away|out)|binned|chucked(?: out| away)?|got rid of|burn(?:ed|t)|donated|pulled down|tore down|knocked down|cut down"
    r"|(?:put|took) (?:\w+ ){1,6}?(?:in the (?:skip|bin|rubbish|trash)|to the (?:tip|dump|charity shop)))"
)
OF_THE_PAST = (
    r"(?:(?:house|home|flat|farm|garden|place|room|street|cabin|cottage) (?:that |where |which )?(?:i|we|my \w+) (?:all )?(?:grew up|were born|was born|lived|spent|had)"
    r"|(?:childhood|family|parents'?|grandparents'?|gran(?:dma|ny)?'?s|nan'?s|grandad'?s|grandpa'?s|grandmother'?s|grandfather'?s|late \w+'?s) (?:\w+ )?(?:house|home|farm|garden|cottage|cabin|ring|piano|dresser|table|clock|chair|quilt|recipes?|letters?|photos?|albums?|bible|violin|things|tools)"
    r"|(?:childhood|baby|school|wedding|old) (?:\w+ )?(?:drawings?|toys?|teddy|bear|books?|diar(?:y|ies)|photos?|pictures?|albums?|letters?|dress|doll|lego|records?|tapes?|bed|bunk beds?|guitar|things|stuff|room|bedroom|treehouse|tree)"
    r"|(?:tree|swing|treehouse) (?:that )?(?:i|we|my \w+) (?:\w+ )?(?:planted|built|climbed|played))"
)
GIVEN_AWAY = re.compile(rf"\b{SOMEBODY}(?:'ve|'s|'d)? (?:\w+ )?{GAVE_AWAY}\b[^.!?]{{0,40}}?\b{OF_THE_PAST}\b|\b{OF_THE_PAST}\b[^.!?]{{0,40}}?\b(?:was|were|is|are|in) (?:\w+ )?(?:the skip|{GAVE_AWAY})\b", re.IGNORECASE)  # fmt: skip


def given_away_in(text: str) -> bool:
    """Whether somebody close parted with what held a piece of the writer's past.

    Args:
        text: the message.

    """
    return bool(GIVEN_AWAY.search(text.replace("’", "'")))

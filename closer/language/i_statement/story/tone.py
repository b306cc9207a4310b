"""Questions about how somebody sounds, which tell of no moment: "do you ever hear yourself talk to me?"."""

from __future__ import annotations

import re

__all__ = ["asks_how_it_sounds"]

HOW_IT_SOUNDS = re.compile(
    r"(?:(?:and|but|so|oh|honestly|seriously|god|mum|mom|dad),? )*(?:(?:do|did|can|could|have|don't|can't|haven't|are) you|d'you|you (?:should|want to|need to|don't|can't|never)|I wish you could)(?: (?:ever|even|actually|really|just|honestly|once|not))* "
    r"(?:hear(?:ing|d)? (?:yourself|how you (?:sound|talk|speak|come across)|what you sound like|the way you (?:talk|speak|sound)|your (?:own )?(?:tone|voice))|listen(?:ing|ed)? to (?:yourself|how you (?:sound|talk|speak)|the way you (?:talk|speak|sound)|your (?:own )?(?:tone|voice)))\b",
    re.I,
)


def asks_how_it_sounds(clause: str) -> bool:
    """Whether a clause asks if the other hears how they sound; what was said is not told by that.

    Args:
        clause: one clause of a message, already said to the other person.

    """
    return bool(HOW_IT_SOUNDS.match(clause))

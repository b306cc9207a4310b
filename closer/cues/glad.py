"""Words that tell of something glad: joy itself, luck and success, a warm gesture, and two who have found back to each other."""

from __future__ import annotations

import re

from closer.cues.hurt import NOT_GOOD

__all__ = ["glad_in"]

JOY = (
    r"happ(?:y|ier|iest|ily)|hap+y|glad(?:ly)?|joy\w*|delighted|thrilled|over the moon|walking on air|floating|buzzing|grinning|smil(?:ed|es|ing)|beaming|grateful|thankful|thanks god|relie(?:f|ved)"
    r"|blessed|excited|in love|yay+|woo+hoo+|wow|just to (?:talk|chat)|hooray|proud\w*|lucky|celebrat\w+|danc(?:ed|ing)|brill(?:iant)?|amazing|awesome|fantastic|great (?!deal|grand|aunt|uncle|distance|pain)\w+|wonderful\w*|beautiful\w*"
    r"|lovely|perfect|magic\w*|sweet(?:est)?|good news|something pleasant|went (?:so |really |very )?(?:well|great|brilliant\w*|good)|(?:was|is|it's|so|really|very|all|we're|we are) (?:so |really |very )?(?:nice|good|fun)\b(?! (?:at|for))"
    r"|best (?:\w+ )?(?:day|night|nite|evening|moment|talk|conversation|weekend|thing|time|week|year|date|hug|present|gift)|the best\b|calmer|closer|better(?: now| again)?|tears of joy"
)
LUCK = (
    r"said yes|(?:got|been|getting|just) (?:\w+ )?(?:the job|promoted|married|engaged|accepted|hired)|got (?:the|our|a|my) (?:\w+ )?(?:flat|house|place|keys|offer|raise|visa|job|promotion)|engaged|propos(?:ed|al)|pregnant|(?:was|is|were) born|newborn"
    r"|having a baby|two lines|grand(?:father|mother|parents?|child) since|pass(?:ed)? (?:his|her|my|the|their|our)|(?:did|made|finished|won|worked|succeeded)(?= it\b| out\b|[ .!]|$)(?! (?:me|us|him|her) (?:feel|cry|sad|angry))"
    r"|graduat\w+|approved|all clear|(?:it's|is|was) clear|cancer[- ]free|anniversary|yrs? together|years (?:together )?today|1 year|first (?:time|word|date|proper)|for the first time|finally|at last|moving in|no crisis"
)
WARM = (
    r"(?:hug|embrac|kiss|cuddl|thank|surpris|apologi[sz]|forg[ai]v|confid|prais|compliment)\w*|held (?:my|his|her|our|hands|me|each)|h(?:olding|eld) hands|arm around|took my (?:hand|arm)|shook hands|loves? (?:me|you)|love you|i(?:'d| would) (?:marry|pick) (?:you|her|him|me)"
    r"|proud|flowers|poem|card|gift|present|called me|rang|wrote (?:me )?back|wrote me|came (?:back|home|round)|opened up|remember(?:s|ed)|miss(?:ed|es) me|asked (?:me|about|how)|asks (?:me )?(?:about|how)|said sorry|made me (?:an? |the |my )?(?:\w+'s day )?(?:cup|tea|coffee|cake|breakfast|dinner|card|lunch|soup)"
    r"|laugh\w*|together again|got back together|back together|made up|make up|making up|make it up|made peace|(?:are|is|were|we're) (?:\w+ )?(?:talking|speaking|laughing) (?:\w+ )?again|talking again|sorted (?:it|things)|no longer fight|without a (?:single )?fight|(?:don't|didn't|not) fight\w*(?: any| once)?"
    r"|talked (?:\w+ )?(?:about|for|until|till|til|again|all|like|in the|things|it|\d|so)|talked till|spoke (?:\w+ ){0,3}for the first|spoke again|told me (?:that )?(?:he|she|they|stuff|everything|her|his)|understood|listened|cooked for (?:me|him|her|us|them)|back in (?:my|our) (?:life|bed)|found (?:my|each|back|\w+ friend)|closing the distance|used to [^.!?]{3,60}\bnow"
)
GLAD = re.compile(rf"\b(?:{JOY}|{LUCK}|{WARM})\b|!!+|:\)|[\U0001F389\U0001F60A\U0001F48D\U0001F970\u2764\U0001F60D\U0001F973\U0001F929]", re.IGNORECASE)


def glad_in(text: str) -> bool:
    """Whether a text tells of something to be glad about, and not only of its lack: "he hasn't hugged me", "I wish she was happy".

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    return any(not NOT_GOOD.search(plain[: found.start()]) for found in GLAD.finditer(plain))

"""Words that tell of a hurt which did not turn out well: forgotten, passed over, left alone, quarrelled with, in tears."""

from __future__ import annotations

import re

__all__ = ["hurt_in", "let_down_in", "quarrel_in", "tears_of_joy_in"]

THEY = r"(?:he|she|they|nobody|no ?one|everyone|everybody|(?:my|our|the|his|her) (?:\w+[ -]){0,2}\w+|mum|mom|dad|husband|wife|hubby|boyfriend|girlfriend|bf|gf)"
ONE = r"(?:me|us|my|mine|our|ours|her|him|them|it|everything)"
HURTS = (
    rf"\b{THEY}(?:'d|'s| had| has| have| all| just| totally| completely| even| simply)* (?:forgot|forgets|forgotten)\b"
    r"|\b(?:was|were|been|is|being|feel|felt|got)(?: \w+)? (?:forgotten|ignored|overlooked|excluded|laughed at|left out|left behind|abandoned|uninvited)\b"
    rf"|\b(?:ignor(?:e[sd]?|ing)|mock(?:s|ed)|insult(?:s|ed)|humiliat(?:es|ed)|laugh(?:s|ed) at|hung up on|snubb?(?:s|ed)|blank(?:s|ed)) {ONE}\b"
    r"|\b(?:walk(?:s|ed|ing)|went|drove|look(?:s|ed)|stepp?(?:s|ed))(?: \w+)? (?:past|through|away from|out on) (?:me|us)\b|\bstormed (?:off|out)\b"
    r"|\b(?:left|leaves|leaving) (?:me|us)(?: \w+){0,2} (?:alone|behind|standing|waiting|out|sitting|there|by myself|on my own)\b"
    r"|\b(?:alone|by myself|on my own) (?:with|at|on|in) (?:the|my|our|a) \w+"
    rf"|\b{THEY}(?: \w+)? (?:didn'?t|did not|doesn'?t|does not|never|hasn'?t|wouldn'?t)(?: even| once| ever)* "
    r"(?:come|came|show(?:ed)? up|turn(?:ed)? up|look|call(?:ed)?|rang|ring|text(?:ed)?|ask(?:ed)?|notice[d]?|answer(?:ed)?|reply|replied|remember(?:ed)?"
    r"|say|said|speak|spoke|thank(?:ed)?|congratulate[d]?|care[d]?|wish(?:ed)?|invite[d]?|tell|told)\b"
    r"|\b(?:nobody|no ?one)(?: \w+)? (?:came|comes|told|tells|asked|asks|called|calls|rang|rings|remembered|noticed|notices|wished|invited|thanked|cared|cares|said)\b"
    r"|\b(?:wasn'?t|weren'?t|was not|were not|not) (?:even )?invited\b|\bwithout (?:a (?:single )?word|even (?:a|looking|asking|saying)|(?:inviting|telling|asking) me)\b"
    r"|\b(?:gave|got|bought|brought) me nothing\b|\bgot nothing from (?:him|her|them)\b"
    r"|\bslept (?:on the (?:sofa|couch)|in (?:the (?:spare|guest)|another) )"
)
QUARREL = (
    r"\b(?:quarrel\w*|argu(?:ed|ing|ment\w*)|fight(?:s|ing)?|fought|shout(?:s|ed|ing)|yell(?:s|ed|ing)|scream(?:s|ed|ing) at|slamm?(?:s|ed|ing)|silent treatment)\b"
    r"|\brais(?:ed|es|ing) (?:(?:my|his|her|their|our) voices?|a voice)\b|\b(?:snapp(?:ed|ing)|snaps|barked|swore) at\b"
    r"|\b(?:lost|loses|losing) (?:it with|it (?:at|on) (?:me|him|her|them|my)|(?:my|his|her|their) (?:temper|rag|cool))\b|\b(?:bit|bites) (?:my|his|her|their) head off\b"
    r"|\broll(?:ed|s|ing) (?:my|his|her|their) eyes\b|\b(?:was|been|were) (?:\w+ )?(?:short|snappy|sharp|curt|rude|mean) (?:with|to) (?:me|him|her|them|my|each other)\b"
    r"|\b(?:said|says|called) (?:me |him |her |them )?(?:something|some things|things) (?:\w+ )?(?:mean|nasty|hurtful|cruel|horrible|awful)\b"
    r"|\b(?:a|the|another|huge|big|terrible|awful|massive|blazing) row\b(?! of)"
    r"|\b(?:mad|angry|cross|pissed(?: off)?|furious|livid|upset|annoyed) (?:at|with) (?:me|us|each other)\b"
)
TEARS = r"\b(?:cr(?:y|ied|ies|ying)|sobb\w+|sobs|wept|weep\w*|in tears|bawl\w*|teared up)\b"
NOT_SO = re.compile(  # no hurt, or one that is over or was only feared
    r"(?:\b(?:no|not|never|without|hardly|barely|rarely|less|fewer|stop(?:s|ped)?|quit|instead of|used to|no longer|after (?:\w+ ){1,3}of|rather than|i'd have)|n'?t)"
    r"(?: (?:a|any|even|once|one|single|big|the|each|more|have|had|having|being|feel|feeling|to|of))*\W*$"
    r"|\b(?:thought|feared|afraid|worried|sure|convinced|expect(?:ed|ing)?|dream(?:t|ed)?|pretend(?:ed|ing)?|as if)\b[^.!?;]{0,20}$",
    re.IGNORECASE,
)
GOOD = (
    r"(?:(?:he|she|they|we|everyone|and|then|who)(?:'d| had| both| all| then| just| also| finally| even| really)* "
    r"(?:remembered|hugg?ed|held|kissed|apologi[sz]ed|talked|listened|laughed|forgave|planned|surprised|thanked|understood|reconciled|promised|cuddled|danced)"
    r"|remembered|made (?:it )?up\b|make up|making up|(?:said|so|really|he's|she's|they're) sorry|apologi(?:[sz]ed|es|y)|hugg?(?:ed|ing|s)?|held (?:me|my|each)|holding (?:me|my)|kiss(?:ed)?"
    r"|talked (?:it|about|for|again|all|things|every)|listened|laugh(?:ed|ing) (?:together|about it|so)|came back|better(?: now)?|closer|forg[ai]ve\w*"
    r"|surprise\w*|flowers|worked (?:it |things )?out|fine (?:again|now)|good (?:again|now)|in the end|thankful|grateful|relie(?:f|ved)|happ(?:y|ier|iest)|joy\w*"
    r"|proud|wonderful|beautiful|lovely|best (?:day|night|evening|moment)|i love (?:you|him|her)|loves me)"
)
BRIGHT = re.compile(  # what people cry for joy at
    rf"\b(?:{GOOD}|proposed|engaged|said yes|wedding|(?:got|getting|was|is) married|pregnant|born|pass(?:ed)? (?:his|her|my|the|their)|graduat\w+|degree|got in\b|won\b|for joy"
    r"|together|finally|first time in|cancer[- ]free|all clear|came home|adopt\w+)",
    re.IGNORECASE,
)
TURN = re.compile(rf"\b{GOOD}\b", re.IGNORECASE)
NOT_GOOD = re.compile(
    r"(?:\b(?:not|never|no|nobody|no ?one|without|hardly|instead of|wish|should have|would have|only if|if|used to)|n'?t)(?: \w+){0,2}\W*$", re.IGNORECASE
)
LETS_DOWN = (
    rf"\b{THEY}(?:'d|'s| had| has| have| all| just| totally| completely| even| simply| always)* (?:forgot|forgets|forgotten)\b"
    r"[^.!?,]{0,25}\b(?:my|our|me|us|birthday|anniversary|valentine\w*|christmas|wedding|date|graduation|promise)\b"
    r"|\b(?:cancell?(?:s|ed)|bail(?:s|ed)) on me\b|\b(?:stood|stands) me up\b|\blet(?:s)? me down\b|\bleft (?:me|us)(?: just)? (?:standing|waiting|sitting)\b"
    rf"|\b{THEY}(?: \w+)? (?:didn'?t|did not|never)(?: even| once)* (?:come to my|show(?:ed)? up|turn(?:ed)? up|remember(?:ed)? (?:my|our|it)|wish(?:ed)? me|congratulate[d]?)"
    r"|\b(?:wasn'?t|weren'?t|was not|were not|not) (?:even )?invited\b|\b(?:gave|got|bought|brought) me nothing\b|\bgot nothing from (?:him|her|them)\b"
)
A_HEAVY_STRETCH = re.compile(
    r"\b(?:depress\w*|grey|gray|numb|empty|hopeless|nothing matters|no point|can'?t (?:get up|sleep|eat|go on)|for (?:weeks|months)|nobody|no ?one|every(?:one|body)|no friends)\b",
    re.IGNORECASE,
)
HURT, LET_DOWN, QUARRELLED, CRIED = (re.compile(words, re.IGNORECASE) for words in (f"{HURTS}|{QUARREL}", LETS_DOWN, QUARREL, TEARS))
ALONE_IN_TEARS = re.compile(
    r"\b(?:cr\w+|sobb\w+|wept|weep\w*|in tears|bawl\w*)(?: \w+){0,2} (?:in|on|into|behind) (?:the|my|a) (?:bath\w*|toilet|loo|stairs|car|bed\w*|kitchen|garage|shower|pillow|floor|porch|garden|street)"
    r"|\bcr\w+ (?:myself to sleep|alone|all (?:night|day|evening|week)|the whole (?:night|day|evening|way)|by myself)|\b(?:alone|by myself|sat (?:there )?and|went and|hid and) cr\w+",
    re.IGNORECASE,
)


def hurt_in(text: str) -> bool:
    """Whether a text tells of a hurt, and of no turn to the good behind it.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    if hurts := _ends(HURT, plain):
        return not _turns(plain, max(hurts))
    return bool(_ends(CRIED, plain)) and not tears_of_joy_in(plain)


def let_down_in(text: str) -> bool:
    """Whether a text tells that somebody forgot, did not come or passed the writer over, and neither of a turn to the good nor of a heavy stretch.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    down = _ends(LET_DOWN, plain)
    return bool(down) and not (_turns(plain, max(down)) or A_HEAVY_STRETCH.search(plain))


def quarrel_in(text: str) -> bool:
    """Whether a text tells of a quarrel.

    Args:
        text: the message.

    """
    return bool(_ends(QUARRELLED, text.replace("’", "'")))


def tears_of_joy_in(text: str) -> bool:
    """Whether somebody cries in a text that tells of something to be glad about, and of no hurt.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    glad = bool(BRIGHT.search(plain)) and (_turns(plain, 0) or not ALONE_IN_TEARS.search(plain))
    return bool(_ends(CRIED, plain)) and glad and not _ends(HURT, plain)


def _ends(pattern: re.Pattern[str], plain: str) -> list[int]:
    """Where such words end, without those that are denied, over, or were only feared."""
    return [found.end() for found in pattern.finditer(plain) if not NOT_SO.search(plain[: found.start()])]


def _turns(plain: str, since: int) -> bool:
    """Whether something good is told from there on."""
    return any(not NOT_GOOD.search(plain[: found.start()]) for found in TURN.finditer(plain, since))

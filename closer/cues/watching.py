"""Somebody asks how to watch another in secret: to track a phone, read messages, find out where they go (SAFETY S14)."""

from __future__ import annotations

import re

from closer.language.relations import RELATION_WORDS

__all__ = ["wants_to_watch"]

SOMEBODY = "|".join(map(re.escape, sorted(RELATION_WORDS, key=len, reverse=True)))
THEM = rf"(?:him|her(?! \w)|them|(?:some(?:one|body)|another person|(?:my|a|the) (?:\w+ )?(?:{SOMEBODY}))(?!\w))"
THEIRS = rf"(?:his|her|their|(?:(?:some(?:one|body)|my (?:\w+ )?(?:{SOMEBODY}))(?:'?s)))"
DEVICE = (
    r"(?:(?:\w+ )?(?:phone|mobile|iphone|messages?|msgs?|texts?|whats ?app|chats?|dms?|e?mails?|inbox|location|whereabouts|insta(?:gram)?|snap(?:chat)?|facebook|messenger|tinder"
    r"|call (?:log|history)|browser|search history|password|pass ?code|account|laptop|computer|car|gps|movements|diary|journal))\b"
)
ASKS = (
    r"(?:how (?:do|can|could|should|would|might) (?:i|you|we|one)|how (?:to|i can)|(?:can|could|should|may|shall) i|is there (?:a|an|any|some) (?:\w+ )?(?:way|app|trick|method)"
    r"|(?:what|which|any|best|good|need an?|want an?|know an?)(?: \w+)? apps?|i (?:really |just |only )?(?:want|need|would like|wanna|have|plan|'?d like)(?: to)?|help me(?: to)?"
    r"|(?:can|could|will) you(?: help me)?(?: to)?|(?:tell|show) me how(?: to)?|is it (?:ok(?:ay)?|wrong|bad|fine|normal)|(?:a|any|some) (?:way|app|trick)s?|^(?:please |pls )?)"
)
SPIES = (
    r"(?:track(?: down)?|trace|locate|spy(?:ing)? on|hack(?: into)?|bug|stalk|tail|monitor|clone|keep tabs on|secretly (?:follow|record|film|read|check|watch))"
)
LOOKS = r"(?:read(?: through)?|see|check|look (?:through|at|into|in)|go through|get (?:in)?to|unlock|open|access|search|snoop(?: through| in| on)?|scroll through|copy|recover|intercept|view)"
SECRETLY = r"(?:without (?:him|her|them|my \w+)(?:'s)? (?:knowing|noticing|finding out|seeing|realising|realizing)|secretly|in secret|behind (?:his|her|their) back|when (?:he|she|they) (?:sleeps?|is asleep|showers?))"
COMES_AND_GOES = (
    rf"where (?:he|she|they|my (?:\w+ )?(?:{SOMEBODY}))(?: (?:really|actually|always))? (?:goes|went|go|is|was|are|were|has been|spends|sleeps|drives)\b"
    rf"|wh(?:o|om) (?:he|she|they|my (?:\w+ )?(?:{SOMEBODY}))(?:'s| is| was| are)? (?:\w+ )?(?:text(?:s|ing)?|talk(?:s|ing)? (?:to|with)|writ(?:es|ing)|messag(?:es|ing)|call(?:s|ing)?|meet(?:s|ing)?|see(?:s|ing)|with|chat(?:s|ting)?)\b"
    r"|what (?:he|she|they)(?:'s| is| are)? (?:do|does|doing|up to) (?:on (?:his|her|their) phone|online|at night|behind my back|when i'?m (?:not there|away|out|at work)|all day)"
)
WATCHES = re.compile(
    rf"{ASKS}\b[^.?!]{{0,25}}?\b{SPIES} (?:{THEIRS} |{THEM})|{ASKS}\b[^.?!]{{0,25}}?\b{LOOKS} {THEIRS} {DEVICE}(?! to (?:me|us)\b)"
    rf"|\b{LOOKS} {THEIRS} {DEVICE}[^.?!]{{0,20}}\b{SECRETLY}|\b(?:follow|watch|film|record) {THEM} {SECRETLY}"
    rf"|{ASKS}\b[^.?!]{{0,25}}?\b(?:find out|know|see|check|learn|figure out|get to know) (?:{COMES_AND_GOES})"
    rf"|\bcatch (?:him|her|them|my (?:\w+ )?(?:{SOMEBODY}))(?: (?:out|cheating|lying|in the act|red[- ]handed|at it))\b"
    rf"|{ASKS}\b[^.?!]{{0,25}}?\b(?:put|hide|place|install|plant) (?:an? )?(?:\w+ )?(?:tracker|gps|air ?tag|camera|bug|recorder|spy ?(?:app|ware)|app) (?:on|in|into|under) {THEIRS}",
    re.IGNORECASE,
)
NOT_THAT = re.compile(  # somebody is lost or may be, is the one who watches, or a message is to be understood
    r"\b(?:missing|ran away|run away|runaway|(?:not|never|n'?t) (?:come|came|been) (?:home|back)|kidnap\w*|lost touch|lost contact|stop (?:him|her|them)|keeps? (?:him|her|them) from)\b"
    r"|\bif (?:he|she|they|someone|somebody|my \w+)(?: is| has)? (?:track|read|spy|watch|check|follow|hack|monitor)\w*"
    r"|\b(?:should|shall|must) i (?:stop|not)\b|\bhow (?:do|should|can) i (?:read|see|view) (?:his|her|their) (?:texts?|messages?)\b(?!.*\b(?:without|secret|phone)\b)"
    r"|\b(?:he|she|they|my \w+) (?:wants?|keeps?|asks?|tries) (?:to|on)? ?(?:track|read|spy|check)",
    re.IGNORECASE,
)


CONFESSES = re.compile(  # what was done, and weighs on who did it
    r"\bi(?:'ve| have| had|'d)? (?:\w+ )?(?:read|looked|checked|went through|saw|opened|snooped|unlocked)\b(?=.*\b(?:sick|guilty|ashamed|bad|awful|terrible|sorry|regret|horrible|shame|hate myself|shouldn'?t have|caught me|found out|noticed|saw me|knows)\b)",
    re.IGNORECASE | re.DOTALL,
)


def wants_to_watch(text: str) -> bool:
    """Whether somebody asks how, or whether, to watch another in secret.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return bool(WATCHES.search(plain)) and not (NOT_THAT.search(plain) or CONFESSES.search(plain))

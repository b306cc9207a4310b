"""A protest at the coach itself: at being calmed down, blamed or kept waiting, at its tone, or at what it gave; short words, and none that belong to a story."""

from __future__ import annotations

import re
from typing import Literal

from closer.language.relations import relation_in

__all__ = ["Protest", "is_bare_insult", "protest_in"]

Protest = Literal["calm", "robot", "no_help", "blame", "slow"]
LEAD = r"(?:(?:no|nope|well|but|and|so|sorry|look|man|god|omg|wtf|ugh|oh|ok(?:ay)?|please|pls|honestly|seriously|wow|lol|hey|yeah)\b[, .!]*)*"
END = r"(?:[, ]+(?:please|pls|ok(?:ay)?|now|again|at all|you know|man|lol|thanks|thank you|sorry))*[ .!?…]*"
VERY = r"(?:(?:just|so|really|very|totally|completely|absolutely|such|all|too|pretty|complete|total|kind of|a bit|still|now) )*"
CALM = r"(?:calm(?: it)? down|calm|relax(?:ed)?|chill(?: out)?|breathe|take a (?:deep )?breath|be (?:patient|calm|reasonable)|settle down|cool (?:down|off)|get over it|be nice(?: to (?:him|her))?)"
RUBBISH = r"(?:rubbish|nonsense|crap|garbage|trash|bull ?shit|bs|shit|useless|stupid|silly|dumb|ridiculous|worthless|no (?:help|use|good)|bad|not helpful|unhelpful|nothing useful)"
WHAT_CAME = r"(?:that|this)(?:'?s| is| was)?"
GIVEN = r"(?:this|that|your|the) (?:\w+ )?(?:advice|answers?|sentences?|lines?|tips?|suggestions?|help|ideas?|words|app|bot|chat|program|thing)"
MACHINE = r"(?:(?:ro)?bots?|chat ?bot|machine|computer|script|program|manual|text ?book|leaflet|self[- ]help book|pamphlet|call cent(?:er|re)|answering machine|parrot|ai)"
PROTESTS: dict[Protest, re.Pattern[str]] = {
    "calm": re.compile(
        rf"{LEAD}(?:(?:do not|don'?t|dont|never|stop|quit) (?:you )?(?:dare )?(?:to )?(?:tell(?:ing)?|ask(?:ing)?)(?: me)? (?:i (?:should|must|need to)|to) {CALM}"
        rf"|i (?:don'?t|dont|do not) (?:want|need) to {CALM}|i (?:won'?t|will not|am not going to) (?:just )?{CALM}"
        rf"|(?:do not|don'?t|dont|stop) (?:try(?:ing)? to )?calm(?:ing)? me(?: down)?){END}",
        re.IGNORECASE,
    ),
    "robot": re.compile(
        rf"{LEAD}(?:you|u|that|this|it)(?:'?re|'?s| are| is| r)? ?{VERY}(?:keep )?(?:(?:sound(?:s|ing)?|talk(?:s|ing)?|speak(?:s|ing)?|writes?|writing|reads?|answer(?:s|ing)?|feels?) )?{VERY}"
        rf"(?:like (?:an? |some |the )?{MACHINE}|robotic|(?:fake|cold|canned|scripted|mechanical)(?! to me\b))(?: to me)?{END}",
        re.IGNORECASE,
    ),
    "blame": re.compile(
        rf"{LEAD}(?:(?:now |then )*(?:is )?(?:it'?s|its|it is|is it|that'?s|this is|is this|that makes it) {VERY}(?:my (?:own )?(?:fault|problem)|on me|because of me|me who is wrong)|(?:so )?(?:i'?m|i am|am i) {VERY}(?:the (?:problem|bad one|bad guy|villain|one to blame|one who is wrong|guilty one)|to blame|wrong|guilty|in the wrong)"
        rf"|you(?:'?re| are| r)? (?:always |clearly |obviously )?{VERY}(?:taking|on) (?:his|her|their) (?:side|part)|(?:are )?you(?:'re| are| r)? (?:saying|telling me|implying|blaming)(?: that)? (?:it'?s|its|it is|i'?m|i am|me) ?{VERY}(?:my fault|to blame|wrong|the problem)?|you (?:think|say|mean|blame)(?: that)? (?:it'?s|its|it is|i'?m|i am|me) ?{VERY}(?:my fault|to blame|wrong|the problem)?"
        rf"|(?:he|she|they)(?:'s| is|'re| are) right (?:and|then) i(?:'m| am) wrong|why (?:is it|am i|do i have to be) (?:always )?(?:me|my fault|the one (?:to blame|who has to change))|(?:why )?(?:do|must|should) i have to (?:change|apologi[sz]e)(?: again)?){END}",
        re.IGNORECASE,
    ),
    "slow": re.compile(
        rf"{LEAD}(?:(?:yo|bro|dude|hello|hallo)\b[, .!?]*)*(?:why (?:(?:are|r|is|do|does) )?(?:you|u|ur|this|it)(?: (?:take|taking|need|be))? {VERY}(?:slow|long)|(?:you|u|ur|this|it)(?:'?re|'?s| are| r| is)? {VERY}slow|{VERY}slow|(?:you|u|it|this) (?:takes?|need|are taking|is taking) {VERY}(?:long|ages|forever)(?: to (?:answer|reply|think|write))?"
        rf"|(?:answer|reply|type|write|go) (?:faster|quicker)|faster|hurry up|come on|(?:are|r) (?:you|u) (?:still )?(?:there|asleep|awake|dead|alive|frozen|broken|sleeping)|(?:anyone|anybody|somebody) (?:there|home)){END}",
        re.IGNORECASE,
    ),
    "no_help": re.compile(
        rf"{LEAD}(?:(?:{WHAT_CAME}|{GIVEN}(?: is| was| are)?) {VERY}(?:an? )?{VERY}{RUBBISH}(?: (?:advice|answer|sentence|line|help|tip|suggestion|idea|app|bot))?"
        rf"|(?:{WHAT_CAME}|{GIVEN}(?: is| was)?) ?(?:not|n't) {VERY}(?:help(?:ful|ing|s)?|useful|any (?:help|use|good)|working|(?:a )?good (?:advice|answer|idea))(?: me)?"
        r"|(?:that|this|it) (?:isn'?t|wasn'?t|isnt|wasnt) (?:really |very |at all )?(?:help(?:ful|ing)|useful|any (?:help|use|good)|working)(?: me)?"
        rf"|(?:that|this|it|you|your \w+) (?:doesn'?t|don'?t|didn'?t|dont|doesnt|didnt|do not|does not|did not|not) (?:really )?help(?:ing|ed)?(?: me)?"
        r"|(?:you|u)(?:'?re| are| r| were)? (?:not|n't) (?:really )?help(?:ing|ful)(?: me)?|(?:you|u) (?:aren'?t|arent|weren'?t) (?:really )?help(?:ing|ful)(?: me)?"
        rf"|(?:you|u) (?:just |only )?(?:gave|give|wrote|write|made|make|suggested|offered|told|tell) (?:me )?(?:a |an |some |this |that )?{VERY}{RUBBISH}"
        r"(?: (?:advice|answers?|sentences?|lines?|tips?|help|ideas?|words))?"
        rf"|it(?:'?s| is| was) {VERY}no (?:help|use)|not {VERY}(?:help(?:ful|ing)|useful)|(?:what|such) (?:an? )?{RUBBISH}(?: (?:advice|answer|sentence|line|tip|idea))?|(?:useless|rubbish|stupid) (?:bot|app|advice|answer|sentence|program|robot|machine)"
        r"|(?:you|u) (?:just |only |always |keep )*(?:talk(?:ing)?|go(?:ing)? on|bang(?:ing)? on) about (?:your |the |these |those )?(?:steps?|tips|exercises|small things?)"
        r"|(?:piss off|fuck (?:off|you)|get lost|go to hell|screw you)(?: with (?:your|the|these|this|that|all your) \w+)?"
        rf"){END}",
        re.IGNORECASE,
    ),
}
BARE_INSULT = re.compile(  # two or three words that tell of no deed
    r"(?:(?:lol|haha?|ok|no)[, ]+)*(?:ya|yo|yer|ur|your) (?:mum|mom|mama|momma|mumma|ma|nan|mother|gran|dad|face|sister)(?: (?:lol|haha?|innit|mate|bro|is|too))*[ .!]*|(?:you|u|ya|this)(?:'?re| are| r|'s| is)? (?:(?:really|just|so|such|all|fucking|bloody) )*(?:an? )?"
    r"(?:sucks?|stink|useless|rubbish|stupid|dumb|crap|garbage|trash|shit(?:ty?)?|idiot|moron|worthless|hopeless|terrible|awful|annoying|a joke|pathetic|lame|ass(?:hole)?"
    r"|arse(?:hole)?|bitch|dick(?:head)?|no (?:good|help|use)|the worst|bad)(?: (?:bot|app|robot|program|coach|machine|thing|chat ?bot|computer))?(?: (?:lol|man|mate|again))*[ .!]*",
    re.IGNORECASE,
)
LONGEST = 12  # words


def protest_in(text: str) -> Protest | None:
    """What the coach is told off for in a short message that says nothing else; None where it speaks of somebody else.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    if len(plain.split()) > LONGEST or relation_in(plain):
        return None
    return next((kind for kind, pattern in PROTESTS.items() if pattern.fullmatch(plain)), None)


def is_bare_insult(text: str) -> bool:
    """Whether a text only calls somebody it speaks to names: "you are shit", "useless bot" tells of no deed.

    Args:
        text: the message.

    """
    return bool(BARE_INSULT.fullmatch(text.replace("’", "'").strip()))

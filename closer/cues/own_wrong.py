"""Somebody told of what they did wrong themselves, and the other is hurt: "wife angry, i forgot anniversary". A plain sorry goes further than a step."""

from __future__ import annotations

import re

from closer.cues.foreseen import rages_in
from closer.cues.slighted import slight_in, slight_told_in
from closer.language.i_statement.wording.verb_forms import past_of, plain_verb
from closer.language.relations import RELATION_WORDS
from closer.language.validation import SHOUTS_AT_ME, may_frighten, own_deed_in

__all__ = ["heard_elsewhere_in", "heard_in_public_in", "own_wrong_in", "regrets_in", "says_sorry_to_in", "sorry_for_in", "tells_no_more_in", "upset_in"]

A_DAY = r"(?P<day>anniversary|birthday|b-?day|valentine'?s(?: day)?|date(?: night)?|dinner|party|graduation|recital|appointment|parents'? evening|(?:school )?(?:play|concert|match|game)|wedding|call|flight)"
WHO_DID = r"(?<!says )(?<!said )(?<!thinks )(?<!claims )(?<!that )(?:^|[.,;!?]\s*|\b(?:and|but|so|because|cause|cuz|bc|when|i|ive|i've|i have|me)\s+)(?:i )?(?:just |totally |completely |really |kinda |kind of |went and |accidentally |maybe |may have )*"
FORGOT = re.compile(rf"{WHO_DID}(?:forgot|missed|blanked on)(?: about)? (?:(?:the|our|her|his|their|my (?:\w+ )?\w+'?s) )?{A_DAY}\b", re.IGNORECASE)
FORGOT_TO = re.compile(rf"{WHO_DID}(?:forgot|failed) to (?P<todo>[a-z]+ [^,.;!?]{{3,50}}?)(?= (?:and|but|because|bc|so)\b|[,.;!?]|$)", re.IGNORECASE)
SAID_IT = re.compile(
    rf"{WHO_DID}(?P<deed>(?:said|texted|wrote|posted|blurted out|did) (?:something|smth|sth|some things|things|a thing) (?:really |so |very |kinda |pretty )*(?P<kind>stupid|dumb|mean|cruel|nasty|hurtful|awful|horrible|bad|wrong|silly|unfair|rude|harsh)"
    r"|made a (?:really |very )?(?:stupid|dumb|bad|mean|nasty|tasteless) (?:joke|comment|remark)|messed (?:it |things )?up|screwed (?:it |things )?up|fucked (?:it |things )?up|overreacted|blew it"
    r"|(?:was|acted)(?: (?:really|so|very|too|a bit|kinda|pretty))* (?:mean|harsh|rude|unfair|sharp|short|cold|grumpy|nasty)(?: (?:to|with) (?:him|her|them))?|hurt (?:his|her|their) feelings|let (?:him|her|them) down"
    r"|was (?:texting|scrolling|gaming|snoring|half asleep|not listening|distracted|checking my \w+|(?:always )?on (?:my|the) (?:phone|laptop|ipad|computer|game))(?: [^,.;!?]{3,40}?)?(?= and\b| but\b|[,.;!?]|$)|(?:fell|was) asleep (?:during|at|on|in|while) [^,.;!?]{3,40}?(?= and\b| but\b|[,.;!?]|$)|broke (?:a|my) promise|(?:read|went through|looked (?:at|through|into)|checked|snooped (?:in|through)) (?:his|her|their|my (?:\w+ )?\w+'?s) (?:phone|messages?|texts?|emails?|diary|journal|chats?|whatsapp)|told (?:his|her|their) secret|(?:was|got home|came home|come home|came|got there)(?: \w+)? late(?: from work)?(?: (?:for|to) [^,.;!?]{3,30}?)?(?= and\b| but\b|[,.;!?]|$))",
    re.IGNORECASE,
)
A_RELATION = rf"my (?:\w+ )?(?:{'|'.join(map(re.escape, sorted(RELATION_WORDS, key=len, reverse=True)))})"
BARE = r"(?:mum|mom|dad|(?:the )?(?:wife|husband|hubby|missus|kids|bf|gf|boyfriend|girlfriend|partner))"  # in a hurry nobody writes "my"
THEM = rf"(?:him|her|them|{BARE}|{A_RELATION})"
TONE = re.compile(  # one bad moment, and nobody in fear of it
    rf"(?:^|(?<!if )(?<!says )(?<!said )(?<!that )(?<!thinks )(?<!claims )\bi(?:'ve| have|'d| had|ve)? )(?:just |totally |completely |really |kinda |kind of |went and |also |only |maybe |may have )*"
    rf"(?P<deed>(?:raised my voice|lost my (?:temper|cool|patience|rag)|rolled my eyes)(?: (?:at|with|to|on) {THEM}\b[^,.;:?!&]{{0,60}}| (?:last|this|yesterday|today|again|over|about)\b[^,.;:?!&]{{0,60}}|(?=[,.;!]|$| and\b| but\b| because\b| when\b))"
    rf"|(?:lost it|(?:was|been|got) (?:\w+ ){{0,2}}(?:short|snappy|grumpy|curt|sharp|impatient|rude|mean|cold|unfair|harsh)) (?:at|with|to|towards?|on) {THEM}\b[^,.;:?!&]{{0,60}}"
    rf"|(?:snapped at|shouted at|yelled at|barked at|had a go at|took it out on|hung up on|said (?:something|some things|things|stuff) (?:really |so |very |pretty )?(?:mean|nasty|hurtful|unfair|rude|harsh|unkind|awful|horrible) to) {THEM}\b[^,.;:?!&]{{0,60}})",
    re.IGNORECASE,
)
TONE_ENDS = re.compile(
    r"\s+(?:and|but|so(?= (?:i|he|she|they|we|now|then)\b)|now|because|cause|cuz|bc|while|since|when|after|before i|as|that|s?he'?s|they'?re|what (?:do|can|could|should) i|how (?:do|can|could|should) i|idk|pls|please|help)\b",
    re.IGNORECASE,
)
REGRETS = re.compile(
    r"\b(?:i(?:'m| am)? |and )?(?:now )?(?:feel|felt|feeling) (?:\w+ ){0,3}?(?:bad|guilty|awful|terrible|ashamed|sorry|rotten|horrible|rubbish|shitty|like (?:a|an|the) \w+)"
    r"|\b(?:i(?:'m| am)|so|really) (?:\w+ )?(?:sorry|ashamed)\b|\bi regret\b|\bi wish i (?:hadn't|had not|could take)|\bi shouldn'?t have\b|\bi should not have\b|\bmy (?:own )?fault\b|\bnot proud of\b|\bi know (?:it|that|this)(?:'?s| was| is) (?:wrong|stupid|bad|my fault|not (?:ok(?:ay)?|right|fair))\b|\bcaught me\b",
    re.IGNORECASE,
)
OTHERS_ACT = re.compile(
    r"(?<!because )(?<!cause )(?<!bc )(?<!cuz )(?<!when )(?<!while )(?<!after )(?<!since )(?<!as )\b(?:he|she|they|we|it|you)(?:'\w+)? \w+", re.IGNORECASE
)
NOT_ONE_TIME = re.compile(
    r"\ball (?:week|month|year|the time)\b|\blately\b|\boften\b|\ba lot\b|\bevery\b|\byears? ago\b|\blast year\b|\bwhen i was (?:a |\d|young|little|small|in )|\bas a (?:child|kid|teen\w*)\b|\bused to\b",
    re.IGNORECASE,
)
UPSET = re.compile(
    r"\b(?:mad|angry|angy|pissed|furious|upset|hurt|cross|annoyed|sad|disappointed|cr(?:y|ies|ied|ying)|in tears|not (?:talking|speaking|replying|answering|picking up|calling back)|(?:won'?t|doesn'?t|isn'?t|didn'?t) pick(?:ing)? up|(?:won'?t|wont|doesn'?t|doesnt|isn'?t|isnt) (?:talk|speak|reply|answer|replying|answering|talking|speaking)\w*"
    r"|silent|quiet|hung up|ignor\w+|cold|left me on read|blocked me|hates? me|sulk\w*|slept on the (?:sofa|couch))\b",
    re.IGNORECASE,
)
LEFT_HURT = re.compile(
    r"\b(?:and|so|but|now|then)? ?(?:he|she|they)(?:'s|'d)? (?:just |then )?(?:(?:ran|run|stormed|walked|went|gone|stomped) (?:off|out|away|upstairs|quiet|silent|to (?:his|her|their) (?:bed)?room|to bed)"
    r"|left(?: the (?:room|table|house))?|slammed the door|cried|hung up|looked (?:sad|hurt))\b",
    re.IGNORECASE,
)
OUT_OF_MEASURE = re.compile(  # what no apology will end
    r"\b(?:always|every ?time|again and again|each time|for (?:\w+ )?(?:days|weeks|months|hours)|(?:\d+|two|three|four|five) (?:days|weeks|months)|still)\b|\b(?:anything|everything) i (?:do|say)\b|\b(?:never|constantly)\b",
    re.IGNORECASE,
)
SORRY_FOR = re.compile(  # "how can i say sorry to my sister for shouting"
    rf"\b(?:sorry|apolog(?:y|i[sz]e|i[sz]ing)|make (?:it )?up)(?: (?:to|with) {THEM})?(?: (?:tonight|today|now|nicely|properly))*"
    rf" (?:for|about|because of) (?:not (?P<undone>[a-z]+ing\b[^.?!;:]{{0,60}})|(?:having )?(?P<doing>[a-z]+ing\b[^.?!;:]{{0,60}})|what i (?P<what>said|did|wrote|told)\b(?P<rest>[^.?!;:]{{0,50}}))",
    re.IGNORECASE,
)
BEFORE_SORRY = re.compile(
    rf"\b(?:sorry(?: i am)?|apolog\w+|make it (?:up|good|right)|put (?:it|this|things) right)(?: (?:to|with) {THEM})?(?: (?:without|again|now|today|tonight)\b[^.?!]{{0,60}})?\s*[?.! ]*$",
    re.IGNORECASE,
)
HEARD_ELSEWHERE = re.compile(  # what the person would have told them
    r"\b(?:he|she|they|(?:my|our) (?:\w+ ){0,2}\w+|mum|mom|dad|parents|everyone) (?:\w+ )?(?:found out|finds out|learn(?:ed|t)|heard|read|saw|got to know)(?: (?:it|that|this|about (?:it|us|that|this|\w+ \w+)))?"
    r" (?:from|through|via|on|in|by|online|second[- ]hand|before (?:i|we))\b|\bbefore (?:i|we)(?:'d| had| could| even)*(?: tell| told| got to tell| said)\b",
    re.IGNORECASE,
)
IN_PUBLIC = re.compile(
    r"\b(?:found out|finds out|learn(?:ed|t)|heard|read|saw)\b[^.,;!?]{0,25}\b(?:from|through|via|on|in) (?:(?:the|my|our|a|an|some|his|her|other) )*(?:comments?|posts?|face ?book|insta\w*|whats ?app|group(?: chat)?|stor(?:y|ies)|photos?|twitter|tik ?tok"
    r"|internet|news ?feed|email list|someone|somebody|people|relatives|colleagues|neighbou?rs?|cousins?|sister|brother|aunt\w*|uncle|kids|friends?|in-?laws?)\b|\bonline\b",
    re.IGNORECASE,
)
NO_NEWS_OF_MINE = re.compile(
    r"\b(?:cheat\w*|affair|died|death|dead|dying|funeral|cancer|ill|sick|hospital|arrest\w*|police|suicid\w*|his|(?:her|their) (?:husband|wife|boyfriend|partner)|leave me|leaving me)\b",
    re.IGNORECASE,
)
GLAD_TIDINGS = re.compile(r"\b(?:our|my|the) (?:pregnancy|baby)\b", re.IGNORECASE)  # which else may be a reason for fear
THE = {"parents evening", "parents' evening", "call", "flight"}
OURS = {"anniversary", "date", "date night", "dinner", "valentine's day", "valentines day", "valentine's", "valentines"}
A_CHILD = re.compile(r"\b(?:son|daughter|kid|child|boy|girl|teen\w*|step(?:son|daughter))\b", re.IGNORECASE)
IN_OWN_ROOM = re.compile(
    r"\b(?:locked|shut) (?:himself|herself|themselves|themself)(?: up| away)? in (?P<room>(?:his|her|their) (?:bed)?room)\b", re.IGNORECASE
)
LONGEST = 30  # words


def own_wrong_in(text: str) -> str | None:
    """What the person did, spoken to the other: "wife angry i forgot anniversary" -> "I forgot our anniversary".

    None where nothing is told, where the answer to it is out of all measure, and where somebody may be afraid or have been hurt.

    Args:
        text: the message.

    """
    plain = without_own_room(text.replace("’", "'").strip())
    if len(plain.split()) > LONGEST or OUT_OF_MEASURE.search(plain) or may_frighten(plain) or rages_in(plain) or SHOUTS_AT_ME.search(plain):
        return None
    if tone := TONE.search(plain):
        return _in_tone(tone["deed"])
    if undone := FORGOT_TO.search(plain):
        return f"I forgot to {_to_the_other(undone['todo'])}"
    if said := own_deed_in(plain) or slight_in(plain):
        return said
    if forgot := FORGOT.search(plain):
        day = re.sub(r"b-?day", "birthday", forgot["day"].lower())
        whose = "the" if day in THE else "our" if day in OURS else "your"
        return f"I {'missed' if 'missed' in forgot[0].lower() else 'forgot'} {whose} {day}"
    found = SAID_IT.search(plain)
    return f"I {re.sub(r'^come ', 'came ', _to_the_other(found['deed']))}" if found else None


def without_own_room(plain: str) -> str:
    """A text without a child's shut door: "he locked himself in his room" is a sulk, where "I locked him in" is none.

    Args:
        plain: the message.

    """
    return IN_OWN_ROOM.sub("went to \\g<room>", plain) if A_CHILD.search(plain) else plain


def sorry_for_in(text: str) -> str | None:
    """What somebody wants to say sorry for, spoken to the other: "how can i say sorry to my sister for shouting" -> "I shouted at you".

    None where nothing is named, and where the other may be afraid or have been hurt.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    found = SORRY_FOR.search(plain)
    if found is None or may_frighten(plain) or rages_in(plain):
        return None
    if found["what"]:
        return f"I'm not proud of what I {found['what'].lower()}{_to_the_other(TONE_ENDS.split(found['rest'])[0].rstrip())}"
    doing = TONE_ENDS.split(found["undone"] or found["doing"])[0].strip()
    verb, _, rest = doing.partition(" ")
    if found["undone"]:
        undone = f"wasn't {rest}" if verb.lower() == "being" else f"didn't {plain_verb(verb)} {rest}"
        return f"I {_to_the_other(undone.strip())}"
    past = {"being": "was", "lying": "lied"}.get(verb.lower()) or past_of(plain_verb(verb)).replace("were", "was")
    at_them = " at you" if plain_verb(verb) in ("shout", "yell", "snap", "scream", "swear") and not re.match(r"(?:at|to)\b", rest) else ""
    return f"I {_to_the_other(f'{past}{at_them} {rest}'.strip())}"


def heard_elsewhere_in(text: str) -> bool:
    """Whether the other learnt from elsewhere what the person would have told them: "mum found out from the comments".

    Args:
        text: the message.

    """
    plain = GLAD_TIDINGS.sub("news", text.replace("’", "'"))
    return bool(HEARD_ELSEWHERE.search(plain)) and not may_frighten(plain)


def heard_in_public_in(text: str) -> bool:
    """The same, and plainly of news of the writer's own, from a post or from somebody else: "mum found out from the comments and she's not picking up".

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    return heard_elsewhere_in(plain) and bool(IN_PUBLIC.search(plain)) and not NO_NEWS_OF_MINE.search(plain)


def says_sorry_to_in(text: str) -> bool:
    """Whether it is asked how to say sorry, and not said for what: "how do i apologise to my mum".

    Args:
        text: the message.

    """
    return bool(BEFORE_SORRY.search(text.replace("’", "'").strip()))


def upset_in(text: str) -> bool:
    """Whether the other is told to be angry, hurt or silent.

    Args:
        text: the message.

    """
    return bool(UPSET.search(text.replace("’", "'")))


def regrets_in(text: str) -> bool:
    """Whether somebody feels bad about what they did: "and now I feel bad", "I shouldn't have".

    Args:
        text: the message.

    """
    return bool(REGRETS.search(text.replace("’", "'")))


def tells_no_more_in(text: str) -> bool:
    """Whether one's own tone or slight in one moment is all that is told: "I snapped at my wife this morning", and nothing that the other does.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    found = TONE.search(plain)
    told = found["deed"] if found else slight_told_in(plain)
    if told is None or NOT_ONE_TIME.search(plain):
        return False
    deed = TONE_ENDS.split(told)[0]
    rest = plain.replace(deed, "", 1)
    return not OTHERS_ACT.search(rest if found else LEFT_HURT.sub(" ", rest))


def _in_tone(deed: str) -> str | None:
    """A deed of tone, spoken to the other; None where more than one other is in it."""
    deed = TONE_ENDS.split(deed)[0].strip()
    if len(re.findall(A_RELATION, deed, re.IGNORECASE)) > 1:
        return None
    spoken = re.sub(rf"\b(?:{BARE}|{A_RELATION})\b(?!')", "you", deed, flags=re.IGNORECASE)
    spoken = re.sub(r"\bhim|\bthem|\bher(?= (?:last|this|yesterday|today|again|about|on|in|at|over|for|too)\b|$)", "you", spoken, flags=re.IGNORECASE)
    return "I " + re.sub(r"^been\b", "was", re.sub(r"\b(?:his|her|their)\b", "your", spoken, flags=re.IGNORECASE), flags=re.IGNORECASE)


def _to_the_other(deed: str) -> str:
    spoken = re.sub(rf"\b{A_RELATION}'s\b", "your", deed, flags=re.IGNORECASE)
    spoken = re.sub(rf"\b{A_RELATION}\b(?!')", "you", spoken, flags=re.IGNORECASE)
    spoken = re.sub(r"\b(?:his|their|her(?= (?:feelings|secret|\w+$)))(?! (?:a|the|that|if|how|what|when)\b)(?= \w)", "your", spoken, flags=re.IGNORECASE)
    spoken = re.sub(r"\b(from|to|at) (?=(?:airport|station)\b)", r"\1 the ", spoken, flags=re.IGNORECASE)
    spoken = re.sub(r"\b(\w+) (up|out|off|back|over) you\b", r"\1 you \2", spoken, flags=re.IGNORECASE)
    spoken = re.sub(r"\b(?:him|her|them)\b", "you", re.sub(r"\b(?:smth|sth)\b", "something", spoken), flags=re.IGNORECASE)
    return re.sub(r"\bfucked\b", "messed", spoken, flags=re.IGNORECASE)

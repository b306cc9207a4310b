"""Figures of speech and plain household complaints that sound like danger, taken out before a message is screened.

"I bit his head off" tells of a sharp word. A figure stands as it is, and is screened as it is, where anything else in the message names a body, a blow,
a weapon, fear, drink or being shut in: "he bit my head off and his hands were shaking" may tell of more.
"""

from __future__ import annotations

import re

__all__ = ["is_a_house_rule", "says_how_old_after_a_rule", "says_nothing_else", "screened_by_words_alone", "without_figures"]

FAMILY = r"(?:mum|mom|mother|mam|ma|dad|father|papa|sister|brother|sis|gran|nan|grandma|grandad|grandpa|aunt|auntie|uncle|cousin|friend|best friend|mate)s?"
CHILDREN = r"(?:kids?|children|sons?|daughters?|boys?|girls?|twins|teenagers?|step-?(?:son|daughter|kid)s?)"
OTHERS = rf"(?:{FAMILY}|{CHILDREN}|parents|colleagues?|boss|flatmate|in-laws|mother-in-law)"
CLOSE = rf"(?:my|our) (?:(?:own|little|big|older|younger|oldest|eldest|youngest|two|three|poor) )?{OTHERS}"
LATELY = (
    r"(?: (?:again|last night|yesterday|this (?:morning|afternoon|evening|weekend)|today|tonight|on \w+day|at (?:breakfast|dinner|bedtime)"
    r"|before school|a lot|lately))*"
)
SORRY = r"(?:i )?(?:shouted|yelled|feel|felt|said sorry|apologi[sz]ed|regret|want to (?:say sorry|apologi[sz]e))"
STOP, END = r"(?= *(?:$|[.!?]))", r"(?= *(?:$|[.!?,;)]))"
UPSET = (
    r"(?:(?:s?he|they|you)(?:'s|s| is| are|'re) (?:stressed|sad|low|upset|busy|tired|down|worried)|something(?:'s| is) (?:wrong|up)"
    r"|things get (?:hard|tough))"
)
INNER_LIFE = r"of (?:your|his|her|their) (?:life|thoughts|feelings|world|head|heart|plans)\b"
OLD_STORY = r"(?:party|affair|divorce|stor(?:y|ies)|mistakes?|past|argument|row|secret|words?|sentence|exams?|debts?|ex)"
A_THING = (
    r"(?:drum ?kit|drums?|piano|guitars?|keyboard|(?:motor)?bikes?|boxes|sofa|tv|telly|speakers?|amp|van|games?|console|xbox|playstation|clutter|junk|stuff)"
)
CONNECTED = r"(?:chat|groups?|groupchat|guild|server|discord|whatsapp|team|band|channel|game|pc|netflix|wi-?fi|playstation|xbox|computer|committee)"
HABITS = (
    r"(?:chews?|snores?|hums?|whistles?|sings?|slurps?|sniffs?|interrupts?|hogs|talks? with (?:his|her|their|your) mouth full"
    r"|leaves? the (?:seat|lid|light|cap|top|tap|milk|fridge|telly|tv)|eats? (?:crisps|apples)|clicks? (?:his|her|their|your) pen)"
)
SOMEBODY = r"(?:he|she|they|you|i)"
BLOW = r"(?:slap in the face|punch in the (?:gut|stomach)|kick in the teeth|stab in the heart)"
LEFT_OUT = r"(?:forgot|chose|invited|cancelled|went|didn't (?:come|call|ask|invite|mention|thank|show|remember))"
AN_OUTING = r"(?:wedding|party|match|game|concert|shops?|museum|gym|dinner|church|opera|ikea|barbecue)"
OF_ONES_DAY = r"(?:plans?|opinions?|time|work|ideas?|hobbies|hobby|vote|schedule|birthday|day off|say)"

FIGURES = tuple(
    re.compile(figure)
    for figure in (
        rf"\b(?:bit|bites?|biting|bitten) (?:[\w'-]+ ){{1,3}}heads? off(?! (?:of |from )?(?:his|her|my|the|a|its|their)\b){LATELY}",
        r"(?:^|(?<=[.!?;] ))i(?:'ve| have)? (?:just |really |always |often |sometimes )?(?:lose|lost) my (?:temper|patience|rag|cool)"
        rf" (?:with|at) {CLOSE}{LATELY}(?= *(?:$|[.!?]|,? and {SORRY}\b))",
        r"\b(?:i|we) could (?:\w+ )?(?:strangle|throttle|murder|kill) (?:him|her|them|you|my \w+)"
        rf" (?:when|whenever|every time|each time) (?:he|she|they|you) {HABITS}{END}",
        rf"\bkick(?:s|ed|ing)? me (?:out|off) (?:of )?(?:(?:the|your|his|her|their|our|a) )?(?:[\w']+ )?{CONNECTED}\b",
        rf"\b(?:throws?|threw|thrown|throwing) (?:it|that|this|everything)(?: all)? back (?:at me|in my face){STOP}",
        rf"\b(?:throws?|threw|thrown|throwing) (?:(?:that|this|the|my|his|her|one|old|whole|same|word) ){{1,4}}{OLD_STORY} (?:back )?at me\b",
        rf"\b(?:always|keeps?|kept) shut(?:s|ting)? me out\b(?= *$| {INNER_LIFE})",
        r"\b(?:(?:he|she|they) shuts?|you shut|(?:has|have|'ve|'s) shut|stop shutting) me out\b"
        rf"(?= *[.!?]*$| {INNER_LIFE}| (?:when(?:ever)?|every time) {UPSET})",
        rf"\b{CHILDREN} (?:just |always )?shuts? me out\b(?= *[.!?]*$)",
        r"\b(?:only |just )+to shut me up\b",
        r"\b(?:snoring|music|tv|telly|baby|dog|cat|gaming|games?|typing|coughing|radio|films?)(?: \w+)? keeps? me (?:up|awake)\b",
        r"\bhits? me up\b(?! to\b)",
        r"\bhits? it off\b(?! (?:me|him|her)\b)",
        r"\bhit me with the (?:news|bills?|list)\b",
        r"\bthr(?:ew|ows?) me under the bus\b",
        r"\b(?:could|might) have been hit by a bus\b",
        r"\b(?:you|he|she|they)(?:'d| would) rather die than (?:spend|wear|watch|admit|cook|dance|be seen)\b",
        r"\b(?:can't|cant|cannot) go on (?:the|this|that|a|our|any|your|his|her) (?:\w+ )?(?:trip|holiday|date|outing|ride|diet|cruise|tour)\b",
        rf"\b(?:my|our) (?:\w+ )?{OF_ONES_DAY}(?: (?:just|really|simply|clearly|obviously))? (?:don't|doesn't|dont|doesnt|do not|does not|never)"
        rf" (?:really |even |just )?(?:count|matter){END}",
        r"\bhow could (?:you|he|she|they) not (?:tell|ask|call|ring|warn|text) (?:me|us)\b",
        rf"\bthr(?:ew|ows?) (?:it|that|this) (?:back )?(?:at me|in my face)(?= that {SOMEBODY}\b)",
        rf"\bpush(?:es|ing)? me away\b(?={STOP}| (?:when(?:ever)?|every time) {UPSET})",
        rf"\bpushed me away (?:after|since|when) (?:his|her|their|your) {FAMILY} died\b",
        r"\b(?:friend|mate|colleague|co-?worker|boss|manager)s? (?:just |really )?stabbed me in the back\b(?= *(?:$|[.!?])| at work\b| in the meeting\b)",
        rf"\b(?:feels?|felt) like (?:a|another) {BLOW}\b|\b(?:it|that|this) was (?:a|another|such a) {BLOW}\b(?= (?:when|that) (?:he|she|they|you) {LEFT_OUT})",
        r"\b(?:shoots|shot) me down (?:when|whenever|every time|each time) i (?:suggest|propos|mention)\w*",
        rf"\bhurts? me (?:with what {SOMEBODY} said|by (?:forgetting|not (?:calling|coming|asking|inviting)))\b",
        r"\b(?:wrote|writes|(?:note|post-?it|one) (?:said|says|saying|reads?)):? \"?please (?:breathe|chew|walk|type|cough|laugh|sneeze)"
        r" (?:a bit |more )?(?:quieter|quietly|softer|softly|less loudly?)\b",
        rf"\bdrag(?:s|ged)? me (?:along )?to (?:(?:his|her|your|their|a|the|every|another) )?(?:[\w']+ )?{AN_OUTING}\b",
        rf"\bwanted to sink into the (?:floor|ground)\b(?={STOP}| (?:when|with (?:shame|embarrassment)|in front of)\b)",
    )
)
CHILD = rf"(?:my|our) (?:\w+ )?{CHILDREN}"
OF_AGE = r"(?:(?: is|'s|,) (?:only )?\d+(?: now)?,?(?: and)?)?(?: (?:s?he|they))?"
OFTEN = r"(?:always |just |only |often |keeps )?"
SOME_TIME = (
    r"january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|christmas|easter|yesterday|last (?:week|month|year|summer|winter)"
)
ALL_DAY = (
    r"(?: (?:all (?:day|evening|weekend)|for hours|after school|every (?:day|evening|night)|again|when(?:ever)? we argue|when(?:ever)? i ask \w+"
    rf"|since (?:{SOME_TIME})))?"
)
FOR_A_FEAST = r"(?: (?:too|now|today|tonight|with (?:me|us)|for (?:christmas|easter|my birthday|the wedding)))?"
A_TEEN = rf"(?:(?:{CHILD}|s?he)(?:,| is|'s) (?:only )?1[1-9](?: now)?,?(?: and)?(?: s?he)?)"
TURNS_AWAY = (
    r"(?:get out(?: of my room)?|go away|leave me (?:alone|be|in peace)|not now|you don'?t understand(?: me| anything)?|(?:that )?(?:i|we) (?:ruin(?:ed)?"
    r"|am ruining|'m ruining|spoil) (?:his|her|my|their) (?:whole )?life|(?:that )?s?he hates me|i hate you|(?:that )?i(?:'m| am) (?:so )?embarrassing)"
)
LEFT_IN_PEACE = (  # what the other parent says of a child that keeps quiet
    r"(?:and |but |so )?(?:(?:his|her|their) (?:dad|father|mum|mom|mother|stepdad|stepmum)|(?:my|the) (?:husband|wife|partner|ex))"
    r" (?:just |only |always )?(?:says?|said|thinks?|tells? me)(?: (?:that )?(?:i|we) should| to)? (?:leave|let) (?:him|her|them) (?:be|alone|in peace)"
)
ONE_SIDED = r"(?:what if )?(?:i'm|im|i am) (?:always )?the only one(?: (?:who's|who is|that's))? trying(?: here| in this)?"
NOTHING_ELSE = re.compile(
    rf"\W*(?:{A_TEEN} {OFTEN}(?:says?|tells? me|shouts?|yells?)(?: to me)?:? \W*{TURNS_AWAY}{ALL_DAY}|{LEFT_IN_PEACE}|{ONE_SIDED}"
    rf"|(?:get rid of|sell|move|shift|clear out|turn down) (?:the|that|your|those|this) (?:\w+ )?{A_THING} or (?:you can )?"
    r"(?:find (?:yourself )?(?:somewhere|someplace) else to live|move out)"
    rf"|i (?:just |really |so )?(?:want|need|wish for|would like) (?:my|our) (?:{FAMILY}|{CHILDREN}|parents|family) to be (?:here|at home){FOR_A_FEAST}"
    rf"|{CHILD}{OF_AGE} {OFTEN}(?:shut(?:s|ting)?|slam(?:s|ming)?|clos(?:es|ing)) (?:the|her|his|their) (?:bedroom )?door (?:on|behind|at|in front of)"
    r" (?:me|us)(?: when(?:ever)? i (?:ask|come in|talk)(?: (?:to|about) \w+)?)?"
    rf"|{CHILD}{OF_AGE} (?:just |still |now )?(?:won'?t|will not|doesn'?t|does not|hardly|barely|never|no longer|refuses to)(?: even)? (?:talks?|speaks?)"
    rf" (?:to|with) (?:me|us)(?: (?:any ?more|at all|these days|much|since (?:{SOME_TIME})))?"
    rf"|(?:s?he|(?:my|our) \w+) (?:won'?t|doesn'?t|never) holds? my hand in public(?:,? and at home s?he(?:'s| is) {OFTEN}on (?:his|her) phone)?)\W*"
)
SHUT_IN = re.compile(
    rf"\W*{CHILD}{OF_AGE} {OFTEN}(?:locks?|shuts?|locking|shutting) (?:her|him|them)sel(?:f|ves) (?:away )?in (?:her|his|their) (?:own )?(?:bed)?rooms?"
    rf"{ALL_DAY}\W*"
)
NO_NEWS = re.compile(  # of words that were sent
    r"\W*(?:(?:still|ok|no|nope|well|so far),? )?(?:nothing|no (?:answer|reply|response|news|word)|not a word)"
    r"(?: (?:yet|still|back|so far|from (?:him|her|them)))*\W*"
)
SORRY_TO = re.compile(  # and nothing else: the young ask so, and so does everybody
    r"\W*(?:(?:and|so|ok|but) )*how (?:do|can|could|should|would) i (?:tell|say to|let) (?:him|her|them|my \w+|mum|mom|dad|nan|gran)(?: know)?"
    r" (?:that )?i'?(?:m| am) (?:really |so |very )*sorry\W*"
)
AN_AGE = re.compile(r"\W*(?:and |but |also |by the way |btw )?(?:i'm|im|i am) (?:only )?1[0-7](?: ?(?:years old|years|yo|y/o|yrs(?: old)?))?\W*")
A_HOUSE_RULE = re.compile(
    r"\W*(?:my|the) (?:parents|mum|mom|mother|dad|father|mum and dad|mom and dad) (?:won'?t|wont|don'?t|dont|doesn'?t|doesnt|never|will not|do not)"
    r" (?:let|allow) me (?:to )?(?:go(?: out)?|have|play|stay(?: up| out)?|watch|use|wear|get|dye|join|visit)(?: to)?(?: (?:a|an|the|my|any|with|at|in|on|for"
    r"|and|party|parties|concert|cinema|town|friends?|friend's|phone|games?|gaming|console|tv|make-?up|hair|ears|piercing|sleepover|trip|late|out|after"
    r"|club|team|band|dog|cat|pet|weekends?|saturdays?|fridays?|tonight|tomorrow))*\W*"
)
LITERAL = re.compile(
    r"\b(?:hit|hits|hitting|slap\w*|smack\w*|punch\w*|kick\w*|push\w*|shov\w*|grab\w*|shook|shak\w*|threw|throw\w*|dragg?\w*|drag|chok\w*|strangl\w*|beat\w*"
    r"|burn\w*|bit|bite\w*|hurt\w*|harm\w*|bruis\w*|marks?|blood\w*|bleed\w*|bled|broke|broken|smash\w*|scratch\w*|tie[ds]?|tying|forc\w*|rape\w*|touch\w*"
    r"|sex|naked|undress\w*|afraid|scare\w*|fright\w*|terrif\w*|fear\w*|flinch\w*|cower\w*|hide|hides|hiding|hid|duck\w*|trembl\w*|rage\w*|angry|furious"
    r"|violen\w*|abus\w*|threat\w*|wall|floor|stairs|doors?|lock\w*|outside|cold|snow|rain|balcony|garden|cellar|shed|car|house|keys?|slept|sleep\w*"
    r"|night(?:gown|ie)|knife|knives|belt|fists?|hands?|gun|hammer|bottle|glass|plates?|cups?|pan|pot|chair|shoes?|ash ?tray|razor\w*|blades?|pills?|rope"
    r"|arms?|wrists?|face|neck|throat|hair|head|eyes?|ears?|teeth|tooth|lips?|mouth|nose|ribs?|hospital|doctor|a&e|police|social (?:services|worker)|cps"
    r"|hot|boiling"
    r"|stitches|ambulance|swollen|swelling|concussion|pregnant|bump|kettle|iron|pillow|ponytail|collar|chest|cheek|stomach|tummy|lungs?|skin|bones?|ankle|fingers?"
    r"|landed|passed out|breathe|i mean it|i mean that|for good|missing"
    r"|dead|die[ds]?|dying|kill\w*|suicid\w*|alive|live|living|drunk\w*|drink\w*|drugs?|high|passport|money|account|bank|visa|take (?:the|our|my) (?:kids"
    r"|children|baby|house)|hamsters?|birds?|budgie|chick\w*|kittens?|puppy|mouse|rat)\b"
)


def says_nothing_else(text: str) -> bool:
    """Whether a whole message is a plain complaint of which what was learnt makes too much: "my daughter shuts the door on me".

    Args:
        text: in lower case, with straight apostrophes.

    """
    return bool(NOTHING_ELSE.fullmatch(text))


def is_a_house_rule(text: str) -> bool:
    """Whether a message tells of a rule at home and of nothing else: "my parents won't let me go to a party".

    Args:
        text: in lower case, with straight apostrophes.

    """
    return bool(A_HOUSE_RULE.fullmatch(text))


def says_how_old_after_a_rule(text: str, before: str) -> bool:
    """Whether a message only says how old somebody young is, after they told of a rule at home: "im 15" after "my parents won't let me go to a party".

    Behind anything else such an age stays what it is: "we meet at his place" and then "im 15".

    Args:
        text: in lower case, with straight apostrophes.
        before: what the same person wrote just before, likewise.

    """
    return bool(AN_AGE.fullmatch(text) and A_HOUSE_RULE.fullmatch(before))


def screened_by_words_alone(text: str) -> bool:
    """Whether what was learnt is not asked about a whole message: such a complaint, or a child that keeps to its room, which others ask about.

    Args:
        text: in lower case, with straight apostrophes.

    """
    return says_nothing_else(text) or any(pattern.fullmatch(text) for pattern in (SHUT_IN, NO_NEWS, SORRY_TO))


def without_figures(text: str, message: str) -> str:
    """A text with such figures crossed out place for place, or as it is where anything else in the message may make them literal.

    Args:
        text: a message or a part of it, in lower case, with straight apostrophes.
        message: the whole of it, likewise.

    """
    crossed = _crossed(text)
    return text if crossed == text or LITERAL.search(_crossed(message)) else crossed


def _crossed(text: str) -> str:
    for figure in FIGURES:
        text = figure.sub(lambda match: "_" * len(match.group()), text)
    return text

"""What is said besides the deed, and is cut off: motives, comparisons, threats, sarcasm, trailing remarks."""

from __future__ import annotations

import re

from closer.language.i_statement.wording.verb_forms import plain_verb

__all__ = ["AN_EQUAL", "SIMILE", "without_remarks"]

TRAILING_REMARK = re.compile(
    r"(?:,? (?:(?:where|how|what|why|when) )?(?:don't you|do you|aren't you|are you|isn't it|wasn't it|haven't you|have you|didn't you|did you|can't you|can you|won't you|will you|huh|eh|innit|you know|"
    r"admit it|one job|(?:it's )?(?:simple|easy) as that|how hard (?:is|can) (?:it|that)(?: be)?|for god's sake|for heaven's sake|honestly|again and again|over and over(?: again)?|yet again|again|as usual|mind you|just saying|(?<!a )full stop|(?<!my )(?<!your )(?<!her )(?<!the )period)"
    r"|,? (?:and|but)(?: yet)?|, (?:right|ok|okay|seriously)|, (?:thanks|please|kid|pal|lad|yaar|abeg|bruv|bestie|biko|[A-Z][a-z]+(?: [A-Z][a-z]+)?|mate|man|dude|babe|love|dad|mum|mom|bro|sis|darling|honey|dear)|(?<!\bmy)(?<!\bbest)(?<!\byour)(?<!\ba)(?<!\bthe)(?<!\bold)(?<!\bhis)(?<!\bher)(?<!\bschool)(?<!\bsoul)(?<!\bflat)(?<!\broom)(?<!\bhouse)(?<!\bteam) (?:mate|bro|dude|bruv|lol))[ .!?]*$"
)
PURPOSE = re.compile(
    r"(?<!\bway)(?<!\bchance)(?<!\bneed),?\s+(?:just |only |simply )?to (?:wind|make (?:me|us|him|her|them|people|others|a point|it look|sure|yourself|everyone|everybody)|annoy|spite|punish|hurt|embarrass|prove|show|get (?:back|a rise|at|attention|out|laughs)|provoke|irritate|upset|impress|avoid|test|look(?! after| for| at| into| round| around| out| over|$))\b.*$",
    re.I,
)
AN_EQUAL = "(?:adult|equal|partner|wife|husband|person|human|grown-up|friend)"  # whom one may ask to be treated as
SIMILE = re.compile(
    rf",?\s+(?:like|as if|as though) (?!an? {AN_EQUAL}\b|it's settled|it's decided|it's done|it's final|they(?:'re| were| are) yours|it(?:'s| were| was| is)(?: always| now)* yours|(?:I|we) (?:was|were|wasn't|weren't) (?:there|in the room|air|deaf|invisible|not there|not in the room)\b)"
    r"(?:i(?:'m|'ve|'d)?|a|an|some|it's|it|they're|you|you're|the|we|he|she|they|nothing|there|my|your|everyone|everybody|somebody|someone|anybody|anyone)\b.*?(?= while (?:i|you|we|he|she|they|my|your)\b|,? and then (?!I\b|we\b|it\b|get\b)\w+|$)",
    re.I,
)
IS_LIKE = re.compile(
    r"(?:^(?:kiss|hug|touch|hold|greet|answer|thank|work)(?:es|s|ed)? (?:me|us)|\b(?:would|(?:I|we)'d|am|is|are|was|were|be|look\w*|sound\w*|feel\w*|(?:if|whether|what|how|that|where|when|who) (?:I|you|we|they|he|she)|I|to|do|did|does|\w+n't|really|actually|act\w*|carr(?:y|ied) on|something|look\w* (?:exactly|just|still)|^treat(?:s|ed)? (?!me\b|us\b|him\b|her\b|them\b)[\w' ]+)|'[ms]|'re)(?: just| so)?$",
    re.I,
)
ONLY_TREATED = re.compile(
    r",? and (?:you )?(?:treat(?:ed)?|look(?:ed)? at|use|used|speak to|spoke to|talk(?:ed)? to) (?:me|us)$|,? and (?:you )?(?:then )?(?:act(?:s|ed)?|behaved?|pretend(?:ed)?)$",
    re.I,
)  # how is cut off
SAID_OF_ME = re.compile(
    r"\b(?:t(?:old|ell)|sa(?:id|y)|ask(?:ed)?)\b.* (?:I \w+|(?:I'm|I was|going|if I) .*\bdressed)$", re.I
)  # "you told them I dance like a fridge"
AND_LIKE = re.compile(r"\b(?:and|or)$")  # "tired, old and like your geography teacher"
WANTS = {"want", "need", "expect", "pretend", "try", "teach", "tell", "ask", "encourage", "train"}
OR_ASKS = re.compile(r",? or (?:am|is|are|do|does|did|was|were|have|should|shall|must) (?:I|we|you|it)\b.*$", re.I)
CUTS = (
    re.compile(r",? any ?ways?$", re.I),
    re.compile(r"\s*,?\s*\b(?:because|cause|since(?! (?:you|he|she|they|your [\w-]+)(?:'ve|'s)? (?:\w+ed|got|went|came|left|met|had|began|became|were|was|took|bought|found|lost)\b)) (?:you|your|he|she|they|apparently|god forbid|heaven forbid|it's)\b(?:(?! and (?:then )?(?:drove|went|flew|bought|spent|took|gave|sent|invited)\b).)*", re.I),
    re.compile(r"(?<! that)(?<! it)(?<! this), as (?:if|though) (?!it's (?:settled|decided|done|final|yours)\b|they|it (?:is|was|were) yours).*$", re.I),
    re.compile(r",? you (?:(?:absolute|total|complete|utter|tight|lazy|selfish|mean|stingy|old|big|little|daft|silly|right|proper|cheeky|sneaky|miserable|nosy|filthy|dirty|two-faced|rude|cold|sad|sorry|useless|stupid) )*(?:git|sod|cow|goat|prick|dick(?:head)?|twat|muppet|plonker|wanker|tosser|knob|bellend|pillock|melt|eejit|fool|bugger|cheapskate|numpty|slob|pig|idiot|moron|coward|snake|rat)$", re.I),
    re.compile(r", you (?:tight|lazy|selfish|mean|stingy|cheeky|sneaky|miserable|nosy|rude|cold|useless|stupid|ungrateful) (?:old )?(?:thing|man|woman|child|boy|girl)$", re.I),
    re.compile(r"(?<=\beverything), (?:her|his|my|your|their|our|the) .*$", re.I),
    re.compile(r",? (?:for )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|weeks) now$", re.I),
    re.compile(r"(?:(?<=^sulk)|(?<=^sulked)|(?<=^shout)|(?<=^snore)) like an? [\w -]+?(?= and [a-z])", re.I),
    PURPOSE,
    SIMILE,
    re.compile(r",?\s+(?:and|so|but) (?:then )?(?:i|i'm|i've|it's|it|we|that's|there's|now|nobody|everyone|i'd|wonder|expect(?! (?:an?|me|us|my|dinner)\b)|think|act|pretend|call (?:yourself|yourselves|that|this)|blame(?! me\b| us\b))\b.*$", re.I),
    re.compile(r",?\s+when(?:ever)? you (?:know|knew|could|should|had(?! (?:(?:the )?flu|covid|your \w+|surgery|exams?|an? (?!chance\b|choice\b|day off\b|free\b)))|said|promised|were (?:meant|supposed|told))\b.*$", re.I),
    re.compile(r",?\s+(?:(?<=,\s)which|which (?:is|was|means|meant|makes|made|I|we|never)|who knows|god knows|(?<!but )(?<!and )not that|(?<!did )(?<!do )(?<!does )(?<!have )(?<!has )(?<!had )(?<!could )(?<!will )(?<!would )(?<!can )(?<!'m )(?<!am )(?<!'re )(?<!are )(?<!is )(?<!was )(?<!'s )not even|not to mention|let alone|never mind|instead of (?:being|acting)|rather than (?:being|acting)).*$", re.I),
    re.compile(r"\s*,\s*(?:and )?(?:i(?:'m|'ve|'d)?|it's|that's|that was|this is|this was|there's|not|no|what|how|who|ever|sick|enough|end of|get|grow|thanks|honestly|unless|once more)\b.*$", re.I),
    re.compile(r",? (?:(?:that's|it's|it is|how) )?(?:(?:so|just|really|totally|very) )*unfair(?: (?:of|to|on) (?:you|me|us))?$", re.I),
    re.compile(r"(?<=\bthank you) (?:for|to) (?:anything|anybody|anyone|nobody|no one)\b.*$|(?<=\bthanks) (?:for|to) (?:anything|anybody|anyone|nobody|no one)\b.*$", re.I),
    re.compile(r",? because then (?:you|he|she|they)(?:'d| would| could| can|'ll)\b.*$", re.I),
    re.compile(r", (?:have a heart|give it a rest|do me a favour|do me a favor|wake up|sort it out|read the room|get a grip|do better)\b.*$|, before or after\b.*$", re.I),
    re.compile(r",? (?:and )?try (?:a |an |saying |with )?[\w' ]+ (?:first|instead|next time)$", re.I),
    re.compile(r",?\s+(?:just |only )?so (?:that )?(?:you|then|you'd) (?:can|could|get|then|look|feel|(?:don't|didn't|won't|wouldn't|needn't) (?:have|need) to)\b.*$|,? because,? quote\b.*$", re.I),
    re.compile(r",?\s+and ma(?:k|d)e (?:me|us) (?:look|feel|seem|out)\b.*$", re.I),
    re.compile(r",?\s+(?:but )?(?<!was )(?<!is )(?<!'s )only (?:ever )?(?:about|when|for|with|to (?=(?:me|us|him|her|them|my|our|your|the)\b)|of|if|whether|what|how)\b.*$", re.I),
    re.compile(r", (?:hilarious|hysterical|(?:(?:so|very|really|dead|real|proper|just) )*(?:charming|classy|mature|romantic|grown-up|considerate)|(?:(?:so|very|really) )?(?:thoughtful|kind|classy|charming|lovely) (?:stuff|of you|touch)|(?:so|very|really|dead|real|proper) funny|how (?:original|funny|clever)|somebody|someone|quick|hooray|bravo|congratulations|well done|how nice|so kind)\b.*$", re.I),
    re.compile(r", (?:absolutely |just |really )?(?:brilliant|great|excellent|lovely|fantastic|wonderful|superb|perfect|genius|clever|top|stellar|nice|classic|amazing|impressive|marvellous) (?!and\b|for\b|to\b|as\b)[a-z]+$", re.I),
    re.compile(r",? (?:so )?(?:happy|merry) [\w' ]{3,20} to (?:me|us)$", re.I),
    re.compile(r", (?:brilliant|great|excellent|lovely|fantastic|wonderful|superb|perfect|genius|clever|nice|classic|amazing|impressive|marvellous|typical|unbelievable|incredible)$", re.I),
    re.compile(r", (?:shall|should|could|would|did|do|can|will|have|are|is|am|was|does) (?:you|it|I|we|he|she|that)\b.*$", re.I),
    re.compile(r", (?:when|where|who|what|why|how)(?:'s| are| is| do| did) (?:you|that|it|he|she)\b.*$", re.I),
    re.compile(r", (?:when|where|who|what|why|how)(?: exactly| on earth)? (?:does|do|did|is|are|was|will|would|should|could|am) .*$", re.I),
    re.compile(r",? and (?:you )?do know\b.*$", re.I),
    re.compile(r" before I got to$", re.I),
    re.compile(r"(?<! and)(?<! but),? when(?:ever)? (?:I|we)(?:'ve| have|'d)? (?:asked|told|begged)(?: you)?(?: (?:to|not|nicely|so|twice|again|already|specifically)\b.*)?$", re.I),
    OR_ASKS,
    re.compile(r",? (?:and )?(?:it's|its) (?:right|just|literally|only|even) (?:there|here|next to (?:it|you)|in front of you|beside (?:it|you))\b.*$", re.I),
    re.compile(r",? (?:and )?(?:it's|its) (?:(?:so|really|just|too|very|all|pretty) )*(?:obvious|embarrassing|humiliating|pathetic|childish|ridiculous|tiring|exhausting|cringe|rude|mean|sad|weird|gross|boring|insulting|awkward)\b.*$", re.I),
    re.compile(r",? (?:and )?(?:it's|its) (?:in|on) (?:the )?(?:rota|list|calendar|fridge)$", re.I),
    re.compile(r",? (?:and )?it's (?:nearly |almost |gone |past |only )?(?:half )?(?:past )?\d+(?::\d\d)?(?: ?[ap]m| o'clock)?(?: in the morning| at night)?$", re.I),
    re.compile(r",? (?:am|are|is|do|does) (?:I|we)$", re.I),
    re.compile(r",? (?:funny (?:that|how)|surprise,? surprise|go figure|imagine that|what a surprise)\b.*$", re.I),
    re.compile(r",? especially\b.*$", re.I),
    re.compile(r",? and everything(?=,|$)", re.I),
    re.compile(r",? from (?:now|today|here) on(?:wards)?$|(?:,? properly)?,? just (?:the|this) once$", re.I),
    re.compile(r" to (?:insult|humiliate|shame|belittle) (?:me|us)\b.*$", re.I),
    re.compile(r"(?<! mostly) (?:when(?:ever)?|every (?:single )?time|each time) you(?: feel|'re feeling) (?!like\b|ill\b|sick\b|well\b).*$", re.I),
    re.compile(r", what(?:'?s| is) (?:wrong|the matter) with (?:you|u)$", re.I),
    re.compile(r", don't (?:deny|pretend|bother|try)(?: it| to)?$", re.I),
    re.compile(r", (?:nice|great|lovely|brilliant|cheers|wow|typical|classic|fine|sure|whatever|ta|thanks|nice one|well done)(?: (?:love|mate|pal|darling|honey|babe|dude))?$", re.I),
    re.compile(r",(?: (?:my|your|her|his|their))? everything$|, got it$", re.I),
    re.compile(r",? (?:don't|aren't|haven't|didn't) you\b.*$|[,.!]? (?:and |but )?don't you (?:dare|even)\b.*$|,? (?:and|but) don't (?:say|tell me) (?:you|it's|that|I'm|last|it)\b.*$", re.I),
    re.compile(r", even (?!(?:though|when|if|after|at|with|in|on|to|for)\b).*$", re.I),
    re.compile(r",? (?:like|as (?:if|though)) (?:that|it) (?:counts|helps|matters|settles|excuses)\b.*$|,? as (?:if|though) (?:that|this) (?:has|had|would|will|could|ever|did|does|makes)\b.*$", re.I),
    re.compile(r",? (?:and|but) (?:didn't|don't|never) (?:even )?(?:blink|flinch|blush|bat an eye(?:lid)?)(?: about it)?$", re.I),
    re.compile(r"[,.] (?:(?:ok|okay|right|fine|sure|cool|great),? )?(?:message received|noted|loud and clear|thanks for that|cheers for that)$", re.I),
    re.compile(r",? (?:like clockwork|without fail|like a (?:stuck|broken) record)\b", re.I),
    re.compile(r",? and (?:yes|no(?! to\b)|of course)\b.*$|(?:,| and),? guess (?:who|what)\b.*$", re.I),
    re.compile(r"(?<!know)(?<!knew),?\s+it (?:makes|drives|hurts|kills|bothers|annoys|pisses|gets) (?:me|us|on my)\b.*$", re.I),
    re.compile(r",? (?:other than|apart from) .*$", re.I),
    re.compile(r",? and (?:each|every) (?:time|one)(?: it(?:'?s| is| was).*)?$|,? (?:each and )?every (?:one|single one|last one)$", re.I),
    re.compile(r",? (?:whatever|what on earth|what) were you (?:thinking|playing at)\b.*$|,? (?:best|worst) (?:friend|mate|son|mother|husband|wife|dad|mum|sister|brother) of the year$", re.I),
    re.compile(r",? (?:and|but) (?:this |that )?(?:later|tomorrow|soon|some day) (?:is never|never comes?|never came|don't come|doesn't come|is not coming|isn't coming)\b.*$", re.I),
    re.compile(r",? (?:[A-Za-z]+|my \w+) (?:is|isn't|are|am)(?: not)? (?:an?|your|no) (?:free |walking |unpaid )?(?:nursery|hotel|taxi|bank|cash ?(?:machine|point)|maid|servant|cleaner|secretary|babysitter|therapist|slave)\b.*$", re.I),
    re.compile(r", (?:are|is|do|does|did) (?:the|your|my|they|there) [a-z]+ .*$|(?<=\w) lol ok(?:ay)?$", re.I),
    re.compile(r",? (?:and |says? )?this from (?:an?|the|my|some(?:body|one)) .*$|,? because,? (?:for|to) (?:you|him|her|them)\b.*$", re.I),
    re.compile(r",? (?:despite|whereas|as promised|like you (?:said|promised|swore)) ?.*$", re.I),
    re.compile(r" than (?:(?:at|to|with|on|for) )?(?:anything|anyone|anybody|everything)\b.*$|(?<!more) than (?:me|us|I)\b.*$", re.I),
    re.compile(r",\s+(?:you|that|the|what an?) (?:\w+ )?(?:idiot|jerk|moron|pig|slob|liar|brat|coward|loser|snob|cow|bastard)\b.*$", re.I),
    re.compile(r",? and (?:he|she|they|it|the \w+|my \w+)(?:'s| is| was| are| were| had to| ended up| stood| sat| cried| felt| waited)\b.*$", re.I),
    re.compile(r"(?<!\bsaid)(?<!\bsay)(?<!\bsays)(?<!\bme)(?<!\bhow)(?<!\bthat),?\s+it(?:'s| is| was)(?: \w+)? (?:\w+ing|been|disgusting|not (?:fair|funny|ok|okay))\b.*$", re.I),
    re.compile(r",?\s+(?:(?:while |when )?(?:you )?know(?:ing|s)?) (?:full|perfectly|very|damn) well\b.*$", re.I),
    re.compile(r"\s+so (?:often|much|loudly|loud|many times|hard|late|long)(?: that)? (?:I|we|even|the whole|half the) (?:could|can|can't|couldn't|know|have to|had to)\b.*$", re.I),
    re.compile(r",\s+(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d+) (?:years|months|weeks)(?: now)?(?:,)? (?:and|but) (?:I|we|it)(?:'m|'re|'s| am| are| is) still\b.*$", re.I),
    re.compile(r",?\s+with such (?:patience|grace|love|care|charm|warmth|kindness|enthusiasm|joy)$", re.I),
)  # fmt: skip
AS_SOON_AS = (re.compile(r",?\s+(?:the (?:moment|second|minute)) (?=I\b|we\b)", re.I), re.compile(r",?\s+(?:as soon as) (?=I\b|we\b)", re.I))
IN_BRACKETS = re.compile(r"\s*\([^)]*\)")
LEFT_LIKE = re.compile(r"\b(leave|left) (the (?:kitchen|bathroom|flat|car|room|bedroom|sink|table|house|garage|office|toilet)) like an? .*$", re.I)


def without_remarks(phrase: str) -> str:
    """The deed by itself, as somebody watching could tell it.

    Args:
        phrase: a verb phrase, or a clause that says when ("I come home").

    """
    phrase = LEFT_LIKE.sub(r"\1 \2 in a mess", TRAILING_REMARK.sub("", phrase.strip(" .!?,")))
    for cut in CUTS:
        phrase = _without(cut, phrase)
    for moment in AS_SOON_AS:
        phrase = moment.sub(" when ", phrase)
    return IN_BRACKETS.sub("", phrase)


def _without(cut: re.Pattern[str], phrase: str) -> str:
    """The phrase without one kind of remark; as it was where the remark is the point, or where hardly a word would be left."""
    if cut is PURPOSE and (plain_verb(phrase.split()[0]) in WANTS or phrase.startswith("I ")):
        return phrase
    shorter = cut.sub("", phrase)
    if cut is SIMILE:
        shorter = ONLY_TREATED.sub("", shorter) if shorter != phrase else shorter
        if AND_LIKE.search(shorter) or SAID_OF_ME.search(shorter) or (IS_LIKE.search(shorter) and not phrase[len(shorter) :].startswith(",")):
            return phrase
    return shorter if len(shorter.split()) >= (1 if cut is OR_ASKS else 2) else phrase

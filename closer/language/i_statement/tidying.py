"""Takes out of a verb phrase what does not belong to the deed: absolutes, motives, threats, trailing remarks."""

from __future__ import annotations

import re
from collections.abc import Callable

from lemminflect import getAllInflections

from closer.language.grammar import parse
from closer.language.i_statement.verb_forms import past_of, plain_verb

ADVERBS = re.compile(
    r"(?<![\w'])(?:always|constantly|forever|continually|continuously|perpetually|repeatedly|endlessly|every single time(?! (?!in\b|at\b|on\b|with\b|for\b|and\b|to\b|but\b|so\b)[\w']+ \w+)|all the time|the whole time|"
    r"all day every day|24/7|non-?stop|ever|even|literally|obviously|clearly|simply|actually|really|honestly|basically|suddenly|totally|completely|"
    r"absolutely|again and again|over and over(?: again)?|time and again|yet again|once again|again|at all|in your (?:whole |entire )?life|for once|as usual|"
    r"as always|as ever|any ?more|not once|so much as|for no reason(?: at all)?|over nothing|about nothing|on purpose|deliberately|by any chance|so-called|"
    r"damned|of course|apparently|seriously|too much|way too|only|also|already|then|right|straight|finally|automatically|"
    r"conveniently|magically|instantly|immediately|somehow|merrily|happily|blatantly|rudely|lazily|selfishly|shamelessly|carelessly|from the start|for a change|or anything|or whatever|"
    r"thank you very much|like that|or what|like this|every damn time|for crying out loud|at your age|you know(?! (?:it|that|this|I|how|what|when|why|who|he|she|we|they|my|the|your)\b)|I swear|I mean)(?![\w'])(?! to(?:wards)? )",
    re.I,
)  # fmt: skip
KEPT_ADVERBS = re.compile(r"\b(?:(?:with|to|for|at) (?:me|us) not once|all night|right (?:after|before|in|next|when|now)|straight (?:to|past|away|into|after)|just (?:as|when|before|after)|even (?:though|when|if)|(?<=, )even (?:at|with|in|on|to|for)|(?:had|have|has) to (?:\w+ ){1,3}again|"
                          r"only (?:when|once|one|on|after|the|a)|only \w+ long enough|whole (?:day|night|evening|weekend|week|time|house|family|world|thing|street|table|class|plate|pack|bag)|little (?:brother|sister|one|ones|girl|boy|man)|"
                          r"already (?:when|before)|still (?:in|on|at)|then again|(?:for|by|until|since) then|the only|(?:was|is|been|be|were) (?:always )?like (?:that|this)|(?:is|was|'s) too much|tak\w+ (?:me|us|it|this|that|him|her|them|my [a-z]+) seriously|\w+ it like that|too much (?!(?:and|or|but|when|while|at|on|in|for|with|to|of|about|because|these|lately|now|already|again|already)\b)[a-z]+|right of|right (?:side|hand|leg|thing)|(?:being|simply|were|was|are|am|is|be|not|'re|n't) right|we only|(?:a|the|my|your|our|no|'s) right|(?:'s|is|are|was|were) just|(?:me|us|him|her|them) only|(?:this|it|that|things|them|me|him|her|us|everyone|people) right|then (?=I\b)|entire (?:house|family))\b", re.I)  # fmt: skip

TAIL = re.compile(
    r"(?:,? (?:don't you|do you|aren't you|are you|haven't you|have you|didn't you|did you|can't you|can you|won't you|will you|huh|eh|innit|you know|"
    r"admit it|for god's sake|for heaven's sake|honestly|again and again|over and over(?: again)?|yet again|again|as usual|mind you|just saying|full stop|period)"
    r"|,? (?:and|but)(?: yet)?|, (?:right|ok|okay|seriously)|, (?:thanks|please|kid|pal|lad|yaar|abeg|bruv|bestie|biko|[A-Z][a-z]+(?: [A-Z][a-z]+)?|mate|man|dude|babe|love|dad|mum|mom|bro|sis|darling|honey|dear))[ .!?]*$"
)
PURPOSE = re.compile(
    r"(?<!\bway)(?<!\bchance)(?<!\bneed),?\s+(?:just |only |simply )?to (?:wind|make|annoy|spite|punish|hurt|embarrass|prove|show|get (?:back|a rise|at|attention|out|laughs)|provoke|irritate|upset|impress|avoid|test|look(?! after| for))\b.*$",
    re.I,
)
SIMILE = re.compile(
    r",?\s+(?:like|as if|as though) (?!an? (?:adult|equal|partner|wife|husband|person|human|grown-up|friend)\b|it's settled|it's decided|it's done|it's final|they(?:'re| were| are) yours|it(?:'s| were| was| is) yours|(?:I|we) (?:was|were|wasn't|weren't) (?:there|in the room|air|deaf|invisible|not there|not in the room)\b)"
    r"(?:i(?:'m|'ve|'d)?|a|an|some|it's|it|they're|you|you're|the|we|he|she|they|nothing|there|my|your|everyone|everybody)\b.*?(?= while (?:i|you|we|he|she|they|my|your)\b|,? and then (?!I\b|we\b|it\b|get\b)\w+|$)",
    re.I,
)
IS_LIKE = re.compile(
    r"(?:^(?:kiss|hug|touch|hold|greet|answer|thank)(?:es|s|ed)? (?:me|us)|\b(?:would|(?:I|we)'d|am|is|are|was|were|be|look\w*|sound\w*|feel\w*|(?:if|whether|what|how|that|where|when|who) (?:I|you|we|they|he|she)|I|to|do|did|does|\w+n't|really|actually|act\w*|carr(?:y|ied) on|something|^treat(?:s|ed)? (?!me\b|us\b|him\b|her\b|them\b)[\w' ]+)|'[ms]|'re)(?: just| so)?$",
    re.I,
)
ONLY_TREATED = re.compile(r",? and (?:you )?(?:treat(?:ed)?|look(?:ed)? at|use|used|speak to|spoke to|talk(?:ed)? to) (?:me|us)$", re.I)  # how is cut off
SAID_OF_ME = re.compile(
    r"\b(?:t(?:old|ell)|sa(?:id|y)|ask(?:ed)?)\b.* (?:I \w+|(?:I'm|I was|going|if I) .*\bdressed)$", re.I
)  # "you told them I dance like a fridge"
WANTS = {"want", "need", "expect", "pretend", "try", "teach", "tell", "ask", "encourage", "train"}
OR_ASKS = re.compile(r",? or (?:am|is|are|do|does|did|was|were|have) (?:I|we|you|it)\b.*$", re.I)
CUTS = (
    re.compile(r"\s*,?\s*\b(?:because|cause|since(?! (?:you|he|she|they) (?:\w+ed|got|went|came|left|met|had|began|became|were|was|took|bought|found|lost)\b)) (?:you|your|he|she|they|apparently|god forbid|heaven forbid|it's)\b.*$", re.I),
    re.compile(r"(?<! that)(?<! it)(?<! this), as (?:if|though) (?!it's (?:settled|decided|done|final|yours)\b|they|it (?:is|was|were) yours).*$", re.I),
    re.compile(r",? you (?:(?:absolute|total|complete|utter|tight|lazy|selfish|mean|stingy|old|big|little|daft|silly|right|proper|cheeky|sneaky|miserable|nosy|filthy|dirty|two-faced|rude|cold|sad|sorry|useless|stupid) )*(?:git|sod|cow|goat|prick|dick(?:head)?|twat|muppet|plonker|wanker|tosser|knob|bellend|pillock|melt|eejit|fool|bugger|cheapskate|numpty|slob|pig|idiot|moron|coward|snake|rat)$", re.I),
    re.compile(r", you (?:tight|lazy|selfish|mean|stingy|cheeky|sneaky|miserable|nosy|rude|cold|useless|stupid|ungrateful) (?:old )?(?:thing|man|woman|child|boy|girl)$", re.I),
    re.compile(r"(?<=\beverything), (?:her|his|my|your|their|our|the) .*$", re.I),
    re.compile(r",? (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|weeks) now$", re.I),
    PURPOSE,
    SIMILE,
    re.compile(r",?\s+(?:and|so|but) (?:then )?(?:i|i'm|i've|it's|it|we|that's|there's|now|nobody|everyone|i'd|wonder|expect(?! (?:an?|me|us|my|dinner)\b)|think|act|pretend|call|blame(?! me\b| us\b))\b.*$", re.I),
    re.compile(r",?\s+when(?:ever)? you (?:know|knew|could|should|had|said|promised|were (?:meant|supposed|told))\b.*$", re.I),
    re.compile(r",?\s+(?:(?<=,\s)which|which (?:is|was|means|meant|makes|made|I|we|never)|who knows|god knows|not that|(?<!did )(?<!do )(?<!does )(?<!have )(?<!has )(?<!had )(?<!could )(?<!will )(?<!would )(?<!can )(?<!'m )(?<!am )(?<!'re )(?<!are )(?<!is )(?<!was )(?<!'s )not even|not to mention|let alone|never mind|instead of (?:being|acting)|rather than (?:being|acting)).*$", re.I),
    re.compile(r"\s*,\s*(?:and )?(?:i(?:'m|'ve|'d)?|it's|that's|that was|this is|this was|the(?! [\w'-]+(?: [\w'-]+)?(?:, (?:the|my|our|your) [\w'-]+(?: [\w'-]+)?)* and (?:the|my|our|your)\b)|there's|not|no|what|how|who|ever|sick|enough|end of|get|grow|thanks|honestly|unless|once more)\b.*$", re.I),
    re.compile(r",?\s+(?:just |only )?so (?:that )?(?:you|then|you'd) (?:can|could|get|then|look|feel)\b.*$|,? because,? quote\b.*$", re.I),
    re.compile(r",?\s+and ma(?:k|d)e (?:me|us) (?:look|feel|seem|out)\b.*$", re.I),
    re.compile(r",?\s+(?:but )?(?<!was )(?<!is )(?<!'s )only (?:ever )?(?:about|when|for|with|to|of|if|whether|what|how)\b.*$", re.I),
    re.compile(r", (?:hilarious|hysterical|(?:(?:so|very|really|dead|real|proper|just) )*(?:charming|classy|mature|romantic|grown-up|considerate)|(?:(?:so|very|really) )?(?:thoughtful|kind|classy|charming|lovely) (?:stuff|of you|touch)|(?:so|very|really|dead|real|proper) funny|how (?:original|funny|clever)|somebody|someone|quick|hooray|bravo|congratulations|well done|how nice|so kind)\b.*$", re.I),
    re.compile(r", (?:absolutely |just |really )?(?:brilliant|great|excellent|lovely|fantastic|wonderful|superb|perfect|genius|clever|top|stellar|nice|classic|amazing|impressive|marvellous) (?!and\b|for\b|to\b|as\b)[a-z]+$", re.I),
    re.compile(r", (?:shall|should|could|would|did|do|can|will|have|are|is|am|was|does) (?:you|it|I|we|he|she|that)\b.*$", re.I),
    re.compile(r", (?:when|where|who|what|why|how)(?:'s| are| is| do| did) (?:you|that|it|he|she)\b.*$", re.I),
    re.compile(r", (?:when|where|who|what|why|how)(?: exactly| on earth)? (?:does|do|did|is|are|was|will|would|should|could|am) .*$", re.I),
    re.compile(r",? and (?:you )?do know\b.*$", re.I),
    re.compile(r" before I got to$", re.I),
    re.compile(r",? when(?:ever)? (?:I|we)(?:'ve| have|'d)? (?:asked|told|begged)(?: you)?(?: (?:to|not|nicely|so|twice|again|already|specifically)\b.*)?$", re.I),
    OR_ASKS,
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
    re.compile(r", (?:nice|great|lovely|brilliant|cheers|wow|typical|classic|fine|sure|whatever)$", re.I),
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
    re.compile(r",? (?:although|despite|whereas|as promised|like you (?:said|promised|swore)) ?.*$", re.I),
    re.compile(r" than (?:(?:at|to|with|on|for) )?(?:anything|anyone|anybody|everything)\b.*$|(?<!more) than (?:me|us|I)\b.*$", re.I),
    re.compile(r",\s+(?:you|that|the|what an?) (?:\w+ )?(?:idiot|jerk|moron|pig|slob|liar|brat|coward|loser|snob|cow|bastard)\b.*$", re.I),
    re.compile(r",? and (?:he|she|they|it|the \w+|my \w+)(?:'s| is| was| are| were| had to| ended up| stood| sat| cried| felt| waited)\b.*$", re.I),
    re.compile(r",?\s+it(?:'s| is| was)(?: \w+)? (?:\w+ing|been|disgusting|not (?:fair|funny|ok|okay))\b.*$", re.I),
    re.compile(r",?\s+(?:(?:while |when )?(?:you )?know(?:ing|s)?) (?:full|perfectly|very|damn) well\b.*$", re.I),
    re.compile(r"\s+so (?:often|much|loudly|loud|many times|hard|late|long)(?: that)? (?:I|we|even|the whole|half the) (?:could|can|can't|couldn't|know|have to|had to)\b.*$", re.I),
    re.compile(r",\s+(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d+) (?:years|months|weeks)(?: now)?(?:,)? (?:and|but) (?:I|we|it)(?:'m|'re|'s| am| are| is) still\b.*$", re.I),
    re.compile(r",?\s+with such (?:patience|grace|love|care|charm|warmth|kindness|enthusiasm|joy)$", re.I),
    re.compile(r",?\s+(?:the (?:moment|second|minute)) (?=I\b|we\b)", re.I),
    re.compile(r",?\s+(?:as soon as) (?=I\b|we\b)", re.I),
    re.compile(r"\s*\([^)]*\)"),
)  # fmt: skip
A_THIRD = r"(?:(?:your|the|his|her|their) [\w-]+(?: [\w-]+)?|[A-Z]\w+|him|her|them)"
OF_PEOPLE = {"is": "are", "was": "were", "has": "have", "does": "do"}


def _helped(found: re.Match[str]) -> str:
    """Lifting a finger for somebody is helping them: "help Mum", but "help with the dishes"."""
    return f"help{found[1] or ''}{' ' if found.group().endswith(' ') else ''}"


AS_A_GERUND = {"say": "saying", "help": "helping", "eat": "eating", "sit": "sitting", "talk": "talking", "ask": "asking"}
NERVE = re.compile(r"\b(?P<had>ha(?:d|ve)) the (?:nerve|cheek|gall|audacity|face|guts) to (?P<verb>[a-z]+)\b(?!.* and [a-z]+)", re.I)
INSTEAD: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (
        re.compile(
            r"\b(?:when|although|though|even though) (?P<who>I|we) (?:had )?(?:specifically|clearly|explicitly|expressly) (?P<asked>asked|told) you not to\b",
            re.I,
        ),
        r"after \g<who> \g<asked> you not to",
    ),
    (
        re.compile(
            r",? (?:when|although|though|even though|while) (?:he|she|they)(?:'s| is| was|'re| are| were) (?:\w+ )?(?:in the wrong|wrong|at fault)\b", re.I
        ),
        "",
    ),
    (re.compile(r"^((?:(?! about )[^,])*), (about (?:the|my|our|your) [\w' ]+)$", re.I), r"\1 \2"),
    (re.compile(r"\bmakes? me the\b(?! (?:\w+ )?(?:tea|coffee|dinner|breakfast|lunch))", re.I), "leave me to be the"),
    (NERVE, lambda found: past_of(found["verb"]) if found["had"].lower() == "had" else found["verb"]),
    (re.compile(r"\blike (?=\d)", re.I), ""),
    (re.compile(r"\b(?P<word>later|no|yes|money|work|blah|soon)(?:,? (?P=word))+\b", re.I), r"\g<word>"),
    (
        re.compile(r"\b(?P<verb>gave|give|bought|buy|sent|send|brought|bring|showed|show|invited|invite) (?:everybody|everyone)\b(?! (?:but|except))", re.I),
        r"\g<verb> the others",
    ),
    (re.compile(r"\b(?P<thing>(?:my|your|our|the) [a-z]+),(?: \w+ly)? (?P=thing)\b,?", re.I), r"\g<thing>"),
    (re.compile(r"(?<=\bon my side), (?=and\b)", re.I), " "),
    (re.compile(r"\b(?P<verb>talk|speak|talks|speaks|spoke|talked) (?P<whom>to (?:me|us)) like to (?=an?\b)", re.I), r"\g<verb> \g<whom> like "),
    (
        re.compile(r"\binstead of (?P<first>coming|going) (?P<where>in|out|over|round|home|up|down)? ?and (?P<verb>say|help|eat|sit|talk|ask)\b", re.I),
        lambda found: f"instead of {found['first']} {found['where'] + ' ' if found['where'] else ''}and {AS_A_GERUND[found['verb'].lower()]}",
    ),
    (re.compile(r"\beverything(?:'s| is) (?P<how>fine|ok|okay|alright|all right|good|great)\b", re.I), r"all is \g<how>"),
    (re.compile(r"(?<=\b(?:you|and) )remember nothing\b(?! (?:about|of|from)\b)", re.I), "don't remember it"),
    (re.compile(r"\b(?P<who>I|we) (?P<verb>get|have) nothing\b", re.I), r"\g<who> don't \g<verb> a thing"),
    (re.compile(r"(?<=\b(?:that|your) )(?:awful|terrible|horrible|ridiculous|disgusting) (?=[a-z]+)", re.I), ""),
    (re.compile(r"\ba single one of\b", re.I), "any of"),
    (re.compile(r"(?<!have )(?<!'ve )(?<!had )\bgot nothing\b", re.I), "didn't get a thing"),
    (re.compile(r"\blisten(s|ed|ing)? (?=me\b|us\b)", re.I), r"listen\1 to "),
    (
        re.compile(
            r"(?<!job )(?<!it )(?<!which )(?<!that )\bmakes? (?P<whom>me|us) (?=(?:work|do|wait|pay|eat|go|drive|stay|cook|clean|wear|sit|stand|come|take|carry|ask|apologise|explain|choose|write)\b)",
            re.I,
        ),
        r"have \g<whom> ",
    ),
    (
        re.compile(
            r"\bmade (?P<whom>me|us) (?=(?:work|do|wait|pay|eat|go|drive|stay|cook|clean|wear|sit|stand|come|take|carry|ask|apologise|explain|choose|write)\b)",
            re.I,
        ),
        r"had \g<whom> ",
    ),
    (re.compile(r",? (?:and|but) (?P<whom>(?:for|to|with) (?:me|us|my \w+|our \w+)) nothing$", re.I), r" but not \g<whom>"),
    (re.compile(r"\bone more of (?=(?:my|our|your|his|her|their|the|these|those)\b)", re.I), ""),
    (re.compile(r",? (?:and|but) none (?P<whom>(?:for|of|with) (?:me|us))\b", re.I), r" but not \g<whom>"),
    (re.compile(r",? because(?:, apparently)?,?$", re.I), ""),
    (re.compile(r"\bswear(?: blind| to me)?(?= (?:it|you|that|he|she|I|there)\b)", re.I), "say"),
    (re.compile(r"\b(?P<who>I|we) knew nothing\b", re.I), r"\g<who> didn't know a thing"),
    (re.compile(r"(?<=\band )tell (?P<whom>me|us) nothing\b", re.I), r"don't tell \g<whom> a thing"),
    (re.compile(r"(?:(?<=\band )|^)say nothing\b(?=$|,| (?:when|for|to|about|at|and|until|all)\b)", re.I), "don't say a word"),
    (re.compile(r"(?:(?<=\band )|^)said nothing\b(?=$|,| (?:when|for|to|about|at|and|until|all)\b)", re.I), "didn't say a word"),
    (re.compile(r",? but never (?=(?:an?|one)\b)", re.I), " but not "),
    (re.compile(r"(?<=\band )(?:do|does) nothing\b(?! (?:but|about|wrong)\b)", re.I), "don't help"),
    (re.compile(r"(?<=\band )did nothing\b(?! (?:but|about|wrong)\b)", re.I), "didn't help"),
    (re.compile(r"(?<!have )(?<!'ve )(?<!had )\bheard nothing\b", re.I), "didn't hear"),
    (re.compile(r"(?<=\bI )hear nothing from\b", re.I), "don't hear from"),
    (re.compile(r"\byes to everything\b", re.I), "yes to whatever comes"),
    (re.compile(r"(?<=n't )(?P<verb>\w+) anything\b(?! (?:to|about|from|at|for|but|else)\b)", re.I), r"\g<verb> a thing"),
    (re.compile(r",? (?:a|one) (?:single|more) time\b", re.I), ""),
    (re.compile(r",? (?:and|but) (?P<whom>(?:with|to|for|at) (?:me|us)) not (?:once|one time|at all)$", re.I), r" but not \g<whom>"),
    (re.compile(r"\bwithout to (?=\w)", re.I), "without having to "),
    (re.compile(r"\b(your|my|the|that|this|these|those|our) (?:stupid|silly|precious) (?=\w)", re.I), r"\1 "),
    (re.compile(r"\s+(?=[,.])"), ""),
    (re.compile(r",? or not$", re.I), ""),
    (re.compile(r",? I (?:think|guess|suppose|bet|reckon)$"), ""),
    (re.compile(r", [A-Z][a-z]+(?=,|$)"), ""),
    (
        re.compile(
            r", (?:neighbour|mate|mum|mom|dad|father-in-law|mother-in-law|bro|sis|son|love|man|dude|darling|cousin|grandad|gran|nan)(?P<next>,| and| but|$)"
        ),
        r"\g<next>",
    ),
    (re.compile(r", (?:mother|father|uncle|auntie|aunt|grandma|grandpa)(?=,|$)"), ""),
    (
        re.compile(
            r"\b(you|me|us|it|sorry|thanks|too|ago|yesterday|\d+|\w+teen|twenty|thirty|forty|fifty) (?:dad|mum|mom|mam|mate)(?=$| and (?:then |you )?(?:told|said|never|didn't|don't|still)\b)",
            re.I,
        ),
        r"\1",
    ),
    (
        re.compile(
            r"\b(?P<asks>(?:ask|asks|asked|asking|know|knew|tell|told|wonder)(?: me| us)?) (?P<what>where|what|who|when|how) (?P<is>is|are|was|were) (?P<thing>(?:the|my|our) [\w ]{2,20})$",
            re.I,
        ),
        r"\g<asks> \g<what> \g<thing> \g<is>",
    ),
    (
        re.compile(r"\b(?P<on>about|for|with) (?P<first>(?:the|my|our|your) [\w' ]+), (?P=on) (?P<second>(?:the|my|our|your) [\w']+)$", re.I),
        r"\g<on> \g<first> and \g<on> \g<second>",
    ),
    (re.compile(r",? as (?:a )?(?:punishment|revenge|payback)\b.*$", re.I), ""),
    (re.compile(r"\bto (?:one|a single) (?:message|text|letter)\b", re.I), "to my messages"),
    (re.compile(r" one time$", re.I), ""),
    (re.compile(r"\b(laugh|smile|talk|look|stay) (?:longer|more|harder|better) (?=at|with|to|on)", re.I), r"\1 "),
    (re.compile(r"(?<!just )\bone more\b", re.I), "a"),
    (
        re.compile(
            r"\blift(ed|s|ing)? (?:a |an |your )?(?:finger|teaspoon|hand|little finger)\b(?: for (?=(?:me|us|him|her|them|mum|mom|dad|my|our|your)\b))?", re.I
        ),
        _helped,
    ),
    (re.compile(r"^(you )?upstairs\b", re.I), r"\1"),
    (re.compile(r"\ba single (?=one\b)", re.I), ""),
    (re.compile(r"(?<=you to )do (?:a|one) single thing\b", re.I), "do something"),
    (re.compile(r"\banything (?:that )?(?=I (?:say|said|tell|told|ask|asked|do|did|cook|made|make)\b)", re.I), "what "),
    (re.compile(r"\ba single\b", re.I), "a"),
    (re.compile(r"\bone single\b", re.I), "one"),
    (re.compile(r"\beverything (?:that )?(?=I\b|my\b|we\b|you\b)", re.I), "what "),
    (re.compile(r"\beverything (?:that )?(?=(?:could|can|might) (?:go|happen)\b|(?:went|goes|is|was) wrong\b)", re.I), "what "),
    (re.compile(r"(?<=\bto )everything\b(?= (?:in|at|on)\b)|(?<=\bin )everything(?=$|,| and\b)|(?<=\bmark )everything\b", re.I), "most things"),
    (re.compile(r",? (?:and|but) (?:then )?(?P<do>do|did) (?:exactly |absolutely )?none of (?P<it>it|that|them)\b", re.I), r" but \g<do>n't do \g<it>"),
    (re.compile(r",? (?:and|but) never (?P<where>for|with|to|at|on|in) (?=(?:the|my|our|your|me|us|his|her|their|one|an?)\b)", re.I), r" but not \g<where> "),
    (re.compile(r"\bmakes? (?P<whom>me|us) be the\b", re.I), r"leave \g<whom> to be the"),
    (re.compile(r"\beverything (?:that )?(?=[A-Z]\w+ |he |she |they )"), "what "),
    (
        re.compile(rf"\b(?P<tells>tell(?:ing)?|told) (?P<whom>{A_THIRD}) everything(?: (?:about (?:us|me)))?(?=$|,| and\b| but\b)", re.I),
        r"\g<tells> \g<whom> what goes on between us",
    ),
    (
        re.compile(r"\b(?P<is>is|are|was|were|means?|meant) everything\b(?! (?:I|you|we)\b)", re.I),
        lambda found: f"{found['is']} {'a lot' if found['is'].startswith('mean') else 'what counts'}",
    ),
    (re.compile(r"(?P<before>n't [^,]*?) (?:to|for|about|with|in) (?:anything|anyone|anybody|anywhere)(?=,| but\b)", re.I), r"\g<before>"),
    (re.compile(r",? never to (?=ask|say|see|visit|help|talk|thank)\b", re.I), " and not to "),
    (re.compile(r"\bsince (?:about|around|like|roughly) (?=\w)", re.I), "since "),
    (re.compile(r"\b(?P<about>about [\w-]+), (?P<second>(?!and\b|but\b)[\w-]+)$", re.I), r"\g<about> and \g<second>"),
    (re.compile(r"\bevery (?:single )?time (?!(?:in|at|on|with|for|without|and|to|of|but|so|because)\b)(?=[\w']+ \w+)", re.I), "when "),
    (re.compile(r"\bevery (?:single )?time\b", re.I), ""),
    (re.compile(r"[\"]"), ""),
    (re.compile(r"\bevery single\b", re.I), "every"),
    (re.compile(r",? each and every (?:one|time)\b", re.I), ""),
    (re.compile(r"\beach and every\b", re.I), "every"),
    (re.compile(r"\bevery word I\b", re.I), "what I"),
    (
        re.compile(
            r"\b(?:everyone|everybody)'s (?!\w+(?:ing|ed)\b|(?:so|too|a|at|in|on|the|my|your|here|there|home|gone|asleep|fine|ok|okay|happy|busy|got|been|very)\b)",
            re.I,
        ),
        "other people's ",
    ),
    (re.compile(r"(?<=\bturned )everything\b|(?<=\bturn )everything\b", re.I), "it all"),
    (re.compile(r"\bwhat everything (?=costs?\b)", re.I), "what things "),
    (re.compile(r" and not a word$", re.I), " and don't say a word"),
    (re.compile(r", for (?:me|us)$", re.I), ""),
    (
        re.compile(
            r"^((?:you )?(?:snap|shout|fight|argue|complain|moan|lie|yell|nag|scream)\w*(?: (?:at|with) [\w ]+?)?) (?:for|about|at|over) everything$", re.I
        ),
        r"\1",
    ),
    (re.compile(r"\b(for|about|at|over) everything$", re.I), r"\1 most things"),
    (
        re.compile(r"\b(?:everyone|everybody) who (?P<verb>\w+s)\b", re.I),
        lambda found: f"people who {OF_PEOPLE.get(found['verb'].lower()) or plain_verb(found['verb'])}",
    ),
    (re.compile(r"\b(?:in|for) front of everyone\b", re.I), "in front of others"),
    (re.compile(r"\bfront of (?:everyone|everybody|every one)\b", re.I), "front of others"),
    (re.compile(r"\b(?:everyone|everybody) else\b", re.I), "other people"),
    (re.compile(r"\b(?:everyone|everybody) (?:but|except) (me|us)\b", re.I), r"the others but not \1"),
    (re.compile(r"\b(to|with|at|for) (?:everyone|everybody)\b", re.I), r"\1 other people"),
    (re.compile(r"\b(tell(?:ing)?|told) (?:everyone|everybody)\b", re.I), r"\1 people"),
    (re.compile(r"\b(?:do|done|did) a (?:stroke|scrap|hand's turn) of (?:work|housework)\b", re.I), "help"),
    (re.compile(r"\b(?:in|for) (?:ages|forever|donkey's years)\b", re.I), "for a long time"),
    (re.compile(r"\bmost of the time\b", re.I), "often"),
    (re.compile(r"\bwhenever\b", re.I), "when"),
    (re.compile(r"\b((?:an?|my|our|the) [\w' -]{2,30}), (?:literally )?\1(?=$|,| and\b)", re.I), r"\1"),
    (re.compile(r"\b((?:my|our) [\w-]+)\b(?P<told>(?! and\b)[^,]*), \1(?=$|,| and\b)", re.I), r"\1\g<told>"),
    (re.compile(r"\s*,\s*,\s*"), ", "),
    (re.compile(r"\b(?:everyone|everybody)\b(?! else|'s| \w+s\b| in (?:the|my|our|your) (?:family|house|office)\b)", re.I), "the others"),
    (re.compile(r"\beverything(?=$|,| and\b| but\b| instead\b| into\b)", re.I), "it all"),
)


THEN = re.compile(
    r"(?<!\band )(?<!\bbut )(?<!\bback )(?<!\bby )(?<!\buntil )(?<!\btill )(?<!\bsince )(?<!\beven )(?<!\bwhat )(?<!, )(?<=[a-z] )then (?P<verb>[a-z]+)\b(?! (?:of|is|are|was)\b)",
    re.I,
)
DID_PAST = re.compile(
    r"\b(?P<did>didn't|don't|did not|do not) (?P<verb>came|went|told|said|took|gave|made|did|saw|got|knew|called|helped|asked|wrote|bought|brought|paid|answered|listened|wanted)\b",
    re.I,
)
LEFT_LIKE = re.compile(r"\b(leave|left) (the (?:kitchen|bathroom|flat|car|room|bedroom|sink|table|house|garage|office|toilet)) like an? .*$", re.I)
BUT_NOT = re.compile(r",? but never (?=(?:when|with|for|to|at|in|on|me|us)\b)", re.I)
NOT_EVEN_ONCE = r"never(?: (?:even|once|ever|really|actually|so much as))*"
SHORT_NEVER = re.compile(rf"\b(?P<who>[A-Za-z]+)'(?P<verb>s|re|ve|d|ll|m) {NOT_EVEN_ONCE} (?P<next>[a-z]+)", re.I)
HELPER_NEVER = re.compile(rf"\b(?P<helper>am|must|may|might|shall|is|are|was|were|has|have|does|do|did|would|could|can|will|should) {NOT_EVEN_ONCE}\b", re.I)
NEVER_HELPER = re.compile(rf"\b(?P<who>[A-Za-z]+) {NOT_EVEN_ONCE} (?P<helper>is|are|was|were|would|could|can|will|should|did(?! \w)|does(?! \w))\b", re.I)
NEVER_DOES = re.compile(rf"\b(?P<who>[A-Za-z]+) {NOT_EVEN_ONCE} (?P<verb>[a-z]+)\b", re.I)
HAD_NEVER = re.compile(rf"\b(?P<helper>has|had) {NOT_EVEN_ONCE} (?=\w+(?:ed|en)\b|(?:been|gone|done|seen|made|told|come|had|met|read|put)\b)", re.I)
IN_FULL = {"am", "must", "may", "might", "shall"}
SAME_IN_BOTH = {"put", "let", "read", "set", "hit", "cut", "shut"}
SEVERAL = {"i", "we", "you", "they", "and", "but", "kids", "children", "people", "parents"}
NO_SUBJECT = {"than", "be", "am", "must", "may", "might", "shall", "to", "with", "for", "at", "of", "in", "on", "when", "or", "not", "me", "us", "him", "them"}
SHORTENED = {"can": "can't", "will": "won't"}
IS_NOT = {"s": "isn't", "re": "aren't", "ve": "haven't", "d": "wouldn't", "ll": "won't", "m": "'m not"}


def _and_then(found: re.Match[str]) -> str:
    """Two deeds: "eat my cheese then swear it was the other", but not "then the phone rang"."""
    deed = parse(f"you {found['verb']} it")[1].pos_ == "VERB" and found["verb"].lower() not in NO_SUBJECT | {
        "the",
        "there",
        "he",
        "she",
        "it",
        "my",
        "your",
    }
    return f"and {found['verb']}" if deed else found.group()


def _with_not(helper: str) -> str:
    return f"{helper} not" if helper.lower() in IN_FULL else SHORTENED.get(helper.lower(), f"{helper}n't")


def _shortly_not(found: re.Match[str]) -> str:
    """What is shortened before "never": "things you'd never tell" becomes "wouldn't tell", "he's never called" becomes "hasn't called"."""
    forms = getAllInflections(plain_verb(found["next"]), upos="VERB")
    participle = found["next"] in (*forms.get("VBN", ()), *(form for form in forms.get("VBD", ()) if form.endswith("ed")))
    done = participle and plain_verb(found["next"]) != found["next"]
    instead = {"s": "hasn't", "d": "hadn't"}.get(found["verb"].lower()) if done else None
    instead = instead or IS_NOT[found["verb"].lower()]
    return f"{found['who']}{'' if instead.startswith(chr(39)) else ' '}{instead} {found['next']}"


def _does_not(found: re.Match[str]) -> str:
    """A verb keeps its "not" where "never" goes: "and never mentioned it" becomes "and didn't mention it", "the bus never comes" "doesn't come"."""
    who, verb = found["who"], found["verb"]
    plain = plain_verb(verb)
    if who.lower() in NO_SUBJECT or plain == "be" or not getAllInflections(plain, upos="VERB"):
        return found.group()
    once = verb.lower() in SAME_IN_BOTH and who.lower() not in SEVERAL
    if verb.lower() == plain:
        return f"{who} {'didn' if once else 'don'}'t {plain}"
    return f"{who} {'doesn' if verb.lower().endswith('s') else 'didn'}'t {plain}"


def said_with_not(phrase: str) -> str:
    """Turn "never" to "not" where that keeps the meaning; where it cannot be turned it stays, and the rules refuse the sentence."""
    phrase = re.sub(r"\bto never (?=[a-z])", "not to ", BUT_NOT.sub(" but not ", phrase))
    phrase = SHORT_NEVER.sub(_shortly_not, phrase)
    phrase = HAD_NEVER.sub(lambda found: f"{found['helper']}n't ", phrase)
    phrase = HELPER_NEVER.sub(lambda found: _with_not(found["helper"]), phrase)
    phrase = NEVER_HELPER.sub(lambda found: f"{found['who']} {_with_not(found['helper'])}", phrase)
    return NEVER_DOES.sub(_does_not, phrase)


def tidied(phrase: str) -> str:
    """A verb phrase without absolutes, guesses at motives, threats and trailing remarks."""
    phrase = LEFT_LIKE.sub(r"\1 \2 in a mess", TAIL.sub("", phrase.strip(" .!?,")))
    for cut in CUTS[:-3]:
        if cut is PURPOSE and (plain_verb(phrase.split()[0]) in WANTS or phrase.startswith("I ")):
            continue
        shorter = cut.sub("", phrase)
        if cut is SIMILE and shorter != phrase:
            shorter = ONLY_TREATED.sub("", shorter)
        if cut is SIMILE and SAID_OF_ME.search(shorter):
            continue
        if cut is SIMILE and IS_LIKE.search(shorter) and phrase[len(shorter) :][:1] != ",":
            continue
        if len(shorter.split()) >= (1 if cut is OR_ASKS else 2):
            phrase = shorter
    for cut in CUTS[-3:-1]:
        phrase = cut.sub(" when ", phrase)
    phrase = CUTS[-1].sub("", phrase)
    kept: list[str] = []

    def hold(found: re.Match[str]) -> str:
        kept.append(found.group())
        return f"\x00{len(kept) - 1}\x00"

    phrase = DID_PAST.sub(lambda found: f"{found['did']} {plain_verb(found['verb'])}", phrase)
    phrase = THEN.sub(_and_then, said_with_not(phrase))
    phrase = KEPT_ADVERBS.sub(hold, phrase)
    phrase = ADVERBS.sub(" ", phrase)
    phrase = re.sub(r"\x00(\d+)\x00", lambda found: kept[int(found.group(1))], phrase)
    phrase = re.sub(r"\s+", " ", phrase)
    for pattern, instead in INSTEAD:
        phrase = pattern.sub(instead, phrase)
    return re.sub(r"\s+", " ", phrase).strip(' ,.!?;:-"')

"""Mend the spelling of an angry sentence before it is taken apart: texting, capitals, swear words, slips of one letter.

What cannot be mended stays as it was typed: a speller that invents words does more harm than a typing mistake.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

import yaml
from lemminflect import getLemma
from spellchecker import SpellChecker

from closer.language.i_statement.hearing.borrowed_grammar import in_common_grammar
from closer.language.i_statement.wording.occasions import HOURS
from closer.settings import settings

__all__ = ["mended"]

TEXTING = {
    "u'd": "you'd", "u'll": "you'll", "u've": "you've", "u're": "you're",
    "u": "you", "r": "are", "ya": "you", "yu": "you", "yuo": "you", "ye": "you", "uve": "you've", "ud": "you'd", "wud": "would", "cud": "could", "shud": "should", "theres": "there's", "youd": "you'd", "youll": "you'll", "theyd": "they'd", "thn": "then", "thru": "through", "tel": "tell", "wich": "which", "youve": "you've", "youre": "you're", "your're": "you're",
    "theyre": "they're", "ur": "your", "wat": "what", "wot": "what", "wen": "when", "wy": "why", "y": "why", "abt": "about", "bout": "about",
    "cuz": "because", "cos": "because", "coz": "because", "bc": "because", "gonna": "going to", "gotta": "have to", "wanna": "want to",
    "cudnt": "couldn't", "wudnt": "wouldn't", "shudnt": "shouldn't", "xmas": "Christmas", "im": "I'm", "ive": "I've", "id": "I'd", "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't", "wont": "won't", "havnt": "haven't",
    "isnt": "isn't", "arent": "aren't", "wasnt": "wasn't", "werent": "weren't", "hes": "he's", "shes": "she's", "thats": "that's", "havent": "haven't",
    "hasnt": "hasn't", "whats": "what's", "wouldnt": "wouldn't", "couldnt": "couldn't", "shouldnt": "shouldn't", "neva": "never", "nvr": "never", "allways": "always",
    "evry": "every", "pls": "please", "plz": "please", "tho": "though", "bday": "birthday", "comin": "coming", "goin": "going", "doin": "doing",
    "talkin": "talking", "everytime": "every time", "infront": "in front", "alot": "a lot", "i": "I", "rn": "right now", "n": "and", "w": "with", "wit": "with",
    "kinda": "kind of", "sorta": "sort of", "rly": "really", "hmu": "text me", "nite": "night", "nites": "nights", "midnite": "midnight", "tonite": "tonight", "rember": "remember", "evn": "even", "kep": "keep", "bak": "back", "hom": "home", "2nite": "tonight", "tmrw": "tomorrow", "msg": "message", "msgs": "messages", "txt": "text", "ppl": "people", "fone": "phone", "luv": "love",
    "hav": "have", "giv": "give", "gimme": "give me", "yr": "your", "mi": "my", "ma": "my", "ain't": "aren't", "aint": "aren't", "til": "until",
    "sed": "said", "wiv": "with", "wknd": "weekend", "wkend": "weekend", "no1": "no one", "some1": "someone", "every1": "everyone", "any1": "anyone", "b4": "before", "bf": "boyfriend", "gf": "girlfriend", "probs": "probably",
}  # fmt: skip
SWEARING = re.compile(
    r"(?<!-)\b(?:f+u+c*k+(?:ing|in|in')?|f+c+k+\w*|fkn|fking|effing|frigging|fricking|bloody|damn(?:ed)?|goddamn|god-damn|sodding|flipping|freaking|frickin|shitty|crappy)\b(?!-) ?",
    re.I,
)
MADMEN = "prick|dick(?:head)?|idiot|maniac|lunatic|madman|moron|eejit|knob"
ANY: dict[str, str] = {"nobody": "anybody", "no one": "anyone", "nothing": "anything", "nowhere": "anywhere"}
INSTEAD_OF_SWEARING = (
    (re.compile(r"\bcc'?e?d\b", re.I), "copied in"),
    (re.compile(r"\bw/(?:out|o)\b", re.I), "without"),
    (re.compile(r"\bin (?:march|may)\b(?! (?:well|be|have)\b)"), lambda found: f"in {found.group()[3:].capitalize()}"),
    (re.compile(r"\bexs\b", re.I), "ex's"),
    (re.compile(rf"\b(driv(?:es?|ing)|drove) like an? (?:{MADMEN}|nutter)\b", re.I), r"\1 fast"),
    (re.compile(r"\b(driv(?:es?|ing)|drove) like (?:shit|crap)\b", re.I), r"\1 badly"),
    (re.compile(r"\bwith an? (?:\w+ )?face (?:on you )?like [^,.;!?]+?(?=[,.;!?]|$| and\b| when\b)", re.I), "with a long face"),
    (re.compile(r"\b(that|this|your|my) (?!is\b|was\b|piece\b|load\b|utter\b|same\b)(\w+) (?:shit|crap)\b", re.I), r"\1 \2 stuff"),
    (
        re.compile(
            r"\ban (?=(?:u|you|its?|it's|ur|im|then|he|she|they|we|i|never|don'?t|didn'?t|say|said|just|now|not|go|went|got|get|left|leave|ate|eat)\b(?! statement\b| message\b))",
            re.I,
        ),
        "and ",
    ),
    (re.compile(r"\b((?:step)?(?:mother|father|sister|brother|son|daughter))(s?) in law(s?)\b", re.I), r"\1\2-in-law\3"),
    (
        re.compile(
            r"\b(?P<kin>mum|mom|dad|nan|gran|grandad|granddad|grandma|grandpa|granny|nana)s (?=(?!are\b|were\b|have\b|both\b|who\b|and\b|or\b|do\b|in\b|at\b|with\b|on\b|from\b|to\b|of\b|all\b|never\b|always\b|just\b|keep\b|don't\b|not\b|only\b)[a-z]+)",
            re.I,
        ),
        r"\g<kin>'s ",
    ),
    (re.compile(r"\b(?P<may>would|could|should|must|might) of (?=[a-z]+)", re.I), r"\g<may> have "),
    (
        re.compile(
            r"(?:(?<=\band )|(?<=\bthen )|(?<=\byou )|(?<=\bhe )|(?<=\bshe )|(?<=\balways )|(?<=\bjust ))shit(?P<s>s)? (?:all )?(?:on|over) (?=(?:my|our|every|each|all|it|me|us|the|that|this|what)\b)",
            re.I,
        ),
        lambda found: f"sneer{found['s'] or ''} at ",
    ),
    (re.compile(r"\bnever,? (?:ever|never),? (?=[a-z])", re.I), "never "),
    (re.compile(r"\b(mother|father|valentine)s day\b", re.I), lambda found: f"{found[1].capitalize()}'s Day"),
    (
        re.compile(
            r"(?<!\byou )(?<!\bhe )(?<!\bshe )(?<!\bthey )\b(?P<look>look(?:ed|ing)?|feel(?:ing)?|felt) like (?:an?|the) (?:\w+ )?(?:fool|idiot|moron)\b", re.I
        ),
        r"\g<look> foolish",
    ),  # which is said of oneself: "I'm the one standing there looking like a fool"
    (
        re.compile(
            rf",? like (?:an? |some )(?:\w+ )?(?:{MADMEN}|arse(?:hole)?|asshole|twat|fool|jerk|pig)\b",
            re.I,
        ),
        "",
    ),
    (re.compile(r"\b2 (?=(?:giv|get|go|be|do|say|see|come|help|ask|tell|pay|clean|call|ring|bring|make|pick|meet|visit|stop|take|me\b|us\b)\w*)", re.I), "to "),
    (re.compile(r"\b(u|you|we|they) was(n't)?\b", re.I), lambda found: f"{found[1]} were{found[2] or ''}"),
    (re.compile(r"\b(u|you|they) never (?=(?:been|seen|done|gone)\b)", re.I), r"\1've never "),
    (re.compile(r"^(u|you) (?=(?:seen|done) )", re.I), r"\1've "),
    (re.compile(r"\bb4\b", re.I), "before"),
    (re.compile(r"\bre-(?=(?:wash|load|do|fold|clean|arrang|writ|tell|heat|organis|decorat)\w*)", re.I), "re"),
    (
        re.compile(
            r"\b(?P<not>(?:do|does|did|wo|ca|is|are|have|has)n'?t|never)(?P<between>(?: (?!that\b|and\b|but\b)\w+){1,4}?) (?P<no>nobody|nothing|no one|nowhere)\b",
            re.I,
        ),
        lambda found: f"{found['not']}{found['between']} {ANY[found['no'].lower()]}",
    ),
    (re.compile(r",? (?:and )?I quote[,:]? (?=\")", re.I), " "),
    (
        re.compile(
            r"\b(?P<asks>ask(?:ed)?|told|tell|want(?:ed)?|need(?:ed)?|begged|expect(?:ed)?) (?P<whom>u|you|him|her|them|me) 2 (?=[a-z]+[a-rt-z]\b)", re.I
        ),
        r"\g<asks> \g<whom> to ",
    ),
    (
        re.compile(r"(?<!\bin )(?<!\bthe )(?<!\bat )(?<!\bto )\bfront of (?=(?:me|us|my|the|our|your|his|her|their|everyone|everybody|people|others)\b)", re.I),
        "in front of ",
    ),
    (re.compile(r"\b2 (?=(?:u|you|him|her|them)\b)|(?<=[a-z] )2 (?=(?:my|ur|your|our|me|us|the)\b)", re.I), "to "),
    (
        re.compile(
            r"\b(?P<who>(?:my|our) [\w-]+|you|he|she|they) (?P<more>more|less) (?P<verb>talk|speak|play|work|look|listen|sit|cook|visit|call|text|think|care)(?P<rest> (?:with|to|at|about|for|on|after)\b[^.!?]*? than\b)",
            re.I,
        ),
        r"\g<who> \g<verb> \g<more>\g<rest>",
    ),
    (re.compile(r"\b4 (?=(?:me|us|him|her|them|my|the|your?|ur|an?(?! (?:day|week|month|year|night|hour)))\b)", re.I), "for "),
    (re.compile(r"\bf+u+c+k+ed off\b", re.I), "gone off"),
    (re.compile(r",? ?\b(?:god ?)?dam(?:mit|n it)\b", re.I), ""),
    (re.compile(r"\b(my|your|his|her|our) ma\b", re.I), r"\1 mum"),
    (re.compile(r"\b(?:give|gives|giving|gave) (?:a|one) (?:single )?(?:shit|damn|toss|fuck|crap|rat's ass)\b", re.I), "care"),
    (re.compile(r"\b(?:be )?(?:arsed|assed) to\b", re.I), "be bothered to"),
    (re.compile(r"\btalk(ing)? (?:so much |a load of )?(?:shit|crap)\b", re.I), r"talk\1 badly"),
    (re.compile(r"\b(my|your|his|her|their|the) (?:shit|crap)\b", re.I), r"\1 things"),
    (
        re.compile(
            r"^(?:oh )?(?:for (?:christ|god|fuck|heaven|pete|goodness)'?s? sakes?|jesus(?: christ)?|christ|god|omg|wtf|ffs|lol|ugh+|argh+|shit|fuck)\b[ ,!.]*",
            re.I,
        ),
        "",
    ),
    (re.compile(r"\b(?:the (?:hell|heck|fuck)|like shit|as fuck|ffs|omg|wtf|lol|lmao|smh|tbh|ngl)\b ?", re.I), ""),
    (re.compile(r"\bcause (?=(?:you|he|she|they|it|I|we|my|your)\b(?!.*\bcause\b))", re.I), "because "),
)
YOU_ARE = re.compile(
    r"\bur(?= (?:online|here|gone|so|such|always|never|not|just|late|too|a|an|the|being|\w+ing(?! (?:friends|mates|stuff|chair|gear|buddies|buddy|partner|room|machine|pals|group|job|bag|clothes|habits|shoes)\b))\b)",
    re.I,
)
YOUR_FOR_YOURE = re.compile(r"\byour(?= (?:sorry\b(?! excuse)|always|never|constantly|forever|so|such a|such an|not|supposed|late|being|just a)\b)", re.I)
YOUR_ON = re.compile(r"(?<=(?:ere|hen|ome|hat|use) )your(?= (?:on|at|out|off|away) (?:the|a|it|your|my|work|home)\b)", re.I)
YOUR_PREGNANT = re.compile(
    r"\byour(?= (?:(?:engaged|pregnant|married)\b|(?:sick|ill|tired|busy|online|bored|drunk|hungry|lonely|angry)(?:$|[,.!?]| and\b| but\b| again\b)))", re.I
)
YOUR_COMING = re.compile(
    r"(?<!by )(?<!of )(?<!for )\byour(?= (?:coming|going|doing|leaving|getting|making|working|playing|being|staying|telling|giving|taking|supposed|running late|talking (?:to|about|over)|listening|looking at|having (?:a|an|the)|joking|kidding|lying to|acting|sitting)\b)",
    re.I,
)
THEN_FOR_THAN = re.compile(
    r"(\b(?:rather|sooner|more|less|later|longer|better|other)\b[^,.;!?]*?)(?<!\band) then\b(?= \w)(?! (?:you|i|we|he|she|they|it)\b)", re.I
)
FORM_FOR_FROM = re.compile(r"(?:(?<=up )|(?<=away )|(?<=back ))form(?= (?:your|my|his|her|the|work|school)\b)", re.I)
ITS_FOR_IT_IS = re.compile(
    rf"\bits(?= (?!wrapping\b|packaging\b|casing\b|setting\b|opening\b|ending\b|beginning\b)(?:a|an|the|my|your|not|just|only|always|never|so|too|like|all|been|me|you|him|her|them|us|ok|okay|fine|hard|late|over|about|that|what|how|because|gone|nearly|almost|already|december|january|february|november|winter|summer|sunday|saturday|monday|friday|(?:half|quarter|past) (?:past|to|\d+|{HOURS})|on|in|at|from my|from the|from last|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|\d+(?: ?[ap]m)?|\w+ing)\b)",
    re.I,
)
WRITTEN_WITH_A_CAPITAL = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|easter|christmas|english|spanish|german|french|italian|polish(?! (?:my|the|your|it)\b)|turkish|arabic|portuguese|russian|ukrainian|hindi|mandarin|vietnamese)\b"
)
PLAIN_SIGNS = {ord(sign): plain for sign, plain in zip("’‘`´“”…–—", ("'", "'", "'", "'", '"', '"', "...", "-", " - "))}
AFTER_NOON = re.compile(r"\b(?P<half>[ap])\.m\.?(?:(?P<ends>(?= [A-Z]|$))|(?= |,))")  # the stop in it ends no sentence
TITLES = re.compile(r"\b(Mr|Mrs|Ms|Dr|St|Prof)\.(?= [A-Z])")
NO_SLIPS = {
    "arse",
    "earlies",
    "lates",
    "reais",
    "rego",
    "zloty",
    "zlotys",
    "naira",
    "roti",
    "rotis",
    "amma",
    "appa",
    "yaar",
}  # words of other Englishes, which the speller would mend
AGAIN_AND = re.compile(r"\bAGAIN (?=(?:they|it|i|you|u|he|she|we|my)\b)")  # what is shouted ends a sentence
APART = re.compile(r"(?<=[a-z])[ ](?='(?:ve|re|ll|d|m)\b)|(?<=\bI) (?='(?:ve|ll|d|m)\b)", re.I)
SHOUTED = re.compile(
    r"\b(?:MY|OUR|MINE|ONE|YOU|YOUR|NOT|HIS|HER|ALL|EVERY|ANY|ONCE|TWICE|AND|THE|AGAIN|STILL|DAY|EVERYONE|NEVER|ALWAYS|TWO|THREE|WEEKS?|DAYS|YEARS?|WITH|BUT|WAS|ME|US|PROMISED|SWORE|SAID|TOLD|ASKED|KNEW|HAD)\b"
)
OF_A_PERSON = re.compile(
    r"(?<!give )(?<!gives )(?<!gave )(?<!send )(?<!sends )(?<!sent )\b((?:your|ur|my|his|her|our|their) (?:mum|mom|mam|dad|nan|gran|grandma|mother|father|sister|brother|wife|husband|partner|boyfriend|girlfriend|boss|friend|mate|cousin|aunt|uncle))s"
    r"(?= (?:\w+ )?(?:mates|friends)\b| (?:side|house|birthday|car|piano|grave|funeral|wedding|money|cooking|ashes|letters?|clothes|jumper|tools)\b)",
    re.I,
)
THERE_FOR_THEIR = re.compile(
    r"\bthere(?= (?:own|coats?|shoes|boots|bags?|phones?|kids|parents|mum|mom|dad|bedroom|dinner|homework|friends|mates|stuff|toys|clothes|plates?|teeth)\b)",
    re.I,
)
ARE_FOR_OUR = re.compile(  # "forgot are anniversary"
    r"\b(?P<before>forgot|forget|forgets|miss|missed|misses|with|from|to|in|at|on|of|for) are(?= (?!you\b|we\b|they\b|the\b|not\b|always\b|never\b|in\b|at\b|on\b)[a-z]+)",
    re.I,
)
AN_FOR_AND = re.compile(r"\ban(?= (?:brought|left|then|never|didn't|don't|she|he|you|I|they|we|took|put|went|told|said|got|gave|made|now|my|your|the)\b)", re.I)
TRY_WITHOUT_TO = re.compile(
    r"\b(try|tries|tried|want|wants|wanted) (tell|talk|say|explain|speak|help|ask|make|get|go|come|do|give|have|cook|sleep)\b(?! (?:of|about how)\b)", re.I
)
IS_SAT = re.compile(r"\b(?P<who>(?:you|he|she|they)(?:'re|'s| are| is| were| was)(?: just| still)?) (?P<how>sat|stood)\b", re.I)  # as the British say
SMALL_I = re.compile(r"\bi(?='(?:m|ve|d|ll)\b)")
SOUND = re.compile(r"(.)\1{2,}")
WORD = re.compile(r"[A-Za-z]+(?:['-][A-Za-z]+)*")
IN_USE = {
    "maths", "hoover", "hoovers", "hoovered", "hoovering", "loo", "fete", "duvet", "rota", "telly", "nan", "quid", "reorganise", "babysit", "yoghurt", "takeaway", "microwaves", "satnav", "nappy", "nappies", "typo", "typos", "venmo", "crocs", "paypal", "revolut", "monzo", "housemate", "housemates", "podcast", "podcasts", "smiley", "smileys", "cola", "improv", "arse", "arses", "twat", "bellend",
}  # British words that the library's corpus hardly knows  # fmt: skip
USED_A_LOT = 100
SEEN_OFTEN, COMMON, FAIRLY_COMMON = 3, 10_000, 500
A_REAL_WORD, A_REAL_WORD_HERE = 100, 8  # uses in the library's corpus and in our own examples; rarer ones are mostly slips
SHORTEST_SLIP, SHORTEST_SWAP, LONG = 4, 3, 7  # letters
SWAPPED, DOUBLED, ANY_SLIP = 3, 2, 1  # how close a slip is to what was meant


@lru_cache(maxsize=1)
def _known() -> tuple[SpellChecker, Counter[str]]:
    """The library's English words, and how often our own examples use a word: only a word that people here use may replace another."""
    ours: Counter[str] = Counter()
    for path in sorted((settings().data / "nlu").glob("*.yml")):
        for block in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["nlu"]:  # the safe loader in C, fifty times as quick on long blocks
            ours.update(WORD.findall(block["examples"].lower()))
    ours.update(dict.fromkeys(IN_USE, A_REAL_WORD_HERE))
    return SpellChecker(distance=1), ours


def mended(text: str) -> str:
    """The text with texting, shouting, swearing and slips undone; nothing is added to what it says."""
    text = text.translate(PLAIN_SIGNS)
    text = re.sub(r"[^\x20-\x7e\u00a3\u20ac\u00c0-\u024f\n]", " ", text)
    letters = [letter for letter in text if letter.isalpha()]
    if letters and sum(letter.isupper() for letter in letters) > 0.6 * len(letters):
        text = text.lower()
    text = TITLES.sub(r"\1", APART.sub("", text))
    text = AGAIN_AND.sub("again, ", text)
    text = SHOUTED.sub(lambda word: word.group().lower(), text)
    text = OF_A_PERSON.sub(r"\1's", text)
    text = AFTER_NOON.sub(lambda found: f"{found['half']}m{'.' if found['ends'] is not None else ''}", text)
    text = SOUND.sub(r"\1", re.sub(r"([!?.])[!?.]*[!?]", r"\1", text))
    text = YOU_ARE.sub("you're", text)
    for pattern, instead in INSTEAD_OF_SWEARING:
        text = pattern.sub(instead, text)
    text = SWEARING.sub("", text)
    text = SMALL_I.sub("I", text)
    text = WORD.sub(lambda word: _mended(word.group()), text)
    text = YOUR_FOR_YOURE.sub("you're", text)
    text = YOUR_ON.sub("you're", YOUR_PREGNANT.sub("you're", YOUR_COMING.sub("you're", text)))
    text = FORM_FOR_FROM.sub("from", text)
    text = THEN_FOR_THAN.sub(r"\1 than", text)
    text = ITS_FOR_IT_IS.sub("it's", text)
    text = ARE_FOR_OUR.sub(r"\g<before> our", AN_FOR_AND.sub("and", text))
    text = THERE_FOR_THEIR.sub("their", text)
    text = TRY_WITHOUT_TO.sub(r"\1 to \2", text)
    text = IS_SAT.sub(lambda found: f"{found['who']} {'sitting' if found['how'].lower() == 'sat' else 'standing'}", text)
    text = WRITTEN_WITH_A_CAPITAL.sub(lambda day: day.group().capitalize(), text)
    return in_common_grammar(re.sub(r"\s+", " ", text).strip(" ,-"))


def _mended(word: str) -> str:
    lower = word.lower()
    if lower in TEXTING:
        return TEXTING[lower]
    if lower in NO_SLIPS or len(word) < SHORTEST_SWAP or word[0].isupper() or "'" in word or "-" in word or _is_a_word(lower):
        return word
    if lower.endswith("in") and getLemma(f"{lower}g", upos="VERB", lemmatize_oov=False):
        return f"{word}g"
    speller, ours = _known()
    near = {other: _closeness(lower, other) for other in speller.edit_distance_1(lower) if _is_a_word(other) or other in TEXTING}
    near = {other: closeness for other, closeness in near.items() if closeness and _likely(len(word), len(other), closeness, ours[other])}
    meant = max(near, key=lambda other: (near[other], other in TEXTING, ours[other], speller[other]), default=lower)
    if meant in TEXTING:
        return TEXTING[meant]
    return meant if ours[meant] >= SEEN_OFTEN or speller[meant] >= (FAIRLY_COMMON if near.get(meant, 0) > ANY_SLIP else COMMON) else word


@lru_cache(maxsize=4096)
def _is_a_word(lower: str) -> bool:
    speller, ours = _known()
    if speller[lower] >= A_REAL_WORD:
        return True
    american = (
        lower.replace("is", "iz"),
        lower.replace("our", "or"),
        re.sub("ll(?=ed$|ing$|ers?$)", "l", lower),
        lower.replace("y", "i"),
        re.sub("re(?=s?$)", "er", lower),
        re.sub("ence(?=s?$)", "ense", lower),
    )  # "apologises", "labour", "counselling", "tyre", "metre"
    stems = {re.sub(ending, "", lower) for ending in ("s$", "es$", "ed$", "(?<=e)d$")}  # "hoovers", "hoovered"; "-ing" is where most slips are made
    uses = max(ours[word] for word in stems)
    derived = (len(lower) >= LONG and speller[lower.removesuffix("s")] >= FAIRLY_COMMON) or (
        (again := re.match(r"re(?P<verb>[a-z]{3,})$", lower)) is not None
        and speller[again["verb"]] >= FAIRLY_COMMON
        and again["verb"] in getLemma(again["verb"], upos="VERB", lemmatize_oov=False)
    )  # "roundabouts", "resit"
    compared = lower.endswith(("er", "est")) and bool(set(getLemma(lower, upos="ADJ", lemmatize_oov=False)) - {lower})  # "moister"
    return bool(derived or compared or uses >= A_REAL_WORD_HERE or any(speller[word] >= A_REAL_WORD for word in american))


def _closeness(typed: str, other: str) -> int:
    """How likely a slip it is: two letters swapped, or one doubled or not, before any other; the first letter is seldom wrong."""
    if sorted(typed) == sorted(other) and typed != other:
        return SWAPPED
    if re.sub(r"(.)\1", r"\1", typed) == re.sub(r"(.)\1", r"\1", other):
        return DOUBLED
    return ANY_SLIP if typed[0] == other[0] else 0


def _likely(typed: int, meant: int, closeness: int, uses: int) -> bool:
    """Whether a slip is likely in a word of so many letters: in a short one only a swap, a doubled letter, or one left out of a word that people use a lot."""
    return typed > SHORTEST_SLIP or closeness == SWAPPED or (typed == SHORTEST_SLIP and (closeness == DOUBLED or (meant > typed and uses >= USED_A_LOT)))

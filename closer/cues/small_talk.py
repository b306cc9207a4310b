"""Words of small talk, and of a step that was tried: what a greeting, a goodbye, thanks or a report is known by; and what is told of somebody instead."""

from __future__ import annotations

import re

from closer.language.relations import RELATION_WORDS

__all__ = ["TELLS_OF_A_TRY", "asks_in", "asks_to_learn_in", "has_no_word_of", "is_cold_in", "speaks_of_another_in", "told_behind_a_greeting"]

A_TRY = (
    r"(?:tried|did|told|asked|said|talked|spoke|wrote|called|rang|listened|showed|went|thanked|used|sent|gave|opened|shared|made|took"
    r"|waited|held|kept|hugged|invited|apologi[sz]ed|praised|planned|repeated|named|practi[sc]ed|texted|started)"
)
TELLS_OF_A_TRY = re.compile(
    rf"(?:\b(?:i|we)(?:'ve)? (?:\w+ly |just |even |also |finally |both )*|^(?:(?:ok(?:ay)?|yes|so|well|just|and|but|finally|already)\b[, ]*)*){A_TRY}\b"
    r"|\b(?:it|that|this) (?:\w+ )?(?:went|worked|helped|failed|backfired)\b|\bstep\b",
    re.IGNORECASE,
)
SIGNS = {
    "greet": re.compile(
        r"\b(?:hi+|hello+|hallo|hey+|hiya|heya|howdy|yo|good (?:morning|day|evening|afternoon)|greetings|dear|sup|what'?s up|wassup|how are you|how r u|how do you do|nice to meet|my name|greet|here i am|peace be|new (?:in )?here|name'?s|i'?m back|it'?s me|me again|anyone|anybody|start|begin|bonjour|hola|ciao|salam|namaste|(?<![a-z] )(?:morning|evening|afternoon)(?=\W*(?:$|all|everyone|there|coach|to you)))\b",
        re.IGNORECASE,
    ),
    "goodbye": re.compile(
        r"\b(?:bye+|byebye|cya|see (?:you|ya)|good ?night|nighty?|(?:have|got|gotta|need|must|better) (?:to )?(?:go|run|leave|stop|sleep)|going (?:now|to (?:bed|sleep) now)|i(?:'m| am|'ll)? (?:off|going|gonna go|leaving|heading|out|done|go)\b"
        r"|off to|talk (?:later|tomorrow|soon|to you)|ttyl|brb|later|take care|that'?s (?:all|it|enough)|enough for|for (?:today|now|tonight)|until|till (?:tomorrow|next)|tomorrow|signing off|log(?:ging)? off|farewell|so long|cheerio|ciao|is (?:here|coming|back) now|just came in|must dash|clos(?:e|ing)|finish(?:ed|ing)?|hop off|speak (?:soon|another)|let you go|bus|i?'?m (?:off|out))\b",
        re.IGNORECASE,
    ),
    "thanks": re.compile(
        r"\b(?:thank\w*|thx|thanx|tnx|ty|tysm|cheers|ta|appreciat\w*|grateful|help(?:s|ed|ful)|kind of you|nice of you|good (?:advice|idea|point|to know)|great|lovely|bless|obliged|decent|kind|patien\w+|owe you)\b",
        re.IGNORECASE,
    ),
    "remind_me": re.compile(
        r"\b(?:remind\w*|remember|again(?= what| which|\?)|repeat|once more|which|what (?:was|were|is|did)|tell me|tomorrow|later|next week|nudge|ping|you (?:said|told|gave)|say (?:it|that)|forgot what|number|step|please|pls|prompt|pattern|sentence|phrase|strategy|tip|forgot (?:the|how|which))\b|\?",
        re.IGNORECASE,
    ),
    "check_in": re.compile(
        r"\b(?:check\w*|scale|score|rate|rating|number|points?|how close|how (?:are|am) (?:we|i)|progress|track|measure|\d+|closer|ten|zero)\b", re.IGNORECASE
    ),
    "export_my_data": re.compile(
        r"\b(?:data|export|download|copy|everything|stored?|saved?|keep|kept|know(?:s|n)? (?:about|of) me|about me|record\w*|notes?|file|history|log|print|print ?out|archive|information|info|wrote|written|account|backup|messages|transcript|chat|all)\b",
        re.IGNORECASE,
    ),
    "step_done": re.compile(
        rf"{TELLS_OF_A_TRY.pattern}|\b(?:(?<!\bwell )done|finished|exercise|practi[cs]e|homework|task|the (?:small )?thing|your (?:tip|advice|idea|words)|the (?:sentence|words|line|question)|our ten minutes|had (?:our|the) \w+ (?:\w+ )?(?:free|minutes|talk|walk|dinner)|i dun|number \w+|appreciation|did (?:listen|it,)|disaster|flop|in the end)\b",
        re.IGNORECASE,
    ),
}
SOMEBODY = rf"(?:he|she|they|we|(?:my|our|the) (?:\w+ ){{0,2}}?(?:{'|'.join(map(re.escape, sorted(RELATION_WORDS - {'so'}, key=len, reverse=True)))})|mum|mom|dad|hubby|wife|husband|bf|gf|everyone|everybody|nobody|no ?one)"
TOLD_OF_SOMEBODY = re.compile(rf"(?:^|[,.;!?] ?|\b)(?:{SOMEBODY}|i|i'?m|i've)(?:'s|'re|'ve|'d)? \w+", re.IGNORECASE)
ASKS = re.compile(
    r"\?|\b(?:what|why|how|which|whether|explain|tell me|teach|show|learn|wonder|know if|is it|are there|can (?:i|you|we)|could (?:i|you|we)|should (?:i|we)|do (?:i|you|we)|want to|would like|i'?d like|need to know|difference|mean|please|pls|help)\b",
    re.IGNORECASE,
)
TO_LEARN = re.compile(
    r"\?|\b(?:how (?:do|can|could|should|would|to|might) ?(?:i|we|you|one)?|teach|show me|explain|tell me how|i (?:want|would like|'d like|need|wish) to (?:learn|know|work|practi[sc]e|get better|be better|become|try|do|show|say|tell|listen|thank|understand|help)|what (?:can|should|could|do) (?:i|we)|help me|step)\b",
    re.IGNORECASE,
)
OF_ANOTHER = re.compile(rf"\b{SOMEBODY}\b", re.IGNORECASE)
OFF_WITH_ME = re.compile(
    r"\b(?:off|weird|funny|strange|odd|cold|cool|distant|short|different|quiet|curt|snappy|moody|grumpy|frosty|icy) (?:with|to|towards?|around) (?:me|us)\b|\b(?:he|she|they|my (?:\w+ )?\w+)(?:\'s| is| has been|\'s been| are| have been| has gone| went| was)(?: so| very| really| a bit| all)* (?:cold|distant|withdrawn|off)(?: since\b|\W*$)"
    r"|\b(?:is|sounds?|seems?|was|has been|'s|'s been|gets?) (?:so |very |really |a bit |always )*(?:cold|cool|distant|curt|short|different|off|odd|strange|quiet|snappy) (?:on the phone|when(?:ever)? (?:i|we) (?:call|ring|talk|speak|visit|meet)\w*)"
    r"|\b(?:like|as if|as though) (?:i'?m|i am|i was|i were) (?:just |only )?(?:disturbing|bothering|annoying|interrupting|in (?:his|her|their|the) way|a (?:stranger|nuisance|bother))\b"
    r"|\b(?:avoids?|avoiding|avoided|dodg(?:es|ing)|ignor(?:es|ing)|blank(?:s|ed|ing)) me\b|\bkeeps? (?:away from me|out of my way|me at arm'?s length)\b|\b(?:won'?t|doesn'?t|can'?t|hardly|barely|never)(?: even)? looks? (?:at me|me in the eye)\b",
    re.IGNORECASE,
)
BEHIND_A_GREETING = re.compile(
    r"(?:(?:hi+|hello+|hey+|hiya|yo|good (?:morning|evening|afternoon|day))(?: (?:there|coach|closer|all|everyone|again))?\b[ ,.!:-]*)+(?P<told>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
OF_ONESELF_ALONE = re.compile(r"(?:my name|(?:i'?m|i am) (?:new\b|[a-z]+\W*$)|how (?:are|r|is it)|nice to|what'?s up|can you|are you|who are)", re.IGNORECASE)
FEWEST_TOLD = 4  # words


def has_no_word_of(label: str, text: str) -> bool:
    """Whether something is told of somebody and no word in it belongs to what it was taken for: a greeting, a goodbye, thanks, a reminder, a try.

    Args:
        label: what it was taken for.
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return label in SIGNS and not SIGNS[label].search(plain) and bool(TOLD_OF_SOMEBODY.search(plain))


def asks_in(text: str) -> bool:
    """Whether something is asked or wished for in a text.

    Args:
        text: the message.

    """
    return bool(ASKS.search(text.replace("’", "'")))


def asks_to_learn_in(text: str) -> bool:
    """Whether it is asked in so many words how something is done, be it at the end of a story.

    Args:
        text: the message.

    """
    return bool(TO_LEARN.search(text.replace("’", "'")))


def speaks_of_another_in(text: str) -> bool:
    """Whether somebody else than the writer does something in a text.

    Args:
        text: the message.

    """
    return bool(OF_ANOTHER.search(text.replace("’", "'")))


def is_cold_in(text: str) -> bool:
    """Whether somebody is cold or distant: "she has been off with me since sunday".

    Args:
        text: the message.

    """
    return bool(OFF_WITH_ME.search(text.replace("’", "'")))


def told_behind_a_greeting(text: str) -> str | None:
    """What is told of somebody behind a greeting: "hi he has been quiet all evening"; None where nothing is.

    Args:
        text: the message.

    """
    found = BEHIND_A_GREETING.fullmatch(text.replace("’", "'").strip())
    told = found["told"] if found else ""
    of_another = speaks_of_another_in(told) and len(told.split()) >= FEWEST_TOLD and not OF_ONESELF_ALONE.match(told)
    return told if of_another else None

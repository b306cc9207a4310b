"""English as it is spoken by whom it is not the first language of, in its common form: "compare always me", "saying me", "keeps to correct"."""

from __future__ import annotations

import re
from collections.abc import Callable

from lemminflect import getLemma

from closer.language.i_statement.to_whom.people import ANY_PERSON, PLURAL
from closer.language.i_statement.wording.occasions import MONTHS, ONE_OCCASION
from closer.language.i_statement.wording.verb_forms import gerund_of, participle_of, plain_verb, third_person_of

__all__ = ["in_common_grammar"]

TELLING = {"say": "tell", "says": "tells", "said": "told", "saying": "telling"}
SAYING = {"tell": "say", "tells": "says", "told": "said"}
HELPERS = {"are", "is", "was", "were", "have", "has", "had", "do", "does", "did", "can", "could", "will", "would", "should", "must", "be", "been", "and"}
SAID_ME = re.compile(r"\b(?P<say>says?|said|saying) (?P<whom>me|us)\b(?! (?:too|neither|either)\b)", re.I)
KEEPS_TO = re.compile(r"\b(?P<verb>keep|keeps|kept|enjoys?|enjoyed|finish(?:es|ed)?|avoids?) to (?P<deed>[a-z]+)\b(?! me\b)", re.I)
ADVERB_BEHIND = re.compile(r"\b(?P<verb>[a-z]+) (?P<often>always|never|often)(?= (?:me|us|my|our|the|your|his|her|to|at|late|about|with)\b)", re.I)
LOOK_AT = re.compile(
    r"\b(?P<look>look(?:s|ed|ing)?)(?P<often>(?: (?:always|only|just))?) (?=(?:the|your|his|her) (?:television|tv|telly|telephone|phone|mobile|screen|computer|laptop|match)\b)",
    re.I,
)
WAIT_FOR = re.compile(r"\b(?P<wait>wait(?:s|ed|ing)?) (?=(?:me|you|us|him|her|them)\b)", re.I)
EXPLAIN_TO = re.compile(r"\b(?P<verb>explain(?:s|ed|ing)?) (?=(?:me|us|him|them)\b)", re.I)
MAKE_TO = re.compile(r"\b(?P<make>make|makes|made|making|lets?) (?P<whom>me|us|him|her|them) to (?=(?!the\b|my\b|a\b)[a-z]+)", re.I)
LAST_MINUTE = re.compile(r"\b(?:in|on) (?:the )?last (?:minute|moment)\b", re.I)
FOR_ME_REMAINS = re.compile(r",? (?:and )?for me (?:it )?(?:remains?|stays|is left) (?:only |just )?(?=[a-z])", re.I)
VERY_MUCH = re.compile(r"\bwith very much (?=[a-z]+\b)", re.I)
EXPLAIN_ME = re.compile(
    r"\b(?P<verb>explain(?:s|ed|ing)?) (?P<whom>me|us) (?P<what>(?:my|the|your|our) (?:[\w-]+ ?){1,3}?)(?=$|[,.;!?]| and | when | in | at )", re.I
)
EXCUSES = re.compile(r"\bexcuse (?:your|him|her|them)sel(?:f|ves)\b", re.I)
TAKES_SHOWER = re.compile(r"\b(?P<take>takes?|took|taking) (?P<what>shower|bath|nap|break|seat)\b", re.I)
SINCE = re.compile(r"(?:(?P<is>'s|'re| is| are) )?(?P<doing>[a-z]+ing)\b(?P<what>[^,.;!?]* since )(?:I am|I'm)(?= (?:a |little|small|young|\d|\w+teen))", re.I)
NOT_ONE_TIME = re.compile(r"\b(?P<not>never|not) (?:even )?one (?:single )?time\b", re.I)
TELL_THAT_I = re.compile(r"(?<!can )(?<!could )(?<!can't )\b(?P<tell>tells?|told) (?=(?:that )?I(?:'m| am| was| have| never| do| cannot| can't)\b)", re.I)
TIME_WHEN = re.compile(r"\b(?P<often>(?:every|each)(?: single)? time) when (?=(?:I|we|you|he|she|they|it|my|your|our|the|somebody|someone)\b)", re.I)
AND_AFTER = re.compile(  # "after" for "afterwards", with no other clause behind it
    r"(?P<joint>,?\s*\band) after,? (?P<who>you|he|she|they)(?= (?!\w+ed\b|had\b)[a-z]+\b[^,]*$)", re.I
)
AT_EVERY = re.compile(
    r"^(?P<often>(?:every|each)(?: single)?) (?P<what>(?:\w+ )?(?:meeting|dinner|lunch|breakfast|meal|party|visit|call|wedding|barbecue|match|lesson|practice|appointment|drive)),? (?P<done>(?:you|he|she|they|my [\w-]+)\b.+?)(?=,? (?:and|but|when|while|because|then|as|even|that|which|who|with(?! (?:me|us|him|her|them)\b)|so)\b|[,.;!?]|$)",
    re.I,
)
ONE_PERSON_DO = re.compile(  # "my colleague ask me", "my friend from university say she is busy", but not "you let my brother ask me"
    rf"(?P<opens>^|[,.;!?] |\b(?:but|and|because|so|then) |\b(?:say|says|said|tell me|tells me|told me|when) (?=s?he ))(?P<who>(?:my|your|his|her|our|their|the) (?:[\w-]+ )??(?P<person>{ANY_PERSON}|dog|cat)(?: (?:from|at|in) (?:(?:my|the|our|his|her) )?\w+)?|he|she) (?P<verb>ask|tell|say|think|want|make|give|take|call|come|go|know|see|look|laugh|help|pay|send|write|speak|answer|live|buy|cook|forget|leave|spend|invite|promise|have|bark)\b(?=$| (?!the time\b|back\b))",
    re.I,
)
TOO_BUSY = re.compile(r"(?<!too )(?<!so )(?<!how )\bbusy for (?=(?:me|us|my|our)\b)", re.I)
NOT_NOTHING = re.compile(
    r"\b(?P<not>(?:did|do|does|ca|wo|would|could|have|has|is|was)(?:n't| not)|cannot|never)(?P<verb> (?:even )?[a-z]+(?: me| us)?) (?P<no>nothing|nobody|nowhere|no one)\b",
    re.I,
)
POSITIVE = {"nothing": "anything", "nobody": "anybody", "nowhere": "anywhere", "no one": "anyone"}
COMPLAINS_THAT = re.compile(r"\b(?P<verb>(?:complain|moan|whine|grumble|claim|insist)(?:s|ed)?) (?=(?:I|he|she|they|you|we|it)(?:'\w+)? [a-z])", re.I)
BARE_IN_LAW = re.compile(r"^(?P<who>(?:mother|father|sister|brother|daughter|son)-in-law)(?= (?:\w+ )?[a-z]+(?:s|ed)\b)", re.I)
NEVER_IS = re.compile(r"\bnever (?P<who>you|he|she|they) (?P<is>is|are) (?=[a-z]+ing\b)", re.I)
SINCE_FIRST = re.compile(
    r"^(?P<who>you|he|she|they|my (?:[\w-]+ ){0,2}?[\w-]+),? since (?P<time>(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|many|some|\d+) (?:year|month|week|day)s?) (?P<rest>(?:do|does|did|has|have|is|are|no|not|never|don't|doesn't) .+)$",
    re.I,
)
HAS_SHORT = re.compile(rf"\b(?P<whose>my|his|her|our) (?P<who>{ANY_PERSON})s (?=(?:known|been|gone|got|never been|always been|had (?:it|my|the))\b)", re.I)
FEVER = re.compile(r"\bwith (?P<degrees>\d\d(?:[.,]\d)?)(?: degrees?(?: of)?)? fever\b", re.I)
COMMENT_ON = re.compile(
    r"(?<!a )(?<!the )(?<!your )(?<!his )(?<!her )(?<!that )\b(?P<verb>comment(?:s|ed|ing)?) (?=(?:my|our|me|what|how|every(?:thing| [a-z]+| single [a-z]+))\b)",
    re.I,
)
MINE_YOU = re.compile(r"\bbut (?P<what>mine|me|ours|us) (?P<who>you|he|she) (?P<verb>[a-z]+)(?P<particle> (?:past|over|off|out|away))?(?=$|[,.!?])", re.I)
AND_THE_OTHER = re.compile(
    r"\b(?P<first>(?:gave|give|gives|bought|buy|buys|got|left|sent) (?:him|her|them|[A-Z]\w+|my \w+) (?:the|a|an) [\w-]+), (?=me (?:the|a|an)\b)"
)
THEN_AFTER = re.compile(r"\band then after,? (?=(?:you|we|I|he|she|they|it)\b)", re.I)
HAD_SURGERY = re.compile(r"\bI(?:'ve| have)? had a (?P<what>surgery|treatment)\b", re.I)
THE_WORK = re.compile(r"\b(?P<to>leave|go|goes|went|come back|came|come|home|late|back|away) (?P<for>for|to|from|at) the work\b", re.I)
NOW_IS_ALREADY = re.compile(
    rf"\bnow (?P<is>is|was) (?=(?:already|nearly|almost) (?:{MONTHS}|\w+day|summer|winter|spring|autumn|christmas|easter|\d|exams?\b))", re.I
)
ON_A_DAY = re.compile(  # "we were to meet, Sunday you went fishing"
    r"(?P<before>^|, |\b(?:and|but|then) )(?P<day>(?-i:[A-Z])(?:on|ues|ednes|hurs|ri|atur|un)day),? (?=(?:I|you|he|she|we|they|my|our|your)\b)", re.I
)
DID_PAST = re.compile(
    r"\b(?P<did>didn't|don't|doesn't|did not|do not) (?P<even>(?:even |ever )?)(?P<verb>came|went|told|said|took|gave|made|saw|got|knew|called|helped|asked|wrote|bought|brought|paid|answered|listened|wanted|thought|left|spoke|ate|kept|forgot)\b",
    re.I,
)
SINCE_A_TIME = re.compile(  # what has been so "since May"
    rf"\b(?P<who>I|you|we|they|(?:my|your|our|that|this) [\w-]+|he|she|it) (?P<verb>ha(?:s|ve)(?! (?:been|had|got|to|not|gone|seen|done|\w+ed|\w+en)\b)|(?:is|are)(?! (?:\w+ing|not|been)\b)|makes?|lies?|stands?|lives?|sleeps?|hangs?) "
    rf"(?P<what>(?:(?!\b(?:and|but|because|when)\b)[^,.;!?])*?\bsince (?:{MONTHS}|\w+day|summer|winter|spring|autumn|christmas|easter|last \w+|\w+ (?:weeks|months|years)))\b",
    re.I,
)
ARE_FOR_SO_LONG = re.compile(  # "we are friends for years"
    r"\b(?P<who>we|you|I|they)(?: are|'re| am|'m) (?P<what>(?:best |good |close )?friends|neighbours|together|married|engaged|colleagues|flatmates|a couple|here|in this (?:country|flat|house|team)) "
    r"(?=(?:for|since) (?:(?:over|almost|nearly|more than) )?(?:an?|\w+|many|\d+)(?: (?:years|months|weeks))?\b(?! (?:week|weekend|night|day|while|christmas|easter)\b))",
    re.I,
)
SO_LONG = re.compile(r"\bsince (?=[\w-]+ (?:weeks|months|years)$)", re.I)
LAUGH_AT = re.compile(
    r"\b(?P<laugh>laugh(?:s|ed|ing)?) (?:on |of )?(?=(?:my|our|your|his|her) (?:\w+ )?(?:pronunciation|accent|english|grammar|mistakes?|voice|cooking|clothes|spelling|words|name)\b)",
    re.I,
)
BEFORE_PEOPLE = re.compile(
    r"(?P<deed>\b(?:laugh|yell|shout|scream|jok|mock|correct|insult|humiliat|embarrass|criticis|criticiz|teas|blam|sham|(?:make|makes|made|making) fun|call(?:s|ed)? me)[^,.;!?]*?) before "
    r"(?=(?:all|(?:all )?(?:the|my|our|your) (?:whole |other )?(?:others|friends|colleagues|guests|relatives|family|neighbours|customers|team|mates|people))(?:$|[,.;!?]| (?:and|but|because|at|on|in)\b))",
    re.I,
)
IN_INTERNET = re.compile(r"\b(?:in|at) (?:the )?internet\b", re.I)
NAMED_TWICE = re.compile(
    rf"(?P<opens>^|\b(?:and|but|because|so),? |, )(?P<who>(?:my|our|the) (?:[\w'-]+ )?(?:{ANY_PERSON}|others)(?: from (?:upstairs|downstairs|next door|work|school))?),? "
    r"(?:he|she|they) (?!(?:and|or)\b)(?=[a-z]+\b)",
    re.I,
)  # "my husband he eats it"
NOT_DO = re.compile(
    r"\b(?P<who>you|we|they|I|he|she) not (?P<verb>(?:come|understand|listen|help|answer|ask|speak|talk|want|like|know|call|say|tell|give|take|make|pay|clean|cook|wash|remember|wait|eat|go|look|see|hear|care|invite|visit)) ?(?P<rest>[^,.;!?]*)",
    re.I,
)
ONLY_BEHIND = re.compile(
    r"\b(?P<verb>rings?|calls?|phones?|texts?|writes?|visits?|comes?(?: over| round| home)?|messages?) only (?=(?:for|when|if|because|to)\b)", re.I
)
OF_YOU = re.compile(
    r"\b(?P<before>is |was |also |again )?(?:the )?(?P<what>turn|fault|idea|job|duty|problem|car|phone|mother|family|friends) of (?P<whose>you|me|him|her|us)\b",
    re.I,
)
OWN = {"you": "your", "me": "my", "him": "his", "her": "her", "us": "our"}
Way = tuple[re.Pattern[str], "str | Callable[[re.Match[str]], str]"]


def _behind_it(found: re.Match[str]) -> str:
    """How long, behind what is told and before why: "my father since two years does not speak with me"."""
    told, why, reason = found["rest"].partition(" because ")
    return f"{found['who']} {told.rstrip(',. ')} for {found['time']}{why}{reason}"


def in_common_grammar(text: str) -> str:
    """The text with the turns that learners of English bring along said as most people say them.

    Args:
        text: what was typed, its spelling mended.

    """
    for pattern, instead in WAYS:
        text = pattern.sub(instead, text)
    return text


def _told(found: re.Match[str]) -> str:
    return f"{TELLING[found['say'].lower()]} {found['whom']}"


def _he_does(found: re.Match[str]) -> str:
    """The verb as it agrees with one person: "my colleague ask me" becomes "my colleague asks me"."""
    person = (found["person"] or "").lower()
    return found.group() if person in PLURAL else f"{found['opens']}{found['who']} {third_person_of(found['verb'].lower())}"


def _gone_on_with(found: re.Match[str]) -> str:
    return f"{found['verb']} {gerund_of(found['deed']) or 'to ' + found['deed']}"


def _before_its_verb(found: re.Match[str]) -> str:
    """The adverb where it belongs: "forgets always my birthday" becomes "always forgets my birthday"."""
    verb = found["verb"].lower()
    is_verb = verb not in HELPERS and bool(getLemma(verb, upos="VERB", lemmatize_oov=False))
    return f"{found['often']} {found['verb']}" if is_verb else found.group()


def _since_then(found: re.Match[str]) -> str:
    """What has been so since: "is comparing me since I am a child" becomes "has been comparing me since I was a child"."""
    has = {"'s": " has been", " is": " has been", "'re": " have been", " are": " have been"}.get((found["is"] or "").lower(), "")
    return f"{has}{' ' if has else ''}{found['doing']}{found['what']}I was"


def _on_each(found: re.Match[str]) -> str:
    """The occasion where it belongs: "every meeting you are interrupting me" becomes "you are interrupting me in every meeting"."""
    where = "in" if re.search(r"(?:meeting|lesson|call)$", found["what"], re.I) else "on" if re.search(r"(?:visit|drive)$", found["what"], re.I) else "at"
    return f"{found['done']} {where} {found['often'].lower()} {found['what']}"


def _has_been_so(found: re.Match[str]) -> str:
    """What began then and lasts: "you have that cough since summer" becomes "you've had that cough since summer"."""
    plain = plain_verb(found["verb"])
    several = found["who"].lower() in ("i", "you", "we", "they") or found["who"].lower().endswith("s")
    what = SO_LONG.sub("for ", found["what"])
    return f"{found['who']} {'have' if several else 'has'} {participle_of(plain)} {what}"


def _does_not(found: re.Match[str]) -> str:
    """What is left undone, once or always: "you not come to my wedding" becomes "you didn't come to my wedding"."""
    once, one_person = ONE_OCCASION.search(found["rest"]), found["who"].lower() in ("he", "she")
    return f"{found['who']} {'didn' if once else 'doesn' if one_person else 'don'}'t {found['verb']} {found['rest']}".rstrip()


WAYS: tuple[Way, ...] = (
    (NAMED_TWICE, r"\g<opens>\g<who> "),
    (NOT_DO, _does_not),
    (ONLY_BEHIND, r"only \g<verb> "),
    (NOW_IS_ALREADY, r"now it \g<is> "),
    (ON_A_DAY, r"\g<before>on \g<day> "),
    (DID_PAST, lambda found: f"{found['did']} {found['even']}{plain_verb(found['verb'])}"),
    (SINCE_A_TIME, _has_been_so),
    (LAUGH_AT, r"\g<laugh> at "),
    (BEFORE_PEOPLE, r"\g<deed> in front of "),
    (IN_INTERNET, "on the internet"),
    (OF_YOU, lambda found: f"{found['before'] or ''}{OWN[found['whose'].lower()]} {found['what']}"),
    (NOT_ONE_TIME, r"\g<not> once"),
    (TELL_THAT_I, lambda found: f"{SAYING[found['tell'].lower()]} "),
    (TIME_WHEN, r"\g<often> "),
    (AND_AFTER, r"\g<joint> then \g<who>"),
    (AT_EVERY, _on_each),
    (SAID_ME, _told),
    (KEEPS_TO, _gone_on_with),
    (LOOK_AT, r"\g<look>\g<often> at "),
    (ADVERB_BEHIND, _before_its_verb),
    (WAIT_FOR, r"\g<wait> for "),
    (EXPLAIN_ME, r"\g<verb> \g<what> to \g<whom>"),
    (EXCUSES, "apologise"),
    (TAKES_SHOWER, r"\g<take> a \g<what>"),
    (SINCE, _since_then),
    (ARE_FOR_SO_LONG, r"\g<who>'ve been \g<what> "),
    (EXPLAIN_TO, r"\g<verb> to "),
    (MAKE_TO, r"\g<make> \g<whom> "),
    (LAST_MINUTE, "at the last minute"),
    (FOR_ME_REMAINS, " and I get "),
    (ONE_PERSON_DO, _he_does),
    (TOO_BUSY, "too busy for "),
    (VERY_MUCH, "with a lot of "),
    (NOT_NOTHING, lambda found: f"{found['not']}{found['verb']} {POSITIVE[found['no'].lower()]}"),
    (COMPLAINS_THAT, r"\g<verb> that "),
    (THE_WORK, r"\g<to> \g<for> work"),
    (FEVER, r"with a fever of \g<degrees>"),
    (COMMENT_ON, r"\g<verb> on "),
    (MINE_YOU, lambda found: f"but {found['verb']}{found['particle'] or ''} {found['what'].lower()}"),
    (AND_THE_OTHER, r"\g<first> and "),
    (THEN_AFTER, "and then "),
    (HAD_SURGERY, r"I had \g<what>"),
    (BARE_IN_LAW, lambda found: f"my {found['who'].lower()}"),
    (NEVER_IS, r"\g<who> \g<is> never "),
    (SINCE_FIRST, _behind_it),
    (HAS_SHORT, r"\g<whose> \g<who>'s "),
)

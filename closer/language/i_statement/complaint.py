"""What an angry clause complains of: something done, something left undone, a promise, a load to carry, a guess at what the other thinks."""

from __future__ import annotations

import re
from dataclasses import replace

from lemminflect import getLemma

from closer.language.feelings import vocabulary
from closer.language.grammar import parse
from closer.language.i_statement.blame import MENTAL, NOT_FREE, UNSAID, judgement_in
from closer.language.i_statement.frames import FRAMES
from closer.language.i_statement.kinds import BELIEVED, CARRIED, DONE, DOUBTED, FELT_THERE, HAPPENS, LABELLED, UNDONE, Complaint
from closer.language.i_statement.tidying import SIMILE, tidied
from closer.language.i_statement.verb_forms import PAST, PERFECT, PRESENT, base_of, from_gerund, past_of, plain_verb

LEAD = re.compile(
    r"^(?:(?:well|ok|okay|so|hm+|oh|look(?=,)|listen(?=,)|honestly|seriously|sorry but|i'm sorry but|i'm sorry|and|but|then|now|also|plus|because|cause|or|yet|hey|hello|mate|"
    r"darling|babe|honey|love|dear|mum|mom|dad|please|lol|man|dude|bro|sis|son|apparently|obviously|clearly|actually|frankly|basically|once again|yet again|again|"
    r"no|yes|yeah|come on(?=[,!])|wow|great|lovely|brilliant|fantastic|nice|cheers|congrats(?: on)?|typical|funny how|amazing how|interesting how|strange how|just because|i know|"
    r"i bet|i guess|i suppose|i swear|i think|i see(?: that)?|i notice(?: that)?|it's like|it seems(?: like| that)?|as usual|the way(?! you\b)|the (?:thing|point|problem|truth|fact|trouble) is(?: that)?|(?:that's|this is) the \w+ time(?: (?:this|in) (?:a |the )?\w+)?(?: now)?(?: that)?(?= you)|constantly|oh sure|sure|go on|by all means|just (?:this )?once|for once|always(?= you\b)|"
    r"for (?:\w+ )?(?:years|months|weeks))\b[ ,:!]*)+",
    re.I,
)
BEEN_TO = re.compile(r"\b((?:haven't|hasn't|never|not)(?: once| even)?) been(?= (?:to (?:see|visit)|round|over|by)\b)", re.I)
SO_DEEP_IN = re.compile(
    r"^you(?:'re| are) so (?P<how>(?:wrapped|caught) up (?:in|with)|lost in|glued to|hooked on|busy(?: with)?) (?P<what>.+?) that (?P<rest>(?P<who>you|I|we|the|my|our)\b.+)",
    re.I,
)
ONLY_WHEN = re.compile(r"\bonly (?:ever )?(\w+)((?: [\w']+){0,3}?) (?:when|if|after(?= you've))\b", re.I)
SETTING = re.compile(
    r"^(?:and |but )?(?:when(?:ever)?(?! (?:exactly |on earth )?(?:was|were|did|are|will|is) )|every (?:single )?time|each time|as soon as|the (?:moment|second|minute|day)|after|once|while|although|though|even though|if(?= i don't\b)) (?P<setting>.+?)(?:,?\s+(?=(?:(?<!told )(?<!tell )(?<!asked )(?<!ask )(?<!telling )(?<!asking )(?<!all )you(?!,)|all you\b|why|is it|would it|it's (?:always )?(?:me|I) who|i (?:don't|never|hardly|rarely) (?:hear|see))\b)|,\s+(?=(?:your|there's)\b))(?P<main>.+)$",
    re.I,
)
OPENS_WITH_TIME = re.compile(
    r"^(?P<time>(?:on|in|at|over|during|last|this|every|each|for|since(?! when)|yesterday|today|tonight|the other|two|three|just|after)\b(?!.*\b(?:you|i|we)\b.*\b(?:you)\b)[^,]{0,40}?)(?<! with)(?<! for)(?<! to)(?<! of)(?<! from)(?<! where)(?<! since),?\s+(?:it's the same,? )?(?=you\b|have you\b|did you\b)(?P<main>.+)$",
    re.I,
)
A_DAY = re.compile(
    r"^(?:on \w+day|last \w+|yesterday|this (?:morning|evening|afternoon|week)|the other \w+|(?:over|during) (?:dessert|dinner|lunch|breakfast|tea|coffee|drinks|the meal)|at (?:parties|meetings|weddings|meals|family \w+|church|table)|at (?:the|my|our|\w+'s|dinner|lunch|breakfast|work|school|home|christmas|easter)\b.*|on (?:my|our) .+|"
    r"on (?:mother|father|valentine|christmas|new year)'?s? day|for (?:my|our|his|her) (?:[\w' ]*(?:birthday|anniversary|wedding|graduation|retirement|christmas)|\w+th|\w+st|\w+rd))$",
    re.I,
)
REPORTED_SPEECH = re.compile(r"(?:said|say|told|tell|asked|ask|called|call)\b", re.I)  # "at dinner you said I can't cook" is not about dinner
FELT = re.compile(
    r"^(?:you(?:'re)? (?:always |really )?(?:make|makes|making|made) me feel|i(?:'m| am)? (?:always |often |really |just |so )*(?:feel|felt|am|get|feeling))(?: like| as if| as though| that)?\s*(?P<rest>.*)$",
    re.I,
)
A_THOUGHT = re.compile(r"\b(?:feel|felt|feeling) (?:like|as if|as though|that)\b", re.I)
OF_THE_MIND = re.compile(
    r"you(?:'ve| have) given up|you(?:'re| are) (?:only |just )?(?:with me|here|waiting|using me|staying)\b|you wish\b"
    r"|you (?:(?:don't|do not|no longer|never|really) )*(?:fancy|love|like|respect|care|want|trust|value|believe)\b(?! to\b)",
    re.I,
)  # deeds by their form
BESIDE_YOU = re.compile(r"I(?:'m| am| come| count)\b.*\byour?\b|your (?!own\b)|an? .*\byour?\b", re.I)
IN_COMPANY = re.compile(r"\b(?:in front of|around|beside|with) (?P<whom>(?:your|our|my) [\w' -]+)$", re.I)
AT_A_PLACE = re.compile(r"\b(?P<where>(?:at|in|on) (?:your|our|my|the) [\w' -]+)$", re.I)
AT_A_MOMENT = re.compile(r"\b(?:when(?:ever)?|(?:every|each) time) (?P<what>(?!you\b|I\b)(?:the|your|our|my|we|there's) ?[\w' -]+)$", re.I)
EVER = re.compile(r" (?:all the time|always|only ever|constantly|any ?more)\b|,? because\b.*$", re.I)
BECAUSE_OF = re.compile(
    r"^(?P<what>.*?)\b(?:that|when(?:ever)?|every (?:single )?time(?: that)?|each time|as soon as|because|if|since|cause|the way)\s+(?P<clause>.+)$", re.I
)
SINCE = re.compile(r",? (?:since|for (?:days|weeks|months|years|ages|\w+ (?:days|weeks|months|years))|in (?:weeks|months|years|ages))\b.*$", re.I)
AND_SO_ON = re.compile(r"(?P<since> since [^,]+?)(?:,| but\b| and\b).*$", re.I)
LONG_AGO = re.compile(r"\b(?:were dating|first (?:met|year|started)|back then|used to|got married|were (?:little|young|kids|newlyweds))\b", re.I)
IN_A_LIFE = re.compile(
    r",? \b(?:in (?:your|my|our) (?:whole |entire )?(?:life|lives)|in (?:all )?(?:these|the|\w+) (?:years|months)(?: together)?|in living memory)\b(?= \w)",
    re.I,
)
SARCASM = re.compile(
    r"^(?:oh |no |yeah |yes |well |ah )*(?:please,? (?=keep (?:on )?\w+ing\b|go on|carry on)|sure|great|good|brilliant|lovely|fantastic|wow|nice|fine|go on|by all means|no no|perfect|wonderful|thanks|congrats)\b",
    re.I,
)
ONLY_A_SIMILE = re.compile(
    r"^treat(?:ed|s)? (?!.* (?:as|to|for|like)\b).*$|^(?:think|care)s? (?:of|about) (?:yourself|number one|you)$|^(?:treat|talk|speak)(?:s|ed)? (?:to )?(?:me|us) like an? (?:adult|equal|partner|wife|husband|person|human|grown-up|friend)\b.*$|^let (?:them|him|her|it|me|us)$|^let (?:me|us) down\b|^(?:treat(?:ed)?|look(?:ed)? at|talk(?:ed)? to|speak to|spoke to|use|used) (?:me|us)$",
    re.I,
)  # what it was like, or what was let happen, is cut off
INSTEAD_OF = re.compile(r"^(?P<wish>.+?),? (?:instead of|rather than) (?P<vp>(?!being\b)\w+ing\b.+)$", re.I)
AT_ALL = re.compile(
    r"(?<=(?:tell|told) me) (?:anything|anything at all)$|(?: to| for| about| with| in) (?:anything|anyone|anybody|anywhere|nobody|no one)(?: at all| else)?$",
    re.I,
)
SAY_NO = re.compile(r"\b(?:say|said) no\b", re.I)
NOT_SEEN = re.compile(r"^(?:see|notice|realise|realize|get) (?:it|that|this)$", re.I)  # "and you don't even see it"
FAULT_FOUND = re.compile(
    r"^knew (?:for|since) [\w ]{2,20}? (?:that|about)\b|^(?:see|saw|notice|noticed|find|found) (?:the )?one thing\b|^.+ but not (?:our|my|the|me|when)\b|^(?:find|found|notice|noticed) (?:the|my|fault|one|an?|something to)\b|^(?:see|saw|hear|heard|know|knew|notice|noticed|agree|agreed)\b.+ (?:and|but) (?:bought|took|told|spent|gave|\w+ed|did|didn't|do|don't|said|say|walk|walked|laugh|laughed|turn|turned|go|went|left|leave|look|looked|hid|hide|ran|run|kept|keep|drove|sat|stood|hung|rang)\b",
    re.I,
)
MANAGES_A_DAY = re.compile(r"manage (?:even )?(?:an? |one |the )?(?:\w+day|week|month|year|it|that|this)s?$", re.I)  # what is to be done on it was said before
ONLY_FOR_SHOW = re.compile(r"^pretend to (?=(?:ask|listen|read)\b)", re.I)  # "can't even pretend to ask"
FIRST_MOVE = re.compile(r"^(?:initiate|start) (?:anything|a thing|it|things)(?: (?:with me|between us|in bed)|, not .*)?$", re.I)
MOVED_FIRST = re.compile(r"^(?:initiated|started) (?:anything|a thing|it|things)(?: (?:with me|between us|in bed)|, not .*)?(?=$| since\b)", re.I)
IN_THAT_TONE = re.compile(
    r"\b(?P<verb>talk|talks|talked|talking|speak|speaks|spoke|speaking)(?: down)? to (?P<whom>me|us) (?:like|as if|as though) (?:i(?:'m| am| was| were)|we(?:'re| are| were)|(?:a|an|some|your)(?! (?:adult|equal|partner|wife|husband|person|human|grown-up|friend)\b))\b"
    r".*?(?=,| when(?:ever)?\b| while\b| in front of\b| every\b| each\b| on the phone\b| and\b|$)",
    re.I,
)
KINDLY = re.compile(r"^(talk|speak) to (me|us) (?:like|as if|as though) (?!an? (?:adult|equal|partner|wife|husband|person|human|grown-up|friend)\b).*$", re.I)
AND_CANNOT = re.compile(  # "you've lived here for two years and can't even wash a cup" is about what is not done
    r"^(?P<done>(?:(?!\b(?:I|we|he|she|they|it|so|that|who|which)\b).)+? (?:and|but)) can't (?:even )?(?!be\b|help\b|stop\b|say no\b)(?=[a-z])", re.I
)
DEADLINE = re.compile(r" by (?:\w+day|tonight|tomorrow|next \w+|the \w+)$")
SHOWN = re.compile(  # what is wanted aloud, and what is liked with a thumb, can be seen
    r"(?:want (?:to know|me to|a|the|my)|wanted (?!to\b)\w+)\b|(?:like|love)d? \w+ing|"
    r"liked? .*\b(?:photos?|pics?|pictures?|posts?|stor(?:y|ies)|comments?|selfies?)\b"
)
FEWEST_OF_A_DOUBT = 2  # words
BAD_DEEDS = {"miss", "break", "forget", "lose", "cancel", "bring", "call", "touch", "mention", "embarrass", "interrupt", "wake"}  # "wake me once more and ..."
ONCE_MORE = re.compile(
    r",? (?:once more|one more time|again)? ?\b(?:and|or) (?:you can|you'll|you will|i'm|i'll|we're|that's|see|watch)\b.*$|,? (?:once more|one more time|again) (?:and|or)\b.*$",
    re.I,
)
AFTER_YOU = re.compile(
    r"^(you(?:'re|'ve|'d)?) (?:(?:still|actually|honestly|really|truly|even|literally|obviously|clearly|simply|also|then|apparently|suddenly|seriously|again|now|conveniently|probably) )+",
    re.I,
)
SUPPOSED = re.compile(  # not "if you go out you never say when you'd be back"
    r"if (?:you|I|we|he|she|they)\b(?:(?!\byou (?:never|always|don't|won't)\b).)*?\b(?:I|we|it|nobody|no one)(?:'d| would| wouldn't| could| couldn't)\b", re.I
)
BY_YOU = re.compile(
    r"(?P<verb>ignored|interrupted|criticised|criticized|corrected|mocked|dismissed|judged|left out|overruled|laughed at|shouted at) by you\b(?! and\b)(?P<rest>.*)",
    re.I,
)
BESIDES = re.compile(
    r".{3,40}?, (?P<vp>(?!nothing\b|something\b|everything\b|morning\b|evening\b)\w+ing .+)"
)  # "you make me feel like a taxi, ringing at three"
FROM_YOU = re.compile(r"i (?:only |just |still )*get (?!nothing\b|no\b|not\b).+ from you\b", re.I)
SAID_OF_OTHERS = re.compile(
    r"^(?:(?:no )?matter (?:what|how|when|where|who)\b|(?:do you|d'you)(?: really| honestly| actually| seriously)? think (?!you\b|i (?:enjoy|like|love|want)\b|.* (?:itself|themselves)\b)|(?:(?:have|haven't) )?you (?:never |ever )?heard of\b|(?:it )?must be nice(?! to (?!have (?!a (?:lie-in|rest|nap|break|bath|night|day|weekend|quiet)\b)|be\b)[a-z])|some people|certain people|somebody|someone|some folks|lucky for some|it'd be (?:nice|lovely)(?! to have an?\b.* (?:who|that)\b))\b",
    re.I,
)


SCORNED = re.compile(
    r"(?:(?:oh|ah|well|yeah|right|sure|of course|no),? )+why would you (?:ever |even |want to |bother (?:to |with )?)*(?P<vp>.+)", re.I
)  # "sure why would you ring your own father"
YOU_ALWAYS_ARE = re.compile(r"^you (?P<often>always|constantly|forever|still|just) are (?=\w+ing\b)", re.I)


def complaint_in(clause: str) -> Complaint | None:
    """What a clause complains of, or None where it names nothing that could be seen or heard."""
    sarcastic = bool(SARCASM.match(clause.strip()))
    if scorned := SCORNED.match(clause.strip()):
        return _checked(Complaint(UNDONE, from_gerund(scorned["vp"]) if re.match(r"\w+ing\b", scorned["vp"]) else scorned["vp"]))
    clause = BEEN_TO.sub(r"\1 come", re.sub(r"\bnever,? ever\b,?", "never", clause, flags=re.I))
    clause = ONLY_WHEN.sub(r"\1\2 mostly when", IN_A_LIFE.sub("", clause))
    clause = re.sub(r"\bwants? to (?=(?:\w+ ){1,4}mostly when\b)", "", clause)
    clause = YOU_ALWAYS_ARE.sub(r"you're \g<often> ", clause)
    clause = AFTER_YOU.sub(r"\1 ", LEAD.sub("", clause.strip()).strip(" ,"))
    clause = SO_DEEP_IN.sub(lambda deep: deep["rest"] if deep["who"].lower() == "you" else f"you're {deep['how']} {deep['what']} and {deep['rest']}", clause)
    if not clause or SAID_OF_OTHERS.match(clause) or SUPPOSED.match(clause):
        return None
    if (felt := FELT.match(clause)) and not FROM_YOU.match(clause):
        return _felt(felt["rest"], clause)
    if told := _before_that(clause):
        return told
    if scene := SETTING.match(clause):
        found = complaint_in(scene["main"])
        if scene["setting"].lower().startswith("it comes to"):
            return found
        setting = tidied(scene["setting"])
        if LONG_AGO.search(scene["setting"]):
            return None
        if (
            found
            and found.kind in (DONE, UNDONE, HAPPENS, CARRIED)
            and not found.setting
            and 2 <= len(setting.split()) <= 10
            and not NOT_FREE.search(SAY_NO.sub("", setting))
        ):
            return replace(found, setting=setting)
        return found
    if opened := OPENS_WITH_TIME.match(SIMILE.sub("", clause)):
        found = complaint_in(clause[opened.start("main") :])
        time = opened["time"].strip()
        if (
            found
            and not REPORTED_SPEECH.match(found.phrase)
            and A_DAY.match(time)
            and found.kind in (DONE, UNDONE)
            and not re.search(r"\b(?:that|when|while|because|who|if)\b", found.phrase)
        ):
            return replace(found, phrase=f"{found.phrase} {time[0].lower()}{time[1:]}")
        return found
    if sarcastic and re.match(r"\w+ing\b", clause):
        return _checked(Complaint(DONE, from_gerund(clause)))
    for pattern, made in FRAMES:
        if matched := pattern.match(clause):
            meant = made(matched)
            found = complaint_in(meant) if isinstance(meant, str) else meant
            if found is None or found.kind == LABELLED:
                return _never_besides(clause) or found
            return _only(_checked(found), clause)
    return _ordered(clause, sarcastic)


def _only(found: Complaint | None, clause: str) -> Complaint | None:
    """A guess keeps its "only": "you only care about yourself" doubts that others count, not that you care."""
    doubts = found is not None and found.kind == DOUBTED and not found.tense.startswith("not") and not found.phrase.startswith("only ")
    return replace(found, phrase=f"only {found.phrase}") if found and doubts and re.match(r"you only\b", clause, re.I) else found


def _never_besides(clause: str) -> Complaint | None:
    """What is never done beside something that cannot be seen: "you've been enrolled for years and never go to a lecture"."""
    joint = re.match(r"you(?:'ve| have) been \w+ed\b.+? (?:and|but) (?P<never>never (?!again\b|too\b|for\b|with\b|to\b|in\b|at\b|on\b)\w+ .+)", clause, re.I)
    return complaint_in(f"you {joint['never']}") if joint else None


def _before_that(clause: str) -> Complaint | None:
    """What was done before something else was: "before I'd even finished you said that now the hard bit starts"."""
    opened = re.match(
        r"(?:and |but )?before (?P<setting>(?:I|we)(?:'d| had)? (?:even |had |could )*(?!forget|go|met|knew|got married|talk|start|begin)\w+(?: .+?)?),? (?P<main>you (?!know\b|you\b|I\b|need\b|were\b).+)",
        clause,
        re.I,
    )
    found = complaint_in(opened["main"]) if opened and not LONG_AGO.search(clause) else None
    if opened is None or found is None or found.kind != DONE or found.setting:
        return None
    return replace(found, phrase=f"{found.phrase} before {tidied(opened['setting'])}")


def _ordered(clause: str, sarcastic: bool) -> Complaint | None:
    """Orders: "put that tablet away" asks for what is left undone; "bring that up once more and I'm gone", or in scorn, for what is done."""
    clause = re.sub(
        r"^(?:just |please |now )?(?:go (?:and )?(?=(?:ring|call|text|thank|tell|ask|see|visit|help|get|fetch|wash|clean|pick|put|buy|apologi[sz]e|say)\b))?",
        "",
        clause[0].lower() + clause[1:],
    )
    clause = re.sub(r" (?:right now|this (?:minute|instant|second))\b", "", clause)
    first = clause.split()[0]
    doc = parse(clause)
    verb = doc[0]
    if (
        re.match(r"(?:guess|imagine)\b|quit (?!\w+ing\b)|\w+ (?:i|you|we|he|she|they|of)\b", clause, re.I)
        or not getLemma(first, upos="VERB", lemmatize_oov=False)
        or plain_verb(first) != first
        or any(token.dep_.startswith("nsubj") and token.head == verb for token in doc)
    ):
        return None
    if not (
        verb.tag_ in ("VB", "VBP")
        or (verb.dep_ == "ROOT" and verb.pos_ in ("VERB", "NOUN", "PROPN") and len(doc) > 2 and doc[1].pos_ in ("DET", "PRON", "ADP", "ADV", "PART"))
    ):
        return None
    if repeated := ONCE_MORE.search(clause):
        return _checked(Complaint(DONE, clause[: repeated.start()]))
    if first in BAD_DEEDS:
        return _checked(Complaint(DONE, clause))
    if sarcastic:
        return _checked(Complaint(DONE, clause))
    if first in ("start", "begin") and (going := re.match(r"\w+ (?P<vp>\w+ing\b.+)", clause)):
        clause = from_gerund(going["vp"])
    clause = re.sub(r",? and next time\b.*", "", clause)
    phrase = re.split(r"\s+or (?:else|i'm|i'll|i|we|it's)\b|,? and (?:stop|quit)\b", clause, flags=re.I)[0]
    return _checked(Complaint(UNDONE, phrase, wish=phrase))


def _checked(found: Complaint) -> Complaint | None:
    """The complaint as it may be said, or None where nothing of it could be seen or heard."""
    if found.kind == DOUBTED and found.phrase.startswith("only "):
        return found  # the reason is the point
    if found.kind == UNDONE and (NOT_SEEN.match(found.phrase) or MANAGES_A_DAY.match(found.phrase)):
        return None
    if found.kind == UNDONE:
        found = replace(found, phrase=KINDLY.sub(r"\1 to \2 in a kind way", found.phrase))
    if found.kind == DONE:
        found = replace(found, phrase=IN_THAT_TONE.sub(r"\g<verb> to \g<whom> in that tone", found.phrase))
    found = replace(found, phrase=tidied(found.phrase), wish=tidied(found.wish) if found.wish else found.wish)
    if not found.phrase:
        return None
    found = _left_undone(found) if found.kind == UNDONE else found
    if other := _done_instead(found):
        return _checked(other)
    if found.kind == DONE and ONLY_A_SIMILE.match(found.phrase):
        return None
    if found.kind in (DONE, UNDONE) and _is_a_guess(found.phrase):
        return _doubted(found)
    if found.kind == DONE and plain_verb(found.phrase.split()[0]) in UNSAID and not FAULT_FOUND.match(found.phrase):
        return None
    if found.kind == DONE:
        found = _kept_silent(replace(found, phrase=AND_CANNOT.sub(r"\g<done> don't ", found.phrase)))
    return replace(found, phrase=DEADLINE.sub("", found.phrase)) if found.wish else found


def _left_undone(found: Complaint) -> Complaint:
    """What was never done stays so: "you haven't met my partner"; "never start anything" is said as "don't make the first move"."""
    phrase, tense = found.phrase, found.tense
    if tense == PERFECT and not _is_a_guess(phrase):
        phrase = re.sub(r" once$", "", MOVED_FIRST.sub("made the first move", AT_ALL.sub("", phrase)))
        return replace(found, phrase=AND_SO_ON.sub(r"\g<since>", phrase))
    if tense == PERFECT:
        phrase, tense = SINCE.sub("", base_of(phrase, "have")) or phrase, PRESENT
    phrase = ONLY_FOR_SHOW.sub("", phrase)
    shorter = AT_ALL.sub("", phrase)
    return replace(found, phrase=FIRST_MOVE.sub("make the first move", shorter if len(shorter.split()) > 1 else phrase), tense=tense)


def _done_instead(found: Complaint) -> Complaint | None:
    """What was done in place of what was left undone: "never help instead of watching" is about watching, "never stop humming" about humming."""
    if found.kind != UNDONE:
        return None
    if instead := INSTEAD_OF.match(found.phrase):
        wish = None if instead["wish"].startswith("be ") else base_of(instead["wish"], "have") if found.tense == PERFECT else instead["wish"]
        tense = PAST if found.tense == PAST else PRESENT
        return replace(found, kind=DONE, phrase=_in_tense(from_gerund(instead["vp"]), tense), tense=tense, wish=wish)
    ending = re.match(r"(?:stop|quit) (?P<vp>\w+ing\b.+)", found.phrase)
    return replace(found, kind=DONE, phrase=from_gerund(ending["vp"]), wish=None) if ending else None


def _is_a_guess(phrase: str) -> bool:
    """Whether it is about what goes on in another's head, which nobody sees."""
    return plain_verb(phrase.split()[0]) in MENTAL and not SHOWN.match(phrase)


def _doubted(found: Complaint) -> Complaint | None:
    if found.tense == PAST and found.kind == DONE and re.match(r"(?:thought|wished|assumed|figured|reckoned|meant)\b", found.phrase):
        return None
    if len(found.phrase.split()) < FEWEST_OF_A_DOUBT or re.search(r"\b(?:itself|themselves)$", found.phrase):
        return None
    return replace(found, kind=DOUBTED, tense=found.tense if found.kind == DONE else f"not {found.tense}")


def _kept_silent(found: Complaint) -> Complaint:
    """What was left unsaid: "you tell me nothing"."""
    silent = re.match(r"(?P<verb>say|tell|said|told)(?P<whom> me| us)? nothing(?P<about> (?:about|of) .+)?$", found.phrase)
    if silent is None:
        return found
    phrase = f"tell{silent['whom'] or ' me'}" if silent["verb"].startswith("t") else "say a word"
    phrase += silent["about"] or ""
    return replace(found, kind=UNDONE, phrase=phrase, tense=PRESENT if found.tense == PERFECT else found.tense)


def _in_tense(phrase: str, tense: str) -> str:
    return past_of(phrase) if tense == PAST else phrase


def _done_to_me(told: re.Match[str], past: bool) -> Complaint | None:
    """What "ignored by you" says: "you ignore me", "left out by you" "you leave me out"."""
    verb, _, more = told["verb"].partition(" ")
    whom = f"me {more}" if more == "out" else f"{more} me".strip()
    phrase = f"{plain_verb(verb)} {whom}{told['rest']}"
    return complaint_in(f"you {past_of(phrase) if past else phrase}")


def _felt(rest: str, clause: str) -> Complaint | None:
    """The complaint behind "I feel ignored when you ...", "you make me feel small", "I feel like you never ..."."""
    as_a_thought = A_THOUGHT.search(clause) is not None
    rest = re.sub(r"^(?:like|as if|as though|that)\s+", "", rest, flags=re.I)
    words = vocabulary()
    if re.match(r"(?:you|he|she|they)(?:'\w+)? ", rest, re.I):
        told = complaint_in(rest)
        if as_a_thought and (told is None or told.kind == LABELLED or OF_THE_MIND.match(rest)):
            return _believed(rest)
        if told and told.kind != LABELLED:
            return told
    if because := BECAUSE_OF.match(rest):
        found = complaint_in(because["clause"])
        feeling = words.feeling_in(because["what"]) if len(because["what"].split()) <= 5 else None
        if found and not (found.kind == HAPPENS and words.under(clause)):
            return replace(found, feeling=feeling) if feeling and not words.under(because["what"]) else found
    if by_you := BY_YOU.match(rest):
        return _done_to_me(by_you, bool(re.search(r"\bfelt\b|\bwas\b|\blast\b|\byesterday\b", clause)))
    if clause.lower().startswith("you") and (doing := BESIDES.match(rest)):
        return _checked(Complaint(DONE, from_gerund(doing["vp"])))
    found = complaint_in(rest) if re.match(r"(?:you|all you|it's|i'm the|when|every|i'm always the|nothing i|no matter|whatever)\b", rest, re.I) else None
    if found:
        return found
    if (under := words.under(clause)) and (where := _where_it_is_felt(rest)):
        return Complaint(FELT_THERE, where, feeling=under[0])
    if as_a_thought and BESIDE_YOU.match(rest):
        return _believed(rest if re.match(r"I\b", rest) else f"like {rest}")
    label = (words.under(rest) and rest) or None
    return Complaint(LABELLED, rest, feeling=None if label else words.feeling_in(rest)) if rest else None


def _where_it_is_felt(rest: str) -> str | None:
    """Where or when a judgement is felt, as a clause: "ignored at your office parties", "dismissed in front of your father", "ignored whenever the cricket is on"."""
    if (moment := AT_A_MOMENT.search(rest)) and len(moment["what"].split()) > 1:
        return str(moment["what"])
    if company := IN_COMPANY.search(rest):
        return f"we're with {company['whom']}"
    place = AT_A_PLACE.search(rest)
    return f"I'm {place['where']}" if place else None


def _believed(thought: str) -> Complaint | None:
    """A thought that is told as "I feel like you ...", owned as one; None where it is an absolute or a name."""
    thought = EVER.sub("", thought)
    return None if NOT_FREE.search(thought) or judgement_in(thought) else Complaint(BELIEVED, thought)

"""What an angry clause complains of: something done, something left undone, a promise, a load to carry, a guess at what the other thinks."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.language.feelings import vocabulary
from closer.language.i_statement.complaints.frames import FRAMES, SOMETHING_ENVIED
from closer.language.i_statement.complaints.kinds import BELIEVED, CARRIED, DONE, DOUBTED, FELT_THERE, HAPPENS, LABELLED, UNDONE, Complaint
from closer.language.i_statement.complaints.observable import observable
from closer.language.i_statement.complaints.orders import ordered
from closer.language.i_statement.to_whom.whose import mine_in_full
from closer.language.i_statement.wording.blame import NOT_FREE, judgement_in
from closer.language.i_statement.wording.remarks import SIMILE
from closer.language.i_statement.wording.tidying import tidied
from closer.language.i_statement.wording.verb_forms import PAST, PERFECT, from_gerund, past_of, plain_verb

__all__ = ["TELLS_A_FEELING", "complaint_in", "straight_to_it"]

LEADS_UP = re.compile(
    r"^(?:(?:well|ok|okay|so|hm+|oh|look(?=,)|listen(?=,)|honestly|seriously|sorry but|i'm sorry but|i'm sorry|and|but|then|now|also|plus|because|cause|or|yet|hey|hello|mate|"
    r"darling|babe|honey|love|dear|mum|mom|dad|please|lol|man|dude|bro|sis|son|apparently|obviously|clearly|actually|frankly|basically|once again|yet again|again|let me guess|"
    r"no(?! wonder)|yes|yeah|come on(?=[,!])|wow|great|lovely|brilliant|fantastic|nice|cheers|congrats(?: on)?|typical|funny how|amazing how|interesting how|strange how|just because|i know|"
    r"i bet|i guess|i suppose|i swear|i think|i see(?: that)?|i notice(?: that)?|it's like|it seems(?: like| that)?|as usual|the way(?! you\b)|the (?:thing|point|problem|truth|fact|trouble) is(?: that)?|(?:that's|this is) the \w+ time(?: (?:this|in) (?:a |the )?\w+)?(?: now)?(?: that)?(?= you)|constantly|oh sure|sure|go on|by all means|just (?:this )?once|for once|always(?= you\b)|just(?= admit\b)|"
    r"for (?:\w+ )?(?:years|months|weeks))\b[ ,:!]*)+",
    re.I,
)
NEVER_EVER = re.compile(r"\bnever,? ever\b,?", re.I)
OF_ALL_PEOPLE = re.compile(r"^you, (?:(?:my|our) [\w' -]+|of all people), ", re.I)
TWICE_NOT = re.compile(r"(?<=n't) never\b", re.I)
BEEN_TO = re.compile(r"\b((?:haven't|hasn't|never|not)(?: once| even)?) been(?= (?:to (?:see|visit)|round|over|by)\b)", re.I)
SO_DEEP_IN = re.compile(
    r"^you(?:'re| are) so (?P<how>(?:wrapped|caught) up (?:in|with)|lost in|glued to|hooked on|busy(?: with)?) (?P<what>.+?) that (?P<rest>(?P<who>you|I|we|the|my|our)\b.+)",
    re.I,
)
ONLY_WHEN = re.compile(
    r"(?<!\bthe )\bonly (?:ever )?(?!(?:\w+ed|told|said|came|went|gave|rang|wrote)\b)(\w+)((?: [\w']+){0,3}?) (?:when|if|after(?= you've))\b", re.I
)
AND_ONLY_WHEN = re.compile(r"^(you [a-z]+(?: [\w']+){0,4}?) only (?:ever )?(?:when|if)\b", re.I)
AND_NOT_UNTIL = re.compile(  # "you go to lunch with them and ask me only when they're away"
    r"^(?P<first>you (?!don't\b|never\b)[^,.;!?]+?) and (?P<deed>(?P<verb>ask|call|ring|text|invite|visit|help|answer|thank|notice|write to|talk to|speak to|come to|phone|message) (?:me|us)(?: \w+){0,2}?) only (?:ever )?(?:when|if|once|after)(?= [a-z]+)",
    re.I,
)
ONLY_TO = re.compile(r"\bonly (?:ever )?(\w+)((?: [\w']+){0,3}?) to (?=(?:ask|complain|borrow|moan|tell|check|criticise|correct|nag|brag|say)\b)", re.I)
HEARD_FROM_ONLY_WHEN = re.compile(
    r"^you only (?:ever )?(?:(?:call|ring|phone|text|message|contact|write to|write|get in touch(?: with)?)(?: (?:me|us|to me|to us))?|get in touch|reach out(?: to me)?) (?:when|if|after(?= you've)) ",
    re.I,
)
WANTS_MOSTLY = re.compile(r"\bwants? to (?=(?:\w+ ){1,4}mostly when\b)")
SETTING = re.compile(
    r"^(?:and |but )?(?:the (?:one|only|first) (?:time|day|night|weekend|evening|week)(?= I\b| we\b)|when(?:ever)?(?! (?:exactly |on earth )?(?:was|were|did|are|will|is) )|every (?:single )?time|each time|as soon as|the (?:moment|second|minute|day)|after|once|while|although|though|even though|if(?= i don't\b)) (?P<setting>.+?)(?:,?\s+(?=(?:(?<!told )(?<!tell )(?<!asked )(?<!ask )(?<!telling )(?<!asking )(?<!all )(?<!show )(?<!showed )(?<!give )(?<!gave )(?<!send )(?<!sent )(?<!read )(?<!bring )(?<!brought )(?<!bought )(?<!handed )(?<! that )you(?!,)|all you\b|why|is it|would it|it's (?:always )?(?:me|I) who|i (?:don't|never|hardly|rarely) (?:hear|see))\b)|,\s+(?=(?:your|there's)\b))(?P<main>.+)$",
    re.I,
)
OPENS_WITH_TIME = re.compile(
    r"^(?P<time>(?:on|in|at|over|during|last|this|every|each|for|since(?! when)|ever since|without (?=\w+ing (?:me|us)\b)|yesterday|today|tonight|the other|two|three|\w+ (?:minutes?|hours?|days?|weeks?|months?) later|just|after)\b(?!.*\b(?:you|i|we)\b.*\b(?:you)\b)[^,]{0,40}?)(?<! with)(?<! for)(?<! to)(?<! of)(?<! from)(?<! where)(?<! since),?\s+(?:it's the same,? )?(?=you\b|have you\b|did you\b)(?P<main>.+)$",
    re.I,
)
A_DAY = re.compile(
    r"^(?:on \w+day|last \w+|yesterday|this (?:morning|evening|afternoon|week)|the other \w+|\w+ (?:minutes?|hours?|days?|weeks?|months?) later|(?:over|during) (?:dessert|dinner|lunch|breakfast|tea|coffee|drinks|the meal)|at (?:parties|meetings|weddings|meals|family \w+|church|table)|at (?:the|my|our|\w+'s|dinner|lunch|breakfast|work|school|home|christmas|easter)\b.*|on (?:my|our) .+|(?:after|before|during) .+|"
    r"on (?:mother|father|valentine|christmas|new year)'?s? day|in front of .+|without \w+ing (?:me|us)(?: first)?|for (?:my|our|his|her) (?:[\w' ]*(?:birthday|anniversary|wedding|graduation|retirement|christmas)|\w+th|\w+st|\w+rd))$",
    re.I,
)
OCCASION = re.compile(  # and no clause: "after every exam", but "after we moved"
    r"^(?:after|before|during) (?:(?:every|each|my|our|the|a|an|his|her|your) )?(?!(?:I|we|you|he|she|they|it|my|our|your|the|this|that|there)\b)[\w'-]+(?: (?!(?:was|were|is|are|had|has|got|came|went|left|died|started|ended|\w+ed)\b)[\w'-]+)?,? ?$",
    re.I,
)
REPORTED_SPEECH = re.compile(r"(?:said|say|told|tell|asked|ask|called|call)\b", re.I)  # "at dinner you said I can't cook" is not about dinner
SINCE_THEN = re.compile(r"since\b", re.I)
BELONGS_TO_IT = re.compile(r"in front of|without", re.I)
TELLS_A_FEELING = re.compile(
    r"^(?:you(?:'re)? (?:always |really )?(?:make|makes|making|made) me feel|i(?:'m| am)? (?:always |often |really |just |so )*(?:feel|felt|am|get|feeling))(?: like| as if| as though| that)?\s*(?P<rest>.*)$",
    re.I,
)
ANOTHER_CLAUSE = re.compile(r"\b(?:that|when|while|because|who|if)\b")
A_THOUGHT = re.compile(r"\b(?:feel|felt|feeling) (?:like|as if|as though|that)\b", re.I)
OF_THE_MIND = re.compile(
    r"you(?:'ve| have) given up|you(?:'re| are) (?:only |just )?(?:with me|here|waiting|using me|staying)\b|you wish\b"
    r"|you(?:'ve)? only (?:ever )?\w+ (?:(?!when\b).)+ (?:for (?:the|my|our|a|his|her)|because|to get)\b|you (?:(?:don't|do not|no longer|never|really) )*(?:fancy|love|like|respect|care|want|trust|value|believe)\b(?! to\b)",
    re.I,
)  # deeds by their form
BESIDE_YOU = re.compile(r"I(?:'m| am| come| count)\b.*\byour?\b|your (?!own\b)|an? .*\byour?\b", re.I)
IN_COMPANY = re.compile(r"\b(?:in front of|around|beside|with) (?P<whom>(?:your|our|my) [\w' -]+)$", re.I)
AT_A_PLACE = re.compile(r"\b(?P<where>(?:at|in|on) (?:your|our|my|the) [\w' -]+)$", re.I)
AT_A_MOMENT = re.compile(r"\b(?:when(?:ever)?|(?:every|each) time) (?P<what>(?!you\b|I\b)(?:the|your|our|my|we|there's) ?[\w' -]+)$", re.I)
CUT_FROM_A_THOUGHT = re.compile(r" (?:all the time|always|only ever|constantly|any ?more)\b|,? because\b.*$", re.I)
BECAUSE_OF = re.compile(
    r"^(?P<what>.*?)\b(?:that|when(?:ever)?|every (?:single )?time(?: that)?|each time|as soon as|because|if|since|cause|the way)\s+(?P<clause>.+)$", re.I
)
LONG_AGO = re.compile(r"\b(?:were dating|first (?:met|year|started)|back then|used to|got married|were (?:little|young|kids|newlyweds))\b", re.I)
ALL_THAT_I_DID = re.compile(r"(?:everything|all|what)(?: that)? (?:I|we)\b", re.I)  # no moment, but what the other owes
REFUSED = re.compile(r"you (?:couldn't|wouldn't)\b", re.I)
IN_A_LIFE = re.compile(
    r",? \b(?:in (?:your|my|our) (?:whole |entire )?(?:life|lives)|in (?:all )?(?:these|the|\w+) (?:years|months)(?: together)?|in living memory)\b(?= \w)",
    re.I,
)
SARCASM = re.compile(
    r"^(?:oh |no |yeah |yes |well |ah )*(?:please,? (?=keep (?:on )?\w+ing\b|go on|carry on)|sure|great|good|brilliant|lovely|fantastic|wow|nice|fine|go on|by all means|no no|perfect|wonderful|thanks|congrats)\b",
    re.I,
)
SAY_NO = re.compile(r"\b(?:say|said) no\b", re.I)
EVERY_DAY = re.compile(
    r"^(?:and |but )?(?P<time>every (?:single )?(?:morning|evening|night|day|week|weekend|(?-i:[A-Z])\w+day|month|year)),? (?P<main>you (?!never\b|don't\b|have to\b).*\byou\b.+)$",
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
AND_NEVER = re.compile(r"you(?:'ve| have) been \w+ed\b.+? (?:and|but) (?P<never>never (?!again\b|too\b|for\b|with\b|to\b|in\b|at\b|on\b)\w+ .+)", re.I)
BEFORE_THAT = re.compile(
    r"(?:and |but )?before (?P<setting>(?:I|we)(?:'d| had)? (?:even |had |could )*(?!forget|go|met|knew|got married|talk|start|begin)\w+(?: .+?)?),? (?P<main>you (?!know\b|you\b|I\b|need\b|were\b).+)",
    re.I,
)
BEGINS_A_COMPLAINT = re.compile(r"(?:you|all you|it's|i'm the|when|every|i'm always the|nothing i|no matter|whatever)\b", re.I)
SAID_OF_OTHERS = re.compile(
    rf"^(?:(?:no )?matter (?:what|how|when|where|who)\b|(?:do you|d'you)(?: really| honestly| actually| seriously)? think (?!you\b|i (?:enjoy|like|love|want)\b|.* (?:itself|themselves)\b)|(?:(?:have|haven't) )?you (?:never |ever )?heard of\b|(?:it )?must be nice(?! to {SOMETHING_ENVIED}[a-z])|some people|certain people|somebody|someone|some folks|lucky for some|it'd be (?:nice|lovely)(?! to have an?\b.* (?:who|that)\b))\b",
    re.I,
)


SCORNED = re.compile(
    r"(?:(?:oh|ah|well|yeah|right|sure|of course|no),? )+why would you (?:ever |even |want to |bother (?:to |with )?)*(?P<vp>.+)", re.I
)  # "sure why would you ring your own father"
ARE_NEVER = re.compile(  # "you are never listen", in borrowed grammar
    r"^you(?:'re| are) (?P<often>never|always|not) (?=(?:listen|help|ask|come|answer|tell|say|give|take|forget|make|let|want|know|understand|remember|look|eat|speak|talk|call|pay|wash|cook|leave|go|visit|see|correct|interrupt|compare|criticise|criticize|shout|laugh|check|touch|use|buy|send|write|read|open|close|clean|drive|play|smoke|drink|sleep|work|complain|promise|cancel|change|choose|decide)\b)",
    re.I,
)
NOT_BEFORE_A_VERB = {"not": "don't"}
EVEN_NOT = re.compile(r"^(?P<joint>and |but )?you even (?P<not>don't|didn't|can't|won't|never)\b", re.I)  # the same
YOU_ALWAYS_ARE = re.compile(r"^you (?P<often>always|constantly|forever|still|just) are (?=\w+ing\b)", re.I)


def complaint_in(clause: str) -> Complaint | None:
    """What a clause complains of, or None where it names nothing that could be seen or heard.

    Args:
        clause: one clause of a message, already said to the other person ("you never ask how I am").

    """
    whole = clause.strip()
    if scorned := SCORNED.match(whole):
        return _scorned(scorned["vp"])
    sarcastic = bool(SARCASM.match(whole))
    clause = straight_to_it(clause)
    if not clause or SAID_OF_OTHERS.match(clause) or SUPPOSED.match(clause):
        return None
    if (felt := TELLS_A_FEELING.match(clause)) and not FROM_YOU.match(clause):
        return _felt(felt["rest"], clause)
    if told := _before_that(clause):
        return told
    if scene := SETTING.match(clause):
        occasion = OCCASION.match(clause[: scene.start("main")])
        return _on_its_day(scene["main"], occasion.group().strip(" ,")) if occasion else _in_its_setting(scene["main"], scene["setting"])
    if opened := OPENS_WITH_TIME.match(SIMILE.sub("", clause)):
        return _on_its_day(clause[opened.start("main") :], opened["time"].strip())
    if sarcastic and re.match(r"(?!timing\b)\w+ing\b", clause):
        return observable(Complaint(DONE, from_gerund(clause)))
    framed = next(((made, matched) for pattern, made in FRAMES if (matched := pattern.match(clause))), None)
    return _framed(framed[0](framed[1]), clause) if framed else ordered(clause, sarcastic)


def _scorned(deed: str) -> Complaint | None:
    """What is left undone where scorn asks why anybody would do it: "sure why would you ring your own father"."""
    return observable(Complaint(UNDONE, from_gerund(deed) if re.match(r"\w+ing\b", deed) else deed))


def straight_to_it(clause: str) -> str:
    """The clause without the words that lead up to it, its roundabout forms said plainly.

    Args:
        clause: one clause of a message, already said to the other person.

    """
    clause = EVEN_NOT.sub(
        r"\g<joint>you \g<not> even", ARE_NEVER.sub(lambda found: f"you {NOT_BEFORE_A_VERB.get(found['often'].lower(), found['often'])} ", clause)
    )
    clause = EVERY_DAY.sub(_at_its_place, OF_ALL_PEOPLE.sub("you ", clause))
    clause = BEEN_TO.sub(r"\1 come", NEVER_EVER.sub("never", TWICE_NOT.sub("", clause)))
    clause = HEARD_FROM_ONLY_WHEN.sub("I mostly hear from you when ", LEADS_UP.sub("", clause))
    clause = AND_ONLY_WHEN.sub(r"\1 mostly when", AND_NOT_UNTIL.sub(r"\g<first> and don't \g<deed> until", clause))
    clause = ONLY_TO.sub(r"\1\2 mostly to ", ONLY_WHEN.sub(r"\1\2 mostly when", IN_A_LIFE.sub("", clause)))
    clause = YOU_ALWAYS_ARE.sub(r"you're \g<often> ", WANTS_MOSTLY.sub("", clause))
    clause = AFTER_YOU.sub(r"\1 ", LEADS_UP.sub("", clause.strip()).strip(" ,"))
    return SO_DEEP_IN.sub(_deep_in, clause)


def _at_its_place(found: re.Match[str]) -> str:
    """What happens every day, with the day where it belongs: "every evening you ask what's for dinner before you've said hello"."""
    main, joint, rest = re.split(r"( (?:before|after|when|while|and|but|because) |$)", found["main"], maxsplit=1)
    return f"{main} {found['time'].lower()}{joint}{rest}"


def _deep_in(deep: re.Match[str]) -> str:
    """What is overlooked by somebody "so glued to that phone that ..."; where another is the subject, both halves are told."""
    return deep["rest"] if deep["who"].lower() == "you" else f"you're {deep['how']} {deep['what']} and {deep['rest']}"


def _in_its_setting(main: str, scene: str) -> Complaint | None:
    """The complaint with when it happens, where that can be said in a few words; what is long ago is no complaint of today."""
    found = complaint_in(main)
    found = replace(found, phrase=mine_in_full(found.phrase, scene)) if found else None
    if scene.lower().startswith("it comes to"):
        return found
    if LONG_AGO.search(scene):
        return None
    if ALL_THAT_I_DID.match(scene):
        return replace(found, tense=PAST) if found and found.kind == UNDONE and REFUSED.match(main) else found
    setting = tidied(scene)
    sayable = 2 <= len(setting.split()) <= 10 and not NOT_FREE.search(SAY_NO.sub("", setting))
    takes_one = found is not None and found.kind in (DONE, UNDONE, HAPPENS, CARRIED) and not found.setting
    return replace(found, setting=setting) if found and takes_one and sayable else found


def _on_its_day(main: str, time: str) -> Complaint | None:
    """The complaint with the day or the occasion it opens with, where that belongs to the deed and not to what was said of it."""
    found = complaint_in(main)
    if found is None or found.kind not in (DONE, UNDONE) or not (A_DAY.match(time) or (found.tense == PERFECT and SINCE_THEN.match(time))):
        return found
    if (REPORTED_SPEECH.match(found.phrase) and not BELONGS_TO_IT.match(time)) or ANOTHER_CLAUSE.search(found.phrase):
        return found
    return replace(found, phrase=f"{found.phrase} {time[0].lower()}{time[1:]}")


def _framed(meant: Complaint | str | None, clause: str) -> Complaint | None:
    """What the shape of a reproach says is meant, as it may be said; or what is told beside it where that cannot be seen."""
    found = complaint_in(meant) if isinstance(meant, str) else meant
    if found is None or found.kind == LABELLED:
        return _never_besides(clause) or found
    return _only(observable(found), clause)


def _only(found: Complaint | None, clause: str) -> Complaint | None:
    """A guess keeps its "only": "you only care about yourself" doubts that others count, not that you care."""
    doubts = found is not None and found.kind == DOUBTED and not found.tense.startswith("not") and not found.phrase.startswith("only ")
    return replace(found, phrase=f"only {found.phrase}") if found and doubts and re.match(r"you only\b", clause, re.I) else found


def _never_besides(clause: str) -> Complaint | None:
    """What is never done beside something that cannot be seen: "you've been enrolled for years and never go to a lecture"."""
    joint = AND_NEVER.match(clause)
    return complaint_in(f"you {joint['never']}") if joint else None


def _before_that(clause: str) -> Complaint | None:
    """What was done before something else was: "before I'd even finished you said that now the hard bit starts"."""
    opened = BEFORE_THAT.match(clause)
    found = complaint_in(opened["main"]) if opened and not LONG_AGO.search(clause) else None
    if opened is None or found is None or found.kind != DONE or found.setting:
        return None
    return replace(found, phrase=f"{found.phrase} before {tidied(opened['setting'])}")


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
        return observable(Complaint(DONE, from_gerund(doing["vp"])))
    found = complaint_in(rest) if BEGINS_A_COMPLAINT.match(rest) else None
    if found:
        return found
    if (under := words.under(clause)) and (where := _where_it_is_felt(rest)):
        return Complaint(FELT_THERE, where, feeling=under[0])
    if as_a_thought and BESIDE_YOU.match(rest) and not (because and clause.lower().startswith("you")):
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
    thought = CUT_FROM_A_THOUGHT.sub("", thought)
    return None if NOT_FREE.search(thought) or judgement_in(thought) else Complaint(BELIEVED, thought)

"""Reproaches said sideways, told straight: others held up as a model, a threat, thanks in scorn, envy, a name for a person with its occasion.

Each way keeps the clause that can be seen and says it of "you", as the frames know it: "I'm done lending you the car if you bring it back empty again" is about
bringing it back empty. Where no such clause is surely meant, nothing is changed, and the coach asks what happened.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from closer.language.grammar import parse
from closer.language.i_statement.complaints.compared import without_the_other
from closer.language.i_statement.complaints.loads import agreeing
from closer.language.i_statement.complaints.made_much_of import is_made_much_of
from closer.language.i_statement.complaints.made_to_feel import made_to_feel
from closer.language.i_statement.complaints.mimicked import without_mimicry
from closer.language.i_statement.complaints.spoilt import told_as_it_went
from closer.language.i_statement.complaints.to_the_point import to_the_point
from closer.language.i_statement.to_whom.heard_of import heard_by_me, is_heard_from_nobody
from closer.language.i_statement.to_whom.pronouns import OF_THEIR_OWN
from closer.language.i_statement.wording.blame import MENTAL, PRAISE, judgement_in
from closer.language.i_statement.wording.occasions import HOURS
from closer.language.i_statement.wording.verb_forms import as_now, base_of, from_gerund, gerund_of, participle_of, past_of, plain_verb

__all__ = ["said_straight", "without_the_model"]

Way = tuple[re.Pattern[str], Callable[["re.Match[str]"], "str | None"]]
THEIR_PEOPLE = re.compile(
    r"\btheir (?:own )?(?:mothers?|mums?|moms?|fathers?|dads?|parents|wives|husbands|sisters?|brothers?)\b", re.I
)  # "other sons ring their mothers"
ANYBODY = re.compile(r"(?:some|other|most|normal|certain) \w+|everyone else|everybody else|others", re.I)
OCCASION = re.compile(r" (?:on|at|in|for) (?:(?:the|a|their|every) )?[\w']+(?: (?:day|eve|morning|night))?$", re.I)
THINGS = ("DET", "PRON", "NUM", "ADJ", "NOUN")  # what the name of a thing may begin with
AS_AN_OBJECT = {"i": "me", "we": "us"}
THANKS = (  # without a mark of scorn, thanks may be meant
    r"(?:(?:(?:oh|well|wow|gee|yeah),? )+(?:thanks|thank you|cheers)(?: a (?:lot|bunch|million)| (?:so|very|ever so) much)?|(?:thanks|cheers) a bunch),? for"
)
A_KINDNESS = (  # what is thanked for only where it was done, or in scorn
    r"(?:saving|keeping) (?:me|us) (?:an?|some|any|one)\b|(?:warning|inviting|including) (?:me|us)\b|asking(?: (?:me|us|how|if|whether|first)\b|$)|"
    r"telling (?:me|us) (?!I\b|I'm\b|my\b|we\b|we're\b|how\b|what\b|who\b|to\b|off\b)|letting (?:me|us) know\b|(?:waiting|remembering)\b|(?:backing me|standing) up\b|picking (?:me|us) up\b"
)
ENVY = r"(?:(?:oh|well),? )*(?:(?:it )?must be (?:so |really )?(?:nice|lovely|great|grand)|(?:lucky|all ?right|alright|nice|fine|it's (?:all )?(?:well|fine|nice|all ?right|alright)) for (?:some|you)|lucky you),? "
GIVES_UP = r"(?=.*\b(?:again|any ?more|another|done|through|finished|last time|until|unless)\b)(?:(?:and|so),? )?(?:(?:I'm|I am) (?:done|through|finished|not|never)\b|I (?:won't|will not|refuse to|shan't)\b|(?:that's|this is) the last time I\b)"
BEFORE_A_NAME = r"(?:you(?:'re| are)? )?(?:(?:just|really|such|so|what|an?|the|big|total|complete|real|proper|typical|absolute) )*"
PRAISING = re.compile(rf"\b(?:{PRAISE}|nice|friend)\b", re.I)
OF_ME, ME = re.compile(r"\b(?:you've|you're|your|you)\b", re.I), {"you've": "I've", "you're": "I'm", "your": "my", "you": "I"}
ONE_THING = re.compile(r"^(?:one|a single) ", re.I)
ONE_WORD = re.compile(r"\bone (?=(?:\w+ )?word\b)", re.I)
UNKIND = r"(?:lazy|mean|rude|thoughtless|selfish|unkind|cruel|unfair|cheeky|careless|cowardly|low|nasty|horrible|petty|inconsiderate|wrong|bad|awful|childish|disrespectful|cold|sneaky|stingy|immature|hurtful|insensitive|heartless|tactless|spiteful|sly|harsh|irresponsible|out of order)"
NO_USE = r"(?:so )?(?:what(?:'s| is) the (?:point|use) (?:of|in)|there(?:'s| is) no (?:point|use)(?: in)?|why (?:(?:do|should|would) I )?(?:even )?(?:bother|keep)(?: with| on)?)"
NO_MORE = re.compile(r",? \b(?:any ?more|no more|any longer)\b", re.I)
NOT_EVEN_FOR = re.compile(r",? not even\b.*$", re.I)
NOW_HAVE = re.compile(r"^you(?:'ve got| have got| have|'ve) (?=(?:a|an|this|that|the|your)\b)", re.I)
NOTHING_AT_ALL = r"(?:(?:absolutely|precisely|exactly|literally) )*(?:no|zero|not one|not a single)"
MORE_OF = r"(?:joke|dig|crack|comment|remark)"


def without_the_model(text: str) -> str:
    """What is held against somebody beside others, without the others: "other dads come to the play, mine sends a thumbs up"."""
    return without_the_other(_by(MODELS, text))


def said_straight(text: str) -> str:
    """The plain accusation behind a threat, thanks in scorn, envy, or a name for a person.

    Args:
        text: what was typed, already said to the other person.

    """
    text = to_the_point(without_mimicry(text))
    return "" if is_made_much_of(text) or is_heard_from_nobody(text) else _by(WAYS, made_to_feel(told_as_it_went(heard_by_me(text) or text)))


def _by(ways: tuple[Way, ...], text: str) -> str:
    """What the first way makes of a text that it fits."""
    whole = text.strip().rstrip(".!")
    return next((straight for pattern, way in ways if (found := pattern.match(whole)) and (straight := way(found))), text)


def _mine_instead(found: re.Match[str]) -> str | None:
    """What mine does instead of what others do."""
    own, model = OF_THEIR_OWN.sub("your", found["own"]), as_now(OF_THEIR_OWN.sub("your", THEIR_PEOPLE.sub("me", found["model"])))
    verb = parse(f"he {own}")[1]
    doing = gerund_of(model)
    if verb.tag_ not in ("VBZ", "VBD") or verb.lemma_ in ("be", "have", "do") or doing is None:
        return None
    return f"you {own} instead of {doing}" if verb.tag_ == "VBD" else f"you'd rather {base_of(own, '')} than {model}"


def _given_less(found: re.Match[str]) -> str | None:
    """What I am given beside what others are given."""
    gave = "gave" if found["got"].lower() == "got" else "give"
    whom = AS_AN_OBJECT.get(found["mine"].lower(), found["mine"].lower())
    anybody = ANYBODY.fullmatch(found["others"]) is not None
    occasion = OCCASION.search(found["theirs"]) if anybody else None
    when = occasion.group() if occasion else ""
    if passed := re.fullmatch(r"(?P<what>.+?) (?P<verb>\w+ed|thrown|given) to (?:me|us)", found["own"], re.I):
        return f"you {passed['verb'] if gave == 'gave' else plain_verb(passed['verb'])} {whom} {passed['what']}{when}"
    if any(parse(thing)[0].pos_ not in THINGS for thing in (found["own"], found["theirs"])):
        return None  # "I get told off"
    return f"you {gave} {whom} {found['own']}{when}" if anybody else f"you {gave} {found['others']} {found['theirs']} and {whom} {found['own']}"


def _mine_in_full(found: re.Match[str]) -> str:
    """What was done when mine came: "when you had your exams we went on tiptoe, when I had mine you had the builders in"."""
    got = re.match(r"I got (?P<what>an? .+)", found["own"])
    return f"when I {found['verb']} my {found['thing']}, {'you gave me ' + got['what'] if got else found['own']}"


def _for_mine(found: re.Match[str]) -> str:
    """What is done for others and not for mine: "with your friends you dance till three, with me you're tired by nine"."""
    own = f"{found['own']} {found['where']}"
    if found["who"].lower() != "you":
        return f"you give {AS_AN_OBJECT[found['who'].split()[0].lower()]} {own}"
    if re.match(r"(?:couldn't|can't|don't|won't|never|didn't)\b", found["own"], re.I):
        once = re.sub(r"^couldn't\b", "didn't", own)
        return f"you {once}"
    return f"you {re.sub(r'^(?:re|are) ', 'are ', found['model'])} {found['there']} but {re.sub(r'^(?:re|are) ', 'are ', found['own'])} {found['where']}"


def _enjoyed(found: re.Match[str]) -> str | None:
    """What somebody is envied for, said of them."""
    what = found["what"]
    gone_on = re.split(r" (?:when|while)\b", what)[0]
    if re.match(r"(?:having|getting)\b", what) and any(token.tag_ in ("WP", "WDT") or token.tag_.startswith("VB") for token in parse(gone_on)[1:]):
        return None  # "having a wife who irons", "having clean shirts appear"
    if re.match(r"(?!something\b|nothing\b)\w+ing\b", what):
        return f"you {from_gerund(what)}"
    if re.match(r"(?:out|off|away|over)\b", what):
        return f"you're {what}"
    return f"you've had {what}" if parse(what)[0].pos_ == "NUM" else None


def _ordered_not_to(found: re.Match[str]) -> str | None:
    """What must not be done once more: "cancel salsa once more and I'll partner Deepak"."""
    verb = found["vp"].split()[0].lower()
    return (
        f"you {verb} {found['vp'].partition(' ')[2]}{found['where'] or ''}"
        if plain_verb(verb) == verb and parse(f"they {found['vp'].lower()}")[1].pos_ == "VERB"
        else None
    )


def _the_deed_behind_a_name(found: re.Match[str]) -> str | None:
    """What somebody is called a name for: "big baby, sulking over a game"."""
    if re.search(r"\b(?:about|over|at|with|of|for)$", found["name"]):
        return None
    called = _calls_a_name(found["name"]) or (found["pause"] and re.match(r"big\b|you (?!are\b)|you(?:'re| are) so\b", found["name"], re.I))
    if not called or plain_verb(found["vp"].split()[0]) == found["vp"].split()[0].lower():
        return None
    deed = from_gerund(found["vp"])
    once = re.search(r"\b(?:because|after|when) (?P<why>(?:you|I|we) .+)", deed)
    return f"you {past_of(deed) if once and parse(once['why'])[1].tag_ == 'VBD' else deed}"


def _the_matter_of_a_name(found: re.Match[str]) -> str | None:
    """What somebody is called a name about: "a complete snob about our caravan"."""
    return f"the talk turns to {found['matter']}" if _calls_a_name(found["name"]) else None


def _called_so(found: re.Match[str]) -> str:
    """What somebody was called, and what was done beside it: "so I'm 'too sensitive' but you sulked two days"."""
    says = "said" if parse(found["rest"])[1].tag_ == "VBD" else "say"
    return f"you {says} I'm {found['said']} but {found['rest'].removeprefix('you ')}"


def _of_such_a_person(found: re.Match[str]) -> str | None:
    """What "what kind of friend forgets my birthday?" says that the friend does."""
    deed = OF_THEIR_OWN.sub("your", found["vp"])
    verb = parse(f"he {deed}")[1]
    if verb.tag_ == "VBZ" and verb.lemma_ not in ("be", "have"):
        helper = re.match(r"doesn't\b", deed, re.I)
        return f"you don't{deed[helper.end() :]}" if helper else f"you {plain_verb(deed.split()[0])} {deed.partition(' ')[2]}"
    return f"you {deed}" if verb.tag_ == "VBD" and verb.lemma_ != "be" else None


def _calls_a_name(words: str) -> bool:
    """Whether words hold a judgement, or a noun that is said of a person: "such a child", "you're a total miser"."""
    return not PRAISING.search(words) and bool(judgement_in(words) or re.match(r"(?:such|what) an? |you(?:'re| are) (?:such )?an? ", words, re.I))


def _since_then(found: re.Match[str]) -> str | None:
    """What is not done since something: "since you met Carla you never ring me" becomes "you haven't rung me since you met Carla"."""
    not_done = re.match(r"(?P<who>you|we) (?:don't|do not|never|no longer|won't|can't)(?: even| ever| really)* (?P<vp>[a-z]+\b.*)", found["rest"], re.I)
    happened = NOW_HAVE.match(found["then"]) or any(token.tag_ == "VBD" for token in parse(found["then"]))
    if not_done is None or not happened or plain_verb(not_done["vp"].split()[0]) in MENTAL | {"be"}:
        return str(found["rest"])
    deed = NO_MORE.sub("", NOT_EVEN_FOR.sub("", not_done["vp"]))
    then = NOW_HAVE.sub("you've had ", found["then"])
    return f"{not_done['who'].lower()} haven't {participle_of(deed)} since {then}"


def _done_unkindly(found: re.Match[str]) -> str:
    """What it was "lazy of you" to do: "put my name on the report and leave me to write all of it"."""
    past = not re.match(r"(?:and |but |so )?(?:it|that)(?:'s| is)\b", found.group(), re.I)
    if found["not"]:
        return f"you {'did' if past else 'do'}n't {found['vp']}"
    return f"you {' and '.join(map(_past_deed, found['vp'].split(' and '))) if past else found['vp']}"


def _past_deed(deed: str) -> str:
    """A deed of one time; what is no deed stays: "bread and butter"."""
    first = parse(f"you {deed}")[1]
    return past_of(deed) if first.tag_ in ("VBP", "VB") and plain_verb(first.text) == first.lower_ else deed


def _in_vain(found: re.Match[str]) -> str:
    """What I do, and what becomes of it: "why do I bother cooking when nobody eats it"."""
    nobody = re.match(r"(?:nobody|no one) (?P<verb>[a-z]+)(?P<rest>.*)", found["yours"], re.I)
    yours = f"you don't {plain_verb(nobody['verb'])}{nobody['rest']}" if nobody else re.sub(r"^you'll ", "you ", found["yours"], flags=re.I)
    return f"I {from_gerund(found['mine'])} and {yours}"


def _told_you(found: re.Match[str]) -> str:
    """Where it goes, what was told: "what I tell you ends up in the family chat"."""
    verb, _, rest = found["rest"].partition(" ")
    return f"what I tell you {agreeing(plain_verb(verb))} {rest}"


def _but_not_for(found: re.Match[str]) -> str:
    """What there is for one thing and not for another: "you have money for concerts but not for your half of the bill"."""
    model = re.sub(r"^you(?:'ve got|'ve| have got| have| find|)(?: always| still)?(?: have| got| find)?(?: all the)? ", "you have ", found["model"], flags=re.I)
    return f"{model} but not {found['where']}"


MODELS: tuple[Way, ...] = (
    (re.compile(r"^(?:(?:all (?:the )?)?other [\w-]+|(?:everybody|everyone) else's [\w-]+) (?P<model>[\w-]+ .+?),? (?:and |but |while )?mine (?P<own>\w+.*)$", re.I), _mine_instead),
    (re.compile(r"^(?P<others>(?!you\b|he\b|she\b|they\b|I\b|we\b|it\b|when\b|if\b)(?:[\w'-]+ ){0,2}[\w'-]+) gets? (?P<theirs>[^,]+?)(?:,| and| but|, and|, but) (?P<mine>I|we|ours|mine) (?P<got>get|got|gets) (?P<own>[^,]+)$", re.I), _given_less),
    (re.compile(r"^(?:and )?(?:my|our) (?:ex|last|old|former|previous)\b[\w -]{0,20}? (?P<model>\w+ed .+?|paid .+?|did .+?),? (?:and|but) with you\b.*", re.I), lambda m: f"you don't {as_now(m['model'])}"),
    (re.compile(r"^when [\w ']+? \w+ (?:his|her|their|your) (?P<thing>[\w-]+) [^,]+,? (?:and |but )?when I (?P<verb>\w+) mine,? (?P<own>.+)", re.I), _mine_in_full),
)  # fmt: skip
WAYS: tuple[Way, ...] = (
    # what came between, judged, or felt beside the deed
    (re.compile(r"^(?:ever )?since (?P<then>(?:you(?:'ve|'re)?|we|I|your|the|our|my|he|she|they) [^,]+?),? (?P<rest>(?:you|we) (?:don't|do not|never|won't|can't|hardly|barely|rarely|no longer)\b.+)$", re.I), _since_then),
    (re.compile(rf"^(?:and |but |so )?(?:(?:it|that)(?:'s| was| is) |how )?(?:(?:so|very|really|just|pretty|rather|a bit) )*{UNKIND} (?:(?:of|from) (?:you|him|her)|(?=to (?!see\b|hear\b|find\b|know\b|feel\b|have\b|be\b|trust\b|think\b).*\b(?:me|my|us|our)\b)) ?(?P<not>not )?to (?P<vp>[a-z]+ .+)$", re.I), _done_unkindly),
    (re.compile(rf"^(?:that|it|this) (?:was|is) (?:(?:so|very|really|just|pretty|such|quite) )*(?:an? )?(?:{UNKIND}|low blow|cheap shot|dirty trick|stab in the back|slap in the face)\b[^,]{{0,20}}, (?P<vp>\w+ing\b.+)$", re.I), lambda m: f"you {past_of(from_gerund(m['vp']))}"),
    (re.compile(r"^(?:when(?:ever)?|(?:every|each)(?: single)? time) (?P<rest>you (?!make\b).+?),? (?:you|it|that) (?:always |really |just )*ma(?:kes?|de) me (?:feel|look|seem) (?!.*\b(?:when|because)\b).+$", re.I), lambda m: m["rest"]),
    # what was asked for, and is not mine to do
    (re.compile(r"^(?:and |but )?I (?:only |just )*asked (?:you )?(?:for|you to do|of you) (?:just )?one (?:single |small |simple )?thing(?: (?:of|from) you)?[,:;] (?:and that was )?to (?P<vp>[^,;]+),? (?P<rest>(?:and|but) .+)$", re.I), lambda m: f"I asked you to {m['vp']} {m['rest']}"),
    (re.compile(r"^I(?:'m| am) not your (?:secretary|maid|mother|mum|mom|servant|cook|cleaner|slave|assistant|taxi(?: driver)?|chauffeur|nanny|PA|butler)\b[,.;:]? (?:so )?(?:and )?(?:you can |you could |just |go and )*(?P<verb>[a-z]+) (?P<off>up |out |away )?your own (?P<what>(?:[\w-]+ ?){1,4})$", re.I), lambda m: f"it's always me who {agreeing(m['verb'])} {m['off'] or ''}your {m['what']}"),
    (re.compile(r"^(?:and |but |so )?you (?:only )?had (?:just )?one (?:single )?(?:job|task|thing to do)[,:;]? (?:and that was )?to (?P<vp>[^,;]+),? (?P<rest>(?:and|but) .+)$", re.I), lambda m: f"you didn't {m['vp']} {m['rest']}"),
    (re.compile(r"^(?P<often>every(?: single)? \w+)[, ]+(?:it's|it is) (?:always |just )?the same(?: thing| story| old story)?[,:;.]+ (?P<first>you (?:(?! and | but |,).)+)(?P<rest>.*)$", re.I), lambda m: f"{m['first']} {m['often'].lower()}{m['rest']}"),
    # what is left to me
    (re.compile(r"^(?:(?:so|oh|and),? )*(?:whose (?:turn|job|go) (?:is|was) it to|who(?:'s| is) (?:going to|gonna)|guess who(?:'s| is) (?:going to|gonna)) (?P<load>(?:now )?[a-z]+ .+?),? (?:again|this time|me again|me,? as (?:usual|always)|this time,? me again)[?.!]*$", re.I), lambda m: f"it's always me who {agreeing(m['load'])}"),
    # what is the use
    (re.compile(rf"^{NO_USE} telling you (?:anything|things|something|stuff|my secrets?)(?: in (?:confidence|private|secret))?,? (?:if|when|since|because) (?:it|they|that) (?:all |just |always |only )*(?P<rest>[a-z]+ .+?)\??$", re.I), _told_you),
    (re.compile(rf"^{NO_USE} telling you (?:anything|things|something|stuff),? (?:if|when|since|because) (?P<who>(?:your|my|the|our) [\w ]+?) (?P<verb>hears?|knows?|gets?|reads?)(?: all)?(?: about)? (?:it|them)(?P<rest>.*?)\??$", re.I), lambda m: f"{m['who']} {m['verb']} what I tell you{m['rest']}"),
    (re.compile(rf"^{NO_USE} (?:me |my )?(?P<mine>(?!having\b|being\b|telling\b|making an?\b.* you (?:don't|never|won't)\b)[a-z]+ing\b.*?),? (?:if|when|since|because) (?P<yours>(?:you|nobody|no one)(?:'ll)? .+?)\??$", re.I), _in_vain),
    (re.compile(rf"^{NO_USE} having .+? (?:if|when) I (?:always |only |have to |had to )*(?:find out|hear|learn|read)(?: it| about it)? (?:that )?(?P<news>you(?:'re|'ve| are| have| were| had| got| \w+ed)\b.+?) (?:from|on|through|via|in) .+$", re.I), lambda m: f"I had to find out from others that {m['news']}"),
    (re.compile(rf"^{NO_USE} having .+? (?:if|when|since) (?P<rest>you(?:'re| are)? (?:never|always|don't|won't|can't|just|only)\b (?!\w+ (?:it|them)\b).+)$", re.I), lambda m: m["rest"]),
    # what there is for others, and not for me
    (re.compile(r"^(?:(?:funny|strange|odd) how )?(?P<model>you(?:'ve| have|'ve got| find)? (?:always |still )?(?:have |got |find )?(?:all the )?(?P<good>time|money|energy|patience|cash) for [^,]+?),? (?:but |and |yet )?(?:never(?: any)?|not|none) (?P<where>for .+)$", re.I), _but_not_for),
    # what was wanted, and is now left
    (re.compile(r"^(?P<before>you (?:wanted|begged for|asked for|insisted on|bought|got) (?P<thing>(?:the|a|an|this|that) [\w -]+?)), (?:and |but )?(?P<word>you (?:promised|said|swore) (?:me |us )?(?:that )?you(?:'d| would) [a-z]+) (?:it|him|her|them)\b(?P<rest>.*)$", re.I), lambda m: f"{m['word']} the {m['thing'].split(' ', 1)[1]}{m['rest']}"),
    # threats: the condition is the deed
    (re.compile(rf"^{GIVES_UP}.*? lend(?:ing)? you (?P<thing>(?:the|my|our) [\w -]+?) if (?:it|they) comes? back (?P<state>.+?)(?: again)?$", re.I), lambda m: f"you bring {m['thing']} back {m['state']}"),
    (re.compile(rf"^{GIVES_UP}.*? if you (?P<vp>(?!don't\b|want\b|like\b)(?!.*\b(?:it|them|that)\b).+?)(?: again)?$", re.I), lambda m: f"you {m['vp']}"),
    (re.compile(rf"^{GIVES_UP}.*? (?:(?:until|unless) you|if you don't) (?P<vp>(?!.*\b(?:it|them|that)\b).+)$", re.I), lambda m: f"you don't {m['vp']}"),
    (re.compile(r"^(?:(?:this is (?:your|the) )?(?:last|final) (?:chance|warning))[,:]? (?:\w+, )?(?:either )?(?P<order>.+?)(?:,? or .+)?$", re.I), lambda m: m["order"]),
    (re.compile(r"^if you (?P<vp>.+?) (?:this|next|on) (?:\w+day|week|weekend|time|month|year) (?:too|as well|again)\b.*", re.I), lambda m: f"you {m['vp']}"),
    (re.compile(r"^if I (?:have to )?(?:find|see|pick up|trip over) (?:one more|another) (?P<what>.+?(?: (?:on|in|under|by|at) (?:my|our|the) [\w-]+(?: \w+)?)) (?:again )?(?:I'm|I'll|you|it's|we're)\b.*", re.I), lambda m: f"there's a {m['what']}"),
    (re.compile(rf"^one more (?P<what>{MORE_OF} about (?:how|what|where|who|why) (?:much )?(?:I|my|we) .+?)(?: from you\b.*?)? (?:and|or) (?:I'm|I'll|you|that's|it's|we're)\b.*", re.I), lambda m: f"you make a {m['what']}"),
    (re.compile(r"^how (?:am|are|can|could|do|should) (?:I|we) (?:meant to |supposed to |expected to |even |ever )*(?:trust|believe|rely on|count on) you (?:when|if) (?P<deed>you .+?)\??$", re.I), lambda m: m["deed"]),
    (re.compile(r"^you knew (?:(?:very |full |perfectly |damn |quite )?well )?(?:that )?(?P<scene>(?:I was|it was|I had|my|I'd) .+? (?:and|but) (?:still )?you .+)", re.I), lambda m: m["scene"]),
    (re.compile(r"^(?P<before>you .+?),? (?:(?:and|but|then) )*(?:(?:at|in|on) [\w ]{2,20} )?it (?:turns|turned) out (?:that )?(?P<after>you .+)", re.I), lambda m: f"{m['before']} and {m['after']}"),
    (re.compile(r"^(?P<vp>(?!one\b|you\b|I\b|if\b|not\b|never\b|don't\b)[\w']+ .+?) (?:once more|one more time|again)(?P<where> (?:in|at|on|to|with|about|when|while)\b.+?)? and (?:I'll|I'm|we'll|we're|you can|you'll|you're \w+ing|that's)\b.*", re.I), _ordered_not_to),
    (re.compile(r"^(?:(?:oh|well),? )?(?:(?:lovely|great|brilliant|nice|wonderful|super|perfect),? )?another (?P<thing>[\w -]+?) (?:that )?you (?:won't|will never|never|don't|aren't going to) (?P<verb>\w+)$", re.I), lambda m: f"you don't {m['verb']} the {m['thing']}"),
    (re.compile(r"^you (?:can |could |always )*(?:remember|know) .+? but (?P<what>(?:my|our) [\w' -]+?)(?:, which [^,]+,)? (?:somehow |just |completely |always )*(?:slip(?:s|ped)|goes|went|gets?|got) (?:your mind|forgotten|out of your head)\b.*", re.I), lambda m: f"you forgot {m['what']}"),
    (re.compile(r"^(?:you(?:'re| are) )?(?:(?:such |just )?a )?(?:total |bloody |complete )?liar,? (?:because )?(?P<said>you (?:said|told me|swore|promised) .+)$", re.I), lambda m: f"{m['said']} and it wasn't so"),
    (re.compile(r"^all (?:that )?I (?:ever )?(?:asked|wanted)(?: (?:of|from) you)?(?: for)? was (?:that you|for you to|you to) (?P<vp>.+?)(?P<rest>,? (?:and|but) .+)?$", re.I), lambda m: f"I asked you to {m['vp']}{m['rest']}" if m["rest"] else f"you didn't {m['vp']}"),
    (re.compile(r"^if (?:only )?you(?:'d| had) ?(?P<not>n't|not) (?P<vp>.+?),? (?:(?:we|I|he|she|they|it|none|nobody|the \w+|my \w+|our \w+)(?:'d| would| wouldn't| could| couldn't| might)\b).*", re.I), lambda m: f"you {past_of(base_of(m['vp'], 'have'))}"),
    (re.compile(r"^if (?:only )?you(?:'d| had) (?!rather\b|better\b)(?:just |even |once )*(?P<vp>(?:told|asked|listened|helped|called|rung|checked|warned|booked|paid|said|done|come|read|locked|let|given|looked|remembered|answered|texted|put|kept|taken|left)\b.*?),? (?:(?:we|I|he|she|they|it|none|nobody|the \w+|my \w+|our \w+)(?:'d| would| wouldn't| could| couldn't| might)\b).*", re.I), lambda m: f"you didn't {base_of(m['vp'], 'have')}"),
    (re.compile(r"^(?:not a single (?:one|person|soul)|not one (?:person|soul)|nobody|no one) (?:at (?:this|the|our) table|in this (?:house|family|room|flat|office|team)|here) (?P<rest>.+)", re.I), lambda m: f"none of you {m['rest']}"),
    (re.compile(r"^(?:(?:no|oh|fine|sure|right)[, ]+)+you (?:just )?(?:rest|sit|stay|relax|lie)[^,]*, I'll (?:just )?(?P<mine>(?!be\b)[^,]+).*", re.I), lambda m: f"it's always me who {agreeing(m['mine'])}"),
    (re.compile(r"^(?:(?:oh|how|so|very|well|that was),? )*(?:nice|kind|good|sweet|lovely|thoughtful|decent) of you to (?P<vp>(?:let (?:me|us) know|tell (?:me|us)|ask|warn|invite|wait|mention)\b(?!.*\b(?:except|but|apart from) (?:for )?(?:me|us|my|our)\b)[^,]*)(?:,.*)?$", re.I), lambda m: f"you didn't {m['vp']}"),
    (re.compile(r"^(?:it's |it is )?(?:no|little|small) wonder .+? (?:when|if|since|because|as) (?P<rest>you .+)", re.I), lambda m: m["rest"]),
    (re.compile(r"^(?:(?:I'm )?sorry,? but )?when(?:ever)? (?P<rest>you .+?),? (?:that's|it's|that is|it is) (?:just |really |so )*(?:not (?:ok|okay|fair|fine|right|cool|funny|nice)|unfair|too much|annoying|hurtful)\b.*$", re.I), lambda m: m["rest"]),
    (re.compile(r"^(?:please )?(?:don't (?:take (?:this|it) the wrong way|be (?:mad|angry|offended|cross)|get me wrong)|no offen[cs]e),? but (?P<rest>.+)", re.I), lambda m: m["rest"]),
    (re.compile(r"^(?:(?:so|oh),? )*I'm (?P<said>quote[abcd]),? (?:and|but) (?P<rest>you .+)", re.I), _called_so),
    (re.compile(r"^(?P<deed>you \w+) it(?P<off> (?:away|off|down|up|out))?(?:,? like [^,]+)?, (?P<what>(?:my|our) [^,]+)$", re.I), lambda m: f"{m['deed']}{m['off'] or ''} {m['what']}"),
    (re.compile(r"^(?:(?:oh|so|very|really|how|that was|it was) )*(?:kind|nice|good|sweet|lovely|thoughtful|considerate) of (?:you|him|her|them) to (?P<first>[a-z]+ [^,]+?),? (?:and then|then|but then) (?P<then>[a-z]+ .+)$", re.I), lambda m: f"you {past_of(m['first'])} and {m['then'] if parse('you ' + m['then'])[1].tag_ == 'VBD' else past_of(m['then'])}"),
    (re.compile(r"^(?:(?:oh|so|very|really|how|well),? )*(?:kind|nice|good|sweet|lovely|great) of (?:you|him|her|them) to (?:finally |even )?(?:show up|turn up|come|join us|arrive|make it)\b[^,]*, (?:only |just |a mere )?(?P<late>[\w ]{3,20}? (?:minutes|hours?|days|weeks)) late\b.*", re.I), lambda m: f"you came {m['late']} late"),
    (re.compile(r"^(?:how come|why is it(?: that)?|why does) (?P<who>your [\w-]+|my [\w-]+) gets? (?P<theirs>.+?),? and I(?: only| just)? get (?P<mine>.+?)\??$", re.I), lambda m: f"you give {m['who']} {m['theirs']} and me {m['mine']}"),
    (re.compile(r"^(?P<time>(?:two|three|four|five|six|seven|ten|\d+) (?:days|weeks|months|years)) (?P<who>I've|we've|I have|we have) (?P<vp>[^,]+?),? (?P<rest>(?:and|but) you .+)$", re.I), lambda m: f"{m['who']} {m['vp']} for {m['time'].lower()} {m['rest']}"),
    (re.compile(r"^(?P<mine>(?:I|we) (?:waited|stood|sat|missed|had to (?:wait|walk|stand|pay)|walked home) .+?|the whole [\w-]+ knew .+?) because (?P<yours>your? .+)$", re.I), lambda m: f"{m['yours']} and {m['mine'] if m['mine'].startswith('I ') else m['mine'][0].lower() + m['mine'][1:]}"),
    (re.compile(r"^not a (?:single )?word (?P<what>(?:about|on) (?:my|our|the) [\w '-]+?)(?: from you)?(?:,.*)?$", re.I), lambda m: f"you didn't say a word {m['what']}"),
    (re.compile(r"^you(?:'ve| have)? (?:seen|saw|see|noticed|heard) (?P<what>(?:the|my|our) [\w -]+?), (?P<rest>you(?:'ve| have)? [^,]*?)\bit\b(?P<more>.*)$", re.I), lambda m: f"{m['rest']}{m['what']}{m['more']}"),
    (re.compile(r"^why do(?:es)? (?P<yours>your [\w-]+) (?:always )?(?P<verb>have|get) (?P<what>[^,]+?),? (?:and|but) (?P<mine>mine|my [\w-]+) (?P<not>doesn't|don't)\b.*", re.I), lambda m: f"{m['yours']} {'has' if m['verb'].lower() == 'have' else 'gets'} {m['what']} while {m['mine']} {m['not']}"),
    # what is thought, with its reason in front
    (re.compile(r"^(?:I feel (?:like|as if|as though|that) )?you think because (?P<why>I .+?) (?P<what>(?:I'm|I've|I|my) .+?)(?: doing nothing)?$", re.I), lambda m: f"I feel like you think {m['what']} because {m['why']}"),
    # what others get, and I do not
    (re.compile(r"^(?P<there>(?:for|with|at) (?:your |my |our )?[\w-]+) you(?:'| )(?P<model>[^,]+?),? (?:and |but )?(?P<where>(?:for|with|at) [\w' -]+?) (?P<who>you|we get|I get)(?:'| )(?P<own>.+)", re.I), _for_mine),
    (re.compile(r"^you know .+?,? (?:and|but) not (?P<what>(?:my|our|the name of) .+)", re.I), lambda m: f"you don't know {m['what']}"),
    (re.compile(r"^(?:(?:oh|no),? )*(?:don't (?:mind|worry about|get up|trouble)[^,]*|you (?:just )?(?:rest|sit|stay|relax)[^,]*),? I'll (?:just )?(?P<mine>.+? while you )(?:and your \w+ )?(?P<yours>.+)", re.I), lambda m: f"I {m['mine']}{m['yours']}"),
    (re.compile(r"^(?:(?:(?:oh|no|fine|right)[, ]+)+don't (?:you )?|don't you )(?:mind(?: me)?|worry|bother|get up|trouble)\b[^,.]*[,.] I'll (?:just )?(?P<mine>(?!be\b)[^,]+).*", re.I), lambda m: f"it's always me who {agreeing(m['mine'])}"),
    (re.compile(r"^(?:(?:so|and|but) )?where were you[,.?!]* (?:when )?(?P<scene>(?:I|we|the|my|our) .+?)\??$", re.I), lambda m: f"{m['scene']} and you weren't there"),
    (re.compile(r"^(?P<said>you(?:'ve|'re| \w+) .+?) (?:is not|isn't|is hardly|is no|was not|wasn't|was no) (?:an? )?\w+ when you (?P<vp>.+)", re.I), lambda m: f"you say {OF_ME.sub(lambda you: ME[you.group().lower()], m['said'])} and {m['vp']}"),
    (re.compile(r"^(?:(?:clearly|obviously|apparently|so|and|I (?:know|bet|can tell)),? )*you(?: \w+ly| just| really| both)* can't wait (?P<what>(?:for .+? )?to .+?) so (?:that )?you .+$", re.I), lambda m: f"you can't wait {m['what']}"),
    (re.compile(rf"^you said (?:at |by |you'd be \w+ (?:at |by )?)?(?P<hour>(?:half |quarter )?(?:past |to )?(?:{HOURS}|\d{{1,2}})(?:[:.]\d\d)?(?: ?[ap]m| thirty| fifteen)?),? (?:and |but )?(?:now )?(?:it's|it is|it was) (?:now |nearly |almost |gone |already |half |quarter |past |to )*(?:{HOURS}|\d{{1,2}}).*$", re.I), lambda m: f"you said you would be here at {m['hour']} and weren't"),
    # thanks in scorn, and envy
    (re.compile(rf"^(?:(?:oh|well|wow|great),? )*(?:thanks|thank you|cheers)(?: a (?:lot|bunch|million)| (?:so|very|ever so) much)?,? for (?P<verb>\w+ing) (?P<whom>me|us) (?:(?P<one>(?:(?:absolutely|precisely|exactly|literally) )*not (?=one|a single))|{NOTHING_AT_ALL} )(?P<what>[^,]+)$", re.I), lambda m: f"you didn't {from_gerund(m['verb'])} {m['whom']} {'' if m['one'] else 'any '}{m['what']}"),
    (re.compile(rf"^(?:(?:oh|well|wow|great),? )*(?:thanks|thank you|cheers)(?: a (?:lot|bunch|million)| (?:so|very|ever so) much)?,? for {NOTHING_AT_ALL} help(?: at all)? (?P<rest>(?:with|in|on) [^,]+)$", re.I), lambda m: f"you didn't help {m['rest']}"),
    (re.compile(r"^(?:(?:oh|so|very|really|how|well|that was),? )*(?:kind|nice|good|sweet|lovely|great|thoughtful|considerate) of (?:you(?: all| both| lot| two)?|him|her|them) to (?P<vp>[a-z]+\b[^,]*?\b(?:unannounced|uninvited|without (?:asking|telling|warning|knocking)|after (?:\w+ )?\w+ (?:days|weeks|months|years)|(?:except|but|apart from) (?:for )?(?:me|us|my|our))\b[^,]*)(?:,.*)?$", re.I), lambda m: f"you {' and '.join(map(_past_deed, m['vp'].split(' and ')))}"),
    (re.compile(r"^(?:(?:oh|well|wow|great|yeah),? )*(?:thanks|thank you|cheers)(?: a (?:lot|bunch|million)| (?:so|very|ever so) much)?,? for (?P<vp>(?:telling|letting|warning|asking|waiting|saving|inviting|reminding|waking|calling|texting|including) (?:me|us|for me|for us)\b[^,.]*)(?:[,.] (?:and )?|,? and )(?P<rest>I (?:(?:only |just )*(?:stood|waited|sat|drove|walked|missed|cooked|spent|had to|found|got|ate|went|slept|was)\b).+)$", re.I), lambda m: f"you didn't {from_gerund(m['vp'])} and {m['rest']}"),
    (re.compile(rf"^{THANKS} (?P<vp>(?:{A_KINDNESS})[^,]*)$", re.I), lambda m: f"you didn't {from_gerund(m['vp'])}"),
    (re.compile(rf"^{ENVY}(?P<what>[^,]+)$", re.I), _enjoyed),
    # what was never had, seen or heard
    (re.compile(r"^I(?:'ve| have)? never (?:(?:once|ever|in [\w ]+?) )*had (?:one|an?|a single) (?P<what>[\w ]+?) from you that (?:wasn't|isn't) (?P<how>.+)", re.I), lambda m: f"you give me a {m['what']} that was {m['how']}"),
    (re.compile(r"^I(?:(?:'ve| have)? never (?:(?:once|ever|in [\w ]+?) )*| haven't |'ve not | have not )(?:had|got) (?P<what>(?:one|an?|a single) [\w ]+?) from you\b(?P<rest>.*)", re.I), lambda m: f"you haven't given me {ONE_THING.sub('a ', m['what'])}{m['rest']}"),
    (re.compile(r"^I(?:'ve| have)? (?:never (?:once |ever )?(?:heard|seen)|yet to (?:hear|see)) you (?P<vp>(?!cry\b|laugh\b|happy\b|so\b|this\b|like\b|raise\b|complain\b|shout\b|lie\b|lose\b|moan\b|swear\b|give up\b)\w+ .+)", re.I), lambda m: f"you never {ONE_WORD.sub('a ', m['vp'])}"),
    # a question that wants no answer
    (re.compile(r"^(?:what|which) (?:kind|sort|type) of (?:an? )?[\w-]+ (?:even |just |still )?(?P<vp>(?!who\b|that\b|are\b|do\b|would\b|is\b|does\b)[\w']+ .+?)\??$", re.I), _of_such_a_person),
    (re.compile(r"^how (?:can|could) you be (?:a )?[\w-]+(?:[ -]years?[ -]old)?(?: \w+)? and (?:yet |still |just )*(?P<vp>[\w']+ .+?)\??$", re.I), lambda m: f"you {m['vp']}"),
    # a name for a person, with its occasion
    (re.compile(rf"^(?P<name>{BEFORE_A_NAME}[\w'-]+(?: as ever| [\w-]+)?)(?P<pause>,)? (?P<vp>(?!during\b|\w+thing\b)\w+ing\b.*)$", re.I), _the_deed_behind_a_name),
    (re.compile(rf"^(?P<name>{BEFORE_A_NAME}[\w'-]+(?: [\w-]+)?) about (?P<matter>(?:(?:my|our|your|the) [\w' -]+?|how I [\w' ]+?))(?: and (?:you|don't|doesn't|it)\b.*)?$", re.I), _the_matter_of_a_name),
)  # fmt: skip

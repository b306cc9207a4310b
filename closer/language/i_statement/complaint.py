"""What an angry clause complains of: something done, something left undone, a promise, a load to carry, a guess at what the other thinks."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from lemminflect import getInflection, getLemma

from closer.language.feelings import vocabulary
from closer.language.grammar import Doc, Token, parse

__all__ = ["Complaint", "base_of", "complaint_in", "tidied"]

DONE, UNDONE, PROMISED, CARRIED, DOUBTED, LABELLED = "done", "undone", "promised", "carried", "doubted", "labelled"
PRESENT, PAST, PERFECT = "present", "past", "perfect"


@dataclass(frozen=True)
class Complaint:
    """One complaint, freed of blame.

    `kind` is one of done, undone, promised, carried, doubted, labelled; `phrase` is what it is about, a verb phrase whose first word is a
    plain verb in the present, a past form or a participle as `tense` says; `setting` a clause that says when ("I come home"), `feeling`
    a genuine feeling that was named with it, `wish` a verb phrase that was asked for in so many words.
    """

    kind: str
    phrase: str
    tense: str = PRESENT
    setting: str | None = None
    feeling: str | None = None
    wish: str | None = None


YOU_MUST = r"(?:always |constantly |really |ever |still )*(?:have to|has to|need to|got to|feel the need to|insist on)"
EVER = r"(?:(?:ever|even|just|for once|once|please|simply|not|at least|possibly) )*"
ADVERBS = re.compile(
    r"(?<![\w'])(?:always|never|constantly|forever|continually|continuously|perpetually|repeatedly|endlessly|every single time|all the time|the whole time|"
    r"all day every day|24/7|non-?stop|ever|even|just|literally|obviously|clearly|simply|actually|really|honestly|basically|still|suddenly|totally|completely|"
    r"absolutely|again and again|over and over(?: again)?|time and again|yet again|once again|again|at all|in your (?:whole |entire )?life|for once|as usual|"
    r"as always|as ever|any ?more|not once|so much as|for no reason(?: at all)?|over nothing|about nothing|on purpose|deliberately|by any chance|so-called|"
    r"damned|of course|apparently|seriously|too much|way too|only|also|already|then|right|straight|finally|automatically|"
    r"conveniently|magically|instantly|immediately|somehow|merrily|happily|blatantly|rudely|lazily|selfishly|shamelessly|carelessly|from the start|for a change|or anything|or whatever|"
    r"thank you very much|like that|or what|like this|every damn time|for crying out loud|at your age|you know|I swear|I mean)(?![\w'])(?! to(?:wards)? )",
    re.I,
)  # fmt: skip
KEPT_ADVERBS = re.compile(r"\b(?:all night|right (?:after|before|in|next|when|now)|straight (?:to|past|away|into|after)|just (?:as|when|before|after)|even (?:though|when|if)|"
                          r"only (?:when|once|one|on|after|the|a)|whole (?:day|night|evening|weekend|week|time|house|family|world|thing|street|table|class|plate|pack|bag)|little (?:brother|sister|one|ones|girl|boy|man)|"
                          r"already (?:when|before)|still (?:in|on|at)|then again|too much (?:salt|time|money|sugar|noise|food)|right of|right (?:side|hand|leg|thing)|then (?=I\b)|entire (?:house|family))\b", re.I)  # fmt: skip
LEAD = re.compile(
    r"^(?:(?:well|ok|okay|so|hm+|oh|look(?=,)|listen(?=,)|honestly|seriously|sorry but|i'm sorry but|i'm sorry|and|but|then|now|also|plus|because|cause|or|yet|hey|hello|mate|"
    r"darling|babe|honey|love|dear|mum|mom|dad|please|lol|man|dude|bro|sis|son|apparently|obviously|clearly|actually|frankly|basically|once again|yet again|again|"
    r"no|yes|yeah|wow|great|lovely|brilliant|fantastic|nice|cheers|congrats(?: on)?|typical|funny how|amazing how|interesting how|strange how|just because|i know|"
    r"i bet|i guess|i suppose|i think|i see(?: that)?|i notice(?: that)?|it's like|it seems(?: like| that)?|as usual|the way|constantly|oh sure|sure|go on|by all means|just (?:this )?once|for once|always(?= you\b)|"
    r"for (?:\w+ )?(?:years|months|weeks))\b[ ,:!]*)+",
    re.I,
)
TAIL = re.compile(
    r"(?:,? (?:don't you|do you|aren't you|are you|haven't you|have you|didn't you|did you|can't you|can you|won't you|will you|right|ok|okay|huh|eh|innit|you know|"
    r"admit it|thanks|please|for god's sake|for heaven's sake|honestly|seriously|again and again|over and over(?: again)?|yet again|again|as usual|mind you|just saying|full stop|period)"
    r"|, (?:[A-Z][a-z]+(?: [A-Z][a-z]+)?|mate|man|dude|babe|love|dad|mum|mom|bro|sis|darling|honey|dear))[ .!?]*$"
)
PURPOSE = re.compile(
    r",?\s+(?:just |only |simply )?to (?:wind|make|annoy|spite|punish|hurt|embarrass|prove|show|get (?:back|a rise|at|attention|out|laughs)|provoke|irritate|upset|impress|avoid|test|look)\b.*$",
    re.I,
)
WANTS = {"want", "need", "expect", "pretend", "try"}
CUTS = (
    re.compile(r"\s*,?\s*\b(?:because|cause|since) (?:you|your|he|she|they|apparently|god forbid|heaven forbid|it's)\b.*$", re.I),
    PURPOSE,
    re.compile(r",?\s+(?:like|as if|as though) (?:i(?:'m|'ve|'d)?|a|an|some|it's|it|you|you're|the|we|he|she|they|nothing|there|my|your|everyone|everybody)\b.*$", re.I),
    re.compile(r",?\s+(?:and|so|but) (?:then )?(?:i|i'm|i've|it's|it|we|that's|there's|now|nobody|everyone|i'd|wonder|expect|think|act|pretend|call|blame)\b.*$", re.I),
    re.compile(r",?\s+when(?:ever)? you (?:know|knew|could|should|had|said|promised|were (?:meant|supposed|told))\b.*$", re.I),
    re.compile(r",?\s+(?:which|who knows|god knows|not that|not even|not to mention|let alone|never mind|instead of (?:being|acting)|rather than (?:being|acting)).*$", re.I),
    re.compile(r"\s*,\s*(?:and )?(?:i(?:'m|'ve|'d)?|it's|that's|this is|the|there's|not|no|what|how|who|ever|sick|enough|end of|get|grow|thanks|honestly|unless|once more)\b.*$", re.I),
    re.compile(r",?\s+so (?:that )?(?:you|then|you'd) (?:can|could|get|then|look|feel)\b.*$", re.I),
    re.compile(r",?\s+and ma(?:k|d)e (?:me|us) (?:look|feel|seem|out)\b.*$", re.I),
    re.compile(r",?\s+(?:but )?only (?:about|when|for|with|to|if|whether|what|how)\b.*$", re.I),
    re.compile(r", (?:somebody|someone|quick|hooray|bravo|congratulations|well done|how nice|so kind)\b.*$", re.I),
    re.compile(r", (?:could|would|did|do|can|will|have|are|is) (?:you|it)\b.*$", re.I),
    re.compile(r" before I got to$", re.I),
    re.compile(r",? (?:except|other than|apart from) .*$", re.I),
    re.compile(r",? (?:although|despite|whereas|as promised|like you (?:said|promised|swore)) ?.*$", re.I),
    re.compile(r" than (?:(?:at|to|with|on|for) )?(?:anything|anyone|anybody|everything|me\b|us\b|I\b).*$", re.I),
    re.compile(r",? and (?:he|she|they|it|the \w+|my \w+)(?:'s| is| was| are| were| had to| ended up| stood| sat| cried| felt| waited)\b.*$", re.I),
    re.compile(r",?\s+it(?:'s| is| was)(?: \w+)? (?:\w+ing|been|disgusting|not (?:fair|funny|ok|okay))\b.*$", re.I),
    re.compile(r",?\s+(?:the (?:moment|second|minute)) (?=I\b|we\b)", re.I),
    re.compile(r",?\s+(?:as soon as) (?=I\b|we\b)", re.I),
    re.compile(r"\s*\([^)]*\)"),
)  # fmt: skip
MENTAL = {
    "care",
    "love",
    "want",
    "think",
    "hate",
    "mean",
    "believe",
    "respect",
    "appreciate",
    "understand",
    "value",
    "feel",
    "consider",
    "like",
    "trust",
    "need",
    "deserve",
    "enjoy",
    "prefer",
    "expect",
    "assume",
    "wish",
    "hope",
    "mind",
    "matter",
    "resent",
    "regret",
    "dislike",
    "despise",
}
UNSAID = {
    "know",
    "realise",
    "realize",
    "notice",
    "see",
    "hear",
    "seem",
    "suppose",
    "wonder",
    "mind",
    "bother",
    "exist",
    "happen",
    "agree",
    "find",
    "rest",
    "manage",
}  # nothing that a camera would have seen
JUDGED = re.compile(
    r"\b(?:selfish\w*|lazy|lazily|rude\w*|stupid|idiots?|jerk|childish\w*|useless|careless\w*|crazy|pathetic|liar|lies|narcissis\w*|toxic|immature|inconsiderate|"
    r"thoughtless|heartless|bitch|asshole|arse\w*|slob|pig|bastard|cheapskate|stingy|hypocrit\w*|coward\w*|lump|control freak|freak|snob\w*|gossip|drama queen|"
    r"princess|spoilt|spoiled|brat|nightmare|disgusting|ridiculous|two[- ]faced|ungrateful|dishonest|unreliable|irresponsible|incompetent|hopeless|bossy|"
    r"clingy|needy|manipulative|arrogant|ignorant|stubborn|sloppy|insensitive|disrespect\w*|terrible|awful|horrible|worst|loser|moron|dumb|fake|"
    r"mummy's boy|couch potato|know-it-all|tyrant|dictator|monster|parasite|freeloader|show-off|crap|shit\w*|hell|damn)\b",
    re.I,
)
NOT_FREE = re.compile(r"\b(?:nothing|anything|everything|nobody|anybody|everybody|everyone|anyone|no one|none|no|zero|nowhere|always|never|ever)\b", re.I)
STATES = re.compile(r"^(?:late|out|away|on (?:your|the|that|call)\b|at (?:work|the|your)|asleep|in (?:bed|your)|online|drunk|up (?:all|until|till)|with|glued|busy|over at|back late|home late|quiet|silent|off (?:with|to)|around)", re.I)  # fmt: skip

WHO_DOES = re.compile(r"^(?:hasn't|doesn't|isn't|wasn't|has|does|is|was)\b", re.I)
AGREES = {"hasn't": "haven't", "doesn't": "don't", "isn't": "aren't", "wasn't": "weren't", "has": "have", "does": "do", "is": "are", "was": "were"}
Frame = tuple[re.Pattern[str], Callable[["re.Match[str]"], "Complaint | None"]]


def tidied(phrase: str) -> str:
    """A verb phrase without absolutes, guesses at motives, threats and trailing remarks."""
    phrase = TAIL.sub("", phrase.strip(" .!?,"))
    for cut in CUTS[:-3]:
        if cut is PURPOSE and _plain_verb(phrase.split()[0]) in WANTS:
            continue
        shorter = cut.sub("", phrase)
        if len(shorter.split()) >= 2:
            phrase = shorter
    for cut in CUTS[-3:-1]:
        phrase = cut.sub(" when ", phrase)
    phrase = CUTS[-1].sub("", phrase)
    kept: list[str] = []

    def hold(found: re.Match[str]) -> str:
        kept.append(found.group())
        return f"\x00{len(kept) - 1}\x00"

    phrase = KEPT_ADVERBS.sub(hold, phrase)
    phrase = ADVERBS.sub(" ", phrase)
    phrase = re.sub(r"\x00(\d+)\x00", lambda found: kept[int(found.group(1))], phrase)
    for pattern, instead in INSTEAD:
        phrase = pattern.sub(instead, phrase)
    return re.sub(r"\s+", " ", phrase).strip(' ,.!?;:-"')


BEEN_TO = re.compile(r"\b((?:haven't|hasn't|never|not)(?: once| even)?) been(?= (?:to (?:see|visit)|round|over|by)\b)", re.I)
ONLY_WHEN = re.compile(r"\bonly (?:ever )?(\w+)((?: \w+){0,3}?) when\b", re.I)
INSTEAD = (
    (re.compile(r"(?<!look )(?<!feel )(?<!sound )\b(?:stupid|silly|precious) (?=\w)", re.I), ""),
    (re.compile(r"\s+(?=[,.])"), ""),
    (re.compile(r",? or not$", re.I), ""),
    (re.compile(r",? as (?:a )?(?:punishment|revenge|payback)\b.*$", re.I), ""),
    (re.compile(r"\bto (?:one|a single) (?:message|text|letter)\b", re.I), "to my messages"),
    (re.compile(r" one time$", re.I), ""),
    (re.compile(r"\b(laugh|smile|talk|look|stay) (?:longer|more|harder|better) (?=at|with|to|on)", re.I), r"\1 "),
    (re.compile(r"\bone more\b", re.I), "a"),
    (re.compile(r"\blift (?:a |an |your )?(?:finger|teaspoon|hand|little finger)\b", re.I), "help"),
    (re.compile(r"^(you )?upstairs\b", re.I), r"\1"),
    (re.compile(r"\ba single\b", re.I), "a"),
    (re.compile(r"\bone single\b", re.I), "one"),
    (re.compile(r"\beverything (?:that )?(?=I\b|my\b|we\b)", re.I), "what "),
    (re.compile(r"\beverything (?:that )?(?=[A-Z]\w+ |he |she |they )"), "what "),
    (re.compile(r"\bevery (?:single )?time (?=(?:I|we|you|he|she|they|my|our|the|it|someone)\b)", re.I), "when "),
    (re.compile(r"\bevery (?:single )?time\b", re.I), ""),
    (re.compile(r"[\"]"), ""),
    (re.compile(r"\bevery single\b", re.I), "every"),
    (re.compile(r"\beach and every\b", re.I), "every"),
    (re.compile(r"\bevery word I\b", re.I), "what I"),
    (re.compile(r"\b(?:in|for) front of everyone\b", re.I), "in front of others"),
    (re.compile(r"\bfront of (?:everyone|everybody|every one)\b", re.I), "front of others"),
    (re.compile(r"\b(to|with|at|for) (?:everyone|everybody)\b", re.I), r"\1 other people"),
    (re.compile(r"\btell(ing)? (?:everyone|everybody)\b", re.I), r"tell\1 other people"),
    (re.compile(r"\b(?:in|for) (?:ages|forever|donkey's years)\b", re.I), "for a long time"),
    (re.compile(r"\bmost of the time\b", re.I), "often"),
    (re.compile(r"\bwhenever\b", re.I), "when"),
    (re.compile(r"\s*,\s*,\s*"), ", "),
)


@lru_cache(maxsize=4096)
def _plain_verb(word: str) -> str:
    found = getLemma(word.lower(), upos="VERB")
    return found[0] if found else word.lower()


def base_of(phrase: str, lead: str) -> str:
    """A verb phrase with its verb in the plain form: ("eating my yoghurts", "are") -> "eat my yoghurts"."""
    doc = parse(f"you {lead} {phrase}")
    skipped = len(parse(f"you {lead}"))
    verb = next((token for token in doc[skipped:] if token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB")), None)
    if verb is None or verb.i > skipped + 2:
        words = phrase.split()
        return " ".join([_plain_verb(words[0]), *words[1:]])
    like_it = {verb} | {other for other in verb.conjuncts if other.tag_ == verb.tag_ and other.i > verb.i}
    return "".join((_plain_verb(token.text) if token in like_it else token.text) + token.whitespace_ for token in doc[skipped:]).strip()


def _done(phrase: str, tense: str = PRESENT) -> Complaint | None:
    return Complaint(DONE, phrase, tense) if phrase else None


def _undone(phrase: str, tense: str = PRESENT) -> Complaint | None:
    return Complaint(UNDONE, phrase, tense) if phrase else None


def _perfect(phrase: str) -> Complaint | None:
    """What follows "have": "you've brought your laptop" is perfect, "you have four beers" is present."""
    doc = parse(f"you have {phrase}")
    return _done(phrase, PERFECT) if doc[2].tag_ in ("VBN", "VBD") else _done(f"have {phrase}")


def _promised(phrase: str) -> Complaint | None:
    """A promise names a deed: "you agreed to call", not "you agreed to a week in Wales"."""
    is_deed = _plain_verb(phrase.split()[0]) == phrase.split()[0].lower() and parse(f"you would {phrase}")[2].tag_ in ("VB", "VBP")
    return Complaint(PROMISED, phrase, PAST) if is_deed else None


def _gerund(phrase: str) -> str:
    return base_of(phrase, "are")


FRAMES: tuple[Frame, ...] = (
    # left undone, asked for as a question
    (re.compile(rf"^why (?:can't|don't|won't|couldn't|wouldn't|do|did|would|can) you (?:never|not) {EVER}(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(rf"^why (?:can't|don't|won't|couldn't|wouldn't) you {EVER}(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(rf"^why (?:didn't|haven't) you {EVER}(?P<vp>.+)", re.I), lambda m: _undone(base_of(m["vp"], "did"), PAST)),
    (re.compile(rf"^(?:can't|can|couldn't|could|won't|will|would) you (?:not )?(?:{EVER})(?:stop|quit) (?P<vp>\w+ing\b.*)", re.I), lambda m: _done(_gerund(m["vp"]))),
    (re.compile(r"^can't you see (?:that )?(?P<rest>.+)", re.I), lambda m: None),
    (re.compile(rf"^(?:can't|couldn't|won't|don't|would|could) you (?!dare){EVER}(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^(?:would|will|does|could) it (?:kill|hurt|cost|be (?:so |too |that )?(?:hard|difficult|much)(?: to ask)?)(?: for)?(?: you)?(?: too much)? (?:just |ever |once )*(?:to )(?:just |once )*(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^(?:is|was) it (?:really |so |that |too |honestly )*(?:hard|difficult|much(?: to ask)?)(?: for you)? (?:just |ever |once )*(?:to )(?:just |once )*(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^how (?:hard|difficult) (?:is it|can it be|would it be)(?: for you)? (?:just )?to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^what(?:'s| is) (?:so |it )*(?:hard|difficult|complicated) about (?P<vp>\w+ing.+)", re.I), lambda m: _undone(_gerund(m["vp"]))),
    (re.compile(r"^how (?:many times|often) (?:do|must|have) i (?:have to |to |got to |had to )?(?:ask|tell|beg|remind|say to|told|asked)(?: you)? not to (?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^how (?:many times|often) (?:do|must|have) i (?:have to |to |got to |had to )?(?:ask|tell|beg|remind|told|asked) you to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^when was the last time (?:that )?you (?P<vp>.+)", re.I), lambda m: _undone(base_of(m["vp"], ""))),
    (re.compile(r"^when did you last (?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^when (?:are|will) you (?:ever |finally )?(?:going to |gonna )?(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^(?:not once|never)(?: ever| once)?(?: in [\w ]{2,20}?)? (?:have|has) you (?:ever )?(?P<vp>.+)", re.I), lambda m: _undone(m["vp"], PERFECT)),
    (re.compile(r"^(?:not once|never)(?: ever| once)?(?: in [\w ]{2,20}?)? (?:do|can|will|would) you (?:ever )?(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^(?:not once|never)(?: ever| once)?(?: in [\w ]{2,20}?)? did you (?:ever )?(?P<vp>.+)", re.I), lambda m: _undone(m["vp"], PAST)),
    # done, asked about
    (re.compile(rf"^why (?:do|must|would|are|have) you (?:always |constantly |forever |keep |still )*(?:{YOU_MUST} )?(?:keep (?:on )?)?(?P<vp>\w+ing\b.+)", re.I), lambda m: _done(_gerund(m["vp"]))),
    (re.compile(rf"^why (?:do|must|would|can) you (?:always |constantly |forever |still |even )*(?:{YOU_MUST} )?(?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^why did you (?:have to |go and |even )*(?P<vp>.+)", re.I), lambda m: _done(_past(m["vp"]), PAST)),
    (re.compile(r"^why (?:are|were) you (?:always |constantly |never |so )*(?P<vp>(?:late|on|out|away)\b.+)", re.I), lambda m: _done("be " + m["vp"])),
    (re.compile(rf"^(?:must|do|did) you (?:always |really |honestly |seriously |constantly |even )*(?:{YOU_MUST} |must )?(?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^(?:how come|since when|who said|who says|what makes you think) (?:do |that |did )?you(?:'re| are)? (?:can |could |get to |have to |get |think you can |allowed to |entitled to )*(?P<vp>.+)", re.I), lambda m: _finite(m["vp"])),
    (re.compile(r"^how (?:dare|could) you (?:just |even )*(?P<vp>.+)", re.I), lambda m: _done(_past(m["vp"]), PAST)),
    (re.compile(r"^what gives you the right to (?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    # orders and threats
    (re.compile(r"^(?:just |please |will you )*(?:stop|quit|cease|enough (?:of|with)|cut out|give up|leave off|no more) (?:always |constantly |you )*(?P<vp>\w+ing\b.*)", re.I), lambda m: _done(_gerund(m["vp"]))),
    (re.compile(r"^(?:don't|do not) (?:you )?(?:dare |ever |even |you )*(?P<vp>(?!you\b|i\b|get up\b|worry\b|mind\b|bother\b|rush\b|trouble\b|let me\b).+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^(?:keep|kept) (?P<vp>\w+ing\b.+)", re.I), lambda m: _done(_gerund(m["vp"]))),
    (re.compile(r"^always (?P<vp>\w+ing\b.+)", re.I), lambda m: _done(_gerund(m["vp"]))),
    (re.compile(r"^never (?:any |a |an |one )(?P<what>(?:kind |nice |good |proper )?(?:word|call|text|hug|kiss|compliment|smile|question|visit|message|hello|goodbye|note|present|gift|card))(?: from you)?$", re.I), lambda m: _undone(f"give me {m['what']}")),
    (re.compile(r"^never (?:a |any )?(?:single )?(?:thank ?you|thanks)\b.*$", re.I), lambda m: _undone("say thank you")),
    (re.compile(r"^(?:if you )?(?:don't|do not) (?P<vp>.+?)(?: by \w+| tonight| this week| today)?,? (?:it's|i'm|i'll|we're|i|you're|you can|then)\b.*", re.I), lambda m: replace(_undone(m["vp"]) or Complaint(UNDONE, ""), wish=m["vp"])),
    (re.compile(r"^if you (?:don't|do not|won't|can't) (?P<vp>.+?)(?:, .*| (?:then |i'm |i'll |it's |i ).*|$)", re.I), lambda m: replace(_undone(m["vp"]) or Complaint(UNDONE, ""), wish=m["vp"])),
    (re.compile(r"^(?:unless|either) you (?:start )?(?P<vp>.+?)(?:,? or\b.*|, .*|$)", re.I), lambda m: replace(_undone(base_of(m["vp"], "")) or Complaint(UNDONE, ""), wish=m["vp"])),
    (re.compile(r"^if you (?:ever |so much as |keep (?:on )?)?(?P<vp>.+?)(?:(?: again| one more time| once more)\b.*|, .*| (?:i'm|i'll|it's|then|i|you're|we're)\b.*|$)", re.I), lambda m: _finite(m["vp"])),
    (re.compile(r"^keep (?:on )?(?P<vp>\w+ing\b.+?)(?: and (?:you|i|see|we|i'm|i'll)\b.*|$)", re.I), lambda m: _done(_gerund(m["vp"]))),
    # all you do, the speaker's load
    (re.compile(r"^(?:all|the only thing) (?:that )?you (?:ever )?(?:do|did) (?:[\w' ]{2,24} )?is (?P<vp>\w+ing\b.+)", re.I), lambda m: _done(_gerund(m["vp"]))),
    (re.compile(r"^(?:all|the only thing) (?:that )?you (?:ever )?(?:do|did) (?:[\w' ]{2,24} )?is (?:to )?(?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^(?:all|the only thing)(?: that)? you (?:ever )?(?P<verb>\w+(?: about| to| at)?) is (?P<what>.+)", re.I), lambda m: _done(f"{m['verb']} {m['what']} most of all")),
    (re.compile(r"^(?:it's|it is|it was) (?:always |only |just )*(?:me|i) (?:who|that) (?:always |has to |have to |must )*(?P<vp>.+)", re.I), lambda m: Complaint(CARRIED, m["vp"])),
    (re.compile(r"^(?:and |then )?i'm (?:always |the only one |left )*(?:the one )?(?:who (?:has to |always |must )*)(?P<vp>.+)", re.I), lambda m: Complaint(CARRIED, m["vp"])),
    (re.compile(r"^(?:and |then )?i'm (?:always |the only one |left )*(?:the one )(?P<vp>\w+ing\b.+)", re.I), lambda m: Complaint(CARRIED, _third(_gerund(m["vp"])))),
    (re.compile(r"^i (?:always )?(?:have to|end up) do(?:ing)? (?P<what>.+?) (?:on my own|alone|by myself)$", re.I), lambda m: Complaint(CARRIED, f"does {m['what']}")),
    # what the speaker feels about it
    (re.compile(r"^i(?:'m| am) (?:so )?(?:sick|tired|fed up|sick and tired|done)(?: of| with) (?:the way )?(?:you|your)(?: always| constantly)? (?P<vp>\w+ing\b.+)", re.I), lambda m: _done(_gerund(m["vp"]))),
    (re.compile(r"^i(?:'m| am) (?:so )?(?:sick|tired|fed up|sick and tired|done)(?: of| with) (?P<vp>\w+ing\b.+)", re.I), lambda m: Complaint(CARRIED, _third(_gerund(m["vp"])))),
    (re.compile(r"^(?:i (?:really |just )?(?:hate|dislike|can't stand|can't bear|don't like|resent|am not ok with)|it (?:drives me \w+|annoys me|hurts(?: me)?|bothers me|makes me \w+|really gets me|gets on my nerves|pisses me off|kills me)) (?:it )?(?:when(?:ever)?|that|how|the way) you (?P<vp>.+)", re.I), lambda m: _finite(m["vp"])),
    (re.compile(r"^i(?:'ve)? (?:really )?(?:hate|can't stand|can't bear|can't take) (?:you|your) (?P<vp>\w+ing\b.+)", re.I), lambda m: _done(_gerund(m["vp"]))),
    (re.compile(r"^(?:now |these days )?i (?:don't|do not|never|hardly|barely|can't)(?: even| ever| really)* (?:get|hear) (?P<what>.+?)(?: from you)?$", re.I), lambda m: _undone(f"give me {m['what']}")),
    (re.compile(r"^i (?:want|need|would like|wish|expect) you (?:to|would|could) (?:just |finally |please )*(?P<vp>(?!stop|quit).+)", re.I), lambda m: replace(_undone(m["vp"]) or Complaint(UNDONE, ""), wish=m["vp"])),
    (re.compile(r"^i(?:'d)? (?:want|need|would like|wish|like) you (?:to|would|could|'d) (?:just )?(?:stop|quit) (?P<vp>\w+ing.+)", re.I), lambda m: _done(_gerund(m["vp"]))),
    # what "you" do, said plainly
    (re.compile(r"^you(?:'d| would| 'd)? rather (?P<vp>.+?) than (?P<other>.+)", re.I), lambda m: _rather(m["vp"], m["other"])),
    (re.compile(r"^you(?:'ve| have)? (?:said|promised|swore|told me|agreed|vowed)(?: me| us)? (?:that )?(?:you(?:'d| would| were going to|'ll| will)|to) (?P<vp>.+)", re.I), lambda m: _promised(m["vp"])),
    (re.compile(r"^you (?:keep|kept) (?:saying|telling me|promising)(?: that)? (?:you(?:'ll| will|'d| would)|to) (?P<vp>.+)", re.I), lambda m: _promised(m["vp"])),
    (re.compile(r"^you(?:'re| are) (?:never|not) (?P<vp>(?:home|there|here|around|on time|awake|available|in)\b.*)", re.I), lambda m: _undone("be " + m["vp"])),
    (re.compile(r"^you(?:'re| are) (?:always |constantly |forever |still |just |never )*(?:being )?(?:supposed|meant) to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^you(?:'re| are|'ve been| have been) (?P<never>never |not (?:even )?)?(?:always |constantly |forever |just |still |too busy |only )*(?P<vp>\w+ing\b(?! (?:machine|room)).*)", re.I), lambda m: _undone(_gerund(m["vp"])) if m["never"] else _done(_gerund(m["vp"]))),
    (re.compile(r"^you (?:always |constantly |just |only |still )*(?:keep|kept|keeps|end up|ended up|go around|sit there|stand there|go|start|love|enjoy|insist on|can't stop|never stop|won't stop|don't stop) (?:on )?(?P<vp>\w+ing\b.*)", re.I), lambda m: _done(_gerund(m["vp"]))),
    (re.compile(r"^you (?:always |just |only |simply |constantly )*(?:have to|need to|love to|like to|tend to|seem to|manage to|choose to|insist on|feel the need to|happen to|had to|got to|dare to) (?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(rf"^you (?:can |could )?(?:never|hardly|barely|rarely|don't|do not|won't|can't|cannot|can not|wouldn't|couldn't|refuse to|fail to|forget to|neglect to|not) {EVER}(?:be bothered to |bother to |bother (?!with|about)|manage to |have the decency to |think to |find (?:the |any )?time to |offer to |try to |want to |remember to |once |ever )*(?P<vp>.+)", re.I), lambda m: _undone(_never(m["vp"]), _tense_of_never(m["vp"], m.string))),
    (re.compile(rf"^you (?:didn't|did not|failed to|refused to) {EVER}(?:bother to |bother |think to |manage to |have the decency to |remember to |want to |ever )*(?P<vp>.+)", re.I), lambda m: _undone(m["vp"], PAST)),
    (re.compile(r"^you (?:have|'ve|had|have not|haven't|hadn't|'ve not)? ?(?:completely |totally |just )?(?:forgot|forgotten|forget)(?: again)? (?P<vp>(?:to|my|our|about|that|the|me|us|his|her|it|mum|dad)\b.*)", re.I), lambda m: _done(f"forgot {m['vp']}", PAST)),
    (re.compile(r"^you(?:'ve| have) (?:never|not)(?: once| ever| even| yet)* (?P<vp>.+)", re.I), lambda m: _undone(_participle(m["vp"]), PERFECT)),
    (re.compile(r"^you (?:haven't|have not|have yet to|still haven't)(?: once| ever| even| yet)* (?P<vp>.+)", re.I), lambda m: _undone(_participle(m["vp"]), PERFECT)),
    (re.compile(r"^you (?:hadn't|had not) (?P<vp>.+)", re.I), lambda m: _undone(base_of(m["vp"], "have"), PAST)),
    (re.compile(r"^who (?:said|says|told you|gave you (?:the right|permission) to) (?:that )?(?:you (?:can |could |get to )?)?(?P<vp>.+)", re.I), lambda m: _finite(m["vp"])),
    (re.compile(r"^since when is it (?:ok|okay|fine|normal|allowed|all right) to (?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^(?:great|good|nice|lovely|brilliant)?,? ?(?:job|work|going|one)[, ]+(?P<vp>\w+ing\b.*\b(?:my|me|our)\b.*)", re.I), lambda m: _done(_gerund(m["vp"]))),
    (re.compile(r"^(?:couldn't|can't|won't|didn't|never|not) (?:even )?(?:be )?bother(?:ed)? to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"], PAST if m.string.lower().startswith(("couldn't", "didn't")) else PRESENT)),
    (re.compile(r"^you(?:'re| are)? so \w+(?: with \w+)? (?:that )?you (?P<vp>.+)", re.I), lambda m: complaint_in("you " + m["vp"])),
    (re.compile(r"^you(?:'re| are)? (?:such )?(?:a|an|the) [\w' -]{2,30} who(?:'s)? (?P<vp>.+)", re.I), lambda m: complaint_in("you " + WHO_DOES.sub(lambda verb: AGREES[verb.group().lower()], m["vp"]))),
    (re.compile(r"^(?:you(?:'re| are)? )?(?:such |what )?(?:a |an |the )[\w' -]{2,30},? (?P<vp>(?!(?:thing|morning|evening|king|ring|wedding)\b)\w+ing\b .+)", re.I), lambda m: _done(_gerund(m["vp"]))),
    (re.compile(r"^how long (?:must|will|should|does|do) .+? (?:before|until|till) you (?:finally )?(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^when (?:exactly |on earth )?were you (?:going|planning) to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"], PAST)),
    (re.compile(r"^did(?:n't)? it (?:not |never |even )?occur to you to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"], PAST)),
    (re.compile(r"^(?:please )?stop to (?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (
        re.compile(
            r"^(?:thanks|thank you|cheers)(?: so much| a lot)? for (?P<vp>(?:telling|announcing|posting|sharing|giving|eating|using|taking|waking|leaving|embarrassing|ruining|spoiling|inviting|reading|throwing|breaking|forgetting|cancelling|sending|booking)\b.+)",
            re.I,
        ),
        lambda m: _done(_past(_gerund(m["vp"])), PAST),
    ),
    (re.compile(r"^you(?:'re| are) .{0,30}?\bfor not (?P<vp>\w+ing\b.+)", re.I), lambda m: _undone(_gerund(m["vp"]))),
    (re.compile(r"^you only (?P<vp>(?!want\b|ever\b).+? because .+)", re.I), lambda m: Complaint(DOUBTED, f"only {m['vp']}")),
    (re.compile(r"^you(?:'ve| have)? stopped (?P<vp>\w+ing\b.+)", re.I), lambda m: _undone(_gerund(m["vp"]))),
    (re.compile(r"^(?:are|were) you (?:ever |finally |still )*(?:planning (?:to|on)|going to|intending to|thinking of) (?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^how (?:many times|often|long) (?:do|must|have|will) i (?:have to )?(?:ask|wait|beg|remind you)(?:ed)?,? (?:before|until|till) you (?:finally )?(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^you(?:'ve| have) (?:just |gone and |been and )*(?P<vp>.+)", re.I), lambda m: _perfect(m["vp"])),
    (re.compile(r"^you (?:went|go|goes) and (?P<vp>.+)", re.I), lambda m: _finite(m["vp"])),
    (re.compile(r"^you (?:can|could|will|'ll|would|'d) (?!stop|forget|find|explain|look|kiss|go|say goodbye|keep|sleep)(?:always |just |easily |happily |only )*(?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^you(?:'re| are) (?:always |constantly |forever |never |just |still |so |too |only )*(?P<vp>.+)", re.I), lambda m: _state(m["vp"])),
    (re.compile(r"^you were (?:always |so |too |just |not )*(?P<vp>.+)", re.I), lambda m: _state(m["vp"], PAST)),
    (re.compile(r"^you (?:all |both |lot )?(?P<vp>\w+.*)", re.I), lambda m: _finite(m["vp"])),
)  # fmt: skip
SETTING = re.compile(
    r"^(?:and |but )?(?:when(?:ever)?(?! (?:exactly |on earth )?(?:was|were|did|are|will|is) )|every (?:single )?time|each time|as soon as|the (?:moment|second|minute|day)|after|once|while) (?P<setting>.+?),?\s+(?=(?:you|why|is|would)\b)(?P<main>.+)$",
    re.I,
)
OPENS_WITH_TIME = re.compile(
    r"^(?P<time>(?:on|in|at|last|this|every|each|for|since(?! when)|yesterday|today|tonight|the other|two|three|just|after)\b(?!.*\b(?:you|i|we)\b.*\b(?:you)\b)[^,]{0,40}?),?\s+(?:it's the same,? )?(?=you\b|have you\b|did you\b)(?P<main>.+)$",
    re.I,
)
A_DAY = re.compile(
    r"^(?:on \w+day|last \w+|yesterday|this (?:morning|evening|afternoon|week)|the other \w+|at (?:the|my|our|\w+'s) .+|on (?:my|our) .+)$", re.I
)
FELT = re.compile(
    r"^(?:you(?:'re)? (?:always |really )?(?:make|makes|making|made) me feel|i(?:'m| am)? (?:always |often |really |just |so )*(?:feel|felt|am|get|feeling))(?: like| as if| as though| that)?\s*(?P<rest>.*)$",
    re.I,
)
BECAUSE_OF = re.compile(
    r"^(?P<what>.*?)\b(?:that|when(?:ever)?|every (?:single )?time(?: that)?|each time|as soon as|because|if|since|cause|the way)\s+(?P<clause>.+)$", re.I
)
SINCE = re.compile(r",? (?:since|for (?:days|weeks|months|years|ages|\w+ (?:days|weeks|months|years))|in (?:weeks|months|years|ages))\b.*$", re.I)
LONG_AGO = re.compile(r"\b(?:were dating|first (?:met|year|started)|back then|used to|got married|were (?:little|young|kids|newlyweds))\b", re.I)
IN_A_LIFE = re.compile(
    r",? \b(?:in (?:your|my|our) (?:whole |entire )?(?:life|lives)|in (?:all )?(?:these|the|\w+) (?:years|months)(?: together)?|in living memory)\b(?= \w)",
    re.I,
)
SARCASM = re.compile(
    r"^(?:oh |no |yeah |yes |well |ah )*(?:sure|great|good|brilliant|lovely|fantastic|wow|nice|fine|go on|by all means|no no|perfect|wonderful|thanks|congrats)\b",
    re.I,
)
SAID_SO = re.compile(r"^sa(?:y|id) (?:half|\w+ o'clock|\d|it was|yes|no|so|you were)\b|\b(?:itself|themselves)$", re.I)
MODALS = {"can", "could", "will", "would", "should", "may", "might", "must", "shall"}
FEWEST_OF_A_DOUBT = 2  # words
BAD_DEEDS = {"miss", "break", "forget", "lose", "cancel", "bring", "call", "touch", "mention", "embarrass", "interrupt", "wake"}  # "wake me once more and ..."
ONCE_MORE = re.compile(
    r",? (?:once more|one more time|again)? ?\b(?:and|or) (?:you can|you'll|you will|i'm|i'll|we're|that's|see|watch)\b.*$|,? (?:once more|one more time|again) (?:and|or)\b.*$",
    re.I,
)
AFTER_YOU = re.compile(
    r"^(you(?:'re|'ve)?) (?:(?:still|actually|honestly|even|literally|obviously|clearly|simply|also|then|apparently|suddenly|seriously|again|now|conveniently|probably) )+",
    re.I,
)
SAID_OF_OTHERS = re.compile(
    r"^(?:must be nice|it must be nice|some people|certain people|somebody|someone|some folks|lucky for some|it'd be (?:nice|lovely))\b", re.I
)


def complaint_in(clause: str) -> Complaint | None:
    """What a clause complains of, or None where it names nothing that could be seen or heard."""
    sarcastic = bool(SARCASM.match(clause.strip()))
    clause = BEEN_TO.sub(r"\1 come", clause)
    clause = ONLY_WHEN.sub(r"\1\2 mostly when", IN_A_LIFE.sub("", clause))
    clause = AFTER_YOU.sub(r"\1 ", LEAD.sub("", clause.strip()).strip(" ,"))
    if not clause or SAID_OF_OTHERS.match(clause):
        return None
    if felt := FELT.match(clause):
        return _felt(felt["rest"])
    if scene := SETTING.match(clause):
        found = complaint_in(scene["main"])
        setting = tidied(scene["setting"])
        if LONG_AGO.search(scene["setting"]):
            return None
        if found and found.kind in (DONE, UNDONE) and not found.setting and 2 <= len(setting.split()) <= 10 and not NOT_FREE.search(setting):
            return replace(found, setting=setting)
        return found
    if opened := OPENS_WITH_TIME.match(clause):
        found = complaint_in(opened["main"])
        time = opened["time"].strip()
        if found and A_DAY.match(time) and found.kind in (DONE, UNDONE) and not re.search(r"\b(?:that|when|while|because|who|if)\b", found.phrase):
            return replace(found, phrase=f"{found.phrase} {time[0].lower()}{time[1:]}")
        return found
    if sarcastic and re.match(r"\w+ing\b", clause):
        return _checked(Complaint(DONE, _gerund(clause)))
    for pattern, made in FRAMES:
        if matched := pattern.match(clause):
            found = made(matched)
            return _checked(found) if found else None
    return _ordered(clause, sarcastic)


def _ordered(clause: str, sarcastic: bool) -> Complaint | None:
    """Orders: "put that tablet away" asks for what is left undone; "bring that up once more and I'm gone", or in scorn, for what is done."""
    clause = re.sub(r"^(?:just|please|now) ", "", clause[0].lower() + clause[1:])
    first = clause.split()[0]
    doc = parse(clause)
    verb = doc[0]
    if (
        not getLemma(first, upos="VERB", lemmatize_oov=False)
        or _plain_verb(first) != first
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
        clause = _gerund(going["vp"])
    phrase = re.split(r"\s+or (?:else|i'm|i'll|i|we|it's)\b|,? and (?:stop|quit)\b", clause, flags=re.I)[0]
    return _checked(Complaint(UNDONE, phrase, wish=phrase))


def _checked(found: Complaint) -> Complaint | None:
    phrase = tidied(found.phrase)
    if found.wish:
        found = replace(found, wish=tidied(found.wish))
    if not phrase:
        return None
    if found.kind == UNDONE and found.tense == PERFECT:  # "you've never come along" is said as "you don't come along"
        phrase = SINCE.sub("", base_of(phrase, "have")) or phrase
        found = replace(found, tense=PRESENT)
    found = replace(found, phrase=phrase)
    first = phrase.split()[0].lower()
    if found.kind == UNDONE and (ending := re.match(r"(?:stop|quit) (?P<vp>\w+ing\b.+)", phrase)):
        return replace(found, kind=DONE, phrase=_gerund(ending["vp"]), wish=None)
    if (
        found.kind in (DONE, UNDONE)
        and _plain_verb(first) in MENTAL
        and not re.match(r"(?:like|love)d? \w+ing|liked? .*\b(?:photos?|pics?|pictures?|posts?|stor(?:y|ies)|comments?|selfies?)\b", phrase)
    ):
        if len(phrase.split()) < FEWEST_OF_A_DOUBT:
            return None
        if re.search(r"\b(?:itself|themselves)$", phrase):
            return None
        return replace(found, kind=DOUBTED, tense=found.tense if found.kind == DONE else f"not {found.tense}")
    if found.kind == DONE and _plain_verb(first) in UNSAID:
        return None
    if found.wish:
        found = replace(found, phrase=re.sub(r" by (?:\w+day|tonight|tomorrow|next \w+|the \w+)$", "", found.phrase))
    return found


def _felt(rest: str) -> Complaint | None:
    """The complaint behind "I feel ignored when you ...", "you make me feel small", "I feel like you never ..."."""
    rest = re.sub(r"^(?:like|as if|as though|that)\s+", "", rest, flags=re.I)
    words = vocabulary()
    if re.match(r"(?:you|he|she|they)(?:'\w+)? ", rest, re.I) and (told := complaint_in(rest)) and told.kind != LABELLED:
        return told
    if because := BECAUSE_OF.match(rest):
        found = complaint_in(because["clause"])
        feeling = words.feeling_in(because["what"]) if len(because["what"].split()) <= 5 else None
        if found:
            return replace(found, feeling=feeling) if feeling and not words.under(because["what"]) else found
    found = complaint_in(rest) if re.match(r"(?:you|all you|it's|i'm the|when|every|i'm always the|nothing i|no matter|whatever)\b", rest, re.I) else None
    if found:
        return found
    label = (words.under(rest) and rest) or None
    return Complaint(LABELLED, rest, feeling=None if label else words.feeling_in(rest)) if rest else None


def _never(phrase: str) -> str:
    """What follows "never": a plain verb, also where it was typed in the past ("you never called")."""
    return base_of(phrase, "never") if _tense_of_never(phrase, "") != PRESENT else phrase


def _tense_of_never(phrase: str, clause: str) -> str:
    doc = parse(f"you never {phrase}")
    verb = doc[2] if len(doc) > 2 else None
    told_before = re.search(
        r"\b(?:last|yesterday|ago|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b", phrase, re.I
    )
    if re.match(r"you (?:wouldn't|couldn't be)\b", clause, re.I):
        return PAST
    if re.search(r"\b(?:don't|can't|won't|cannot|refuse|fail)\b", clause, re.I):
        return PRESENT
    plain = verb is not None and _plain_verb(verb.text) == verb.lower_
    return PAST if verb is not None and ((verb.tag_ == "VBD" and not plain) or (told_before and verb.tag_ in ("VBD", "VBP"))) else PRESENT


def _inflected(phrase: str, tag: str) -> str:
    """A verb phrase with its first word, a plain verb, in another form (a tag of the Penn Treebank)."""
    first, *rest = phrase.split()
    forms = getInflection(first.lower(), tag=tag)
    return " ".join([forms[0] if forms else first, *rest])


def _past(phrase: str) -> str:
    return _inflected(phrase, "VBD")


def _third(phrase: str) -> str:
    return _inflected(phrase, "VBZ")


def _participle(phrase: str) -> str:
    """The participle: "you haven't gave it back" is said as "given"."""
    first, *rest = phrase.split()
    if first.lower() in ("got", "been", "done", "had"):
        return phrase
    return _inflected(" ".join([_plain_verb(first), *rest]), "VBN")


def _rather(phrase: str, other: str) -> Complaint | None:
    plain = re.sub(r"^(?:be (?:on|in|at|with)|be)\s+(\w+ing)\b", r"\1", phrase)
    doing = base_of(plain, "are") if plain.split()[0].endswith("ing") else plain
    gerund = _ing(other)
    return Complaint(DONE, f"{doing} instead of {gerund}", wish=other if not other.split()[0].endswith("ing") else None) if gerund else _done(doing)


def _ing(phrase: str) -> str | None:
    if phrase.split()[0].endswith("ing"):
        return phrase
    return _inflected(phrase, "VBG") if parse(f"you {phrase}")[1].pos_ in ("VERB", "AUX") else None


def _state(phrase: str, tense: str = PRESENT) -> Complaint | None:
    """States: "you're late", "you're on your phone" can be seen; "you're selfish" is a label."""
    if STATES.match(phrase):
        return Complaint(DONE, f"{'were' if tense == PAST else 'are'} {phrase}", tense)
    doc = parse(f"you are {phrase}")
    verb = doc[2] if len(doc) > 2 else None
    if verb is not None and verb.tag_ in ("VBG",):
        return _done(_gerund(phrase))
    return Complaint(LABELLED, phrase, tense)


def _finite(phrase: str) -> Complaint | None:
    """Plain statements: "you leave your cups", "you left your cups": the tense is that of the first verb."""
    phrase = re.sub(r"^(?:(?:always|never|constantly|just|only|even|still|actually|really|obviously|clearly|literally|simply|all|both|also|then|forever|"
                    r"immediately|suddenly|already|probably|often|usually|deliberately|secretly|continually|honestly|seriously|again|now|finally|totally) )+", "", phrase, flags=re.I)  # fmt: skip
    if phrase.split()[0].lower() in MODALS or phrase.split()[0].lower().endswith("n't") or SAID_SO.match(phrase):
        return None
    doc = parse(f"you {phrase}")
    verb: Token | None = next((token for token in doc[1:4] if token.tag_.startswith("VB") or token.pos_ in ("VERB", "AUX")), None)
    if verb is None or verb.i > 2:
        return _typed_as_verb(phrase, doc)
    if verb.lower_ in ("have", "has"):
        return Complaint(DONE, phrase, PRESENT)
    plain = _plain_verb(verb.text) == verb.lower_
    told_before = re.search(r"\b(?:last|yesterday|ago|while I was)\b", phrase, re.I)
    past = (verb.tag_ == "VBD" and not plain) or (verb.tag_ in ("VBD", "VBN") and not plain) or (plain and verb.tag_ == "VBD" and bool(told_before))
    if verb.tag_ == "VBG":
        return _done(_gerund(phrase))
    return Complaint(DONE, phrase, PAST if past else PRESENT)


def _typed_as_verb(phrase: str, doc: Doc) -> Complaint | None:
    """A verb that the tagger took for a noun: "you game all night"."""
    first = phrase.split()[0].lower()
    found = getLemma(first, upos="VERB", lemmatize_oov=False)
    return Complaint(DONE, phrase, PRESENT) if found and doc[1].pos_ in ("NOUN", "VERB", "AUX", "ADJ", "PROPN") and found[0] == first else None

"""The shapes that reproaches come in ("why can't you ...", "how dare you ...", "stop ...ing"), each with what it complains of."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from lemminflect import getLemma

from closer.language.grammar import Doc, Token, parse
from closer.language.i_statement.blame import MENTAL
from closer.language.i_statement.kinds import (
    BROKEN,
    BROKEN_BE,
    CARRIED,
    DONE,
    DOUBTED,
    HAPPENS,
    LABELLED,
    MOST_OF_ALL,
    PROMISED,
    UNDONE,
    UNKEPT,
    Complaint,
    within_a_sentence,
)
from closer.language.i_statement.tidying import said_with_not
from closer.language.i_statement.verb_forms import (
    PAST,
    PERFECT,
    PRESENT,
    after_never,
    base_of,
    from_gerund,
    gerund_of,
    participle_of,
    past_of,
    plain_verb,
    simple_past_of,
    tense_after_never,
    third_person_of,
)

YOU_MUST = r"(?:always |constantly |really |ever |still )*(?:have to|has to|need to|got to|feel the need to|insist on)"
EVER = r"(?:(?:ever|even|just|for once|for (?:one|a) (?:evening|day|night|weekend|minute|second|moment)|once|please|simply|not|at least|possibly) )*"
STATES = re.compile(
    r"^(?:(?:late|out(?! of (?:your|line|order|control|touch))|away(?! with the)|asleep|online|drunk|busy|quiet|silent|back late|home late|around(?! when (?:I|we) need)|with (?!out)|glued|over at|wrapped up in|buried in|absorbed in|lost in|quote[abcd])\b|on (?:your|the|that|call)\b|"
    r"at (?:work|the|your)\b|in (?:bed|your)\b|in the (?!wrong|right|way|mood|habit|end)|in \w+ for \w+ (?:hours|days|weeks|nights)\b|up (?:all|until|till|on|in(?! arms)|at)\b|off (?:with|to|at|on|by (?!an?\b))\b)",
    re.I,
)
WHO_DOES = re.compile(r"^(?:hasn't|doesn't|isn't|wasn't|has|does|is|was)\b", re.I)
AGREES = {"hasn't": "haven't", "doesn't": "don't", "isn't": "aren't", "wasn't": "weren't", "has": "have", "does": "do", "is": "are", "was": "were"}
Frame = tuple[re.Pattern[str], Callable[["re.Match[str]"], "Complaint | str | None"]]
SAID_SO = re.compile(
    r"^sa(?:y|id) (?:half|\w+ o'clock|\d|it was(?! \w+ (?:before|when|in front))|yes|no(?! more)|so|you were(?! (?:ill|sick|tired|busy|working|at|in|on|out|with|alone|home|asleep)\b))\b|\b(?:itself|themselves)$",
    re.I,
)
SAME_IN_THE_PAST = {"set", "hit", "quit", "let", "put", "cut", "shut", "hurt", "read", "bet", "split", "spread", "lay"}
HOW_LONG = re.compile(
    r",? (?:for (?:the last |the past |over )?(?:\w+ )?(?:days|weeks|months|years|ages)|since (?!you\b|I\b)[\w' ]+)$", re.I
)  # "you've been lying to me for years" is said as "you lie to me"
COUNTED = re.compile(
    r"\b(?:once|twice|times|two|three|four|five|\d+)\b|^(?:lose|become|change|break|leave|move|quit|block|crash|forget|cancel|visit|stop|start)\b", re.I
)  # of one time, not of a habit
AND_THEN = re.compile(r",? (?:and|but)(?: then| instead)? (?=[a-z]+\b)", re.I)
WE_ONLY = re.compile(r"^we (?:only|just)(?: ever)? (?P<verb>\w+)", re.I)
NO_COMPLAINT = re.compile(  # what is owned up to, comforts or is nice
    r"(?:i (?:always )?(?:have|had) to (?:say|admit|thank|tell you|ask you something|give you|laugh|smile|apologise|miss your|congratulate|show you|meet your|pick you|hand it to)|there(?:'s| is| are)(?: always)? (?:no (?:need|point|use|reason|\w+ (?:word|way|excuse|doubt))|nothing|something wrong|an excuse)|"
    r"it's your (?:birthday|turn|fault|son|daughter|mother|father|choice|day)|we (?:don't|haven't|hardly|rarely|barely) (?:fight|argue|quarrel|shout)|i can see (?:that )?you(?:'re| are)\b|"
    r"your .*\b(?:helps?|supports?|loves?|makes? me (?:laugh|smile|happy)))\b",
    re.I,
)
HARMS = re.compile(r"\bagain\b|^(?:lie|shout|drink|smoke|tell|cheat|yell|gamble|bet)\b", re.I)
LASTING = {"have", "keep", "ignore", "live", "lie", "wear", "use", "hide", "owe", "sleep", "avoid", "blame", "refuse", "want"}
BEFORE_THE_VERB = re.compile(
    r"^(?:(?:always|never|constantly|just|only(?! \w+ long enough)|even|still|actually|really|obviously|clearly|literally|simply|all|both|also|then|forever|"
    r"immediately|suddenly|already|probably|often|usually|deliberately|secretly|continually|honestly|seriously|again|now|finally|totally) )+",
    re.I,
)
TOLD_BEFORE = re.compile(r"\b(?:last|yesterday|ago|while I was|while I did|the (?:day|week|night|month|year) (?:before|after|of)|this morning)\b", re.I)
MODALS = {"can", "could", "will", "would", "should", "may", "might", "must", "shall"}


def _done(phrase: str, tense: str = PRESENT) -> Complaint | None:
    return Complaint(DONE, phrase, tense) if phrase else None


def _undone(phrase: str, tense: str = PRESENT) -> Complaint | None:
    return Complaint(UNDONE, phrase, tense) if phrase else None


def _untold(what: str, tense: str) -> Complaint:
    """News that came by others: "I had to hear from your aunt that you're engaged"."""
    return Complaint(UNDONE, f"tell me yourself {what}", tense, wish="tell me such news yourself first")


def _perfect(phrase: str) -> Complaint | None:
    """What follows "have": "you've taken my keys" is said as "you took my keys", "you've had my drill since May" as "you have my drill"."""
    if parse(f"you have {phrase}")[2].tag_ not in ("VBN", "VBD"):
        return _done(f"have {phrase}")
    phrase = re.sub(r"^been (?=to\b|round\b|over\b|by\b)", "gone ", phrase, flags=re.I)
    if re.match(r"\w+(?: me| us)? nothing$", phrase, re.I):
        return _done(phrase, PERFECT)
    if re.match(r"got (?:my|our|your phone|no|time|plenty|all the)\b", phrase, re.I):
        return _done(f"have {phrase.partition(' ')[2]}")
    if re.match(r"got (?:an?|the|your)\b", phrase, re.I):
        return None  # "you've got a beautiful voice"
    plain = base_of(phrase, "have")
    lasting = HOW_LONG.sub("", plain)
    if lasting != plain and lasting and plain.split()[0] in LASTING and not COUNTED.search(lasting):
        return _done(lasting)
    if re.match(r"had ", phrase, re.I):
        return _done(phrase, PERFECT)
    return _done(simple_past_of(phrase), PAST)


def _promised(phrase: str) -> Complaint | None:
    """A promise names a deed: "you agreed to call", not "you agreed to a week in Wales"; behind it may stand what was done in its place."""
    phrase = re.sub(r",? since (?:before )?[\w ]+$", "", phrase)
    phrase, did_instead = _two_deeds(phrase)
    is_deed = plain_verb(phrase.split()[0]) == phrase.split()[0].lower() and parse(f"you would {phrase}")[2].tag_ in ("VB", "VBP")
    return Complaint(PROMISED, phrase, PAST, after=did_instead) if is_deed else None


def _no_deed(clause: str) -> Complaint | None:
    """What was agreed to without a verb: "you agreed to the budget in January"."""
    have = re.match(r"you(?:'ve| have) (?P<vp>.+)", clause, re.I)
    return _perfect(have["vp"]) if have else _finite(clause.partition(" ")[2])


def _two_deeds(phrase: str) -> tuple[str, str | None]:
    """What was promised, and what was done in its place: "come to the counselling and then sat in the car"."""
    for joint in AND_THEN.finditer(phrase):
        rest = phrase[joint.end() :]
        verb = parse(f"you {rest}")[1]
        in_its_place = verb.tag_ in ("VBD", "VBN", "VBP") and (plain_verb(verb.text) != verb.lower_ or verb.lower_ in SAME_IN_THE_PAST)
        if in_its_place or re.match(r"(?:never|didn't|don't|haven't)\b", rest, re.I):
            return phrase[: joint.start()], said_with_not(f"you {rest}").removeprefix("you ")
    return phrase, None


def _not_kept(phrase: str) -> Complaint | None:
    """A promise of what would be: "you promised we'd have one weekend" complains that it did not come true."""
    to_come = re.search(r"^said .*(?:'d|'ll|would|will) (?:have to|need to|should|be)\b|\b(?:tomorrow|later|soon)\b", phrase, re.I)
    if to_come or re.search(r"(?:'d|'ll|would|will|going to) (?:never|not|have no)\b|wouldn't|won't", phrase, re.I):
        return None
    return Complaint(DONE, phrase, PAST, after=None if re.search(r" (?:and|but) ", phrase) else UNKEPT)


def _broken_word(phrase: str, promised: bool) -> Complaint | None:
    """What was not to be done: "you swore you'd never lie to me again"; what was only said ("you said you wouldn't come") may have been kept."""
    phrase, did_instead = _two_deeds(phrase)
    verb = parse(f"you will {phrase}")[2]
    if plain_verb(verb.text) != verb.lower_ or re.match(r"(?:didn't|don't|haven't|never)\b", did_instead or "", re.I):
        return None
    broken = did_instead or (BROKEN_BE if phrase.startswith("be ") else BROKEN)
    return Complaint(DONE, f"said you wouldn't {phrase}", PAST, after=broken if promised or did_instead or HARMS.search(phrase) else None)


def _where(told: str | None) -> str:
    """Where or when it is: "all you ever do at prayers is check the score"."""
    return f" {told.strip()}" if told and re.match(r"(?:at|on|in|during|over)\b", told) else ""


def _rather(phrase: str, other: str) -> Complaint | None:
    plain = re.sub(r"^(?:be (?:on|in|at|with)|be)\s+(\w+ing)\b", r"\1", phrase)
    doing = base_of(plain, "are") if plain.split()[0].endswith("ing") else plain
    if re.match(r"(?:with|to|for|at)\b", other):
        return _done(f"{doing} and not {other}")
    gerund = gerund_of(other)
    if doing.split()[0].lower() in ("be", "die", "starve", "drown", "choke"):
        return _undone(other) if gerund and not other.startswith("be ") else None
    return Complaint(DONE, f"{doing} instead of {gerund}", wish=other if not other.split()[0].endswith("ing") else None) if gerund else _done(doing)


def _state(phrase: str, tense: str = PRESENT) -> Complaint | None:
    """States: "you're late", "you're on your phone" can be seen; "you're selfish" is a label."""
    if STATES.match(phrase):
        return Complaint(DONE, f"{'were' if tense == PAST else 'are'} {phrase}", tense)
    doc = parse(f"you are {phrase}")
    verb = doc[2] if len(doc) > 2 else None
    if verb is not None and verb.tag_ in ("VBG",):
        return Complaint(DONE, f"were {phrase}", PAST) if tense == PAST else _done(from_gerund(phrase))
    return Complaint(LABELLED, phrase, tense)


def _finite(phrase: str) -> Complaint | None:
    """Plain statements: "you leave your cups", "you left your cups": the tense is that of the first verb."""
    phrase = BEFORE_THE_VERB.sub("", phrase)
    if phrase.split()[0].lower() in MODALS or phrase.split()[0].lower().endswith("n't") or SAID_SO.match(phrase):
        return None
    doc = parse(f"you {phrase}")
    verb: Token | None = next((token for token in doc[1:4] if token.tag_.startswith("VB") or token.pos_ in ("VERB", "AUX")), None)
    if verb is None or verb.i > 2:
        return _typed_as_verb(phrase, doc)
    if verb.tag_ == "VBG":
        return _done(from_gerund(phrase))
    if verb.tag_ == "VBZ" and verb.i == 1 and verb.lower_ != "has":  # "you always forgets"
        phrase = " ".join([plain_verb(verb.text), *phrase.split()[1:]])
    return Complaint(DONE, phrase, PAST if _is_past(verb, phrase) else PRESENT)


def _is_past(verb: Token, phrase: str) -> bool:
    """Whether the verb tells of one time: by its form, or, where that is the same ("you cut", "you let"), by what stands beside it."""
    if verb.lower_ in ("have", "has"):
        return False
    if plain_verb(verb.text) != verb.lower_:
        return verb.tag_ in ("VBD", "VBN")
    told_before = bool(TOLD_BEFORE.search(phrase))
    before_that = any(token.tag_ == "VBD" and token.dep_ in ("conj", "ROOT", "dep") for token in verb.doc[verb.i + 1 :])
    return (told_before and verb.tag_ == "VBD") or (verb.lower_ in SAME_IN_THE_PAST and (told_before or before_that))


def _typed_as_verb(phrase: str, doc: Doc) -> Complaint | None:
    """A verb that the tagger took for a noun: "you game all night"."""
    first = phrase.split()[0].lower()
    found = getLemma(first, upos="VERB", lemmatize_oov=False)
    return Complaint(DONE, phrase, PRESENT) if found and doc[1].pos_ in ("NOUN", "VERB", "AUX", "ADJ", "PROPN") and found[0] == first else None


def _we_mostly(found: re.Match[str]) -> str:
    """What is only done so, told as what is mostly done so: "we only talk about bins"; what we only have stays as it is."""
    verb = found["verb"]
    return f"we only {verb}" if verb.lower() in ("have", "own", "live", "get") else f"we mostly {verb}"


def _happens(clause: str) -> Complaint | None:
    """What goes on without a deed of "you": "your suitcase stands open in the hall", "we talk about bins and bills"."""
    clause = within_a_sentence(clause)
    only = WE_ONLY.match(clause)
    if only and (plain_verb(only["verb"]) != only["verb"].lower() or only["verb"].lower() in SAME_IN_THE_PAST | {"met"}):
        return None  # "we just had a baby"
    clause = WE_ONLY.sub(_we_mostly, said_with_not(clause))
    if NO_COMPLAINT.match(clause):
        return None
    verb = next((token for token in parse(clause) if token.dep_ == "ROOT" and any(child.dep_.startswith(("nsubj", "expl")) for child in token.children)), None)
    described = verb is not None and any(child.dep_ in ("acomp", "attr") for child in verb.children) and not re.match(r"(?:it's|there|I)\b", clause)
    if verb is None or not verb.tag_.startswith("VB") or plain_verb(verb.text) in MENTAL or described:
        return None  # "your hair looks nice" is for the gate to tell from a complaint
    told = {verb, *verb.children}
    past = any(token.tag_ == "VBD" and token.dep_ in ("ROOT", "aux", "auxpass") for token in told)
    return Complaint(HAPPENS, clause, PAST if past else PRESENT)


def _meanwhile(scene: str, phrase: str) -> Complaint | None:
    """What was done while the speaker did something else: "I sat alone while you finished your game"."""
    found = _finite(phrase)
    return replace(found, setting=f"I{scene[1:]}" if scene[0] == "i" else scene) if found else None


def _bothersome(phrase: str, clause: str) -> Complaint | None:
    """What drives somebody mad: "you humming", "you never answering", "the way you talk to waiters"."""
    if not_done := re.match(r"(?:never|not) (?P<vp>.+)", phrase, re.I):
        rest = not_done["vp"]
        return _undone(from_gerund(rest) if rest.split()[0].endswith("ing") else rest)
    return _finite(f"{phrase} the way you do" if clause.lower().startswith("the way") else phrase)


def _had(phrase: str, shortened: bool) -> Complaint | None:
    """What follows "had": "you had eaten it" is past, "you had seven beers" is past as it stands, "you'd come late" may be a habit and is left."""
    if parse(f"you had {phrase}")[2].tag_ == "VBN":
        return _done(past_of(base_of(phrase, "have")), PAST)
    return None if shortened else _done(f"had {phrase}", PAST)


def _agreeing(phrase: str) -> str:
    """What the speaker does, as it stands behind "it's me who": "always ask" becomes "asks", and "must ask" becomes "has to ask"."""
    phrase = re.sub(r"^must ", "has to ", phrase, flags=re.I)
    first = phrase.split()[0].lower()
    return third_person_of(phrase) if plain_verb(first) == first and parse(f"I {phrase}")[1].tag_ in ("VBP", "VB") else phrase


FRAMES: tuple[Frame, ...] = (
    (re.compile(r"^why do i (?:always )?have to (?:beg|ask)(?: you)? for (?P<what>.+)", re.I), lambda m: _undone(f"give me {m['what']}")),
    (re.compile(r"^why (?:do|must|did) i (?:always )?(?:have to )?(?:find out|hear|learn)(?: it)?(?: first)? (?:from|on|through) (?:(?!that\b|about\b).)+? (?P<what>(?:that|about) .+)", re.I), lambda m: _untold(m["what"], PRESENT)),
    (re.compile(r"^i had to (?:find out|hear|learn|read)(?: it)?(?: first)? (?:from|on|through|in) (?:(?!that\b|about\b).)+? (?P<what>(?:that|about) .+)", re.I), lambda m: _untold(m["what"], PAST)),
    (re.compile(r"^i had to (?:find out|hear|learn|read) about (?P<what>your .+?) (?:on|from|through|in) .+", re.I), lambda m: _untold(f"about {m['what']}", PAST)),
    (re.compile(r"^(?:do|must) i (?:really |always |honestly )*(?:have to |need to )?(?:ask|beg|remind|tell) you (?:(?:every|each) [\w ]{2,20}? )?to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^i(?:'ve| have) (?:always |only ever )?(?P<vp>(?:paid|bought(?! an? )|done|cooked|cleaned|washed|carried|driven|made|emptied|planned|organised|booked|walked|fed) .+?),? (?:since (?:we|you|I)\b|for (?:the (?:past|last) )?\w+ (?:years|months|weeks)).*", re.I), lambda m: Complaint(CARRIED, third_person_of(base_of(m["vp"], "have")))),
    (re.compile(r"^(?:why is it(?: that)?|how come|why) you can (?P<this>.+?),? (?:and|but) not (?P<that>.+)", re.I), lambda m: _done(f"{m['this']} but not {m['that']}")),
    (re.compile(r"^i don't (?:think|believe|remember)(?: that)? you(?:(?P<have>'ve| have)(?: ever| once)*| ever|(?= (?:care|love|trust|respect|listen|like)\b)) (?P<vp>.+)", re.I), lambda m: _undone(m["vp"], PERFECT if m["have"] else PRESENT)),
    (re.compile(r"^(?:yet )?another (?P<what>(?:joke|dig|crack|comment|remark|quote[abcd]) (?:about|at) my (?!.*\bwould\b).+)", re.I), lambda m: _done(f"make a {m['what']}")),
    (re.compile(r"^why you (?:always |constantly )*must (?:to |always )*(?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^(?P<scene>(?:i|we) (?!never\b|don't\b|can't\b)\w+ .+?) while you (?P<vp>.+)", re.I), lambda m: _meanwhile(m["scene"], m["vp"])),
    (re.compile(r"^(?:what|why)\b(?! (?:can't|don't|won't|couldn't|wouldn't|didn't|haven't) you\b).+ if you(?:'re| were| are) (?:just |only )?(?:going to|gonna) (?P<vp>.+)", re.I), lambda m: _done(past_of(m["vp"]), PAST)),
    # left undone, asked for as a question
    (re.compile(rf"^why (?:can't|don't|won't|couldn't|wouldn't|do|did|would|can) you (?:never|not) {EVER}(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(rf"^why (?:can't|don't|won't|couldn't|wouldn't) you {EVER}(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(rf"^why (?:didn't|haven't) you {EVER}(?P<vp>.+)", re.I), lambda m: _undone(base_of(m["vp"], "did"), PAST)),
    (re.compile(rf"^(?:can't|can|couldn't|could|won't|will|would) you (?:not )?(?:{EVER})(?:stop|quit) (?P<vp>\w+ing\b.*)", re.I), lambda m: _done(from_gerund(m["vp"]))),
    (re.compile(r"^can't you see (?:that )?(?P<rest>.+)", re.I), lambda m: None),
    (re.compile(rf"^(?:can't|couldn't|won't|don't|would|could) you (?!dare){EVER}(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^(?:would|will|does|could) it (?:kill|hurt|cost|be (?:so |too |that )?(?:hard|difficult|much)(?: to ask)?)(?: for)?(?: you)?(?: too much)? (?:just |ever |once )*(?:to )(?:just |once )*(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^(?:is|was) it (?:really |so |that |too |honestly )*(?:hard|difficult|much(?: to ask)?)(?: for you)? (?:just |ever |once )*(?:to )(?:just |once )*(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^how (?:hard|difficult) (?:is it|can it be|would it be)(?: for you)? (?:just )?to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^what(?:'s| is) (?:so |it )*(?:hard|difficult|complicated) about (?P<vp>\w+ing.+)", re.I), lambda m: _undone(from_gerund(m["vp"]))),
    (re.compile(r"^how (?:many times|often) (?:do|must|have) i (?:have to |to |got to |had to )?(?:ask|tell|beg|remind|say to|told|asked)(?: you)? not to (?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^how (?:many times|often) (?:do|must|have) i (?:have to |to |got to |had to )?(?:ask|tell|beg|remind|told|asked) you to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^when(?:s|'s| is| was) the last time (?:that )?you (?P<vp>.+?)(?: when you\b.*)?$", re.I), lambda m: _undone(base_of(m["vp"], ""))),
    (re.compile(r"^when did you last (?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^when (?:are|will) you (?:ever |finally )?(?:going to |gonna )?(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^(?:not once|never)(?: ever| once)?(?: (?:in|this|all) [\w ]{2,20}?)? (?:have|has) you (?:ever )?(?P<vp>.+)", re.I), lambda m: _undone(m["vp"], PERFECT)),
    (re.compile(r"^(?:not once|never)(?: ever| once)?(?: (?:in|this|all) [\w ]{2,20}?)? (?:do|can|will|would) you (?:ever )?(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^(?:not once|never)(?: ever| once)?(?: (?:in|this|all) [\w ]{2,20}?)? did you (?:ever )?(?P<vp>.+)", re.I), lambda m: _undone(m["vp"], PAST)),
    # done, asked about
    (re.compile(rf"^why (?:do|must|would|are|have) you (?:always |constantly |forever |keep |still )*(?:{YOU_MUST} )?(?:keep (?:on )?)?(?P<vp>\w+ing\b.+)", re.I), lambda m: _done(from_gerund(m["vp"]))),
    (re.compile(rf"^why (?:do|must|would|can) you (?:always |constantly |forever |still |even )*(?:{YOU_MUST} )?(?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^why did you (?:have to |go and |even )*(?P<vp>.+)", re.I), lambda m: _done(past_of(m["vp"]), PAST)),
    (re.compile(r"^why (?:are|were) you (?:always |constantly |never |so )*(?P<vp>(?:late|on|out|away)\b.+)", re.I), lambda m: _done("be " + m["vp"])),
    (re.compile(r"^do you (?:even|ever|at all|actually|really|still) (?:even )?(?P<vp>(?:care|love|want|like|respect|trust|value|miss|listen|need)\b.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(rf"^(?:must|do|did) you (?:always |really |honestly |seriously |constantly |even )*(?:{YOU_MUST} |must )?(?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^(?:how come|since when|who said|who says|what makes you think) (?:do |that |did )?you(?:'re| are)? (?:can |could |get to |have to |get |think you can |allowed to |entitled to )*(?P<vp>.+)", re.I), lambda m: _finite(m["vp"])),
    (re.compile(r"^how (?:dare|could) you (?:just |even )*(?P<vp>.+)", re.I), lambda m: _done(past_of(m["vp"]), PAST)),
    (re.compile(r"^what gives you the right to (?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    # orders and threats
    (re.compile(r"^(?:just |please |will you )*(?:stop|quit) saying (?P<what>[\"'].+)", re.I), lambda m: _done(f"say {m['what']}")),
    (re.compile(r"^(?:just |please |will you )*(?:stop|quit|cease|enough (?:of|with)|cut out|give up|leave off|no more) (?:always |constantly |you )*(?P<vp>\w+ing\b.*)", re.I), lambda m: _done(from_gerund(m["vp"]))),
    (re.compile(r"^(?:don't|do not) (?:you )?(?:dare |ever |even |you )*(?P<vp>(?!you\b|i\b|get up\b|worry\b|mind\b|bother\b|rush\b|trouble\b|let me\b).+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^(?:keep|kept) (?P<vp>\w+ing\b.+)", re.I), lambda m: _done(from_gerund(m["vp"]))),
    (re.compile(r"^always (?P<vp>\w+ing\b.+)", re.I), lambda m: _done(from_gerund(m["vp"]))),
    (re.compile(r"^never (?:any |a |an |one )(?P<what>(?:kind |nice |good |proper )?(?:word|call|text|hug|kiss|compliment|smile|question|visit|message|hello|goodbye|note|present|gift|card))(?: from you)?$", re.I), lambda m: _undone(f"give me {m['what']}")),
    (re.compile(r"^never (?:a |any )?(?:single )?(?:thank ?you|thanks)\b.*$", re.I), lambda m: _undone("say thank you")),
    (re.compile(r"^(?:if you )?(?:don't|do not) (?P<vp>.+?)(?: by \w+| tonight| this week| today)?,? (?:it's|i'm|i'll|we're|i|you're|you can|then)\b.*", re.I), lambda m: replace(_undone(m["vp"]) or Complaint(UNDONE, ""), wish=m["vp"])),
    (re.compile(r"^if you (?:don't|do not|won't|can't) (?P<vp>.+?)(?:, .*| (?:then |i'm |i'll |it's |i ).*|$)", re.I), lambda m: replace(_undone(m["vp"]) or Complaint(UNDONE, ""), wish=m["vp"])),
    (re.compile(r"^(?:unless|either) you (?:start )?(?P<vp>.+?)(?:,? or\b.*|, .*|$)", re.I), lambda m: replace(_undone(base_of(m["vp"], "")) or Complaint(UNDONE, ""), wish=m["vp"])),
    (re.compile(r"^if you (?:ever |so much as |keep (?:on )?)?(?P<vp>.+?)(?:(?: again| one more time| once more)\b.*|, .*| (?:i'm|i'll|it's|then|i|you're|we're)\b.*|$)", re.I), lambda m: _finite(m["vp"])),
    (re.compile(r"^keep (?:on )?(?P<vp>\w+ing\b.+?)(?: and (?:you|i|see|we|i'm|i'll)\b.*|$)", re.I), lambda m: _done(from_gerund(m["vp"]))),
    # all you do, the speaker's load
    (re.compile(r"^(?:all|the only thing) (?:that )?you (?:ever )?(?:do|did) (?P<where>[\w' ]{2,24} )?is (?P<vp>\w+ing\b.+)", re.I), lambda m: _done(from_gerund(m["vp"]) + _where(m["where"]))),
    (re.compile(r"^(?:all|the only thing) (?:that )?you (?:ever )?(?:do|did) (?P<where>[\w' ]{2,24} )?is (?:to )?(?P<vp>.+)", re.I), lambda m: _done(m["vp"] + _where(m["where"]))),
    (re.compile(r"^(?:all|the only thing)(?: that)? you (?:ever )?(?P<verb>\w+(?: about| to| at)?) is (?P<what>.+)", re.I), lambda m: _done(f"{m['verb']} {re.split(r',| while | when ', m['what'])[0]} {MOST_OF_ALL}")),
    (re.compile(r"^(?:it's|it is|it was|why is it|how come it's) (?:always |only |just )*(?:me|i) (?:who|that) (?:always )?(?P<vp>.+)", re.I), lambda m: Complaint(CARRIED, _agreeing(m["vp"]))),
    (re.compile(r"^(?:and |then )?i'm (?:always |the only one |left )*(?:the one )?(?:who (?:always )?)(?P<vp>.+)", re.I), lambda m: Complaint(CARRIED, _agreeing(m["vp"]))),
    (re.compile(r"^(?:and |then )?i'm (?:always |the only one |left )*(?:the one )(?P<vp>\w+ing\b.+)", re.I), lambda m: Complaint(CARRIED, third_person_of(from_gerund(m["vp"])))),
    (re.compile(r"^i (?:always )?(?:have to|end up) do(?:ing)? (?P<what>.+?) (?:on my own|alone|by myself)$", re.I), lambda m: Complaint(CARRIED, f"does {m['what']}")),
    # what the speaker feels about it
    (re.compile(r"^i(?:'m| am) (?:so )?(?:sick|tired|fed up|sick and tired|done)(?: of| with) (?:the way )?(?:you|your)(?: always| constantly)? (?P<vp>\w+ing\b.+)", re.I), lambda m: _done(from_gerund(m["vp"]))),
    (re.compile(r"^i(?:'m| am) (?:so )?(?:sick|tired|fed up|sick and tired|done)(?: of| with) (?P<vp>\w+ing\b.+)", re.I), lambda m: Complaint(CARRIED, third_person_of(from_gerund(m["vp"])))),
    (re.compile(r"^(?:i (?:really |just )?(?:hate|dislike|can't stand|can't bear|don't like|resent|am not ok with)|it (?:drives me \w+|annoys me|hurts(?: me)?|bothers me|makes me \w+|really gets me|gets on my nerves|pisses me off|kills me)) (?:it )?(?:when(?:ever)?|that|how|the way) you (?P<vp>.+)", re.I), lambda m: _finite(m["vp"])),
    (re.compile(r"^i(?:'ve)? (?:really )?(?:hate|can't stand|can't bear|can't take) (?:you|your) (?P<vp>\w+ing\b.+)", re.I), lambda m: _done(from_gerund(m["vp"]))),
    (re.compile(r"^(?:now |these days )?i (?:don't|do not|never|hardly|barely|can't)(?: even| ever| really)* (?:get|hear) (?P<what>(?!you\b|from\b).+?)(?: from you)?$", re.I), lambda m: _undone(f"give me {m['what']}")),
    (re.compile(r"^i (?:want|need|would like|wish|expect) you (?:to|would|could) (?:just |finally |please )*(?P<vp>(?!stop|quit).+)", re.I), lambda m: replace(_undone(m["vp"]) or Complaint(UNDONE, ""), wish=m["vp"])),
    (re.compile(r"^i(?:'d)? (?:want|need|would like|wish|like) you (?:to|would|could|'d) (?:just )?(?:stop|quit) (?P<vp>\w+ing.+)", re.I), lambda m: _done(from_gerund(m["vp"]))),
    # what "you" do, said plainly
    (re.compile(r"^(?:the way )?you (?P<vp>(?:(?!\b(?:that|which|who|what)\b).)+?) (?:makes me|drives me|gets (?:me|on my)|hurts me|annoys me|bothers me|kills me)\b.*", re.I), lambda m: _bothersome(m["vp"], m.string)),
    (re.compile(r"^the way (?P<rest>you .+)", re.I), lambda m: m["rest"]),
    (re.compile(r"^i (?:can't|cannot|don't) believe (?:that )?(?P<rest>you (?!would\b|could\b|did\b|do\b).+)", re.I), lambda m: m["rest"]),
    (re.compile(r"^there you go(?: again)?,? (?P<vp>\w+ing\b.+)", re.I), lambda m: _done(from_gerund(m["vp"]))),
    (re.compile(r"^who do you think you are,? (?P<vp>\w+ing\b.+)", re.I), lambda m: _done(from_gerund(m["vp"]))),
    (re.compile(r"^you (?:all|both|lot|two|three|guys|kids|boys|girls|people|folks|children) (?P<vp>\w+.*)", re.I), lambda m: f"you {m['vp']}"),
    (re.compile(r"^you and (?:your|my|the|our) \w+ (?P<vp>.+)", re.I), lambda m: f"you {m['vp']}"),
    (re.compile(r"^(?:none|neither|not one) of you (?:lot )?(?:have|has) (?:ever |even |once )*(?P<vp>.+)", re.I), lambda m: _undone(participle_of(m["vp"]), PERFECT)),
    (re.compile(r"^(?:none|neither|not one) of you (?:lot )?(?!are\b|is\b|was\b|were\b)(?:can |could |will |ever |even |once )*(?P<vp>.+)", re.I), lambda m: _undone(base_of(m["vp"], "did"), tense_after_never(m["vp"], ""))),
    (re.compile(r"^(?:all|one|some|both|each|half|two|three) of you (?:lot )?(?P<vp>.+)", re.I), lambda m: f"you {m['vp']}"),
    (re.compile(r"^instead of (?P<other>(?!being\b)\w+ing\b.+?),? you (?!never\b|don't\b|didn't\b)(?P<vp>.+)", re.I), lambda m: _finite(f"{m['vp']} instead of {m['other']}")),
    (re.compile(r"^you (?:can|could|might) (?:at least |just )+not (?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^you (?:could|might|should) (?:at least have|have at least|have) (?!known\b|seen\b|never\b|not\b|(?:been )?(?:killed|hurt|died|burned|burnt|drowned|fallen|broken|lost)\b)(?P<vp>.+)", re.I), lambda m: _undone(base_of(m["vp"], "have"), PAST)),
    (re.compile(r"^you (?:shouldn't|should not|needn't|had no (?:right|business|need) to|didn't have to|didn't need to) (?:have )?(?!to\b)(?P<vp>.+)", re.I), lambda m: _done(past_of(base_of(m["vp"], "have")), PAST)),
    (re.compile(r"^you(?:'d| had) (?!rather\b|better\b|sooner\b|like\b|love\b|think\b|to\b|planned\b)(?P<vp>\w+ .+)", re.I), lambda m: _had(m["vp"], "'d" in m.string[:6].lower())),
    (re.compile(r"^you (?:could|might) (?:at least )(?P<vp>(?!have\b).+)", re.I), lambda m: replace(_undone(m["vp"]) or Complaint(UNDONE, ""), wish=m["vp"])),
    (re.compile(r"^(?:do|did) you (?:even |really |actually )?(?:have any idea|know|realise|realize|get) (?:how|what) .+", re.I), lambda m: None),
    (re.compile(r"^you(?:'d| would| 'd)? (?:rather|sooner) (?:to )?(?P<vp>.+?) than (?:to )?(?P<other>.+)", re.I), lambda m: _rather(m["vp"], m["other"])),
    (re.compile(r"^you(?:'d| would) (?:rather|sooner) (?P<vp>(?!be\b|not\b).+)", re.I), lambda m: _finite(m["vp"])),
    (re.compile(r"^you(?:'ve| have)? (?:(?:promised|swore|vowed|agreed)(?: me| us)? (?:not to|to never|never to)|(?:promised|swore|said|vowed)(?: me| us)? (?:that )?you(?:'d never| would never| wouldn't)) (?:ever |even )*(?P<vp>.+)", re.I), lambda m: _broken_word(m["vp"], not m.string.lower().startswith(("you said", "you've said", "you have said")))),
    (re.compile(r"^you(?:'ve| have)? (?P<vp>(?:(?:promised|swore|vowed|agreed)(?: me| us)?(?: that)? (?:we|it|this|the \w+|things|my \w+|our \w+)|said (?:that )?we(?! (?:'d|would) be))(?:'d| would|'ll| will| was going to| were going to) .+)", re.I), lambda m: _not_kept(m["vp"])),
    (re.compile(r"^you(?:'ve| have)? (?:(?:said|promised|swore|told|agreed|vowed)(?: me| us)? (?:that )?you(?:'d| would| were going to|'ll| will)|(?:promised|swore|agreed|vowed)(?: me| us)? to) (?P<vp>.+)", re.I), lambda m: _done(f"{'arranged' if _promised(m['vp']) else 'said yes'} to {m['vp']}", PAST) if "without" in m["vp"] and "agreed" in m.string else _promised(m["vp"]) or _no_deed(m.string)),
    (re.compile(r"^you(?:'ve| have) (?:always |ever |just )*been (?P<vp>(?!to\b|on\b|with\b|in\b|at\b|\w+ing\b).+)", re.I), lambda m: _state(HOW_LONG.sub("", m["vp"]))),
    (re.compile(r"^you(?:'ve been| have been|'re| are| keep| kept)(?: always)? (?:saying|telling me|promising)(?: that)? (?:you(?:'ll| will|'d| would)|to) (?P<vp>.+)", re.I), lambda m: _promised(m["vp"])),
    (re.compile(r"^you(?:'re| are) (?:never|not) (?P<vp>(?:home|there|here|around|on time|awake|available|in)\b.*)", re.I), lambda m: _undone("be " + m["vp"])),
    (re.compile(r"^you(?:'re| are) (?:always |constantly |forever |still |just |never )*(?:being )?(?:supposed|meant) to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^you(?:'re| are|'ve been| have been) (?P<never>never |not (?:even )?)?(?:always |constantly |forever |just |still |too busy |only )*(?P<vp>\w+ing\b(?! (?:machine|room)).*)", re.I), lambda m: _undone(from_gerund(m["vp"])) if m["never"] else _done(HOW_LONG.sub("", from_gerund(m["vp"])))),
    (re.compile(r"^you (?:always |constantly |just |only |still )*(?:keep|kept|keeps|end up|ended up|go around|sit there|stand there|go|start|love|enjoy|insist on|can't stop|never stop|won't stop|don't stop) (?:on )?(?P<vp>(?!(?:every|any|some|no)thing\b)\w+ing\b.*)", re.I), lambda m: _done(from_gerund(m["vp"]))),
    (re.compile(r"^you(?:'ve| have)? (?:always |just |only |simply |constantly )*(?:have to|need to|got to) (?P<vp>(?:be (?:right|first|the|in charge)|win|have the last word|know better)\b.*)", re.I), lambda m: _done(f"have to {m['vp']}")),
    (re.compile(r"^you (?:always |just |only |simply |constantly )*(?:have to|need to|love to|like to|tend to|seem to|manage to|choose to|insist on|feel the need to|happen to|had to|got to|dare to) (?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^you (?:can't|cannot|can not|can never|are not to) be (?:trusted|relied on|counted on|reasoned with|talked to|pleased|left alone)\b.*", re.I), lambda m: Complaint(LABELLED, m.group())),
    (re.compile(rf"^you (?:can |could )?(?:never|hardly|barely|rarely|don't|do not|won't|can't|cannot|can not|wouldn't|couldn't|refuse to|fail to|forget to|neglect to|not) {EVER}(?:be bothered to |bother to |bother (?!with|about)|manage to |have the decency to |think to |find (?:the |any )?time to |offer to |try to |want to (?!(?:be|worry|hurt|upset|bother|disturb|wake)\b)|remember to |once |ever )*(?P<vp>.+)", re.I), lambda m: _undone(after_never(m["vp"]), tense_after_never(m["vp"], m.string))),
    (re.compile(rf"^you (?:didn't|did not|failed to|refused to) {EVER}(?:bother to |bother |think to |manage to |have the decency to |remember to |want to |ever )*(?P<vp>.+)", re.I), lambda m: _undone(m["vp"], PAST)),
    (re.compile(r"^you (?:have|'ve|had|have not|haven't|hadn't|'ve not)? ?(?:completely |totally |just )?(?:forgot|forgotten|forget)(?: again)? (?P<vp>(?:to|my|our|about|that|the|me|us|his|her|it|mum|dad)\b.*)", re.I), lambda m: _done(f"forgot {m['vp']}", PAST)),
    (re.compile(r"^you(?:'ve| have) (?:never|not|hardly|barely|rarely|scarcely)(?: once| ever| even| yet)* (?P<vp>.+)", re.I), lambda m: _undone(participle_of(m["vp"]), PERFECT)),
    (re.compile(r"^you (?:haven't|have not|have yet to|still haven't)(?: once| ever| even| yet)* (?P<vp>.+)", re.I), lambda m: _undone(participle_of(m["vp"]), PERFECT)),
    (re.compile(r"^you (?:hadn't|had not) (?P<vp>.+)", re.I), lambda m: _undone(base_of(m["vp"], "have"), PAST)),
    (re.compile(r"^who (?:said|says|told you|gave you (?:the right|permission) to) (?:that )?(?:you (?:can |could |get to )?)?(?P<vp>.+)", re.I), lambda m: _finite(m["vp"])),
    (re.compile(r"^since when is it (?:ok|okay|fine|normal|allowed|all right) to (?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^(?:great|good|nice|lovely|brilliant)?,? ?(?:job|work|going|one)[, ]+(?P<vp>\w+ing\b.*\b(?:my|me|our)\b.*)", re.I), lambda m: _done(from_gerund(m["vp"]))),
    (re.compile(r"^(?:couldn't|can't|won't|didn't|never|not) (?:even )?(?:be )?bother(?:ed)? to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"], PAST if m.string.lower().startswith(("couldn't", "didn't")) else PRESENT)),
    (re.compile(r"^you(?:'re| are)? so \w+(?: with \w+)? (?:that )?you (?P<vp>.+)", re.I), lambda m: "you " + m["vp"]),
    (re.compile(r"^you(?:'re| are)? (?:such )?(?:a|an|the) [\w' -]{2,30} who(?:'s)? (?P<vp>.+)", re.I), lambda m: "you " + WHO_DOES.sub(lambda verb: AGREES[verb.group().lower()], m["vp"])),
    (re.compile(r"^(?:you(?:'re| are)? )?(?:such |what )?(?:a |an |the )(?![\w' -]*(?:'s been|\bis|\bare|\bwas|\bwere|\bbeen) \w+ing)(?![\w' -]*\b(?:from|of|in|at|with|your|my|our)\b[\w' -]* \w+ing )[\w' -]{2,30}(?<! not),? (?P<vp>(?!(?:(?:every|any|some|no)?thing|morning|evening|king|ring|wedding)\b)\w+ing\b(?!,) .+)", re.I), lambda m: _done(from_gerund(m["vp"]))),
    (re.compile(r"^how long (?:must|will|should|does|do) .+? (?:before|until|till) you (?:finally )?(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^when (?:exactly |on earth )?were you (?:going|planning) to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"], PAST)),
    (re.compile(r"^did(?:n't)? it (?:not |never |even )?occur to you to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"], PAST)),
    (re.compile(r"^(?:please )?stop to (?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (
        re.compile(
            r"^(?:thanks|thank you)(?: so much| a lot| mum| dad| mate| love)? for (?P<vp>(?:volunteering|signing|dumping|ignoring|interrupting|correcting|blocking|telling|announcing|posting|sharing|giving|eating|using|taking|waking|leaving|embarrassing|ruining|spoiling|inviting|reading|throwing|breaking|forgetting|cancelling|sending|booking|rewashing|lighting|hiding|laughing|shouting|hogging|parking|selling)\b.+)",
            re.I,
        ),
        lambda m: _done(past_of(from_gerund(m["vp"])), PAST),
    ),
    (re.compile(r"^you(?:'re| are) .{0,30}?\bfor not (?P<vp>\w+ing\b.+)", re.I), lambda m: _undone(from_gerund(m["vp"]))),
    (re.compile(r"^you only (?P<vp>(?!want\b|ever\b).+? (?:because|so (?:that|there|you|he|she|they|I)\b).+)", re.I), lambda m: Complaint(DOUBTED, f"only {m['vp']}")),
    (re.compile(r"^you(?:'ve| have)? stopped (?P<vp>\w+ing\b.+)", re.I), lambda m: _undone(from_gerund(m["vp"]))),
    (re.compile(r"^(?:are|were) you (?:ever |finally |still )*(?:planning (?:to|on)|going to|intending to|thinking of) (?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^how (?:many times|often|long) (?:do|must|have|will) i (?:have to )?(?:ask|wait|beg|remind you)(?:ed)?,? (?:before|until|till) you (?:finally )?(?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^you(?:'re| are) the (?:most|least|worst|biggest|coldest|meanest|rudest) (?P<what>.+)", re.I), lambda m: Complaint(LABELLED, m["what"])),
    (re.compile(r"^you(?:'ve| have) (?:just |gone and |been and )*(?P<vp>.+)", re.I), lambda m: _perfect(m["vp"])),
    (re.compile(r"^you(?:'re| are) too (?:tired|busy|lazy|drunk|proud|shy) to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^you (?:were|was) too (?:tired|busy|lazy|drunk|proud|shy) to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"], PAST)),
    (re.compile(r"^you (?:were|was|had) (?:going|supposed|meant|planning|planned|promising) to (?P<vp>(?!be\b).+)", re.I), lambda m: _undone(m["vp"], PAST)),
    (re.compile(r"^i(?:'ve| have)? (?:asked|told|begged|reminded) you (?:(?:(?:\w+ ){1,2}times|again and again|over and over|so often|already|before|again) )*not to (?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^i(?:'ve| have) (?:asked|told|begged|reminded) you (?:(?:(?:\w+ ){1,2}times|again and again|over and over|so often|already|before|again) )*to (?P<vp>.+)", re.I), lambda m: _undone(m["vp"])),
    (re.compile(r"^(?:it )?must be nice to (?!have (?!a (?:lie-in|rest|nap|break|bath|night|day|weekend|quiet)\b)|be\b)(?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^i can't (?P<setting>.+?) without you(?:r)? (?P<vp>\w+ing\b.+)", re.I), lambda m: Complaint(DONE, from_gerund(m["vp"]), setting=f"I {m['setting']}")),
    (re.compile(r"^you (?:always must|must always) (?:to )?(?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^you (?:always )?used to (?:always )?(?P<vp>.+)", re.I), lambda m: _undone(re.split(r",? (?:and|but|or) (?:now|these days)\b|, now\b", m["vp"])[0])),
    (re.compile(r"^you (?:went|go|goes) and (?P<vp>.+)", re.I), lambda m: _finite(m["vp"])),
    (re.compile(r"^you (?:can|could|might) be (?!on time\b|home\b|here\b|there\b).+", re.I), lambda m: Complaint(LABELLED, m.group())),
    (re.compile(r"^you (?:can|could|will|'ll|would|'d) (?!have\b|stop|forget|find|explain|look|kiss|go|say goodbye|keep|sleep)(?:always |just |easily |happily |only )*(?P<vp>.+)", re.I), lambda m: _done(m["vp"])),
    (re.compile(r"^you(?:'re| are) (?:always |constantly |forever |never |just |still |so |too |only )*(?P<vp>.+)", re.I), lambda m: _state(m["vp"])),
    (re.compile(r"^you were (?:always |so |too |just |not )*(?P<vp>.+)", re.I), lambda m: _state(m["vp"], PAST)),
    (re.compile(r"^you (?P<vp>\w+.*)", re.I), lambda m: _finite(m["vp"])),
    (re.compile(r"^(?P<clause>(?:i (?:always )?(?:have to|had to) .*\byour?\b|i can (?:hear|see|smell) you\b|i (?:don't|never|hardly|rarely|barely) (?:hear from|see|get to see) you(?=$| (?:any ?more|for|at|in|on|these|till|until|much|often|when|before)\b)|there(?:'s|'re| is| are| was| were) |it's (?:always |only |just )*your |your (?!own\b)|we (?:only|just|still (?:argue|fight|wait)|(?:never|don't|do not|haven't|hardly|barely|rarely) (?:ever |even |really |just )?(?:talk|go|gone|eat|eaten|do|done|see|seen|sleep|slept|spend|spent|laugh|laughed|kiss|kissed|sit|sat|have|had|touch|touched|hug|cook|share|hold|cuddle|make|made|speak|spoken|visit|play|dance|plan|get|got|say|look)|talk about|argue|fight|quarrel|\w+ mostly when)\b).*)", re.I), lambda m: _happens(m["clause"])),
)  # fmt: skip

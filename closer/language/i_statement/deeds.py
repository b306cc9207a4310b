"""What the words behind "you" complain of: something done or left undone, a state, or what just happens."""

from __future__ import annotations

import re
from dataclasses import replace

from lemminflect import getInflection, getLemma

from closer.language.grammar import Doc, Token, parse
from closer.language.i_statement.blame import MENTAL
from closer.language.i_statement.kinds import (
    CARRIED,
    DONE,
    HAPPENS,
    LABELLED,
    UNDONE,
    Complaint,
    within_a_sentence,
)
from closer.language.i_statement.negation import said_with_not
from closer.language.i_statement.verb_forms import (
    PAST,
    PERFECT,
    PRESENT,
    base_of,
    from_gerund,
    gerund_of,
    past_of,
    plain_verb,
    simple_past_of,
    third_person_of,
)

__all__ = [
    "AN_OBJECT",
    "HOW_LONG",
    "QUALITIES",
    "SAME_IN_THE_PAST",
    "agreeing",
    "as_now",
    "bothersome",
    "carried",
    "done",
    "finite",
    "going_on",
    "had",
    "happens",
    "in_general",
    "in_place_of",
    "meanwhile",
    "perfect",
    "planned",
    "rather",
    "state",
    "tired_of",
    "undone",
    "untold",
    "where",
    "witnessed",
]

STATES = re.compile(
    r"^(?:(?:(?:(?:an?|half an|[\w-]+) (?:full )?(?:min(?:ute)?s?|hours?|days?|weeks?) )?late|out(?! of (?:your|line|order|control|touch))|away(?! with the)|asleep|online|drunk|busy|quiet|silent|back late|home late|around(?! when (?:I|we) need)|with (?!out)|glued|over at|wrapped up in|buried in|absorbed in|lost in|quote[abcd])\b|on (?:your|the|that|call)\b|on it (?:till|until|all|from|for|every)\b|"
    r"at (?:work|the|your)\b|in (?:bed|your)\b|in the (?!wrong|right|way|mood|habit|end)|in \w+ for \w+ (?:hours|days|weeks|nights)\b|in (?-i:[A-Z])\w+|up (?:all|until|till|on|in(?! arms)|at)\b|off (?:with|to|at|on|by (?!an?\b))\b)",
    re.I,
)
SAID_SO = re.compile(
    r"^do know\b|^gr[eo]w up\b(?!.* and\b)|^sa(?:y|id) (?:(?:half|\w+ o'clock|\d)(?!.* (?:and|but) )|it was(?! \w+ (?:before|when|in front))|yes(?! to\b.* (?:and|but|without|before)\b)|(?:well|oh|hm+|okay)$|no(?! more| \w+ (?:this|at|for|in|on)\b)|so|you were(?! (?:ill|sick|tired|busy|working|at|in|on|out|with|alone|home|asleep)\b))\b|\b(?:itself|themselves)$",
    re.I,
)
SAME_IN_THE_PAST = {"set", "hit", "quit", "let", "put", "cut", "shut", "hurt", "read", "bet", "split", "spread", "lay"}
HOW_LONG = re.compile(
    r",? (?:for (?:the last |the past |over )?(?:\w+ )?(?:days|weeks|months|years|ages)|since (?!you\b|I\b)[\w' ]+|(?:ever )?since)$", re.I
)  # "you've been lying to me for years" is said as "you lie to me"
STILL_SO = re.compile(
    r"\bsince (?!then\b)\w+|^(?!(?:been|lived|known)\b).* for (?:a|\w+) (?:years?|months?|weeks?)$", re.I
)  # "you've walked over that carpet for a year"
AND_STILL = re.compile(r"(?P<verb>\w+) .*?(?:for \w+ (?:years?|months?|weeks?|days)|since [\w' ]+?) (?:and|but) (?:can't|don't|won't|still)\b", re.I)
OF_ONE_TIME = re.compile(
    r"\b(?:once|twice|times|two|three|four|five|\d+)\b|^(?:lose|become|change|break|leave|move|quit|block|crash|forget|cancel|visit|stop|start)\b", re.I
)  # of one time, not of a habit
WE_ONLY = re.compile(r"^we (?:only|just)(?: ever)? (?P<verb>\w+)", re.I)
OWNED_UP_TO_OR_KIND = re.compile(  # what is owned up to, comforts or is nice
    r"(?:i (?:always )?(?:have|had) to (?:say|admit|thank|tell you|ask you something|give you|laugh|smile|apologise|miss your|congratulate|show you|meet your|pick you|hand it to)|there (?:isn't|aren't|wasn't) (?:any (?:need|point|use|reason|way|doubt)|an excuse|anything|a better|anyone|anybody|one like)|there(?:'s| is| are)(?: always)? (?:no (?:need|point|use|reason|living|pleasing|talking|reasoning|arguing|winning|\w+ (?:word|way|excuse|doubt))|nothing|something wrong|an excuse)|"
    r"it's your (?:birthday|turn|fault|son|daughter|mother|father|choice|day)|we (?:don't|haven't|hardly|rarely|barely) (?:fight|argue|quarrel|shout)|i can see (?:that )?you(?:'re| are)\b|"
    r"your .*\b(?:helps?|supports?|loves?|makes? me (?:laugh|smile|happy)))\b",
    re.I,
)
LASTING = {"have", "keep", "ignore", "live", "lie", "wear", "use", "hide", "owe", "sleep", "avoid", "blame", "refuse", "want"}
BEFORE_THE_VERB = re.compile(
    r"^(?:(?:always|never|constantly|just|only(?! \w+ long enough)|even|still|actually|really|obviously|clearly|literally|simply|all|both|also|then|forever|"
    r"immediately|suddenly|already|probably|often|usually|deliberately|secretly|continually|honestly|seriously|again|now|finally|totally) )+",
    re.I,
)
TOLD_BEFORE = re.compile(
    r"\b(?:last|yesterday|ago|while I was|while I did|the (?:day|week|night|month|year) (?:before|after|of|I'd|I had)|this morning)\b", re.I
)
ANSWERING_VERBS = {"do", "did", "say", "said", "tell", "told"}  # "who leaves one crisp in the bag? you do"
EVERY_TIME = re.compile(r"\b(?:every|each) (?!other\b)")
QUALITIES = {
    "controlling", "demanding", "annoying", "irritating", "exhausting", "frustrating", "infuriating", "boring", "draining", "embarrassing", "condescending",
    "patronising", "patronizing", "overbearing", "uncaring", "unfeeling", "unloving", "scheming", "conniving", "exasperating", "disgusting", "loving", "caring",
}  # fmt: skip
GOT_SOMETHING_OF_OURS = re.compile(  # or much of it: "you've got my keys", "you've got time for him"
    r"got (?:my|our|your phone|no|time|money|cash|energy|patience|plenty|all the|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|half (?:a|the|my))\b",
    re.I,
)
GOT_BEHIND_MY_BACK = re.compile(r"got (?P<what>an? .*\b(?:without (?:me|us)|behind (?:my|our) backs?)\b.*)", re.I)
COME_AND = re.compile(r"^(?P<first>coming|going|trying|sitting|staying) and (?P<verb>[a-z]+)\b")
AN_OBJECT = "(?:me|us|him|her|them|my|the|your|our|what|how|every|who|where)"
DONE_TO_WHOM = re.compile(rf"\w+ {AN_OBJECT}\b", re.I)
LONGEST_WITH_THE_OTHER = 18  # words
ABOUT_YOU = re.compile(
    r"(?:hearing|explaining|listening|begging|asking|telling|reminding|apologising|justifying|defending|arguing|competing|hiding|watching|seeing) .*\byour?\b",
    re.I,
)
MODALS = {"can", "could", "will", "would", "should", "may", "might", "must", "shall"}


def done(phrase: str, tense: str = PRESENT) -> Complaint | None:
    """What is done: a verb phrase in its tense; None where nothing is left of it.

    Args:
        phrase: a verb phrase, its first word in the form that `tense` asks for ("forget my birthday").
        tense: present, past or perfect.

    """
    return Complaint(DONE, phrase, tense) if phrase else None


def undone(phrase: str, tense: str = PRESENT) -> Complaint | None:
    """What is left undone, as a verb phrase with a plain verb, or in the form its tense asks for.

    Args:
        phrase: a verb phrase, its first word in the form that `tense` asks for ("forget my birthday").
        tense: present, past or perfect.

    """
    return Complaint(UNDONE, phrase, tense) if phrase else None


def untold(what: str, tense: str) -> Complaint:
    """News that came by others: "I had to hear from your aunt that you're engaged".

    Args:
        what: what the news was, or was about ("that you're engaged").
        tense: present, past or perfect.

    """
    return Complaint(UNDONE, f"tell me yourself {what}", tense, wish="tell me such news yourself first")


def perfect(phrase: str) -> Complaint | None:
    """What follows "have": "you've taken my keys" is said as "you took my keys", but what lasts stays: "you've had my drill since May"."""
    if parse(f"you have {phrase}")[2].tag_ not in ("VBN", "VBD"):
        return done(f"have {phrase}")
    phrase = re.sub(r"^been (?=to\b|round\b|over\b|by\b)", "gone ", phrase, flags=re.I)
    if re.match(r"\w+(?: me| us)? nothing$", phrase, re.I):
        return done(phrase, PERFECT)
    if GOT_SOMETHING_OF_OURS.match(phrase):
        return done(f"have {phrase.partition(' ')[2]}")
    if got := GOT_BEHIND_MY_BACK.match(phrase):
        return done(f"have {got['what']}")
    if re.match(r"got (?:an?|the|your)\b", phrase, re.I):
        return None  # "you've got a beautiful voice"
    if (still := AND_STILL.match(phrase)) and plain_verb(still["verb"]) in LASTING:
        return done(phrase, PERFECT)
    plain = base_of(phrase, "have")
    lasting = HOW_LONG.sub("", plain)
    if lasting != plain and lasting and plain.split()[0] in LASTING and not OF_ONE_TIME.search(lasting):
        return done(phrase, PERFECT)
    if re.match(r"had ", phrase, re.I):
        return done(phrase, PERFECT)
    if STILL_SO.search(phrase):
        return done(phrase, PERFECT)
    return done(simple_past_of(phrase), PAST)


def where(told: str | None) -> str:
    """Where or when it is: "all you ever do at prayers is check the score"."""
    return f" {told.strip()}" if told and re.match(r"(?:at|on|in|during|over)\b", told) else ""


def rather(phrase: str, other: str) -> Complaint | None:
    """What is done rather than something else: "you'd rather scroll than talk to me".

    Args:
        phrase: what is done, in the plain form ("scroll").
        other: what it is done instead of ("talk to me", "with me").

    """
    if believed := re.match(r"(?:believe|trust) (?P<whom>.+)", phrase):  # what can be seen of it
        return done(f"listen to {believed['whom']} and not to {re.sub('^(?:believe|trust) ', '', other)}")
    plain = re.sub(r"^(?:be (?:on|in|at|with)|be)\s+(\w+ing)\b", r"\1", phrase)
    doing = base_of(plain, "are") if plain.split()[0].endswith("ing") else plain
    to = re.match(r"to (?P<vp>.+)", other)
    other = to["vp"] if to and gerund_of(to["vp"]) else other
    if re.match(r"(?:with|to|for|at)\b", other):
        return done(f"{doing} and not {other}")
    gerund = COME_AND.sub(lambda found: f"{found['first']} and {gerund_of(found['verb']) or found['verb']}", gerund_of(other) or "") or None
    if doing.split()[0].lower() in ("be", "die", "starve", "drown", "choke"):
        return undone(other) if gerund and not other.startswith("be ") else None
    if gerund is None:
        return done(
            f"{doing} and not {other}" if re.fullmatch(r"me|us", other) else f"{doing} rather than {other}" if re.search(r"\b(?:me|us|our)\b", other) else doing
        )
    return Complaint(DONE, f"{doing} instead of {gerund}", wish=other if gerund != other else None)


def in_place_of(phrase: str, other: str) -> Complaint | None:
    """What was done in place of something else, which is left out where it is long: "instead of telling me you went to our manager".

    Args:
        phrase: what was done ("went to our manager").
        other: what was not done, with its verb in "-ing" ("telling me").

    """
    both = f"{phrase} instead of {other}"
    return finite(both if len(both.split()) <= LONGEST_WITH_THE_OTHER else phrase)


def witnessed(phrase: str) -> Complaint | None:
    """What the speaker saw or heard somebody do: "I saw you roll your eyes when my dad started his speech".

    Args:
        phrase: what follows "I saw you", with a plain verb ("roll your eyes").

    """
    verb = parse(f"I saw you {phrase}")[3]
    return done(past_of(phrase), PAST) if verb.pos_ == "VERB" and plain_verb(verb.text) == verb.lower_ else None


def carried(phrase: str) -> Complaint:
    """What is left to the speaker, as it follows "it's me who": "I'm always the one who cleans", "it was me who cleaned it up".

    Args:
        phrase: what the speaker does or did ("always clean the bath", "cleaned it up").

    """
    told = agreeing(phrase)
    verb = parse(f"she {told}")[1]
    return Complaint(CARRIED, told, PAST if verb.tag_ == "VBD" and plain_verb(verb.text) != verb.lower_ else PRESENT)


def tired_of(phrase: str) -> Complaint:
    """What somebody is tired of: "cleaning up alone" is left to them, "explaining to you why I need an evening" they have to do.

    Args:
        phrase: what it is, with its verb in "-ing".

    """
    deed = from_gerund(phrase)
    return Complaint(HAPPENS, f"I have to {deed}") if ABOUT_YOU.match(phrase) else Complaint(CARRIED, third_person_of(deed))


def planned(phrase: str) -> Complaint | None:
    """What is about to be done, told as the plan it is: "you're going to miss her first day", but not "you're going to the gym".

    Args:
        phrase: what follows "going to".

    """
    return done(f"plan to {phrase}") if parse(f"you plan to {phrase}")[3].tag_ == "VB" else done(f"go to {phrase}")


def state(phrase: str, tense: str = PRESENT) -> Complaint | None:
    """States: "you're late", "you're on your phone" can be seen; "you're selfish" is a label.

    Args:
        phrase: what follows "you are".
        tense: present or past.

    """
    if STATES.match(phrase):
        return Complaint(DONE, f"{'were' if tense == PAST else 'are'} {phrase}", tense)
    doc = parse(f"you are {phrase}")
    verb = doc[2] if len(doc) > 2 else None
    if verb is not None and verb.tag_ == "VBG" and not (verb.lower_ in QUALITIES and not DONE_TO_WHOM.match(phrase)):
        return Complaint(DONE, f"were {phrase}", PAST) if tense == PAST else done(from_gerund(phrase))
    return Complaint(LABELLED, phrase, tense)


def as_yours(phrase: str) -> str:
    """Verbs of a third person as they stand behind "you": "goes silent and asks for a reference" becomes "go silent and ask for a reference"."""
    doc = parse(f"he {phrase}")
    return "".join((plain_verb(token.text) if token.tag_ == "VBZ" and not token.text.startswith("'") else token.text) + token.whitespace_ for token in doc[1:])


def as_now(phrase: str) -> str:
    """What somebody else would do, as it stands behind "you don't": "knew which school your children attended" becomes "know which school your children attend"."""
    doc = parse(f"you {phrase}")
    return "".join((_now(token) if token.tag_ == "VBD" else token.text) + token.whitespace_ for token in doc[1:])


def _now(verb: Token) -> str:
    """A past verb in the present, agreeing with its subject."""
    subject = next((child for child in verb.children if child.dep_.startswith("nsubj")), None)
    one = subject is not None and subject.lower_ not in ("i", "you", "we", "they") and subject.tag_ not in ("NNS", "NNPS")
    plain = plain_verb(verb.text)
    return third_person_of(plain) if one else plain


def finite(phrase: str) -> Complaint | None:
    """Plain statements: "you leave your cups", "you left your cups": the tense is that of the first verb."""
    phrase = BEFORE_THE_VERB.sub("", phrase)
    if (
        phrase.split()[0].lower().removesuffix("'ve") in MODALS
        or phrase.split()[0].lower().endswith("n't")
        or SAID_SO.match(phrase)
        or phrase in ANSWERING_VERBS
    ):
        return None
    doc = parse(f"you {phrase}")
    verb: Token | None = next((token for token in doc[1:4] if token.tag_.startswith("VB") or token.pos_ in ("VERB", "AUX")), None)
    if verb is None or verb.i > 2:
        return _typed_as_verb(phrase, doc)
    if verb.tag_ == "VBG":
        return done(from_gerund(phrase))
    if verb.tag_ == "VBZ" and verb.i == 1 and verb.lower_ != "has":  # "you always forgets"
        phrase = " ".join([plain_verb(verb.text), *phrase.split()[1:]])
    return Complaint(DONE, phrase, PAST if _is_past(verb, phrase) else PRESENT)


def _is_past(verb: Token, phrase: str) -> bool:
    """Whether the verb tells of one time: by its form, or, where that is the same ("you cut", "you let"), by what stands beside it."""
    if verb.lower_ in ("have", "has"):
        return False
    if plain_verb(verb.text) != verb.lower_:
        return verb.tag_ in ("VBD", "VBN") or (verb.lower_ in getInflection(plain_verb(verb.text), "VBD") and not verb.lower_.endswith("ed"))
    told_before = bool(TOLD_BEFORE.search(phrase))
    before_that = any(token.tag_ == "VBD" and token.dep_ in ("conj", "ROOT", "dep", "aux") for token in verb.doc[verb.i + 1 :])
    often = bool(EVERY_TIME.search(phrase))
    return (told_before and verb.tag_ == "VBD") or (verb.lower_ in SAME_IN_THE_PAST and not often and (told_before or before_that))


def _typed_as_verb(phrase: str, doc: Doc) -> Complaint | None:
    """A verb that the tagger took for a noun: "you game all night"."""
    first = phrase.split()[0].lower()
    found = getLemma(first, upos="VERB", lemmatize_oov=False)
    if not found or doc[1].pos_ not in ("NOUN", "VERB", "AUX", "ADJ", "PROPN", "ADV", *(["ADP"] if found[0] == "like" else [])):
        return None
    once = found[0] != first and first in getInflection(found[0], "VBD")
    return Complaint(DONE, phrase, PAST if once else PRESENT) if once or found[0] == first else None


def _we_mostly(found: re.Match[str]) -> str:
    """What is only done so, told as what is mostly done so: "we only talk about bins"; what we only have stays as it is."""
    verb = found["verb"]
    return f"we only {verb}" if verb.lower() in ("have", "own", "live", "get") else f"we mostly {verb}"


def happens(clause: str) -> Complaint | None:
    """What goes on without a deed of "you": "your suitcase stands open in the hall", "we talk about bins and bills"."""
    clause = within_a_sentence(clause)
    only = WE_ONLY.match(clause)
    if only and (plain_verb(only["verb"]) != only["verb"].lower() or only["verb"].lower() in SAME_IN_THE_PAST | {"met"}):
        return None  # "we just had a baby"
    clause = WE_ONLY.sub(_we_mostly, said_with_not(clause))
    if OWNED_UP_TO_OR_KIND.match(clause):
        return None
    verb = next((token for token in parse(clause) if token.dep_ == "ROOT" and any(child.dep_.startswith(("nsubj", "expl")) for child in token.children)), None)
    described = (
        verb is not None and any(child.dep_ in ("acomp", "attr") for child in verb.children) and not re.match(r"(?:it's|there|I|we haven't been)\b", clause)
    )
    if verb is None or not verb.tag_.startswith("VB") or plain_verb(verb.text) in MENTAL or described:
        return None  # "your hair looks nice" is for the gate to tell from a complaint
    told = {verb, *verb.children}
    past = any(token.tag_ == "VBD" and token.dep_ in ("ROOT", "aux", "auxpass") for token in told)
    return Complaint(HAPPENS, clause, PAST if past else PRESENT)


def going_on(phrase: str, clause: str) -> Complaint | None:
    """What is done again and again is said of every day, and what began at a time stays so: "you've been sleeping on the couch since March".

    Args:
        phrase: what follows "you've been", from the verb in "-ing" on.
        clause: the whole clause it stands in.

    """
    if re.match(r"you(?:'ve| have) been\b", clause, re.I) and re.search(r" since (?!you\b|I\b|then\b)\w+", phrase, re.I):
        return done(f"been {phrase}", PERFECT)
    return done(HOW_LONG.sub("", from_gerund(phrase)))


def in_general(thing: str, rest: str) -> Complaint | None:
    """What is said of every single one, without "every": "the photos from that holiday are of you".

    Args:
        thing: one thing, and what belongs to its name ("photo from that holiday").
        rest: what follows "is" ("of you").

    """
    first, _, more = thing.partition(" ")
    several = getInflection(first.lower(), tag="NNS")
    return happens(f"the {several[0] if several else first} {more + ' ' if more else ''}are {rest}")


def meanwhile(scene: str, phrase: str) -> Complaint | None:
    """What was done while the speaker did something else: "I sat alone while you finished your game".

    Args:
        scene: what the speaker did, as a clause ("I sat alone").
        phrase: what follows "while you".

    """
    found = finite(phrase)
    return replace(found, setting=f"I{scene[1:]}" if scene[0] == "i" else scene) if found else None


def bothersome(phrase: str, clause: str) -> Complaint | None:
    """What drives somebody mad: "you humming", "you never answering", "the way you talk to waiters".

    Args:
        phrase: what "you" do ("humming", "never answering").
        clause: the whole clause it stands in.

    """
    if not_done := re.match(r"(?:never|not) (?P<vp>.+)", phrase, re.I):
        rest = not_done["vp"]
        return undone(from_gerund(rest) if rest.split()[0].endswith("ing") else rest)
    return finite(f"{phrase} the way you do" if clause.lower().startswith("the way") else phrase)


def had(phrase: str, shortened: bool) -> Complaint | None:
    """What follows "had": "you had eaten it" is past, "you had seven beers" is past as it stands, "you'd come late" may be a habit and is left.

    Args:
        phrase: what follows "had".
        shortened: whether it was written "you'd", which may stand for "would".

    """
    phrase = re.sub(r"^been (?=to\b)", "gone ", phrase, flags=re.I)
    if parse(f"you had {phrase}")[2].tag_ == "VBN":
        return done(simple_past_of(phrase), PAST)
    return None if shortened or phrase.startswith("one job") else done(f"had {phrase}", PAST)


def agreeing(phrase: str) -> str:
    """What the speaker does, as it stands behind "it's me who": "always ask" becomes "asks", and "must ask" becomes "has to ask"."""
    phrase = re.sub(r"^must ", "has to ", phrase, flags=re.I)
    first = phrase.split()[0].lower()
    return third_person_of(phrase) if plain_verb(first) == first and parse(f"I {phrase}")[1].tag_ in ("VBP", "VB") else phrase

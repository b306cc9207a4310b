"""What the words behind "you" complain of: something done or left undone, in its tense."""

from __future__ import annotations

import re
from dataclasses import replace

from lemminflect import getInflection, getLemma

from closer.language.grammar import Doc, Token, parse
from closer.language.i_statement.complaints.kinds import DONE, UNDONE, Complaint
from closer.language.i_statement.wording.verb_forms import PAST, PERFECT, PRESENT, SAME_IN_THE_PAST, base_of, from_gerund, past_of, plain_verb, simple_past_of

__all__ = [
    "AND_NOT_YET",
    "HOW_LONG",
    "bothersome",
    "done",
    "finite",
    "going_on",
    "had",
    "is_of_once",
    "is_told_of_once",
    "left_undone",
    "meanwhile",
    "perfect",
    "planned",
    "undone",
    "untold",
    "where",
    "witnessed",
]

SAID_SO = re.compile(
    r"^do know\b|^gr[eo]w up\b(?!.* and\b)|^sa(?:y|id) (?:(?:half|\w+ o'clock|\d)(?!.* (?:and|but) )|it was(?! \w+ (?:before|when|in front))|yes(?! to\b.* (?:and|but|without|before)\b| to \w+ing\b)|(?:well|oh|hm+|okay)$|no(?! more| to (?:my|our|the|me|us|\w+ing)\b| \w+ (?:this|at|for|in|on)\b)|so|you were(?! (?:too |so )?(?:ill|sick|tired|busy|skint|broke|working|at|in|on|out|with|alone|home|asleep)\b))\b|\b(?:itself|themselves)$",
    re.I,
)
HOW_LONG = re.compile(
    r",? (?:for (?:the last |the past |over )?(?:\w+ )?(?:days|weeks|months|years|ages)|since (?!you\b|I\b)[\w' ]+|(?:ever )?since)$", re.I
)  # "you've been lying to me for years" is said as "you lie to me"
STILL_SO = re.compile(
    r"\bsince (?!then\b)\w+|^(?!(?:been|lived|known)\b).* for (?:a|\w+) (?:years?|months?|weeks?)$"
    r"|^(?:been (?:with|in|at|on|here|there)|lived|known|kept|worn|owned|shared|worked)\b(?!.* and (?:you\b|I\b|\w+ed\b)).* for (?:a|\w+|(?:over|almost|nearly) \w+) (?:years?|months?|weeks?)\b",
    re.I,
)  # "you've walked over that carpet for a year"
AND_STILL = re.compile(
    r"(?P<verb>\w+) .*?(?:for \w+ (?:years?|months?|weeks?|days)|since [\w' ]+?) (?:and|but) (?:can't|don't|won't|still|haven't|never)\b", re.I
)
AND_WILL_NOT = re.compile(r"\b(?:and|but) (?:still )?(?:won't|don't|can't|aren't)\b", re.I)  # "you've gone cold on me and won't say why"
AND_NOT_YET = re.compile(
    r" for (?:a|\w+) (?:days|weeks?|months?|years?),? (?:and|but) (?:you )?(?:still )?haven't\b", re.I
)  # "been staying with us for three weeks and still haven't asked"
OF_ONE_TIME = re.compile(
    r"\b(?:once|twice|times|two|three|four|five|\d+)\b|^(?:lose|become|change|break|leave|move|quit|block|crash|forget|cancel|visit|stop|start)\b", re.I
)  # of one time, not of a habit
EVER_SINCE = re.compile(r",? (?:ever )?since$", re.I)  # "you've punished me ever since"
SELDOM = re.compile(r"you(?:'ve| have)?(?: can| could)? (?P<how>hardly|barely|rarely|scarcely)\b", re.I)
LASTING = {"have", "keep", "ignore", "live", "lie", "wear", "use", "hide", "owe", "sleep", "avoid", "blame", "refuse", "want"}
BEFORE_THE_VERB = re.compile(
    r"^(?:(?:always|never|constantly|just|only(?! \w+ long enough)|even|still|actually|really|obviously|clearly|literally|simply|all|both|also|then|forever|"
    r"immediately|suddenly|already|probably|often|usually|deliberately|secretly|continually|honestly|seriously|again|now|finally|totally) )+",
    re.I,
)
TOLD_BEFORE = re.compile(
    r"\b(?:let (?:me|us) find out|last|yesterday|ago|while (?:I|we) (?:was|were)|(?:at|on|during|in) (?:my|our|the|his|her|your|\w+'s) (?:own |\w+'s )?(?:wedding|funeral|graduation|christening|baptism|birthday party|hen do|stag do|moving day|wedding day)|on moving day|on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?! (?:morning|evening|night)s)|while I did|(?:after|when|though) (?:I|we)(?:'d| had)|the (?:day|week|night|month|year) (?:before|after|of|I'd|I had)|this morning|when (?:I|we) (?:was|were))\b",
    re.I,
)
ANSWERING_VERBS = {"do", "did", "say", "said", "tell", "told"}  # "who leaves one crisp in the bag? you do"
EVERY_TIME = re.compile(r"\b(?:every|each) (?!other\b)")
GOT_SOMETHING_OF_OURS = re.compile(  # or much of it: "you've got my keys", "you've got time for him"
    r"got (?:my|our|your phone|no|time|money|cash|energy|patience|plenty|all the|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|half (?:a|the|my))\b",
    re.I,
)
GOT_THINGS_THERE = re.compile(r"got (?!(?:me|us|him|her|them|it|rid|lots|loads)\b)(?:[\w-]+ )?[\w-]+s (?:in|on|under|all over) (?:the|my|our)\b", re.I)
CUT_ONCE = re.compile(
    r"cut (?:down )?(?:my|our) (?:[\w']+ ){0,2}?(?:hair|fringe|hedge|tree|roses|bush|beard|cable|dress|curls|plait|ponytail)\b(?!.* (?:when|whenever)\b)", re.I
)
READ_ONCE = re.compile(
    r"read (?:my|our|his|her) (?:\w+ )?(?:diary|journal|notebook|letters?|messages|texts|emails|chats?|post)\b(?!.* (?:when|whenever|every|don't|doesn't|never|and|but)\b)",
    re.I,
)
GOT_ME_KEPT_AS = re.compile(r"got (?:(?:me|us) (?:saved|listed|muted|blocked|down|filed|tagged)\b|[\w-]+s with [\w-]+$)", re.I)  # "you've got me saved as Nag"
GOT_BEHIND_MY_BACK = re.compile(
    r"got (?P<what>an? .*\b(?:without (?:me|us)|behind (?:my|our) backs?)\b.*|an? (?:photo|picture|letter|number) (?:of|from) (?:her|him|your ex)\b.*)", re.I
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


def left_undone(phrase: str, clause: str, tense: str = PRESENT) -> Complaint | None:
    """The same, where a clause may also say that it is "hardly" done.

    Args:
        phrase: a verb phrase, its first word in the form that `tense` asks for ("kiss me").
        clause: the clause it stands in ("you hardly kiss me").
        tense: present, past or perfect.

    """
    found, seldom = undone(phrase, tense), SELDOM.match(clause)
    return replace(found, seldom=seldom["how"].lower()) if found and seldom else found


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
    if GOT_SOMETHING_OF_OURS.match(phrase) or GOT_THINGS_THERE.match(phrase):
        return done(f"have {phrase.partition(' ')[2]}")
    if GOT_ME_KEPT_AS.match(phrase):
        return done(f"have {phrase.partition(' ')[2]}")
    if got := GOT_BEHIND_MY_BACK.match(phrase):
        return done(f"have {got['what']}")
    if re.match(r"got (?:an?|the|your)\b", phrase, re.I):
        return None  # "you've got a beautiful voice"
    if AND_WILL_NOT.search(phrase) or EVER_SINCE.search(phrase):
        return done(phrase, PERFECT)
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


def finite(phrase: str) -> Complaint | None:
    """Plain statements: "you leave your cups", "you left your cups": the tense is that of the first verb."""
    phrase = BEFORE_THE_VERB.sub("", phrase)
    if (did := re.match(r"did (?P<verb>[a-z]+)\b", phrase)) and did["verb"] in SAME_IN_THE_PAST:
        return Complaint(DONE, phrase.removeprefix("did "), PAST)
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
    told_before = is_told_of_once(phrase)
    before_that = any(token.tag_ == "VBD" and token.dep_ in ("conj", "ROOT", "dep", "aux", "relcl") for token in verb.doc[verb.i + 1 :])
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


def going_on(phrase: str, clause: str) -> Complaint | None:
    """What is done again and again is said of every day, and what began at a time stays so: "you've been sleeping on the couch since March".

    Args:
        phrase: what follows "you've been", from the verb in "-ing" on.
        clause: the whole clause it stands in.

    """
    lasts = re.search(r" since (?!you\b|I\b(?! was\b)|then\b)\w+", phrase, re.I) or AND_NOT_YET.search(phrase)
    if re.match(r"you(?:'ve| have) been\b", clause, re.I) and lasts:
        return done(f"been {phrase}", PERFECT)
    return done(HOW_LONG.sub("", from_gerund(phrase)))


def witnessed(phrase: str) -> Complaint | None:
    """What the speaker saw or heard somebody do: "I saw you roll your eyes when my dad started his speech".

    Args:
        phrase: what follows "I saw you", with a plain verb ("roll your eyes").

    """
    verb = parse(f"I saw you {phrase}")[3]
    return done(past_of(phrase), PAST) if verb.pos_ == "VERB" and plain_verb(verb.text) == verb.lower_ else None


def planned(phrase: str) -> Complaint | None:
    """What is about to be done, told as the plan it is: "you're going to miss her first day", but not "you're going to the gym".

    Args:
        phrase: what follows "going to".

    """
    return done(f"plan to {phrase}") if parse(f"you plan to {phrase}")[3].tag_ == "VB" else done(f"go to {phrase}")


def meanwhile(scene: str, phrase: str) -> Complaint | None:
    """What was done while the speaker did something else: "I sat alone while you finished your game".

    Args:
        scene: what the speaker did, as a clause ("I sat alone").
        phrase: what follows "while you".

    """
    found = finite(phrase)
    return replace(found, setting=f"I{scene[1:]}" if scene[0] == "i" else scene) if found else None


def is_of_once(verb: Token) -> bool:
    """Whether a verb tells of one time by its form, and not by the tag alone: "you hoover one room" does not."""
    return verb.tag_ == "VBD" and (plain_verb(verb.text) != verb.lower_ or verb.lower_ in SAME_IN_THE_PAST)


def is_told_of_once(phrase: str) -> bool:
    """Whether a verb that is the same in the past tells of one time: "let them have crisps after I'd said no", "cut my hair", "read my diary".

    Args:
        phrase: a verb phrase, or a clause with its "you".

    """
    bare = phrase.removeprefix("you ")
    return bool(TOLD_BEFORE.search(bare) or CUT_ONCE.match(bare) or READ_ONCE.match(bare))


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


def where(told: str | None) -> str:
    """Where or when it is: "all you ever do at prayers is check the score"."""
    return f" {told.strip()}" if told and re.match(r"(?:at|on|in|during|over)\b", told) else ""

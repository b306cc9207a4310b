"""What was seen or heard, as it stands behind "when" in an "I" statement."""

from __future__ import annotations

import re

from closer.language.grammar import parse
from closer.language.i_statement.complaints.kinds import BELIEVED, CARRIED, DONE, DOUBTED, FELT_THERE, HAPPENS, MOST_OF_ALL, PROMISED, UNDONE, Complaint
from closer.language.i_statement.wording.spoken import as_spoken
from closer.language.i_statement.wording.two_times import scene_first, with_two_times
from closer.language.i_statement.wording.verb_forms import PAST, PERFECT, PRESENT, past_of, plain_verb

__all__ = ["HEARD_FROM", "LONGEST", "MOST", "MOSTLY", "WHERE_IT_MAY_END", "observation_of", "plainly", "seen"]

PROMISED_A_THING = re.compile(
    r"promised (?:me|us|him|her|them|(?:my|our|the) [\w-]+) (?:the|an?|my|our|this) (?:(?!and\b|but\b|when\b|because\b)[\w'-]+ ?){1,4}"
)
OF_ANOTHER = re.compile(r"(?:\b(?:and|but)|,) (?:(?-i:[A-Z])[a-z]+|I|we|he|she|they|it|the|my|our|an?) [^,]*$")  # who was told of last
MANY = 2  # deeds
ANYTHING = re.compile(r"^(?P<verb>\w+) anything\b(?! (?:else|but|like|other)\b)(?!.* that )")
IN_BETWEEN = re.compile(r" and (?:(?! and | but ).)+ but ")
EXCUSED = re.compile(r"(?:said|claimed|swore|told me) (?:that )?(?:it|you|I|the|that)\b", re.I)
LONGEST, MOST = 18, 22  # words of an observation: to which it may grow by a scene or by what came of it, and at all
MOSTLY, HEARD_FROM = " mostly when ", "I mostly hear from you when "
DOES_MOSTLY = re.compile(r"^(?P<who>(?:you|we|I)(?: (?:are|were|have))?) (?P<what>.+?) mostly when ")  # two "when" behind each other are hard to say
TIMED = re.compile(
    r"^(?P<main>you(?:'re|'ve)? .+?(?<! even))(?: right| just|,? even(?! when (?:it|there)'s))? when (?P<setting>(?!(?:I|we|they) (?:do|did|am|are|can)$)(?:I|we|they|my|our|someone|somebody|friends|guests|visitors|people|the|your|it's|there's|(?:\w+ )?(?:quid|pounds|dollars|euros))\b(?:(?! and (?:when|look|say|act|then)\b).)+)$"
)
TIMED_BY_YOU = re.compile(r"^you (?P<main>.+?) when (?P<setting>you (?!were the\b|are the\b|think|feel|like|want|please|fancy|can|need)[^,]+)$")
ASKS_WHEN = re.compile(
    r"\b(?:ask|asked|asks|asking|know|knew|say|said|tell me|told me|wonder|remember|forgot|forget|decide|decided)(?: me| us)? when\b|\b(?:ask|asked|tell|told) (?:him|her|them|people|(?:my|our|your|the) [\w-]+) when\b"
    r"|\b(?:but|and) when\b|\bwhen .* and\b|\b(?:that|which|who) (?:was|were|is|are|had|has)\b(?:(?! and ).)* when\b|\beven though\b|\bask(?:s|ed)? (?:me|us) (?:at|in|on|every|all)\b[\w ]* when\b|\bpromised\b|\bswore\b|\bsaid (?:you|we)\b| and .* when\b|\bwhen I was (?:a|\d+|\w+teen|\w+ty|little|young|small|six|seven|eight|nine|ten|eleven|twelve)\b",
    re.I,
)
AT_WHICH = re.compile(r" when (?=(?:I'm|we're) )")  # behind "when you ..." another "when" is hard to say
AND_WHEN_YOU = re.compile(r"^(?P<first>you .+) and when you (?P<deed>(?:(?! I | you )[^,])+)$")
AND_WHEN_I_ASK = re.compile(
    r"(?:,? (?P<joint>and|but)|,) when (?P<when>(?:I|we|my|our|your) (?!(?:did|do|am|was|have)\b,? you\b)(?:(?! you )[^,]| you (?=(?:not )?to\b))*?),? you (?P<deed>(?!(?:not )?to\b)[^,]+)$"
)  # behind "when you ..." another "when" is hard to say
FEWEST_KEPT = 4  # words
AND_ONCE = re.compile(r" (?P<joint>and|but) (?P<deed>[a-z]+)(?P<how>(?: (?!when\b)[\w']+){0,4}) when (?P<who>I|we) (?P<did>[a-z]+)(?P<rest>(?: [\w' ]+)?)$")
WHERE_IT_MAY_END = re.compile(r",| and (?=(?:you|then|I|didn't|don't|never)\b)| so that | while | which | because | until | even though ")


def seen(complaint: Complaint) -> str:
    """What stands behind "when", without the setting."""
    phrase = complaint.phrase
    if complaint.kind in (HAPPENS, FELT_THERE):
        return phrase
    if complaint.kind == BELIEVED:
        return f"I start to feel {phrase}" if phrase.startswith("like ") else f"{_thinking(phrase.startswith('you think '))} {phrase}"
    if complaint.kind == CARRIED:
        return f"I{' was' if complaint.tense == PAST else chr(39) + 'm'} the one who {phrase}"
    if complaint.kind == PROMISED:
        said = f"you said you would {phrase}"
        return said if complaint.after else f"{said} and {'weren' if phrase.startswith('be ') else 'didn'}'t"
    if complaint.kind == DOUBTED:
        denied = complaint.tense.startswith("not")
        negated = ("didn't " if complaint.tense.endswith(PAST) else "don't ") if denied else ""
        return f"{_thinking(phrase.startswith('think ') and not denied)} you {negated}{phrase}"
    if complaint.kind == UNDONE:
        if complaint.seldom:
            return f"you {_hardly(complaint)}"
        if phrase == "do":
            return f"you {'didn' if complaint.tense == PAST else 'don'}'t"  # "I say sorry and you don't"
        if phrase.startswith("be "):
            return f"you {'weren' if complaint.tense == PAST else 'aren'}'t {phrase[3:]}"
        negated = {PAST: "didn't", PERFECT: "haven't"}.get(complaint.tense, "don't")
        return f"you {negated} " + ANYTHING.sub(r"\g<verb> a thing", phrase)
    if PROMISED_A_THING.fullmatch(phrase) and not complaint.after:
        return f"you {phrase} and it didn't happen"
    if complaint.tense == PERFECT and phrase.startswith(("had ", "been ")):
        return f"you've {phrase}"
    if complaint.tense == PERFECT:
        return f"you have {phrase}"
    if phrase.endswith(MOST_OF_ALL):
        return f"you mostly {phrase.removesuffix(MOST_OF_ALL).strip()}"
    return f"you {'are' + phrase[2:] if phrase.startswith('be ') else phrase}"


def _hardly(complaint: Complaint) -> str:
    """What is done, but hardly: "hardly kiss me", "have hardly touched me", "are rarely home"."""
    phrase, how = complaint.phrase, complaint.seldom
    if phrase.startswith("be "):
        return f"{'were' if complaint.tense == PAST else 'are'} {how} {phrase[3:]}"
    return f"have {how} {phrase}" if complaint.tense == PERFECT else f"{how} {past_of(phrase) if complaint.tense == PAST else phrase}"


def _thinking(of_a_thought: bool) -> str:
    """How a guess is owned as one; "I start to think that you think" is hard to say."""
    return "it seems to me that" if of_a_thought else "I start to think that"


def observation_of(complaint: Complaint) -> str | None:
    """The whole observation as it is spoken, or None where it is too long to be said."""
    told = _told(complaint)
    return as_spoken(told) if told else None


def _told(complaint: Complaint) -> str | None:
    """The whole observation in its parts."""
    told = AND_WHEN_I_ASK.sub(lambda found: f" {found['joint'] or 'and'} {found['deed']} when {found['when']}", seen(complaint))
    told = AND_ONCE.sub(_as_it_goes, told) if complaint.kind == DONE and complaint.tense == PRESENT else told
    told = with_two_times(told) if complaint.kind == DONE and complaint.tense == PRESENT else told
    told = AND_WHEN_YOU.sub(r"\g<first> and \g<deed>", told)
    if told.startswith(HEARD_FROM):
        return told
    if MOSTLY in told and complaint.kind != DOUBTED:
        return DOES_MOSTLY.sub(r"\g<who> mostly \g<what> when ", told)
    if complaint.just and (complaint.before or complaint.setting):
        told = told.replace("you ", "you just ", 1)
    if complaint.before:
        link = "" if complaint.before.endswith((" but", " and then")) else " and"
        told = f"{complaint.before}{link} {told if OF_ANOTHER.search(complaint.before) else told.removeprefix('you ')}"
    if complaint.after:
        told = f"{told} {complaint.after}" if complaint.after.startswith("but ") else f"{told} and {complaint.after}"
    if complaint.setting:
        told = f"{complaint.setting} and {_with_one_subject(complaint.setting, AT_WHICH.sub(' while ', told))}"
    elif complaint.before or complaint.after:
        return _with_and(told)
    elif complaint.kind != PROMISED and not ASKS_WHEN.search(seen(complaint)) and (tail := TIMED.match(told) or TIMED_BY_YOU.match(told)):
        told = scene_first(tail["main"], tail["setting"])
    if complaint.setting and len(told.split()) > MOST:
        told = told.removeprefix(f"{complaint.setting} and ")
    if len(told.split()) > MOST:
        told = _first_and_last(told) or IN_BETWEEN.sub(" but ", told)
    if len(told.split()) > MOST:
        told = _shortened(told)
    return _with_and(told) if len(told.split()) <= MOST else None


def _as_it_goes(found: re.Match[str]) -> str:
    """What was done once beside what goes on, told as what goes on: "you park in my space and laughed when I said something"."""
    deed, did = parse(f"you {found['deed']}")[1], parse(f"I {found['did']}")[1]
    once = all(verb.tag_ == "VBD" and plain_verb(verb.text) != verb.lower_ for verb in (deed, did))
    return (
        f" {found['joint']} {plain_verb(found['deed'])}{found['how']} when {found['who']} {plain_verb(found['did'])}{found['rest']}" if once else found.group()
    )


def _shortened(told: str) -> str:
    """As much of it as may be said, up to where a clause ends."""
    ends = [told[: joint.start()].strip() for joint in WHERE_IT_MAY_END.finditer(told)]
    fitting = [end for end in ends if FEWEST_KEPT <= len(end.split()) <= MOST]
    return max(fitting, key=len) if fitting else told


def _with_and(told: str) -> str:
    """Deeds with nothing but commas between them: "you borrowed my car, brought it back on empty"."""
    before, comma, last = told.rpartition(", ")
    if not comma or " and " in last or " but " in last or not before.startswith("you ") or " and " in before:
        return told
    first, second = parse(before)[1], parse(f"you {last}")[1]
    joint = ", and" if "," in before else " and"
    return f"{before}{joint} {last}" if first.tag_ == second.tag_ and first.tag_ in ("VBP", "VBD") else told


def _with_one_subject(scene: str, told: str) -> str:
    """What "you" do behind what "you" do, without another "you": "you stay with us and rearrange my kitchen"."""
    verbs = [parse(clause)[1] for clause in (scene, told)]
    plain = all(verb.pos_ == "VERB" and plain_verb(verb.text) == verb.lower_ for verb in verbs)
    once = all(verb.tag_ == "VBD" and verb.pos_ == "VERB" for verb in verbs) and not re.search(r" and | but ", scene)
    return told.removeprefix("you ") if (plain or once) and all(clause.startswith("you ") for clause in (scene, told)) else told


def _first_and_last(told: str) -> str | None:
    """Of three deeds or more the first and the last, where they are told in one tense: "you cracked the lid, turned it round and said nothing"."""
    deeds = re.split(r",(?: and| but)? | and ", told)
    if len(deeds) > MANY and EXCUSED.match(deeds[-1]):
        deeds = deeds[:2]  # what was done is told, and not how it was explained
    verbs = [parse(deed if deed.startswith("you ") else f"you {deed}")[1].tag_ for deed in (deeds[0], deeds[-1])]
    shorter = f"{deeds[0]} and {deeds[-1]}"
    fits = (
        len(deeds) > 1
        and not re.match(r"you (?:don't|didn't|never|haven't)\b", deeds[0])
        and verbs[0] == verbs[1]
        and verbs[0] in ("VBP", "VBD")
        and len(deeds[-1].split()) > 2
    )
    return shorter if fits and len(shorter.split()) <= MOST else None


def plainly(complaint: Complaint) -> str:
    """What a complaint is about in full, to be compared with others."""
    return (
        observation_of(complaint) if complaint.before or complaint.after else None
    ) or f"{complaint.setting + ' and ' if complaint.setting else ''}{seen(complaint)}"

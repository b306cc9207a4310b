"""The scene of a complaint: what the speaker did, or what somebody else does, just before it."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.language.grammar import parse
from closer.language.i_statement.complaints.kinds import CARRIED, DONE, PROMISED, UNDONE, Complaint, within_a_sentence
from closer.language.i_statement.complaints.observation import MOST, seen
from closer.language.i_statement.story.events import is_absolute, is_background, is_opinion, is_told
from closer.language.i_statement.story.tenses import not_yet, now
from closer.language.i_statement.wording.blame import judgement_in
from closer.language.i_statement.wording.links import LINK, begins_a_sentence, gives_a_reason
from closer.language.i_statement.wording.occasions import OF_A_DAY
from closer.language.i_statement.wording.tidying import tidied
from closer.language.i_statement.wording.verb_forms import PAST

__all__ = ["OTHERS_DO_BETTER", "after_what_was_meant", "in_its_scene", "tells_what_was_meant"]

LONGEST_SCENE = 12  # words
OPENINGS = re.compile(r"^(?:(?:and|but|so|then|because),? |(?:dad|mum|mom|son|sis|bro|mate)(?:, | (?=(?:you|I|we)\b)))+", re.I)
MY_OWN_PART = re.compile(
    r"^(?:(?:every|each|on) \w+ )?(?:you and I \w+|you (?:saw|heard|watched|knew|noticed) \w+ \w+|(?:I'm|I am|we're|we are) (?:\w+ing|in|at|on|up|home|ill|sick)\b|(?:I|we)'ve (?!got\b|had\b)\w+|"
    r"(?:I|we) (?!(?:think|guess|swear|mean|know|understand|realise|realize|appreciate|hate|love|want|need|feel|can|can't|could|would|am|will|just|wish|hope|suppose|never|always)\b)\w+ \w+)",
    re.I,
)
THE_MATTER = "the (?:thing|point|problem|truth|fact|trouble|worst|way|only)"
SOMEBODY_ELSE = re.compile(
    rf"^(?!{THE_MATTER}\b)(?P<who>(?:your|my|our|the|his|her|a|they|he|she|dad|mum|mom|gran|nan|grandma|grandpa|grandad)(?: [\w-]+){{0,2}}?)(?: all| both)? (?:\w+s|\w+ed|\w+-\w+|was|were|are|is|say|said|tell|told|laugh|make|made|come|came|ask|shout|cut|had|rang|took|gave|went|left|put|got|did|sat|stood|slept|spent|brought|broke|drank|ate|kept|found|hit|lost|run|treat|call|leave|take|get|go)\b",
    re.I,
)
NO_SCENE = re.compile(
    rf"(?:(?:I|we) (?:didn't|did|don't|do|wasn't|was|weren't|were|couldn't|can't|haven't|have)$|you|(?:\w+ )?\w+ of you|I'm (?:quote|too)|it's(?! been [\w ]+? since\b| (?:my|our) (?:birthday|anniversary)\b)|that's|this is|what|all|{THE_MATTER})\b",
    re.I,
)
OTHERS_DO_BETTER = re.compile(  # what others do is no scene: "your colleague's husband learned to cook, and you ask me where the salt is"
    r"(?:even )?(?:(?:your|my|our|the) (?:[\w-]+ ){0,2}?)?[\w-]+'s? (?:\w+ )?(?:husband|wife|son|daughter|boyfriend|girlfriend|partner|kids|children|dad|mum|mother|father)\b(?!.*\b(?:me|us|my|our|sa(?:id|ys)|t(?:old|ells)|ask(?:s|ed)|call(?:s|ed)|laugh(?:s|ed)|shout(?:s|ed)|rang|came|comes)\b)"
    r"|(?:even )?your (?:colleague|coworker|co-worker|workmate)\b(?!.*\b(?:rang|rings|call\w*|came|comes|phone[ds]|text\w*|was|is|stay\w*)\b)(?!.*\b(?:me|us|my|our|I)\b)",
    re.I,
)
MINE = re.compile(r"(?:I|we|my|our)\b", re.I)
MY_DEED, SHORT_DEED = re.compile(r"I (?P<deed>[a-z]+(?: .+)?)"), 4  # words
ONLY_MEANT = re.compile(  # "I only asked where the keys were" comes before what was done, and not out of it
    r"(?:and |but )?(?P<who>I|we) (?:only|just|simply|merely) (?P<did>asked|said|wanted|told|tried|suggested|mentioned) "
)


def in_its_scene(complaint: Complaint, number: int, parts: list[str], text: str) -> Complaint | None:
    """A complaint with the scene that the clause before it tells: "I had surgery on Tuesday and you haven't texted"; None where it tells none.

    Args:
        complaint: what is complained of.
        number: of its clause.
        parts: the clauses of the message.
        text: the whole message.

    """
    clause = parts[number]
    goes_on = (
        number
        and not gives_a_reason(clause)
        and (not begins_a_sentence(clause, text) or _leads_up_to_it(parts[number - 1], complaint) or _is_tied(number, parts, text))
    )
    if not goes_on or complaint.setting or complaint.kind not in (CARRIED, DONE, UNDONE, PROMISED):
        return None
    scene = _scene(parts[number - 1], complaint)
    if not scene:
        return None
    setting = _with_my_other_deeds(scene, parts[: number - 1])
    return not_yet(replace(now(complaint, clause, text), setting=setting), clause)


def _leads_up_to_it(before: str, complaint: Complaint) -> bool:
    """Whether a sentence of its own tells what the speaker did or had, just before something was done: "I showed you my drawing. You laughed"."""
    once = any(token.tag_ == "VBD" and token.dep_ == "ROOT" for token in parse(before))
    return complaint.tense == PAST and once and bool(MINE.match(before)) and not is_opinion(before) and not is_background(before)


def _is_tied(number: int, parts: list[str], text: str) -> bool:
    """Whether a sentence goes on with "and" after what the speaker does: "I ask you to do one thing. And you still forget"."""
    begun = re.search(rf"[.!?]\s*and (?:still )?{re.escape(LINK.sub('', parts[number]))}", text, re.I)
    return begun is not None and bool(re.match(r"I (?:ask|tell|say|come|cook|try|sit)\b", parts[number - 1]))


def after_what_was_meant(complaint: Complaint, later: list[str]) -> Complaint:
    """With what the speaker had done, which is told behind it: "you bit my head off, I just said the bins were full".

    Args:
        complaint: what is complained of.
        later: the clauses behind it.

    """
    meant = ONLY_MEANT.match(later[0]) if later else None
    if meant is None or complaint.tense != PAST or complaint.kind != DONE or complaint.setting:
        return complaint
    setting = tidied(f"{meant['who']} {meant['did']} {later[0][meant.end() :]}")
    return replace(complaint, setting=setting) if len(setting.split()) <= LONGEST_SCENE else complaint


def tells_what_was_meant(clause: str) -> bool:
    """Whether a clause says what the speaker only did: "I just said the bins were full"."""
    return bool(ONLY_MEANT.match(clause))


def _scene(clause: str, complaint: Complaint) -> str | None:
    """The clause before "and you asked where the iron was", where it tells what the speaker did, or what somebody else does."""
    if OTHERS_DO_BETTER.match(clause) or (complaint.tense != PAST and is_background(clause)):
        return None
    scene = OPENINGS.sub("", clause)
    short = len(scene.split()) <= LONGEST_SCENE
    if MY_OWN_PART.match(scene):
        scene = within_a_sentence(scene)
        return tidied(scene) if short and not is_absolute(scene) and not judgement_in(scene) else None
    sayable = short and len(f"{scene} {seen(complaint)}".split()) <= MOST
    if not sayable or NO_SCENE.match(scene) or not (is_told(scene) or _somebody_does(scene)):
        return None
    if (is_opinion(scene) and not OF_A_DAY.match(scene)) or is_absolute(tidied(scene)) or judgement_in(scene):
        return None
    return within_a_sentence(tidied(scene))


def _with_my_other_deeds(scene: str, before: list[str]) -> str:
    """A list of what the speaker did stays whole: "I cooked, I cleaned, I drove your aunt home, and you slept"."""
    last = MY_DEED.match(scene)
    deeds: list[str] = []
    for clause in reversed(before):
        if not (deed := MY_DEED.fullmatch(LINK.sub("", clause))) or len(deed["deed"].split()) > SHORT_DEED:
            break
        deeds.insert(0, deed["deed"])
    same_tense = last is not None and all(parse(f"I {deed}")[1].tag_ == parse(scene)[1].tag_ for deed in deeds)
    return f"I {', '.join(deeds)} and {last['deed']}" if last and deeds and same_tense else scene


def _somebody_does(scene: str) -> bool:
    """What others do, where the parser misses the verb: "your whole family chatters in Greek", but not "your socks on the floor"."""
    told = SOMEBODY_ELSE.match(scene)
    if told is None:
        return False
    doc = parse(told.group())
    return not told.group().endswith("s") or (len(doc) > 2 and doc[-2].pos_ in ("NOUN", "PROPN") and doc[-2].lower_ != "your")

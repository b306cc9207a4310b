"""Which complaint of an angry message is told: the most telling clause, with the one that belongs to it and the scene that it happens in."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from closer.language.grammar import parse
from closer.language.i_statement.blame import MENTAL, NOT_FREE, judgement_in
from closer.language.i_statement.clauses import clauses
from closer.language.i_statement.complaint import SINCE, complaint_in
from closer.language.i_statement.deeds import SAME_IN_THE_PAST
from closer.language.i_statement.kinds import (
    BELIEVED,
    CARRIED,
    DONE,
    DOUBTED,
    FELT_THERE,
    HAPPENS,
    LABELLED,
    OF_A_PROMISE,
    PROMISED,
    UNDONE,
    Complaint,
    within_a_sentence,
)
from closer.language.i_statement.observation import LONGEST, MOST, MOSTLY, seen
from closer.language.i_statement.occasions import OF_A_DAY
from closer.language.i_statement.request import ENOUGH_ALONE
from closer.language.i_statement.tidying import tidied
from closer.language.i_statement.verb_forms import PAST, PERFECT, PRESENT, base_of, participle_of, past_of

__all__ = ["complaints_of"]

BOTH, A_REASON = 0.3, 1.0  # more for two clauses together, and less for a reason why
LONGEST_SCENE, FEWEST_AFTER, FEW_WORDS = 12, 3, 6  # words
SOMEBODY_ELSE = re.compile(
    r"^(?!the (?:thing|point|problem|truth|fact|trouble|worst|way|only)\b)(?P<who>(?:your|my|our|the|his|her|a|they|he|she)(?: [\w-]+){0,2}?)(?: all| both)? (?:\w+s|\w+ed|\w+-\w+|was|were|are|is|say|said|tell|told|laugh|make|made|come|came|ask|shout|cut|had|rang|took|gave|went|left|put|got|did|sat|stood|slept|spent|brought|broke|drank|ate|kept|found|hit|lost|run|treat|call|leave|take|get|go)\b",
    re.I,
)
JUST = re.compile(r"^(?:just|only) (?=[a-z]+ )", re.I)  # "you don't speak for days, just move my things"
ONLY_JUST = re.compile(r"(?:and |but )?(?:you )?(?:just|only) (?=[a-z]+\b)", re.I)
HAVE_NOT = re.compile(
    r"(?:and |but |yet )?(?:(?:not once|never)(?: once| ever| even)* have you|you(?:'ve| have) (?:never|not|yet to)|you(?: still)? haven't)\b", re.I
)
NO_VERB = re.compile(r"(?:be|the|an?|any|got|much|time|enough)\b", re.I)  # "you haven't the decency"
LEFT_SO = re.compile(r"^you (?:don't|never|didn't|won't)\b|, (?:don't|never|didn't) [^,]+$", re.I)
THEN = re.compile(r"^(?:and |but )?then (?!(?:you|i|we|he|she|they|it|my|your|the|there)\b)(?=[a-z]+ )", re.I)
I_DID = re.compile(
    r"^(?:(?:every|each|on) \w+ )?(?:you and I \w+|you (?:saw|heard|watched|knew|noticed) \w+ \w+|(?:I'm|we're) (?:\w+ing|in|at|on|up|home|ill|sick)\b|(?:I|we)'ve (?!got\b|had\b)\w+|"
    r"(?:I|we) (?!(?:think|guess|swear|mean|know|hate|love|want|need|feel|can|can't|could|would|am|will|just|wish|hope|suppose|never|always)\b)\w+ \w+)",
    re.I,
)
NO_SCENE = re.compile(
    r"(?:you|(?:\w+ )?\w+ of you|I'm (?:quote|too)|it's|that's|this is|what|all|the (?:thing|point|problem|truth|fact|trouble|worst|way|only))\b", re.I
)
NEW_SENTENCE = re.compile(r"[.!?;:]\s*(?:(?:and|but|then|now) )*$", re.I)
NO_MORE = re.compile(r"\bno (?:more|longer|fuss|idea|party|present|money|bread|milk)\b|\bsa(?:y|ys|id) no\b", re.I)
TELLS = "find|hear|see|get|read|learn|notice|tell|say|send|ask|call|laugh|ring|come|walk|sit|leave|turn|forget|spend|buy|take"
TELLING = re.compile(rf"^(?P<who>(?:but )?(?:I|we|you|they)) (?P<verb>{TELLS})\b")  # what was told as if it were now
OF_THINGS = re.compile(r"(?:your|there)\b", re.I)
IN_OUR_LIFE = re.compile(r"\ball over\b|\b(?:me|my|us|our|mine|I|not|no|never|every|always|still|only)\b|n't\b")
LONG_AGO = re.compile(r"\bago\b|\blast (?:week|month|year)\b", re.I)
HABIT = re.compile(r"\b(?:every|each|all day|all night|always|never|on \w+days|\w+days|nights|daily|whenever)\b", re.I)
IT_IS = re.compile(
    r"it's (?!your\b|my\b|me\b|too\b|over\b|just\b|so\b|all\b|time\b|enough\b|good\b|better\b|fine\b|quiet\b|great\b|lovely\b|nice\b|okay\b|ok\b)\w+", re.I
)
BACKGROUND = re.compile(  # "stop sighing, I taught you to hold a spoon", "I have a mouth": why it hurts, and nothing that came of it
    r"(?:and |but )?(?:I|we) (?:have (?:an? (?:mouth|name|voice|brain|life|doctorate|degree)|ears|eyes|feelings|two (?:hands|ears))\b|(?:live|lived|have lived) here\b|(?:taught|raised|brought|carried|bore|fed|married|gave|paid for|put) you\b)|(?:and |but )?I'm (?:the|your|an?) (?!one\b|only\b)",
    re.I,
)
LEFT_WITH = re.compile(
    r"(?:and |but )?(?:now )?(?:I'm|I am|we're|we are) (?:just |now )?(?:supposed|meant|expected) to\b", re.I
)  # "and I'm meant to be pleased"
TWO_SUBJECTS = re.compile(r"(?:and |but )?(?:now )?(?:he|she|it|they)(?:'s|'re| is| are) \w+ you\b", re.I)  # "now he's gone you want sympathy"
COMPARED = re.compile(  # what others do is no scene: "your colleague's husband learned to cook, and you ask me where the salt is"
    r"(?:even )?(?:(?:your|my|our|the) (?:[\w-]+ ){0,2}?)?[\w-]+'s? (?:\w+ )?(?:husband|wife|son|daughter|boyfriend|girlfriend|partner|kids|children|dad|mum|mother|father)\b(?!.*\b(?:me|us|my|our|sa(?:id|ys)|t(?:old|ells)|ask(?:s|ed)|call(?:s|ed)|laugh(?:s|ed)|shout(?:s|ed)|rang|came|comes)\b)"
    r"|(?:even )?your (?:colleague|coworker|co-worker|workmate)\b(?!.*\b(?:rang|rings|call\w*|came|comes|phone[ds]|text\w*|was|is|stay\w*)\b)(?!.*\b(?:me|us|my|our|I)\b)",
    re.I,
)
GOOD_OF_OTHERS = re.compile(
    r"your (?:sister|brother|cousin|colleague|friend|mate|flatmate|ex)(?: \w+)? (?:rings|calls|visits|remembers|helps|cooks|texts|thanks|invites|hugs|irons|cleans)\b(?!.*\b(?:me|my|us|our|mine|we|I)\b)"
)
CLAIMS = re.compile(r"(?:say|claim|swear|tell me|pretend) ")
ONLY_MEANT = re.compile(  # "I only asked where the keys were" comes before what was done, and not out of it
    r"(?:and |but )?(?P<who>I|we) (?:only|just|simply|merely) (?P<did>asked|said|wanted|told|tried|suggested|mentioned) "
)
HAD_TO = re.compile(r"^((?:but )?(?:I|we)) had to\b")
MY_DEED, SHORT_DEED = re.compile(r"I (?P<deed>[a-z]+(?: .+)?)"), 4  # words
DOES_TO_YOU = re.compile(r"(?:and |but )?(?:the|my|your) (?:[\w-]+ ){1,3}(?!things\b|times\b|days\b)[a-z]+s (?:you|me|us|him|her|them)\b(?! and\b)", re.I)
EXCUSE_FORESEEN = re.compile(  # "don't tell me you were checking the time", before it was said
    r"(?:and |but |so )?(?:just )?(?:don't|do not)(?: you)?(?: even)? (?:(?:tell me|say|pretend|try to tell me|give me) (?:that )?(?:you|it|your)\b|think (?:I|we)\b)",
    re.I,
)
IN_YEARS = re.compile(r" in [\w ]{2,20} (?:years|months|weeks)$", re.I)
SAYS_TO = re.compile(r"\bsa(?:y|ys|id) (?:to )?(?:give|let|leave|be|wait)\b", re.I)  # "and his dad says give him time"
NOT_ONCE = re.compile(r"^(?:no,? )?not (?:even )?(?:once|ever|one time)(?:[,.!] |[.!]*$)", re.I)
WORD_GIVEN = re.compile(
    r"(?:and |but )?you (?P<said>(?:said|told me|swore|claimed) (?:that )?(?:it|they|he|she|the \w+|you) (?:was|were|wasn't|weren't)\b.*)", re.I
)
FOUND_OTHERWISE = re.compile(r"(?:and |but |then )?I (?:saw|found|heard|read|know|smelled|smelt)\b", re.I)
THEN_YOU = re.compile(r"(?:and |but )?you\b", re.I)
KEPT = re.compile(r"^(?:and |but )?(?:it|we|you|he|she|they|I) (?:did|didn't|was|were|wasn't|has|have|had)$", re.I)
REASON = re.compile(r"^(?:just )?(?:because|cause)\b", re.I)
GAVE_THEIR_WORD = re.compile(r"(?:promise|swear|swore|agree|say|said|tell|told)\w* ", re.I)
UNSEEN = re.compile(r"(?:see|notice|hear) (?:me|us)$", re.I)
LINK = re.compile(r"^(?:and|but) ", re.I)
FOLLOWS = re.compile(
    r"^(?:and |but )?(?:(?:then|now|later|yesterday|last night|this morning|on \w+day) )?(?:I|we|I've|we've|I'm|we're|I'd|we'd|it|it's|he|he's|she|she's|they|they're|the|my|our|your|there|there's|you two|you three)(?: \S+){2,10}$",
    re.I,
)
AN_OPINION = re.compile(
    r"^(?:and |but )?(?:(?:then|now|later) )?(?:(?:I|we)(?: still| just| really)? (?:think|guess|swear|mean|know|hate|will|won't|shall|want|need|feel|felt|loved|liked|trusted|hated|needed|wanted|like|love|expect|expected|cannot|can(?!'t| (?:hear|smell|see|feel)\b)|can't(?! (?:find|sleep|use|reach|get|hear|see)\b)|could(?! (?:hear|smell|see)\b)|would|wouldn't|am|wish|hope|bet|suppose|deserve|don't(?! have (?:it|them|my|the)\b)|never)|"
    r"it (?:is|was|isn't|hurts?|makes?|drives?|annoys?|kills?)|(?:I'd|we'd) (?:rather|like|love|prefer|want|hate|never)|I(?:'ve)? counted\b|(?:I'm|we're) (?:\d|not|so|sick|tired|done|fed|really|just|calling|telling|moving|taking|blocking|packing|divorcing|leaving|going|out|off|hurt|angry|sad|mad|upset|lonely|disappointed|worried|ashamed|over)|it's (?!(?:driving|killing|hurting|making|ruining)\b)(?!\d|(?:an|half an|two|three) hours?\b|(?:nearly|almost|past|half|quarter|gone|about|\w+) (?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|past\b|to\b|midnight\b)|(?:still |just )?\w+ing|still|gone|broken|back|been|\w+ o'clock))\b",
    re.I,
)


def complaints_of(text: str) -> list[tuple[Complaint, float]]:
    """What the clauses complain of with its weight, the most telling first."""
    parts = [clause for clause in (NOT_ONCE.sub("", piece) for piece in clauses(text)) if clause]
    found: list[tuple[int, Complaint, float]] = []
    told: set[int] = set()  # clauses that are said with the one before them
    for number, clause in enumerate(parts):
        if number and EXCUSE_FORESEEN.match(clause):
            continue
        complaint = _word_against_what_was_seen(clause, parts[number + 1 :]) or complaint_in(_with_its_subject(clause, parts[number - 1]) if number else clause)
        if complaint is None or complaint.kind == LABELLED or (complaint.kind == HAPPENS and number in told) or _kept_after_all(complaint, parts[number + 1 :]):
            continue
        tells = (
            number
            and not REASON.match(clause)
            and not complaint.setting
            and complaint.kind in (DONE, UNDONE, PROMISED)
            and not _begins_a_sentence(clause, text)
        )
        if tells and (scene := _scene(parts[number - 1], complaint)):
            scene = _with_my_other_deeds(scene, parts[: number - 1])
            complaint = _not_yet(replace(_now(complaint, clause, text), setting=scene), clause)
            found = [other for other in found if other[0] != number - 1 or other[1].kind != HAPPENS]
        if number + 1 < len(parts):
            complaint = _after_what_was_meant(complaint, parts[number + 1])
        complaint, follow = _with_what_followed(complaint, parts[number + 1 :], text)
        if _is_news(complaint, clause):
            continue
        told |= set(range(number + 1, number + 1 + follow))
        if found and CLAIMS.match(found[-1][1].phrase) and found[-1][0] == number - 1 and _link(clause, text) == "but":
            found[-1] = (number - 1, found[-1][1], found[-1][2] - A_REASON)  # what was said is told for what is done against it
        beside_the_point = bool(REASON.match(clause)) or _is_a_gift(clause) or _is_a_contrast(complaint, clause, text, found[-1] if found else None, number)
        found.append((number, complaint, _weight(complaint, number) - A_REASON * beside_the_point))
    joined = _joined(_in_one_tense(found, parts), parts, text)
    return sorted(((_with_its_wish(complaint), weight) for complaint, weight in joined), key=lambda pair: -pair[1])


def _word_against_what_was_seen(clause: str, later: list[str]) -> Complaint | None:
    """What was said, where it was found not to be so: "you said it was a work dinner. I saw the photo"."""
    word = WORD_GIVEN.match(clause)
    return Complaint(DONE, tidied(word["said"]), PAST) if word and later and FOUND_OTHERWISE.match(later[0]) else None


def _with_its_wish(complaint: Complaint) -> Complaint:
    """What was never done, with its wish in the plain form: "haven't met my partner" asks to "meet my partner"."""
    undone = complaint.kind == UNDONE and complaint.tense == PERFECT and not complaint.wish
    return replace(complaint, wish=base_of(SINCE.sub("", complaint.phrase), "have")) if undone else complaint


def _with_its_subject(clause: str, before: str) -> str:
    """A clause that goes on with the "you" of the one before it."""
    return JUST.sub("you ", clause) if JUST.match(clause) and LEFT_SO.search(before) else THEN.sub("you ", clause)


def _is_now(clause: str, text: str) -> bool:
    return bool(re.search(rf"\bnow {re.escape(clause)}", text))


def _now(complaint: Complaint, clause: str, text: str) -> Complaint:
    """What is done now, beside a scene that is past: "I covered your rent and now you post pictures"."""
    today = complaint.kind == DONE and complaint.tense == PRESENT and _is_now(clause, text)
    plain = len(complaint.phrase.split()) <= FEW_WORDS and not re.search(r",| (?:I|we|when|that|if)\b", complaint.phrase)
    return replace(complaint, phrase=f"{complaint.phrase} now") if today and plain else complaint


def _kept_after_all(complaint: Complaint, later: list[str]) -> bool:
    """Whether a promise was kept: "you said you'd come and you did"."""
    if not later or (complaint.kind == PROMISED and re.search(r"n't$", later[0])):
        return False  # "you said you'd call, you didn't"
    return (complaint.kind == PROMISED or complaint.after in OF_A_PROMISE) and bool(KEPT.match(later[0]))


def _after_what_was_meant(complaint: Complaint, later: str) -> Complaint:
    """With what the speaker had done, which is told behind it: "you bit my head off, I just said the bins were full"."""
    meant = ONLY_MEANT.match(later)
    if meant is None or complaint.tense != PAST or complaint.kind != DONE or complaint.setting:
        return complaint
    setting = tidied(f"{meant['who']} {meant['did']} {later[meant.end() :]}")
    return replace(complaint, setting=setting) if len(setting.split()) <= LONGEST_SCENE else complaint


def _is_news(complaint: Complaint, clause: str) -> bool:
    """What may be no more than news: "your parcel came today", but not "your van blocks my drive"."""
    told = f"{complaint.setting or ''} {clause} {complaint.after or ''}"
    if complaint.kind == HAPPENS and GOOD_OF_OTHERS.match(complaint.phrase):
        return True
    return complaint.kind == HAPPENS and bool(OF_THINGS.match(complaint.phrase)) and not IN_OUR_LIFE.search(told)


def _with_what_followed(complaint: Complaint, later: list[str], text: str) -> tuple[Complaint, int]:
    """With the clauses behind it that tell what came of it, and their number: "you paid for the hearing aids, they live in the drawer"."""
    for number, clause in enumerate(later):
        if complaint.tense != PAST and BACKGROUND.match(clause):
            continue
        if _leads_up_to_the_next(clause, later[number + 1 :], text):
            return complaint, number
        so_far = seen(replace(complaint, after=clause))
        told = f"{complaint.setting or ''} {so_far} {complaint.after or ''} {clause}"
        after = tidied(LINK.sub("", clause))
        apart = _begins_a_sentence(clause, text) and not re.match(r"(?:I|we|it|they)\b", clause)
        now = "now " if IT_IS.match(clause) and _is_now(clause, text) else ""
        if apart or not (_is_outcome(complaint, clause) or now) or len(told.split()) > MOST or len(f"{now}{after}".split()) < FEWEST_AFTER:
            return complaint, number
        complaint = _followed_by(complaint, f"{now}{after}", _link(clause, text))
    return complaint, len(later)


def _leads_up_to_the_next(clause: str, later: list[str], text: str) -> bool:
    """Whether it is the scene of what comes then: "you never back me up, I say no and then you wink at them"."""
    scene = re.match(r"(?:I|we)\b", clause) and later and THEN_YOU.match(later[0])
    return bool(scene) and bool(re.search(rf"{re.escape(clause)},? (?:and|but) then {re.escape(LINK.sub('', later[0]))}", text, re.I))


def _begins_a_sentence(clause: str, text: str) -> bool:
    return bool(NEW_SENTENCE.search(text[: max(text.find(LINK.sub("", clause)), 0)]))


def _is_outcome(complaint: Complaint, clause: str) -> bool:
    """Whether a clause tells what came of it: "you swore it was over and I found her letter", "you begged for a dog and now I walk him"."""
    return (
        complaint.kind in (DONE, UNDONE, PROMISED, HAPPENS)
        and bool(FOLLOWS.match(clause) and not AN_OPINION.match(clause))
        and not (complaint.wish or judgement_in(clause) or NOT_FREE.search(NO_MORE.sub("", tidied(clause))) or MOSTLY in f" {complaint.phrase} ")
        and _is_told(clause)
        and not SAYS_TO.search(clause)
        and not (complaint.tense == PRESENT and LONG_AGO.search(clause))
        and not (complaint.tense == PAST and re.match(r"(?:and |but )?(?:I'm|we're) \w+ing\b", clause, re.I))  # "I'm calling the police"
        and not TWO_SUBJECTS.match(clause)
        and not ONLY_MEANT.match(clause)
        and not LEFT_WITH.match(clause)
    )


def _is_told(clause: str) -> bool:
    """Whether a clause says what happened or happens: it has a subject and a verb, and neither asks nor orders."""
    if DOES_TO_YOU.match(clause):  # "the football alert wakes you", which the parser may take for things
        return True
    doc = parse(LINK.sub("", clause))
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    if root is None or clause.endswith("?") or doc[0].tag_ in ("WRB", "WP", "WDT", "VB", "MD", "UH"):
        return False
    finite = {"VBP", "VBZ", "VBD", "MD"}
    if root.tag_ == "VBN" and not any(token.dep_.startswith("aux") for token in root.children):  # "my parents paid"
        return any(token.dep_ == "nsubj" for token in root.children)
    return any(token.dep_.startswith(("nsubj", "expl")) for token in root.children) and any(token.tag_ in finite for token in (root, *root.children))


def _followed_by(complaint: Complaint, after: str, link: str) -> Complaint:
    """The complaint with what came of it; "you let them stay up and I got the tears" tells of one evening."""
    if complaint.after and complaint.after not in OF_A_PROMISE:
        after = f"{complaint.after} {link} {after}"
    elif link == "but":
        after = f"but {after}"
    if complaint.kind == UNDONE and complaint.tense == PRESENT:
        after = HAD_TO.sub(r"\1 have to", after)
    if complaint.tense == PAST and not HABIT.search(after):
        after = TELLING.sub(lambda found: f"{found['who']} {past_of(found['verb'])}", after)
    past = complaint.phrase.split()[0] in SAME_IN_THE_PAST and any(token.tag_ == "VBD" for token in parse(after))
    return replace(complaint, after=after, tense=PAST if past else complaint.tense)


def _link(clause: str, text: str) -> str:
    """The word that ties a clause to the one before it."""
    found = re.search(rf"\b(?P<link>and|but|yet)(?: then| now| later)? {re.escape(LINK.sub('', clause))}", text, re.I)
    return "but" if found and found["link"].lower() != "and" else "and"


def _in_one_tense(found: list[tuple[int, Complaint, float]], parts: list[str]) -> list[tuple[int, Complaint, float]]:
    """What "you couldn't" do stands in the past where the other clauses do: "you came to his matches and you couldn't sit through my recital"."""
    found = [(number, _once(complaint, parts[number]), weight) for number, complaint, weight in found]
    if not any(complaint.tense == PAST for _, complaint, _ in found):
        return found
    could = {
        number
        for number, complaint, _ in found
        if complaint.kind == UNDONE and re.match(r"(?:and |but )?you (?:couldn't|could never|wouldn't)\b", parts[number], re.I)
    }
    one = [(number, replace(complaint, tense=PAST) if number in could else complaint, weight) for number, complaint, weight in found]
    begun = min(number for number, complaint, _ in one if complaint.tense == PAST)
    return [(number, _told_in_the_past(complaint, number > begun), weight) for number, complaint, weight in one]


def _once(complaint: Complaint, clause: str) -> Complaint:
    """What "you couldn't" do beside a scene of one time: "I sat with you through the night and you couldn't pick up the phone"."""
    scene = complaint.kind == UNDONE and complaint.setting and re.match(r"(?:and |but )?you (?:couldn't|wouldn't)\b", clause, re.I)
    past = scene and any(token.tag_ == "VBD" and token.dep_ == "ROOT" for token in parse(complaint.setting or ""))
    same = complaint.kind == DONE and complaint.tense == PRESENT and complaint.phrase.split()[0] in SAME_IN_THE_PAST and not HABIT.search(complaint.phrase)
    told = same and any(token.tag_ == "VBD" and token.dep_ == "ROOT" for token in parse(complaint.setting or ""))
    return replace(complaint, tense=PAST) if past or told else complaint


def _told_in_the_past(complaint: Complaint, goes_on: bool) -> Complaint:
    """What stands beside something past: "you read my diary and then you were upset", "you borrowed a fortune and you send me a selfie"."""
    if complaint.kind == DONE and complaint.tense == PRESENT and complaint.phrase.split()[0] in SAME_IN_THE_PAST and not HABIT.search(complaint.phrase):
        return replace(complaint, tense=PAST)
    goes_on = (
        goes_on
        and not HABIT.search(complaint.phrase)
        and complaint.kind == DONE
        and complaint.tense == PRESENT
        and bool(re.match(rf"(?:{TELLS})\b", complaint.phrase))
    )
    return replace(complaint, phrase=past_of(complaint.phrase), tense=PAST) if goes_on else complaint


def _joined(found: list[tuple[int, Complaint, float]], parts: list[str], text: str) -> list[tuple[Complaint, float]]:
    """Two clauses that tell one story stay together ("you said yes and took the job"); what is asked for answers the more telling one."""
    pairs = [
        ((number, first, weight), (follows, _what_became_of_it(first, _still_undone(first, second, parts[follows])), its))
        for (number, first, weight), (follows, second, its) in itertools.pairwise(found)
    ]
    told = [(one, two) for one, two in pairs if two[0] == one[0] + 1 and not REASON.match(parts[two[0]]) and _tell_one_story(one[1], two[1])]
    if not told:
        return [(complaint, weight) for _, complaint, weight in found]
    (number, first, weight), (follows, second, its_weight) = min(told, key=lambda pair: _same_deed(pair[0][1], pair[1][1]))
    rest = [(complaint, other) for place, complaint, other in found if place not in (number, follows)]
    contrary = _link(parts[follows], text) == "but"
    joined = _in_order(first, second, parts[follows], contrary) if weight >= its_weight else _led_up_to(first, second, contrary)
    return [(joined, max(weight, its_weight) + BOTH), *rest]


def _what_became_of_it(first: Complaint, second: Complaint) -> Complaint:
    """What was done about a word that was given, without what came of that: "you promised them the zoo, then you went fishing, and they cried"."""
    return replace(second, after=None) if first.kind == DONE and GAVE_THEIR_WORD.match(first.phrase) and not first.after else second


def _same_deed(first: Complaint, second: Complaint) -> bool:
    """Whether a deed is only said again: "you drank on Tuesday, you drank on Thursday, and you said it was juice"."""
    return first.phrase.split()[0] == second.phrase.split()[0]


def _in_order(first: Complaint, second: Complaint, clause: str, contrary: bool) -> Complaint:
    just = "just " if first.kind == UNDONE and ONLY_JUST.match(clause) else ""
    return replace(first, after=f"{'but ' if contrary else ''}{just}{seen(second).removeprefix('you ')}")


def _led_up_to(first: Complaint, second: Complaint, contrary: bool) -> Complaint:
    opening = re.sub(r" and (?:didn't|weren't)$", "", seen(first)) + (" but" if contrary else "")
    return replace(second, before=f"{first.setting} and {opening}" if first.setting else opening)


def _still_undone(first: Complaint, second: Complaint, clause: str) -> Complaint:
    """What is not yet made good: "you called me pathetic on Sunday and not once have you apologised"."""
    if first.tense == PAST and first.kind == DONE and second.kind == UNDONE and HAVE_NOT.match(clause) and not NO_VERB.match(second.phrase):
        return replace(second, phrase=participle_of(second.phrase), tense=PERFECT)
    return second


def _not_yet(complaint: Complaint, clause: str) -> Complaint:
    """What is not yet done after a scene of one time: "I had surgery on Tuesday and you haven't texted"."""
    once = any((token.tag_ == "VBD" and token.dep_ == "ROOT") or token.lower_ == "been" for token in parse(complaint.setting or ""))
    if once and complaint.kind == UNDONE and HAVE_NOT.match(clause) and not NO_VERB.match(complaint.phrase):
        return replace(complaint, phrase=participle_of(complaint.phrase), tense=PERFECT, wish=complaint.wish or complaint.phrase)
    return complaint


def _tell_one_story(first: Complaint, second: Complaint) -> bool:
    both = f"{first.phrase} {second.phrase}"
    return (
        first.kind in (DONE, UNDONE, PROMISED)
        and not (first.kind == UNDONE and UNSEEN.match(first.phrase))
        and second.kind in (DONE, UNDONE)
        and (first.tense == second.tense or second.tense == PERFECT or (first.tense, second.tense) == (PERFECT, PRESENT))
        and not (first.wish or second.wish or (first.after and first.after not in OF_A_PROMISE) or second.after or second.setting or MOSTLY in f" {both} ")
        and len(f"{first.setting or ''} {both}".split()) <= (LONGEST - 1 if first.setting or " and " in both else MOST - 2)
        and not judgement_in(both)
        and not NOT_FREE.search(NO_MORE.sub("", both))
        and not (_says_again(first, second) or _says_again(second, first))
        and not (re.fullmatch(r"\w+ it", second.phrase) and second.phrase.split()[0] == first.phrase.split()[0])
    )


def _says_again(first: Complaint, second: Complaint) -> bool:
    """Whether one only says the other once more: "you're late, you're always late"."""
    return f" {first.phrase} ".replace(",", "") in f" {second.phrase} ".replace(",", "")


def _scene(clause: str, complaint: Complaint) -> str | None:
    """The clause before "and you asked where the iron was", where it tells what the speaker did, or what somebody else does."""
    if COMPARED.match(clause) or (complaint.tense != PAST and BACKGROUND.match(clause)):
        return None
    scene = re.sub(r"^(?:(?:and|but|so|then|because|dad|mum|mom|son|sis|bro|mate),? )+", "", clause, flags=re.I)
    if I_DID.match(scene):
        scene = within_a_sentence(scene)
        return tidied(scene) if len(scene.split()) <= LONGEST_SCENE and not NOT_FREE.search(NO_MORE.sub("", scene)) and not judgement_in(scene) else None
    short = len(scene.split()) <= LONGEST_SCENE and len(f"{scene} {seen(complaint)}".split()) <= MOST
    if (
        not (short and (_is_told(scene) or _somebody_does(scene)))
        or NO_SCENE.match(scene)
        or (AN_OPINION.match(scene) and not OF_A_DAY.match(scene))
        or NOT_FREE.search(NO_MORE.sub("", tidied(scene)))
        or judgement_in(scene)
    ):
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


SPOKEN_OF_ME = re.compile(
    r"(?:say|said|claim|claimed|reckon|tell \w+|told \w+) (?:that )?(?:I'm|I am|I was|it's me|it was me)\b", re.I
)  # what is said of it in the end
HAVING = re.compile(r"have (?:your|the|an?) [\w' ]+? \w+ing\b", re.I)  # "have your boyfriend staying five nights a week"


def _weight(complaint: Complaint, number: int) -> float:
    words = complaint.phrase.split()
    weight = {UNDONE: 1.0, DONE: 0.8, PROMISED: 0.9, CARRIED: 0.6, HAPPENS: 0.3, DOUBTED: -0.5, BELIEVED: -0.5, FELT_THERE: -1.0}[
        complaint.kind
    ] - 0.15 * number
    weight += (
        0.4 * bool(re.search(r"\b(?:me|my|us|our|I)\b", complaint.phrase))
        + 0.3 * (len(words) >= 3)
        + 0.3 * bool(complaint.wish or IN_YEARS.search(complaint.phrase))
    )
    weight -= (
        0.8 * (len(words) == 1 and words[0].lower() not in ENOUGH_ALONE)
        + 0.8 * (complaint.kind == UNDONE and bool(UNSEEN.match(complaint.phrase)))
        + 1.0 * bool(judgement_in(complaint.phrase))
        + 0.5 * bool(NOT_FREE.search(complaint.phrase))
    )
    weight -= 0.5 * bool(re.match(r"\w+ (?:it|that|them|so|this|one)\b", complaint.phrase)) + 0.4 * (
        words[0].lower() in MENTAL | {"be", "have", "get", "know", "agree", "say", "said", "are", "nod", "nodded"}
    )
    weight -= 0.5 * bool(re.match(r"act(?:ed|ing)? (?:like|as)\b", complaint.phrase))
    weight -= 0.5 * bool(number and SPOKEN_OF_ME.match(complaint.phrase)) - 0.4 * bool(HAVING.match(complaint.phrase))
    return weight - 0.8 * (len(words) > LONGEST)


def _is_a_gift(clause: str) -> bool:
    """Whether a clause says what the other can do, to show what they do not: "you can recite the whole squad"."""
    return bool(re.match(r"(?:yet |but |and )?(?:somehow )?you can (?:always |somehow )?(?!not\b)\w+", clause, re.I))


def _is_a_contrast(complaint: Complaint, clause: str, text: str, before: tuple[int, Complaint, float] | None, number: int) -> bool:
    """Whether a clause says what they manage, against what they leave undone: "you haven't looked for a job, but you've got every trophy"."""
    if before is None or before[0] != number - 1 or before[1].kind != UNDONE:
        return False
    return complaint.kind in (DONE, HAPPENS) and _link(clause, text) == "but"

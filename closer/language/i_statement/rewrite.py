"""From an accusing sentence to words that can be said tonight: look whether it may be rewritten, find the complaint, put the "I" statement together.

After Gordon (1970), Rosenberg (2003) and Gottman (1999): what can be seen or heard, a genuine feeling, a need, a request that can be done. The
opening that grants the other's view follows Rogers, Howieson and Neame (2018). What cannot be said well is not said: one question is asked.
"""

from __future__ import annotations

import itertools
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from closer.language.feelings import needs, vocabulary
from closer.language.grammar import parse
from closer.language.i_statement.address import addressed
from closer.language.i_statement.anything import anything
from closer.language.i_statement.blame import JUDGED, MENTAL, NOT_FREE
from closer.language.i_statement.cases import Borrowed, CaseBook
from closer.language.i_statement.clauses import clauses
from closer.language.i_statement.complaint import FELT, complaint_in
from closer.language.i_statement.frames import CARRIED, DONE, DOUBTED, LABELLED, PROMISED, UNDONE, Complaint
from closer.language.i_statement.gate import left_alone
from closer.language.i_statement.quotes import put_aside, put_back
from closer.language.i_statement.request import ENOUGH_ALONE, OWN_STYLES, own_request
from closer.language.i_statement.rules import broken_rules
from closer.language.i_statement.sentence import meant
from closer.language.i_statement.spelling import mended
from closer.language.i_statement.tidying import tidied
from closer.language.i_statement.topics import Found, Topic, TopicFinder, cue_in, topics
from closer.language.i_statement.verb_forms import PAST, PERFECT
from closer.language.i_statement.wishes import wish_for
from closer.language.legibility import legibility
from closer.language.reading import Reading, read

__all__ = ["STYLES", "Change", "Parts", "Rewrite", "Rewriter", "said"]

STYLES = ("gentle", "direct", "short")
SURE_OF_TOPIC = 0.8  # to name the topic's need, and to take its request
CLOSE_CASE, LIKE_CASE = 0.7, 0.6  # the least chance that a case helps: before a lexicon of deeds, and before what fits nearly anything
ONLY_A_LABEL = 8  # words; "you are so selfish" tells of no moment
SURE_ENOUGH_TO_SAY_FOR_THEM, SURE_BESIDE_A_LABEL = 0.55, 0.7  # to say what can be seen in a counsellor's words
OWN_PART = 0.65  # how much the kept clause counts for its topic, and the whole message for the rest
WRONG_WAY = 0.2  # what is left of a topic's share whose requests answer something left undone, where something was done
LONGEST = 18  # words of an observation
REQUESTED = re.compile(r"[.!?,]?\s*(?:and )?(?:could|would|can|please|i'd like|i would like|i need|i want|i wish)\b[^.!?]*[.!?]*$", re.I)
WHEN_AGAIN = re.compile(
    r"\b(?:next|today|tonight|tomorrow|by (?:\w+day|tomorrow|tonight|noon|six|seven|eight|nine|ten|the)|this (?:week|once|time|month)|now)\b", re.I
)
CIRCUMSTANCES = re.compile(r" (?:while|when|because|even though|before|after|until|so that|instead of) ")
SHORT_ENOUGH, FEWEST_LEFT = 9, 4  # words
MOSTLY = " mostly when "
BOTH = 0.3  # more for two clauses together
MOST_WEIGHED, TOPIC_COUNTS = 3, 0.8  # of several complaints the one whose topic is clear is told
BARE, LONGEST_SCENE = 4, 12  # words
SOMEBODY_ELSE = re.compile(
    r"^(?P<who>(?:your|my|our|the|his|her|they|he|she)(?: \w+){0,2}?) (?:\w+s|\w+ed|\w+-\w+|say|said|tell|told|laugh|make|made|come|came|ask|shout)\b", re.I
)
THEN = re.compile(r"^(?:and |but )?then (?!(?:you|i|we|he|she|they|it|my|your|the|there)\b)(?=[a-z]+ )", re.I)
I_DID = re.compile(
    r"^(?:I|we) (?!(?:think|guess|swear|mean|know|hate|love|want|need|feel|can|can't|could|would|am|will|just|wish|hope|suppose|never|always)\b)\w+ \w+", re.I
)
SAID_SO = re.compile(r"^(?:promised|swore|said|told me|told us|vowed|got)\b", re.I)
PROVED_WRONG = re.compile(
    r"^(?:and |but |then )?(?:now )?(?:I (?:found|find|saw|see|heard|hear)|there(?:'s| is| are| was| were)|you were|he was|she was)\b(?=(?: \S+){2,12}$)", re.I
)
LONG_PAST = re.compile(r"^(?:I|we) (?:was|were)\b", re.I)
IT = re.compile(r"\bit\b(?!'s| (?:is|was|gets|ends|takes|goes|works|feels))")


@dataclass(frozen=True)
class Parts:
    """The parts of an "I" statement, each of which the person can change: what I saw (behind "when"), feel, need, and ask."""

    observation: str
    feeling: str
    need: str | None
    request: str
    past: bool = False


@dataclass(frozen=True)
class Change:
    """What was left out of a sentence: `kind` is absolute, label, judgement, threat or plain (nothing), `word` the word itself."""

    kind: str
    word: str = ""


@dataclass(frozen=True)
class Rewrite:
    """What became of a sentence.

    `output` is the "I" statement, or None; `ask` the one question that is asked instead, or None; `reason` says why ("rewritten", "safety",
    "praise", "a label", ...) and `label` which word judges; `feelings` can be chosen from; `versions` are the same thing said gently, directly and shortly; `changed` names
    what was left out.
    """

    output: str | None
    ask: str | None
    reason: str
    parts: Parts | None = None
    feelings: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()
    changed: Change | None = None
    topic: str | None = None
    label: str | None = None


def said(parts: Parts, style: str = "plain", place: int = 0) -> str:
    """The parts as one "I" statement.

    Args:
        parts: what is said.
        style: gentle (with a word for the other's side), direct, short (without the need and the circumstances), or plain.
        place: chooses among the orders of the sentence, so that the same text always gives the same sentence.

    """
    grants = anything().grants
    feel = "felt" if parts.past else "feel"
    observation = _shorter(parts.observation) if style == "short" else parts.observation
    first = f"When {observation}, I {feel} {parts.feeling}"
    turned = f"I {feel} {parts.feeling} when {observation}."
    granted = f"{grants[place % len(grants)]} " if style == "gentle" else ""
    because = needs()[parts.need] if parts.need and style != "short" else None
    may_turn = style != "gentle" and not re.search(r" and |,", observation)
    if because is None or (style == "plain" and place % 3 == 2):
        return f"{granted}{turned if may_turn and place % 2 else first + '.'} {parts.request}"
    if may_turn and (style == "direct" or place % 3 == 1):
        return f"{turned} {because[0].upper()}{because[1:]}. {parts.request}"
    return f"{granted}{first}, because {because}. {parts.request}"


def _shorter(observation: str) -> str:
    """What can be seen without its circumstances."""
    kept = CIRCUMSTANCES.split(observation)[0]
    return kept if len(observation.split()) > SHORT_ENOUGH and len(kept.split()) >= FEWEST_LEFT else observation


class Rewriter:
    """Rewrites one sentence at a time; the same sentence always gives the same answer."""

    def __init__(self, finder: TopicFinder, book: CaseBook) -> None:
        """Take the finder of topics and the cases that `closer.training.ensure` trained."""
        self._finder = finder
        self._book = book

    @classmethod
    def load(cls, folder: Path) -> Rewriter:
        """Load both from `folder`."""
        return cls(TopicFinder(folder), CaseBook.load(folder))

    def rewrite(self, reading: Reading, dangers: tuple[str, ...]) -> Rewrite:
        """An accusing sentence said as "I".

        Args:
            reading: the sentence with its vectors.
            dangers: the labels that the safety screen raised for it, of either tier.

        """
        if legibility(reading.text, 0.0) is not None:
            return Rewrite(None, "Could you write it in a few words of English? One sentence is enough.", "not readable")
        sentence = meant(reading.text)
        if sentence != reading.text.strip():
            reading = read(sentence, reading.encoder, in_full=False)
        text = mended(sentence)
        found = self._finder.find(reading, text)
        if reason := left_alone(reading.text, text, found, dangers):
            return Rewrite(None, None, reason)
        return self._rewritten(reading, text, found) or _in_a_counsellors_words(found, text, _place(reading.text))

    def improve(self, reading: Reading, dangers: tuple[str, ...]) -> Rewrite | None:
        """A better version of somebody's own "I" statement, or None where there is none or it must not be given.

        Args:
            reading: the attempt with its vectors.
            dangers: the labels that the safety screen raised for it, of either tier.

        """
        text = mended(reading.text)
        found = self._finder.find(reading, text)
        if left_alone(reading.text, text, found, dangers) == "safety":
            return None
        return self._rewritten(reading, REQUESTED.sub("", text), found)

    def _rewritten(self, reading: Reading, text: str, found: Found) -> Rewrite | None:
        place = _place(reading.text)
        marked, quotations = put_aside(text)
        weighed = _complaints(addressed(marked))
        clauses_read = [
            (complaint, weight, read(put_back(_plainly(complaint), quotations), reading.encoder, in_full=False)) for complaint, weight in weighed[:MOST_WEIGHED]
        ]
        topics_of = [(complaint, weight, self._topic(complaint, found, clause), clause) for complaint, weight, clause in clauses_read]
        for complaint, _, topic, clause in sorted(topics_of, key=lambda one: -(one[1] + TOPIC_COUNTS * one[2][1])):
            borrowed = self._book.like([reading, clause], complaint.kind in (DONE, DOUBTED))
            if rewritten := _put_together(complaint, *topic, borrowed, place, text):
                return _quoting(rewritten, quotations)
        return None

    def _topic(self, complaint: Complaint, found: Found, clause: Reading) -> tuple[str, float]:
        """The topic of the one complaint that is kept, which may be a part of the message only."""
        own = self._finder.find(clause, clause.text)
        shares = dict(found.ranked)
        about = DONE if complaint.kind in (DONE, DOUBTED) else UNDONE
        joined = (
            (name, (OWN_PART * share + (1 - OWN_PART) * shares[name]) * (1.0 if about in topics()[name].about else WRONG_WAY)) for name, share in own.ranked
        )
        return max(joined, key=lambda pair: pair[1])


def _quoting(rewritten: Rewrite, quotations: tuple[str, ...]) -> Rewrite:
    """The same with what stood in quotation marks put back."""
    if not quotations or rewritten.parts is None or rewritten.output is None:
        return rewritten
    parts = replace(rewritten.parts, observation=put_back(rewritten.parts.observation, quotations), request=put_back(rewritten.parts.request, quotations))
    versions = tuple(put_back(version, quotations) for version in rewritten.versions)
    return replace(rewritten, output=put_back(rewritten.output, quotations), parts=parts, versions=versions)


def _place(text: str) -> int:
    """A number that is always the same for the same text."""
    return zlib.crc32(text.strip().lower().encode())


def _plainly(complaint: Complaint) -> str:
    return (
        _observation(complaint) if complaint.before or complaint.after else None
    ) or f"{complaint.setting + ' and ' if complaint.setting else ''}{_seen(complaint)}"


def _complaints(text: str) -> list[tuple[Complaint, float]]:
    """What the clauses complain of with its weight, the most telling first."""
    parts = clauses(text)
    found = []
    for number, clause in enumerate(parts):
        complaint = complaint_in(THEN.sub("you ", clause) if number else clause)
        if complaint is None or complaint.kind == LABELLED:
            continue
        if number and not complaint.setting and complaint.kind in (DONE, UNDONE) and (scene := _scene(parts[number - 1], complaint)):
            complaint = replace(complaint, setting=scene)
        if complaint.tense == PAST and number + 1 < len(parts) and SAID_SO.match(complaint.phrase) and PROVED_WRONG.match(parts[number + 1]):
            complaint = replace(complaint, phrase=f"{complaint.phrase} and {tidied(parts[number + 1])}")
        found.append((number, complaint, _weight(complaint, number)))
    return sorted(_joined(found), key=lambda pair: -pair[1])


def _joined(found: list[tuple[int, Complaint, float]]) -> list[tuple[Complaint, float]]:
    """Two clauses that tell one story stay together ("you said yes and took the job"); what is asked for answers the more telling one."""
    for (number, first, weight), (follows, second, its_weight) in itertools.pairwise(found):
        if follows == number + 1 and _tell_one_story(first, second):
            if weight >= its_weight:
                joined = replace(first, after=_seen(second).removeprefix("you "))
            else:
                opening = re.sub(r" and (?:didn't|weren't)$", "", _seen(first))
                joined = replace(second, before=f"{first.setting} and {opening}" if first.setting else opening)
            rest = [(complaint, other) for place, complaint, other in found if place not in (number, follows)]
            return [(joined, max(weight, its_weight) + BOTH), *rest]
    return [(complaint, weight) for _, complaint, weight in found]


def _tell_one_story(first: Complaint, second: Complaint) -> bool:
    both = f"{first.phrase} {second.phrase}"
    return (
        first.kind in (DONE, UNDONE, PROMISED)
        and second.kind in (DONE, UNDONE)
        and first.tense == second.tense
        and not (first.wish or second.wish or second.setting or MOSTLY in f" {both} ")
        and len(f"{first.setting or ''} {both}".split()) <= LONGEST - 3
        and not JUDGED.search(both)
        and not NOT_FREE.search(both)
    )


def _scene(clause: str, complaint: Complaint) -> str | None:
    """The clause before "and you asked where the iron was", where it tells what the speaker did, or before a bare "and you don't say a word" what others do."""
    scene = re.sub(r"^(?:and|but|so|then|because) ", "", clause, flags=re.I)
    if I_DID.match(scene):
        return tidied(scene) if len(scene.split()) <= LONGEST_SCENE and not NOT_FREE.search(scene) and not JUDGED.search(scene) else None
    if complaint.kind != UNDONE or len(complaint.phrase.split()) > BARE:
        return None
    told = SOMEBODY_ELSE.match(scene)
    return (
        scene[0].lower() + scene[1:]
        if told
        and not told["who"].lower().startswith("you ")
        and re.search(r"\b(?:me|my|our|us)\b", scene)
        and len(scene.split()) <= LONGEST_SCENE
        and not NOT_FREE.search(scene)
        else None
    )


def _weight(complaint: Complaint, number: int) -> float:
    words = complaint.phrase.split()
    weight = {UNDONE: 1.0, DONE: 0.8, PROMISED: 0.9, CARRIED: 0.6, DOUBTED: -0.5}[complaint.kind] - 0.15 * number
    weight += 0.4 * bool(re.search(r"\b(?:me|my|us|our|I)\b", complaint.phrase)) + 0.3 * (len(words) >= 3) + 0.3 * bool(complaint.wish)
    weight -= (
        0.8 * (len(words) == 1 and words[0].lower() not in ENOUGH_ALONE)
        + 1.0 * bool(JUDGED.search(complaint.phrase))
        + 0.5 * bool(NOT_FREE.search(complaint.phrase))
    )
    weight -= 0.5 * bool(re.match(r"\w+ (?:it|that|them|so|this|one)\b", complaint.phrase)) + 0.4 * (
        words[0].lower() in MENTAL | {"be", "have", "get", "know", "agree", "say", "said", "are", "nod", "nodded"}
    )
    return weight - 0.8 * (len(words) > LONGEST)


def _seen(complaint: Complaint) -> str:
    """What stands behind "when", without the setting."""
    phrase = complaint.phrase
    if complaint.kind == CARRIED:
        return f"it's me who {phrase}"
    if complaint.kind == PROMISED:
        return f"you said you would {phrase} and {'weren' if phrase.startswith('be ') else 'didn'}'t"
    if complaint.kind == DOUBTED:
        denied = complaint.tense.startswith("not")
        return f"I get the idea that you {'don' + chr(39) + 't ' if denied else ''}{phrase}"
    if complaint.kind == UNDONE:
        if phrase.startswith("be "):
            return f"you {'weren' if complaint.tense == PAST else 'aren'}'t {phrase[3:]}"
        negated = {PAST: "didn't", PERFECT: "haven't"}.get(complaint.tense, "don't")
        return f"you {negated} {phrase}"
    if complaint.tense == PERFECT:
        return f"you have {phrase}"
    return f"you {'are' + phrase[2:] if phrase.startswith('be ') else phrase}"


def _observation(complaint: Complaint) -> str | None:
    seen = _seen(complaint)
    if MOSTLY in seen and complaint.kind != DOUBTED:
        return f"I notice that {seen}"
    if complaint.before:
        seen = f"{complaint.before} and {seen.removeprefix('you ')}"
    if complaint.after:
        seen = f"{seen} and {complaint.after}"
    if complaint.setting:
        seen = f"{complaint.setting} and {seen}"
    elif complaint.before or complaint.after:
        return seen
    elif (tail := re.match(r"^(?P<main>you .+?) when (?P<setting>(?:I|we|my|our|someone|somebody|people|the|it|your)\b.+)$", seen)) or (
        tail := re.match(r"^you (?P<main>.+?) when (?P<setting>you .+)$", seen)
    ):
        setting, comma, more = tail["setting"].partition(",")
        seen = f"{setting} and {tail['main']}{comma}{more}"
    if len(seen.split()) > LONGEST:
        cut = re.split(r",| and (?=(?:you|then|I)\b)| so that | while | which | because | until | even though ", seen)[0].strip()
        seen = cut if len(cut.split()) >= 4 else seen
    return seen if len(seen.split()) <= LONGEST + 4 else None


def _put_together(complaint: Complaint, name: str, share: float, borrowed: Borrowed, place: int, text: str) -> Rewrite | None:
    """The first candidate that keeps every rule."""
    observation = _observation(complaint)
    if observation is None:
        return None
    topic = topics()[name]
    past = (complaint.tense == PAST or bool(LONG_PAST.search(observation))) and complaint.kind != DOUBTED
    feelings = _feelings(complaint, borrowed)
    need = topic.need if complaint.kind != DOUBTED and share >= SURE_OF_TOPIC else None
    for requests in _requests(complaint, topic, share, borrowed, place):
        parts = Parts(observation, feelings[0], need, requests[place % 2 * 2], past)
        output = said(parts, "plain", place)
        if len(output.split()) > 45:
            output = said(parts, "short", place)
        if not broken_rules(output, observation):
            versions = tuple(said(replace(parts, request=request), style, place) for style, request in zip(STYLES, requests))
            return Rewrite(output, None, "rewritten", parts, feelings, versions, _changed(text), name)
    return None


def _feelings(complaint: Complaint, borrowed: Borrowed) -> tuple[str, ...]:
    """Three feelings to choose from: the one that was named, two of like cases, and a soft one."""
    likely = anything().doubt_feelings if complaint.kind == DOUBTED else borrowed.feelings
    return tuple(dict.fromkeys([*([complaint.feeling] if complaint.feeling else []), *likely[:2], *anything().feelings]))[:3]


def _requests(complaint: Complaint, topic: Topic, share: float, borrowed: Borrowed, place: int) -> Iterator[tuple[str, ...]]:
    """Requests in three styles, in the order of how often two readers called such ones good: the person's own words, a turn of phrase, a close case,
    what fits the very deed, a like case, the topic, what fits nearly anything.
    """
    asks = anything().asks
    if wish := own_request(complaint, topic, place):
        yield _in_styles(wish)
    if complaint.kind == DOUBTED:
        yield tuple(asks["doubt"])
    yield from (_in_styles(wish) for wish in borrowed.likely(CLOSE_CASE) if complaint.kind == CARRIED)
    if complaint.kind == CARRIED:
        yield tuple(asks["turns"])
    if MOSTLY in f" {complaint.phrase} ":
        yield tuple(asks["just_so"])
    if cue := cue_in(_seen(complaint), DONE if complaint.kind == DONE else UNDONE):
        yield tuple(cue.asks)
    yield from map(_in_styles, borrowed.likely(CLOSE_CASE))
    if complaint.kind == DONE and (instead := wish_for(complaint.phrase, surely=True)):
        yield _in_styles(_agreeing(instead, complaint))
    yield from map(_in_styles, borrowed.likely(LIKE_CASE))
    if complaint.kind == DONE and (instead := wish_for(complaint.phrase)):
        yield _in_styles(_agreeing(instead, complaint))
    if share >= SURE_OF_TOPIC:
        yield tuple(topic.asks)
    yield tuple(asks["hear_me"] if complaint.tense == PAST else asks["hear_me_now"])


def _in_styles(wish: str) -> tuple[str, ...]:
    return tuple(OWN_STYLES[style].format(wish=wish) for style in range(3))


def _agreeing(wish: str, complaint: Complaint) -> str:
    """A wish whose "it" becomes "them" where several things are spoken of; what is past is wished for next time."""
    thing = next((token for token in parse(f"you {complaint.phrase}") if token.dep_ == "dobj"), None)
    several = thing is not None and thing.tag_ in ("NNS", "NNPS")
    wish = IT.sub("them", wish) if several and "them" not in wish else wish
    if complaint.tense == PAST and not WHEN_AGAIN.search(wish):
        first, comma, rest = wish.partition(",")
        return f"{first} next time{comma}{rest}"
    return wish


def _in_a_counsellors_words(found: Found, text: str, place: int) -> Rewrite:
    """Where the person's own words cannot be kept: the topic's observation, or one question."""
    name, share = found.best
    label = JUDGED.search(text)
    if (label and len(text.split()) <= ONLY_A_LABEL) or FELT.match(text):
        share = 0.0  # a name for a person, or for what was felt, tells of no moment
    if share >= (SURE_BESIDE_A_LABEL if label else SURE_ENOUGH_TO_SAY_FOR_THEM):
        topic = topics()[name]
        parts = Parts(topic.seen[place % len(topic.seen)], topic.feelings[0], topic.need, topic.asks[place % 2 * 2])
        output = said(parts, "plain", place)
        versions = tuple(said(replace(parts, request=request), style, place) for style, request in zip(STYLES, topic.asks))
        return Rewrite(output, None, "rewritten in other words", parts, tuple(topic.feelings), versions, _changed(text), name)
    if label:
        return Rewrite(
            None, f'What did they do or say that made you think "{label.group().lower()}"? One moment is enough.', "a label", label=label.group().lower()
        )
    return Rewrite(None, "What did they do or say, as someone watching would have seen it? One moment is enough.", "no moment in it")


def _changed(text: str) -> Change:
    """What was left out."""
    if absolute := re.search(r"\b(?:always|never|constantly|every single time|all the time|nothing|ever|all you (?:ever )?do)\b", text, re.I):
        return Change("absolute", absolute.group().lower())
    if label := JUDGED.search(text):
        return Change("label", label.group().lower())
    if vocabulary().under(text):
        return Change("judgement")
    if re.search(r"\b(?:or else|i'm (?:done|leaving|gone)|it's over|last chance|unless)\b", text, re.I):
        return Change("threat")
    return Change("plain")

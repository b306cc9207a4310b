"""Replies that validate what somebody said, in words that fit: say it back, name the feeling, say why it makes sense (after Linehan, 1997)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import yaml

from closer.language.encoder import Encoder
from closer.language.feelings import vocabulary
from closer.language.grammar import Token, parse
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.to_whom.address import addressed, speaks_to_you
from closer.language.mirror import mirrored
from closer.language.relations import RELATION_WORDS
from closer.settings import settings

__all__ = [
    "IN_QUOTES",
    "SHOUTS_AT_ME",
    "FeelingReader",
    "Told",
    "asks_what_to_say",
    "besides_asking",
    "may_frighten",
    "other_speaks_in",
    "own_deed_in",
    "said_back",
    "said_sorry_for",
    "told_in",
]

QUOTED = re.compile(r"[\"“”]([^\"“”]{6,400})[\"“”]|(?:^|[\s:,])'([^']{0,3}(?:[^']|'(?=\w)){6,400})'(?=[\s.?!,]|$)")
ASKS = re.compile(
    r"\b(?:so |and )?(?:what|how) (?:can|do|should|could|would|shall|am|might|ought|does) (?:i|we|one)(?: to| supposed to| best| even)? (?:say|reply|answer|text|tell|respond|react|comfort|write|do)(?: (?:to )?(?:him|her|them|that|this))?(?: back)?\b",
    re.I,
)
NOBODY = "it|that|this|there|what|how|who|why|where|when|me|us|you|we|to|do|does|did|can|could|should|would|not|never|and|then|just|please"
WHO = rf"(?:he|she|they|my [\w-]+(?: [\w-]+)?|our [\w-]+|mum|mom|dad|(?!(?:{NOBODY})\b)[A-Z][a-z]+)"
SAYS = re.compile(
    rf"\b(?P<who>{WHO}) (?:just |always |keeps? |now |then |only |has |had )*(?:said|says?|saying|told|tells?|telling|texted|texts?|wrote|writes?|complain(?:s|ed)|admit(?:s|ted)|mention(?:s|ed)|thinks?|feels?|confessed)"
    r"(?: (?:to )?(?:me|us))?(?:,)?(?: that)?[:,]? (?P<what>.+)$",
    re.I | re.S,
)
WHEN_SAYS = re.compile(
    rf"(?:^|\b(?:when|if|that|after|because) |[,.?] )(?P<what>(?P<who>{WHO}) (?:is|'s|was|are|feels?|gets?|has|had|lost|failed|got|can't|doesn't|didn't|hates?|misses?|worr\w+|cr\w+|thinks?).+)$",
    re.I | re.S,
)
OWN_DEED = re.compile(  # what one has done oneself and would say sorry for; a loss, an illness and blows are no such thing
    r"(?<!if )(?<!says )(?<!said )(?<!that )(?<!thinks )(?<!because )\bi (?:just |totally |completely |really |kinda |kind of |went and )*(?P<deed>(?:forgot (?:about )?(?:her|his|their|our|the|my|to)\b"
    r"|missed (?:her|his|their|our|my \w+'s) \w+|ruined (?:her|his|their|our|my \w+'s) \w+|lost (?:her|his|their) (?:keys?|ring|phone|book|jacket|wallet|passport|bag|scarf|earrings?|glasses|card)"
    r"|broke my (?:promise|word)|snapped at|shouted at|yelled at|laughed at (?:him|her|them)\b(?! (?:jokes?|stor\w+)\b)|lied to|cancelled on|canceled on|bailed on|stood (?:him|her|them) up|ignored (?:him|her|them|his|their|my)\b"
    r"|was late|came (?:home )?late|didn't (?:call|text|come|show up|answer|reply|listen)\b|did not (?:call|text|come|show up|answer|reply|listen)\b)[^,.;:?!&]{0,60})",
    re.I,
)
SPEAKS = re.compile(
    rf"\b{WHO} (?:just |then |now |always |only |has |had |never )*(?:said|says|saying|told|tells|asked|asks|answered|answers|replied|replies|texted|texts|wrote|writes|goes|went)\b|\bthey say\b",
    re.I,
)
IN_QUOTES = re.compile(r"[\"“”]")
ADDRESS = rf"(?:{'|'.join(map(re.escape, RELATION_WORDS))}|mummy|love|darling|dear|honey|babe|baby|sweetheart)"
BEFORE_IT = re.compile(rf"^(?:(?i:{ADDRESS}|yes|no|well|oh|okay|ok|look|sorry|please)|(?!I\b)[A-Z][a-z]+), *(?=\S)")  # "Mum, I'm busy"
AFTER_IT = re.compile(rf"(?<=\w), *(?:(?i:{ADDRESS}|please|okay|ok)|(?!I\b)[A-Z][a-z]+)$")
PRONOUN_AND_VERB = re.compile(
    r"^(?:I|you|he|she|we|they|it)(?:'(?:m|re|s|ve|ll|d)\b| (?:am|are|is|was|were|have|has|had|never|always|do|does|did|don't|doesn't|didn't|can|can't|will|won't)\b)",
    re.I,
)
FINITE = {"VBD", "VBP", "VBZ", "MD"}
TO_MANY = re.compile(r"\b(?:us|ourselves)\b", re.I)
WHAT_SCARES = re.compile(  # an apology is no answer to somebody who frightens, nor is it one for blows; who is furious this once only is angry
    r"\b(?:rag(?:e|es|ing)|(?:always|often|constantly|still|gets?|got|getting|go(?:es)?|went|turn(?:s|ed)?|becomes?|became) (?:\w+ )?furious|furious (?:for|all|every|whenever)|scar(?:ed|es|y)|afraid|terrif\w+|threat\w*|hit(?:s|ting)?|shook|shak\w+|slap\w*|punch\w*|kick\w*|push\w*|shov\w*|grabb\w*|lock\w*|chok\w*|beat\w*|smash\w*|throw\w*|threw"
    r"|(?:took|takes|taking|has) my|check\w* my|calm(?:s|ed)? (?:him|her|them|down)|(?:so|until) (?:he|she|they) (?:calms?|stops?|lets?)|won't let me|punish\w*|died?|dying|baby(?! (?:names?|shower|clothes|photos?|pictures?|talk|gifts?)\b)|pregnan\w+|miscarr\w+)\b",
    re.I,
)
SHOUTS_AT_ME = re.compile(
    r"\b(?:shout|yell|scream|swear|curs)(?:e?s|e|ed|ing)? at (?:me|us)\b|\bswore at (?:me|us)\b", re.I
)  # which no wrong of one's own has earned
SORRY_THAT = re.compile(
    r"\bsorry,? (?:that |because |but )?i (?:just |really |kind of )*(?P<deed>(?:didn't|did not|wasn't|couldn't|haven't|[a-z]+)\b[^,.;:?!&]{0,60})", re.I
)
SORRY_ABOUT = re.compile(r"\bsorry (?:about|for) (?P<what>(?:the|my|our|last|yesterday|this|that)\b(?: [\w'-]+){0,5})", re.I)
A_TIME = re.compile(r"^(?:last|yesterday|this (?:morning|evening|afternoon|week))\b", re.I)
NO_DEED = re.compile(r"^(?:asked|meant|thought|heard|said that|missed that)\b", re.I)  # "sorry, I meant ..." is said to the coach
A_BLOW_OF_FATE = re.compile(  # a condolence is no apology
    r"\b(?:loss|death|funeral|diagnosis|illness|cancer|accident|divorce|break-?up|news|job|redundancy|operation|pain|sickness|delay|bother|trouble|question|typos?|spelling|english)\b",
    re.I,
)
THEIRS = {"him": "you", "her": "you", "them": "you", "his": "your", "their": "your"}
RELATION = re.compile(rf"\bmy (?:{'|'.join(map(re.escape, RELATION_WORDS))})(?P<owns>'s)?\b", re.I)
HER_AS_OBJECT = re.compile(  # "snapped at her last night", which the tagger takes for "her night"
    r"\bher(?=\s*$| (?:last|this|yesterday|today|again|about|on|in|at|when|while|for|over|before|after|too|back)\b)", re.I
)
OTHERS = re.compile(r"\b(?:him|her|them|his|their)\b", re.I)
SOMETHING_NEW = re.compile(r"\s+(?:and|but|so|now|because|cause|while|since|as|that|when|before i)\b", re.I)
THEM = re.compile(r"\b(?:him|her|them|his|their)\b(?! (?:own )?\w+ing\b)", re.I)
FEWEST, MOST = 3, 40  # words


@dataclass(frozen=True)
class Told:
    """What the other person said: in their own words, and turned to "you" so that it can be said back; None where it cannot be turned."""

    words: str
    said_back: str | None


def told_in(text: str) -> Told | None:
    """The words of the other person in a message that asks what to reply; None where there are none."""
    text = text.replace("’", "'").strip()
    if quoted := QUOTED.search(text):
        words = (quoted.group(1) or quoted.group(2)).strip()
        return Told(words, said_back(words)) if len(words.split()) >= 2 else None
    rest = besides_asking(text)
    reported = SAYS.search(rest) or WHEN_SAYS.search(rest) or WHEN_SAYS.search(text)
    if reported is None:
        return None
    words = re.sub(r"\s+", " ", reported["what"]).strip(" ,.?!")
    if not FEWEST <= len(words.split()) <= MOST:
        return None
    return Told(words, said_back(words, reported["who"]))


def asks_what_to_say(text: str) -> bool:
    """Whether a text asks what to say or reply: "what do I say tonight"."""
    return bool(ASKS.search(text))


def besides_asking(text: str) -> str:
    """What stands beside that question: "tonight"."""
    return ASKS.sub(" ", text).strip(" ,.?!")


def other_speaks_in(text: str) -> bool:
    """Whether somebody else is quoted or said to have spoken."""
    return bool(IN_QUOTES.search(text) or SPEAKS.search(text))


def may_frighten(text: str) -> bool:
    """Whether a text holds blows, a threat, a loss: what neither an apology nor a bolder sentence answers."""
    return bool(WHAT_SCARES.search(mended(text)))


def own_deed_in(text: str) -> str | None:
    """What the person did and would say sorry for, spoken to the other: "gf mad I forgot her bday" -> "I forgot your birthday".

    None where nothing is told, where more than one other is spoken of, where the other shouts, and where somebody may be afraid or have been hurt.
    """
    plain = mended(text)
    found = OWN_DEED.search(ASKS.sub(".", plain))
    if found is None or may_frighten(text) or SHOUTS_AT_ME.search(plain):
        return None
    deed = SOMETHING_NEW.split(found["deed"])[0].strip()
    if len(RELATION.findall(deed)) + bool(OTHERS.search(deed)) > 1:
        return None
    spoken = HER_AS_OBJECT.sub("them", RELATION.sub(_as_pronoun, deed))
    return "".join(_to_you(token) + token.whitespace_ for token in parse(f"I {spoken}")).strip()


def said_sorry_for(text: str) -> str | None:
    """What somebody says sorry for in so many words, spoken to the other: "sorry i cancelled ur birthday" -> "I cancelled your birthday".

    What is named and not told ("sorry about the dinner") becomes "I let you down over the dinner". None for a condolence, and where somebody may be
    afraid or have been hurt.
    """
    plain = mended(text)
    if WHAT_SCARES.search(plain) or A_BLOW_OF_FATE.search(plain):
        return None
    if (told := SORRY_THAT.search(plain)) and not NO_DEED.match(told["deed"]):
        deed = SOMETHING_NEW.split(told["deed"])[0].strip()
        spoken = parse(f"I {HER_AS_OBJECT.sub('them', RELATION.sub(_as_pronoun, deed))}")
        if spoken[1].tag_ == "VBD" and len(RELATION.findall(deed)) + bool(OTHERS.search(deed)) <= 1:
            return "".join(_to_you(token) + token.whitespace_ for token in spoken).strip()
    if about := SORRY_ABOUT.search(plain):
        what = re.split(r"\b(?:to|and|but|so|with|i|he|she|they|without|before|after)\b", about["what"], flags=re.I)[0].strip()
        return f"I let you down {what}" if A_TIME.match(what) else f"I let you down over {what}"
    return None


def _as_pronoun(relation: re.Match[str]) -> str:
    return "their" if relation["owns"] else "them"


def _to_you(token: Token) -> str:
    if token.lower_ not in THEIRS:
        return token.text
    return "your" if token.tag_ == "PRP$" else "you"


def said_back(words: str, who: str | None = None) -> str | None:
    """The words turned to "you", or None where they cannot be.

    Args:
        words: what they said of themselves ("I'm done"), or what was reported of them ("she's done").
        who: the one who spoke, as a report names them.

    """
    first = re.split(r"(?<=[.!?])\s+", mended(words))
    for sentence in first:
        sentence = AFTER_IT.sub("", BEFORE_IT.sub("", sentence.strip(" .!?")))
        if not 2 <= len(sentence.split()) <= 24:
            continue
        reported = who is not None and re.match(rf"{re.escape(who)}(?:'s)?\b", sentence, re.I) is not None
        if not reported and TO_MANY.search(sentence) and speaks_to_you(sentence):
            turned = None  # "you left us": who is meant besides the one who speaks cannot be known
        elif not reported and re.search(r"\b(?:I|I'm|I've|my|me|you|your|you're)\b", sentence, re.I):
            turned = mirrored(sentence)
        elif who and not speaks_to_you(sentence):
            turned = addressed(sentence)
            turned = turned if speaks_to_you(turned) else _spoken_to(sentence)
            turned = turned if speaks_to_you(turned) else None
        else:
            turned = None
        if turned and _is_whole(turned):
            return turned if re.match(r"I\b", turned) else turned[0].lower() + turned[1:]
    return None


def _spoken_to(sentence: str) -> str:
    """What is told of them, told to them: "her mum died" -> "your mum died"."""
    tags = {token.idx: token.tag_ for token in parse(sentence)}
    return THEM.sub(lambda word: "your" if tags.get(word.start()) == "PRP$" else THEIRS[word.group().lower()], sentence)


def _is_whole(sentence: str) -> bool:
    """Whether a sentence has a subject with a verb of its own, so that "It makes sense that you feel hurt when ..." can end with it."""
    subjects = (token for token in parse(sentence) if token.dep_ in ("nsubj", "nsubjpass", "expl"))
    return bool(PRONOUN_AND_VERB.match(sentence)) or any(verb.tag_ in FINITE for subject in subjects for verb in (subject.head, *subject.head.children))


class FeelingReader:
    """Guesses the feeling behind words: named in them, or nearest to what a counsellor wrote for each feeling."""

    def __init__(self, encoder: Encoder) -> None:
        """Encode the examples of `content/listening/feelings.yml`."""
        self._encoder = encoder
        pairs = [(feeling, example) for feeling, examples in _examples().items() for example in examples]
        self._feelings = [feeling for feeling, _ in pairs]
        self._vectors = encoder.encode_all([example for _, example in pairs])

    def guess(self, words: str) -> str:
        """The likeliest feeling, one that fits behind "you sound"."""
        named = re.search(
            r"\b(?:feel(?:ing|s)?|felt|i'm|i am|is|'s|'re|so|too|am|was|were|are) (?:\w+ ){0,2}?(?P<feeling>[a-z-]+(?: out| up| down)?)\b", words, re.I
        )
        if named and (feeling := vocabulary().feeling_in(named["feeling"])) and feeling not in ("down", "close", "low", "mad"):
            return feeling
        near = self._vectors @ self._encoder.encode(words)
        scores: dict[str, float] = {}
        for feeling, score in zip(self._feelings, near):
            scores[feeling] = max(scores.get(feeling, -1.0), float(score))
        return max(scores, key=lambda feeling: scores[feeling])


@lru_cache(maxsize=1)
def _examples() -> dict[str, list[str]]:
    return dict(yaml.safe_load((settings().content / "listening" / "feelings.yml").read_text(encoding="utf-8")))


def alike(first: np.ndarray, second: np.ndarray) -> float:
    """The cosine of two sentence vectors of unit length."""
    return float(first @ second)

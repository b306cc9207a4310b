"""What is good in an answer to somebody who tells of a feeling, and the one thing that would make it better.

The ladder is Linehan's (1997), as far as one line can climb it: be present, say back, name the feeling, say why it makes sense. What breaks it
is advice, "but", "at least", comfort that comes too soon, and taking the floor.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from closer.language.feelings import vocabulary

__all__ = ["FAULTS", "SKILLS", "Listening", "listened", "wants_space"]

SKILLS = ("says_back", "names_feeling", "open_question")
FAULTS = ("takes_side", "soothes", "at_least", "but", "fixes", "own_story", "why", "closed_question")
SHORT_WORDS = {
    "the",
    "a",
    "an",
    "and",
    "or",
    "of",
    "to",
    "in",
    "on",
    "at",
    "it",
    "is",
    "are",
    "was",
    "were",
    "be",
    "i",
    "you",
    "my",
    "your",
    "he",
    "she",
    "they",
    "we",
    "that",
    "this",
    "so",
    "for",
    "with",
    "me",
}
TAKES_THE_FLOOR = re.compile(
    r"\b(?:i know (?:exactly )?how (?:you|that) feels?|same (?:here|thing happened)|when i (?:was|had|did|got)|me too|i had the same|that's like when|my own|i went through)\b",
    re.I,
)
START = r"(?:^|[.!?,;:] |\b(?:and|then|so|or|just|maybe|perhaps|better|please|to) )"  # where an order may begin
FIXES = re.compile(
    r"(?<!when )(?<!what )(?<!because )(?<!that )(?<!if )\byou (?:should|need to|have to|ought to|must(?! (?:have )?(?:be|been|feel|felt|miss)\b(?! (?:\w+er|more|less|strong|patient|brave|careful|calm|firm|kind|honest)\b))|might want to|can always|better|just need)\b|\b(?:why don't you|have you (?:tried|thought|considered|asked|told)|if i were you|"
    r"i (?:would|'d)(?: just| simply)? (?:tell|go|ask|say|talk|quit|leave|call|try|take|get|do)|how about (?:you|\w+ing)|what if you|make sure|all you (?:need|have)|the (?:best|easiest) thing|my advice|i suggest|i recommend|you'd better)\b|"
    + START
    + r"(?:maybe |perhaps |then )?(?:you could|try|tell (?:him|her|them|your|the)|go (?:and|to|for|out)|take (?:a|some|the)|start (?:by|with|\w+ing)|stop \w+ing|don't (?:let|take|listen|think|go|give|do|be|worry)|just \w+|ask (?:him|her|them|your|for)|"
    r"talk to|call (?:him|her|them|the|your)|look for|think (?:positive|of)|forget (?:it|him|her|them|about)|ignore|focus|get (?:some|a|over|rest)|do (?:some|a|it)|be (?:strong|patient|brave|careful))\b(?! (?:me|a second|a moment))",
    re.I,
)  # fmt: skip
AT_LEAST = re.compile(
    r"\b(?:at least|look on the bright|could (?:be|have been) worse|others have it|be (?:glad|grateful|thankful|happy)|first world|count your|the good (?:news|thing) is|think of those)\b",
    re.I,
)
SOOTHES = re.compile(
    r"\b(?:don't worry|no worries|calm down|relax|cheer up|it(?:'ll| will| is going to|'s going to) be (?:fine|ok|okay|all right|alright)|you(?:'ll| will) be (?:fine|ok|okay|all right|alright)|never mind|don't be (?:sad|silly|so|upset|scared|"
    r"afraid|angry|ridiculous|dramatic|like that)|don't cry|it's (?:not (?:that|so) bad|nothing|no big deal|not the end)|get over it|move on|man up|chin up|everything happens|time heals|you're over(?:reacting|thinking)|stop (?:worrying|crying|whining)|"
    r"happens to (?:everyone|all of us)|we all)\b",
    re.I,
)  # fmt: skip
TAKES_SIDE = re.compile(
    r"\b(?:(?:he|she|they)(?:'s| is|'re| are) (?:\w+ )?(?:an? )?(?:idiots?|jerks?|wrong|stupid|awful|terrible|horrible|toxic|narcissist\w*|pig|cow)|you're (?:so |totally |absolutely )?(?:right|wrong)|that's (?:your|their|his|her) (?:own )?fault|what did you expect|i told you)\b",
    re.I,
)
BUT = re.compile(r"\b(?:but|however|though)\b", re.I)
WHY = re.compile(r"\bwhy (?:did|do|are|were|didn't|don't|would|is|was|haven't) (?:you|it|he|she|they)\b|\bhow come\b", re.I)
OPEN = re.compile(
    r"\b(?:what|how|where|who|which)\b[^?]*\?|\btell me (?:more|about|all|what|how)|\bi'd like to hear|\bgo on\b|\bi'm listening\b|\bwant to (?:tell|say) (?:me )?more|\bdo you want (?:me to|help|to talk|advice|an ear|company)",
    re.I,
)
PRESENT = re.compile(
    r"\b(?:i'm (?:here|listening|with you|all ears|glad you told)|i am here|take your time|thank you for telling|come here|i hear you|tell me)\b", re.I
)
MAKES_SENSE = re.compile(
    r"\b(?:makes sense|no wonder|of course you|anyone would|i can (?:see|understand|imagine) (?:why|how|that)|understandabl\w+|that must|i'd feel (?:the same|that)|who wouldn't)\b",
    re.I,
)
ABOUT_THEM = re.compile(
    r"\b(?:you(?:'re| are| feel| must| sound| seem| look|r)?|that (?:sounds?|must|is|feels?)|that's|sounds?|must be|how (?:sad|hard|lonely|scary|frustrating|painful|exhausting|annoying|awful|disappointing)|it(?:'s| is| must| sounds?))\b",
    re.I,
)
FELT_AS = re.compile(
    r"\b(?:lonel\w+|sad(?:ness|dening)?|hard|tough|hurt\w*|pain\w*|scar\w+|fear\w*|frighten\w+|terrif\w+|worr\w+|anxi\w+|nerv\w+|tens\w+|frustrat\w+|annoy\w+|ang\w+r\w*|furious|irritat\w+|exhaust\w+|tir\w+|worn|overwhelm\w+|stress\w+|drain\w+|"
    r"disappoint\w+|embarrass\w+|asham\w+|humiliat\w+|proud|happy|excit\w+|relie\w+|upset\w*|heartbr\w+|confus\w+|torn|stuck|jealous|guilt\w*|unfair|heavy|weigh\w*|rough|awful|miss (?:him|her|them|it)|let down|left out|alone|bored|awkward|crush\w+|gutted|devastat\w+|glad|"
    r"bitter|fed up|pressure|helpless|hopeless|lost|uneasy|unsettl\w+|shak\w+)\b",
    re.I,
)  # fmt: skip
GUESSED = re.compile(
    r"\byou must (?:be|feel|have (?:been|felt)) (?:so |really |very |quite |absolutely |pretty )*(?!the\b|an?\b|my\b|in\b|at\b|here\b|home\b)\w+", re.I
)
WANTS_SPACE = re.compile(
    r"\b(?:leave|let) (?:me|him|her|them|us) (?:alone|be|in peace)\b|\bgo away\b|\bget (?:out|lost)\b(?! (?:of (?:bed|debt|here)|more))|\bgive (?:me|him|her|them) (?:some |a bit of )?(?:space|room|peace)\b"
    r"|\b(?:need|needs|want|wants) (?:some |my |his |her |a bit of |more )?(?:space|time alone|to be (?:alone|left alone|by myself))\b"
    r"|\b(?:don'?t|doesn'?t|didn'?t|do not|does not) (?:even |really )?(?:want|feel like|wanna) ?(?:to )?talk(?:ing)?\b|\bdon'?t (?:talk|speak) to me\b|\bstop (?:texting|calling|writing|messaging|following) me\b",
    re.I,
)
GIVES_SPACE = re.compile(
    r"\b(?:space|leave you (?:be|alone|to it|in peace)|let you be|no (?:rush|pressure|hurry)|take (?:your|the|all the) time|when(?:ever)? you(?:'re| are)? ?(?:ready|like|want|feel)|if you (?:fancy|want|like|need|feel)"
    r"|i'll (?:wait|go|be (?:here|around|downstairs|next door|in the)))\b",
    re.I,
)
A_SHORT_NO = 14  # words
REAL_BUT = re.compile(r"\b(?:nothing|anything|everything|no one|all|last) but\b", re.I)


@dataclass(frozen=True)
class Listening:
    """What an answer does: `skills` of SKILLS, `faults` of FAULTS in the order of their weight, and how deep it goes.

    `gives_space` where the other asked to be left alone, and is.
    """

    skills: tuple[str, ...]
    faults: tuple[str, ...]
    present: bool
    makes_sense: bool
    gives_space: bool = False

    @property
    def missing(self) -> tuple[str, ...]:
        """The skills that were not shown."""
        return tuple(skill for skill in SKILLS if skill not in self.skills)

    @property
    def good(self) -> bool:
        """Two skills and no fault: enough for one line; or the room that was asked for."""
        return not self.faults and (len(self.skills) >= 2 or self.gives_space)


def listened(answer: str, told: str, about: Sequence[str] = (), feelings: Sequence[str] = ()) -> Listening:
    """How well an answer listens to what was told.

    Args:
        answer: the person's own line.
        told: what the other said.
        about: further words that show that it was heard.
        feelings: feelings that would be a right guess.

    """
    answer = answer.replace("’", "'")
    skills = {
        "says_back": _says_back(answer, told, about),
        "names_feeling": _names_feeling(answer, feelings),
        "open_question": bool(OPEN.search(answer)) and not WHY.search(answer),
    }
    gives_space = wants_space(told) and bool(GIVES_SPACE.search(answer))
    shown = tuple(skill for skill in SKILLS if skills[skill])
    return Listening(shown, _faults(answer), bool(PRESENT.search(answer)), bool(MAKES_SENSE.search(answer)), gives_space)


def wants_space(told: str) -> bool:
    """Whether somebody asks to be left alone, and for little else."""
    return len(told.split()) <= A_SHORT_NO and bool(WANTS_SPACE.search(told.replace("’", "'")))


def _faults(answer: str) -> tuple[str, ...]:
    found = {
        "takes_side": TAKES_SIDE.search(answer),
        "soothes": SOOTHES.search(answer),
        "at_least": AT_LEAST.search(answer),
        "but": BUT.search(REAL_BUT.sub("", answer)),
        "fixes": FIXES.search(answer),
        "own_story": TAKES_THE_FLOOR.search(answer),
        "why": WHY.search(answer),
        "closed_question": "?" in answer and not OPEN.search(answer) and not WHY.search(answer) and not FIXES.search(answer),
    }
    return tuple(fault for fault in FAULTS if found[fault])


def _stems(text: str) -> set[str]:
    """Words by their first five letters, without the small ones: close enough to see whether something was said back."""
    return {word[:5] for word in re.findall(r"[a-z]+", text.lower()) if word not in SHORT_WORDS and len(word) > 2}


def _says_back(answer: str, told: str, about: Sequence[str]) -> bool:
    said = _stems(answer)
    shared = said & _stems(told)
    named = said & {word[:5].lower() for word in about}
    return len(shared | named) >= 2 or (len(named) >= 1 and len(answer.split()) <= 12)


def _names_feeling(answer: str, feelings: Sequence[str]) -> bool:
    """A feeling of the other, not one's own ("I'm sad for you")."""
    named = (
        FELT_AS.search(answer)
        or GUESSED.search(answer)
        or vocabulary().feeling_in(answer)
        or any(re.search(rf"\b{re.escape(feeling)}\b", answer, re.I) for feeling in feelings)
    )
    own = re.match(r"^i(?:'m| am| feel) (?!sorry|here|listening|hearing|glad)", answer.strip(), re.I)
    return bool(named) and bool(ABOUT_THEM.search(answer)) and not own

"""A statement as it was told, as much of it as one can say in a breath, where no shape of reproach is found in it."""

from __future__ import annotations

import re

from lemminflect import getLemma

from closer.language.grammar import parse
from closer.language.i_statement.all_the_same.softened import softened
from closer.language.i_statement.all_the_same.time_behind import with_the_time_behind
from closer.language.i_statement.complaints.deeds import is_of_once
from closer.language.i_statement.complaints.kinds import FELT_THERE, HAPPENS, Complaint, within_a_sentence
from closer.language.i_statement.story.as_told import THEIR_THING
from closer.language.i_statement.story.events import is_background, is_opinion
from closer.language.i_statement.to_whom.people import ANY_PERSON
from closer.language.i_statement.wording.blame import judgement_in
from closer.language.i_statement.wording.negation import said_with_not
from closer.language.i_statement.wording.verb_forms import PAST, PRESENT, plain_verb

__all__ = ["FEWEST", "MOST", "NO_MOMENT", "SAID_OF_US", "has_verb", "told_in_a_breath"]

FEWEST, MOST = 4, 22  # words
OF_YOU = re.compile(r"\byou(?:r|rs|rself)?\b|\byou'", re.I)
LATER_JOINT = re.compile(r"(?:,| -| and| but| because| so| as| though| which| when| while) ")
NO_MOMENT = re.compile(
    r"it's (?:an? |the |just )?[\w ]{1,20}?,? not (?:an?|the)\b|you(?:'re| are) (?:so|such|too|negative)\b|my [a-z]+s (?:her|his|me|us|my|the)\b|(?:I|you|he|she|we|they|it|that|this)(?:'m|'re|'s| am| are| is| was| were)(?: not| never|n't)? (?:so |really |just |only |all |always )*(?:an? |my |your |our |the (?!one\b|only one\b|only (?:\w+ )?(?:who|that|\w+ing)\b|last\b|first\b|loudest\b)|such |too |jealous\b|\d|(?:good|nice|fine|sorry|ok|okay|right|sure|better)\b(?! to\b)|(?:so |really )?(?:nasty|mean|horrible|rude|cruel|stingy|unfair|selfish)\b)|"
    r"(?:I|we) (?:want|need|trust|thought|wish|hope|hate|love|know|deserve|expect|believe|bet|guess|swear|think|could|would|should|might|can|will|used to|don't (?:care|know|want|need))\b|(?:I|we|you|it|they|he|she|the \w+|your \w+|my \w+)(?:'d| would| could| should| might|'ll| will| must| may) (?!been\b)|"
    r"(?:he|she|they|they're|they've|he's|she's)\b|you know that\b|I'm (?:only|just)\b|(?:that|this|the) (?:look|tone|voice|face|sigh|laugh)\b|that (?:was|is)\b|it(?:'s| is) all (?!I\b|we\b)|half (?:of )?[\w ]{2,20} is yours|you (?:should|could|might|may|deserve|need to|have to be)\b|you (?:make|made|are making) (?:me|my|us)\b|that's|this is|nobody|who|what(?:'s| (?!I\b|you\b))|where|how|why|if|let|don't|stop|thanks?|please|so\b|or\b|because|unless",
    re.I,
)
NOT_YOURS = {"do", "love", "like", "enjoy", "thank", "be", "have", "let", "see", "mean"}  # "loved your presentation"
I_DID = {
    "come",
    "wake",
    "find",
    "wait",
    "sit",
    "stand",
    "tell",
    "ask",
    "cook",
    "get",
    "have",
    "go",
    "hear",
    "see",
    "drive",
    "carry",
    "clean",
    "run",
    "bake",
    "pass",
    "turn",
    "stay",
}  # without an "I" before it
SAID_OF_US = re.compile(r"\byou(?:r|rs)?\b|\bwe\b|^there\b", re.I)
INNER_QUESTION = re.compile(
    r"\b(?:how|what|why|where|who) (?:am|are|is|do|does|did|can|made|died) (?:I|you|we|it|and)\b|, (?:do|did|are|is|have|can) (?:you|it|there|we)\b|\bI not\b|\bthe one\b.*\bthe other\b|\bdid you\b.*\bdid you\b|^(?:every|each) \w+ (?:I|we) \w+(?: to)? you\b|(?P<twice>\b\w+ \w+), (?P=twice)\b|^(?:the|your|my) [\w-]+ (?:says?|sends?) (?:hi|hello|thanks)\b",
    re.I,
)
EACH_A_PART = re.compile(r"you(?:'re| are| were) the .+ (?:and|but) I(?:'m| am| was) (?:the|a|an)\b|you(?:'re| were| are) the (?:life|centre|star) of\b", re.I)
THEY = re.compile(r"(?:they|they've|they're|(?:he|she)'s (?:had|got|been|\w+ed))\b", re.I)
THINGS_DO = re.compile(r"^(?:your|my|our|the) [\w-]+s(?: about [\w ]+?)? (?P<verb>[a-z]+)\b(?! of\b)", re.I)
STILL = re.compile(r"\b(?:and|but)\b.*\b(?:still|now)\b", re.I)
WHEN_I = re.compile(
    r"^(?P<deed>(?!I'm the\b|I am the\b|you say\b|you said\b|the (?:day|time|moment)\b)(?:(?! and | but |, )[^?])+?) when (?P<scene>(?:I|we) (?:(?! and )[^,])+)$",
    re.I,
)
AND_I_FEEL = re.compile(
    r"(?:, |,? (?:and|so|but) )(?:now )?(?:I (?:feel|love|miss|don't want|don't understand|could (?!not|n't)|felt like|hate|am ashamed)|it makes me|for you it's|that's|it hurts|I'd forgotten|I was on|they think)\b.*$",
    re.I,
)
GOES_ON = re.compile(r"(?:and|but|on|in|at|with|for|after|silent|cold|quiet|gone|asleep|even|not|then|because) ", re.I)
ALONE_MINE = re.compile(r"(?:(?:with|for|to|at|in front of) (?:me|my|mine|us|our)|mine|silent|cold|quiet)\b", re.I)
END_OF_A_LIST = re.compile(r"(?:the|my|your|a|an|his|her) [\w' -]+ and \w+", re.I)
STARTS = re.compile(
    r"(?:neither|none|both|nobody|haven't|hasn't|didn't|don't|doesn't|you|I|we|he|she|it|they|there|my|your|our|the|mine|everyone|everybody|people|somebody|one|his|her|their|no|when|while|a|an|now|all|drop|drops|brought|left|park|parked|bring)\b",
    re.I,
)
ASIDE = re.compile(r"(?:[\w-]+ ){0,3}[\w-]+, (?:with|in|who|at|on) [^,]+, ", re.I)
SPLICED = re.compile(
    r"(?<!\band)(?<!\bbut), (?=(?:with|for|to|at|in front of) (?:me|my|mine|us|our)\b|mine\b|silent\b|cold\b|quiet\b|(?:you|you're|I|I'm|we|she's|he's|it|there's|there|my|our|your|the|one|everybody|everyone|now)\b (?!and\b))",
    re.I,
)
THEIR_WORDS = re.compile(rf"\b(?:my|our) (?:\w+ )?(?:{ANY_PERSON}) (?:\w+ )?(?:says?|said|tells? me|told me)\b", re.I)  # not yet said to whom it is about
UNNAMED = re.compile(r"\b(?:he|she|him|his|her|hers)\b", re.I)
WHEN, TOO_OFTEN = re.compile(r"\bwhen\b"), 2
STILL_A_MOMENT = re.compile(
    r"(?:it's|I'm still waiting|I(?:'m| am) the|it is (?:months|weeks|years|days)|I don't (?:hear|see|get|know (?:where|if|when|who|what|from|whether))|"
    r"I can(?:'t| hardly|not)|I never|I can (?:hear|smell|see|feel))\b",
    re.I,
)  # by its form an opinion
ITS_OBJECT = re.compile(r"[a-z]+ (?:off |out |up |away )?(?:my|your|our|the|me|us|it|an?|without|again|at the last|last)\b", re.I)
WORD = re.compile(r"^[a-z']+", re.I)


def told_in_a_breath(said: str) -> Complaint | None:
    """A statement as it was told, as much of it as one can say in a breath; None where it tells no moment.

    Args:
        said: the message or a part of it, already said to the other person.

    """
    clause = within_a_sentence(_with_a_subject(said.strip(" ,.!")))
    clause = AND_I_FEEL.sub("", re.sub(r"[.!;:] (?=[A-Za-z])", ", ", clause))
    if INNER_QUESTION.search(clause):
        return None
    clause = softened(said_with_not(with_the_time_behind(clause)))
    clause = _spliced(_in_a_breath(clause))
    clause = THEIR_THING.sub("your ", clause) if OF_YOU.search(clause) else clause
    clause = re.sub(r",? again$| again(?= (?:and|but|in|on|at)\b)", "", clause)
    if not clause:
        return None
    no_moment = NO_MOMENT.match(clause) and not (EACH_A_PART.match(clause) or (THEY.match(clause) and OF_YOU.search(clause)))
    sayable = FEWEST <= len(clause.split()) <= MOST and "?" not in clause and len(WHEN.findall(clause)) < TOO_OFTEN
    if not sayable or no_moment or _opens_with_a_scrap(clause) or judgement_in(clause) or is_background(clause):
        return None
    if THEIR_WORDS.search(clause) or (not OF_YOU.search(clause) and UNNAMED.search(clause)):
        return None
    if is_opinion(clause) and not STILL_A_MOMENT.match(clause):
        return None
    finite = [token for token in parse(clause) if token.tag_ in ("VBD", "VBP", "VBZ") or (token.tag_ == "MD" and token.lower_ in ("can", "ca"))]
    if not finite and (thing := THINGS_DO.match(clause)) and getLemma(thing["verb"], upos="VERB", lemmatize_oov=False):
        return Complaint(HAPPENS if SAID_OF_US.search(clause) else FELT_THERE, clause, PRESENT)
    if not finite or not any(child.dep_.startswith(("nsubj", "expl")) for token in finite for child in (*token.children, *token.head.children)):
        return None
    tense = PAST if is_of_once(finite[0]) and not (STILL.search(clause) and finite[-1].tag_ != "VBD") else PRESENT
    clause = WHEN_I.sub(r"\g<scene> and \g<deed>", clause)
    if SAID_OF_US.search(clause):
        return Complaint(HAPPENS, clause, tense)
    return Complaint(FELT_THERE, clause, tense)  # what is found so, whoever did it


def _with_a_subject(said: str) -> str:
    """With the "I" or "you" that was left out: "came home starving", "forgot your wallet"."""
    first = WORD.match(said)
    doc = parse(said) if first else None
    if first is None or doc is None or len(doc) < FEWEST:
        return said
    verb = plain_verb(first.group())
    if (
        verb in NOT_YOURS
        or verb == first.group().lower()
        or first.group().lower().endswith(("ing", "s"))
        or not getLemma(first.group().lower(), upos="VERB", lemmatize_oov=False)
    ):
        return said
    if doc[0].tag_ not in ("VBD", "VBN") or not (verb in I_DID or ITS_OBJECT.match(said)):
        return said
    return f"{'I' if verb in I_DID else 'you'} {said[0].lower()}{said[1:]}"


def _in_a_breath(clause: str) -> str:
    """As many of its clauses as can be said in one breath, without what trails behind that has no verb."""
    pieces = clause.split(", ")
    while len(pieces) > 1 and not (GOES_ON.match(pieces[-1]) or (has_verb(pieces[-1]) and STARTS.match(pieces[-1]))):
        if END_OF_A_LIST.match(pieces.pop()):
            return ""
    clause = ", ".join(pieces)
    while len(clause.split()) > MOST:
        joints = [joint.start() for joint in LATER_JOINT.finditer(clause)]
        kept = next((clause[:at] for at in reversed(joints) if len(clause[:at].split()) >= FEWEST), None)
        if kept is None:
            return clause
        clause = kept.strip(" ,")
    return clause


def _spliced(clause: str) -> str:
    """Its last clause joined with "and" where only a comma joins it; the things of a list stay a list."""
    for joint in reversed(list(SPLICED.finditer(clause))):
        piece = clause[joint.end() :].split(", ")[0]
        if " and " not in clause[: joint.start()] and (ALONE_MINE.match(piece) or has_verb(piece)):
            return f"{clause[: joint.start()]} and {clause[joint.end() :]}"
    return clause


def _opens_with_a_scrap(clause: str) -> bool:
    """Whether what stands before its first comma or "and" names a thing only: "the same boss, the same story, and you don't change a thing"."""
    first = re.split(r",? (?:and|but) |, ", clause)[0]
    return first != clause and not has_verb(first) and not ASIDE.match(clause) and not THINGS_DO.match(first)


def has_verb(piece: str) -> bool:
    """Whether words tell what somebody does, or what is."""
    return any(token.tag_ in ("VBP", "VBZ", "VBD", "MD") for token in parse(piece))

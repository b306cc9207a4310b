"""What is told plainly is said as it was told, where no shape of reproach is found in it: "your dog barks all day long", "you're hard on me"."""

from __future__ import annotations

import re

from lemminflect import getLemma

from closer.language.grammar import parse
from closer.language.i_statement.complaints.deeds import is_of_once
from closer.language.i_statement.complaints.happenings import OWNED_UP_TO_OR_KIND
from closer.language.i_statement.complaints.kinds import HAPPENS, Complaint, within_a_sentence
from closer.language.i_statement.to_whom.people import ANY_PERSON
from closer.language.i_statement.wording.blame import judgement_in
from closer.language.i_statement.wording.negation import said_with_not
from closer.language.i_statement.wording.occasions import MONTHS
from closer.language.i_statement.wording.verb_forms import PAST, PRESENT, plain_verb

__all__ = ["as_told", "otherwise_than_said", "with_its_time_behind"]

A_DAY = rf"(?:\w+day|{MONTHS}|christmas(?: day| eve)?|easter|new year's (?:day|eve)|the (?:weekend|first|second|third|\w+(?:th|st|nd|rd)))"
A_TIME = (
    rf"(?:(?:on|last|this|in|at|by|from) (?:the )?{A_DAY}(?: (?:morning|afternoon|evening|night|lunch))?|{A_DAY}(?: (?:morning|afternoon|evening|night))?|last (?:night|week|month|year|summer|winter|spring|autumn)|yesterday|"
    r"this (?:morning|afternoon|evening|week|year)|(?:\w+ )?(?:\w+ )?(?:days?|weeks?|months?|years?) ago|(?:at|in|on|during) (?:the |my |our |your |\w+'s )(?:[\w']+ ){0,2}?(?:birthday|wedding|party|barbecue|meeting|dinner|lunch|market|beach|supermarket|station|office|funeral|christening|kitchen|pub|restaurant|table))"
)
TIME_FIRST = re.compile(
    rf"^(?P<when>{A_TIME}(?:,? (?:at|around|about|till|until) [\w:]+(?: (?:o'clock|past \w+|in the \w+|at night))?)?(?: (?:in|at|on) (?:the |my |our |your )?[\w-]+)?),? (?P<rest>(?:I|we|you|your|my|our|he|she|they|his|her|the|there|it)\b.+)$",
    re.I,
)
JOINT = re.compile(r",? (?:and|but|when|while|because|so|until|before|after|that|with)\b|, ")
TELLS = re.compile(r"^(?:I|we|you|your|my|our|the|there|it|it's|I'm|I've|we're|you're|you've)\b", re.I)
OF_YOU = re.compile(r"\b(?:you|your|yours|you're|you've|you'd)\b", re.I)
CALLED_A_NAME = re.compile(
    r"^you(?:'re| are| were)(?: (?:so|just|really|always|such|only|more|like|too|the|a|an|all|my|not))+\b|^you(?:'re| are| were) [a-z]+$|^you(?:'re| are| were) [\w-]+,",
    re.I,
)
LONGEST = 24  # words
THEIR_THING = re.compile(
    rf"^(?:my|our) (?:[\w-]+ ){{0,2}}?(?:{ANY_PERSON})'s (?=[\w-]+ (?!(?:friend|mate|cousin|mother|mum|mom|dad|father|brother|sister)\b))", re.I
)
BARE_DAY = re.compile(r"^(?!yesterday|today|holiday|birthday)(?:\w+day)\b", re.I)
THE_MOMENT = re.compile(r"^(?:(?:right )?the (?:moment|second|minute|instant)|as soon as) (?=(?:I|we|you|he|she|they|my|our|your|the|it)\b)", re.I)
VOCATIVE = re.compile(r", (?:son|mum|mom|dad|mate|love|babe|man|bro|sis|kid|darling|honey|my friend|[A-Z][a-z]+)$")
GUESSED = re.compile(
    r",? (?:and )?I(?:'ve)? (?:counted|checked|timed|measured)(?: them| it)?$|,? (?:so )?(?:i )?guess .*$|,? so off (?:he|she|you|they) .*$", re.I
)
NOTHING = re.compile(r"\b(?P<verb>(?!is\b|was\b|has\b|does\b)[a-z]+s) nothing\b")
THERE_WAS_NOTHING = re.compile(r"\bthere (?P<be>is|was) nothing\b(?= (?:to|left|from|for|in)\b)", re.I)
WHILE_I = re.compile(r"^when (?P<scene>I(?:'m| am)? [^,]+?),? (?P<deed>your [\w-]+ [a-z]+.*)$", re.I)
A_THING_DOES = re.compile(r"^(?:your|my|our) [\w-]+ (?P<verb>[a-z]+s)\b")
GOOD_OF_OTHERS = re.compile(
    r"^your (?:sister|brother|cousin|friend|mate|colleague|mother|mum|mom|dad|father|ex)(?:'s \w+)? (?!.*\b(?:I|me|my|mine|we|us|our|here)\b)"
)
TWO_SENTENCES = re.compile(
    r"^(?P<first>[^.!?]+\w)[.!] (?P<second>(?!You\b|Not\b|No\b|So\b|Again\b|Thanks\b)[A-Z][^.!?]+ (?:is|are|was|were|has|have|had|\w+ed|\w+s) [^.!?]+)$"
)
BEGINS = re.compile(r"^(?:The|My|Our|Your|His|Her|Their|It|It's|He|She|We|They|There|That|This|A|An|In|On|At|Now)\b")
WHOSE_PART = re.compile(r"^you(?:'re| are) the (?:\w+ )?\w+ and you ")
WISHED = re.compile(r"\b(?:if|unless|should|would|must|maybe|perhaps|hope|wish|want|thanks?|please|glad|happy|lovely|nice|kind)\b", re.I)

SAID_AND_IS = re.compile(
    r"^you (?:only |just )?(?P<said>said|told me|promised) (?P<what>\w+(?: \w+){0,2}?)[,.]? (?:and |now )?it(?:'s|s| is| was) (?P<now>(?:already |now |nearly |almost |gone |past |half )*(?:\w+day|midnight|noon|dark|(?:\d[\w:.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:am|pm|weeks? ago|o'clock|(?:to|past) \w+))?))$",
    re.I,
)


def otherwise_than_said(text: str) -> Complaint | None:
    """What was said beside what it came to: "you said one beer, it's 2am"; None for all else.

    Args:
        text: the message, already said to the other person.

    """
    found = SAID_AND_IS.match(text.strip().rstrip(".! "))
    return Complaint(HAPPENS, f"you {found['said'].lower()} {found['what'].strip()} and it's {found['now']}") if found else None


def with_its_time_behind(text: str) -> str:
    """A sentence that begins with a time or place, with it behind its first clause: "on Sunday you told your mum" becomes "you told your mum on Sunday".

    Args:
        text: what was typed, its spelling mended.

    """
    found = TIME_FIRST.match(text)
    if found is None or "?" in text:
        return text
    when, rest = within_a_sentence(found["when"]), found["rest"]
    if BARE_DAY.match(when):
        when = f"on {when.capitalize()}"
    joint = JOINT.search(rest)
    place = joint.start() if joint else len(rest.rstrip(".! "))
    return f"{rest[:place]} {when}{rest[place:]}"


def _small(found: re.Match[str]) -> str:
    return found.group().lower()


def as_told(text: str) -> Complaint | None:
    """A plain statement as one thing that happens; None where it asks, wishes, calls names, or says too much to stand behind "when".

    Args:
        text: the message, already said to the other person.

    """
    text = THE_MOMENT.sub("", text)  # "when" stands before it anyway
    clause = said_with_not(within_a_sentence(THEIR_THING.sub("your ", VOCATIVE.sub("", GUESSED.sub("", text.strip().rstrip(".! "))))))
    clause = THERE_WAS_NOTHING.sub(r"there \g<be>n't a thing", clause)
    clause = WHILE_I.sub(r"\g<scene> and \g<deed>", NOTHING.sub(lambda found: f"doesn't {plain_verb(found['verb'])} a thing", clause))
    clause = WHOSE_PART.sub("you ", TWO_SENTENCES.sub(lambda found: f"{found['first']} and {BEGINS.sub(_small, found['second'])}", clause))
    told = TELLS.match(clause) and OF_YOU.search(clause) and not re.search(r"[?;:]|[.!] ", clause)
    if (
        not told
        or len(clause.split()) > LONGEST
        or judgement_in(clause)
        or CALLED_A_NAME.match(clause)
        or WISHED.search(clause)
        or OWNED_UP_TO_OR_KIND.match(clause)
        or GOOD_OF_OTHERS.match(clause)
    ):
        return None
    finite = [token for token in parse(clause) if token.tag_ in ("VBD", "VBP", "VBZ") or (token.tag_ == "MD" and token.lower_ not in ("will", "'ll"))]
    if not finite and (thing := A_THING_DOES.match(clause)) and getLemma(thing["verb"], upos="VERB", lemmatize_oov=False):
        return Complaint(HAPPENS, clause, PRESENT)  # "your dog barks", where the tagger takes the verb for a thing
    if (
        not finite
        or ("," in clause and clause.index(",") < finite[0].idx)
        or not any(child.dep_.startswith(("nsubj", "expl")) for token in finite for child in (*token.children, *token.head.children))
    ):
        return None
    return Complaint(HAPPENS, clause, PAST if is_of_once(finite[0]) else PRESENT)

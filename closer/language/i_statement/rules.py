"""The rules a rewritten sentence must keep before anybody sees it: the usual mistakes of rewriters, as checks (reference/i_statements.md, section 4)."""

from __future__ import annotations

import re

from lemminflect import getLemma

from closer.language.feelings import vocabulary
from closer.language.grammar import parse
from closer.language.i_statement.wording.blame import A_FACT, judgement_in

__all__ = ["broken_rules"]

FEWEST, MOST = 6, 60
LATEST_VERB = 3  # of the words of an observation that begins with a bare thing
ABSOLUTE = re.compile(
    r"\b(?:always|never|ever|constantly|every (?:single )?time|all the time|nothing|anything|everything|everyone|everybody|nobody|not once|only ever|forever|any ?more|no one|none)\b",
    re.I,
)
SAID_TO_BE_SO = re.compile(
    r"\b(?P<said>said|say|told (?:me|us)|tell (?:me|us)|wonder(?:ed)? why|ask(?:ed)? why|complain(?:ed)?|claim(?:ed)?|moan(?:ed)?)(?: to my face)?(?: that)?(?: (?:it(?:'s| is| was| means| meant)|that(?:'s| was)|there(?:'s| is| was)|you(?:'ve got| have| had| know| knew)))? (?:nobody|no one|everyone|everybody|nothing|everything)\b"
    r"|\b(?P<claimed>(?:said|say|told|tell|claim(?:ed)?)(?: (?:me|us|him|her|them|people|your \w+|my \w+|[A-Z]\w+))?(?: that)? (?:it|this|that|you|I|we|they)(?:'s| is| was| were|'m|'re| are| have|'ve| (?:don't|didn't|haven't) [a-z]+(?: (?:you|me|us|him|her|them))?| eat| ate| had| do)?) (?:always|anything|everything|anyone)\b",
    re.I,
)  # their words
FEELS = re.compile(r"\b[Ii](?:'m| feel| felt) (?P<rest>[^.,?]*)")
POSED = re.compile(r"^(?:that|like|as if|as though|you|he|she|they|it)\b", re.I)
ORDERS = re.compile(
    r"\b(?:(?<!what I )(?<!how I )(?<!that I )(?<!me I )(?<!say I )(?<!says I )(?<!said I )should|must|ought to|you make me(?! the (?:joke|punchline|butt|bad guy|villain|villain)\b)|made me feel|deserve|on purpose|deliberately|I swear|(?<!find )(?<!found )fault|or else|supposed to)\b",
    re.I,
)
TOLD_TO = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|tell|told|telling|decide[ds]?|know|knew|see|saw) (?:me |us )?(?:what|when|where|how|who|whether|if) [\w' ]{1,25}? (?:should|must)\b|\b(?:tell|told|say|says|said)\b[\w' ]{1,40}? (?:I|we|quote[abcd]) (?:should|must|ought to)\b|\b(?:tell|told|say|says|said|ma(?:k|d)e out|pretend(?:ed)?)\b[\w' ]{0,40}? (?:it's|it was|that's|that was|is|was) (?:all )?(?:my|our|[\w]+'s) fault\b"
)  # their words: "you told me after three weeks I should be over it"
REQUEST = re.compile(r"(?:Could (?:you|we)|Please|Would you|Could the two of us)\b(?P<what>[^?.]*)[?.]$")
NEGATIVE = re.compile(r"\b(?:not|n't|stop|quit|without|avoid|never|less|no)\b", re.I)
HALTING = re.compile(r"\b(\w+) \1\b", re.I)
HALTING_ALLOWED = {"that", "had", "knock", "in"}  # "I walked in in front of the client"
LEFT_OVER = re.compile(
    r"\b(?:u|ur|dont|didnt|cant|im|wont|lol|omg|wtf|idk|pls|tbh|ffs|fuck\w*|shit\w*|damn|hell|arses?|arsehole\w*|bloody|crap)\b|[<>{}\[\]*_#@\\|]|\?\?|!!|\s[,.?]|,,",
    re.I,
)
ENDS_WELL = re.compile(
    r"\b(?:say|says|said|saying|think|thought|told me) so$|\bwhen (?:you're|you are|I'm|it's|we're|he's|she's) not$|\bwith a but$|\b(?:(?:tell|told|ask|asked|want|wanted|invited?) (?:me|us|you) to|(?:not|sell|talk|speak|listen|write|reply|go|goes|belongs?) to|(?:like|with|about|of) that)$",
    re.I,
)
DANGLING = re.compile(
    r"\b(?:tell|told|say|said|think|know|your \w+|if|whether|what|how|where|why|who|that) (?:I|we)$|\b(?:if|whether|what|how|where|why) (?:you|he|she|they|it)$|[, ](?:I|we)$|\b(?:act|look|sound|talk|speak|behave)(?:ed|s)? like$|\bma(?:k|d)e sure .* c(?:an|ould) (?:tell|see)$|\b(?:like|as if) (?:I|we|you)(?:'m|'re|'ve| am| are| was| were)?$|\b(?:and|but|or|to|the|a|an|my|your|because|so|when|if|that|which|than|as|into|there by|not|very|(?:are|is|was|were|am) too)$| and (?:then )?(?:say|said|tell|told|since)$|\b(?:told|tell|say|said)\b.* (?:it|that) (?:is|was)$|^you (?:really )?(?:are|do|did|have|were|don't|didn't|aren't|have been|were being)$",
    re.I,
)
SUBJECTS = re.compile(
    r"^(?:you|people|i|we|my|our|it|it's|the|a|an|something|somebody|someone|things|weeks|days|there|voices|one|two|most|money|work|health|your|our|what|both|all|only|his|her|their|homework|bedtime|weekends|sundays|mornings|evenings|holidays|calls|texts|messages|jokes|plans|somebody's|someone's|different|every|each|three|four|five|six|seven|eight|nine|ten|half|new|good|that|this|i'm|us|he|she|they|(?:mum|mom|mam|dad|nan|nana|gran|granny|grandma|grandad|granddad|grandpa|granny|school|nursery|work|dinner|amma|appa)(?:'s)?)\b",
    re.I,
)
YOU_DO = re.compile(r"you (?:mostly |just )?(?P<verb>[a-z]+)\b")
OF_ME = re.compile(r"\bhow \w+ (?:I|we) (?:was|am|were|are)\b", re.I)  # "you tell my kids how lazy I was": their words, and not of them
THING_DOES = re.compile(r"(?:your|my|our) [\w-]+ (?P<verb>[a-z]+s)\b")
TORN = re.compile(
    r"\byou all be\b|^that (?:you|I|we) (?:could|can|would|will|have|had|managed)\b|^you (?!(?:bring|sing|ring|swing|cling|fling|sling|sting|wring|string|spring)\b)\w+ing\b|you (?:(?:talk|speak|say|do|think|want|eat|know) else\b|[A-Z][a-z]+ (?:does|is|has|was|don't|doesn't|didn't|isn't)\b)"
)  # "you Gaz doesn't"
FLIPPED = re.compile(
    r"\byou (?:is|was|has|does|doesn't|hasn't|isn't|wasn't|am)\b|(?<!could )(?<!would )(?<!should )(?<!can )(?<!will )(?<!did )(?<!let )(?<!have )(?<!see )(?<!that )\byou be\b|(?<!told )(?<!tell )(?<!asked )(?<!ask )(?<!gave )(?<!give )(?<!sent )(?<!showed )(?<!show )(?<!lend )(?<!lent )(?<!send )(?<!bring )(?<!brought )(?<!buy )(?<!bought )(?<!made )(?<!make )(?<!cooked )(?<!cook )(?<!read )(?<!lending )(?<!offered )\byou (?:me|my|your)\b|(?<!told )(?<!tell )(?<!asked )(?<!ask )(?<!promised )(?<!showed )(?<!telling )(?<!asking )(?<!reminding )\byou I\b|\b(?:I|you) (?!bring|sing|ring|swing|cling|fling|sling|sting|wring|string|spring)(?:\w+ing) (?:my|your)\b(?<!keep)|\bI (?:are|is|were not)\b|\bdon't (?:\w+ed(?<!\bneed)(?<!\bfeed)|was|were|been|is)\b|\bdidn't (?:\w+ed)\b(?<!need)(?<!feed)|\byou(?:'re| are) (?:got|gone(?! (?:at|by|before|all|for|until|till|from|off|again|the (?:moment|minute|second))\b)|told|had|made|done)\b|\byou have any idea\b|\byou (?:give|gave|buy|bought|send|sent|bring|brought) (?:me|us) (?:has|have|is|are|was|were)\b",
    re.I,
)


def broken_rules(sentence: str, observation: str, alone: bool = False) -> tuple[str, ...]:
    """The names of the rules that a sentence breaks; empty where it may be said.

    Args:
        sentence: the whole "I" statement.
        observation: what stands behind "when" in it.
        alone: whether it is said as a sentence of its own, which may begin with a time or with any name.

    """
    return tuple(name for name, broken in _checks(sentence, observation, alone) if broken)


def _checks(sentence: str, observation: str, alone: bool) -> list[tuple[str, bool]]:
    count = len(sentence.split())
    feels = FEELS.findall(sentence.replace(observation, "", 1)) or FEELS.findall(sentence)  # "you say I'm like my mother" is their thought
    named = [vocabulary().feeling_in(rest) for rest in feels]
    asked = REQUEST.search(sentence)
    return [
        ("length", not FEWEST <= count <= MOST),
        ("no feeling", not any(named)),
        ("a thought in the place of a feeling", any(POSED.match(rest) for rest in feels)),
        ("a judgement posing as a feeling", bool(vocabulary().under(sentence))),
        ("absolute", bool(ABSOLUTE.search(SAID_TO_BE_SO.sub(lambda found: found["said"] or found["claimed"], A_FACT.sub("", sentence))))),
        ("label", bool(judgement_in(OF_ME.sub("", sentence)))),
        ("blame", bool(ORDERS.search(TOLD_TO.sub("", sentence)))),
        ("no request", asked is None),
        ("negative request", asked is not None and bool(NEGATIVE.search(asked["what"]))),
        ("halting", any(found.lower() not in HALTING_ALLOWED for found in HALTING.findall(sentence))),
        ("left over", bool(LEFT_OVER.search(sentence))),
        ("dangling", bool(DANGLING.search(observation)) and not ENDS_WELL.search(observation)),
        ("odd start", not alone and not SUBJECTS.match(observation) and not _begins_with_its_subject(observation)),
        ("pronouns", bool(FLIPPED.search(sentence) or TORN.search(observation))),
        ("no clause", not _is_clause(observation)),
    ]


def _begins_with_its_subject(observation: str) -> bool:
    """Whether the first word is a thing that does or is something: "payday was Friday and you ask me for bus fare"."""
    first = parse(observation)[0]
    subject = first.head if first.dep_ == "compound" else first
    return first.pos_ == "NOUN" and subject.dep_ == "nsubj" and subject.head.tag_ in ("VBP", "VBZ", "VBD") and subject.head.i < LATEST_VERB


def _is_clause(observation: str) -> bool:
    """Whether what stands behind "when" has a subject and a verb that agree."""
    if (told := YOU_DO.match(observation)) and getLemma(told["verb"], upos="VERB", lemmatize_oov=False):
        return True  # "you forward my pictures", where the tagger takes the verb for something else
    if (thing := THING_DOES.match(observation)) and getLemma(thing["verb"], upos="VERB", lemmatize_oov=False):
        return True  # "your dog barks all day"
    doc = parse(observation)
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    if root is None or (root.pos_ not in ("VERB", "AUX") and not any(child.dep_ in ("cop", "aux", "auxpass") for child in root.children)):
        return any(token.tag_ in ("VBP", "VBZ", "VBD") for token in doc)
    return any(token.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for token in doc)

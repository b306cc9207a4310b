"""Cut an angry message into clauses that can each be said on their own."""

from __future__ import annotations

import itertools
import re

from closer.language.grammar import parse
from closer.language.i_statement.wording.verb_forms import plain_verb

__all__ = ["clauses"]

SUBJECT = r"(?:you(?:'re|'ve|'d|'ll)?|i(?:'m|'ve|'d|'ll)?|we(?:'re|'ve)?|he(?:'s)?|she(?:'s)?|they(?:'re)?|it(?:'s)?|my|your|there(?:'s)?|that's|nobody|no one|the|all you (?:said|told|asked|wrote))\b"
BOUNDARY = re.compile(
    rf"(?<=[.!?;:])\s+|\s+-+\s+|\.\.\.+\s*|\n+|,?\s+(?:and then|but then|and now|and|but|so(?! you (?:can|could|would|wouldn't|won't|don't|didn't))|yet|then|cause|because|or)\s+(?={SUBJECT})"
    rf"|,\s+(?:and\s+|but\s+)?(?=(?:never(?! (?:for|with|to|at|in|on)\b)|always|not once|not even|why|how|can't|don't(?! you)|is it|would it|stop|quit|put|so|such|what|then|another|just)\b)|,\s+(?={SUBJECT})|\s+and\s+(?=(?:suddenly|somehow)\s+it(?:'s| is)(?: all)? about\b)|\s+(?:and|but|yet)\s+(?=(?:not once|never once|never) (?:have|has|did|do) you\b)|\s+(?:and|but)\s+(?=(?:yesterday|today|last (?:night|week|month|year|summer|time)|this (?:morning|week|month|year|summer|time)|on \w+day|the next (?:day|morning)|\w+ (?:minutes?|hours?|days?|weeks?|months?|years?) later)\s+(?:I|you|he|she|they|we)\b)|,?\s+but\s+(?=if I\b)|,?\s+(?:and|but)\s+(?=(?:it's )?(?:funny|strange|interesting|amazing) how\s+{SUBJECT})|,\s+(?:and|but|yet|so)\s+(?=(?:after|in|for|on|when|every|now|still|all|since|at|by|then|again)\b)|,\s+(?=(?:yesterday|today|last (?:night|week|month|year|time)|this (?:morning|week)|the other day|on \w+day)\s+(?:I|you|he|she|they|we)\b)|,\s+(?=in \w+ (?:years|months|weeks) you\b)|,\s+(?=(?:now|nowadays|these days) (?:you|I|we)(?:'m|'re|'ve)?\b)|,\s+(?=(?!who\b|which\b|what\b|that\b|nothing\b|something\b)[a-z]+ ha(?:d|s|ve) to\b)|\s+(?:and|but)\s+(?=(?:as soon as|the (?:minute|moment|second)|when(?:ever)?) (?:(?:I|we|he|she|they|it|you|people|(?:the|my|your|our) \w+) |you're |I'm |we're )[^,.;!?]{{1,30}}?,? you (?:don't|never|won't|didn't|haven't)\b)|,\s+(?=(?:mum|mom|dad|nan|gran|grandma|grandad|everyone|everybody|people|school|nursery|work|dinner) (?:was|were|had|has|is|are|cried|saw|heard|rang|\w+ed)\b)|,?\s+(?:seeing as|given that)\s+(?=you\b)|,?\s+and\s+(?=(?:everyone|everybody|they all|the whole \w+|half the \w+) (?:just )?(?:laughed|laughs?|saw|heard|stared|looked|went quiet|knew|joined in|clapped)\b)|,\s+(?:while|whereas)\s+(?=you (?:can't|don't|never|won't|haven't|didn't)\b)|\s+and\s+(?=(?:every (?:single )?time|each time|whenever) (?:I|we)\b)",
    re.I,
)
SUBORDINATE = re.compile(
    r"^(?:and |but |so )?(?:when(?:ever)?|if|every(?: single)? time|each time|while|since|as soon as|after|before|once|the moment|until|unless|although|though|even though|instead of \w+ing|"
    r"either|in \w+(?: \w+)? (?:years?|months?|weeks?)|on \w+day|last \w+|yesterday|not once|every \w+(?: \w+)?|each \w+)\b",
    re.I,
)
A_TIME = re.compile(r"^(?:in|on|last|yesterday|every (?!time|single time)|each (?!time)|at|for|since)\b", re.I)
RUN_ON = re.compile(
    r"(?<=\w) (?=you (?:never|always|don't|can't|won't|keep)\b|I (?:told|asked|begged) you (?:that|not to|so|in|twice|a hundred|many)\b|(?:it|they) had (?:my|our|an?)\b)(?<!when )(?<!if )(?<!that )(?<!time )(?<!because )(?<!like )(?<!how )",
    re.I,
)
SETS_OUT = re.compile(
    r"\b(?:when(?:ever)?|if|that|because|like|how|time|day|night|evening|morning|moment|what|all|something|anything|someone|somebody|one|ones|word|words|after|before|until|although|unless|as|knew|forgot|admit|why|since|where|and|while|lunch|dinner|years|week|end|though|so|said|say|says|think|mean|swear|promised|claim|tell me|told me|told us) $",
    re.I,
)
WHICH_YOU = re.compile(  # "say something you don't like" is one thought
    r"you (?:don't|never|can't|won't) (?:(?:can|could|will|would|have) )?\w+(?:$|[.,!?]| and\b| when\b| to\b)", re.I
)
OF_WHICH = re.compile(r"\b(?:things?|stuff|something|anything|people|words?|food|clothes|presents?|promises|plans) $", re.I)
ENDS_IN_A_THING = re.compile(r"\b(?:the|an?|my|your|this|that|our) [\w-]+ $", re.I)
ENDS_OPEN = re.compile(r"\b(?:with|about|to|for|of|at|on|in|from)[.!?]?$", re.I)  # "a feeling you don't fancy dealing with"
AND_THE = re.compile(r"(?:\s+and\s+|,\s+(?:and\s+)?)(?:the|my|your)\b", re.I)
ALL_BUT = re.compile(r"\b(?:every|any|no)(?:body| ?one|thing|where)$", re.I)  # "you have time for everybody but your own daughter"
EXPECTS = re.compile(
    r"(?:and |but |so )?you (?:just |always |still )?(?:expect|want|need)(?:ed)? (?!me\b|us\b|to\b)[^,.]*$", re.I
)  # "dinner on the table and the shirts ironed"
ONE_OF_YOURS = re.compile(r"\byour [\w' ]{1,20}$", re.I)
ONE_MORE_DEED = re.compile(r"^(?:and |but )?you (?!never\b|always\b|can\b|could\b|don't\b|won't\b)\w+", re.I)  # "you come home, put the headset on and game"
SO_I_STOP = re.compile(  # what for, in the mind of whom it is about
    r",? (?:just so (?:that )?(?:I|we|he|she|they)\b|so (?:that )?(?:I|we)(?:'ll| will| would|'d)? (?:stop|give up|shut up|go away|drop it|let it go)\b)[^,.;!?]*?(?=,|[.;!?]|$| and then\b| and you\b| but\b)",
    re.I,
)
ONCE_MORE = re.compile(
    r"^(?!(?:and |but |so |because )?(?:you|i|we|he|she|they|it|my|your|our|the|there)\b)(?:one more\b.*|.*\b(?:again|once more|one more time))$", re.I
)
EVEN_SO = re.compile(  # how it stands with the speaker, which makes the deed hard: "you got a dog and I'm allergic"
    r"(?:,? (?:and|when|while)|,) (?P<what>(?:I'm|I am) (?:allergic|pregnant|vegetarian|vegan|diabetic|asthmatic|coeliac|epileptic|deaf|dyslexic)\b[^,.;!?]*|I get (?:seasick|carsick|migraines|hay fever)|(?:I work|I'm on) (?:nights|earlies|lates|shifts|crutches)"
    r"|(?:I|we)(?:'ve got|'ve| have got| have) (?:an? (?:baby|newborn|toddler)|an early (?:start|shift)|work (?:at|tomorrow|in the morning)|(?:an |my )?exams?|school (?:tomorrow|in the morning))\b[^,.;!?]*)(?=$|[.;!?])",
    re.I,
)
DOES = re.compile(
    r"(?:the|my|your) (?:whole )?[\w-]+ (?:reeks|stinks|smells|rings|hurts|aches|barks|leaks|beeps|shows|says)\b", re.I
)  # verbs that the tagger takes for things
UP_TO_A_STOP = re.compile(r"[,.!?;]| but | and (?=(?:you|I|he|she|we|they|it|say|says|said|then)\b)")
LIST_THAT_DOES = re.compile(r"(?:the|my|your) [\w' -]+?(?:, (?:the|my|your) [\w' -]+?)+,? and (?:the|my|your) [\w-]+ (?:was|were|is|are|had|has|have)\b", re.I)
THREAT = re.compile(r"(?:I'm (?!the\b|left\b|stuck\b|always\b)|I'll|we're|we'll|you can|you'll|you're \w+ing\b|that's)\b", re.I)
ONLY_FOR = re.compile(  # what would be kind but for the reason: "you only said sorry because your mam was there"
    r"(?:and |but )?you(?:'ve)? only (?:ever )?(?:sa(?:y|id) (?:sorry|thank|yes|you love)|apologi[sz]ed?|call(?:ed)?|ring|rang|text(?:ed)?|c(?:o|a)me|visit(?:ed)?|help(?:ed)?|invited?|hug(?:ged)?|kiss(?:ed)?|thank(?:ed)?|married|agreed)\b",
    re.I,
)
IT_WAS = re.compile(r"\b(?:it|that|this)(?:'s| is| was)$", re.I)  # "you told the kids it was because I packed too much"
SAID_WHY = re.compile(
    r"\b(?:told|tells?) (?:(?:my|our|your|the) [\w-]+|[A-Z][a-z]+|people|them|him|her) (?:that )?I\b", re.I
)  # "you told Sofia that I only came because I had nobody else"
THINKS_OF_ME = re.compile(r"I feel (?:like|as if|as though|that) you think\b", re.I)
ALL_OF_THEM = re.compile(r"(?P<all>\ball the [\w -]+?)(?:, the [\w-]+){2,}(?=,? (?:and|but) (?:you|I)\b)", re.I)  # "all the papers, the tax, the bank"
BECAUSE_YOU_WERE = re.compile(  # an excuse between two deeds
    r",? because you(?:'re| were| felt| had)(?: \w+)? (?:tired|busy|bored|drunk|exhausted|ill|late|hungover|angry|cross|stressed|(?:a )?headache|had enough),? (?=(?:and |then )+(?!I\b|we\b|he\b|she\b|they\b|it\b|you\b)[a-z]+)",
    re.I,
)
MY_DEEDS = re.compile(
    r"\bI (?:cook|clean|wash|drive|shop|pay|work|iron|cooked|cleaned|washed|drove|paid|worked|ironed) I \w+(?: \w+)? (?=I |and you\b|you\b)(?:I \w+(?: \w+)?(?= and you| you|,))?"
)
ANOTHER_DOES_YOU_DONT = re.compile(
    r"(?P<other>(?:even )?(?:your|my|our|other|everyone|everybody) [^,]+?),? (?:and |but |while )?you (?:don't|can't|won't|never do)[.!]*$", re.I
)
SEEN_BY_ITS_JOINT = ("because", "cause", "or")  # a reason or a threat is cut off with its joining word, so that it is seen as one
FEWEST = 2


def clauses(text: str) -> list[str]:
    """The clauses of a message in their order; a clause that only sets the scene ("when I cook, ...") stays with the next one."""
    text = MY_DEEDS.sub(lambda list_of: re.sub(r" (?=I )", ", ", list_of.group()), text)
    text = _without_the_other(text)
    text = EVEN_SO.sub(r" even though \g<what>", text)
    text = BECAUSE_YOU_WERE.sub(" ", text)
    text = ALL_OF_THEM.sub(r"\g<all>", SO_I_STOP.sub("", text))
    pieces: list[str] = []
    start = 0
    for boundary in BOUNDARY.finditer(text):
        piece = text[start : boundary.start()].strip()
        if _goes_on(piece, boundary, text):
            continue
        if piece:
            pieces.append(piece)
        start = boundary.start() if piece and _joint(boundary) in SEEN_BY_ITS_JOINT else boundary.end()
    pieces.append(text[start:].strip())
    return [part.strip(" ,;:.") if not part.endswith("?") else part.strip(" ,;:") for piece in pieces for part in _run_on(piece) if len(part.split()) >= FEWEST]


def _joint(boundary: re.Match[str]) -> str:
    """The word that joins two clauses, or nothing."""
    return boundary.group().strip().lower().strip(",").strip()


def _goes_on(piece: str, boundary: re.Match[str], text: str) -> bool:
    """Whether what stands behind a boundary belongs to the piece before it."""
    rest = text[boundary.end() :]
    joint = _joint(boundary)
    if piece.lower() == "you":  # "you and your brother keep ..."
        return True
    if AND_THE.match(boundary.group() + rest[:5]) and _lists_things(piece, boundary, text):
        return True
    if joint == "but" and ALL_BUT.search(piece):
        return True
    if AND_THE.match(boundary.group() + rest[:5]) and EXPECTS.match(piece):
        return True
    if ONE_MORE_DEED.match(piece) and boundary.group().startswith(",") and rest.lower().startswith(("put ", "don't ")):
        return True
    if re.search(r"\badmit(?: it)?$", piece, re.I):  # "admit it, you never liked my mother"
        return True
    if joint in ("and", "or") and ONCE_MORE.search(piece) and THREAT.match(rest):  # that it is one shows what is meant
        return True
    if _sets_the_scene(piece, rest) and not piece.endswith((".", "!", "?", ";")):
        return True
    return joint in ("because", "cause") and bool(
        ONLY_FOR.match(piece) or THINKS_OF_ME.match(piece) or IT_WAS.search(piece) or (SAID_WHY.search(piece) and re.match(r"I\b", rest))
    )  # the reason is what is complained of, or thought


def _lists_things(piece: str, boundary: re.Match[str], text: str) -> bool:
    """Whether a boundary stands between two things, and not between two clauses."""
    rest = text[boundary.end() :]
    return (
        _joins_things(text, boundary)
        or bool(ONE_OF_YOURS.search(piece) and _names_a_thing(rest))
        or ((" and " in rest or "and" in boundary.group()) and _tells_nothing(rest))
    )


def _without_the_other(text: str) -> str:
    """What another does and "you" don't, said of you: "your sister remembers all the names, you don't"."""
    compared = ANOTHER_DOES_YOU_DONT.match(text)
    if compared is None or "," in compared["other"]:
        return text
    verb = next((token for token in parse(compared["other"]) if token.dep_ == "ROOT" and token.tag_ in ("VBZ", "VBP")), None)
    return f"you don't {plain_verb(verb.text)} {verb.doc[verb.i + 1 :].text}" if verb is not None else text


def _joins_things(text: str, boundary: re.Match[str]) -> bool:
    """Whether "and" stands between two things, as in "the bleach and the thinner", and not between two clauses."""
    joint = next((token for token in parse(text) if token.idx >= boundary.start() and token.lower_ in ("and", ",")), None)
    return joint is not None and joint.head.pos_ in ("NOUN", "PROPN", "PRON") and any(thing.pos_ in ("NOUN", "PROPN") for thing in joint.head.conjuncts)


def _names_a_thing(rest: str) -> bool:
    """Whether what follows is one more thing of yours, without a verb: "it's always your series, your music"."""
    return rest.lower().startswith("your ") and _tells_nothing(re.split(r" and | but ", rest)[0])


def _tells_nothing(rest: str) -> bool:
    """Whether what follows, up to the next stop, has no verb: "you chose the kitchen, the colour and the handles, I got told the date"."""
    return not (LIST_THAT_DOES.match(rest) or DOES.match(rest)) and not any(
        token.tag_ in ("VBP", "VBZ", "VBD", "MD", "VBN") for token in parse(UP_TO_A_STOP.split(rest)[0])
    )


def _sets_the_scene(piece: str, rest: str) -> bool:
    """Whether a piece only opens what follows: "when I come home", "in six years"."""
    if not SUBORDINATE.match(piece) or (A_TIME.match(piece) and re.search(r"\b(?:you|it's|I)\b", piece)):
        return False
    return "," not in piece and bool(rest) and len(piece.split()) <= 14 and not re.search(r",? you(?:'re|'ve)? (?!\w+ ?$)", piece[12:], re.I)


def _run_on(piece: str) -> list[str]:
    """Cut "you never cook you never clean" before its second "you"."""
    cuts = [
        found.start()
        for found in RUN_ON.finditer(piece)
        if not SETS_OUT.search(piece[: found.start() + 1])
        and not SUBORDINATE.match(piece[: found.start()])
        and not (
            (WHICH_YOU.match(piece[found.start() :].strip()) and OF_WHICH.search(piece[: found.start() + 1]))
            or (ENDS_IN_A_THING.search(piece[: found.start() + 1]) and (piece[found.start() + 1] == "I" or ENDS_OPEN.search(piece)))
        )
    ]
    places = [0, *cuts, len(piece)]
    return [piece[a:b].strip() for a, b in itertools.pairwise(places)]

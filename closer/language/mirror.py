"""Say a person's own sentence back to them: "my husband ... and I ..." becomes "your husband ... and you ..."."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable

from closer.language.grammar import Doc, Token, parse
from closer.language.reading import Part, parts_of, pieces_of, sentences_of
from closer.language.relations import RELATION_WORDS
from closer.language.what_weighs import HEAVY, HURTS, is_a_frame, of_the_day, weight

__all__ = ["is_story", "mirror", "mirror_story", "mirrored"]

Unsafe = Callable[[str], bool]
FEWEST, MOST = 6, 24
SHORTEST_CLAUSE, SHORTEST_SAID, SAYS_LITTLE_ALONE, FEWEST_AT_THE_END = 4, 3, 6, 5  # words
LONG_SENTENCE, SHORT_STORY = 25, 15  # words
MOST_SENTENCES = 16  # of a long story, the first half and the last: where it begins and where it ends up
MOST_MIRRORED = 30  # words
FEELS = re.compile(
    r"\bi(?:'m| am| feel| felt| was| get| have been|'ve been)? (?:\w+ ){0,2}?(?:feel\w*|felt|lonely|alone|sad|hurt|afraid|scared|worried|angry|"
    r"tired|exhausted|lost|invisible|empty|jealous|ashamed|guilty|helpless|upset|anxious|numb|stuck|unloved|frustrated|cr(?:y|ied|ying))\b",
    re.I,
)
WISHES = re.compile(
    r"\bi(?:'d| would| just| really| only)* (?:want|wish|need|like to|love to|hope|long|miss|thought (?:that |now )*(?:we|he|she|they))\b", re.I
)
WISH, FEELING, WHAT_HAPPENS = "wish", "feeling", "what happens"
A_LONG_STORY = 40  # words; where no feeling is told, its last sentence is often the point
DISCLAIMS = re.compile(r"i (?:suppose|guess|know|think)\b|i (?:don't|do not) (?:want|mean) to (?:be|sound|seem|complain|moan)\b", re.I)
OF_THEM = {"he", "she", "they"}
OF_ONESELF = re.compile(r"\b(?:I|we)\b", re.I)
LONGEST_STORY = 60  # words; of a longer story one sentence is rarely the one that counts
LEAD = re.compile(
    r"^(?:(?:and|but|so|because(?! of\b)|well|also|then|since then|after that|plus|anyway|hi|hello|hey)\b[ ,]*)?(?:nope?, )?"
    r"(?:(?:as|like) i (?:said|wrote|told you)\b[ ,]*)?"
    r"(?:it(?:'s| is) (?:simply|just|only|more|rather) that )?",
    re.I,
)
ANSWERS_THE_COACH = re.compile(  # talk about the talk is not what was told
    r"^(?:none of (?:these|those|them|that)|neither of|not (?:quite|really|exactly|that one|those|these)|nope?$"
    r"|(?:that|this|it)(?:(?:'s| is| was) not| (?:is|was)n't) (?:it|that|right|true|what)\b"
    r"|i (?:don't|do not|didn't) (?:want to|want that|want this|think so|mean that)$|i(?:'d| would) rather not$"
    r"|(?:nobody|no one|no-one)(?: has|'s| is)? (?:died|dead|dying)\b"
    r"|i (?:already |just |have )*(?:said|told you|asked|wrote)(?: (?:that|this|so|it|you))?(?: (?:already|before|twice))?$)",
    re.I,
)
FILLER = re.compile(r"[ ,]*\b(?:lol|haha+|lmao|tbh|idk|ngl|smh|tho)\b[ ,]*", re.I)
ASKS = re.compile(
    r"\?|\b(?:what|how|why|where|when|who) (?:do|does|did|can|could|should|will|would|is|are|am|to)\b|"
    r"\b(?:what|how|why|where|who|should|can|do|does|is|are) (?:i|we|you)\b",
    re.I,
)
GOES_ON = re.compile(  # behind these words a long sentence says something new
    r"(?:\s*,)?\s+(?=(?:and|but) (?:nobody|no one|everyone|yesterday|last|this|at|in|on)\b|because (?:i|he|she|they|my|his|her|nobody)\b)|"
    r"(?:\s*,)?\s+(?=(?:and|but|so|also|plus)\s+(?:i|i'\w+|im|ive|we|he|she|they|it|its|hes|shes|my|his|her|their|the|our|when|if|now|then)\b)|"
    r"\s*,\s+(?=(?:i|i'\w+|im|ive|we|he|she|they|it|its|hes|shes|my|his|her|last (?:night|week|month|year|\w+day)|yesterday|on \w+day)\s+\w+)|\s+-+\s+",
    re.I,
)
TURNED = {"i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself"}
PLURAL = {"we": "you", "us": "you", "our": "your", "ours": "yours", "ourselves": "yourselves"}
REFUSED = {"you", "your", "yours", "u", "ur", "yourself"}
AGREES_WITH_YOU = {"am": "are", "'m": "'re", "was": "were", "wasn't": "weren't"}
ANSWERED = {"your": "my", "yours": "mine", "yourself": "myself", "you": "me"}
AGREES_WITH_I = {"are": "am", "'re": "'m", "were": "was", "weren't": "wasn't"}
CALENDAR = {name.lower() for name in (*calendar.day_name, *(f"{day}s" for day in calendar.day_name), *calendar.month_name, "Christmas", "Easter")}
BEFORE_A_TIME = {"in", "on", "since", "last", "next", "every", "this", "until", "till", "by", "from", "after", "before", "of", "each", "at", "over"}
NO_BEGINNING = {"WDT", "WP", "WRB", "UH", "MD", "VB"}  # a question, an order
OPENS = re.compile(r"^[ ,]*(?:and |but |so |then )*(?:when(?:ever)?|if|although|though|since|because|while|after|before)\b(?!.*, )", re.I)  # half a sentence
APOSTROPHES = {
    "im": "I'm", "ive": "I've", "id": "I'd", "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't", "wont": "won't",
    "isnt": "isn't", "wasnt": "wasn't", "hes": "he's", "shes": "she's", "thats": "that's", "havent": "haven't", "hasnt": "hasn't", "i": "I",
}  # fmt: skip
I_WILL = re.compile(
    r"\bill(?= (?:be|go|tell|do|try|call|ask|have|get|see|talk|say|just|never|always|not|make)\b)", re.IGNORECASE
)  # "his mother got ill" is not
A_MONTH = re.compile(r"(?<=\bin )(?:may|march)\b(?! (?:i|he|she|we|they|the)\b)|(?<=\blast )(?:may|march)\b|(?<=\bsince )(?:may|march)\b")
RUDE = re.compile(
    r"\b(?:idiot|stupid|bitch|asshole|arse\w*|jerk|bastard|moron|fat|ugly|slut|cunt|dick|pig|lazy|selfish|narcissis\w*|fuck\w*|shit\w*|damn|worthless|useless|burden|pathetic|disgusting|"
    r"failure|hate myself|(?:my|our) fault|bad (?:parents?|mother|mum|mom|father|dad|wife|husband|person|daughter|son))\b",
    re.I,
)
LEARNERS = re.compile(  # who learns English is not given their own mistakes back
    r"\b(?:he|she) (?:not|no) \w+|\bmy \w+ (?:he|she) \w+|\b(?:he|she) (?:always |never |only )?(?:work|come|go|eat|look|say|want|have|do|make|talk|speak"
    r"|sleep|take|give|see|know|like|live|love|cook|drink|play|sit)\b",
    re.I,
)
BLOWS = re.compile(  # never said back as a fact, whoever does it; nor what may be means
    r"\b(?:hit(?:s|ting)?|beat(?:s|ing)?|slap\w*|kick\w*|push(?:ed|es|ing)? (?:me|him|her|them|us|my|our)|shov\w*|punch\w*|smack\w*|spank\w*|whip\w*"
    r"|grab\w*|chok\w*|shook|shak(?:e|es|ing)|lock(?:s|ed|ing)? (?:me|him|her|them|us|in)|hurt(?:s|ing)? (?:me|him|her|them|each|our|my|myself)"
    r"|belt|tablets?|pills?|knife|gun|rope|bridge|my keys)\b",
    re.I,
)


def mirror(text: str, unsafe: Unsafe = lambda clause: False, fewest: int = FEWEST) -> str | None:
    """One sentence of the message turned to "you", or None where none can be turned safely.

    Left out: questions, sentences that already say "you", names, insults, blows, and anything short.

    Args:
        text: the message.
        unsafe: says of a clause that it must not be said back, for instance a disclosure.
        fewest: words that a sentence must have to be worth saying back.

    """
    if len(text.split()) > LONGEST_STORY:
        return None
    for clause in _clauses(text):
        sentence = _bare(clause)
        count = len(sentence.split())
        if not fewest <= count <= MOST or ASKS.search(sentence) or _is_not_said_back(sentence) or unsafe(clause):
            continue
        turned = _turned(parse(sentence.rstrip(".!…; ")))
        if turned:
            return f"So {turned}."
    return None


def is_story(text: str) -> bool:
    """Whether a worry is told in more than a sentence, so that it is worth saying back before it is answered."""
    words = len(text.split())
    sentences = [part for part in parts_of(text) if len(part.text.split()) >= SHORTEST_CLAUSE]
    return words >= LONG_SENTENCE or (words >= SHORT_STORY and len(sentences) > 1)


def mirror_story(text: str, unsafe: Unsafe = lambda clause: False) -> str | None:
    """What happens, how it feels and what is wished, in the person's own words turned to "you"; None where nothing can be turned safely.

    Args:
        text: the story.
        unsafe: says of a clause that it must not be said back, for instance a disclosure.

    """
    told = [(place, clause, _bare(clause)) for place, clause in enumerate(_clauses(text))]
    said_back = {place: turned for place, clause, sentence in told if not unsafe(clause) and (turned := _said_back(sentence))}
    chosen: list[int] = []
    for place in _by_weight([(place, sentence) for place, _, sentence in told if place in said_back], len(told) - 1, len(text.split())):
        if len(" ".join(said_back[one] for one in (*chosen, place)).split()) < MOST_MIRRORED:
            chosen.append(place)
            if len(chosen) == 1 and (before := _needed_before(place, told, said_back, unsafe)):
                said_back[place - 1] = before
                chosen.append(place - 1)
    turned_ones = [said_back[place] for place in sorted(chosen)]
    if not turned_ones:
        return None
    return " ".join([f"So {turned_ones[0]}.", *(f"{clause[0].upper()}{clause[1:]}." for clause in turned_ones[1:])])


def _needed_before(place: int, told: list[tuple[int, str, str]], said_back: dict[int, str], unsafe: Unsafe) -> str | None:
    """What a few words go back to: "I found out from a photo" says little without "my friend got engaged in May" before it."""
    if place == 0 or len(said_back[place].split()) > SAYS_LITTLE_ALONE:
        return None
    _, clause, sentence = told[place - 1]
    if unsafe(clause) or not SHORTEST_CLAUSE <= len(sentence.split()) <= MOST or ASKS.search(sentence) or _is_not_said_back(sentence):
        return None
    return _turned(parse(sentence.rstrip(".!…; ")), of_them=True)


def _said_back(sentence: str) -> str | None:
    shortest = SHORTEST_CLAUSE if _kind(sentence) == WHAT_HAPPENS else SHORTEST_SAID
    if not shortest <= len(sentence.split()) <= MOST or ASKS.search(sentence) or _is_not_said_back(sentence):
        return None
    return _turned(parse(sentence.rstrip(".!…; ")), of_them=bool(HURTS.search(sentence)) or weight(sentence) >= HEAVY)


def _by_weight(told: list[tuple[int, str]], last: int, words: int) -> list[int]:
    """The places of what is worth saying back, weightiest first: what happens, how it feels, what is wished, what else hurts, where it ends."""
    places = {kind: [place for place, sentence in told if _kind(sentence) == kind] for kind in (WHAT_HAPPENS, FEELING, WISH)}
    sentences = dict(told)
    happens = sorted(places[WHAT_HAPPENS], key=lambda place: (-weight(sentences[place]), place))
    felt, wished = places[FEELING][:1], places[WISH][:1]
    heavy = [place for place in happens[1:] if weight(sentences[place]) >= HEAVY]
    hurts = [place for place in happens[1:] if HURTS.search(sentences[place]) and not is_a_frame(sentences[place]) and not of_the_day(sentences[place])]
    is_the_point = last in happens[1:] and OF_ONESELF.search(sentences[last]) and not _ends_nothing(sentences[last])
    ends = [last] if is_the_point and not (felt or wished) and words >= A_LONG_STORY else []
    return list(dict.fromkeys([*happens[:1], *felt, *wished, *heavy, *hurts, *ends]))


def _ends_nothing(sentence: str) -> bool:
    return bool(DISCLAIMS.match(sentence)) or of_the_day(sentence) or is_a_frame(sentence) or len(sentence.split()) < FEWEST_AT_THE_END


def _is_not_said_back(sentence: str) -> bool:
    return bool(RUDE.search(sentence) or BLOWS.search(sentence) or LEARNERS.search(sentence) or ANSWERS_THE_COACH.match(sentence.rstrip(" .!…;,")))


def _clauses(text: str) -> list[str]:
    parts = [clause for sentence in sentences_of(text) for clause in _said_together(sentence)]
    return parts if len(parts) <= MOST_SENTENCES else [*parts[: MOST_SENTENCES // 2], *parts[-MOST_SENTENCES // 2 :]]


def _said_together(sentence: Part) -> list[str]:
    """The sentence; a long one cut where something new begins, "... and I just stand there" staying with what it belongs to."""
    if len(sentence.text.split()) <= MOST:
        return [sentence.text]
    clauses: list[str] = []
    for piece in pieces_of(sentence, GOES_ON):
        joined = f"{clauses[-1]}{'' if piece.text.startswith(',') else ' '}{piece.text}" if clauses else ""
        goes_on = piece.text.lower().startswith("and ") and _kind(_bare(clauses[-1] if clauses else "")) == _kind(_bare(piece.text))
        goes_on = goes_on or len(piece.text.strip(" ,.").split()) <= SHORTEST_CLAUSE  # "and nobody told me"
        goes_on = goes_on and not _means_two({word.strip(".,;:!?") for word in joined.lower().split()})  # nor what could then not be said back at all
        if joined and ((goes_on and len(joined.split()) <= MOST) or _is_half(parse(_bare(clauses[-1])))):
            clauses[-1] = joined
        else:
            clauses.append(piece.text)
    return clauses


def _bare(clause: str) -> str:
    return LEAD.sub("", FILLER.sub(" ", _spelled(clause)).strip(" ,-"))


def _kind(sentence: str) -> str:
    return WISH if WISHES.search(sentence) else FEELING if FEELS.search(sentence) else WHAT_HAPPENS


def _spelled(sentence: str) -> str:
    sentence = A_MONTH.sub(lambda month: month.group().title(), I_WILL.sub("I'll", sentence.replace("’", "'")))
    return re.sub(r"[\w']+", lambda word: APOSTROPHES.get(word.group().lower(), word.group()), sentence)


def _turned(doc: Doc, of_them: bool = False) -> str | None:
    """The sentence turned to "you"; with `of_them` also one that speaks only of the other: "he works every evening until late"."""
    words = {token.lower_ for token in doc}
    if words & REFUSED or not words & {*TURNED, *PLURAL, *(OF_THEM if of_them else ())} or any(_is_name(token) for token in doc):
        return None
    if _is_half(doc) or _means_two(words):
        return None
    if not any(token.dep_ in ("nsubj", "nsubjpass") and token.head.pos_ in ("VERB", "AUX") for token in doc) or (
        doc[0].tag_ in NO_BEGINNING and doc[0].lower_ != "when"
    ):
        return None
    out = "".join((PLURAL.get(token.lower_) or _turn(token)) + token.whitespace_ for token in doc).strip()
    return out if doc[0].lower_ in TURNED else out[0].lower() + out[1:]


def _means_two(words: set[str]) -> bool:
    """Whether "you" would stand for one and for two: "I want us to talk" would be "you want you to talk"."""
    return bool(words & {"us", "ourselves"} and words & {"i", "we", "me"}) or ("we" in words and "me" in words)


def _is_half(doc: Doc) -> bool:
    """Whether it only opens what follows: "when I come home" says nothing by itself."""
    return bool(OPENS.match(doc.text)) and sum(token.dep_.startswith("nsubj") for token in doc) <= 1


def _is_name(token: Token) -> bool:
    a_time = token.lower_ in CALENDAR and token.i > 0 and token.nbor(-1).lower_ in BEFORE_A_TIME  # "in June", and not "June never calls"
    named = token.pos_ == "PROPN" and token.text[0].isupper() and token.lower_ not in RELATION_WORDS and not a_time
    return named or token.like_url or token.like_email


def _turn(token: Token) -> str:
    if token.lower_ in TURNED:
        return TURNED[token.lower_]
    if token.lower_ in AGREES_WITH_YOU and any(child.lower_ == "i" and child.dep_.startswith("nsubj") for child in _subjects(token)):
        return AGREES_WITH_YOU[token.lower_]
    return token.text


def mirrored(sentence: str) -> str | None:
    """A sentence of somebody else as the one who answers would say it back: "you never listen to me" -> "I never listen to you".

    None for questions and orders, and where nobody is spoken of.
    """
    doc = parse(_spelled(sentence).strip())
    if not {token.lower_ for token in doc} & {*TURNED, *ANSWERED} or doc[0].tag_ in NO_BEGINNING:
        return None
    return "".join(_answering(token) + token.whitespace_ for token in doc).strip()


def _answering(token: Token) -> str:
    if token.lower_ in TURNED or (token.lower_ in AGREES_WITH_YOU and _turn(token) != token.text):
        return _turn(token)
    if token.lower_ == "you":
        return "I" if token.dep_.startswith("nsubj") else "me"
    if token.lower_ in ANSWERED:
        return ANSWERED[token.lower_]
    of_you = any(child.lower_ == "you" and child.dep_.startswith("nsubj") for child in _subjects(token))
    return AGREES_WITH_I.get(token.lower_, token.text) if of_you else token.text


def _subjects(verb: Token) -> list[Token]:
    return [*verb.children, *verb.head.children] if verb.dep_ in ("aux", "auxpass") else list(verb.children)

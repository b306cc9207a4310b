"""Say it to the person it is about: "my wife never asks how my day was" becomes "you never ask how my day was"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lemminflect import getLemma

from closer.language.grammar import Doc, Token, parse
from closer.language.i_statement.verb_forms import plain_verb
from closer.language.relations import RELATION_WORDS

__all__ = ["addressed", "speaks_to_you"]

HE = {
    "he",
    "husband",
    "boyfriend",
    "fiancé",
    "dad",
    "daddy",
    "father",
    "papa",
    "brother",
    "son",
    "uncle",
    "grandpa",
    "grandad",
    "grandfather",
    "nephew",
    "guy",
    "man",
    "boy",
    "lad",
    "stepdad",
    "stepfather",
    "stepson",
    "father-in-law",
    "brother-in-law",
    "son-in-law",
    "bloke",
    "fella",
    "hubby",
    "da",
    "grandson",
    "godfather",
}
SHE = {
    "she",
    "wife",
    "girlfriend",
    "fiancée",
    "mum",
    "mom",
    "mam",
    "mother",
    "mama",
    "sister",
    "daughter",
    "aunt",
    "auntie",
    "grandma",
    "gran",
    "nan",
    "nana",
    "granny",
    "grandmother",
    "niece",
    "woman",
    "lady",
    "girl",
    "stepmum",
    "stepmom",
    "stepmother",
    "stepdaughter",
    "mother-in-law",
    "sister-in-law",
    "daughter-in-law",
    "granddaughter",
    "goddaughter",
    "missus",
}
PEOPLE = RELATION_WORDS | HE | SHE | {"flatmate", "roommate", "housemate", "neighbour", "neighbor", "boss", "manager", "colleague", "coworker", "supervisor", "landlord", "landlady", "teenager", "teen", "guest", "tenant", "co-parent", "roomie", "mate", "friend", "kid", "kids", "child", "children", "people", "folks", "teammate", "cousin", "twin", "toddler", "lodger", "ex", "partner", "spouse", "family", "parents", "couple", "trainee", "intern", "co-worker", "buddy", "classmate", "bandmate", "workmate", "coach", "trainer", "co-teacher", "fiancé", "sitter", "carer"}  # fmt: skip
PLURAL = {"they", "kids", "children", "parents", "people", "folks", "neighbours", "neighbors", "in-laws", "friends", "sisters", "brothers", "sons", "daughters"}
CALLED = {
    "mum",
    "mom",
    "mam",
    "mummy",
    "mommy",
    "dad",
    "daddy",
    "grandma",
    "grandpa",
    "gran",
    "nan",
    "nana",
    "granny",
    "grandad",
    "papa",
    "mama",
    "hubby",
    "auntie",
}
SAID_TWICE = re.compile(
    r"^(?:my|our) [\w-]+,? (he|she|they) (?=is|was|has|does|never|always|keeps|[a-z]+s\b|(?:spend|talk|say|tell|go|come|make|give|take|leave|want|eat|use|forget|play|work|drink|sit)\b)",
    re.I,
)  # "my roommate he is clipping his nails"
PLAIN_FORM = re.compile(
    rf"^(?:and |but |so )?(?P<who>(?:my|our) (?:\w+ )?(?:{'|'.join(sorted(map(re.escape, PEOPLE), key=len, reverse=True))})|{'|'.join(sorted(CALLED))}) "
    r"(?P<adverb>(?:always|never|only ever|only|just|still|constantly|really|often) )?(?P<verb>[a-z]+s|has|is|does)(?P<rest>\b(?!').*)$",
    re.I,
)
TIMES = {"day", "week", "month", "year", "hour", "minute", "time", "night", "evening", "weekend", "morning"}  # "they" behind other things may be those things
JOINTS, SKIPPED = {",", "and", "but", "or", "then"}, {"never", "always", "still", "just", "only"}
NOT_HERS = re.compile(r"(?:first|back|too|again|once|twice|when|if|unless|and|or|for|to|at|in|on|about|with)\b|$", re.I)  # "unless I kiss her first"
GLANCES = {"glares", "stares", "shouts", "looks", "yells", "laughs", "winks", "smiles"}
PUTTING = {"puts", "turns", "picks", "pulls", "shuts", "slams", "walks", "drives", "switches"}
SPEECH = {"talks", "jokes", "moans", "complains", "brags"}
SHE_HAS = re.compile(r"\b(?P<who>he|she)'s(?= (?:already |just |never |always )?(?:got|been|done|gone|had|told|\w+ed)\b)", re.I)
SHE_IS = re.compile(r"\b(?P<who>he|she)'s\b", re.I)
WHERE_THEY_LIVE = {"upstairs", "downstairs", "opposite"}
ASK_AND_SEE = re.compile(  # what happens each time that somebody does: "ask him to wash one plate and he sulks"
    r"(?:^(?:just )?|(?P<joint>,? (?:and|but)(?: then)?|,) (?:just |try and )?)(?P<deed>ask|tell|remind) (?P<whom>him|her|them) (?P<what>[^,.;!?]+?),? and (?P<who>he|she|they)\b",
    re.I,
)
DIED = re.compile(r"(?:died|dies)\b(?! (?:his|her|their|my)\b)|passed away\b", re.I)
YOU = re.compile(r"\b(?:you|your|you're|you've|you'd|you'll|yours|yourself)\b", re.I)
NOT_ONE = re.compile(
    r"(?:not one|none|neither) of (?:my|our|the) (?P<who>[\w-]+) (?P<rest>(?:(?:has|have) )?(?:ever |even |once )*(?:ask(?:s|ed)?|call(?:s|ed)?|rings?|rang|rung|visit(?:s|ed)?|comes?|came|help(?:s|ed)?|"
    r"offer(?:s|ed)?|thank(?:s|ed)?|remember(?:s|ed)?|invite[sd]?|text(?:s|ed)?)\b(?!.*\b(?:my husband|my wife|he|she)\b).*)",
    re.I,
)
ORDERS = re.compile(r"(?:(?:just|please|and|oh|so|now|to) )*(?:stop|quit) [a-z]+ing\b", re.I)  # "stop telling my daughter she can"
ORDERED_NOT_TO = re.compile(
    r"(?P<verb>[A-Za-z]+) (?!\w+s (?:me|us|my|our)\b).+ (?:once more|one more time|again)(?: (?:in|at|on|to|with|about|when|while)\b.+)? and (?:I'll|I'm|we'll|we're|you'll|that's)\b",
    re.I,
)
CALENDAR = re.compile(r"(?:\w+day|Christmas|Easter|January|February|March|April|May|June|July|August|September|October|November|December)s?$")
THEIR_CROWD = re.compile(
    rf"\b(?:my|our) (?:{'|'.join(sorted(map(re.escape, PEOPLE), key=len, reverse=True))})'s (?P<crowd>(?:[\w-]+ ){{0,2}}(?:friends|mates|colleagues|relatives|cousins))\b",
    re.I,
)  # "my boyfriend's university friends" come with him, and are not who is spoken to
ONE_OF_THEM = re.compile(r", (?:one|the other)\b.*", re.I)  # "neither of my boys came, one sent a thumbs up"
NEVER_ONCE = re.compile(r"\b(?P<who>(?:my|our) [\w-]+)'s (?P<never>never(?: once| ever| even)+) (?P<verb>\w+)", re.I)
JUST_BEHIND_NOTHING = re.compile(r"\b(anything|nothing|a word|hello|sorry|thanks) (?=(?:just|only) [a-z]+s\b)", re.I)
BYSTANDER = re.compile(
    rf",? (?:and|but|while) (?:my|our) (?:\w+ )?(?:{'|'.join(sorted(map(re.escape, PEOPLE), key=len, reverse=True))}) (?:just|only|simply) [a-z]+s\b[^.!?]*",
    re.I,
)  # "my mother-in-law rearranges my cupboards, and my wife just says that's how she is" is about the first
TOLD_WHAT = re.compile(r'"[^"]*"')
OF_HIM = {"he": "you", "him": "you", "his": "your", "himself": "yourself"}
OF_HER = {"she": "you", "hers": "yours", "herself": "yourself"}
OF_THEM = {"they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourselves"}
AGREED = {
    "is": "are", "was": "were", "has": "have", "does": "do", "'s": "'re", "doesn't": "don't", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't",
}  # fmt: skip
AFTER_NOT = {"does": "do", "is": "are", "was": "were", "has": "have"}


def speaks_to_you(text: str) -> bool:
    """Whether a sentence is already said to the other person; what is quoted does not count."""
    return bool(YOU.search(TOLD_WHAT.sub("", text)) or ORDERS.match(text) or _is_ordered_not_to(text))


def _is_ordered_not_to(text: str) -> bool:
    """Whether it is a threat that begins with a verb, which a capital makes look like a name: "Cancel salsa once more and I'll go"."""
    found = ORDERED_NOT_TO.match(text)
    return found is not None and found["verb"].lower() in getLemma(found["verb"].lower(), upos="VERB", lemmatize_oov=False)


def addressed(text: str) -> str:
    """The text said to whom it is about; unchanged where that is already so, or where nobody can be made out."""
    if speaks_to_you(text):
        return text
    text = ASK_AND_SEE.sub(_when_i_ask, NEVER_ONCE.sub(_in_full, text))
    text = JUST_BEHIND_NOTHING.sub(r"\1, ", THEIR_CROWD.sub(r"your \g<crowd>", SAID_TWICE.sub(r"\1 ", text)))
    if (of_many := NOT_ONE.match(text)) and {of_many["who"].lower(), of_many["who"].lower().removesuffix("s")} & (PEOPLE | PLURAL):
        return f"none of you {ONE_OF_THEM.sub('', of_many['rest'])}"
    text = _without_bystander(text)
    doc = parse(text)
    subject = _subject(doc)
    plain = PLAIN_FORM.match(text)
    if plain and (subject is None or subject.idx > plain.start("verb")):
        return _turned_by_form(plain)
    return text if subject is None else _turned(doc, subject)


def _in_full(found: re.Match[str]) -> str:
    """What the short form stands for: "my daughter's never once asked" has it for "has", and no daughter owns it."""
    helper = "is" if plain_verb(found["verb"]) == found["verb"].lower() else "has"
    return f"{found['who']} {helper} {found['never']} {found['verb']}"


def _when_i_ask(found: re.Match[str]) -> str:
    """An order to nobody, told as what the speaker does: "but then ask him what I said and he ..." becomes "but when I ask him what I said he ..."."""
    joint = (found["joint"] or "").replace(" then", "").strip(" ,")
    return f"{f', {joint} ' if found['joint'] else ''}when I {found['deed'].lower()} {found['whom']} {found['what']} {found['who']}".replace("  ", " ")


def _without_bystander(text: str) -> str:
    """The text without what a second person stands by and does, so that "you" stays one person."""
    found = BYSTANDER.search(text)
    before = text[: found.start()] if found else ""
    told_of = bool(before) and (PLAIN_FORM.match(before) is not None or _subject(parse(before)) is not None)
    return before + text[found.end() :] if found and told_of else text


def _turned_by_form(plain: re.Match[str]) -> str:
    """The same by its form, "my brother only rings when he wants money", where the tagger takes "rings" for a noun."""
    word = plain["who"].split()[-1].lower()
    told = OF_HIM if word in HE else OF_HER if word in SHE else _first_named(plain["rest"])
    rest = re.sub(
        r"\b(he|she|they) (\w+)", lambda found: f"you {_plain(found.group(2))}" if found.group(1).lower() in told else found.group(), plain["rest"], flags=re.I
    )
    rest = SHE_HAS.sub(lambda found: "you've" if found["who"].lower() in told else found.group(), rest)
    rest = SHE_IS.sub(lambda found: "you're" if found["who"].lower() in told else found.group(), rest)
    rest = re.sub(r"\b(?:him|his|hers|them|their|himself|herself)\b", lambda found: told.get(found.group().lower(), found.group()), rest)
    if told is OF_HER:
        rest = re.sub(r"\bher\b(?= \w)", "your", rest, flags=re.I)
    return _coordinated(f"you {plain['adverb'] or ''}{_plain(plain['verb'])}{rest}")


def _first_named(text: str) -> dict[str, str]:
    """Whom the first pronoun speaks of, where the noun does not tell."""
    found = re.search(r"\b(?:(?P<he>he|him|his|himself)|(?P<she>she|her|hers|herself)|they|them|their)\b", text, re.I)
    return OF_THEM if found is None else OF_HIM if found["he"] else OF_HER if found["she"] else OF_THEM


def _plain(verb: str) -> str:
    if verb.lower() in AGREED:
        return AGREED[verb.lower()]
    return plain_verb(verb) if verb.lower().endswith("s") else verb


def _subject(doc: Doc) -> Token | None:
    """The first person that something is said of, with the verb it goes with."""
    for token in doc:
        with_the_speaker = any(other.lower_ in ("i", "me") for other in token.conjuncts)  # "my wife and I argue"
        died = DIED.match(doc[token.head.i :].text) is not None  # "my husband died and my best friend sent an emoji"
        if token.dep_ in ("nsubj", "nsubjpass") and token.head.pos_ in ("VERB", "AUX") and _is_person(token, doc) and not (with_the_speaker or died):
            return token
    return None


def _is_person(token: Token, doc: Doc) -> bool:
    if token.lower_ in ("he", "she", "they"):
        return token.lower_ != "they" or not any(thing.tag_ == "NNS" and thing.lemma_.lower() not in PEOPLE | TIMES for thing in doc[: token.i])
    name = doc[token.left_edge.i : token.i + 1].text.lower()
    if token.lower_ in CALLED or _word(token, doc) in CALLED:
        return True
    determined = re.match(r"(?:my|our|the|this|that)\b", name)
    if determined and (_word(token, doc) in PEOPLE or token.lemma_.lower() in PEOPLE):
        return True
    if determined and name.startswith(("my", "our")) and token.pos_ == "PROPN":
        return True
    return token.pos_ == "PROPN" and token.text[0].isupper() and token.left_edge.i == token.i and token.lower_ != "i" and not CALENDAR.match(token.text)


def _word(token: Token, doc: Doc) -> str:
    """The head noun with what is tied to it by hyphens: "mother-in-law"."""
    start, end = token.i, token.i
    while start > 1 and doc[start - 1].text == "-":
        start -= 2
    while end + 2 < len(doc) and doc[end + 1].text == "-":
        end += 2
    return doc[start : end + 1].text.lower()


def _turned(doc: Doc, subject: Token) -> str:
    word = _word(subject, doc)
    plural = subject.lower_ in PLURAL or (subject.tag_ == "NNS" and subject.lower_.endswith("s"))
    told = OF_THEM if plural else OF_HIM if word in HE else OF_HER if word in SHE else _by_first_pronoun(doc, subject)
    span = (
        range(subject.left_edge.i, max(subject.right_edge.i, subject.i) + 1)
        if subject.right_edge.i < subject.head.i
        else range(subject.left_edge.i, subject.i + 1)
    )
    if span.stop < len(doc) and doc[span.stop].lower_ in WHERE_THEY_LIVE:
        span = range(span.start, span.stop + 1)
    turned_subjects = {subject.i}
    out: list[str] = []
    for token in doc:
        if token.i in span:
            if token.i == span.stop - 1:
                out.append("you" + token.whitespace_)
            continue
        word = token.lower_
        if _is_somebody_else(token, turned_subjects):
            out.append(token.text_with_ws)
        elif word in told:
            turned_subjects |= {token.i} if token.dep_.startswith("nsubj") else set()
            out.append(("yours" if word == "his" and (token.tag_ == "PRP" or token.dep_ == "attr" or _stands_alone(token)) else told[word]) + token.whitespace_)
        elif word == "her" and told is OF_HER:
            out.append(("your" if _is_hers(token) else "you") + token.whitespace_)
        else:
            out.append(_agreeing(token, doc, turned_subjects) + token.whitespace_)
    return _coordinated(re.sub(r"\byou '(re|ve)\b", r"you'\1", re.sub(r"\b(do|are|were|have) n't", r"\1n't", "".join(out))).strip())


def _stands_alone(his: Token) -> bool:
    """Whether nothing that is his follows: "acts like the cottage is his and we are renting"."""
    return his.i + 1 == len(his.doc) or his.nbor().lower_ in ("and", "but", "or", "when", "because", "while", ",", ".", "!", "?")


def _is_somebody_else(token: Token, subjects: set[int]) -> bool:
    """Whether "her" is not who does it: whoever "tells her to keep it a secret" tells another, and "my sister and her kids" are hers."""
    if token.tag_ == "PRP$" and _of_whom_it_was_given(token):
        return True
    if token.tag_ == "PRP$" and re.search(r"\b(?:my|our) \w+ and $", token.doc[: token.i].text_with_ws):
        return True
    if token.lower_ in ("her", "him") and token.tag_ == "PRP" and _named_before(token, subjects):
        return True
    if token.lower_ not in ("her", "him", "them") or token.tag_ == "PRP$" or token.dep_ not in ("dobj", "dative", "nsubj"):
        return False
    verb = token.head.head if token.dep_ == "nsubj" else token.head
    own = [child for child in verb.children if child.dep_.startswith("nsubj")]
    doing = own or [child for other in verb.conjuncts for child in other.children if child.dep_.startswith("nsubj") and other.i <= verb.i]
    return any(child.i in subjects for child in doing) and verb.pos_ == "VERB"


def _of_whom_it_was_given(whose: Token) -> bool:
    """Whether it belongs to who was named just before it: "bought my daughter her first shoes"."""
    before = whose.nbor(-1) if whose.i else None
    return (
        before is not None and (before.lower_ in PEOPLE or before.pos_ == "PROPN") and before.dep_ in ("dative", "dobj", "iobj") and before.head.pos_ == "VERB"
    )


def _named_before(pronoun: Token, subjects: set[int]) -> bool:
    """Whether somebody else was named just before: "my brother hangs up when I bring up Papa, and I'm the one who bathes him"."""
    people = (HE if pronoun.lower_ == "him" else SHE) - {"he", "she", "his", "hers", "him", "her"}
    between = pronoun.doc[max(subjects) + 1 : pronoun.i] if subjects else pronoun.doc[:0]
    return any(token.lower_ in people and not (token.i and token.nbor(-1).lower_ in ("his", "her", "their")) for token in between)


def _is_hers(her: Token) -> bool:
    """Whether "her" stands before what is hers: not in "I kiss her first", but in "drives her moped", which the tagger may miss."""
    following = her.doc[her.i + 1 : her.i + 2]
    if len(following) == 0:
        return False
    after = her.doc[her.i + 2 : her.i + 3]
    belongs = len(after) == 1 and after[0].tag_ in ("NN", "NNS")
    return (belongs or not NOT_HERS.match(following.text)) and (her.tag_ == "PRP$" or following[0].tag_ in ("NN", "NNS"))


def _coordinated(text: str) -> str:
    """The later verbs of one subject agree with it as well, also where the tagger does not join them: "you microwave fish, ignores the rota"."""
    doc = parse(text)
    return "".join((_plain(token.text) if _hangs_on(token) else token.text) + token.whitespace_ for token in doc).strip()


def _has_another(verb: Token) -> bool:
    """Whether a noun before a verb does it, where the parser missed that: "... and my husband just passes the potatoes"."""
    before = next((token for token in reversed(verb.doc[: verb.i]) if token.lower_ not in SKIPPED), None)
    return (
        before is not None
        and before.pos_ in ("NOUN", "PROPN")
        and before.lower_ not in ("then",)
        and before.dep_ not in ("pobj", "dobj", "npadvmod", "attr", "oprd")
    )


def _hangs_on(verb: Token) -> bool:
    before = next((token for token in reversed(verb.doc[: verb.i]) if token.lower_ not in SKIPPED), None)
    subject = next((token for token in reversed(verb.doc[: verb.i]) if token.dep_.startswith("nsubj") and not _has_it_done(token)), None)
    return (
        (verb.tag_ == "VBZ" or _taken_for_things(verb) or _taken_for_plain(verb))
        and not verb.text.startswith("'")
        and before is not None
        and before.lower_ in JOINTS
        and (
            subject is None or subject.lower_ in ("you", "i", "we") or (subject.lower_ == "who" and subject.head.tag_ != "VBZ")
        )  # "... when I'm in the shower and calls it": "I" takes no such verb
        and not any(child.dep_.startswith("nsubj") or child.dep_ == "expl" for child in verb.children if child.i < verb.i)
    )


def _has_it_done(subject: Token) -> bool:
    """Whether somebody has a thing do what it does, which is no clause of its own: "you have your alarm go off nine times"."""
    verb = subject.head
    return (
        verb.tag_ == "VB" and verb.dep_ == "ccomp" and verb.head.lemma_ in ("have", "let", "make") and not any(child.dep_ == "aux" for child in verb.children)
    )


def _taken_for_plain(verb: Token) -> bool:
    """A verb that the tagger took for its plain form: "puts his name on my slides and thanks me"."""
    return verb.tag_ in ("VB", "VBP") and verb.lower_.endswith("s") and plain_verb(verb.text) != verb.lower_


def _taken_for_things(verb: Token) -> bool:
    """A verb that the tagger took for a noun: "and glares at me", "and talks about her weekend"."""
    after = verb.doc[verb.i + 1 : verb.i + 3].text.lower()
    looks = verb.lower_ in GLANCES and re.match(r"at (?:me|us|him|her|them)\b", after)
    talks = verb.lower_ in SPEECH and after.startswith("about ")
    puts = verb.lower_ in PUTTING and re.match(r"(?:in|on|up|off|away|down|out|over|back)\b", after)
    to_somebody = re.match(r"(?:me|us|him|them|it)\b", after) and getLemma(verb.lower_, upos="VERB", lemmatize_oov=False)
    return verb.tag_ == "NNS" and bool(looks or talks or puts or to_somebody)


def _by_first_pronoun(doc: Doc, subject: Token) -> dict[str, str]:
    after = [token.lower_ for token in doc[subject.i + 1 :]]
    for word in after:  # "them" may be things
        for told in (OF_HIM, OF_HER):
            if word in told or (word == "her" and told is OF_HER):
                return told
    return OF_THEM if any(word in OF_THEM for word in after) else OF_HIM


def _agreeing(token: Token, doc: Doc, subjects: Iterable[int]) -> str:
    verbs = {doc[place].head for place in subjects}
    verbs |= {
        other for verb in verbs for other in verb.conjuncts if not (any(child.dep_.startswith("nsubj") for child in other.children) or _has_another(other))
    }
    belongs = token in verbs or (token.dep_ in ("aux", "auxpass") and token.head in verbs)
    if belongs and token.lower_ == "'s" and ((token.dep_.startswith("aux") and _has_done(token.head)) or token.nbor().lower_ in ("been", "got")):
        return "'ve"
    if belongs and token.lower_ in AGREED:
        return AGREED[token.lower_]
    if belongs and token.tag_ == "VBZ":
        return plain_verb(token.text)
    return str(token.text)


def _has_done(verb: Token) -> bool:
    """Whether "'s" before a verb stands for "has": "she's told her sister", "he's been away", "she's got a dog"."""
    passive = any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children)
    return verb.lower_ in ("got", "been") or (verb.tag_ in ("VBN", "VBD") and (not passive or any(child.dep_ == "dobj" for child in verb.children)))

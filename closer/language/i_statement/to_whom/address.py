"""Say it to the person it is about: "my wife never asks how my day was" becomes "you never ask how my day was"."""

from __future__ import annotations

import re

from lemminflect import getLemma

from closer.language.grammar import Doc, Token, parse
from closer.language.i_statement.to_whom.between_two import said_to_the_partner
from closer.language.i_statement.to_whom.heard_of import heard_by_me
from closer.language.i_statement.to_whom.people import ANY_PERSON, CALLED, HE, PEOPLE, PLURAL, SHE, noun_of, subject_of
from closer.language.i_statement.to_whom.pronouns import OF_HER, OF_HIM, OF_THEM, by_first_pronoun, first_named, is_hers, is_somebody_else, stands_alone
from closer.language.i_statement.wording.agreement import agreeing_throughout, agreeing_verb, with_you
from closer.language.i_statement.wording.verb_forms import SAME_IN_THE_PAST, plain_verb

__all__ = ["addressed", "speaks_to_you"]

SAID_TWICE = re.compile(
    r"^(?:my|our) [\w-]+,? (he|she|they) (?=is|was|has|does|never|always|keeps|[a-z]+s\b|(?:spend|talk|say|tell|go|come|make|give|take|leave|want|eat|use|forget|play|work|drink|sit)\b|[a-z]{3,} (?:at|my|me|the|to|in|with|on|all|for|our|us)\b)",
    re.I,
)  # "my roommate he is clipping his nails"
PLAIN_FORM = re.compile(
    rf"^(?:and |but |so )?(?P<who>(?:my|our) (?:\w+ )?(?:{ANY_PERSON})|{'|'.join(sorted(CALLED))}) "
    r"(?P<adverb>(?:always|never|only ever|only|just|still|constantly|really|often) )?(?P<verb>(?!was\b)[a-z]+s|has|is|does|forgot|lost|took|broke|ate|sold|told|went|came|said|gave|made|got)(?P<rest>\b(?!').*)$",
    re.I,
)
SHE_HAS = re.compile(
    r"\b(?P<who>he|she)'s(?= (?:already |just |never |always )?(?:got|been|done|gone|had|told|said|seen|taken|put|left|come|made|given|\w+ed)\b)", re.I
)
SHE_IS = re.compile(r"\b(?P<who>he|she)'s\b", re.I)
NEXT_DOOR = re.compile(
    r"^(?:the|that) (?:man|woman|guy|lady|bloke|chap|lad|girl|student|(?P<several>couple|people|family)) (?:from )?next door(?: to (?:us|me))?(?= [a-z])", re.I
)
WHERE_THEY_LIVE = {"upstairs", "downstairs", "opposite"}
YOU = re.compile(r"\b(?:you|your|you're|you've|you'd|you'll|yours|yourself)\b", re.I)
NOT_ONE = re.compile(
    r"(?:not one|none|neither) of (?:my|our|the) (?P<who>[\w-]+) (?P<rest>(?:(?:has|have) )?(?:ever |even |once )*(?:ask(?:s|ed)?|call(?:s|ed)?|rings?|rang|rung|visit(?:s|ed)?|comes?|came|help(?:s|ed)?|"
    r"offer(?:s|ed)?|thank(?:s|ed)?|remember(?:s|ed)?|invite[sd]?|text(?:s|ed)?)\b(?!.*\b(?:my husband|my wife|he|she)\b).*)",
    re.I,
)
TELLS_TO_STOP = re.compile(r"(?:(?:just|please|and|oh|so|now|to) )*(?:stop|quit) [a-z]+ing\b", re.I)  # "stop telling my daughter she can"
ORDERED_NOT_TO = re.compile(
    r"(?P<verb>[A-Za-z]+) (?!\w+s (?:me|us|my|our)\b).+ (?:once more|one more time|again)(?: (?:in|at|on|to|with|about|when|while)\b.+)? and (?:I'll|I'm|we'll|we're|you'll|that's)\b",
    re.I,
)
YOU_SHORT, NOT_SHORT = re.compile(r"\byou '(re|ve)\b"), re.compile(r"\b(do|are|were|have) n't")  # as the tokens leave them
WITH_A_NAME = re.compile(
    rf"^(?P<who>(?i:my|our) (?:[\w-]+ )?(?i:{ANY_PERSON})),? [A-Z][a-z]+,? "
    r"(?=(?:never|always|only|still|just|keeps?|has|is|was|had|doesn't|won't|can't|didn't|[a-z]+s|[a-z]+ed)\b)"
)
THEIR_CROWD = re.compile(
    rf"\b(?:my|our) (?:{ANY_PERSON})'s (?P<crowd>(?:[\w-]+ ){{0,2}}(?:friends|mates|colleagues|relatives|cousins))\b",
    re.I,
)  # "my boyfriend's university friends" come with him, and are not who is spoken to
OF_THEIRS = re.compile(
    r"\b(?:my|our) (?:(?:upstairs |downstairs )?(?:flatmate|roommate|housemate|neighbou?r|lodger)|brother|sister|son|daughter|friend)'s (?P<who>girlfriend|boyfriend|kids|children|dogs?|cat)\b(?!.*\b(?:he|him|his)\b.*\b(?:she|her)\b)",
    re.I,
)  # what comes with somebody is said to them: "my flatmate's girlfriend is always here"
PET_OF = re.compile(
    r"\b(?:my|our) (?:[\w-]+ )?(?:boss|manager|supervisor|mum|mom|dad|mother|father|teacher|coach|team leader|director|nan|gran|grandmother)'s (?P<who>favourite|favorite|pet|golden (?:boy|child|girl)|little (?:pet|star))\b",
    re.I,
)  # who is favoured is no person to be spoken to
ONE_OF_THEM = re.compile(r", (?:one|the other)\b.*", re.I)  # "neither of my boys came, one sent a thumbs up"
ASK_AND_SEE = re.compile(  # what happens each time that somebody does: "ask him to wash one plate and he sulks"
    r"(?:^(?:just )?|(?P<joint>,? (?:and|but)(?: then)?|,) (?:just |try and )?)(?P<deed>ask|tell|remind) (?P<whom>him|her|them) (?P<what>[^,.;!?]+?),? and (?P<who>he|she|they)\b",
    re.I,
)
HAS_BEEN = re.compile(
    r"\b(?P<who>(?:my|our) (?:(?:best|old|little|big|younger|older|oldest|dear) )?[\w-]+)'s(?= (?:been|gone|had)\b)|\b(?P<whose>(?:my|our) [\w-]+)'s(?= got\b)",
    re.I,
)  # "my fella's been restoring that tractor"
HER_ALONE = re.compile(
    r"(?<!tell )(?<!tells )(?<!told )(?<!lets )(?<!let )(?<!with )\bher(?=$|[,.!?])", re.I
)  # "my sister copies me and tells people I copied her"
IS_THERE = re.compile(  # "my girl's in the army", where nothing of hers is spoken of
    rf"^(?P<who>(?:my|our) (?:[\w-]+ )?(?!he's|she's|they's)(?:{ANY_PERSON}))'s(?= (?:(?:always |never |still |just |only |not )?(?:in|at|on|off|out|away|back|up)|so|too|having|getting|going|coming|doing|\w+ing (?:the|my|our|me|us|it|at|in|on|to|with))\b)",
    re.I,
)
WITH_ME = re.compile(  # "mum and I argued and now she won't speak to me"
    rf"^(?P<who>(?:(?:my|our) (?:[\w-]+ )?(?:{ANY_PERSON})(?: [A-Z][a-z]+)?|{'|'.join(sorted(CALLED))})) and I\b(?=.*\b(?:and|but|now|then|since|because|,) (?:now |then )?(?:he|she|they)\b)",
    re.I,
)
MY_OWN = re.compile(rf"^(?P<my>my|our) (?:very )?own (?=(?:[\w-]+ )?(?:{ANY_PERSON})\b)", re.I)
OF_ONE_WHO_IS_CALLED = re.compile(  # "Dad's hearing aids live in the biscuit tin" is said to Dad
    rf"^(?:{'|'.join(sorted(CALLED))})'s (?=(?!(?:been|always|never|gone|got|not|still|so|in|on|at|away|out|just|only|too|the|an?|my|our|(?:new )?(?:wife|husband|boyfriend|girlfriend|friend))\b)(?:[\w-]+ ){{1,2}}(?:is|are|was|were|has|have|had|costs?|lives?|lies?|smells?|looks?|[a-z]+ed)\b)",
    re.I,
)
NEVER_ONCE = re.compile(r"\b(?P<who>(?:my|our) [\w-]+)'s (?P<never>never(?: once| ever| even)+) (?P<verb>\w+)", re.I)
JUST_BEHIND_NOTHING = re.compile(r"\b(anything|nothing|a word|hello|sorry|thanks) (?=(?:just|only) [a-z]+s\b)", re.I)
BYSTANDER = re.compile(
    rf",? (?:and|but|while) (?:my|our) (?:\w+ )?(?:{ANY_PERSON}) (?:just|only|simply) [a-z]+s\b[^.!?]*",
    re.I,
)  # "my mother-in-law rearranges my cupboards, and my wife just says that's how she is" is about the first
OF_MINE = re.compile(  # "a friend of twenty years" is my friend
    rf"^(?:and |but )?(?:an?|one of my) (?:(?:dear|old|good|close|so-called|very) )*(?P<who>{ANY_PERSON}) of (?:mine|ours|(?:over |nearly |almost )?[\w-]+ years)\b,?(?! who\b)",
    re.I,
)
FORMER = re.compile(
    r"(?:at least )?(?:my|our) (?:last|previous|former|old(?= (?:flatmate|roommate|housemate|boss|landlord|landlady|manager|neighbours?|teacher|coach))) [\w-]+",
    re.I,
)
WELL_DONE = re.compile(
    r"(?:asked|thanked|helped|paid|remembered|cooked|cleaned|washed|ironed|hoovered|listened|warned|knocked|let|replied|brought|baked|shared|noticed|praised)$",
    re.I,
)
TOLD_WHAT = re.compile(
    r'"[^"]*"|\bthank you\b|\b(?:says?|said|saying) (?:I(?:\'ll| will)? )?(?:love|see|miss|call|ring|text|tell) you\b', re.I
)  # "my wife never says thank you" is said of her


LEFT_TO_ME = re.compile(  # what only the speaker does or knows tells of others: "being the only one who knows when the kids have dentist"
    r"\b(?:I'm|I am|I was|being|be|am I) (?:always |still )*the (?:only )?(?:one|person|parent|adult) (?:who|that|to) (?:(?! and | but |,|;| because | while | since | whereas ).)*$",
    re.I,
)


def speaks_to_you(text: str) -> bool:
    """Whether a sentence is already said to the other person; what is quoted does not count."""
    return bool(YOU.search(TOLD_WHAT.sub("", text)) or TELLS_TO_STOP.match(text) or _is_ordered_not_to(text))


def _is_ordered_not_to(text: str) -> bool:
    """Whether it is a threat that begins with a verb, which a capital makes look like a name: "Cancel salsa once more and I'll go"."""
    found = ORDERED_NOT_TO.match(text)
    return found is not None and found["verb"].lower() in getLemma(found["verb"].lower(), upos="VERB", lemmatize_oov=False)


def addressed(text: str) -> str:
    """The text said to whom it is about; unchanged where that is already so, or where nobody can be made out.

    Args:
        text: a message with its spelling mended ("my wife never asks how my day was").

    """
    if speaks_to_you(text) or heard_by_me(text):
        return text
    if (to_the_partner := said_to_the_partner(text)) != text:
        return to_the_partner
    if (theirs := OF_THEIRS.match(text)) is not None:
        return f"your {theirs['who']}{text[theirs.end() :]}"
    if (favoured := PET_OF.match(text)) is not None:
        return f"your {favoured['who']}{text[favoured.end() :]}"
    text = _of_one_person(text)
    if (of_many := NOT_ONE.match(text)) and {of_many["who"].lower(), of_many["who"].lower().removesuffix("s")} & (PEOPLE | PLURAL):
        return f"none of you {ONE_OF_THEM.sub('', of_many['rest'])}"
    text = _without_bystander(text)
    doc = parse(text)
    subject = subject_of(doc)
    if subject is None and (named := _with_its_capital(text)) is not None:
        doc, subject = named, named[0]
    plain = PLAIN_FORM.match(text)
    if plain and (subject is None or subject.idx > plain.start("verb")):
        return _turned_by_form(plain)
    return text if subject is None or _is_over(text, subject) or LEFT_TO_ME.search(text[: subject.idx]) else _turned(doc, subject)


def _is_over(text: str, subject: Token) -> bool:
    """Whether somebody who is no longer there is told of: "my last flatmate cleaned the shower" holds them up as a model."""
    return FORMER.match(text) is not None and WELL_DONE.match(subject.head.text) is not None


def _with_its_capital(text: str) -> Doc | None:
    """A sentence that begins with a name in small letters, as it is typed on a phone: "jess borrowed my tent"."""
    if not re.match(r"[a-z]{3,12} [a-z]+\b", text) or text.split()[0] in CALLED | PEOPLE:
        return None
    doc = parse(text[0].upper() + text[1:])
    name = doc[0]
    is_name = (
        name.tag_ == "NNP" and name.dep_ == "nsubj" and name.head.i in (1, 2) and name.head.tag_ in ("VBD", "VBZ") and plain_verb(name.lower_) == name.lower_
    )
    return doc if is_name and not getLemma(name.lower_, upos="VERB", lemmatize_oov=False) else None


def _of_one_person(text: str) -> str:
    """The text with each person named once and in full, so that the parser finds who it is about."""
    text = NEXT_DOOR.sub(lambda found: f"my neighbour{'s' * bool(found['several'])}", text)
    text = OF_ONE_WHO_IS_CALLED.sub("your ", MY_OWN.sub(r"\g<my> ", text))
    text = WITH_ME.sub("we", IS_THERE.sub(r"\g<who> is", text))
    text = WITH_A_NAME.sub(r"\g<who> ", OF_MINE.sub(r"My \g<who>", text))
    text = ASK_AND_SEE.sub(_when_i_ask, NEVER_ONCE.sub(_in_full, HAS_BEEN.sub(lambda found: f"{found['who'] or found['whose']} has", text)))
    return JUST_BEHIND_NOTHING.sub(r"\1, ", THEIR_CROWD.sub(r"your \g<crowd>", SAID_TWICE.sub(r"\1 ", text)))


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
    told_of = bool(before) and (PLAIN_FORM.match(before) is not None or subject_of(parse(before)) is not None)
    return before + text[found.end() :] if found and told_of else text


def _turned_by_form(plain: re.Match[str]) -> str:
    """The same by its form, "my brother only rings when he wants money", where the tagger takes "rings" for a noun."""
    word = plain["who"].split()[-1].lower()
    told = OF_HIM if word in HE else OF_HER if word in SHE else first_named(plain["rest"])
    rest = re.sub(
        r"\b(he|she|they)(?: (himself|herself|themselves))? (\w+)",
        lambda found: f"you{' yourself' * bool(found[2])} {with_you(found[3])}" if found[1].lower() in told else found.group(),
        plain["rest"],
        flags=re.I,
    )
    if told is OF_HER:
        rest = HER_ALONE.sub("you", rest)
    rest = SHE_HAS.sub(lambda found: "you've" if found["who"].lower() in told else found.group(), rest)
    rest = SHE_IS.sub(lambda found: "you're" if found["who"].lower() in told else found.group(), rest)
    rest = re.sub(r"\b(?:him|his|hers|them|their|himself|herself)\b", lambda found: told.get(found.group().lower(), found.group()), rest)
    if told is OF_HER:
        rest = re.sub(r"\bher\b(?= \w)", "your", rest, flags=re.I)
    return agreeing_throughout(f"you {plain['adverb'] or ''}{with_you(plain['verb'])}{rest}")


def _turned(doc: Doc, subject: Token) -> str:
    """The sentence with the person, their pronouns and their verbs turned to "you"."""
    told = _pronouns_of(doc, subject)
    span = _span_of(subject)
    named = _named_before(subject, doc)
    turned_subjects = {subject.i}
    out: list[str] = []
    for token in doc:
        word = token.lower_
        if token.i in span:
            out.append("you" + token.whitespace_ if token.i == span.stop - 1 else "")
        elif token.i in named:
            out.append("you" + token.whitespace_ if token.i == named.stop - 1 else "")
        elif is_somebody_else(token, turned_subjects):
            out.append(token.text_with_ws)
        elif word in told:
            turned_subjects |= {token.i} if token.dep_.startswith("nsubj") else set()
            out.append(("yours" if word == "his" and _owns_alone(token) else told[word]) + token.whitespace_)
        elif word == "her" and told is OF_HER:
            out.append(("your" if is_hers(token) else "you") + token.whitespace_)
        else:
            once = "did " if _was_done(token, subject) else ""
            out.append(once + agreeing_verb(token, turned_subjects) + token.whitespace_)
    return agreeing_throughout(YOU_SHORT.sub(r"you'\1", NOT_SHORT.sub(r"\1n't", "".join(out))).strip())


def _was_done(verb: Token, subject: Token) -> bool:
    """Whether it was done once, where the verb alone tells it and no longer does behind "you": "my husband put in an offer"."""
    single = subject.lower_ in ("he", "she") or (subject.tag_ in ("NN", "NNP") and subject.lower_ not in PLURAL)
    helped = any(child.dep_.startswith("aux") or child.dep_ == "neg" for child in verb.children)
    return single and verb.lower_ in SAME_IN_THE_PAST and verb == subject.head and not helped and subject.i == verb.i - 1 and verb.tag_.startswith("VB")


def _named_before(subject: Token, doc: Doc) -> range:
    """The places of the words that name whom a pronoun stands for, so that both become "you": "I told my husband and he laughed"."""
    gender = {"he": HE, "she": SHE}.get(subject.lower_)
    if gender is None:
        return range(0)
    other = SHE if gender is HE else HE
    named = [token for token in doc[: subject.i] if token.left_edge.lower_ in ("my", "our") and token.lower_ in PEOPLE - other - PLURAL]
    if (
        len(named) != 1
        or (named[0].left_edge.i and named[0].left_edge.nbor(-1).lower_ == "of")
        or named[0].dep_ not in ("dobj", "dative", "pobj")
        or named[0].tag_ not in ("NN", "NNP")
    ):
        return range(0)
    return range(named[0].left_edge.i, named[0].i + 1) if named[0].right_edge.i == named[0].i else range(0)


def _pronouns_of(doc: Doc, subject: Token) -> dict[str, str]:
    """What becomes of the pronouns of the person it is about."""
    if subject.lower_ in PLURAL or (subject.tag_ == "NNS" and subject.lower_.endswith("s")):
        return OF_THEM
    word = noun_of(subject, doc)
    return OF_HIM if word in HE else OF_HER if word in SHE else by_first_pronoun(doc, subject)


def _span_of(subject: Token) -> range:
    """The places of all the words that name the person, "my friend who lives upstairs" and "the neighbour upstairs" among them."""
    first = subject.left_edge.i
    last = max(subject.right_edge.i, subject.i) if subject.right_edge.i < subject.head.i else subject.i
    while last + 2 < len(subject.doc) and subject.doc[last + 1].text == "-":  # "ex-husband", which the tokenizer cuts in three
        last += 2
    while first > 1 and subject.doc[first - 1].text == "-":
        first = subject.doc[first - 2].left_edge.i
    lives_there = last + 1 < len(subject.doc) and subject.doc[last + 1].lower_ in WHERE_THEY_LIVE
    return range(first, last + (2 if lives_there else 1))


def _owns_alone(his: Token) -> bool:
    """Whether "his" names no thing that is his: "acts like the cottage is his"."""
    return his.tag_ == "PRP" or his.dep_ == "attr" or stands_alone(his)

"""To whom a reproach is said that names nobody the usual way: "my date didn't show up", "the doctor talks over my head", "the dress I'd lent her"."""

from __future__ import annotations

import re

from closer.language.i_statement.complaints.sideways import without_the_model
from closer.language.i_statement.to_whom.address import addressed
from closer.language.i_statement.to_whom.people import ANY_PERSON
from closer.language.i_statement.wording.verb_forms import plain_verb

__all__ = ["said_to_whom"]

ONE_OF_A_KIND = re.compile(
    r"^(?:(?:my|our) (?:own )?(?:date|foreman|forewoman|trainee|landlord|[\w-]+?[ -]?(?:years?|yr)[ -]old|ex-[a-z]+|former [a-z]+|team[ -]?lead(?:er)?|chef|chief|chair(?:man|woman|person)|[a-z]+(?:keeper|leader|sitter|worker|trainer|tutor|mentor|apprentice|assistant|buddy)|eldest|youngest|oldest)|the (?:doctor|nurse|teacher|coach|trainer|midwife|consultant)|(?:an?|one|another) (?:\w+ )?(?:colleague|co-?worker|workmate|friend|neighbour|flatmate)(?: of mine| at work)?)"
    r"(?= (?:never |always |still |just |keeps? )?(?:didn't|doesn't|won't|can't|ha[sd]|was|is|comes?|came|tells?|told|said|left|stood|took|made|went|got|gave|[a-z]{2,}(?:s|ed))\b(?! (?:of|in)\b))",
    re.I,
)
BARE_PERSON = re.compile(r"^(?P<who>colleague|co-?worker|workmate|flatmate|roommate|neighbour|boss|landlord)(?= [a-z]+ (?:me|my|always|us)\b)", re.I)
IS_DOING = re.compile(r"\b(?P<who>Dad|Mum|Mom|Gran|Nan|Grandad)'s (?=\w+ing\b)")
OWN = re.compile(rf"\b(?P<whose>[Mm]y|[Oo]ur) own (?=(?:{ANY_PERSON})\b)")
TOGETHER = re.compile(rf"\b(?:my|our) (?:{ANY_PERSON}) and (?:I|me)\b", re.I)
OF_HER = re.compile(r"\b(?:she|her)\b")
AT_THEIRS = re.compile(r"\bat (?:dad|mum|mom|gran|nan|grandma|grandad)'s\b(?= (?:it|there|I|we|the)\b)", re.I)
TO_WHOM = re.compile(r"\b(?:and|but|says|said|from|told|asked|it was|it's|texted|called|lent|gave|by|at|on|to) $", re.I)
SOMEBODY = re.compile(rf"\b(?:my|our) (?:(?:own|big|little|older|younger|best|eldest) )?(?P<who>{ANY_PERSON})(?P<own>'s)?\b(?!-)", re.I)
OF_YOU = re.compile(r"\byou(?:r|rs|rself)?\b|\byou'", re.I)
HER_OR_HIM = re.compile(
    r"\b(?P<to>lent|gave|told|asked|showed|sent|bought|brought|with|for|to|from|at|about|without|off) (?:her|him|them)\b(?=$|[.,;!?]| (?:came|comes|was|were|is|has|had|got|went|on|in|at|and|but|to|for|last|when|about|a|an|the|my|because|this|with)\b)",
    re.I,
)
SOMEBODY_ELSE = re.compile(rf"\b(?:(?:the|a|an|our|my|your) )?(?:{ANY_PERSON}|dog|cat|man|woman|girl|boy|doctor|nurse|teacher)\b", re.I)
THEIRS = re.compile(r"\b(?:his|her|their) (?=[a-z])")
A_NAME = re.compile(
    r"(?<=[a-z,] )(?!I\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|Instagram|Facebook)[A-Z][a-z]+|^(?:Mum|Mom|Dad|Gran|Nan)\b"
)
CARD_FROM = re.compile(r"^(?:the|a) \w+ from (?:my|our) ", re.I)
OF_YOURS = {"has": "have", "hasn't": "haven't", "is": "are", "isn't": "aren't", "was": "were", "wasn't": "weren't", "does": "do", "doesn't": "don't"}
AGREES = re.compile(rf"(?P<you>\byou(?:, [^,]{{3,20}},)?) (?P<verb>{'|'.join(sorted(OF_YOURS, key=len, reverse=True))})\b", re.I)
DOES = re.compile(r"(?<=\byou )(?P<verb>[a-z]+s)\b(?= (?:me|us|my|the|a|an|at|in|on|from|to|with|it|as|up|over)\b)")


def said_to_whom(text: str) -> str | None:
    """The text said to whom it is about; None where that may be one of several.

    Args:
        text: the message with marks in the place of its quotations.

    """
    text = text if OF_YOU.search(text) else TOGETHER.sub("we", AT_THEIRS.sub("at yours", text))
    text = OWN.sub(r"\g<whose> ", IS_DOING.sub(r"\g<who> is ", BARE_PERSON.sub(r"my \g<who>", text.strip())))
    several = {found.group().lower() for found in SOMEBODY.finditer(TOGETHER.sub("we", text))}
    if (one := ONE_OF_A_KIND.match(text)) and not OF_YOU.search(text) and len(several) <= (0 if re.match("the ", text, re.I) else 1):
        text = f"{'she' if OF_HER.search(text) else 'he'}{text[one.end() :]}"
    if len(several) > 1 and not OF_YOU.search(text) and not CARD_FROM.match(text):
        return None
    said = addressed(without_the_model(text))
    if not OF_YOU.search(said) and several and not re.search(r"\b(?:he|she|they)\b", said):
        said = SOMEBODY.sub(_you_or_your, TOGETHER.sub("we", said), count=1)
        said = DOES.sub(_agreeing, AGREES.sub(lambda found: f"{found['you']} {OF_YOURS[found['verb'].lower()]}", said))
    if not OF_YOU.search(said) and not several and not A_NAME.search(said) and not SOMEBODY_ELSE.search(said) and not re.search(r"\b(?:he|she)\b", said):
        said = THEIRS.sub("your ", HER_OR_HIM.sub(r"\g<to> you", said))
    elif "at yours" in said and not re.search(r"\b(?:he|she)\b", said):
        said = THEIRS.sub("your ", said)
    return said


def _agreeing(found: re.Match[str]) -> str:
    return plain_verb(found["verb"])


def _you_or_your(found: re.Match[str]) -> str:
    if not TO_WHOM.search(found.string[: found.start()]):
        return found.group()
    if not found["own"]:
        return "you"
    return "your" if re.match(r" [a-z]", found.string[found.end() :]) else found.group()

"""Somebody in a hurry: "quick fix", "no time, one line", "help fast" ask for few words, and tell nothing."""

from __future__ import annotations

import re

__all__ = ["besides_hurry", "only_in_a_hurry"]

SHORT = r"(?:quick|fast|short|brief|simple)"
WANTED = r"(?:fix(?:es)?|tips?|help|advice|answers?|questions?|q|idea|solution|version|words?|reply)"
ONE = r"(?:one|1|a|two|2)(?: (?:short|quick|single))? (?:line|liner|sentence|tip|thing|word)s?"
LEADS = r"(?:(?:hey|hi|yo|ok|sorry|please|pls|plz|just|only|need|i need|want|i want|give me|gimme|got|have|i have|i'?ve got|got to be|make it|keep it|and|so|but|for|any|some|in|no essay|i'?m|a)\b[ ,]*)*"
HURRIES = re.compile(
    rf"\W*{LEADS}(?:(?:very )?{SHORT} {WANTED}|(?:no|little|not much|don'?t have|haven'?t got) time(?: (?:now|left|today|here|for (?:that|this|long (?:answers?|texts?|talks?))))?"
    rf"|{ONE}|(?:line|text|message|msg|sentence)(?= (?:please|pls|plz)\b)|(?:help|advice|answer|reply|fix|solution|tips?|ideas?)(?: me)? (?:(?:pls|please) )?(?:fast|quick(?:ly)?|asap)|{SHORT}(?: one)?|(?:only |just )?(?:(?:have|got) )?(?:\d+|one|two|five|ten|a few) ?(?:min|mins|minutes?|secs?|seconds)(?: (?:left|(?:till|until|til|before|to) (?:(?:my|the) )?\w+))?|(?:hey|hi|ok|yo),? {SHORT}|tips|fix it|asap|in a (?:hurry|rush)|hurry|be {SHORT}|make it {SHORT}|keep it {SHORT}|briefly|quickly"
    r"|in (?:one|a|two) (?:line|sentence|word)s?|not (?:long|a long (?:text|answer|talk))|no (?:long (?:answers?|texts?|talks?)|essays?|blah(?: blah)?))"
    r"(?:[ ,]+(?:please|pls|plz|thanks|thx|now|only|ok|max|here))*\W*",
    re.IGNORECASE,
)
HURRIED = r"(?:fast|quick(?:ly)?|asap|a ?s ?a ?p|urgent(?:ly)?|right now|real quick)"
ASKED = r"(?:(?:i )?(?:just |really |only |kinda )*(?:need|want|looking for|give me|gimme|got|have you got|any|pls|please|can i get|could i get)(?: (?:some|a|an|any|one|your|ur|me))*)"
REQUEST = (
    rf"(?:{ASKED} (?:{SHORT} {WANTED}|(?:help|advice|tips?|ideas?|answers?|words|fix|line)(?: me)? {HURRIED}|{ONE})(?: (?:pls|please|plz|now|{HURRIED}))*)"
)
AT_THE_FRONT = re.compile(  # "quick help pls my wife is angry", and not "quick answers are all he gives"
    rf"\W*(?:{REQUEST}|{SHORT} {WANTED}(?: (?:pls|please|plz|needed))+|{SHORT} (?:help|advice|tips?|question|one)|(?:help|advice|tips)(?: me)? (?:(?:pls|please|plz) )?{HURRIED}|no time,? one line|asap|urgent)"
    r"(?: (?:pls|please|plz|now|needed))*[\s:,.!-]+(?=(?:i|i'm|im|my|we|he|she|they|his|her|the|gf|bf|wife|husband|hubby|mum|mom|dad|son|daughter|girlfriend|boyfriend|partner|sister|brother|friend|bestie|ex|said|forgot|was|got|had|just|big|how)\b)",
    re.IGNORECASE,
)
AT_THE_END = re.compile(
    rf"(?<!\bto)(?<!n't)(?<!not)(?<!never)(?<!ever)[\s,]+(?:{REQUEST}|(?:help|advice|tips)(?: me)? (?:(?:pls|please|plz) )?{HURRIED}|{SHORT} {WANTED}(?: (?:pls|please|plz|needed))+|(?:i'?m |am )in a (?:hurry|rush)|asap)(?: (?:pls|please|plz|thx|thanks|now))*\W*$",
    re.IGNORECASE,
)
PIECES = re.compile(r"[.,;:!?\n]+|\s+-+\s+|\b(?:and|so|but)\b", re.IGNORECASE)
OF_HELP = re.compile(r"\bhelp\b|^\W*(?:tips|hurry|fast)\W*$", re.IGNORECASE)
A_HURRIED_MESSAGE = 25  # words; who tells a story has time
TOLD_OF_THEM = {"short", "brief", "quick", "fast"}  # in the middle of a sentence: "she is different on the phone, short, as if I disturbed her"
FEWEST_TOLD = 2  # words


def only_in_a_hurry(text: str) -> bool:
    """Whether a text asks for few words and says nothing else; who asks for help fast asks for help.

    Args:
        text: the message.

    """
    pieces = _pieces(text)
    return bool(pieces) and all(HURRIES.fullmatch(piece) and not OF_HELP.search(piece) for piece in pieces)


def besides_hurry(text: str) -> str | None:
    """What is told where few words are asked for: "bf ignores me. quick fix" -> "bf ignores me"; None where none are, or nothing is told.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    within = AT_THE_END.sub("", AT_THE_FRONT.sub("", plain, 1))
    pieces = _pieces(within)
    hurried = [piece for place, piece in enumerate(pieces) if HURRIES.fullmatch(piece) and not (piece.lower() in TOLD_OF_THEM and 0 < place < len(pieces) - 1)]
    if not (hurried or within != plain) or len(hurried) == len(pieces) or len(plain.split()) > A_HURRIED_MESSAGE:
        return None
    told = within
    for piece in hurried:
        told = told.replace(piece, " ", 1)
    told = re.sub(r"\s*([.,;:!?-])[\s.,;:!?-]*", r"\1 ", re.sub(r"\b(?:and|so|but)\s*$", "", told.strip(" .,;:!?-"))).strip(" .,;:!?-")
    return told if len(told.split()) >= FEWEST_TOLD else None


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in PIECES.split(text.replace("’", "'")) if piece and piece.strip()]

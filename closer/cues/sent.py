"""Words that were found have been sent or said, and something came back or nothing did: "ok sent. she said fine"."""

from __future__ import annotations

import re
from typing import Literal

from closer.cues.replying import WELL
from closer.safety.figures import NO_NEWS

__all__ = ["CameBack", "answered_in", "came_back_in", "doubted_in", "glad_news_in", "nothing_yet_in", "sent_alone_in"]

CameBack = Literal["well", "short", "nothing", "hard", "told"]
SENT = re.compile(
    r"(?:(?:ok(?:ay)?|k|yes|yeah|so|well|and|right|done|alright|now|i did it|did it|hi|hey)\b[, .!]*)*(?:i(?:'ve| have)? )?(?:just |finally |now )?"
    r"(?:sent|done|texted|wrote|said|asked|told|did|used|tried|posted|messaged|read)(?: (?:it|that|this|so|him|her|them|your (?:line|text|words|sentence)|the (?:line|text|message|words"
    r"|sentence|sorry)|my (?:wife|husband|mum|mom|dad|son|daughter|sister|brother|friend|partner|gf|bf|girlfriend|boyfriend)))*"
    r"(?: (?:to|out|off|exactly|like that|just now|this morning|last night|yesterday|today|aloud|out loud|him|her|them))*"
    r"(?:\s*[.,;:!\n-]+\s*|\s+(?=(?:and|but|then|so|no|nothing|still|got)\b))(?:(?:and|but|then|so)\b[, ]*)*"
    r"(?P<news>(?:(?:he|she|they|it|my \w+|nothing|no|not|still)\b|got\b|the answer).*)",
    re.IGNORECASE | re.DOTALL,
)
ONE_WORD = re.compile(
    r"(?:(?:he|she|they|my \w+|it) )?(?:just |only )*(?:said|says|wrote|writes|answered|replied|texted|goes|went|was|got)?(?: back)?:? ?[\"“'(]?(?P<word>[\w' ]{1,14}?)[\"”')]?[ .!]*",
    re.IGNORECASE,
)
A_VERB = re.compile(r"(?:he|she|they|my \w+) (?:just |only )*(?:said|says|wrote|writes|answered|replied|texted)\b", re.IGNORECASE)
DOUBTED = re.compile(  # "she says it's fine but it's not fine is it"
    r"\b(?:said|says|say|wrote|writes|answered|replied|texted|tells me|told me)(?: back)?(?: (?:that|with|me))*[:,]? [\"“']?(?:(?:it|that|everything|(?:he|she|they))(?:'?s|'?re| is| are| was)? (?:all |totally |quite )*"
    r"(?:fine|ok(?:ay)?|alright|all right|good|over it|not (?:angry|mad|upset|cross))|fine|ok(?:ay)?|no (?:worries|problem|big deal)|(?:don'?t|not to) worry(?: about it)?|never ?mind|all good)[\"”']?[ ,.;-]*"
    r"(?:but|though|yet|only|except|and (?:still|yet)|i don'?t believe|i can tell|it (?:doesn'?t|does not))\b(?!.*\b(?:hugg\w+|laugh\w+|smil\w+|kiss\w+)).*",
    re.IGNORECASE | re.DOTALL,
)
NOTHING = re.compile(
    r"\b(?:nothing|no (?:answer|reply|response|word|reaction)|(?:hasn'?t|didn'?t|did not|has not|never|not) (?:\w+ )?(?:answer|repl|respond|react|say|said|writ|wrote|read|look)\w*"
    r"|left (?:me )?on read|on read|seen it|blue ticks?|ignor\w+|silen\w+|shrugged)",
    re.IGNORECASE,
)
GLAD = re.compile(
    r"\b(?:thank\w*|sorry too|hugg?(?:ed|s)?|kissed|smiled|laughed (?:with|so|a lot|out loud|until|till)|talked (?:for|until|about it|a lot)|opened up|(?:said|says) (?:sorry|yes|sure|ok(?:ay)? let|that (?:was|is) (?:nice|sweet|kind)|(?:he|she|they) (?:miss\w*|lov\w*|didn'?t know))"
    r"|loves? (?:me|it|that)|happy|glad|better|touched|it (?:worked|helped|went (?:\w+ )?well)|we (?:talked|hugged|laughed|made up)|called me back|came (?:over|round|back)|heart)\b|[❤😊🥰]",
    re.IGNORECASE,
)
SAID_SORRY = re.compile(
    r"(?:he|she|they|my \w+) (?:just |only )*(?:said|says|wrote|answered|replied|texted)(?: back)?:? ?[\"“]?(?:i'?m |im )?(?:so )?sorry\b", re.IGNORECASE
)
NOT_GLAD = re.compile(r"\b(?:not|no|n't|never|without)\b|n't\b", re.IGNORECASE)
HARD = re.compile(
    r"\b(?:angr\w+|mad|furious|upset|worse|laughed(?! (?:with|so|a lot|out loud|until|till)\b)|shout\w*|yell\w*|cried|cries|crying|tears|hung up|walked (?:out|off|away)|stormed|slammed|blocked|rolled|too late|leave me alone|defensive|annoyed|fight|argu\w+|row|doesn'?t (?:care|believe)|don'?t (?:care|believe)"
    r"|whatever|not (?:enough|good|interested|sorry)|my fault|dramatic|crazy|stupid|weird|awkward|cold|failed|backfired)\b",
    re.IGNORECASE,
)
SHORT = re.compile(
    r"(?:fine|ok(?:ay)?|k|kk|alright|all right|hm+|mm+|later|maybe|we'?ll see|idk|dunno|noted|if you say so|it'?s (?:fine|ok(?:ay)?)|no worries|meh|so\??|why\??)",
    re.IGNORECASE,
)


SENT_ALONE = re.compile(
    r"(?:(?:ok(?:ay)?|k|yes|yeah|so|well|and|right|done|alright|now)\b[, .!]*)*(?:i(?:'ve| have)? )?(?:just |finally |now )?(?:sent|texted|posted|messaged)(?: (?:it|that|this|him|her|them|your (?:line|text|words|sentence)|the (?:line|text|message|words|sentence)))+"
    r"(?: (?:off|now|just now|to (?:him|her|them)))*[ .!]*",
    re.IGNORECASE,
)


def sent_alone_in(text: str) -> bool:
    """Whether no more is told than that the words were sent: "ok sent it".

    Args:
        text: the message.

    """
    return bool(SENT_ALONE.fullmatch(text.replace("’", "'").strip()))


def answered_in(text: str) -> CameBack | None:
    """What came back in a word, where it is told with its verb: "she wrote back ok"; None where it is more, or no answer.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    word = ONE_WORD.fullmatch(plain) if A_VERB.match(plain) else None
    if word is None:
        return "told" if SAID_SORRY.match(plain) else None
    return "short" if SHORT.fullmatch(word["word"].strip()) else "well" if WELL.fullmatch(word["word"].strip()) else None


def doubted_in(text: str) -> bool:
    """Whether a "fine" came back and is not believed: "she says its fine but its not fine is it".

    Args:
        text: the message.

    """
    return bool(DOUBTED.search(text.replace("’", "'")))


def glad_news_in(text: str) -> bool:
    """Whether what was tried went well, in so many words: "asked him about the yard and he talked for ten minutes".

    Args:
        text: the message.

    """
    plain = text.replace("’", "'")
    return bool(GLAD.search(plain)) and not (HARD.search(plain) or NOT_GLAD.search(plain))


def came_back_in(text: str) -> CameBack | None:
    """What came back on words that were sent; None where a text doesn't say both.

    Args:
        text: the message.

    """
    found = SENT.fullmatch(text.replace("’", "'").strip())
    if found is None:
        return None
    news = found["news"].strip()
    word = ONE_WORD.fullmatch(news)
    if word and SHORT.fullmatch(word["word"].strip()):
        return "short"
    if word and WELL.fullmatch(word["word"].strip()):
        return "well"
    if NOTHING.search(news):
        return "nothing"
    if HARD.search(news):
        return "hard"
    return "well" if GLAD.search(news) and not NOT_GLAD.search(news) else "told"


def nothing_yet_in(text: str) -> bool:
    """Whether no more is said than that no answer came: "still nothing".

    Args:
        text: the message.

    """
    return bool(NO_NEWS.fullmatch(text.replace("’", "'").strip().lower()))

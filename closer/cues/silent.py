"""Somebody who doesn't talk at all: no talk goes wrong between the two, there is none."""

from __future__ import annotations

import re

__all__ = ["no_reply_in", "nothing_came_back_in", "quiet_in", "silent_in", "withdrawn_child_in"]

WHO = r"(?:he|she|they|(?:my|our|the) (?:\w+ ){0,2}?\w+|mum|mom|dad|husband|wife|hubby|boyfriend|girlfriend|bf|gf|partner|son|daughter|teen\w*|sister|brother|friend|mate|kid)"
NOT = (
    r"(?:won'?t|wont|will not|wouldn'?t|doesn'?t|does not|don'?t|do not|didn'?t|hasn'?t|has not|refus(?:es|ed|ing) to|stopp?(?:s|ed)|has stopped|never|no longer|hardly|barely|isn'?t|is not|not|"
    r"no|quit)"
)
TALKS = (
    r"(?:talk(?:s|ed|ing)?|speak(?:s|ing)?|spoken?|said a word|say(?:s|ing)? (?:a word|anything)|utter\w*)\b"
    r"(?! (?:about|of|over|much|enough|nice|kind|good|sweet|warm|positive|new|else|true|back|when|unless|like|the same|louder|clearly|english|well|nicely|kindly|bad\w*|ill|to (?!me\b|us\b|each other\b|anyone\b|anybody\b)))"
)
SILENT = re.compile(
    rf"\b{WHO}(?: (?:just|even|simply|really|still|now|is|has|have|are))* {NOT}(?: (?:even|ever|really|been|want to|wanna))* {TALKS}"
    rf"|\b{WHO}(?: (?:just|mostly|now|really|simply|still))* says? (?:nothing|not a word|hardly a word)(?: (?:to me|any ?more|all (?:day|evening|week)|at all|at (?:dinner|table|home|breakfast)))*(?=\W*(?:$|[.,;!?]|\b(?:and|but|the|then)\b))"
    r"|\bwe (?:don'?t|do not|no longer|hardly|barely|haven'?t|never)(?: even| really)? (?:talk|speak|spoken|talked)(?: to each other)?(?: any ?more| at all| since\b.*| for\b.*| in\b.*)[ .!]*$"
    r"|\bnot (?:talking|speaking) to (?:me|us|each other)\b|\bsilent treatment\b|\bstonewall\w*|\b(?:gone|goes|went|is|are|been|just|stays?|wife|husband|son|daughter) (?:totally |completely |all )?(?:silent|quiet on me|mute)\b"
    r"|\bnot a (?:single )?word (?:from|out of|since|for)\b"
    r"|\b(?:in|to|inside|behind) (?:his|her|their) (?:bed)?room\b[^.!?]{0,15}\b(?:all|most of|the whole|every|24/7|constantly|always) ?(?:day|the time|time|evening|weekend|of the day)?\b"
    r"|(?<!living )(?<!dining )\broom (?:all|the whole) (?:day|time|evening|weekend)|\b(?:stays?|sits?|lives?|hides?|is|locks? (?:himself|herself|themselves)|shuts? (?:himself|herself|themselves)(?: up)?) (?:always |just |only |all day )?in (?:his|her|their) (?:bed)?room\b"
    r"|\b(?:never|hardly|barely|rarely|not|no longer|only|refus(?:es|ing|ed) to|(?:does|wo|has|did|is|ca|have|would)n'?t)(?: (?:even|really|once|ever|been|want to))*"
    r" (?:comes?|coming|came|leaves?|leaving|left|been|got|gets?)(?: (?:out|down))?(?: (?:of|from|outside))? (?:his|her|their) (?:bed)?room\b"
    r"|\b(?:lock|shut|hole|barricad)(?:s|ed|e[sd]|ing|ting)?(?: up)?(?: (?:himself|herself|themselves|themself))?(?: (?:away|up|all day))* in (?:his|her|their) (?:bed)?room\b"
    r"|\b(?:spends?|spending|spent) (?:all|most|the whole|every)(?: of)?(?: (?:his|her|their|the))?(?: \w+)? (?:alone )?(?:in|inside) (?:his|her|their) (?:bed)?room\b",
    re.IGNORECASE,
)
QUIET = re.compile(  # or out of the writer's way
    rf"\b{WHO}(?:'s| is| has been|'s been| was| gets?| goes| went| has gone| stays?)(?: (?:so|very|really|all|just|still|always|strangely|too))* (?:quiet|silent|mute|withdrawn)\b(?! (?:person|man|woman|guy|girl|type|one|and (?:kind|nice|sweet|calm)))"
    rf"|\b{WHO}(?: (?:just|still|now|always|also|has been|is))* (?:avoid(?:s|ing)?|ignor(?:es|ing)|blank(?:s|ing)|dodg(?:es|ing)) (?:me|us|my (?:calls|texts|messages))\b"
    rf"|\b{WHO} (?:has ?n'?t|have ?n'?t)(?: (?:even|ever|once))? (?:answer|repl|writ|text|call|phone)\w*(?: back)?(?= (?:since|for|to|me|my|in|all|any more)\b|\W*$|[.,;])|\band (?:now )?(?:avoids|ignores) me\b",
    re.IGNORECASE,
)
NOTHING_CAME_BACK = re.compile(
    r"\b(?:he|she|they|and|but|then|my \w+)(?: just| only| even)* (?:(?:said|says|answered|replied) nothing|(?:didn'?t|did not|never)(?: even)? (?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?"
    r"|react(?:ed)?|say (?:a word|anything))|walk(?:ed|s) (?:off|out|away)|left the room|leaves the room|look(?:ed|s) away|shrug(?:ged|s)|stare[ds])\b",
    re.IGNORECASE,
)
A_CHILD = re.compile(  # told of by a grown-up: "my teenage boy won't come out of his room", "she is 14 and in her room all day"
    r"\b(?:my|our) (?:[\w-]+ ){0,2}(?:boy|girl|lad|teen\w*|sons?|daughters?|kids?|child(?:ren)?)\b"
    r"|\b(?:he|she|they)(?:'s| is|'re| are) (?:only |just )?(?:[5-9]|1[0-7])\b",
    re.IGNORECASE,
)
NO_REPLY = re.compile(
    r"(?:still |again |but )*(?:no|not a|without (?:an?|any)) (?:reply|answer|response|word)(?: (?:yet|again|back|at all|from (?:him|her|them)))*[ .!]*",
    re.IGNORECASE,
)


def no_reply_in(text: str) -> bool:
    """Whether a text says no more than that nothing came back: "no reply", "still no answer from her".

    Args:
        text: the message.

    """
    return bool(NO_REPLY.fullmatch(text.replace("’", "'").strip()))


def nothing_came_back_in(text: str) -> bool:
    """Whether a text tells that a try was met with silence: "I told him and he said nothing".

    Args:
        text: the message.

    """
    return bool(NOTHING_CAME_BACK.search(text.replace("’", "'"))) or no_reply_in(text)


def silent_in(text: str) -> bool:
    """Whether a text tells of somebody who doesn't talk to the writer at all, or keeps to their room.

    Args:
        text: the message.

    """
    return bool(SILENT.search(text.replace("’", "'"))) or no_reply_in(text)


def quiet_in(text: str) -> bool:
    """Whether a text tells of somebody who doesn't talk, has gone quiet, or keeps out of the writer's way.

    Args:
        text: the message.

    """
    return silent_in(text) or bool(QUIET.search(text.replace("’", "'")))


def withdrawn_child_in(text: str) -> bool:
    """Whether a text tells of a child of the writer's, or one of school age, that keeps silent or to its room.

    Args:
        text: the message.

    """
    return silent_in(text) and bool(A_CHILD.search(text.replace("’", "'")))

"""What of a complaint could be seen or heard, and so may stand in an observation: guesses are owned as guesses, comparisons and motives are left out."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.language.i_statement.complaints.kinds import DONE, DOUBTED, UNDONE, Complaint
from closer.language.i_statement.wording.blame import MENTAL, UNSAID
from closer.language.i_statement.wording.remarks import AN_EQUAL
from closer.language.i_statement.wording.tidying import tidied
from closer.language.i_statement.wording.verb_forms import PAST, PERFECT, PRESENT, base_of, from_gerund, past_of, plain_verb

__all__ = ["SINCE", "observable"]

SINCE = re.compile(r",? (?:since|for (?:days|weeks|months|years|ages|\w+ (?:days|weeks|months|years))|in (?:weeks|months|years|ages))\b.*$", re.I)
AND_SO_ON = re.compile(r"(?P<since> since [^,]+?)(?:,| but\b| and\b).*$", re.I)
ONLY_A_SIMILE = re.compile(
    rf"^treat(?:ed|s)? (?!.* (?:as|to|for|like)\b).*$|^(?:think|care)s? (?:of|about) (?:yourself|number one|you)$|^(?:treat|talk|speak)(?:s|ed)? (?:to )?(?:me|us) like an? {AN_EQUAL}\b.*$|^let (?:them|him|her|it|me|us)$|^let (?:me|us) down\b|^(?:treat(?:ed)?|look(?:ed)? at|talk(?:ed)? to|speak to|spoke to|use|used) (?:me|us)$",
    re.I,
)  # what it was like, or what was let happen, is cut off
INSTEAD_OF = re.compile(r"^(?P<wish>.+?),? (?:instead of|rather than) (?P<vp>(?!being\b)\w+ing\b.+)$", re.I)
AT_ALL = re.compile(
    r"(?<=(?:tell|told) me) (?:anything|anything at all)$|(?: to| for| about| with| in) (?:anything|anyone|anybody|anywhere|nobody|no one)(?: at all| else)?$",
    re.I,
)
NOT_A_THING = re.compile(r"^(?P<verb>[a-z]+) anything(?= (?!to\b|about\b|from\b|at\b|for\b|but\b|else\b|that\b|I\b|we\b)\w)")
ME_A_THING = re.compile(r"^(?P<verb>(?:ask|give|bring|buy|show) (?:me|us)) anything(?=$| about\b| for\b)")
NOT_SEEN = re.compile(r"^(?:see|notice|realise|realize|get) (?:it|that|this)$", re.I)  # "and you don't even see it"
FAULT_FOUND = re.compile(
    r"^(?:see|saw|hear|heard) (?:me|us|my \w+|our \w+) \w+ing\b|^(?:find|found) (?:the )?(?:time|money|energy|room|space)\b|^kn(?:ew|own) (?:for|since) [\w ]{2,20}? (?:that|about)\b|^(?:see|saw|notice|noticed|find|found) (?:the )?one thing\b|^.+ but not (?:our|my|the|me|when)\b|^(?:find|found|notice|noticed) (?:the|my|fault|one|an?|every|each|all|other|something (?:to|for))\b|^(?:see|saw|hear|heard|know|knew|notice|noticed|agree|agreed)\b.+ (?:and|but) (?:put|gave|sent|rang|made|brought|came|booked|started|bought|took|told|spent|gave|\w+ed|did|didn't|do|don't|said|say|walk|walked|laugh|laughed|turn|turned|go|went|left|leave|look|looked|hid|hide|ran|run|kept|keep|drove|sat|stood|hung|rang)\b",
    re.I,
)
MANAGES_A_DAY = re.compile(r"manage (?:even )?(?:an? |one |the )?(?:\w+day|week|month|year|it|that|this)s?$", re.I)  # what is to be done on it was said before
ONLY_FOR_SHOW = re.compile(r"^pretend to (?=(?:ask|listen|read)\b)", re.I)  # "can't even pretend to ask"
IS_SO = re.compile(r"(?:live[sd]? (?:so |very |too |quite |really )?(?:far|abroad|miles)\b[\w ]*|(?:cry|cried|cries)(?: a (?:lot|bit))?)$", re.I)  # no deed
FIRST_MOVE = re.compile(r"^(?:initiate|start) (?:anything|a thing|it|things)(?: (?:with me|between us|in bed)|, not .*)?$", re.I)
MOVED_FIRST = re.compile(r"^(?:initiated|started) (?:anything|a thing|it|things)(?: (?:with me|between us|in bed)|, not .*)?(?=$| since\b)", re.I)
SAYS_NOTHING = re.compile(r"(?P<verb>say|tell|said|told)(?P<whom> me| us)? nothing(?P<about> (?:about|of) .+)?$")
IN_THAT_TONE = re.compile(
    rf"\b(?P<verb>talk|talks|talked|talking|speak|speaks|spoke|speaking)(?: down)? to (?P<whom>me|us|(?:my|our) [\w-]+|him|her|them) (?:like|as if|as though) (?:i(?:'m| am| was| were)|(?:we|they)(?:'re| are| were)|s?he(?:'s| is| was| were)|(?:a|an|some|your)(?! {AN_EQUAL}\b))\b"
    r".*?(?=,| when(?:ever)?\b| while\b| in front of\b| every\b| each\b| on the phone\b| and\b|$)",
    re.I,
)
KINDLY = re.compile(rf"^(talk|speak) to (me|us) (?:like|as if|as though) (?!an? {AN_EQUAL}\b).*$", re.I)
AND_CANNOT = re.compile(  # "you've lived here for two years and can't even wash a cup" is about what is not done
    r"^(?P<done>(?:(?!\b(?:I|we|he|she|they|it|so|that|who|which)\b).)+? (?:and|but)) can't (?:even )?(?!be\b|help\b|stop\b|say no\b|find\b|part\b|name\b|spell\b|sit still\b|keep still\b)(?=[a-z])",
    re.I,
)
DEADLINE = re.compile(r" by (?:\w+day|tonight|tomorrow|next \w+|the \w+)$")
SHOWN = re.compile(  # what is wanted aloud, and what is liked with a thumb, can be seen
    r"needs? (?:something|help|me to|(?:an?|half an|two|three|four|five|six|ten|twenty|thirty|forty|\w+ty|\d+) (?:minutes?|hours?|days?|weeks?))\b|(?:want (?:to know|me to|a|the|my)|wanted (?!to\b)\w+)\b|(?:like|love)d? \w+ing|"
    r"liked? .*\b(?:photos?|pics?|pictures?|posts?|stor(?:y|ies)|comments?|selfies?)\b"
)
SHOWN_BY_WHAT_IS_DONE = re.compile(  # "you need it arctic to sleep", "you like the planning and I do the calls"
    r"needs? (?:it|the|my|our|an?) (?!(?:life|man|woman|wife|husband|mother|slave|servant|maid|therapist|doctor|shrink|reason)\b)[\w-]+"
    r"|like the (?!(?:idea|thought|feeling|sound|attention|power|drama|fuss|look|man|woman|boy|girl|kids|others)\b)\w+(?!.*\b(?:more|better) than\b)"
)
NOT_WANTED = re.compile(r"want (?:me|us) to (?!go\b|come\b|leave\b|see\b|tell\b|say\b)")  # which nobody says aloud
NO_DOUBT = re.compile(
    r"(?:love|like|enjoy|appreciate|respect|trust|value|understand|believe in)d? (?:my|our|me|us)\b(?!.* (?:only|more|when|if|less|but)\b)", re.I
)
FEWEST_OF_A_DOUBT = 2  # words


def observable(found: Complaint) -> Complaint | None:
    """The complaint as it may be said, or None where nothing of it could be seen or heard.

    Args:
        found: what a clause complains of, in its own words.

    """
    if found.kind == DOUBTED and found.phrase.startswith("only "):
        return found  # the reason is the point
    if found.kind == DONE and IS_SO.match(found.phrase):
        return None
    if found.kind == UNDONE and (NOT_SEEN.match(found.phrase) or MANAGES_A_DAY.match(found.phrase)):
        return None
    if found.kind == UNDONE:
        found = replace(found, phrase=KINDLY.sub(r"\1 to \2 in a kind way", found.phrase))
    if found.kind == DONE:
        found = replace(found, phrase=IN_THAT_TONE.sub(r"\g<verb> to \g<whom> in that tone", found.phrase))
    found = replace(found, phrase=tidied(found.phrase), wish=tidied(found.wish) if found.wish else found.wish)
    if not found.phrase:
        return None
    found = _left_undone(found) if found.kind == UNDONE else found
    if other := _done_instead(found):
        return observable(other)
    if found.kind == DONE and ONLY_A_SIMILE.match(found.phrase):
        return None
    shown = found.kind == DONE and SHOWN_BY_WHAT_IS_DONE.match(found.phrase)
    if found.kind in (DONE, UNDONE) and not shown and (_is_a_guess(found.phrase) or (found.kind == UNDONE and NOT_WANTED.match(found.phrase))):
        return _doubted(found)
    if found.kind == DONE and plain_verb(found.phrase.split()[0]) in UNSAID and not FAULT_FOUND.match(found.phrase):
        return None
    if found.kind == DONE:
        found = _kept_silent(replace(found, phrase=AND_CANNOT.sub(r"\g<done> don't ", found.phrase)))
    return replace(found, phrase=DEADLINE.sub("", found.phrase)) if found.wish else found


def _left_undone(found: Complaint) -> Complaint:
    """What was never done stays so: "you haven't met my partner"; "never start anything" is said as "don't make the first move"."""
    phrase, tense = found.phrase, found.tense
    if tense == PERFECT and not _is_a_guess(phrase):
        phrase = re.sub(r" once$", "", MOVED_FIRST.sub("made the first move", AT_ALL.sub("", phrase)))
        return replace(found, phrase=AND_SO_ON.sub(r"\g<since>", phrase))
    if tense == PERFECT:
        phrase, tense = SINCE.sub("", base_of(phrase, "have")) or phrase, PRESENT
    phrase = ONLY_FOR_SHOW.sub("", phrase)
    phrase = ME_A_THING.sub(r"\g<verb> a thing", NOT_A_THING.sub(r"\g<verb> a thing", phrase))
    shorter = AT_ALL.sub("", phrase)
    return replace(found, phrase=FIRST_MOVE.sub("make the first move", shorter if len(shorter.split()) > 1 else phrase), tense=tense)


def _done_instead(found: Complaint) -> Complaint | None:
    """What was done in place of what was left undone: "never help instead of watching" is about watching, "never stop humming" about humming."""
    if found.kind != UNDONE:
        return None
    if instead := INSTEAD_OF.match(found.phrase):
        wish = None if instead["wish"].startswith("be ") else base_of(instead["wish"], "have") if found.tense == PERFECT else instead["wish"]
        tense = PAST if found.tense == PAST else PRESENT
        return replace(found, kind=DONE, phrase=_in_tense(from_gerund(instead["vp"]), tense), tense=tense, wish=wish)
    ending = re.match(r"(?:stop|quit) (?P<vp>\w+ing\b.*)", found.phrase)
    return replace(found, kind=DONE, phrase=from_gerund(ending["vp"]), wish=None) if ending else None


def _is_a_guess(phrase: str) -> bool:
    """Whether it is about what goes on in another's head, which nobody sees."""
    return plain_verb(phrase.split()[0]) in MENTAL and not SHOWN.match(phrase)


def _doubted(found: Complaint) -> Complaint | None:
    """A guess at another's mind, to be owned as one; None where it is over, or too short to say."""
    if found.tense == PAST and found.kind == DONE and re.match(r"(?:thought|wished|assumed|figured|reckoned|meant)\b", found.phrase):
        return None
    if found.kind == DONE and NO_DOUBT.match(found.phrase):
        return None
    if len(found.phrase.split()) < FEWEST_OF_A_DOUBT or re.search(r"\b(?:itself|themselves)$", found.phrase):
        return None
    return replace(found, kind=DOUBTED, tense=found.tense if found.kind == DONE else f"not {found.tense}")


def _kept_silent(found: Complaint) -> Complaint:
    """What was left unsaid: "you tell me nothing"."""
    silent = SAYS_NOTHING.match(found.phrase)
    if silent is None:
        return found
    phrase = f"tell{silent['whom'] or ' me'}" if silent["verb"].startswith("t") else "say a word"
    phrase += re.sub(r"^ (?:of|about) (?=what\b)", " ", silent["about"] or "")
    return replace(found, kind=UNDONE, phrase=phrase, tense=PRESENT if found.tense == PERFECT else found.tense)


def _in_tense(phrase: str, tense: str) -> str:
    return past_of(phrase) if tense == PAST else phrase

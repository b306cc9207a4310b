"""What is told in two tenses under one "when": a habit and a deed, a deed and what lasts, and whose purpose is whose."""

from __future__ import annotations

import re

from closer.language.grammar import parse
from closer.language.i_statement.wording.verb_forms import plain_verb

__all__ = ["scene_first", "tells_what_lasts", "with_two_times"]

AND_DID = re.compile(r",? (?P<joint>and|but) (?:then )?(?P<deed>[a-z]+ (?!when\b|and\b).+)$")
AND_STILL = re.compile(r"you (?P<did>[a-z]+)\b.* and still (?P<lasts>[a-z]+)\b")
AND_DOES = re.compile(  # "you invited your parents on our honeymoon and call it a family trip"
    r"you (?P<did>[a-z]+)\b(?P<between>[^,]*?),? (?:and|but) (?:now )?(?P<lasts>call|keep|act|pretend|say|tell|expect|blame|complain|use|wear|insist|refuse|moan|joke|brag|don't|won't|can't|aren't|haven't)\b"
)
GOES_WITH_BOTH = re.compile(r"\b(?:to|let|made|make|help|helped|watch|watched|heard|saw|seen|would|could|did|didn't|can|will|and|but|that|who|if|when)\b")
WHEN_I_WAS = re.compile(r" when (?:I|we) (?:was|were)\b")  # "you read my diary when I was fifteen", where the verb has one form for both
FOR_A_PURPOSE = re.compile(
    r"(?P<scene>(?:I|we)(?:'m|'re| am| are| was| were) (?!to\b|.*\btoo\b)(?:[\w']+ ){0,4}?(?!about\b|enough\b|there\b|here\b|one\b|unable\b|free\b|happy\b|glad\b|sad\b|sorry\b|surprised\b|scared\b|shocked\b|going\b|trying\b|ready\b|meant\b|supposed\b|able\b|due\b|hoping\b|keen\b|afraid\b|\w+ing\b)[\w']+)"
    r"(?P<purpose> (?:just |only )?(?:to|in order to|so as to) (?:check|see|ask|tell|find|make sure|complain|say|warn|remind|borrow|get|show|gossip|discuss|moan|report|let|laugh|take|talk)\b.+)",
)


def with_two_times(told: str) -> str:
    """A deed of one time behind a habit, as a clause of its own: "you sigh when I take a call, and you reported me".

    Args:
        told: what is done, said of "you", its first verb in the present.

    """
    joint = AND_DID.search(told)
    if joint is None or re.search(r" (?:and|but) ", told[: joint.start()]):
        return told
    first, deed = parse(told)[1], parse(f"you {joint['deed']}")[1]
    habit = first.tag_ in ("VBP", "VB") and plain_verb(first.text) == first.lower_
    once = deed.tag_ == "VBD" and deed.pos_ == "VERB" and plain_verb(deed.text) != deed.lower_
    return f"{told[: joint.start()]}, {joint['joint']} you {joint['deed']}" if habit and once else told


def tells_what_lasts(observation: str) -> bool:
    """Whether a deed of one time stands beside what still goes on, which nobody says behind "when".

    Args:
        observation: what was seen or heard ("you read my diary when I was fifteen and still bring it up").

    """
    in_full = observation.replace("you're ", "you are ", 1).replace("you've ", "you have ", 1)
    does = AND_DOES.match(in_full)
    if does and not GOES_WITH_BOTH.search(does["between"]) and does["did"] not in ("are", "have") and plain_verb(does["did"]) != does["did"]:
        return True
    both = AND_STILL.match(in_full)
    if both is None or plain_verb(both["lasts"]) != both["lasts"]:
        return False
    return plain_verb(both["did"]) != both["did"] or bool(WHEN_I_WAS.search(observation))


def scene_first(deed: str, scene: str) -> str:
    """What was done behind its scene; what it was done for stays with the deed: "I was off sick and you rang my boss to check whether I was eating".

    Args:
        deed: with its "you" ("you rang my boss").
        scene: what stood behind "when".

    """
    if meant := FOR_A_PURPOSE.fullmatch(scene):
        return f"{meant['scene']} and {deed.rstrip(',')}{meant['purpose']}"
    setting, comma, more = scene.partition(",")
    return f"{setting} and {deed.rstrip(',')}{comma}{more}"

"""Questions that only scorn asks, as what they state: "why do we always do what you want" is "we always do what you want"."""

from __future__ import annotations

import re
from collections.abc import Callable

from closer.language.grammar import parse
from closer.language.i_statement.wording.verb_forms import past_of, plain_verb, third_person_of

__all__ = ["uninverted"]

OPENS = r"(?:(?:so|and|but|well|oh|then|no|seriously|honestly|tell me),? )*"
TAGGED = re.compile(r"(?<=\w),? (?:or what|then|right|huh|eh|is that right|is that it|isn't it|hm+|yeah)\W*$", re.I)
OR_ANOTHER = re.compile(r",? or (?=(?:is|are|am|was|were|do|does|did|why|must) )", re.I)  # the second question tells what the first scorns
THE_FACT = re.compile(
    rf"^{OPENS}(?:why is it(?: that)?|how come|how is it(?: that)?|is it normal that|is it (?:really )?(?:ok|okay|fair|right|fine) that) (?P<fact>.+)$", re.I
)
INVERTED = re.compile(
    rf"^{OPENS}(?:(?:if|when|since) [^,?]{{3,40}}, )?(?:(?P<why>why|how come|how(?! many|much|long|often|else|are you)|since when)\s+)?(?P<aux>do|does|did|is|are|am|was|were|has|have|must|can|could) (?P<rest>[^?]+)$",
    re.I,
)
THAT_YOU = re.compile(
    rf"^{OPENS}(?:who|what|how|is|are|am|do|does|did|isn't|aren't|don't)\b[^?]*?, that (?P<fact>you (?!mine\b)[^?]+)$", re.I
)  # "what am I, that you order me about?"
BEFORE_YOU = re.compile(r"\b(?:before|until|till|so that) you\b|\bjust to \w+|^(?:I|we) \w+ .*\bto \w+ .*\b(?:you|your)\b", re.I)
WAIT_FOR = re.compile(
    rf"^{OPENS}how (?:many|much|long)\b[^?]*? (?:do|must|will|should|am) i (?:have to |supposed to |going to |still )*(?:wait|waiting) (?:for (?P<what>[^?]+)|(?:before|until|till) you(?:'ll| will)? (?:finally )?(?P<vp>[^?]+))$",
    re.I,
)
PROMISED = re.compile(
    rf"^{OPENS}where(?:'s| is| are) (?P<what>(?:the|my|our|your) [^?]+?) (?:that )?you (?P<said>promised|owe|wanted to give) (?P<whom>me|us)$", re.I
)
VOICE = re.compile(rf"^{OPENS}where (?:was|is|were) your (?:voice|mouth|tongue|big mouth) when (?P<scene>[^?]+)$", re.I)
OPINION = re.compile(
    rf"^{OPENS}who (?:asked|was asking)(?: you)? for your (?P<what>opinion|advice|comments?|view|two cents)(?P<about> (?:on|about) [^?]+)?$", re.I
)
MY_FAULT = re.compile(rf"^{OPENS}(?:why (?:is|was) it|it(?:'s| is)) (?:always |only )*my fault(?: and (?:never|not) (?P<other>my [\w-]+'s|yours))?$", re.I)
NOT_ONE = re.compile(rf"^{OPENS}is there (?:even )?(?:one|a single|any) (?P<what>[^?]*\byour\b[^?]*)$", re.I)
ONLY_I = re.compile(r"^I am the (?:only|last)\b", re.I)
NEED_TO = re.compile(
    r"(?<!^I)(?<!^you) (?:really |honestly |seriously |always )*need to (?=[a-z])", re.I
)  # "does your workout really need to happen on my ceiling"
WEARING_MINE = re.compile(
    rf"^{OPENS}(?:is|are) (?:that|this|those|these) (?P<what>(?:my|our) [\w -]+?) (?:that )?you(?:'re| are) (?P<doing>[a-z]+ing)\b(?P<rest>.*)$", re.I
)
WHY_HAVE_ONE = re.compile(
    rf"^{OPENS}why (?:even |do you )?(?:have|own|get|buy|bother with) (?:an?|the) [\w -]+? if you (?P<rest>(?:never|don't|won't|can't) .+)$", re.I
)
FARTHEST = 8  # words, within which a subject ends
BY_NOW = re.compile(r"\b(?:by yoursel(?:f|ves)|now|without|always|just|only|again)\b", re.I)
BEHIND_ME = re.compile(r"\b(?:when|without|behind|while)\b")
WISHED = re.compile(r"\b(?:please|help|ready|okay|ok|sure)\b|\bcan you\b", re.I)


def uninverted(text: str, in_scorn: bool = False) -> str | None:
    """What a question states, as a statement; None where it may be meant as a question, or states nothing.

    Args:
        text: one sentence, already said to the other person, with or without its question mark.
        in_scorn: whether it follows a question that nobody asks in earnest.

    """
    asked = text.strip().rstrip("?!. ")
    shorter = TAGGED.sub("", asked)
    asked_twice = OR_ANOTHER.search(shorter)
    if asked_twice and asked_twice.start() > 2 and (second := uninverted(shorter[asked_twice.end() :], in_scorn=True)):
        return second
    for pattern, stated in WAYS:
        if found := pattern.match(shorter):
            return stated(found)
    if fact := THE_FACT.match(shorter):
        return fact["fact"]
    inverted = INVERTED.match(shorter)
    if inverted is None or (WISHED.search(shorter) and not inverted["why"]) or (not inverted["why"] and re.match(r"(?:it|that|this) ", inverted["rest"], re.I)):
        return None
    if inverted["aux"].lower() in ("have", "has") and re.match(r"an? ", inverted["rest"], re.I):
        return None  # "why have a phone"
    if in_scorn and inverted["why"] is None and re.match(r"you\b", inverted["rest"], re.I) and not BY_NOW.search(inverted["rest"]):
        return None  # "or do you clean as well when it's your week?"
    needs = NEED_TO.search(inverted["rest"])
    if needs and inverted["aux"].lower() in ("do", "does", "did"):
        return _in_order(inverted["aux"].lower(), NEED_TO.sub(" ", inverted["rest"], count=1))
    asks_how = re.match(r"how\b(?! come)", inverted["why"] or "", re.I) and inverted["aux"].lower() in ("do", "does", "did")
    if asks_how and not BEHIND_ME.search(inverted["rest"]):
        return None  # "how do you make mum's gravy?"
    why = (
        in_scorn
        or inverted["why"] is not None
        or inverted["aux"].lower() == "must"
        or (bool(BEFORE_YOU.search(inverted["rest"])) and (inverted["aux"].lower() == "did" or " before you" in inverted["rest"]))
    )
    return _in_order(inverted["aux"].lower(), inverted["rest"]) if why else None


def _in_order(aux: str, rest: str) -> str | None:
    """The words of a question in the order of a statement: ("does", "your cup end up on top") becomes "your cup ends up on top"."""
    place = _end_of_subject(aux, rest)
    if place is None:
        return None
    subject, deed = rest[:place].strip(), rest[place:].strip()
    lead = re.match(r"(?:(?:always|never|only|still|just|constantly|even|have to|ever|really|all) )*", deed)
    adverbs, deed = (deed[: lead.end()], deed[lead.end() :]) if lead else ("", deed)
    adverbs = re.sub(r"\b(?:ever|even|really) ", "", adverbs)
    if aux in ("can", "could") and subject.lower() == "you":
        return f"you {adverbs}{past_of(deed) if aux == 'could' else deed}"
    if not deed and aux in ("is", "are", "was", "were") and (joint := re.search(r" (?=(?:in|on|at|all over|under|always) )", subject)):
        return f"{subject[: joint.start()]} {aux}{subject[joint.start() :]}"
    if not deed:
        return None
    if aux == "must":
        mine = subject.lower() in ("i", "we")  # "must your tools lie around" is about lying around
        return f"{subject} {'have to ' if mine else ''}{adverbs}{deed if _is_many(subject) else third_person_of(deed)}"
    if aux in ("do", "does", "did"):
        if "have to " in adverbs:
            forms = {"do": "have to ", "does": "has to ", "did": "had to "}
            return f"{subject} {adverbs.replace('have to ', forms[aux])}{deed}"
        verb = (
            " and ".join(past_of(one) if plain_verb(one.split()[0]) == one.split()[0] else one for one in deed.split(" and "))
            if aux == "did"
            else third_person_of(deed)
            if aux == "does"
            else deed
        )
        return f"{subject} {adverbs}{verb}" if plain_verb(deed.split()[0]) == deed.split()[0].lower() else None
    return f"{subject} {aux} {adverbs}{deed}"


def _is_many(subject: str) -> bool:
    return parse(subject)[-1].tag_ in ("NNS", "NNPS") or subject.lower() in ("you", "i", "we", "they")


def _end_of_subject(aux: str, rest: str) -> int | None:
    """Where the subject ends that stands behind the helping verb of a question."""
    if pronoun := re.match(r"(?:I|you|we|he|she|it|they|this|that)\b", rest, re.I):
        return pronoun.end()
    doc = parse(f"{aux} {rest}")
    subject = next((token for token in doc[1:FARTHEST] if token.dep_.startswith("nsubj")), None)
    if subject is None:
        return None
    kept = [token for token in subject.subtree if token.i <= subject.i or token.dep_ in ("prep", "pobj", "poss", "det", "amod", "compound")]
    last = max(token.i for token in kept if token.i >= subject.i and all(other.pos_ not in ("VERB", "AUX") for other in doc[subject.i : token.i + 1]))
    return doc[last].idx + len(doc[last]) - len(aux) - 1


def _still_waiting(found: re.Match[str]) -> str:
    return f"I'm still waiting for {found['what'] or 'you to ' + found['vp']}"


def _blamed(found: re.Match[str]) -> str:
    other = (found["other"] or "").lower()
    return "I get the blame" + (f" and {'you don' if other == 'yours' else other.removesuffix(chr(39) + 's') + ' doesn'}'t" if other else "")


WAYS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
    (WAIT_FOR, _still_waiting),
    (PROMISED, lambda found: f"I'm still waiting for {found['what']} {'that you owe' if found['said'].lower() == 'owe' else 'you promised'} {found['whom']}"),
    (VOICE, lambda found: f"{found['scene']} and you didn't say a word"),
    (
        OPINION,
        lambda found: (
            f"you {'give' if found['about'] and found['what'].endswith('s') else 'gave'} me your {found['what']}{found['about'] or ' without my asking'}"
        ),
    ),
    (MY_FAULT, _blamed),
    (NOT_ONE, lambda found: f"there isn't {'an' if found['what'][0] in 'aeiou' else 'a'} {found['what']}"),
    (WEARING_MINE, lambda found: f"you're {found['doing']} {found['what']}{re.sub(r' again$', '', found['rest'])}"),
    (WHY_HAVE_ONE, lambda found: f"you {found['rest']}"),
    (THAT_YOU, lambda found: found["fact"]),
)

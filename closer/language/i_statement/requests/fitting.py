"""A borrowed wish fitted to the case at hand: the own thing in place of another's, and the own deed behind "ask me before you"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lemminflect import getAllLemmas

from closer.language.grammar import Doc, Token, parse
from closer.language.i_statement.requests.foreign import is_told_of, names_something_foreign
from closer.language.i_statement.wording.verb_forms import plain_verb

__all__ = ["fitted"]

ASKED_BEFORE = re.compile(r"^(?P<asks>(?:ask|check with|talk to) (?:me|us)(?: first)?(?:,)? before you )(?P<deed>(?P<verb>[a-z]+)\b.*)$")
DONE_TO_MINE = re.compile(
    r"^(?P<verb>threw|throw|sold|sell|lent|lend|borrow(?:ed)?|took|take|wore|wear|read|open(?:ed)?|use[d]?|move[d]?|ate|eat|gave|give|chuck(?:ed)?|bin(?:ned)?|donate[d]?)"
    r"(?P<particle> (?:out|away|off))? (?:my|our) (?!mum|mom|dad|mother|father|sister|brother|parents|friend|family|kids|children|son|daughter)[\w' -]+$"
)
NEEDS_ITS_PARTICLE = {"give", "throw"}
WHERE_ONE_IS_A_GUEST, OF_A_GUEST = (
    re.compile(r" before you (?:go home|leave)$"),
    re.compile(r"\b(?:visit|come|came|comes|guest|home|over|round|stayed|staying)", re.I),
)
IN_TOUCH = r"(?:ring|rang|rings|call|calls|called|phone|text|texts|texted|visit|visits|visited|see|sees|saw|message)"
WITH_ME = re.compile(r"^(?P<verb>ring|call|phone|text|visit|message) me\b", re.I)
WITH_ANOTHER = re.compile(
    rf"\b{IN_TOUCH} (?P<whom>(?:my|our|your|the) (?:mum|mom|dad|nan|gran|grandma|grandad|grandpa|mother|father|sister|brother|parents|kids|children)|[A-Z][a-z]+)\b(?!'s)"
)
DETERMINERS = {"the", "my", "your", "our", "his", "her", "their", "that", "this"}
OF_SPEECH = {"tell", "ask", "thank", "show", "give", "send", "call", "say", "let", "have", "make", "get", "take", "put", "leave"}
LONGEST_THING = 4  # words


def fitted(wish: str, deed: str, told: str) -> str:
    """The wish as it fits this reproach.

    Args:
        wish: what was written for a like case; it follows "Could you".
        deed: what is complained of, as a verb phrase ("threw out my jumper").
        told: the whole reproach, said to the other person.

    """
    asked = ASKED_BEFORE.match(wish)
    if asked is not None:
        return _before_this_deed(asked, deed, told) or wish
    if not OF_A_GUEST.search(told):
        wish = WHERE_ONE_IS_A_GUEST.sub("", wish)
    return _with_the_own_thing(_with_who_is_missed(wish, told), told)


def _before_this_deed(asked: re.Match[str], deed: str, told: str) -> str | None:
    """For a jumper that was thrown out not "ask me before you borrow my clothes", but "... before you throw out something of mine"."""
    done = DONE_TO_MINE.match(re.split(r",| (?:without|when|and|because|for|to|behind) ", deed)[0])
    if done is None or is_told_of(asked["verb"], told):
        return None
    verb = plain_verb(done["verb"])
    return None if verb in NEEDS_ITS_PARTICLE and not done["particle"] else f"{asked['asks']}{verb}{done['particle'] or ''} something of mine"


def _with_who_is_missed(wish: str, told: str) -> str:
    """For a Nan who is never rung not "ring me on Sunday", but "ring Nan on Sunday"."""
    missed = WITH_ANOTHER.search(told)
    if missed is None or re.search(rf"\b(?:{IN_TOUCH}|and|but|to) (?:me|us)\b", told, re.I):
        return wish
    return WITH_ME.sub(rf"\g<verb> {missed['whom']}", wish)


def _with_the_own_thing(wish: str, told: str) -> str:
    """For a gate that was to be fixed not "fix the tap on Saturday", but "fix the gate on Saturday"."""
    if not names_something_foreign(wish, told) or not any(is_told_of(verb, told) for verb in re.findall(r"[a-z]+", wish) if "VERB" in getAllLemmas(verb)):
        return wish
    own = {verb.lemma_: _in_full(thing) for verb, thing in _done_to_things(parse(f"you {told.removeprefix('you ')}"))}
    for verb, thing in _done_to_things(parse(f"Could you {wish}?")) if own else ():
        named = _in_full(thing)
        if verb.lemma_ in own and names_something_foreign(named, told) and own[verb.lemma_] not in wish:
            return wish.replace(named, own[verb.lemma_], 1)
    return wish


def _done_to_things(doc: Doc) -> Iterator[tuple[Token, Token]]:
    """Each verb with the thing it is done to, where that is named with its determiner, in a few words."""
    for token in doc:
        named = token.dep_ == "dobj" and token.pos_ == "NOUN" and token.left_edge.lower_ in DETERMINERS
        if named and token.head.lemma_ not in OF_SPEECH and len(_in_full(token).split()) <= LONGEST_THING:
            yield token.head, token


def _in_full(thing: Token) -> str:
    return str(thing.doc[thing.left_edge.i : thing.i + 1].text)

"""The parts of an "I" statement, and the sentence they make: gently, directly, shortly or plainly. Patterns after Gordon, Rosenberg and Gottman."""

from __future__ import annotations

import re
from dataclasses import dataclass

from closer.language.feelings import needs
from closer.language.grammar import parse
from closer.language.i_statement.requests.anything import anything
from closer.language.i_statement.story.time_of_feeling import what_is_so_now
from closer.language.i_statement.wording.two_times import tells_what_lasts

__all__ = ["FEWEST_LEFT", "STYLES", "Parts", "left_out_when_short", "said", "stands_alone"]

STYLES = ("gentle", "direct", "short")
CIRCUMSTANCES = re.compile(r" (?:while|when|because|even though|before|after|until|so that|instead of) ")
NOT_YET = re.compile(
    r"(?:(?:you|we)(?:'ve been [^,]+? and(?: still)?)?|(?:we|I)'ve been [^,]+? and you|(?:I'm|we're|I|we|my|our|it's|it was|the \w+) [^,]+? (?:and|but) you) haven't (?!got\b|the\b|an?\b|any\b)|you've been \w+ing [^,]*\bsince (?!then\b)"
)
MOSTLY_WHEN = re.compile(r"(?:you|I|we) mostly [^,]+? when ")  # "when you mostly help when ..." is hard to say
ONE_MORE_CLAUSE = re.compile(r" and (?=(?:you|I|we|it|he|she|they)(?:'\w+)? |(?:my|our|your) [\w-]+ (?:is|was|has|are|were) )")
ONE_MORE_WHEN = re.compile(
    r"(?<=^you )(?P<deed>(?!don't\b|didn't\b|aren't\b|weren't\b|have\b|are\b|were\b)(?:(?! and (?:I|we|the|it|they|my|he|she)\b)[^,])+?) when (?=(?:I|we|my|something|someone|anybody|anyone|it was my|it's my|it (?:gets|goes|rains|suits|matters|counts))\b)"
)
LASTS = re.compile(r"(?:I'm|we're|I was|we were) (?:at|in|on|out|away|asleep|\w+ing)\b")
ANSWERS_AT_ONCE = re.compile(
    r"(?:laughed|giggled|smirked|sniggered|sighed|shrugged|left|walked|hung|turned|rolled|looked|shouted|yelled|snapped|grinned|clapped|cheered|stared|smiled|groaned)\b(?!.* and )"
)
ASKS_WHEN = re.compile(
    r"\b(?:ask|asked|know|knew|say|said|tell|told|wonder|remember|forgot|forget|decide|decided|promised|swore)\b[^,]{0,30} when\b|\bwhen .* when\b|\b(?:even|just|only|mostly|except) when\b",
    re.I,
)
A_GUESS = re.compile(r"(?:I start to think|it seems to me) that ")
GAVE_THEIR_WORD = re.compile(r"you(?:'ve)? (?:said|promised|swore|told (?:me|us)|agreed)\b(?! (?:to )?(?:my|our|him|her|them)\b)")
SHORT_ENOUGH, FEWEST_LEFT = 9, 4  # words


@dataclass(frozen=True)
class Parts:
    """The parts of an "I" statement, each of which the person can change: what I saw (behind "when"), feel, need, and ask.

    A need that was only guessed at is left out of the plain sentence: readers found it stiff where they had not chosen it. `alone` is whether the
    observation is said as a sentence of its own, for what tells of several times is hard to say behind "when"; `brief` its one most telling clause.
    """

    observation: str
    feeling: str
    need: str | None
    request: str
    past: bool = False
    need_chosen: bool = False
    alone: bool = False
    brief: str | None = None


def said(parts: Parts, style: str = "plain", place: int = 0) -> str:
    """The parts as one "I" statement.

    Args:
        parts: what is said.
        style: gentle (with a word for the other's side), direct, short (without the need and the circumstances), or plain; "gentle short" is both.
        place: chooses among the orders of the sentence, so that the same text always gives the same sentence.

    """
    grants = anything().grants
    gentle, short = "gentle" in style.split(), "short" in style.split()
    feel = "felt" if parts.past else "feel"
    observation = _shorter(parts.brief or parts.observation) if short else parts.observation
    alone = parts.alone and not (short and parts.brief)
    by_itself = f"{observation[0].upper()}{observation[1:]}" if alone else stands_alone(observation)
    observation = _with_one_when(observation, parts.past)
    first = f"{by_itself}, and I {feel if alone else 'feel'} {parts.feeling}" if by_itself else f"When {observation}, I {feel} {parts.feeling}"
    turned = f"I {feel} {parts.feeling} when {observation}."
    granted = f"{grants[place % len(grants)]} " if gentle else ""
    because = needs()[parts.need] if parts.need and not short and (parts.need_chosen or style != "plain") else None
    may_turn = not gentle and by_itself is None and (short or not re.search(r" and |,| when(?:ever)? ", observation))
    if because is None or (style == "plain" and place % 3 == 2):
        return f"{granted}{turned if may_turn and place % 2 else first + '.'} {parts.request}"
    if may_turn and ("direct" in style.split() or place % 3 == 1):
        return f"{turned} {because[0].upper()}{because[1:]}. {parts.request}"
    return f"{granted}{first}, because {because}. {parts.request}"


def _with_one_when(observation: str, past: bool) -> str:
    """The observation as it is easily said behind "when": "when you laughed as I tripped", "when you mock me whenever I sing"."""
    if ASKS_WHEN.search(observation):
        return observation
    found = ONE_MORE_WHEN.search(observation)
    if found is None or (past and not ANSWERS_AT_ONCE.match(found["deed"])):
        return observation
    lasts = LASTS.match(observation, found.end())
    return ONE_MORE_WHEN.sub(rf"\g<deed>{' while ' if lasts else ' as ' if past else ' whenever '}", observation, count=1)


def stands_alone(observation: str) -> str | None:
    """What nobody says behind "when": what is not yet done ("You haven't paid me back"), what is mostly so ("I mostly hear from you when you need money"), and what one only thinks ("Sometimes I think you don't trust me").

    Args:
        observation: what was seen or heard.

    """
    if MOSTLY_WHEN.match(observation) or tells_what_lasts(observation):
        return f"{observation[0].upper()}{observation[1:]}"
    if GAVE_THEIR_WORD.match(observation) and (now := what_is_so_now(observation)):
        joint = f" {'but' if 'but' in now.group() else 'and'} {'now ' if 'now' in now.group() else ''}"
        told = f"{observation[: now.start()]}{joint}{observation[now.end() :]}"
        return f"{told[0].upper()}{told[1:]}"
    if NOT_YET.match(observation):
        if not observation.startswith(("you", "we haven't")):
            return f"{observation[0].upper()}{observation[1:]}"
        return ONE_MORE_CLAUSE.sub(", ", f"{observation[0].upper()}{observation[1:]}")
    guess = A_GUESS.match(observation)
    if guess is None:
        return None
    thought = observation[guess.end() :]
    once = any(token.tag_ == "VBD" and token.i < FEWEST_LEFT for token in parse(thought))
    if once:
        return f"I can't help thinking that {thought}"
    return f"Sometimes it seems to me that {thought}" if "seems" in guess.group() else f"Sometimes I think {thought}"


def left_out_when_short(parts: Parts) -> tuple[str, ...]:
    """What the short sentence may do without: the circumstances, and what the need is because of."""
    circumstances = "" if parts.brief else parts.observation[len(_shorter(parts.observation)) :].strip()
    return tuple(piece for piece in (circumstances, needs().get(parts.need or "", "")) if piece)


def _shorter(observation: str) -> str:
    """What can be seen without its circumstances."""
    kept = CIRCUMSTANCES.split(observation)[0]
    return kept if len(observation.split()) > SHORT_ENOUGH and len(kept.split()) >= FEWEST_LEFT else observation

"""Negation: "never" is an absolute, and becomes "not" where that keeps the meaning."""

from __future__ import annotations

import re

from lemminflect import getAllInflections

from closer.language.i_statement.wording.verb_forms import plain_verb

__all__ = ["NO_SUBJECT", "said_with_not"]

BUT_NOT = re.compile(r",? but never (?=(?:when|with|for|to|at|in|on|me|us)\b)", re.I)
NOT_EVEN_ONCE = r"never(?: (?:even|once|ever|really|actually|so much as))*"
SHORT_NEVER = re.compile(rf"\b(?P<who>[A-Za-z]+)'(?P<verb>s|re|ve|d|ll|m) {NOT_EVEN_ONCE} (?P<next>[a-z]+)", re.I)
HELPER_NEVER = re.compile(rf"\b(?P<helper>am|must|may|might|shall|is|are|was|were|has|have|does|do|did|would|could|can|will|should) {NOT_EVEN_ONCE}\b", re.I)
NEVER_HELPER = re.compile(rf"\b(?P<who>[A-Za-z]+) {NOT_EVEN_ONCE} (?P<helper>is|are|was|were|would|could|can|will|should|did(?! \w)|does(?! \w))\b", re.I)
NEVER_DOES = re.compile(rf"\b(?P<who>[A-Za-z]+) {NOT_EVEN_ONCE} (?P<verb>[a-z]+)\b", re.I)
HAD_NEVER = re.compile(rf"\b(?P<helper>has|had) {NOT_EVEN_ONCE} (?=\w+(?:ed|en)\b|(?:been|gone|done|seen|made|told|come|had|met|read|put)\b)", re.I)
IN_FULL = {"am", "must", "may", "might", "shall"}
SAME_IN_BOTH = {"put", "let", "read", "set", "hit", "cut", "shut"}
SEVERAL = {"i", "we", "you", "they", "and", "but", "kids", "children", "people", "parents"}
NO_SUBJECT = {"than", "be", "am", "must", "may", "might", "shall", "to", "with", "for", "at", "of", "in", "on", "when", "or", "not", "me", "us", "him", "them"}
SHORTENED = {"can": "can't", "will": "won't"}
IS_NOT = {"s": "isn't", "re": "aren't", "ve": "haven't", "d": "wouldn't", "ll": "won't", "m": "'m not"}


def said_with_not(phrase: str) -> str:
    """Turn "never" to "not" where that keeps the meaning; where it cannot be turned it stays, and the rules refuse the sentence.

    Args:
        phrase: a verb phrase or a clause ("it's a thing you'd never tell her").

    """
    phrase = re.sub(r"\bto never (?=[a-z])", "not to ", BUT_NOT.sub(" but not ", phrase))
    phrase = SHORT_NEVER.sub(_shortly_not, phrase)
    phrase = HAD_NEVER.sub(lambda found: f"{found['helper']}n't ", phrase)
    phrase = HELPER_NEVER.sub(lambda found: _with_not(found["helper"]), phrase)
    phrase = NEVER_HELPER.sub(lambda found: f"{found['who']} {_with_not(found['helper'])}", phrase)
    return NEVER_DOES.sub(_does_not, phrase)


def _with_not(helper: str) -> str:
    """A helping verb with its "not": "can't", "must not"."""
    return f"{helper} not" if helper.lower() in IN_FULL else SHORTENED.get(helper.lower(), f"{helper}n't")


def _shortly_not(found: re.Match[str]) -> str:
    """What is shortened before "never": "things you'd never tell" becomes "wouldn't tell", "he's never called" becomes "hasn't called"."""
    forms = getAllInflections(plain_verb(found["next"]), upos="VERB")
    participle = found["next"] in (*forms.get("VBN", ()), *(form for form in forms.get("VBD", ()) if form.endswith("ed")), "got")
    done = participle and plain_verb(found["next"]) != found["next"]
    instead = {"s": "hasn't", "d": "hadn't"}.get(found["verb"].lower()) if done else None
    instead = instead or IS_NOT[found["verb"].lower()]
    return f"{found['who']}{'' if instead.startswith(chr(39)) else ' '}{instead} {found['next']}"


def _does_not(found: re.Match[str]) -> str:
    """A verb keeps its "not" where "never" goes: "and never mentioned it" becomes "and didn't mention it", "the bus never comes" "doesn't come"."""
    who, verb = found["who"], found["verb"]
    plain = plain_verb(verb)
    if who.lower() in NO_SUBJECT or plain == "be" or not getAllInflections(plain, upos="VERB"):
        return found.group()
    once = verb.lower() in SAME_IN_BOTH and who.lower() not in SEVERAL
    if verb.lower() == plain:
        return f"{who} {'didn' if once else 'don'}'t {plain}"
    return f"{who} {'doesn' if verb.lower().endswith('s') else 'didn'}'t {plain}"

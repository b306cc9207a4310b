"""Which of several meanings of a message comes first, where the likeliest is not what the person needs: rules, each for a way of speaking that misleads."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.changed import changed_in
from closer.language.denied import denied_in
from closer.language.meaning import Meaning
from closer.missed import missed_in

__all__ = ["SURE_OF_A_WORRY", "by_precedence"]

SURE_OF_A_WORRY = 0.5  # a worry is heard even where it is open which one
SURE_OF_GOOD_NEWS = 0.6
WISH_FOR_HELP = re.compile(r"\b(?:you|him|her|them|he|she) (?:to )?help(?:s|ed)? (?:me )?(?:more|out|with|around|in)\b", re.IGNORECASE)
SAY_IT_AS_I = "i_statement"
HELP_ME_SAY_IT = re.compile(
    r"\w+ \w+ \w+.*[,.;:!?-]\s*(?:(?:please |can you |could you )*help me (?:to )?(?:say|put|word|phrase|tell) (?:it|this|that|him|her|them)\b[^,.;:]{0,30}"
    r"|how (?:do|can|could|should|would) i (?:say|put|word|phrase) (?:it|this|that)\b[^,.;:]{0,25}"
    r"\b(?:nicer|nicely|kinder|kindly|better|softer|softly|gently|calmer))[?.! ]*$",
    re.IGNORECASE,
)
BARE_REQUEST = re.compile(
    r"(?:please |can you |could you |yes,? )*help me (?:to )?(?:say|put|word|phrase) (?:it|this|that)(?: to (?:him|her|them))?[?.! ]*", re.IGNORECASE
)
WHAT_TO_DO = re.compile(  # behind something told, and neither "what do I say" nor "what can I do so that she lets me in"
    r"\w+(?:'\w+)?[ ,.;:!?-]+(?:so |and |but |pls |please |help |idk )*(?:what|wat) (?:do|can|should|shall|could|am|would) i (?:even |supposed to |to )?do"
    r"(?: now| then| next| here| about (?:it|this|that|him|her|them))?[?.! ]*$",
    re.IGNORECASE,
)
NO_ANSWER_YET = ("validate", "help", "next_step", "i_statement", "step/")  # what "what do I do" is taken for, and what passes over what was told
TOLD_BESIDE = 0.4
A_CORRECTION = 45  # words
LOST, NO_TIME = {"worry/loss", "worry/break_up", "worry/stay_or_go", "worry/loneliness"}, "roadblock/lack_of_time"
JEALOUS, WORN_THIN = "worry/trust_and_jealousy", "roadblock/poor_communication"
ON_THE_PHONE = re.compile(r"\b(?:on|at|to|through) (?:his|her|their|the|that) (?:phone|screen|tablet|laptop)\b", re.IGNORECASE)
SUSPECTS = re.compile(
    r"\b(?:cheat|trust|jealous|affair|lie|lying|hid|secret|check|messag|text|ex\b|who\b|suspic|password"
    r"|smil|laugh|grin|face down|turn|behind|flirt|woman|girl|man\b|guy)",
    re.IGNORECASE,
)
FELT, AS_LIKELY = {"worry/loneliness", "worry/low_mood"}, 0.02
POLITE = {"greet", "goodbye", "thanks"}
MEANT_BESIDE = 0.2
A_GREETING, SURELY_A_GREETING, MOSTLY = 5, 0.9, 0.6  # words; confidence; the share of what is meant beside the greeting that must be told or asked


def by_precedence(meanings: list[Meaning], text: str) -> list[Meaning]:
    """The meanings in the order in which they should be answered.

    Args:
        meanings: what a message may mean, likeliest first, at least one; dangers stand last.
        text: the message.

    """
    for rule in (
        _missed_but_near,
        _without_denied,
        _help_wished_of_others,
        _good_news_for_sure,
        _phone_no_rival,
        _behind_a_greeting,
        _cause_first,
        _content_first,
        _words_wanted,
        _told_before_asked,
    ):
        meanings = rule(meanings, text)
    return meanings


def _missed_but_near(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who misses somebody that is right there in the house has lost nobody; what stands between the two comes first, unless it is an illness."""
    if meanings[0].label not in LOST or missed_in(text) is None or changed_in(text):
        return meanings
    between = next((meaning.label for meaning in meanings if meaning.label in (WORN_THIN, NO_TIME)), WORN_THIN)
    rest = [meaning for meaning in meanings if meaning.label != between]
    near = replace(meanings[0], label=between)
    return [near, *(one for one in rest if one.label not in LOST), *(one for one in rest if one.label in LOST)]


def _without_denied(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What a short message says it is not about comes last: "not staying or going, we are happily married"."""
    denied = denied_in(text) if len(text.split()) <= A_CORRECTION else frozenset()
    return [meaning for meaning in meanings if meaning.label not in denied] + [meaning for meaning in meanings if meaning.label in denied]


def _help_wished_of_others(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who wants somebody at home to help more does not look for people who help."""
    wished = meanings[0].label == "get_support" and WISH_FOR_HELP.search(text)
    return [*meanings[1:], meanings[0]] if wished else meanings


def _good_news_for_sure(meanings: list[Meaning], text: str) -> list[Meaning]:
    """No good news on a hunch: "that is good to hear" hurts where it is not."""
    hunch = meanings[0].label == "worry/good_news" and meanings[0].confidence < SURE_OF_GOOD_NEWS
    return [*meanings[1:], meanings[0]] if hunch else meanings


def _phone_no_rival(meanings: list[Meaning], text: str) -> list[Meaning]:
    """A phone alone is no rival: where nothing is suspected, the talk has worn thin."""
    alone = meanings[0].label == JEALOUS and ON_THE_PHONE.search(text) and not SUSPECTS.search(text)
    return [replace(meanings[0], label=WORN_THIN), *(meaning for meaning in meanings[1:] if meaning.label != WORN_THIN)] if alone else meanings


def _behind_a_greeting(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Without the greeting that drowns what follows it: "hi my husband is on his phone all evening", but not "hey my name is Tom"."""
    others = [meaning for meaning in meanings if meaning.label not in POLITE]
    total = sum(meaning.confidence for meaning in others)
    told = sum(meaning.confidence for meaning in others if "/" in meaning.label)
    greets = meanings[0].label == "greet" and meanings[0].confidence < SURELY_A_GREETING
    if not greets or len(text.split()) <= A_GREETING or told < MOSTLY * total:
        return meanings
    return [replace(meaning, confidence=meaning.confidence / total) for meaning in others] + [one for one in meanings if one.label in POLITE]


def _cause_first(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What stands between two people comes before how it feels, where both are as likely: "she works late, I feel lonely"."""
    felt, cause = meanings[0], meanings[1] if len(meanings) > 1 else meanings[0]
    swapped = felt.label in FELT and cause.label.startswith("roadblock/") and cause.confidence >= felt.confidence - AS_LIKELY
    return [cause, felt, *meanings[2:]] if swapped else meanings


def _content_first(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What is told or asked comes before politeness: "hello, my wife never talks to me" is no greeting."""
    content = next((meaning for meaning in meanings if "/" in meaning.label), None)
    if meanings[0].label in POLITE and content and content.confidence >= MEANT_BESIDE:
        return [content, *(meaning for meaning in meanings if meaning is not content)]
    return meanings


def _words_wanted(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What is told and then "help me say it", or this alone, asks for the sentence, not for a step."""
    if not (HELP_ME_SAY_IT.search(text) or BARE_REQUEST.fullmatch(text.strip())) or meanings[0].label == SAY_IT_AS_I:
        return meanings
    return [Meaning(SAY_IT_AS_I, max(meanings[0].confidence, SURE_OF_A_WORRY), 0, len(text)), *(one for one in meanings if one.label != SAY_IT_AS_I)]


def _told_before_asked(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What is told comes before "what do I do" behind it: the worry is heard, and its answer ends in something to do."""
    told = next((meaning for meaning in meanings if meaning.label.startswith(("roadblock/", "worry/")) and meaning.confidence >= TOLD_BESIDE), None)
    if told is None or not meanings[0].label.startswith(NO_ANSWER_YET) or not WHAT_TO_DO.search(text):
        return meanings
    return [replace(told, confidence=max(told.confidence, meanings[0].confidence)), *(meaning for meaning in meanings if meaning is not told)]

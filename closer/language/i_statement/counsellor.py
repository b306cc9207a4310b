"""What is said where the person's own words cannot be kept: a counsellor's words for what it is surely about, or the one question that asks for a moment."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.language.i_statement.complaints.complaint import TELLS_A_FEELING
from closer.language.i_statement.parts import STYLES, Parts, said
from closer.language.i_statement.requests.topics import Found, topics
from closer.language.i_statement.rewritten import Rewrite, change_in
from closer.language.i_statement.story.tone import asks_how_it_sounds
from closer.language.i_statement.wording.blame import judgement_in

__all__ = ["in_a_counsellors_words"]

ONLY_A_LABEL = 8  # words; "you are so selfish" tells of no moment
# to say what can be seen in a counsellor's words: of 77 that readers judged, 20 of the 47 above were usable, 6 of the 30 below
SURE_ENOUGH_TO_SAY_FOR_THEM, SURE_BESIDE_A_LABEL = 0.8, 0.85
ASKED_OFTEN = re.compile(
    r"^how (?:many times|often) (?:must|do|have|will|should|can) i (?:have to |had to |still )?(?:ask|say|tell|remind|beg|repeat)\w*\b(?!.*\byou (?:to|not)\b)",
    re.I,
)
CALLS_NAMES = re.compile(r"you(?:'re| are) (?:just |such |nothing but )?an? (?:(?!who\b|that\b)[\w',-]+ ?){1,10}[.!]*$", re.I)
OF_WHAT_THEY_THINK = re.compile(r"(?:so |and |but |well )*(?:you|he|she|they|(?:your|my|our) [\w-]+) (?:just |really |still |always )*thinks?\b", re.I)
OF_SOMEBODY_ELSE = re.compile(r"(?:so |and |but |well )*your [\w-]+ (?!.*\b(?:you|your|I|me|my|we|us|our|mine)\b).*", re.I)


def in_a_counsellors_words(found: Found, text: str, place: int) -> Rewrite:
    """Where the person's own words cannot be kept: the topic's observation, or one question.

    Args:
        found: what it is about, with how sure that is.
        text: the sentence with its spelling mended.
        place: chooses among what could be said.

    """
    name, share = found.best
    label = judgement_in(text)
    if (label and len(text.split()) <= ONLY_A_LABEL) or TELLS_A_FEELING.match(text) or CALLS_NAMES.match(text) or ASKED_OFTEN.match(text):
        share = 0.0  # a name for a person, or for what was felt, tells of no moment, and how often one asked tells not for what
    if OF_WHAT_THEY_THINK.match(text) or OF_SOMEBODY_ELSE.match(text) or asks_how_it_sounds(text):
        share = 0.0  # what somebody thinks, how they sound, or what another did, is about more than its topic
    if share >= (SURE_BESIDE_A_LABEL if label else SURE_ENOUGH_TO_SAY_FOR_THEM):
        topic = topics()[name]
        parts = Parts(topic.seen[place % len(topic.seen)], topic.feelings[0], topic.need, topic.asks[place % 2 * 2])
        output = said(parts, "plain", place)
        versions = tuple(said(replace(parts, request=request), style, place) for style, request in zip(STYLES, topic.asks))
        return Rewrite(output, None, "rewritten in other words", parts, tuple(topic.feelings), versions, change_in(text), name)
    if label:
        return Rewrite(
            None, f'What did they do or say that made you think "{label.group().lower()}"? One moment is enough.', "a label", label=label.group().lower()
        )
    return Rewrite(None, "What did they do or say, as someone watching would have seen it? One moment is enough.", "no moment in it")

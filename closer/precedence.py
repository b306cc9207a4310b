"""Which of several meanings of a message comes first, where the likeliest is not what the person needs: rules, each for a way of speaking that misleads."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.borne_out import (
    a_rule_at_home,
    left_out_at_home,
    left_undone_though_unsure,
    longed_for_first,
    no_old_hurt_of_today,
    not_knowing_only_if_said,
)
from closer.cues.hurry import only_in_a_hurry
from closer.cues.hurt import hurt_in, quarrel_in
from closer.cues.named import is_far_in
from closer.cues.pausing import pauses_in
from closer.cues.reporting import reports_in
from closer.cues.reproached import reproached_in
from closer.cues.small_talk import TELLS_OF_A_TRY
from closer.cues.today import asks_for_today
from closer.cues.wanted import words_wanted_in
from closer.good_news import good_news_for_sure, no_good_news_in_a_hurt, no_good_news_without_a_glad_word
from closer.language.denied import denied_in
from closer.language.meaning import Meaning
from closer.language.relations import RELATION_WORDS
from closer.mourned import a_baby_lost, a_piece_gone, ended_only_if_told, living_before_dead, missed_but_near, mourned_only_if_told, tears_of_joy, was_left
from closer.on_a_hunch import (
    as_the_coach_said,
    beside_a_sorrow,
    heard_from_somebody,
    no_line_crossed_on_a_hunch,
    no_news_in_a_wish_to_know,
    own_words_quoted,
    side_hidden,
)
from closer.politeness import POLITE, behind_a_greeting, no_thanks_given, thanks_somebody_else
from closer.taxonomy import BREAK_UP, GOOD_NEWS, HOW_IT_FEELS, OUT_OF_SCOPE, WORRIES
from closer.told_plainly import (
    asked_in_general,
    likely_worry,
    no_end_where_one_is_only_cold,
    no_rival_on_a_hunch,
    plain_complaint,
    told_not_asked_about,
    told_not_small_talk,
)
from closer.weighing import (
    A_FEW_WORDS,
    AS_A_WORRY,
    HARDLY,
    JEALOUS,
    LEFT_ALONE,
    NO_TIME,
    OF_ANOTHER_PERSON,
    SURE_OF_A_WORRY,
    SURE_OF_GOOD_NEWS,
    WORN_THIN,
)
from closer.withdrawn import (
    alone_beside_a_partner,
    dropped_by_a_friend,
    left_undone_first,
    no_break_up_with_kin,
    no_line_crossed_by_the_cold,
    not_torn_about_a_talk,
    silence_heard,
)

__all__ = ["SURE_OF_A_WORRY", "by_precedence"]

WISH_FOR_HELP = re.compile(r"\b(?:you|him|her|them|he|she) (?:to )?help(?:s|ed)? (?:me )?(?:more|out|with|around|in)\b", re.IGNORECASE)
SAY_IT_AS_I, PAUSE = "i_statement", "i_dont_know"
NOTHING_LEFT = re.compile(  # of a time that goes on, and not of words that were just said
    r"^(?!.*(?:[\"“”]|\b(?:said|says|told|tells|asked|asks|wrote|died|dying|funeral)\b)).*"
    r"\b(?:(?:don'?t|do not|never|no longer|hardly|have) (?:even |really )?(?:know|no (?:idea|clue)) what (?:else )?(?:to|(?:we|i) (?:can"
    r"|could|should)) (?:say|talk)\b(?=.*\b(?:him|her|them|my|each other)\b)"
    r"|no idea what to (?:say|talk)\b(?=.*\b(?:him|her|them|my|each other)\b)|(?:run|ran) out of things to (?:say|talk)\b"
    r"|nothing (?:left )?to (?:say|talk)\b(?=.*\beach other\b))"
    r".*\b(?:any ?more|these days|nowadays|lately|no longer|at all)\b[ .!]*$",
    re.IGNORECASE,
)
FORGET = "forget_me"
THINGS_OF_THEIRS = re.compile(
    r"\b(?:his|her|their|my \w+'s) (?:old |own |last )?(?:clothes|clothing|things|stuff|belongings|room|shoes|coats?|jackets?|shirts?|dress(?:es)?"
    r"|books?|tools?|bed|chair"
    r"|photos?|pictures?|rings?|number|letters?|toys?|car|glasses|mug|plates?|side of the (?:bed|wardrobe))\b",
    re.IGNORECASE,
)
TOLD_ONCE_MORE = re.compile(r"(?:but |and |well |no,? )*i(?:'ve| have)? (?:already |just )?told you(?: that)? (?:he|she|they|my \w+)\b", re.IGNORECASE)
WHERE_AM_I, FEW_MEETINGS, NEARLY = "where_am_i", "faq/infrequent_contact", 0.1
LOST_THE_THREAD = {"i_dont_understand", "i_dont_know"}
HOW_TO_TELL = re.compile(
    r"(?:(?:and|but|so|ok(?:ay)?|well)\b[, ]*)*how (?:do|can|could|should|would) i (?:\w+ )?(?:tell|say to|explain to) (?:him|her|them|my (?:\w+ )?\w+)"
    r"(?: (?:to|that|how))? (?:i|i'm|im)\b",
    re.IGNORECASE,
)
WHAT_TO_DO = re.compile(  # behind something told, and neither "what do I say" nor "what can I do so that she lets me in"
    r"\w+(?:'\w+)?[ ,.;:!?-]+(?:so |and |but |pls |please |help |idk )*(?:what|wat) (?:do|can|should|shall|could|am|would) i (?:even |supposed to |to )?do"
    r"(?: now| then| next| here| about (?:it|this|that|him|her|them))?[?.! ]*$",
    re.IGNORECASE,
)
NO_ANSWER_YET = ("validate", "help", "next_step", "i_statement", "step/")  # what "what do I do" is taken for, and what passes over what was told
TOLD_BESIDE = 0.4
A_CORRECTION = 45  # words
QUARRELLED = re.compile(
    r"\b(?:f(?:ights?|ought|ighting)|row|rowed|rowing|argument|argued|arguing|argue|quarrel\w*|bust[- ]up|blow[- ]?up|shouting match)\b", re.IGNORECASE
)
NO_QUESTION, HARDLY_KNOWN, SURELY_OUTSIDE = 2, 0.3, 0.9  # words; confidence
OF_TIME = re.compile(r"\b(?:no|little|less|more|enough|any) time\b|\bbusy\b|\bshifts?\b|\bschedule", re.IGNORECASE)
ON_THE_PHONE = re.compile(r"\b(?:on|at|to|through) (?:his|her|their|the|that) (?:phone|screen|tablet|laptop)\b", re.IGNORECASE)
ANGRY_WITH_ME = re.compile(
    r"\b(?:is|are|gets?|got|was|were|'s)? ?(?:so |very |really |always )*(?:mad|angry|annoyed|cross|furious|pissed(?: off)?|upset) "
    r"(?:(?:at|with) (?:me|us)\b|(?:because|bc|cause|cuz|that|when(?:ever)?|if) (?:i|we)\b(?!.*\bother (?:men|guys|women|people)\b))",
    re.IGNORECASE,
)
GUESSES_A_THOUGHT = re.compile(r"\b(?:maybe|perhaps|i guess|what if|wonder if) (?:he|she|they) (?:thinks?|believes?|feels?) (?:that )?i\b", re.IGNORECASE)
SUSPECTS = re.compile(
    r"\b(?:cheat|trust|jealous|affair|lie|lying|hid|secret|check|messag|text|ex\b|who\b|suspic|password"
    r"|smil|laugh|grin|face down|turn|behind|flirt|woman|girls?\b|man\b|guy|saw\b|found|hearts?\b|kiss|dating|tinder|nude)",
    re.IGNORECASE,
)
SOMEBODY_CLOSE = re.compile(rf"\b(?:he|she|they|{'|'.join(map(re.escape, sorted(RELATION_WORDS - {'so'})))})\b", re.IGNORECASE)
ME = re.compile(
    r"\b(?:me|us)\b|\b(?:my|our) (?:\w+ )?(?:birthday|b-?day|anniversary|wedding|graduation|party|exam|interview|recital|show|operation)\b", re.IGNORECASE
)
AS_LIKELY = 0.02
MEANT_BESIDE = 0.2


def by_precedence(meanings: list[Meaning], text: str) -> list[Meaning]:
    """The meanings in the order in which they should be answered.

    Args:
        meanings: what a message may mean, likeliest first, at least one; dangers stand last.
        text: the message.

    """
    for rule in (
        not_knowing_only_if_said,
        missed_but_near,
        longed_for_first,
        no_end_where_one_is_only_cold,
        _a_quarrel,
        living_before_dead,
        mourned_only_if_told,
        a_baby_lost,
        a_piece_gone,
        alone_beside_a_partner,
        left_undone_first,
        dropped_by_a_friend,
        _without_denied,
        _nothing_to_forget,
        _hurt_not_done,
        _told_not_asked,
        _told_not_done,
        _reported_not_lost,
        was_left,
        thanks_somebody_else,
        _told_once_more,
        no_thanks_given,
        told_not_small_talk,
        told_not_asked_about,
        _far_from_each_other,
        no_break_up_with_kin,
        not_torn_about_a_talk,
        no_line_crossed_by_the_cold,
        _help_wished_of_others,
        _something_for_today,
        _only_a_pause,
        _nothing_left_to_say,
        silence_heard,
        _hurt_not_outside,
        _reproach_not_outside,
        tears_of_joy,
        ended_only_if_told,
        no_good_news_in_a_hurt,
        no_good_news_without_a_glad_word,
        good_news_for_sure,
        beside_a_sorrow,
        side_hidden,
        heard_from_somebody,
        own_words_quoted,
        as_the_coach_said,
        no_line_crossed_on_a_hunch,
        no_news_in_a_wish_to_know,
        _phone_no_rival,
        no_rival_on_a_hunch,
        behind_a_greeting,
        _cause_first,
        _content_first,
        _words_wanted,
        _told_before_asked,
        _how_to_tell,
        asked_in_general,
        left_undone_though_unsure,
        left_out_at_home,
        no_old_hurt_of_today,
        plain_complaint,
        a_rule_at_home,
    ):
        meanings = rule(meanings, text)
    return meanings


def _a_quarrel(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who only says that there was a fight has not said that time is short, or that they are alone: "can't sleep, 3 am, fight with wife"."""
    first = meanings[0]
    in_a_word = first.label == "step/conflict" and len(text.split()) <= NO_QUESTION
    with_somebody = SOMEBODY_CLOSE.search(text) and "?" not in text and (first.label == OUT_OF_SCOPE or first.confidence < HARDLY_KNOWN)
    if (
        not (in_a_word or with_somebody or first.label in (NO_TIME, FEW_MEETINGS, LEFT_ALONE))
        or len(text.split()) > A_FEW_WORDS
        or not QUARRELLED.search(text)
        or OF_TIME.search(text)
    ):
        return meanings
    sure = max(first.confidence, SURE_OF_A_WORRY) if with_somebody else first.confidence
    return [replace(first, label=WORN_THIN, confidence=sure), *(one for one in meanings if one.label != WORN_THIN)]


def _without_denied(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What a short message says it is not about comes last: "not staying or going, we are happily married"."""
    denied = denied_in(text) if len(text.split()) <= A_CORRECTION else frozenset()
    return [meaning for meaning in meanings if meaning.label not in denied] + [meaning for meaning in meanings if meaning.label in denied]


def _nothing_to_forget(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who is told to get rid of somebody's clothes doesn't want this talk deleted."""
    theirs = meanings[0].label == FORGET and THINGS_OF_THEIRS.search(text)
    return [*meanings[1:], replace(meanings[0], confidence=0.0)] if theirs else meanings


def _hurt_not_done(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What the other did not come to is no step that was tried: "she didn't even come to my birthday"."""
    if meanings[0].label != "step_done" or not hurt_in(text) or TELLS_OF_A_TRY.search(text):
        return meanings
    likely = likely_worry(meanings[1:], text, AS_A_WORRY)
    label = WORN_THIN if quarrel_in(text) else likely.label if likely else LEFT_ALONE
    return [replace(meanings[0], label=label), *(one for one in meanings[1:] if one.label != label), replace(meanings[0], confidence=0.0)]


def _told_not_asked(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What is told of somebody comes before a guess that nothing was understood: "he says I shout. I don't shout"."""
    told = next((one for one in meanings[1:] if one.label.startswith(WORRIES) and one.confidence >= AS_A_WORRY), None)
    guess = meanings[0].label in LOST_THE_THREAD and meanings[0].confidence < SURE_OF_A_WORRY
    if told is None or not guess or not OF_ANOTHER_PERSON.search(text):
        return meanings
    return [replace(told, confidence=meanings[0].confidence), *(one for one in meanings if one is not told)]


def _told_not_done(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What somebody does or says is no step that was tried, where a worry is as likely: "she always says she meant well"."""
    first = meanings[0]
    told = likely_worry(meanings[1:], text, first.confidence - NEARLY)
    guess = first.label == "step_done" and first.confidence < SURE_OF_GOOD_NEWS and len(text.split()) <= A_CORRECTION
    if told is None or not guess or not OF_ANOTHER_PERSON.search(text) or TELLS_OF_A_TRY.search(text):
        return meanings
    return [replace(told, confidence=first.confidence), *(one for one in meanings if one is not told)]


def _reported_not_lost(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What somebody else says is not said of the coach's words: "she says I don't get it"."""
    if meanings[0].label not in LOST_THE_THREAD or not reports_in(text):
        return meanings
    told = next((one.label for one in meanings[1:] if one.label.startswith(WORRIES) and one.confidence >= AS_A_WORRY), WORN_THIN)
    return [replace(meanings[0], label=told), *(one for one in meanings[1:] if one.label != told), replace(meanings[0], confidence=0.0)]


def _told_once_more(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What was told to the coach before is no sentence to be turned: "i told you she exaggerates"."""
    if meanings[0].label != SAY_IT_AS_I or not TOLD_ONCE_MORE.match(text.replace("’", "'").strip()):
        return meanings
    return [replace(meanings[0], label=WORN_THIN), *(one for one in meanings if one.label not in (WORN_THIN, SAY_IT_AS_I))]


def _far_from_each_other(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who says no more than "far away" tells of somebody who has not left them, and does not ask where in the steps they are."""
    if meanings[0].label not in (WHERE_AM_I, BREAK_UP) or not is_far_in(text):
        return meanings
    rest = [one for one in meanings[1:] if one.label != FEW_MEETINGS]
    return [replace(meanings[0], label=FEW_MEETINGS), *rest, replace(meanings[0], confidence=0.0)]


def _how_to_tell(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who asks how to tell somebody how it is for them wants the sentence, where nothing else is clear."""
    if meanings[0].confidence >= SURE_OF_A_WORRY or not HOW_TO_TELL.match(text.strip()):
        return meanings
    return [Meaning(SAY_IT_AS_I, SURE_OF_A_WORRY, 0, len(text)), *(one for one in meanings if one.label != SAY_IT_AS_I)]


def _help_wished_of_others(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who wants somebody at home to help more does not look for people who help."""
    wished = meanings[0].label == "get_support" and WISH_FOR_HELP.search(text)
    return [*meanings[1:], meanings[0]] if wished else meanings


def _something_for_today(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who asks "anything I can do tonight?" wants one small thing, and no numbers."""
    if meanings[0].label != "get_support" or not asks_for_today(text):
        return meanings
    return [replace(meanings[0], label="help"), *(meaning for meaning in meanings[1:] if meaning.label != "help"), replace(meanings[0], confidence=0.0)]


def _only_a_pause(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who says "give me a sec" needs no numbers, no step and no guess, and neither does who says "no time, one line"."""
    if not (pauses_in(text) or only_in_a_hurry(text)):
        return meanings
    return [Meaning(PAUSE, SURE_OF_A_WORRY, 0, len(text)), *(meaning for meaning in meanings if meaning.label != PAUSE)]


def _nothing_left_to_say(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who no longer knows what to say to somebody looks for no reply: the talk has worn thin."""
    if not NOTHING_LEFT.search(text.replace("’", "'")) or meanings[0].label == WORN_THIN:
        return meanings
    return [
        replace(meanings[0], label=WORN_THIN, confidence=max(meanings[0].confidence, SURE_OF_A_WORRY)),
        *(one for one in meanings if one.label != WORN_THIN),
    ]


def _hurt_not_outside(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who tells in a few words of a hurt by somebody close is not outside the field, nor asked what they meant: "bf ignores me", "she snapped at me"."""
    told_of_me = ME.search(text) and SOMEBODY_CLOSE.search(text)
    nothing_likely = meanings[0].label == OUT_OF_SCOPE or meanings[0].confidence < HARDLY
    if not nothing_likely or len(text.split()) > A_FEW_WORDS or not (told_of_me and hurt_in(text)):
        return meanings
    likely = likely_worry(meanings[1:], text, AS_A_WORRY)
    near = likely.label if likely else WORN_THIN
    return [Meaning(near, SURE_OF_A_WORRY, 0, len(text)), *(one for one in meanings if one.label != near)]


def _reproach_not_outside(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What the other finds wrong with the writer stands between the two: "my girlfriend says i am lazy"."""
    first = meanings[0]
    if first.label != OUT_OF_SCOPE or first.confidence >= SURELY_OUTSIDE or "?" in text or len(text.split()) > A_FEW_WORDS or not reproached_in(text):
        return meanings
    return [Meaning(WORN_THIN, SURE_OF_A_WORRY, 0, len(text)), *(one for one in meanings if one.label != WORN_THIN)]


def _phone_no_rival(meanings: list[Meaning], text: str) -> list[Meaning]:
    """A phone alone is no rival, and neither is anger, or what they may think of one: where nothing is suspected, the talk has worn thin."""
    alone = (
        meanings[0].label == JEALOUS
        and (ON_THE_PHONE.search(text) or GUESSES_A_THOUGHT.search(text) or ANGRY_WITH_ME.search(text))
        and not SUSPECTS.search(text)
    )
    return [replace(meanings[0], label=WORN_THIN), *(meaning for meaning in meanings[1:] if meaning.label != WORN_THIN)] if alone else meanings


def _cause_first(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What stands between two people comes before how it feels, where both are as likely: "she works late, I feel lonely"."""
    felt, cause = meanings[0], meanings[1] if len(meanings) > 1 else meanings[0]
    swapped = felt.label in HOW_IT_FEELS and cause.label.startswith("roadblock/") and cause.confidence >= felt.confidence - AS_LIKELY
    return [cause, felt, *meanings[2:]] if swapped else meanings


def _content_first(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What is told or asked comes before politeness: "hello, my wife never talks to me" is no greeting."""
    content = next((meaning for meaning in meanings if "/" in meaning.label), None)
    if meanings[0].label in POLITE and content and content.confidence >= MEANT_BESIDE:
        return [content, *(meaning for meaning in meanings if meaning is not content)]
    return meanings


def _words_wanted(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What is told and then "help me say it", or "one line to send her", asks for the sentence, not for a step."""
    if not words_wanted_in(text) or meanings[0].label == SAY_IT_AS_I:
        return meanings
    return [Meaning(SAY_IT_AS_I, max(meanings[0].confidence, SURE_OF_A_WORRY), 0, len(text)), *(one for one in meanings if one.label != SAY_IT_AS_I)]


def _told_before_asked(meanings: list[Meaning], text: str) -> list[Meaning]:
    """What is told comes before "what do I do" behind it: the worry is heard, and its answer ends in something to do."""
    least = min(TOLD_BESIDE, meanings[0].confidence - NEARLY / 2)
    told = next((one for one in meanings if one.label.startswith(WORRIES) and one.label != GOOD_NEWS and one.confidence >= max(least, AS_A_WORRY)), None)
    if told is None or not meanings[0].label.startswith(NO_ANSWER_YET) or not WHAT_TO_DO.search(text):
        return meanings
    return [replace(told, confidence=max(told.confidence, meanings[0].confidence)), *(meaning for meaning in meanings if meaning is not told)]

"""Which of several meanings of a message comes first, where the likeliest is not what the person needs: rules, each for a way of speaking that misleads."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.cues.changed import is_gone_in
from closer.cues.dropped import dropped_by_a_friend_in
from closer.cues.hurry import only_in_a_hurry
from closer.cues.hurt import hurt_in, quarrel_in, tears_of_joy_in
from closer.cues.left_undone import left_undone_by_them_in
from closer.cues.named import is_far_in, names_only_somebody
from closer.cues.pausing import pauses_in
from closer.cues.reporting import reports_in
from closer.cues.silent import no_reply_in, silent_in
from closer.cues.today import asks_for_today
from closer.cues.wanted import words_wanted_in
from closer.language.denied import denied_in
from closer.language.meaning import Meaning
from closer.language.relations import RELATION_WORDS
from closer.mourned import ends_something_in, living_before_dead, missed_but_near, mourned_only_if_told
from closer.taxonomy import BREAK_UP, GOOD_NEWS, HOW_IT_FEELS, LOSS, OUT_OF_SCOPE, WORRIES

__all__ = ["SURE_OF_A_WORRY", "by_precedence"]

SURE_OF_A_WORRY = 0.5  # a worry is heard even where it is open which one
A_LONG_STORY = 60  # words; in a longer one an old hurt often stands before good news
SURE_OF_GOOD_NEWS, GLAD_TOO, AS_A_WORRY = 0.6, 0.3, 0.2
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
FORGET, LEFT_ALONE = "forget_me", "worry/loneliness"
THINGS_OF_THEIRS = re.compile(
    r"\b(?:his|her|their|my \w+'s) (?:old |own |last )?(?:clothes|clothing|things|stuff|belongings|room|shoes|coats?|jackets?|shirts?|dress(?:es)?"
    r"|books?|tools?|bed|chair"
    r"|photos?|pictures?|rings?|number|letters?|toys?|car|glasses|mug|plates?|side of the (?:bed|wardrobe))\b",
    re.IGNORECASE,
)
A_TRY = r"(?:tried|did|told|asked|said|talked|spoke|wrote|called|rang|listened|showed|went|thanked|used|sent|gave|opened|shared|made|took)"
TELLS_OF_A_TRY = re.compile(
    rf"(?:\b(?:i|we)(?:'ve)? (?:\w+ly |just |even |also |finally |both )*|^(?:(?:ok(?:ay)?|yes|so|well|just|and|but|finally|already)\b[, ]*)*){A_TRY}\b"
    r"|\b(?:it|that|this) (?:\w+ )?(?:went|worked|helped|failed|backfired)\b|\bstep\b",
    re.IGNORECASE,
)
LEFT_ME = re.compile(
    r"\b(?:he|she|they|gf|bf|wife|husband|my (?:\w+ ){0,4}\w+)(?:'s| just| has| have| had)* (?:left|dumped|broke up with) (?:me|us)\b"
    r"(?! (?:alone|waiting|out|behind|on|an?|with|standing|sitting|no|in|at|to|there|hanging|speechless|feeling|all)\b)",
    re.IGNORECASE,
)
WHERE_AM_I, FEW_MEETINGS, NEARLY = "where_am_i", "faq/infrequent_contact", 0.1
LOST_THE_THREAD = {"i_dont_understand", "i_dont_know"}
OF_ANOTHER_PERSON = re.compile(r"\b(?:he|she|they|my (?:\w+ ){0,2}\w+|mum|mom|dad)\b", re.IGNORECASE)
OF_KIN = re.compile(
    r"\bmy (?:\w+ )?(?:son|daughter|boy|kid|kids|child|children|grandson|granddaughter|brother|sister|mother|father|mum|mom|dad|parents|cousin|nephew|niece)\b",
    re.IGNORECASE,
)
OF_A_COUPLE = re.compile(
    r"\b(?:husband|wife|boyfriend|girlfriend|partner|fianc\w+|ex|marriage|divorc\w+|broke up|split|dumped"
    r"|(?:his|her) (?:father|mother|dad|mum))\b",
    re.IGNORECASE,
)
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
A_FEW_WORDS = 20
QUARRELLED = re.compile(
    r"\b(?:f(?:ight|ought|ighting)|row|rowed|rowing|argument|argued|arguing|argue|quarrel\w*|bust[- ]up|blow[- ]?up|shouting match)\b", re.IGNORECASE
)
OF_TIME = re.compile(r"\b(?:no|little|less|more|enough|any) time\b|\bbusy\b|\bshifts?\b|\bschedule", re.IGNORECASE)
LOST, NO_TIME = {LOSS, BREAK_UP, "worry/stay_or_go", LEFT_ALONE}, "roadblock/lack_of_time"
HARDLY = 0.05
JEALOUS, WORN_THIN = "worry/trust_and_jealousy", "roadblock/poor_communication"
LIKE_BEING_DROPPED = {
    JEALOUS,
    WORN_THIN,
    LEFT_ALONE,
    LOSS,
    "worry/low_mood",
    "roadblock/past_hurt",
    "roadblock/fear_of_rejection",
    "roadblock/unrealistic_expectations",
}
ASKS = re.compile(r"\?|^\W*(?:and |so |ok(?:ay)? )*(?:how|what|why|can|could|should|teach|show|tell|help|give|i want to (?:learn|know))\b", re.IGNORECASE)
ON_THE_PHONE = re.compile(r"\b(?:on|at|to|through) (?:his|her|their|the|that) (?:phone|screen|tablet|laptop)\b", re.IGNORECASE)
GUESSES_A_THOUGHT = re.compile(r"\b(?:maybe|perhaps|i guess|what if|wonder if) (?:he|she|they) (?:thinks?|believes?|feels?) (?:that )?i\b", re.IGNORECASE)
SUSPECTS = re.compile(
    r"\b(?:cheat|trust|jealous|affair|lie|lying|hid|secret|check|messag|text|ex\b|who\b|suspic|password"
    r"|smil|laugh|grin|face down|turn|behind|flirt|woman|girls?\b|man\b|guy|saw\b|found|hearts?\b|kiss|dating|tinder|nude)",
    re.IGNORECASE,
)
SURE_OF_AN_END, LIKELY_TOO = 0.5, 0.1
DOES_THINGS = re.compile(  # who eats, sits and says is alive
    r"\b(?:he|she|my (?:husband|wife|partner|boyfriend|girlfriend|bf|gf))(?: (?:just|only|always|still|never|even|really|also|hardly))*"
    r" (?:eats?|watch(?:es)?|sits?|goes|comes|sleeps?|works?|looks?|plays?|snores?|scrolls?|nods?|says?|asks?|talks?|gets?|drinks?|lies|reads?|walks?|laughs?"
    r"|cooks?|calls?|texts?|wants?|won'?t|doesn'?t|does not|isn'?t)\b",
    re.IGNORECASE,
)
BESIDE_SOMEBODY, SURELY_BESIDE = 0.15, 0.45
A_PARTNER = re.compile(r"\b(?:husband|wife|hubby|boyfriend|girlfriend|partner|bf|gf|fianc\w+|married)\b", re.IGNORECASE)
SOMEBODY_CLOSE = re.compile(rf"\b(?:he|she|they|{'|'.join(map(re.escape, sorted(RELATION_WORDS - {'so'})))})\b", re.IGNORECASE)
ME = re.compile(r"\b(?:me|us)\b", re.IGNORECASE)
AS_LIKELY = 0.02
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
        missed_but_near,
        _a_quarrel,
        living_before_dead,
        mourned_only_if_told,
        _alone_beside_a_partner,
        _left_undone_first,
        _dropped_by_a_friend,
        _without_denied,
        _nothing_to_forget,
        _hurt_not_done,
        _told_not_asked,
        _told_not_done,
        _reported_not_lost,
        _was_left,
        _no_thanks_given,
        _far_from_each_other,
        _no_break_up_with_kin,
        _help_wished_of_others,
        _something_for_today,
        _only_a_pause,
        _nothing_left_to_say,
        _silence_heard,
        _hurt_not_outside,
        _tears_of_joy,
        _ended_only_if_told,
        _no_good_news_in_a_hurt,
        _good_news_for_sure,
        _phone_no_rival,
        _behind_a_greeting,
        _cause_first,
        _content_first,
        _words_wanted,
        _told_before_asked,
        _how_to_tell,
    ):
        meanings = rule(meanings, text)
    return meanings


def _a_quarrel(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who only says that there was a fight has not said that time is short: "can't sleep, 3 am, fight with wife"."""
    first = meanings[0]
    if first.label not in (NO_TIME, FEW_MEETINGS) or len(text.split()) > A_FEW_WORDS or not QUARRELLED.search(text) or OF_TIME.search(text):
        return meanings
    return [replace(first, label=WORN_THIN), *(one for one in meanings if one.label != WORN_THIN)]


def _alone_beside_a_partner(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who is lonely beside a partner that eats, sits and says nothing need not look for somebody new: what has worn thin between the two comes first."""
    first = meanings[0]
    thin = next((one for one in meanings[1:] if one.label == WORN_THIN and one.confidence >= BESIDE_SOMEBODY), None)
    if first.label != LEFT_ALONE or thin is None or not DOES_THINGS.search(text) or not (A_PARTNER.search(text) or thin.confidence >= SURELY_BESIDE):
        return meanings
    return [replace(thin, confidence=first.confidence), *(one for one in meanings if one is not thin)]


def _left_undone_first(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who names what somebody leaves undone is not only lonely: "he never calls me and I sit at home" is about him."""
    first = meanings[0]
    told = first.label in HOW_IT_FEELS or (first.label.startswith("step/") and not ASKS.search(text))
    if not told or len(text.split()) > A_FEW_WORDS or not left_undone_by_them_in(text):
        return meanings
    return [replace(first, label=WORN_THIN), *(one for one in meanings[1:] if one.label not in (WORN_THIN, first.label)), replace(first, confidence=HARDLY)]


def _dropped_by_a_friend(meanings: list[Meaning], text: str) -> list[Meaning]:
    """A friend who drops somebody has ended it: neither a rival nor an old hurt is what it is about."""
    first = meanings[0]
    if first.label not in LIKE_BEING_DROPPED or len(text.split()) > A_LONG_STORY or not dropped_by_a_friend_in(text):
        return meanings
    rest = [replace(one, confidence=min(one.confidence, HARDLY)) if one.label in LIKE_BEING_DROPPED else one for one in meanings if one.label != BREAK_UP]
    return [replace(first, label=BREAK_UP), *sorted(rest, key=lambda one: one.label in LIKE_BEING_DROPPED)]


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
    likely = next((one for one in meanings[1:] if one.label.startswith(WORRIES) and one.label != GOOD_NEWS and one.confidence >= AS_A_WORRY), None)
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
    told = next((one for one in meanings[1:] if one.label.startswith(WORRIES) and one.confidence >= first.confidence - NEARLY), None)
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


def _was_left(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who says in passing that they were left was left, where nothing else is clear: "my gf left me and you talk about steps"."""
    if meanings[0].label.startswith(WORRIES) or meanings[0].confidence >= SURE_OF_A_WORRY or not LEFT_ME.search(text):
        return meanings
    return [Meaning(BREAK_UP, SURE_OF_A_WORRY, 0, len(text)), *(one for one in meanings if one.label != BREAK_UP)]


def _no_thanks_given(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who tells that they got no thanks doesn't thank the coach: "I cook, he eat, no thank you"."""
    hunch = meanings[0].label in POLITE and meanings[0].confidence < SURE_OF_A_WORRY and OF_ANOTHER_PERSON.search(text)
    told = next((one for one in meanings[1:] if one.label.startswith(WORRIES) and one.label not in LOST and one.confidence >= LIKELY_TOO), None)
    if not hunch or told is None:
        return meanings
    return [replace(told, confidence=SURE_OF_A_WORRY), *(one for one in meanings if one is not told)]


def _far_from_each_other(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who says no more than "far away" tells of somebody who has not left them, and does not ask where in the steps they are."""
    if meanings[0].label not in (WHERE_AM_I, BREAK_UP) or not is_far_in(text):
        return meanings
    rest = [one for one in meanings[1:] if one.label != FEW_MEETINGS]
    return [replace(meanings[0], label=FEW_MEETINGS), *rest, replace(meanings[0], confidence=0.0)]


def _no_break_up_with_kin(meanings: list[Meaning], text: str) -> list[Meaning]:
    """A child who moved out, or a brother with a family of his own, has not broken up with anybody: what stands between the two comes first."""
    of_kin = OF_KIN.search(text) and not (OF_A_COUPLE.search(text) or LEFT_ME.search(text))
    if meanings[0].label != BREAK_UP or len(text.split()) > A_LONG_STORY or not of_kin:
        return meanings
    return [
        replace(meanings[0], label=WORN_THIN),
        *(one for one in meanings[1:] if one.label not in (WORN_THIN, BREAK_UP)),
        replace(meanings[0], confidence=HARDLY),
    ]


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


def _no_good_news_in_a_hurt(meanings: list[Meaning], text: str) -> list[Meaning]:
    """An anniversary that was forgotten is no good news: the next likely worry comes first, where none is likely the talk has worn thin."""
    if meanings[0].label != GOOD_NEWS or len(text.split()) > A_LONG_STORY or not hurt_in(text):
        return meanings
    likely = [one for one in meanings[1:] if one.label.startswith(WORRIES) and one.label != NO_TIME and one.confidence >= AS_A_WORRY]
    label = likely[0].label if likely and not quarrel_in(text) else WORN_THIN
    others = [meaning for meaning in meanings[1:] if meaning.label != label]
    return [replace(meanings[0], label=label), *others, replace(meanings[0], confidence=0.0)]


def _tears_of_joy(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who cries for joy mourns nobody: "my son passed his exam and I cried"."""
    glad = next((meaning for meaning in meanings if meaning.label == GOOD_NEWS and meaning.confidence >= GLAD_TOO), None)
    if meanings[0].label not in {*LOST, *HOW_IT_FEELS} or glad is None or not tears_of_joy_in(text) or is_gone_in(text):
        return meanings
    rest = [meaning for meaning in meanings if meaning.label not in {GOOD_NEWS, meanings[0].label}]
    return [replace(glad, confidence=max(glad.confidence, meanings[0].confidence, SURE_OF_GOOD_NEWS)), *rest, replace(meanings[0], confidence=0.0)]


def _silence_heard(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Where it is open what is meant, somebody who keeps silent, or to their room, is what it is about."""
    sure = meanings[0].confidence >= SURE_OF_A_WORRY and not no_reply_in(text)
    if meanings[0].label == WORN_THIN or sure or not silent_in(text):
        return meanings
    return [replace(meanings[0], label=WORN_THIN, confidence=SURE_OF_A_WORRY), *(meaning for meaning in meanings if meaning.label != WORN_THIN)]


def _hurt_not_outside(meanings: list[Meaning], text: str) -> list[Meaning]:
    """Who tells in a few words of a hurt by somebody close is not outside the field: "bf ignores me"."""
    told_of_me = ME.search(text) and SOMEBODY_CLOSE.search(text)
    if meanings[0].label != OUT_OF_SCOPE or len(text.split()) > A_FEW_WORDS or not (told_of_me and hurt_in(text)):
        return meanings
    near = next((one.label for one in meanings[1:] if one.label.startswith(WORRIES) and one.label != GOOD_NEWS and one.confidence >= AS_A_WORRY), WORN_THIN)
    return [Meaning(near, SURE_OF_A_WORRY, 0, len(text)), *(one for one in meanings if one.label != near)]


def _ended_only_if_told(meanings: list[Meaning], text: str) -> list[Meaning]:
    """No break-up on a hunch: "it ended" hurts where nobody has left."""
    first = meanings[0]
    if first.label != BREAK_UP or first.confidence >= SURE_OF_AN_END or ends_something_in(text):
        return meanings
    other = next((one for one in meanings[1:] if one.label.startswith(WORRIES) and one.label != GOOD_NEWS and one.confidence >= LIKELY_TOO), None)
    if other is None:
        return meanings
    return [replace(other, confidence=first.confidence), *(one for one in meanings[1:] if one is not other), replace(first, confidence=0.0)]


def _good_news_for_sure(meanings: list[Meaning], text: str) -> list[Meaning]:
    """No good news on a hunch: "that is good to hear" hurts where it is not."""
    hunch = meanings[0].label == GOOD_NEWS and (meanings[0].confidence < SURE_OF_GOOD_NEWS or names_only_somebody(text))
    return [*meanings[1:], meanings[0]] if hunch else meanings


def _phone_no_rival(meanings: list[Meaning], text: str) -> list[Meaning]:
    """A phone alone is no rival, and neither is what they may think of one: where nothing is suspected, the talk has worn thin."""
    alone = meanings[0].label == JEALOUS and (ON_THE_PHONE.search(text) or GUESSES_A_THOUGHT.search(text)) and not SUSPECTS.search(text)
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

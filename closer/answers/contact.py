"""Whether to write first or to wait: a way to decide, and no verdict."""

from __future__ import annotations

import re

from closer.conversation import Conversation
from closer.exercises import i_statement, listening
from closer.language.relations import RELATION_WORDS
from closer.reply import Reply, bubbles

__all__ = ["whether_to_write"]

REACH = r"(?:text|write|message|call|ring|phone|contact|reach out|get in touch|say something|make the first (?:move|step))"
THEM = rf"(?:(?:to|with) )?(?:him|her|them|my (?:\w+ )?(?:{'|'.join(map(re.escape, sorted(RELATION_WORDS)))}))"
WHEN = r"(?:first|again|back|now|today|tonight|tomorrow|anyway|or (?:not|no|(?:just |better )?(?:wait|leave)\b[\w' ]*))"
WRITE_OR_WAIT = re.compile(
    rf"\b(?:should|shall|do|must|ought|can) i (?:(?:to|just|even|maybe|really|be the one to) )*(?:{REACH} (?:{THEM}|{WHEN})(?: {WHEN})*"
    rf"|wait (?:for|until|till) (?:him|her|them)(?: to)? {REACH}\b(?: me)?(?: first)?(?: or {REACH}\b[\w ]*)?)\W*$"
    rf"|\b{REACH}(?: {THEM})?(?: first)? or (?:just |better )?wait\b[\w ]*\W*$|\bwho (?:should|has to|ought to) {REACH} first\W*$",
    re.IGNORECASE,
)
TO_THE_DEAD = re.compile(
    r"^(?=.*(?:\?|\b(?:can|could|should|may|would|is it|does it|do you think|what if|how about)\b)).*"
    r"\b(?:writ\w*|wrote|text\w*|messag\w+|talk\w*|speak\w*) (?:(?:to|with) )?"
    r"(?:him|her|them|(?:his|\w+'s) (?:picture|photo\w*|grave|stone|voicemail)|a (?:letter|note|card)|letters)\b",
    re.IGNORECASE,
)
LOSS = "worry/loss"
LONGEST, A_QUESTION_ALONE = 60, 12  # words
WORRIES = ("roadblock/", "worry/")
HURT_SOMEBODY = "harm_to_others:first"  # who did is never helped to reach them (SAFETY S14)


def asks_about_writing(text: str) -> bool:
    """Whether somebody asks about writing or talking to one they don't name: "can I write him a letter"."""
    return len(text.split()) <= A_QUESTION_ALONE and bool(TO_THE_DEAD.match(text))


def _to_one_who_died(talk: Conversation) -> Reply:
    if talk.exercise is not None:
        talk.exercise.parked = True
    return bubbles(
        [talk.voice.say("write_first", "to_one_who_died")], [talk.chip(f"{LOSS}#small_thing", "One small thing"), talk.chip("help", "Something else")]
    )


def whether_to_write(talk: Conversation) -> Reply | None:
    """Help to decide whether to write first, after what was told with it was heard; None where that is not asked, or a gentle question follows."""
    text, exercise = talk.turn.text.strip(), talk.exercise
    if talk.person.topic == LOSS and not (talk.voice.changed or talk.voice.relation.word or talk.turn.chosen or talk.turn.soft) and asks_about_writing(text):
        return _to_one_who_died(talk)
    meant_for_others = exercise is not None and exercise.name == listening.NAME
    if talk.turn.chosen or talk.asks_gently or meant_for_others or HURT_SOMEBODY in talk.voice.said:
        return None
    if len(text.split()) > LONGEST or not WRITE_OR_WAIT.search(text):
        return None
    if exercise is not None:
        exercise.parked = True
    told = talk.turn.label.startswith(WORRIES) and len(text.split()) > A_QUESTION_ALONE
    heard = [talk.voice.say(talk.turn.label, "heard")] if told else []
    chips = [talk.chip(i_statement.NAME), talk.chip("remind_me#tomorrow", "Remind me tomorrow"), talk.chip("help", "Something else")]
    return bubbles([*heard, talk.voice.say("write_first", "decide")], chips)

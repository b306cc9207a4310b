"""Whether to write first or to wait: a way to decide, and no verdict."""

from __future__ import annotations

import re

from closer.conversation import Conversation
from closer.cues.how_long import asks_how_long
from closer.exercises import i_statement, listening
from closer.language.relations import RELATION_WORDS
from closer.reply import Reply, bubbles
from closer.taxonomy import LOSS, WORRIES

__all__ = ["whether_to_write"]

REACH = (
    r"(?:text|write|message|call|ring|phone|contact|reach out|get in touch|say (?:something|anything|smth|sth)"
    r"|(?:try|ask)(?= (?:him|her|them|it|once more|again|first|or not|one more time)\b)|knock|make the first (?:move|step))"
)
THEM = rf"(?:(?:to|with) )?(?:him|her|them|my (?:\w+ )?(?:{'|'.join(map(re.escape, sorted(RELATION_WORDS)))}))"
AND_WHEN = r"(?:first|again|once more|one more time|back|it|now|today|tonight|tomorrow|anyway|or (?:not|no|nah|(?:just |better )?(?:wait|leave)\b[\w' ]*))"
WRITE_OR_WAIT = re.compile(
    rf"(?<!what )(?<!wat )(?<!how )\b(?:should|shall|do|must|ought|can) i (?:(?:to|just|even|maybe|really|be the one to) )*"
    rf"(?:{REACH} (?:{THEM}|{AND_WHEN})(?: {AND_WHEN})*"
    rf"|wait (?:for|until|till) (?:him|her|them)(?: to)? {REACH}\b(?: me)?(?: first)?(?: or {REACH}\b[\w ]*)?)\W*$"
    r"|^(?:(?:and|so|then|but|ok(?:ay)?)\b[, ]*)*(?:do |should |shall )?i (?:(?:just|only|simply|have to|must|to) )*wait"
    r"(?: then| now| for (?:him|her|them))*\s*\?\W*$"
    rf"|\b{REACH}(?: {THEM})?(?: first)? or (?:just |better )?wait\b[\w ]*\W*$|\bwho (?:should|has to|ought to) {REACH} first\W*$",
    re.IGNORECASE,
)
TELL_OR_NOT = re.compile(
    rf"^(?:(?:and|so|but|ok(?:ay)?|or|hm+|well|then)\b[, ]*)*(?:should|shall|do|must|can) i (?:(?:just|even|maybe|really|have to|better) )*"
    rf"(?:tell|ask|talk to|speak to|confront|say) (?:{THEM}|it|that|this|i \w+ (?:you|him|her)|something|the truth)"
    r"(?: (?:that|about|to|if|how|why|first|today|tonight|now|again"
    r"|or not|or leave it|aloud|directly|then|it|this|in person|by text|myself|anything|how i feel|(?:that )?i(?:'m| am)? (?:really |still "
    r"|just )*(?:miss|love|need|like|care|sad|lonely|sorry|hurt|upset|worried|proud)\b[\w' ]{0,30}|(?:what|how much) [\w' ]{3,30}|about it|about this"
    r"|about that))*\W*$"
    r"|^(?:(?:and|so|but|or|hm+|well)\b[, ]*)*(?:is it|isn'?t it|would it be) too (?:early|soon|late|much)(?: for me)? to (?:say|tell|show|ask|write"
    r"|text|call"
    r"|talk|let)\b[^.!?]{0,40}\W*$"
    r"|^(?:(?:and|so|but|or|hm+|well)\b[, ]*)*(?:should|shall|can) i (?:talk|speak|write) to (?:his|her|their) (?:teacher|school|mum|mom|dad|mother|father"
    r"|parents|doctor|gp|sister|brother|best friend)\b[^.!?]{0,20}\W*$",
    re.IGNORECASE,
)
TO_THE_DEAD = re.compile(
    r"^(?=.*(?:\?|\b(?:can|could|should|may|would|is it|does it|do you think|what if|how about)\b)).*"
    r"\b(?:writ\w*|wrote|text\w*|messag\w+|talk\w*|speak\w*) (?:(?:to|with) )?"
    r"(?:him|her|them|(?:his|\w+'s) (?:picture|photo\w*|grave|stone|voicemail)|a (?:letter|note|card)|letters)\b",
    re.IGNORECASE,
)
AT_THE_GRAVE = re.compile(
    r"^(?:and |but |so )*(?:can|could|should|may|is it|do you think)\b.*\b(?:talk\w*|speak\w*|writ\w*) (?:to|with) (?:his|her|their|\w+'s) (?:picture"
    r"|photo\w*|grave|stone|ashes|urn|coffin)\b",
    re.IGNORECASE,
)
A_SIGN_THEN = re.compile(  # "ok maybe a letter"
    r"(?:(?:ok(?:ay)?|so|or|well|then|hm+|what if|and)\b[, ]*)*(?:maybe|perhaps|what about|how about|i could (?:write|send|do)|i'?ll (?:write|send))"
    r" (?:him |her |them )?(?:an?|some) (?:\w+ )?(?:card|postcard|letter|note|flowers|photo|picture|voice (?:message|note)|parcel)(?: (?:then|instead"
    r"|to (?:him|her|them)|maybe))*[ .!?]*",
    re.IGNORECASE,
)
A_SMALL_SIGN = re.compile(  # "could I send her a card with a flower in it", where no words of one's own are looked for
    rf"^(?:(?:and|but|so|or|ok(?:ay)?|well|maybe|what if|do you think)\b[, ]*)*(?:can|could|should|shall|may|might) i (?:just |maybe |perhaps |also )*"
    rf"(?:send|give|bring|bake|make|buy|post|write|leave|knit|cook)(?: to)? (?:{THEM}|my \w+)"
    r" (?:an? |some |the )?(?:\w+ ){0,2}?(?:card|postcard|letter|note|flowers?|gift|present|photo|picture|cake|pie|soup|book|song|parcel|drawing"
    r"|voice message)\b[^?]*\??$",
    re.IGNORECASE,
)
LONGEST, A_QUESTION_ALONE = 60, 12  # words
HURT_SOMEBODY = "harm_to_others:first"  # who did is never helped to reach them (SAFETY S14)


def asks_about_writing(text: str) -> bool:
    """Whether somebody asks about writing or talking to one they don't name: "can I write him a letter"."""
    return len(text.split()) <= A_QUESTION_ALONE and bool(TO_THE_DEAD.match(text))


def meant_for_listening(talk: Conversation) -> bool:
    """Whether a text answers the listening practice."""
    return talk.exercise is not None and talk.exercise.name == listening.NAME


def _tell_or_not(talk: Conversation) -> Reply:
    if talk.exercise is not None:
        talk.exercise.parked = True
    chips = [talk.chip(i_statement.NAME), talk.chip("remind_me#tomorrow", "Remind me tomorrow"), talk.chip("help", "Something else")]
    return bubbles([talk.voice.say("write_first", "tell_or_not")], chips)


def _a_small_sign(talk: Conversation) -> Reply:
    if talk.exercise is not None:
        talk.exercise.parked = True
    return bubbles([talk.voice.say("write_first", "small_sign")], [talk.chip(i_statement.NAME), talk.chip("help", "Something else")])


def _to_one_who_died(talk: Conversation) -> Reply:
    if talk.exercise is not None:
        talk.exercise.parked = True
    return bubbles(
        [talk.voice.say("write_first", "to_one_who_died")], [talk.chip(f"{LOSS}#small_thing", "One small thing"), talk.chip("help", "Something else")]
    )


def whether_to_write(talk: Conversation) -> Reply | None:
    """Help to decide whether to write first, or how long to wait, after what was told was heard; None where neither is asked, or a gentle question follows."""
    text, exercise = talk.turn.text.strip(), talk.exercise
    if not (talk.turn.chosen or talk.turn.soft or HURT_SOMEBODY in talk.voice.said) and not meant_for_listening(talk):
        if AT_THE_GRAVE.search(text):
            return _to_one_who_died(talk)
        if talk.person.topic != LOSS and (A_SMALL_SIGN.match(text) or ((talk.person.topic or "").startswith(WORRIES) and A_SIGN_THEN.fullmatch(text))):
            return _a_small_sign(talk)
    if talk.person.topic == LOSS and not (talk.voice.changed or talk.voice.relation.word or talk.turn.chosen or talk.turn.soft) and asks_about_writing(text):
        return _to_one_who_died(talk)
    if talk.turn.chosen or talk.asks_gently or meant_for_listening(talk) or HURT_SOMEBODY in talk.voice.said:
        return None
    if TELL_OR_NOT.match(text) and not talk.turn.soft and (talk.person.topic or "").startswith(WORRIES) and talk.person.topic != LOSS:
        return _tell_or_not(talk)
    how_long = asks_how_long(text) and talk.person.topic != LOSS
    if len(text.split()) > LONGEST or not (how_long or WRITE_OR_WAIT.search(text)):
        return None
    if exercise is not None:
        exercise.parked = True
    told = talk.turn.label.startswith(WORRIES) and len(text.split()) > A_QUESTION_ALONE
    heard = [talk.voice.say(talk.turn.label, "heard")] if told else []
    chips = [talk.chip(i_statement.NAME), talk.chip("remind_me#tomorrow", "Remind me tomorrow"), talk.chip("help", "Something else")]
    return bubbles([*heard, talk.voice.say("write_first", "how_long" if how_long else "decide")], chips)

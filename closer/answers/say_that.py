"""Who asks "and what do I say?" wants words for what they have just told: their own sentence turned, else a line that goes with the worry."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.answers.anger import leave_unsaid
from closer.answers.gently import was_denied
from closer.answers.in_pieces import TELL_OF, received
from closer.answers.worries import WORDS_OFFERED, beside_a_sorrow
from closer.conversation import Conversation
from closer.cues.another_person import is_another
from closer.cues.foreseen import rages_in
from closer.cues.left_out import wants_the_other_parent_in
from closer.cues.longed_for import blamed_in
from closer.cues.own_wrong import own_wrong_in
from closer.cues.protest import is_bare_insult, protest_in
from closer.cues.reporting import anothers_view_in, besides_anothers_view, reports_in
from closer.cues.shorter import wants_it_shorter
from closer.cues.their_sorrow import their_sorrow_in
from closer.cues.wanted import (
    SAY_THAT,
    asks_for_a_question,
    asks_how_to_start,
    message_to_break_in,
    only_a_style_in,
    own_message_in,
    tells_glad_in,
    too_much_in,
)
from closer.cues.who_died import who_died_in
from closer.exercises import i_statement, replies
from closer.exercises.flow import close, open_exercise, remember
from closer.exercises.remarks import style_wanted
from closer.journey.models import OpenExercise
from closer.language.i_statement import Parts, Rewrite
from closer.language.mirror import mirror
from closer.language.relations import relation_in
from closer.reply import Reply, bubbles
from closer.safety.figures import is_a_house_rule
from closer.safety.permit import Permitted
from closer.safety.screen import named_danger
from closer.taxonomy import BREAK_UP, GOOD_NEWS, LOSS, WORRIES

__all__ = ["SAY_THAT", "say_again", "say_that", "told_beside_a_line", "words_accepted"]

HURT_SOMEBODY = "harm_to_others:first"  # who did is never helped to reach them (SAFETY S14)
ABOUT_ONESELF = {
    "roadblock/fear_of_rejection", "roadblock/past_hurt", "roadblock/cultural_or_personal_beliefs",
    "worry/low_mood", "worry/loneliness", "worry/trust_and_jealousy",
}  # fmt: skip
FEWEST_TOLD, A_BARE_NO, A_STYLE = 3, 3, 5  # words
WE_OR_I = re.compile(
    r"(?:(?:and|but|so|ok(?:ay)?|well|yes|now)\b[, ]*)*(?:we|we're|we'll|i'm|i'll|i am|i will)\b(?!.*\b(?:you|he|she|they|him|her|them|never|always)\b)",
    re.IGNORECASE,
)
A_WISH = re.compile(r"\b(?:want|wish|need|would like|hope|please|could)\b", re.IGNORECASE)
FEELS = re.compile(r"\b(?:feel\w*|felt|hurt|sad|angry|lonely|scared|tired|worried|sorry|miss)\b", re.IGNORECASE)
TO_WRITE = re.compile(r"\bto (?:text|message|write|email|dm)\b", re.IGNORECASE)
LINES = {LOSS: "line_loss", GOOD_NEWS: "line_glad", BREAK_UP: "line_ended", "worry/stay_or_go": "line_unsure", "worry/boundaries": "line_no"} | dict.fromkeys(
    ABOUT_ONESELF, "line_about_me"
)


def say_that(talk: Conversation) -> Reply | None:
    """Words for what was told, in the exercise for it, or a line that goes with the worry; None where nothing was told, or danger is near."""
    turn = talk.turn
    message = None if turn.chosen or turn.soft or turn.alarmed or HURT_SOMEBODY in talk.voice.said else message_to_break_in(turn.text)
    if message and not named_danger(message):
        return _with_own(talk, talk.voice.say("say_that", "own_message", said=message), "own_message", said=message)
    if asks_for_a_question(turn.text) and (talk.person.topic or "").startswith(WORRIES) and not (turn.chosen or turn.soft or turn.alarmed):
        chips = [talk.chip(f"{talk.person.topic}#small_thing", "One small thing"), talk.chip("help", "Something else")]
        return bubbles([talk.voice.say("say_that", "ask_them")], chips)
    if styled := _in_a_style(talk):
        return styled
    if turn.chosen or talk.asks_gently or turn.alarmed or not (SAY_THAT.match(turn.text.strip()) or _starts_a_talk(talk) or tells_glad_in(turn.text)):
        return None
    if tells_glad_in(turn.text) and HURT_SOMEBODY not in talk.voice.said:
        return _with_own(talk, talk.voice.say("say_that", "line_glad"), "line_glad")
    before, words = turn.before, talk.phrasing()
    if before is not None and (is_bare_insult(before) or len(before.split()) < FEWEST_TOLD or _is_told_of_another(turn.text, before)):
        before = None
    if before and anothers_view_in(before):
        before = None  # who said that is not the one to be talked to
    if before and asks_how_to_start(turn.text) and reports_in(before):
        before = None  # what they answered is no complaint
    before = before and besides_anothers_view(before)
    if before and rages_in(before):
        return leave_unsaid(talk)
    if before and wants_the_other_parent_in(before):
        return _line(talk, before, None)
    if talk.voice.longing and (before is None or not blamed_in(before)):
        return _line(talk, before, None)  # who is missed gets an invitation, and no reproach
    if before and (message := own_message_in(before)) and mirror(message, named_danger, FEWEST_TOLD):
        return _with_own(talk, talk.voice.say("say_that", "own_message", said=message), "own_message", said=message)
    if before and not asks_how_to_start(turn.text) and (apologised := replies.answer_what_was_told(talk, before)):
        return apologised
    if beside_a_sorrow(talk) or (before and their_sorrow_in(before)):
        return _line(talk, before, None)  # and no reproach to somebody who is sad
    if before and not blamed_in(before) and (deed := own_wrong_in(before)):
        return replies.sorry_in_brief(talk, deed)
    if talk.person.topic == LOSS and not turn.soft:
        return _line(talk, turn.before, None)  # who mourns, or sits with one who does, wants something warm to say, and no sentence that asks
    rewrite = words.rephrase(before) if before and words else None
    dangerous = rewrite is not None and rewrite.reason == "safety" and not (was_denied(talk, "minor_at_risk") or is_a_house_rule((before or "").lower()))
    if rewrite and (rewrite.output or dangerous):
        return _turn(talk, before)
    return _line(talk, before, rewrite)


def _in_a_style(talk: Conversation) -> Reply | None:
    """The sentence for what was told, gentler or more direct, where a word asks for that and no sentence stands; None where none was told."""
    turn, topic, words = talk.turn, talk.person.topic or "", talk.phrasing()
    style = (
        None if turn.chosen or turn.soft or turn.alarmed or HURT_SOMEBODY in talk.voice.said or len(turn.text.split()) > A_STYLE else style_wanted(turn.text)
    )
    told = turn.before if topic.startswith(WORRIES) or topic in talk.content.steps else None
    if style not in ("gentle", "direct") or topic == LOSS or not told or not only_a_style_in(turn.text):
        return None
    if words is None or words.rephrase(told).output is None:
        return _line(talk, told, None)
    begun = _turn(talk, told)
    if talk.exercise is None or "parts" not in talk.exercise.state:
        return begun
    return i_statement.in_style(talk, talk.exercise, style, Parts(**talk.exercise.state["parts"]))


def words_accepted(talk: Conversation) -> Reply | None:
    """The sentence for what was just told, where a yes takes up the offer to find it; None where none was made, or something else is said."""
    if talk.person.asked != WORDS_OFFERED:
        return None
    talk.person.asked, before = None, talk.turn.before
    topic = talk.person.topic or ""
    if talk.turn.label == "deny" and not talk.turn.chosen and topic.startswith(WORRIES) and len(talk.turn.text.split()) <= A_BARE_NO:
        chips = [talk.chip(topic, "Tell me more"), talk.chip("help", "Something else")]
        return bubbles([talk.voice.say("say_that", "no_words"), talk.voice.say(topic, "today")], chips)
    if talk.turn.argument != WORDS_OFFERED and (talk.turn.chosen or talk.turn.label != "affirm"):
        return None
    words = talk.phrasing()
    if before and words and words.rephrase(before).output:
        return _turn(talk, before)
    return _line(talk, before, None) or _from_the_start(talk)


def _starts_a_talk(talk: Conversation) -> bool:
    """Whether "how do I start" asks for the first words of a talk: a worry was told, and nobody is mourned."""
    topic = talk.person.topic or ""
    return topic.startswith(WORRIES) and topic not in (LOSS, GOOD_NEWS) and asks_how_to_start(talk.turn.text)


def _is_told_of_another(asked: str, before: str) -> bool:
    """Whether words are wanted for somebody else than the one who was told of."""
    named, told_of = relation_in(asked), relation_in(before)
    return (named is not None and told_of is not None and named != told_of) or is_another(asked, before)


def _turn(talk: Conversation, before: str | None) -> Reply:
    talk.turn = replace(talk.turn, text=before or "", label=i_statement.NAME)
    return i_statement.begin(talk)


def _line(talk: Conversation, before: str | None, rewrite: Rewrite | None) -> Reply | None:
    """A line that goes with the last worry, and behind it the question that leads to a sentence of their own."""
    topic = talk.person.topic or ""
    if topic in talk.content.steps:
        topic = talk.person.heard.get("label") or topic  # the worry that led to the step
    told = topic in talk.content.roadblocks or (topic not in talk.content.entries and before is not None and relation_in(before) is not None)
    part = "line_sorrow" if beside_a_sorrow(talk) or (before and topic != LOSS and their_sorrow_in(before)) else LINES.get(topic, "line" if told else None)
    lost = who_died_in(before or "")
    line = Reply() if part is None or HURT_SOMEBODY in talk.voice.said else bubbles([talk.voice.say("say_that", part, lost=lost)])
    if rewrite and rewrite.ask is not None:
        asked = line.then(_turn(talk, before))
        if line.bubbles and talk.exercise:
            remember(talk.exercise, line=part, lost=lost)  # so that another line may be had
        return asked
    if line.bubbles:
        return _with_own(talk, line.bubbles[0].parts[0], part, lost)
    wants_to_write = TO_WRITE.search(talk.turn.text) and not topic and HURT_SOMEBODY not in talk.voice.said
    return _from_the_start(talk) if wants_to_write else None


def _from_the_start(talk: Conversation) -> Reply:
    """Where nothing was told yet, the sentence in their head is asked for."""
    open_exercise(talk, i_statement.NAME)
    return bubbles([talk.voice.say(i_statement.NAME, "begin"), talk.voice.say(i_statement.NAME, "ask_sentence")])


def _with_own(talk: Conversation, line: Permitted, part: str | None = "line_about_me", lost: str = "", said: str = "") -> Reply:
    open_exercise(talk, i_statement.NAME, line=part, lost=lost, said=said)
    return bubbles([line, talk.voice.say("say_that", "or_your_own")], [talk.chip("help", "Something else")])


def say_again(talk: Conversation, exercise: OpenExercise) -> Reply | None:
    """The sentence that stands, or the question for it, where words are looked for while one is made; a shorter or another line where it was too much."""
    line, lost = exercise.state.get("line"), exercise.state.get("lost") or ""
    said = exercise.state.get("said") or ""
    stands = bool({"parts", "observation"} & set(exercise.state))
    message = message_to_break_in(talk.turn.text)
    if message and not (stands and message.startswith("I")) and (whole := say_that(talk)):
        return whole
    if not {"parts", "observation"} & set(exercise.state) and not talk.turn.chosen and wants_it_shorter(talk.turn.text):
        shorter = talk.voice.say("say_that", f"{line}_short", lost=lost, said=said) if line else talk.voice.say(i_statement.NAME, "one_clause")
        return bubbles([shorter], [talk.chip("help", "Something else")])
    protests = protest_in(talk.turn.text) in ("robot", "no_help")
    if line and not talk.turn.chosen and (protests or too_much_in(talk.turn.text)):
        owned = bubbles([talk.voice.say("say_that", "not_like_you")]) if protests else Reply()
        return owned.then(_with_own(talk, talk.voice.say("say_that", line, lost=lost, said=said), line, lost, said))
    if talk.turn.chosen or not SAY_THAT.match(talk.turn.text.strip()):
        return None
    if line and not {"parts", "observation"} & set(exercise.state):
        return _with_own(talk, talk.voice.say("say_that", line, lost=lost, said=said), line, lost, said)
    if "parts" in exercise.state and _is_told_of_another(talk.turn.text, exercise.state.get("told") or ""):
        close(talk, exercise)
        talk.person.asked = TELL_OF
        if named := relation_in(talk.turn.text):
            talk.take_relation(named)
        return bubbles([talk.voice.say("say_that", "to_another")], [talk.chip(i_statement.NAME), talk.chip("help", "Something else")])
    here = bubbles([talk.voice.say("say_that", "here_it_is")]) if "parts" in exercise.state else Reply()
    return here.then(i_statement.ask(talk, exercise))


def told_beside_a_line(talk: Conversation, exercise: OpenExercise) -> Reply | None:
    """What is told of oneself under a line is no sentence to be turned: "we're going fishing tomorrow"; None where somebody is blamed."""
    turn, topic = talk.turn, talk.person.topic or ""
    mine = WE_OR_I.match(turn.text) and not (A_WISH.search(turn.text) or FEELS.search(turn.text) or i_statement.fits(turn.text, exercise))
    if "line" not in exercise.state or {"parts", "observation"} & set(exercise.state) or turn.chosen or turn.soft or turn.alarmed or not mine:
        return None
    if turn.label.startswith((*WORRIES, "faq/", "step/")) or not topic.startswith(WORRIES) or topic == LOSS:
        return None
    close(talk, exercise)
    if topic == GOOD_NEWS:
        return bubbles([talk.voice.say(GOOD_NEWS, "stay")], [talk.chip("next_step"), talk.chip("help", "Something else")])
    return received(talk, topic)

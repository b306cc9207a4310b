"""The way of a turn through the coach: who is this, is coaching safe now, what is said before and after the answer."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from closer.answers import danger, floor, gently, in_pieces, questions, steps, talk, tools, unclear, worries
from closer.answers.apart import notice_apart
from closer.answers.changed import notice_changed
from closer.answers.choice import EXERCISES, Handler, choose
from closer.answers.longing import notice_longing
from closer.answers.silence import notice_silence
from closer.answers.unborn import notice_unborn
from closer.content import Content
from closer.conversation import Conversation, Turn, Voice
from closer.cues.signs import borne_out_in
from closer.cues.small_talk import speaks_of_another_in
from closer.cues.trying import did_as_told_in
from closer.exercises import listening
from closer.journey.models import Person
from closer.journey.store import JourneyStore, StateUnreadable
from closer.language.relations import Relation
from closer.phrasing import LoadPhrasing
from closer.reply import Reply, bubbles
from closer.safety.helplines import Helplines
from closer.safety.permit import NotPermitted, SafetyState
from closer.taxonomy import GOOD_NEWS, LOSS, SAFETY_BY_URGENCY, WORRIES
from closer.weighing import WORN_THIN

__all__ = ["EXERCISES", "FAMILIES", "Coach"]

STEP_TOOLS: dict[str, Handler] = {
    "next_step": steps.next_step,
    "where_am_i": steps.where_am_i,
    "step_done": steps.step_done,
    "skip_step": steps.skip_step,
    "go_back": steps.go_back,
}
A_PAUSE = timedelta(minutes=30)
IDLE_BEFORE_TOLD_AGAIN = timedelta(days=7)
TALK_BEFORE_TOLD_AGAIN = timedelta(hours=3)
SAYS_LITTLE = (talk.small_talk, unclear.not_my_field, unclear.ask_again)  # "not my field" is no answer where somebody may be in danger
SURE_OF_A_QUESTION = 0.6
OF_THEM = re.compile(r"\b(?:him|her|them)\b", re.IGNORECASE)
BY_ONESELF = re.compile(r"\b(?:i|we|did|done|tried|told|asked|went|worked|helped|step)\b", re.IGNORECASE)


def use_tool(conversation: Conversation) -> Reply:
    """Steps and tools share a family; where no step was ever begun, "I just want him back" is not about going back to one.

    Nor is "I don't want to be the annoying one" about skipping one, or "she said nothing" about one that is done: the worry in it is heard, as it is where
    nothing was given yet that could have been tried.
    """
    turn = conversation.turn
    unlikely = turn.label == "skip_step" or (turn.label == "step_done" and turn.meanings[0][1] < SURE_OF_A_QUESTION and not BY_ONESELF.search(turn.text))
    nothing_given = (
        turn.label == "step_done"
        and conversation.person.topic is None
        and conversation.person.asked is None
        and (speaks_of_another_in(turn.text) or OF_THEM.search(turn.text))
        and not did_as_told_in(turn.text)
    )
    told = _likely_worry(turn) or (WORN_THIN if nothing_given else None)
    if (unlikely or nothing_given) and not (conversation.relationship.steps or turn.chosen) and told:
        conversation.turn = replace(turn, label=told)
        return worries.hear_worry(conversation)
    topic = conversation.person.topic or ""
    if (
        turn.label == "step_done"
        and unlikely
        and topic.startswith(WORRIES)
        and topic not in (LOSS, GOOD_NEWS)
        and not (conversation.relationship.steps or turn.chosen)
    ):
        return in_pieces.received(conversation, topic)  # "like it was nothing"
    if conversation.turn.label == "go_back" and not conversation.relationship.steps and not conversation.turn.chosen:
        return unclear.ask_again(conversation)
    return STEP_TOOLS.get(conversation.turn.label, tools.use_tool)(conversation)


FAMILIES: dict[str, Handler] = {
    "question": questions.answer_question,
    "worry": worries.hear_worry,
    "step": steps.teach_step,
    "tool": use_tool,
    "talk": talk.small_talk,
    "danger": danger.keep_safe,
    "out_of_scope": unclear.not_my_field,
    "unclear": unclear.ask_again,
}


def _likely_worry(turn: Turn) -> str | None:
    return next(
        (label for label, share in turn.meanings if label.startswith(WORRIES) and share >= worries.ALSO_LIKELY and borne_out_in(label, turn.text)), None
    )


def _adds_gently(conversation: Conversation) -> bool:
    """Whether the soft tier adds to the answer; what is too faint is left alone in a listening exercise, whose words are another's."""
    faint = not conversation.turn.alarmed and any(open_one.name == listening.NAME for open_one in conversation.person.exercises)
    return bool(conversation.turn.soft) and not faint and not floor.holds(conversation)


def _is_a_guess(turn: Turn) -> bool:
    """Whether it is open what was asked: nobody who may be in danger gets an answer to a question they may not have asked. A worry is heard all the same."""
    return bool(turn.meanings) and turn.meanings[0][1] < SURE_OF_A_QUESTION and not turn.label.startswith(WORRIES)


class Coach:
    """Answers one turn at a time from what it knows of the person."""

    def __init__(self, content: Content, store: JourneyStore, helplines: Helplines, phrasing: LoadPhrasing = lambda: None) -> None:
        self._phrasing = phrasing
        self._content = content
        self._store = store
        self._helplines = helplines

    def answer(self, turn: Turn, family: str) -> Reply:
        """The bubbles for a turn.

        Args:
            turn: the message and what was understood of it.
            family: which kind of answer the dialogue rules chose, a key of `FAMILIES`.

        """
        try:
            try:
                return self._attempt(turn, FAMILIES[family])
            except NotPermitted:  # and nothing of the attempt was kept
                return self._attempt(turn, danger.coaching_rests)
        except StateUnreadable:
            return self._without_state(turn)

    def _attempt(self, turn: Turn, handler: Handler) -> Reply:
        """The answer of a handler; what was learned of the person is kept unless something in it is not permitted."""
        with self._store.person(turn.person_id, turn.now) as person:
            conversation = self._conversation(turn, person)
            reply = self._answer(conversation, handler)
            person.said = conversation.voice.said
        if reply.forget:
            self._store.forget(turn.person_id)
        return reply

    def _conversation(self, turn: Turn, person: Person) -> Conversation:
        """The turn beside what is known of the person, and what its own words tell of them."""
        relationship = person.relationships[0]
        held = any(disclosure.cleared_at is None for disclosure in person.disclosures)
        voice = Voice(self._content, SafetyState(abuse=held), Relation(relationship.bond, relationship.word), dict(person.said))
        turn = replace(turn, country=person.country or turn.country)
        conversation = Conversation(turn, person, voice, self._content, self._helplines, self._phrasing)
        told_at = turn.told_of_abuse_at
        if told_at is not None and all(disclosure.at < told_at for disclosure in person.disclosures):
            danger.disclose(conversation)
        conversation.notice_relation()
        notice_apart(conversation)
        notice_changed(conversation)
        notice_silence(conversation)
        notice_longing(conversation)
        notice_unborn(conversation)
        danger.notice_age(conversation)
        danger.notice_circumstance(conversation)
        return conversation

    def _answer(self, conversation: Conversation, handler: Handler) -> Reply:
        """The answer that fits, with what is said before it and the gentle question that may follow."""
        opening = Reply()
        conversation.may_keep = unclear.may_be_kept(conversation)  # looked at before the answer lets go of what was asked, and parks an exercise
        gently.not_again(conversation)
        if handler is not danger.keep_safe:
            opening = self._program_notice(conversation).then(self._due_reminder(conversation))
        waited, adds_gently = conversation.exercise is not None, handler is not danger.keep_safe and _adds_gently(conversation)
        conversation.asks_gently = adds_gently and conversation.turn.soft[0] not in danger.PASSING
        reply = choose(conversation, handler)
        if adds_gently and not (conversation.speaks_of_danger or floor.has_the_floor(conversation)):
            alone = conversation.asks_gently and (handler in SAYS_LITTLE or _is_a_guess(conversation.turn)) and not waited
            beside = Reply() if alone else reply
            reply = beside.then(gently.ask_gently(conversation, beside))
        if conversation.voice.state.coaching_rests:
            reply = danger.only_safe_chips(conversation, reply)
        if handler is not unclear.ask_again:
            conversation.person.misunderstood = 0
        return opening.then(reply)

    def _program_notice(self, conversation: Conversation) -> Reply:
        """Say that this is a program: in the first turn, after idle days, every few hours of talk (SAFETY S18)."""
        person, now = conversation.person, conversation.now
        away = now - person.last_seen_at
        if person.told_program_at and away >= A_PAUSE:
            person.told_program_at += away  # what counts is the time of talk
        recently = person.told_program_at and now - person.told_program_at < TALK_BEFORE_TOLD_AGAIN
        if recently and away < IDLE_BEFORE_TOLD_AGAIN:
            return Reply()
        part = "hello" if person.told_program_at is None else "again"
        person.told_program_at = now
        return bubbles([conversation.voice.say("program", part)])

    def _due_reminder(self, conversation: Conversation) -> Reply:
        """What the person asked to be reminded of, first thing after its day has come; never while coaching rests."""
        due = [reminder for reminder in conversation.person.reminders if not reminder.brought_up_at and reminder.due_at <= conversation.now]
        if not due or conversation.voice.state.coaching_rests:
            return Reply()
        for reminder in due:
            reminder.brought_up_at = conversation.now
        return bubbles([conversation.voice.say("remind_me", "due")], [conversation.chip("check_in"), conversation.chip("where_am_i")])

    def _without_state(self, turn: Turn) -> Reply:
        """What can be said while the person's state cannot be read: only what is safe under abuse."""
        voice = Voice(self._content, SafetyState(readable=False), Relation())
        conversation = Conversation(turn, Person(id=turn.person_id, relationships=[], disclosures=[], exercises=[]), voice, self._content, self._helplines)
        if turn.label in SAFETY_BY_URGENCY or turn.label == "get_support":
            return bubbles([voice.say(turn.label, "follow_up")], [danger.HELP])
        return danger.coaching_rests(conversation)

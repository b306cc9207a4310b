"""The way of a turn through the coach: who is this, is coaching safe now, does an exercise wait, which answer fits."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from closer.answers import danger, questions, steps, talk, tools, unclear, worries
from closer.answers.anger import ask_whether_safe
from closer.answers.apart import notice_apart
from closer.answers.care import CARE, take_care
from closer.answers.changed import notice_changed
from closer.answers.contact import whether_to_write
from closer.answers.follow_up import follow_up
from closer.answers.hearing import answer_right, go_on_after_no
from closer.answers.pause import wait
from closer.answers.practice import practise
from closer.answers.said_to_me import own_up
from closer.answers.say_that import say_that
from closer.answers.several import several
from closer.answers.silence import notice_silence
from closer.answers.today import for_today
from closer.content import Content
from closer.conversation import Conversation, Turn, Voice
from closer.exercises import check_in, i_statement, listening, naming, other_view, replies, stay_with
from closer.exercises.flow import ANSWER, GO_ON, take_up_again
from closer.journey.models import OpenExercise, Person
from closer.journey.store import JourneyStore, StateUnreadable
from closer.language.relations import Relation
from closer.phrasing import LoadPhrasing
from closer.reply import Reply, bubbles
from closer.safety.helplines import Helplines
from closer.safety.permit import NotPermitted, SafetyState
from closer.taxonomy import SAFETY_BY_URGENCY

__all__ = ["FAMILIES", "Coach"]

Handler = Callable[[Conversation], Reply]

STEP_TOOLS: dict[str, Handler] = {
    "next_step": steps.next_step,
    "where_am_i": steps.where_am_i,
    "step_done": steps.step_done,
    "skip_step": steps.skip_step,
    "go_back": steps.go_back,
}
EXERCISES = {module.NAME: module for module in (check_in, i_statement, listening, naming, other_view, replies, stay_with)} | CARE
DECIDE_THEMSELVES = (listening, naming, replies)  # what is typed there is not said to the coach, whatever it resembles
OPEN_QUESTIONS = (other_view.NAME, stay_with.NAME)
MAY_BE_AN_ANSWER = {"next_step", "go_back", "where_am_i", "goodbye", "remind_me"}  # "give me a wave next time"
LEAVES_AN_EXERCISE = MAY_BE_AN_ANSWER | {"get_support", "help", "export_my_data", "wants_human", "bot_challenge"}
DATA = re.compile(r"\b(?:data|everything|delete|erase|wipe|remove|account|history|chats?|messages|about me)\b", re.IGNORECASE)  # not "oh, forget it"
ASKS = re.compile(r"\?|^(?:\w+[, ]+){0,3}(?:what|why|how|who|when|is|are|can|does|do)\b", re.IGNORECASE)
WHERE_WE_WERE = re.compile(r"\b(?:go on|carry on|continue|pick up|back to) (?:with )?(?:where|what) we (?:were|left|did|had)\b", re.IGNORECASE)
SURE_ENOUGH_TO_LEAVE = 0.6
A_PAUSE = timedelta(minutes=30)
IDLE_BEFORE_TOLD_AGAIN = timedelta(days=7)
TALK_BEFORE_TOLD_AGAIN = timedelta(hours=3)
SAYS_LITTLE = (talk.small_talk, unclear.not_my_field, unclear.ask_again)  # "not my field" is no answer where somebody may be in danger
WORRIES, SURE_OF_A_QUESTION = ("worry/", "roadblock/"), 0.6
COUNTING = {"next_step", "where_am_i", "go_back", "out_of_scope", "nlu_fallback", "check_in"}  # "step 4" may be read as any of these


def use_tool(conversation: Conversation) -> Reply:
    """Steps and tools share a family; where no step was ever begun, "I just want him back" is not about going back to one."""
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


def _adds_gently(conversation: Conversation) -> bool:
    """Whether the soft tier adds to the answer; what is too faint is left alone in a listening exercise, whose words are another's."""
    faint = not conversation.turn.alarmed and any(open_one.name == listening.NAME for open_one in conversation.person.exercises)
    return bool(conversation.turn.soft) and not faint and not danger.holds(conversation)


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
        with self._store.person(turn.person_id, turn.now) as person:
            conversation = self._conversation(turn, person)
            reply = self._answer(conversation, handler)
            person.said = conversation.voice.said
        if reply.forget:
            self._store.forget(turn.person_id)
        return reply

    def _conversation(self, turn: Turn, person: Person) -> Conversation:
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
        danger.notice_age(conversation)
        return conversation

    def _answer(self, conversation: Conversation, handler: Handler) -> Reply:
        opening = Reply()
        conversation.may_keep = unclear.may_be_kept(conversation)  # looked at before the answer lets go of what was asked, and parks an exercise
        danger.not_again(conversation)
        if handler is not danger.keep_safe:
            opening = self._program_notice(conversation).then(self._due_reminder(conversation))
        waited, adds_gently = conversation.exercise is not None, handler is not danger.keep_safe and _adds_gently(conversation)
        conversation.asks_gently = adds_gently and conversation.turn.soft[0] not in danger.PASSING
        reply = self._choose(conversation, handler)
        if adds_gently and not danger.has_the_floor(conversation):
            gently = danger.ask_gently(conversation)
            alone = handler in SAYS_LITTLE or _is_a_guess(conversation.turn)
            reply = gently if conversation.asks_gently and alone and not waited else reply.then(gently)
        if conversation.voice.state.coaching_rests:
            reply = danger.only_safe_chips(conversation, reply)
        if handler is not unclear.ask_again:
            conversation.person.misunderstood = 0
        return opening.then(reply)

    def _choose(self, conversation: Conversation, handler: Handler) -> Reply:
        if handler in (danger.keep_safe, danger.coaching_rests):
            return handler(conversation)
        if waited := wait(conversation):
            return waited
        if cared := take_care(conversation):
            return cared
        if gone_on := go_on_after_no(conversation):
            return gone_on
        chosen = danger.answer_choice(conversation)
        if chosen is not None:
            return chosen
        if owned := own_up(conversation):
            return owned
        if danger.holds(conversation):
            return danger.stay(conversation)
        interrupted = danger.let_go(conversation)
        if heard := answer_right(conversation):
            return heard
        if conversation.person.asked == worries.RIGHT:
            conversation.person.asked = None  # a late yes means something else
        if practised := practise(conversation):
            return practised
        if asked := ask_whether_safe(conversation):
            return asked
        exercise = conversation.exercise
        if (exercise is None or exercise.name not in (i_statement.NAME, listening.NAME)) and (apology := replies.apologise(conversation)):
            return apology
        if decided := whether_to_write(conversation):
            return decided
        if (exercise is None or exercise.name in OPEN_QUESTIONS) and (followed := say_that(conversation) or follow_up(conversation)):
            return followed
        meant_for_others = exercise is not None and exercise.name in [module.NAME for module in DECIDE_THEMSELVES]
        if interrupted is None and not meant_for_others and (today := for_today(conversation)):
            return today
        if exercise is not None and exercise.name == i_statement.NAME and (ahead := replies.look_ahead(conversation)):
            return ahead
        if exercise is None and (received := worries.stay_in_grief(conversation)):
            return received
        if exercise is not None:
            if self._stays(conversation, handler, exercise):
                if exercise.name == replies.NAME and conversation.turn.kind:
                    return unclear.ask_again(conversation)  # a draft that cannot be read gets no praise; the exercise stays open
                return EXERCISES[exercise.name].go_on(conversation, exercise)
            exercise.parked = True
        wants_on = (
            conversation.turn.argument == GO_ON
            or bool(WHERE_WE_WERE.search(conversation.turn.text))
            or (interrupted is not None and conversation.turn.label in ("next_step", "go_back"))
        )
        first = danger.help_stays(conversation, interrupted) if wants_on else Reply()
        if wants_on and (exercise is None or conversation.turn.argument == GO_ON) and (parked := take_up_again(conversation)):
            return first.then(EXERCISES[parked.name].ask(conversation, parked))
        if told := steps.which_was_done(conversation):
            return told
        if conversation.turn.label in COUNTING and (counted := steps.by_number(conversation)):
            return counted
        return first.then(several(conversation) or handler(conversation))

    def _stays(self, conversation: Conversation, handler: Handler, exercise: OpenExercise) -> bool:
        """Whether a text belongs to the exercise that waits, or leaves it for something else."""
        turn = conversation.turn
        if turn.chosen:
            return turn.label == exercise.name and turn.argument == ANSWER
        if turn.label != exercise.name and self._is_named(turn):
            return False
        if exercise.name == stay_with.NAME and handler is worries.hear_worry and turn.label != exercise.state["label"]:
            return turn.meanings[0][1] < SURE_ENOUGH_TO_LEAVE  # another worry is heard as one
        if exercise.name in OPEN_QUESTIONS:
            told = turn.label.startswith("faq/") and not ASKS.search(turn.text)  # "she made jam, far too much of it" asks nothing
            return told or handler in (worries.hear_worry, unclear.ask_again, unclear.not_my_field) or turn.label in ("i_dont_know", "affirm")
        if exercise.name == i_statement.NAME and turn.label.startswith(("faq/", replies.NAME)) and i_statement.takes_up(turn.text, exercise):
            return True  # "I feel ... Could you ...? Is that ok?", "I want him to ask me how I am"
        if practice := next((module for module in DECIDE_THEMSELVES if exercise.name == module.NAME), None):
            return practice.stays(turn)
        confidence = turn.meanings[0][1] if turn.meanings else 0.0
        if confidence < SURE_ENOUGH_TO_LEAVE:
            return True
        if turn.label == replies.NAME:
            return False  # "what can I reply? She said ..." is no sentence to be turned
        if turn.label == "forget_me" and DATA.search(turn.text):
            return False
        if turn.label.startswith("faq/"):
            return not ASKS.search(turn.text)
        if turn.label in MAY_BE_AN_ANSWER and EXERCISES[exercise.name].fits(turn.text, exercise):
            return True
        return turn.label not in LEAVES_AN_EXERCISE

    def _is_named(self, turn: Turn) -> bool:
        """Whether a text is the very title of what it is taken for: "Say what you need"."""
        entry = self._content.entries.get(turn.label)
        return entry is not None and turn.text.strip(" .!?\"'“”").casefold() == entry.title.strip(" .!?").casefold()

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

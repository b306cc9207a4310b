"""Which answer fits a turn: what safety asks for, then what was waited for, the exercise that is open, and last what the words are about."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from closer.answers import danger, floor, gently, steps, unclear, way_back, worries
from closer.answers.anger import ask_whether_safe
from closer.answers.brief import in_brief
from closer.answers.care import CARE, take_care
from closer.answers.contact import whether_to_write
from closer.answers.dread import about_dread
from closer.answers.everyday import said_at_once
from closer.answers.follow_up import follow_up, if_they_will_not, is_it_normal
from closer.answers.good_hour import good_hour
from closer.answers.grief import stay_in_grief, wish_in_grief
from closer.answers.hearing import answer_right, go_on_after_no
from closer.answers.in_pieces import ask_about, feeling_received, word_received
from closer.answers.once import take_seriously
from closer.answers.own_wrong import put_right
from closer.answers.pause import wait
from closer.answers.practice import practise
from closer.answers.reproached import seen_otherwise
from closer.answers.said_to_me import own_up
from closer.answers.say_that import say_again, say_that, told_beside_a_line, words_accepted
from closer.answers.sent import news_received, now_what
from closer.answers.several import several
from closer.answers.their_mind import no_third_can_know
from closer.answers.today import for_today
from closer.answers.turned_down import turned_down
from closer.answers.wary import say_lightly
from closer.answers.watching import leave_unwatched
from closer.answers.which_first import answer_which
from closer.answers.who_can_read import say_who_can_read
from closer.answers.wished import put_into_words
from closer.conversation import Conversation, Turn
from closer.cues.named import turns_to_another
from closer.cues.protest import is_bare_insult
from closer.cues.reporting import reports_in
from closer.cues.their_mind import asks_who_is_wrong
from closer.cues.to_the_coach import orders_the_program
from closer.exercises import check_in, i_statement, listening, naming, other_view, replies, stay_with
from closer.exercises.flow import ANSWER, GO_ON, take_up_again
from closer.exercises.protests import take_protest
from closer.journey.models import OpenExercise
from closer.reply import Reply, bubbles

__all__ = ["EXERCISES", "Handler", "choose"]

Handler = Callable[[Conversation], Reply]

EXERCISES = {module.NAME: module for module in (check_in, i_statement, listening, naming, other_view, replies, stay_with)} | CARE
DECIDE_THEMSELVES = {module.NAME: module for module in (listening, naming, replies)}  # what is typed there is not said to the coach, whatever it resembles
HAVE_THEIR_OWN_SORRY = (i_statement.NAME, listening.NAME)  # there "I'm sorry" belongs to the sentence that is tried
MAY_BE_AN_ANSWER = {"next_step", "go_back", "where_am_i", "goodbye", "remind_me"}  # "give me a wave next time"
LEAVES_AN_EXERCISE = MAY_BE_AN_ANSWER | {"get_support", "help", "export_my_data", "wants_human", "bot_challenge"}
COUNTING = {"next_step", "where_am_i", "go_back", "out_of_scope", "nlu_fallback", "check_in"}  # "step 4" may be read as any of these
DATA = re.compile(r"\b(?:data|everything|delete|erase|wipe|remove|account|history|chats?|messages|about me)\b", re.IGNORECASE)  # not "oh, forget it"
OPENS_WITH_A_QUESTION = re.compile(r"\?|^(?:\w+[, ]+){0,3}(?:what|why|how|who|when|is|are|can|does|do)\b", re.IGNORECASE)
ASKS_FOR_HELP = re.compile(  # and is no guess at the other
    r"(?:(?:and|but|so|ok(?:ay)?|well|then)\b[, ]*)*(?:how (?:do|can|could|should|would) (?:i|we)|what (?:can|should|could) (?:i|we)) \w+", re.IGNORECASE
)
WHERE_WE_WERE = re.compile(r"\b(?:go on|carry on|continue|pick up|back to) (?:with )?(?:where|what) we (?:were|left|did|had)\b", re.IGNORECASE)
SURE_ENOUGH_TO_LEAVE, FEWEST_TOLD = 0.6, 4  # confidence and words
NOT_UNDERSTOOD = {"i_dont_understand", "i_dont_know", "nlu_fallback", "out_of_scope"}  # what "that hurt" may be taken for
SMALL_TALK = {"greet", "goodbye", "thanks", "deny", "bot_challenge"}
SURELY_DONE, SAYS_NO_MORE, A_SHORT_NO = 0.9, 4, 5  # confidence and words


def choose(talk: Conversation, handler: Handler) -> Reply:
    """The answer to a turn.

    Args:
        talk: the turn, the person it belongs to, and the voice that answers.
        handler: what answers such a label where nothing else has the floor.

    """
    if handler in (danger.keep_safe, danger.coaching_rests):
        return handler(talk)
    if first := _words_waited_for(talk) or _comes_first(talk):
        return first
    asked_gently = (talk.person.asked or "").startswith(danger.GENTLY)
    interrupted = floor.let_go(talk)
    if answered := (gently.words_wait(talk) if asked_gently else None) or _answers_what_was_asked(talk):
        return answered
    exercise = talk.exercise
    if beside := _beside_an_exercise(talk, exercise, interrupted, asked_gently):
        return beside
    if exercise is not None:
        if _stays(talk, handler, exercise):
            return _go_on_with(talk, exercise)
        exercise.parked = True
    return _go_on(talk, handler, interrupted, exercise is None)


def _words_waited_for(talk: Conversation) -> Reply | None:
    """The words that were asked for, where they only waited for a no to the gentle question."""
    said_no = (gently.denied_gently(talk) and len(talk.turn.text.split()) <= A_SHORT_NO) or talk.turn.chosen == gently.NOT_THAT.payload
    if not (talk.person.asked or "").endswith(gently.WORDS_WAIT) or not said_no or talk.turn.soft or talk.turn.alarmed:
        return None
    asked, turn = talk.person.asked, talk.turn
    talk.person.asked, talk.turn = None, replace(talk.turn, text="what can I say", chosen=None)
    if words := say_that(talk):
        return bubbles([talk.voice.say("coaching_rests", "thanked")]).then(words)
    talk.person.asked, talk.turn = asked, turn
    return None


def _comes_first(talk: Conversation) -> Reply | None:
    """A pause, care, who can read this, what the person says of danger, and a complaint about the coach come first; what was told of danger keeps the floor."""
    answered = (
        wait(talk) or take_care(talk) or say_who_can_read(talk) or go_on_after_no(talk) or way_back.answer_choice(talk) or take_seriously(talk) or own_up(talk)
    )
    return answered or (floor.stay(talk) if floor.holds(talk) else None)


def _answers_what_was_asked(talk: Conversation) -> Reply | None:
    """What is said to "did I get that right?", "which comes first?", to the offer to practise, or to words that somebody may be angry about."""
    if heard := answer_right(talk) or answer_which(talk) or words_accepted(talk):
        return heard
    if talk.person.asked == worries.RIGHT:
        talk.person.asked = None  # a late yes means something else
    return practise(talk) or ask_whether_safe(talk)


def _beside_an_exercise(talk: Conversation, exercise: OpenExercise | None, interrupted: str | None, asked_gently: bool) -> Reply | None:
    """What the words themselves ask for, whatever label they got, where the open exercise leaves room for it.

    Where a gentle question was passed over, no words are found for what it was about.
    """
    name = exercise.name if exercise else None
    if hour := good_hour(talk):
        return hour
    if name in (None, *worries.OPEN_QUESTIONS) and (other := turned_down(talk)):
        return other
    if name in (None, stay_with.NAME) and (wished := wish_in_grief(talk)):
        return wished
    if name != listening.NAME and (news := news_received(talk) or now_what(talk)):
        return news
    if (name not in DECIDE_THEMSELVES or (name == replies.NAME and asks_who_is_wrong(talk.turn.text))) and (unknown := no_third_can_know(talk)):
        return unknown
    if name not in HAVE_THEIR_OWN_SORRY and (apology := replies.apologise(talk)):
        return apology
    if name in (None, *worries.OPEN_QUESTIONS) and (otherwise := seen_otherwise(talk)):
        return otherwise
    if decided := whether_to_write(talk) or about_dread(talk):
        return decided
    if name in (None, *worries.OPEN_QUESTIONS) and (asked_for := ask_about(talk) or _felt(talk) or _word(talk) or replies.came_back(talk) or _asked_for(talk)):
        return asked_for
    if name in (None, *worries.OPEN_QUESTIONS) and (followed := (None if asked_gently else say_that(talk) or say_lightly(talk)) or follow_up(talk)):
        return followed
    free = name not in DECIDE_THEMSELVES or (name == replies.NAME and talk.turn.label in ("help", "next_step"))
    if interrupted is None and free and (today := for_today(talk)):
        return today
    if exercise is not None and name == i_statement.NAME and not {"parts", "observation"} & set(exercise.state) and (felt := feeling_received(talk)):
        return felt
    if exercise is not None and name == i_statement.NAME:
        aside = None if "parts" in exercise.state else steps.try_it(talk)
        return (
            say_again(talk, exercise)
            or told_beside_a_line(talk, exercise)
            or take_protest(talk, exercise)
            or if_they_will_not(talk)
            or (None if "parts" in exercise.state else is_it_normal(talk))
            or aside
            or replies.look_ahead(talk)
        )
    if name in (None, *worries.OPEN_QUESTIONS) and (ahead := replies.look_ahead_after(talk)):
        return ahead
    return stay_in_grief(talk) if name is None or (name == stay_with.NAME and talk.turn.label.startswith("step/")) else None


def _felt(talk: Conversation) -> Reply | None:
    return feeling_received(talk) if talk.turn.label in NOT_UNDERSTOOD else None


def _word(talk: Conversation) -> Reply | None:
    return None if _is_named(talk) or talk.exercise else word_received(talk)


def _asked_for(talk: Conversation) -> Reply | None:
    """To watch somebody, a line in a hurry, a sorry, words for an annoyance, other words for an example, a word for a try, or words for a wish."""
    return (
        leave_unwatched(talk)
        or in_brief(talk)
        or put_right(talk)
        or said_at_once(talk)
        or steps.say_otherwise(talk)
        or steps.try_it(talk)
        or put_into_words(talk)
    )


def _go_on_with(talk: Conversation, exercise: OpenExercise) -> Reply:
    """The exercise takes the text; a draft that cannot be read gets no praise, and the exercise stays open."""
    if exercise.name == replies.NAME and talk.turn.kind:
        return unclear.ask_again(talk)
    return EXERCISES[exercise.name].go_on(talk, exercise)


def _go_on(talk: Conversation, handler: Handler, interrupted: str | None, free: bool) -> Reply:
    """What was parked is taken up where the person wants to go on and nothing was open; else the answer is to what the words are about."""
    wants_on = _wants_on(talk.turn, interrupted)
    first = floor.help_stays(talk, interrupted) if wants_on else Reply()
    if wants_on and (free or talk.turn.argument == GO_ON) and (parked := take_up_again(talk)):
        return first.then(EXERCISES[parked.name].ask(talk, parked))
    if told := steps.which_was_done(talk):
        return told
    if talk.turn.label in COUNTING and (counted := steps.by_number(talk)):
        return counted
    return first.then(several(talk) or handler(talk))


def _wants_on(turn: Turn, interrupted: str | None) -> bool:
    """Whether the person wants to go on where they were, by a tap or in words; after a safety answer "what's next" says so too."""
    in_words = bool(WHERE_WE_WERE.search(turn.text)) or (interrupted is not None and turn.label in ("next_step", "go_back"))
    return turn.argument == GO_ON or in_words


def _stays(talk: Conversation, handler: Handler, exercise: OpenExercise) -> bool:
    """Whether a text belongs to the exercise that waits, or leaves it for something else."""
    turn = talk.turn
    if turn.chosen:
        return turn.label == exercise.name and turn.argument == ANSWER
    if orders_the_program(turn.text):
        return False
    if turn.label != exercise.name and _is_named(talk):
        return False
    if exercise.name == stay_with.NAME and handler is worries.hear_worry and turn.label != exercise.state["label"]:
        return turn.meanings[0][1] < SURE_ENOUGH_TO_LEAVE  # another worry is heard as one
    if exercise.name in worries.OPEN_QUESTIONS and handler is worries.hear_worry and turns_to_another(turn.text, turn.before):
        return False
    if exercise.name in worries.OPEN_QUESTIONS:
        return _answers_an_open_question(turn, handler)
    if exercise.name == i_statement.NAME and "line" in exercise.state and "parts" not in exercise.state and ASKS_FOR_HELP.match(turn.text):
        return False
    if exercise.name == i_statement.NAME and turn.label.startswith(("faq/", replies.NAME)) and i_statement.takes_up(turn.text, exercise):
        return True  # "I feel ... Could you ...? Is that ok?", "I want him to ask me how I am"
    if practice := DECIDE_THEMSELVES.get(exercise.name):
        return practice.stays(turn)
    return _answers(turn, exercise)


def _answers_an_open_question(turn: Turn, handler: Handler) -> bool:
    """Whether a text tells something where an open question waits: nearly all does that is no wish for something else."""
    if ASKS_FOR_HELP.match(turn.text) and handler is not unclear.not_my_field:
        return False
    hunch = (
        turn.label in MAY_BE_AN_ANSWER
        and turn.meanings[0][1] < SURE_ENOUGH_TO_LEAVE
        and len(turn.text.split()) >= FEWEST_TOLD
        and not OPENS_WITH_A_QUESTION.search(turn.text)
    )
    hunch = hunch or (turn.label == i_statement.NAME and reports_in(turn.text))  # "she says you're not my mum" is told, and no sentence to be turned
    told = hunch or (turn.label.startswith("faq/") and not OPENS_WITH_A_QUESTION.search(turn.text))  # "she made jam, far too much of it" asks nothing
    unsure = turn.label in SMALL_TALK and turn.meanings[0][1] < SURE_ENOUGH_TO_LEAVE and len(turn.text.split()) >= FEWEST_TOLD  # "he sang, always off key"
    return told or unsure or handler in (worries.hear_worry, unclear.ask_again, unclear.not_my_field) or turn.label in ("i_dont_know", "affirm")


def _answers(turn: Turn, exercise: OpenExercise) -> bool:
    """Whether a text answers the exercise that waits, for all that its label says."""
    confidence = turn.meanings[0][1] if turn.meanings else 0.0
    if exercise.name == i_statement.NAME and is_bare_insult(turn.text):
        return True  # the sentence that was asked for: one that stands was answered before
    if confidence < SURE_ENOUGH_TO_LEAVE:
        return True
    if turn.label == "step_done" and "parts" in exercise.state and confidence >= SURELY_DONE and len(turn.text.split()) <= SAYS_NO_MORE:
        return False  # "did that", once the sentence stands
    if turn.label == replies.NAME:
        return False  # "what can I reply? She said ..." is no sentence to be turned
    if turn.label == "forget_me" and DATA.search(turn.text):
        return False
    if turn.label.startswith("faq/"):
        return not OPENS_WITH_A_QUESTION.search(turn.text)
    if turn.label in MAY_BE_AN_ANSWER and EXERCISES[exercise.name].fits(turn.text, exercise):
        return True
    return turn.label not in LEAVES_AN_EXERCISE


def _is_named(talk: Conversation) -> bool:
    """Whether a text is the very title of what it is taken for: "Say what you need"."""
    entry = talk.content.entries.get(talk.turn.label)
    if entry is None or talk.turn.label in talk.content.talk:
        return False  # "yes" names nothing
    return talk.turn.text.strip(" .!?\"'“”").casefold() == entry.title.strip(" .!?").casefold()

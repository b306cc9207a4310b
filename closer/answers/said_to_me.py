"""A complaint about the coach is owned in one line, and what is asked beside it is answered."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.answers import floor, questions, steps, worries
from closer.answers.apart import APART
from closer.answers.changed import CHANGED
from closer.answers.danger import GENTLY, HOLDS
from closer.answers.unborn import UNBORN
from closer.conversation import Conversation
from closer.cues.protest import Protest, is_bare_insult, protest_in
from closer.exercises import i_statement, listening, naming, replies
from closer.language.addressee import Reproach, reproach_of_coach
from closer.language.mirror import mirror
from closer.language.relations import relation_in
from closer.reply import Chip, Reply, bubbles
from closer.safety.permit import Permitted
from closer.safety.screen import named_danger
from closer.taxonomy import WORRIES

__all__ = ["let_down", "own_up"]

MEANT = 0.2  # confidence
STAYS_WITH_DANGER = (HOLDS, GENTLY)  # in `Person.asked`: who may have been hurt, or have hurt, and asks for the fault is answered there
ANSWERS = {"roadblock/": worries.hear_worry, "worry/": worries.hear_worry, "faq/": questions.answer_question, "step/": steps.teach_step}
OF_THE_COMPLAINT = {"roadblock/poor_communication", "step/active_listening"}  # "you are not listening" itself sounds like these
LET_DOWN = "let_down"  # asked what was hoped for, of who had scolded the coach: what "you" means next is the coach again
TO_YOU = re.compile(r"(?:(?:and|but|so|well|because|cause|cuz|all)\b[, ]*)*(?:you|u|your|you're|youre|ur|ya|yo|yer)\b", re.IGNORECASE)
A_LIFE_OUTSIDE = re.compile(  # where no program comes: what is said of it is meant for somebody there
    r"\b(?:in front of|when (?:you|i|we)|every ?time|each time|whenever|always|at (?:home|dinner|night|work|the table)|last (?:night|week|year)|yesterday"
    r"|birthday|anniversary|christmas"
    r"|dinner|dishes|phone|bed|car|house|home"
    r"|holidays?|weekends?|kids|children|friends|family|parents|money|marriage|love me|touch me|hug|kiss|cook|clean)\b",
    re.IGNORECASE,
)
OF_ANSWERS = re.compile(r"\b(?:answers?|repl(?:y|ies)|advice|steps?|tips?|bot|robot|program|app|machine|understand|question)\b", re.IGNORECASE)
FEWEST_SAID_BACK = 4  # words
ASK_FOR_WORDS = {  # what is typed there may be said to another, until such words stand
    i_statement.NAME: ("parts",), replies.NAME: ("words",), listening.NAME: (), naming.NAME: (),
}  # fmt: skip
WORDS_FOR_OTHERS = (listening.NAME, naming.NAME, replies.NAME)
I_AM_SORRY = re.compile(r"\b(?:i['’]?m|i am) (?:so |really |very )?sorry\b", re.IGNORECASE)  # in a draft for somebody else
FOR_SOMEBODY_ELSE = Chip("It was meant for somebody else", i_statement.NAME)


def own_up(talk: Conversation) -> Reply | None:
    """Say so where the coach missed or repeated something, and go on with what was meant; None where nobody complains of the coach.

    While a safety answer has the floor, it keeps it.
    """
    if _insults(talk):
        for exercise in talk.person.exercises:
            exercise.parked = True
        return let_down(talk)
    if protest := _protest(talk):
        return _own_protest(talk, protest)
    reproach = _reproach(talk)
    if reproach is None:
        return None
    owned = talk.voice.say("ask_again", "said_twice" if reproach.of_repeating else "said_to_me")
    if stayed := _stay(talk, owned):
        return stayed
    floor.let_go(talk)
    for exercise in talk.person.exercises:
        exercise.parked = True
    return _go_on(talk, owned, reproach.rest)


def let_down(talk: Conversation) -> Reply:
    """Say sorry, and ask what was hoped for."""
    talk.person.asked = LET_DOWN
    return bubbles([talk.voice.say("program", "let_down")], [talk.chip(i_statement.NAME), talk.chip("help"), talk.chip("wants_human")])


def _insults(talk: Conversation) -> bool:
    """Whether the coach is called names, and it is no sentence for somebody else that was asked for; what was told of danger keeps the floor."""
    turn, exercise = talk.turn, talk.exercise
    said_to_another = exercise is not None and exercise.name in ASK_FOR_WORDS and not any(part in exercise.state for part in ASK_FOR_WORDS[exercise.name])
    free = not said_to_another and not (floor.has_the_floor(talk) or talk.voice.state.coaching_rests)
    of_the_answer = exercise is not None and not TO_YOU.match(turn.text.strip())  # "this is useless" is said of the words that stand
    return free and not of_the_answer and not (turn.chosen or turn.soft or turn.alarmed) and is_bare_insult(turn.text)


def _stay(talk: Conversation, owned: Permitted) -> Reply | None:
    """What was told of danger keeps the floor; None where nothing was."""
    if not (floor.has_the_floor(talk) or talk.voice.state.coaching_rests):
        return None
    stayed = floor.stay(talk).bubbles[-1]
    return bubbles([owned, *stayed.parts], stayed.chips)


def _protest(talk: Conversation) -> Protest | None:
    """What the coach is told off for in so many words; a step that was tried may be what did not help, and drafts are for others."""
    turn, exercise = talk.turn, talk.exercise.name if talk.exercise else None
    elsewhere = exercise in (*WORDS_FOR_OTHERS, i_statement.NAME) or turn.label == "step_done"
    if elsewhere or turn.chosen or turn.kind or turn.soft or turn.alarmed or not (_spoke_before(talk) or talk.person.asked == LET_DOWN):
        return None
    protest = protest_in(turn.text)
    return None if protest == "blame" and (talk.voice.state.coaching_rests or (talk.person.asked or "").startswith(STAYS_WITH_DANGER)) else protest


def _own_protest(talk: Conversation, protest: Protest) -> Reply:
    """One sentence that owns it, and on with what was told, which an open question goes on waiting for."""
    owned, topic = talk.voice.say("ask_again", f"protest_{protest}"), talk.person.topic or ""
    if stayed := _stay(talk, owned):
        return stayed
    if protest == "robot" and (otherwise := steps.say_otherwise(talk)):
        return otherwise
    if protest == "slow":
        return bubbles([owned])  # and what waited goes on waiting
    floor.let_go(talk)
    if not topic.startswith(WORRIES):
        return _go_on(talk, owned, "")
    told = mirror(talk.turn.before, named_danger, FEWEST_SAID_BACK) if talk.turn.before else None
    said_back = [talk.voice.words(topic, told)] if told else []
    meant_for_others = [FOR_SOMEBODY_ELSE] if protest == "calm" else []
    chips = [talk.chip(i_statement.NAME), talk.chip(f"{topic}#small_thing", "One small thing"), *meant_for_others, talk.chip("wants_human")]
    return bubbles([owned, *said_back, talk.voice.say("ask_again", "hardest")], chips)


def _reproach(talk: Conversation) -> Reproach | None:
    exercise = talk.exercise.name if talk.exercise else None
    if talk.person.asked == LET_DOWN and exercise is None and not talk.turn.chosen and _is_still_meant(talk.turn.text):
        return Reproach(surely=True, of_repeating=False, rest="")
    if talk.turn.chosen or talk.turn.kind or not _spoke_before(talk) or exercise == i_statement.NAME:
        return None
    reproach = reproach_of_coach(talk.turn.text)
    meant_for_others = exercise in WORDS_FOR_OTHERS and reproach and (not reproach.surely or I_AM_SORRY.search(talk.turn.text))
    return None if meant_for_others else reproach


def _is_still_meant(text: str) -> bool:
    """Whether a "you" after the coach was scolded is the coach again, and nobody at home: "you make me feel stupid in front of the kids" is for them."""
    of_a_life = A_LIFE_OUTSIDE.search(text) or relation_in(text) is not None
    return bool(TO_YOU.match(text)) and not (of_a_life and not OF_ANSWERS.search(text))


def _spoke_before(talk: Conversation) -> bool:
    return any(not said.startswith(("program:", APART, CHANGED, UNBORN)) for said in talk.voice.said)


def _go_on(talk: Conversation, owned: Permitted, rest: str) -> Reply:
    """Answer what stands beside the complaint; where that is unclear, ask for one sentence."""
    meant = [(label, share) for label, share in talk.turn.meanings if share >= MEANT and label.startswith(tuple(ANSWERS)) and label not in OF_THE_COMPLAINT]
    if rest and meant:
        label = meant[0][0]
        talk.turn = replace(talk.turn, text=rest, label=label, meanings=tuple(meant))
        answer = next(answer for family, answer in ANSWERS.items() if label.startswith(family))
        return bubbles([owned]).then(answer(talk))
    talk.person.asked = None
    return bubbles([owned, talk.voice.say("ask_again", "one_sentence")], [FOR_SOMEBODY_ELSE, talk.chip("wants_human"), talk.chip("help", "Something else")])

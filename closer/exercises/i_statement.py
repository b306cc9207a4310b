"""Say it as "I": the person types the sentence as it is in their head, and gets words they can say tonight, each part of which they may change.

`state` holds `parts` and `feelings` once a sentence stands (and `rejected`, feelings it is not), `change` while a part is being changed, `observation` and
`feeling` while the sentence is put together by questions because nothing could be made of it at once, `line` where one that goes with the worry was given,
and `wish` until the first sentence stands where it was told what the other is to do.
"""

from __future__ import annotations

import re
from dataclasses import asdict, replace

from closer.conversation import Conversation
from closer.cues.reporting import besides_anothers_view
from closer.cues.wanted import besides_a_line, besides_how_to_tell, besides_rewording
from closer.cues.wished import also_wished_in
from closer.exercises.flow import close, open_exercise, remember
from closer.exercises.remarks import (
    A_NO,
    ADDS,
    BEGINS_A_REPROACH,
    FITS,
    HOW_IT_WENT,
    PIECES,
    SHORT,
    SPEAKS_OF_THEM,
    is_remark,
    is_tried,
    part_meant,
    says_all,
    style_wanted,
)
from closer.exercises.sentence_changed import ENOUGH_TRIES, ask_part, in_style, take_other_feeling, take_part, take_wish, which_part
from closer.exercises.sentence_that_stands import NAME, SOME_FEELINGS, choices, show
from closer.journey.models import OpenExercise
from closer.language.addressee import reproach_of_coach
from closer.language.feelings import vocabulary
from closer.language.i_statement import Feedback, Parts, Rewrite, feedback, is_own_try, mended
from closer.language.reading import sentences_of
from closer.language.statement import judgement_in, observation_from, request_from, wish_in
from closer.reply import Chip, Reply, bubbles
from closer.safety.permit import Permitted

__all__ = ["NAME", "ask", "begin", "fits", "go_on", "in_style", "takes_up"]

FEWEST_WORDS_OF_A_WISH, FEWEST_WORDS_OF_A_SENTENCE = 4, 3
A_PLAIN_YES, A_LONG_THANKS = 2, 12  # words
THANKS_FIRST = re.compile(r"(?:ok(?:ay)?[, ]+)?(?:thanks?|thank you|cheers|ta)\b(?!.*\b(?:but|he|she|never|always)\b)", re.IGNORECASE)
FEWEST_LETTERS = 3
DOUBTS = {"self_blame", "neutral", "report"}  # what is said to a line that was given, where nobody is accused
STOPPED_BY = {"skip_step", "forget_me"}
HAS_ENOUGH = re.compile(r"\b(?:forget (?:it|this|that)|never ?mind|drop (?:it|this|that)|leave it|stop|enough|cancel)\b", re.IGNORECASE)


def begin(talk: Conversation, wish: str | None = None) -> Reply:
    """Start; an accusing sentence in the message is rewritten at once, an "I" statement of the person's own gets feedback.

    Args:
        talk: the conversation.
        wish: what the other is to do ("help me with the dishes"), where the person has said so: it is what the sentence asks for.

    """
    exercise = open_exercise(talk, NAME, wish=wish)
    if told := besides_rewording(talk.turn.text) or besides_a_line(talk.turn.text) or besides_how_to_tell(talk.turn.text):
        talk.turn = replace(talk.turn, text=told)
    talk.turn = replace(talk.turn, text=besides_anothers_view(talk.turn.text))
    if talk.turn.chosen and not _takes_up_what_was_told(talk):
        return bubbles([talk.voice.say(NAME, "begin"), talk.voice.say(NAME, "ask_sentence")])
    return _take_sentence(talk, exercise)


def _takes_up_what_was_told(talk: Conversation) -> bool:
    """Whether the chip is tapped under a worry that can be said as it was told; then that is the sentence."""
    told, words = talk.turn.before, talk.phrasing()
    if talk.turn.argument is not None or not told or words is None or words.rephrase(told).output is None:
        return False
    talk.turn = replace(talk.turn, text=told, chosen=None)
    return True


def ask(talk: Conversation, exercise: OpenExercise) -> Reply:
    """The question that stands, asked anew after an interruption."""
    state = exercise.state
    if "parts" in state:
        return show(talk, exercise, Parts(**state["parts"]))
    if state.get("observation") is None:
        return bubbles([talk.voice.say(NAME, "ask_what_happened" if state.get("asked") else "ask_sentence")])
    if "feeling" not in state:
        return _ask_feeling(talk, exercise, state["observation"])
    return bubbles([talk.voice.say(NAME, "ask_request")])


def fits(text: str, exercise: OpenExercise) -> bool:
    """Whether a text answers the question that stands, whatever else it may look like."""
    if "parts" in exercise.state:
        return exercise.state.get("change") is not None or is_remark(text) or wish_in(text) is not None or vocabulary().feeling_in(text) is not None
    if "observation" not in exercise.state:
        return observation_from(text) is not None or is_own_try(text)
    if "feeling" not in exercise.state:
        return vocabulary().feeling_in(text) is not None
    return len(text.split()) >= FEWEST_WORDS_OF_A_WISH and request_from(text) is not None


def takes_up(text: str, exercise: OpenExercise) -> bool:
    """Whether a text is a whole sentence of the person's own, or says what the other is to do, whatever else it may look like."""
    return is_tried(text) or ("parts" in exercise.state and wish_in(text) is not None)


def go_on(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Take the answer to the question that stands, and ask the next; or stop where the person has had enough."""
    enough = (
        talk.turn.label in STOPPED_BY
        or (talk.turn.label in ("deny", "goodbye") and HAS_ENOUGH.search(talk.turn.text))
        or HAS_ENOUGH.fullmatch(talk.turn.text.strip(" .!"))
    )
    if enough and not fits(talk.turn.text, exercise):
        close(talk, exercise)
        return bubbles([talk.voice.say(NAME, "stopped")], [talk.chip("step/express_needs"), talk.chip("next_step"), talk.chip("help")])
    if "parts" in exercise.state:
        return _change(talk, exercise)
    short = len(talk.turn.text.split()) <= SHORT or (THANKS_FIRST.match(talk.turn.text) and len(talk.turn.text.split()) <= A_LONG_THANKS)
    if talk.turn.label == "thanks" and short and not talk.turn.chosen:
        close(talk, exercise)
        return bubbles([talk.voice.say("thanks", "answers")], [talk.chip("next_step"), talk.chip("help")])
    likes_the_line = "line" in exercise.state and len(talk.turn.text.split()) <= SHORT and not is_tried(talk.turn.text)
    yes = talk.turn.label == "affirm" and (likes_the_line or len(talk.turn.text.split()) <= A_PLAIN_YES)
    if yes and "observation" not in exercise.state:
        return _done(talk, exercise) if "line" in exercise.state else ask(talk, exercise)
    if "observation" in exercise.state:
        return _take_feeling(talk, exercise) if "feeling" not in exercise.state else _take_request(talk, exercise)
    return _take_sentence(talk, exercise)


def _take_sentence(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Rewrite what was typed; where nothing can be made of it, ask for the one thing that is missing."""
    text = talk.turn.text
    words = talk.phrasing()
    if is_tried(text):
        return _give_feedback(talk, exercise, feedback(mended(text)))
    rewrite = words.rephrase(text, talk.turn.endangered) if words else Rewrite(None, "what happened", "no moment in it")
    if rewrite.output and rewrite.parts:
        return _offer(talk, exercise, rewrite)
    if rewrite.ask is None and rewrite.reason != "question":
        return _leave_alone(talk, exercise, rewrite.reason)
    if exercise.state.get("asked") and (observation := observation_from(text)):
        return _ask_feeling(talk, exercise, observation)
    if len(text.split()) <= SHORT and (early := vocabulary().feeling_in(text)):
        remember(exercise, feeling=early)  # said before it was asked for, and kept
    word = judgement_in(text) if rewrite.label is None else rewrite.label
    asked = "one_clause" if exercise.state.get("asked") else "ask_sentence" if rewrite.reason == "question" else "ask_what_happened"
    question = talk.voice.say(NAME, "judgement", word=word) if word else talk.voice.say(NAME, asked)
    remember(exercise, asked=True)
    return _once_more(talk, exercise, "observation", [question])


def _leave_alone(talk: Conversation, exercise: OpenExercise, reason: str) -> Reply:
    """Praise, a report or self-blame is no accusation; and where somebody may be harmed, no softer words are offered."""
    close(talk, exercise)
    if reason == "safety":
        return bubbles([talk.voice.say(NAME, "not_safe")], [Chip("Help now", "get_support"), talk.chip("help")])
    chips = [talk.chip(f"{NAME}#again", "Another sentence"), talk.chip("validate"), talk.chip("next_step")]
    if "line" in exercise.state and reason in DOUBTS:
        return bubbles([talk.voice.say("say_that", "keeps")], chips)
    return bubbles([talk.voice.say(NAME, f"leave_{reason}")], chips)


def _offer(talk: Conversation, exercise: OpenExercise, rewrite: Rewrite) -> Reply:
    assert rewrite.parts is not None
    parts = rewrite.parts
    if early := exercise.state.get("feeling"):
        parts = replace(parts, feeling=early)
    wish = exercise.state.get("wish")
    if request := request_from(wish) if wish else None:
        parts = replace(parts, request=request)
    remember(exercise, parts=asdict(parts), feelings=list(rewrite.feelings), change=None, wish=None, told=talk.turn.text)
    talk.person.asked = None
    change = rewrite.changed
    opening = [talk.voice.say(NAME, f"changed_{change.kind}", word=change.word)] if change else []
    return bubbles(opening).then(show(talk, exercise, parts, None if request else rewrite.output))


def _change(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Another feeling, another style, another part, or done."""
    text, parts = talk.turn.text.strip(), Parts(**exercise.state["parts"])
    if part := exercise.state.get("change"):
        return take_part(talk, exercise, part, parts)
    if is_tried(text) and says_all(text):
        exercise.state = {}
        return _take_sentence(talk, exercise)
    if another := _another_wish(talk):
        exercise.state, talk.turn = {}, replace(talk.turn, text=another)
        return _take_sentence(talk, exercise)
    if wish := wish_in(text):
        return take_wish(talk, exercise, wish, parts)
    if felt := take_other_feeling(talk, exercise, parts):
        return felt
    if style := style_wanted(text):
        return in_style(talk, exercise, style, parts)
    if FITS.match(text) or talk.turn.label == "thanks" or (talk.turn.label == "affirm" and len(text.split()) <= SHORT):
        return _done(talk, exercise)
    if part := part_meant(text):
        return ask_part(talk, exercise, part, parts)
    if HOW_IT_WENT.match(text):
        close(talk, exercise)
        return bubbles([talk.voice.say(NAME, "said_aloud")], [talk.chip("step_done"), talk.chip("validate"), talk.chip("next_step")])
    if not is_remark(text) and (another := _another_sentence(talk)):
        exercise.state, talk.turn = {}, replace(talk.turn, text=another)
        return _take_sentence(talk, exercise)
    return which_part(talk, parts)


def _another_sentence(talk: Conversation) -> str | None:
    """What accuses somebody by itself, so that it may take the place of the sentence that stands: the text, or a part of it behind a no."""
    text = ADDS.sub("", talk.turn.text)
    reproach = reproach_of_coach(text)
    if reproach and reproach.surely:
        return None
    if text != talk.turn.text:
        return text
    by_label = talk.turn.label == NAME and bool(SPEAKS_OF_THEM.search(text))
    if _accuses(talk, text, by_label):
        return text
    behind = [piece.strip() for piece in PIECES.split(text)[1:]] if A_NO.match(text) else []
    return next((piece for piece in behind if len(piece.split()) >= FEWEST_WORDS_OF_A_SENTENCE and _accuses(talk, piece)), None)


def _another_wish(talk: Conversation) -> str | None:
    """A further wish as what is left undone, where a sentence of its own can be made of it: "and i also want him to come along"."""
    undone, words = also_wished_in(talk.turn.text), talk.phrasing()
    rewrite = words.rephrase(undone, talk.turn.endangered) if undone and words else None
    kept = rewrite is not None and rewrite.output is not None and rewrite.parts is not None and _tells_of(undone or "", rewrite.parts.observation)
    return undone if kept else None


def _tells_of(undone: str, observation: str) -> bool:
    """Whether the moment that was found is the one that was told of: they share a word that says something."""
    return any(len(word) > FEWEST_LETTERS and word in observation.lower() for word in undone.lower().split() if word != "does")


def _accuses(talk: Conversation, text: str, by_label: bool = False) -> bool:
    accuses = by_label or any(BEGINS_A_REPROACH.match(sentence.text) for sentence in sentences_of(text))
    words = talk.phrasing() if accuses else None
    rewrite = words.rephrase(text, talk.turn.endangered) if words else None
    return accuses and (rewrite is None or rewrite.output is not None or rewrite.ask is not None or rewrite.reason == "safety")


def _give_feedback(talk: Conversation, exercise: OpenExercise, given: Feedback) -> Reply:
    """Praise what is good, name one thing, and show a better version where there is one."""
    words = talk.phrasing()
    praise = talk.voice.say(NAME, f"good_{'_'.join(given.good)}") if given.good else talk.voice.say(NAME, "good_try")
    if given.tip is None:
        close(talk, exercise)
        return bubbles([praise, talk.voice.say(NAME, "say_it")], [talk.chip(f"{NAME}#again", "Another sentence"), talk.chip("next_step")])
    tip = talk.voice.say(NAME, f"tip_{given.tip}", word=given.word or "")
    better = words.improve(talk.turn.text, talk.turn.endangered) if words else None
    if better and better.output and better.parts:
        remember(exercise, parts=asdict(better.parts), feelings=list(better.feelings), told=talk.turn.text)
        return bubbles([praise, tip]).then(show(talk, exercise, better.parts, better.output))
    under = vocabulary().under(talk.turn.text)
    close(talk, exercise)
    return bubbles([praise, tip], [*choices(under)] if under else [talk.chip(f"{NAME}#again", "Another sentence"), talk.chip("next_step")])


def _done(talk: Conversation, exercise: OpenExercise) -> Reply:
    close(talk, exercise)
    talk.person.asked = "step/express_needs#worded"
    return bubbles([talk.voice.say(NAME, "say_it")], [talk.chip(f"{NAME}#again", "Another sentence"), talk.chip("step/express_needs"), talk.chip("next_step")])


def _ask_feeling(talk: Conversation, exercise: OpenExercise, observation: str) -> Reply:
    remember(exercise, observation=observation)
    if "feeling" in exercise.state:
        return bubbles([talk.voice.say(NAME, "ask_request")])
    return bubbles([talk.voice.say(NAME, "ask_feeling_about", observation=observation)], choices(SOME_FEELINGS))


def _take_feeling(talk: Conversation, exercise: OpenExercise) -> Reply:
    words = vocabulary()
    under = words.under(talk.turn.text)
    feeling = None if under else words.feeling_in(talk.turn.text)
    if feeling is None:
        part = "under_judgement" if under else "which_feeling"
        return _once_more(talk, exercise, "feeling", [talk.voice.say(NAME, part)], choices(under or SOME_FEELINGS))
    remember(exercise, feeling=feeling)
    return bubbles([talk.voice.say(NAME, "ask_request")])


def _take_request(talk: Conversation, exercise: OpenExercise) -> Reply:
    request = request_from(talk.turn.text)
    if request is None:
        return _once_more(talk, exercise, "request", [talk.voice.say(NAME, "positive_request")])
    parts = Parts(exercise.state["observation"], exercise.state["feeling"], None, request)
    return show(talk, exercise, parts)


def _once_more(talk: Conversation, exercise: OpenExercise, part: str, parts: list[Permitted], chips: list[Chip] | None = None) -> Reply:
    """Ask for a part again; after a few tries stop without forcing a sentence."""
    tries = exercise.state.get(f"tries_{part}", 0) + 1
    remember(exercise, **{f"tries_{part}": tries})
    if tries > ENOUGH_TRIES + (part == "observation"):
        close(talk, exercise)
        return bubbles([talk.voice.say(NAME, "give_up")], [talk.chip("step/express_needs"), talk.chip("next_step"), talk.chip("help")])
    return bubbles(parts, chips or ())

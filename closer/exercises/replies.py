"""What can I reply? Two or three replies at different depths to what the other person said, and a look at the person's own draft.

The state holds `words` (what the other said), `said` (the same, to be said back) and `feeling` once they are known; `deed` where the person
did something they would say sorry for; `anger` where they foresee an outburst, and no words are looked for.
"""

from __future__ import annotations

import re
from dataclasses import replace

from closer.conversation import Conversation, Turn
from closer.cues.foreseen import foreseen_in, rages_in
from closer.cues.hurry import only_in_a_hurry
from closer.cues.meeting import AT_A_MEETING
from closer.cues.own_wrong import heard_elsewhere_in, says_sorry_to_in, sorry_for_in
from closer.cues.protest import protest_in
from closer.cues.replying import ACCEPTED, AND_NOW, ASKS_FOR_A_LINE, ASKS_FOR_A_REPLY, CAME_BACK, DRAFT_LEAD, LEAVES, NEWS, SHUT, WELL, WORDS_FOR_SORRY
from closer.cues.reporting import quotes_oneself_in, reports_in
from closer.cues.shorter import wants_it_shorter
from closer.cues.silent import nothing_came_back_in
from closer.cues.small_talk import speaks_of_another_in
from closer.cues.wanted import SAY_THAT, too_much_in
from closer.exercises import i_statement, listening
from closer.exercises.aside import asks_for_own_words, is_aside, own_sentence_in
from closer.exercises.flow import ANSWER, close, open_exercise, remember
from closer.exercises.remarks import is_tried
from closer.exercises.reply_lines import NAME, how_not, look_at, offer, offer_ahead, say_shorter, sorry_for, sorry_heard_elsewhere, sorry_in_brief
from closer.exercises.told_instead import does_not_speak_in, take_what_is_told
from closer.journey.models import OpenExercise
from closer.language.listening import listened
from closer.language.validation import Told, asks_what_to_say, besides_asking, may_frighten, other_speaks_in, own_deed_in, said_sorry_for, told_in
from closer.reply import Chip, Reply, bubbles
from closer.taxonomy import GOOD_NEWS, LOSS, WORRIES

__all__ = [
    "ANGER",
    "NAME",
    "answer_what_was_told",
    "apologise",
    "ask",
    "begin",
    "came_back",
    "fits",
    "go_on",
    "look_ahead",
    "look_ahead_after",
    "sorry_for",
    "sorry_heard_elsewhere",
    "sorry_in_brief",
    "stays",
]

ANGER = "anger"
WHAT_IF = re.compile(r"^(?:(?:and|but|ok(?:ay)?|so|yes|well|hm+)\b[, ]*)*(?:what )?if\b", re.I)
THINKS_OF_ME = re.compile(
    r"\b(?:he|she|they|my \w+) (?:\w+ )?(?:thinks?|believes?|thought|suspects?|is sure|are sure)(?: that)? i (?P<what>[^,.;!?]{3,60})", re.I
)
HOW_NOT = re.compile(r"\b(?:how not|not (?:to )?(?:say|answer|reply)|avoid|shouldn't|mustn't)\b", re.I)
SAYS_YOU_NEVER = re.compile(
    r"^(?:\W|(?:but|and|so|well|because|no|oh|ok|honestly)\b)*you(?:'re|'ve| are| were| have)? (?:just |simply |really )?(?:never|always|constantly"
    r"|only ever)\b",
    re.I,
)
ANOTHER_IDEA = re.compile(r"\b(?:different|another|others?|more ideas?|one more|something else|again)\b", re.I)
A_PLAIN_OK = re.compile(r"(?:(?:ok(?:ay)?|yes|well)\W*)+", re.I)
ANOTHER_ONE = re.compile(
    r"^(?:(?:ok(?:ay)?|and|now|so)\b[, ]*)*(?:another|one more|a new|next|here's another)(?: (?:one|sentence|thing))?\s*[:,-]+\s*(?=you\b|he\b|she\b|they\b|my\b)",
    re.I,
)
A_REMARK = 8  # words
NOTHING_TO_ANSWER = {"i_dont_know", "i_dont_understand"}
CONFIDED = re.compile(
    r"\b(?:he|she|they|my \w+) (?:\w+ )?(?:told|tells|was telling|confided in|opened up to) me (?:\w+ )?(?:about"
    r"|of) (?P<what>[^.!?]{4,80}?)(?= (?:and|but|so) (?:i|then)\b|[.!?]|$)",
    re.I,
)
TO_THAT = re.compile(
    r"\bwhat (?:should|could) i have (?:said|answered|replied|told (?:him|her|them))\b|\b(?:reply|answer|say|respond|text|write)(?: back)?(?: (?:him"
    r"|her|them))? to (?:that|this|it)\b",
    re.I,
)
WILL_NOT = re.compile(r"\b(?:won'?t|wouldn'?t|never|always)\b", re.I)  # a complaint, where a sentence for it is looked for
SURE_OF_A_GOODBYE = 0.6
SOLVED = re.compile(r"\b(?:hugged|laughed|smiled|talked|spoke|opened|kissed|thanked|better|happy|came (?:back|over|to me))\b", re.I)
MORE_IDEAS = "More ideas"
HOW_ABOUT = re.compile(r"^(?:(?:ok(?:ay)?|so|and|well|then)\b[, ]*)*(?:how|what) about(?: (?:this|that|if i say))?\s*[:,-]?\s*", re.I)
A_BARE_WISH = 2  # words that stand beside "what do I say", such as "tonight"


def begin(talk: Conversation) -> Reply:
    """Start; the other's words in the message are answered at once, else they are asked for."""
    exercise = open_exercise(talk, NAME)
    if not talk.turn.chosen:
        if came_back := CAME_BACK.match(talk.turn.text.strip()):
            return offer_ahead(talk, exercise, Told(came_back["word"], None))
        if told := _of_the_writer(told_in(talk.turn.text), talk.turn.text) or _told_before(talk):
            return offer(talk, exercise, told)
        if own := _answer_own(talk, exercise):
            return own
        if does_not_speak_in(talk.turn.text) and asks_what_to_say(talk.turn.text) and not (talk.turn.soft or talk.turn.alarmed):
            return offer_ahead(talk, exercise, Told(talk.turn.text, None))
    return bubbles([talk.voice.say(NAME, "ask_words")])


def ask(talk: Conversation, exercise: OpenExercise) -> Reply:
    """The question that stands, asked anew after an interruption."""
    if ANGER in exercise.state:
        return _leave_it_unsaid(talk, exercise)
    return bubbles([talk.voice.say(NAME, "try_it" if "words" in exercise.state else "ask_words")])


def fits(text: str, exercise: OpenExercise) -> bool:
    """Whether a text answers the question that stands: nearly anything can be what somebody said, or a draft."""
    return "words" in exercise.state or told_in(text) is not None


def stays(turn: Turn) -> bool:
    """Whether a text is what somebody said or would answer, or a draft of an answer, and nothing else that is said to the coach."""
    if foreseen_in(turn.text):
        return True
    if turn.label == i_statement.NAME and own_sentence_in(turn.text):
        return True
    return not is_aside(turn) if turn.label == NAME else listening.stays(turn)


def go_on(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Take the other's words, or look at a draft; leave when the person has had enough."""
    if ANGER in exercise.state:
        return _leave_it_unsaid(talk, exercise)
    if (another := ANOTHER_ONE.sub("", talk.turn.text.strip())) != talk.turn.text.strip():
        talk.turn = replace(talk.turn, text=another, label=i_statement.NAME)
        return i_statement.begin(talk)
    text, knows_words = talk.turn.text.strip(), "words" in exercise.state
    if knows_words and not exercise.state.get("deed") and (tried := HOW_ABOUT.sub("", text)) != text and is_tried(tried):
        talk.turn = replace(talk.turn, text=tried, label=i_statement.NAME, chosen=None)
        return i_statement.begin(talk)
    if told_instead := take_what_is_told(talk, exercise):
        return told_instead
    if ahead := foreseen_in(text):
        return offer_ahead(talk, exercise, ahead)
    if knows_words and (remarked := _take_remark(talk, exercise, text)):
        return remarked
    if talk.turn.label == i_statement.NAME and (own := own_sentence_in(text)):
        talk.turn = replace(talk.turn, text=own)
        return i_statement.begin(talk)
    if knows_words and _is_accusation(talk, exercise):
        return i_statement.begin(talk)
    if LEAVES.match(text) or (knows_words and _has_enough(talk.turn)):
        close(talk, exercise)
        return bubbles([talk.voice.say(NAME, "left")], [talk.chip("step/empathy_validation"), talk.chip("next_step")])
    if exercise.state.get("deed") and ACCEPTED.fullmatch(text.replace("’", "'")):
        close(talk, exercise)
        return bubbles([talk.voice.say(NAME, "sorry_taken")], [talk.chip("next_step"), talk.chip("help", "Something else")])
    if knows_words and (came_back := CAME_BACK.match(text)):
        if WELL.fullmatch(came_back["word"]):
            close(talk, exercise)
            return bubbles([talk.voice.say(NAME, "came_back_well")], [talk.chip("next_step"), talk.chip("help", "Something else")])
        return offer_ahead(talk, exercise, Told(came_back["word"], None))
    if knows_words and nothing_came_back_in(text):
        return offer_ahead(talk, exercise, Told(text, None))
    told = _of_the_writer(told_in(text), text)
    if told is not None and (talk.turn.label == NAME or not knows_words):
        remember(exercise, deed=None)
        return offer(talk, exercise, told)
    if exercise.state.get("deed") and reports_in(text) and re.search(r"\b(?:you|me|i)\b", text, re.I):
        if talk.asks_gently:
            close(talk, exercise)
            return Reply()  # "she said you're scary": the gentle question is all that is said
        return bubbles([talk.voice.say(NAME, "before_the_sorry")], [Chip(MORE_IDEAS, f"{NAME}#{ANSWER}"), talk.chip("help", "Something else")])
    if exercise.state.get("deed") and NEWS.fullmatch(text) and not SOLVED.search(text):
        return bubbles([talk.voice.say(NAME, "before_the_sorry")], [Chip(MORE_IDEAS, f"{NAME}#{ANSWER}"), talk.chip("help", "Something else")])
    if knows_words and NEWS.fullmatch(text):
        close(talk, exercise)
        return bubbles([talk.voice.say("hear_worry", "goes_on")], [talk.chip(i_statement.NAME), talk.chip("next_step"), talk.chip("help", "Something else")])
    return look_at(talk, exercise, DRAFT_LEAD.sub("", text).strip("\"'“” ")) if knows_words else _take_words(talk, exercise, text)


def _leave_it_unsaid(talk: Conversation, exercise: OpenExercise) -> Reply:
    """After an outburst was foreseen nobody is sent back to the sentence; they may go there themselves."""
    close(talk, exercise)
    chips = [talk.chip(i_statement.NAME), talk.chip("get_support"), talk.chip("help", "Something else")]
    return bubbles([talk.voice.say(NAME, "yours_to_say")], chips)


def _take_remark(talk: Conversation, exercise: OpenExercise, text: str) -> Reply | None:
    """A short word on the replies that were offered: how not, others, shorter; None where it is something else."""
    if len(text.split()) > A_REMARK or DRAFT_LEAD.match(text):
        return None
    if wants_it_shorter(text):
        return say_shorter(talk, exercise)
    if exercise.state.get("deed") and SAY_THAT.match(text):
        return sorry_in_brief(talk, exercise.state["deed"])  # also in the order of who learns English: "what i say to her"
    if protest_in(text) in ("robot", "no_help") or too_much_in(text):
        owned = bubbles([talk.voice.say("say_that", "not_like_you")])
        return owned.then(offer(talk, exercise, Told(exercise.state["words"], exercise.state["said"]), 2))
    if only_in_a_hurry(text):
        return sorry_in_brief(talk, exercise.state["deed"]) if exercise.state.get("deed") else say_shorter(talk, exercise)
    if AND_NOW.fullmatch(text) and not A_PLAIN_OK.fullmatch(text):
        return say_shorter(talk, exercise)
    if HOW_NOT.search(text):
        return bubbles([talk.voice.say(NAME, how_not(exercise)), talk.voice.say(NAME, "try_it")])
    if (ANOTHER_IDEA.search(text) and not speaks_of_another_in(text)) or ASKS_FOR_A_REPLY.match(text) or ASKS_FOR_A_LINE.match(text):
        return offer(talk, exercise, Told(exercise.state["words"], exercise.state["said"]))
    return None


def _take_words(talk: Conversation, exercise: OpenExercise, text: str) -> Reply:
    """What was typed where the other's words were asked for; without a sign that it is the person's own it is taken for the other's."""
    if own := _answer_own(talk, exercise):
        return own
    if talk.turn.label in NOTHING_TO_ANSWER and '"' not in text:
        close(talk, exercise)
        return bubbles(
            [talk.voice.say(NAME, "no_words")], [talk.chip(i_statement.NAME, "Help me say it"), talk.chip("next_step"), talk.chip("help", "Something else")]
        )
    if ASKS_FOR_A_REPLY.match(text) or wants_it_shorter(text):
        return bubbles([talk.voice.say(NAME, "ask_words")])
    return offer(talk, exercise, _of_the_writer(told_in(f'"{text}"'), text) or Told(text, None))


def _of_the_writer(told: Told | None, text: str) -> Told | None:
    """What is thought of the writer stays said of them: to "she thinks I cheat" nobody answers "so you cheat"."""
    if told and quotes_oneself_in(text):
        return None  # "i said 'are you sure'" is nothing to be answered
    thought = THINKS_OF_ME.search(text)
    return replace(told, said_back=f"I {thought['what'].strip(' .!?')}") if told and thought else told


def _answer_own(talk: Conversation, exercise: OpenExercise) -> Reply | None:
    """Words for a deed of the person's own, or for what they want to say of their own accord; None where it is neither."""
    named = sorry_for_in(f"sorry {talk.turn.text}") if talk.turn.text.lower().startswith("for ") and not (talk.turn.soft or talk.turn.alarmed) else None
    if deed := named or _own_deed(talk):
        return _offer_apology(talk, exercise, deed)
    return _own_words(talk, exercise) if _wants_own_words(talk) else None


def _has_enough(turn: Turn) -> bool:
    sure = not turn.meanings or turn.meanings[0][1] >= SURE_OF_A_GOODBYE
    return sure and (turn.label in ("thanks", "goodbye", "skip_step") or bool(A_PLAIN_OK.fullmatch(turn.text.strip())))


def _wants_own_words(talk: Conversation) -> bool:
    """Whether the person looks for what to say of their own accord: nobody has spoken, and they complain, or "what do I say tonight" is all there is."""
    text, words = talk.turn.text, talk.phrasing()
    if other_speaks_in(text) or may_frighten(text) or ASKS_FOR_A_REPLY.match(text.strip()):
        return False
    if asks_for_own_words(text):
        return True
    complains = words is not None and words.rephrase(besides_asking(text), talk.turn.endangered).output is not None
    return asks_what_to_say(text) and (complains or len(besides_asking(text).split()) <= A_BARE_WISH or bool(AT_A_MEETING.fullmatch(besides_asking(text))))


def _own_words(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Over to the rewriter, which finds words for what the person wants to say."""
    close(talk, exercise)
    rest = besides_asking(talk.turn.text)
    if len(rest.split()) > A_BARE_WISH and not AT_A_MEETING.fullmatch(rest):
        talk.turn = replace(talk.turn, text=rest)
    return i_statement.begin(talk)


def _is_accusation(talk: Conversation, exercise: OpenExercise) -> bool:
    """Whether a text is the person's own "you never ...", which no look at a kind reply would help."""
    if talk.turn.label != i_statement.NAME or not SAYS_YOU_NEVER.match(talk.turn.text.strip()):
        return False
    return not {"names_feeling", "open_question"} & {*listened(talk.turn.text, exercise.state["words"]).skills}


def apologise(talk: Conversation) -> Reply | None:
    """An apology in the person's own words where they ask for one, whatever else the message may look like; what it is for is asked where it is not told."""
    text = talk.turn.text
    if talk.turn.chosen or talk.turn.soft or talk.turn.alarmed or not WORDS_FOR_SORRY.search(text):
        return None
    if deed := sorry_for_in(text) or said_sorry_for(text) or (own_deed_in(text) if told_in(text) is None else None):
        return _offer_apology(talk, open_exercise(talk, NAME), deed)
    stands = talk.exercise.state.get("deed") if talk.exercise is not None and talk.exercise.name == NAME else None
    if stands and len(text.split()) <= A_REMARK:
        return sorry_in_brief(talk, stands)  # "what do i text her", where it is already known what for
    if not says_sorry_to_in(text) or may_frighten(text) or rages_in(talk.turn.before or ""):
        return None
    told = talk.turn.before and own_deed_in(talk.turn.before)
    if told is None and talk.turn.before and heard_elsewhere_in(talk.turn.before):
        return sorry_heard_elsewhere(talk)
    exercise = open_exercise(talk, NAME)
    return _offer_apology(talk, exercise, told) if told else bubbles([talk.voice.say(NAME, "sorry_for_what")])


def answer_what_was_told(talk: Conversation, before: str) -> Reply | None:
    """An apology where the person told of a deed of their own, replies where they told in so many words what the other said; else None."""
    if deed := said_sorry_for(before) or own_deed_in(before):
        return _offer_apology(talk, open_exercise(talk, NAME), deed)
    told = told_in(before) if other_speaks_in(before) and '"' in before else None
    return offer(talk, open_exercise(talk, NAME), told) if told else None


def _own_deed(talk: Conversation) -> str | None:
    """What the person would say sorry for; nothing where the screen heard so much as a hint of danger."""
    return None if talk.turn.soft or talk.turn.alarmed else own_deed_in(talk.turn.text)


def _offer_apology(talk: Conversation, exercise: OpenExercise, deed: str) -> Reply:
    remember(exercise, deed=deed)
    return offer(talk, exercise, Told(talk.turn.text, None))


def _told_before(talk: Conversation) -> Told | None:
    """What the other said in the message before, where it is asked what to reply "to that"; in unmarked speech it is open whose "I" it is."""
    before = talk.turn.before
    if before is None or not TO_THAT.search(talk.turn.text):
        return None
    if confided := CONFIDED.search(before):
        return Told(confided["what"], None)  # "he told me about his parents' divorce", in no words of his
    told = told_in(before)
    return told and (
        told if '"' in before or not told.said_back or not re.search(r"\b(?:i|i'm|im|me|my)\b", told.words, re.I) else replace(told, said_back=None)
    )


def came_back(talk: Conversation) -> Reply | None:
    """What could follow one short word that came back, after a worry was told: "she said whatever"; None where it is a yes, or nothing was told before."""
    found, topic = CAME_BACK.match(talk.turn.text.strip()), talk.person.topic or ""
    told = (topic.startswith(WORRIES) and topic not in (LOSS, GOOD_NEWS)) or topic in talk.content.steps
    if found is None or not told or talk.turn.chosen or talk.turn.soft or talk.turn.alarmed or not SHUT.fullmatch(found["word"]):
        return None
    return offer_ahead(talk, open_exercise(talk, NAME), Told(found["word"], None))


def look_ahead(talk: Conversation) -> Reply | None:
    """What could follow where the other answers as the person fears, while words of their own are looked for; None where nothing is foreseen."""
    if talk.turn.chosen or talk.turn.label == i_statement.NAME or talk.turn.endangered or WILL_NOT.search(talk.turn.text):
        return None
    ahead = foreseen_in(talk.turn.text)
    return offer_ahead(talk, open_exercise(talk, NAME), ahead) if ahead else None


def look_ahead_after(talk: Conversation) -> Reply | None:
    """The same once the words were found: "what if she says what for again"; None where no worry was told before."""
    topic = talk.person.topic or ""
    told = (topic in talk.content.steps or (topic.startswith(WORRIES) and topic not in (LOSS, GOOD_NEWS))) and not talk.turn.soft
    return look_ahead(talk) if told and WHAT_IF.match(talk.turn.text) else None

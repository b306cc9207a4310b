"""What can I reply? Two or three replies at different depths to what the other person said, and a look at the person's own draft.

The state holds `words` (what the other said), `said` (the same, to be said back) and `feeling` once they are known; `deed` where the person
did something they would say sorry for; `anger` where they foresee an outburst, and no words are looked for.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from closer.conversation import Conversation, Turn
from closer.cues.foreseen import foreseen_in
from closer.cues.hurry import only_in_a_hurry
from closer.cues.own_wrong import says_sorry_to_in, sorry_for_in
from closer.cues.protest import protest_in
from closer.cues.replying import AND_NOW, ASKS_FOR_A_LINE, ASKS_FOR_A_REPLY, CAME_BACK, DRAFT_LEAD, LEAVES, NEWS, SHUT, WELL, WORDS_FOR_SORRY
from closer.cues.shorter import wants_it_shorter
from closer.cues.silent import nothing_came_back_in
from closer.cues.small_talk import speaks_of_another_in
from closer.cues.wanted import too_much_in
from closer.exercises import i_statement, listening
from closer.exercises.aside import asks_for_own_words, is_aside, own_sentence_in
from closer.exercises.flow import ANSWER, close, open_exercise, remember
from closer.journey.models import OpenExercise
from closer.language.listening import listened, wants_space
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
    "sorry_in_brief",
    "stays",
]

NAME = "validate"
ANGER = "anger"
WARM_FEELINGS = {"happy", "proud", "glad", "excited", "relieved", "grateful", "cheerful", "content", "touched", "calm"}
LONGEST_SAID_BACK = 16  # words
WHAT_IF = re.compile(r"^(?:(?:and|but|ok(?:ay)?|so|yes|well|hm+)\b[, ]*)*(?:what )?if\b", re.I)
THINKS_OF_ME = re.compile(
    r"\b(?:he|she|they|my \w+) (?:\w+ )?(?:thinks?|believes?|thought|suspects?|is sure|are sure)(?: that)? i (?P<what>[^,.;!?]{3,60})", re.I
)
HOW_NOT = re.compile(r"\b(?:how not|not (?:to )?(?:say|answer|reply)|avoid|shouldn't|mustn't)\b", re.I)
SAYS_YOU_NEVER = re.compile(
    r"^(?:\W|(?:but|and|so|well|because|no|oh|ok|honestly)\b)*you(?:'re|'ve| are| were| have)? (?:just |simply |really )?(?:never|always|constantly|only ever)\b",
    re.I,
)
ANOTHER_IDEA = re.compile(r"\b(?:different|another|others?|more ideas?|one more|something else|again)\b", re.I)
SAYS_SORRY, EXPLAINS = re.compile(r"\b(?:sorry|apologi[sz]e|my fault|my mistake)\b", re.I), re.compile(r"\bbut\b|\bif (?:you|i)\b|\bat least\b", re.I)
HURT = "hurt"  # what is supposed of somebody who was let down
A_REMARK = 8  # words
NOTHING_TO_ANSWER = {"i_dont_know", "i_dont_understand"}
OTHER_WORDS = "More ideas"
TO_THAT = re.compile(r"\b(?:reply|answer|say|respond|text|write)(?: back)?(?: (?:him|her|them))? to (?:that|this|it)\b", re.I)
WILL_NOT = re.compile(r"\b(?:won'?t|wouldn'?t|never|always)\b", re.I)  # a complaint, where a sentence for it is looked for
SURE_OF_A_GOODBYE = 0.6
AT_A_MEETING = re.compile(  # "what should I say to her when she comes at Christmas": nobody has spoken yet
    r"(?:to (?:him|her|them) )?(?:when|if|once|before|the next time|next time) (?:he|she|they|we|i) (?:next )?(?:come|comes|visits?|see|sees|meet|call|calls|ring|rings|arrives?|get|gets|am|are|is)"
    r"(?: (?:him|her|them|here|home|back|over|again|round|together|there|me|us|at|on|for|in|this|next|christmas|easter|the|my|\w+day|weekend|birthday|tomorrow|tonight)){0,5}",
    re.I,
)
A_BARE_WISH = 2  # words that stand beside "what do I say", such as "tonight"


def begin(talk: Conversation) -> Reply:
    """Start; the other's words in the message are answered at once, else they are asked for."""
    exercise = open_exercise(talk, NAME)
    if not talk.turn.chosen:
        if came_back := CAME_BACK.match(talk.turn.text.strip()):
            return _offer_ahead(talk, exercise, Told(came_back["word"], None))
        if told := _of_the_writer(told_in(talk.turn.text), talk.turn.text) or _told_before(talk):
            return _offer(talk, exercise, told)
        if own := _answer_own(talk, exercise):
            return own
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
    text, knows_words = talk.turn.text.strip(), "words" in exercise.state
    if ahead := foreseen_in(text):
        return _offer_ahead(talk, exercise, ahead)
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
    if knows_words and (came_back := CAME_BACK.match(text)):
        if WELL.fullmatch(came_back["word"]):
            close(talk, exercise)
            return bubbles([talk.voice.say(NAME, "came_back_well")], [talk.chip("next_step"), talk.chip("help", "Something else")])
        return _offer_ahead(talk, exercise, Told(came_back["word"], None))
    if knows_words and nothing_came_back_in(text):
        return _offer_ahead(talk, exercise, Told(text, None))
    told = _of_the_writer(told_in(text), text)
    if told is not None and (talk.turn.label == NAME or not knows_words):
        remember(exercise, deed=None)
        return _offer(talk, exercise, told)
    if knows_words and NEWS.fullmatch(text):
        close(talk, exercise)
        return bubbles([talk.voice.say("hear_worry", "goes_on")], [talk.chip(i_statement.NAME), talk.chip("next_step"), talk.chip("help", "Something else")])
    return _look_at(talk, exercise, DRAFT_LEAD.sub("", text).strip("\"'“” ")) if knows_words else _take_words(talk, exercise, text)


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
        return _shorter(talk, exercise)
    if protest_in(text) in ("robot", "no_help") or too_much_in(text):
        owned = bubbles([talk.voice.say("say_that", "not_like_you")])
        return owned.then(_offer(talk, exercise, Told(exercise.state["words"], exercise.state["said"]), 2))
    if only_in_a_hurry(text):
        return sorry_in_brief(talk, exercise.state["deed"]) if exercise.state.get("deed") else _shorter(talk, exercise)
    if AND_NOW.fullmatch(text):
        return _shorter(talk, exercise)
    if HOW_NOT.search(text):
        return bubbles([talk.voice.say(NAME, _how_not(exercise)), talk.voice.say(NAME, "try_it")])
    if (ANOTHER_IDEA.search(text) and not speaks_of_another_in(text)) or ASKS_FOR_A_REPLY.match(text) or ASKS_FOR_A_LINE.match(text):
        return _offer(talk, exercise, Told(exercise.state["words"], exercise.state["said"]))
    return None


def _shorter(talk: Conversation, exercise: OpenExercise) -> Reply:
    """One line and no lesson beside it: a bare sorry, barer each time, or the shortest reply."""
    if deed := exercise.state.get("deed"):
        part = "sorry_bare" if exercise.state.get("shortened") else "sorry_short"
        line = talk.voice.say(NAME, part, deed=deed)
    else:
        line = talk.voice.words(NAME, f'"{min(_replies(talk, exercise.state), key=len)}"')
    remember(exercise, shortened=True)
    return bubbles([line], _chips_under_a_line(talk))


def _chips_under_a_line(talk: Conversation) -> list[Chip]:
    return [Chip(OTHER_WORDS, f"{NAME}#{ANSWER}"), talk.chip("help", "Something else")]


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
    return _offer(talk, exercise, _of_the_writer(told_in(f'"{text}"'), text) or Told(text, None))


def _of_the_writer(told: Told | None, text: str) -> Told | None:
    """What is thought of the writer stays said of them: to "she thinks I cheat" nobody answers "so you cheat"."""
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
    return sure and turn.label in ("thanks", "goodbye", "skip_step")


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
    if not says_sorry_to_in(text) or may_frighten(text):
        return None
    told = talk.turn.before and own_deed_in(talk.turn.before)
    exercise = open_exercise(talk, NAME)
    return _offer_apology(talk, exercise, told) if told else bubbles([talk.voice.say(NAME, "sorry_for_what")])


def answer_what_was_told(talk: Conversation, before: str) -> Reply | None:
    """An apology where the person told of a deed of their own, replies where they told in so many words what the other said; else None."""
    if deed := said_sorry_for(before) or own_deed_in(before):
        return _offer_apology(talk, open_exercise(talk, NAME), deed)
    told = told_in(before) if other_speaks_in(before) and '"' in before else None
    return _offer(talk, open_exercise(talk, NAME), told) if told else None


def _own_deed(talk: Conversation) -> str | None:
    """What the person would say sorry for; nothing where the screen heard so much as a hint of danger."""
    return None if talk.turn.soft or talk.turn.alarmed else own_deed_in(talk.turn.text)


def _offer_apology(talk: Conversation, exercise: OpenExercise, deed: str) -> Reply:
    remember(exercise, deed=deed)
    return _offer(talk, exercise, Told(talk.turn.text, None))


def sorry_for(talk: Conversation, deed: str) -> Reply:
    """One sorry for a deed of the person's own, and how not to say it; more of them are a tap away."""
    exercise = open_exercise(talk, NAME, deed=deed)
    return _offer(talk, exercise, Told(talk.turn.text, None), 1)


def sorry_in_brief(talk: Conversation, deed: str) -> Reply:
    """The same in one line."""
    open_exercise(talk, NAME, deed=deed, words=talk.turn.text, said=None, feeling=HURT)
    return bubbles([talk.voice.say(NAME, "sorry_in_brief", deed=deed)], _chips_under_a_line(talk))


def _how_not(exercise: OpenExercise) -> str:
    if exercise.state.get("deed"):
        return "how_not_sorry"
    return "how_not_space" if _wants_space(exercise.state) else "how_not"


def _wants_space(state: dict[str, Any]) -> bool:
    """Whether the other asked to be left alone; where something is to be said sorry for, that comes first."""
    return not state.get("deed") and wants_space(state["words"])


def _offer(talk: Conversation, exercise: OpenExercise, told: Told, most: int = 3) -> Reply:
    """Present, said back or named, and why it makes sense; and how not to."""
    words = talk.phrasing()
    feeling = HURT if exercise.state.get("deed") else words.feeling_behind(told.words) if words else "sad"
    remember(exercise, words=told.words, said=told.said_back, feeling=feeling)
    offered = [talk.voice.words(NAME, f'"{sentence}"') for sentence in _replies(talk, exercise.state)[-most:]]
    chips = [Chip(OTHER_WORDS, f"{NAME}#{ANSWER}"), talk.chip("step/empathy_validation"), talk.chip("next_step")]
    one_sorry = exercise.state.get("deed") and len(offered) == 1
    reply = Reply() if one_sorry else bubbles([talk.voice.say(NAME, "offer_space" if _wants_space(exercise.state) else "offer")])
    for sentence in offered:
        reply = reply.then(bubbles([sentence]))
    return reply.then(bubbles([talk.voice.say(NAME, _how_not(exercise)), talk.voice.say(NAME, "try_it")], chips))


def _told_before(talk: Conversation) -> Told | None:
    """What the other said in the message before, where it is asked what to reply "to that"; in unmarked speech it is open whose "I" it is."""
    before = talk.turn.before
    if before is None or not TO_THAT.search(talk.turn.text):
        return None
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
    return _offer_ahead(talk, open_exercise(talk, NAME), Told(found["word"], None))


def look_ahead(talk: Conversation) -> Reply | None:
    """What could follow where the other answers as the person fears, while words of their own are looked for; None where nothing is foreseen."""
    if talk.turn.chosen or talk.turn.label == i_statement.NAME or talk.turn.endangered or WILL_NOT.search(talk.turn.text):
        return None
    ahead = foreseen_in(talk.turn.text)
    return _offer_ahead(talk, open_exercise(talk, NAME), ahead) if ahead else None


def look_ahead_after(talk: Conversation) -> Reply | None:
    """The same once the words were found: "what if she says what for again"; None where no worry was told before."""
    topic = talk.person.topic or ""
    told = (topic in talk.content.steps or (topic.startswith(WORRIES) and topic not in (LOSS, GOOD_NEWS))) and not talk.turn.soft
    return look_ahead(talk) if told and WHAT_IF.match(talk.turn.text) else None


def _offer_ahead(talk: Conversation, exercise: OpenExercise, ahead: Told) -> Reply:
    """What could come next where the other answers as the person expects; to a laugh or a shrug one plain line is enough."""
    words = talk.phrasing()
    feeling = words.feeling_behind(ahead.words) if words and ahead.said_back else "sad"
    remember(exercise, words=ahead.words, said=ahead.said_back, feeling=feeling, deed=None)
    shuts = ahead.said_back is None and not _wants_space(exercise.state)
    lines = [talk.voice.say(NAME, "brushed_off").text] if shuts else _replies(talk, exercise.state)
    offered = [bubbles([talk.voice.words(NAME, f'"{line}"')]) for line in lines]
    reply = bubbles([talk.voice.say(NAME, "ahead_shut" if shuts else "ahead")])
    for bubble in offered:
        reply = reply.then(bubble)
    return reply.then(bubbles([talk.voice.say(NAME, "try_it")], [Chip(OTHER_WORDS, f"{NAME}#{ANSWER}"), listening.PRACTICE, talk.chip("next_step")]))


def _replies(talk: Conversation, state: dict[str, Any]) -> list[str]:
    feeling, deed = state["feeling"], state.get("deed")
    said = state["said"] if state["said"] and len(state["said"].split()) <= LONGEST_SAID_BACK else None

    def line(part: str) -> str:
        return talk.voice.say(NAME, part, word=feeling, said=said or "", deed=deed or "").text

    if deed:
        return [line("what_would_help"), line("makes_sense_alone"), line("sorry")]
    if _wants_space(state):
        return [line("space") for _ in range(3)]
    if feeling in WARM_FEELINGS:
        return [line("happy"), line("named")] if said and said.startswith("you") else [line("named"), line("presence")]
    if said is None:
        return [line("presence"), line("named"), line("makes_sense_alone")]
    if re.match(r"(?:I|my|I'm|I've)\b", said):
        return [line("presence"), line("their_side"), line("makes_sense_alone")]
    named_in_it = feeling in said
    return [line("reflection"), line("named"), line("makes_sense_alone" if named_in_it else "makes_sense")]


def _look_at(talk: Conversation, exercise: OpenExercise, draft: str) -> Reply:
    """Feedback on a draft: what is good, the one thing that gets in the way, and a better line."""
    state = exercise.state
    heard = listened(draft, state["words"], feelings=[state["feeling"]])
    chips = [Chip(OTHER_WORDS, f"{NAME}#{ANSWER}"), listening.PRACTICE, talk.chip("next_step")]
    if state.get("deed"):
        return _look_at_apology(talk, state["deed"], draft, chips)
    if heard.good or (not heard.faults and heard.makes_sense):
        return bubbles([talk.voice.say(NAME, "good")], chips)
    if _wants_space(state):
        tip = talk.voice.say(NAME, "how_not_space")
    else:
        tip = talk.voice.say("listening", f"tip_{heard.faults[0] if heard.faults else heard.missing[0]}")
    better = _replies(talk, state)[-1]
    opening = "good_but_more" if heard.skills or heard.present or heard.makes_sense else "not_yet"
    return bubbles([talk.voice.say(NAME, opening), tip, talk.voice.say(NAME, "better", sentence=better)], chips)


def _look_at_apology(talk: Conversation, deed: str, draft: str, chips: list[Chip]) -> Reply:
    """A plain sorry without a "but" is good as it stands; else one thing is named, with a better line."""
    if SAYS_SORRY.search(draft) and not EXPLAINS.search(draft):
        return bubbles([talk.voice.say(NAME, "good")], chips)
    better = talk.voice.say(NAME, "sorry", deed=deed).text
    return bubbles([talk.voice.say(NAME, "not_yet"), talk.voice.say(NAME, "how_not_sorry"), talk.voice.say(NAME, "better", sentence=better)], chips)

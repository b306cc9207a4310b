"""A worry told piece by piece: who it is about, one thing after the other, a feeling in a word. Each piece is received, and none is taken for a new subject."""

from __future__ import annotations

import re
from dataclasses import replace

from closer.conversation import Conversation
from closer.cues.goes_on import told_behind_a_yes
from closer.cues.named import only_named_in
from closer.cues.small_talk import speaks_of_another_in
from closer.language.mirror import mirror
from closer.language.relations import relation_in
from closer.reply import Chip, Reply, bubbles
from closer.safety.screen import named_danger
from closer.taxonomy import BREAK_UP, GOOD_NEWS, LOSS, WORRIES

__all__ = ["TELL_OF", "ask_about", "denial_received", "feeling_received", "piece_received", "received", "told_of_somebody", "word_received", "yes_that_tells"]

HUNCH = 0.5  # above it something outside the field is surely meant
FEWEST_TOLD, MOST_TOLD = 3, 25  # words
OF_MYSELF = re.compile(r"^(?:(?:and|but|so|then|because|cause|if)\b[, ]*)*(?:if )?(?:i|i'?m|i've|we)\b", re.IGNORECASE)
ASKS = re.compile(
    r"\?|^(?:(?:and|but|so|ok(?:ay)?|please)\b[, ]*)*(?:what|why|how|who|which|where|can|could|would|should|do|does|give|tell|show|help)\b", re.IGNORECASE
)
GOES_ON = re.compile(
    r"(?:and|but|because|cause|bc|since|then|so|also|it'?s|its|all|the|his|her|their|my|our|mum'?s|dad'?s|about|over|after|every|always|never|still)\b",
    re.IGNORECASE,
)
TELL_OF, WORN_THIN, A_WORD, SURELY_A_GREETING = "tell_of", "roadblock/poor_communication", 2, 0.9
STRAYED = {"out_of_scope", "nlu_fallback", "check_in", "where_am_i", "remind_me", "validate"}  # what a word may be taken for
AGE = re.compile(r"^(?:he|she|they)(?:'s|'re| is| are)? \d{1,2}\b", re.IGNORECASE)
NO_PIECE = re.compile(
    r"\?|\d|\b(?:check|step|hi|hello|hey|what|why|how|who|when|where|help|shorter|short|long|data|steps?|remind|reply|again|more|longer|example|please)\b",
    re.IGNORECASE,
)
A_NO_THAT_TELLS = re.compile(
    r"^(?:(?:lol|haha?|oh|well|no|nope|nah|not (?:quite|really|exactly))\b[,. ]*)*(?:it(?:'s| is) (?:more|rather|just|only) (?:that|about|like) )?",
    re.IGNORECASE,
)
TAKES_IT_BACK = re.compile(r"(?:\w+ ){1,2}(?:not|never|no)\b|(?:\w+ )?\w+n'?t\b|it'?s not\b", re.IGNORECASE)
WHOSE_I = re.compile(  # "he said sorry i was busy": in unmarked speech it is open whose "I" it is
    r"\b(?:he|she|they|my \w+) (?:just |only )?(?:said|says|wrote|texted|replied|answered) (?!that\b|i (?:make|always|never|don'?t|didn'?t|am"
    r"|was) \w+ (?:too|enough)\b)"
    r"(?:\w+ ){0,3}[\"“]?(?:i|i'm|im|i was|my|me|we|we'll|we're|our|us)\b",
    re.IGNORECASE,
)
HE_OR_SHE = re.compile(r"(?:he|she|they|my \w+)(?:'s|'re)? \w+(?: \w+)+", re.IGNORECASE)
MY_OWN = re.compile(r"(?:(?:hi|hello|so|well|and|but|ok(?:ay)?)\b[, ]*)*(?:my|our)\b", re.IGNORECASE)
LEAST_TOLD_OF_SOMEBODY, SURELY_OUTSIDE = 4, 0.97  # words and confidence
LOSSES = (LOSS, BREAK_UP, GOOD_NEWS)
LOW_MOOD = "worry/low_mood"
HURTS = re.compile(
    r"(?:ouch|ow|(?:(?:and|but|well)\b[, ]*)*(?:that|it|this)? ?(?:really |still |so )*"
    r"(?:hurts?|stings?|stung|sucks?|makes me (?:sad|feel small)))(?: (?:a lot|so much|me|too))*[ .!]*",
    re.IGNORECASE,
)
IN_A_WORD = re.compile(
    r"(?:(?:i'?m|i am|i feel|feel|feeling|just|so|very|really|a bit|kind of|and|well|yes|now|only)\b[, ]*)*"
    r"(?:sad|tired|exhausted|down|low|lonely|alone|drained|knackered|fed up|worn out|upset|unhappy|miserable|ashamed|guilty|embarrassed|so sorry"
    r"|nervous|sick|useless|helpless|lost)"
    r"(?: (?:now|today|tonight|too|really|of it(?: all)?|again))*[ .!]*",
    re.IGNORECASE,
)


def ask_about(talk: Conversation) -> Reply | None:
    """The question what is going on with them, where somebody is named and nothing else is told yet: "my mum"; None elsewhere."""
    turn = talk.turn
    named = only_named_in(turn.text)
    if turn.chosen or turn.soft or turn.alarmed or talk.person.topic in talk.content.entries or named is None:
        return None
    talk.take_relation(named)
    talk.person.asked = TELL_OF
    return bubbles([talk.voice.say("hear_worry", "tell_of")])


def feeling_received(talk: Conversation) -> Reply | None:
    """A feeling in a word is received, and asked for what is behind it: "tired" is no low mood of weeks; None where more is told."""
    turn = talk.turn
    felt = IN_A_WORD.fullmatch(turn.text.strip()) or (HURTS.fullmatch(turn.text.strip()) and (talk.person.topic or "") in talk.content.entries)
    if turn.chosen or turn.soft or turn.alarmed or talk.person.topic in (LOSS, BREAK_UP) or not felt:
        return None
    if talk.exercise is not None:
        talk.exercise.parked = True
    topic = talk.person.topic or ""
    label = topic if topic.startswith(WORRIES) else turn.label if turn.label.startswith(WORRIES) else LOW_MOOD
    talk.person.topic = label
    return bubbles([talk.voice.say("hear_worry", "in_a_word")], _ways_on(talk, label))


def piece_received(talk: Conversation) -> Reply | None:
    """One more piece of what was told is said back and belongs to it, where it could not be read by itself; None where it is no piece of a worry."""
    turn, topic = talk.turn, talk.person.topic or ""
    words = len(turn.text.split())
    whole = words >= FEWEST_TOLD and (speaks_of_another_in(turn.text) or OF_MYSELF.match(turn.text))
    told = words <= MOST_TOLD and (whole or (words > 1 and GOES_ON.match(turn.text)))
    surely_else = turn.meanings[:1] and turn.meanings[0][1] >= HUNCH
    going_on = topic.startswith(WORRIES) or topic in talk.content.steps
    if not going_on or topic in (LOSS, GOOD_NEWS) or turn.chosen or turn.kind or turn.soft or turn.alarmed or surely_else:
        return None
    if not told or ASKS.search(turn.text):
        return None
    return received(talk, topic)


def received(talk: Conversation, topic: str) -> Reply:
    """One more piece said back, with a question behind it."""
    talk.person.misunderstood = 0
    said_back = None if WHOSE_I.search(talk.turn.text) else mirror(talk.turn.text, named_danger, FEWEST_TOLD)
    parts = [talk.voice.words("hear_worry", said_back)] if said_back else []
    return bubbles([*parts, talk.voice.say("hear_worry", "goes_on")], _ways_on(talk, topic))


def told_of_somebody(talk: Conversation) -> Reply | None:
    """What is told of somebody close is said back and asked about, though it was taken for something outside the field; None where it may well be."""
    turn = talk.turn
    told = mirror(turn.text, named_danger, LEAST_TOLD_OF_SOMEBODY) if MY_OWN.match(turn.text) and not ASKS.search(turn.text) else None
    sure = not turn.meanings or turn.meanings[0][1] >= SURELY_OUTSIDE
    of_me = re.search(r"\b(?:me|us)\b", turn.text, re.IGNORECASE)
    if told is None or (sure and not of_me) or turn.chosen or turn.kind or turn.soft or turn.alarmed or relation_in(turn.text) is None:
        return None
    talk.person.topic = WORN_THIN
    return bubbles([talk.voice.words("hear_worry", told), talk.voice.say("hear_worry", "goes_on")], _ways_on(talk, WORN_THIN))


def denial_received(talk: Conversation) -> Reply | None:
    """What a "no" goes on to tell is a piece of it: "no, it's more that she decides alone"; None for a bare no, or where nothing was told before."""
    turn, topic = talk.turn, talk.person.topic or ""
    told = A_NO_THAT_TELLS.sub("", turn.text.strip())
    going_on = topic.startswith(WORRIES) or topic in talk.content.steps
    waits_for_no = talk.person.asked not in (None, *talk.content.steps)
    if not going_on or topic in (LOSS, GOOD_NEWS) or turn.soft or turn.alarmed or waits_for_no or not HE_OR_SHE.match(told):
        return None
    if told != turn.text.strip() and TAKES_IT_BACK.match(told):
        return None  # "no, she hasn't left me" says that it was heard wrong
    talk.turn = replace(turn, text=told)
    return received(talk, topic)


def yes_that_tells(talk: Conversation) -> Reply | None:
    """What a yes goes on to tell is a piece of the worry: "yeah every day"; None for a bare yes, or where the yes takes up something."""
    turn, topic = talk.turn, talk.person.topic or ""
    told = told_behind_a_yes(turn.text)
    if told is None or talk.person.asked is not None or turn.chosen or turn.soft or turn.alarmed or not topic.startswith(WORRIES):
        return None
    return None if topic in (LOSS, GOOD_NEWS) or NO_PIECE.search(told) else received(talk, topic)


def word_received(talk: Conversation) -> Reply | None:
    """A word or two, where somebody was asked about or a worry told: "cold", "sunday"; it greets nobody and opens nothing. None where it is anything else."""
    turn, topic = talk.turn, talk.person.topic or ""
    asked = talk.person.asked == TELL_OF
    open_to_it = asked or (topic.startswith(WORRIES) and topic not in (LOSS, GOOD_NEWS))
    if (
        not open_to_it
        or turn.chosen
        or turn.kind
        or turn.soft
        or turn.alarmed
        or len(turn.text.split()) > A_WORD
        or NO_PIECE.search(AGE.sub("", turn.text) if open_to_it else turn.text)
    ):
        return None
    sure = turn.meanings[:1] and turn.meanings[0][1] >= SURELY_A_GREETING
    strayed = (
        (turn.label == "goodbye" and not sure)  # "door shut"
        or turn.label in STRAYED
        or (turn.label == "greet" and turn.meanings[:1] and turn.meanings[0][1] < SURELY_A_GREETING)
        or turn.label.startswith("step/")
    )
    if not strayed and not (asked and turn.label.startswith(WORRIES)):
        return None
    talk.person.asked = None
    talk.person.topic = topic if topic.startswith(WORRIES) else turn.label if turn.label.startswith(WORRIES) and turn.label not in LOSSES else WORN_THIN
    return bubbles([talk.voice.say("hear_worry", "a_word")], _ways_on(talk, talk.person.topic))


def _ways_on(talk: Conversation, label: str) -> list[Chip]:
    small_thing = talk.chip(f"{label}#another", "Another idea") if label in talk.content.steps else talk.chip(f"{label}#small_thing", "One small thing")
    return [talk.chip("i_statement", "Help me say it"), small_thing, talk.chip("help", "Something else")]

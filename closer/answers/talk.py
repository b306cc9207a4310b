"""Small talk, yes and no, and talk about the talk."""

from __future__ import annotations

import re
from datetime import timedelta

from closer.answers import said_to_me, steps, tools, unclear
from closer.answers.hearing import put_right_at_length
from closer.answers.in_pieces import TELL_OF, denial_received, yes_that_tells
from closer.answers.several import plain_name
from closer.conversation import Conversation
from closer.cues.to_the_coach import asks_to_be_spoken_for
from closer.reply import Reply, bubbles
from closer.taxonomy import GOOD_NEWS, LOSS, WORRIES

__all__ = ["small_talk"]

SAYS_LITTLE, MOST_SMALL_THINGS = {"affirm", "deny", "i_dont_know"}, 3
IN_A_WORD = re.compile(r"(?:no+|nope|nah|ok(?:ay)?|k|fine|sure|idk|dunno|i don'?t know|no idea|whatever|meh|alright|hm+)[ .!]*", re.IGNORECASE)
HOURS_AWAY = timedelta(hours=6)
LET_DOWN = re.compile(  # said to the program, where "are you a robot" asks what it is
    r"\b(?:useless|rubbish|stupid|dumb|crap|garbage|trash|pointless|idiot\w*|worthless|hopeless|terrible|awful|hate (?:you|this)|shut up|annoying|sucks?"
    r"|fuck|waste of|(?:don'?t|doesn'?t|didn'?t|not|never|no) (?:\w+ )?(?:help\w*|understand\w*|listen\w*|get it|use)"
    r"|i'?(?:ll| will) (?:\w+ )?(?:kill|smash|break|delete|destroy|end) you)\b",
    re.IGNORECASE,
)


def small_talk(talk: Conversation) -> Reply:
    """Answer kindly and point back to what the person came for; yes takes up what was last asked."""
    label = talk.turn.label
    asked = talk.person.asked
    if label == "affirm" and asked == TELL_OF and not talk.turn.chosen:
        return bubbles([talk.voice.say("hear_worry", "tell_of")])
    if label == "deny" and not talk.turn.chosen and (told := denial_received(talk)):
        return told
    if label == "affirm" and (told := yes_that_tells(talk)):
        return told
    if label == "affirm" and asked in talk.content.steps:
        return steps.teach_step(talk, asked)
    if asked == f"forget_me#{tools.SURE}" and label in ("affirm", "deny"):
        return tools.forget_me(talk) if label == "affirm" else tools.kept(talk)
    if talk.turn.argument == tools.KEEP:
        return tools.kept(talk)
    if small := _something_small(talk):
        return small
    if label == "deny":
        talk.person.asked = None
        if put_right := put_right_at_length(talk):
            return put_right
    if label == "greet" and talk.relationship.steps:
        return bubbles([talk.voice.say("greet", "answers"), *_resume(talk)], [talk.chip("next_step"), talk.chip("where_am_i"), talk.chip("help")])
    if label == "greet" and unclear.LITTLE_ENGLISH.search(talk.turn.text):
        return bubbles([talk.voice.say("ask_again", "little_english")])
    if label == "bot_challenge" and LET_DOWN.search(talk.turn.text):
        return said_to_me.let_down(talk)
    if label == "greet" and (back := _welcome_back(talk)):
        return back
    if label == "bot_challenge" and asks_to_be_spoken_for(talk.turn.text):
        return bubbles([talk.voice.say("say_that", "not_for_you")], [talk.chip("i_statement"), talk.chip("help", "Something else")])
    entry = talk.content.talk[label]
    return bubbles([talk.voice.say(label, "answers")], [talk.chip(payload) for payload in entry.chips])


def _something_small(talk: Conversation) -> Reply | None:
    """One small thing more for who says no more than ok, no or idk to what was given for a worry, as long as there is one they have not had."""
    turn, topic = talk.turn, talk.person.topic or ""
    said = talk.voice.said.get(f"{topic}:today", 0)
    waits = talk.person.asked is not None and talk.person.asked not in talk.content.steps
    told = topic.startswith(WORRIES) and topic not in (LOSS, GOOD_NEWS) and 0 < said < MOST_SMALL_THINGS
    if turn.label not in SAYS_LITTLE or turn.chosen or turn.soft or turn.alarmed or waits or not told or not IN_A_WORD.fullmatch(turn.text.strip()):
        return None
    if turn.label == "affirm" and talk.person.asked is not None:
        return None  # the step that was offered
    talk.person.asked = None
    opening = talk.voice.say("hear_worry", "turned_down") if turn.label == "deny" else talk.voice.say("hear_worry", "in_few_words")
    return bubbles(
        [opening, talk.voice.say(topic, "today")], [talk.chip("i_statement", "Help me say it"), talk.chip("next_step"), talk.chip("help", "Something else")]
    )


def _welcome_back(talk: Conversation) -> Reply | None:
    """Who comes back hours after a worry was heard is asked how it has been since; None where there was none, or coaching rests."""
    topic, away = talk.person.topic or "", talk.now - talk.person.last_seen_at
    if away < HOURS_AWAY or not topic.startswith(WORRIES) or topic == GOOD_NEWS or topic not in talk.content.entries or talk.voice.state.coaching_rests:
        return None
    chips = [talk.chip("step_done", "I tried something"), talk.chip(f"{topic}#small_thing", "One small thing"), talk.chip("help", "Something else")]
    return bubbles([talk.voice.say("hear_worry", "welcome_back", plain_name=plain_name(talk, topic))], chips)


def _resume(talk: Conversation) -> list:
    current = talk.relationship.current_step
    return [talk.voice.say("where_am_i", "current", step=talk.content.title(current))] if current else []

"""Each part of the "I" sentence that stands changed in the person's own words: a feeling, what is asked, the style, what was seen."""

from __future__ import annotations

import re
from dataclasses import asdict, replace

from closer.conversation import Conversation
from closer.exercises.flow import ANSWER, remember
from closer.exercises.remarks import A_LONG_REMARK, BEGINS_A_REPROACH, NAMES_A_FEELING, SHORT, is_remark
from closer.exercises.sentence_that_stands import MOST_CHIPS, NAME, PART_CHIPS, SOME_FEELINGS, choices, in_parts, not_rejected, show, ways_on, ways_to_change
from closer.journey.models import OpenExercise
from closer.language.addressee import reproach_of_coach
from closer.language.feelings import needs, vocabulary
from closer.language.i_statement import Parts, is_over, left_out_when_short, said
from closer.language.reading import sentences_of
from closer.language.statement import observation_from, request_from, wish_in
from closer.reply import Chip, Reply, bubbles

__all__ = ["ENOUGH_TRIES", "ask_part", "in_style", "take_other_feeling", "take_part", "take_wish", "which_part"]

ENOUGH_TRIES = 2
ASKED = ("Could you", "Would you", "Can you", "Please")
GOES_WITH = {"gentle": ("short",), "direct": ("short",), "short": ("gentle", "direct")}
NEEDS_SHOWN = ("help", "attention", "time together", "being heard", "reliability")


def which_part(talk: Conversation, parts: Parts) -> Reply:
    """The sentence in its parts, with the question which of them does not fit; a reproach of the coach is owned first."""
    reproach = reproach_of_coach(talk.turn.text)
    owned = bubbles([talk.voice.say("ask_again", "said_twice" if reproach.of_repeating else "said_to_me")]) if reproach else Reply()
    chips = [Chip(title, f"{NAME}#{ANSWER}") for title, _ in PART_CHIPS]
    return owned.then(bubbles([in_parts(talk, parts), talk.voice.say(NAME, "which_part")], chips))


def take_wish(talk: Conversation, exercise: OpenExercise, wish: str, parts: Parts) -> Reply:
    """What somebody is to do takes the place of what is asked, and a feeling named beside it that of the other; the rest stays."""
    beside = " ".join(sentence.text for sentence in sentences_of(talk.turn.text) if not wish_in(sentence.text))
    feeling = vocabulary().chosen_in(beside) if NAMES_A_FEELING.search(beside) else None
    parts = replace(parts, feeling=feeling or parts.feeling)
    remember(exercise, parts=asdict(parts))
    if request := request_from(wish):
        return show(talk, exercise, replace(parts, request=request))
    remember(exercise, change="request")
    return bubbles([talk.voice.say(NAME, "positive_request")])


def take_other_feeling(talk: Conversation, exercise: OpenExercise, parts: Parts) -> Reply | None:
    """The feeling that is named; under a judgement ("ignored") a genuine one is put in; what the person says it is not never comes again."""
    text, words = talk.turn.text, vocabulary()
    length = len(text.split())
    named = length <= SHORT or (length <= A_LONG_REMARK and (is_remark(text) or NAMES_A_FEELING.search(text)))
    if not named or any(BEGINS_A_REPROACH.match(sentence.text) for sentence in sentences_of(text)):
        return None
    feeling, not_felt = words.chosen_in(text), words.rejected_in(text)
    remember(exercise, rejected=sorted({*exercise.state.get("rejected", []), *not_felt} - {feeling}))
    if feeling and feeling == parts.feeling:  # the sentence is turned round, so that nothing is said twice running
        orders = (said(parts, exercise.state.get("style", "plain"), place) for place in range(3))
        return show(talk, exercise, parts, next((order for order in orders if order != exercise.state.get("shown")), None))
    if feeling:
        return show(talk, exercise, replace(parts, feeling=feeling))
    if under := sorted(not_rejected(exercise, words.posed_in(text)), key=lambda genuine: genuine == parts.feeling):  # one that is new first
        put_in = bubbles([talk.voice.say(NAME, "put_in_for_judgement", word=under[0])])
        return put_in.then(show(talk, exercise, replace(parts, feeling=under[0]), chips=[*choices(under), *ways_to_change()[-(MOST_CHIPS - len(under)) :]]))
    return ask_part(talk, exercise, "feeling", parts) if not_felt else None


def in_style(talk: Conversation, exercise: OpenExercise, style: str, parts: Parts) -> Reply:
    """The same parts said otherwise; short goes with gentle or direct, and what it leaves out is named. At its shortest it is the request."""
    earlier = exercise.state.get("style", "plain").split()
    before, wanted = exercise.state.get("shown", ""), style
    style = " ".join([*(other for other in earlier if other in GOES_WITH[wanted]), wanted])
    orders = [said(parts, style, place) for place in range(len(parts.observation), len(parts.observation) + 3)]
    shown = next((order for order in orders if order != before), orders[0])
    if wanted == "short" and before == parts.request:
        return bubbles([talk.voice.say(NAME, "shortest")], ways_on(talk, exercise, parts), MOST_CHIPS)
    if "direct" in style.split():
        shown = _asked_otherwise(shown, "direct")
    if wanted == "short" and before and len(shown) >= len(before):
        shown = parts.request
    if shown == before:
        shown = _asked_otherwise(shown, wanted)
    remember(exercise, style=style, shown=shown)
    version = bubbles([talk.voice.words(NAME, f'"{shown}"')])
    left_out = [piece for piece in left_out_when_short(parts) if piece.lower() in before.lower() and piece.lower() not in shown.lower()]
    listed = " and ".join(f'"{piece}"' for piece in left_out)
    remark = talk.voice.say(NAME, "left_out", list=listed) if left_out else talk.voice.say(NAME, "other_style")
    return version.then(bubbles([remark], ways_on(talk, exercise, parts), MOST_CHIPS))


def _asked_otherwise(shown: str, wanted: str) -> str:
    """The same sentence with its request turned, so that nobody is given the words they have: "Could you ...?" -> "Please ..."."""
    lead, to, end = ("Please", "Please", ".") if wanted == "direct" else ("Would you", "Could you maybe", "?")
    for asked in ASKED:
        if asked in shown:
            head, _, rest = shown.rpartition(asked)
            turned = f"{head}{lead if asked != lead else to}{rest}"
            return turned[:-1] + end if turned.endswith(("?", ".")) else turned
    return shown


def ask_part(talk: Conversation, exercise: OpenExercise, part: str, parts: Parts) -> Reply:
    """Ask for one part in the person's own words, with some to choose from."""
    remember(exercise, change=part)
    offered = {"feeling": exercise.state.get("feelings") or SOME_FEELINGS, "need": NEEDS_SHOWN}.get(part, ())
    chips = [Chip(word.capitalize(), f"{NAME}#{ANSWER}") for word in not_rejected(exercise, offered) if word not in (parts.feeling, parts.need)]
    return bubbles([talk.voice.say(NAME, f"ask_{part}")], chips)


def take_part(talk: Conversation, exercise: OpenExercise, part: str, parts: Parts) -> Reply:
    """The person's own words for one part; where they cannot be used, it is asked for once more and then left as it was."""
    text = talk.turn.text
    if part == "feeling" and (felt := take_other_feeling(talk, exercise, parts)):
        return felt
    value = {
        "observation": observation_from,
        "feeling": vocabulary().feeling_in,
        "need": lambda typed: next((need for need in needs() if re.search(rf"\b{re.escape(need)}\b", typed.lower())), None),
        "request": request_from,
    }[part](text)
    if value is None:
        tries = exercise.state.get(f"tries_{part}", 0) + 1
        remember(exercise, **{f"tries_{part}": tries})
        if tries > ENOUGH_TRIES:
            return show(talk, exercise, parts)
        return bubbles(
            [talk.voice.say(NAME, {"observation": "one_clause", "feeling": "which_feeling", "need": "ask_need", "request": "positive_request"}[part])]
        )
    kept = replace(parts, past=is_over(str(value)), alone=False, brief=None) if part == "observation" else parts
    return show(talk, exercise, Parts(**{**asdict(kept), part: value, "need_chosen": parts.need_chosen or part == "need"}))

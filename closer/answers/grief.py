"""Who grieves is received: what they go on to tell, be it a fragment, and what they wish for; nothing in it teaches a step."""

from __future__ import annotations

import re

from closer.conversation import Conversation
from closer.cues.wished import wished_in_vain_in
from closer.language.mirror import mirror
from closer.reply import Reply, bubbles
from closer.safety.screen import named_danger
from closer.taxonomy import GOOD_NEWS, LOSS, OUT_OF_SCOPE

__all__ = ["ASKS_OR_BIDS", "MISSES", "SAYS_IT_ENDED", "stay_in_grief", "stays_in_grief", "wish_in_grief"]

SURE_OF_A_REQUEST, SURELY_GLAD, FEWEST_TOLD, SMALL_THING = 0.6, 0.8, 4, "small_thing"  # confidence and words
MISSES = re.compile(r"(?:and |but |yes,? |sometimes )*i(?: just| still| really|'ll always)* miss\b", re.IGNORECASE)  # whatever it is that is missed
ASKS_OR_BIDS = re.compile(
    r"\?|^(?:(?:and|but|so|ok(?:ay)?|please)[, ]+)*(?:what|why|how|who|when|where|can|could|should|is|are|do|does|help|give|tell|show|remind|stop"
    r"|skip|next)\b",
    re.IGNORECASE,
)
SAYS_IT_ENDED = re.compile(r"\b(?:left|leave|leaving|broke|break|split|divorc\w+|dumped|ended|separat\w+|stay)\b", re.IGNORECASE)
A_FRAGMENT = re.compile(r"(?:(?:and|but|also|all|even|just)\b[, ]*)*(?:his|her|their|the|that|those|our) [\w' -]{3,30}[.! …]*", re.IGNORECASE)
IT_IS_NOT = re.compile(
    r"(?:(?:but|and|no|well)\b[, ]*)*(?:it'?s|it is|i'?m|i am|nothing is|nothing'?s) (?:so |really )*(?:not )?\w+(?: at all| though)?[ .!]*", re.IGNORECASE
)
SAYS_NOTHING = {"affirm", "deny", "thanks", "goodbye", "greet", "i_dont_know", "next_step"}
NOT_SAID_BACK = re.compile(r"[\"“”]|\b(?:said|says|told|tells|should|shouldn't|could|would|never|fault)\b", re.IGNORECASE)
OF_SOMEBODY = re.compile(r"\b(?:he|him|his|she|her|they|them|we|us|our)\b", re.IGNORECASE)


def stay_in_grief(talk: Conversation) -> Reply | None:
    """What a grieving person goes on to tell is received, where it is not plain what else it would be: "I keep picking up the phone to call him"."""
    turn = talk.turn
    outside = turn.label == OUT_OF_SCOPE and OF_SOMEBODY.search(turn.text)  # "he used to sing in the kitchen"
    unsure = not turn.label.startswith("faq/") and turn.meanings[:1] and turn.meanings[0][1] < SURE_OF_A_REQUEST and not SAYS_IT_ENDED.search(turn.text)
    a_step = turn.label.startswith("step/")  # which nobody asked for who only tells
    hunch = outside or unsure or a_step or turn.label == "nlu_fallback" or MISSES.match(turn.text)
    fragment = turn.label not in SAYS_NOTHING and A_FRAGMENT.fullmatch(turn.text.strip())  # "his workshop"
    told = (len(turn.text.split()) >= FEWEST_TOLD or fragment) and not ASKS_OR_BIDS.search(turn.text)
    disagrees = turn.label == "deny" and IT_IS_NOT.fullmatch(turn.text.strip())  # "it's not fine", where others say it is
    unsure_outside = turn.label == OUT_OF_SCOPE and turn.meanings[0][1] < SURE_OF_A_REQUEST
    hardly_glad = turn.label == GOOD_NEWS and turn.meanings[0][1] < SURELY_GLAD  # "she called me by my mum's name"
    received = disagrees or (told and (hunch or fragment or unsure_outside or hardly_glad))
    if talk.person.topic != LOSS or turn.chosen or turn.kind or turn.soft or not received:
        return None
    return stays_in_grief(talk)


def stays_in_grief(talk: Conversation) -> Reply:
    """What was told said back, as far as it can be, and nothing else asked of them."""
    told = mirror(talk.turn.text, named_danger, FEWEST_TOLD)
    said_back = [talk.voice.words(LOSS, told)] if told and not NOT_SAID_BACK.search(talk.turn.text) else []
    return bubbles([*said_back, talk.voice.say(LOSS, "stay")], [talk.chip(f"{LOSS}#{SMALL_THING}", "One small thing"), talk.chip("help", "Something else")])


def wish_in_grief(talk: Conversation) -> Reply | None:
    """A wish of who grieves is received, and teaches nobody a step: "I just want her to ask me how my day was"; None where nothing is mourned or wished."""
    turn = talk.turn
    if talk.person.topic != LOSS or turn.chosen or turn.kind or turn.soft or turn.alarmed or not wished_in_vain_in(turn.text):
        return None
    for exercise in talk.person.exercises:
        exercise.parked = True
    told = mirror(turn.text, named_danger, FEWEST_TOLD)
    said_back = [talk.voice.words(LOSS, told)] if told else []
    chips = [talk.chip(f"{LOSS}#{SMALL_THING}", "One small thing"), talk.chip("help", "Something else")]
    return bubbles([*said_back, talk.voice.say("hear_worry", "wish_in_grief")], chips)

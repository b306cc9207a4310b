"""Who did something wrong themselves is helped to say sorry, before any step: in one line where they are in a hurry."""

from __future__ import annotations

import re

from closer.answers import their_mind
from closer.conversation import Conversation
from closer.cues.hurry import besides_hurry
from closer.cues.own_wrong import heard_in_public_in, own_wrong_in, regrets_in, tells_no_more_in, upset_in
from closer.cues.slighted import slights_a_thing_in, with_an_i
from closer.cues.their_mind import asks_who_is_wrong
from closer.cues.wanted import words_wanted_in
from closer.exercises import replies
from closer.language.mirror import mirror
from closer.reply import Reply, bubbles
from closer.safety.screen import named_danger

__all__ = ["before_in_a_hurry", "put_right"]

FEWEST_TOLD = 3  # words
WHAT_TO_SAY = re.compile(r"\bwhat (?:do|can|could|should) i (?:even )?(?:say|text|write|tell|send)\b|\b(?:text|words|line|message)\?\W*$", re.IGNORECASE)
WORN_THIN, HURT_SOMEBODY = "roadblock/poor_communication", "harm_to_others:first"  # who did is never helped to reach them (SAFETY S14)


def before_in_a_hurry(talk: Conversation) -> str | None:
    """What was told just before, where few words were asked for there: the hurry still holds."""
    return besides_hurry(talk.turn.before) if talk.turn.before else None


def put_right(talk: Conversation) -> Reply | None:
    """A sorry for what the person did, where it is all that is told, or weighs on somebody, or help is wanted fast; None where danger may be near."""
    turn, hurried = talk.turn, besides_hurry(talk.turn.text)
    told = hurried or turn.text
    alarmed = turn.alarmed and not slights_a_thing_in(told)
    if turn.chosen or alarmed or turn.soft or turn.kind or HURT_SOMEBODY in talk.voice.said or turn.label.startswith("faq/"):
        return None
    wanted = words_wanted_in(told) or bool(WHAT_TO_SAY.search(told))
    deed = (
        own_wrong_in(told)
        if hurried or wanted or upset_in(told) or regrets_in(told) or tells_no_more_in(told) or asks_who_is_wrong(told, alone=False)
        else None
    )
    hurried = hurried or (before_in_a_hurry(talk) if deed is None else None)
    deed = deed or (own_wrong_in(told) if hurried else None)
    if deed is None and heard_in_public_in(told) and (wanted or upset_in(told) or regrets_in(told)):
        return _heard_elsewhere(talk, told, hurried is not None or wanted)
    if deed is None or ("?" in told and not (wanted or asks_who_is_wrong(told, alone=False))):
        return None
    talk.person.topic = WORN_THIN
    if hurried or wanted:
        return replies.sorry_in_brief(talk, deed)
    said_back = mirror(with_an_i(told), named_danger, FEWEST_TOLD)
    heard = [talk.voice.words(WORN_THIN, said_back)] if said_back else []
    heard += [talk.voice.say(their_mind.NAME, "no_verdict")] if asks_who_is_wrong(told, alone=False) else []
    return bubbles([*heard, talk.voice.say(replies.NAME, "own_deed")]).then(replies.sorry_for(talk, deed))


def _heard_elsewhere(talk: Conversation, told: str, at_once: bool) -> Reply:
    """The other learnt it from elsewhere and is hurt: what was told is said back, and a sorry for that is found."""
    talk.person.topic = WORN_THIN
    said_back = None if at_once else mirror(told, named_danger, FEWEST_TOLD)
    heard = [talk.voice.words(WORN_THIN, said_back), talk.voice.say(replies.NAME, "own_deed")] if said_back else []
    return (bubbles(heard) if heard else Reply()).then(replies.sorry_heard_elsewhere(talk))

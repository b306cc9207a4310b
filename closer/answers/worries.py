"""A worry is heard, said back, named, matched with a strategy and a step, and ends in one small thing for today."""

from __future__ import annotations

import re

from closer.answers.brief import told_in_brief
from closer.answers.grief import ASKS_OR_BIDS, MISSES, SAYS_IT_ENDED, stays_in_grief
from closer.answers.in_pieces import feeling_received, received
from closer.answers.longing import LONGING, TOGETHER, is_longed_for
from closer.answers.several import also_asked, plain_name
from closer.answers.silence import SILENT
from closer.answers.withdrawn_child import may_need_somebody
from closer.content import Roadblock
from closer.conversation import Conversation
from closer.cues.couple import besides_the_frame
from closer.cues.given_away import given_away_in
from closer.cues.goes_on import goes_on_in, loves_in, of_the_bond_in, remembers_in
from closer.cues.hurt import let_down_in
from closer.cues.left_out import wants_the_other_parent_in
from closer.cues.left_undone import left_undone_by_them_in
from closer.cues.own_breach import own_breach_in
from closer.cues.signs import borne_out_in
from closer.cues.silent import quiet_in
from closer.cues.their_sorrow import their_sorrow_in
from closer.cues.wants_room import wants_room_in
from closer.exercises import other_view, stay_with
from closer.journey.models import Correction
from closer.language.mirror import is_story, mirror, mirror_story
from closer.language.relations import RELATION_WORDS, Relation, relation_in
from closer.reply import Chip, Reply, bubbles
from closer.safety.permit import Permitted
from closer.safety.screen import named_danger
from closer.taxonomy import BREAK_UP, GOOD_NEWS, HOW_IT_FEELS, LOSS, OUT_OF_SCOPE, WORRIES

__all__ = [
    "ALSO_LIKELY",
    "OPEN_QUESTIONS",
    "RIGHT",
    "WORDS_OFFERED",
    "answer_worry",
    "beside_a_sorrow",
    "hear_worry",
]

ALSO_LIKELY = 0.2
WORTH_OFFERING, SURELY_TOLD = 0.05, 0.5
A_PIECE, A_LONG_PIECE = 9, 18  # words
LOW_MOOD = "worry/low_mood"
MORE, SMALL_THING = "more", "small_thing"
OPEN_QUESTIONS = (other_view.NAME, stay_with.NAME)  # that an answer ends in
RIGHT = "right"  # asked whether the story was heard right
WORDS_OFFERED = "words_offered"  # asked whether words shall be found for what was just told
FEWEST_TOLD = 4  # words
WORN_THIN = "roadblock/poor_communication"
BROKEN_TRUST = {"worry/trust_and_jealousy", "roadblock/poor_communication", "roadblock/past_hurt", "worry/stay_or_go", "worry/low_mood"}
PARTING = (BREAK_UP, "worry/stay_or_go")
LEFT_ALONE = "worry/loneliness"
LEFT_UNDONE = {"roadblock/poor_communication", "roadblock/lack_of_time"}
A_PIECE_GONE = {"roadblock/poor_communication", "roadblock/past_hurt", "roadblock/cultural_or_personal_beliefs", "worry/low_mood", "worry/trust_and_jealousy"}
LETS_DOWN, SAY_IT = {"roadblock/poor_communication", "roadblock/unrealistic_expectations", "worry/low_mood"}, "step/express_needs"
OWN_WORDS = "own_words"  # kept with what was heard: it has words of its own, once it is said to be right
SORROW = "their_sorrow"  # somebody close is sad, over nothing that is between the two
BESIDE_SORROW = {"roadblock/poor_communication", "worry/low_mood"}
STEP_FOR = {
    "wants_room": "step/self_awareness",
    "their_sorrow": "step/empathy_validation",
    "let_down": SAY_IT,
    "given_away": SAY_IT,
    "left_out": TOGETHER,
    "own_breach": "step/self_awareness",
}
WHOM_YOU_MISS, NAMES_WHOM = re.compile(r"(?<=\byou miss )(?:him|her|them)\b"), re.compile(rf"\byour (?:\w+ )?(?:{'|'.join(map(re.escape, RELATION_WORDS))})\b")


def hear_worry(talk: Conversation) -> Reply:
    """A story is said back first, with a way to put it right; anything shorter is answered at once."""
    label = talk.turn.label
    if talk.turn.argument == MORE:
        return bubbles([talk.voice.say(label, "advice")], [talk.chip(step) for step in talk.content.roadblocks[label].steps])
    if talk.turn.argument == SMALL_THING:
        return bubbles([talk.voice.say("hear_worry", "today", today=talk.voice.say(label, "today").text)], [talk.chip("next_step"), talk.chip("help")])
    if label in HOW_IT_FEELS and (felt := feeling_received(talk)):
        return felt
    label = _not_rejected(talk)
    if piece := _one_more_piece(talk, label):
        return piece
    _note_choice(talk, label)
    if not talk.turn.chosen:
        also = [other for other, share in talk.turn.meanings if other not in (label, GOOD_NEWS) and _worth_offering(talk, other, share)]
        talk.voice.silent, talk.voice.longing = quiet_in(talk.turn.text), is_longed_for(talk)
        noticed = {key: True for key, told in ((SILENT, talk.voice.silent), (LONGING, talk.voice.longing)) if told}
        talk.person.heard = {"label": label, "also": also[:2]} | noticed
        if hurried := told_in_brief(talk, label):
            return hurried
        story = not talk.turn.soft and not also_asked(talk) and label != GOOD_NEWS and is_story(talk.turn.text)
        if story and (told := mirror_story(besides_the_frame(talk.turn.text), named_danger)):
            talk.person.asked = RIGHT
            talk.person.topic = label
            if own := _passed_over(talk, label):
                talk.person.heard = {**talk.person.heard, OWN_WORDS: own}
            return bubbles([talk.voice.words(label, _named(talk, told)), talk.voice.say("hear_worry", RIGHT)], _right_chips(talk, also))
        if _is_a_guess(talk):
            talk.person.asked, talk.person.topic = RIGHT, label
            guess = talk.voice.say("hear_worry", "perhaps", plain_name=plain_name(talk, label))
            return bubbles([guess, talk.voice.say("hear_worry", RIGHT)], _right_chips(talk, also))
    answered = answer_worry(talk, label)
    if _passed_over(talk, label) == SORROW and not talk.turn.chosen:
        talk.person.heard = {**talk.person.heard, SORROW: True}
    return answered


def beside_a_sorrow(talk: Conversation) -> bool:
    """Whether the worry told last is that somebody close is sad, over nothing that is between the two."""
    return bool(talk.person.heard.get(SORROW)) and talk.person.heard.get("label") == talk.person.topic


def _one_more_piece(talk: Conversation, label: str) -> Reply | None:
    """A few words more on what was just heard belong to it, and "I miss him" ends nothing; None where something new is told."""
    turn, topic = talk.turn, talk.person.topic or ""
    if (
        turn.chosen
        or talk.asks_gently
        or also_asked(talk)
        or len(turn.text.split()) > (A_LONG_PIECE if label == LEFT_ALONE else A_PIECE)
        or relation_in(turn.text)
        or ASKS_OR_BIDS.search(turn.text)
    ):
        return None
    heard_before = topic == label and f"{label}:heard" in talk.voice.said and not left_undone_by_them_in(turn.text)
    going_on = topic.startswith(WORRIES) and topic not in (LOSS, GOOD_NEWS)
    of_the_bond = going_on and (
        (label == LEFT_ALONE and topic in talk.content.roadblocks and talk.voice.relation.word is not None)
        or (label == LOW_MOOD and of_the_bond_in(turn.text))
        or goes_on_in(turn.text)
        or (topic not in PARTING and loves_in(turn.text))
        or (talk.voice.longing and remembers_in(turn.text))
    )
    if of_the_bond:
        return received(talk, topic)
    only_missed = (
        label in (BREAK_UP, LOSS) and topic.startswith(WORRIES) and topic != BREAK_UP and MISSES.match(turn.text) and not SAYS_IT_ENDED.search(turn.text)
    )
    too_heavy = label in HOW_IT_FEELS and not turn.alarmed  # "I don't want to do anything today" belongs to the grief
    if topic == LOSS and (heard_before or too_heavy or (only_missed and label == BREAK_UP)):
        return stays_in_grief(talk)
    return received(talk, topic) if heard_before or only_missed else None


def _worth_offering(talk: Conversation, label: str, share: float) -> bool:
    """Whether a further worry may stand on a chip: it is likely enough, and the person's own words give a sign of it."""
    return label.startswith(WORRIES) and share >= WORTH_OFFERING and (share >= SURELY_TOLD or borne_out_in(label, talk.turn.text))


def _is_a_guess(talk: Conversation) -> bool:
    """Whether the message was as likely outside the field, and heard as a worry only because it names somebody close."""
    outside = talk.turn.meanings[1:2]
    return not talk.asks_gently and any(label == OUT_OF_SCOPE and share >= talk.turn.meanings[0][1] for label, share in outside)


def _named(talk: Conversation, mirrored: str) -> str:
    """Who is missed by the person's own word for them, where what is said back names nobody: "you miss him" -> "you miss your husband"."""
    missed = WHOM_YOU_MISS.search(mirrored)
    if missed is None or talk.voice.relation.word is None or NAMES_WHOM.search(mirrored[: missed.start()]):
        return mirrored
    return f"{mirrored[: missed.start()]}{talk.voice.relation.spoken}{mirrored[missed.end() :]}"


def _not_rejected(talk: Conversation) -> str:
    """What the person has just said no to is not heard again where something else is likely too."""
    rejected = talk.person.heard.get("rejected") or []
    if talk.person.topic == LOSS and not talk.turn.chosen and talk.turn.label in PARTING and not SAYS_IT_ENDED.search(talk.turn.text):
        return LOSS  # "I miss him so much" is still about the one who died
    if talk.turn.chosen or talk.turn.label not in rejected:
        return talk.turn.label
    others = [label for label, share in talk.turn.meanings if label.startswith(WORRIES) and label not in rejected and share >= WORTH_OFFERING]
    return others[0] if others else talk.turn.label


def _note_choice(talk: Conversation, label: str) -> None:
    """Keep the label heard and the label chosen for maintainers, where they differ."""
    rejected = talk.person.heard.get("rejected") or []
    heard = rejected[-1] if rejected else talk.person.heard.get("label")
    tapped = talk.turn.chosen and label in talk.person.heard.get("also", [])
    if heard and heard != label and (rejected or tapped):
        talk.person.corrections.append(Correction(at=talk.now, heard=heard, chosen=label))
        talk.person.heard = {"label": label, "also": []}


def _right_chips(talk: Conversation, also: list[str]) -> list[Chip]:
    return [
        Chip("Yes, that's it", "affirm#right"),
        *(talk.chip(label) for label in also[:1]),
        Chip("It's about someone else", "deny#who"),
        talk.chip("deny#not_quite", "Not quite"),
        talk.chip("help", "Something else"),
    ]


def answer_worry(talk: Conversation, label: str) -> Reply:
    """Name it, and offer what helps, with one question at the end.

    Where a gentle question follows, it is only heard: what helps depends on the answer, and waits for it.
    """
    entry = talk.content.entries[label]
    typed = label == talk.turn.label and not talk.turn.chosen
    passed_over = _passed_over(talk, label) if typed else talk.person.heard.get(OWN_WORDS) if talk.person.heard.get("label") == label else None
    let_down = passed_over is not None
    undone = typed and not let_down and label in LEFT_UNDONE and left_undone_by_them_in(talk.turn.text)
    if undone and not (talk.asks_gently or talk.voice.silent):
        return _offer_words(talk, label)
    reflected = _said_back(talk, let_down) if typed else None
    talk.said_back = reflected is not None
    parts = [talk.voice.words(label, _named(talk, reflected))] if reflected else []
    parts.append(talk.voice.say("hear_worry", passed_over) if passed_over else talk.voice.say(label, "heard"))
    if label == LOSS and not (talk.voice.changed or talk.voice.unborn):
        talk.take_relation(Relation())  # nobody is sent to the one who died
    if talk.asks_gently:
        talk.person.topic = label
        return bubbles(parts)
    if passed_over:
        step: str | None = STEP_FOR[passed_over]
    elif isinstance(entry, Roadblock):
        parts += [] if talk.voice.longing else [talk.voice.say("hear_worry", "named", plain_name=entry.plain_name, strategy=entry.strategy.title)]
        step = TOGETHER if talk.voice.longing else entry.steps[talk.person.worries_heard % len(entry.steps)]
    else:
        parts.append(talk.voice.say(label, "honest"))
        step = talk.content.worries[label].step
    if step:
        parts.append(talk.voice.say("hear_worry", "step", step=talk.content.title(step)))
    if may_need_somebody(talk, label):
        parts.append(talk.voice.say("hear_worry", "withdrawn_child"))
    small_thing = talk.voice.say("hear_worry", f"{passed_over}_today") if passed_over else talk.voice.say(label, "today")
    parts.append(talk.voice.say("hear_worry", "today", today=small_thing.text))
    talk.person.worries_heard += 1
    talk.person.asked, talk.person.topic = step, label
    return bubbles([*parts, *_open_question(talk, label, typed, let_down)], _chips(talk, label, step))


def _passed_over(talk: Conversation, label: str) -> str | None:
    """What has words of its own: a piece of the past is gone, somebody was forgotten, or broke trust, or a child wants the other parent; None elsewhere."""
    if label in A_PIECE_GONE and given_away_in(talk.turn.text):
        return "given_away"
    if label in LETS_DOWN and let_down_in(talk.turn.text):
        return "let_down"
    if label in BROKEN_TRUST and own_breach_in(talk.turn.text):
        return "own_breach"
    if label in BESIDE_SORROW and their_sorrow_in(talk.turn.text):
        return SORROW
    if label in LETS_DOWN and wants_room_in(talk.turn.text):
        return "wants_room"
    return "left_out" if label in LETS_DOWN and wants_the_other_parent_in(talk.turn.text) else None


def _offer_words(talk: Conversation, label: str) -> Reply:
    """What somebody leaves undone is said back, and words for it are offered: they are nearer at hand than a step."""
    told = mirror(talk.turn.text, named_danger, FEWEST_TOLD)
    talk.said_back = told is not None
    talk.person.asked, talk.person.topic = WORDS_OFFERED, label
    talk.person.worries_heard += 1
    parts = [talk.voice.words(label, told)] if told else []
    parts += [talk.voice.say("hear_worry", "left_undone"), talk.voice.say("hear_worry", "words_offered")]
    return bubbles(
        parts, [Chip("Yes, find words", f"affirm#{WORDS_OFFERED}"), talk.chip(f"{label}#{SMALL_THING}", "One small thing"), *_chips(talk, label, None)[-2:]]
    )


def _said_back(talk: Conversation, let_down: bool) -> str | None:
    """What was told, in "you"; of a story that meets a gentle question, which can't be put right first, what weighs most."""
    if talk.asks_gently and is_story(talk.turn.text):
        return mirror_story(besides_the_frame(talk.turn.text), named_danger)
    return mirror(talk.turn.text, named_danger, *([FEWEST_TOLD] if let_down else []))


def _open_question(talk: Conversation, label: str, typed: bool, let_down: bool) -> list[Permitted]:
    """What ends the answer; after the first worry, how it looks from the other side (SAFETY S19)."""
    if typed and (question := also_asked(talk)):
        return [talk.voice.say(question, "short")]
    return other_view.begin(talk) if let_down or label in talk.content.roadblocks else stay_with.begin(talk, label)


def _chips(talk: Conversation, label: str, step: str | None) -> list[Chip]:
    chips = [talk.chip(step)] if step else []
    if label in talk.content.roadblocks:
        chips.append(talk.chip(f"{label}#{MORE}", "Tell me more"))
    others = (other for other, share in talk.turn.meanings if share >= ALSO_LIKELY and other != label and other in talk.content.roadblocks)
    chips += [talk.chip(other) for other in others][:1]
    return [*chips, talk.chip("deny#not_quite", "Not quite"), talk.chip("help", "Something else")]

"""The eight steps: teach one, go on, go back, skip, say how it went, say where we are."""

from __future__ import annotations

import re
from datetime import timedelta

from closer.content import Step
from closer.conversation import Conversation
from closer.cues.protest import protest_in
from closer.cues.sent import glad_news_in
from closer.cues.silent import nothing_came_back_in
from closer.cues.trying import did_as_told_in, will_try_in
from closer.cues.wanted import not_ones_own_in
from closer.exercises import i_statement
from closer.exercises.flow import GO_ON, open_exercise
from closer.exercises.listening import PRACTICE
from closer.exercises.naming import NAMING
from closer.journey import progress
from closer.language.mirror import mirror
from closer.language.ordinals import ordinal_in
from closer.reply import Chip, Reply, bubbles
from closer.safety.screen import named_danger

__all__ = [
    "by_number",
    "go_back",
    "next_step",
    "practise_today",
    "say_again",
    "say_otherwise",
    "skip_step",
    "step_done",
    "teach_step",
    "try_it",
    "where_am_i",
    "which_was_done",
]

PRACTISED = {  # what can be tried right here
    "step/self_awareness": NAMING,
    "step/active_listening": PRACTICE,
    "step/express_needs": Chip("Help me say it", "i_statement"),
    "step/empathy_validation": Chip("What can I reply?", "validate"),
}
SAYS_NO_MORE = 4  # words: "I did it" says nothing yet of how it went
NEWS_OF_THE_SAME = timedelta(hours=1)
SAY_IT = "step/express_needs"
WORDED = f"{SAY_IT}#worded"  # offered, and its words were just found
WHICH = "step_done#which"  # asked which step it was
ASKED_ABOUT = re.compile(r"\b(?:remind|again|was|were|what|which|tell|said)\b", re.IGNORECASE)


def teach_step(talk: Conversation, label: str | None = None, again: bool = False) -> Reply:
    """What was told said back, then why, how, an example said aloud, and a practice for today, unless a gentle question follows."""
    label = label or talk.turn.label
    already = talk.relationship.current_step == label
    progress.start(talk.relationship, label, talk.now)
    talk.person.asked, talk.person.topic = None, label
    if already and talk.turn.argument == "another":
        return bubbles([talk.voice.say(label, "practice")], _practice_chips(talk, label))
    step = talk.content.steps[label]
    told = None if talk.turn.chosen or talk.turn.label != label else mirror(talk.turn.text, named_danger)
    parts = [talk.voice.words(label, told)] if told else []
    parts.append(talk.voice.say("teach_step", "named", number=step.number, step=step.title))
    parts += [talk.voice.say(label, part) for part in ("why", "how")]
    aloud = talk.voice.wording(step.aloud)
    parts.append(talk.voice.say("teach_step", "aloud", aloud=aloud))
    if talk.asks_gently:
        return bubbles(parts)
    parts.append(talk.voice.say(label, "practice"))
    return bubbles(parts, _practice_chips(talk, label))


def _practice_chips(talk: Conversation, label: str) -> list[Chip]:
    return [
        talk.chip("step_done", "I did it"),
        *([PRACTISED[label]] if label in PRACTISED else []),
        talk.chip(f"{label}#another", "Another idea"),
        talk.chip("skip_step"),
        talk.chip("next_step", "What's next?"),
    ]


def next_step(talk: Conversation) -> Reply:
    """The step that fits now: the one that was offered, else the one after the present, else the first that is open."""
    current = talk.relationship.current_step
    if talk.turn.argument == GO_ON and current:
        return say_again(talk)
    offered = (talk.person.asked or "").partition("#")[0]
    suggested = offered if offered in talk.content.steps and offered != current else None
    label = suggested or progress.next_open(talk.relationship, _order(talk), after=current)
    if label is None:
        return bubbles([talk.voice.say("next_step", "all_done")], [talk.chip("where_am_i"), talk.chip("check_in"), talk.chip("help")])
    return teach_step(talk, label)


def practise_today(talk: Conversation) -> Reply:
    """The practice for today of the step that is walked, else of the first that is open, without the lesson before it."""
    label = talk.relationship.current_step or progress.next_open(talk.relationship, _order(talk))
    if label is None:
        return next_step(talk)
    progress.start(talk.relationship, label, talk.now)
    talk.person.asked, talk.person.topic = None, label
    step = talk.content.steps[label]
    parts = [talk.voice.say("teach_step", "named", number=step.number, step=step.title), talk.voice.say(label, "practice")]
    return bubbles(parts, [talk.chip("step_done", "I did it"), talk.chip(label, "Show me how"), *_practice_chips(talk, label)[-3:]])


def by_number(talk: Conversation) -> Reply | None:
    """A step that is counted to: taught, or in short where it is only asked about; None where none is counted to."""
    wanted = ordinal_in(talk.turn.text)
    if wanted is None or talk.turn.chosen:
        return None
    return say_again(talk) if ASKED_ABOUT.search(talk.turn.text) else teach_step(talk, _order(talk)[wanted - 1])


def which_was_done(talk: Conversation) -> Reply | None:
    """The answer to "which step was it?"; None where it names no step."""
    wanted = ordinal_in(talk.turn.text)
    label = _order(talk)[wanted - 1] if wanted else talk.turn.label
    if talk.person.asked != WHICH or talk.turn.chosen or label not in talk.content.steps:
        return None
    return step_done(talk, label)


def step_done(talk: Conversation, label: str | None = None) -> Reply:
    """Telling how it went counts as done, also when it went badly."""
    chosen = talk.turn.argument if talk.turn.argument in talk.content.steps else None
    counted = ordinal_in(talk.turn.text)
    well = progress.went_well(talk.turn.text) and not nothing_came_back_in(talk.turn.text)
    bare = well and len(talk.turn.text.split()) <= SAYS_NO_MORE
    label = (
        label
        or chosen
        or (_order(talk)[counted - 1] if counted else None)
        or talk.relationship.current_step
        or (None if bare else _just_done(talk) or _just_worded(talk))
    )
    walked = any(record.state != progress.SKIPPED for record in talk.relationship.steps)
    if label is None and not walked and (talk.person.topic in talk.content.entries or (not bare and talk.relationship.steps) or did_as_told_in(talk.turn.text)):
        part = "small_thing" if bare else "landed" if glad_news_in(talk.turn.text) else "tried"
        return bubbles([talk.voice.say("step_done", part)], [talk.chip("next_step"), talk.chip("help", "Something else")])
    if label is None:
        talk.person.asked = WHICH
        chips = [Chip(step.title, f"step_done#{step.label}") for step in _steps(talk)[:3]]
        return bubbles([talk.voice.say("step_done", "which")], [*chips, talk.chip("where_am_i")])
    progress.finish(talk.relationship, label, talk.now, well)
    parts = [talk.voice.say("step_done", "how_was_it") if bare else talk.voice.say(label, "went_well" if well else "went_badly")]
    following = progress.next_open(talk.relationship, _order(talk))
    if following is None:
        return bubbles([*parts, talk.voice.say("next_step", "all_done")], [talk.chip("where_am_i"), talk.chip("check_in")])
    talk.person.asked = following
    parts.append(talk.voice.say("step_done", "offer_next", next=talk.content.title(following)))
    return bubbles(parts, [talk.chip(following), talk.chip("where_am_i"), talk.chip("remind_me")])


def _just_done(talk: Conversation) -> str | None:
    """The step that was noted a moment ago: "I did it", and then "it went badly" is news of the same one."""
    done = [(record.ended_at, record.step) for record in talk.relationship.steps if record.state == progress.DONE and record.ended_at]
    ended, label = max(done, default=(None, None))
    return label if ended and talk.now - ended < NEWS_OF_THE_SAME else None


def _just_worded(talk: Conversation) -> str | None:
    """The step whose words were found a moment ago: "I said it and he just laughed" is news of them."""
    return SAY_IT if talk.person.asked == WORDED else None


def try_it(talk: Conversation) -> Reply | None:
    """A good word for who wants to try what was found; None where nobody says so, or danger is near."""
    turn = talk.turn
    if turn.chosen or turn.alarmed or turn.soft or not (talk.person.topic and will_try_in(turn.text)):
        return None
    return bubbles([talk.voice.say("step_done", "will_try")], [talk.chip("remind_me#tomorrow", "Remind me tomorrow"), talk.chip("help", "Something else")])


def say_otherwise(talk: Conversation) -> Reply | None:
    """Another wording of a step's example, or the person's own, where it sounds too stiff; None where no example was just given."""
    turn, topic = talk.turn, talk.person.topic or ""
    if turn.chosen or turn.soft or turn.alarmed or topic not in talk.content.steps or not (not_ones_own_in(turn.text) or protest_in(turn.text) == "robot"):
        return None
    spoken = talk.content.steps[topic].aloud
    other = spoken.any if spoken.any != talk.voice.wording(spoken) else None
    chips = [*([PRACTISED[topic]] if topic in PRACTISED else []), talk.chip(i_statement.NAME), talk.chip(f"{topic}#another", "Another idea")]
    parts = [talk.voice.say("say_that", "not_like_you")]
    parts += [talk.voice.say("teach_step", "aloud", aloud=other)] if other else []
    open_exercise(talk, i_statement.NAME)
    return bubbles([*parts, talk.voice.say("teach_step", "your_way")], chips)


def skip_step(talk: Conversation) -> Reply:
    """Leave a step aside and offer the next."""
    label = talk.relationship.current_step or progress.next_open(talk.relationship, _order(talk))
    if label:
        progress.skip(talk.relationship, label, talk.now)
    following = progress.next_open(talk.relationship, _order(talk))
    talk.person.asked = following
    chips = [talk.chip(following)] if following else []
    return bubbles([talk.voice.say("skip_step", "skipped")], [*chips, talk.chip("go_back"), talk.chip("where_am_i")])


def go_back(talk: Conversation) -> Reply:
    """The step before the present one."""
    order = _order(talk)
    current = talk.relationship.current_step
    left = progress.latest(talk.relationship)
    if current is None and left:
        return teach_step(talk, left)
    place = order.index(current) if current else 0
    if place == 0:
        return bubbles([talk.voice.say("go_back", "at_the_start")], [talk.chip(order[0]), talk.chip("where_am_i")])
    return teach_step(talk, order[place - 1])


def where_am_i(talk: Conversation) -> Reply:
    """How far the person has come, in words."""
    done = progress.done(talk.relationship)
    picture = progress.picture(talk.relationship, _order(talk))
    parts = [talk.voice.say("where_am_i", "progress", picture=picture, done=len(done))]
    current = talk.relationship.current_step
    if current:
        parts.append(talk.voice.say("where_am_i", "current", step=talk.content.title(current)))
    names = ", ".join(f"{step.number} {step.title}" for step in _steps(talk))
    parts.append(talk.voice.say("where_am_i", "all_steps", list=names))
    following = progress.next_open(talk.relationship, _order(talk))
    chips = [talk.chip("step_done", "I did it")] if current else []
    chips += [talk.chip(following)] if following and following != current else []
    return bubbles(parts, [*chips, talk.chip("next_step"), talk.chip("help")])


def say_again(talk: Conversation) -> Reply:
    """In short what a step was about: the one that is counted to, else the present or the latest; without any, all eight."""
    wanted = ordinal_in(talk.turn.text)
    label = _order(talk)[wanted - 1] if wanted else talk.relationship.current_step or progress.latest(talk.relationship)
    if label is None:
        return where_am_i(talk)
    talk.person.topic = label
    step = talk.content.steps[label]
    parts = [talk.voice.say("where_am_i", "that_step", number=step.number, step=step.title)]
    parts += [talk.voice.say(label, part) for part in ("why", "practice")]
    return bubbles(parts, [talk.chip(label, "Show me how"), talk.chip("where_am_i", "All eight steps"), talk.chip("remind_me#later", "Remind me later")])


def _steps(talk: Conversation) -> list[Step]:
    return sorted(talk.content.steps.values(), key=lambda step: step.number)


def _order(talk: Conversation) -> list[str]:
    return [step.label for step in _steps(talk)]

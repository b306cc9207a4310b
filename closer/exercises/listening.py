"""The listening practice: a scripted other says something, the person answers in a line, the coach says what reached them and shows a better line.

What was practised is kept with the person (`Person.listening`): rounds, how often each skill was shown, and which scenes were played, so that
the next round comes back to what was weak. The state of an open practice holds `other`, `mood` and `scene`.
"""

from __future__ import annotations

import re
import zlib

from closer.content import Scene
from closer.conversation import Conversation, Turn
from closer.exercises.aside import is_aside
from closer.exercises.flow import close, open_exercise, remember
from closer.journey.models import OpenExercise
from closer.language.listening import SKILLS, listened
from closer.language.validation import asks_what_to_say, told_in
from closer.reply import Chip, Reply, bubbles

__all__ = ["ANSWERS", "NAME", "PRACTICE", "WHO", "ask", "asked_for", "begin", "fits", "go_on", "progress", "stays"]

NAME = "listening"
PRACTICE = Chip("Listening practice", f"help#{NAME}")
ANSWERS, WHO = f"help#{NAME}_answer", f"help#{NAME}_who"
OTHERS = {"partner": "A partner", "teenager": "A teenager", "parent": "A parent", "friend": "A friend"}
WHO_IS_NAMED = {
    "partner": re.compile(r"\b(?:partner|husband|wife|boyfriend|girlfriend|spouse|bf|gf)\b", re.I),
    "teenager": re.compile(r"\b(?:teen(?:ager)?|son|daughter|kid|child)\b", re.I),
    "parent": re.compile(r"\b(?:parent|mother|father|mum|mom|dad|gran\w*)\b", re.I),
    "friend": re.compile(r"\b(?:friend|mate|buddy|flatmate|colleague)\b", re.I),
}
ASKED_FOR = re.compile(
    r"^(?:(?:please|can we|could we|can i|i(?:'d| would)? (?:want|like) to|let'?s|ok(?:ay)?,?|start|do|open|begin|another|give me|go to|back to|continue|the|a|some|again|with|my|more|try) )*(?:the )?"
    r"(?:listening (?:practi[cs]e|gym|exercise|training|game)|practi[cs](?:e|ing) (?:my )?listening|practi[cs]e with (?:a|my) \w+)\b.{0,40}$",
    re.I,
)  # fmt: skip
BACK_TO_IT = re.compile(
    r"^(?:(?:please|can we|could we|let'?s|ok(?:ay)?|yes|so|now|i'?m) )*(?:(?:go |get |come )?back to|continue|resume|go on with|carry on with|on with) (?:the |our |my )?"
    r"(?:practi[cs]e|practi[cs]ing|round)[ .!]*$",
    re.I,
)
NEW_ROUND = re.compile(
    r"^(?:(?:please|can we|could we|let'?s|ok(?:ay)?|yes|do|have|play|start|try) )*(?:another|next|one more|a new|a further) round(?: please)?[ .!]*$", re.I
)
HOW_AM_I_DOING = re.compile(
    r"^(?:(?:and |so |ok )?how (?:am i doing|did i do|well am i doing|far am i)|my (?:listening )?progress|show (?:me )?my (?:listening )?progress)\b.{0,40}$",
    re.I,
)
LEAVES = re.compile(
    r"^(?:(?:please |let'?s |i want to |can we |i'?d like to )?(?:stop|quit|end|exit|leave|pause|finish)(?: (?:it|this|here|now|please|the practi[cs]e|practi[cs]ing))*|enough|no(?: more| thanks?| thank you)?|not now|"
    r"that'?s (?:enough|all|it)|i'?m done|done|i don'?t (?:feel like|want) (?:it|this|to)(?: any ?more)?)(?: for (?:today|now|tonight))?(?:[,.!]+ ?(?:i|thanks?|thank you|for|it|let'?s|maybe|another)\b.*)?[ .!]*$",
    re.I,
)
NEXT = re.compile(
    r"^(?:(?:yes|yeah|yep|ok(?:ay)?|sure|please|next(?: round| one)?|another(?: one| round)?|again|one more|go on|more)[, ]*)+(?:please|round)?[ .!]*$", re.I
)
COMMANDS = {"get_support", "help", "where_am_i", "export_my_data", "forget_me", "wants_human", "goodbye", "check_in", "remind_me"}
A_COMMAND, SURE_OF_A_COMMAND, SURE_OF_A_QUESTION = 5, 0.6, 0.8  # words, and confidence
SPOKEN_TO_SOMEBODY = re.compile(r"\b(?:you|your|you're|that|it|sounds?|tell me)\b", re.IGNORECASE)
FRESH = {"rounds": 0, "seen": [], "shown": dict.fromkeys(SKILLS, 0)}
MOST_SEEN = 60
SHORTEST = 2  # words of an answer


def asked_for(text: str) -> bool:
    """Whether a text asks for the practice in so many words, or to go on with it."""
    plain = text.strip()
    return any(pattern.match(plain) for pattern in (ASKED_FOR, BACK_TO_IT, NEW_ROUND))


def begin(talk: Conversation) -> Reply:
    """Choose the other, or begin at once where one is named; a practice that waits is gone on with."""
    text = "" if talk.turn.chosen else talk.turn.text.strip()
    begun = next((exercise.state for exercise in talk.person.exercises if exercise.name == NAME and "scene" in exercise.state), None)
    another = NEW_ROUND.match(text)
    if begun and (another or BACK_TO_IT.match(text)):
        exercise = open_exercise(talk, NAME, **begun)
        return _next_scene(talk, exercise, begun["other"]) if another or begun.get("answered") else _says(talk, exercise)
    exercise = open_exercise(talk, NAME)
    if other := _other_in(text):
        return _next_scene(talk, exercise, other)
    return bubbles([talk.voice.say(NAME, "begin")], _people())


def ask(talk: Conversation, exercise: OpenExercise) -> Reply:
    """The line that waits for an answer, said anew after an interruption."""
    if "scene" not in exercise.state:
        return bubbles([talk.voice.say(NAME, "who")], _people())
    return _says(talk, exercise)


def fits(text: str, exercise: OpenExercise) -> bool:
    """Whether a text answers what waits: once a line was said, nearly anything is an answer to it."""
    return _other_in(text) is not None if "scene" not in exercise.state else len(text.split()) >= SHORTEST


def stays(turn: Turn) -> bool:
    """Whether a text is an answer to the other, or leaves the practice: a short command, a question to the coach, a wish to answer somebody real."""
    confidence = turn.meanings[0][1] if turn.meanings else 0.0
    command = turn.label in COMMANDS and confidence >= SURE_OF_A_COMMAND and len(turn.text.split()) <= A_COMMAND
    question = turn.label.startswith(("faq/", "step/")) and confidence >= SURE_OF_A_QUESTION and not SPOKEN_TO_SOMEBODY.search(turn.text)
    somebody_real = turn.label == "validate" and asks_what_to_say(turn.text) and told_in(turn.text) is not None
    return not (command or question or somebody_real or is_aside(turn))


def go_on(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Take the choice or the answer; leave at any time."""
    text = talk.turn.text.strip()
    if LEAVES.match(text):
        close(talk, exercise)
        return bubbles([talk.voice.say(NAME, "left")], [talk.chip("step/active_listening"), talk.chip("next_step"), talk.chip("help")])
    if HOW_AM_I_DOING.match(text):
        return progress(talk)
    waits = "scene" in exercise.state and not exercise.state.get("answered")
    if not waits:
        other = _other_in(text) or (exercise.state.get("other") if NEXT.match(text) or talk.turn.label in ("affirm", "next_step") else None)
        if other:
            return _next_scene(talk, exercise, other)
        if "scene" not in exercise.state:
            return bubbles([talk.voice.say(NAME, "who")], _people())
    return _score(talk, exercise)


def progress(talk: Conversation) -> Reply:
    """How often each skill was shown, and what comes next; a count of deeds, never a mark."""
    known = {**FRESH, **(talk.person.listening or {})}
    chips = [Chip("Next round", ANSWERS) if talk.exercise else PRACTICE, talk.chip("step/active_listening")]
    if not known["rounds"]:
        return bubbles([talk.voice.say(NAME, "no_progress")], chips)
    shown = known["shown"]
    weakest = min(SKILLS, key=lambda skill: shown[skill])
    told = talk.voice.say(
        NAME,
        "progress",
        done=known["rounds"],
        first=shown["says_back"],
        second=shown["names_feeling"],
        number=shown["open_question"],
        word=_name(talk, weakest),
    )
    return bubbles([told], chips)


def _people() -> list[Chip]:
    return [Chip(title, ANSWERS) for title in OTHERS.values()]


def _other_in(text: str) -> str | None:
    return next((other for other, pattern in WHO_IS_NAMED.items() if pattern.search(text)), None) if len(text.split()) <= 10 else None


def _name(talk: Conversation, skill: str) -> str:
    return talk.content.tools[NAME].part(f"skill_{skill}")[0].any


def _next_scene(talk: Conversation, exercise: OpenExercise, other: str) -> Reply:
    """A scene that was not played yet, in another mood than the last; then what was weak is named once."""
    known = {**FRESH, **(talk.person.listening or {})}
    scenes = talk.content.scenes[other]
    names = [f"{other}/{mood}/{number}" for mood, played in scenes.items() for number in range(len(played))]
    left = [name for name in names if name not in known["seen"]] or names
    last = exercise.state.get("mood")
    other_moods = [name for name in left if name.split("/")[1] != last] or left
    chosen = other_moods[zlib.crc32(f"{talk.person.id}{known['rounds']}".encode()) % len(other_moods)]
    _, mood, number = chosen.split("/")
    remember(exercise, other=other, mood=mood, scene=int(number), answered=False)
    talk.person.listening = {**known, "seen": [*known["seen"], chosen][-MOST_SEEN:]}
    return _says(talk, exercise)


def _scene(talk: Conversation, exercise: OpenExercise) -> Scene:
    state = exercise.state
    return talk.content.scenes[state["other"]][state["mood"]][state["scene"]]


def _says(talk: Conversation, exercise: OpenExercise) -> Reply:
    person = talk.content.tools[NAME].part(f"person_{exercise.state['other']}")[0].any
    known = {**FRESH, **(talk.person.listening or {})}
    parts = []
    weakest = min(SKILLS, key=lambda skill: known["shown"][skill])
    if known["rounds"] and known["shown"][weakest] < known["rounds"] and not exercise.state.get("reminded"):
        remember(exercise, reminded=True)
        parts.append(talk.voice.say(NAME, "weak", word=_name(talk, weakest)))
    line = talk.voice.say(NAME, "line", sentence=_scene(talk, exercise).says)
    return bubbles([*parts, talk.voice.say(NAME, "sets_the_scene", word=person), line, talk.voice.say(NAME, "your_turn")])


def _score(talk: Conversation, exercise: OpenExercise) -> Reply:
    """What reached the other, what they answer, one tip and one better line."""
    scene = _scene(talk, exercise)
    heard = listened(talk.turn.text, scene.says, scene.about, scene.feelings)
    known = {**FRESH, **(talk.person.listening or {})}
    shown = {skill: known["shown"][skill] + (skill in heard.skills) for skill in SKILLS}
    talk.person.listening = {**known, "rounds": known["rounds"] + 1, "shown": shown}
    remember(exercise, answered=True)
    scored = [talk.voice.say(NAME, "scored", list=" and ".join(_name(talk, skill) for skill in heard.skills))] if heard.skills else []
    answer = talk.voice.say(NAME, "answers", sentence=scene.warms if heard.good else scene.closes if heard.faults else "Hm. Yes.")
    verdict = talk.voice.say(NAME, "good" if heard.good else "early" if heard.faults else "nearly")
    parts = [verdict, *scored, answer]
    if tips := (*heard.faults, *(heard.missing if not heard.good else ())):
        parts += [talk.voice.say(NAME, f"tip_{tips[0]}"), talk.voice.say(NAME, "better", sentence=scene.better)]
    parts.append(talk.voice.say(NAME, "next"))
    chips = [Chip("Next round", ANSWERS), Chip("Someone else", WHO), Chip("That's enough", ANSWERS)]
    return bubbles(parts, chips)

"""Say it as "I": the person types the sentence as it is in their head, and gets words they can say tonight, each part of which they may change.

`state` holds `parts` and `feelings` once a sentence stands (and `rejected`, feelings it is not), `change` while a part is being changed, and `observation`, `feeling` while the
sentence is put together by questions because nothing could be made of it at once, and `line` where a line that goes with the worry was given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace

from closer.conversation import Conversation
from closer.cues.protest import protest_in
from closer.cues.wanted import besides_a_line, besides_rewording
from closer.exercises.flow import ANSWER, close, open_exercise, remember
from closer.journey.models import OpenExercise
from closer.language.addressee import reproach_of_coach
from closer.language.feelings import needs, vocabulary
from closer.language.i_statement import Feedback, Parts, Rewrite, feedback, is_own_try, left_out_when_short, mended, said
from closer.language.reading import sentences_of
from closer.language.statement import judgement_in, observation_from, request_from, wish_in
from closer.reply import Chip, Reply, bubbles
from closer.safety.permit import Permitted

__all__ = ["NAME", "ask", "begin", "fits", "go_on", "take_protest", "takes_up"]

NAME = "i_statement"
FEWEST_WORDS_OF_A_WISH, FEWEST_WORDS_OF_A_SENTENCE = 4, 3
A_NO = re.compile(
    r"^(?:no+|nope|nah|not (?:that|this|quite|really)|wait|actually|sorry|that'?s (?:not|fine|ok(?:ay)?|nice)|that (?:is|was)|hm+|well|wrong)\b", re.I
)
PIECES = re.compile(r"[.!?;,]\s+|\s+-+\s+|\s+(?=but\b)")
SOME_FEELINGS = ("hurt", "lonely", "worn out", "worried")
ENOUGH_TRIES, A_PLAIN_YES = 2, 2  # the last: words
SHORT, A_REMARK, A_LONG_REMARK = 5, 9, 25  # words
MOST_CHIPS = 6
DOUBTS = {"self_blame", "neutral", "report"}  # what is said to a line that was given, where nobody is accused
STOPPED_BY = {"skip_step", "forget_me"}
HAS_ENOUGH = re.compile(r"\b(?:forget (?:it|this|that)|never ?mind|drop (?:it|this|that)|leave it|stop|enough|cancel)\b", re.IGNORECASE)
STYLES = {
    "gentle": re.compile(r"\b(?:gentl\w*|soft\w*|kinder|kindly|nicer|warmer|too (?:hard|harsh|strong|direct))\b", re.I),
    "direct": re.compile(
        r"\b(?:direct\w*|firm\w*|clearer|stronger|too (?:soft|weak|gentle|nice)|sounds? (?:\w+ )?(?:weak|needy|whiny|pathetic|like (?:i'm |i am )?begging))\b",
        re.I,
    ),
    "short": re.compile(
        r"\b(?:short\w*|brief\w*|too long|fewer words|simpl\w+|easier|more easy|chill\w*|casual\w*|(?:too|less) (?:formal|stiff|fancy|posh)|more normal)\b",
        re.I,
    ),
}
GOES_WITH = {"gentle": ("short",), "direct": ("short",), "short": ("gentle", "direct")}
STYLE_CHIPS = (("Gentler", "gentle"), ("More direct", "direct"), ("Shorter", "short"))
PARTS = {
    "observation": re.compile(r"\bwhat (?:i saw|happened|they did|he did|she did)\b|\bobservation\b|\bfirst part\b", re.I),
    "need": re.compile(r"\bneeds?\b", re.I),
    "request": re.compile(r"\b(?:ask|request|wish)\b|\blast part\b", re.I),
    "feeling": re.compile(r"\bfeel(?:ings?)?\b", re.I),
}
PART_CHIPS = (("What I saw", "observation"), ("What I feel", "feeling"), ("What I need", "need"), ("What I ask", "request"))
HOW_IT_WENT = re.compile(  # "done it. she cried"
    r"(?:(?:ok(?:ay)?|so|well|yes|right)\b[, ]*)*(?:done (?:it|that)|i(?:'ve| have)? (?:just |finally )?(?:did it|done (?:it|that)|said (?:it|that|so)|told (?:him|her|them)|tried (?:it|that)|read it (?:out|to)|sent (?:it|that)))\b",
    re.I,
)
CHANGE = re.compile(r"\b(?:change|edit|parts?)\b", re.I)
BEGINS_A_REPROACH = re.compile(r"^(?:and |but |so |ok |then )*(?:you|he|she|they|my (?!feeling|ask|request|wish|need|word|sentence)\w+|stop|why)\b", re.I)
SPEAKS_OF_THEM = re.compile(r"(?<!can )(?<!could )(?<!would )(?<!will )\b(?:you(?:'re|'ve)?|u|he|she|they|nobody|no one)\b", re.I)
NAMES_A_FEELING = re.compile(
    r"\b(?:feel\w*|felt|i'?m|i am|than|rather|instead|more like|truthful|truer|nearer|(?:fits?|word) better|(?:better|right|wrong) word)\b", re.I
)
FITS = re.compile(
    r"^(?:that (?:fits|works|is (?:good|it|great))|that's (?:good|it|great|perfect)|perfect|great|good|thanks?|thank you|yes|yep|yeah|ok(?:ay)?|i like (?:it|that)|nice|love it)\b.{0,20}$",
    re.I,
)
NEEDS_SHOWN = ("help", "attention", "time together", "being heard", "reliability")


def begin(talk: Conversation) -> Reply:
    """Start; an accusing sentence in the message is rewritten at once, an "I" statement of the person's own gets feedback."""
    exercise = open_exercise(talk, NAME)
    if told := besides_rewording(talk.turn.text) or besides_a_line(talk.turn.text):
        talk.turn = replace(talk.turn, text=told)
    if talk.turn.chosen:
        return bubbles([talk.voice.say(NAME, "begin"), talk.voice.say(NAME, "ask_sentence")])
    return _take_sentence(talk, exercise)


def ask(talk: Conversation, exercise: OpenExercise) -> Reply:
    """The question that stands, asked anew after an interruption."""
    state = exercise.state
    if "parts" in state:
        return _show(talk, exercise, Parts(**state["parts"]))
    if state.get("observation") is None:
        return bubbles([talk.voice.say(NAME, "ask_what_happened" if state.get("asked") else "ask_sentence")])
    if "feeling" not in state:
        return _ask_feeling(talk, exercise, state["observation"])
    return bubbles([talk.voice.say(NAME, "ask_request")])


def fits(text: str, exercise: OpenExercise) -> bool:
    """Whether a text answers the question that stands, whatever else it may look like."""
    if "parts" in exercise.state:
        return exercise.state.get("change") is not None or _is_remark(text) or wish_in(text) is not None or vocabulary().feeling_in(text) is not None
    if "observation" not in exercise.state:
        return observation_from(text) is not None or is_own_try(text)
    if "feeling" not in exercise.state:
        return vocabulary().feeling_in(text) is not None
    return len(text.split()) >= FEWEST_WORDS_OF_A_WISH and request_from(text) is not None


def takes_up(text: str, exercise: OpenExercise) -> bool:
    """Whether a text is a whole sentence of the person's own, or says what the other is to do, whatever else it may look like."""
    return _is_tried(text) or ("parts" in exercise.state and wish_in(text) is not None)


def _is_tried(text: str) -> bool:
    return is_own_try(mended(text))


def go_on(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Take the answer to the question that stands, and ask the next; or stop where the person has had enough."""
    enough = (
        talk.turn.label in STOPPED_BY
        or (talk.turn.label in ("deny", "goodbye") and HAS_ENOUGH.search(talk.turn.text))
        or HAS_ENOUGH.fullmatch(talk.turn.text.strip(" .!"))
    )
    if enough and not fits(talk.turn.text, exercise):
        close(talk, exercise)
        return bubbles([talk.voice.say(NAME, "stopped")], [talk.chip("step/express_needs"), talk.chip("next_step"), talk.chip("help")])
    if "parts" in exercise.state:
        return _change(talk, exercise)
    if talk.turn.label == "affirm" and len(talk.turn.text.split()) <= A_PLAIN_YES and "observation" not in exercise.state:
        return _done(talk, exercise) if "line" in exercise.state else ask(talk, exercise)
    if "observation" in exercise.state:
        return _take_feeling(talk, exercise) if "feeling" not in exercise.state else _take_request(talk, exercise)
    return _take_sentence(talk, exercise)


def take_protest(talk: Conversation, exercise: OpenExercise) -> Reply | None:
    """Own it where the person says that the words they got are no good, and ask for theirs; None where nobody protests.

    Until a sentence was offered, "you gave me rubbish" is one of their own; "don't tell me to calm down" always may be.
    """
    protest, offered = protest_in(talk.turn.text), "parts" in exercise.state
    if talk.turn.chosen or protest in (None, "calm") or not (offered or not BEGINS_A_REPROACH.match(talk.turn.text)):
        return None
    if not offered:
        return bubbles([talk.voice.say("ask_again", f"protest_{protest}")]).then(ask(talk, exercise))
    remember(exercise, change=None)
    return bubbles([talk.voice.say(NAME, "no_good")], [Chip(title, f"{NAME}#{ANSWER}") for title, _ in PART_CHIPS])


def _take_sentence(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Rewrite what was typed; where nothing can be made of it, ask for the one thing that is missing."""
    text = talk.turn.text
    words = talk.phrasing()
    if _is_tried(text):
        return _give_feedback(talk, exercise, feedback(mended(text)))
    rewrite = words.rephrase(text, talk.turn.endangered) if words else Rewrite(None, "what happened", "no moment in it")
    if rewrite.output and rewrite.parts:
        return _offer(talk, exercise, rewrite)
    if rewrite.ask is None and rewrite.reason != "question":
        return _leave_alone(talk, exercise, rewrite.reason)
    if exercise.state.get("asked") and (observation := observation_from(text)):
        return _ask_feeling(talk, exercise, observation)
    if len(text.split()) <= SHORT and (early := vocabulary().feeling_in(text)):
        remember(exercise, feeling=early)  # said before it was asked for, and kept
    word = judgement_in(text) if rewrite.label is None else rewrite.label
    asked = "one_clause" if exercise.state.get("asked") else "ask_sentence" if rewrite.reason == "question" else "ask_what_happened"
    question = talk.voice.say(NAME, "judgement", word=word) if word else talk.voice.say(NAME, asked)
    remember(exercise, asked=True)
    return _once_more(talk, exercise, "observation", [question])


def _leave_alone(talk: Conversation, exercise: OpenExercise, reason: str) -> Reply:
    """Praise, a report or self-blame is no accusation; and where somebody may be harmed, no softer words are offered."""
    close(talk, exercise)
    if reason == "safety":
        return bubbles([talk.voice.say(NAME, "not_safe")], [Chip("Help now", "get_support"), talk.chip("help")])
    chips = [talk.chip(f"{NAME}#again", "Another sentence"), talk.chip("validate"), talk.chip("next_step")]
    if "line" in exercise.state and reason in DOUBTS:
        return bubbles([talk.voice.say("say_that", "keeps")], chips)
    return bubbles([talk.voice.say(NAME, f"leave_{reason}")], chips)


def _offer(talk: Conversation, exercise: OpenExercise, rewrite: Rewrite) -> Reply:
    assert rewrite.parts is not None
    parts = rewrite.parts
    if early := exercise.state.get("feeling"):
        parts = replace(parts, feeling=early)
    remember(exercise, parts=asdict(parts), feelings=list(rewrite.feelings), change=None)
    talk.person.asked = None
    change = rewrite.changed
    opening = [talk.voice.say(NAME, f"changed_{change.kind}", word=change.word)] if change else []
    return bubbles(opening).then(_show(talk, exercise, parts, rewrite.output))


def _show(talk: Conversation, exercise: OpenExercise, parts: Parts, sentence: str | None = None, chips: Sequence[Chip] = ()) -> Reply:
    """The sentence, its parts, and `chips` for what can be changed; without them the usual ones."""
    remember(exercise, parts=asdict(parts), change=None)
    shown = sentence if sentence and parts.feeling in sentence else said(parts, exercise.state.get("style", "plain"))
    remember(exercise, shown=shown)
    whole = bubbles([talk.voice.words(NAME, f'"{shown}"')])
    return whole.then(bubbles([_in_parts(talk, parts), talk.voice.say(NAME, "does_it_fit")], chips or _chips(talk, exercise, parts), MOST_CHIPS))


def _in_parts(talk: Conversation, parts: Parts) -> Permitted:
    needed = f" What I need: {parts.need}." if parts.need else ""
    return talk.voice.words(NAME, f"What I saw: {parts.observation}. What I feel: {parts.feeling}.{needed} What I ask: {parts.request}")


def _not_rejected(exercise: OpenExercise, feelings: Iterable[str]) -> list[str]:
    return [feeling for feeling in feelings if feeling not in exercise.state.get("rejected", [])]


def _chips(talk: Conversation, exercise: OpenExercise, parts: Parts) -> list[Chip]:
    offered = dict.fromkeys([*exercise.state.get("feelings", ()), *SOME_FEELINGS])
    others = [feeling for feeling in _not_rejected(exercise, offered) if feeling != parts.feeling][:2]
    return [*_choices(others), *_ways_to_change()]


def _ways_to_change() -> list[Chip]:
    return [Chip(title, f"{NAME}#{ANSWER}") for title in (*(title for title, _ in STYLE_CHIPS), "Change a part")]


def _is_remark(text: str) -> bool:
    """Whether a short text is about the sentence that stands, and no new accusation."""
    named = (*STYLES.values(), *PARTS.values(), CHANGE, FITS)
    return len(text.split()) <= A_REMARK and not BEGINS_A_REPROACH.match(text) and any(pattern.search(text) for pattern in named)


def _says_all(text: str) -> bool:
    """Whether a try says more than a feeling: "I feel sad" only changes that part."""
    good = feedback(mended(text)).good
    return len(text.split()) > SHORT and "feeling" in good and len(good) > 1


def _change(talk: Conversation, exercise: OpenExercise) -> Reply:
    """Another feeling, another style, another part, or done."""
    text, parts = talk.turn.text.strip(), Parts(**exercise.state["parts"])
    if part := exercise.state.get("change"):
        return _take_part(talk, exercise, part, parts)
    if _is_tried(text) and _says_all(text):
        exercise.state = {}
        return _take_sentence(talk, exercise)
    if wish := wish_in(text):
        return _take_wish(talk, exercise, wish, parts)
    if felt := _take_other_feeling(talk, exercise, parts):
        return felt
    remark = _is_remark(text)
    if remark and (style := next((style for style, pattern in STYLES.items() if pattern.search(text)), None)):
        return _in_style(talk, exercise, style, parts)
    if FITS.match(text) or talk.turn.label == "thanks" or (talk.turn.label == "affirm" and len(text.split()) <= SHORT):
        return _done(talk, exercise)
    if remark and (part := next((name for name, pattern in PARTS.items() if pattern.search(text)), None)):
        return _ask_part(talk, exercise, part, parts)
    if HOW_IT_WENT.match(text):
        close(talk, exercise)
        return bubbles([talk.voice.say(NAME, "said_aloud")], [talk.chip("step_done"), talk.chip("validate"), talk.chip("next_step")])
    if not remark and (another := _another_sentence(talk)):
        exercise.state, talk.turn = {}, replace(talk.turn, text=another)
        return _take_sentence(talk, exercise)
    return _which_part(talk, parts)


def _which_part(talk: Conversation, parts: Parts) -> Reply:
    reproach = reproach_of_coach(talk.turn.text)
    owned = bubbles([talk.voice.say("ask_again", "said_twice" if reproach.of_repeating else "said_to_me")]) if reproach else Reply()
    chips = [Chip(title, f"{NAME}#{ANSWER}") for title, _ in PART_CHIPS]
    return owned.then(bubbles([_in_parts(talk, parts), talk.voice.say(NAME, "which_part")], chips))


def _another_sentence(talk: Conversation) -> str | None:
    """What accuses somebody by itself, so that it may take the place of the sentence that stands: the text, or a part of it behind a no."""
    text = talk.turn.text
    reproach = reproach_of_coach(text)
    if reproach and reproach.surely:
        return None
    by_label = talk.turn.label == NAME and bool(SPEAKS_OF_THEM.search(text))
    if _accuses(talk, text, by_label):
        return text
    behind = [piece.strip() for piece in PIECES.split(text)[1:]] if A_NO.match(text) else []
    return next((piece for piece in behind if len(piece.split()) >= FEWEST_WORDS_OF_A_SENTENCE and _accuses(talk, piece)), None)


def _accuses(talk: Conversation, text: str, by_label: bool = False) -> bool:
    accuses = by_label or any(BEGINS_A_REPROACH.match(sentence.text) for sentence in sentences_of(text))
    words = talk.phrasing() if accuses else None
    rewrite = words.rephrase(text, talk.turn.endangered) if words else None
    return accuses and (rewrite is None or rewrite.output is not None or rewrite.ask is not None or rewrite.reason == "safety")


def _take_wish(talk: Conversation, exercise: OpenExercise, wish: str, parts: Parts) -> Reply:
    """What somebody is to do takes the place of what is asked, and a feeling named beside it that of the other; the rest stays."""
    beside = " ".join(sentence.text for sentence in sentences_of(talk.turn.text) if not wish_in(sentence.text))
    feeling = vocabulary().chosen_in(beside) if NAMES_A_FEELING.search(beside) else None
    parts = replace(parts, feeling=feeling or parts.feeling)
    remember(exercise, parts=asdict(parts))
    if request := request_from(wish):
        return _show(talk, exercise, replace(parts, request=request))
    remember(exercise, change="request")
    return bubbles([talk.voice.say(NAME, "positive_request")])


def _take_other_feeling(talk: Conversation, exercise: OpenExercise, parts: Parts) -> Reply | None:
    """The feeling that is named; under a judgement ("ignored") a genuine one is put in; what the person says it is not never comes again."""
    text, words = talk.turn.text, vocabulary()
    length = len(text.split())
    named = length <= SHORT or (length <= A_LONG_REMARK and (_is_remark(text) or NAMES_A_FEELING.search(text)))
    if not named or any(BEGINS_A_REPROACH.match(sentence.text) for sentence in sentences_of(text)):
        return None
    feeling, not_felt = words.chosen_in(text), words.rejected_in(text)
    remember(exercise, rejected=sorted({*exercise.state.get("rejected", []), *not_felt} - {feeling}))
    if feeling and feeling == parts.feeling:  # the sentence is turned round, so that nothing is said twice running
        orders = (said(parts, exercise.state.get("style", "plain"), place) for place in range(3))
        return _show(talk, exercise, parts, next((order for order in orders if order != exercise.state.get("shown")), None))
    if feeling:
        return _show(talk, exercise, replace(parts, feeling=feeling))
    if under := sorted(_not_rejected(exercise, words.posed_in(text)), key=lambda genuine: genuine == parts.feeling):  # one that is new first
        put_in = bubbles([talk.voice.say(NAME, "put_in_for_judgement", word=under[0])])
        return put_in.then(_show(talk, exercise, replace(parts, feeling=under[0]), chips=[*_choices(under), *_ways_to_change()[-(MOST_CHIPS - len(under)) :]]))
    return _ask_part(talk, exercise, "feeling", parts) if not_felt else None


def _in_style(talk: Conversation, exercise: OpenExercise, style: str, parts: Parts) -> Reply:
    """The same parts said otherwise; short goes with gentle or direct, and what it leaves out is named."""
    earlier = exercise.state.get("style", "plain").split()
    before, style = exercise.state.get("shown", ""), " ".join([*(other for other in earlier if other in GOES_WITH[style]), style])
    orders = [said(parts, style, place) for place in range(len(parts.observation), len(parts.observation) + 3)]
    shown = next((order for order in orders if order != exercise.state.get("shown")), orders[0])  # what was short already is turned round
    remember(exercise, style=style, shown=shown)
    version = bubbles([talk.voice.words(NAME, f'"{shown}"')])
    left_out = [piece for piece in left_out_when_short(parts) if piece.lower() in before.lower() and piece.lower() not in shown.lower()]
    listed = " and ".join(f'"{piece}"' for piece in left_out)
    remark = talk.voice.say(NAME, "left_out", list=listed) if left_out else talk.voice.say(NAME, "other_style")
    return version.then(bubbles([remark], _chips(talk, exercise, parts), MOST_CHIPS))


def _ask_part(talk: Conversation, exercise: OpenExercise, part: str, parts: Parts) -> Reply:
    remember(exercise, change=part)
    offered = {"feeling": exercise.state.get("feelings") or SOME_FEELINGS, "need": NEEDS_SHOWN}.get(part, ())
    chips = [Chip(word.capitalize(), f"{NAME}#{ANSWER}") for word in _not_rejected(exercise, offered) if word not in (parts.feeling, parts.need)]
    return bubbles([talk.voice.say(NAME, f"ask_{part}")], chips)


def _take_part(talk: Conversation, exercise: OpenExercise, part: str, parts: Parts) -> Reply:
    """The person's own words for one part; where they cannot be used, it is asked for once more and then left as it was."""
    text = talk.turn.text
    if part == "feeling" and (felt := _take_other_feeling(talk, exercise, parts)):
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
            return _show(talk, exercise, parts)
        return bubbles(
            [talk.voice.say(NAME, {"observation": "one_clause", "feeling": "which_feeling", "need": "ask_need", "request": "positive_request"}[part])]
        )
    past = parts.past if part != "observation" else False
    return _show(talk, exercise, replace(parts, past=past, need_chosen=parts.need_chosen or part == "need", **{part: value}))


def _give_feedback(talk: Conversation, exercise: OpenExercise, given: Feedback) -> Reply:
    """Praise what is good, name one thing, and show a better version where there is one."""
    words = talk.phrasing()
    praise = talk.voice.say(NAME, f"good_{'_'.join(given.good)}") if given.good else talk.voice.say(NAME, "good_try")
    if given.tip is None:
        close(talk, exercise)
        return bubbles([praise, talk.voice.say(NAME, "say_it")], [talk.chip(f"{NAME}#again", "Another sentence"), talk.chip("next_step")])
    tip = talk.voice.say(NAME, f"tip_{given.tip}", word=given.word or "")
    better = words.improve(talk.turn.text, talk.turn.endangered) if words else None
    if better and better.output and better.parts:
        remember(exercise, parts=asdict(better.parts), feelings=list(better.feelings))
        return bubbles([praise, tip]).then(_show(talk, exercise, better.parts, better.output))
    under = vocabulary().under(talk.turn.text)
    close(talk, exercise)
    return bubbles([praise, tip], [*_choices(under)] if under else [talk.chip(f"{NAME}#again", "Another sentence"), talk.chip("next_step")])


def _done(talk: Conversation, exercise: OpenExercise) -> Reply:
    close(talk, exercise)
    talk.person.asked = "step/express_needs#worded"
    return bubbles([talk.voice.say(NAME, "say_it")], [talk.chip(f"{NAME}#again", "Another sentence"), talk.chip("step/express_needs"), talk.chip("next_step")])


def _ask_feeling(talk: Conversation, exercise: OpenExercise, observation: str) -> Reply:
    remember(exercise, observation=observation)
    if "feeling" in exercise.state:
        return bubbles([talk.voice.say(NAME, "ask_request")])
    return bubbles([talk.voice.say(NAME, "ask_feeling_about", observation=observation)], _choices(SOME_FEELINGS))


def _take_feeling(talk: Conversation, exercise: OpenExercise) -> Reply:
    words = vocabulary()
    under = words.under(talk.turn.text)
    feeling = None if under else words.feeling_in(talk.turn.text)
    if feeling is None:
        part = "under_judgement" if under else "which_feeling"
        return _once_more(talk, exercise, "feeling", [talk.voice.say(NAME, part)], _choices(under or SOME_FEELINGS))
    remember(exercise, feeling=feeling)
    return bubbles([talk.voice.say(NAME, "ask_request")])


def _take_request(talk: Conversation, exercise: OpenExercise) -> Reply:
    request = request_from(talk.turn.text)
    if request is None:
        return _once_more(talk, exercise, "request", [talk.voice.say(NAME, "positive_request")])
    parts = Parts(exercise.state["observation"], exercise.state["feeling"], None, request)
    return _show(talk, exercise, parts)


def _once_more(talk: Conversation, exercise: OpenExercise, part: str, parts: list[Permitted], chips: list[Chip] | None = None) -> Reply:
    """Ask for a part again; after a few tries stop without forcing a sentence."""
    tries = exercise.state.get(f"tries_{part}", 0) + 1
    remember(exercise, **{f"tries_{part}": tries})
    if tries > ENOUGH_TRIES + (part == "observation"):
        close(talk, exercise)
        return bubbles([talk.voice.say(NAME, "give_up")], [talk.chip("step/express_needs"), talk.chip("next_step"), talk.chip("help")])
    return bubbles(parts, chips or ())


def _choices(feelings: Sequence[str]) -> list[Chip]:
    return [Chip(word.capitalize(), f"{NAME}#{ANSWER}") for word in feelings]

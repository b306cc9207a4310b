"""What only makes sense after what was said before: "why?", "shorter", "I don't get it", "and with my sister?", "no, I meant my mum"."""

from __future__ import annotations

import re

from closer.answers import worries
from closer.content import Question, Roadblock, Step
from closer.conversation import Conversation
from closer.cues.named import names_only_somebody
from closer.language.relations import MENTION, relation_in
from closer.reply import Chip, Reply, bubbles
from closer.taxonomy import WORRIES

__all__ = ["follow_up", "if_they_will_not", "is_it_normal"]

OPENING_WORDS = r"^(?:(?:ok(?:ay)?|yes|yeah|yep|and|but|so|hm+|well|right|sure)\b[, ]*)*"
END = r"[ ?.!]*$"
ASKED = {
    "how": r"(?:how(?: on earth)?(?: (?:do|would|can|could|should|am) (?:i|you|we|one)(?: \w+)?(?: to)? ?(?:do|start|go about|try|begin)?(?: with)?"
    r" ?(?:that|this|it)?| so| exactly| then)?|like how)",
    "why": r"(?:why(?: (?:that|this|so|though|should i|is (?:that|it)|would (?:that|it|this) (?:help|work)|does (?:that|it|this) (?:help|work|matter)))?"
    r"|what for|how come)",
    "example": r"(?:like what|such as(?: what)?|what,? for (?:example|instance)"
    r"|(?:(?:can|could) (?:you|i) (?:give me|make me|show me|get|have) )?(?:give me |show me |make me |write me |tell me |got |have you got )?"
    r"(?:for|an?|another|one more|some|any|a different|more)? ?(?:other )?(?:examples?|ideas?|one)(?: please)?)",
    "normal": r"(?:(?:is it|would it be)(?: all| so| really)* (?:normal|ok(?:ay)?|alright|bad|wrong|selfish|weird|silly|strange"
    r"|mean)(?: of me)?(?: (?:if|that|when) i|"
    r" to (?:feel|cry|want|need|be|miss|dread|hate|say no|think|wish))\b[\w' ]{0,40}|(?:is|am) (?:that|this|it|i)(?: all| even| so| just)? (?:normal"
    r"|ok(?:ay)?|all right|alright|weird|strange|odd|crazy|mad|silly|stupid"
    r"|wrong|too much|allowed)"
    r"(?: of me| to feel(?: that| this)?(?: way)?)?(?: (?:at|for|in) (?:his|her|their|this|that|my|a|an|boys|girls|teenagers|kids|men|women|couples"
    r"|people)(?: [\w-]+){0,3})?)",
    "unwilling": r"(?:what )?if (?:he|she|they|my \w+)(?: (?:just|still|really|simply))* (?:(?:does|do|is|are|wo|will)(?:n'?t| not)|refuses?|says no"
    r"|sends? me (?:out|away)|sulks?|laughs?|walks? (?:off|out|away)|(?:is not|isn'?t) in the mood)"
    r"(?: (?:even|ever))?(?: (?:to|wants?|like|listen|answer|care|change|try|do|come|talk|join|agree|it|that|this|too|me|either|willing|ready))*",
    "if_hurt": r"(?:what )?if (?:he|she|they|my \w+)(?:'s|'re| is| are| gets?| feels?| starts? to| starts?)(?: (?:so|just|really|very|then|too))*"
    r" (?:hurt|upset|sad|offended|cry|crying|in tears|disappointed|ashamed)(?: (?:by (?:it|that|me)|about (?:it|that)|then|again|now))*|(?:what )?if (?:he"
    r"|she|they|my \w+) cries",
    "unwilling_now": r"(?:(?:what )?if (?:he|she|they|my \w+)(?:'s|'re| is| are| gets?)(?: (?:too|just|really|very|so|always))*"
    r" (?:tired|busy|stressed|asleep|at work|exhausted|grumpy)(?: (?:again|then|tonight|now|all the time|for (?:it|that|this|me|a talk|talking)"
    r"|to (?:talk|listen)))*"
    r"|(?:what )?(?:if|when) (?:he|she|they|my \w+)(?: (?:just|only|always|still|then))* (?:grunts?|shrugs?|mumbles?|yawns?|nods?|looks at (?:his|her"
    r"|their) phone)(?: (?:again|then|at (?:it|me|that)))*)",
    "if_they_deny": r"(?:(?:what )?if (?:he|she|they|my \w+)(?: (?:just|simply|still|only))* (?:den(?:y|ies)|gets? defensive|plays? dumb"
    r"|turns? it (?:around|against me)"
    r"|makes? a joke|jokes?|changes? the (?:subject|topic)|says? (?:(?:it|that)(?:'s| is) not (?:true|about)|it'?s (?:not|only|just)|i(?:'m"
    r"| am)))(?: [\w',]+){0,9}"
    r"|(?:he|she|they|my \w+) (?:just )?(?:says?|said|thinks?|thought|claims?) (?:that )?(?:it|that)(?:'s| is| was)"
    r" (?:just |only |all |meant as )*an? (?:joke|bit of fun|misunderstanding|compliment))",
    "if_they_leave": r"(?:(?:what )?if (?:he|she|they) (?:leaves?|left|dumps?|breaks? up with) me"
    r"|(?:he|she|they)(?:'ll| will| might| may| would|'d|'s going to| is going to)(?: \w+)? (?:leave|dump) me"
    r"|i(?:'m| am) (?:so |just )?(?:afraid|scared|terrified)(?: that)? (?:he|she|they)(?:'ll| will| might) leave(?: me)?)"
    r"(?: (?:then|for that|over (?:it|this)|because of (?:it|this)))*",
    "shorter": r"(?:(?:that'?s |was |way |much |bit )*too long|(?:a bit )?shorter|in short|tl;?dr|short version|(?:fewer|less) words"
    r"|(?:can you )?(?:make|say|keep) (?:it|that) (?:short|shorter|simpler|simple)|in (?:one|a) (?:sentence|nutshell)"
    r"|(?:(?:can|could) you |you can |i need |please |pls )*(?:say|write|explain|speak|tell|use|answer)?"
    r"(?: it| that| this| me)? ?(?:a bit |much |more |in )*"
    r"(?:easy|easier|simple|simpler|simply|simple words|easy words|easy english|simple english))(?: please)?",
}
PATTERNS = {kind: re.compile(f"{OPENING_WORDS}{pattern}{END}", re.IGNORECASE) for kind, pattern in ASKED.items()}
ABOUT = re.compile(
    r"^(?:(?:no|nope|nah|sorry|wait|well|ok(?:ay)?)\b[,. ]*)*(?:and|what about|how about|i meant?|i'?m (?:talking|thinking) (?:about|of)|"
    r"i was talking about|it'?s (?:about|with|not \w+ \w+,? it'?s)|with|not \w+ \w+)\b",
    re.IGNORECASE,
)
IF_THEY = ("if_they_deny", "unwilling", "if_hurt", "if_they_leave")
IN_OTHER_WORDS = "shorter"
LONGEST = 12  # words
SURE_OF_ITS_OWN, FEWEST_TOLD = 0.4, 2  # the last: words besides who it is about
WORD = re.compile(r"[A-Za-z']{2,}")


def follow_up(talk: Conversation) -> Reply | None:
    """The answer to a short question about the last topic, or the same topic for somebody else; None where it is a subject of its own."""
    topic = talk.person.topic
    if topic not in talk.content.entries or talk.turn.chosen or len(talk.turn.text.split()) > LONGEST:
        return None
    text = talk.turn.text.strip()
    if (ABOUT.match(text) or (talk.exercise is None and names_only_somebody(text))) and relation_in(text):
        return _a_worry_of_its_own(talk, topic) or _for_them(talk, topic)
    kind = next((kind for kind, pattern in PATTERNS.items() if pattern.match(text)), None)
    if kind is None and talk.turn.label == "i_dont_understand":
        return bubbles([talk.voice.say("hear_worry", "in_other_words")]).then(_answer(talk, topic, IN_OTHER_WORDS))
    return _answer(talk, topic, kind) if kind else None


def if_they_will_not(talk: Conversation) -> Reply | None:
    """What is left where the other may not want to, while words are looked for: "and if she doesn't want to talk"; None where that is not said."""
    topic = talk.person.topic or ""
    told = topic in talk.content.entries and not (talk.turn.chosen or talk.turn.soft or talk.turn.alarmed)
    kind = next((kind for kind in (*IF_THEY, "unwilling_now") if PATTERNS[kind].match(talk.turn.text.strip())), None)
    return _answer(talk, topic, kind) if told and kind else None


def is_it_normal(talk: Conversation) -> Reply | None:
    """Whether it is normal what the person feels or would do, asked while a line is looked at; None where something else is."""
    topic, plain = talk.person.topic or "", not (talk.turn.chosen or talk.turn.soft or talk.turn.alarmed)
    return _answer(talk, topic, "normal") if plain and topic in talk.content.entries and PATTERNS["normal"].match(talk.turn.text.strip()) else None


def _for_them(talk: Conversation, topic: str) -> Reply:
    said = bubbles([talk.voice.say("hear_worry", "about")])
    return said.then(_answer(talk, topic, "example"))


def _a_worry_of_its_own(talk: Conversation, topic: str) -> Reply | None:
    """What is told besides who it is about: "it's about my son, 15, in his room all day"; None where that is all, or the topic fits."""
    label, share = talk.turn.label, talk.turn.meanings[0][1] if talk.turn.meanings else 0.0
    rest = MENTION.sub(" ", ABOUT.sub("", talk.turn.text.strip()))
    if not label.startswith(WORRIES) or label == topic or share < SURE_OF_ITS_OWN or len(WORD.findall(rest)) < FEWEST_TOLD:
        return None
    return bubbles([talk.voice.say("hear_worry", "about")]).then(worries.hear_worry(talk))


def _answer(talk: Conversation, topic: str, kind: str) -> Reply:
    entry = talk.content.entries[topic]
    if kind in (*IF_THEY, "unwilling_now"):
        return bubbles(
            [talk.voice.say("hear_worry", kind.removesuffix("_now"))], [talk.chip("validate"), talk.chip("next_step"), talk.chip("help", "Something else")]
        )
    if isinstance(entry, Step):
        return _of_step(talk, entry, kind)
    if isinstance(entry, Question):
        return _of_question(talk, entry, kind)
    return _of_worry(talk, topic, kind)


def _of_step(talk: Conversation, step: Step, kind: str) -> Reply:
    part = {"how": "how", "why": "why", "example": "practice", "shorter": "practice", "normal": "why"}[kind]
    parts = [talk.voice.say(step.label, part)]
    if kind == "how":
        parts.append(talk.voice.say("teach_step", "aloud", aloud=talk.voice.wording(step.aloud)))
    return bubbles(parts, [talk.chip("step_done", "I did it"), talk.chip(f"{step.label}#another", "Another idea"), talk.chip("next_step", "What's next?")])


def _of_question(talk: Conversation, question: Question, kind: str) -> Reply:
    steps = [label for label in question.see_also if label in talk.content.steps]
    if kind == "how" and steps:
        talk.person.topic = steps[0]
        return _of_step(talk, talk.content.steps[steps[0]], "how")
    part = {"how": "more", "why": "more", "example": "example", "shorter": "short", "normal": "more"}[kind]
    return bubbles([talk.voice.say(question.label, part)], [talk.chip(label) for label in question.see_also])


def _of_worry(talk: Conversation, label: str, kind: str) -> Reply:
    entry = talk.content.entries[label]
    step = entry.steps[0] if isinstance(entry, Roadblock) else talk.content.worries[label].step
    chips: list[Chip] = [talk.chip(step)] if step else []
    chips.append(talk.chip("help", "Something else"))
    if kind == "normal":
        return bubbles([talk.voice.say(label, "why" if isinstance(entry, Roadblock) else "stay")], chips)
    if kind == "why":
        return bubbles([talk.voice.say(label, "why" if isinstance(entry, Roadblock) else "honest")], chips)
    if kind == "how":
        return bubbles([talk.voice.say(label, "advice" if isinstance(entry, Roadblock) else "help")], chips)
    return bubbles([talk.voice.say("hear_worry", "today", today=talk.voice.say(label, "today").text)], chips)

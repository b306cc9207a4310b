"""What somebody expects the other to do with a sentence they have not said yet: answer it, shut the talk, or rage."""

from __future__ import annotations

import re

from closer.language.validation import IN_QUOTES, Told, other_speaks_in, said_back

__all__ = ["anger_foreseen_in", "foreseen_in", "rages_in"]

LIKELY = r"(?:just|only|probably|prob|always|then|never|still|simply|like|be like|even|maybe|start(?: to)?|(?:go|turn) (?:and|around and))"
WOULD = r"(?:'d|'ll| would| will| might| may|(?:'?s|'?re| is| are) (?:going to|gonna|just going to))"
SHUTS = (  # an answer that is none: it closes the talk, and is not said back
    r"(?:laugh\w*|shrug\w*|roll\w*|ignor\w*|walk\w*|leav\w*\b(?! me)|storm\w*|go(?:es)? (?:quiet|silent|mad|crazy|off|upstairs|to (?:bed|his|her|their))|yell\w*|shout\w*|scream\w*"
    r"|cry|cries|get(?:s)? (?:mad|angry|annoyed|upset|defensive|up)|make(?:s)? fun|think(?:s)? i|hang(?:s)? up|change(?:s)? the subject|look(?:s)? at me|(?:not|never|n't) \w+)"
)
FORESEEN = re.compile(
    rf"^(?:(?:but|and|well|good|great|thanks|ok(?:ay)?|hm+|no|nah|lol|haha|yeah|yes|i (?:think|know|bet|guess)|knowing (?:him|her|them)|then|so|what|even)\b[,. ]*)*(?:if )?"
    rf"(?P<who>he|she|they|my [\w-]+(?: [\w-]+)?)(?:(?:{WOULD}|(?<=if he)|(?<=if she)|(?<=if they)| (?=won'?t|wouldn'?t))(?: {LIKELY})*) ?"
    rf"(?:(?:say|says|answer|answers|reply|replies|tell|tells|go|goes|be like|text|write)(?: (?:to )?me)?(?: back)?(?: that)?[:,]? (?P<what>.+)|(?P<deed>(?:{SHUTS}|wo(?:uld)?n'?t \w+).*))$",
    re.IGNORECASE,
)
OF_ONESELF = re.compile(r"\b(?:i|i'm|im|i've|me|my|we|us|our)\b", re.IGNORECASE)
TO_YOU = re.compile(r"\b(?:you|your|you're)\b", re.IGNORECASE)
CLOSES = re.compile(  # short words that end a talk
    r"^[\"“']?(?:(?:i'?m|he'?s|she'?s|they'?re|it'?s|that'?s) )?(?:no+|nope|nothing|fine|ok(?:ay)?|whatever|so what|why|what|stop(?: it)?|leave it|forget it|shut up|weird|stupid|silly|nonsense|rubbish|sure|yeah right|not again"
    r"|don'?t care|doesn'?t care|nothing is wrong|nothing's wrong|not (?:now|that))\b[\w' ]{0,15}[\"”'.!?]*$",
    re.IGNORECASE,
)

WHO = r"(?:he|she|they|(?:my|the) [\w-]+(?: [\w-]+){0,3}?|mum|mom|dad)"
SO = r"(?: (?:so|really|very|too|all|super|just|pretty|even|more|a bit|a little|proper|properly|completely|totally|absolutely|extremely))*"
ANGRY = (
    r"(?:mad(?! about)|angr(?:y|ier)|anger|furious|livid|cross|violent|aggressive|nasty|enraged|pissed(?: off)?|loud with me|mental|nuts|ballistic|berserk|ape(?:shit)?"
    r"|crazy(?! (?:for|about))|off(?= (?:at|on) me|\W*$| (?:if|when)\b))"
)
RAGES = (
    rf"(?:(?:get|go|be|become|turn|end up|gets|goes|is|becomes|turns|start getting){SO} {ANGRY}\b|in a (?:rage|temper)\b"
    r"|(?:yell|shout|snarl|roar|rage|explode|erupt|swear|curse)(?:s|ing)?\b(?! (?:for joy|with (?:joy|laughter)))|scream(?:s|ing)?\b(?! (?:for joy|with (?:joy|laughter|delight)))"
    r"|snaps?\b(?! out of)|start(?:s)? (?:yelling|shouting|screaming|swearing|throwing)|(?:blow|blows) (?:up|a fuse|his|her|their)\b|explod\w+"
    r"|loses? (?:it\b|his|her|their (?:temper|rag|mind|cool|head))|flips?\b(?! (?:a|the) (?:coin|page))|freaks?(?: out)?\b|kicks? off\b|(?:hit|hits) the (?:roof|ceiling)"
    r"|sees? red|fl(?:y|ies) (?:into a|off the)|throws? (?:things|stuff|something|a (?:fit|tantrum|plate|chair|glass|cup)|me out)|slams?\b|breaks? (?:things|stuff|something|my)\b"
    r"|smash(?:es)?|punish(?:es)? me|make(?:s)? me pay|takes? it out on|bites? my head off|raises? (?:his|her|their) (?:voice|hand)|tears? (?:me|into me)|hits? me|hurts? me|kills? me|beats? me)"
)
ANGER_AHEAD = re.compile(
    rf"\b{WHO}{WOULD}(?: (?:just|only|probably|prob|always|then|still|simply|even|maybe|definitely|surely|also|start(?: to)?))* {RAGES}"
    rf"|\b(?:it|that|this|saying (?:it|that|this))(?:{WOULD})(?: (?:just|only|probably|definitely))* (?:make (?:him|her|them|my [\w-]+){SO} {ANGRY}|set (?:him|her|them|my [\w-]+) off)\b",
    re.IGNORECASE,
)
RAGES_NOW = re.compile(  # more than a loud word
    rf"\b{WHO}(?: (?:\w+ly|always|just|often|then|even|already))* (?:(?:gets?|goes|go|becomes?|turns?|got|went|became){SO} {ANGRY}\b(?! (?:with|at) (?:himself|herself|themselves))"
    r"|(?:rages?|explodes?|erupts?|screams? at me|loses? (?:it\b|his temper|her temper|their temper)|smash\w*|throws? (?:things|stuff|plates|something)|punch\w+ (?:the|walls?|doors?)|scares? me))",
    re.IGNORECASE,
)
SAYING_IT = r"(?:if|when(?:ever)?|every time|each time|as soon as|the moment) (?:i|you|we|one) (?:say|said|tell|told|bring|brought|ask|asked|mention(?:ed)?|try|tried|speak|complain)\b"
SAYING_SO = re.compile(rf"\b{SAYING_IT}|\b(?:can'?t|cannot|don'?t dare(?: to)?|(?:afraid|scared) to) (?:\w+ )?(?:say|tell|ask|bring|mention)\b", re.IGNORECASE)
ANGER_THEN = re.compile(  # in the present, of the sentence that is being looked for
    rf"\b{WHO}(?: (?:\w+ly|always|just|only|then|even|already))* {RAGES}[^.!?]{{0,20}}\b{SAYING_IT}|\b{SAYING_IT}[^.!?]{{0,25}}\b{WHO}(?: (?:always|just|only|then))* {RAGES}"
    rf"|^(?:(?:but|and|well|yes|yeah|no|ok)\b[, ]*)*(?:then|what if|and if|if)(?: then)? {WHO}(?: (?:always|just|only))* {RAGES}",
    re.IGNORECASE,
)
A_HABIT = re.compile(
    r"\b(?:every (?:day|night|evening|week|weekend|single)|used to|back then|when i was|when we|as a (?:child|kid)|at the (?:time|start))\b", re.IGNORECASE
)
A_FEAR = 25  # words; a longer text tells a story


def foreseen_in(text: str) -> Told | None:
    """What the person expects the other to answer: "he'd just say he's tired", "she'll laugh at that"; None where nothing is.

    `said_back` is None where the other would shut the talk, in words or without.

    Args:
        text: what was typed while a reply was looked for. A draft speaks to the other; this speaks of them.

    """
    found = FORESEEN.match(text.replace("’", "'").strip())
    if found is None or (found["deed"] and TO_YOU.search(found["deed"])):
        return None
    words = (found["what"] or found["deed"]).strip(' ,.?!"“”')
    speaker_unclear = OF_ONESELF.search(words) is not None and not IN_QUOTES.search(text)  # "he'd say it's my fault"
    shuts = found["what"] is None or speaker_unclear or CLOSES.match(words) is not None
    return Told(words, None if shuts else said_back(words, found["who"]))


def anger_foreseen_in(text: str, of_a_sentence: bool = False) -> bool:
    """Whether the person expects anger or shouting: "he'll get mad if I say that", "she'd scream at me".

    Args:
        text: what was typed.
        of_a_sentence: whether words to be said are looked for; if not, the text must speak of saying something, and tell of what is still to come.

    """
    plain = text.replace("’", "'").strip()
    if len(plain.split()) > A_FEAR or other_speaks_in(plain) or A_HABIT.search(plain):
        return False
    found = (ANGER_AHEAD.search(plain) or ANGER_THEN.search(plain)) if of_a_sentence else SAYING_SO.search(plain) and ANGER_AHEAD.search(plain)
    return bool(found) and not TO_YOU.search(plain)


def rages_in(text: str) -> bool:
    """Whether somebody is told of who rages, so that no words for them are looked for before it is known that the writer is safe.

    Args:
        text: what was told.

    """
    return bool(RAGES_NOW.search(text.replace("’", "'")))

"""Roundabout ways of complaining, told straight: scornful thanks, what "does itself", what is "only me who", two times set against each other."""

from __future__ import annotations

import re
from collections.abc import Callable

from closer.language.grammar import parse
from closer.language.i_statement.complaints.loads import agreeing
from closer.language.i_statement.wording.verb_forms import from_gerund, past_of, third_person_of

__all__ = ["told_without_detour"]

THE_OTHERS = re.compile(
    r"^all (?:the |my )?(?:other )?(?P<who>[a-z]+?)(?:'s)? (?P<did>(?!mine\b)[a-z]+(?: .+?)?),? (?:and |but |only )?mine (?P<mine>.+)$", re.I
)
THANKED = re.compile(
    r"^(?:(?:oh|well|wow|great|yeah|gee|so),? )*(?:thanks|thank you|cheers|congratulations|congrats|well done|bravo|nice job|good job)(?: (?:so much|a lot|a bunch|very much))?,? (?:for|on) (?P<vp>(?!letting|telling|asking|warning|waiting|helping|being|having|everything|inviting|including|saving|the\b|your\b)[a-z]+ing\b[^,.!]*)",
    re.I,
)
GLAD = re.compile(r"^(?:so |well |oh )*glad (?:that )?I could (?P<vp>be [^,.!?]+|[a-z]+ [^,.!?]+)", re.I)
LEFT_TO_ME = re.compile(
    r"(?:^|[,.;]\s|\b(?:and|but|as|because|that) )(?P<when>(?:on|at|in|every|during) (?:the )?[\w ]{3,20}? )?(?:it's|it is|its|that's) (?:(?:always|only|just|again|still) )*(?:me|I) (?:who|that) (?P<vp>[a-z]+ [^,;!?]+)",
    re.I,
)
GUESS_WHO = re.compile(
    r"^(?:(?:and|so|oh|well),? )*guess who (?P<vp>(?:has|had|gets?|got|is|was|did|does|[a-z]+s|[a-z]+ed) (?!your\b|got engaged|is back|called|just\b|is coming)[^?!.]+)",
    re.I,
)
WITHOUT_ME = re.compile(
    r"^(?:I (?:just |do |really )?wish|if only|would it (?:kill|hurt) you to|why can't|can't)(?: just once| for once| only once|,)* ?(?:you(?:'d| would)?(?: just| for once)? )?(?P<vp>[a-z]+(?: .+?)?) without (?:me|my) (?:having to |always )?(?P<mine>[a-z]+)(?P<rest>.*)$",
    re.I,
)
IN_THAT_TONE = re.compile(r"^(?:and |with )?(?:that|the|this) (?P<how>tone|voice|look|sigh|laugh|smirk|face)(?: again)? when (?P<said>you .+)$", re.I)
SORRY_FOR = re.compile(r"\bsorry (?:for|that I) .+? (?:after|when|because|while) (?P<deed>you .+)$", re.I)
DOES_ITSELF = re.compile(
    r"\bthe (?P<thing>[a-z]+(?: [a-z]+)?) (?P<verb>wash|clean|cook|iron|empty|fill|fold|pay|buy|book|feed|walk|make|do)(?:es|s)? (?:themselves|itself)\b", re.I
)
HURT_YOU_TO = re.compile(
    r"^(?:so |and |but )?(?P<once>would|will|did|does|is) it (?:really |so )?(?:hurt|kill|cost|bother|pain) you (?:so much |that much |too much |so |too )*to (?P<vp>[a-z]+ .+?)(?:,? or (?:is|was|would|did)\b.*)?\??$",
    re.I,
)
THEIR_OWN = re.compile(r"\byour own (?:child|son|daughter|kid|mother|mum|mom|father|dad|sister|brother|wife|husband)\b", re.I)
YOURS, MINE = re.compile(r"(?:you|your)\b", re.I), re.compile(r"I\b")
SUPPOSED = re.compile(r"(?:I|you|we|it|he|she|they) (?:didn't|weren't|hadn't|wouldn't|were)\b", re.I)
MAIN_AGAIN = re.compile(
    r"(?<!\bif )(?<!\bthat )(?<!\bto )(?<!\bwith )(?<!\band )(?<!\bwhat )(?<!\bhow )(?<!\bfor )(?<!\bhug )(?:you|you're|I|I'm|we|they|it|it's|there's|the whole \w+)(?= [a-z])"
)
WOULD = re.compile(r"'d (?!been\b|had\b|\w+ed\b)|\bwould\b")
TWO_TIMES = re.compile(r"^(?:when(?:ever)?|if) (?P<one>.+?),? (?:and |but )?(?:when(?:ever)?|if) (?P<two>.+)$", re.I)
IF_THEN = re.compile(
    r"^(?:if|when(?:ever)?|the (?:minute|moment|second)|as soon as) (?P<scene>(?:I|you|we|my|our|your|it's|the|there) [^,]+?), (?P<then>(?:you|I|we|the|my|our|your|there|it)\b.+)$",
    re.I,
)
IF_THEN_BARE = re.compile(
    r"^(?:if|when(?:ever)?|(?:every|each) time(?: that)?|the (?:minute|moment|second)|as soon as) (?P<scene>(?:I|I'm|I've|you|you've|we|we're|my|our|your) .+)$",
    re.I,
)
MEANS = re.compile(r"^(?P<vp>[a-z]+ing .*?\b(?:you|your [\w-]+)) (?:always |just )?means (?:that )?(?P<rest>I .+)$", re.I)
GROWN = re.compile(r"^(?:an? )?(?:grown|adult) (?:man|woman|person)?,? ?(?:(?:of )?\d+,? )?(?P<vp>[a-z]+ing .+)$", re.I)
FOR_ONCE = re.compile(
    r"^(?:so |and |but )?(?:can|could|will|would) you (?:just |please |maybe )*(?P<vp>(?!please\b)[a-z]+\b(?: [^?]*?)?) (?:just )?for once\b", re.I
)
LEAVE_OUT = re.compile(
    r"^(?:(?:can|could|will|would) you )?(?:please |just )*(?:leave out|drop|skip|lose|cut out|spare me|save|cut) (?:the|your) (?P<what>[\w' -]*?(?:jokes|comments|remarks|digs|puns))\b",
    re.I,
)
DONE_WITH = re.compile(
    r"(?:^|[,.;] )I(?:'m| am) (?:done|finished|through)(?: with)? (?P<vp>(?!talking|arguing|lending|trying|waiting|being|having|apologising|fighting|playing)[a-z]+ing [^,.;]+)",
    re.I,
)
FIRST_THING = re.compile(
    r"^(?:the )?first thing (?:out of your mouth|I (?:hear|get)|you say|you ask)(?: from you)?(?: (?:when|as soon as) (?P<scene>(?:I|you|we) [^,]+?))? is (?P<what>.+)$",
    re.I,
)
WHATEVER_I = re.compile(
    r"^(?:whatever|anything|everything) I (?P<do>(?!tell\b|give\b|show\b|lend\b|send\b|ask\b|offer\b|want\b)[a-z]+)(?P<where> [^,]+?)?,? (?P<then>you .+)$",
    re.I,
)


def told_without_detour(*texts: str) -> str | None:
    """What the first of the ways that fits makes of it; None where none does.

    Args:
        texts: the message, already said to the other person, without and with the words that lead up to it.

    """
    for pattern, way in WAYS:
        for text in texts:
            if (found := pattern.search(text)) and (told := way(found)):
                return told
    return None


def _mine_beside_theirs(found: re.Match[str]) -> str:
    who = found["who"] if found["who"].endswith("s") else f"{found['who']}s"
    return f"the other {who} {found['did']} and you {found['mine']}"


def _left_to_me(found: re.Match[str]) -> str:
    when = (found.groupdict().get("when") or "").strip()
    return f"I'm the one who {agreeing(found['vp'].strip(' .'))}{' ' + when if when else ''}"


def _half_of_mine(found: re.Match[str]) -> str | None:
    """Of what happens at my times and at yours, what happens at mine: "when I have flu I still do the school run"."""
    mine = next((half for half in (found["two"], found["one"]) if re.match(r"I\b", half)), None)
    split = re.match(r"(?P<scene>I .+?),? (?P<then>(?:I|you|you're|it's|the \w+)\b.+)$", mine) if mine else None
    return f"{split['scene']} and {split['then'].rstrip(', ')}" if split else None


def _scene_and(scene: str, then: str) -> str | None:
    """A scene and what happens in it; None where it is only supposed ("if I didn't ring, we'd never speak"), or tells what I do myself."""
    return None if SUPPOSED.match(scene) or WOULD.search(then) or (YOURS.match(scene) and MINE.match(then)) else f"{scene} and {then}"


def _scene_and_main(found: re.Match[str]) -> str | None:
    """The same without a comma, cut where the main clause begins."""
    doc = parse(found.group())
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    subject = next((child for child in root.children if child.dep_.startswith("nsubj")), None) if root is not None else None
    place = subject.left_edge.idx if subject is not None else -1
    if place <= found.start("scene"):
        again = list(MAIN_AGAIN.finditer(found.group(), found.start("scene") + 2))
        if not again:
            return None
        place = again[-1].start()
    return _scene_and(found.group()[found.start("scene") : place].strip(" ,"), found.group()[place:])


def _before_you_do(found: re.Match[str]) -> str:
    return f"I have to {from_gerund(found['mine'])}{found['rest'].rstrip('?. ')} before you {found['vp']}"


WAYS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
    (THE_OTHERS, _mine_beside_theirs),
    (THANKED, lambda found: f"you {past_of(from_gerund(found['vp']))}"),
    (GLAD, lambda found: f"I {past_of(found['vp']).replace('were ', 'was ', 1)}"),
    (LEFT_TO_ME, _left_to_me),
    (GUESS_WHO, lambda found: f"I'm the one who {found['vp']}"),
    (IN_THAT_TONE, lambda found: f"{found['said']} {'in' if found['how'].lower() in ('tone', 'voice') else 'with'} that {found['how'].lower()}"),
    (SORRY_FOR, lambda found: found["deed"]),
    (DOES_ITSELF, lambda found: f"I'm the one who {third_person_of(found['verb'])} the {found['thing']}"),
    (HURT_YOU_TO, lambda found: f"you {'did' if found['once'].lower() == 'did' else 'do'}n't {THEIR_OWN.sub('me', found['vp'])}"),
    (WITHOUT_ME, _before_you_do),
    (TWO_TIMES, _half_of_mine),
    (IF_THEN, lambda found: _scene_and(found["scene"], found["then"])),
    (IF_THEN_BARE, _scene_and_main),
    (MEANS, lambda found: f"I {from_gerund(found['vp'])} and {found['rest']}"),
    (GROWN, lambda found: f"you {from_gerund(found['vp'].split(', ')[0])}"),
    (FOR_ONCE, lambda found: f"you don't {found['vp'].rstrip(' ,')}"),
    (LEAVE_OUT, lambda found: f"you make {found['what']}"),
    (DONE_WITH, lambda found: f"I'm the one who {third_person_of(from_gerund(found['vp']))}"),
    (FIRST_THING, lambda found: f"{found['scene'] + ' and ' if found['scene'] else ''}the first thing you say is {found['what']}"),
    (WHATEVER_I, lambda found: f"I {found['do']} something{found['where'] or ''} and {found['then']}"),
)

"""Scraps without a verb, as what one finds or has: "wet towel on the bed. again." is "there's a wet towel on the bed"."""

from __future__ import annotations

import re

from closer.language.grammar import parse
from closer.language.i_statement.complaints.kinds import within_a_sentence

__all__ = ["scraps_told"]

FILLED = re.compile(
    r"^(?:(?:oh|ah|well|wow|great|lovely|nice|brilliant|cool|fantastic|super|perfect|wonderful|so|and|again|ugh|yay|another day|day \w+)[,.!:]* )+|"
    r"(?:[,.!]? (?:again|huh|yay|of course|as usual|once more|so witty|great marriage|great|lovely|nice|thanks|cheers|wow|what a surprise|typical|seriously|really|who cares|every (?:single )?(?:day|time|night|week|morning)(?: since [\w ]+)?|of all places)[.!?]*)+$",
    re.I,
)
PLACE = r"(?:in|on|under|next to|beside|at|all over|over|behind|across|outside|inside|between|round|around)"
MY_SIDE = re.compile(r"[.,]+ (?P<side>(?:my|our|your) (?:own )?(?:side|half|pillow|chair|spot|desk|shelf|seat|drawer|bed|plate|coat))\b", re.I)
BIT = re.compile(rf"^(?P<thing>(?:(?!{PLACE}\b)[\w'-]+ ){{1,5}}?)(?P<where>(?:{PLACE}) (?!work\b).+|everywhere\b.*)$", re.I)
OF_TWO = re.compile(r"^you (?P<yours>(?:in|on|at|with|alone|out|off|under) [^,.;]+)[,.;] (?:and )?me (?P<mine>(?:in|on|at|with|alone|by|under) ?[^,.;]*)", re.I)
OF_TWO_TURNED = re.compile(
    r"(?:^|[.,] )(?:and )?me (?P<mine>(?:in|on|at|with|alone|by|under) ?[^,.;]*)[,.;] (?:and )?you (?P<yours>(?:in|on|at|with|alone|out|off|under) [^,.;]+)",
    re.I,
)
NO_AND_NO = re.compile(
    r"(?:^|[.,;] )(?:(?:and|just) )?(?P<list>(?:no|not an?|not one) [\w' -]{2,30}?(?:(?:,| and|,? or|,)? (?:no|not an?|not one) [\w' -]{2,30}?)+)(?:,? (?:nothing|nada|zero))?(?P<from> from you)?\W*$",
    re.I,
)
COUNTED = re.compile(
    r"(?:^|[.,;] )(?:number of |how many )?(?P<what>(?:[a-z]+ )?(?:visits|calls|texts|messages|replies|answers|thank yous|thanks|apologies|presents|cards|invitations|hugs|kisses|dates|offers of help))(?P<from> (?:from|to) (?:you|me|us))?\s*[:=-]+ ?(?:zero|0|none|nil|nothing)\W*$",
    re.I,
)
NOT_ONE_FROM_YOU = re.compile(
    r"^(?P<time>[\w ]{3,30}? (?P<unit>years|months|weeks|days)(?: here| together| married)?)(?:,| and|, and) (?:not (?:one|a single|an?)|no|zero) (?P<what>[\w' -]+?|quote[abcd])(?: from you)?(?:, not (?:even )?one)?\W*$",
    re.I,
)
THREE_TIMES = re.compile(r"(?:^|(?P<open>.{3,30}) it(?:'s| is) )(?P<what>[a-z]+)(?:,? (?P=what)){1,4}\b(?P<rest>.*)$", re.I)
SPOKEN = {"sorry", "yes", "no", "later", "soon", "tomorrow", "blah", "maybe"}
IN_THIS_HOUSE = re.compile(r",? that's all (?:there is|I hear|we do|you do|I get)(?P<where>(?: (?:in|on|at) [\w' ]+)?)\W*$", re.I)
THINGS_IN_THE_WAY = re.compile(r"^(?P<things>your [\w-]+(?: [\w-]+)?(?:, (?:and )?your [\w-]+(?: [\w-]+)?)+)[,;:] (?P<main>I .+)$", re.I)
ALL_ME = re.compile(r"^(?P<what>[\w' -]+(?:, [\w' -]+)+),? (?:it's |that's |is )?(?:all|only|always|just) me\b(?:[,.!]? (?:and )?(?:never|not) you)?\W*$", re.I)
LEFT_SO = re.compile(
    r"^(?:the )?(?P<thing>(?:(?:front|back|kitchen|bathroom|bedroom|garage|fridge|hall|living room) )?(?:window|door|heating|light|telly|tv|radio|oven|fridge|tap|gate|lid|seat|gas|iron|lights|windows))s? (?P<state>wide open|open|on|off|up|unlocked|running)\b(?P<rest>(?: (?:in|at|all|on|with|during|when|while) [^,.;]*)?)",
    re.I,
)
MANY_AND = re.compile(
    r"^(?P<many>(?:an?|another|yet another|(?:about |over |nearly )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|\d+))\b(?: hundred| thousand)? (?!years?\b|months?\b|weeks?\b|days?\b|hours?\b|minutes?\b|times\b|of\b)[^,;]+?),? (?P<joint>and|but) (?P<rest>(?:I|I'm|you|the|my|our|your|we|we're|we've|not one)\b.+)$",
    re.I,
)
TIMES = re.compile(r"(?:every|each)[.,!]? single[.,!]? \w+", re.I)
LONGEST_BEFORE = 14  # words
MANY = 3  # times, which is all there is
UNCOUNTED = {"hair", "water", "mould", "mold", "food", "music", "rubbish", "laundry", "washing", "paint", "mud", "dust", "milk", "toothpaste", "stuff", "blood", "sand", "grease", "smoke", "noise", "post", "mail", "toast", "rice", "coffee", "tea", "dirt", "shampoo", "soap", "ash", "football", "junk"}  # fmt: skip
COUNTS = re.compile(
    r"(?:an?|the|my|your|our|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|\d+|half|all|more|another|hundreds|tons|loads)\b",
    re.I,
)
ONE_ONLY = re.compile(r"(?:one|an?|another|half) ", re.I)


def scraps_told(text: str) -> str | None:
    """A statement that says what the scraps name; None where they have a verb of their own, or name no place.

    Args:
        text: the message, already said to the other person.

    """
    whole = text.strip()
    if (one := OF_TWO.match(whole)) or (one := OF_TWO_TURNED.search(whole)):
        return f"you're {one['yours'].strip()} and I'm {one['mine'].strip()}"
    if counted := COUNTED.search(whole):
        return f"there haven't been any {counted['what'].lower()}{counted['from'] or ''}"
    if not_one := NOT_ONE_FROM_YOU.match(whole):
        return f"I haven't had {'an' if not_one['what'][0] in 'aeiou' else 'a'} {not_one['what']} from you in {not_one['time'][0].lower()}{not_one['time'][1:]}"
    if listed := NO_AND_NO.search(whole):
        things = [
            re.sub(r"^(?:and |or )?(?:no|not an?|not one) ", "", thing.strip(" ,"))
            for thing in re.split(r",? (?:and |or )?(?=(?:no|not an?|not one) )", listed["list"])
        ]
        missing = f"there was no {' and no '.join(thing for thing in things if thing)}{listed['from'] or ''}"
        before = whole[: listed.start()].strip(" ,.;")
        told = re.match(r"(?:you|I|we)\b", before) and any(token.tag_ == "VBD" for token in parse(before)) and len(before.split()) < LONGEST_BEFORE
        return f"{before} and {missing}" if told else missing
    if mine := ALL_ME.match(whole):
        return f"I'm the one who does {'the ' if not mine['what'].lower().startswith(('the ', 'my ')) else ''}{_listed(mine['what'])}"
    if left_so := LEFT_SO.match(whole):
        is_open = "are" if left_so["thing"].endswith("s") else "is"
        return f"the {left_so['thing'].lower()} {is_open} {left_so['state']}{re.split(r' because | with my ', left_so['rest'])[0]}"
    if (many := MANY_AND.match(whole)) and not any(token.tag_ in ("VBP", "VBZ", "VBD", "MD") for token in parse(many["many"])):
        is_one = re.match(r"(?:an?|another|yet another) ", many["many"], re.I)
        return f"there {'is' if is_one else 'are'} {within_a_sentence(many['many'])} {many['joint']} {re.sub(r' again$', '', many['rest'].rstrip('.! '))}"
    if in_the_way := THINGS_IN_THE_WAY.match(whole):
        return f"{in_the_way['main'].rstrip('.! ')} because of {_listed(in_the_way['things'])}"
    return _three_times(whole) or _found_there(whole)


def _listed(things: str) -> str:
    named = [re.sub(r"^and ", "", thing.strip()) for thing in things.split(",")]
    return f"{', '.join(named[:-1])} and {named[-1]}".replace("Your", "your") if len(named) > 1 else things


def _three_times(text: str) -> str | None:
    """What is all there is: "football, football, football"."""
    found = THREE_TIMES.search(text)
    if found is None or len(re.findall(rf"\b{found['what']}\b", text[found.start() :], re.I)) < MANY:
        return None
    what, place = found["what"].lower(), IN_THIS_HOUSE.search(found["rest"])
    if what in SPOKEN:
        return f'you say "{what}, {what}, {what}"'
    opened = f" on {found['open'].strip(' ,').lower()}" if found["open"] and re.match(r"(?:every|each) ", found["open"], re.I) else ""
    return f"it's {what}, {what}, {what}{(place['where'] if place else '')}{opened}"


def _found_there(text: str) -> str | None:
    """What lies or goes on somewhere: "toenails on the coffee table"."""
    bare = MY_SIDE.sub(r" on \g<side>", text)
    first = re.split(r"(?<=[.!?])\s+", bare)[0]
    shorter = ""
    while shorter != first:
        shorter, first = first, FILLED.sub("", first).strip(" .,!")
    found = BIT.match(first)
    if found is None or any(token.tag_ in ("VBP", "VBZ", "VBD", "MD", "VB") for token in parse(first)) or re.search(r"[?]|\b(?:I|we|he|she|they)\b", first):
        return None
    thing, where = found["thing"].strip(), re.sub(r"(?:,| because| with my) (?!(?:at|in|on|under|two|three|four|five|six|one)\b).*$", "", found["where"])
    where = re.sub(r", (?=(?:two|three|four|five|six|one)\b)", " and ", where)
    nouns = parse(thing)
    if (
        nouns[-1].pos_ != "NOUN"
        or nouns[0].pos_ in ("ADV", "INTJ", "PRON", "SCONJ")
        or re.match(r"(?:first|number|day|every|each|thanks|only|enough|not?)\b", thing, re.I)
    ):
        return None
    thing = thing[0].lower() + thing[1:] if nouns[0].pos_ != "PROPN" else thing
    many = (nouns[-1].tag_ == "NNS" or re.search(r"[^su]s$", thing) is not None) and not ONE_ONLY.match(thing)
    if many or COUNTS.match(thing) or nouns[-1].lower_ in UNCOUNTED:
        return f"there {'are' if many else 'is'} {thing} {where}"
    return f"there's {'an' if thing[0] in 'aeiou' else 'a'} {thing} {where}"

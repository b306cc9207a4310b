"""Absolutes that cannot just be left out, said as large as they were seen: "you put everything aside" as "you put it all aside"."""

from __future__ import annotations

import re
from collections.abc import Callable

from closer.language.grammar import parse
from closer.language.i_statement.wording.verb_forms import plain_verb

__all__ = ["softened"]

MANY = {"was": "were", "is": "are", "has": "have"}


def _not_one_did(found: re.Match[str]) -> str:
    if found["verb"].lower() in ("had", "have", "has"):
        return f"you {'hadn' if found['verb'].lower() == 'had' else 'haven'}'t"
    verb = parse(f"she {found['verb']}")[1]
    return f"you {'did' if verb.tag_ == 'VBD' else 'do'}n't {plain_verb(found['verb'])}"


def _knew_nobody(found: re.Match[str]) -> str:
    verb = found["verb"].lower()
    plain = plain_verb(verb)
    what = {"nobody": "anybody", "no one": "anybody", "nothing": "a thing"}[found["no"].lower()]
    return f"{found['who']} {'did' if verb != plain else 'do'}n't {plain} {what}"


def _all_but_me(found: re.Match[str]) -> str:
    past = any(token.tag_ == "VBD" for token in parse(f"they {found['did']}"))
    verb, _, rest = found["did"].partition(" ")
    verb = MANY.get(verb.lower()) or (plain_verb(verb) if verb.endswith("s") else verb)
    return f"the others{found['who'] or ''} {verb}{' ' if rest else ''}{rest} and I {'did' if past else 'do'}n't"


SMALLER: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"^(?:everyone|everybody)(?P<who> (?:in|at|on|from) (?:the|our|my|your) [\w-]+)? (?P<did>.+?),? (?:but|except|apart from|bar) (?:for )?me$", re.I), _all_but_me),
    (re.compile(r"(?<=\band )every time (?=(?:there|it)\b)", re.I), "each time "),
    (re.compile(r"\b(?P<did>told|asked|invited|showed|gave|thanked|tell|ask|invite|show|give|thank) none of (?P<whom>us|them)\b", re.I), lambda found: f"{'did' if found['did'].lower() != plain_verb(found['did']) else 'do'}n't {plain_verb(found['did'])} any of {found['whom']}"),
    (re.compile(r"\b(?:everybody|everyone) (?:except|but) you\b", re.I), "the rest of us but not you"),
    (re.compile(r"\bnothing (?:has )?(?:came|come)(?: back)?$", re.I), "no answer came"),
    (re.compile(r"^(?:everybody|everyone)(?P<who> (?:in|at|on|from) (?:the |our |my |your )?[\w-]+)? (?P<verb>[a-z]+s)\b(?! you\b)(?!.* and [a-z]+s\b)", re.I), lambda found: f"the others{found['who'] or ''} {MANY.get(found['verb'].lower()) or plain_verb(found['verb'])}"),
    (re.compile(r"\b(?P<to>to|at|in) everything\b(?! (?:I|you|we)\b)", re.I), r"\g<to> most things"),
    (re.compile(r"(?<=\band )(?:every|each) time (?=(?:you|I|we|he|she) \w+(?:,| and|$))", re.I), ""),
    (re.compile(r"\bcome to anything (?=with\b)", re.I), "come along "),
    (re.compile(r",? but never that\b", re.I), " but not that"),
    (re.compile(r"\b(?P<not>n't \w+(?: me| us)?) (?:shit|fuck all|crap|jack|squat|sod all)\b", re.I), r"\g<not> a thing"),
    (re.compile(r"\b(?P<whose>your|his|her) (?:crap|shit|junk|rubbish|mess)(?= (?:on|in|all over|everywhere)\b)", re.I), r"\g<whose> things"),
    (re.compile(r"\b(?P<who>he|she|it) don't\b", re.I), r"\g<who> doesn't"),
    (re.compile(r"\b(?P<be>is|are|am|'m|'re) (?:supposed|meant|expected) to (?:enjoy|like|love)\b", re.I), lambda found: f"{'has' if found['be'].lower() == 'is' else 'have'} to put up with"),
    (re.compile(r"(?:,| -)? (?:every|each)(?: single)? time$", re.I), ""),
    (re.compile(r"\b(?:every|each)(?: single)? time(?: that)? (?=(?:I|we|you|he|she|they|it|my|your|our|the|it's|I'm|there's|somebody|someone)\b)", re.I), "whenever "),
    (re.compile(r",? (?:every|each)(?: single)? time\b", re.I), ""),
    (re.compile(r"\b(?:nobody|none|not one|no one) of you(?: lot| two| all)? (?:even )?(?P<verb>[a-z]+)", re.I), _not_one_did),
    (re.compile(r"\b(?P<who>I|we|you|they) (?P<verb>know|knew|see|saw|tell|told|change|changed|eat|ate|say|said|do|did|pay|paid|buy|bought|help|helped|find|found|get|got) (?P<no>nobody|no one|nothing)\b", re.I), _knew_nobody),
    (re.compile(r", (?:and |but )?nothing$", re.I), ""),
    (re.compile(r"\beverything (?=about|of|on)\b", re.I), "a lot "),
    (re.compile(r"(?<=\band )nothing (?=of|about|on)\b", re.I), "little "),
    (re.compile(r"\bnothing ever happens\b|\bnothing (?:came|comes) of it\b", re.I), "it doesn't happen"),
    (re.compile(r"\bnone (?=in|on|at|left|for)\b", re.I), "not one "),
    (re.compile(r",? and never (?=in|on|at|with|for|to|by|my|our|the)\b", re.I), " and not "),
    (re.compile(r"\b(?P<take>takes?) forever\b", re.I), r"\g<take> a long time"),
    (re.compile(r"\bhas none\b", re.I), "doesn't have one"),
    (re.compile(r"\bthere's none\b|\bthere is none\b", re.I), "there isn't any"),
    (re.compile(r"\b(?P<verb>decides?|compares?|controls?|plans?|choos\w+|knows?|arranges?) everything(?P<more> else)?\b", re.I), r"\g<verb> things"),
    (re.compile(r"\b(?P<find>find|found) out everything\b", re.I), r"\g<find> it all out"),
    (re.compile(r"\beverything I (?=have|own|do|say|cook|wear|make|like)\b", re.I), "what I "),
    (re.compile(r"\beverything (?=in a skirt|that moves)", re.I), "whatever's "),
    (re.compile(r"\beverything\b(?=$| (?:aside|down|away|off|up|out|back|myself|alone|by|with|on|for|to|from|around|in)\b|,| and\b)", re.I), "it all"),
    (re.compile(r"\b(?P<verb>let me|let us) do anything\b", re.I), r"\g<verb> do things"),
    (re.compile(r"\b(?:talk|speak) about anything\b", re.I), "talk"),
    (re.compile(r"n't (?P<verb>\w+)(?P<whom> me| us)? anything\b", re.I), r"n't \g<verb>\g<whom> a thing"),
    (re.compile(r"\b(?:everyone|everybody) else's\b", re.I), "other people's"),
    (re.compile(r"\b(?:everyone|everybody) else\b", re.I), "the others"),
    (re.compile(r"\b(?P<tell>tells?|told|asks?|asked|shows?|showed) (?:everyone|everybody)\b", re.I), r"\g<tell> people"),
    (re.compile(r"\b(?:everyone|everybody) (?P<verb>knew|saw|heard|got|laughed|was|went|came|had|looked|stared)\b", re.I), lambda found: f"the others {'were' if found['verb'].lower() == 'was' else found['verb']}"),
    (re.compile(r"\ball the time in the world\b", re.I), "a lot of time"),
    (re.compile(r"\b(?:always|constantly|forever|only ever|ever) ", re.I), ""),
    (re.compile(r",? \b(?:any ?more|all the time|always|constantly)\b", re.I), ""),
)  # fmt: skip


def softened(phrase: str) -> str:
    """A phrase without its absolutes; what none of the ways knows stays as it is.

    Args:
        phrase: a clause or a verb phrase in the person's own words.

    """
    for pattern, instead in SMALLER:
        phrase = pattern.sub(instead, phrase)
    return re.sub(r"\s+", " ", phrase).strip(" ,")

"""Reproaches that hold somebody up as a model: what others do is what is missed in "you".

"Why can't you be more like Priya, she actually replies when I text her" is about not replying to me.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from closer.language.grammar import parse
from closer.language.i_statement.to_whom.address import addressed
from closer.language.i_statement.to_whom.pronouns import OF_THEIR_OWN
from closer.language.i_statement.wording.verb_forms import as_now, gerund_of, plain_verb

__all__ = ["without_the_other"]

STRESSED = re.compile(r"\b(?:actually|always|at least|even|also|just|really|still) ", re.I)
THEIR_PERSON = re.compile(
    r"\b(?:his|her|their|your) own (?:wife|husband|partner|girlfriend|boyfriend)(?P<own>'s)?\b|\b(?:his|her|their) (?:wife|husband|wives|husbands|partner|girlfriend|boyfriend|mother|mum|mom|father|dad|parents)(?P<s>'s?)?(?=\W|$)",
    re.I,
)
THEIR_PERSON_DOES = re.compile(
    r"\b(?P<joint>when|if|that|what|before|after|how) (?:his|her|their) (?:own )?(?:wife|husband|partner|girlfriend|boyfriend|mother|mum|mom|father|dad) (?P<verb>[a-z]+s)\b",
    re.I,
)  # "listens when his girlfriend talks"
SPARED = r"without (?:(?:me|us|anyone|anybody|my|our)\b(?: even)? (?:having to|asking|telling|nagging|reminding|chasing)|being (?:asked|told|chased|reminded|nagged|begged|prompted)|having to be (?:asked|told|chased|reminded|nagged))\b"
NO_MODEL = re.compile(r"(?:left|walked|went|moved|took|sold|broke|died|quit|lied|cheated|shouted)\b", re.I)
WELL_DONE = r"(?:rings?|calls?|visits?|remembers?|helps?|cooks?|texts?|thanks?|invites?|hugs?|irons?|cleans?|picks?|lets?|buys?|brings?|asks?|notices?|listens?|washe?s?)"
OF_US = r"(?!.*\b(?:me|my|us|our|I|we|you|your)\b)"
LIKE_WHOM = r"(?:a (?:bit|little) )?(?:more )?like (?P<whom>[^,.;!?]+?)"
BE_LIKE = r"(?:why (?:can't|couldn't|don't|won't) you (?:just |ever |at least )?(?:be|act)|why aren't you|I wish you (?:were|was)|if only you (?:were|was)) "
Way = tuple[re.Pattern[str], Callable[["re.Match[str]"], "str | None"]]


def without_the_other(text: str) -> str:
    """What "you" don't do, where somebody who does is held up as a model; unchanged where that is not surely meant.

    Args:
        text: what was typed.

    """
    whole = text.strip().rstrip(".!?")
    return next((straight for pattern, way in WAYS if (found := pattern.match(whole)) and (straight := way(found))), text)


def _unlike_them(found: re.Match[str]) -> str | None:
    """What somebody does whom you are not like."""
    return _not_done(f"{found['who'] or 'she'} {found['model']}")


def _not_done(model: str) -> str | None:
    """What "she replies when I text her" misses: "you don't reply when I text you"."""
    told = addressed(_said_to_me(STRESSED.sub("", model[0].upper() + model[1:])))
    if not told.startswith("you "):
        return None
    done = told[4:]
    if avoided := re.match(r"(?:never|don't|didn't|doesn't) (?P<vp>[a-z]+ .+)", done):
        return f"you {avoided['vp']}"
    verb = parse(told)[1]
    if verb.tag_ not in ("VBP", "VBZ", "VBD", "VB") or verb.lemma_ in ("have", "would"):
        return None
    return f"you aren't {done.partition(' ')[2]}" if verb.lemma_ == "be" else f"you don't {as_now(done)}"


def _said_to_me(model: str) -> str:
    """What is done for their own people, as I would have it done for me."""
    model = THEIR_PERSON_DOES.sub(lambda does: f"{does['joint']} I {plain_verb(does['verb'])}", model)
    return THEIR_PERSON.sub(lambda whom: "my" if whom["s"] or whom["own"] else "me", model)


def _done_without_asking(found: re.Match[str]) -> str | None:
    """What somebody before you did by themselves."""
    model = STRESSED.sub("", found["model"])
    if NO_MODEL.match(model) or parse(f"he {model}")[1].tag_ != "VBD":
        return None
    return _not_done(f"{_doer(model)} {model}")


def _done_by_others(found: re.Match[str]) -> str | None:
    """What somebody else does for their own people."""
    model = re.sub(r"^(\w+ )(?:him|her|them)\b(?! [a-z]+ (?:to|every|on)\b)", r"\1me", STRESSED.sub("", found["model"])) if found["theirs"] else found["model"]
    verb, _, rest = STRESSED.sub("", model).partition(" ")
    return f"you don't {plain_verb(verb.lower())} {OF_THEIR_OWN.sub('your', _said_to_me(rest))}"


def _went_ahead(found: re.Match[str]) -> str | None:
    """What somebody before you did first, and you did not: "our old neighbours asked before cutting the hedge, you just hacked it down"."""
    own = parse(f"you {STRESSED.sub('', found['own'])}")[1].tag_
    asking = gerund_of(as_now(found["model"]))
    if parse(f"he {found['model']}")[1].tag_ != "VBD" or own not in ("VBD", "VBP") or NO_MODEL.match(found["model"]) or asking is None:
        return None
    return f"you {found['own']} instead of {asking}"


def _doer(model: str) -> str:
    """The pronoun that the pronouns of a model agree with."""
    return "she" if re.search(r"\b(?:she|her|hers)\b", model, re.I) else "they" if re.search(r"\b(?:they|their|them)\b", model, re.I) else "he"


def _favoured(found: re.Match[str]) -> str:
    """Who is favoured, said to whom one thinks to favour them: "my sister always gets picked first" becomes "you pick my sister first"."""
    verb, off = plain_verb(found["verb"]), found["off"] or ""
    never = "never " if found["often"] and found["often"].lower() == "never" else ""
    return f"you {never}{verb} {found['who'][0].lower()}{found['who'][1:]}{off}{found['rest']}"


def _given_more(found: re.Match[str]) -> str:
    """What a brother or sister gets, said to who gives it."""
    return f"you give {found['who'][0].lower()}{found['who'][1:]} {found['what']}"


SIBLING = r"(?P<who>(?:my|our) (?:(?:little|big|older|younger|baby|twin|eldest|youngest) )?(?:step-?|half-?)?(?:sister|brother|sibling|cousin)s?"
A_NAME = r"(?!(?:He|She|They|It|I|We|You|This|That|Nobody|Everyone|Someone)\b)(?-i:[A-Z])\w+"
FORMER = r"(?:at least )?(?:my|our) (?:ex|(?:ex|last|previous|former|old)[ -][\w-]+)"
WAYS: tuple[Way, ...] = (
    (re.compile(rf"^{SIBLING}|(?:my|our) (?:colleague|co-?worker|teammate|workmate)) (?:(?P<often>always|never|only ever|constantly) )?(?:gets?|is|are) (?:always |never )?(?P<verb>picked|chosen|praised|invited|forgiven|excused|let|told|thanked|served|promoted|asked|taken|favoured|favored|preferred)(?P<off> off)?(?P<rest>(?: (?:first|last|for|to|over|before|when|out|on|everywhere|along|instead)\b.*)?)$", re.I), _favoured),
    (re.compile(rf"^{SIBLING}) (?:always |only ever |constantly )?gets? (?P<what>(?:all (?:of )?the|all your|the (?:best|biggest|bigger|better|last|most|nicest|front|good|new)|more|the money|the attention|the praise|twice)\b.*)$", re.I), _given_more),
    (re.compile(rf"^{BE_LIKE}{LIKE_WHOM}(?:[,.;:?!]+ (?:because |cause |at least )?(?P<who>she|he|they)|,? who) (?P<model>\w+ .+)$", re.I), _unlike_them),
    (re.compile(rf"^{FORMER} (?P<model>(?!you\b)[a-z]+ [^.!?]*?{SPARED}[^.!?]*)$", re.I), _done_without_asking),
    (re.compile(rf"^{FORMER} (?P<model>(?:always )?\w+ [^,]+?),? (?:and |but |while )?you (?P<own>(?:just |simply )?\w+ [^,.!?]+)$", re.I), _went_ahead),
    (re.compile(rf"^(?:at least |and |but )*(?:(?:your|my) (?:brother|sister|cousin|colleague|friend|mate)|other [a-z]+|{A_NAME})(?: {A_NAME})?(?P<theirs>) (?P<model>(?:actually |always )?{WELL_DONE}\b{OF_US}(?=.*\b(?:{SPARED}|(?:his|her|their) (?:own |wife|husband|wives|husbands|partner|mother|mum|mom|father|dad|parents))).+)$", re.I), _done_by_others),
    (re.compile(rf"^at least (?:(?:your|my) (?:brother|sister|cousin|colleague|friend|mate)|{A_NAME})(?P<theirs>) (?P<model>(?:actually |always )?{WELL_DONE}\b(?!.*\b(?:you|your|we|our)\b).+)$", re.I), _done_by_others),
    (re.compile(rf"^(?:at least |and |but )*(?-i:[A-Z])\w+'s (?P<theirs>husband|wife|boyfriend|girlfriend|partner|fianc\w+) (?P<model>(?:actually |always )?{WELL_DONE}\b{OF_US}(?=.*\b(?:him|her|them)\b).+)$", re.I), _done_by_others),
)  # fmt: skip

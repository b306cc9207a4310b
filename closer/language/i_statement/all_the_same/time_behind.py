"""What opens with its time or place, with that behind its first clause: "five minutes before my train you find one more thing"."""

from __future__ import annotations

import re

from closer.language.i_statement.complaints.kinds import within_a_sentence
from closer.language.i_statement.wording.occasions import HOURS

__all__ = ["with_the_time_behind"]

FROM_ANOTHER = re.compile(
    r"^(?P<time>[\w-]+ (?:years|months|weeks|days)(?: (?:married|together|here|over there|away|in|of [\w ]+))?)(?:,| and|, and) (?P<rest>(?:I|we|you|all I|my|the|there|it)\b.+)$",
    re.I,
)
AFTER_ONE = re.compile(
    r"^(?P<what>(?:one|a|two|three) (?:call|text|word|look|beer|message|joke|mistake|question|phone call)s? (?:from|with|about|to) [\w' ]+?),? and (?P<rest>(?:our|my|the|you|we|I)\b.+)$",
    re.I,
)
OFTEN = r"(?:morning|evening|afternoon|night|day|week|weekend|month|year|summer|winter|christmas|\w+day|dinner|meal|lunch|breakfast|visit|call|phone call|meeting|party|ride|trip)"
A_TIME = re.compile(
    rf"^(?P<when>(?:every|each)(?: single)? {OFTEN}|all my life|all (?:day|week|night|evening|weekend|summer|winter|month|year)(?: (?:in|at|on) [\w' ]+?)?|(?:for )?(?:[\w-]+ )?(?:days|weeks|months|years) now|(?:at )?(?:{HOURS}|\d{{1,2}})(?: ?[ap]\.?m\.?| o'clock)|"
    r"(?:every |each )?(?:\w+day)s?(?: (?:mornings?|nights?|evenings?|afternoons?|\d{1,2} ?[ap]m))?|once an? \w+|(?:two|three|four|five|ten|a hundred) times|(?:at )?new year|last \w+|this (?:morning|evening|afternoon|week)|today|"
    r"at (?:half past |quarter (?:past|to) )?[\w:]+(?: (?:on \w+day|this morning|at night|last night))?|(?:on|at|in) (?:the |my |our |your )?(?:[\w']+ ){1,3}?(?:on \w+day|wedding|party|birthday|dinner|thirtieth|fortieth|day|weekend|table|christmas|easter)|"
    r"(?:halfway through|(?:[\w-]+ ){1,6}(?:after|before)) (?:me |my |our |the )[\w' -]+(?=,? (?:you|I|we|you're|I'm)\b)|(?:even |only )?(?:on|in|at|after|during|over|with|for) (?:(?!\b(?:when|if|that|who|because|said|while)\b)[\w' -]){2,40}?(?=,? (?:I'm|I'd|I|we|you're|you|everyone|everybody|there|there's|it's)\b)|(?:even |only )?(?:on|in|at|after|during) (?:the |my |our |your )?[\w']+(?=,? (?:your|all the|different|my|our)\b)|(?:\w+ )?(?:\w+ )?(?:minutes|hours|days|weeks) (?:before|after) (?:my|our|the) [\w-]+|since (?:you|I|we)(?:'re|'m|'ve)? [\w' ]+?(?= (?:I|you|we)\b))(?: it's)?,? (?P<rest>(?:I'm|I'd|I|we|you're|you|your|my|our|the|there|it|it's|all the|everyone|everybody|different)\b.+)$",
    re.I,
)
JOINT = re.compile(
    r",? (?:(?:and|but)(?= (?:(?:then|now|still|only|just|even) )?(?:I|I'm|you|we|he|she|they|it|it's|there|there's|my|our|your|the|nobody|didn't|don't|not|all|when|if|sa[iy]d?|call|heard|came)\b)|when|while|because|so|until|before|after|that|whether|if)\b|, "
)
DAY = re.compile(r"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", re.I)


def with_the_time_behind(clause: str) -> str:
    """What opens with its time, with the time behind its first clause.

    Args:
        clause: a statement, already said to the other person.

    """
    found = A_TIME.match(clause) or FROM_ANOTHER.match(clause) or AFTER_ONE.match(clause)
    if found is None:
        return clause
    named = found.groupdict()
    when = named.get("when") or f"after {named.get('time') or named.get('what')}"
    if DAY.match(when):
        when = f"on {when[0].upper()}{when[1:]}"
    when = re.sub(r"^(?:even|only) ", "", when, flags=re.I)
    when = when if re.match(r"on (?-i:[A-Z])", when) else within_a_sentence(when)
    rest = found["rest"]
    joint = JOINT.search(rest, 4)
    place = joint.start() if joint else len(rest)
    return f"{rest[:place]} {when}{rest[place:]}"

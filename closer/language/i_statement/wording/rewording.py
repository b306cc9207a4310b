"""Turns of phrase said otherwise: absolutes as what they stand for ("everyone" as "other people"), idioms and slips plainly."""

from __future__ import annotations

import re
from collections.abc import Callable

from closer.language.i_statement.wording.verb_forms import gerund_of, past_of, plain_verb

__all__ = ["reworded"]

A_THIRD = r"(?:(?:your|the|his|her|their) [\w-]+(?: [\w-]+)?|[A-Z]\w+|him|her|them)"
OF_PEOPLE = {"is": "are", "was": "were", "has": "have", "does": "do"}
AS_A_GERUND = {"say": "saying", "help": "helping", "eat": "eating", "sit": "sitting", "talk": "talking", "ask": "asking"}
LIKE_SO_MANY = re.compile(  # a filler: "with like two cups in it"
    r"\b(?P<before>with|for|in|after|by|of|only|just|at|every|takes?|took|spends?|spent|eats?|ate|gets?|got|had|have|uses?|used|drinks?|drank|text(?:ed)?|called|wait(?:ed)?|is|was|it's) like "
    r"(?=(?:(?:an?|half an?|about) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|thousand|dozen|half|hour|week|month|year|minute|couple|million)\b)",
    re.I,
)
NERVE = re.compile(r"\b(?P<had>ha(?:d|ve)) the (?:nerve|cheek|gall|audacity|face|guts) to (?P<verb>[a-z]+)\b(?!.* and [a-z]+)", re.I)


def _helped(found: re.Match[str]) -> str:
    """Lifting a finger for somebody is helping them: "help Mum", but "help with the dishes"."""
    return f"help{found[1] or ''}{' ' if found.group().endswith(' ') else ''}"


# what is missed, in the plural: "you don't say nice things to me"
ANYTHING_NICE = re.compile(
    r"\banything (?P<how>nice|kind|good|special|fun|romantic|sweet|important|personal|useful|private|positive|real)\b(?! (?:about|in|to say)\b)", re.I
)
WHOM = "me|us|him|her|them|(?:my|our) [\\w-]+"
TELLING = {"": "tell", "es": "tells", "ed": "told", "ing": "telling"}
GIVING = {"": "give", "s": "gives", "ed": "gave", "ing": "giving"}


def _told_about(found: re.Match[str]) -> str:
    """What was dished out is told: "told the whole class about my breakup"."""
    return f"{TELLING[found['form'] or '']} {found['whom']} about {found['what']}"


INSTEAD: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (ANYTHING_NICE, r"\g<how> things"),
    (
        re.compile(rf"\bboss(?P<form>e[sd]|ing)? (?P<whom>{WHOM}) (?:around|about)\b", re.I),
        lambda found: f"{TELLING[found['form'] or '']} {found['whom']} what to do",
    ),
    (
        re.compile(rf"\bbark(?P<form>s|ed|ing)? (?:out )?orders at (?P<whom>{WHOM})\b", re.I),
        lambda found: f"{GIVING[found['form'] or '']} {found['whom']} orders",
    ),
    (re.compile(r"\b(?:bellow|holler)(?P<form>s|ed|ing)?\b", re.I), r"shout\g<form>"),
    (re.compile(r"\bpreach(?P<form>es|ed|ing)? (?=(?:about|on)\b)", re.I), lambda found: f"talk{(found['form'] or '').replace('es', 's')} "),
    (re.compile(r"\bdish(?P<form>es|ed|ing)? out (?P<what>(?:my|our) [\w' -]+?) to (?P<whom>[^,]+)$", re.I), _told_about),
    (re.compile(rf"\btreat(?P<form>s|ed|ing)? (?P<whom>{WHOM}) like (?:thin )?air\b", re.I), r"look\g<form> straight past \g<whom>"),
    (re.compile(r"\b(?P<tell>tells?|telling|told) (?=how (?:I|we|my|our)\b)", re.I), r"\g<tell> people "),
    (
        re.compile(r"\b(?P<ask>ask(?:s|ed|ing)?(?: me| us)?) (?P<be>was|were|am|had|could|would) (?P<who>I|we|he|she|they|my \w+) (?=\w)", re.I),
        r"\g<ask> if \g<who> \g<be> ",
    ),
    (
        re.compile(
            r"\b(?P<call>(?:shout|call|yell)(?:s|ed)?(?: (?:across|over|through|up|down|out|from) [\w' ]+?)?) if (?=(?:the|my|our|I|we|your|there)\b)", re.I
        ),
        r"\g<call> to ask if ",
    ),
    (
        re.compile(r"\bwhile (?:somebody|someone) else (?P<verb>puts|does|cooks|cleans|washes|irons|pays|minds|looks|drives|walks|carries|feeds|gets)\b", re.I),
        lambda found: f"while I {plain_verb(found['verb'])}",
    ),
    (re.compile(r"\b(?P<verb>say|said|think|told (?:me|us|people)|tell (?:me|us|people)) nothing of what\b", re.I), r"\g<verb> nothing about what"),
    (re.compile(r"\beverything of yours\b", re.I), "all your things"),
    (re.compile(r"\beverything (?=for (?:us|the|our|all|two|three|four|five|six)\b)", re.I), "it all "),
    (
        re.compile(
            r"\bthere(?P<is>'s| is| was) no (?P<what>table|room booked|card|cake|present|food|milk|bread|petrol|money|dinner|key|answer|reply|taxi|seat|chair)(?=$|,| and\b| left\b| for\b)",
            re.I,
        ),
        lambda found: (
            f"there {'was' if 'w' in found['is'] else 'is'}n't any {found['what']}"
            if found["what"] in ("food", "milk", "bread", "petrol", "money", "dinner")
            else f"there {'was' if 'w' in found['is'] else 'is'}n't a{'n' if found['what'][0] in 'aeiou' else ''} {found['what']}"
        ),
    ),
    (re.compile(r"\bknow everything (?=about\b)", re.I), "know all "),
    (re.compile(r"\b(?P<who>I|we) ha(?:d|ve) (?:nobody|no one)\b", re.I), r"\g<who> didn't have anyone"),
    (
        re.compile(r"\bthere(?P<is>'s| is| was| were) (?:none|no (?P<what>(?:[\w-]+ ){1,2}?)(?=left\b))", re.I),
        lambda found: f"there {'was' if found['is'].strip().startswith('w') else 'is'}n't any {found['what'] or ''}".rstrip() + (" " if found["what"] else ""),
    ),
    (
        re.compile(
            r"\b(?:everyone|everybody) (?P<where>(?:from|in|at|on|of) (?:(?!\b(?:but|except|apart)\b)[\w' ])+?),? (?:but|except|apart from) (?P<whom>(?:for )?(?:me|us))$",
            re.I,
        ),
        r"the others \g<where> but not \g<whom>",
    ),
    (re.compile(r"(?<= the others)(?P<where> [\w' ]+?),? except (?P<whom>me|us)$", re.I), r"\g<where> but not \g<whom>"),
    (re.compile(r"(?<=\b)except (?:for )?(?P<whom>me|us)$", re.I), r"but not \g<whom>"),
    (
        re.compile(
            r"\b(?P<who>I|we|they|he|she|it) (?P<be>was|were) (?:supposed|meant) to (?=(?:meet|go|leave|start|eat|fly|move|get|sign|talk|see|have|pick|play|travel|be)\b)",
            re.I,
        ),
        r"\g<who> \g<be> going to ",
    ),
    (re.compile(r"\btoo (?P<how>tired|busy|ill|broke|skint|stressed|full) (?P<to>(?:for|to \w+)) anything\b", re.I), r"too \g<how> \g<to> something"),
    (re.compile(r",? (?:and|but) none (?:of|from) me$", re.I), " but not mine"),
    (re.compile(r",? (?:and|but) none (?P<whom>(?:for|of|with|from|to) (?:(?:my|our) [\w-]+|me|us))$", re.I), r" but not \g<whom>"),
    (
        re.compile(r"\b(?P<have>have|has|had) to have the last word\b", re.I),
        lambda found: "had the last word" if found["have"].lower() == "had" else "want the last word",
    ),
    (
        re.compile(
            r"\b(?:when|although|though|even though) (?P<who>I|we) (?:had )?(?:specifically|clearly|explicitly|expressly) (?P<asked>asked|told) you not to\b",
            re.I,
        ),
        r"after \g<who> \g<asked> you not to",
    ),
    (
        re.compile(
            r",? (?:when|although|though|even though|while) (?:he|she|they)(?:'s| is| was|'re| are| were) (?:\w+ )?(?:in the wrong|wrong|at fault)\b", re.I
        ),
        "",
    ),
    (
        re.compile(r"\b(?P<verb>laugh(?:s|ed|ing)?) (?:from|of|about) (?=(?:me|us|my (?:accent|english|clothes|hair|name|voice|family|weight))\b)", re.I),
        r"\g<verb> at ",
    ),
    (re.compile(r"^((?:(?! about )[^,])*), (about (?:the|my|our|your) [\w' ]+)$", re.I), r"\1 \2"),
    (re.compile(r"\b(?P<make>makes?|made) me the butt of (?:every|all (?:of )?(?:your|the)) jokes?\b", re.I), r"\g<make> me the butt of your jokes"),
    (
        re.compile(r"\bmakes? me the\b(?! (?:butt|joke|punchline|bad guy|villain)\b)(?! (?:\w+ )?(?:tea|coffee|dinner|breakfast|lunch))", re.I),
        "leave me to be the",
    ),
    (NERVE, lambda found: past_of(found["verb"]) if found["had"].lower() == "had" else found["verb"]),
    (re.compile(r"\blike (?=\d)", re.I), ""),
    (LIKE_SO_MANY, r"\g<before> "),
    (re.compile(r"\bnone of (?P<whose>my|your|our) business\b", re.I), r"not \g<whose> business"),
    (
        re.compile(r"\blook(?P<form>s|ed)? nothing like\b", re.I),
        lambda found: f"{'doesn' if found['form'] == 's' else 'didn' if found['form'] else 'don'}'t look like",
    ),
    (re.compile(r"(?P<verb>\bask(?:s|ed|ing)?) to (?P<whom>me|us)\b(?! (?:to|for)\b)", re.I), r"\g<verb> \g<whom>"),
    (re.compile(r"\band not (?P<verb>ask|help|call|tell|say|answer|come|let|do|give|look|wait|check|listen|thank)(?:ing)?\b", re.I), r"and don't \g<verb>"),
    (re.compile(r"\b(?P<word>later|no|yes|money|work|blah|soon)(?:,? (?P=word))+\b", re.I), r"\g<word>"),
    (
        re.compile(r"\b(?P<verb>gave|give|bought|buy|sent|send|brought|bring|showed|show|invited|invite) (?:everybody|everyone)\b(?! (?:but|except))", re.I),
        r"\g<verb> the others",
    ),
    (re.compile(r"\b(?P<thing>(?:my|your|our|the) [a-z]+),(?: \w+ly)? (?P=thing)\b,?", re.I), r"\g<thing>"),
    (re.compile(r"(?<=\bon my side), (?=and\b)", re.I), " "),
    (re.compile(r"\b(?P<verb>talk|speak|talks|speaks|spoke|talked) (?P<whom>to (?:me|us)) like to (?=an?\b)", re.I), r"\g<verb> \g<whom> like "),
    (
        re.compile(r"\binstead of (?P<first>coming|going) (?P<where>in|out|over|round|home|up|down)? ?and (?P<verb>say|help|eat|sit|talk|ask)\b", re.I),
        lambda found: f"instead of {found['first']} {found['where'] + ' ' if found['where'] else ''}and {AS_A_GERUND[found['verb'].lower()]}",
    ),
    (re.compile(r"\beverything(?:'s| is) (?P<how>fine|ok|okay|alright|all right|good|great)\b", re.I), r"all is \g<how>"),
    (re.compile(r"(?<=\b(?:you|and) )remember nothing\b(?! (?:about|of|from)\b)", re.I), "don't remember it"),
    (re.compile(r"\b(?P<who>I|we) (?P<verb>get|have) nothing\b", re.I), r"\g<who> don't \g<verb> a thing"),
    (re.compile(r"(?<=\b(?:that|your) )(?:awful|terrible|horrible|ridiculous|disgusting) (?=[a-z]+)", re.I), ""),
    (re.compile(r"\ba single one of\b", re.I), "any of"),
    (re.compile(r"(?<!have )(?<!'ve )(?<!had )\bgot nothing\b", re.I), "didn't get a thing"),
    (re.compile(r"\blisten(s|ed|ing)? (?=me\b|us\b)", re.I), r"listen\1 to "),
    (
        re.compile(
            r"(?<!job )(?<!it )(?<!which )(?<!that )\bmakes? (?P<whom>me|us) (?=(?:work|do|wait|pay|eat|go|drive|stay|cook|clean|wear|sit|stand|come|take|carry|ask|apologise|explain|choose|write)\b)",
            re.I,
        ),
        r"have \g<whom> ",
    ),
    (
        re.compile(
            r"\bmade (?P<whom>me|us) (?=(?:work|do|wait|pay|eat|go|drive|stay|cook|clean|wear|sit|stand|come|take|carry|ask|apologise|explain|choose|write)\b)",
            re.I,
        ),
        r"had \g<whom> ",
    ),
    (re.compile(r",? (?:and|but) (?P<whom>(?:for|to|with) (?:me|us|my \w+|our \w+)) nothing$", re.I), r" but not \g<whom>"),
    (re.compile(r"\bone more of (?=(?:my|our|your|his|her|their|the|these|those)\b)", re.I), ""),
    (re.compile(r",? (?:and|but) none (?P<whom>(?:for|of|with) (?:me|us))\b", re.I), r" but not \g<whom>"),
    (re.compile(r",? because(?:, apparently)?,?$", re.I), ""),
    (re.compile(r"\bswear(?: blind| to me)?(?= (?:it|you|that|he|she|I|there)\b)", re.I), "say"),
    (re.compile(r"\b(?P<who>I|we) knew nothing\b", re.I), r"\g<who> didn't know a thing"),
    (re.compile(r"(?<=\band )tell (?P<whom>me|us) nothing\b", re.I), r"don't tell \g<whom> a thing"),
    (re.compile(r"(?:(?<=\band )|^)say nothing\b(?=$|,| (?:when|for|to|about|at|and|until|till|all)\b)", re.I), "don't say a word"),
    (re.compile(r"(?:(?<=\band )|^)said nothing\b(?=$|,| (?:when|for|to|about|at|and|until|till|all)\b)", re.I), "didn't say a word"),
    (re.compile(r",? but never (?=(?:an?|one)\b)", re.I), " but not "),
    (re.compile(r"(?<=\band )(?:do|does) nothing\b(?! (?:but|about|wrong)\b)", re.I), "don't help"),
    (re.compile(r"(?<=\band )did nothing\b(?! (?:but|about|wrong)\b)", re.I), "didn't help"),
    (re.compile(r"(?<!have )(?<!'ve )(?<!had )\bheard nothing\b", re.I), "didn't hear"),
    (re.compile(r"(?<=\bI )hear nothing from\b", re.I), "don't hear from"),
    (re.compile(r"\byes to everything\b", re.I), "yes to whatever comes"),
    (re.compile(r"(?<=n't )(?P<verb>\w+) anything\b(?! (?:to|about|from|at|for|but|else)\b)", re.I), r"\g<verb> a thing"),
    (re.compile(r",? (?:a|one) (?:single|more) time\b", re.I), ""),
    (re.compile(r",? (?:and|but) (?P<whom>(?:with|to|for|at) (?:me|us)) not (?:once|one time|at all)$", re.I), r" but not \g<whom>"),
    (re.compile(r"\bnot to (?:tell|say anything to) (?:anyone|anybody|a soul)\b(?! (?:who|that|but|else)\b)", re.I), "to keep it to yourself"),
    (re.compile(r"\bwithout to (?P<verb>[a-z]+)\b", re.I), lambda found: f"without {gerund_of(found['verb']) or 'having to ' + found['verb']}"),
    (
        re.compile(
            r"\b(?P<tells>tell(?:s|ing)?|told) to (?=(?:me|us|him|her|them|everyone|everybody|people|other|others|my|your|our|his|her|their|the)\b)", re.I
        ),
        r"\g<tells> ",
    ),
    (re.compile(r"\b(?:all )?(?:the |of )*things what (?=(?:I|we|you)\b)", re.I), "what "),
    (re.compile(r"\bsince (?=(?:(?:\w+ )?(?:minutes|hours|days|weeks|months|years)|ages)\b(?! ago))", re.I), "for "),
    (re.compile(r"\bgo(?P<many>es)? (?=quote[abcd]\b)", re.I), r"say "),
    (re.compile(r"\bwent (?=quote[abcd]\b)", re.I), "said "),
    (re.compile(r"\b(?P<verb>[a-z]+)\b(?P<what> [^,]*), (?P=verb) (?:it|him|her|them|that)(?=,| and\b|$)", re.I), r"\g<verb>\g<what>"),
    (re.compile(r"\b(?P<told>told|tell) (?P<whom>people|other people)$", re.I), r"\g<told> \g<whom> about it"),
    (re.compile(r"\beverything (?=(?:in|on) (?:the|my|our|your) (?:fridge|cupboard|freezer|pantry|table|plate)\b)", re.I), "what's "),
    (re.compile(r"\b(your|my|the|that|this|these|those|our) (?:stupid|silly|precious) (?=\w)", re.I), r"\1 "),
    (re.compile(r"\s+(?=[,.])"), ""),
    (re.compile(r",? or not$", re.I), ""),
    (re.compile(r",? I (?:think|guess|suppose|bet|reckon)$"), ""),
    (re.compile(r", [A-Z][a-z]+(?=,|$)"), ""),
    (
        re.compile(
            r", (?:neighbour|mate|mum|mom|dad|father-in-law|mother-in-law|bro|sis|son|love|man|dude|darling|cousin|grandad|gran|nan)(?P<next>,| and| but|$)"
        ),
        r"\g<next>",
    ),
    (re.compile(r", (?:mother|father|uncle|auntie|aunt|grandma|grandpa)(?=,|$)"), ""),
    (
        re.compile(
            r"\b(you|me|us|it|sorry|thanks|too|ago|yesterday|\d+|\w+teen|twenty|thirty|forty|fifty) (?:dad|mum|mom|mam|mate)(?=$| and (?:then |you )?(?:told|said|never|didn't|don't|still)\b)",
            re.I,
        ),
        r"\1",
    ),
    (
        re.compile(
            r"\b(?P<asks>(?:ask|asks|asked|asking|know|knew|tell|told|wonder)(?: me| us)?) (?P<what>where|what|who|when|how) (?P<is>is|are|was|were) (?P<thing>(?:the|my|our)(?: (?!for\b|since\b|in\b|at\b|on\b|when\b)\w+){1,3})(?P<rest> (?:for|since|in) [\w ]+)?$",
            re.I,
        ),
        lambda found: f"{found['asks']} {found['what']} {found['thing']} {found['is']}{found['rest'] or ''}",
    ),
    (
        re.compile(r"\b(?P<on>about|for|with) (?P<first>(?:the|my|our|your) [\w' ]+), (?P=on) (?P<second>(?:the|my|our|your) [\w']+)$", re.I),
        r"\g<on> \g<first> and \g<on> \g<second>",
    ),
    (re.compile(r",? as (?:a )?(?:punishment|revenge|payback)\b.*$", re.I), ""),
    (re.compile(r"\bto (?:one|a single) (?:message|text|letter)\b", re.I), "to my messages"),
    (re.compile(r" one time$", re.I), ""),
    (re.compile(r"\b(laugh|smile|talk|stay|look(?! better)) (?:longer|more|harder|better) (?=at|with|to|on)(?!.* than\b)", re.I), r"\1 "),
    (re.compile(r"(?<!just )\bone more\b", re.I), "a"),
    (
        re.compile(
            r"\blift(ed|s|ing)? (?:a |an |your )?(?:finger|teaspoon|hand|little finger)\b(?: for (?=(?:me|us|him|her|them|mum|mom|dad|my|our|your)\b))?", re.I
        ),
        _helped,
    ),
    (re.compile(r"^(you )?upstairs\b", re.I), r"\1"),
    (re.compile(r"\ba single (?=one\b)", re.I), ""),
    (re.compile(r"(?<=you to )do (?:a|one) single thing\b", re.I), "do something"),
    (re.compile(r"\banything (?:that )?(?=I (?:say|said|tell|told|ask|asked|do|did|cook|made|make)\b)", re.I), "what "),
    (re.compile(r"\ba single\b", re.I), "a"),
    (re.compile(r"\bone single\b", re.I), "one"),
    (re.compile(r"\beverything that (?=(?:happen|go|come|concern|matter|belong)(?:s|ed)\b|goes\b|went\b)", re.I), "what "),
    (re.compile(r"\beverything (?:that )?(?=I\b|my\b|we\b|you\b)", re.I), "what "),
    (re.compile(r"\beverything (?:that )?(?=(?:could|can|might) (?:go|happen)\b|(?:went|goes|is|was) wrong\b)", re.I), "what "),
    (re.compile(r"(?<=\bto )everything\b(?= (?:in|at|on)\b)|(?<=\bin )everything(?=$|,| and\b)|(?<=\bmark )everything\b", re.I), "most things"),
    (re.compile(r",? (?:and|but) (?:then )?(?P<do>do|did) (?:exactly |absolutely )?none of (?P<it>it|that|them)\b", re.I), r" but \g<do>n't do \g<it>"),
    (re.compile(r",? (?:and|but) never (?P<where>for|with|to|at|on|in) (?=(?:the|my|our|your|me|us|his|her|their|one|an?)\b)", re.I), r" but not \g<where> "),
    (re.compile(r"\bmakes? (?P<whom>me|us) be the\b", re.I), r"leave \g<whom> to be the"),
    (re.compile(r"\beverything (?:that )?(?=[A-Z]\w+ |he |she |they )"), "what "),
    (
        re.compile(rf"\b(?P<tells>tell(?:ing)?|told) (?P<whom>{A_THIRD}) everything(?: (?:about (?:us|me)))?(?=$|,| and\b| but\b)", re.I),
        r"\g<tells> \g<whom> what goes on between us",
    ),
    (
        re.compile(r"\b(?P<is>is|are|was|were|means?|meant) everything\b(?! (?:I|you|we)\b)", re.I),
        lambda found: f"{found['is']} {'a lot' if found['is'].startswith('mean') else 'what counts'}",
    ),
    (re.compile(r"(?P<before>n't [^,]*?) (?:to|for|about|with|in) (?:anything|anyone|anybody|anywhere)(?=,| but\b)", re.I), r"\g<before>"),
    (re.compile(r",? never to (?=ask|say|see|visit|help|talk|thank)\b", re.I), " and not to "),
    (re.compile(r"\bsince (?:about|around|like|roughly) (?=\w)", re.I), "since "),
    (re.compile(r"\b(?P<about>about [\w-]+), (?P<second>(?!and\b|but\b)[\w-]+)$", re.I), r"\g<about> and \g<second>"),
    (
        re.compile(
            r"(?<!nearly )(?<!almost )(?<!practically )\bevery (?:single )?time (?!(?:in|at|on|with|for|without|and|to|of|but|so|because)\b)(?=[\w']+ \w+)",
            re.I,
        ),
        "when ",
    ),
    (re.compile(r"(?<!nearly )(?<!almost )(?<!practically )\bevery (?:single )?time\b", re.I), ""),
    (re.compile(r"[\"]"), ""),
    (re.compile(r"\bevery single\b", re.I), "every"),
    (re.compile(r",? each and every (?:one|time)\b", re.I), ""),
    (re.compile(r"\beach and every\b", re.I), "every"),
    (re.compile(r"\bevery word I\b", re.I), "what I"),
    (
        re.compile(
            r"\b(?:everyone|everybody)'s (?!\w+(?:ing|ed)\b|(?:so|too|a|at|in|on|the|my|your|here|there|home|gone|asleep|fine|ok|okay|happy|busy|got|been|very)\b)",
            re.I,
        ),
        "other people's ",
    ),
    (re.compile(r"(?<=\bturned )everything\b|(?<=\bturn )everything\b", re.I), "it all"),
    (re.compile(r"\bwhat everything (?=costs?\b)", re.I), "what things "),
    (re.compile(r" and not a word$", re.I), " and don't say a word"),
    (re.compile(r", for (?:me|us)$", re.I), ""),
    (
        re.compile(
            r"^((?:you )?(?:snap|shout|fight|argue|complain|moan|lie|yell|nag|scream)\w*(?: (?:at|with) [\w ]+?)?) (?:for|about|at|over) everything$", re.I
        ),
        r"\1",
    ),
    (re.compile(r"\b(?P<roll>roll(?:s|ed)?|rolling) your eyes at everything\b", re.I), r"\g<roll> your eyes at what I say"),
    (re.compile(r"(?<!\bpay )(?<!\bpays )(?<!\bpaid )(?<!\bpaying )\b(for|about|at|over|to) everything$", re.I), r"\1 most things"),
    (
        re.compile(r"\b(?:everyone|everybody) who (?P<verb>\w+s)\b", re.I),
        lambda found: f"people who {OF_PEOPLE.get(found['verb'].lower()) or plain_verb(found['verb'])}",
    ),
    (re.compile(r"\b(?:in|for) front of (?:everyone|everybody|every one)\b", re.I), "in front of everyone"),
    (re.compile(r"(?<!before )(?<!after )(?<!than )\b(?:everyone|everybody) else is\b", re.I), "other people are"),
    (re.compile(r"(?<!before )(?<!after )(?<!than )\b(?:everyone|everybody) else\b", re.I), "other people"),
    (re.compile(r"\b(?:everyone|everybody) (?:but|except) (me|us|(?:your|my|our)(?: own)? \w+)\b", re.I), r"the others but not \1"),
    (re.compile(r"\b(to|with|at|for) (?:everyone|everybody)\b", re.I), r"\1 other people"),
    (re.compile(r"\b(tell(?:ing)?|told) (?:everyone|everybody)\b", re.I), r"\1 people"),
    (re.compile(r"\b(?:do|done|did) a (?:stroke|scrap|hand's turn) of (?:work|housework)\b", re.I), "help"),
    (re.compile(r"\b(?:in|for) (?:ages|forever|donkey's years)\b", re.I), "for a long time"),
    (re.compile(r"\bmost of the time\b", re.I), "often"),
    (re.compile(r"\bwhenever\b", re.I), "when"),
    (re.compile(r"\b((?:an?|my|our|the) [\w' -]{2,30}), (?:literally )?\1(?=$|,| and\b)", re.I), r"\1"),
    (re.compile(r"\b((?:my|our) [\w-]+)\b(?P<told>(?! and\b)[^,]*), \1(?=$|,| and\b)", re.I), r"\1\g<told>"),
    (re.compile(r"\s*,\s*,\s*"), ", "),
    (re.compile(r"(?<!in front of )\b(?:everyone|everybody)\b(?! else|'s| \w+s\b| in (?:the|my|our|your) (?:family|house|office)\b)", re.I), "the others"),
    (re.compile(r"(?<=\bearly) (?:to|for) everything\b|(?<=\blate) (?:to|for) everything\b", re.I), ""),
    (re.compile(r"(?<!pay for )(?<!pays for )(?<!paid for )(?<!paying for )\beverything(?=$|,| and\b| but\b| instead\b| into\b)", re.I), "it all"),
)


def reworded(phrase: str) -> str:
    """The phrase with every turn of phrase that blames, or that reads badly behind "when you ...", said otherwise.

    Args:
        phrase: a verb phrase ("tell everyone").

    """
    for pattern, instead in INSTEAD:
        phrase = pattern.sub(instead, phrase)
    return phrase

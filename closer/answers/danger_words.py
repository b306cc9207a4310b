"""Turns of phrase around a safety answer, in the order of the situations they are looked for in; none of them finds danger, which is the screen's task."""

from __future__ import annotations

import re

__all__ = [
    "ASKS_FOR_WORDS",
    "A_MAN",
    "BACK_TO_COACHING",
    "BARE_YES",
    "BEGINS_WITH_YES",
    "BLAMES_SELF",
    "HARMED",
    "IF_ANGRY",
    "NOBODY",
    "NOT_HURT",
    "NOT_NEVER",
    "OF_ONES_OWN",
    "OF_THE_STORY",
    "OTHERS_SAFE_NOW",
    "OWN_PLAN",
    "QUIETLY",
    "SAFE_NOW",
    "SAID_TO_THE_HURT",
    "STAY_NEAR",
    "TAKES_BACK",
    "THEIR_NIGHT",
    "THINKS_OF_GOING",
    "WHAT_NOW",
    "WHAT_TO_SAY",
]

# An answer to a gentle question: "yes", and what says it without the word, "sometimes", "I guess".
SAYS_YES = r"(?:yes|yeah|yep|yup|a (?:bit|little)|sometimes|often|i am|i do)"
BEGINS_WITH_YES = re.compile(rf"(?:well,? |i mean,? |honestly,? )*{SAYS_YES}\b(?!,? (?:but|fine|ok|sure|right|great)\b)", re.IGNORECASE)
CONFIRMS = (
    r"(?:yes+|yea+h*|yep|yup|ya|aye|right|exactly|correct|true|indeed|absolutely|definitely|totally|spot on|of course|sure|please|thanks|thank you"
    r"|that|this|that'?s? (?:it|true|right|correct|so)"
    r"|(?:that|this|it)(?:'?s| is| was)? (?:(?:exactly|just|about|all) )?(?:it|that|true|right|correct|so|is|was|how it (?:is|was|feels)|the way it is)"
    r"|you(?:'ve| have)? (?:did|do|have|got (?:it|that|me)|understood(?: me| it| that)?|are)(?: right)?)"
)
BARE_YES = re.compile(  # it names nothing, so that it may as well answer what was said back; "yes I am" and "yes sometimes" do name something
    rf"^\W*(?:(?:well|oh|um+|ok(?:ay)?|and)\b\W*)*(?:{CONFIRMS}\b\W*)+$", re.IGNORECASE
)
OWN_PLAN = re.compile(  # "ok maybe I'll write it" goes on with something else, and says nothing of fear
    r"\b(?:i ?'?ll|i will|i'?m (?:going to|gonna)|i (?:could|should|might))(?: (?:just|maybe|then|rather|also|better))*"
    r" (?:write|text|tell|ask|call|ring|talk|say|send|wait|try|think|see|sleep)\b",
    re.IGNORECASE,
)
OF_THE_STORY = re.compile(
    r"\b(?:what (?:i|you) (?:told|said|wrote)|(?:my|the) (?:story|rest)|the other(?: (?:thing|one|part))?|you got (?:it|that|me) right|understood me)\b",
    re.IGNORECASE,
)
NOT_NEVER = re.compile(r"\b(?:sometimes|often|always|at times|now and then|a (?:little|bit)|mostly|kind of|sort of|maybe|i guess|i suppose)\b", re.IGNORECASE)

# Words of help have the floor: a sad sentence leaves it to them, a request for words of one's own does not.
ASKS_FOR_WORDS = re.compile(
    r"\b(?:help me|how (?:do|can|could|should) i|what (?:do|can|should) i) (?:say|tell|put|reply|answer|write)\b|\bre(?:phrase|write|word)\b", re.IGNORECASE
)

# Somebody was hurt, and asks whose fault it is; not where they hurt somebody themselves, or say that they are safe.
BLAMES_SELF = re.compile(
    r"\b(?:(?:is|was|isn'?t) (?:it|this|that)(?: all| just| not)? (?:my fault|me\b(?=\W*$)|because of me|on me)"
    r"|(?:is|was) (?:there|it) (?:some|any)thing i(?:'ve| have)? (?:did|done|said|do wrong)"
    r"|(?:what|something|anything) (?:did i do|i did|have i done|i'?ve done|i do)(?: so)?(?: wrong| to (?:deserve|make|cause)\b.*)?(?=\W*$)"
    r"|did i (?:do (?:something|anything)|cause|provoke|bring|deserve|ask for)|am i (?:to blame|the problem|asking for it)|my (?:own )?(?:fault|doing)"
    r"|i (?:must have |probably |kind of )?(?:deserved?|provoked?|asked for|brought) (?:it|this|that|him|her|them)|(?:blame|blaming) myself"
    r"|i (?:made|make|drive|drove|push|pushed) (?:him|her|them) (?:do it|to it|mad|angry|this way|like (?:this|that)|lose))\b",
    re.IGNORECASE,
)
HARMED = re.compile(  # by one's own hand
    r"\bi(?:'ve| have| had)? (?:\w+ )?(?:hit|hits|slap|push|shov|punch|kick|shook|shak|lock|beat|chok|grab|threw|throw|smash|hurt|threaten|spank"
    r"|smack|burn)\w*"
    r"|\b(?:makes?|made) me (?:hit|hurt|slap|do it)\b",
    re.IGNORECASE,
)
BACK_TO_COACHING = re.compile(r"\b(?:go(?:ing)? back|get back|back to (?:it|the|coaching|our|where)|go on|carry on|continue)\b", re.IGNORECASE)
OTHERS_SAFE_NOW = re.compile(
    r"\b(?:he|she|they|we|(?:the|my) (?:\w+ )?\w+|every(?:one|body)|(?:the )?(?:baby|kids?|child(?:ren)?))(?:'s|'re| is| are)"
    r"(?: (?:all|both|quite|completely))?"
    r" (?:safe|ok(?:ay)?|fine|all right|alright)\b",
    re.IGNORECASE,
)
SAFE_NOW = re.compile(r"\bi(?:'m| am) safe\b", re.IGNORECASE)

# Somebody was hurt, and asks what to do: in general, tonight, or where a call would be heard.
WHAT_NOW = re.compile(
    r"^(?:and |so |but |ok(?:ay)? |then )*(?:what (?:can|should|could|do|shall|must) i (?:even )?do(?: now| about (?:it|this|him|her|them))?"
    r"|what now|how (?:do|can) i (?:get out|stay safe|protect myself)\b.*)\W*$",
    re.IGNORECASE,
)
SAID_TO_THE_HURT = re.compile(
    r"\bwhat (?:can|do|should|could|shall|will) i (?:do|say)\b.*\b(?:when|if|tonight)\b|\bwhat if (?:he|she|they)\b"
    r"|\bif i (?:just )?(?:explain|apologi|prove|tell (?:him|her|them))",
    re.IGNORECASE,
)
THINKS_OF_GOING = re.compile(
    r"\b(?:how (?:do|can|could|should|would) (?:i|we)|(?:i|we)(?:'m|'re| am| are)? (?:\w+ )?(?:want|need|have|plan|going|try|trying) to"
    r"|(?:i'?m )?(?:thinking (?:of|about)|afraid (?:of|to)|scared (?:of|to)|too (?:afraid|scared) to)|can i(?: just)?|what if i|if i|help me(?: to)?)"
    r" (?:\w+ )?(?:leave|leaving|get (?:away|out)|getting (?:away|out)|move out|moving out|escape|escaping|run away|walk out)\b"
    r"(?! (?:for|to) (?:\w+ )?(?:holiday|work|school|weekend|trip)| of bed)",
    re.IGNORECASE,
)
QUIETLY = re.compile(
    r"\b(?:can'?t|cannot|without|not) (?:\w+ )?(?:call|calling|phone|ring|talk|speak)\w*\b|\b(?:chat|text line|by text|hear me|overhear)\b", re.IGNORECASE
)

# Somebody was taken to be hurt, and says that they are not; "he doesn't really hurt me" is said by who may be hurt all the same.
MINIMISED = r"\b(?:but|just|only|really|often|much|badly|on purpose|meant|mean|when|unless|any ?more)\b"
NOT_HURT = re.compile(
    rf"\b(?:nobody|no ?one) (?:here |ever )?(?:is |has )?(?:hurt|hit|harm|scar|abus)\w* me\b(?!.*{MINIMISED})"
    rf"|\b(?!i\b)[a-z]+ (?:doesn'?t|does not|didn'?t|don'?t|do not|isn'?t|is not) (?:\w+ )?(?:hurt|harm|scar|abus)\w* me\b(?!.*{MINIMISED})",
    re.IGNORECASE,
)

A_MAN = re.compile(  # who was hurt, and fears that nobody believes a man
    r"\b(?:i'?m|i am|as|being|for) a (?:\w+ )?(?:man|guy|bloke|dude|husband|dad|father|male|lad)\b|\bfor (?:men|guys|blokes|males|husbands|dads)\b|\b(?:men"
    r"|guys|a man|a guy|blokes) (?:don'?t|do not|can'?t|cannot|aren'?t|never|like me|get|be(?:ing)?|too)\b"
    r"|\bbigger (?:and stronger )?than her\b|\bstronger than her\b|\b(?:believes?|laughs? at|listens? to|helps?) (?:a )?(?:man|men|guy|guys|bloke|blokes)\b"
    r"|\bmy (?:mates|friends) would laugh\b",
    re.IGNORECASE,
)

# Somebody thinks of dying, and then takes it back, or has nobody to turn to.
TAKES_BACK = re.compile(
    r"\b(?:not (?:going|gonna) (?:to )?do anything|being dramatic|over-?reacting|forget (?:it|that|i said)"
    r"|didn'?t mean (?:it|that)|just (?:kidding|joking|venting))\b",
    re.IGNORECASE,
)
NOBODY = re.compile(r"\b(?:nobody|no ?one|by myself|on my own|all alone|have no friends)\b", re.IGNORECASE)

# Somebody else's danger was told of, and now the writer asks about something of their own.
OF_ONES_OWN = re.compile(
    r"\b(?:can|could|will|would) (?:you|we) (?:also |please |now )*(?:help me |talk |speak )(?:with|about) (?:my|me|us|something else)\b"
    r"|\b(?:something else|another (?:thing|topic|question)|(?:a )?different (?:thing|topic|question)|(?:now|also) about (?:me|my own))\b",
    re.IGNORECASE,
)

# Somebody else is in danger: how to ask them, what if they get angry, whether to stay with them, what to do tonight.
WHAT_TO_SAY = re.compile(  # not "what do I say about the rent"
    r"^(?!no\b|nope\b|nothing\b)(?!.*\b(?:about|rent|money|back|birthday|party|homework|maths)\b(?! (?:that|it|this)\W*$))(?:.*"
    r"\b(?:what (?:do|can|could|should|would) i (?:\w+ )?(?:say to|tell|write to|ask) (?:him|her|them)"
    r"|how (?:do|can|could|should|shall|would) i (?:\w+ )?(?:(?:help|ask|talk to) (?:him|her|them)|(?:bring|raise) (?:it|this|that)(?: up)?"
    r"|start (?:that|the|this|a) (?:talk|conversation))|what to say(?: to (?:him|her|them))?"
    r"|ask (?:him|her|them) (?:\w+ )?how|(?:like )?what words|which words)\b"
    r"|(?:and |so |but |ok |then )*what (?:do|can|could|should|shall) i (?:\w+ )?(?:say|do)\W*$)",
    re.IGNORECASE,
)
IF_ANGRY = re.compile(
    r"\bif (?:he|she|they)\b.*\b(?:angry|mad|upset|furious|shouts?|offended|hates? me)\b"
    r"|^(?:\w+ ){0,3}(?:he|she|they) (?:got|gets|was|were|became|went)(?: \w+)? (?:angry|mad|upset|furious|offended|annoyed)\b",
    re.IGNORECASE,
)
STAY_NEAR = re.compile(
    r"\b(?:leave (?:him|her|them) (?:alone|on (?:his|her|their) own)|(?:stay|sit|be) (?:up )?with (?:him|her|them)|keep watch|watch (?:him|her|them))\b",
    re.IGNORECASE,
)
THEIR_NIGHT = re.compile(  # what to do for somebody in danger, in a short question
    r"^(?=\S+(?:\s+\S+){0,13}\s*$)(?:.*"
    r"\b(?:what (?:do|does|can|could|should|shall|will) (?:i|we|she|he|they)\b.*\b(?:do|say|happen)\b.*\b(?:when|if|now|next|tonight|tomorrow)\b"
    r"|what if (?:he|she|they)\b|(?:comes?|coming|gets?|is|be) (?:back|home|at the door)\b"
    r"|(?:get|keep|bring) (?:him|her|them) (?:\w+ )?(?:out|safe|away|through)\b|protect (?:him|her|them)\b))",
    re.IGNORECASE,
)

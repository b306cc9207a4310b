"""What is typed while a reply to somebody is looked for: one word that came back, news of them, an end, the lead to a draft, and what asks for a line."""

from __future__ import annotations

import re

__all__ = ["ACCEPTED", "AND_NOW", "ASKS_FOR_A_LINE", "ASKS_FOR_A_REPLY", "CAME_BACK", "DRAFT_LEAD", "LEAVES", "NEWS", "SHUT", "WELL", "WORDS_FOR_SORRY"]

CAME_BACK = re.compile(  # one word, and no more to answer
    r"^(?:(?:and|so|but|then|ok)\b[, ]*)*(?:he|she|they) (?:just |only )?(?:replied|said|answered|texted|wrote|goes|went|says?|repl(?:y|ies)|answers?|texts?)(?: back)?(?: with)?[:,]? [\"“']?(?P<word>[\w']+)[\"”'.!]*$",
    re.I,
)
ACCEPTED = re.compile(  # what comes back to a sorry: "she says its fine"
    r"(?:(?:and|so|but|then|ok(?:ay)?|well|now)\b[, ]*)*(?:(?:he|she|they)(?:'s|'re)?|my \w+|mum|mom|dad) (?:just |only |now |already |really )*"
    r"(?:(?:(?:replied|said|says?|answered|answers?|texted|texts?|wrote|writes?|goes|told me|tells me)(?: back)?(?: with)?(?: that)?[:,]? [\"“']?(?:ok(?:ay)?[, ]+|yes[, ]+|no[, ]+)?"
    r"(?:(?:it|that)(?:'?s| is| was)? (?:all |really |totally |quite |perfectly )*(?:fine|ok(?:ay)?|alright|all right|cool|good|nothing|no problem|no big deal|forgiven|forgotten|over)(?: (?:now|again|then|i guess|i suppose|maybe|for now|don'?t worry))*"
    r"|no (?:worries|problem|prob|stress|big deal)|never ?mind|all good|don'?t (?:worry|mention it)(?: about it)?|(?:he|she|they)(?:'?s| is|'re| are)(?: not| no longer)? (?:fine|ok(?:ay)?|over it|mad|angry|cross|upset)(?: any ?more)?"
    r"|(?:he|she|they) (?:accepts? it|forgives? me|understands?|loves? me)|thanks?(?: you)?[\w ]{0,30}|i love you(?: too)?|i forgive you|apology accepted))"
    r"|(?:accepted (?:it|my (?:sorry|apology))|forgave me|forgives me|hugged me|(?:is|are|was)(?: not| no longer) (?:mad|angry|cross|upset)(?: any ?more| with me)*))[\"”'.! ]*",
    re.I,
)
SHUT = re.compile(r"whatever|fine|no|nope|nah|k|kk|why|so|what|idk|dunno|later|maybe|hm+|meh|stop|and", re.I)
WELL = re.compile(r"thanks?|thx|yes|yeah|yay|sure|love|sorry|aww+|cool|good|great|nice|lovely|please|gladly|ok|okay", re.I)
AND_NOW = re.compile(r"(?:ok(?:ay)?|well|and|so|then|yes|but|now|what|\W)+", re.I)  # "so?", and no draft
LEAVES = re.compile(
    r"^(?:(?:actually|oh|no|ok|well),? )?(?:stop|enough|never ?mind|forget (?:it|that)|leave it|no(?: thanks?| thank you)?|not now|that's (?:all|enough)|i'm (?:done|good)|(?:good idea|great|nice|perfect|cool|thanks?|ok(?:ay)?)[,.! ]+(?:what'?s )?next|(?:ok(?:ay)?,? )?(?:i(?:'ve| have)? )?(?:just )?(?:sent|did|done|said|wrote)(?: (?:it|that|this))?|ok(?:ay)?,? i(?:'ll| will)? (?:ask|say|send|write|try|do|use|take) (?:it|that|this)|thanks?(?: you)?|thank you|ok(?:ay)?(?: thanks?)?)[ .!]*$",
    re.I,
)
WHOM = r"(?:him|her|them|mum|mom|mam|dad|gran|nan|grandma|grandpa|everyone|everybody|(?:my|our|the) (?:\w+ ){0,2}?[\w-]+)"
AM_SORRY = r"(?:that )?(?:(?:i'?m|i am)(?: (?:so|really|very|truly|just))* sorry|how(?: \w+)? sorry i am)"
WORDS_FOR_SORRY = re.compile(  # "write me the text", "how do I apologise", "what do I text"
    r"\b(?:(?:write|give|draft|make) me (?:the|a|an|some) (?:text|message|apology|note|words|line)|(?:write|draft) (?:the|an?) (?:text|message|apology|note) (?:to|for) (?:him|her|them|my)"
    rf"|(?:how (?:do|can|could|should|would) i|help me(?: to)?) (?:say (?:that )?(?:i'?m )?sorry|(?:tell|say to|show|let) {WHOM}(?: know)? {AM_SORRY}|apologi[sz]e|make it up (?:to|with|again)|make it (?:up|good|right)(?! the)|put (?:it|this|things) right)|what (?:do|can|should|could) i (?:even |just )?(?:text|write|say|send)"
    r"|word my (?:apology|sorry)|(?:should|shall|must|do|can) i (?:have to )?(?:say sorry|apologi[sz]e))\b",
    re.I,
)
ASKS_FOR_A_REPLY = re.compile(
    r"^(?:what (?:can|do|should) i (?:reply|say|answer)|how (?:do|can|should) i (?:reply|respond|answer)|what can i reply)[ ?.!]*$", re.I
)
ASKS_FOR_A_LINE = re.compile(  # while replies are looked at
    r"^(?:(?:just |only |please |pls |can you |could you )*(?:give|write|send|make|find) me (?:just )?(?:an?|the|one|some|something)(?: (?:short|quick|good|nice|simple))*"
    r" ?(?:text|line|message|reply|answer|sentence|words?|msg)?(?: (?:to|i can) (?:send|say|text|write|reply|answer)(?: (?:back|to)? ?(?:him|her|them))?)?"
    r"|what (?:can|do|should) i (?:text|write|send)(?: (?:back|him|her|them|to (?:him|her|them)))*)[ ?.!]*$",
    re.I,
)
DRAFT_LEAD = re.compile(r"^(?:(?:so |ok |okay |maybe |like |hmm |how about|what about|what if i (?:say|said)|i(?:'d| would|'ll| will| could| can| want to)? (?:say|tell (?:him|her|them)|answer|reply|write)|my (?:draft|try|answer|line)(?: is)?|could i say|is it ok to say)[ :,]*)+", re.I)  # fmt: skip
NEWS = re.compile(  # of the other, and no line to them
    r"(?:(?:and|but|so|then|well|now|yes|no|today|yesterday)\b[, ]*)*(?:he|she|they|my \w+)(?:'s|'ve|'d)? (?:just |then |now |even |also |finally |still )*(?:told|came|comes|went|goes|left|leaves|hugged|cried|cries|laughed|smiled|talked|spoke|opened|hung|walked|slammed|was|were|has|had|did(?:n'?t)?|does(?:n'?t)?|won'?t|never|always|only)\b(?!.*\byou(?:r|'re)?\b)[^\"“”?]*",
    re.I | re.S,
)

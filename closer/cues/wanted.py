"""Somebody tells what is and asks for words of their own to say: "help me say it", "one line to send her"."""

from __future__ import annotations

import re

from closer.cues.meeting import MEETING
from closer.cues.replying import WORDS_FOR_SORRY

__all__ = [
    "SAY_THAT",
    "asks_for_a_question",
    "asks_how_to_start",
    "asks_how_to_tell",
    "asks_when_in",
    "besides_a_line",
    "besides_how_to_tell",
    "besides_rewording",
    "message_to_break_in",
    "not_ones_own_in",
    "only_a_style_in",
    "own_message_in",
    "tells_glad_in",
    "too_much_in",
    "words_wanted_in",
]

HELP_ME_SAY_IT = re.compile(
    r"\w+ \w+ \w+.*(?:[,.;:!?-]\s*|(?<! to)(?<! you)(?<! me)(?<!n't)\s)(?:(?:please |can you |could you )*help me (?:to )?(?:say|put|word|phrase|tell) (?:it|this|that|him|her|them)\b[^,.;:]{0,30}"
    r"|how (?:do|can|could|should|would) i (?:say|put|word|phrase) (?:it|this|that)\b[^,.;:]{0,25}"
    r"\b(?:nicer|nicely|kinder|kindly|better|softer|softly|gently|calmer))[?.! ]*$",
    re.IGNORECASE,
)
HOW_DO_I_SAY_IT = re.compile(  # and no reply to what was said
    r"^(?:my \w+|he|she|they)\b.*\w[.,;:!?-]+\s*(?:and |so |but )?how (?:do|can|could|should|would) i (?:say|put|word|phrase) (?:it|this)(?: to (?:him|her|them))?[?.! ]*$",
    re.IGNORECASE,
)
NOTHING_BUT_HELP_ME_SAY_IT = re.compile(
    r"(?:please |can you |could you |yes,? )*help me (?:to )?(?:say|put|word|phrase) (?:it|this|that)(?: to (?:him|her|them))?[?.! ]*", re.IGNORECASE
)
THEM = r"(?:him|her|them|my (?!phone|mobile|e?mail|inbox)(?:\w+ )?\w+)"
A_LINE = r"(?:(?:line|text|message|msg|words)(?= (?:please|pls|plz)\b)|(?:just |only )?(?:one|a|some|the|any)(?: (?:short|quick|good|kind|nice|simple|small|single|little))* (?:line|sentence|text|message|msg|words?|note|sms)|something|smth)"
TO_SEND = rf"(?:(?: (?:that )?i (?:can|could|should)| to| for me to)? (?:send|text|write|message|say|tell)(?: (?:to )?{THEM})?| (?:for|to) {THEM})(?: (?:tonight|today|now|tomorrow))?"
LEADS_UP_TO_IT = r"(?:(?:please|pls|can you|could you|so|and|just|i|need|want|would like|i'd like|give me|write me|write|make me|make|find me|got|have|is there|any|what is|what's)\b[ ]*)*"
A_LINE_LAST = re.compile(
    rf"^(?P<told>.*\w\W+\w+\W+\w+.*?)[ ]*(?:[.,;:!?\n-]+|\b(?:and|so|but)\b)\s*{LEADS_UP_TO_IT}{A_LINE}{TO_SEND}(?:[, ]*(?:please|pls|plz|thanks))?[?.! ]*$",
    re.IGNORECASE | re.DOTALL,
)
A_LINE_FIRST = re.compile(rf"^{LEADS_UP_TO_IT}{A_LINE}{TO_SEND}\s*[.,;:!?-]+\s*(?:because )?(?P<told>\w+\W+\w+\W+\w+.*)$", re.IGNORECASE | re.DOTALL)
SOFTER = r"(?:nicer|nicely|kinder|kindly|better|softer|softly|gently|gentler|calmer|friendlier|more (?:nicely|kindly|gently|softly|politely)|politely|differently|less (?:harsh\w*|rude\w*|blunt\w*))"
REWORDING = re.compile(
    rf"^(?:(?:please|pls|can you|could you|would you|help me(?: to)?|how (?:do|can|could|should|would) i|i want to|so|and|ok(?:ay)?|now)\b[, ]*)*"
    rf"(?:(?:say|put|word|write|phrase|make|turn|tell (?:him|her|them))(?: (?:this|it|that|the following|this sentence|into something))*"
    rf" (?:(?:sound|in a|a bit|a little|much|way|more) )*{SOFTER}(?: (?:way|please|for me|to (?:him|her|them)))*"
    r"|(?:re-?phrase|re-?word|re-?write)(?: (?:this|it|that|the following|this sentence))?(?: (?:please|for me|nicely|kindly|gently))*)"
    r"\s*(?::|,(?=\s*(?:you|your|stop|why)\b)|-+|\n|\.\.+)\s*(?P<told>\S+\W+\S+.*)$",
    re.IGNORECASE | re.DOTALL,
)
ANOTHER_SPEAKS = re.compile(r"[\"“”]|\b(?:he|she|they) (?:said|says|wrote|writes|told|texted|asked|asks)\b", re.IGNORECASE)  # an answer to that is looked for

TO_SAY = r"(?:say|put|word|phrase|tell|bring up|express|explain)"
BRING_UP = r"(?:(?:bring|raise) (?:that|this|it) up|(?:raise|broach) (?:that|this|it)|(?:start|begin|open) (?:that|this|the|such a) (?:talk|conversation))"
KIN = r"(?:mum|mom|mam|dad|grandma|grandpa|grandad|nan|gran|(?:the )?(?:husband|wife|hubby|missus|boyfriend|girlfriend|bf|gf|kids))"  # said without a "my"
TO_THEM = rf"(?:him|her|them|{KIN}|my (?!words\b)(?:\w+[- ]in[- ]law|(?:best |little |big |older |younger )?\w+))"
THAT = r"(?:that|this|it)"
HOW = r"(?: (?:nicely|kindly|gently|better|then|now|please|aloud|out loud|first|even|today|tonight|exactly|though|tho|without (?:sounding|being|seeming|looking|hurting|making|starting|an?) [\w' ]{2,40}|without (?:fighting|arguing|shouting)))*"
NOT_LIKE = r"(?: (?:that|which)(?:'?s| is| isn'?t| is not| doesn'?t sound| won'?t sound)(?: (?:not|too|so|a bit|really|very))* \w+)?"  # "something to text that isn't cringe"
WORDS = r"(?:words?|sentences?|lines?|something(?: \w+)? to (?:say|text|write|send)|phrases?|(?:a|one|some|the) (?:good |short )?(?:word|sentence|line|text|message)s?)"
SAY_THAT = re.compile(  # and nothing else: of what was told before
    r"^(?:(?:and|ok(?:ay)?|k|but|so|now|also|yes|yeah|well|right|fine|hm+|great|good|alright|thanks|thank you|please|pls|then|i see)\b[,. ]*)*"
    rf"(?:how (?:do|can|could|should|would|might|shall|must) (?:i|we) (?:\w+ )?{BRING_UP}|how (?:to|i can) {BRING_UP}|help me (?:to )?{BRING_UP}"
    rf"|how (?:do|can|could|should|would|might|shall|must) (?:i|we|(?<=would )you) (?:\w+ )?{TO_SAY}|how (?:i|to) (?:can |should |must )?{TO_SAY}"
    rf"|(?:please |can you |could you )*help me (?:to )?{TO_SAY}(?= (?:{TO_THEM}|{THAT})|\W*$)"
    r"|i(?:'d| would)? (?:really |just |now )?(?:want|wanted|need|like|going) to (?:text|message|write(?: to)?|email|dm)"
    rf"|(?:what|wat|and what) (?:else )?(?:would you have me|do you want me to) (?:say|tell|write)|what (?:else )?(?:do|can|could|should|shall|would|must|am) (?:i|(?<=would )you) (?:even |actually |then |best |supposed to |to )?(?:say|tell|write|text)"
    rf"|(?:(?:i (?:just |really |still )?(?:don'?t|do not)(?: even| really)? know|idk|dunno|(?:i have )?no idea) )?what (?:i|to) (?:can |should |must |have to |need to )?(?:say|tell|write)(?= |\W*$)"
    rf"|(?:(?:can|could|would) you |please |pls |just )*(?:give|find|write|lend|get|tell) me (?:(?:some|the|any|a few|my|your|good|right|better) )*{WORDS}(?: (?:for {THAT}|to (?:say|send|text|write)|i can (?:say|use|send|text|write)|please|pls))*"
    rf"|(?:(?:can|could|would) you |please |pls |just )*(?:give|find|write|lend|tell) me (?:something|anything|words|a line|what)(?: that)? (?:an?y? )?(?:human|real|normal|actual|sane|living)?(?: ?(?:human|person|people|man|woman|being|one|body|anyone|somebody|i|i'd))?(?: (?:would|could|can|might))?(?: (?:actually|really))? (?:say|text|write)"
    rf"|(?:(?:can|could|would) you |please |pls |just )*tell me (?:what|how) (?:i (?:can|could|should) |to )(?:say|put|tell|word)"
    r"|what (?:would|should|could|do|can|to) (?:i )?(?:go|put|write|say) (?:in(?:to)?|on) (?:it|the (?:letter|card|note|text|message)|a (?:letter|card|note|text|message))"
    rf"|(?:please |can you |could you )*help me with (?:the|some|my) words|(?:i )?(?:just )?(?:need|want|have no|don'?t have(?: the| any)?|can'?t find(?: the)?|look(?:ing)? for)(?: the| some| any)? words"
    rf"|(?:what|which) words(?: (?:do|can|should|would|could) i (?:use|say|take))?|(?:some |the )?words(?: for {THAT})?)"
    rf"(?: (?:something|anything)(?: (?:nice|kind|good|warm))?)?(?: {TO_THEM})?(?: {THAT})?(?: (?:to|with|for) (?:{TO_THEM}|(?:his|her|their) face))?{HOW}{NOT_LIKE}(?:,? {MEETING})?\W*$",
    re.IGNORECASE,
)

HOW_TO_TELL = re.compile(  # behind a reproach, also in the order of who learns English: "he never clean, how i tell him"
    rf"(?P<told>\w+\W+\w+\W+\w+.*?)(?:\s*[.,;:!?\n-]+|\s+(?:so|and|but))\s*(?:(?:and|so|but|please|pls|now)\b[, ]*)*(?:i don'?t know )?"
    rf"how (?:(?:do|can|could|should|would|must) i|i(?: can| could| should| must| do)?|to) (?:\w+ )?(?:tell|say|explain|bring up|word|put)(?: (?:to |with )?{TO_THEM})?(?: {THAT})?(?: to {TO_THEM})?{HOW}[?.! ]*",
    re.IGNORECASE | re.DOTALL,
)
BLAMES = re.compile(
    r"^(?!i\b)(?:.*\b)?(?:he|she|they|(?:my |the |our )?(?:flat|house|room)?mates?|room+ate|my (?:\w+ )?\w+|husband|wife|boss|neighbou?rs?)\b.*"
    r"\b(?:never|always|no|not|dont|doesnt|wont|every(?: ?time| day| night| week)?|all (?:the time|day|night)|only|keeps?|still|too (?:much|loud|late|often)|again|without asking|nothing|instead)\b|n't\b",
    re.IGNORECASE | re.DOTALL,
)
OWN_DEED_TOLD = re.compile(  # for which a sorry is looked for
    r"\bi(?:'ve| have)? (?:just |also |really )?(?!asked|tried|waited|needed|wanted|cleaned|cooked|washed|worked|hoped|helped|called|texted|agreed|said (?:no|it|that)\b)(?:\w+ed|forgot|said|lied|broke|lost|left)\b",
    re.IGNORECASE,
)

HOW_TO_START = re.compile(  # a talk, where somebody was told of and no step is walked
    r"(?:(?:and|ok(?:ay)?|k|but|so|now|yes|yeah|well|right|fine|hm+|good|alright|thanks|thank you|please|i see)\b[,. ]*)*"
    r"(?:(?:(?:i (?:just |really |still )?(?:don'?t|do not)(?: even| really)? know|idk|dunno|(?:i have )?no idea) )?(?:how|where) (?:do|can|could|should|would|might|shall|to|am)?(?: ?(?:i|we))?"
    r"(?: (?:even|ever|possibly|best|supposed to|to))* ?(?:start|begin|open|make a start)(?: (?:it|that|this|a talk|talking|the talk|the conversation|a conversation))?"
    r"|what (?:do|can|could|should|shall) i (?:even |best )?(?:open|start|begin) with"
    rf"|how (?:do|can|could|should|would) i (?:even |ever |possibly )?(?:talk|speak) (?:to|with) {TO_THEM}(?: about (?:it|this|that))?)(?: (?:to|with) {TO_THEM})?{HOW}\W*",
    re.IGNORECASE,
)
TELLS_GLAD = re.compile(  # and nothing that weighs
    rf"(?:(?:and|but|so|well|yes)\b[, ]*)*(?:i(?:'d| would)?(?: really| just)? (?:want|like|love|wish|need)(?:ed)? to|how (?:do|can|could|should) i|help me(?: to)?) (?:tell|say to|show|let) {TO_THEM}(?: know)?"
    r" (?:how much (?:that|it|this|he|she|they) (?:meant|means?|mattered)(?: to me)?|how (?:proud|happy|glad|grateful|thankful|touched|pleased) i (?:am|was|felt)"
    r"|(?:that )?i(?:'m| am) (?:so |very |really )*(?:proud|glad|grateful|happy|thankful)(?: (?:of|for|about) (?:him|her|them|it|that))?|(?:a )?thank(?:s| you))(?:,? without [\w ]{3,25})?[ .!?]*",
    re.IGNORECASE,
)
OWN_MESSAGE = re.compile(
    r"\bi(?:'d| would| just| really| only)* (?:want|wanted|like|love|wish|need|have|going)(?: to)? (?:be able )?(?:to )?(?:tell|say to) (?:him|her|them|my \w+)"
    r" (?:that )?(?P<message>i(?:'m|'ve| am| was| have)? (?:(?!but\b|and\b|because\b|without\b)[\w']+ ?){2,14})",
    re.IGNORECASE,
)
BEHIND = r"(?:(?:no|nah|nope|ew+|ugh|meh|ha+|haha|yeah|but|hm+|lol|sorry|well|ok(?:ay)?|thanks|thank you)\b[,. ]*)*"
NOT_MY_WORDS = (
    r"(?:(?:that|this|it)(?:'?s| is| sounds| feels| would be)?|(?:the )?words?(?: is| are)?) (?:a (?:bit|little) |way |much |far |still )*(?:too (?!late|bad|sad|often|long ago|tired)\w+|(?:so |very |really |kinda |kind of |pretty |rather )*(?:stiff|formal|stilted|scripted|unnatural|cheesy|corny|wooden|posh|cringe\w*|like (?:a|an|some) (?:book|textbook|therapist|manual|film|movie|leaflet))\b|not (?:me|us|my (?:style|way)|how (?:i|we) (?:talk|speak)))\b"
    r"|(?:that|this|it)(?:'d| would)? (?:sounds?|feels?|seems?|reads?|comes across)(?: (?:a bit|a little|so|very|really|kinda|kind of|pretty|rather|like|i'?m|i am))* (?:needy|weak|whiny|desperate|pathetic|clingy|cold|weird|silly|stupid|fake|awkward|dramatic|harsh|begging)\b"
    r"|(?:is|isn'?t|wo(?:uld)?n'?t|would) (?:that|this|it)(?: not)?(?: be| sound| seem| come across)?(?: (?:not|too|a bit|a little|so|kinda|kind of|very|like))* (?:needy|weak|whiny|desperate|pathetic|clingy|cold|weird|silly|stupid|fake|awkward|dramatic|harsh|cheesy|cringe\w*|formal|stiff|much)\b"
    r"|(?:(?:that|this|it)(?:'?s| is| was)? )?(?:(?:sounds?|reads?|is|was|feels?) )?(?:a bit |so |very |really |kinda |too )*(?:like |as if )?(?:(?:it'?s|it is|it was|something|straight) )?(?:from|out of|copied from) (?:a|an|some|the) (?:\w+ )?(?:book|textbook|manual|leaflet|film|movie|card|letter)\b"
    r"|(?:sounds? |feels? |reads? |way |much |far |a bit |a little |bit |kinda |kind of |so |very )*(?:too )?(?:stiff|formal|stilted|scripted|unnatural|cheesy|corny|wooden|posh|cringe\w*|fancy|polite|bookish|soppy|sappy|mushy|sentimental|emotional|dramatic|intense|heavy|clingy|needy|forward|american|weird)(?: (?:for me|tbh|lol|for (?:him|her|us)))*\W*$"
    r"|(?:just |and |but |please )*without (?:being|sounding|it being|it sounding)(?: (?:too|so|all|that))* \w+(?: (?:lol|please|pls|tho|though))*\W*$"
    r"|(?:(?:that|this|it)(?:'?s| is) )?(?:(?:a )?(?:bit|little)|way too|too|rather) much(?: for (?:me|us|him|her))?\W*$"
    r"|(?:(?:that|this|it) )?(?:does ?n[o']?t|is ?n[o']?t|not|do ?n[o']?t) (?:really )?(?:sound like|like) (?:me|us|how i (?:talk|speak))\W*$"
    r"|(?:definitely |really |just )?not (?:me|us|my (?:style|way)|how (?:i|we) (?:talk|speak))\W*$"
    r"|(?:nobody|no ?one|who)(?: \w+)? (?:really |ever )?(?:talks|speaks|says it) like (?:that|this)\b"
    r"|i(?:'d| would| could| can)?(?:n'?t| never| not) (?:really )?(?:say|talk like|use) (?:that|this|it|so)|i(?:'m| am) not used to\b"
)
NOT_ONES_OWN = re.compile(rf"{BEHIND}(?:{NOT_MY_WORDS})", re.IGNORECASE)  # of words that were found: they are another's
TOO_MUCH = re.compile(  # or others are wanted
    rf"{BEHIND}(?:{NOT_MY_WORDS}"
    r"|(?:(?:can|could) (?:you|i) )?(?:please )?(?:make (?:it|that)|have|get|give me|try)? ?(?:it |something )?(?:(?:more|less) (?:easy|simple|chill|casual|formal|normal|direct|soft|short|long)|(?:(?:a bit|a little|much|way|even) )?(?:more |less )?(?:shorter|simpler|softer|gentler|warmer|easier|longer|kinder|nicer|direct(?= )|casual|formal|soppy|sappy|mushy|cheesy|formal|needy))\b"
    r"|(?:another|a different)(?: (?:one|line|sentence))?\b|(?:something )?(?:easier|simpler|shorter|softer|different)\b)",
    re.IGNORECASE,
)
A_GOOD_TIME = r"(?:a |the )?(?:good|best|right|better) (?:time|moment|hour|day)"
WHEN = re.compile(  # to say or do what was found
    rf"(?:^|[.,;:!?]\s*|\b(?:and|but|so|ok(?:ay)?|well|yes|good|better|thanks)\s+)(?:(?:when|what)(?:'?s| is| would be|'d be) {A_GOOD_TIME}(?: (?:to|for) [^.?!]{{0,40}})?"
    r"|(?:when|what time|what day|at what time) (?:should|do|can|shall|could|would|must) i (?:best |ideally |actually )*(?:do|say|tell|send|bring|ask|start|try|talk|use) ?(?:it|that|this|him|her|them|to|up|with|about)?\b[^.?!]{0,30}"
    r"|(?:can|could|may|should) i still (?:do|say|tell|send|ask|write|answer) (?:it|that|this|so|him|her|them)(?: (?:now|today|tonight|tomorrow|this week|then))*|is it too late(?: now)?(?: to (?:say|answer|send|tell|write|ask)\b[^.?!]{0,20})?"
    r"|(?:should|shall|do|can) i (?:do|say|tell|send|ask) (?:it|that|this|him|her|them) (?:right )?(?:now|today|tonight|right away|at once|tomorrow|later)(?: or [^.?!]{0,20})?|(?:now or later|when then|but when|and when|when))[ ?.!]*$",
    re.IGNORECASE,
)
A_REMARK = 14  # words


A_QUESTION_WANTED = re.compile(
    r"(?:(?:and|ok(?:ay)?|so|but|well|then|yes|fine)\b[, ]*)*(?:what|which question|which questions|what question)(?: else)? (?:could|can|should|shall|do|would|to|might) ?(?:i|we|you)? ?(?:even )?ask"
    rf"(?: {TO_THEM})?(?: (?:instead|then|now|tonight|first|about))*[ ?.!]*",
    re.IGNORECASE,
)


def asks_for_a_question(text: str) -> bool:
    """Whether somebody looks for a question to ask the other, and says nothing else: "what could i ask instead".

    Args:
        text: the message.

    """
    return bool(A_QUESTION_WANTED.fullmatch(text.replace("’", "'").strip()))


def asks_how_to_start(text: str) -> bool:
    """Whether somebody asks how to begin the talk they told of, and nothing else: "how do i start".

    Args:
        text: the message.

    """
    return bool(HOW_TO_START.fullmatch(text.replace("’", "'").strip()))


def tells_glad_in(text: str) -> bool:
    """Whether somebody wants to tell the other only something warm: "i want to tell him how much that meant".

    Args:
        text: the message.

    """
    return bool(TELLS_GLAD.fullmatch(text.replace("’", "'").strip()))


NOT_LIGHTLY = r"(?!.*\b(?:cheat\w*|affair|leav\w*|left|divorc\w*|break|split|hate|die|dying|kill|hit|hurt|pregnan\w*|abort\w*|scared|afraid|lied|stole|arrest\w*|police|hiv|cancer)\b)"
HOW_TO_BREAK_IT = re.compile(  # to somebody, also in the order of who learns English, and nothing that may part the two or frighten
    rf"(?:(?:and|but|so|ok(?:ay)?|please|pls)\b[, ]*)*(?:how (?:do|can|could|should|would) i|how i(?: can| could| should| must)?|how to|(?:please |can you |could you )*help me(?: to)?|i (?:just |really )?(?:want|need|would like|'d like) to) (?:even |best )?(?:tell|say to|say(?= (?:him|her|them)\b)|explain to|break it to) (?P<whom>{TO_THEM}) (?:that )?"
    rf"(?P<message>(?:(?:i(?:'m| am|'ve| have|'ll| will| want| got| need| can'?t| don'?t| won'?t)\b|i(?=\s)|we\b){NOT_LIGHTLY}[\w' ]{{4,80}}"
    rf"|(?!(?:to|not|how|what|why|when|about|off|he|she|they|you|it|that|this|my|off|it'?s|he'?s|she'?s|they'?re|(?:his|her|their) \w+|i)\b){NOT_LIGHTLY}[\w' ]{{3,40}}\b(?:is|are|isn'?t|aren'?t|doesn'?t|don'?t|works?|would) [\w' ]{{3,40}}))[?.! ]*",
    re.IGNORECASE,
)
THEIR_ONE = re.compile(
    r"\b(?:him|them)\b|\bher\b(?! \w+)|\bher(?= (?:more|so|a lot|too|very|and|when|every|back|again|much|here|today|tonight)\b)", re.IGNORECASE
)
THEIR_OWN = re.compile(r"\b(?:his|their|her)(?= \w+)", re.IGNORECASE)
BY_A_PRONOUN = re.compile(r"(?:to )?(?:him|her|them)", re.IGNORECASE)


def message_to_break_in(text: str) -> str | None:
    """What somebody has to tell, where it is asked how: "how do i tell my parents i'm moving to canada" -> "I'm moving to canada"; None elsewhere.

    Whoever is to hear it is "you" in it: "how i say to her i miss her" -> "I miss you".

    Args:
        text: the message.

    """
    found = HOW_TO_BREAK_IT.fullmatch(text.replace("’", "'").strip())
    if found is None:
        return None
    message = found["message"].strip()
    message = THEIR_OWN.sub("your", THEIR_ONE.sub("you", message)) if BY_A_PRONOUN.fullmatch(found["whom"].strip()) else message
    message = re.sub(r"\bi(?='|\b)(?!\.)", "I", re.sub(r"\bim\b", "I'm", message))
    return f"{message[0].upper()}{message[1:]}"


def own_message_in(text: str) -> str | None:
    """What somebody says they would like to tell the other: "I'd like to tell her that I am lonely but" -> "I am lonely"; None where they don't.

    Args:
        text: the message.

    """
    found = OWN_MESSAGE.search(text.replace("’", "'"))
    return f"I{found['message'].strip()[1:]}" if found else None


def not_ones_own_in(text: str) -> bool:
    """Whether words that were just found are turned down, and no others asked for: "that's a bit stiff", "nobody talks like that".

    Args:
        text: the message.

    """
    return len(text.split()) <= A_REMARK and bool(NOT_ONES_OWN.match(text.replace("’", "'").strip()))


def too_much_in(text: str) -> bool:
    """Whether words that were just found are turned down as not one's own: "that is too forward for me", "more easy please".

    Args:
        text: the message.

    """
    return len(text.split()) <= A_REMARK and bool(TOO_MUCH.match(text.replace("’", "'").strip()))


def words_wanted_in(text: str) -> bool:
    """Whether words of the writer's own are asked for, behind something told or alone.

    Args:
        text: the message.

    """
    asks = HELP_ME_SAY_IT.search(text) or HOW_DO_I_SAY_IT.match(text.strip()) or NOTHING_BUT_HELP_ME_SAY_IT.fullmatch(text.strip())
    return bool(asks) or besides_how_to_tell(text) is not None or besides_a_line(text) is not None or besides_rewording(text) is not None


def besides_rewording(text: str) -> str | None:
    """What is to be said in other words: "say this nicer: you never listen" -> "you never listen"; None where nothing is.

    Args:
        text: the message.

    """
    found = REWORDING.match(text.replace("’", "'").strip())
    return found["told"].strip(' "“”') if found else None


def asks_how_to_tell(text: str) -> bool:
    """Whether it is asked how to tell the other what was told just before it, or that one is sorry.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    return bool(HOW_TO_TELL.fullmatch(plain) or WORDS_FOR_SORRY.search(plain))


def besides_how_to_tell(text: str) -> str | None:
    """The reproach, where it is asked how to tell it to the other: "he never clean, how i tell him" -> "he never clean"; None elsewhere.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    found = HOW_TO_TELL.fullmatch(plain)
    told = found["told"].strip(" ,.;:-") if found else ""
    return told if BLAMES.search(told) and not (OWN_DEED_TOLD.search(told) or ANOTHER_SPEAKS.search(plain)) else None


def besides_a_line(text: str) -> str | None:
    """What is told where a line to send is asked for: "gf ignores my texts. one line to send her" -> "gf ignores my texts"; None elsewhere.

    Args:
        text: the message.

    """
    plain = text.replace("’", "'").strip()
    found = A_LINE_LAST.match(plain) or A_LINE_FIRST.match(plain)
    return found["told"].strip(" ,.;:-") if found and not ANOTHER_SPEAKS.search(plain) else None


def asks_when_in(text: str) -> bool:
    """Whether it is asked when to say what was found, or to do it: "ok that is better. when should I do it".

    Args:
        text: the message.

    """
    return len(text.split()) <= A_REMARK and bool(WHEN.search(text.replace("’", "'").strip()))


A_STYLE_ALONE = re.compile(
    r"(?:(?:can you|could you|please|pls|make|it|that|a bit|a little|bit|much|say|and|but|ok(?:ay)?|something|be)\b[, ]*)*(?:more |less |too )?\w+(?: please| pls)?[ .!?]*",
    re.IGNORECASE,
)


def only_a_style_in(text: str) -> bool:
    """Whether no more is said than how words should sound: "a bit softer please", "more direct".

    Args:
        text: the message.

    """
    return bool(A_STYLE_ALONE.fullmatch(text.replace("’", "'").strip()))

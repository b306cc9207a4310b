"""Sentences that must be left as they are: danger first, then praise, questions, reports, self-blame, and what is already well said.

The safety screen has read the text before; this looks once more, for an "I" statement said to somebody who harms is a weapon in their hand
(reference/i_statements.md, section 1). Any doubt about safety between two people means that nothing is rewritten.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from closer.language.feelings import vocabulary
from closer.language.i_statement.complaints.made_to_feel import hurts_by_its_words, spares_by_its_words
from closer.language.i_statement.hearing.quotes import put_aside
from closer.language.i_statement.wording.blame import BADLY, JUDGED
from closer.language.reading import sentences_of

__all__ = ["left_alone"]

NEAR_THE_START = 12  # characters; further on a feeling is told beside a complaint
SURE_OF_NO_COMPLAINT = 0.8  # of 500 reproaches by hands it never saw, four in a hundred are left alone, and 17 of 20 that are none
SURE_BESIDE_YOU = 0.95  # where the sentence accuses a "you" by its form, it takes more to leave it alone
TOLD_AGAINST = 0.25  # below it what somebody tells of another's words is told against them: "my teenager tells me I'm embarrassing and then wants a lift"
SURELY_A_COMPLAINT = (
    0.4  # below it, that a sentence is none: of 37 stories of three sentences ten were left alone, and half of these hold one; of 14 without, none
)
SURELY = 0.97  # that something is only asked of a "you", and that it is about oneself where it begins with another
WHOM_IT_HURTS = (
    r"(?:me|us|you|him|her|them|my (?:\w+ )?(?:arm|hair|face|wrist|neck|throat|mum|mom|son|daughter|kids?|brother|sister|dog|cat|child|children|baby))"
)
VIOLENT = re.compile(
    rf"\b(?:hit(?:s|ting)?|slap(?:s|ped|ping)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|chok(?:e|es|ed|ing)|strangl\w+|shov(?:e|es|ed|ing)|push(?:es|ed|ing)?|"
    rf"grab(?:s|bed|bing)?|hurt(?:s|ing)?|beat(?:s|ing)?(?: up)?|spit(?:s|ting)? (?:at|on)|spat (?:at|on)|pinn?(?:s|ed|ing)?|drag(?:s|ged)?|throw(?:s|ing)? \w+ at|threw \w+ at|"
    rf"kill(?:s|ed|ing)?|stab\w*|burn(?:s|ed|t)?|bit(?:e|es)?|threaten(?:s|ed|ing)?|forc(?:e|es|ed|ing)|lock(?:s|ed)?|stalk\w*|follow(?:s|ed|ing)?|track(?:s|ed|ing)?|rap(?:e|ed)|"
    rf"control(?:s|led|ling)?|monitor(?:s|ed|ing)?|film(?:s|ed|ing)?|blackmail\w*|scar(?:e|es|ed)|terrif\w+|isolat\w+|touch(?:es|ed)?) {WHOM_IT_HURTS}\b(?!(?: \w+)? along\b)(?! (?:a |to |of |off |down (?!the|a|on|in|to|hard)|crazy |feel |with (?:guilt|kindness)|so (?:much|badly)|on (?:insta|twitter)))",
    re.I,
)  # fmt: skip
NOT_DONE = re.compile(r"(?:won't|don't|doesn't|never|didn't|wouldn't|not|haven't|hardly|barely) (?:\w+ )?$", re.I)
CRUEL = re.compile(
    r"\b(?:belt|bruis\w+|black eye|(?<!how i hold the )(?<!how i hold my )(?<!butter )(?<!bread )(?<!the good )knife(?! and fork\b| drawer\b)|gun|passport|by the (?:throat|hair|neck|arm)|not allowed (?:to|out)|(?:won't|doesn't|don't|didn't|never|wouldn't) let me (?:see|leave|go|out|work|have|use|talk|speak|call|sleep|eat)|"
    r"forbid\w*|forbade|(?:ask|need|get|have|without) (?:his|her|their) permission|permission to (?:leave|go|see|work|speak|eat)|scared of (?:you|him|her)|afraid of (?:you|him|her)|against my will|make[sd]? me have sex|"
    r"(?:i'll|i will|i'm going to|i am going to|going to|i'd|i could|gonna|want to|wanted to) (?:kill|hurt|hit|smash|burn|break (?:your|his|her|their)|find you|make you pay|end (?:it|you|him|her)|beat)|"
    r"ruin (?:my|your|his|her) life|regret (?:leaving|it)|take[sn]? (?:my|all my) (?:whole )?(?:salary|wages?|pay|card|money|phone|keys)|(?:whole|all my) (?:salary|wage|pay)|bus money|allowance|"
    r"check(?:s|ed|ing)? (?:my|where i) (?:location|am|phone every)|my location|every receipt|lock(?:s|ed) me|want to die|be(?:tter)? (?:off )?(?:if i (?:was|were) )?dead|be alive|(?:kill|hurt|harm|cut|hang|drown) (?:my|your|him|her|them)sel(?:f|ves)|hurt myself|cut(?:ting)? myself|"
    r"end my life|suicid\w*|smash\w* (?:his|her|your|my|up)|break (?:your|his|her) (?:legs?|arms?|neck|nose|jaw)|(?<!never )(?<!n't )ma(?:ke|kes|de|king) (?:me|us|the (?:kids|children)) feel (?:\w+ ){0,2}(?:scared|afraid|frightened|terrified|unsafe|threatened|intimidated)|restraining order|punched? (?:a|the) (?:wall|door|hole)|scared (?:for|of) my)\b",
    re.I,
)  # fmt: skip
MEANS_NO_HARM = re.compile(
    r"\b(?:i|we) (?:(?:don't|dont|do not|never|didn't|didnt|wouldn't) (?:ever |really |actually )?(?:want|mean|meant|wish)(?:ed)?|would never want) to (?:hurt|upset) (?:you|him|her|them|anyone|anybody|my \w+)(?:'s)?(?: feelings| either| too)?(?=\W*$| (?:and|so)\b|[.,;])"
    r"(?!.*\b(?:but|if|until|unless|except|though|although|makes? me|made me)\b)",
    re.I,
)
ASKS_THE_COACH = re.compile(
    r"\b(?:how|what|when|where) (?:can|should|could|do|would|shall|must) (?:i|we|one|people|couples|most|you suggest)\b|^(?:should|shall|can|could|may|am|do|would) (?:i|we)\b|"
    r"^would (?:you|u|anyone|anybody) (?:be (?:so kind|mad|sad|angry|ok|okay|upset|relieved|better)|miss me)\b|^(?:is|are|does|do|did|can|has|have|will|how (?:often|long|much|many|do|does|can|should)|what(?:'s| is| are| does| makes| can)|which|who) (?!you\b|i have to\b|it (?:that|so|too|really|kill|hurt|hard|asking)\b)"
    r"(?!.*\byou\b).*\?$|^(?:do|don't|did) you think (?:i|it|that's|he|she|we|this)\b|\b(?:was|am) i (?:too|wrong|right|being)\b|\bhelp me (?:say|tell|word|phrase|put|find|write)\b|\b(?:any (?:advice|tips|ideas)|does it (?:actually )?help|good way to|is it (?:normal|ok|okay|healthy|common|wrong|possible(?! (?:that )?you\b)|true))\b",
    re.I,
)  # fmt: skip
HARD = re.compile(
    r"^since when|^whose (?:turn|job|go) is it\b.*\bagain\b|^(?:is|was|would|will) it (?:really |so |that |too |honestly |kill|hurt|be|asking)|^how (?:many times|hard)|^(?:do|must) i (?:really |always |honestly )*(?:have|need) to\b|^(?:is|are) (?:one|a|two|ten) .* too much",
    re.I,
)
SCORNS = re.compile(
    rf"^(?:seriously|honestly|i mean|and)?,? ?who (?:{BADLY}|[a-z]+s .+? and (?:then |just )?(?:{BADLY}|(?:brings|puts) .*\b(?:empty|dirty|broken|wet)\b|(?:doesn't|never) (?!mind\b|miss\b|forget)))"
)  # "who leaves wet towels on a made bed?"
TOLD_TO_STOP = re.compile(r"(?:(?:please|just|to) )*(?:stop|quit) [a-z]+ing (?:me|us|my|our|what)\b")  # "please to stop telling my mother ..."
REPORTS = re.compile(
    r"\b(?:said|told|texted|wrote|says|tells|thinks|complained|mentioned|claims?|claimed|accused|reckons?|emailed|posted|announced|informed|swore|hinted)\b"
    r"(?: (?:me|us|my \w+|the \w+|him|her|them|to me|to my \w+|on the phone|last \w+|yesterday))*(?: that| of| how)? (?:i\b|i'm|i've|i'd|we\b|my \w+ (?:is|was|are|never|always|should|has|does))(?!.*\b(?:you|your)\b)",
    re.I,
)
BY_ME = re.compile(r"\bi(?:'ve|'d| have| had)? (?:\w+ly |just |already |even |never )*$", re.I)  # "I told her I work nights"
TOLD_IN_COMPANY = re.compile(  # to the speaker's face, and for others to hear
    r"\b(?:said|told|says|tells|joked|announced|mentioned)\b(?: to)? (?:me|us|i|i'm|my)\b.* (?:in front of|at (?:the|my|our|his|her|their) (?:\w+ )?(?:table|party|wedding|dinner|meeting|funeral|birthday))\b",
    re.I,
)
TOLD_TOO_SOON = re.compile(  # what was the speaker's to tell: "told my parents I'd been fired before I could"
    r"\bbefore I (?:could|had|got|did|was ready)\b|\bbehind my back\b|\bwithout (?:asking|checking with) (?:me|us)\b|\b(?:even though|when|after) I(?:'d)? (?:had )?(?:asked|begged|told)\b|\band (?:they|everyone|everybody) (?:all )?laughed\b",
    re.I,
)
SAID_AGAINST = re.compile(r"\b(?:says?|said|tells?|told)\b.* but (?:then )?(?:his|her|their|s?he|they)\b", re.I)  # "says he's at work but his car ..."
ACCUSES_BEFORE = re.compile(r"\b(?:never|always|keeps?|every time)\b", re.I)  # "my wife never lets me finish, she thinks I ..."
OF_HIMSELF = re.compile(
    r"^(?:honestly |sometimes |maybe |perhaps |i think |i guess |i know |sorry |god |ugh )*(?:it's (?:all |always )?my (?:own )?fault|i(?:'m|'ve| am| was| have)?)\b",
    re.I,
)
BURDENED = re.compile(
    r"\bi might as well\b|\bi(?:'ve| have) been (?:sitting|waiting|standing)\b|\bi (?:just |really |often |sometimes )*wish i had an? \w+ (?:who|that)\b|\bi(?:'m| am)(?: always)? the (?:only )?one\b|\bit's always me\b|\b(?:sick|tired|fed up) of\b|\bi (?:have to|had to (?:find out|hear|learn|read)|end up)\b|\ball i (?:ever )?(?:get|hear)\b|\bi get told\b|\bwhatever i do,? (?:it's|you)\b|\b(?:nobody|no one) (?:even |ever )?(?:helps?|asks?|asked|thanks?|says?|notices?)\b|^i've (?:paid|bought|done|cooked|cleaned) .* (?:since we\b|for \w+ (?:years|months|weeks))|\band (?:i )?get (?:told|blamed|shouted|nothing|no|\w+ thumbs)\b|\bi(?:'ve| have) asked\b|\bi (?:always )?(?:cook|clean|do|raise|carry|pay|eat|go|sit|sleep|wait|drive|watch)\b.* (?:alone|on my own|by myself)\b|\bi don't even hear\b",
    re.I,
)
BLAMES_HIMSELF = re.compile(r"\bmy (?:own )?fault\b|\bblame myself\b|\bi (?:ruin|deserve)", re.I)
OF_THE_PROGRAM = re.compile(
    r"\b(?:bot|chat ?bot|this (?:app|chat|program|tool|site)|robot|ai|algorithm|rephras\w+|(?:same|your) (?:answers|suggestions?)|what i (?:type|write))\b", re.I
)  # fmt: skip
SURELY_THE_PROGRAM = re.compile(r"\b(?:this (?:app|bot|chat|program|tool)|rephras\w+|(?:everything|what) i (?:type|write) )\b", re.I)
NAMES_A_FEELING = re.compile(
    r"\bi(?:'m|'ve| am| was| have)? ?(?:\w+ )?(?:feel|felt|am|was|get|got|been|feeling|'m)\s+(?:(?:so|really|very|quite|a bit|a little|often|pretty|too|just|always|all|kind of|sort of|most)\s+)*(?P<feeling>[a-z-]+(?: (?:out|up|down|off))?)\b",
    re.I,
)
BLAMES = re.compile(
    r"\b(?:you|he|she|they) (?:always|never|constantly|don't|didn't|can't|won't|just|keep)\b|\b(?:always|never|every time|because you|by you)\b|\bmake[sd]? me feel\b",
    re.I,
)
ASKS_FOR_IT = re.compile(
    r"\b(?:could (?:you|we)|would you|can (?:you|we)|i'd (?:like|love|prefer|rather)|i would (?:like|love)|i need|it would help|i wish for|i'd be glad|please)\b",
    re.I,
)
REPROACHES = re.compile(
    r"^(?:because of|thanks to) you\b|(?:^|[,.;!] )(?:and )?don't (?:you )?(?:pretend|deny|act like|tell me)\b|\bwhen you \w+|\b(?:and|but) you (?:can't|never|don't|won't|haven't|didn't)\b|^i feel (?:like|that|as if) (?:you|i'm your)\b|^(?:you|why|stop|quit|must|don't|can't|would it|is it|start|answer|put|never|not once|all you|every time|when|if|unless|another|one more|thanks|what kind of|who|how)\b",
    re.I,
)
STINGS = re.compile(
    r"\b(?:only|none (?:for|to) me|just get|as if i|like i|than (?:for |to |with )?(?:me|us|his|her|your)\b|instead of|before i could|laughs? at my|any ?way|expects? (?:me|us)|forg[eo]t\w*|fail(?:s|ed)? to|while (?:I|we|s?he|they) (?:stood|sat|waited|cried)|(?:stood|sat|waited|cried) (?:\w+ ){0,3}(?:in|on|for|at|alone))\b",
    re.I,
)
HARMS = re.compile(  # what nobody tells as mere news or as a kindness
    r"\bon purpose[.!]*$|\byou\b.+? and (?:so )?(?:I|we) (?:missed (?:(?:my|our) |the (?:bus|train|flight|ferry|start|speech|appointment|interview)\b)|(?:was|were|got) late for |(?:fell|tripped|slipped) (?:over|on|down)\b|(?:got|had to pay) an? (?:fine|ticket)\b|had to (?:pay|walk|wait|cancel|take (?:a taxi|the bus))\b)|\bhalfway through (?:my|our)\b|\bbefore I could\b|\bon the day of my\b|\blaugh(?:s|ed|ing)? at (?:me\b|my (?:accent|cooking|voice|english|clothes|singing|weight|hair|job))"
    r"|\b(?:eats|drinks|uses|takes(?!.* (?:to|out|home|down|up|for a walk)\b)|borrows|finishes|steals|helps (?:him|her|them)self to) (?:all |half (?:of )?|up )?my (?!.* asks for (?:more|seconds)\b)(?!advice|cooking|word|name|hand|side|recipe|tips|lunch break|vegetables|greens|time off|ideas to heart|arm\b|cakes? (?:and|with))|^(?:my|our) (?:[\w-]+ )?(?:sister|brother|sibling|cousin|colleague|co-?worker|teammate)s? (?:always |only ever )gets? (?!up\b|home\b|on\b|along\b|well\b|better\b|married\b)"
    r"|\b(?:guitar|drums?|piano|trumpet|violin|xbox|music|dj|bass)\b.*\b(?:till|until|at|past) (?:\d|midnight|one|two|three|four).*\b(?:even though|when|and|although) I\b"
    r"|\bforg[eo]ts? (?:that )?I\b|\b(?:read(?:s|ing)?|opens|opened|opening|went through|goes through) my (?:diary|letters?|mail|messages|texts|post|phone)\b"
    r"|\b(?:at midnight|(?:until|till|at) (?:one|two|three|four|[1-4])(?: ?am| in the morning))\b.* (?:because|when) (?:he|she|they) knows?\b|\band I (?:got soaked|went flying)\b|\b(?:bark\w*|music|drums?|drill\w*|part(?:y|ies)|tv|telly)\b.* and I (?:work nights|had (?:my|an?) (?:\w+ )?(?:test|exam|interview|shift))\b|\b(?:cheer\w*|laughed|golf|party|partied)\b.* on the day my\b|\bsold (?:my|our|(?:the|mum's|dad's) [\w ]+ (?:left|gave|promised))\b|\b(?:radio|music|tv|telly)\b.* (?:very|too|so) loud\b|\btoo (?:fat|thin|skinny|ugly|old|loud) (?:for|to|in)\b"
    r"|\b(?:with a (?:hole|stain|burn|dent|crack|scratch))\b|\btold (?:everyone|everybody) I\b|\bdon't (?:feed|look after|wash) (?:him|her|them)\b|\bsulking (?:for|over|because)\b",
    re.I,
)
WITHHELD = re.compile(  # a kindness that did not come: its warm words are no praise
    r"\b(?:never|not|n't)(?: once| ever| even| actually| really)* (?:(?:told|tell|tells) (?:me|us) (?:that )?(?:s?he|you|they)(?:'s|'re|'d| is| are| was| were| loves?d?| miss\w*| cares?d?)\b|(?:taught|teach|teaches) (?:me|us) (?:anything|a thing|how)\b"
    r"|(?:thank|hug|congratulat|prais|compliment)\w* (?:me|us)\b|sa(?:id|y|ys) (?:sorry|thank)\w*|ask(?:ed|s)? (?:me )?how\b)",
    re.I,
)
TELLS_WHAT_WAS_SAID = re.compile(
    r"\b(?:sa(?:id|ys?)|tell(?:s|ing)?|told|text(?:ed|s)?|wr(?:ote|ites|itten)|think(?:s)?|thought|complain(?:s|ed)|mention(?:s|ed)|claim(?:s|ed)|accus\w+|ask(?:s|ed)|call(?:s|ed) me|heard|according)\b",
    re.I,
)
NAMES_YOU = re.compile(r"\byou(?:r|'re|'ve|'d)?\b", re.I)
WARM_WORDS = re.compile(
    r"\b(?:(?<!say )(?<!says )(?<!said )(?<!saying )thank you(?! (?:would|might|wouldn't)\b)|thanks for (?:being|always)|love you for|proud of (?:you|him|her|them)|bless (?:him|her|you|them)|(?<!be )grateful|(?<!should )(?<!me to )be grateful|what a (?:man|woman|star|gem|dad|mum)|means (?:the world|so much)|(?<!\bher )(?<!\bhis )(?<!their )(?<!so )perfect|my hero|makes? me (?:smile|happy|laugh)|feel (?:loved|safe|welcome|seen))\b",
    re.I,
)
PRAISES = re.compile(
    r"\bi (?:really |so |absolutely )*(?:enjoyed|loved) it\b|^(?:congratulations|congrats|well done|bravo),? you(?:'ve)? (?:passed|won|graduated)\b|\bcan't believe you(?:'ve)? (?:remembered|came all|baked|organised|got me|bought me)\b|\byou (?:cooked|made|baked|planned|organised|did) (?:all )?(?:this|that|it) (?:just )?for (?:me|us)\b|\bnever (?:once |ever )?(?:forgets?|fails?|gives? up|complain(?:s|ed)?|missed|lets? me down|judge[sd]?|raised? (?:your|his|her) voice|shout(?:s|ed)?|yell(?:s|ed)?|moan(?:s|ed)?|nag(?:s|ged)?|grumble[sd]?|hits? (?:me|us|the kids|the children|anyone)|raised (?:a|your|his|her) hand|smack(?:s|ed)?|los(?:e|es|t) (?:patience|your temper|his temper|"
    r"her temper)|lie[sd]?(?! (?:down|in|next|beside|with|on)\b)|gossip(?:s|ed)?|quarrel\w*|refuse[sd]?|doubt(?:s|ed)? me|get tired of|brag(?:s|ged)?)\b|\band it shows\b|\band (?:it's|it is|that's|that is) (?:perfect|wonderful|lovely|enough for me|all i need)\b|\byou(?:'re| are) (?:always |just )*such an? (?:\w+ )?(?:help|star|gem|legend|treasure|angel|blessing|sweetheart|(?:good|great|kind|lovely) \w+)(?! (?:sitting|lying|standing|watching|leaving|forgetting)\b)(?=$|[.!]| (?!,))|\balways (?:laughs? at my (?:\w+ )?(?:jokes?|puns?|stories|impressions?)|makes? me (?:laugh|smile|feel(?! (?:like|as|small|stupid|bad|guilty|invisible|useless)))|knows?(?! (?:better|best|it all)\b)|finds? (?:time|a way)|"
    r"remembers?|there for|listens?|saves? me|cheers? me|makes? time)\b",
    re.I,
)  # fmt: skip
GLADDENS = re.compile(  # also with "always", which is no reproach here
    r"^(?:you|he|she|they|my [\w-]+) (?:always |still |really |just )*makes? (?:me|us|my [\w-]+|our [\w-]+|everyone|everybody) "
    r"(?:feel (?:so |very |really )?(?:loved|safe|welcome|seen|at home|special|better|cared for)|laugh|smile|happy)\b(?! at\b)",
    re.I,
)
HAS_HAD_ENOUGH = re.compile(r"\b(?:sick|tired|fed up|done) (?:and tired )?(?:of|with) (?:you|your|\w+ing)\b", re.I)
OF_A_DEED = re.compile(r"\b(?:when|because|that) you\b|\b(?:and|but|then) you(?:'re|'ve|'d)? (?:\w+ly |just |still |never )*(?!and\b)[a-z]+", re.I)
FORGOT_SOMEBODY = re.compile(r"(?<!never )(?<!n't )\bforg[eo]ts? (?:to|my|our|me|us|about)\b", re.I)
SCORNFUL_THANKS = re.compile(
    r"(?:thank you|thanks)(?: so much| very much| a lot)?,? for (?:(?:absolutely |precisely |literally )?(?:no|zero|nothing)|leaving|forgetting|ignoring|interrupting|telling (?:everyone|everybody|my)|cancelling|waking|embarrassing|ruining|spoiling|eating|laughing|shouting|slamming|making (?:me|us) (?:cry|wait|look)|announcing|not)\b",
    re.I,
)
HOLDS_UP = re.compile(r"(?:why (?:can't|couldn't|aren't|don't|won't) you|i wish you|if only you)\b")  # "why aren't you like Karen, she never forgets"
MY_OWN = re.compile(r"\bmy (?:own )?(?:terrible|awful|horrible|stupid|silly|lazy) ")
TURNS_BAD = re.compile(  # "he never yells, he just ignores me for three days" is no praise of him
    r"\b(?:but|except|unless|only when|just not|until|a chance|fail(?:s|ed)? to|"
    r"(?:just|simply) (?:ignor|sigh|slam|sulk|leaves?(?= the (?:room|house)| me (?:there|alone|standing|waiting)|$|[.,!])|walks? (?:out|off|away)|stops? (?:talking|speaking|answering)|go(?:es)? (?:quiet|silent|cold|off)|re(?:do|does|wash)|star(?:e|es) |glar|roll|shuts?|punish|disappear|hangs?|turns? (?:away|your back|his back|her back))\w*)(?!\w)",
    re.I,
)
NOT_WARM = re.compile(r"\b(?:not|never a|nothing|lot|so much for|oh|wow|again|both|whole|shame|really feeling|great|lovely|brilliant)\b", re.I)


ADDRESSES = re.compile(r"(?:(?:please|just|to) )*(?:you|why|stop|quit)\b", re.I)
ANOTHER_DOES = re.compile(r"\b(?:he|she|they|my \w+|his|her|their)\b (?!fault)\w+")
FELT_AT_SUCH_TIMES = re.compile(r"i (?:\w+ )?(?:feel|felt)\b.*\b(?:whenever|every time|each time) (?!i\b)")
YOU_ALWAYS = re.compile(r"\byou(?:'re|'ve)? .*\b(?:always|never|every|keep|constantly|all)\b")


def left_alone(
    original: str, text: str, no_reproach: tuple[str, float], dangers: tuple[str, ...], by_itself: Callable[[str], float] | None = None
) -> str | None:
    """Why a sentence is left as it is, or None where it is a complaint.

    Args:
        original: what was typed.
        text: the same with its spelling mended, not yet said to the other person.
        no_reproach: the likeliest kind that is none, and the chance that it is none, 0 to 1.
        dangers: the labels that the safety screen raised, unless only faintly.
        by_itself: the chance that one sentence of several is no complaint.

    """
    meant = [MEANS_NO_HARM.sub("", wording) for wording in (original, text)]
    if dangers or _violent(meant[1]) or any(CRUEL.search(wording) for wording in meant):
        return "safety"
    by_form = _told_by_its_form(text, no_reproach[0])
    if by_form == "report" and no_reproach[1] < TOLD_AGAINST:
        return None
    reason = by_form or _told_by_its_likeness(text.lower(), *no_reproach)
    may_hide_one = reason is not None and by_form in (None, "report") and by_itself is not None
    return None if may_hide_one and by_itself and _one_complains(text, by_itself) else reason


def _one_complains(text: str, by_itself: Callable[[str], float]) -> bool:
    """Whether one of several sentences surely complains, which the news around it hides: "It was our anniversary. I cooked. You watched the match."."""
    sentences = [sentence.text for sentence in sentences_of(text)]
    return len(sentences) > 1 and any(_told_by_its_form(sentence, "") is None and by_itself(sentence) < SURELY_A_COMPLAINT for sentence in sentences)


def _told_by_its_form(text: str, likest: str) -> str | None:
    """Why a sentence is no complaint, as its words say by themselves."""
    lower = text.lower()
    if SURELY_THE_PROGRAM.search(lower) or (OF_THE_PROGRAM.search(lower) and likest == "about_the_bot"):
        return "about_the_bot"
    if ASKS_THE_COACH.search(put_aside(lower)[0]) and not (HARD.match(lower) or SCORNS.match(lower)):
        return "question"
    if already_good(text):
        return "already_good"
    if _reports(text):
        return "report"
    if _is_of_oneself(lower):
        return "self_blame"
    warm = WARM_WORDS.search(lower) and not (NOT_WARM.search(lower) or HARD.match(lower) or REPROACHES.search(lower) or SCORNFUL_THANKS.search(lower))
    praised = PRAISES.search(lower) and not HOLDS_UP.match(lower) and not JUDGED.search(MY_OWN.sub("my ", lower)) and not TURNS_BAD.search(lower)
    spared = spares_by_its_words(lower) and not TURNS_BAD.search(lower)
    gladdens = GLADDENS.search(lower) and not (NOT_WARM.search(lower) or JUDGED.search(lower) or TURNS_BAD.search(lower))
    return "praise" if warm or praised or spared or gladdens else None


def _told_by_its_likeness(text: str, kind: str, chance: float) -> str | None:
    """Which kind of sentence that is no complaint it is most like, unless its words accuse somebody all the same."""
    if (
        TOLD_TO_STOP.match(text)
        or hurts_by_its_words(text)
        or SCORNFUL_THANKS.search(text)
        or (kind == "praise" and FORGOT_SOMEBODY.search(text))
        or (kind in ("praise", "neutral", "report") and (WITHHELD.search(text) or (HARMS.search(text) and not OF_HIMSELF.match(text))))
    ):
        return None
    accuses = bool(
        REPROACHES.search(text) or JUDGED.search(text) or HARD.match(text) or (kind == "report" and (SAID_AGAINST.search(text) or TOLD_IN_COMPANY.search(text)))
    )
    kind = "neutral" if kind == "report" and not TELLS_WHAT_WAS_SAID.search(text) else kind  # news, and nobody's words
    if kind in ("praise", "neutral") and JUDGED.search(text):
        return None
    if kind == "neutral" and YOU_ALWAYS.search(text):
        return None
    if kind == "question" and chance >= SURELY and not accuses:
        return kind  # "do you want me to bring anything on Sunday?"
    if kind in ("question", "already_good", "about_the_bot", "self_blame") and (
        NAMES_YOU.search(text) or accuses or _put_upon(text) or (kind == "already_good" and _burdened(text))
    ):
        return None
    if kind == "self_blame" and (_burdened(text) or (chance < SURELY and ANOTHER_DOES.match(text))):
        return None
    accuses = accuses or (kind in ("praise", "neutral") and bool(STINGS.search(text)))
    return kind if chance >= (SURE_BESIDE_YOU if accuses else SURE_OF_NO_COMPLAINT) else None


def _reports(text: str) -> bool:
    """Whether somebody only tells what another said of them, and accuses nobody."""
    told = next((found for found in REPORTS.finditer(text) if not BY_ME.search(text[: found.start()])), None)
    if told is None:
        return False
    if hurts_by_its_words(text) or TOLD_IN_COMPANY.search(text[told.start() :]) or TOLD_TOO_SOON.search(text[told.end() :]):
        return False
    before = text[: told.start()]
    return " and " not in before and not ACCUSES_BEFORE.search(before) and not ADDRESSES.match(text)


def _is_of_oneself(text: str) -> bool:
    """Whether somebody blames themselves, and neither carries a load nor speaks of another."""
    alone = OF_HIMSELF.match(text) and not NAMES_YOU.search(text) and not ANOTHER_DOES.search(text[2:])
    return bool(alone) and not _burdened(text) and not _put_upon(text)


def _burdened(text: str) -> bool:
    """Whether somebody speaks of what they carry, and does not blame themselves."""
    return bool(BURDENED.search(text)) and not BLAMES_HIMSELF.search(text)


def _put_upon(text: str) -> bool:
    """Whether what is felt says what another does, at some moment: "I feel ignored whenever the cricket is on"."""
    return bool(FELT_AT_SUCH_TIMES.match(text) and vocabulary().under(text)) and not BLAMES_HIMSELF.search(text)


def _violent(text: str) -> bool:
    """Whether somebody lays hands on somebody; "won't touch me" is the opposite."""
    return any(not NOT_DONE.search(text[: found.start()]) for found in VIOLENT.finditer(text))


def already_good(text: str) -> bool:
    """A genuine feeling, no blame after it."""
    words = vocabulary()
    feels = NAMES_A_FEELING.search(text)
    if (
        not feels
        or BLAMES.search(text)
        or HAS_HAD_ENOUGH.search(text)
        or JUDGED.search(text)
        or words.under(text)
        or re.search(r"\bi feel (?:like|that|as if)\b", text, re.I)
    ):
        return False
    if feels.start() > NEAR_THE_START and not text.lower().startswith("when"):
        return False
    named = words.feeling_in(feels["feeling"])
    return named is not None and (bool(ASKS_FOR_IT.search(text)) or not OF_A_DEED.search(text))

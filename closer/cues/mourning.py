"""Whether somebody died or was really lost, in so many words, or whether the tone alone is sad: a card with no love in it mourns nobody."""

from __future__ import annotations

import re

from closer.language.relations import RELATION_WORDS

__all__ = ["lives_in", "loss_told_in", "only_like_a_death_in"]

SOMEBODY = "|".join(map(re.escape, sorted(RELATION_WORDS - {"so"}, key=len, reverse=True)))
LIKE_A_DEATH = re.compile(  # of love, of a telephone, of a joke: nobody died
    r"\b(?:something|everything|it|the (?:love|spark|magic|warmth|romance|passion|joy|fun|talk|conversation|mood)|(?:my|our|this|the) (?:whole )?(?:marriage|relationship|friendship|love|love life|sex life))"
    r"(?: (?:has|is|was|all|just|slowly|somehow|kind of))* (?:died|dead|dying|dies)\b(?:(?: out| down)?(?: (?:between us|in me|inside(?: (?:me|us))?))?)?"
    r"|\b(?:like|as if|as though|almost|a kind of|sort of)(?: \w+){0,4} (?:died|dead|death|funeral|grief|mourn\w*|grave\w*|widow\w*|dying)\b"
    r"|\b(?:dead|died|dying) (?:inside|marriage|relationship|love|silence|tired|end|quiet|bedroom|battery|phone|line|serious|wrong)\b"
    r"|\b(?:scared|bored|worried|sick|tickled|embarrassed|worked|love\w*|talk\w*) (?:me |him |her )?to death\b|\bdeath of (?:our|my|the|this|a) (?:marriage|relationship|friendship|love)\b"
    r"|\b(?:phone|battery|car|laptop|line|plants?|flowers?|roses?|conversation|chat)(?: just| has)? (?:died|dead|is dead)\b|\bdying to\b|\b(?:nobody|no ?one) (?:has |is )?(?:died|dead)\b"
    r"|\b(?:hurts?|feels?|felt|is|was) (?:\w+ )?like a (?:death|funeral|bereavement)\b|\bliving (?:dead|ghost)\b|\b(?:i|i'm|we|would|could|rather)(?: would| could| am| are)? (?:nearly |almost )?(?:die|died|dying)(?: of| from| with)? (?:shame|embarrassment|laughing|laughter|boredom|inside)\b",
    re.IGNORECASE,
)
DIED = (
    r"(?:died|dies|dead|death|passed(?: away| on)?(?! (?:me|us|him|her|the|his|my|by|it|each|an?|on the)\b)|passing(?= away| of)|funeral|cremat\w+|bur(?:y|ied|ial)|grave|graveyard|cemetery|ashes|urn|coffin|hearse"
    r"|widow(?:er|ed|hood|s)?|bereave\w*|mourn\w*|grie[fv]\w*|orphan\w*|killed|suicide|overdosed?|drowned|heaven|stillb\w+|still born|miscarr\w+|pregnancy|abort\w+|terminat\w+|ectopic|heartbeat|lost the (?:baby|pregnancy|twins?)"
    r"|put (?:\w+ ){0,4}?(?:down|to sleep)|euthani\w+|hospice|palliative|terminal(?:ly)?|dying|(?:weeks|months|days|not long|long) (?:left )?to live|cancer|tumou?r|dementia|alzheimer\w*|parkinson\w*|als\b|stroke|coma"
    r"|lived (?:only |just )?(?:\w+ )(?:hours?|days|weeks|minutes)|(?:weeks|months) left|(?:got|has|have|maybe|only|they say) (?:maybe |about |only |just |perhaps )?(?:\w+ )?(?:weeks|months),? (?:maybe|the doctors?|they say|not more)"
    r"|g(?:ave|iven?) (?:my \w+|him|her|them|us) (?:\w+ )?(?:\w+ )?(?:weeks|months)|accident|say goodbye to (?:him|her|someone)|life support|last breath|never woke up|didn'?t wake up|late (?:husband|wife|mother|father|mum|mom|dad|partner|brother|sister)|anniversary of (?:his|her|their)|memorial|eulogy|obituary|inherit\w*)"
)
LOST = (
    rf"(?:los(?:t|e|ing)|loss of) (?:(?:my|our|his|her|their|an?|the) (?:\w+ ){{0,3}}?(?:{SOMEBODY}|baby|dog|cat|puppy|kitten|horse|pet|twins?|one|pregnancy|child)|him|her|them|(?:some|any)(?:one|body)|a loved one)\b"
    r"(?! (?:to (?:work|his|her|their|the (?:phone|internet|game))|(?:trust|temper|mind|interest|patience|number|respect|job)))"
)
NOT_HERE = (
    rf"(?:(?:he|she|they|who|{SOMEBODY}|dog|cat)(?:'s|'re| is| are| has| have|'d been)?(?: (?:now|both|all|already|really|just|been))* (?:gone(?! (?:to|out|off|on|into|quiet|cold|silent|mad|crazy|back|home|for|all (?:day|week)|from|the|with|every))|no longer (?:here|with us|alive|around)|not (?:here|with us|around) any ?more))"
    r"|no longer (?:here|with us|alive)|never (?:came|coming|come) (?:back|home)|(?:with|live|living|life|years?|christmas|birthday|day|months?|weeks?) without (?:him|her|them|my \w+)|empty (?:chair|nursery|crib|cot|basket|bowl|collar|leash|lead)"
    r"|(?:his|her|their) (?:clothes|voicemail|voice note|wardrobe|coat|ring|slippers|perfume|aftershave|side of the bed)|set(?:ting)? (?:two|a) (?:plates?|place)"
)
MISSES = rf"miss(?:es|ed|ing)? (?:him|her|them|my (?:\w+ ){{0,2}}?(?:{SOMEBODY}|dog|cat|boy|girl))\b"
TOLD = re.compile(rf"\b(?:{DIED}|{LOST}|{NOT_HERE})", re.IGNORECASE)
MISSED = re.compile(rf"\b{MISSES}", re.IGNORECASE)
THINGS_OF_EVERY_DAY = (
    r"(?:eats?|watch(?:es)?|sits?|goes|comes|sleeps?|works?|looks?|plays?|snores?|scrolls?|nods?|says?|asks?|talks?|gets?|drinks?|lies|reads?|walks?|laughs?|cooks?|calls?|texts?|wants?|wont|won'?t"
    r"|doesnt|doesn'?t|does not|has (?:his|her|their|an?|no|the|new|been|become|other|another|started|stopped|changed|moved)|stays?|keeps?|thinks?|gives?|answers?|replies|hardly|barely|never)"
)
OTHER = rf"(?:he|she|they|(?:my|our) (?:\w+ ){{0,2}}?(?:{SOMEBODY}))(?: (?:just|only|always|still|even|really|also|hardly|mostly|now|then|often|all))*"
WHERE = r"(?:in|at|on|out|off|with|upstairs|downstairs|outside|next|beside|busy|asleep|tired|always|never|not|so|too|away|far|quiet|cold|distant|silent|angry|kind|nice|polite|a good|home|working|sitting|there(?=\W))"
ONLY_IN_MIND = r"(?! (?:every(?:where| room| song| corner|thing)|my (?:heart|head|dreams?|mind|thoughts|memor\w+)|all my|heaven|peace|a better place|the ground|a photo|photos|hospital|hospice))"
ALIVE = re.compile(
    rf"\b{OTHER} {THINGS_OF_EVERY_DAY}\b|\b{OTHER}(?:'s|'re| is| are) {WHERE}\b{ONLY_IN_MIND}"
    r"|\bwe(?:'re| are|'ve been| have been)? (?:(?:been|still|both|now|just|only|hardly|barely|never|always|don'?t|do not|no longer|stopped|happily)\b ?)*(?:married|together|live|living|sit|sleep|eat|talk|talking|speak|fight|argue|share|like (?:two )?strangers|strangers|roommates|flatmates)\b"
    r"|\b(?:stopped|don'?t|no longer) (?:talk|talking|speaking|answering|replying|calling|writing|texting|coming|inviting)\b|\bbetween (?:us|me and|him and|her and|my)\b|\beach other\b|\bin (?:one|the same) (?:house|flat|bed|room)\b",
    re.IGNORECASE,
)


def only_like_a_death_in(text: str) -> bool:
    """Whether a text speaks of death, and only as a figure: "something died between us".

    Args:
        text: the message.

    """
    return bool(LIKE_A_DEATH.search(text.replace("’", "'"))) and not loss_told_in(text)


def loss_told_in(text: str) -> bool:
    """Whether a text says that somebody died or is dying, or was really lost: a pet and a child not born are, the love in a card is not.

    Args:
        text: the message.

    """
    return bool(TOLD.search(LIKE_A_DEATH.sub(" ", text.replace("’", "'"))))


def lives_in(text: str) -> bool:
    """Whether the one a text tells of is alive, by what they do: "she is in the garden", "we sit at the table".

    Args:
        text: the message.

    """
    return bool(ALIVE.search(text.replace("’", "'")))

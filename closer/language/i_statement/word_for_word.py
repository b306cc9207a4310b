"""A message told word for word: said to the one it is about, without its absolutes and without what only sneers, and in one sentence.

Eight readers judged 1,273 reproaches told in two or three ways (docs/i_statements.md): what loses a half of what was told is what they miss most, and where
nothing sneers the own words are what they would rather say.
"""

from __future__ import annotations

import re

from lemminflect import getLemma
from spacy.lang.en.stop_words import STOP_WORDS

from closer.language.grammar import Token, parse
from closer.language.i_statement.all_the_same.second_try import ADVERBS, ASKS, LEADS, NAMED, TRAILS
from closer.language.i_statement.all_the_same.softened import softened
from closer.language.i_statement.all_the_same.to_whom import said_to_whom
from closer.language.i_statement.complaints.can_and_cannot import UNABLE
from closer.language.i_statement.complaints.deeds import is_told_of_once
from closer.language.i_statement.complaints.kinds import GUESSES, Complaint, within_a_sentence
from closer.language.i_statement.complaints.observation import HEARD_FROM, MOSTLY
from closer.language.i_statement.hearing.asked_and_answered import as_statements
from closer.language.i_statement.story.in_full import LONGEST, LONGEST_BEHIND_WHEN, OF_YOU, OPENS_WITH_WHEN, SMALL, STEM, WORD, Whole
from closer.language.i_statement.to_whom.address import addressed
from closer.language.i_statement.to_whom.people import ANY_PERSON
from closer.language.i_statement.wording.blame import judgement_in
from closer.language.i_statement.wording.negation import said_with_not
from closer.language.i_statement.wording.spoken import as_spoken
from closer.language.i_statement.wording.verb_forms import SAME_IN_THE_PAST, past_of, plain_verb

__all__ = ["is_easier_said", "loses_what_was_told", "said_in_its_own_way", "word_for_word"]

FEWEST = 4  # words
SNEERS = re.compile(
    r",? ?\b(?:suddenly|magically|miraculously|conveniently|somehow|mysteriously|of all (?:people|places|things)|for once|once again|yet again|(?:and )?I quote|thank you very much|funnily enough|believe it or not|surprise surprise|"
    r"as per usual|as usual|as always|funny that|go figure|imagine that|and all that|bloody|with all (?:due )?respect|what,)(?:,|(?!\w))",
    re.I,
)
HAD_THE_NERVE = re.compile(
    r"\b(?:(?:still |even |then )*(?:had|have|having) the (?:nerve|cheek|audacity|gall|face) to|dared to|dare to) (?P<verb>[a-z]+)\b", re.I
)
AND_EVERYTHING = re.compile(r",? and (?:everything|all)\b(?= *(?:,|$))", re.I)
BREAK = re.compile(r"[.!;:] (?:(?P<tie>and|but|so|then|because)\b,? ?)?(?=(?P<next>\w+))", re.I)
AFTER_BREAK = re.compile(r"(?<=\band )(?:That|This|It|He|She|They|We|You|My|Your|The|There|But|So|Then|Now|Not|One|A)\b(?!-)")
CANNOT_EVEN = re.compile(rf"\byou (?P<can>can't|cannot|couldn't) (?:even (?!{UNABLE})|(?=[a-z]+ (?:one|an?|my|our|me) [^,]*\bwithout [a-z]+ing\b))", re.I)
AND_COULD_NOT = re.compile(
    rf"^(?P<before>you (?:(?! (?:I|we|he|she|they|it|that|who) )[^,])+? (?:and|but)) (?P<can>can't|cannot|couldn't) even (?!{UNABLE})", re.I
)
COMMENT = re.compile(  # what is said about it, and tells nothing
    r"(?:[,.;!]|,? (?:and|but)) (?:and |but |so |just |really |good |nice |great )*(?:(?:it's|that's|that is|it is|this is|I'm|I am|that was) (?:(?!at |in |on |the one |my |your |there |still )[\w']+ ?){1,4}|(?:admit it|grow up|get a grip|genius|unbelievable|to know the \w+|how (?:convenient|lovely|nice|typical|sweet|original|mature|kind|thoughtful)|have you noticed|in case you (?:hadn't|haven't) noticed)|(?:so |maybe )+(?:just )?(?:go|adopt|marry|live|move)\b[\w' ]*|"
    r"what an? [\w' ]{3,30}|I'm (?:sick|tired|fed up)[\w' ]*|I (?:am|'m) counting|and think (?:it's|this is|that's) [\w' ]+)$",
    re.I,
)
CALLED_BY_NAME = re.compile(rf", (?:sis|bro|neighbou?r|boss|genius|mate|love|darling|{ANY_PERSON}|(?-i:[A-Z])[a-z]+)$", re.I)
SNEERED_AT = re.compile(
    r"\b(?:like (?:I'm|I am|I was|a|an|he|she|it|you|some|police|your|the)\b|as if|as though|lovely|guess (?:who|what)|who (?:is|was|has|told|sits|does|do)\b|(?:and|but) who \w+|why (?:do|does|did|are|is|was|were|can|can't|don't|won't|didn't|must|should|would|am|have|has|not)\b|how (?:many|long|come|hard)|since when|when (?:was|did)\b|would (?:it|you)|shit|crap|arse\w*|don't you|"
    r"you have to|you call that|must|perfectly well|not one for|knows? things|who's|your (?:my|his|her)\b|and (?:you're|you are) (?:only |just )?(?:nine|eight|seven|six|ten|eleven|twelve|\w+teen|\d+)$|always|never|gold digger|you(?:'d| would) rather|can't \w+ without|^all you do\b|, only you (?:say|tell|do)\b|news to|you can\b.* but|you could\b.* but|not one\b|you (?:snake|cow|pig|idiot|clown|muppet)|cheers for|is there|nothing happened|paranoid)|^you(?:'re| are) (?:my|\w+teen|nine|eight|seven|six|\d+)\b|^you (?:think|thought)\b|, not (?:an?|\w+)\b|^the (?:man|woman)\b|^(?:my|our) (?:[\w-]+ )?(?:friend|sister|brother|husband|wife|mother|father|son|daughter|colleague|neighbour|boss|flatmate|roommate)\b",
    re.I,
)
LEARNT_LATER = re.compile(
    r"\byou(?:'re| are) (?!posting|working|going|coming|getting|meeting|seeing|having|living|doing|planning|moving|leaving|telling|saying|wearing)\w+ing\b|\bhaven't (?:took|gave|went|came|did)\b|\bsince (?:an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|\d+) (?:years?|months?|weeks?|days?)\b|\b(?:'ve|have) (?!been\b|had\b|got\b|known\b)\w+ [^,]*\b(?:yesterday|ago|last (?:week|month|year|\w+day))\b|\byou(?:'re| are) (?:correct|cook|speak|say)\b",
    re.I,
)
UNSAYABLE = re.compile(
    r"^quote[a-d]\b|^you,|^(?:can't|couldn't)\b|^(?:what|how|why|who|where|if|unless|let|stop|don't|do not|no wonder|imagine|maybe|perhaps|thanks?|please|enough|hope|at least|may|congratulations|i hope|i wish|i bet|i guess|i hate|i want|i swear|so|or|ok|well|oh|now|that (?:you|I|we)|another)\b|[?]|"
    r"(?:,|\band|\bbut|\bso|\bor) (?:so |and |but )?(?:don't|do not|stop|please|why|where|when exactly|how come|maybe|explain|tell me)\b|\b(?:i swear|next time|or else|i bet|i guess|i hope|i wish)\b",
    re.I,
)
PRAISED_IN_SCORN = re.compile(
    r"(?:oh |so |well |wow |how |ok(?:ay)? |cool )*,? ?(?:great|nice|lovely|brilliant|fantastic|thanks?|cheers|congratulations|bravo|well done|good for you)\b(?! (?:you|big|cook|friend|time))",
    re.I,
)
OF_THEIR_MIND = re.compile(  # what nobody can see
    r"\byou (?:don't|do not|didn't|doesn't|never|no longer|stopped|couldn't|can't) (?:even |really |actually )?(?:care|caring|love|loving|respect|appreciate|value|like (?:me|us|my)|trust|miss|think (?:of|about) (?:me|us|anyone))\b"
    r"|\byou (?:only |just )?(?:care|think) (?:only |more )?(?:about|of) (?:yourself|your own)\b",
    re.I,
)
NOT_KEPT = re.compile(
    r"^you(?:'ve)? (?:said|promised|swore|told|agreed)\b.* and (?:didn't|weren't|haven't|it didn't happen)$|(?:but|and) (?:it|you) (?:wasn't|weren't|didn't|isn't|haven't)$"
)
PAST_OF_ANOTHER = {"lay", "found", "felt", "fell", "saw", "wound"}
YOU_DO = re.compile(r"\byou (?:(?:still|just|only|all|then|never) )?(?P<verb>[a-z]+)\b", re.I)
THE_MOMENT = re.compile(r"the (?:second|moment|minute|day|instant)\b", re.I)
TIES = re.compile(r"\b(?:still|than|then|now|because|already)\b")  # small words without which it is another story
ONE_MORE_CLAUSE = re.compile(r",| and | when(?:ever)? | but ")
CANNOT = re.compile(r"\byou (?:can't|cannot|couldn't)\b")  # which only means "don't" and "didn't"
SEVERAL_CLAUSES = re.compile(r"[,;]| (?:and|but|when|whenever|while|because|since|until) |'(?:ve|d) |\bhave(?:n't)? |\bstill\b")
SAYS_LITTLE = STOP_WORDS | frozenset(  # what may be left out, and what names only who they are
    re.findall(
        r"\w+",
        "just really exactly single actually ever whole went know knew think want thinks wants own promised swore told say said telling saying tells "
        "cannot thing things time right gonna got lol pls literally happy sick completely totally absolutely friend husband wife mum mom dad mother "
        "father sister brother partner boyfriend girlfriend flatmate roommate neighbour boss manager colleague mate son daughter upstairs downstairs "
        "oldest best ",
    )
)


def word_for_word(marked: str) -> Whole | None:
    """All of a message in its own words; None where it asks, sneers, threatens, calls names or is too long for a breath.

    Args:
        marked: the message, its spelling mended, with marks in the place of its quotations.

    """
    statement = as_statements(marked)
    by_the_rules = addressed(statement)
    to_you = by_the_rules if OF_YOU.search(by_the_rules) else said_to_whom(statement)
    if to_you is None or ASKS.match(to_you) or PRAISED_IN_SCORN.match(marked):
        return None
    told = _in_one_sentence(_without_sneers(to_you))
    if not FEWEST <= len(told.split()) <= LONGEST or not OF_YOU.search(told):
        return None
    if UNSAYABLE.search(told) or SNEERED_AT.search(told) or LEARNT_LATER.search(told) or OF_THEIR_MIND.search(told) or judgement_in(told):
        return None
    finite = [token for token in parse(told) if _tells(token)] or _misread(told)
    over = _is_over(finite)
    return Whole(told, over, _is_one_deed(told)) if finite else None


def said_in_its_own_way(complaint: Complaint, would_say: str) -> bool:
    """Whether a guess, a broken promise or what is mostly so would be said as nothing else says it: "Sometimes I think ...", "I mostly hear from you when ...".

    Args:
        complaint: what is complained of.
        would_say: the observation that would be said.

    """
    guessed = complaint.kind in GUESSES and not SEVERAL_CLAUSES.search(complaint.phrase)
    return guessed or would_say.startswith(HEARD_FROM) or MOSTLY in f" {would_say} " or " mostly " in would_say or bool(NOT_KEPT.search(would_say))


def loses_what_was_told(said: str, word_for_word: str, typed: str) -> bool:
    """Whether a word that carries meaning was typed and is told word for word, and is not in what would be said.

    Args:
        said: the observation that would be said.
        word_for_word: what is told word for word.
        typed: the message.

    """
    tied = set(TIES.findall(word_for_word.lower())) - set(TIES.findall(said.lower()))
    of_another_time = "couldn't" in typed and "didn't" in word_for_word and "don't" in said
    return bool(tied or of_another_time or (_telling(typed) & _telling(word_for_word)) - _telling(said))


def is_easier_said(word_for_word: Whole, behind_when: str) -> bool:
    """Whether several clauses would be put behind one "when" in other words or another order than they stand word for word: "When you've had my drill and say ..., I feel".

    Args:
        word_for_word: what is told word for word.
        behind_when: the observation that would be said.

    """
    several = not word_for_word.of_one_time and bool(ONE_MORE_CLAUSE.search(behind_when))
    told_otherwise = _words_of(word_for_word.told) != _words_of(behind_when) or _tells_of_two_times(behind_when)
    return several and not CANNOT.search(word_for_word.told) and told_otherwise


def _tells_of_two_times(told: str) -> bool:
    """Whether one deed of "you" was done then and another is done still: "you signed us up for a plan and sigh when I butter toast"."""
    deeds = [token for token in parse(told) if _tells(token) and not _is_told_of(token) and token.lower_ not in SAME_IN_THE_PAST]
    return len({_is_past(token) for token in deeds}) > 1


def _words_of(text: str) -> list[str]:
    """The words in their order without those that only join."""
    return [word for word in WORD.findall(text.lower()) if word not in ("when", "whenever", "and")]


def _telling(text: str) -> set[str]:
    return {word[:STEM] for word in WORD.findall(text.lower()) if word not in SAYS_LITTLE and "'" not in word}


def _tells(token: Token) -> bool:
    """Whether it is the verb of a clause with a subject that stands by itself."""
    verb = token.head if token.dep_ in ("aux", "auxpass") else token
    return (
        token.tag_ in ("VBD", "VBP", "VBZ", "MD")
        and verb.dep_ in ("ROOT", "conj", "ccomp", "parataxis")
        and any(child.dep_.startswith(("nsubj", "expl")) for child in (*verb.children, *verb.head.children))
    )


def _misread(told: str) -> list[Token]:
    """The verbs of a sentence whose clauses the parser did not find, where "you" do something in it: "you still sulk when you lose at dominoes"."""
    you_do = any(getLemma(found["verb"].lower(), upos="VERB", lemmatize_oov=False) for found in YOU_DO.finditer(told))
    return [token for token in parse(told) if token.tag_ in ("VBD", "VBP", "VBZ", "MD")] if you_do else []


def _is_over(finite: list[Token]) -> bool:
    """Whether all of it is told in the past; what was said or asked then counts as little as "you put" and "you let", which may be either."""
    told = [token for token in finite if not _is_told_of(token) and token.lower_ not in SAME_IN_THE_PAST]
    if finite and not told and is_told_of_once(finite[0].doc.text):
        return True
    return not any(token.lower_ == "whenever" for token in (finite[0].doc if finite else ())) and all(_is_past(token) for token in told or finite)


def _is_past(token: Token) -> bool:
    """Whether it stands in the past, and is no plain form that the tagger took for it: "you hum, sniff, eat"."""
    misread = plain_verb(token.text) == token.lower_ and token.lower_ not in SAME_IN_THE_PAST | PAST_OF_ANOTHER
    return (token.tag_ == "VBD" and not misread) or token.lower_ in ("'d", "could", "would")


def _is_told_of(token: Token) -> bool:
    """Whether it stands within what somebody said, asked or decided: "you told me we will talk"."""
    verb = token.head if token.dep_ in ("aux", "auxpass") else token
    return verb.dep_ == "ccomp" and verb.i > verb.head.i


def _is_one_deed(told: str) -> bool:
    """Whether it can be said behind "when": one clause, and not what has lasted or was not yet done."""
    return len(told.split()) <= LONGEST_BEHIND_WHEN and bool(OPENS_WITH_WHEN.match(told)) and not THE_MOMENT.match(told) and not SEVERAL_CLAUSES.search(told)


def _without_sneers(text: str) -> str:
    """The message without who is spoken to, exclamations, and what is only said about it."""
    bare = TRAILS.sub("", text.strip().rstrip(".!? "))
    bare = NAMED.sub(lambda named: ", " if named.group()[0] == "," else "", ADVERBS.sub("", bare))
    bare = CALLED_BY_NAME.sub("", SNEERS.sub("", LEADS.sub("", bare)))
    bare = HAD_THE_NERVE.sub(lambda found: past_of(found["verb"]), AND_EVERYTHING.sub("", bare))
    shorter = COMMENT.sub("", bare)
    return shorter if OF_YOU.search(shorter) and len(shorter.split()) >= FEWEST else bare


def _in_one_sentence(text: str) -> str:
    joined = SMALL.sub(lambda found: found.group().lower(), text)
    joined = AFTER_BREAK.sub(lambda found: found.group().lower(), BREAK.sub(lambda found: f" {(found['tie'] or 'and').lower()} ", joined))
    joined = CANNOT_EVEN.sub(lambda found: f"you {'did' if found['can'].lower().startswith('could') else 'do'}n't ", joined)
    joined = AND_COULD_NOT.sub(lambda found: f"{found['before']} {'did' if found['can'].lower().startswith('could') else 'do'}n't ", joined)
    return as_spoken(softened(said_with_not(within_a_sentence(joined)))).strip(" ,")

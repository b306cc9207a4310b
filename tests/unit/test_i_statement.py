"""From an accusing sentence to words one can say: each part of the way by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from closer.language.encoder import Encoder
from closer.language.i_statement.complaints.complaint import complaint_in
from closer.language.i_statement.feedback import feedback, is_own_try
from closer.language.i_statement.gate import left_alone
from closer.language.i_statement.hearing.clauses import clauses
from closer.language.i_statement.hearing.quotes import put_aside, put_back
from closer.language.i_statement.hearing.sentence import meant
from closer.language.i_statement.hearing.spelling import mended
from closer.language.i_statement.parts import Parts, said
from closer.language.i_statement.requests.cases import CaseBook, cases
from closer.language.i_statement.requests.offers import LEAST
from closer.language.i_statement.requests.wishes import wish_for
from closer.language.i_statement.rules import broken_rules
from closer.language.i_statement.to_whom.address import addressed
from closer.language.i_statement.wording.blame import judgement_in
from closer.language.i_statement.wording.tidying import tidied
from closer.language.reading import read


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("u nevr tell me wat time ur comin home", "you never tell me what time you're coming home"),
        ("YOU NEVER HELP ME", "you never help me"),
        ("you used my fucking razor again", "you used my razor again"),
        ("you dumped your shit on my desk", "you dumped your things on my desk"),
        ("u askd me twice", "you asked me twice"),
        ("you dont give a shit about my exam", "you don't care about my exam"),
        ("you alwyas forgte my brithday", "you always forget my birthday"),
        ("yuor mother jsut shoutted at teh kids", "your mother just shouted at the kids"),
        ("u said u wud call, theres no call", "you said you would call, there's no call"),
        ("you vape in the loo and eat nan's scones", "you vape in the loo and eat nan's scones"),
        ("my son hoovers round the tyres, his maths is half a metre high", "my son hoovers round the tyres, his maths is half a metre high"),
        ("Priya leaves her kurta in the tumble dryer", "Priya leaves her kurta in the tumble dryer"),
        ("u lent MY car to ur moms friend", "you lent my car to your mom's friend"),
        ("your always on your moms side", "you're always on your mom's side"),
        ("the mask is still in its wrapping", "the mask is still in its wrapping"),
        ("You came home at 3 a.m. You woke me", "You came home at 3 am. You woke me"),
        ("your sisters phone you at dinner", "your sisters phone you at dinner"),
        ("I got the promotion and you said more stress then", "I got the promotion and you said more stress then"),
        ("900 people saw it by your doing, at my thesis defence", "900 people saw it by your doing, at my thesis defence"),
        ("turn the telly down its 2am", "turn the telly down it's 2am"),
        ("you drive like a maniac with my kids in the back", "you drive fast with my kids in the back"),
        ("u said 7, its nearly 9", "you said 7, it's nearly 9"),
        ("you never come to my improv nights or my resit", "you never come to my improv nights or my resit"),
        ("you never indicate at roundabouts", "you never indicate at roundabouts"),
        ("You promised the kids Disneyland, dammit.", "You promised the kids Disneyland."),
        ("my ma never rings", "my mum never rings"),
        ("u seen my message an didnt reply", "you've seen my message and didn't reply"),
        ("u was out an didnt ring", "you were out and didn't ring"),
        ("u never been stoppin by since easter", "you've never been stopping by since Easter"),
        ("my father in law comes on fathers day", "my father-in-law comes on Father's Day"),
    ],
)
def test_spelling_is_mended_and_nothing_invented(typed: str, plain: str) -> None:
    assert mended(typed) == plain


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ('how do i say "you\'re glued to that phone" in a nicer way', "you're glued to that phone"),
        ("help me rephrase: you never text first", "you never text first"),
        ('Can you say "you never listen to me" more nicely?', "you never listen to me"),
        ('my therapist asked me to rephrase "you never listen to me"', "you never listen to me"),
        ('Can you turn it into one of those "I feel" sentences: he forgets our anniversary', "he forgets our anniversary"),
        ('You say "you\'re going senile" whenever I look for a word', 'You say "you\'re going senile" whenever I look for a word'),
        ('"just tell me what to do" you say', '"just tell me what to do" you say'),
        ('stop saying "calm down" to me', 'stop saying "calm down" to me'),
        ('Stop telling everyone I\'m "on a journey" with my weight', 'Stop telling everyone I\'m "on a journey" with my weight'),
        ('You have been saying "next year we do the papers" since 2019', 'You have been saying "next year we do the papers" since 2019'),
        ("you always take your brother's side", "you always take your brother's side"),
    ],
)
def test_the_sentence_that_is_meant_is_found_in_the_request(typed: str, sentence: str) -> None:
    assert meant(typed) == sentence


@pytest.mark.parametrize(
    ("about", "to_them"),
    [
        ("my wife never asks how my day was", "you never ask how my day was"),
        ("my mother-in-law rearranges my cupboards whenever she visits", "you rearrange my cupboards whenever you visit"),
        ("My brother hasn't visited Mum since she moved in", "you haven't visited Mum since she moved in"),
        ("she lets her dog jump on me and says he's just friendly", "you let your dog jump on me and say he's just friendly"),
        ("you feed the cat and then she begs", "you feed the cat and then she begs"),
        ("she tells me nothing until she's told her sister", "you tell me nothing until you've told your sister"),
        ("my friend vanishes when she's got a new man", "you vanish when you've got a new man"),
        ("our kids leave their shoes in the hall", "you leave your shoes in the hall"),
        ("my boyfriend's university friends come and laugh at me", "your university friends come and laugh at me"),
        ("my wife she spend what I am earning", "you spend what I am earning"),
        ("my daughter's never once asked how I am", "you have never once asked how I am"),
        ("Cancel salsa once more and I'll partner Deepak", "Cancel salsa once more and I'll partner Deepak"),
        ("the bins are full", "the bins are full"),
    ],
)
def test_what_is_told_about_somebody_is_said_to_them(about: str, to_them: str) -> None:
    assert addressed(about) == to_them


def test_a_run_on_is_cut_and_a_scene_stays_with_what_happens_in_it() -> None:
    assert clauses("when I cook, you sit on the sofa, and you never wash up") == ["when I cook, you sit on the sofa", "you never wash up"]
    assert clauses("you never cook you never clean") == ["you never cook", "you never clean"]


@pytest.mark.parametrize(
    ("clause", "kind", "phrase"),
    [
        ("you never put the cap back", "undone", "put the cap back"),
        ("why can't you ever shut the door", "undone", "shut the door"),
        ("would it kill you to hold my hand", "undone", "hold my hand"),
        ("is it that hard to rinse a bowl?", "undone", "rinse a bowl"),
        ("you've never once come along", "undone", "come along"),
        ("put that tablet away", "undone", "put that tablet away"),
        ("stop telling people about my tests", "done", "tell people about my tests"),
        ("you're always correcting my English", "done", "correct my English"),
        ("all you ever do is scroll in bed", "done", "scroll in bed"),
        ("why must you whistle at breakfast", "done", "whistle at breakfast"),
        ("you used my razor again", "done", "used my razor"),
        ("bring up my weight once more and I'm leaving", "done", "bring up my weight"),
        ("you said you'd be home by six", "promised", "be home by six"),
        ("it's always me who gets up", "carried", "gets up"),
        ("you don't care about my work", "doubted", "care about my work"),
    ],
)
def test_what_a_clause_complains_of(clause: str, kind: str, phrase: str) -> None:
    found = complaint_in(clause)
    assert found is not None
    assert (found.kind, found.phrase) == (kind, phrase)


def test_a_name_for_a_person_is_no_moment() -> None:
    assert complaint_in("you're a snob about everything my family eats").kind == "labelled"  # type: ignore[union-attr]
    found = complaint_in("you're so selfish")
    assert found is not None
    assert found.kind == "labelled"


def test_motives_and_threats_are_cut_off() -> None:
    for typed in ("you hum at table just to annoy me", "you hum at table because you hate my food", "you hum at table and I'm sick of it"):
        found = complaint_in(typed)
        assert found is not None
        assert found.phrase == "hum at table"


@pytest.mark.parametrize(
    ("sentence", "observation", "rule"),
    [
        ("When you never call, I feel sad. Could you call me tonight?", "you never call", "absolute"),
        ("When you call late, I feel that you don't care. Could you call at six?", "you call late", "a thought in the place of a feeling"),
        ("When you call late, I feel ignored. Could you call at six?", "you call late", "no feeling"),
        ("When you are so selfish, I feel sad. Could you call me tonight?", "you are so selfish", "label"),
        ("When you call late, I feel sad.", "you call late", "no request"),
        ("When you call late, I feel sad. Could you not call late?", "you call late", "negative request"),
        ("When you you call late, I feel sad. Could you call me at six?", "you you call late", "halting"),
        ("When u call late, I feel sad. Could you call me at six?", "u call late", "left over"),
        ("When you has called late, I feel sad. Could you call me at six?", "you has called late", "pronouns"),
        ("When you leave to the, I feel sad. Could you call me at six?", "you leave to the", "dangling"),
    ],
)
def test_a_sentence_that_breaks_a_rule_is_not_shown(sentence: str, observation: str, rule: str) -> None:
    assert rule in broken_rules(sentence, observation)


def test_a_good_sentence_breaks_none() -> None:
    for style in ("gentle", "direct", "short"):
        parts = Parts("you look at your phone while I talk", "lonely", "attention", "Could you put it away for ten minutes tonight?")
        assert broken_rules(said(parts, style), parts.observation) == ()


def test_three_styles_say_the_same_thing_in_other_words() -> None:
    parts = Parts("you look at your phone while I talk", "lonely", "attention", "Could you put it away for ten minutes tonight?")
    versions = [said(parts, style) for style in ("gentle", "direct", "short")]
    assert len(set(versions)) == 3
    for version in versions:
        assert "you look at your phone while I talk" in version
        assert "lonely" in version


def test_a_wish_fits_what_stands_near_the_doing_word() -> None:
    assert wish_for("chew with your mouth open") != wish_for("chew your nails")
    assert wish_for("chew with your mouth open") is not None


@pytest.mark.parametrize(
    ("attempt", "good", "tip"),
    [
        ("I feel sad that you never ask about my work", ("feeling",), "hidden_you"),
        ("I feel like you don't want me there", (), "hidden_you"),
        ("I feel ignored when you look at your phone", ("seen",), "judgement"),
        ("You make me feel sad when you leave early", ("feeling", "seen"), "makes_me"),
        ("I feel worried when you drive home late", ("feeling", "seen"), "no_request"),
        ("I feel worried when you drive home late. Could you not do that?", ("feeling", "seen"), "negative_request"),
        ("When you come home late I feel worried. Could you text me by six?", ("feeling", "seen", "request"), None),
    ],
)
def test_feedback_praises_what_is_good_and_names_one_thing(attempt: str, good: tuple[str, ...], tip: str | None) -> None:
    given = feedback(attempt)
    assert (given.good, given.tip) == (good, tip)


def test_an_own_try_is_told_from_an_accusation() -> None:
    assert is_own_try("I feel hurt when you laugh at my singing")
    assert is_own_try("when you come home late, I get worried")
    assert not is_own_try("you never listen to me")
    assert not is_own_try("I'm fine")


def test_a_quotation_comes_back_as_it_was_said() -> None:
    marked, quotations = put_aside("""you say "fine, I'm done" and call it 'just tired'""")
    assert "fine" not in marked
    assert put_back(marked, quotations) == """you say "fine, I'm done" and call it "just tired\""""


def test_a_second_verb_keeps_its_not() -> None:
    assert tidied("skipped my graduation and never mentioned it after") == "skipped my graduation and didn't mention it after"


@pytest.mark.parametrize(
    ("phrase", "plain"),
    [
        ("turn the telly down it's 2am", "turn the telly down"),
        ("roll your eyes every time I mention my therapist", "roll your eyes when I mention my therapist"),
        ("finish my stories, especially when you get the ending wrong", "finish my stories"),
        ("forget your wallet, funny that", "forget your wallet"),
        ("interrupt me in every call, Martin, every one", "interrupt me in every call"),
    ],
)
def test_what_does_not_belong_to_the_deed_is_taken_out(phrase: str, plain: str) -> None:
    assert tidied(phrase) == plain


def test_people_who_do_what_a_case_says_borrow_its_wish(weights: Path) -> None:
    encoder, book = Encoder(weights), CaseBook.load(weights)
    case = next(case for case in cases() if "phone" in case.said and case.about == "done")
    borrowed = book.like([read(case.said, encoder, in_full=False)], done=True)
    assert case.wish in [wish for wish, worth in borrowed.wishes if worth >= LEAST]
    assert set(case.feelings) & set(borrowed.feelings[:3])
    assert all(worth < LEAST for _, worth in book.like([read("the tide table for Tuesday", encoder, in_full=False)], done=True).wishes)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("Who leaves wet towels on a made bed?", None),
        ("Who pays on the first date?", "question"),
        ("would you be mad at someone who did not show up to their own life", "question"),
        ("Would you be so kind and pick up your socks", "question"),
        ("Please to stop telling my mother that I do not clean.", None),
        ("I feel ignored whenever the cricket is on.", None),
        ("I feel stupid whenever I talk to people.", "self_blame"),
    ],
)
def test_scorn_and_reproach_are_told_from_questions_reports_and_self_blame(typed: str, reason: str | None) -> None:
    assert left_alone(typed, typed, ("already_good", 0.0), ()) == reason


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("you're such a help looking after mum", "praise"),
        ("you're such a help sitting there while I carry the bags", None),
        ("My wife always laughs at my terrible jokes", "praise"),
        ("My father always laughs at my accent.", None),
    ],
)
def test_praise_is_told_from_scorn(typed: str, reason: str | None) -> None:
    assert left_alone(typed, typed, ("question", 0.0), ()) == reason


def test_a_plea_to_stop_is_no_report() -> None:
    typed = "Please to stop telling my mother on the phone that I do not clean."
    assert left_alone(typed, typed, ("report", 0.9), ()) is None


def test_what_they_said_one_should_do_is_no_order() -> None:
    sentence = "When you told me after three weeks I should be over it, I felt hurt. Could you sit with me tonight?"
    assert broken_rules(sentence, "you told me after three weeks I should be over it") == ()


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("he told me i looked tired in front of his colleagues", "report"),
        ("i told you i was scared of the biopsy and you asked what's for dinner", "already_good"),
        ("i'm tired of explaining to you why i need one evening for myself", "already_good"),
        ("thank you for leaving me alone with your drunk uncle all night", "praise"),
        ("a thank you would be nice after i sat in traffic for two hours", "praise"),
        ("my husband forgot to pick up our daughter and she stood in the rain", "praise"),
        ("i wish i had a partner who noticed when i'm exhausted", "self_blame"),
        ("do i have to do everything myself in this house?", "question"),
    ],
)
def test_a_reproach_that_looks_like_something_else_is_heard_as_one(typed: str, kind: str) -> None:
    assert left_alone(typed, typed, (kind, 0.9), ()) is None


def test_a_reproach_is_heard_among_the_news_that_surround_it() -> None:
    typed = "yesterday was our anniversary. i put on the green dress. you ordered pizza and watched the match."
    assert left_alone(typed, typed, ("neutral", 0.94), (), lambda sentence: 0.2 if "pizza" in sentence else 1.0) is None
    assert left_alone(typed, typed, ("neutral", 0.94), (), lambda _: 0.8) == "neutral"


def test_danger_is_seen_whatever_else_is_told() -> None:
    typed = "yesterday was our anniversary. you grabbed my arm. you watched the match."
    assert left_alone(typed, typed, ("neutral", 0.94), (), lambda _: 0.0) == "safety"


def test_what_the_speaker_told_is_no_report_of_another() -> None:
    typed = "my mum laughed when i said i was going back to college"
    assert left_alone(typed, typed, ("neutral", 0.0), ()) is None


@pytest.mark.parametrize(
    ("observation", "sentence"),
    [
        ("you haven't paid me back the 300", "You haven't paid me back the 300, and I feel hurt. Could we talk?"),
        (
            "you haven't met my partner and we've been together for years",
            "You haven't met my partner, we've been together for years, and I feel hurt. Could we talk?",
        ),
        ("I start to think that you don't trust me", "Sometimes I think you don't trust me, and I feel hurt. Could we talk?"),
        ("it seems to me that you think I'm lazy", "Sometimes it seems to me that you think I'm lazy, and I feel hurt. Could we talk?"),
        ("I start to think that you only came for the food", "I can't help thinking that you only came for the food, and I feel hurt. Could we talk?"),
    ],
)
def test_what_nobody_says_behind_when_stands_by_itself(observation: str, sentence: str) -> None:
    assert {said(Parts(observation, "hurt", None, "Could we talk?"), "plain", place) for place in range(3)} == {sentence}


@pytest.mark.parametrize(("said", "judged"), [("suck at listening", True), ("suck your teeth when I talk", False), ("stink", True), ("stink of beer", False)])
def test_sucking_judges_a_person_and_sucking_one_s_teeth_is_seen(said: str, judged: bool) -> None:
    assert (judgement_in(said) is not None) is judged

"""Every label gets an answer: short, whole, in the words for this bond, and never the same twice running."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from closer.coach import FAMILIES, Coach
from closer.content import Content, words_in
from closer.conversation import Turn
from closer.journey.store import JourneyStore
from closer.reply import Reply
from closer.safety.helplines import Helplines
from closer.settings import settings
from closer.taxonomy import LABELS
from tests.families import family

NOW = datetime(2026, 11, 24, 12, tzinfo=timezone.utc)
ABOUT = {"partner": "my wife and I are worlds apart", "friend": "my best friend and I are worlds apart", "family": "my sister and I are worlds apart"}


@pytest.fixture
def coach(content: Content, tmp_path: Path) -> Coach:
    return Coach(content, JourneyStore(f"sqlite:///{tmp_path / 'journey.db'}"), Helplines.load(settings().content / "helplines.yml"))


def answer(coach: Coach, person: str, label: str, text: str) -> Reply:
    return coach.answer(Turn(person, text, label, NOW, ((label, 0.9),), country="GB"), family(label))


@pytest.mark.parametrize("bond", ABOUT)
@pytest.mark.parametrize("label", LABELS)
def test_every_label_is_answered_for_every_bond(coach: Coach, label: str, bond: str) -> None:
    reply = answer(coach, label, label, ABOUT[bond])
    assert reply.bubbles
    for bubble in reply.bubbles:
        assert bubble.text.strip()
        assert "{" not in bubble.text.replace('{"', "") or label == "export_my_data"
        assert words_in(bubble.text) <= 60 or label == "export_my_data"


@pytest.mark.parametrize("label", [label for label in LABELS if label not in ("export_my_data", "forget_me")])
def test_the_same_thing_said_three_times_gets_other_words_each_time(coach: Coach, label: str) -> None:
    said = [tuple(bubble.text for bubble in answer(coach, "one", label, "it is like that with my sister").bubbles) for _ in range(3)]
    assert said[0] != said[1] != said[2]


def test_what_follows_a_no_to_a_gentle_question_is_heard(coach: Coach) -> None:
    asked_gently(coach, "abuse")
    meanings = (("deny", 0.5), ("roadblock/past_hurt", 0.3))
    reply = coach.answer(Turn("one", "no, it's more that I am still angry with him", "deny", NOW, meanings, country="GB"), family("deny"))
    said = " ".join(bubble.text for bubble in reply.bubbles)
    assert "One small thing" in said or "today" in said
    assert "Where shall we go on" not in said


def test_a_no_with_more_to_it_asks_what_fits_where_nothing_is_likely(coach: Coach) -> None:
    asked_gently(coach, "abuse")
    reply = coach.answer(Turn("one", "no, it's more that I am so done with it all", "deny", NOW, (("deny", 0.5),), country="GB"), family("deny"))
    assert "your own words" in reply.bubbles[-1].text


def test_a_plain_no_to_a_gentle_question_is_thanked_for(coach: Coach) -> None:
    asked_gently(coach, "abuse")
    said = coach.answer(Turn("one", "no", "deny", NOW, (("deny", 0.9),), country="GB"), family("deny")).bubbles[-1].text
    assert "go on" in said


@pytest.mark.parametrize("said", ["you are useless", "this is not helping at all", "i'll delete you, stupid thing"])
def test_who_is_let_down_by_the_program_is_asked_what_would_help(coach: Coach, said: str) -> None:
    reply = answer(coach, "one", "bot_challenge", said)
    assert "let you down" in reply.bubbles[-1].text
    assert "Talk to a person" in [chip.title for chip in reply.bubbles[-1].chips]


def test_a_bare_insult_is_no_sentence_to_be_turned(coach: Coach) -> None:
    assert "let you down" in answer(coach, "one", "i_statement", "you suck").bubbles[-1].text


def test_who_asks_what_it_is_hears_that_it_is_a_program(coach: Coach) -> None:
    assert "a computer program" in answer(coach, "one", "bot_challenge", "are you a robot").bubbles[-1].text


def test_every_family_has_a_label() -> None:
    assert {family(label) for label in LABELS} | {"unclear"} == set(FAMILIES)


STORY = "she goes quiet when I come in, and then we sit there all evening and nobody says a word"


def asked_gently(coach: Coach, danger: str) -> Reply:
    label = "roadblock/poor_communication"
    return coach.answer(Turn("one", STORY, label, NOW, ((label, 0.9),), country="GB", soft=(danger,)), family(label))


@pytest.mark.parametrize("danger", ["harm_to_others", "self_harm", "abuse"])
def test_a_gentle_question_is_the_only_one_so_that_a_yes_can_mean_nothing_else(coach: Coach, danger: str) -> None:
    bubbles = asked_gently(coach, danger).bubbles
    assert not [bubble.text for bubble in bubbles[:-1] if bubble.text.endswith("?")]
    assert "Help now" in {chip.title for chip in bubbles[-1].chips}


def test_where_two_worries_are_told_a_gentle_question_is_still_the_only_one(coach: Coach) -> None:
    two = (("roadblock/poor_communication", 0.5), ("roadblock/lack_of_time", 0.47))
    reply = coach.answer(Turn("one", STORY, two[0][0], NOW, two, country="GB", soft=("self_harm",)), family(two[0][0]))
    assert not [bubble.text for bubble in reply.bubbles[:-1] if bubble.text.endswith("?")]


def test_what_only_names_an_expert_leaves_the_worry_its_own_question(coach: Coach) -> None:
    bubbles = asked_gently(coach, "medical_or_legal").bubbles
    assert [bubble.text for bubble in bubbles[:-1] if "?" in bubble.text]


def test_no_to_a_gentle_question_is_one_tap_and_the_talk_goes_on(coach: Coach) -> None:
    no = next(chip for chip in asked_gently(coach, "harm_to_others").bubbles[-1].chips if chip.title.startswith("No"))
    label = no.payload.partition("#")[0]
    reply = coach.answer(Turn("one", no.title, label, NOW, country="GB", chosen=no.payload), family(label))
    assert "harm" not in reply.bubbles[-1].text
    assert "Something else" in {chip.title for chip in reply.bubbles[-1].chips}


def test_yes_in_other_words_to_a_gentle_question_is_a_disclosure_and_nothing_else_is_asked(coach: Coach) -> None:
    asked_gently(coach, "abuse")
    said = "a bit yeah, when she's had a drink"
    reply = coach.answer(Turn("one", said, "nlu_fallback", NOW, country="GB", soft=("harm_to_others",)), family("nlu_fallback"))
    assert reply.response == "utter_abuse"
    assert not any("you might hurt someone" in bubble.text for bubble in reply.bubbles)


def test_after_a_loss_missing_somebody_is_no_break_up_and_nobody_is_sent_to_the_dead(coach: Coach) -> None:
    answer(coach, "one", "worry/loss", "my husband died in March")
    grieving = " ".join(bubble.text for bubble in answer(coach, "one", "worry/break_up", "I miss him so much").bubbles)
    assert "It ended" not in grieving
    step = " ".join(bubble.text for bubble in answer(coach, "one", "step/quality_time", "something I could do tonight").bubbles)
    assert "your husband" not in step


@pytest.mark.parametrize(
    ("danger", "label", "said", "yes"),
    [
        ("third_party_risk", "validate", "what do I say to him?", True),
        ("third_party_risk", "deny", "No, he's fine. How can I ask him for it back?", False),
        ("third_party_risk", "validate", "what do I say to him about the rent?", False),
        ("self_harm", "i_dont_know", "i don't know", True),
        ("abuse", "deny", "not always", True),
    ],
)
def test_what_answers_a_gentle_question_with_yes(coach: Coach, danger: str, label: str, said: str, yes: bool) -> None:
    asked_gently(coach, danger)
    assert (answer(coach, "one", label, said).response == f"utter_{danger}") is yes


def after_abuse(coach: Coach, text: str, label: str = "faq/help_other_open_up") -> str:
    coach.answer(Turn("one", "he pushed me down the stairs", "abuse", NOW, (("abuse", 0.9),), country="GB", told_of_abuse_at=NOW), family("abuse"))
    return answer(coach, "one", label, text).bubbles[0].text


def not_their_fault(content: Content) -> set[str]:
    return {wording.any for wording in content.tools["coaching_rests"].phrases["not_their_fault"]}


@pytest.mark.parametrize(
    "asked",
    ["is there something i did", "is it my fault?", "what did i do wrong", "maybe I provoked him", "did i do something to make him so angry", "i blame myself"],
)
def test_who_was_hurt_and_asks_what_they_did_hears_that_it_is_not_their_fault(coach: Coach, content: Content, asked: str) -> None:
    assert after_abuse(coach, asked) in not_their_fault(content)


@pytest.mark.parametrize("asked", ["how do i get out of here", "i want to leave him", "what if i leave without him knowing"])
def test_who_was_hurt_and_thinks_of_going_hears_who_plans_it(coach: Coach, content: Content, asked: str) -> None:
    assert after_abuse(coach, asked, "next_step") in {wording.any for wording in content.entries["staying"].part("going")}


@pytest.mark.parametrize("asked", ["what can i do", "so what should I do now?"])
def test_who_was_hurt_and_asks_what_to_do_is_not_told_what_rests(coach: Coach, content: Content, asked: str) -> None:
    assert after_abuse(coach, asked, "next_step") in {wording.any for wording in content.entries["abuse"].part("stay")}


@pytest.mark.parametrize("label", ["step_done", "deny", "help", "nlu_fallback"])
def test_whatever_a_short_question_about_guilt_is_taken_for(coach: Coach, content: Content, label: str) -> None:
    assert after_abuse(coach, "is there something i did", label) in not_their_fault(content)


@pytest.mark.parametrize("asked", ["what can I do about the rent", "is it something I can do at home", "did he ask for me", "I do the dishes at six"])
def test_other_questions_of_one_who_was_hurt_are_not_about_guilt(coach: Coach, content: Content, asked: str) -> None:
    assert after_abuse(coach, asked) not in not_their_fault(content)


def said_minute_by_minute(coach: Coach, turns: list[tuple[str, str]]) -> str:
    """The first words of the last answer; abuse is told where the label says so."""
    for minute, (text, label) in enumerate(turns):
        at = NOW + timedelta(minutes=minute)
        told = at if label == "abuse" else None
        reply = coach.answer(Turn("one", text, label, at, ((label, 0.9),), country="GB", told_of_abuse_at=told), family(label))
    return reply.bubbles[0].text


@pytest.mark.parametrize(
    "turns",
    [
        [("he pushed me down the stairs", "abuse"), ("and i locked our son in the shed", "harm_to_others"), ("did i do something wrong", "nlu_fallback")],
        [("i hit my wife", "harm_to_others"), ("he pushed me down the stairs", "abuse"), ("she says it is my fault", "nlu_fallback")],
        [("he pushed me down the stairs", "abuse"), ("I hit her back, did I deserve it", "nlu_fallback")],
    ],
)
def test_who_hurts_somebody_too_is_never_told_that_it_is_not_their_fault(coach: Coach, content: Content, turns: list[tuple[str, str]]) -> None:
    assert said_minute_by_minute(coach, turns) not in not_their_fault(content)


def test_thoughts_of_dying_keep_the_floor_from_guilt(coach: Coach, content: Content) -> None:
    turns = [("he pushed me down the stairs", "abuse"), ("I want to die", "self_harm"), ("it's all my fault", "nlu_fallback")]
    said = said_minute_by_minute(coach, turns)
    assert said in {wording.any for wording in content.entries["self_harm"].part("stay")}


@pytest.mark.parametrize(
    ("text", "label"), [("delete everything I told you, it was my fault", "forget_me"), ("a real person please, it's all my fault", "wants_human")]
)
def test_who_asks_for_something_gets_it_whatever_they_say_of_guilt(coach: Coach, content: Content, text: str, label: str) -> None:
    said = said_minute_by_minute(coach, [("he pushed me down the stairs", "abuse"), ("thanks", "thanks"), (text, label)])
    assert said not in not_their_fault(content)


def test_an_offered_step_is_not_done_by_telling_of_another(coach: Coach) -> None:
    for _ in range(3):
        answer(coach, "one", "skip_step", "skip this one")
    reply = answer(coach, "one", "step_done", "I listened to her without a word last night and it went badly, she cried")
    assert "noted" not in reply.bubbles[0].text


def complained(
    coach: Coach, text: str, label: str, meanings: tuple[tuple[str, float], ...] = (), before: tuple[str, str] = ("worry/loneliness", "so lonely")
) -> Reply:
    answer(coach, "one", *before)
    return coach.answer(Turn("one", text, label, NOW, meanings or ((label, 0.9),), country="GB"), family(label))


@pytest.mark.parametrize("said", ["You left out the part that matters: she drifted off.", "I was speaking to YOU", "you just keep sending me phone numbers"])
def test_a_complaint_about_the_coach_is_owned_and_not_rewritten(coach: Coach, content: Content, said: str) -> None:
    reply = complained(coach, said, "i_statement")
    assert reply.bubbles[0].text.startswith(content.entries["ask_again"].part("said_to_me")[0].any)
    assert [chip.title for chip in reply.bubbles[-1].chips] == ["It was meant for somebody else", "Talk to a person", "Something else"]


def test_what_came_twice_is_owned_as_that(coach: Coach) -> None:
    assert "twice" in complained(coach, "you asked me that already. its the third time you say the same thing", "i_statement").bubbles[0].text


def test_what_stands_beside_a_complaint_is_answered(coach: Coach, content: Content) -> None:
    text = "You did not answer. Miriam has stopped ringing me and I want to know why she does that."
    reply = complained(coach, text, "i_statement", (("i_statement", 0.48), ("worry/trust_and_jealousy", 0.42)))
    assert content.entries["worry/trust_and_jealousy"].part("heard")[0].any in reply.bubbles[1].text


def test_a_reproach_for_somebody_named_stays_one(coach: Coach) -> None:
    assert "missed that" not in complained(coach, "My husband looks at his phone. You are not listening to me", "i_statement").bubbles[0].text


def test_a_first_sentence_is_never_taken_for_a_complaint_about_the_coach(coach: Coach) -> None:
    assert "missed that" not in " ".join(bubble.text for bubble in answer(coach, "one", "i_statement", "you are not listening").bubbles)


@pytest.mark.parametrize("danger", ["abuse", "self_harm"])
def test_after_a_safety_answer_a_complaint_is_owned_and_the_floor_kept(coach: Coach, content: Content, danger: str) -> None:
    reply = complained(coach, "you just keep sending me phone numbers", "i_statement", before=(danger, "..."))
    assert reply.bubbles[0].text.startswith("I missed that")
    assert content.entries[danger].part("stay")[0].any in reply.bubbles[-1].text
    assert "Help now" in [chip.title for chip in reply.bubbles[-1].chips]

"""A bare yes to an answer that says something back and asks gently may mean either, so it is asked which; nobody is taken to be hurt by mistake."""

from __future__ import annotations

import pytest

from closer.content import Content
from tests.unit.desk import Desk, text

LONELY = "worry/loneliness"
A_STORY = "The kids have left. I had a lump removed in spring and my husband never asked how it went. He eats, he watches telly, he goes to bed."


def tell(desk: Desk, danger: str = "abuse") -> str:
    return text(desk.say(A_STORY, LONELY, soft=(danger,), alarmed=True))


def asks_once_more(content: Content, said: str, danger: str = "abuse") -> bool:
    return any(wording.any in said for wording in content.safety[danger].soft_again)


def test_a_story_that_meets_a_gentle_question_is_said_back_without_a_question_of_its_own(desk: Desk, content: Content) -> None:
    told = tell(desk)
    assert "your husband never asked how it went" in told
    assert told.count("?") == 1


@pytest.mark.parametrize("danger", ["abuse", "self_harm", "harm_to_others", "minor_at_risk", "third_party_risk"])
@pytest.mark.parametrize("yes", ["yes", "Yeah.", "yes it is", "thats it", "yes, that's right", "exactly that", "yep you got it", "thats exactly how it is"])
def test_a_bare_yes_beside_what_was_said_back_is_asked_about(desk: Desk, content: Content, yes: str, danger: str) -> None:
    tell(desk, danger)
    asked = desk.say(yes, "affirm")
    assert asked.response is None
    assert asks_once_more(content, text(asked), danger)
    assert "Help now" in [chip.title for chip in asked.bubbles[-1].chips]


@pytest.mark.parametrize("yes", ["yes sometimes", "yes he scares me", "yes i am afraid", "yes I am", "I do", "a bit", "yes when he drinks", "yes he does"])
def test_a_yes_that_names_something_is_a_disclosure_as_before(desk: Desk, yes: str) -> None:
    tell(desk)
    assert desk.say(yes, "affirm").response == "utter_abuse"


@pytest.mark.parametrize("yes", ["yes", "yes I am", "both"])
def test_a_second_yes_is_one_to_the_question_about_fear(desk: Desk, yes: str) -> None:
    tell(desk)
    desk.say("yes", "affirm")
    assert desk.say(yes, "affirm").response == "utter_abuse"


def test_the_chip_that_names_the_danger_is_a_disclosure(desk: Desk) -> None:
    tell(desk)
    assert desk.tap(desk.say("yes", "affirm"), "Yes, I'm afraid of them").response == "utter_abuse"


def test_the_chip_of_the_story_goes_on_with_it(desk: Desk) -> None:
    tell(desk)
    on = desk.tap(desk.say("yes", "affirm"), "I meant what I told you")
    assert on.response is None
    assert "today" in text(on)


@pytest.mark.parametrize(
    ("said", "label"), [("no", "deny"), ("no, what I told you", "deny"), ("what i told you", "nlu_fallback"), ("the story", "nlu_fallback")]
)
def test_in_ones_own_words_the_story_goes_on_too(desk: Desk, said: str, label: str) -> None:
    tell(desk)
    desk.say("yes", "affirm")
    on = desk.say(said, label)
    assert on.response is None
    assert "today" in text(on)


def test_where_nothing_was_said_back_a_bare_yes_is_a_disclosure(desk: Desk) -> None:
    desk.say("hello", "greet")
    desk.say("it is like walking on eggshells", "nlu_fallback", soft=("abuse",), alarmed=True)
    assert desk.say("yes", "affirm").response == "utter_abuse"


def test_a_grown_up_is_asked_about_the_child(desk: Desk) -> None:
    desk.say("my son sits in his room all day and does not talk to me", LONELY, soft=("minor_at_risk",), circumstance="grown_up", alarmed=True)
    asked = desk.say("yes", "affirm")
    assert "the child" in text(asked)
    assert "Yes, the child isn't safe" in [chip.title for chip in asked.bubbles[-1].chips]

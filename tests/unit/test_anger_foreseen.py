"""Where an outburst is feared, it is asked whether somebody is afraid, and nobody is told to say it anyway."""

from __future__ import annotations

import pytest

from closer.cues.foreseen import anger_foreseen_in
from tests.unit.desk import SHE_SAID, Desk, exercises, text

ANGER = [
    "he'll get mad if i say that",
    "she'd scream at me",
    "he will yell",
    "my mother in law will be livid",
    "but he would go crazy",
    "that would make him so angry",
    "I'm scared he'll lose it",
]
SAY_IT_ANYWAY = ("first time", "don't defend it", "can sting", "Try your own line", "Want to type", "Your own words are best")
AFRAID = ("afraid", "scared", "scare or hurt")


@pytest.mark.parametrize("said", ANGER)
@pytest.mark.parametrize(
    ("begun", "label"), [(("help me say it", "i_statement"), "i_statement"), ((SHE_SAID, "validate"), "roadblock/fear_of_rejection")], ids=["sentence", "reply"]
)
def test_a_feared_outburst_is_not_played_down(desk: Desk, begun: tuple[str, str], label: str, said: str) -> None:
    desk.say(*begun)
    reply = desk.say(said, label)
    assert not any(words in text(reply) for words in SAY_IT_ANYWAY)
    assert any(words in reply.bubbles[-1].text for words in AFRAID)  # by itself
    assert [chip.title for chip in reply.bubbles[-1].chips] == ["Help now", "No, it's not that"]


@pytest.mark.parametrize("said", ["she'd just shrug", "he'd laugh", "he'd go quiet", "he would get upset", "she'd cry", "he'd shout at me every night"])
def test_a_shrug_a_laugh_and_a_habit_are_no_outburst_to_come(said: str) -> None:
    assert not anger_foreseen_in(said, of_a_sentence=True)


@pytest.mark.parametrize(
    "said", ["he won't get mad", "she would scream with joy", "he'd go crazy for that cake", "she will be angry with you", "I would get mad"]
)
def test_what_only_sounds_like_an_outburst_is_none(said: str) -> None:
    assert not anger_foreseen_in(said, of_a_sentence=True)


def test_where_no_words_are_looked_for_it_must_be_about_saying_something() -> None:
    assert anger_foreseen_in("he'd get mad if i said something")
    assert anger_foreseen_in("i can't tell her, she'll explode")
    assert not anger_foreseen_in("my boss will be furious, I missed the deadline")
    assert not anger_foreseen_in("he gets angry when I ask him to help")


def test_after_a_worry_it_is_asked_too(desk: Desk) -> None:
    desk.say("my husband never talks to me", "roadblock/poor_communication")
    asked = text(desk.say("he'd get mad if i said something", "roadblock/fear_of_rejection"))
    assert any(words in asked for words in AFRAID)


def test_who_is_afraid_gets_the_whole_answer_about_being_hurt(desk: Desk) -> None:
    desk.say("help me say it", "i_statement")
    desk.say("she'd scream at me")
    assert desk.say("yes", "affirm").response == "utter_abuse"


def test_who_is_not_afraid_goes_on_and_is_not_asked_again_at_once(desk: Desk) -> None:
    desk.say("help me say it", "i_statement")
    desk.say("she'd scream at me")
    desk.say("no", "deny")
    again = text(desk.say("she'd just yell", "nlu_fallback"))
    assert not any(words in again for words in AFRAID)


def test_whether_it_is_said_stays_with_the_person(desk: Desk) -> None:
    desk.say("help me say it", "i_statement")
    desk.say("he'll get mad if i say that")
    reply = desk.say("it is always like that with my father")
    assert exercises(desk) == {"i_statement": True}
    assert "Help now" in [chip.title for chip in reply.bubbles[-1].chips]
    assert not any(words in text(reply) for words in SAY_IT_ANYWAY)

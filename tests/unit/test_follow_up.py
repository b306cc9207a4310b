"""Short questions after an answer, the story said back, and corrections that are kept as labels."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import pytest

from closer.coach import Coach
from closer.content import Content
from closer.conversation import Turn
from closer.journey.store import JourneyStore
from closer.language.mirror import is_story, mirror_story
from closer.reply import Reply
from closer.safety.helplines import Helplines
from closer.safety.screen import named_danger
from closer.settings import settings
from tests.families import family

NOW = datetime(2026, 11, 24, 12, tzinfo=timezone.utc)
STORY = "My wife works late every night this month. I feel lonely on the sofa. I just want one evening with her."


@pytest.fixture
def store(tmp_path: Path) -> JourneyStore:
    return JourneyStore(f"sqlite:///{tmp_path / 'journey.db'}")


@pytest.fixture
def coach(content: Content, store: JourneyStore) -> Coach:
    return Coach(content, store, Helplines.load(settings().content / "helplines.yml"))


def said(reply: Reply) -> str:
    return "\n".join(bubble.text for bubble in reply.bubbles)


def tell(coach: Coach, text: str, *labels: str, chosen: str | None = None) -> Reply:
    meanings = tuple((label, 0.6 - 0.3 * place) for place, label in enumerate(labels))
    return coach.answer(Turn("a", text, labels[0], NOW, meanings, chosen=chosen), family(labels[0]))


def test_a_story_is_turned_to_you() -> None:
    assert mirror_story(STORY) == "So your wife works late every night this month. You feel lonely on the sofa. You just want one evening with her."
    assert is_story(STORY)
    assert not is_story("my wife works late every night")


def test_a_clause_with_words_of_danger_is_not_said_back() -> None:
    told = mirror_story("My wife works late every night. Last year I wanted to kill myself over it. I feel lonely on the sofa.", named_danger)
    assert told is not None
    assert "kill" not in told


def test_the_label_heard_and_the_label_chosen_are_kept_without_text(coach: Coach, store: JourneyStore) -> None:
    tell(coach, STORY, "roadblock/poor_communication", "roadblock/lack_of_time")
    tell(coach, "Too little time", "roadblock/lack_of_time", chosen="roadblock/lack_of_time")
    with store.person("a", NOW) as person:
        assert [(one.heard, one.chosen) for one in person.corrections] == [("roadblock/poor_communication", "roadblock/lack_of_time")]


def test_maintainers_see_how_often_it_was_heard_wrong(coach: Coach, store: JourneyStore) -> None:
    tell(coach, STORY, "roadblock/poor_communication", "roadblock/lack_of_time")
    tell(coach, "Too little time", "roadblock/lack_of_time", chosen="roadblock/lack_of_time")
    assert store.corrections() == [("roadblock/poor_communication", "roadblock/lack_of_time", 1)]


def test_what_was_rejected_is_not_heard_again_where_something_else_is_likely(coach: Coach) -> None:
    tell(coach, STORY, "roadblock/poor_communication", "roadblock/lack_of_time")
    tell(coach, "Not quite", "deny", chosen="deny#not_quite")
    reply = tell(coach, "we only meet at the fridge", "roadblock/poor_communication", "roadblock/lack_of_time")
    assert "too little time together" in said(reply)


@pytest.mark.parametrize(
    "asked",
    [
        "why?",
        "but why",
        "how do i do that?",
        "how exactly",
        "another example",
        "for example?",
        "make me a example",
        "shorter",
        "that's too long",
        "in a nutshell",
    ],
)
def test_a_short_question_is_about_the_last_topic(coach: Coach, content: Content, asked: str) -> None:
    tell(coach, "can there be too much of it", "faq/too_much_intimacy")
    texts = [text for _, variants in content.entries["faq/too_much_intimacy"].wordings() for variant in variants for text in variant.texts()]
    steps = [
        text
        for label in content.questions["faq/too_much_intimacy"].see_also
        for _, variants in content.entries[label].wordings()
        for variant in variants
        for text in variant.texts()
    ]
    answer = said(tell(coach, asked, "out_of_scope"))
    assert any(text.split("{")[0] in answer for text in texts + steps)


@pytest.mark.parametrize("own", ["why did my husband leave me", "how do I get my son to talk", "give me a lasagne recipe"])
def test_a_subject_of_its_own_is_no_follow_up(coach: Coach, own: str) -> None:
    tell(coach, "can there be too much of it", "faq/too_much_intimacy")
    assert said(tell(coach, own, "worry/break_up")) != ""
    with coach._store.person("a", NOW) as person:
        assert person.topic != "faq/too_much_intimacy"


def test_another_person_keeps_the_subject(coach: Coach, store: JourneyStore) -> None:
    tell(coach, "my wife and I never talk", "roadblock/poor_communication")
    assert "your sister" in said(tell(coach, "and with my sister?", "out_of_scope"))
    assert "your mum" in said(tell(coach, "no, I meant my mum", "deny"))
    with store.person("a", NOW) as person:
        assert (person.relationships[0].bond, person.topic) == ("parent", "roadblock/poor_communication")


@pytest.mark.parametrize("asked", ["like what?", "such as", "what, for example"])
def test_like_what_asks_for_an_example_and_not_for_the_menu(coach: Coach, asked: str) -> None:
    tell(coach, "my wife and I only talk about chores", "roadblock/poor_communication")
    assert "You can tell me a worry" not in said(tell(coach, asked, "help"))


@pytest.mark.parametrize(
    ("told", "taken_for", "share"),
    [
        ("i keep picking up the phone to call him", "nlu_fallback", 0.56),
        ("i should have visited more", "next_step", 0.56),
        ("he used to sing in the kitchen", "out_of_scope", 0.77),
        ("i miss how she laughed at her own jokes", "worry/trust_and_jealousy", 0.92),
    ],
)
def test_what_a_grieving_person_goes_on_to_tell_is_received(coach: Coach, content: Content, told: str, taken_for: str, share: float) -> None:
    tell(coach, "my dad died three weeks ago", "worry/loss")
    tell(coach, "he was a quiet man", "worry/loss")
    turn = Turn("a", told, taken_for, NOW, ((taken_for, share),), country="GB")
    assert said(coach.answer(turn, family(taken_for))).endswith(tuple(wording.any for wording in content.worries["worry/loss"].stay))


def test_who_asks_for_the_next_step_in_grief_gets_it(coach: Coach) -> None:
    tell(coach, "my dad died three weeks ago", "worry/loss")
    assert "Know yourself first" in said(tell(coach, "what's next?", "next_step"))

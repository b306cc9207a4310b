"""The soft tier: one gentle question that stands alone, and a no to it that is taken as one (SAFETY S4)."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from closer.coach import Coach
from closer.content import Content
from closer.conversation import Turn
from closer.journey.store import JourneyStore
from closer.reply import Reply
from closer.safety.helplines import Helplines
from closer.settings import settings
from tests.families import family

NOW = datetime(2026, 11, 29, 20, tzinfo=timezone.utc)
NOT_TALKING, NO_TIME = "roadblock/poor_communication", "roadblock/lack_of_time"
PUSHES = "he shouts when I come in late, and then he pushes past me"


class Talk:
    """One person, and what the soft tier makes of their messages."""

    def __init__(self, content: Content, folder: Path) -> None:
        self.content = content
        self.coach = Coach(content, JourneyStore(f"sqlite:///{folder / 'journey.db'}"), Helplines.load(settings().content / "helplines.yml"))
        self.now = NOW

    def say(self, text: str, *labels: str, soft: str | None = None, chosen: str | None = None) -> Reply:
        self.now += timedelta(minutes=1)
        meanings = tuple((label, 0.5 - 0.02 * place) for place, label in enumerate(labels))
        turn = Turn("one", text, labels[0], self.now, meanings, chosen=chosen, country="GB", soft=(soft,) if soft else (), alarmed=bool(soft))
        return self.coach.answer(turn, family(labels[0]))

    def asks(self, reply: Reply, danger: str) -> bool:
        return bool({bubble.text for bubble in reply.bubbles} & {wording.any for wording in self.content.safety[danger].soft})


@pytest.fixture
def talk(content: Content, tmp_path: Path) -> Talk:
    return Talk(content, tmp_path)


def gives_to_do(talk: Talk, reply: Reply) -> list[str]:
    parts = ("today", "practice", "step")
    given = [wording for entry in talk.content.entries.values() for name, some in entry.wordings() if name in parts for wording in some]
    openings = {text.split("{")[0].strip() for wording in given for text in wording.texts()} - {""}
    return [bubble.text for bubble in reply.bubbles if any(opening in bubble.text for opening in openings)]


@pytest.mark.parametrize("danger", ["abuse", "self_harm", "harm_to_others"])
@pytest.mark.parametrize(
    "labels", [(NOT_TALKING,), ("worry/low_mood",), (NOT_TALKING, NO_TIME), ("faq/help_other_open_up", NOT_TALKING), ("step/active_listening",)]
)
def test_before_a_gentle_question_nothing_is_given_to_do(talk: Talk, danger: str, labels: tuple[str, ...]) -> None:
    reply = talk.say(PUSHES, *labels, soft=danger)
    assert talk.asks(reply, danger)
    assert gives_to_do(talk, reply) == []
    assert [chip.title for bubble in reply.bubbles for chip in bubble.chips] == ["Help now", "No, it's not that"]


@pytest.mark.parametrize("label", [NOT_TALKING, "worry/low_mood"])
def test_where_an_open_question_is_answered_a_gentle_one_is_the_only_one_that_follows(talk: Talk, label: str) -> None:
    talk.say("we sit there in silence", label)
    reply = talk.say("he is so worn out that he pushes past me", "nlu_fallback", soft="abuse")
    assert talk.asks(reply, "abuse")
    assert not [bubble.text for bubble in reply.bubbles[:-1] if "?" in bubble.text]


def test_what_helps_comes_once_the_gentle_question_is_answered_with_no(talk: Talk) -> None:
    talk.say(PUSHES, NOT_TALKING, soft="abuse")
    no = talk.say("No, it's not that", "deny", chosen="deny#not_that")
    assert talk.content.title(NOT_TALKING) in [chip.title for chip in no.bubbles[-1].chips]
    assert gives_to_do(talk, talk.say(talk.content.title(NOT_TALKING), NOT_TALKING, chosen=NOT_TALKING))


@pytest.mark.parametrize("no", ["no", "no, he just gets loud and then I go quiet for the evening"])
def test_after_a_no_the_same_is_not_asked_for_two_turns(talk: Talk, no: str) -> None:
    talk.say(PUSHES, NOT_TALKING, soft="abuse")
    assert not talk.asks(talk.say(no, "deny", NOT_TALKING, soft="abuse"), "abuse")
    assert not talk.asks(talk.say("we never get to talk", NOT_TALKING, soft="abuse"), "abuse")
    assert not talk.asks(talk.say("it goes on all week", NOT_TALKING, soft="abuse"), "abuse")
    assert talk.asks(talk.say("he stood in the door again", NOT_TALKING, soft="abuse"), "abuse")


def test_after_a_no_that_was_tapped_the_same_is_not_asked_at_once(talk: Talk) -> None:
    talk.say(PUSHES, NOT_TALKING, soft="abuse")
    talk.say("No, it's not that", "deny", chosen="deny#not_that")
    assert not talk.asks(talk.say("it goes on all week", NOT_TALKING, soft="abuse"), "abuse")


def test_after_a_no_another_danger_is_asked_about(talk: Talk) -> None:
    talk.say(PUSHES, NOT_TALKING, soft="abuse")
    assert talk.asks(talk.say("no, it is me who is at the end of it all", "deny", soft="self_harm"), "self_harm")


def test_a_no_that_names_what_was_done_is_asked_about_again(talk: Talk) -> None:
    talk.say(PUSHES, NOT_TALKING, soft="abuse")
    assert talk.asks(talk.say("no, he only hit me once", "deny", soft="abuse"), "abuse")


def test_after_a_no_what_surely_tells_of_danger_counts(talk: Talk) -> None:
    talk.say(PUSHES, NOT_TALKING, soft="abuse")
    talk.say("no", "deny")
    reply = talk.say("he broke my wrist", "abuse")
    assert reply.bubbles[0].text in {wording.any for wording in talk.content.safety["abuse"].follow_up}


def test_a_question_that_was_hardly_understood_gets_no_answer_before_the_gentle_one(content: Content, tmp_path: Path) -> None:
    talk = Talk(content, tmp_path)
    talk.say("hello", "greet")
    reply = talk.say("its 3am and i keep thinking what's the point of anything", "faq/why_important", soft="self_harm")
    assert talk.asks(reply, "self_harm")
    assert len(reply.bubbles) == 1


def test_who_asks_after_the_gentle_question_whether_it_was_their_fault_hears_that_it_was_not(content: Content, tmp_path: Path) -> None:
    talk = Talk(content, tmp_path)
    talk.say(PUSHES, NOT_TALKING, soft="abuse")
    reply = talk.say("was it my fault?", "where_am_i")
    assert any("None of it is your fault" in bubble.text or "not yours" in bubble.text or "isn't on you" in bubble.text for bubble in reply.bubbles)


def test_a_question_of_fault_that_is_hardly_taken_for_a_reminder_is_still_one_of_fault(content: Content, tmp_path: Path) -> None:
    talk = Talk(content, tmp_path)
    talk.say("he hit me", "abuse")
    unsure = talk.coach.answer(
        Turn("one", "was it my fault?", "remind_me", talk.now, (("remind_me", 0.33),), country="GB", told_of_abuse_at=talk.now), family("remind_me")
    )
    blamed = {wording.any for wording in content.entries["coaching_rests"].part("not_their_fault")}
    assert {bubble.text for bubble in unsure.bubbles} & blamed, unsure

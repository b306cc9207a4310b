"""Whether to write first, how to say what was just told, and people who have only calls."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from closer.answers.apart import LIVES_APART
from closer.answers.contact import WRITE_OR_WAIT
from closer.answers.say_that import SAY_THAT
from closer.coach import Coach
from closer.content import Content
from closer.conversation import Turn
from closer.journey.store import JourneyStore
from closer.language.i_statement import Rewrite
from closer.phrasing import Phrasing
from closer.reply import Reply
from closer.safety.helplines import Helplines
from closer.settings import settings
from tests.families import family

NOW = datetime(2026, 11, 29, 20, tzinfo=timezone.utc)
NOT_TALKING, NO_TIME = "roadblock/poor_communication", "roadblock/lack_of_time"


class AlwaysAsks(Phrasing):
    """Stands for the rewriter: every sentence could be said, once one moment of it is known."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def rephrase(self, text: str, alarmed: bool = False) -> Rewrite:
        self.heard.append(text)
        return Rewrite(None, "what happened", "no moment in it")


class Talk:
    """One person's turns, with the label that a text would get."""

    def __init__(self, content: Content, folder: Path) -> None:
        self.content, self.phrasing, self.now = content, AlwaysAsks(), NOW
        helplines = Helplines.load(settings().content / "helplines.yml")
        self.store = JourneyStore(f"sqlite:///{folder / 'journey.db'}")
        self.coach = Coach(content, self.store, helplines, lambda: self.phrasing)

    def say(self, text: str, label: str, soft: tuple[str, ...] = (), before: str | None = None) -> Reply:
        self.now += timedelta(minutes=1)
        told = self.now if label == "abuse" else None
        turn = Turn("one", text, label, self.now, ((label, 0.9),), country="GB", soft=soft, told_of_abuse_at=told, before=before)
        return self.coach.answer(turn, family(label))

    def exercise(self) -> str | None:
        with self.store.person("one", self.now) as person:
            return next((one.name for one in person.exercises if not one.parked), None)


@pytest.fixture
def talk(content: Content, tmp_path: Path) -> Talk:
    return Talk(content, tmp_path)


def text(reply: Reply) -> str:
    return " ".join(bubble.text for bubble in reply.bubbles)


def decides(talk: Talk, reply: Reply) -> bool:
    return any(wording.any in text(reply) for wording in talk.content.entries["write_first"].part("decide"))


@pytest.mark.parametrize(
    "asked",
    [
        "should I write first?",
        "do i text him or wait",
        "do i write again or not",
        "should i call my sister",
        "shall I reach out to her first?",
        "text her or wait?",
        "should i say smth or nah",
        "should I wait for him to write",
        "we had a row on Sunday. Should I be the one to call her first or just wait a bit?",
    ],
)
def test_whether_to_write_first_gets_a_way_to_decide(talk: Talk, asked: str) -> None:
    reply = talk.say(asked, "out_of_scope")
    assert decides(talk, reply)
    assert "Help me say it" in [chip.title for chip in reply.bubbles[-1].chips]


@pytest.mark.parametrize(
    "asked",
    [
        "should I call the police",
        "should I write my husband a letter",
        "can I text you",
        "do I call him dad",
        "I write to him first every time",
        "should i tell him",
    ],
)
def test_what_only_resembles_it_is_another_question(asked: str) -> None:
    assert not WRITE_OR_WAIT.search(asked)


def test_what_is_told_before_the_question_is_heard_first(talk: Talk) -> None:
    reply = talk.say("my best friend and I had a row on Sunday and it has been quiet since then, should I text her first?", NOT_TALKING)
    assert talk.content.roadblocks[NOT_TALKING].heard[0].any.split("{")[0] in text(reply)
    assert decides(talk, reply)


@pytest.mark.parametrize("danger", ["abuse", "harm_to_others", "self_harm"])
def test_where_danger_was_told_nobody_is_helped_to_decide_it(talk: Talk, danger: str) -> None:
    talk.say("...", danger)
    assert not decides(talk, talk.say("should I text her first?", "out_of_scope"))


def test_nor_where_a_gentle_question_follows(talk: Talk) -> None:
    assert not decides(talk, talk.say("he gets so angry, should I text him first?", NOT_TALKING, soft=("abuse",)))


@pytest.mark.parametrize("asked", ["how do I say that?", "ok, and how can I tell her that", "help me say it", "but how do I put that to my sister?"])
def test_how_do_i_say_that_takes_up_what_was_just_told(talk: Talk, asked: str) -> None:
    told = "my sister only rings when she needs money"
    talk.say(told, NOT_TALKING)
    reply = talk.say(asked, "step/express_needs", before=told)
    assert talk.phrasing.heard == [told, told]
    assert talk.exercise() == "i_statement"
    assert "step 4" not in text(reply).lower()


def test_where_nothing_was_told_the_step_is_taught(talk: Talk) -> None:
    assert "tep 4" in text(talk.say("how do I say that?", "step/express_needs"))


@pytest.mark.parametrize(
    "asked", ["how do I say no to my mother", "how do you say that in French", "how do I tell him that I am leaving", "that is how I say it"]
)
def test_a_subject_of_its_own_is_not_about_what_was_just_told(asked: str) -> None:
    assert not SAY_THAT.match(asked)


@pytest.mark.parametrize(
    "told",
    [
        "my boyfriend lives in another city and we never really talk",
        "we live in different countries and the calls have become so empty",
        "my husband is on deployment and we never talk",
        "my wife works abroad and it gets quiet between us",
        "my boyfriend and I are in a long distance relationship and he never listens",
        "my husband works away and we only talk by phone",
    ],
)
@pytest.mark.parametrize("label", [NOT_TALKING, NO_TIME])
def test_who_has_only_calls_is_never_told_to_put_the_phone_away(talk: Talk, told: str, label: str) -> None:
    said = text(talk.say(told, label)) + "".join(text(talk.say("it is hard with my partner", label)) for _ in range(3))
    for word in ("without phones", "Phones in another room", "same room", "the dishes", "after dinner"):
        assert word not in said
    assert "call" in said


def test_the_step_fits_those_who_have_only_calls_too(talk: Talk) -> None:
    talk.say("my boyfriend lives abroad", NOT_TALKING)
    said = "".join(text(talk.say("some time together", "step/quality_time")) for _ in range(3))
    assert "phones away" not in said
    assert "walk on Saturday" not in said


def test_another_one_lives_near(talk: Talk) -> None:
    talk.say("my boyfriend lives abroad and we never talk", NOT_TALKING)
    assert "on the next call that are only" not in text(talk.say("my mum and I never talk", NOT_TALKING))


@pytest.mark.parametrize(
    "told",
    [
        "he is only on his phone",
        "he is just on the phone all evening",
        "we used to be long distance",
        "he no longer works abroad",
        "she lives in the next street",
    ],
)
def test_who_lives_near_is_not_apart(talk: Talk, told: str) -> None:
    talk.say(told, NOT_TALKING)
    with talk.store.person("one", talk.now) as person:
        assert not [said for said in person.said if said.startswith("apart:")]


def test_wanting_to_travel_abroad_is_not_living_there() -> None:
    assert not LIVES_APART.search("we want to travel abroad together")


@pytest.mark.parametrize(
    ("asked", "label"),
    [
        ("can i write him a letter", "out_of_scope"),
        ("should i write to him?", "validate"),
        ("would it help to write to him", "faq/help_other_open_up"),
        ("is it silly that i still text him", "worry/break_up"),
        ("can i talk to his picture", "out_of_scope"),
        ("what if I wrote a letter", "nlu_fallback"),
    ],
)
def test_who_grieves_may_write_to_the_one_who_died(talk: Talk, asked: str, label: str) -> None:
    talk.say("my dad died in march", "worry/loss")
    reply = talk.say(asked, label)
    assert any(wording.any in text(reply) for wording in talk.content.entries["write_first"].part("to_one_who_died"))
    assert not decides(talk, reply)


def test_who_tells_that_they_write_is_received(talk: Talk) -> None:
    talk.say("my wife died two years ago", "worry/loss")
    assert "Thank you" in text(talk.say("i write her a letter every sunday", "out_of_scope"))


def test_who_lives_is_not_written_to_like_the_dead(talk: Talk) -> None:
    talk.say("my husband and I never talk", NOT_TALKING)
    assert "grave" not in text(talk.say("should I write him a letter", "out_of_scope"))
    talk.say("my dad died in march", "worry/loss")
    talk.say("my sister does not call me", NOT_TALKING)
    assert "grave" not in text(talk.say("should I write to her", "out_of_scope"))
    talk.say("my husband has dementia, he is not himself", "worry/loss")
    assert "grave" not in text(talk.say("can I write him a letter", "out_of_scope"))


@pytest.mark.parametrize(
    "asked", ["Could I send her a card with a pressed flower in it?", "should i write her a letter instead of talking", "can i bake my mum a cake"]
)
def test_a_small_sign_is_a_fine_way_to_reach_somebody(talk: Talk, asked: str) -> None:
    reply = text(talk.say(asked, "out_of_scope"))
    assert any(wording.any in reply for wording in talk.content.entries["write_first"].part("small_sign"))


def test_who_hurt_somebody_is_not_helped_to_send_a_sign(talk: Talk) -> None:
    talk.say("I hit my wife", "harm_to_others")
    assert "small sign" not in text(talk.say("can I send her flowers", "out_of_scope"))


def test_one_more_thing_of_one_s_own_is_no_look_from_the_other_side(talk: Talk) -> None:
    looks = ("Thank you for looking", "generous look", "tried to picture")
    talk.say("my wife and I only talk about chores", NOT_TALKING)
    told = text(talk.say("we came here a year ago and have no friends", NO_TIME))
    assert not any(words in told for words in looks)


def test_whether_it_is_normal_in_grief_is_answered(talk: Talk) -> None:
    talk.say("my wife Anna died six weeks ago", "worry/loss")
    reply = text(talk.say("is that normal", "i_dont_understand"))
    assert "Thank you" in reply
    assert "put that badly" not in reply

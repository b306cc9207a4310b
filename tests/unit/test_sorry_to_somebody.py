"""Who asks how to tell somebody that they are sorry gets words of sorry, and a "fine" that isn't believed is met."""

from __future__ import annotations

import pytest

from closer.cues.own_wrong import heard_elsewhere_in
from closer.cues.sent import doubted_in
from tests.unit.desk import Desk, text

HEARD = "mum found out from the comments and she's not picking up"


@pytest.mark.parametrize("asked", ["how do i tell mum im sorry", "how can i tell my mum how sorry i am", "help me tell her that I'm so sorry"])
def test_who_was_not_told_first_gets_a_sorry_in_one_line(desk: Desk, asked: str) -> None:
    offered = text(desk.say(asked, "step/express_needs", before=HEARD))
    assert "I'm sorry you had to hear it that way" in offered
    assert "Step" not in offered
    assert "tell you myself" in text(desk.say("shorter", "i_dont_understand"))


@pytest.mark.parametrize(
    ("asked", "sorry"),
    [
        ("how do i tell my sister i'm sorry for shouting", "I shouted at you"),
        ("how can i say to him that im really sorry for what i said", "what I said"),
        ("how do i tell dad im sorry about the dinner", "I let you down over the dinner"),
    ],
)
def test_a_sorry_told_with_its_deed_is_put_into_words(desk: Desk, asked: str, sorry: str) -> None:
    assert sorry in text(desk.say(asked, "step/express_needs"))


def test_a_sorry_for_nothing_told_asks_what_for(desk: Desk) -> None:
    assert "What was it" in text(desk.say("how do i tell him im sorry", "step/express_needs"))


def test_a_fine_that_is_not_believed_can_be_true_all_the_same(desk: Desk) -> None:
    desk.say("how do i tell mum im sorry", "step/express_needs", before=HEARD)
    assert "Both can be true" in text(desk.say("ok sent it. she says its fine but its not fine is it"))
    assert "today" in text(desk.say("what now", "next_step"))


@pytest.mark.parametrize("said", ["he said no worries but i can tell he's still upset", "she says she's fine though it doesn't feel fine"])
def test_a_doubt_behind_a_fine_is_heard(said: str) -> None:
    assert doubted_in(said)


@pytest.mark.parametrize("said", ["she says it's fine", "he said it's ok but he hugged me", "she says I never call but I do"])
def test_a_fine_without_a_doubt_is_taken(said: str) -> None:
    assert not doubted_in(said)


def test_who_heard_it_elsewhere() -> None:
    assert heard_elsewhere_in("she announced our pregnancy on facebook before we told my parents")
    assert heard_elsewhere_in("my dad heard about it from his sister")
    assert not heard_elsewhere_in("my mum found the keys")


@pytest.mark.parametrize(
    "asked", ["my husband gets so angry when i talk, how do i tell him im sorry", "my wife never listens and she goes mental every time, how i tell her"]
)
def test_nobody_is_helped_to_say_sorry_to_somebody_who_rages(desk: Desk, asked: str) -> None:
    said = text(desk.say(asked, "faq/help_other_open_up"))
    assert "sorry" not in said
    assert "afraid" in said or "frighten" in said or "scare" in said
    assert "What was it" not in text(desk.say("how do i tell him im sorry", "step/express_needs", before="my husband gets so angry when i talk"))

"""Words were found, they have been sent, and what came back is received: nobody is asked which step it was."""

from __future__ import annotations

import pytest

from closer.cues.sent import came_back_in, nothing_yet_in
from tests.unit.desk import Desk, text


@pytest.mark.parametrize(
    ("typed", "came"),
    [
        ("ok sent. she said fine", "short"),
        ("sent it. no answer yet", "nothing"),
        ("done it. she cried", "hard"),
        ("i told him. he said sorry and hugged me", "well"),
        ("texted her, she replied thanks", "well"),
        ("said it to her and she just laughed", "hard"),
        ("asked him last night. he told me about his work", "told"),
    ],
)
def test_what_came_back_is_heard(typed: str, came: str) -> None:
    assert came_back_in(typed) == came


@pytest.mark.parametrize("typed", ["I said he should think before he speaks", "my wife said fine", "i told him that i am sad", "she sent it back", "sent"])
def test_what_tells_no_news_of_words_that_were_sent_is_something_else(typed: str) -> None:
    assert came_back_in(typed) is None


@pytest.mark.parametrize(
    "told", ["told my gf her cooking was bland in front of her parents, shes crying. what do i write", "i was late for our dinner and she is mad"]
)
def test_news_of_a_sorry_is_received(desk: Desk, told: str) -> None:
    desk.say(told, "validate")
    answer = text(desk.say("ok sent. she said fine", "step_done"))
    assert "step" not in answer
    assert any(word in answer for word in ("You sent it", "It is out", "Good that you dared"))


def test_news_is_received_after_a_worry_too_and_never_twice_the_same(desk: Desk) -> None:
    desk.say("my wife never listens to me", "roadblock/poor_communication")
    first = text(desk.say("ok i told her. no reply", "step_done"))
    second = text(desk.say("sent it again. nothing", "step_done"))
    assert "silence" in first
    assert first != second


def test_where_nothing_was_found_a_try_is_asked_about_as_before(desk: Desk) -> None:
    assert "Which step" in text(desk.say("ok i did it", "step_done"))


def test_who_hurt_somebody_gets_no_words_for_news(desk: Desk) -> None:
    desk.say("my wife never listens to me", "roadblock/poor_communication")
    assert "You sent it" not in text(desk.say("sent it. no answer", "step_done", soft=("harm_to_others",), alarmed=True))


@pytest.mark.parametrize("said", ["still nothing", "nothing yet", "no answer so far", "no reply from her"])
def test_that_still_nothing_came_adds_nothing_to_a_talk(said: str) -> None:
    assert nothing_yet_in(said)


@pytest.mark.parametrize("said", ["nothing matters", "no way out", "nothing to live for"])
def test_more_than_that_is_more(said: str) -> None:
    assert not nothing_yet_in(said)

"""Finding the word for a feeling, and the need behind it."""

from __future__ import annotations

from tests.unit.desk import Desk, text


def test_a_feeling_and_the_need_behind_it_make_a_sentence(desk: Desk) -> None:
    first = desk.say("How do I get to know myself?", "step/self_awareness")
    asked = desk.tap(desk.tap(first, "Find the word"), "Lonely")
    assert "I feel lonely, because" in text(desk.tap(asked, asked.bubbles[-1].chips[0].title))


def test_a_judgement_is_no_feeling_yet(desk: Desk) -> None:
    first = desk.say("How do I get to know myself?", "step/self_awareness")
    desk.tap(first, "Find the word")
    under = desk.say("I feel ignored")
    assert [chip.title for chip in under.bubbles[-1].chips][:3] == ["Lonely", "Sad", "Hurt"]

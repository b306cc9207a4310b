"""Practising to listen to somebody: one tip a round, never the same round twice, left and found again at any time."""

from __future__ import annotations

from datetime import timedelta

from tests.unit.desk import SHE_SAID, Desk, exercises, text


def test_advice_gets_one_tip_and_a_better_line(desk: Desk) -> None:
    scene = desk.tap(desk.say("listening practice"), "A friend")
    assert '"' in text(scene)
    answered = desk.say("You should just call your boss and sort it out.")
    assert "dvice" in text(answered) or "fix" in text(answered).lower() or "solution" in text(answered)
    assert "“" in text(answered) or '"' in text(answered)


def test_a_round_is_never_the_same_twice_and_is_remembered(desk: Desk) -> None:
    scene = desk.tap(desk.say("listening practice"), "A parent")
    seen = set()
    for _ in range(6):
        line = text(scene).split('"')[1]
        assert line not in seen
        seen.add(line)
        scene = desk.tap(desk.say("You sound worried about it. What is the hardest part?"), "Next round")
    with desk.store.person("one", desk.now) as person:
        assert person.listening["rounds"] == 6
        assert person.listening["shown"]["open_question"] == 6


def test_the_next_day_it_comes_back_to_what_was_weak(desk: Desk) -> None:
    desk.tap(desk.say("listening practice"), "A partner")
    desk.say("You should call them.")
    desk.say("stop", "deny")
    desk.now += timedelta(days=3)
    assert "saying back what you heard" in text(desk.tap(desk.say("listening practice"), "A partner"))


def test_it_can_be_left_at_any_time(desk: Desk) -> None:
    desk.tap(desk.say("listening practice"), "A teenager")
    desk.say("that's enough for today, I don't feel like it any more", "worry/low_mood")
    with desk.store.person("one", desk.now) as person:
        assert person.exercises == []


def test_what_was_practised_is_in_the_export_and_forgotten_with_the_rest(desk: Desk) -> None:
    desk.tap(desk.say("listening practice"), "A friend")
    desk.say("You sound sad. What happened then?")
    exported = text(desk.say("show me my data", "export_my_data"))
    assert "rounds: 1" in exported
    assert "open question: 1" in exported


def test_another_round_goes_on_with_the_same_person_wherever_one_is(desk: Desk) -> None:
    line = text(desk.tap(desk.say("listening practice"), "A friend")).split('"')[1]
    again = text(desk.say("another round", "skip_step"))
    assert "friend" in again
    assert line not in again
    desk.say(SHE_SAID, "validate")
    assert exercises(desk) == {"listening": True, "validate": False}
    third = text(desk.say("another round", "skip_step"))
    assert "friend" in third
    assert exercises(desk) == {"validate": True, "listening": False}


def test_back_to_the_practice_brings_the_line_that_waits(desk: Desk) -> None:
    line = text(desk.tap(desk.say("listening practice"), "A parent")).split('"')[1]
    desk.say("What ought I to do now?", "next_step")
    assert line in text(desk.say("ok back to the practice", "go_back"))


def test_the_practice_is_left_for_the_words_of_somebody_real(desk: Desk) -> None:
    desk.tap(desk.say("listening practice"), "A friend")
    offered = text(desk.say('hi im back. what can I reply when my son says "leave me alone"?', "validate"))
    assert exercises(desk) == {"listening": True, "validate": False}
    assert "Tell me all of it" not in offered

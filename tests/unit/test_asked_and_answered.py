"""Questions that only state something are taken for what they state."""

from __future__ import annotations

import pytest

from closer.language.i_statement.hearing.asked_and_answered import as_statements


@pytest.mark.parametrize(
    ("typed", "states"),
    [
        ("Did you ask me one question tonight? No.", "you didn't ask me one question tonight"),
        ("why do I have to ask three times before you carry the wood in?", "I have to ask three times before you carry the wood in"),
        ("why you speak only English with the baby when we said Spanish", "you speak only English with the baby when we said Spanish"),
        ("Calm down, you said, in front of the waiter.", 'you said "calm down" in front of the waiter.'),
        ("My sister wears mum's ring, the one mum had promised me.", "My sister wears mum's ring that mum had promised me."),
        ("I work the same hours, so explain to me why your evening ends at the sofa", "I work the same hours, your evening ends at the sofa"),
        ("Since we moved you have not once asked if I'm happy", "you have not once asked if I'm happy since we moved"),
        ("since he retired he sits in the garage all day", "he sits in the garage all day"),
        ("you told me you quit smoking, liar", "you told me you quit smoking but it wasn't true"),
        ("why do I always find out last", "you always tell me last"),
        ("my bf is never not gaming", "my bf is always gaming"),
        ("You take every Friday off and it's me who gets the calls", "You take every Friday off and I get the calls"),
    ],
)
def test_a_question_with_its_answer_in_it_is_a_statement(typed: str, states: str) -> None:
    assert as_statements(typed) == states


@pytest.mark.parametrize("asked", ["why do you never call?", "why did you tell her", "did you call mum?"])
def test_a_question_that_waits_for_an_answer_stays_one(asked: str) -> None:
    assert as_statements(asked) == asked

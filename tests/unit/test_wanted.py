"""Who asks for one line to send gets words of their own, and who has nothing left to say is heard."""

from __future__ import annotations

import pytest

from closer.cues.wanted import besides_a_line
from closer.language.meaning import Meaning
from closer.precedence import by_precedence


def first(text: str, *meanings: tuple[str, float]) -> str:
    return by_precedence([Meaning(label, share, 0, len(text)) for label, share in meanings], text)[0].label


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("gf ignores my texts since sunday. one line to send her", "gf ignores my texts since sunday"),
        ("bf hasnt answered for 3 days. give me one line to text him", "bf hasnt answered for 3 days"),
        ("need a text for my daughter, she doesnt reply to me", "she doesnt reply to me"),
        ("my mum is cross with me, can you write me a short text to her please", "my mum is cross with me"),
        ("my brother ignores me. something i can write to him?", "my brother ignores me"),
        ("he left me on read. one sentence to send", "he left me on read"),
    ],
)
def test_who_asks_for_a_line_gets_words_for_what_was_told(said: str, told: str) -> None:
    assert besides_a_line(said) == told
    assert first(said, ("out_of_scope", 0.7), ("roadblock/poor_communication", 0.4)) == "i_statement"


@pytest.mark.parametrize(
    "said", ["she said i am selfish. one line to answer her", "one small thing to do tonight", "he sends me one line a week", "he never has a kind word for me"]
)
def test_what_only_speaks_of_a_line_asks_for_none(said: str) -> None:
    assert besides_a_line(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "i dont know what to say to him anymore",
        "I don't know what to talk about with her any more",
        "i never know what to say to my dad these days",
        "no idea what to talk to my wife about anymore",
        "we have run out of things to say lately",
    ],
)
def test_who_has_nothing_left_to_say_is_heard(said: str) -> None:
    assert first(said, ("validate", 0.34), ("i_dont_know", 0.34)) == "roadblock/poor_communication"


@pytest.mark.parametrize(
    "said", ["i dont know what to say to him", "she said it's over and i dont know what to say to her anymore", "what do i say to her now"]
)
def test_who_looks_for_an_answer_still_does(said: str) -> None:
    assert first(said, ("validate", 0.34), ("i_dont_know", 0.3)) == "validate"


@pytest.mark.parametrize("said", ["anything i can do tonight?", "is there anything I could do today", "can i do something tonight"])
def test_something_for_tonight_is_no_call_for_numbers(said: str) -> None:
    assert first(said, ("get_support", 0.6), ("help", 0.3)) == "help"


@pytest.mark.parametrize("said", ["can anyone help me tonight", "I need somebody to talk to now", "who can I call tonight"])
def test_who_calls_for_people_gets_them(said: str) -> None:
    assert first(said, ("get_support", 0.6), ("help", 0.3)) == "get_support"

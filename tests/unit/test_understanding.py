"""What a message means, where its plain scores alone would mislead."""

from __future__ import annotations

import pytest

from closer.language.meaning import Meaning
from closer.missed import missed_in
from closer.safety.screen import Verdict
from closer.taxonomy import OUT_OF_SCOPE
from closer.understanding import _content_first, _hardly_outside, _is_code, _missed_but_near, _of_the_other

JEALOUS, WORN_THIN, NO_TIME = "worry/trust_and_jealousy", "roadblock/poor_communication", "roadblock/lack_of_time"


def heard(text: str) -> str:
    return _content_first([Meaning(JEALOUS, 0.7, 0, len(text)), Meaning(WORN_THIN, 0.1, 0, len(text))], text)[0].label


def test_a_phone_that_is_there_all_evening_is_no_rival() -> None:
    assert heard("my husband is on his phone all evening and I feel like furniture") == WORN_THIN


@pytest.mark.parametrize("text", ["he hides what is on his phone", "my wife smiles at her phone", "who is he texting on his phone"])
def test_a_phone_that_makes_somebody_doubt_is_jealousy(text: str) -> None:
    assert heard(text) == JEALOUS


def near(text: str, *meanings: tuple[str, float]) -> list[str]:
    return [meaning.label for meaning in _missed_but_near([Meaning(label, share, 0, len(text)) for label, share in meanings], text)]


@pytest.mark.parametrize(
    "text",
    [
        "My mother moved in after dad died, my husband helps where he can but I miss him and he is right there in the house",
        "I miss her and she is sitting next to me",
        "he sits beside me on the sofa and I miss him",
    ],
)
def test_who_is_missed_though_right_there_is_not_mourned(text: str) -> None:
    labels = near(text, ("worry/loss", 0.8), ("worry/break_up", 0.1), (NO_TIME, 0.07))
    assert labels == [NO_TIME, "worry/loss", "worry/break_up"]


@pytest.mark.parametrize(
    "text", ["I miss him so much since he died", "I miss him, it is as if he is right here next to me", "I miss her and she is right here in my heart"]
)
def test_the_dead_are_mourned(text: str) -> None:
    assert near(text, ("worry/loss", 0.8), (NO_TIME, 0.07)) == ["worry/loss", NO_TIME]


def test_the_one_who_is_missed_is_the_one_it_is_about() -> None:
    told = missed_in("My mother moved in after dad died, my husband helps where he can but I miss him and he is right there in the house")
    assert told is not None
    assert "my husband" in told


def test_a_message_that_names_somebody_close_is_not_outside_the_field_by_a_hair() -> None:
    meanings = [Meaning(OUT_OF_SCOPE, 0.24, 0, 9), Meaning(WORN_THIN, 0.23, 0, 9)]
    assert _hardly_outside(meanings, "short: wife silent 3 days, fix?")
    assert not _hardly_outside(meanings, "short: router silent 3 days, so what's the fix?")
    assert not _hardly_outside([Meaning(OUT_OF_SCOPE, 0.6, 0, 9), meanings[1]], "short: wife silent 3 days, fix?")


@pytest.mark.parametrize(
    "text",
    ["<b>hello</b>", "SELECT * FROM users; DROP TABLE users", "<script>alert(1)</script>", 'print("hello")', "' OR '1'='1", "<img src=x onerror=alert(1)>"],
)
def test_code_is_known_as_code(text: str) -> None:
    assert _is_code(text)


@pytest.mark.parametrize(
    "text",
    [
        "my husband <3 his phone more than me",
        "<p>My sister has not called me in three weeks.</p>",
        "I want to delete from my mind what he said",
        "she makes me select the film from a list",
        "he drops the kids (late)",
        "I like <3 her",
    ],
)
def test_words_with_a_sign_in_them_are_words(text: str) -> None:
    assert not _is_code(text)


def after_words_about_a_friend(text: str, *meanings: tuple[str, float], tier: str | None = "soft") -> tuple[tuple[str, ...], list[str]]:
    verdict = Verdict(("abuse",), tier)
    heard, ordered = _of_the_other(verdict, [Meaning(label, share, 0, len(text)) for label, share in meanings], text)
    return heard.labels, [meaning.label for meaning in ordered]


@pytest.mark.parametrize("text", ["he took the phone", "he locked the door", "what do I do when he comes home?", "my sister says he is drunk"])
def test_after_words_about_a_friend_in_danger_a_hint_is_about_the_friend(text: str) -> None:
    assert after_words_about_a_friend(text, ("abuse", 0.5), ("third_party_risk", 0.2)) == (("third_party_risk",), ["third_party_risk"])


@pytest.mark.parametrize("text", ["he took my phone", "he is after me", "he frightens us", "I'm scared when he comes home"])
def test_a_hint_that_names_the_writer_is_about_the_writer(text: str) -> None:
    assert after_words_about_a_friend(text, ("abuse", 0.5))[0] == ("abuse",)


def test_what_is_sure_is_never_heard_as_somebody_elses() -> None:
    assert after_words_about_a_friend("he has a knife", ("abuse", 0.9), tier="sure")[0] == ("abuse",)

"""What a message means, where its plain scores alone would mislead."""

from __future__ import annotations

import pytest

from closer.language.meaning import Meaning
from closer.safety.screen import Verdict
from closer.taxonomy import OUT_OF_SCOPE
from closer.understanding import _hardly_outside, _is_code, _of_the_other

WORN_THIN = "roadblock/poor_communication"


def test_a_message_that_names_somebody_close_is_not_outside_the_field_by_a_hair() -> None:
    meanings = [Meaning(OUT_OF_SCOPE, 0.24, 0, 9), Meaning(WORN_THIN, 0.23, 0, 9)]
    assert _hardly_outside(meanings, "short: wife silent 3 days, fix?")
    assert not _hardly_outside(meanings, "short: router silent 3 days, so what's the fix?")
    assert not _hardly_outside([Meaning(OUT_OF_SCOPE, 0.6, 0, 9), meanings[1]], "short: wife silent 3 days, fix?")


def test_on_a_hunch_nobody_has_died() -> None:
    text = "Good evening. My granddaughter Lily is 22 and she does not ring me any more."
    shares = {OUT_OF_SCOPE: 0.14, "greet": 0.14, "worry/loss": 0.14, "roadblock/lack_of_time": 0.14}
    near = _hardly_outside([Meaning(label, share, 0, 9) for label, share in shares.items()], text)
    assert near is not None
    assert near.label == "roadblock/lack_of_time"


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

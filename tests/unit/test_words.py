"""Small readers: relations, ordinals, how a practice went, typed text."""

from datetime import datetime, timezone

import pytest

from channels.text import as_shown, as_text
from closer.journey.progress import went_well
from closer.language.days import days_until
from closer.language.legibility import Legibility, legibility
from closer.language.ordinals import ordinal_in
from closer.language.relations import Relation, relation_in


@pytest.mark.parametrize(
    ("said", "relation"),
    [
        ("my husband and I", Relation("partner", "husband")),
        ("me and my bf", Relation("partner", "boyfriend")),
        ("my older sister never calls", Relation("sibling", "sister")),
        ("my mother-in-law again", Relation("family", "mother-in-law")),
        ("the kids ring the bell at six and my husband still sits there", Relation("partner", "husband")),
        ("the kids never ring", Relation("child", "kids")),
        ("my best friend moved", Relation("friend", "best friend")),
        ("no, i meant my mum", Relation("parent", "mum")),
        ("Mum just cleans", Relation("parent", "mum")),
        ("how is your mum", None),
        ("it's about my boss", Relation("colleague", "boss")),
        ("our kids never visit", Relation("child", "kids")),
        ("my sister told me. my husband is on his phone, my husband ignores me", Relation("partner", "husband")),
        ("nobody in particular", None),
    ],
)
def test_who_it_is_about(said: str, relation: Relation | None) -> None:
    assert relation_in(said) == relation


@pytest.mark.parametrize(
    ("said", "number"), [("remind me what the second one was", 2), ("step 5", 5), ("go to number three", 3), ("the first time we met", None), ("no", None)]
)
def test_counting_to_a_step(said: str, number: int | None) -> None:
    assert ordinal_in(said) == number


@pytest.mark.parametrize(
    "said",
    [
        "tried it, she just laughed at me",
        "did it but it was awkward",
        "asked him. no reaction",
        "she told me she was scared of me and walked out",
        "he told me he is tired of me",
        "she opened up and then she slammed the door",
    ],
)
def test_a_bad_report_is_heard_as_one(said: str) -> None:
    assert not went_well(said)


@pytest.mark.parametrize(
    "said",
    [
        "done!",
        "I did it",
        "we talked for an hour and it was lovely",
        "She was crying a little, then she told me she is lonely too. It was good and bad",
    ],
)
def test_a_plain_or_happy_report_is_good(said: str) -> None:
    assert went_well(said)


@pytest.mark.parametrize("typed", ["/restart", "  /greet", "\t/faq", "\u200b/session_start", "\u2060 /back"])
def test_a_typed_slash_is_text_and_never_a_command(typed: str) -> None:
    sent = as_text(typed)
    assert not sent.strip().startswith("/")
    assert as_shown(sent).strip() == typed.strip() or as_shown(sent) == typed


def test_control_characters_are_taken_out() -> None:
    assert as_text("a\x00b\x1b[31m\u202ec") == "ab[31mc"


def test_long_blanks_are_shortened_and_what_stands_between_them_is_not() -> None:
    assert as_text("you never" + " " * 9000 + "listen") == "you never listen"
    assert as_text("you never\n" + " \n" * 5000 + "listen") == "you never\n\nlisten"
    assert as_text("you  never\n\n    listen") == "you  never\n\n    listen"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", Legibility.EMPTY),
        ("  ", Legibility.EMPTY),
        ("😀😀", Legibility.SYMBOLS),
        ("мне очень плохо", Legibility.LANGUAGE),
        ("je ne sais pas quoi faire", Legibility.LANGUAGE),
    ],
)
def test_what_cannot_be_read(text: str, kind: Legibility) -> None:
    assert legibility(text, 0.1) is kind


@pytest.mark.parametrize(
    "text", ["i dont no wat 2 say 2 him", "lol whatever dude", "he never lissen 2 me bro", "Whenever I'm upset you say I'm being dramatic"]
)
def test_bad_spelling_is_still_english(text: str) -> None:
    assert legibility(text, 0.1) is None


TUESDAY = datetime(2026, 11, 24, 12, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("remind me tomorrow", 1),
        ("nudge me about this in three days", 3),
        ("in 2 weeks please", 14),
        ("next week or so", 7),
        ("on Friday", 3),
        ("tuesday", 7),
        ("in 400 days", None),
        ("remind me what the second one was", None),
    ],
)
def test_on_which_day_something_is_wanted(said: str, days: int | None) -> None:
    assert days_until(said, TUESDAY) == days

"""An unkind deed that is told without an "I" is one's own wrong, and gets a sorry in one line."""

from __future__ import annotations

import pytest

from closer.cues.slighted import slight_in
from tests.unit.desk import Desk, text


@pytest.mark.parametrize(
    ("told", "deed"),
    [
        ("told my gf her cooking was bland in front of her parents, shes crying", "I told you your cooking was bland in front of your parents"),
        ("called my husband lazy in front of the kids, he is silent", "I called you lazy in front of the kids"),
        ("i laughed at my son's drawing and now he is crying", "I laughed at your drawing"),
        ("made fun of my wife's accent at dinner. she's furious", "I made fun of your accent at dinner"),
        ("i told him he was boring and now he is sad", "I told you you were boring"),
        ("so corrected my boyfriend in front of his boss", "I corrected you in front of your boss"),
    ],
)
def test_it_is_said_to_whom_it_hurt(told: str, deed: str) -> None:
    assert slight_in(told) == deed


@pytest.mark.parametrize(
    "told",
    [
        "told my gf i want a break, shes crying",
        "told me my cooking is bland",
        "he told my mum her cooking is bland and she is crying",
        "i told my husband he hurts me and he is mad",
        "she says i called her fat",
        "called my wife stupid and pushed her",
    ],
)
def test_what_another_did_or_what_is_no_slight_is_none(told: str) -> None:
    assert slight_in(told) is None


def test_who_asks_what_to_write_gets_one_line(desk: Desk) -> None:
    answer = desk.say("told my gf her cooking was bland in front of her parents, shes crying. what do i write", "validate")
    assert "I told you your cooking was bland in front of your parents" in text(answer)


def test_a_name_for_a_baby_frightens_nobody() -> None:
    assert slight_in("told my sister her baby name is stupid, she left crying") == "I told you your baby name is stupid"

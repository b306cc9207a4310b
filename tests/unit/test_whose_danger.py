"""Somebody else's danger is answered for the one who worries, and the writer's own wherever it may be theirs."""

from __future__ import annotations

import pytest

from closer.safety.screen import Reason, Verdict, as_anothers
from closer.safety.whose import is_anothers


@pytest.mark.parametrize(
    "text",
    [
        "my friend is being beaten by her husband",
        "my sister's husband hits her",
        "my neighbour gets beaten by her boyfriend every weekend",
        "a colleague at work told me her husband chokes her",
        "my brother gets punched, his wife threw a pan at him. what can i do",
        "I think my cousin is being hit by her boyfriend, how can I help her",
    ],
)
def test_who_is_hurt_by_their_own_partner_is_somebody_else(text: str) -> None:
    assert is_anothers(text)


@pytest.mark.parametrize(
    "text",
    [
        "my husband hits me",
        "my friend's husband hit me",
        "my friend says her husband beats her and i am scared",
        "i have a friend, she is being beaten by her husband. ok its me",
        "my husband beats me and my sister is beaten by her husband too",
        "my friend is being beaten by her husband and he threatens me too",
        "asking for a friend: her husband beats her",
        "A friend's wife makes him sleep in the bath. Is there a polite way of asking to be let out? For the friend.",
        "my sister and her husband beat us",
        "my sister and her boyfriend lock the door at night",
        "my sister's boyfriend grabbed my arm",
        "my friend told me to leave, her husband hit her too, mine does the same",
        "her husband beats her",
    ],
)
def test_wherever_it_may_be_the_writer_it_is_the_writer(text: str) -> None:
    assert not is_anothers(text)


def test_a_verdict_is_as_sure_about_somebody_else() -> None:
    verdict = Verdict(("abuse", "third_party_risk"), "sure", (Reason("abuse", "sure", 0, 9, "lexicon: beaten"),), imminent=True)
    heard = as_anothers(verdict)
    assert heard.labels == ("third_party_risk",)
    assert (heard.tier, heard.imminent, heard.faint) == ("sure", True, False)
    assert heard.reasons[0].label == "third_party_risk"

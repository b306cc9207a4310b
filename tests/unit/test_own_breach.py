"""Who broke trust themselves is not taken for the one who suspects, and hears no verdict."""

from __future__ import annotations

from closer.cues.own_breach import own_breach_in
from tests.unit.desk import Desk, text

JEALOUS = "worry/trust_and_jealousy"


def test_an_own_affair_is_not_answered_as_a_suspicion(desk: Desk) -> None:
    reply = text(desk.say("i cheated on my wife with a colleague. it's over", JEALOUS))
    assert "checking their phone" not in reply
    assert "weighs on you" in reply


def test_the_fear_of_being_left_is_not_turned_into_a_reproach(desk: Desk) -> None:
    desk.say("i cheated on my wife with a colleague. it's over", JEALOUS)
    desk.say("how do i tell her", "validate", before="i cheated on my wife with a colleague. it's over")
    assert "That is the fear under it" in text(desk.say("she will leave me", "roadblock/fear_of_rejection"))


def test_who_was_cheated_on_or_is_accused_tells_of_no_breach_of_their_own() -> None:
    assert own_breach_in("i lied to my wife about the money")
    assert not own_breach_in("he thinks i cheated on him")
    assert not own_breach_in("i was cheated on")


def test_love_for_a_child_makes_nobody_torn(desk: Desk) -> None:
    desk.say("my stepson only talks to his dad", "roadblock/poor_communication")
    desk.say("it has been a year", "roadblock/poor_communication")
    assert "torn" not in text(desk.say("i love him", "worry/stay_or_go"))

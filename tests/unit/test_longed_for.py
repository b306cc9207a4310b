"""Who is missed and did nothing wrong is answered with an invitation, and nobody is blamed."""

from __future__ import annotations

import pytest

from closer.cues.longed_for import longed_for_in
from closer.language.meaning import Meaning
from closer.language.mirror import mirror_story
from closer.precedence import by_precedence
from tests.unit.desk import Desk, text

BOUNDARIES, WORN_THIN, LOSS = "worry/boundaries", "roadblock/poor_communication", "worry/loss"
AN_EMPTY_CHAIR = (
    "our daughter turned 20 and moved to her boyfriend's in may. saturdays i always baked for the four of us"
    " and now i bake for three and her chair is there and i look at it. i don't want to be a mother who clings"
)


@pytest.mark.parametrize(
    "told",
    [
        AN_EMPTY_CHAIR,
        "my son left for uni in september. his room is so tidy now",
        "my best friend moved to spain in march and i miss her",
        "we used to talk every day and now my best friend has a baby",
    ],
)
def test_a_child_who_moved_out_or_a_friend_with_another_life_is_missed(told: str) -> None:
    assert longed_for_in(told)


@pytest.mark.parametrize(
    "told",
    [
        "my son moved out and he never calls me, i miss him",  # a complaint
        "i miss my husband so much since he died",
        "i miss my wife and she sits next to me",
        "my daughter moved out after we had a huge fight and i miss her",
    ],
)
def test_a_complaint_a_death_a_quarrel_or_somebody_near_is_something_else(told: str) -> None:
    assert not longed_for_in(told)


@pytest.mark.parametrize("first", [BOUNDARIES, "roadblock/past_hurt", "worry/break_up"])
def test_who_is_missed_has_crossed_no_line(first: str) -> None:
    meanings = [Meaning(first, 0.7, 0, len(AN_EMPTY_CHAIR)), Meaning("worry/low_mood", 0.1, 0, len(AN_EMPTY_CHAIR))]
    assert by_precedence(meanings, AN_EMPTY_CHAIR)[0].label == WORN_THIN


def test_a_child_who_left_for_university_is_not_mourned() -> None:
    told = "my daughter left for uni in september"
    assert by_precedence([Meaning(LOSS, 0.5, 0, len(told))], told)[0].label == WORN_THIN


def test_the_chair_is_what_weighs_in_the_story() -> None:
    assert "her chair is there" in (mirror_story(AN_EMPTY_CHAIR) or "")


def test_what_to_write_to_who_is_missed_is_an_invitation_and_no_reproach(desk: Desk) -> None:
    desk.say("my best friend moved to spain in march and i miss her", WORN_THIN)
    words = text(desk.say("what do i write to her", "validate", before="my best friend moved to spain in march and i miss her"))
    assert "I'd love to see you" in words
    assert "I feel" not in words
    assert "sorry to me" not in words


def test_no_name_is_given_to_what_stands_between_two_where_somebody_is_only_missed(desk: Desk) -> None:
    reply = text(desk.say("my best friend moved to spain in march and i miss her", WORN_THIN))
    assert "nobody did anything wrong" in reply
    assert "doesn't get through" not in reply


def test_a_quiet_house_in_the_story_of_a_marriage_is_about_the_marriage() -> None:
    told = "we are married for thirty years. the kids are gone and the house is quiet. i don't know when we stopped talking"
    assert not longed_for_in(told)


def test_who_is_missed_after_a_death_was_told_is_not_invited(desk: Desk) -> None:
    desk.say("my brother died in may", LOSS)
    desk.say("my mum won't say his name", BOUNDARIES)
    assert "nobody did anything wrong" not in text(desk.say("i just miss him, and my friends say it gets better", WORN_THIN))

"""What people said in talks and were answered past: a sorry that was taken, another's view of it, an insult, a no to what was given, news of a small try."""

from __future__ import annotations

import pytest

from closer.cues.protest import is_bare_insult
from closer.cues.reporting import anothers_view_in, besides_anothers_view
from closer.cues.slighted import slights_a_thing_in
from closer.cues.their_sorrow import their_sorrow_in
from closer.cues.turned_down import turns_down_in
from closer.language.meaning import Meaning
from closer.precedence import by_precedence
from tests.unit.desk import Desk, text

LOSS, WORN_THIN, LOW = "worry/loss", "roadblock/poor_communication", "worry/low_mood"


def near(said: str, *meanings: tuple[str, float]) -> str:
    return by_precedence([Meaning(label, share, 0, len(said)) for label, share in meanings], said)[0].label


@pytest.mark.parametrize("came", ["she says its fine", "he said don't worry", "she said ok it's fine", "he forgave me", "she says no worries"])
def test_what_comes_back_to_a_sorry_is_no_draft(desk: Desk, came: str) -> None:
    desk.say("i forgot her birthday, what do i say", "validate")
    said = text(desk.say(came, WORN_THIN))
    assert "tried it here first" not in said
    assert "need" not in said


def test_how_the_other_took_it_before_the_sorry_leaves_the_sorry_in_sight(desk: Desk) -> None:
    desk.say("i snapped at him this morning", WORN_THIN)
    assert "sorry" in text(desk.say("he went very quiet", WORN_THIN))
    assert "grey and heavy" not in text(desk.say("i feel awful", LOW))


def test_a_slight_told_without_an_i_is_ones_own_and_gets_a_sorry(desk: Desk) -> None:
    said = text(desk.say("told my daughter her dress was too short and she ran off", "step_done"))
    assert "I told you your dress was too short" in said
    assert "So you told your daughter" in said


def test_a_word_about_a_thing_threatens_nobody() -> None:
    assert slights_a_thing_in("told my daughter her dress was too short and she ran off")
    assert not slights_a_thing_in("told my daughter her dress was too short and she is scared of me")
    assert not slights_a_thing_in("told my daughter she is worthless")
    assert not slights_a_thing_in("told my daughter her dress was too short and ripped it off her")
    assert not slights_a_thing_in("told my wife her dress was too short and locked her in")


def test_anothers_view_is_no_complaint_about_the_one_who_has_it(desk: Desk) -> None:
    assert anothers_view_in("my husband says she means well")
    assert not anothers_view_in("my husband says he's tired")
    assert not anothers_view_in("my husband says i am too sensitive")
    assert not anothers_view_in("my sister says she is tired")
    told = "my mother in law rearranges my kitchen every time she visits. my husband says she means well"
    assert besides_anothers_view(told) == "my mother in law rearranges my kitchen every time she visits."
    desk.say(told, "worry/boundaries")
    desk.say("my husband says she means well", WORN_THIN)
    assert "husband" not in text(desk.say("how do i tell her", "step/vulnerability", before=told))


@pytest.mark.parametrize("said", ["ya mum", "ur mum lol", "your mom", "yo mama"])
def test_an_insult_is_about_nobodys_mother(desk: Desk, said: str) -> None:
    desk.say("my wife never talks to me", WORN_THIN)
    assert is_bare_insult(said)
    assert "about your m" not in text(desk.say(said, "goodbye"))


def test_a_fragment_in_grief_is_received_and_stays_theirs(desk: Desk) -> None:
    desk.say("my dad died", LOSS)
    desk.say("i drove his car", WORN_THIN)
    said = text(desk.say("his workshop", "nlu_fallback"))
    assert "one of these" not in said
    assert "your workshop" not in said


def test_what_is_told_in_grief_is_no_talk_that_has_worn_thin(desk: Desk) -> None:
    desk.say("my nan died on tuesday", LOSS)
    desk.say("she made the best custard", LOSS)
    said = text(desk.say("i keep getting her recipes out", WORN_THIN, meanings=((WORN_THIN, 0.5),)))
    assert "So you keep getting her recipes out." in said
    assert "Listen fully" not in said


@pytest.mark.parametrize("no", ["i don't want to ask him how he sees it", "i'm not doing that", "nah i won't say that to her", "that's not for me"])
def test_who_turns_down_what_was_given_gets_something_else(desk: Desk, no: str) -> None:
    desk.say("my brother never rings me back", WORN_THIN)
    desk.say("he is always on the phone with others", WORN_THIN)
    assert turns_down_in(no)


@pytest.mark.parametrize(
    "told", ["i don't want to lose him", "i can't talk to my wife", "i don't want to hurt her", "i won't ask again if he can't even look at me"]
)
def test_what_weighs_is_no_turning_down(told: str) -> None:
    assert not turns_down_in(told)


def test_who_tried_the_small_thing_is_not_asked_which_step_it_was(desk: Desk) -> None:
    desk.say("is it normal to have nothing to say", "faq/infrequent_contact")
    assert "step" not in text(desk.say("did it! we talked for an hour", "step_done"))


@pytest.mark.parametrize(
    ("told", "sad"),
    [
        ("my wife's best friend moved away and she has been crying on the sofa for a week", True),
        ("my son is in tears since he lost his place in the team", True),
        ("she cries whenever i say something", False),
        ("my husband has been crying since we argued", False),
        ("my mum died and my dad is crying", False),
    ],
)
def test_somebody_elses_sorrow_is_told_from_a_quarrel_and_a_death(told: str, sad: bool) -> None:
    assert their_sorrow_in(told) is sad


def test_no_grief_no_low_mood_no_news_and_no_crossed_line_on_a_hunch() -> None:
    assert near("my wife's best friend moved away and she has been crying for a week", (LOSS, 0.5), (LOW, 0.3)) == WORN_THIN
    assert near("i still hide that i cry at adverts", (LOW, 0.49), (WORN_THIN, 0.1)) == "roadblock/fear_of_rejection"
    assert near("i'd like to know if he's proud of me", ("worry/good_news", 0.82), (WORN_THIN, 0.1)) == WORN_THIN
    assert near("he told me about his parents divorce and i just said oh no", ("worry/boundaries", 0.37), (WORN_THIN, 0.2)) == WORN_THIN
    assert near("my mum comes round unannounced every day", ("worry/boundaries", 0.45), (WORN_THIN, 0.2)) == "worry/boundaries"


@pytest.mark.parametrize("asked", ["can you talk to her for me", "can u just text him for me"])
def test_the_program_writes_to_nobody_and_says_so(desk: Desk, asked: str) -> None:
    desk.say("my mum and i haven't spoken since march", WORN_THIN)
    said = text(desk.say(asked, "bot_challenge"))
    assert any(word in said for word in ("reach", "telephone", "write to nobody"))


def test_marks_of_bold_type_are_not_said_back(desk: Desk) -> None:
    assert "<b>" not in text(desk.say("<b>my wife</b> never says thank you", WORN_THIN))

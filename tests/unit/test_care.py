"""A plan for hard hours, sixty seconds to steady, and the numbers of one's own country."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from closer.coach import Coach
from closer.content import Content
from closer.conversation import Turn
from closer.journey.models import Disclosure
from closer.journey.store import JourneyStore
from closer.reply import Reply
from closer.safety.card import safety_card
from closer.safety.helplines import Helplines
from closer.settings import settings
from tests.families import family

NOW = datetime(2026, 11, 24, 3, tzinfo=timezone.utc)


@pytest.fixture
def helplines() -> Helplines:
    return Helplines.load(settings().content / "helplines.yml")


class Talk:
    """One person's turns, with the label that a text would get."""

    def __init__(self, content: Content, folder: Path, helplines: Helplines) -> None:
        self.store = JourneyStore(f"sqlite:///{folder / 'journey.db'}")
        self.coach = Coach(content, self.store, helplines)
        self.now = NOW

    def say(self, text: str, label: str = "nlu_fallback", country: str | None = "GB") -> str:
        self.now += timedelta(minutes=1)
        return said(self.coach.answer(Turn("a", text, label, self.now, ((label, 0.5),), country=country), family(label)))

    def tap(self, payload: str) -> str:
        self.now += timedelta(minutes=1)
        label = payload.partition("#")[0]
        return said(self.coach.answer(Turn("a", payload, label, self.now, ((label, 1.0),), chosen=payload, country="GB"), family(label)))


def said(reply: Reply) -> str:
    return "\n".join([bubble.text for bubble in reply.bubbles] + [f"[{chip.title}]" for bubble in reply.bubbles for chip in bubble.chips])


@pytest.fixture
def talk(content: Content, tmp_path: Path, helplines: Helplines) -> Talk:
    return Talk(content, tmp_path, helplines)


def test_a_plan_is_written_in_four_answers_and_can_be_read_again_another_day(talk: Talk) -> None:
    talk.tap("help#safety_plan")
    for answer in ("when the flat goes quiet after ten", "a hot shower", "my aunt Jo", "the library"):
        last = talk.say(answer)
    talk.now += timedelta(days=9)
    for shown in (last, talk.say("my plan")):
        assert all(part in shown for part in ("flat goes quiet", "hot shower", "aunt Jo", "the library", "Samaritans", "999"))


def test_a_part_of_the_plan_can_be_skipped_and_the_rest_stopped(talk: Talk) -> None:
    talk.tap("help#safety_plan")
    talk.tap("help#plan_skip")
    talk.say("the dog")
    shown = talk.tap("help#plan_enough")
    assert "the dog" in shown
    assert "How it starts" not in shown


def test_dark_words_in_the_plan_get_help_first_and_are_kept(talk: Talk) -> None:
    talk.tap("help#safety_plan")
    talk.say("i start to think everyone would be better off if i died", "self_harm")
    assert "better off if i died" in talk.say("my plan")


def test_a_plan_can_be_made_while_coaching_rests(talk: Talk) -> None:
    with talk.store.person("a", NOW) as person:
        person.disclosures.append(Disclosure(at=NOW))
    talk.tap("help#safety_plan")
    talk.say("the car in the drive", "roadblock/poor_communication")
    assert "the car in the drive" in talk.say("show me my plan")


def test_there_is_no_plan_before_one_is_written(talk: Talk) -> None:
    assert "[Make a plan]" in talk.say("my plan")


def test_steadying_goes_from_the_eyes_to_the_breath_and_ends_with_people(talk: Talk) -> None:
    talk.say("ground me please")
    talk.say("lamp, cup, door, my feet, a spider")
    assert "four" in talk.tap("help#grounding_next")
    assert "[Help now]" in talk.tap("help#grounding_next")


def test_a_named_country_changes_the_numbers_and_is_kept(talk: Talk) -> None:
    assert "Lifeline" in talk.say("i'm in Australia now")
    with talk.store.person("a", NOW) as person:
        assert person.country == "AU"
    assert talk.store.country("a") == "AU"


def test_the_country_is_asked_for_and_a_bare_name_answers(talk: Talk) -> None:
    talk.tap("help#country")
    assert "1737" in talk.say("new zealand", "out_of_scope")


def test_a_country_without_numbers_gets_the_directory(talk: Talk) -> None:
    talk.tap("help#country")
    assert "findahelpline.com" in talk.say("Brazil", "out_of_scope")


@pytest.mark.parametrize(
    ("text", "bare", "code"),
    [
        ("I live in the US", False, "US"),
        ("we are in Scotland", False, "GB"),
        ("northern ireland", True, "GB"),
        ("ireland", True, "IE"),
        ("my brother moved to Canada", False, None),
        ("tell us more", True, None),
    ],
)
def test_a_country_is_known_by_the_names_people_give_it(helplines: Helplines, text: str, bare: bool, code: str | None) -> None:
    assert helplines.country_named(text, bare) == code


def test_the_card_starts_with_ones_own_country_and_names_every_other(content: Content, helplines: Helplines) -> None:
    sections = safety_card(content, helplines, "NZ")
    headings = [section.heading for section in sections if section.heading and not section.lines]
    assert headings[0].startswith("New Zealand: emergency 111")
    assert len(headings) == len(helplines.countries)
    assert "111" in sections[0].lines[1]


@pytest.mark.parametrize(
    "asked", ["what do I do when he comes home?", "what does she do now?", "how do I get her out of there", "what if he comes back tonight"]
)
@pytest.mark.parametrize("label", ["validate", "next_step", "faq/help_other_open_up"])
def test_after_words_about_a_friend_in_danger_what_to_do_is_about_the_friend(talk: Talk, content: Content, asked: str, label: str) -> None:
    talk.say("my flatmate's boyfriend threatens her", "third_party_risk")
    assert talk.say(asked, label).splitlines()[0] in {wording.any for wording in content.entries["staying"].part("their_night")}


def test_who_goes_on_after_thoughts_of_dying_hears_that_help_stays(talk: Talk, content: Content) -> None:
    talk.say("how do I thank my dad", "step/support_appreciation")
    talk.say("I want to die", "self_harm")
    gone_on = talk.tap("next_step#go_on")
    assert gone_on.splitlines()[0] in {wording.any for wording in content.entries["staying"].part("goes_on")}
    assert "[Help now]" in gone_on
    assert "isn't forgotten" not in talk.tap("next_step#go_on")


def test_words_that_were_few_are_taken_for_a_guess(talk: Talk) -> None:
    turn = Turn(
        "a", "wife silent 3 days, fix?", "roadblock/poor_communication", NOW, (("roadblock/poor_communication", 0.24), ("out_of_scope", 0.24)), country="GB"
    )
    guess = said(talk.coach.answer(turn, family(turn.label)))
    assert "talk that doesn't get through" in guess
    assert "Did I get that right?" in guess
    assert "today" in talk.say("yes", "affirm")


@pytest.mark.parametrize("where", ["he has a knife", "he's got a gun now"])
def test_a_weapon_near_somebody_else_stays_about_them_and_the_call_comes_first(talk: Talk, content: Content, where: str) -> None:
    talk.say("my flatmate's boyfriend hits her", "third_party_risk")
    turn = Turn("a", where, "abuse", talk.now, (("abuse", 1.0),), country="GB", imminent=True, alarmed=True)
    answered = said(talk.coach.answer(turn, family("abuse")))
    assert answered.splitlines()[0] in {wording.any for wording in content.entries["staying"].part("armed")}
    assert talk.say("what if he comes back tonight", "next_step").splitlines()[0] in {wording.any for wording in content.entries["staying"].part("their_night")}


def test_a_weapon_held_against_the_writer_is_theirs(talk: Talk, content: Content) -> None:
    talk.say("my flatmate's boyfriend hits her", "third_party_risk")
    answered = talk.say("he has a knife and came after me", "abuse")
    assert answered.splitlines()[0] in {wording.any for wording in content.entries["abuse"].part("follow_up")}


def test_who_typed_it_to_find_words_is_met_before_anything_else(talk: Talk, content: Content) -> None:
    talk.say("help me say it", "i_statement")
    met = content.entries["coaching_rests"].part("no_softer_words")
    assert any(talk.say("you hit me in front of the kids", "abuse").startswith(wording.any) for wording in met)


def tells_of_abuse(talk: Talk) -> None:
    turn = Turn("a", "he pushed me against the wall", "abuse", talk.now, (("abuse", 1.0),), country="GB", told_of_abuse_at=talk.now)
    talk.coach.answer(turn, family("abuse"))


def test_who_says_that_they_are_safe_and_wants_to_go_back_is_asked_to_confirm(talk: Talk, content: Content) -> None:
    tells_of_abuse(talk)
    asked = talk.say("i am safe now can we go back", "go_back")
    assert asked.splitlines()[0] in {wording.any for wording in content.entries["coaching_rests"].part("confirm")}
    assert "Where shall we go on" not in asked


@pytest.mark.parametrize("told", ["I'm safe if I go back", "i am safe when i don't go back", "how do i know i am safe, can we go on"])
def test_half_a_wish_to_go_back_opens_nothing(talk: Talk, content: Content, told: str) -> None:
    tells_of_abuse(talk)
    assert talk.say(told, "go_back").splitlines()[0] not in {wording.any for wording in content.entries["coaching_rests"].part("confirm")}

"""Who has told of a worry and asks "and what do I say?" gets words, and who is not helped by them may say so."""

from __future__ import annotations

import pytest

from closer.conversation import Turn
from closer.cues.foreseen import rages_in
from closer.cues.protest import protest_in
from closer.cues.wanted import SAY_THAT, asks_how_to_start, besides_rewording, own_message_in
from closer.language.meaning import Meaning
from closer.precedence import by_precedence
from closer.reply import Reply
from tests.unit.desk import Desk, exercises, text

NOT_TALKING = "roadblock/poor_communication"
ASKED = [
    "ok and what do i say",
    "and what do i say to her",
    "how do i put it",
    "give me words",
    "so what should i tell her then",
    "can you give me the words",
    "what would you say",
    "how should i word it",
    "what i can say her",
    "and now what do i say to her",
    "how do i say that without sounding jealous",
]


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("label", ["help", "validate", "next_step", NOT_TALKING])
def test_after_a_worry_they_are_found(desk: Desk, asked: str, label: str) -> None:
    desk.say("my wife has not spoken to me for three days", NOT_TALKING)
    reply = text(desk.say(asked, label))
    assert '"I miss talking with you.' in reply
    assert exercises(desk)["i_statement"] is False


@pytest.mark.parametrize(
    "asked", ["what do i say when she cries", "how do i say no to my mother", "give me five words that mean love", "what do you say", "what did i say"]
)
def test_what_has_a_subject_of_its_own_is_not_about_the_worry(asked: str) -> None:
    assert not SAY_THAT.match(asked)


def test_where_no_worry_was_told_there_is_none_to_find_words_for(desk: Desk) -> None:
    assert "i_statement" not in exercises_after(desk, "what do i say")


def exercises_after(desk: Desk, said: str) -> dict[str, bool]:
    desk.say(said, "help")
    return exercises(desk)


def test_after_harm_was_told_nobody_is_helped_to_reach_the_other(desk: Desk) -> None:
    desk.say("my wife has not spoken to me for three days", NOT_TALKING)
    desk.say("...", "harm_to_others")
    assert "I miss talking with you" not in text(desk.say("what do i say to her", "help"))


@pytest.mark.parametrize(
    "told",
    ["my boyfriend gets so angry when i go out", "she goes mad and throws things", "he loses it over nothing", "my dad becomes really furious", "he scares me"],
)
def test_for_somebody_who_rages_no_words_are_looked_for(desk: Desk, told: str) -> None:
    reply = told_and_asked(desk, told, "and what do i say to him")
    assert "doesn't have to be said" in text(reply)
    assert "afraid" in text(reply)
    assert "i_statement" not in exercises(desk)


@pytest.mark.parametrize("told", ["he is mad about football", "he gets angry with himself", "my sister snapped at me"])
def test_not_all_that_is_cross_is_a_rage(told: str) -> None:
    assert not rages_in(told)


def told_and_asked(desk: Desk, told: str, asked: str) -> Reply:
    desk.say(told, NOT_TALKING)
    return desk.coach.answer(Turn("one", asked, "validate", desk.now, (("validate", 0.9),), country="GB", before=told), "tool")


@pytest.mark.parametrize("said", ["that is too forward for me", "not my style", "i would never say that", "words is too difficult. more easy please"])
def test_a_line_that_is_too_much_is_followed_by_another(desk: Desk, said: str) -> None:
    desk.say("my wife has not spoken to me for three days", NOT_TALKING)
    first = text(desk.say("what do i say", "help"))
    second = text(desk.say(said, "deny"))
    assert "silence between us" in second
    assert first != second


def test_a_line_that_is_no_help_is_owned_and_followed_by_another(desk: Desk) -> None:
    desk.say("my wife has not spoken to me for three days", NOT_TALKING)
    desk.say("what do i say", "help")
    reply = text(desk.say("you gave me nonsense", "i_statement"))
    assert "isn't how you talk" in reply
    assert "silence between us" in reply


def test_what_somebody_would_like_to_tell_is_the_line() -> None:
    assert own_message_in("I would like to tell her that I am lonely but I don't want to be a burden") == "I am lonely"
    assert own_message_in("I want to tell my mum how I feel") is None
    assert own_message_in("I told her I am sad") is None


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("dont tell me to calm down", "calm"),
        ("stop telling me to relax", "calm"),
        ("don't tell me to breathe", "calm"),
        ("you sound like a robot", "robot"),
        ("that sounds like a leaflet", "robot"),
        ("you keep talking like a manual", "robot"),
        ("thats not helpful", "no_help"),
        ("this is useless", "no_help"),
        ("you gave me rubbish", "no_help"),
        ("this advice is crap", "no_help"),
    ],
)
def test_a_protest_at_the_coach_is_owned_and_the_talk_goes_on_with_what_was_told(desk: Desk, said: str, kind: str) -> None:
    assert protest_in(said) == kind
    desk.say("my wife and I only talk about chores", NOT_TALKING)
    reply = desk.say(said, "bot_challenge")
    owned = [wording.any for wording in desk.coach._content.entries["ask_again"].part(f"protest_{kind}")]
    assert any(one in text(reply) for one in owned)
    assert "Help me say it" in [chip.title for chip in reply.bubbles[-1].chips]


@pytest.mark.parametrize(
    "said",
    [
        "my husband tells me to calm down",
        "don't tell me to calm down, mum",
        "you are useless",
        "it is all useless",
        "he gave me rubbish for my birthday",
        "you never help",
        "i can't calm down",
        "are you a robot",
    ],
)
def test_what_is_said_of_or_to_somebody_else_is_no_protest(said: str) -> None:
    assert protest_in(said) is None


def test_where_danger_was_told_a_protest_leaves_help_in_sight(desk: Desk) -> None:
    desk.say("...", "self_harm")
    assert "Help now" in [chip.title for bubble in desk.say("dont tell me to calm down").bubbles for chip in bubble.chips]


def a_sentence_that_stands(desk: Desk) -> None:
    for said in ("you never listen to me", "you don't ring me for weeks", "sad", "call me on Sundays"):
        desk.say(said, "i_statement")


@pytest.mark.parametrize("said", ["you gave me rubbish", "this is useless", "thats not helpful", "that sounds like a robot"])
def test_a_protest_at_the_words_that_were_found_is_no_sentence(desk: Desk, said: str) -> None:
    a_sentence_that_stands(desk)
    reply = text(desk.say(said, "bot_challenge"))
    assert "no good to you" in reply
    assert "rubbish" not in reply


def test_before_words_were_found_the_same_may_be_the_sentence(desk: Desk) -> None:
    desk.say("help me say it", "i_statement", chosen="i_statement")
    assert "no good to you" not in text(desk.say("you gave me rubbish", "i_statement"))


@pytest.mark.parametrize(
    "said", ["no that was nice of her. she always interrupts me", "no, that's fine, she always interrupts me", "not that. she always interrupts me"]
)
def test_a_new_sentence_behind_a_no_takes_the_place_of_the_old(desk: Desk, said: str) -> None:
    a_sentence_that_stands(desk)
    assert "Which part" not in text(desk.say(said, "deny"))


def test_how_do_i_put_it_shows_the_sentence_that_stands(desk: Desk) -> None:
    a_sentence_that_stands(desk)
    assert "Could you call me on Sundays?" in text(desk.say("how do i put it", "help"))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("say this nicer: my wife got up at four with the baby so i could sleep", "my wife got up at four with the baby so i could sleep"),
        ("make this kinder: you never listen", "you never listen"),
        ("rephrase: you are always late", "you are always late"),
        ("can you say it more politely - you left the door open again", "you left the door open again"),
        ("write this in a nicer way: clean your room", "clean your room"),
    ],
)
def test_what_is_to_be_said_nicer_goes_to_the_rewriter(said: str, told: str) -> None:
    assert besides_rewording(said) == told
    assert by_precedence([Meaning("roadblock/lack_of_time", 0.78, 0, len(said))], said)[0].label == "i_statement"


@pytest.mark.parametrize("said", ["he could say it nicer", "how do i make it better, we fight a lot", "say it better next time, he told me"])
def test_what_only_speaks_of_saying_it_nicer_does_not(said: str) -> None:
    assert besides_rewording(said) is None


@pytest.mark.parametrize("said", ["my son", "it's my sister", "mum"])
def test_to_name_somebody_is_no_good_news(said: str) -> None:
    meanings = [Meaning("worry/good_news", 0.96, 0, len(said)), Meaning(NOT_TALKING, 0.01, 0, len(said))]
    assert by_precedence(meanings, said)[0].label == NOT_TALKING


def test_far_away_is_neither_a_break_up_nor_asks_for_the_list_of_steps() -> None:
    assert by_precedence([Meaning("where_am_i", 0.96, 0, 8)], "far away")[0].label == "faq/infrequent_contact"
    assert by_precedence([Meaning("worry/break_up", 0.96, 0, 8)], "she moved far away")[0].label == "faq/infrequent_contact"
    assert by_precedence([Meaning("worry/break_up", 0.96, 0, 8)], "she moved out")[0].label == "worry/break_up"


def test_what_she_always_says_is_no_step_that_was_tried() -> None:
    said = "she says she meant well. she ALWAYS says she meant well"
    expectations = "roadblock/unrealistic_expectations"
    assert by_precedence([Meaning("step_done", 0.47, 0, 20), Meaning(expectations, 0.47, 0, 20)], said)[0].label == expectations
    assert (
        by_precedence([Meaning("step_done", 0.47, 0, 20), Meaning(expectations, 0.47, 0, 20)], "I told her and she says she meant well")[0].label == "step_done"
    )


def test_who_wants_to_write_before_anything_was_told_is_asked_for_the_sentence(desk: Desk) -> None:
    asked = text(desk.say("i want to text my brother"))
    assert "sentence" in asked
    assert exercises(desk) == {"i_statement": False}


@pytest.mark.parametrize("typed", ["i want to write a book", "i want to text in peace"])
def test_who_wants_to_write_to_nobody_is_asked_for_no_sentence(desk: Desk, typed: str) -> None:
    desk.say(typed, "out_of_scope")
    assert exercises(desk) == {}


@pytest.mark.parametrize(
    "asked", ["how do i start", "ok but where do i start", "i dont know how to begin", "how do i even talk to her about it", "how can i open the talk with her"]
)
def test_who_asks_how_to_start_after_a_worry_gets_the_first_words(desk: Desk, asked: str) -> None:
    desk.say("my wife has not spoken to me for three days", NOT_TALKING)
    assert '"I miss talking with you.' in text(desk.say(asked, "help"))


@pytest.mark.parametrize("asked", ["how do i start a business", "where do we start with the kitchen", "how do i start opening up", "how did it start"])
def test_what_is_to_be_started_may_be_something_else(asked: str) -> None:
    assert not asks_how_to_start(asked)


def test_how_to_start_a_step_is_about_the_step(desk: Desk) -> None:
    desk.say("how do I listen better", "step/active_listening")
    assert "I miss" not in text(desk.say("how do i start", "help"))


@pytest.mark.parametrize(("worry", "told"), [("worry/break_up", "my boyfriend left me in may"), ("worry/stay_or_go", "should I leave my husband or stay")])
def test_for_an_ending_there_are_words_too(desk: Desk, worry: str, told: str) -> None:
    desk.say(told, worry)
    said = text(desk.say("what do i say to him", "validate"))
    assert '"' in said
    assert "in your head" in said

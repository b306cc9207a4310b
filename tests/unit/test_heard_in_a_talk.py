"""What hurt people most in whole talks: a plan taken for fear, scolding turned into a sentence for somebody, a try asked for its number."""

from __future__ import annotations

import pytest

from closer.content import Content
from closer.conversation import Turn
from closer.cues.silent import nothing_came_back_in
from closer.cues.trying import will_try_in
from closer.cues.wanted import SAY_THAT
from closer.language.meaning import Meaning
from closer.precedence import by_precedence
from tests.families import family
from tests.unit.desk import Desk, exercises, text

WORN_THIN, BREAK_UP = "roadblock/poor_communication", "worry/break_up"


def first(said: str, *meanings: tuple[str, float]) -> str:
    return by_precedence([Meaning(label, share, 0, len(said)) for label, share in meanings], said)[0].label


def said_of(content: Content, reply: str, tool: str, part: str) -> bool:
    return any(wording.any in reply for wording in content.tools[tool].phrases[part])


@pytest.mark.parametrize("plan", ["ok maybe ill write it", "maybe I'll wait", "i guess i could ask", "maybe i should tell her", "I might just text him"])
def test_a_plan_after_a_gentle_question_says_nothing_of_fear(desk: Desk, plan: str) -> None:
    desk.say("it is like walking on eggshells", soft=("abuse",), alarmed=True)
    assert desk.say(plan, "affirm").response is None


@pytest.mark.parametrize("yes", ["maybe", "i guess", "sometimes", "a bit", "yes, i'll tell you", "maybe a little"])
def test_a_half_yes_to_a_gentle_question_is_one(desk: Desk, yes: str) -> None:
    desk.say("it is like walking on eggshells", soft=("abuse",), alarmed=True)
    assert desk.say(yes, "affirm").response == "utter_abuse"


@pytest.mark.parametrize(
    "scolded", ["all you do is say nice words", "you never asked what happened", "you just repeat yourself", "because you don't get it", "your words are empty"]
)
def test_who_goes_on_scolding_the_coach_gets_no_sentence_for_somebody(desk: Desk, content: Content, scolded: str) -> None:
    desk.say("you are useless", "bot_challenge")
    reply = text(desk.say(scolded, "i_statement"))
    assert said_of(content, reply, "ask_again", "said_to_me")
    assert exercises(desk) == {}


def test_who_asks_for_words_after_scolding_gets_them(desk: Desk) -> None:
    scolded = desk.say("you are useless", "bot_challenge")
    desk.tap(scolded, "Help me say it")
    desk.say("you never ask how I am", "i_statement")
    assert exercises(desk) == {"i_statement": False}


def test_what_was_meant_for_somebody_else_is_still_turned_into_a_sentence(desk: Desk) -> None:
    desk.say("you never ask how I am", "i_statement")
    assert "i_statement" in exercises(desk)


@pytest.mark.parametrize("said", ["piss off", "you just talk about steps", "fuck off", "you keep going on about your exercises"])
def test_a_rude_protest_is_owned(desk: Desk, content: Content, said: str) -> None:
    desk.say("my girlfriend left me", BREAK_UP)
    assert said_of(content, text(desk.say(said, "goodbye")), "ask_again", "protest_no_help")


@pytest.mark.parametrize("said", ["my gf left me and you talk about steps", "she left me, what is this", "my husband of ten years just left us and now this"])
def test_who_was_left_was_left(said: str) -> None:
    assert first(said, ("where_am_i", 0.38), (WORN_THIN, 0.33)) == BREAK_UP


@pytest.mark.parametrize("said", ["she left me on read", "he left me alone with the kids", "my sister left me waiting"])
def test_who_was_left_waiting_was_not_left(said: str) -> None:
    assert first(said, ("where_am_i", 0.38), (WORN_THIN, 0.33)) != BREAK_UP


@pytest.mark.parametrize(
    "said",
    ["she says i dont get it", "he said I don't understand him", "my mum thinks i don't get it", "but she always says i dont know", "they say i am lost"],
)
def test_what_another_says_is_not_said_of_the_coach_s_words(said: str) -> None:
    assert first(said, ("i_dont_understand", 0.95), ("step/empathy_validation", 0.03)) == WORN_THIN


@pytest.mark.parametrize("said", ["i dont get it", "I don't understand what you say", "what does that mean"])
def test_who_does_not_understand_the_coach_says_so(said: str) -> None:
    assert first(said, ("i_dont_understand", 0.95), (WORN_THIN, 0.03)) == "i_dont_understand"


def test_no_thanks_for_a_meal_is_no_thanks_to_the_coach() -> None:
    assert first("i cook, he eat, no thank you", ("thanks", 0.31), ("deny", 0.31), (BREAK_UP, 0.15), (WORN_THIN, 0.14)) == WORN_THIN
    assert first("thank you, he liked it", ("thanks", 0.8), (WORN_THIN, 0.14)) == "thanks"


def test_little_english_in_a_greeting_is_met_with_simple_words(desk: Desk, content: Content) -> None:
    assert said_of(content, text(desk.say("hello my english not good", "greet")), "ask_again", "little_english")


@pytest.mark.parametrize(
    "said", ["ok i will try the thing with the car", "I'll try that tonight", "fine, i'll give it a go", "let me try it", "maybe i will do that"]
)
def test_who_means_to_try_is_wished_well(desk: Desk, content: Content, said: str) -> None:
    desk.say("my daughter rolls her eyes at me", WORN_THIN)
    assert will_try_in(said)
    assert said_of(content, text(desk.say(said)), "step_done", "will_try")


@pytest.mark.parametrize("said", ["i will try to leave him", "i'll do it and then he will shout", "i try and try", "what should i try"])
def test_what_goes_on_behind_a_try_is_no_plain_one(said: str) -> None:
    assert not will_try_in(said)


def test_a_try_without_a_step_is_not_asked_for_its_number(desk: Desk, content: Content) -> None:
    desk.say("my daughter rolls her eyes at me", WORN_THIN)
    assert said_of(content, text(desk.say("i tried asking about school, she said fine", "step_done")), "step_done", "tried")
    assert said_of(content, text(desk.say("did that", "step_done")), "step_done", "small_thing")


@pytest.mark.parametrize(
    "said", ["i told him how i feel and he said nothing", "I asked her and she just shrugged", "i tried, she didn't even reply", "told him, he walked off"]
)
def test_a_try_that_met_silence_did_not_go_well(desk: Desk, content: Content, said: str) -> None:
    desk.say("argue fairly", "step/conflict")
    assert nothing_came_back_in(said)
    badly = {wording.any for wording in content.steps["step/conflict"].went_badly}
    reply = text(desk.say(said, "step_done"))
    assert any(words in reply for words in badly)


def test_she_said_nothing_is_no_step_where_none_was_begun(desk: Desk) -> None:
    desk.say("my wife is silent since saturday", WORN_THIN)
    turn = desk.say("she said nothing", "step_done")
    assert "Which step" not in text(turn)


@pytest.mark.parametrize(
    "said", ["what do i text her", "idk what to say to her", "i don't know what to say", "how do i bring it up", "how can i start that conversation"]
)
def test_who_looks_for_words_is_understood(said: str) -> None:
    assert SAY_THAT.match(said)


def test_what_do_i_text_her_is_no_question_of_whether_to_write(desk: Desk, content: Content) -> None:
    desk.say("my wife is silent since saturday", WORN_THIN)
    assert not said_of(content, text(desk.say("what do i text her", "validate")), "write_first", "decide")
    assert said_of(content, text(desk.say("should i text her", "validate")), "write_first", "decide")


def test_a_memory_that_sounds_like_a_goodbye_is_received(desk: Desk, content: Content) -> None:
    desk.say("my dad died in March", "worry/loss")
    memory = Turn("one", "he sang in the car, always off key", "goodbye", desk.now, (("goodbye", 0.4),), country="GB")
    reply = text(desk.coach.answer(memory, family("goodbye")))
    assert any(wording.any in reply for wording in content.worries["worry/loss"].stay)

"""Which meaning comes first, where the likeliest by the scores would mislead."""

from __future__ import annotations

import pytest

from closer.cues.missed import missed_in
from closer.language.meaning import Meaning
from closer.precedence import by_precedence

JEALOUS, WORN_THIN, NO_TIME = "worry/trust_and_jealousy", "roadblock/poor_communication", "roadblock/lack_of_time"
AFRAID = "roadblock/fear_of_rejection"
GOOD = "worry/good_news"


def heard(text: str) -> str:
    return by_precedence([Meaning(JEALOUS, 0.7, 0, len(text)), Meaning(WORN_THIN, 0.1, 0, len(text))], text)[0].label


def test_a_phone_that_is_there_all_evening_is_no_rival() -> None:
    assert heard("my husband is on his phone all evening and I feel like furniture") == WORN_THIN


def test_what_somebody_may_think_of_one_is_no_rival() -> None:
    assert heard("maybe he thinks i am glad she is gone") == WORN_THIN
    assert heard("maybe he thinks i cheat on him") == JEALOUS


@pytest.mark.parametrize("text", ["he hides what is on his phone", "my wife smiles at her phone", "who is he texting on his phone"])
def test_a_phone_that_makes_somebody_doubt_is_jealousy(text: str) -> None:
    assert heard(text) == JEALOUS


def near(text: str, *meanings: tuple[str, float]) -> list[str]:
    return [meaning.label for meaning in by_precedence([Meaning(label, share, 0, len(text)) for label, share in meanings], text)]


@pytest.mark.parametrize(
    "text",
    [
        "My mother moved in after dad died, my husband helps where he can but I miss him and he is right there in the house",
        "I miss her and she is sitting next to me",
        "he sits beside me on the sofa and I miss him",
    ],
)
def test_who_is_missed_though_right_there_is_not_mourned(text: str) -> None:
    labels = near(text, ("worry/loss", 0.8), ("worry/break_up", 0.1), (NO_TIME, 0.07))
    assert labels == [NO_TIME, "worry/loss", "worry/break_up"]


@pytest.mark.parametrize(
    "text", ["I miss him so much since he died", "I miss him, it is as if he is right here next to me", "I miss her and she is right here in my heart"]
)
def test_the_dead_are_mourned(text: str) -> None:
    assert near(text, ("worry/loss", 0.8), (NO_TIME, 0.07)) == ["worry/loss", NO_TIME]


def test_the_one_who_is_missed_is_the_one_it_is_about() -> None:
    told = missed_in("My mother moved in after dad died, my husband helps where he can but I miss him and he is right there in the house")
    assert told is not None
    assert "my husband" in told


@pytest.mark.parametrize("text", ["Help me say it", "yes, help me say that to him", "can you help me to put it?"])
def test_a_bare_wish_for_words_is_no_lesson(text: str) -> None:
    assert by_precedence([Meaning("step/express_needs", 0.9, 0, len(text))], text)[0].label == "i_statement"


@pytest.mark.parametrize(
    "text", ["quick: she wont talk. what do i do", "he never listens, so what should I do now?", "my kid hates me. what am i supposed to do"]
)
@pytest.mark.parametrize("taken_for", ["validate", "help", "step/active_listening", "next_step"])
def test_what_is_told_before_what_do_i_do_is_heard(text: str, taken_for: str) -> None:
    assert near(text, (taken_for, 0.6), (WORN_THIN, 0.48))[0] == WORN_THIN


@pytest.mark.parametrize("text", ["what do I do", "she said nobody helps her. what do I say", "what can I do so that he talks"])
def test_a_question_alone_and_one_for_words_are_left_as_they_are(text: str) -> None:
    assert near(text, ("validate", 0.6), (WORN_THIN, 0.48))[0] == "validate"


def test_somebody_s_clothes_are_nothing_to_be_deleted_here() -> None:
    assert near("everyone tells me to get rid of her clothes", ("forget_me", 0.58), ("worry/loss", 0.2))[0] == "worry/loss"
    assert near("please delete everything you know about me", ("forget_me", 0.58), ("worry/loss", 0.2))[0] == "forget_me"
    assert near("forget me", ("forget_me", 0.58), ("worry/loss", 0.2))[0] == "forget_me"


def test_what_the_other_did_not_come_to_is_no_step_that_was_tried() -> None:
    assert near("she didnt even come to my bday thing she said she was tired", ("step_done", 0.9), (JEALOUS, 0.03))[0] == "worry/loneliness"
    for told in ("i told him how i felt and he ignored me", "tried it, she just laughed at me", "ok asked her about her day. she ignored me"):
        assert near(told, ("step_done", 0.9), (JEALOUS, 0.03))[0] == "step_done"


def test_what_is_told_of_somebody_comes_before_a_guess_that_nothing_was_understood() -> None:
    assert near("he says i shout. i dont shout", ("i_dont_understand", 0.3), (WORN_THIN, 0.23))[0] == WORN_THIN
    assert near("I don't get it", ("i_dont_understand", 0.45), (WORN_THIN, 0.23))[0] == "i_dont_understand"


def test_a_child_who_moved_out_has_broken_up_with_nobody() -> None:
    assert near("my son moved his stuff out while i was at work. no note nothing", ("worry/break_up", 0.7), ("worry/low_mood", 0.2))[0] == WORN_THIN
    assert near("my boyfriend moved his stuff out. my son cried", ("worry/break_up", 0.7), (WORN_THIN, 0.2))[0] == "worry/break_up"


def test_who_asks_how_to_tell_it_wants_the_sentence_where_nothing_else_is_clear() -> None:
    assert near("how do I tell her I am not fine", ("faq/help_other_open_up", 0.28), ("step/express_needs", 0.2))[0] == "i_statement"
    assert near("how do I tell her I am not fine", ("step/express_needs", 0.9), (WORN_THIN, 0.2))[0] == "step/express_needs"
    assert near("how do I tell if it is love", ("faq/how_do_i_know", 0.4), (WORN_THIN, 0.2))[0] == "faq/how_do_i_know"


@pytest.mark.parametrize("text", ["cant sleep. its 3 am. fight with wife", "we argued all evening", "big row with my son"])
def test_who_only_tells_of_a_quarrel_has_not_said_that_time_is_short(text: str) -> None:
    assert near(text, (NO_TIME, 0.9), (WORN_THIN, 0.1))[0] == WORN_THIN


def test_who_quarrels_about_time_is_short_of_time() -> None:
    assert near("we argue because we have no time for each other", (NO_TIME, 0.9), (WORN_THIN, 0.1))[0] == NO_TIME


def test_since_the_kids_left_nothing_has_ended_between_the_two() -> None:
    told = "since the kids left he eats in front of the tv and i sat in the car park and cried"
    assert near(told, ("worry/break_up", 0.46), ("worry/low_mood", 0.44))[0] == "worry/low_mood"
    assert near("he left me in spring and i cried", ("worry/break_up", 0.46), ("worry/low_mood", 0.44))[0] == "worry/break_up"


ALONE, LOSS = "worry/loneliness", "worry/loss"
FURNITURE = "The kids left home. I had a lump removed and my husband never asked how it went. He eats, he watches telly, he goes to bed."


@pytest.mark.parametrize(
    "text",
    [
        FURNITURE,
        "the house is so quiet since the kids left and my wife just scrolls next to me",
        "I sit across from him every evening and he never looks up from his plate",
        "my husband comes home, eats and sleeps, I could be a ghost",
        "she works nights and the bed is cold beside me",
    ],
)
def test_nobody_is_mourned_who_eats_and_watches_telly(text: str) -> None:
    assert near(text, (LOSS, 0.69), (ALONE, 0.46), (NO_TIME, 0.1))[0] == ALONE


@pytest.mark.parametrize(
    "text",
    [
        "my husband died and our son never asks how I am",
        "the doctors gave my wife three months and she wants to go dancing",
        "her coat is still on the hook",
        "my mum is gone, my husband says I should move on, I miss her",
    ],
)
def test_who_died_is_mourned_whatever_others_do(text: str) -> None:
    assert near(text, (LOSS, 0.69), (ALONE, 0.46))[0] == LOSS


def test_who_is_lonely_beside_a_partner_is_not_sent_to_somebody_new() -> None:
    assert near(FURNITURE, (ALONE, 0.5), (WORN_THIN, 0.3))[0] == WORN_THIN
    assert near("I moved to a new town and know nobody here", (ALONE, 0.5), (WORN_THIN, 0.3))[0] == ALONE
    assert near("my wife is great, she has her mates and I have none", (ALONE, 0.5), (WORN_THIN, 0.3))[0] == ALONE


@pytest.mark.parametrize(
    "told",
    [
        "i raised my voice at my boyfriend last night",
        "he raised his voice at me last night",
        "i snapped at her on our anniversary",
        "he rolled his eyes at me in front of his mother",
        "we had a row about money",
        "i lost my temper with my son",
    ],
)
def test_a_raised_voice_is_no_good_news(told: str) -> None:
    assert near(told, (GOOD, 0.8), ("roadblock/past_hurt", 0.05))[0] == WORN_THIN


@pytest.mark.parametrize(
    "told", ["she falls asleep on the sofa at nine", "our son moved out in august", "he has been quiet all evening", "i slept badly again"]
)
def test_where_nothing_glad_is_told_there_is_no_good_news(told: str) -> None:
    assert near(told, (GOOD, 0.9), (NO_TIME, 0.3), (AFRAID, 0.25)) == [AFRAID, NO_TIME, GOOD]


@pytest.mark.parametrize(
    "told",
    [
        "i got the job and my wife is so happy",
        "my dad hugged me today",
        "we had a lovely evening",
        "she said yes",
        "i raised my voice and then we talked and made up",
        "he finally opened up",
    ],
)
def test_what_is_glad_stays_good_news(told: str) -> None:
    assert near(told, (GOOD, 0.9), (NO_TIME, 0.05))[0] == GOOD


def test_a_hurt_by_somebody_close_is_heard_where_nothing_else_is_likely() -> None:
    assert near("she snapped at me in the car", ("i_statement", 0.02), ("worry/break_up", 0.01))[0] == WORN_THIN
    assert near("she was late for the bus", ("i_statement", 0.02), ("worry/break_up", 0.01))[0] == "i_statement"

"""Finding an answer to what somebody said: what is asked for, what is a draft, and what is said to the coach."""

from __future__ import annotations

import pytest

from closer.cues.foreseen import foreseen_in
from tests.unit.desk import SHE_SAID, Desk, exercises, text


@pytest.mark.parametrize(
    "asked", ["what can I reply?", "What do I say?", "help me answer him", "my friend's dad died, what do I say to her", "I lost the baby, how do I tell him"]
)
def test_who_may_want_to_answer_is_asked_what_the_other_said(desk: Desk, asked: str) -> None:
    desk.say(asked, "validate")
    assert exercises(desk) == {"validate": False}


@pytest.mark.parametrize(
    "asked",
    [
        "How do I say that?",
        "what do i say tonight",
        "help me say it to him",
        "how do I tell him that I miss him",
        "What should I say to her when she comes at Christmas?",
    ],
)
def test_who_looks_for_words_of_their_own_is_not_asked_what_they_said(desk: Desk, asked: str) -> None:
    desk.say(asked, "validate")
    assert exercises(desk) == {"i_statement": False}


def test_shorter_is_never_taken_for_what_the_other_said(desk: Desk) -> None:
    desk.say("what can I reply?", "validate")
    assert "You could say" not in text(desk.say("shorter"))
    assert "You sound" not in text(desk.say("too long, shorter please"))
    assert "Tell me what they said" not in text(desk.say("you always fall short of your promises"))


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("no!! my words to her. Help me say it", "i_statement"),
        ("That sounds like something one might say to me. I wanted the words for him.", "step/express_needs"),
        ("what? no. she said nothing thats the point", "deny"),
        ("what advice? I said he must be buzzing. that isnt advice", "nlu_fallback"),
        ('Step five, you say "Make feelings welcome". What does that mean, please', "i_dont_understand"),
        ("what the hell no. just tell me if i text her", "nlu_fallback"),
        ("What ought I to do now?", "next_step"),
        ("my gf. 4 days no text. do i write again or not", "nlu_fallback"),
        ("I rang him on Sunday and said I felt lonely when he did not ring. He said I was making him feel guilty and he hung up.", "step_done"),
        ("I rang him on Sunday. It went rather badly.", "step_done"),
        ("My son hung up on me. I feel I have made everything worse. What ought I to do now?", "nlu_fallback"),
        ("Say what you need", "step/express_needs"),
        ("I told him I was sorry and he hugged me", "step_done"),
        ("Could I send her a card with a pressed flower in it?", "out_of_scope"),
    ],
)
@pytest.mark.parametrize("exercise", ["validate", "listening"])
def test_what_is_said_to_the_coach_is_no_draft(desk: Desk, exercise: str, said: str, label: str) -> None:
    if exercise == "validate":
        desk.say(SHE_SAID, "validate")
    else:
        desk.tap(desk.say("listening practice"), "A friend")
    desk.say(said, label)
    assert exercises(desk)[exercise]  # it is parked


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("What was the last length like?", "where_am_i"),
        ("Do you want to tell me more?", "i_statement"),
        ("Should I come and sit with you?", "i_statement"),
        ("Can I ask what happened?", "nlu_fallback"),
        ("Tell me what I can do.", "help"),
        ("You hung up on me, and I was worried.", "i_statement"),
        ("That's not what I meant. I already told you that I'm sorry.", "nlu_fallback"),
        ("I don't know if I should tell you this now.", "nlu_fallback"),
        ("So it went badly. That must hurt.", "step_done"),
        ("That sounds lonely. I want to tell you that I'm here.", "nlu_fallback"),
        ('I would write "I told him to stop and it went badly"', "nlu_fallback"),
    ],
)
def test_a_draft_that_resembles_a_question_or_a_report_stays_a_draft(desk: Desk, said: str, label: str) -> None:
    desk.say(SHE_SAID, "validate")
    desk.say(said, label)
    assert exercises(desk) == {"validate": False}


@pytest.mark.parametrize(
    "said",
    [
        "You never listen to me. You treat me like furniture.",
        "she didnt say anything. I want to tell HER something. You're always on your phone and you treat me like furniture.",
        "KIND? i just said you treat me like furniture. rewrite that sentence for me so i can say it to my wife",
    ],
)
def test_an_accusation_of_one_s_own_leaves_for_the_rewriter(desk: Desk, said: str) -> None:
    desk.say(SHE_SAID, "validate")
    desk.say(said, "i_statement")
    assert exercises(desk) == {"validate": True, "i_statement": False}


def test_an_accusation_is_what_the_other_said_where_their_words_were_asked_for(desk: Desk) -> None:
    desk.say("what can I reply?", "validate")
    assert "I never listen to you" in text(desk.say("You never listen to me", "i_statement"))


def test_a_kind_you_always_stays_a_draft(desk: Desk) -> None:
    desk.say(SHE_SAID, "validate")
    desk.say("You always hold everything together here. You sound tired of it. What would help?", "i_statement")
    assert exercises(desk) == {"validate": False}


def test_who_wants_to_be_left_alone_is_given_room(desk: Desk) -> None:
    desk.say('what can I reply when my son says "leave me alone"', "validate")
    good = text(desk.say("Ok. I can see you want some space. I'm in the kitchen if you fancy a chat."))
    assert "For example" not in good
    assert "Perhaps" not in good
    tip = text(desk.say("Why are you like this? Tell me what is wrong."))
    assert "Say one thing back" not in tip
    assert "open" not in tip
    assert any(words in tip for words in ("leave you be", "time you need", "no talking now", "some space"))


def test_without_words_to_say_back_no_reply_has_a_hole(desk: Desk) -> None:
    desk.say("what can I reply?", "validate")
    offered = text(desk.say("my gf. 4 days no text"))
    assert "So your gf" not in offered
    assert "when your gf" not in offered


@pytest.mark.parametrize(
    "expected",
    [
        "he'd just say he's tired",
        "she'll laugh at that",
        "and if he says nobody helps him here?",
        "she would only shrug",
        "he won't listen anyway",
        "they'd say I'm too much again",
    ],
)
@pytest.mark.parametrize("label", ["validate", "roadblock/fear_of_rejection", "nlu_fallback", "step_done"])
def test_what_the_other_would_answer_gets_a_reply_to_that(desk: Desk, expected: str, label: str) -> None:
    desk.say(SHE_SAID, "validate")
    answered = text(desk.say(expected, label))
    assert exercises(desk) == {"validate": False}
    assert '"' in answered
    assert not any(
        words in answered for words in ("What did they say", "Tell me what they said", "Which words", "One thing", "pass them by", "might not reach")
    )


def test_an_answer_that_shuts_the_talk_is_not_said_back(desk: Desk) -> None:
    desk.say(SHE_SAID, "validate")
    assert "So " not in text(desk.say("she'd just say whatever", "validate"))
    assert "you're tired" in text(desk.say("he'd say he's tired", "validate"))


@pytest.mark.parametrize(
    "draft", ["You sound tired. I'd like to hear it.", "She will be fine, you'll see", "I would say he must be tired", "She'll laugh about it with you one day"]
)
def test_a_draft_is_no_guess_at_the_answer(draft: str) -> None:
    assert foreseen_in(draft) is None


def test_what_the_other_would_answer_to_a_sentence_of_one_s_own_gets_a_reply_to_that(desk: Desk) -> None:
    desk.say("what do I say to her", "validate")
    assert "how does that leave you" not in text(desk.say("she'd just yell", "roadblock/fear_of_rejection")).lower()
    assert exercises(desk) == {"i_statement": True, "validate": False}


@pytest.mark.parametrize("said", ["he won't listen to me", "she would always laugh at me"])
def test_a_complaint_stays_a_sentence_to_be_turned(desk: Desk, said: str) -> None:
    desk.say("help me say it", "i_statement")
    desk.say(said, "roadblock/poor_communication")
    assert "validate" not in exercises(desk)


def test_what_they_would_say_of_themselves_is_said_back() -> None:
    told = foreseen_in("they'd say nobody helps them")
    assert told is not None
    assert told.said_back == "nobody helps you"

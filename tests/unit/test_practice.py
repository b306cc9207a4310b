"""Practising in a few turns: listening to somebody, a word for a feeling, and what is remembered of it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from closer.coach import Coach
from closer.content import Content
from closer.conversation import Turn
from closer.journey.store import JourneyStore
from closer.reply import Reply
from closer.safety.helplines import Helplines
from closer.settings import settings
from tests.families import family

NOW = datetime(2026, 11, 28, 20, tzinfo=timezone.utc)


class Desk:
    """One person at the coach's table."""

    def __init__(self, content: Content, folder: Path) -> None:
        self.store = JourneyStore(f"sqlite:///{folder / 'journey.db'}")
        self.coach = Coach(content, self.store, Helplines.load(settings().content / "helplines.yml"))
        self.now = NOW

    def say(self, text: str, label: str = "nlu_fallback", chosen: str | None = None) -> Reply:
        self.now += timedelta(minutes=1)
        return self.coach.answer(Turn("one", text, label, self.now, ((label, 0.9),), chosen=chosen, country="GB"), family(label))

    def tap(self, reply: Reply, title: str) -> Reply:
        chip = next(chip for bubble in reply.bubbles for chip in bubble.chips if chip.title == title)
        return self.say(chip.title, chip.payload.partition("#")[0], chip.payload)


@pytest.fixture
def desk(content: Content, tmp_path: Path) -> Desk:
    return Desk(content, tmp_path)


def text(reply: Reply) -> str:
    return " ".join(bubble.text for bubble in reply.bubbles)


def test_advice_gets_one_tip_and_a_better_line(desk: Desk) -> None:
    scene = desk.tap(desk.say("listening practice"), "A friend")
    assert '"' in text(scene)
    answered = desk.say("You should just call your boss and sort it out.")
    assert "dvice" in text(answered) or "fix" in text(answered).lower() or "solution" in text(answered)
    assert "“" in text(answered) or '"' in text(answered)


def test_a_round_is_never_the_same_twice_and_is_remembered(desk: Desk) -> None:
    scene = desk.tap(desk.say("listening practice"), "A parent")
    seen = set()
    for _ in range(6):
        line = text(scene).split('"')[1]
        assert line not in seen
        seen.add(line)
        scene = desk.tap(desk.say("You sound worried about it. What is the hardest part?"), "Next round")
    with desk.store.person("one", desk.now) as person:
        assert person.listening["rounds"] == 6
        assert person.listening["shown"]["open_question"] == 6


def test_the_next_day_it_comes_back_to_what_was_weak(desk: Desk) -> None:
    desk.tap(desk.say("listening practice"), "A partner")
    desk.say("You should call them.")
    desk.say("stop", "deny")
    desk.now += timedelta(days=3)
    assert "saying back what you heard" in text(desk.tap(desk.say("listening practice"), "A partner"))


def test_it_can_be_left_at_any_time(desk: Desk) -> None:
    desk.tap(desk.say("listening practice"), "A teenager")
    desk.say("that's enough for today, I don't feel like it any more", "worry/low_mood")
    with desk.store.person("one", desk.now) as person:
        assert person.exercises == []


def test_what_was_practised_is_in_the_export_and_forgotten_with_the_rest(desk: Desk) -> None:
    desk.tap(desk.say("listening practice"), "A friend")
    desk.say("You sound sad. What happened then?")
    exported = text(desk.say("show me my data", "export_my_data"))
    assert "rounds: 1" in exported
    assert "open question: 1" in exported


def test_a_feeling_and_the_need_behind_it_make_a_sentence(desk: Desk) -> None:
    first = desk.say("How do I get to know myself?", "step/self_awareness")
    asked = desk.tap(desk.tap(first, "Find the word"), "Lonely")
    assert "I feel lonely, because" in text(desk.tap(asked, asked.bubbles[-1].chips[0].title))


def test_a_judgement_is_no_feeling_yet(desk: Desk) -> None:
    first = desk.say("How do I get to know myself?", "step/self_awareness")
    desk.tap(first, "Find the word")
    under = desk.say("I feel ignored")
    assert [chip.title for chip in under.bubbles[-1].chips][:3] == ["Lonely", "Sad", "Hurt"]


def test_without_trained_weights_the_sentence_is_put_together_by_questions(desk: Desk) -> None:
    desk.say("you never listen to me", "i_statement")
    desk.say("you looked at your phone while I was talking", "i_statement")
    desk.say("hurt", "i_statement")
    whole = text(desk.say("put it away while we eat", "i_statement"))
    assert "you looked at your phone while I was talking" in whole
    assert "Could you put it away while we eat?" in whole


@pytest.mark.parametrize(
    ("asked", "sorry"),
    [
        ("quick: gf mad i forgot her bday, what do i say NOW", "I forgot your birthday"),
        ("I snapped at her last night and she's crying, what can I say?", "I snapped at you last night"),
        ("I cancelled on my friend again, how do I tell her", "I cancelled on you again"),
    ],
)
def test_who_did_something_and_asks_what_to_say_gets_an_apology_in_their_own_words(desk: Desk, asked: str, sorry: str) -> None:
    offered = desk.say(asked, "validate")
    assert sorry in text(offered)
    shorter = desk.say("shorter")
    assert sorry in text(shorter)
    assert len(shorter.bubbles) < len(offered.bubbles)


@pytest.mark.parametrize(
    "asked",
    [
        "I didn't answer and he took my keys, what do I say",
        "I forgot to ask him before I spent money and he's raging, what do I say so he calms down",
        "I snapped at my daughter and shook her, what do I say",
        "I lost the baby, how do I tell him",
        "I missed him so much, what do I write",
        "I didn't come to her party because she hit me, what do I say",
        "he said I ruined his life, what can I say",
    ],
)
def test_nobody_is_told_to_be_sorry_for_a_loss_or_to_somebody_who_frightens(desk: Desk, asked: str) -> None:
    assert "sorry" not in text(desk.say(asked, "validate")).lower()


def test_a_plain_sorry_is_good_and_a_sorry_with_a_but_gets_one_tip(desk: Desk) -> None:
    desk.say("I forgot her birthday, what do I say", "validate")
    explained = text(desk.say("I'm sorry but I had so much to do and you know how it is with me"))
    assert "I forgot your birthday" in explained
    assert "I forgot your birthday" not in text(desk.say("I'm sorry I forgot your birthday. It mattered to you and I let you down."))


def test_what_the_other_says_next_is_answered_without_the_old_apology(desk: Desk) -> None:
    desk.say("I forgot her birthday, what do I say", "validate")
    assert "birthday" not in text(desk.say('what can I reply? She said "my dad died this morning"', "validate"))


def test_a_deed_told_when_asked_for_words_gets_an_apology_too(desk: Desk) -> None:
    desk.say("what can I reply?", "validate")
    assert "I forgot your birthday" in text(desk.say("I forgot her birthday"))


def test_shorter_is_never_taken_for_what_the_other_said(desk: Desk) -> None:
    desk.say("what can I reply?", "validate")
    assert "You could say" not in text(desk.say("shorter"))
    assert "You sound" not in text(desk.say("too long, shorter please"))
    assert "Tell me what they said" not in text(desk.say("you always fall short of your promises"))


def test_no_it_is_more_that_says_what_the_worry_is(desk: Desk) -> None:
    story = "he sits in the garage with the radio and I sit in the kitchen. The children ring on Sundays. I still set two cups out and nobody says a word."
    desk.say(story, "roadblock/lack_of_time")
    said = "no it's more that we don't know how to start"
    meanings = (("roadblock/lack_of_time", 0.3), ("roadblock/poor_communication", 0.2))
    reply = desk.coach.answer(Turn("one", said, "nlu_fallback", desk.now, meanings, country="GB"), family("nlu_fallback"))
    assert any(chip.payload.startswith("roadblock/poor_communication") for bubble in reply.bubbles for chip in bubble.chips)


@pytest.mark.parametrize("said", ["it's more or less right", "no worries you got it", "no thanks"])
def test_a_yes_or_a_thank_you_is_no_other_worry(desk: Desk, content: Content, said: str) -> None:
    story = "he sits in the garage with the radio and I sit in the kitchen. The children ring on Sundays. I still set two cups out and nobody says a word."
    desk.say(story, "roadblock/lack_of_time")
    meanings = (("roadblock/lack_of_time", 0.3), ("roadblock/poor_communication", 0.25))
    reply = desk.coach.answer(Turn("one", said, "nlu_fallback", desk.now, meanings, country="GB"), family("nlu_fallback"))
    assert content.roadblocks["roadblock/poor_communication"].plain_name not in text(reply)


SHE_SAID = 'what can I reply when she says "you are never home"'


def exercises(desk: Desk) -> dict[str, bool]:
    """The exercises that are begun, and whether each of them is parked."""
    with desk.store.person("one", desk.now) as person:
        return {exercise.name: exercise.parked for exercise in person.exercises}


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


@pytest.mark.parametrize("asked", ["How do I say that?", "what do i say tonight", "help me say it to him", "how do I tell him that I miss him"])
def test_who_looks_for_words_of_their_own_is_not_asked_what_they_said(desk: Desk, asked: str) -> None:
    desk.say(asked, "validate")
    assert exercises(desk) == {"i_statement": False}


@pytest.mark.parametrize(
    "asked", ["what can I reply?", "What do I say?", "help me answer him", "my friend's dad died, what do I say to her", "I lost the baby, how do I tell him"]
)
def test_who_may_want_to_answer_is_asked_what_the_other_said(desk: Desk, asked: str) -> None:
    desk.say(asked, "validate")
    assert exercises(desk) == {"validate": False}


def test_another_round_goes_on_with_the_same_person_wherever_one_is(desk: Desk) -> None:
    line = text(desk.tap(desk.say("listening practice"), "A friend")).split('"')[1]
    again = text(desk.say("another round", "skip_step"))
    assert "friend" in again
    assert line not in again
    desk.say(SHE_SAID, "validate")
    assert exercises(desk) == {"listening": True, "validate": False}
    third = text(desk.say("another round", "skip_step"))
    assert "friend" in third
    assert exercises(desk) == {"validate": True, "listening": False}


def test_back_to_the_practice_brings_the_line_that_waits(desk: Desk) -> None:
    line = text(desk.tap(desk.say("listening practice"), "A parent")).split('"')[1]
    desk.say("What ought I to do now?", "next_step")
    assert line in text(desk.say("ok back to the practice", "go_back"))


def test_the_practice_is_left_for_the_words_of_somebody_real(desk: Desk) -> None:
    desk.tap(desk.say("listening practice"), "A friend")
    offered = text(desk.say('hi im back. what can I reply when my son says "leave me alone"?', "validate"))
    assert exercises(desk) == {"listening": True, "validate": False}
    assert "Tell me all of it" not in offered


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


def a_sentence_that_stands(desk: Desk) -> str:
    """When you don't ring me for weeks, I feel sad. Could you call me on Sundays?"""
    desk.say("you never listen to me", "i_statement")
    desk.say("you don't ring me for weeks")
    desk.say("sad")
    return text(desk.say("call me on Sundays"))


def test_the_feeling_named_is_taken_and_not_the_one_it_replaces(desk: Desk) -> None:
    assert "I feel sad" in a_sentence_that_stands(desk)
    assert "I feel lonely" in text(desk.say("Lonely would be more truthful than sad."))


def test_a_rejected_feeling_never_comes_again_and_a_judgement_gets_a_feeling_behind_it(desk: Desk) -> None:
    a_sentence_that_stands(desk)
    desk.say("Lonely would be more truthful than sad.")
    other = desk.say("I don't feel lonely. I feel ignored. another feeling", "worry/low_mood")
    assert "I feel hurt" in text(other)
    assert "what they did" in text(other)
    offered = {chip.title for bubble in other.bubbles for chip in bubble.chips}
    assert "Hurt" in offered
    assert not offered & {"Sad", "Lonely"}
    assert not {chip.title for bubble in desk.say("another feeling").bubbles for chip in bubble.chips} & {"Sad", "Lonely"}


def test_let_down_is_a_judgement_and_not_down(desk: Desk) -> None:
    a_sentence_that_stands(desk)
    assert "I feel disappointed" in text(desk.say("I feel let down", "worry/low_mood"))


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("The ask is wrong. I want him to take one night with Mum and to ask me how I am.", "Could you take one night with Mum, and ask me how I am?"),
        ("ask him to drive me to the station", "Could you drive me to the station?"),
        ("she should tell me a day before", "Could you tell me a day before?"),
        ("I said he should think before he speaks", "Could you think before you speak?"),
        ("the ask should be: answer within a day", "Could you answer within a day?"),
        ("no, I'd like them to come over on Friday", "Could you come over on Friday?"),
    ],
)
def test_what_somebody_is_to_do_takes_the_place_of_the_request_and_the_rest_stays(desk: Desk, said: str, asked: str) -> None:
    a_sentence_that_stands(desk)
    changed = text(desk.say(said, "step/express_needs"))
    assert asked in changed
    assert "you don't ring me for weeks" in changed
    assert "I feel sad" in changed


def test_what_somebody_is_to_stop_is_asked_for_in_the_positive(desk: Desk) -> None:
    a_sentence_that_stands(desk)
    assert text(desk.say("he should stop laughing at me"))
    assert "Could you let me finish?" in text(desk.say("let me finish"))


@pytest.mark.parametrize("said", ["Tom and I have known each other since school", "That is generic and it is not what I asked.", "sorry, I don't get it"])
def test_no_other_sentence_begins_unasked_while_one_stands(desk: Desk, said: str) -> None:
    a_sentence_that_stands(desk)
    assert "What I saw: you don't ring me for weeks. What I feel: sad." in text(desk.say(said, "roadblock/poor_communication"))


def test_an_accusing_sentence_of_its_own_takes_the_place_of_the_one_that_stands(desk: Desk) -> None:
    a_sentence_that_stands(desk)
    assert "ring me" not in text(desk.say("you forgot the tickets", "i_statement"))


def test_shorter_keeps_the_gentle_opening_and_says_what_it_left_out(desk: Desk) -> None:
    desk.say("you never listen to me", "i_statement")
    desk.say("you scroll through your phone while I am telling you something")
    desk.say("sad")
    desk.say("put it away")
    gentle = text(desk.say("Gentler"))
    opening = gentle.split('"')[1].split(".")[0]
    shorter = text(desk.say("Shorter"))
    assert shorter.split('"')[1].startswith(opening)
    assert 'left out "while I am telling you something"' in shorter


def test_nothing_left_out_nothing_said_of_it(desk: Desk) -> None:
    a_sentence_that_stands(desk)
    shorter = text(desk.say("Shorter"))
    assert "left out" not in shorter
    assert "meaning is the same" not in shorter


@pytest.mark.parametrize(
    ("asked", "sorry"),
    [
        ("k. write me the text. sorry i cancelled ur birthday", "I cancelled your birthday"),
        ("how do i say sorry about the dinner", "I let you down over the dinner"),
        ("what do i text her. sorry about last night", "I let you down last night"),
        ("how do i apologise to my sister, i was late to her wedding", "I was late to your wedding"),
    ],
)
def test_who_wants_words_for_a_sorry_gets_them_whatever_it_looks_like(desk: Desk, asked: str, sorry: str) -> None:
    assert sorry in text(desk.say(asked, "out_of_scope"))


@pytest.mark.parametrize(
    "asked",
    [
        "how do I say sorry for her loss",
        "sorry, I meant my sister. What do I write",
        "how do I say sorry about the funeral",
        "sorry i don't know. what do i text",
        "how do i apologise, he was so furious that I was scared",
    ],
)
def test_a_condolence_or_a_slip_is_no_apology(desk: Desk, asked: str) -> None:
    assert "on me" not in text(desk.say(asked, "out_of_scope"))
    assert "I'm sorry. It was mine" not in text(desk.say(asked, "out_of_scope"))

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

"""What the "I" statement, the replies and the listening practice speak with: feelings, needs, topics of complaints, wishes and scenes."""

from __future__ import annotations

import re

import pytest
import textstat
import yaml

from closer.content import OTHERS, Content, words_in
from closer.language.feelings import needs, needs_behind, vocabulary
from closer.language.grammar import parse
from closer.language.i_statement.requests.anything import anything
from closer.language.i_statement.requests.cases import cases
from closer.language.i_statement.requests.topics import NO_COMPLAINT, topics
from closer.language.i_statement.requests.wishes import wish_for, wishes
from closer.language.i_statement.rules import broken_rules
from closer.language.listening import listened
from closer.settings import settings
from closer.training.data import TrainingData

READING_GRADE = 8.0
NEGATIVE = re.compile(r"\b(?:not|n't|don't|stop|never|quit|without|no)\b", re.I)


def test_there_are_ninety_feelings_in_eight_families_and_forty_needs_in_seven() -> None:
    feelings = yaml.safe_load((settings().content / "feelings.yml").read_text(encoding="utf-8"))["families"]
    assert len(feelings) == 8
    assert sum(map(len, feelings.values())) >= 90
    families = yaml.safe_load((settings().content / "needs.yml").read_text(encoding="utf-8"))["families"]
    assert len(families) == 7
    assert len(needs()) >= 40


def test_no_feeling_stands_twice_or_poses_as_one() -> None:
    words = vocabulary()
    assert len(set(words.feelings)) == len(words.feelings)
    assert not set(words.feelings) & set(words.judgements)


def test_what_lies_under_a_judgement_is_a_feeling_and_every_feeling_has_needs_behind_it() -> None:
    words = vocabulary()
    assert {feeling for under in words.judgements.values() for feeling in under} <= set(words.feelings)
    for feeling in words.feelings:
        assert set(needs_behind(feeling)) <= set(needs())


@pytest.mark.parametrize("name", topics())
def test_what_a_topic_says_can_be_said(name: str) -> None:
    topic = topics()[name]
    assert set(topic.feelings) <= set(vocabulary().feelings)
    assert topic.need in needs()
    for seen in topic.seen:
        for ask in topic.asks:
            sentence = f"When {seen}, I feel {topic.feelings[0]}, because {needs()[topic.need]}. {ask}"
            assert not broken_rules(sentence, seen), sentence


@pytest.mark.parametrize("ask", anything().asks)
def test_what_fits_anything_can_be_said(ask: str) -> None:
    said = anything()
    assert len(said.asks[ask]) == 3  # type: ignore[index]
    assert {*said.feelings, *said.doubt_feelings} <= set(vocabulary().feelings)
    for grant in said.grants:
        for request in said.asks[ask]:  # type: ignore[index]
            sentence = f"{grant} When you call at six, I feel {said.feelings[0]}. {request}"
            assert not broken_rules(sentence, "you call at six"), sentence


def test_every_topic_has_examples_to_learn_from(training_data: TrainingData) -> None:
    learnt = {topic for _, topic in training_data.complaints}
    assert learnt == {*topics(), *NO_COMPLAINT}
    assert all(sum(topic == name for _, topic in training_data.complaints) >= 20 for name in learnt)


def test_the_lexicon_of_wishes_knows_more_than_250_doing_words() -> None:
    assert len({verb for wish in wishes() for verb in wish.verbs}) >= 250


def test_every_wish_can_be_done_and_asked_for() -> None:
    for wish in wishes():
        assert not NEGATIVE.search(wish.wish), wish.wish
        assert 3 <= words_in(wish.wish) <= 16, wish.wish
        assert wish.wish[0].islower() or wish.wish.startswith("I "), wish.wish


def test_what_must_stand_near_a_doing_word_can_be_read() -> None:
    for wish in wishes():
        re.compile(wish.near or "", re.I)


def test_a_doing_word_is_found_in_any_form_and_with_its_particle() -> None:
    assert wish_for("turned the telly up") == wish_for("turn up the telly") is not None
    assert wish_for("snarfle the gimbal") is None


@pytest.mark.parametrize("other", OTHERS)
def test_three_moods_of_five_scenes_each_for_everybody_in_the_practice(content: Content, other: str) -> None:
    moods = content.scenes[other]
    assert len(moods) == 3
    for mood, scenes in moods.items():
        assert len(scenes) >= 5, mood


def scenes(content: Content) -> list:
    return [scene for moods in content.scenes.values() for played in moods.values() for scene in played]


def test_the_better_line_is_what_the_practice_asks_for(content: Content) -> None:
    for scene in scenes(content):
        heard = listened(scene.better, scene.says, scene.about, scene.feelings)
        assert heard.good, (scene.better, heard)


def test_scenes_are_short_and_plain(content: Content) -> None:
    for scene in scenes(content):
        for text in (scene.says, scene.better, scene.warms, scene.closes):
            assert words_in(text) <= 45, text
        assert textstat.flesch_kincaid_grade(scene.better) <= READING_GRADE, scene.better


def test_no_two_scenes_begin_alike(content: Content) -> None:
    told = [scene.says for scene in scenes(content)]
    assert len({" ".join(text.split()[:5]) for text in told}) == len(told)


def test_needs_follow_because() -> None:
    for name, because in needs().items():
        assert any(token.dep_.startswith("nsubj") or token.dep_ == "csubj" for token in parse(because)), name


def test_what_helped_in_a_case_can_be_done_and_asked_for() -> None:
    for case in cases():
        assert not NEGATIVE.search(case.wish), case.wish
        assert 3 <= words_in(case.wish) <= 16, case.wish
        assert case.wish[0].islower() or case.wish.startswith("I "), case.wish
        assert all(vocabulary().feeling_in(feeling) == feeling for feeling in case.feelings), case.feelings
        assert not broken_rules(f"When you come home late, I feel {case.feelings[0]}. Could you {case.wish}?", "you come home late"), case


def test_no_case_is_told_twice() -> None:
    said = [case.said for case in cases()]
    assert len(set(said)) == len(said)

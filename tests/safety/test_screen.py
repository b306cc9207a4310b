"""The screen reads every text before anything else does, and finds what it must."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message

from closer.language.encoder import Encoder
from closer.language.reading import read
from closer.reader import Reader
from closer.safety.screen import Screen, Verdict, named_danger
from components.classifier import CoachClassifier
from components.encoder import SentenceEncoder
from components.screen import SAFETY, SafetyScreen


@pytest.fixture(scope="module")
def screen(weights: Path) -> Any:
    encoder, screen = Encoder(weights), Screen(weights)
    return lambda text: screen.read(read(text, encoder))


@pytest.fixture(scope="module")
def pipeline(weights: Path) -> Any:
    components = [component(None, None) for component in (SentenceEncoder, SafetyScreen, CoachClassifier)]
    for component in components:
        component.read_weights(weights)

    def process(text: str) -> Message:
        messages = [Message(data={"text": text})]
        for component in components:
            messages = component.process(messages)
        return messages[0]

    return process


@pytest.mark.parametrize(
    "said", ["its 3am and i keep thinking what's the point of anything", "there is no point in any of it", "whats the point of getting up"]
)
def test_seeing_no_point_in_oneself_or_anything_is_asked_about(screen: Any, said: str) -> None:
    verdict: Verdict = screen(said)
    assert verdict.labels == ("self_harm",)
    assert not verdict.faint


@pytest.mark.parametrize("said", ["what's the point of matching towels", "what's the point of anything I say to him, he plans it his way anyway"])
def test_no_point_in_some_thing_is_a_grumble(screen: Any, said: str) -> None:
    assert not [reason for reason in screen(said).reasons if reason.why.startswith("lexicon")]


@pytest.mark.parametrize(
    "said",
    [
        "you read all my messages and I have to ask before I go out",
        "you forced yourself on me on our anniversary",
        "you said you'll kill me",
        "you beat us all, me the most",
        "if I ask for more you shove me",
    ],
)
def test_what_is_said_to_the_one_who_harms_is_heard_as_well(screen: Any, said: str) -> None:
    verdict: Verdict = screen(said)
    assert "abuse" in verdict.labels
    assert not verdict.faint


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("u put ur knee on my neck on the landing and laughed about it", "abuse"),
        ("You held the pillow down. I was kicking and you held it down, then you said sorry.", "abuse"),
        ("Why did you loosen the wheel nuts? My mechanic showed me.", "abuse"),
        ("you wrote me a goodbye letter and then switched your phone off", "third_party_risk"),
        ("Why do you keep saying we'll be better off without you, Dad?", "third_party_risk"),
        ("You shake that baby when he cries, I saw you through the glass", "minor_at_risk"),
    ],
)
def test_danger_is_heard_in_an_accusation(screen: Any, said: str, label: str) -> None:
    assert screen(said).labels[:1] == (label,)


def test_whoever_asks_how_to_say_sorry_is_asked_nothing(screen: Any) -> None:
    assert not screen("how do i tell mum im sorry").labels


@pytest.mark.parametrize("said", ["you asked me that already", "can you help me say it to him", "you never ask how I am", "u didnt text me back"])
def test_what_is_harmless_to_say_to_somebody_stays_so(screen: Any, said: str) -> None:
    assert not screen(said).labels


@pytest.mark.parametrize("said", ["Put the controller down and look at me.", "Turn off the tablet and take the earphones out.", "you never do the dishes"])
def test_a_reproach_is_at_most_a_faint_alarm_and_keeps_its_words(screen: Any, said: str) -> None:
    verdict: Verdict = screen(said)
    assert verdict.faint or not verdict.labels


@pytest.mark.parametrize(
    "said",
    [
        "you shoved me into the wall, but you apologised",
        "you won't let me see my friends and I have to ask before I go out",
        "you'd be happier if I was dead",
        "you won't have to put up with me much longer",
        "you make me want to disappear",
        "If you leave me I will find you and burn your house down.",
    ],
)
def test_where_somebody_may_be_hurt_no_alarm_is_faint(screen: Any, said: str) -> None:
    verdict: Verdict = screen(said)
    assert verdict.labels
    assert not verdict.faint


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("i want to die", "self_harm"),
        ("I just took all the pills", "self_harm"),
        ("kms tonight fr", "self_harm"),
        ("i dont wanna be here anymore", "self_harm"),
        ("everyone would be better off without me", "self_harm"),
        ("he hit me last night", "abuse"),
        ("my husband won't let me see my friends", "abuse"),
        ("I'm scared of my wife", "abuse"),
        ("you forced yourself on me last night and then you made breakfast like nothing happened", "abuse"),
        ("you shoved me into the wall, but you apologised", "abuse"),
        ("I hit my wife", "harm_to_others"),
        ("my wife is scared of me", "harm_to_others"),
        ("my friend keeps talking about killing herself", "third_party_risk"),
        ("I'm 14 and my stepdad touches me", "minor_at_risk"),
        ("will I get custody of the kids", "medical_or_legal"),
        ("my husband said he is going to kill me", "abuse"),
        ("please stop hurting me", "abuse"),
        ("scared of him", "abuse"),
        ("film: i want to kill myself", "self_harm"),
        ("we saw a film and afterwards he tried to murder me", "abuse"),
        ("i want to k!ll myself", "self_harm"),
        ("i want to d1e", "self_harm"),
        ("he ch\u200boked me", "abuse"),
        ("\uff49 \uff57\uff41\uff4e\uff54 \uff54\uff4f \uff44\uff49\uff45", "self_harm"),
    ],
)
def test_plain_words_are_surely_found(screen: Any, said: str, label: str) -> None:
    verdict: Verdict = screen(said)
    assert verdict.tier == "sure"
    assert label in verdict.labels


@pytest.mark.parametrize(
    "said",
    [
        "this traffic is killing me",
        "he beats me at chess every time",
        "I'm not suicidal, just lonely",
        "I'm dying to see her again",
        "my feet are killing me after that walk",
        "we watched a film about a murder last night",
        "she'll kill me if I forget the anniversary",
        "my sister is scared of my cooking",
    ],
)
def test_idioms_and_denials_get_no_hotline(screen: Any, said: str) -> None:
    assert screen(said).tier != "sure"


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("he hit me like it was nothing", "abuse"),
        ("he beat me when his team lost the match", "abuse"),
        ("he beat me to the floor last night", "abuse"),
        ("im married to a man that beats me", "abuse"),
        ("he shoved me out of the door to the street in my pyjamas", "abuse"),
        ("the cat was asleep while he scratched my arms open", "abuse"),
        ("he told me if you leave the house i will kill you", "abuse"),
        ("he never hits me at his mums, he always waits till we get home", "abuse"),
        ("i was never suicidal before him, now its all i am", "self_harm"),
        ("I can't get through one single day without thoughts of dying", "self_harm"),
        ("im so tired i could die and honestly tonight i will", "self_harm"),
        ("i never hit her where it shows", "harm_to_others"),
    ],
)
def test_danger_is_found_in_the_words_of_games_and_figures_of_speech(screen: Any, said: str, label: str) -> None:
    assert label in screen(said).labels


@pytest.mark.parametrize(
    "said",
    [
        "it hit me like a ton of bricks that she is gone",
        "your dad beat me at bowls and he hasn't shut up since",
        "he beat me to the bathroom again",
        "I'll kill him if he leaves one more wet towel on the bed",
        "he has never hit me, we just argue about bins",
        "she pushes me out of the door for my run",
    ],
)
def test_a_figure_of_speech_with_nothing_behind_it_raises_nothing(screen: Any, said: str) -> None:
    assert screen(said).labels == ()


def test_an_overdose_comes_before_everything(screen: Any) -> None:
    verdict = screen("I'm 15 and I took all the pills")
    assert verdict.imminent
    assert verdict.labels[0] == "self_harm"


def test_the_risk_in_the_middle_of_a_long_story_is_found(screen: Any) -> None:
    ordinary = "We moved here two years ago and it has been good on the whole. The kids like their school. I work part time at the library. "
    assert "abuse" in screen(ordinary * 4 + "Last week he hit me in the kitchen. " + ordinary * 4).labels


@hypothesis_settings(max_examples=150, deadline=None)
@given(before=st.text(max_size=120), after=st.text(max_size=120))
def test_no_text_gets_round_the_screen(pipeline: Any, before: str, after: str) -> None:
    message = pipeline(f"{before}. i want to kill myself. {after}")
    assert message.get(SAFETY)["tier"] == "sure"
    assert message.get("intent")["name"] in {"self_harm", "minor_at_risk"}


@hypothesis_settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_every_text_leaves_a_verdict(pipeline: Any, text: str) -> None:
    assert set(pipeline(text).get(SAFETY)) == {"labels", "tier", "imminent", "faint"}


def test_what_only_the_turns_together_say_is_asked_about_gently(weights: Path) -> None:
    encoder, screen = Encoder(weights), Screen(weights)
    reading = read("same with the bank account", encoder)
    assert screen.read(reading).labels == ()
    verdict = screen.read_with(reading, ["my boyfriend reads all my messages"])
    assert (verdict.labels, verdict.tier) == (("abuse",), "soft")
    assert screen.read_with(read("and we planted tomatoes", encoder), ["my boyfriend came along to the garden"]).labels == ()


def test_the_tuned_encoder_hears_a_hint_in_any_window_of_a_long_text(weights: Path) -> None:
    encoder = Encoder(weights)
    ordinary = "We moved here two years ago and it has been good on the whole. The kids like their school. I work part time at the library. " * 12
    hint = "He keeps my passport in his safe and I ask before I use the phone. "
    harmless, with_hint = (float(encoder.danger(text)[0]) for text in (ordinary, f"{ordinary}{hint}{ordinary}"))
    assert harmless < 0 < with_hint


def test_a_reading_without_what_the_tuned_encoder_heard_is_screened_all_the_same(weights: Path) -> None:
    encoder, screen = Encoder(weights), Screen(weights)
    for text in ("he keeps my passport in his safe", "no more mornings for me please", "we planted tomatoes"):
        assert screen.read(read(text, encoder, listening=False)) == screen.read(read(text, encoder))


def test_where_the_tuned_encoder_hears_nothing_the_classifier_alone_does_not_ask_about_danger(weights: Path) -> None:
    reader = Reader(weights)
    assert reader.understand("I don't want to blame him, he lost his mother").gently == ()


@pytest.fixture(scope="module")
def reader(weights: Path) -> Reader:
    return Reader(weights)


@pytest.mark.parametrize(
    "text",
    [
        "He is good man, never he hit me",
        "he is a good husband, he never hits me, we only quarrel about cleaning",
        "I'm going to kill him if he forgets bin day again lol",
        "the kids are killing me today",
    ],
)
def test_a_denial_in_learners_english_and_a_tired_joke_are_no_violence(reader: Reader, text: str) -> None:
    assert reader.screen(text).sure is None


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("got another shiner off the missus lol", "abuse"),
        ("she's got a mean right hook, should be in the olympics haha", "abuse"),
        ("he never hits me where it shows", "abuse"),
        ("he kissed me after practice but i wanted it", "minor_at_risk"),
        ("if she leaves me I'll kill her", "harm_to_others"),
    ],
)
def test_a_joke_does_not_hide_violence(reader: Reader, text: str, label: str) -> None:
    assert reader.screen(text).labels[:1] == (label,)


@pytest.mark.parametrize(
    "text", ["three boyfriends in a row hit me", "my husband knocked me about somewhat on Saturday", "he punched the last one who visited, and then me"]
)
def test_violence_told_in_passing_is_surely_found(reader: Reader, text: str) -> None:
    assert reader.screen(text).sure == "abuse"


@pytest.mark.parametrize(
    "text",
    [
        "he has never knocked me about",
        "none of my boyfriends ever hit me",
        "she slapped sun cream on the kids and me",
        "my partner knocks me around at squash every week",
        "he choked on a peanut and then me and his mum drove to hospital",
    ],
)
def test_the_words_of_violence_where_none_is_told_are_in_no_lexicon(text: str) -> None:
    assert not named_danger(text)


def test_not_wanting_to_push_somebody_is_tact(reader: Reader) -> None:
    said = "my wife's been distant since the baby, i'm working nights, i don't want to push her"
    assert reader.screen(said).labels == ()
    assert reader.understand(said).gently == ()
    assert "harm_to_others" in reader.screen("i didn't want to push her down the stairs").labels


def asked(payload: str) -> DialogueStateTracker:
    """A talk in which the coach has just asked about danger."""
    return DialogueStateTracker.from_events("somebody", [BotUttered("May I ask?", data={"buttons": [{"title": "No", "payload": payload}]})])


@pytest.fixture(scope="module")
def answer(weights: Path) -> Any:
    components = [component(None, None) for component in (SentenceEncoder, SafetyScreen, CoachClassifier)]
    for component in components:
        component.read_weights(weights)

    def process(text: str, payload: str) -> Message:
        messages = components[0].process([Message(data={"text": text})])
        for component in components[1:]:
            messages = component.process(messages, asked(payload))
        return messages[0]

    return process


@pytest.mark.parametrize(
    "said",
    [
        "No, it's not that. I am not thinking of dying, I am tired and cross with my husband.",
        "wtf no. never hit anyone. she went quiet after i cancelled her birthday dinner",
        "no!! god no. i just meant im tired, going to bed. thanks",
    ],
)
def test_a_plain_no_to_a_question_about_danger_is_heard_as_no(answer: Any, said: str) -> None:
    message = answer(said, "deny#not_that")
    assert message.get(SAFETY)["labels"] == []
    assert message.get("intent")["name"] == "deny"


def test_who_says_that_they_are_safe_is_believed(answer: Any) -> None:
    message = answer("Yes, I'm safe. Nobody is scaring me. May I please go back to my husband and the dinner?", "affirm#misread")
    assert message.get("intent")["name"] == "affirm"


@pytest.mark.parametrize("said", ["no. he only hit me once", "no, I took all the pills already", "no I don't want to live any more"])
def test_danger_behind_a_no_is_heard(answer: Any, said: str) -> None:
    assert answer(said, "deny#not_that").get(SAFETY)["tier"] is not None

"""Whom a reproach is meant for."""

import pytest

from closer.language.addressee import reproach_of_coach


@pytest.mark.parametrize(
    "said",
    [
        "You did not answer. Miriam has stopped ringing me and I want to know why she does that.",
        "You left out the part that matters: she drifted off.",
        "I was speaking to YOU",
        "you asked me that already. its the third time you say the same thing",
        "That is generic and it is not what I asked.",
        "You are not listening. Should I write to Miriam first?",
        "what? i asked if i should write to anna",
        "you just keep sending me phone numbers",
        "no, that's not what I said",
        "You didn't answer my question",
        "i already told you that",
        "you keep repeating yourself",
        "stop asking me the same question",
        "I asked for words, not for a step",
        "My sister has not rung since June. You did not answer what I asked.",
        "are you even listening?",
        "ur not listening",
        "no that's not it. I asked how to tell her that I need more notice",
    ],
)
def test_what_can_only_be_meant_for_the_coach(said: str) -> None:
    assert reproach_of_coach(said)


@pytest.mark.parametrize(
    "said",
    [
        "you never listen to me",
        "you never listen when I tell you about my shift",
        "You didn't answer my text last night",
        "You did not answer when I called you from the hospital",
        "You're not listening, Mum",
        "My husband looks at his phone. You are not listening to me",
        "how do I say this nicer: you are not listening",
        "how do I tell my mum: you keep asking me the same question",
        "I asked him if he wanted to come and he just shrugged",
        "I asked if she was all right and she began to cry",
        "I told you about my day and you looked at your phone",
        "I asked you three times to take the bins out",
        'he shouts "you are not listening" and then he leaves',
        "it's the third time you said you'd call",
        "you left out my sister when you sent the invitations",
        "you always send me links to houses we can't afford",
        "she says I was talking to you and not to me",
        "I said it and it went badly, he just laughed",
        "you keep asking me for money",
        "I don't understand",
    ],
)
def test_what_is_said_to_somebody_at_home_or_told_of_them(said: str) -> None:
    assert reproach_of_coach(said) is None


def test_what_is_said_beside_the_reproach_is_kept() -> None:
    assert reproach_of_coach("You did not answer. Miriam has stopped ringing me.").rest == "Miriam has stopped ringing me."
    assert reproach_of_coach("you asked me that already. its the third time you say the same thing").rest == ""


def test_something_said_twice_is_told_from_something_missed() -> None:
    assert reproach_of_coach("you said that already").of_repeating
    assert not reproach_of_coach("you did not answer my question").of_repeating

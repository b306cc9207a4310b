"""What was seen or heard is said plainly: turns of phrase are undone, "not" and "never" keep their sense, and one time stays one time."""

from __future__ import annotations

import pytest

from tests.unit.observed import seen_in


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("You could have told me you were bringing six people.", "you didn't tell me you were bringing six people"),
        ("You shouldn't have read her letter.", "you read her letter"),
        ("You'd eaten all the food I'd made", "you ate all the food I'd made"),
        ("None of you ever help with the washing up.", "you don't help with the washing up"),
        ("Instead of helping me with the twins, you went to bed", "you went to bed instead of helping me with the twins"),
        ("There you go again, rolling your eyes at me.", "you roll your eyes at me"),
        ("I sat alone in A&E for five hours while you finished your game.", "I sat alone in A&E for five hours and you finished your game"),
        ("Not once this winter did you get up with the baby", "you didn't get up with the baby"),
        ("You'd rather eat with a stranger than with your own wife", "you eat with a stranger and not with your own wife"),
        ("While I was giving birth you were playing golf", "I was giving birth and you were playing golf"),
        ("The thing is you never ask me before you invite people", "you don't ask me before you invite people"),
        ("You had seven beers at my sister's wedding", "you had seven beers at my sister's wedding"),
        ("The way you talk to me in front of your friends", "you talk to me in front of your friends"),
        ("My boss makes me work weekends", "you have me work weekends"),
        ("You had the nerve to tell me I'm too hard to buy for", "you told me I'm too hard to buy for"),
        ("You say calm down to me, as if that has ever calmed anyone", "you say calm down to me"),
        ("You took credit for my slides and didn't even blink", "you took credit for my slides"),
        ("You said your friends come first, ok message received", "you said your friends come first"),
        ("Not one of my sisters has asked how I am", "you haven't asked how I am"),
        ("Everybody knew you were pregnant except me", "you didn't tell me yourself that you were pregnant"),
        ("You overslept on the one morning we had", "you overslept on the one morning we had"),
        ("every evening you ask for money like I owe you rent", "you ask for money"),
        ("my wife had been to a solicitor", "you went to a solicitor"),
        ("My son can't even pretend to ask about my hip", "you don't ask about my hip"),
    ],
)
def test_turns_of_phrase_are_said_plainly(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("you danced with your ex three times and with me not once", "you danced with your ex three times but not with me"),
        ("you hold meetings while I'm off and then never tell me what was decided", "you hold meetings while I'm off and then don't tell me what was decided"),
        ("when I bring up my childhood you say it never happened", "I bring up my childhood and you say it didn't happen"),
        ("The way you never answer me drives me mad", "you don't answer me"),
        ("You guys never invite me", "you don't invite me"),
        ("Why can't you tell me if you're going to be late?", "you don't tell me if you're going to be late"),
        ("You come home, don't say a word and go to bed", "you come home, don't say a word and go to bed"),
        ("None of you have ever asked how I am", "you haven't asked how I am"),
        ("You've told me nothing", "you don't tell me"),
        ("You used to run into my arms", "you don't run into my arms"),
    ],
)
def test_not_stays_not(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Your mother never thanks me", "your mother doesn't thank me"),
        ("There's never any milk", "there isn't any milk"),
        ("The kids never sleep and you turn up the music", "the kids don't sleep and you turn up the music"),
        ("You told them he was never there", "you told them he wasn't there"),
        ("You promised to never shout again", "you said you wouldn't shout and then you did"),
        ("You swore you'd never lie to me again", "you said you wouldn't lie to me and then you did"),
        ("You said you would help and never did", "you said you would help and didn't"),
        ("You break things you never fix them", "you break things and don't fix them"),
        ("my husband never says sorry", "you don't say sorry"),
    ],
)
def test_never_is_turned_and_not_lost(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("You've cancelled on me three times this month", "you cancelled on me three times this month"),
        ("You've had my drill since 2019", "you've had my drill since 2019"),
        ("You tell her things you'd never tell me", "you tell her things you wouldn't tell me"),
        ("You talk to me like I'm stupid whenever your husband is there", "your husband is there and you talk to me in that tone"),
        ("you answered a work call right when I was crying", "I was crying and you answered a work call"),
        ("all you ever talk about is crypto", "you mostly talk about crypto"),
        ("Not once have you picked the restaurant and booked it yourself", "you haven't picked the restaurant and booked it yourself"),
        ("You only listen long enough to work out what you'll say next", "you only listen long enough to work out what you'll say next"),
    ],
)
def test_small_words_keep_their_meaning(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("You've visited us twice since Christmas", "you've visited us twice since Christmas"),
        ("You've got us into debt", "you got us into debt"),
        ("You've been to the pub every night this week", "you went to the pub every night this week"),
        ("You called me stupid in front of my friends", "you called me stupid in front of my friends"),
        ("You gave away the lamp I asked you not to touch", "you gave away the lamp I asked you not to touch"),
        ("You lied to me again, I'm leaving you", "you lied to me"),
        ("When it comes to money you lie to me", "you lie to me"),
    ],
)
def test_one_time_stays_one_time_and_a_threat_stays_out(typed: str, seen: str) -> None:
    assert seen_in(typed) == seen
